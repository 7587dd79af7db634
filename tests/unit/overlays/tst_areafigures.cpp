#include "madeupcache.h"
#include "tests/support/testmain.h"

#include "models/overlays/areafigures.h"
#include "models/overlays/areasums.h"
#include "models/overlays/figureexplanation.h"
#include "models/overlays/sceneloader.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** What is measured and wished for in a drawn area, a district, at a street. */
class TestAreaFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void drawnAreaListsItsStations();
    void crossingSidesHaveNoSize();
    void noiseHasARangeAndNoMean();
    void temperatureHasAMeanOfItsStations();
    void rainHasAMeanOfItsStations();
    void tooLittleDataIsNoValue();
    void quantitiesElsewhereNameTheNearest();
    void ideasOfADistrict();
    void streetTakesWhatLiesWithin30Metres();
    void whatIsGoneIsNamed_data();
    void whatIsGoneIsNamed();
    void tables();
    void explanations();
    void sceneMarksAreas();
    void cancelledLoadIsAnError();

private:
    AreaFigures figuresOf(const ViewState &view);
    static const AreaQuantity *quantity(const AreaFigures &area, QStringView key);
    /** A view with a drawn square around the middle, selected. */
    ViewState squareView(double halfM = 500) const;

    std::unique_ptr<MadeUpCache> m_city;
    SceneOptions m_options;
};

void TestAreaFigures::initTestCase()
{
    m_city = std::make_unique<MadeUpCache>();
    MadeUpCache &city = *m_city;
    city.addNoise(QStringLiteral("n1"), QStringLiteral("Market"), city.at(0, 0), 60);
    city.addNoise(QStringLiteral("n2"), QStringLiteral("Ring"), city.at(300, 100), 68);
    city.addNoise(
        QStringLiteral("n3"), QStringLiteral("Silent"), city.at(-300, 100), 50, [](qint64) { return false; });
    city.addNoise(QStringLiteral("n4"), QStringLiteral("Far"), city.at(3000, 0), 55);
    const auto addWarmth = [&](const QString &id, LonLat place, double celsius) {
        city.addStation(id, id, place);
        city.addSeries(id, QStringLiteral("air_temperature"), QStringLiteral("°C"), MadeUpCache::hourMs,
            [celsius](qint64 t) { return celsius + 4 * MadeUpCache::daily(t); });
    };
    addWarmth(QStringLiteral("t1"), city.at(10, 10), 21);
    addWarmth(QStringLiteral("t2"), city.at(-200, -200), 24);
    addWarmth(QStringLiteral("t3"), city.at(2000, 0), 30);
    city.addTraffic(QStringLiteral("c1"), QStringLiteral("Counter"), city.at(900, 0), 9000);
    city.addIdeas(400);
    city.addDistricts();
    m_options.timeZone = QTimeZone("Europe/Berlin");
    m_options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    m_options.streetShapes = [this](const QString &name, LonLat) -> std::optional<StreetShape> {
        if (name != QLatin1String("Long Street")) {
            return std::nullopt;
        }
        return StreetShape{name, {{m_city->at(-1000, 120), m_city->at(1000, 120)}}};
    };
}

ViewState TestAreaFigures::squareView(double halfM) const
{
    ViewState view;
    view.time.range = MadeUpCache::week();
    DrawnArea square;
    square.id = QStringLiteral("a1");
    square.name = QStringLiteral("Old town");
    square.shape = rectangleArea(m_city->at(-halfM, -halfM), m_city->at(halfM, halfM));
    view.areas = {square};
    view.selection = {QStringLiteral("area"), drawnAreaSource.toString(), square.id};
    return view;
}

AreaFigures TestAreaFigures::figuresOf(const ViewState &view)
{
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto figures = loadAreaFigures(connection, view, m_options, cache);
    if (!figures || !*figures) {
        qFatal("no figures");
    }
    return **figures;
}

const AreaQuantity *TestAreaFigures::quantity(const AreaFigures &area, QStringView key)
{
    const auto found = std::ranges::find(area.quantities, key.toString(), &AreaQuantity::quantity);
    return found == area.quantities.end() ? nullptr : &*found;
}

void TestAreaFigures::drawnAreaListsItsStations()
{
    const AreaFigures area = figuresOf(squareView());
    QCOMPARE(area.shape.name, QStringLiteral("Old town"));
    QCOMPARE(area.stationCount, 5);
    QCOMPARE(area.sources, QStringList{QStringLiteral("Measuring net (made up)")});
    QVERIFY(area.isDemo);
    QVERIFY2(area.sizeText.startsWith(QLatin1String("1.0")) || area.sizeText.startsWith(QLatin1String("99")),
        qPrintable(area.sizeText));
    QVERIFY(area.periodText.contains(QLatin1String("July 2026")));
    // Measured here come first, most important first.
    QCOMPARE(area.quantities.front().quantity, QStringLiteral("laeq"));
    QVERIFY(!area.quantities.front().stations.empty());
    QVERIFY(area.quantities.back().stations.empty());
}

void TestAreaFigures::crossingSidesHaveNoSize()
{
    ViewState view = squareView();
    // A handle was dragged across: two lobes, one west with 'Silent', one east with 'Ring'.
    view.areas.front().shape = {{{{m_city->at(-500, -500), m_city->at(500, 500), m_city->at(500, -500),
        m_city->at(-500, 500), m_city->at(-500, -500)}}}};
    const AreaFigures area = figuresOf(view);
    QCOMPARE(area.sizeText, QStringLiteral("sides cross: no area"));
    QVERIFY2(area.note.contains(QLatin1String("Its sides cross")), qPrintable(area.note));
    QVERIFY(area.stationCount >= 2); // both lobes count
    QVERIFY(!figuresOf(squareView()).note.contains(QLatin1String("cross")));
}

void TestAreaFigures::noiseHasARangeAndNoMean()
{
    const AreaFigures area = figuresOf(squareView());
    const AreaQuantity *noise = quantity(area, u"laeq");
    QVERIFY(noise);
    QCOMPARE(noise->stations.size(), std::size_t(3));
    QCOMPARE(noise->valuedCount, 2);
    QCOMPARE(noise->title, QStringLiteral("LDEN"));
    QCOMPARE(noise->stations[0].name, QStringLiteral("Ring"));
    QCOMPARE(noise->stations[1].name, QStringLiteral("Market"));
    QVERIFY(*noise->stations[0].figure.value > *noise->stations[1].figure.value);
    QVERIFY(!noise->mean);
    QVERIFY(!noise->nearest);
    const QString range = noise->rangeText(m_options.locale);
    QVERIFY2(
        range.contains(QLatin1String(" to ")) && range.endsWith(QLatin1String("dB(A)")), qPrintable(range));
    QCOMPARE(noise->sensorsText(m_options.locale), QStringLiteral("2 of 3 sensors with enough data"));
}

void TestAreaFigures::rainHasAMeanOfItsStations()
{
    MadeUpCache city;
    for (const double east : {-100.0, 100.0}) {
        const QString id = u'r' % QString::number(east);
        city.addStation(id, u"Rain gauge "_s % id, city.at(east, 0));
        city.addSeries(id, u"precipitation"_s, u"mm"_s, MadeUpCache::hourMs, [east](qint64 t) {
            return (east > 0 ? 0.4 : 0.2) + (t / MadeUpCache::hourMs % 2 == 0 ? 0.05 : -0.05);
        });
    }
    Connection connection = city.reader();
    SceneCache cache;
    const auto area = loadAreaFigures(connection, squareView(), m_options, cache);
    QVERIFY(area && *area);
    const AreaQuantity *rain = quantity(**area, u"precipitation");
    QVERIFY(rain && rain->mean);
    QVERIFY2(
        std::abs(*rain->mean->value - 7 * 24 * 0.3) < 1e-6, qPrintable(QString::number(*rain->mean->value)));
    QCOMPARE(rain->mean->stationCount, 2);
    QCOMPARE(rain->mean->isAtLeast, rain->stations[0].figure.isAtLeast || rain->stations[1].figure.isAtLeast);
}

void TestAreaFigures::temperatureHasAMeanOfItsStations()
{
    const AreaFigures area = figuresOf(squareView());
    const AreaQuantity *warmth = quantity(area, u"air_temperature");
    QVERIFY(warmth);
    QCOMPARE(warmth->valuedCount, 2);
    QVERIFY(warmth->mean);
    QVERIFY(std::abs(*warmth->mean->value - 22.5) < 0.01);
    QCOMPARE(warmth->mean->stationCount, 2);
    QVERIFY(warmth->mean->detail.contains(u'2'));
    // One station alone is no mean of stations.
    const AreaFigures small = figuresOf(squareView(50));
    QCOMPARE(quantity(small, u"air_temperature")->valuedCount, 1);
    QVERIFY(!quantity(small, u"air_temperature")->mean);
    QCOMPARE(
        quantity(small, u"air_temperature")->rangeText(m_options.locale), QStringLiteral("21.0\u202F°C"));
}

void TestAreaFigures::tooLittleDataIsNoValue()
{
    ViewState view = squareView();
    view.areas[0].shape = rectangleArea(m_city->at(-350, 50), m_city->at(-250, 150));
    const AreaFigures area = figuresOf(view);
    const AreaQuantity *noise = quantity(area, u"laeq");
    QCOMPARE(noise->stations.size(), std::size_t(1));
    QCOMPARE(noise->valuedCount, 0);
    QCOMPARE(noise->rangeText(m_options.locale), QStringLiteral("no data"));
}

void TestAreaFigures::quantitiesElsewhereNameTheNearest()
{
    const AreaFigures area = figuresOf(squareView());
    const AreaQuantity *traffic = quantity(area, u"vehicle_count");
    QVERIFY(traffic);
    QVERIFY(traffic->stations.empty());
    QVERIFY(traffic->nearest);
    QCOMPARE(traffic->nearest->name, QStringLiteral("Counter"));
    QVERIFY2(std::abs(traffic->nearest->distanceM - 400) < 5,
        qPrintable(QString::number(traffic->nearest->distanceM)));
    QCOMPARE(traffic->rangeText(m_options.locale), QStringLiteral("no sensor here"));
}

void TestAreaFigures::ideasOfADistrict()
{
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.selection = {QStringLiteral("district"), QStringLiteral("net"), QStringLiteral("1")};
    const AreaFigures area = figuresOf(view);
    QCOMPARE(area.shape.name, QStringLiteral("Ostend"));
    IdeaQuery all;
    Connection connection = m_city->reader();
    const auto ideas = IdeaStore(connection).find(all);
    QVERIFY(ideas);
    qint64 count = 0;
    qint64 support = 0;
    qint64 without = 0;
    for (const Idea &idea : *ideas) {
        without += idea.position ? 0 : 1;
        if (idea.position && contains(area.shape.area, *idea.position)) {
            ++count;
            support += *idea.support;
        }
    }
    QVERIFY(count > 50);
    QCOMPARE(area.ideas.count, count);
    QCOMPARE(area.ideas.support, support);
    QCOMPARE(area.ideas.withoutPlace, without);
    QCOMPARE(area.ideas.top.size(), mostIdeas);
    QVERIFY(std::ranges::is_sorted(
        area.ideas.top, std::greater<>(), [](const Idea &idea) { return idea.support.value_or(-1); }));
}

void TestAreaFigures::streetTakesWhatLiesWithin30Metres()
{
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.selection = {QStringLiteral("street"), QStringLiteral("basemap"),
        streetId(QStringLiteral("Long Street"), m_city->at(0, 120))};
    const AreaFigures area = figuresOf(view);
    QCOMPARE(area.shape.kindName, QStringLiteral("Street"));
    QCOMPARE(area.stationCount, 2); // 'Ring' and 'Silent', 20 m from its line; 'Market' lies 120 m away
    QVERIFY(area.note.contains(QStringLiteral("30\u202Fm")));
    QVERIFY(area.sizeText.endsWith(QLatin1String("km")));
}

void TestAreaFigures::whatIsGoneIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("id");
    QTest::newRow("area") << QStringLiteral("area") << QStringLiteral("view") << QStringLiteral("a9");
    QTest::newRow("district") << QStringLiteral("district") << QStringLiteral("net") << QStringLiteral("9");
    QTest::newRow("street") << QStringLiteral("street") << QStringLiteral("basemap")
                            << QStringLiteral("Nowhere@7.76900,49.44470");
    QTest::newRow("no street's id") << QStringLiteral("street") << QStringLiteral("basemap")
                                    << QStringLiteral("x");
    QTest::newRow("station") << QStringLiteral("station") << QStringLiteral("net") << QStringLiteral("n1");
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestAreaFigures::whatIsGoneIsNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, source);
    QFETCH(QString, id);
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.selection = {kind, source, id};
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto figures = loadAreaFigures(connection, view, m_options, cache);
    QVERIFY(figures);
    QVERIFY(!*figures);
    QVERIFY(loadScene(connection, view, m_options, cache));
}

void TestAreaFigures::tables()
{
    const AreaFigures area = figuresOf(squareView());
    const FigureTable stations = stationTable(area, m_options.locale);
    QCOMPARE(stations.columns.size(), 3);
    QCOMPARE(stations.rows.size(), std::size_t(6)); // three microphones, two thermometers, their mean
    for (const QStringList &row : stations.rows) {
        QCOMPARE(row.size(), stations.columns.size());
    }
    QVERIFY(stations.note.contains(area.periodText));
    const QStringList lines = areaTableText(area, u';', m_options.locale).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    for (const QString &line : lines) {
        QCOMPARE(line.count(u';'), 8);
    }
    QVERIFY2(lines[3].contains(QLatin1String(";;dB(A);0;no data;")), qPrintable(lines[3]));
    const FigureTable ideas = ideaTable(area, m_options.locale);
    QCOMPARE(ideas.rows.size(), std::min(mostIdeas, std::size_t(area.ideas.count)));
}

void TestAreaFigures::explanations()
{
    const AreaFigures area = figuresOf(squareView());
    const auto hasAll = [](const QString &text, std::initializer_list<const char *> parts) {
        for (const char *part : parts) {
            if (!text.contains(QString::fromUtf8(part))) {
                qInfo("%s is not in:\n%s", part, qPrintable(text));
                return false;
            }
        }
        return true;
    };
    const AreaStation &silent = quantity(area, u"laeq")->stations.back();
    QVERIFY(hasAll(explanationOf(silent, area, m_options.locale),
        {"LDEN", "Formula: ", "Period: ", "Station: Silent (net/n3)", "Coverage: 0", "Missing hours, ",
            ": 168", "Source: Measuring net (made up)", "stadtblick export figures --cache '", "\"areas\":[",
            "a1"}));
    const Figure &mean = *quantity(area, u"air_temperature")->mean;
    const QString ofMean = explanationOf(
        std::vector{mean}, {QStringLiteral("t2"), QStringLiteral("t1")}, area, m_options.locale);
    QVERIFY(hasAll(ofMean, {"mean of 2 station", "Stations: 2 (t2, t1)", "Arithmetic mean", "Old town"}));
    QVERIFY(!ofMean.contains(QLatin1String("Missing hours")));
    // The command's view gives the same figures.
    QCOMPARE(figuresOf(area.origin.view).stationCount, area.stationCount);
    QCOMPARE(figuresOf(area.origin.view).ideas.count, area.ideas.count);
}

void TestAreaFigures::sceneMarksAreas()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    ViewState view = squareView();
    auto scene = loadScene(connection, view, m_options, cache);
    QVERIFY(scene);
    QCOMPARE(scene->marks.contents.size(), std::size_t(1));
    const QPointF middle = toMercator(m_city->at(0, 0));
    QCOMPARE(areaAt(*scene, middle)->info.selection, view.selection);
    QCOMPARE(hitTest(*scene, middle, 1)->info.name, QStringLiteral("Old town"));
    QVERIFY(!areaAt(*scene, toMercator(m_city->at(5000, 5000))));
    // A district that is selected is marked too, a street by its lines.
    view.areas.clear();
    view.selection = {QStringLiteral("district"), QStringLiteral("net"), QStringLiteral("1")};
    scene = loadScene(connection, view, m_options, cache);
    QCOMPARE(areaAt(*scene, toMercator(m_city->at(500, 0)))->info.selection, view.selection);
    view.selection = {QStringLiteral("street"), QStringLiteral("basemap"),
        streetId(QStringLiteral("Long Street"), m_city->at(0, 120))};
    scene = loadScene(connection, view, m_options, cache);
    QVERIFY(std::holds_alternative<std::shared_ptr<const PolylineLayer>>(scene->marks.contents.front()));
    // Another drawn area is another scene.
    ViewState other = squareView(400);
    QVERIFY(!hasSameScene(squareView(), other));
    QVERIFY(hasSameScene(squareView(), squareView()));
}

void TestAreaFigures::cancelledLoadIsAnError()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    SceneOptions options = m_options;
    options.isCanceled = [] { return true; };
    const auto figures = loadAreaFigures(connection, squareView(), options, cache);
    QVERIFY(!figures);
    QCOMPARE(figures.error().kind, Error::Kind::Cancelled);
}

STADTBLICK_TEST(TestAreaFigures, QCoreApplication)
#include "tst_areafigures.moc"
