#include "models/analysis/comparisontext.h"
#include "models/overlays/comparisonfigures.h"
#include "models/overlays/comparisonlayers.h"
#include "models/overlays/figureexplanation.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = MadeUpCache::dayMs;

/** 12 July 2026 and the 84 days that the made-up series last. */
TimeRange days(int first, int count)
{
    return {MadeUpCache::fromMs() + first * dayMs, MadeUpCache::fromMs() + (first + count) * dayMs};
}

} // namespace

/** Comparisons of a whole made-up city: who is compared, with which weather, what the maps show. */
class TestComparisonLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void initTestCase();
    void comparesEveryStation();
    void namesTheWeather();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void comparesPlaces();
    void explainsItsFigures();
    void exportsNothingBelowFourteenDays();
    void showsBothSidesAndTheDifference();
    void temperaturesGetASurface();
    void speedsAreThoseOfVehicles();
    void isCancelled();

private:
    CompareState periods() const;
    Result<CityComparison> load(const CompareState &state);

    std::unique_ptr<MadeUpCache> m_cache;
    SceneOptions m_options;
    ViewState m_view;
    ComparisonCache m_readings;
};

void TestComparisonLoader::initTestCase()
{
    m_cache = std::make_unique<MadeUpCache>();
    const qint64 changeMs = MadeUpCache::fromMs() + 28 * dayMs;
    const auto addNoise = [&](const QString &id, double east, double change, qint64 untilMs) {
        m_cache->addStation(id, u"Street "_s + id, m_cache->at(east, 0));
        m_cache->addSeries(
            id, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
            [=](qint64 t) {
                const double wave = std::sin(double(t / MadeUpCache::hourMs % 97)) * 0.8;
                return 60 + wave + (t >= changeMs ? change : 0);
            },
            [=](qint64 t) { return t < untilMs; }, {}, 80 * dayMs);
    };
    addNoise(u"quieter"_s, 0, -3, std::numeric_limits<qint64>::max());
    addNoise(u"same"_s, 800, 0, std::numeric_limits<qint64>::max());
    addNoise(u"gone"_s, 1600, 0, changeMs + 5 * dayMs);
    for (const auto &[id, east] :
        {std::pair(u"near"_s, 200.0), std::pair(u"far"_s, 3000.0), std::pair(u"third"_s, 1500.0)}) {
        m_cache->addStation(id, u"Weather "_s + id, m_cache->at(east, 900 - east / 4));
        m_cache->addSeries(
            id, u"air_temperature"_s, u"°C"_s, MadeUpCache::hourMs,
            [=](qint64 t) { return 15 + 5 * MadeUpCache::daily(t) + (t >= changeMs ? 2 + east / 3000 : 0); },
            {}, {}, 80 * dayMs);
    }
    m_cache->addSeries(
        u"far"_s, u"precipitation"_s, u"mm"_s, MadeUpCache::hourMs,
        [](qint64 t) { return t / dayMs % 3 == 0 ? 0.5 : 0.0; }, {}, {}, 80 * dayMs);
    m_options.timeZone = QTimeZone("Europe/Berlin");
    m_options.locale = QLocale(QLocale::English);
    m_options.surfaceCells = 64;
    m_view.camera = {m_cache->at(0, 0), 13};
    m_view.time.range = days(0, 42);
    m_view.selection = {u"station"_s, u"net"_s, u"quieter"_s};
}

CompareState TestComparisonLoader::periods() const
{
    CompareState state;
    state.a.range = days(0, 28);
    state.b.range = days(28, 28);
    return state;
}

Result<CityComparison> TestComparisonLoader::load(const CompareState &state)
{
    return loadComparison(m_cache->connection(), m_view, state, m_options, {}, m_readings);
}

void TestComparisonLoader::comparesEveryStation()
{
    const auto city = load(periods());
    QVERIFY(city);
    QCOMPARE(city->stations.size(), 3U);
    QCOMPARE(city->stations[0].name, u"Street quieter"_s);
    QCOMPARE(city->stations[2].name, u"Street gone"_s);
    const Comparison &quieter = city->stations[0].comparison;
    QVERIFY(std::abs(quieter.result->difference + 3) < 0.2 && quieter.result->isSure());
    QVERIFY(!city->stations[1].comparison.result->isSure());
    QVERIFY(!city->stations[2].comparison.result);
    QCOMPARE(changeText(city->stations[2].comparison, city->indicator, city->locale),
        u"not shown (4 of 14 night(s))"_s);
    QCOMPARE(city->shownStation()->station.id, u"quieter"_s);
    QVERIFY(city->indicators.contains(u"airTemperatureNight"_s) && !city->indicators.contains(u"dtv"_s));
    QVERIFY(city->isDemo && city->emptyText.isEmpty());
    QCOMPARE(city->textA, u"13 July – 9 August 2026"_s);
    m_view.selection = {};
    QCOMPARE(load(periods())->shownStation()->station.id, u"quieter"_s); // the surest change
    m_view.selection = {u"station"_s, u"net"_s, u"quieter"_s};
}

void TestComparisonLoader::namesTheWeather()
{
    const auto city = load(periods());
    const QString &text = city->stations[0].weatherText;
    QVERIFY2(text.contains(u"Temperature: Weather near (870\u202fm)."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Rain: Weather far (3.0\u202fkm)."_s), qPrintable(text));
    QVERIFY(city->stations[0].comparison.isWeatherKnown);
    CompareState dry = periods();
    dry.matchesDryDays = true;
    const auto matched = load(dry);
    QVERIFY(matched->stations[0].comparison.a.used < city->stations[0].comparison.a.used);
    QCOMPARE(*matched->stations[0].comparison.a.rainyShare, 0.0);
}

void TestComparisonLoader::tellsWhatIsMissing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("text");
    QTest::addRow("measured") << 28 << QString();
    QTest::addRow("long after") << 400 << u"Nothing was measured in B."_s;
}

void TestComparisonLoader::tellsWhatIsMissing()
{
    QFETCH(int, first);
    QFETCH(QString, text);
    CompareState state = periods();
    state.b.range = days(first, 28);
    QCOMPARE(load(state)->emptyText, text);
    state.b.range.reset();
    const auto half = load(state);
    QVERIFY(half && half->stations.empty() && half->textB.isEmpty() && !half->textA.isEmpty());
    state.indicator = u"o3"_s;
    state.b.range = days(28, 28);
    QVERIFY(load(state)->emptyText.startsWith(u"No station measures"_s));
}

void TestComparisonLoader::comparesPlaces()
{
    CompareState state;
    state.kind = u"place"_s;
    state.a.place = {u"station"_s, u"net"_s, u"same"_s};
    state.b.place = {u"station"_s, u"net"_s, u"quieter"_s};
    const auto city = load(state);
    QVERIFY(city);
    QCOMPARE(city->textA, u"Street same"_s);
    QCOMPARE(city->stations.size(), 2U);
    const StationComparison *b = city->shownStation();
    QVERIFY(b && b->comparison.isPaired);
    QVERIFY(b->comparison.result->difference < -0.5);
    const auto scenes = loadComparisonScenes(m_cache->connection(), m_view, *city, m_options, m_readings);
    QVERIFY(scenes && scenes->a && !scenes->b && scenes->difference);
    // Each side's label: its value and the period that both have.
    for (const bool isB : {false, true}) {
        const QString text = placeFigureText(*city, isB);
        QVERIFY2(
            text.startsWith(u"LNight "_s) && text.contains(u"dB(A) · "_s) && text.endsWith(city->periodText),
            qPrintable(text));
    }
    QVERIFY(placeFigureText(*city, false) != placeFigureText(*city, true));
    const auto discs = [](const CityComparison &of) {
        const MapLayer layer = placesLayer(of, SceneOptions{});
        return std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols.size();
    };
    QCOMPARE(discs(*city), 2U);
    // While B is not chosen nothing is said of it.
    state.b.place = {};
    const auto alone = load(state);
    QVERIFY(alone);
    QCOMPARE(placeFigureText(*alone, false), alone->periodText);
    QCOMPARE(discs(*alone), 1U);
}

void TestComparisonLoader::explainsItsFigures()
{
    const auto city = load(periods());
    QVERIFY(city);
    const StationComparison *station = city->shownStation();
    QVERIFY(station);
    const QString text = explanationOf(*station, *city);
    for (const QString &part : {u"side A"_s, u"side B"_s, u"difference B − A"_s, u"95 % range: "_s,
             u"Compared with: "_s, u"Coverage: "_s, u"Source: "_s, QString(u"Station: "_s + station->name),
             u"stadtblick export figures --cache '"_s, u"\"compare\":[{"_s, u"\"indicator\":"_s}) {
        QVERIFY2(text.contains(part), qPrintable(QString(part + u" is not in:\n"_s + text)));
    }
    QVERIFY(text.contains(commandFor(*city)));
}

void TestComparisonLoader::exportsNothingBelowFourteenDays()
{
    const auto city = load(periods());
    QVERIFY(city);
    const auto figures = comparisonFigures(*city, city->stations[2]); // 28 nights in A, 4 in B
    QCOMPARE(figures.size(), 3U);
    for (const Figure &figure : figures) {
        QVERIFY2(!figure.value, qPrintable(figure.key));
    }
    QCOMPARE(figures[0].status(), u"undecided"_s);
    QCOMPARE(figures[0].valueText(city->locale), u"not shown (4 of 14 night(s))"_s);
    QCOMPARE(figures[1].status(), u"insufficient"_s);
    QCOMPARE(figures[1].coverage, (Coverage{4, 14}));
    QCOMPARE(figures[2].status(), u"insufficient"_s);
    for (const Figure &figure : comparisonFigures(*city, city->stations[0])) {
        QVERIFY2(figure.value && figure.status() == u"ok"_s, qPrintable(figure.key));
    }
}

void TestComparisonLoader::showsBothSidesAndTheDifference()
{
    const auto city = load(periods());
    const auto scenes = loadComparisonScenes(m_cache->connection(), m_view, *city, m_options, m_readings);
    QVERIFY(scenes);
    QVERIFY(scenes->a->layer(u"noise") && scenes->b->layer(u"noise"));
    QCOMPARE(scenes->a->layer(u"noise")->legend.title, u"Noise LNight"_s);
    QCOMPARE(scenes->a->period, days(0, 28));
    QCOMPARE(scenes->b->period, days(28, 28));
    const MapLayer *layer = scenes->difference->layer(u"difference");
    QVERIFY(layer && scenes->difference->layers.size() == 1);
    const auto symbols = std::get<std::shared_ptr<const SymbolLayer>>(layer->contents.front());
    QCOMPARE(symbols->symbols.size(), 3U);
    QVERIFY(symbols->symbols[0].isHatched); // below: not shown
    QVERIFY(symbols->symbols[1].core.isValid()); // a ring: uncertain
    QCOMPARE(symbols->symbols[2].text, u"−3"_s);
    const DifferenceScale scale = differenceScaleOf(*city);
    QCOMPARE(scale.limit, 4.0);
    QVERIFY(scale.colour(-3, Theme::Light).blue() > scale.colour(-3, Theme::Light).red());
    QVERIFY(scale.colour(3, Theme::Light).red() > scale.colour(3, Theme::Light).blue());
    QCOMPARE(scale.colour(0, Theme::Light), paletteColour(Palette::Difference, Theme::Light, 0.5));
    // Where all changes are small, whole decibels would call them 0.
    CityComparison small = *city;
    for (StationComparison &station : small.stations) {
        if (station.comparison.result) {
            station.comparison.result->difference = -0.4;
        }
    }
    QCOMPARE(differenceScaleOf(small).limit, 1.0);
    QCOMPARE(differenceScaleOf(small).text(-0.4, QLocale(QLocale::English)), u"−0.4"_s);
    QCOMPARE(scenes->difference->attributions, QStringList{u"Measuring net (made up)"_s});
}

void TestComparisonLoader::temperaturesGetASurface()
{
    CompareState state = periods();
    state.indicator = u"airTemperatureNight"_s;
    const auto city = load(state);
    QVERIFY(city && city->stations.size() == 3);
    const auto scenes = loadComparisonScenes(m_cache->connection(), m_view, *city, m_options, m_readings);
    QVERIFY(scenes);
    const MapLayer *layer = scenes->difference->layer(u"differenceSurface");
    QVERIFY(layer && layer->opacity < 1 && scenes->difference->layer(u"difference"));
    QVERIFY(std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(layer->contents.front()));
    const auto surface = std::get<std::shared_ptr<const SurfaceLayer>>(layer->contents.front());
    QCOMPARE(surface->unit, u"K"_s);
    const auto value = surface->valueAt(toMercator(*city->stations[0].place));
    QVERIFY(value && std::abs(*value - city->stations[0].comparison.result->difference) < 0.2);
    // Both sides are coloured by one scale.
    QCOMPARE(
        scenes->a->layer(u"heat")->legend.ticks.front(), scenes->b->layer(u"heat")->legend.ticks.front());
}

void TestComparisonLoader::speedsAreThoseOfVehicles()
{
    MadeUpCache cache;
    cache.addSpeeds(u"v"_s, u"Street"_s, cache.at(0, 0), 60 * dayMs);
    CompareState state = periods();
    state.indicator = u"speedDay"_s;
    ComparisonCache readings;
    const auto city = loadComparison(cache.connection(), m_view, state, m_options, {}, readings);
    QVERIFY(city && city->stations.size() == 1);
    const Comparison &comparison = city->stations[0].comparison;
    QVERIFY(comparison.a.areVehiclesCounted && comparison.b.areVehiclesCounted);
    QVERIFY(comparison.result);
    // Over time it would be 40.
    QVERIFY2(std::abs(*comparison.a.mean - 30.49) < 0.01, qPrintable(QString::number(*comparison.a.mean)));
    QVERIFY(comparisonFigures(*city, city->stations[0])[0].method.contains(u"weighted by the vehicles"_s));
}

void TestComparisonLoader::isCancelled()
{
    SceneOptions options = m_options;
    options.isCanceled = [] { return true; };
    ComparisonCache fresh;
    const auto city = loadComparison(m_cache->connection(), m_view, periods(), options, {}, fresh);
    QVERIFY(!city && city.error().kind == Error::Kind::Cancelled);
}

STADTBLICK_TEST(TestComparisonLoader, QCoreApplication)
#include "tst_comparisonloader.moc"
