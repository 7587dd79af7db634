#include "models/overlays/airvalues.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The air layer: index classes, means, exceedances. */
class TestAirLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void worstHourDecides();
    void oneHourIsItsOwnIndex();
    void exceedancesAreCounted();
    void meansHaveTheirUnit();
    void tooLittleDataIsHatched();
    void countsOneDayAndMore_data();
    void countsOneDayAndMore();
    void unknownOptionsAreTheIndex();
    void limitsAreOfDaysBeforeHours();

private:
    static MapLayer layerOf(
        MadeUpCache &cache, const QJsonObject &options, TimeRange range = MadeUpCache::week())
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        ViewState view;
        view.time.range = range;
        view.layers = {{u"air"_s, true, 1, options, {}}};
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
    /** PM10 around 20 µg/m³, on the third day 70; NO2 around 15. */
    static void fill(MadeUpCache &cache)
    {
        cache.addStation(u"p"_s, u"Station Street"_s, cache.at(0, 0));
        cache.addSeries(u"p"_s, u"pm10"_s, u"µg/m³"_s, MadeUpCache::hourMs, [](qint64 t) {
            const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
            return (day == 2 ? 70.0 : 20.0) + 2 * MadeUpCache::daily(t);
        });
        cache.addSeries(u"p"_s, u"no2"_s, u"µg/m³"_s, MadeUpCache::hourMs,
            [](qint64 t) { return 15 + 3 * MadeUpCache::daily(t); });
    }
};

void TestAirLayer::worstHourDecides()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {});
    const Symbol &symbol = symbolOf(layer);
    QCOMPARE(symbol.shape, SymbolShape::Square);
    QCOMPARE(symbol.text, u"4"_s); // 72 µg/m³ PM10: poor
    QVERIFY2(symbol.info.coverage.contains(u"15 July") && symbol.info.coverage.contains(u"PM10"),
        qPrintable(symbol.info.coverage));
    QVERIFY(symbol.info.coverage.contains(u"not measured"));
    QVERIFY(symbol.info.value.contains(ubaLevelText(4)));
    QCOMPARE(layer.legend.entries.size(), std::size_t(5));
    QVERIFY(layer.legend.subtitle.contains(u"worst hour"));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"no verdict"));
    QCOMPARE(layerOf(cache, {{u"indicator"_s, u"eea"_s}}).legend.entries.size(), std::size_t(6));
}

void TestAirLayer::oneHourIsItsOwnIndex()
{
    MadeUpCache cache;
    fill(cache);
    const qint64 noon = MadeUpCache::fromMs() + 12 * MadeUpCache::hourMs;
    const MapLayer layer = layerOf(cache, {}, {noon, noon + MadeUpCache::hourMs});
    QCOMPARE(symbolOf(layer).text, u"2"_s);
    QVERIFY(layer.legend.subtitle.contains(u"hourly means"));
}

void TestAirLayer::exceedancesAreCounted()
{
    MadeUpCache cache;
    fill(cache);
    const QJsonObject options{
        {u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"eu_2008_50"_s}};
    const MapLayer layer = layerOf(cache, options);
    QCOMPARE(symbolOf(layer).text, u"1"_s);
    QVERIFY(layer.legend.title.contains(u"2008/50"));
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"50\u202fµg/m³") && notes.contains(u"35 a year"), qPrintable(notes));
    // A quarter of an hour holds no day.
    const qint64 noon = MadeUpCache::fromMs() + 12 * MadeUpCache::hourMs;
    QVERIFY(layerOf(cache, options, {noon, noon + MadeUpCache::hourMs}).emptyText.contains(u"no whole day"));
}

void TestAirLayer::meansHaveTheirUnit()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"mean"_s}, {u"pollutant"_s, u"no2"_s}});
    QCOMPARE(symbolOf(layer).text, u"15"_s);
    QVERIFY(symbolOf(layer).info.value.endsWith(u"15.0\u202fµg/m³"));
    QVERIFY(layer.legend.subtitle.endsWith(u"µg/m³"));
    QCOMPARE(symbolOf(layer).fill, layer.legend.entries[2].fill); // 10–20
}

void TestAirLayer::tooLittleDataIsHatched()
{
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Station"_s, cache.at(0, 0));
    cache.addSeries(
        u"p"_s, u"pm10"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 20 + MadeUpCache::daily(t); },
        [](qint64 t) { return (t / MadeUpCache::dayMs) % 2 == 0; });
    for (const QJsonObject &options :
        {QJsonObject{}, QJsonObject{{u"indicator"_s, u"mean"_s}, {u"pollutant"_s, u"pm10"_s}}}) {
        const MapLayer layer = layerOf(cache, options);
        QVERIFY(symbolOf(layer).isHatched && symbolOf(layer).text.isEmpty());
        QVERIFY(symbolOf(layer).info.value.contains(u"not enough data"));
        QVERIFY(layer.legend.noStatement.contains(u"1 of 1"));
    }
    const MapLayer days = layerOf(cache,
        {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"eu_2008_50"_s}});
    QCOMPARE(symbolOf(days).text, u"≥0"_s); // there may be more: half of the days are missing
}

void TestAirLayer::countsOneDayAndMore_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << u"0 days above"_s;
    QTest::newRow("one") << 1 << u"1 day above"_s;
    QTest::newRow("two") << 2 << u"2 days above"_s;
}

void TestAirLayer::countsOneDayAndMore()
{
    QFETCH(int, days);
    QFETCH(QString, expected);
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Station"_s, cache.at(0, 0));
    // Whole days are the zone's: a little before and behind them is high, too.
    const qint64 fromMs = MadeUpCache::week().fromMs + MadeUpCache::dayMs;
    const qint64 toMs = fromMs + days * MadeUpCache::dayMs;
    cache.addSeries(u"p"_s, u"pm10"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [=](qint64 t) { return (t >= fromMs && t < toMs ? 90.0 : 20.0) + MadeUpCache::daily(t); });
    const MapLayer layer = layerOf(cache,
        {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"eu_2008_50"_s}});
    QVERIFY2(symbolOf(layer).info.value.startsWith(expected), qPrintable(symbolOf(layer).info.value));
}

void TestAirLayer::unknownOptionsAreTheIndex()
{
    for (const QJsonObject &options : {QJsonObject{{u"indicator"_s, u"mean"_s}},
             QJsonObject{
                 {u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"x"_s}},
             QJsonObject{{u"indicator"_s, u"mean"_s}, {u"pollutant"_s, u"laeq"_s}}}) {
        QCOMPARE(airViewOf(options).indicator, AirIndicator::UbaIndex);
    }
}

void TestAirLayer::limitsAreOfDaysBeforeHours()
{
    QCOMPARE(exceedanceLimit(*limitSet(u"eu_2008_50"), u"no2"_s)->period, u"hour"_s);
    QCOMPARE(exceedanceLimit(*limitSet(u"eu_2024_2881"), u"no2"_s)->period, u"day"_s);
    QCOMPARE(exceedanceLimit(*limitSet(u"who_2021_air"), u"o3"_s)->period, u"8h"_s);
    QVERIFY(!exceedanceLimit(*limitSet(u"16_bimschv"), u"pm10"_s));
}

STADTBLICK_TEST(TestAirLayer, QCoreApplication)
#include "tst_airlayer.moc"
