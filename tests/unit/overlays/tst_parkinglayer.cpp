#include "models/analysis/numberformat.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

#include <cmath>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Car parks: the inspector's numbers on the map, what they need, and what is said where there is none. */
class TestParkingLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sameNumbersAsTheInspector_data();
    void sameNumbersAsTheInspector();
    void classesFollowTheNumber_data();
    void classesFollowTheNumber();
    void spacesOfTheirTime();
    void lastSpacesCountOn();
    void littleCoverageIsHatched();
    void withoutSpacesNoneAreInvented();
    void nothingThere();

private:
    static MapLayer layerOf(
        MadeUpCache &cache, const QJsonObject &options = {}, TimeRange range = MadeUpCache::week())
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        ViewState view;
        view.time.range = range;
        view.layers = {{u"parking"_s, true, 1, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return loaded->layers.front();
    }
    static const Symbol &symbolOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols.front();
    }
    static void addCarPark(MadeUpCache &cache, const std::function<double(qint64)> &occupied,
        const std::function<bool(qint64)> &isThere = {})
    {
        cache.addStation(u"p"_s, u"Market garage"_s, cache.at(0, 0));
        cache.addSeries(u"p"_s, u"parking_occupied"_s, u"spaces"_s, 900'000, occupied, isThere);
    }
    /** A day without any change is taken for a sensor that hangs. */
    static double around(qint64 t) { return t / 900'000 % 2 ? 0.1 : -0.1; }
    static constexpr auto spacesOfProfile = R"("capacities":[{"source":"net","station":"p","spaces":200}])";
};

void TestParkingLayer::sameNumbersAsTheInspector_data()
{
    QTest::addColumn<bool>("isMeasured");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("text");
    // 120 ± 90 of 200 by the profile, of 240 as measured, which comes first.
    QTest::newRow("mean, profile") << false << u"mean"_s << u"parkingMean"_s << u"60"_s;
    QTest::newRow("highest, profile") << false << u"max"_s << u"parkingMaximum"_s << u"≥100"_s;
    QTest::newRow("mean, measured") << true << u"mean"_s << u"parkingMean"_s << u"50"_s;
    QTest::newRow("highest, measured") << true << u"max"_s << u"parkingMaximum"_s << u"88"_s;
}

void TestParkingLayer::sameNumbersAsTheInspector()
{
    QFETCH(bool, isMeasured);
    QFETCH(QString, indicator);
    QFETCH(QString, figure);
    QFETCH(QString, text);
    MadeUpCache cache;
    cache.setProfile(spacesOfProfile);
    addCarPark(cache, [](qint64 t) { return std::round(120 + 90 * MadeUpCache::daily(t)); });
    if (isMeasured) {
        cache.addSeries(
            u"p"_s, u"parking_capacity"_s, u"spaces"_s, MadeUpCache::hourMs, [](qint64) { return 240.0; });
    }
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, indicator}});
    const Symbol &symbol = symbolOf(layer);
    QCOMPARE(symbol.text, text);
    QCOMPARE(symbol.shape, SymbolShape::House);
    const double value = valueAt(figuresAt(cache, u"p"_s), QLatin1StringView(figure.toLatin1()));
    QCOMPARE(QString::number(std::round(value)), text.startsWith(u'≥') ? text.mid(1) : text);
    QVERIFY2(symbol.info.value.contains(isMeasured ? u"240 spaces" : u"200 spaces"),
        qPrintable(symbol.info.value));
    QVERIFY(layer.legend.subtitle.contains(u"13–19 July 2026"));
    QVERIFY(layer.legend.subtitle.endsWith(u"%"));
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(notes.contains(isMeasured ? u"as measured" : u"city profile"), qPrintable(notes));
    QVERIFY2(notes.contains(countText(1, QLocale::c())), qPrintable(notes));
    QCOMPARE(notes.contains(u"needs 75"), indicator == u"mean");
}

void TestParkingLayer::classesFollowTheNumber_data()
{
    QTest::addColumn<double>("occupied");
    QTest::addColumn<int>("expected");
    QTest::newRow("59.4") << 118.8 << 0;
    QTest::newRow("59.6 is shown as 60") << 119.2 << 1;
    QTest::newRow("79") << 158.0 << 1;
    QTest::newRow("80") << 160.0 << 2;
    QTest::newRow("90") << 180.0 << 3;
    QTest::newRow("105") << 210.0 << 3;
}

void TestParkingLayer::classesFollowTheNumber()
{
    QFETCH(double, occupied);
    QFETCH(int, expected);
    MadeUpCache cache;
    cache.setProfile(spacesOfProfile);
    addCarPark(cache, [occupied](qint64 t) { return occupied + around(t); });
    const MapLayer layer = layerOf(cache);
    QCOMPARE(layer.legend.entries.size(), std::size_t(4));
    QCOMPARE(layer.legend.entries[1].label, u"60–80"_s);
    QCOMPARE(symbolOf(layer).fill, layer.legend.entries[std::size_t(expected)].fill);
}

void TestParkingLayer::spacesOfTheirTime()
{
    // Full after 220 of 420 spaces were closed on Thursday: three days of 48 %, four of 100 %.
    MadeUpCache cache;
    const qint64 thursday = MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs;
    addCarPark(cache, [](qint64 t) { return 200 + around(t); });
    cache.addSeries(u"p"_s, u"parking_capacity"_s, u"spaces"_s, MadeUpCache::hourMs,
        [thursday](qint64 t) { return t < thursday ? 420.0 : 200.0; });
    const MapLayer layer = layerOf(cache);
    QCOMPARE(symbolOf(layer).text, u"78"_s);
    QVERIFY2(
        symbolOf(layer).info.value.contains(u"200 to 420 spaces"), qPrintable(symbolOf(layer).info.value));
    QCOMPARE(std::round(valueAt(figuresAt(cache, u"p"_s), "parkingMean"_L1)), 78.0);
    const MapLayer later = layerOf(cache, {}, {thursday, thursday + MadeUpCache::dayMs});
    QCOMPARE(symbolOf(later).text, u"100"_s);
    QVERIFY(symbolOf(later).info.value.contains(u"· 200 spaces"));
}

void TestParkingLayer::lastSpacesCountOn()
{
    // The number is only said when it changes: an hour two months later has that one, not the profile's.
    MadeUpCache cache;
    cache.setProfile(spacesOfProfile);
    cache.addStation(u"p"_s, u"Market garage"_s, cache.at(0, 0));
    cache.addSeries(
        u"p"_s, u"parking_occupied"_s, u"spaces"_s, 900'000, [](qint64 t) { return 100 + around(t); }, {}, {},
        70 * MadeUpCache::dayMs);
    cache.addSeries(
        u"p"_s, u"parking_capacity"_s, u"spaces"_s, MadeUpCache::hourMs,
        [](qint64 t) { return t < MadeUpCache::fromMs() ? 420.0 : 250.0; },
        [](qint64 t) {
            return t == MadeUpCache::fromMs() || t == MadeUpCache::fromMs() - MadeUpCache::dayMs;
        });
    const qint64 hour = MadeUpCache::fromMs() + 60 * MadeUpCache::dayMs;
    const MapLayer layer = layerOf(cache, {}, {hour, hour + MadeUpCache::hourMs});
    QCOMPARE(symbolOf(layer).text, u"40"_s);
    QVERIFY2(symbolOf(layer).info.value.contains(u"250 spaces"), qPrintable(symbolOf(layer).info.value));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"as measured"));
}

void TestParkingLayer::littleCoverageIsHatched()
{
    MadeUpCache cache;
    cache.setProfile(spacesOfProfile);
    const qint64 half = MadeUpCache::fromMs() + MadeUpCache::week().lengthMs() / 2;
    addCarPark(cache, [](qint64 t) { return 100 + around(t); }, [half](qint64 t) { return t < half; });
    const MapLayer layer = layerOf(cache);
    QVERIFY(symbolOf(layer).isHatched);
    QVERIFY(symbolOf(layer).text.isEmpty());
    QVERIFY2(symbolOf(layer).info.value.contains(u"75"), qPrintable(symbolOf(layer).info.value));
    QVERIFY(layer.legend.noStatement.contains(u"1 of 1"));
    // A highest reading is one at any coverage, as in the inspector.
    QCOMPARE(symbolOf(layerOf(cache, {{u"indicator"_s, u"max"_s}})).text, u"50"_s);
}

void TestParkingLayer::withoutSpacesNoneAreInvented()
{
    MadeUpCache cache;
    addCarPark(cache, [](qint64) { return 100.0; });
    const MapLayer layer = layerOf(cache);
    QVERIFY(symbolOf(layer).isHatched);
    QVERIFY(symbolOf(layer).info.value.contains(u"number of spaces unknown"));
    QVERIFY(layer.emptyText.contains(u"capacities"));
}

void TestParkingLayer::nothingThere()
{
    MadeUpCache cache;
    const MapLayer without = layerOf(cache);
    QVERIFY(without.contents.empty());
    QVERIFY(without.emptyText.startsWith(u"No station"));
    cache.setProfile(spacesOfProfile);
    addCarPark(
        cache, [](qint64 t) { return 100 + around(t); }, [](qint64 t) { return t < MadeUpCache::fromMs(); });
    QVERIFY(layerOf(cache).emptyText.startsWith(u"No occupancy"));
}

STADTBLICK_TEST(TestParkingLayer, QCoreApplication)
#include "tst_parkinglayer.moc"
