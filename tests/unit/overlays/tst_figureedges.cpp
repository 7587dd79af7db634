#include "models/overlays/figureexplanation.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Figures where periods, sensors and sources end: what lies beyond never counts, and what is missing is
 * said. */
class TestFigureEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void capacityIsThatOfThePeriod();
    void hoursOutsideOfThePeriodDoNotCount();
    void speedsCountWithTheirVehicles();
    void referenceOfAnotherSourceIsNoSelf();
    void severalYearsAreNoAnnualMean();
    void calendarYearsStandBesideYearlyValues_data();
    void calendarYearsStandBesideYearlyValues();
    void guidelinesHoldForAPercentile();
    void rainClassOfFewHoursIsALowerBound();
    void explanationCountsHoursOfDecades();
    void explanationSaysWhereGapsAreNotKnown();
    void iceDaysAreProvedTheOtherWayRound();
    void peakHourRollsByQuarters();
    void unreadableSettingsAreAnError();
    void mapAndFiguresTakeTheSameSeries();
    void daysTellNoHours();
    void rainThatCannotBePlacedIsSaid();
    void sixHoursOfRainNeedSixHours();
    void flowsNeedAllDirections();
    void dailyVolumesWeighAllDays();
    void weakDayTypesAreNamed_data();
    void weakDayTypesAreNamed();
    void fewDaysAreNoDtv_data();
    void fewDaysAreNoDtv();
    void rainBeforeTheFirstReadingIsUnknown();
    void aDayHasItsDayAndEvening();
    void ldenSaysWhichPartLacks_data();
    void ldenSaysWhichPartLacks();
    void loudestNightHourNamesItself_data();
    void loudestNightHourNamesItself();
    void hoursOfTheDayTellNoTurnover();
    void rainOfHoursIsJudgedByAllOfThem();
};

void TestFigureEdges::capacityIsThatOfThePeriod()
{
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Car park"_s, cache.at(0, 0));
    cache.addSeries(u"p"_s, u"parking_occupied"_s, u"spaces"_s, 15 * minuteMs,
        [](qint64 t) { return std::round(150 + 98 * MadeUpCache::daily(t)); });
    // Enlarged after the week; within it a part was closed for a day.
    cache.addSeries(u"p"_s, u"parking_capacity"_s, u"spaces"_s, msPerHour, [](qint64 t) {
        const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
        return day >= 7 ? 500.0 : day == 3 ? 230.0 : 250.0;
    });
    const StationFigures figures = figuresAt(cache, u"p"_s);
    QCOMPARE(find(figures, "parkingMean"_L1)->detail, u"230 to 250 spaces"_s);
    // Six days of 150 ÷ 250 and one of 150 ÷ 230.
    QVERIFY(std::abs(valueAt(figures, "parkingMean"_L1) - (6 * 60 + 15000.0 / 230) / 7) < 0.1);
}

void TestFigureEdges::hoursOutsideOfThePeriodDoNotCount()
{
    MadeUpCache cache;
    const qint64 noon = MadeUpCache::fromMs() + 12 * msPerHour;
    cache.addStation(u"s"_s, u"Street"_s, cache.at(0, 0));
    // Loud and heavy until noon, then quiet and light.
    cache.addSeries(u"s"_s, u"laeq"_s, u"dB(A)"_s, 10 * minuteMs,
        [=](qint64 t) { return (t < noon ? 80 : 55) + double(t / (10 * minuteMs) % 2) * 0.2; });
    cache.addSeries(u"s"_s, u"vehicle_count"_s, u"veh"_s, 10 * minuteMs,
        [](qint64 t) { return 100.0 + double(t / (10 * minuteMs) % 2); });
    cache.addSeries(u"s"_s, u"heavy_count"_s, u"veh"_s, 10 * minuteMs,
        [=](qint64 t) { return (t < noon ? 50.0 : 5.0) + double(t / (10 * minuteMs) % 2); });
    ViewState view;
    view.time.range = TimeRange{noon + 30 * minuteMs, noon + 150 * minuteMs}; // 12:30 to 14:30
    view.time.range->fromMs -= msPerHour; // 11:30: the hour from 11 lies partly before
    view.time.range->fromMs += 10 * minuteMs; // 11:40
    const StationFigures figures = figuresAt(cache, u"s"_s, view);
    const Figure *loudest = find(figures, "loudestHour"_L1);
    QVERIFY(loudest && loudest->value);
    QVERIFY2(*loudest->value < 56, qPrintable(QString::number(*loudest->value)));
    QVERIFY2(valueAt(figures, "heavyShare"_L1) < 6,
        qPrintable(QString::number(valueAt(figures, "heavyShare"_L1))));
}

void TestFigureEdges::speedsCountWithTheirVehicles()
{
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(u"v"_s, u"speed_mean"_s, u"km/h"_s, msPerHour,
        [](qint64 t) { return t / msPerHour % 2 == 0 ? 30.0 : 60.0; });
    // Vehicles are counted on two days of seven: the weighted means rest on them alone.
    cache.addSeries(
        u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour,
        [](qint64 t) { return 200.0 + double(t / msPerHour % 3); },
        [](qint64 t) { return t < MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs; });
    const Figure *mean = find(figuresAt(cache, u"v"_s), "speedTimeMean"_L1);
    const StationFigures figures = figuresAt(cache, u"v"_s);
    mean = find(figures, "speedTimeMean"_L1);
    QVERIFY(mean);
    QCOMPARE(mean->coverage, (Coverage{48, 168}));
    QVERIFY(!mean->value);
    QCOMPARE(mean->status(), u"insufficient"_s);
}

void TestFigureEdges::referenceOfAnotherSourceIsNoSelf()
{
    MadeUpCache cache;
    cache.addStation(u"1"_s, u"Market"_s, cache.at(0, 0));
    cache.addSeries(u"1"_s, u"air_temperature"_s, u"°C"_s, 10 * minuteMs,
        [](qint64 t) { return 22 + std::round(30 * MadeUpCache::daily(t)) / 10; });
    SourceStatus source;
    source.id = u"weather"_s;
    source.kind = u"sensorthings"_s;
    source.name = u"Weather"_s;
    source.attribution = u"Weather service (made up)"_s;
    QVERIFY(SyncStore(cache.connection()).putSource(source));
    Station rural;
    rural.source = u"weather"_s;
    rural.id = u"1"_s; // ids are those of each source
    rural.name = u"Meadow"_s;
    rural.position = cache.at(5000, 0);
    QVERIFY(StationStore(cache.connection()).putStation(rural));
    Series series;
    series.source = u"weather"_s;
    series.stationId = series.id = u"1"_s;
    series.quantity = series.property = u"air_temperature"_s;
    series.unit = u"°C"_s;
    series.stepMs = 10 * minuteMs;
    const qint64 row = StationStore(cache.connection()).putSeries(series).value();
    Samples samples;
    for (qint64 t = MadeUpCache::fromMs(); t < MadeUpCache::week().toMs; t += 10 * minuteMs) {
        samples.timesMs.push_back(t);
        samples.values.push_back(20 + std::round(30 * MadeUpCache::daily(t)) / 10);
    }
    QVERIFY(ObservationStore(cache.connection()).put(row, samples));
    cache.setProfile(R"("heatReference":{"source":"weather","station":"1"})");
    const StationFigures figures = figuresAt(cache, u"1"_s);
    QVERIFY(std::abs(valueAt(figures, "heatIsland"_L1) - 2) < 1e-6);
    // Whoever measured the other half is named as well.
    QVERIFY(find(figures, "heatIsland"_L1)->source.contains(u"Weather service (made up)"_s));
}

void TestFigureEdges::severalYearsAreNoAnnualMean()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Air"_s, cache.at(0, 0));
    cache.addSeries(
        u"a"_s, u"no2"_s, u"µg/m³"_s, msPerHour, [](qint64 t) { return 20 + double(t / msPerHour % 5); }, {},
        {}, 800 * MadeUpCache::dayMs);
    ViewState view;
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 365 * MadeUpCache::dayMs};
    const StationFigures year = figuresAt(cache, u"a"_s, view);
    QVERIFY(find(year, "annualMean"_L1));
    // A year from July to July is none that limits hold for, and the explanation says so.
    QVERIFY(!find(year, "annualMeanAgainst_eu_2008_50"_L1));
    QVERIFY(find(year, "annualMean"_L1)->method.contains(u"calendar year"_s));
    view.time.range->toMs += 365 * MadeUpCache::dayMs;
    const StationFigures two = figuresAt(cache, u"a"_s, view);
    QVERIFY(!find(two, "annualMean"_L1));
    QVERIFY(find(two, "mean"_L1, u"no2") && find(two, "mean"_L1, u"no2")->value);
}

void TestFigureEdges::calendarYearsStandBesideYearlyValues_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("hoursOf25"); // measured
    QTest::addColumn<std::optional<double>>("shown");
    QTest::addColumn<QString>("eu"); // 40 µg/m³
    QTest::addColumn<QString>("who"); // 10 µg/m³
    QTest::addColumn<bool>("hasNote");
    const auto none = std::optional<double>();
    QTest::newRow("below one, above the other")
        << 22.0 << 25 << std::optional(22.0) << u"18\u202fµg/m³ below"_s << u"12\u202fµg/m³ above"_s << false;
    QTest::newRow("rounded before it is compared")
        << 40.4 << 25 << std::optional(40.0) << u"equal to it"_s << u"30\u202fµg/m³ above"_s << false;
    QTest::newRow("rounded up") << 40.6 << 25 << std::optional(41.0) << u"1\u202fµg/m³ above"_s
                                << u"31\u202fµg/m³ above"_s << false;
    QTest::newRow("88 %") << 22.0 << 22 << std::optional(22.0) << u"18\u202fµg/m³ below"_s
                          << u"12\u202fµg/m³ above"_s << true;
    QTest::newRow("84 %") << 22.0 << 21 << none << u"2008/50/EG"_s << u"WHO 2021"_s << false;
}

void TestFigureEdges::calendarYearsStandBesideYearlyValues()
{
    QFETCH(double, value);
    QFETCH(int, hoursOf25);
    QFETCH(std::optional<double>, shown);
    QFETCH(QString, eu);
    QFETCH(QString, who);
    QFETCH(bool, hasNote);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Air"_s, cache.at(0, 0));
    // Half a unit around the value in turn, so that nothing looks stuck.
    cache.addSeries(
        u"a"_s, u"no2"_s, u"µg/m³"_s, msPerHour,
        [=](qint64 t) { return value + (t / msPerHour % 2 == 0 ? 0.1 : -0.1); },
        [=](qint64 t) { return t / msPerHour % 25 < hoursOf25; }, {}, 600 * MadeUpCache::dayMs);
    ViewState view;
    view.time.range = TimeRange{*fromIso(u"2026-12-31T23:00:00Z"), *fromIso(u"2027-12-31T23:00:00Z")};
    const StationFigures figures = figuresAt(cache, u"a"_s, view);
    for (const auto &[key, text] : {std::pair("annualMeanAgainst_eu_2008_50"_L1, eu),
             std::pair("annualMeanAgainst_who_2021_air"_L1, who)}) {
        const Figure *figure = find(figures, key, u"no2");
        QVERIFY2(figure, key.data());
        QCOMPARE(figure->value, shown);
        QVERIFY2(figure->detail.contains(text), qPrintable(figure->detail));
        QCOMPARE(figure->detail.contains(u"no verdict"_s), shown.has_value());
        QCOMPARE(figure->detail.contains(u"below 90 %"_s), hasNote);
        QVERIFY(figure->compared.empty() && !figure->exceeded);
        QCOMPARE(figure->status(), shown ? u"ok"_s : u"insufficient"_s);
    }
    QVERIFY(!find(figures, "annualMeanAgainst_eu_2024_2881"_L1)); // from 2030 on
    QVERIFY(!find(figures, "annualMean"_L1)->method.contains(u"not compared"_s));
    view.time.dayTypes = QStringList{u"workday"_s};
    QVERIFY(!find(figuresAt(cache, u"a"_s, view), "annualMeanAgainst_eu_2008_50"_L1));
}

void TestFigureEdges::guidelinesHoldForAPercentile()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Air"_s, cache.at(0, 0));
    cache.addSeries(
        u"a"_s, u"pm10"_s, u"µg/m³"_s, msPerHour, [](qint64 t) { return 30 + double(t / msPerHour % 3); });
    const StationFigures figures = figuresAt(cache, u"a"_s);
    QVERIFY(find(figures, "exceedanceDays_who_2021_air"_L1)
            ->detail.endsWith(u", 3–4 a year (99th percentile)"_s));
    QVERIFY(find(figures, "exceedanceDays_eu_2008_50"_L1)->detail.endsWith(u", 35 a year allowed"_s));
}

void TestFigureEdges::rainClassOfFewHoursIsALowerBound()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    cache.addSeries(
        u"r"_s, u"precipitation"_s, u"mm"_s, 10 * minuteMs, [](qint64) { return 0.0; },
        [](qint64 t) { return t < MadeUpCache::fromMs() + MadeUpCache::dayMs; });
    const StationFigures figures = figuresAt(cache, u"r"_s);
    const Figure *level = find(figures, "rainLevel"_L1);
    QCOMPARE(level->status(), u"at_least"_s);
    QVERIFY2(level->detail.startsWith(u"at least"), qPrintable(level->detail));
}

void TestFigureEdges::explanationSaysWhereGapsAreNotKnown()
{
    StationFigures station;
    station.gaps = {{u"air_temperature"_s, u"Air temperature"_s, {{0, 2 * msPerHour}}},
        {u"relative_humidity"_s, u"Humidity"_s, {{0, 3 * msPerHour}}}};
    Figure figure;
    figure.quantity = u"air_temperature"_s;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QVERIFY(explanationOf(figure, station, english).contains(u"Missing hours, Air temperature: 2"));
    figure.inputs = QStringList{u"air_temperature"_s, u"relative_humidity"_s};
    const QString both = explanationOf(figure, station, english);
    QVERIFY2(both.contains(u"Air temperature: 2") && both.contains(u"Humidity: 3"), qPrintable(both));
    const QString unknown = u"Missing hours: not known for everything"_s;
    figure.inputs << u"wind_speed"_s;
    const QString part = explanationOf(figure, station, english);
    QVERIFY2(part.contains(unknown) && !part.contains(u"Air temperature: 2"), qPrintable(part));
    figure.inputs.clear();
    figure.hasFurtherStations = true; // a heat island
    QVERIFY(explanationOf(figure, station, english).contains(unknown));
}

void TestFigureEdges::explanationCountsHoursOfDecades()
{
    Figure figure;
    figure.title = u"Air quality index, worst hour"_s;
    figure.coverage = {87'000, 87'660}; // hours of ten years
    const QString text = explanationOf(figure, {}, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(text.contains(u"87,000 of 87,660 parts valid"), qPrintable(text));
    figure.coverage = {15 * minuteMs, 30 * minuteMs};
    QVERIFY(explanationOf(figure, {}, QLocale::c()).contains(u"0.3 of 0.5 hours measured"));
}

void TestFigureEdges::iceDaysAreProvedTheOtherWayRound()
{
    MadeUpCache cache;
    cache.addStation(u"t"_s, u"Thermometer"_s, cache.at(0, 0));
    cache.addSeries(
        u"t"_s, u"air_temperature"_s, u"°C"_s, 10 * minuteMs,
        [](qint64 t) { return -5 + std::round(30 * MadeUpCache::daily(t)) / 10; }, {}, {},
        200 * MadeUpCache::dayMs);
    ViewState view;
    const qint64 january = *fromIso(u"2027-01-10T23:00:00Z");
    view.time.range = TimeRange{january, january + 5 * MadeUpCache::dayMs};
    const StationFigures figures = figuresAt(cache, u"t"_s, view);
    QCOMPARE(valueAt(figures, "iceDays"_L1), 5.0);
    QVERIFY2(find(figures, "iceDays"_L1)->method.contains(u"one sample of 0 °C or more disproves it"),
        qPrintable(find(figures, "iceDays"_L1)->method));
    QVERIFY(!find(figures, "frostDays"_L1)->method.contains(u"11–19"));
    const StationFigures summer = figuresAt(cache, u"t"_s);
    QVERIFY(find(summer, "hotDays"_L1)->method.contains(u"11–19"));
    QVERIFY(find(summer, "tropicalNights"_L1)->method.contains(u"80 %"));
}

void TestFigureEdges::peakHourRollsByQuarters()
{
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    // 100 vehicles a quarter in each direction, from 7:15 to 8:15 200, and 300 in the last of these quarters.
    const qint64 peak = MadeUpCache::fromMs() + 7 * msPerHour + 15 * minuteMs;
    for (const QString &direction : {u"/in"_s, u"/out"_s}) {
        cache.addSeries(
            u"v"_s, u"vehicle_count"_s, u"veh"_s, 15 * minuteMs,
            [peak](qint64 t) {
                const bool isPeak = t >= peak && t < peak + msPerHour;
                return isPeak ? (t == peak + 45 * minuteMs ? 300.0 : 200.0)
                              : 100.0 + double(t / (15 * minuteMs) % 2);
            },
            {}, direction);
    }
    const StationFigures figures = figuresAt(cache, u"v"_s);
    QCOMPARE(valueAt(figures, "peakHour"_L1), 1800.0);
    QVERIFY2(find(figures, "peakHour"_L1)->detail.contains(u"Mon 13 July, 7:15–8:15"_s),
        qPrintable(find(figures, "peakHour"_L1)->detail));
    QCOMPARE(valueAt(figures, "peakHourFactor"_L1), 0.75);
    QVERIFY(find(figures, "peakHour"_L1)->method.contains(u"rolling"));
}

void TestFigureEdges::unreadableSettingsAreAnError()
{
    // Without the city's limits figures would look harmless.
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Noise"_s, cache.at(0, 0), 60);
    QVERIFY(cache.connection().execute("ALTER TABLE fact RENAME TO gone"));
    SceneOptions options;
    SceneCache sceneCache;
    QVERIFY(!loadStationFigures(
        cache.connection(), {u"station"_s, u"net"_s, u"n"_s}, weekView(), options, sceneCache));
}

void TestFigureEdges::mapAndFiguresTakeTheSameSeries()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Two devices"_s, cache.at(0, 0));
    // The second device has more samples in all, but was off for a part of the week.
    const auto wasOff = [](qint64 t) {
        const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
        return day != 3;
    };
    cache.addSeries(u"a"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 55 + double(t / MadeUpCache::hourMs % 3); });
    cache.addSeries(
        u"a"_s, u"laeq"_s, u"dB(A)"_s, 600'000, [](qint64 t) { return 65 + double(t / 600'000 % 3); }, wasOff,
        u"/new"_s);
    cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 18 + double(t / MadeUpCache::hourMs % 3); });
    cache.addSeries(
        u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000, [](qint64 t) { return 22 + double(t / 600'000 % 3); },
        wasOff, u"/new"_s);
    ViewState view = weekView();
    for (const QString &id : {u"heat"_s, u"noise"_s}) {
        LayerState layer;
        layer.id = id;
        view.layers.push_back(layer);
    }
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.timeZone = QTimeZone("Europe/Berlin");
    SceneCache sceneCache;
    const MapScene scene = loadScene(cache.connection(), view, options, sceneCache).value();
    const StationFigures figures = figuresAt(cache, u"a"_s);
    const auto shown = [&](QLatin1StringView key) {
        const Figure *figure = find(figures, key);
        return figure ? figure->valueText(options.locale) : QString();
    };
    const auto symbolOf = [](const MapLayer &layer) {
        for (const LayerContent &content : layer.contents) {
            if (const auto *part = std::get_if<std::shared_ptr<const SymbolLayer>>(&content)) {
                return (*part)->symbols.front().info.value;
            }
        }
        return QString();
    };
    QCOMPARE(symbolOf(scene.layers.back()), QString(u"LDEN "_s % shown("lden"_L1)));
    QCOMPARE(symbolOf(scene.layers.front()), QString(u"Mean "_s % shown("airTemperatureMean"_L1)));
}

void TestFigureEdges::daysTellNoHours()
{
    // Values of whole days: their sums and means are right, what happened in an hour of them nobody knows.
    MadeUpCache cache;
    cache.addStation(u"d"_s, u"Daily values"_s, cache.at(0, 0));
    const auto turns = [](double value) {
        return [value](
                   qint64 t) { return value + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2); };
    };
    for (const auto &[quantity, unit, value] : {std::tuple(u"precipitation"_s, u"mm"_s, 30.0),
             std::tuple(u"vehicle_count"_s, u"veh"_s, 12000.0), std::tuple(u"laeq"_s, u"dB(A)"_s, 66.0),
             std::tuple(u"air_temperature"_s, u"°C"_s, 31.0), std::tuple(u"o3"_s, u"µg/m³"_s, 130.0)}) {
        cache.addSeries(u"d"_s, quantity, unit, MadeUpCache::dayMs, turns(value));
    }
    const StationFigures figures = figuresAt(cache, u"d"_s);
    for (const auto &key : {"rainSum"_L1, "dtv"_L1, "laeq"_L1, "airTemperatureMean"_L1}) {
        QVERIFY2(find(figures, key) && find(figures, key)->value, key.data());
    }
    for (const auto &key :
        {"rainMaximum1h"_L1, "rainMaximum6h"_L1, "rainLevel"_L1, "peakHour"_L1, "lden"_L1, "lNight"_L1,
            "loudestHour"_L1, "loudestNightHour"_L1, "l10"_L1, "hotDays"_L1, "tropicalNights"_L1,
            "degreeHours"_L1, "airTemperatureNight"_L1, "maximum8h"_L1, "ubaIndex"_L1}) {
        const Figure *figure = find(figures, key);
        QVERIFY2(!figure || !figure->value, key.data());
    }
}

void TestFigureEdges::rainThatCannotBePlacedIsSaid()
{
    // A counter that rises by 30 mm over a gap of three hours: less than 5 % of the week, but perhaps a
    // storm.
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    const qint64 gap = MadeUpCache::fromMs() + 40 * msPerHour;
    cache.addSeries(
        u"r"_s, u"rain_day_counter"_s, u"mm"_s, 10 * minuteMs,
        [gap](qint64 t) {
            const bool isThatDay = t >= gap && t < MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs;
            return isThatDay ? 30.0 : 0.0;
        },
        [gap](qint64 t) { return t < gap || t >= gap + 3 * msPerHour; });
    const StationFigures figures = figuresAt(cache, u"r"_s);
    QVERIFY(std::abs(valueAt(figures, "rainSum"_L1) - 30) < 1e-9);
    QCOMPARE(find(figures, "rainSum"_L1)->status(), u"ok"_s);
    for (const auto &key : {"rainMaximum1h"_L1, "rainMaximum6h"_L1, "rainLevel"_L1}) {
        QCOMPARE(find(figures, key)->status(), u"at_least"_s);
    }
}

void TestFigureEdges::sixHoursOfRainNeedSixHours()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    const qint64 morning = MadeUpCache::fromMs() + 31 * msPerHour;
    cache.addSeries(u"r"_s, u"precipitation"_s, u"mm"_s, 10 * minuteMs,
        [morning](qint64 t) { return t >= morning && t < morning + msPerHour ? 3.0 : 0.0; });
    ViewState view = weekView();
    view.time.hours = {6, 9};
    const StationFigures figures = figuresAt(cache, u"r"_s, view);
    const Figure *sixHours = find(figures, "rainMaximum6h"_L1);
    QVERIFY(sixHours && !sixHours->value);
    QCOMPARE(sixHours->valueText(QLocale::c()), u"the period has no 6 h in a row"_s);
    QCOMPARE(sixHours->status(), u"insufficient"_s);
    QCOMPARE(valueAt(figures, "rainMaximum1h"_L1), 18.0);
    QCOMPARE(valueAt(figures, "rainLevel"_L1), 2.0);
    QVERIFY(find(figures, "rainLevel"_L1)->method.contains(u"class of what fell in the shorter time"));
}

void TestFigureEdges::flowsNeedAllDirections()
{
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    const auto count = [](qint64 t) { return 100.0 + double(t / msPerHour % 3); };
    cache.addSeries(u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour, count, {}, u"/in"_s);
    cache.addSeries(
        u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour, count,
        [](qint64 t) { return t < MadeUpCache::fromMs() + 7 * msPerHour; }, u"/out"_s);
    ViewState view;
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 10 * msPerHour};
    const StationFigures figures = figuresAt(cache, u"v"_s, view);
    const Figure *flow = find(figures, "dtv"_L1);
    QVERIFY(flow && !flow->value); // 70 % of one direction
    QCOMPARE(flow->coverage.percent(), 70);
}

void TestFigureEdges::dailyVolumesWeighAllDays()
{
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour, [](qint64 t) {
        const bool isWeekend = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs >= 5;
        return (isWeekend ? 40.0 : 100.0) + (t / msPerHour % 2 == 0 ? 1 : -1);
    });
    const StationFigures figures = figuresAt(cache, u"v"_s);
    QVERIFY(std::abs(valueAt(figures, "dtv"_L1) - (5 * 2400.0 + 2 * 960) / 7) < 1e-6);
    QVERIFY(std::abs(valueAt(figures, "dtvWorkdays"_L1) - 2400) < 1e-6);
}

void TestFigureEdges::weakDayTypesAreNamed_data()
{
    QTest::addColumn<int>("first"); // day after Monday 13 July 2026
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<int>>("missing"); // days of the period that are not counted
    QTest::addColumn<QString>("ofAll"); // empty: there is a value
    QTest::addColumn<QString>("ofWorkdays");
    const QString saturdays = u"not enough complete days (Saturdays: 0 of 1, 1 needed)"_s;
    QTest::newRow("the Saturday") << 0 << 7 << QList<int>{5} << saturdays << saturdays;
    const QString several =
        u"not enough complete days (workdays: 2 of 5, 3 needed; Sundays and holidays: 0 of 1, 1 needed)"_s;
    QTest::newRow("three workdays and the Sunday") << 0 << 7 << QList<int>{0, 1, 2, 6} << several << several;
    QTest::newRow("two workdays") << 0 << 7 << QList<int>{0, 1} << QString() << QString();
    QTest::newRow("a weekend") << 5 << 2 << QList<int>{} << QString() << u"no workday in this period"_s;
}

void TestFigureEdges::weakDayTypesAreNamed()
{
    QFETCH(int, first);
    QFETCH(int, days);
    QFETCH(QList<int>, missing);
    QFETCH(QString, ofAll);
    QFETCH(QString, ofWorkdays);
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(
        u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour,
        [](qint64 t) { return 100.0 + double(t / msPerHour % 3); },
        [&missing](
            qint64 t) { return !missing.contains(int((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs)); });
    ViewState view = weekView();
    const qint64 from = MadeUpCache::fromMs() + first * MadeUpCache::dayMs;
    view.time.range = TimeRange{from, from + days * MadeUpCache::dayMs};
    const StationFigures figures = figuresAt(cache, u"v"_s, view);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    for (const auto &[key, text] : {std::pair("dtv"_L1, ofAll), std::pair("dtvWorkdays"_L1, ofWorkdays)}) {
        const Figure *figure = find(figures, key);
        QVERIFY2(figure, key.data());
        QCOMPARE(figure->value.has_value(), text.isEmpty());
        if (!text.isEmpty()) {
            QCOMPARE(figure->valueText(locale), text);
        }
    }
}

void TestFigureEdges::fewDaysAreNoDtv_data()
{
    QTest::addColumn<int>("first"); // day after 13 July 2026
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("ofWorkdays");
    QTest::addColumn<bool>("isDtv");
    QTest::addColumn<bool>("isSpecial");
    QTest::newRow("a week") << 0 << 7 << u"mean of 7 day(s)"_s
                            << u"mean of 5 workday(s), Mon–Fri without holidays"_s << false << false;
    QTest::newRow("13 days") << 0 << 13 << u"mean of 13 day(s)"_s
                             << u"mean of 10 workday(s), Mon–Fri without holidays"_s << false << false;
    QTest::newRow("14 days") << 0 << 14 << u"DTV Mon–Sun"_s << u"Mon–Fri without holidays"_s << true << false;
    // 14 to 27 December 2026: the 24th is a Thursday.
    QTest::newRow("with 24 December")
        << 154 << 14 << u"DTV Mon–Sun"_s << u"Mon–Fri without holidays"_s << true << true;
}

void TestFigureEdges::fewDaysAreNoDtv()
{
    QFETCH(int, first);
    QFETCH(int, days);
    QFETCH(QString, detail);
    QFETCH(QString, ofWorkdays);
    QFETCH(bool, isDtv);
    QFETCH(bool, isSpecial);
    MadeUpCache cache;
    cache.addStation(u"v"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(
        u"v"_s, u"vehicle_count"_s, u"veh"_s, msPerHour,
        [](qint64 t) {
            const bool isChristmasEve =
                t >= *fromIso(u"2026-12-23T23:00:00Z") && t < *fromIso(u"2026-12-24T23:00:00Z");
            return (isChristmasEve ? 200.0 : 100.0) + double(t / msPerHour % 3);
        },
        {}, {}, 180 * MadeUpCache::dayMs);
    ViewState view;
    const QDate from = QDate(2026, 7, 13).addDays(first);
    const QTimeZone berlin("Europe/Berlin");
    view.time.range = TimeRange{from.startOfDay(berlin).toMSecsSinceEpoch(),
        from.addDays(days).startOfDay(berlin).toMSecsSinceEpoch()};
    const StationFigures figures = figuresAt(cache, u"v"_s, view);
    const Figure *all = find(figures, "dtv"_L1);
    const Figure *workdays = find(figures, "dtvWorkdays"_L1);
    QVERIFY(all && workdays && all->value && workdays->value);
    QCOMPARE(all->detail, detail);
    QCOMPARE(workdays->detail, ofWorkdays);
    QCOMPARE(!all->method.contains(u"no DTV, which needs 14 days"_s), isDtv);
    QCOMPARE(workdays->method.startsWith(u"Mean daily volume of workdays (DTVw5)"_s), isDtv);
    QCOMPARE(!workdays->method.contains(u"no DTVw5, which needs 14 days"_s), isDtv);
    QCOMPARE(workdays->method.contains(u"24 or 31 December"_s), isSpecial);
    QCOMPARE(find(figures, "peakHour"_L1)->detail.contains(u"24 December, special day, "_s), isSpecial);
}

void TestFigureEdges::rainBeforeTheFirstReadingIsUnknown()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    cache.addSeries(
        u"r"_s, u"precipitation"_s, u"mm"_s, 10 * minuteMs, [](qint64) { return 0.0; },
        [](qint64 t) { return t >= MadeUpCache::fromMs() + 3 * msPerHour; });
    const Figure sum = *find(figuresAt(cache, u"r"_s), "rainSum"_L1);
    QVERIFY(sum.coverage.reaches(95));
    QCOMPARE(sum.status(), u"at_least"_s);
}

/** No whole night lies in a single day, so there is no LDEN; the day and the evening are there. */
void TestFigureEdges::aDayHasItsDayAndEvening()
{
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Street"_s, cache.at(0, 0), 60);
    ViewState view = weekView();
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::dayMs};
    const StationFigures figures = figuresAt(cache, u"n"_s, view);
    for (const auto &key : {"lDay"_L1, "lEvening"_L1, "lrDay"_L1}) {
        QVERIFY2(find(figures, key) && find(figures, key)->value, key.data());
        QCOMPARE(find(figures, key)->coverage.percent(), 100);
    }
    for (const auto &key : {"lden"_L1, "lNight"_L1, "lrNight"_L1}) {
        QVERIFY2(!find(figures, key), key.data());
    }
}

void TestFigureEdges::ldenSaysWhichPartLacks_data()
{
    QTest::addColumn<int>("fromHour"); // of the first day: the hours that are missing
    QTest::addColumn<int>("toHour");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    const QString needed = u" of 75\u202f%)"_s;
    QTest::newRow("the night") << 22 << 30 << QString(u"not enough data (at night 0\u202f%"_s % needed)
                               << u"insufficient"_s;
    QTest::newRow("an evening and the night")
        << 18 << 30 << QString(u"not enough data (in the evening 50\u202f%, at night 0\u202f%"_s % needed)
        << u"insufficient"_s;
    QTest::newRow("a day") << 6 << 18 << QString(u"not enough data (by day 50\u202f%"_s % needed)
                           << u"insufficient"_s;
    QTest::newRow("all but an hour") << 2 << 48
                                     << QString(u"not enough data (by day 0\u202f%, in the evening 0\u202f%, "
                                                u"at night 0\u202f%"_s
                                            % needed)
                                     << u"insufficient"_s;
    QTest::newRow("all") << 0 << 48 << u"no data"_s << u"no_data"_s;
}

void TestFigureEdges::ldenSaysWhichPartLacks()
{
    QFETCH(int, fromHour);
    QFETCH(int, toHour);
    QFETCH(QString, text);
    QFETCH(QString, status);
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Street"_s, cache.at(0, 0), 60, [=](qint64 t) {
        const qint64 hour = (t - MadeUpCache::fromMs()) / msPerHour;
        return t < MadeUpCache::fromMs() || hour < fromHour || hour >= toHour;
    });
    ViewState view = weekView();
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs};
    view.layers = {{u"noise"_s, true, 1, {{u"indicator"_s, u"lden"_s}}, {}}};
    const StationFigures figures = figuresAt(cache, u"n"_s, view);
    const Figure *lden = find(figures, "lden"_L1);
    QVERIFY(lden && !lden->value);
    QCOMPARE(lden->valueText(QLocale(QLocale::English, QLocale::UnitedKingdom)), text);
    QCOMPARE(lden->status(), status);
    const Figure *night = find(figures, "lNight"_L1);
    QVERIFY(night);
    QCOMPARE(night->status(), night->value ? u"ok"_s : status);
    // The map says the same.
    SceneOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    SceneCache sceneCache;
    const auto scene = loadScene(cache.connection(), view, options, sceneCache);
    QVERIFY(scene && scene->layer(u"noise"));
    const auto symbols =
        std::get<std::shared_ptr<const SymbolLayer>>(scene->layer(u"noise")->contents.front());
    QCOMPARE(symbols->symbols.front().info.value, QString(u"LDEN: "_s % text));
}

void TestFigureEdges::loudestNightHourNamesItself_data()
{
    QTest::addColumn<int>("loudHour"); // since the week's begin
    QTest::addColumn<int>("hours"); // that are measured
    QTest::addColumn<double>("level");
    QTest::addColumn<QString>("detail");
    QTest::newRow("within a night") << 74 << 168 << 47.0 << u"Thu 16 July, 2:00–3:00"_s;
    QTest::newRow("before midnight") << 71 << 168 << 47.0 << u"Wed 15 July, 23:00–24:00"_s;
    QTest::newRow("a night that the period cuts at its begin")
        << 3 << 168 << 47.0 << u"Mon 13 July, 3:00–4:00"_s;
    QTest::newRow("a night that the period cuts at its end")
        << 167 << 168 << 47.0 << u"Sun 19 July, 23:00–24:00"_s;
    QTest::newRow("little is a lower bound") << 3 << 30 << 47.0 << u"at least; Mon 13 July, 3:00–4:00"_s;
    QTest::newRow("a loud day is no night") << 80 << 168 << 38.1 << u"Mon 13 July, 1:00–2:00"_s;
}

/** What TA Lärm compares: 38 dB(A) in the mean and one hour of 47 are 47. */
void TestFigureEdges::loudestNightHourNamesItself()
{
    QFETCH(int, loudHour);
    QFETCH(int, hours);
    QFETCH(double, level);
    QFETCH(QString, detail);
    MadeUpCache cache;
    cache.addStation(u"n"_s, u"Yard"_s, cache.at(0, 0));
    const auto hourOf = [](qint64 t) { return (t - MadeUpCache::fromMs()) / msPerHour; };
    cache.addSeries(
        u"n"_s, u"laeq"_s, u"dB(A)"_s, msPerHour,
        [=](qint64 t) { return hourOf(t) == loudHour ? 47.0
                            : hourOf(t) % 2 == 0     ? 38.0
                                                     : 38.1; },
        [=](qint64 t) { return hourOf(t) < hours; });
    const StationFigures figures = figuresAt(cache, u"n"_s);
    const Figure *loudest = find(figures, "loudestNightHour"_L1);
    QVERIFY(loudest && loudest->value);
    QVERIFY2(std::abs(*loudest->value - level) < 1e-6, qPrintable(QString::number(*loudest->value)));
    QCOMPARE(loudest->detail, detail);
    QCOMPARE(loudest->isAtLeast, hours < 100);
    QCOMPARE(loudest->coverage.total, qint64(56));
}

void TestFigureEdges::hoursOfTheDayTellNoTurnover()
{
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Car park"_s, cache.at(0, 0));
    cache.setProfile(R"("capacities":[{"source":"net","station":"p","spaces":250}])");
    cache.addSeries(u"p"_s, u"parking_occupied"_s, u"spaces"_s, 15 * minuteMs,
        [](qint64 t) { return std::round(150 + 98 * MadeUpCache::daily(t)); });
    ViewState view = weekView();
    QVERIFY(find(figuresAt(cache, u"p"_s, view), "parkingTurnover"_L1)->value);
    view.time.dayTypes = {u"workday"_s};
    QVERIFY(find(figuresAt(cache, u"p"_s, view), "parkingTurnover"_L1)->value);
    view.time.hours = {6, 9};
    const StationFigures morning = figuresAt(cache, u"p"_s, view);
    QVERIFY(find(morning, "parkingMean"_L1)->value);
    QVERIFY(!find(morning, "parkingTurnover"_L1)->value);
    QCOMPARE(find(morning, "parkingTurnover"_L1)->status(), u"undecided"_s);
}

void TestFigureEdges::rainOfHoursIsJudgedByAllOfThem()
{
    // Of one night in seven an hour is missing: an eighth of that night, less than 2 % of all.
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    const qint64 gap = MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs + msPerHour;
    cache.addSeries(
        u"r"_s, u"precipitation"_s, u"mm"_s, 10 * minuteMs,
        [](qint64 t) { return t / (10 * minuteMs) % 2 == 0 ? 0.2 : 0.1; },
        [gap](qint64 t) { return t < gap || t >= gap + msPerHour; });
    ViewState view = weekView();
    view.time.hours = {0, 6};
    const StationFigures figures = figuresAt(cache, u"r"_s, view);
    QCOMPARE(find(figures, "rainSum"_L1)->coverage.percent(), 97);
    QCOMPARE(find(figures, "rainSum"_L1)->status(), u"ok"_s);
}

STADTBLICK_TEST(TestFigureEdges, QCoreApplication)
#include "tst_figureedges.moc"
