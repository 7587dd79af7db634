#include "models/overlays/airvalues.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"
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
    void daysHaveNoIndex();
    void daysDoNotDecideAnHour();
    void limitsOfHoursNeedHours();
    void filteredDaysAreNotCounted();
    void annualMeansNeedTheirCoverage_data();
    void annualMeansNeedTheirCoverage();
    void countsOneDayAndMore_data();
    void countsOneDayAndMore();
    void unknownOptionsAreTheIndex();
    void exceedancesWithoutASetTakeTheFirst();
    void limitsAreOfDaysBeforeHours();

private:
    static MapLayer layerOf(MadeUpCache &cache, const QJsonObject &options,
        TimeRange range = MadeUpCache::week(), const QStringList &dayTypes = {})
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        ViewState view;
        view.time.range = range;
        view.time.dayTypes = dayTypes;
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
    /** 60 or 61 µg/m³ for each day. */
    static void addDaily(MadeUpCache &cache, const QString &pollutant)
    {
        cache.addStation(u"p"_s, u"Station Street"_s, cache.at(0, 0));
        cache.addSeries(u"p"_s, pollutant, u"µg/m³"_s, MadeUpCache::dayMs,
            [](qint64 t) { return 60.0 + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2); });
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
    QVERIFY(symbol.info.coverage.contains(u"missing in that hour"));
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

void TestAirLayer::daysHaveNoIndex()
{
    MadeUpCache cache;
    addDaily(cache, u"pm10"_s);
    for (const QString &key : {u"uba"_s, u"eea"_s}) {
        const MapLayer layer = layerOf(cache, {{u"indicator"_s, key}});
        QVERIFY(symbolOf(layer).isHatched && symbolOf(layer).text.isEmpty());
        QVERIFY2(symbolOf(layer).info.value.endsWith(u"needs hourly values, measured in longer intervals"),
            qPrintable(symbolOf(layer).info.value));
        QVERIFY(layer.emptyText.contains(u"hourly values"));
        QCOMPARE(layer.legend.noStatement, u"no value (1 of 1 stations)"_s);
    }
    // A limit for days is counted by days.
    const MapLayer days = layerOf(cache,
        {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"eu_2008_50"_s}});
    QCOMPARE(symbolOf(days).text, u"7"_s);
}

void TestAirLayer::daysDoNotDecideAnHour()
{
    MadeUpCache cache;
    addDaily(cache, u"pm10"_s);
    cache.addSeries(u"p"_s, u"no2"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 15 + 3 * MadeUpCache::daily(t); });
    const MapLayer layer = layerOf(cache, {});
    QCOMPARE(symbolOf(layer).text, u"2"_s); // 60 µg/m³ PM10 would be class 4
    QVERIFY2(symbolOf(layer).info.coverage.section(u"missing in that hour"_s, 1).contains(u"PM10"),
        qPrintable(symbolOf(layer).info.coverage));
    QVERIFY(layer.emptyText.isEmpty());
}

void TestAirLayer::limitsOfHoursNeedHours()
{
    MadeUpCache cache;
    addDaily(cache, u"no2"_s);
    const MapLayer layer = layerOf(cache,
        {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"no2"_s}, {u"limits"_s, u"eu_2008_50"_s}});
    QVERIFY(symbolOf(layer).isHatched);
    QVERIFY(symbolOf(layer).info.value.contains(u"needs hourly values"));
}

void TestAirLayer::filteredDaysAreNotCounted()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache,
        {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, u"pm10"_s}, {u"limits"_s, u"eu_2008_50"_s}},
        MadeUpCache::week(), {u"saturday"_s, u"sunday_holiday"_s});
    QVERIFY(symbolOf(layer).isHatched && symbolOf(layer).text.isEmpty());
    QVERIFY(symbolOf(layer).info.value.endsWith(u"counted by whole days, not with filters"));
    QVERIFY2(layer.emptyText.contains(u"nothing is counted with filters"), qPrintable(layer.emptyText));
    QCOMPARE(layer.legend.noStatement, u"no value (1 of 1 stations)"_s);
}

void TestAirLayer::annualMeansNeedTheirCoverage_data()
{
    QTest::addColumn<int>("of"); // every so many hours one is missing
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("78 %") << 9 << 2 << false << false;
    QTest::newRow("87.5 %") << 8 << 1 << true << true;
    QTest::newRow("90 %") << 10 << 1 << true << false;
}

void TestAirLayer::annualMeansNeedTheirCoverage()
{
    QFETCH(int, of);
    QFETCH(int, missing);
    QFETCH(bool, hasValue);
    QFETCH(bool, hasNote);
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Station"_s, cache.at(0, 0));
    cache.addSeries(
        u"p"_s, u"pm10"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 20 + 2 * MadeUpCache::daily(t); },
        [=](qint64 t) { return t / MadeUpCache::hourMs % of >= missing; }, {}, 368 * MadeUpCache::dayMs);
    ViewState view;
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 365 * MadeUpCache::dayMs};
    const MapLayer layer =
        layerOf(cache, {{u"indicator"_s, u"mean"_s}, {u"pollutant"_s, u"pm10"_s}}, *view.time.range);
    const Symbol &symbol = symbolOf(layer);
    QCOMPARE(!symbol.isHatched, hasValue);
    QCOMPARE(symbol.text, hasValue ? u"20"_s : QString());
    QCOMPARE(symbol.info.value.contains(u"77\u202f% of 85"), !hasValue);
    QCOMPARE(symbol.info.coverage.contains(u"below 90 %"), hasNote);
    QCOMPARE(layer.legend.notes.join(u' ').contains(u"below 90 % coverage"), hasNote);
    QVERIFY(layer.legend.subtitle.startsWith(u"annual mean"));
    // The inspector says the same.
    const StationFigures figures = figuresAt(cache, u"p"_s, view);
    QCOMPARE(find(figures, "annualMean"_L1) && find(figures, "annualMean"_L1)->value, hasValue);
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

void TestAirLayer::exceedancesWithoutASetTakeTheFirst()
{
    for (const QString &pollutant : airPollutants()) {
        const AirView view = airViewOf({{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, pollutant}});
        QCOMPARE(view.indicator, AirIndicator::Exceedance);
        QCOMPARE(view.limits, airLimitSets(pollutant).front());
        QVERIFY(view.limit && view.limit->quantity == pollutant);
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
