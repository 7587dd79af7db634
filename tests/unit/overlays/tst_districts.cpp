#include "models/analysis/means.h"
#include "models/overlays/districtfiguresloader.h"
#include "models/overlays/districtindicator.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Districts coloured by an indicator: honest values, classes, and what the legend says of them. */
class TestDistricts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void surfaceIsAveragedOverTheArea();
    void littleCoveredIsHatched();
    void fewOfManyStationsAreHatched();
    void levelsAreJoinedByTheirEnergy();
    void everyLevelIsThatOfItsHours_data();
    void everyLevelIsThatOfItsHours();
    void nothingMeasuredIsNoColour();
    void emptyPicturesSayWhy_data();
    void emptyPicturesSayWhy();
    void nothingEverywhereIsTheLowestColour();
    void everyIndicatorHasAnHonestPicture();
    void filtersHaveNoLden();
    void annualMeansNeedTheirCoverage_data();
    void annualMeansNeedTheirCoverage();
    void countersTellTheRain();
    void boundariesDoNotFollowTime();
    void ownBoundsAreKept();
    void trafficHasTheUnitOfThePeriod_data();
    void trafficHasTheUnitOfThePeriod();
    void speedsAndHeavySharesAreMeansOfStations_data();
    void speedsAndHeavySharesAreMeansOfStations();

private:
    static ViewState viewOf(const TimeState &time)
    {
        ViewState view;
        view.time = time;
        return view;
    }
    static SceneOptions optionsOf()
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        sceneOptions.projectedCrs = u"EPSG:25832"_s;
        sceneOptions.surfaceCells = 128;
        return sceneOptions;
    }
    static MapLayer layerOf(MadeUpCache &cache, const QJsonObject &options, MapScene *scene = nullptr,
        ViewState view = weekView())
    {
        const SceneOptions sceneOptions = optionsOf();
        view.layers = {{u"districts"_s, true, 0.7, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        if (scene) {
            *scene = *loaded;
        }
        return loaded->layers.front();
    }
    static const PolygonLayer &areasOf(const MapLayer &layer)
    {
        return *std::get<std::shared_ptr<const PolygonLayer>>(layer.contents.front());
    }
    static MapArea area(const MapLayer &layer, const QString &name)
    {
        const auto &areas = areasOf(layer).areas;
        const auto found = std::ranges::find(areas, name, [](const MapArea &one) { return one.info.name; });
        if (found == areas.end()) {
            qFatal("no district %s", qPrintable(name));
        }
        return *found;
    }
};

void TestDistricts::surfaceIsAveragedOverTheArea()
{
    MadeUpCache cache;
    cache.addThermometers();
    cache.addDistricts();
    MapScene scene;
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"heat_mean"_s}}, &scene);
    const PolygonLayer &areas = areasOf(layer);
    QVERIFY(areas.isBelowRoads && scene.hasFields());
    for (const MapArea &area : areas.areas) {
        QVERIFY(area.fill.isValid());
        // 20 °C around, 23.6 °C in the middle: the mean over a half of the city lies between.
        const double value = area.valueText.section(u'\u202f', 0, 0).toDouble();
        QVERIFY2(value > 20.3 && value < 23, qPrintable(area.valueText));
    }
    QVERIFY(layer.legend.followsTime);
    QCOMPARE(layer.legend.scale, Legend::Scale::Areas);
    QVERIFY(layer.legend.subtitle.contains(u"13–19 July 2026"));
    QVERIFY(layer.legend.subtitle.endsWith(u"°C"));
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(
        notes.contains(u"n\u00a0=\u00a040") && notes.contains(u"Natural breaks") && notes.contains(u"RMSE"),
        qPrintable(notes));
    QCOMPARE(scene.attributions, QStringList{u"Measuring net (made up)"_s});
}

void TestDistricts::littleCoveredIsHatched()
{
    MadeUpCache cache;
    cache.addDistricts();
    // Stations in the west only: the east is too far from them.
    for (int i = 0; i < 6; ++i) {
        const QString id = QString::number(i);
        cache.addStation(id, id, cache.at(-2200 + 400 * (i % 3), -900 + 700 * (i / 3)));
        cache.addSeries(id, u"air_temperature"_s, u"°C"_s, 600'000,
            [i](qint64 t) { return 20 + i / 10.0 + 4 * MadeUpCache::daily(t); });
    }
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"heat_mean"_s}});
    const MapArea west = area(layer, u"Westend"_s);
    const MapArea east = area(layer, u"Ostend"_s);
    QVERIFY(west.fill.isValid() && west.hatch.isValid());
    QVERIFY2(
        west.info.coverage.startsWith(u"surface covers ") && west.info.coverage.endsWith(u" of the area"),
        qPrintable(west.info.coverage));
    QVERIFY(!east.fill.isValid());
    QCOMPARE(east.info.value, u"no data: too far from stations"_s);
    QVERIFY(std::ranges::any_of(layer.legend.entries, &LegendEntry::isHatched));
    QVERIFY(layer.legend.entries.back().label.contains(u"no data (1 of 2 districts)"));
}

void TestDistricts::fewOfManyStationsAreHatched()
{
    MadeUpCache cache;
    cache.addDistricts();
    const auto isEarly = [](qint64 t) { return t < MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs; };
    for (int i = 0; i < 5; ++i) {
        const QString id = QString::number(i);
        cache.addNoise(
            u'w' % id, id, cache.at(-2000 + 300 * i, 0), 60, i < 2 ? std::function<bool(qint64)>() : isEarly);
        cache.addNoise(
            u'e' % id, id, cache.at(500 + 300 * i, 0), 60, i < 3 ? std::function<bool(qint64)>() : isEarly);
    }
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"lden"_s}});
    const MapArea west = area(layer, u"Westend"_s);
    const MapArea east = area(layer, u"Ostend"_s);
    QVERIFY(west.fill.isValid() && west.hatch.isValid());
    QCOMPARE(west.info.coverage, u"2 of 5 station(s)"_s);
    QVERIFY(east.fill.isValid() && !east.hatch.isValid());
    QCOMPARE(east.info.coverage, u"3 of 5 station(s)"_s);
}

void TestDistricts::levelsAreJoinedByTheirEnergy()
{
    MadeUpCache cache;
    cache.addDistricts();
    cache.addNoise(u"a"_s, u"A"_s, cache.at(-1000, 0), 50);
    cache.addNoise(u"b"_s, u"B"_s, cache.at(-800, 0), 70);
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"lden"_s}});
    const MapArea west = area(layer, u"Westend"_s);
    // 20 dB apart: the mean of energies lies 3 dB below the louder one, the mean of numbers would lie 10 dB
    // below.
    const MapLayer loud = [] {
        MadeUpCache other;
        other.addDistricts();
        other.addNoise(u"b"_s, u"B"_s, other.at(-800, 0), 70);
        return layerOf(other, {{u"indicator"_s, u"lden"_s}});
    }();
    const MapArea alone = area(loud, u"Westend"_s);
    const auto number = [](const MapArea &area) { return area.valueText.section(u'\u202f', 0, 0).toInt(); };
    QCOMPARE(number(alone) - number(west), 3);
    QVERIFY(alone.hatch.isValid() && !west.hatch.isValid()); // one station is little
    QCOMPARE(west.fill, noiseBand(number(west)).colour);
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY(notes.contains(u"between microphones nothing is known"));
    QVERIFY2(notes.startsWith(u"Classes of 5 dB"), qPrintable(notes)); // nobody chose bounds
}

void TestDistricts::everyLevelIsThatOfItsHours_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("from"); // local hours
    QTest::addColumn<int>("to");
    QTest::newRow("LDay") << u"lday"_s << u"Noise LDay"_s << 6 << 18;
    QTest::newRow("LEvening") << u"levening"_s << u"Noise LEvening"_s << 18 << 22;
    QTest::newRow("LNight") << u"lnight"_s << u"Noise LNight"_s << 22 << 30;
    QTest::newRow("LAeq") << u"laeq"_s << u"Noise LAeq"_s << 0 << 24;
}

void TestDistricts::everyLevelIsThatOfItsHours()
{
    QFETCH(QString, key);
    QFETCH(QString, title);
    QFETCH(int, from);
    QFETCH(int, to);
    MadeUpCache cache;
    cache.addDistricts();
    cache.addNoise(u"a"_s, u"A"_s, cache.at(-1000, 0), 66);
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, key}});
    QCOMPARE(layer.legend.title, QString(u"Districts: "_s % title));
    double energy = 0;
    for (int hour = from; hour < to; ++hour) {
        const double level =
            62 + 4.5 * MadeUpCache::daily(MadeUpCache::fromMs() + hour * MadeUpCache::hourMs);
        energy += std::pow(10, level / 10) / (to - from);
    }
    const QString expected = QString::number(std::round(10 * std::log10(energy)));
    QCOMPARE(area(layer, u"Westend"_s).valueText.section(u'\u202f', 0, 0), expected);
}

void TestDistricts::nothingMeasuredIsNoColour()
{
    MadeUpCache cache;
    cache.addDistricts();
    for (const DistrictIndicator &indicator : districtIndicators(QLocale::c())) {
        if (!followsTime(indicator)) {
            continue;
        }
        const MapLayer layer = layerOf(cache, {{u"indicator"_s, indicator.key}});
        for (const MapArea &area : areasOf(layer).areas) {
            QVERIFY2(!area.fill.isValid() && area.hatch.isValid(), qPrintable(indicator.key));
            QCOMPARE(area.valueText, u"no data"_s);
            QVERIFY(area.info.value.startsWith(u"no data: "));
        }
        QVERIFY(layer.legend.entries.back().label.contains(u"2 of 2"));
    }
}

void TestDistricts::emptyPicturesSayWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isMeasured");
    QTest::addColumn<QStringList>("notes"); // those at the begin
    QTest::newRow("LDEN of an hour") << u"lden"_s << true
                                     << QStringList{u"no data: the period holds no whole day"_s};
    QTest::newRow("LAeq without stations")
        << u"laeq"_s << false << QStringList{u"no data: no station with a place measures this"_s};
    QTest::newRow("tropical nights of an hour")
        << u"heat_tropical_nights"_s << true
        << QStringList{u"no data: The period holds no whole day or night."_s};
    QTest::newRow("temperature without stations")
        << u"heat_mean"_s << false
        << QStringList{u"no data: No station with a place measures air temperature."_s};
}

void TestDistricts::emptyPicturesSayWhy()
{
    QFETCH(QString, key);
    QFETCH(bool, isMeasured);
    QFETCH(QStringList, notes);
    MadeUpCache cache;
    cache.addDistricts();
    if (isMeasured) {
        cache.addThermometers();
        cache.addNoise(u"n"_s, u"Noise"_s, cache.at(-1000, 0), 60);
    }
    TimeState hour;
    hour.range = TimeRange{
        MadeUpCache::fromMs() + 15 * MadeUpCache::hourMs, MadeUpCache::fromMs() + 16 * MadeUpCache::hourMs};
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, key}}, nullptr, viewOf(hour));
    const QString all = layer.legend.notes.join(u" | "_s);
    QVERIFY2(layer.legend.notes.mid(0, notes.size()) == notes, qPrintable(all));
    // Neither classes nor a surface where there are none.
    QVERIFY2(
        !all.contains(u"Natural") && !all.contains(u"Classes") && !all.contains(u"Surface"), qPrintable(all));
}

/** A dry hour is no medium rain, a cool day no medium number of hot days. */
void TestDistricts::nothingEverywhereIsTheLowestColour()
{
    MadeUpCache cache;
    cache.addDistricts();
    for (const int side : {-1, 1}) {
        const QString id = QString::number(side);
        cache.addStation(id, id, cache.at(800 * side, 0));
        cache.addSeries(id, u"precipitation"_s, u"mm"_s, 600'000, [](qint64) { return 0; });
    }
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"rain"_s}});
    QCOMPARE(area(layer, u"Westend"_s).valueText, u"0.0\u202fmm"_s);
    QCOMPARE(area(layer, u"Westend"_s).fill, paletteColour(Palette::Volume, Theme::Light, 0.1));
    QCOMPARE(layer.legend.entries.front().fill, paletteColour(Palette::Volume, Theme::Light, 0.1));
    QCOMPARE(layer.legend.entries.front().label, u"0.0"_s);
    const DistrictIndicator rain = districtIndicatorOf({{u"indicator"_s, u"rain"_s}}, QLocale::c());
    const Classification same{ClassMethod::NaturalBreaks, {4, 4}};
    QCOMPARE(classColours(same, rain, Theme::Light).front(),
        paletteColour(Palette::Volume, Theme::Light, 0.1 + 0.75 * 0.5));
}

void TestDistricts::everyIndicatorHasAnHonestPicture()
{
    MadeUpCache cache;
    cache.addThermometers();
    cache.addDistricts();
    cache.addIdeas(80);
    cache.addTraffic(u"v"_s, u"Ring"_s, cache.at(-500, 0), 9000);
    cache.addSeries(u"v"_s, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 10 + double(t / MadeUpCache::hourMs % 2); });
    cache.addSeries(u"v"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 40 + double(t / MadeUpCache::hourMs % 2); });
    cache.addNoise(u"n"_s, u"Noise"_s, cache.at(600, 0), 61);
    cache.addStation(u"p"_s, u"Air"_s, cache.at(700, 0));
    const auto varied = [](qint64 t) { return 20 + 5 * MadeUpCache::daily(t); };
    for (const QString &key : {u"pm10"_s, u"pm25"_s, u"no2"_s, u"o3"_s, u"so2"_s}) {
        cache.addSeries(u"p"_s, key, u"µg/m³"_s, MadeUpCache::hourMs, varied);
    }
    cache.addSeries(u"p"_s, u"co"_s, u"mg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 0.4 + 0.1 * MadeUpCache::daily(t); });
    cache.addSeries(
        u"p"_s, u"precipitation"_s, u"mm"_s, 600'000, [](qint64 t) { return t % 7'200'000 ? 0 : 0.2; });
    QSet<QString> keys;
    for (const DistrictIndicator &indicator : districtIndicators(QLocale::c())) {
        QVERIFY(!keys.contains(indicator.key));
        keys << indicator.key;
        const MapLayer layer = layerOf(cache, {{u"indicator"_s, indicator.key}});
        QVERIFY(!layer.legend.title.isEmpty() && !layer.legend.subtitle.isEmpty());
        if (indicator.key.isEmpty()) {
            continue;
        }
        const bool isAnyFilled = std::ranges::any_of(
            areasOf(layer).areas, [](const MapArea &area) { return area.fill.isValid(); });
        QVERIFY2(isAnyFilled, qPrintable(indicator.key));
        QCOMPARE(layer.legend.followsTime, followsTime(indicator));
        QVERIFY(layer.legend.subtitle.contains(indicator.unit));
    }
    // Two weeks of 12 times 0.2 mm a day: 16.8 mm in the view's week.
    const MapLayer rain = layerOf(cache, {{u"indicator"_s, u"rain"_s}});
    QCOMPARE(area(rain, u"Ostend"_s).valueText, u"16.8\u202fmm"_s);
    // Carbon monoxide is told in milligrams: tenths would be too coarse.
    const MapLayer co = layerOf(cache, {{u"indicator"_s, u"co"_s}});
    QCOMPARE(area(co, u"Ostend"_s).valueText, u"0.40\u202fmg/m³"_s);
}

void TestDistricts::filtersHaveNoLden()
{
    MadeUpCache cache;
    cache.addDistricts();
    cache.addNoise(u"a"_s, u"A"_s, cache.at(-1000, 0), 60);
    TimeState time = weekView().time;
    time.hours = {6, 9};
    for (const QString &name : {u"LDEN"_s, u"LNight"_s, u"LEvening"_s}) {
        const MapLayer layer = layerOf(cache, {{u"indicator"_s, name.toLower()}}, nullptr, viewOf(time));
        QCOMPARE(area(layer, u"Westend"_s).info.value,
            u"no data: %1 needs whole days: not with filters"_s.arg(name));
        QCOMPARE(area(layer, u"Ostend"_s).info.value, u"no data: no station in the district"_s);
    }
    // Days' means tell neither days nor nights, however many there are.
    cache.addStation(u"b"_s, u"B"_s, cache.at(600, 0));
    cache.addSeries(u"b"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 55.0 + double(t / MadeUpCache::dayMs % 2); });
    const MapLayer week = layerOf(cache, {{u"indicator"_s, u"lden"_s}});
    QCOMPARE(area(week, u"Ostend"_s).info.value, u"no data: measured in steps of more than an hour"_s);
    QVERIFY(area(week, u"Westend"_s).fill.isValid());
}

void TestDistricts::annualMeansNeedTheirCoverage_data()
{
    QTest::addColumn<int>("of"); // every so many hours some are missing
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("78 %") << 9 << 2 << false << false;
    QTest::newRow("87.5 %") << 8 << 1 << true << true;
    QTest::newRow("90 %") << 10 << 1 << true << false;
}

void TestDistricts::annualMeansNeedTheirCoverage()
{
    QFETCH(int, of);
    QFETCH(int, missing);
    QFETCH(bool, hasValue);
    QFETCH(bool, hasNote);
    MadeUpCache cache;
    cache.addDistricts();
    cache.addStation(u"p"_s, u"Air"_s, cache.at(700, 0));
    cache.addSeries(
        u"p"_s, u"no2"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 20 + 2 * MadeUpCache::daily(t); },
        [=](qint64 t) { return t / MadeUpCache::hourMs % of >= missing; }, {}, 368 * MadeUpCache::dayMs);
    TimeState time;
    time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 365 * MadeUpCache::dayMs};
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"no2"_s}}, nullptr, viewOf(time));
    const MapArea east = area(layer, u"Ostend"_s);
    QCOMPARE(east.fill.isValid(), hasValue);
    QCOMPARE(east.info.value.contains(u"not enough data at its stations"), !hasValue);
    QCOMPARE(layer.legend.notes.join(u' ').contains(u"below 90 % coverage"), hasNote);
}

void TestDistricts::countersTellTheRain()
{
    // 0.2 mm every ten minutes from 10 to 12 of each day; the counter begins anew at midnight.
    MadeUpCache cache;
    cache.addDistricts();
    cache.addStation(u"k"_s, u"Counter"_s, cache.at(600, 0));
    cache.addSeries(u"k"_s, u"rain_day_counter"_s, u"mm"_s, 600'000, [](qint64 t) {
        const qint64 ofDay = (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) % MadeUpCache::dayMs;
        const qint64 steps = (ofDay - 10 * MadeUpCache::hourMs) / 600'000;
        return std::round(0.2 * double(std::clamp<qint64>(steps, 0, 12)) * 10) / 10;
    });
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, u"rain"_s}});
    QCOMPARE(area(layer, u"Ostend"_s).valueText, u"16.8\u202fmm"_s); // seven times 2.4 mm
    // Of a station that has both the amounts are taken: they are the same rain.
    cache.addSeries(
        u"k"_s, u"precipitation"_s, u"mm"_s, 600'000, [](qint64 t) { return t % 7'200'000 ? 0 : 0.1; });
    const MapLayer both = layerOf(cache, {{u"indicator"_s, u"rain"_s}});
    QCOMPARE(area(both, u"Ostend"_s).valueText, u"8.4\u202fmm"_s);
}

void TestDistricts::boundariesDoNotFollowTime()
{
    MadeUpCache cache;
    cache.addDistricts();
    const MapLayer layer = layerOf(cache, {});
    QVERIFY(!layer.legend.followsTime);
    QVERIFY(!areasOf(layer).isBelowRoads);
    QVERIFY(areasOf(layer).areas.front().valueText.isEmpty());
    cache.addIdeas(20);
    for (const QString &key : {u"ideas"_s, u"ideas_km2"_s, u"support"_s}) { // beside layers that do
        const QStringList notes = layerOf(cache, {{u"indicator"_s, key}}).legend.notes;
        QVERIFY2(notes.contains(u"All ideas, whatever the period and the search"_s),
            qPrintable(notes.join(u'\n')));
    }
}

void TestDistricts::ownBoundsAreKept()
{
    MadeUpCache cache;
    cache.addThermometers();
    cache.addDistricts();
    const MapLayer layer = layerOf(cache,
        {{u"indicator"_s, u"heat_mean"_s}, {u"classes"_s, u"own"_s}, {u"bounds"_s, QJsonArray{18, 21, 24}}});
    QVERIFY(layer.legend.entries.size() >= 2);
    QCOMPARE(layer.legend.entries[0].label, u"18.0 to below 21.0"_s);
    QCOMPARE(layer.legend.entries[1].label, u"21.0 to 24.0"_s);
    QVERIFY(layer.legend.notes.front().contains(u"Own bounds"));
}

void TestDistricts::trafficHasTheUnitOfThePeriod_data()
{
    QTest::addColumn<ViewState>("view");
    QTest::addColumn<bool>("isDaily"); // counted by days
    QTest::addColumn<QString>("shown"); // why there is no value, where it has no digit
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("title");
    ViewState hour;
    hour.time.range = TimeRange{
        MadeUpCache::fromMs() + 15 * MadeUpCache::hourMs, MadeUpCache::fromMs() + 16 * MadeUpCache::hourMs};
    ViewState workdays = weekView();
    workdays.time.dayTypes = {u"workday"_s};
    QTest::newRow("a week") << weekView() << false << u"9,600\u202fveh/24 h"_s << u"veh/24 h"_s
                            << u"mean of 7 day(s)"_s;
    QTest::newRow("an hour") << hour << false << u"720\u202fveh/h"_s << u"veh/h"_s << u"mean flow"_s;
    QTest::newRow("workdays") << workdays << false << u"400\u202fveh/h"_s << u"veh/h"_s << u"mean flow"_s;
    QTest::newRow("an hour of daily counts")
        << hour << true << u"known by days only"_s << u"veh/h"_s << u"mean flow"_s;
}

void TestDistricts::trafficHasTheUnitOfThePeriod()
{
    QFETCH(ViewState, view);
    QFETCH(bool, isDaily);
    QFETCH(QString, shown);
    QFETCH(QString, unit);
    QFETCH(QString, title);
    MadeUpCache cache;
    cache.addDistricts();
    if (isDaily) {
        cache.addStation(u"v"_s, u"Ring"_s, cache.at(-500, 0));
        cache.addSeries(u"v"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::dayMs,
            [](qint64 t) { return 9600 + double(t / MadeUpCache::dayMs % 2); });
    } else {
        cache.addTraffic(u"v"_s, u"Ring"_s, cache.at(-500, 0), 9600);
    }
    const QJsonObject options{{u"indicator"_s, u"traffic"_s}};
    const MapLayer layer = layerOf(cache, options, nullptr, view);
    const MapArea west = area(layer, u"Westend"_s);
    QCOMPARE(isDaily ? west.info.value : west.valueText, isDaily ? QString(u"no data: "_s % shown) : shown);
    QCOMPARE(layer.legend.unit, unit);
    QVERIFY2(layer.legend.subtitle.endsWith(unit), qPrintable(layer.legend.subtitle));
    QVERIFY2(layer.legend.notes.contains(title), qPrintable(layer.legend.notes.join(u' ')));
    // The export has the same.
    view.layers = {{u"districts"_s, true, 0.7, options, {}}};
    const SceneOptions sceneOptions = optionsOf();
    SceneCache sceneCache;
    const auto context = sceneContext(cache.connection(), view, sceneOptions, sceneCache);
    QVERIFY(context);
    const auto figures = loadDistrictFigures(*context);
    QVERIFY(figures && figures->size() == 2);
    const auto westend = std::ranges::find(
        *figures, west.info.name, [](const DistrictFigure &one) { return one.district.name; });
    QVERIFY(westend != figures->end());
    const Figure &figure = westend->figure;
    QCOMPARE(figure.unit, unit);
    QCOMPARE(figure.value.has_value(), !isDaily);
    QCOMPARE(isDaily ? figure.detail : figure.valueText(sceneOptions.locale), shown);
    QVERIFY2(figure.method.contains(title), qPrintable(figure.method));
}

void TestDistricts::speedsAndHeavySharesAreMeansOfStations_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("shown");
    QTest::newRow("speed") << u"speed"_s << u"45\u202fkm/h"_s; // 30 and 60
    QTest::newRow("heavy vehicles") << u"heavy"_s << u"15.0\u202f%"_s; // 10 and 20 of 100
}

void TestDistricts::speedsAndHeavySharesAreMeansOfStations()
{
    QFETCH(QString, indicator);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addDistricts();
    for (const int number : {1, 2}) {
        const QString id = QString::number(number);
        cache.addStation(id, id, cache.at(-500 * number, 0));
        cache.addSeries(id, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs, [](qint64) { return 100.0; });
        cache.addSeries(id, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
            [number](qint64 t) { return 10.0 * number + (t / MadeUpCache::hourMs % 2 ? 1 : -1); });
        cache.addSeries(id, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
            [number](qint64 t) { return 30.0 * number + (t / MadeUpCache::hourMs % 2 ? 1 : -1); });
    }
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, indicator}});
    const MapArea west = area(layer, u"Westend"_s);
    QCOMPARE(west.valueText, shown);
    QCOMPARE(west.info.coverage, u"2 station(s)"_s);
    QVERIFY(layer.legend.subtitle.startsWith(u"mean of the counting stations"));
    QCOMPARE(layer.legend.notes.contains(u"Speed weighted by the vehicles counted"_s), indicator == u"speed");
    QCOMPARE(area(layer, u"Ostend"_s).info.value, u"no data: no station in the district"_s);
}

STADTBLICK_TEST(TestDistricts, QCoreApplication)
#include "tst_districts.moc"
