#include "models/analysis/calendar.h"
#include "models/analysis/clusters.h"
#include "models/analysis/decimation.h"
#include "models/analysis/figure.h"
#include "models/analysis/interpolation.h"
#include "models/analysis/means.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/projection.h"
#include "models/analysis/quality.h"
#include "models/analysis/seriesname.h"
#include "models/analysis/traffic.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

qint64 at(const char *iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

Samples every(qint64 step, qint64 from, int count, double value)
{
    Samples samples;
    for (int i = 0; i < count; ++i) {
        samples.timesMs.push_back(from + i * step);
        samples.values.push_back(value);
    }
    return samples;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void nightHoursBelongToTheDayOfTheirBegin()
    {
        TimeState filters;
        filters.hours = {22, 6};
        filters.dayTypes = {u"sunday_holiday"_s};
        // Friday 17 July to Monday 20 July 2026, local days.
        const TimeRange period{at("2026-07-16T22:00:00Z"), at("2026-07-20T22:00:00Z")};
        const std::vector<TimeRange> expected{{at("2026-07-19T20:00:00Z"), at("2026-07-20T04:00:00Z")}};
        QCOMPARE(selectedWindows(period, filters, berlin), expected);
    }

    void schoolHolidaysRestrictDaysFurther_data();
    void schoolHolidaysRestrictDaysFurther();

    void clockChangeNightsHaveTheirRealLength()
    {
        TimeState filters;
        filters.hours = {22, 6};
        const auto spring =
            selectedWindows({at("2026-03-28T11:00:00Z"), at("2026-03-29T11:00:00Z")}, filters, berlin);
        QCOMPARE(lengthOf(spring), 7 * hour);
        const auto autumn =
            selectedWindows({at("2026-10-24T11:00:00Z"), at("2026-10-25T11:00:00Z")}, filters, berlin);
        QCOMPARE(lengthOf(autumn), 9 * hour);
    }

    void wholePeriodWithoutFilters()
    {
        const TimeRange period{at("2026-07-01T00:00:00Z"), at("2026-07-08T00:00:00Z")};
        QCOMPARE(selectedWindows(period, {}, berlin), std::vector<TimeRange>{period});
    }

    void latestSevenLocalDays()
    {
        const TimeRange expected{at("2026-07-13T22:00:00Z"), at("2026-07-20T22:00:00Z")};
        QCOMPARE(periodOf({}, at("2026-07-20T12:00:00Z"), berlin), expected);
    }

    void flaggedAndUnplausibleValuesDontCount()
    {
        Samples samples = every(10 * minute, 0, 6, 20);
        samples.flags = {0, FlagRange, FlagStep, FlagWithdrawn, 0, 0};
        samples.values[4] = 480;
        samples.values[5] = std::nan("");
        const Readings readings =
            validReadings(samples, 10 * minute, quantityByKey(u"air_temperature"), UnitConversion{});
        QCOMPARE(readings.values, (std::vector<double>{20, 20}));
        const TimeRange window{0, hour};
        QCOMPARE(coverageOf(readings, std::span(&window, 1)), (Coverage{20 * minute, hour}));
    }

    void spikesStepsAndStuckSensorsAreFound()
    {
        const Quantity &temperature = *quantityByKey(u"air_temperature");
        Samples samples;
        for (int i = 0; i < 60; ++i) {
            samples.timesMs.push_back(i * 10 * minute);
            samples.values.push_back(20 + 0.1 * (i % 3));
        }
        samples.values[10] = 40;
        for (std::size_t i = 20; i < 60; ++i) {
            samples.values[i] += 9; // a step that stays
        }
        auto flags = qualityFlags(samples, 10 * minute, temperature, {});
        QCOMPARE(flags[10], static_cast<quint8>(FlagSpike));
        QCOMPARE(flags[11], static_cast<quint8>(0));
        QCOMPARE(flags[20], static_cast<quint8>(FlagStep));
        std::fill(samples.values.begin(), samples.values.begin() + 38, 21.0);
        flags = qualityFlags(samples, 10 * minute, temperature, {});
        QCOMPARE(flags[0] & FlagFlat, FlagFlat);
        QCOMPARE(flags[37] & FlagFlat, FlagFlat);
        // Six hours exactly are still plausible.
        samples.values[37] = 21.1;
        flags = qualityFlags(samples, 10 * minute, temperature, {});
        QCOMPARE(flags[0] & FlagFlat, 0);
        // Samples an hour apart tell no spike.
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples.timesMs[i] = static_cast<qint64>(i) * hour;
        }
        samples.values[50] = 45;
        QCOMPARE(qualityFlags(samples, hour, temperature, {})[50], static_cast<quint8>(0));
    }

    void emptyStreetsByNightAreNoStuckCounters()
    {
        const Quantity &vehicles = *quantityByKey(u"vehicle_count");
        const Samples night = every(15 * minute, at("2026-07-14T21:00:00Z"), 25, 0); // 23:00 to 05:15
        QCOMPARE(qualityFlags(night, 15 * minute, vehicles, {}, berlin)[12] & FlagFlat, 0);
        const Samples noon = every(15 * minute, at("2026-07-14T08:00:00Z"), 25, 0);
        QCOMPARE(qualityFlags(noon, 15 * minute, vehicles, {}, berlin)[12] & FlagFlat, FlagFlat);
    }

    void countersThatSayNothingForDaysAreStuck()
    {
        const Quantity &vehicles = *quantityByKey(u"vehicle_count");
        const auto flat = [&](const char *from, int count) {
            const Samples zeros = every(15 * minute, at(from), count, 0);
            return qualityFlags(zeros, 15 * minute, vehicles, {}, berlin)[8] & FlagFlat;
        };
        QCOMPARE(flat("2026-07-13T22:00:00Z", 96), FlagFlat); // a local day
        QCOMPARE(flat("2026-07-10T22:00:00Z", 5 * 96), FlagFlat);
        QCOMPARE(flat("2026-07-14T01:00:00Z", 26), FlagFlat); // 3:00 to 9:15: 3 h 15 min by day
        QCOMPARE(flat("2026-07-14T01:00:00Z", 25), 0); // 3 h by day
        QCOMPARE(flat("2026-07-14T16:45:00Z", 30), FlagFlat); // 18:45 to 2:00
        QCOMPARE(flat("2026-07-14T17:00:00Z", 48), 0); // 19:00 to 6:45: not three hours on either side
    }

    void weeksHoldSixWholeNights()
    {
        Samples samples = every(hour, at("2026-07-12T22:00:00Z"), 7 * 24, 60);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples.values[i] += 0.1 * static_cast<double>(i % 2);
        }
        const PeriodLevels levels = noiseLevelsIn(
            validReadings(samples, hour), {at("2026-07-12T22:00:00Z"), at("2026-07-19T22:00:00Z")}, berlin);
        QCOMPARE(levels.lDay.coverage, (Coverage{7, 7}));
        QCOMPARE(levels.lNight.coverage, (Coverage{6, 6}));
        QVERIFY(levels.lden);
        const PeriodLevels day = noiseLevelsIn(
            validReadings(samples, hour), {at("2026-07-12T22:00:00Z"), at("2026-07-13T22:00:00Z")}, berlin);
        QVERIFY(!day.lden && !ldenCoverage(day));
    }

    void smallExcursionsAreCorrected()
    {
        const Samples wet = every(10 * minute, 0, 1, 103);
        QCOMPARE(validReadings(wet, 10 * minute, quantityByKey(u"relative_humidity")).values,
            std::vector<double>{100});
        const Samples below = every(10 * minute, 0, 1, -3);
        QCOMPARE(validReadings(below, 10 * minute, quantityByKey(u"no2")).values, std::vector<double>{0});
    }

    void instantsReachToTheNextOneButNotOverGaps()
    {
        Samples samples = every(10 * minute, 0, 3, 1);
        samples.timesMs.push_back(5 * hour);
        samples.values.push_back(2);
        const Readings readings = validReadings(samples, 0);
        QCOMPARE(readings.toMs,
            (std::vector<qint64>{10 * minute, 20 * minute, 30 * minute, 5 * hour + 10 * minute}));
        QCOMPARE(gapsIn(readings, {0, 6 * hour}, 10 * minute),
            (std::vector<TimeRange>{{30 * minute, 5 * hour}, {5 * hour + 10 * minute, 6 * hour}}));
    }

    void oneInstantStandsForNothing()
    {
        const Readings readings = validReadings(every(hour, 0, 1, 5), std::nullopt);
        const TimeRange window{0, hour};
        QCOMPARE(arithmeticMean(readings, std::span(&window, 1)).value, std::nullopt);
    }

    void meansAreWeightedByTime()
    {
        Samples samples;
        samples.timesMs = {0, 10 * minute};
        samples.values = {10, 20};
        samples.lengthsMs = {10 * minute, 50 * minute};
        const Readings readings = validReadings(samples, std::nullopt);
        const TimeRange window{0, hour};
        QCOMPARE(*arithmeticMean(readings, std::span(&window, 1)).value, (10 * 10 + 20 * 50) / 60.0);
        const TimeRange part{5 * minute, 20 * minute};
        QCOMPARE(*arithmeticMean(readings, std::span(&part, 1)).value, (10 * 5 + 20 * 10) / 15.0);
    }

    void oneReadingServesNeighbouringWindows()
    {
        const Readings readings = validReadings(every(2 * hour, 0, 1, 7), 2 * hour);
        const std::vector<TimeRange> windows{{0, hour}, {hour, 2 * hour}, {2 * hour, 3 * hour}};
        QCOMPARE(coverageOf(readings, windows), (Coverage{2 * hour, 3 * hour}));
    }

    void hoursNeedThreeQuarters()
    {
        const Readings readings = validReadings(every(15 * minute, 0, 7, 50), 15 * minute);
        const std::vector<TimeRange> hours{{0, hour}, {hour, 2 * hour}, {2 * hour, 3 * hour}};
        const auto means = hourlyMeans(readings, hours, true);
        QVERIFY(means[0].value && means[1].value && !means[2].value);
        QCOMPARE(means[1].coverage.percent(), 75);
    }

    void overlappingCountsAreNotCountedTwice()
    {
        Samples samples;
        samples.timesMs = {0, 30 * minute};
        samples.values = {100, 60};
        samples.lengthsMs = {hour, 30 * minute};
        const TimeRange window{0, hour};
        const Mean flow = meanFlow(validReadings(samples, std::nullopt), std::span(&window, 1));
        QCOMPARE(*flow.value, (50 + 60) * 24.0);
    }

    void directionsAreVectors()
    {
        Samples samples = every(hour, 0, 2, 350);
        samples.values[1] = 10;
        const TimeRange window{0, 2 * hour};
        const auto mean = directionMean(validReadings(samples, hour), std::span(&window, 1));
        QVERIFY(std::abs(std::remainder(*mean.value, 360)) < 1e-9);
    }

    void gridAgreesWithSinglePlaces()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> place(0, 8000);
        std::vector<ValuePoint> points;
        for (int i = 0; i < 60; ++i) {
            points.push_back({place(random), place(random), 15 + place(random) / 1000});
        }
        const GridFrame frame{83, 61, {3, 5}, {97, 1}, {-2, 131}};
        const auto grid = inverseDistanceGrid(points, frame, 900);
        int masked = 0;
        for (int row = 0; row < frame.rows; ++row) {
            for (int column = 0; column < frame.columns; ++column) {
                const QPointF at = frame.first + frame.columnStep * column + frame.rowStep * row;
                double nearest = 1e12;
                for (const ValuePoint &point : points) {
                    nearest = std::min(nearest, std::hypot(point.x - at.x(), point.y - at.y()));
                }
                const float cell = grid[static_cast<std::size_t>(row * frame.columns + column)];
                QCOMPARE(std::isnan(cell), nearest > 900);
                masked += std::isnan(cell) ? 1 : 0;
                if (!std::isnan(cell)) {
                    QVERIFY(std::abs(cell - *inverseDistanceAt(points, at.x(), at.y())) < 1e-4);
                }
            }
        }
        QVERIFY(masked > 0 && masked < frame.rows * frame.columns);
    }

    void surfaceOfTwoHundredStationsIsQuick()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> place(0, 12000);
        std::vector<ValuePoint> points;
        for (int i = 0; i < 200; ++i) {
            points.push_back({place(random), place(random), place(random) / 500});
        }
        QBENCHMARK_ONCE
        {
            inverseDistanceGrid(points, {512, 512, {0, 0}, {23.4, 0}, {0, 23.4}}, 2000);
        }
    }

    void stationsAtOnePlaceAreOne()
    {
        const std::vector<ValuePoint> points{{0, 0, 10}, {0, 0, 14}, {100, 0, 20}};
        QCOMPARE(mergedByPlace(points), (std::vector<ValuePoint>{{0, 0, 12}, {100, 0, 20}}));
        QCOMPARE(*maskDistanceM(points), 150.0);
        QCOMPARE(maskDistanceM(std::span(points).first(2)), std::nullopt);
    }

    void contoursCloseAroundAHill()
    {
        std::vector<float> grid;
        for (int row = 0; row < 21; ++row) {
            for (int column = 0; column < 21; ++column) {
                grid.push_back(static_cast<float>(10 - std::hypot(row - 10, column - 10)));
            }
        }
        const auto lines = contours(grid, 21, 21, 5);
        const auto five = std::ranges::find(lines, 5.0, &Contour::value);
        QVERIFY(five != lines.end());
        QCOMPARE(five->points.front(), five->points.back());
        for (const QPointF &point : five->points) {
            QVERIFY(std::abs(std::hypot(point.x() - 10, point.y() - 10) - 5) < 0.2);
        }
    }

    void clustersKeepEveryPoint()
    {
        std::mt19937 random(3);
        std::normal_distribution<double> spread(0, 0.03);
        std::vector<LonLat> places;
        for (int i = 0; i < 3000; ++i) {
            places.push_back({7.7 + spread(random), 49.4 + spread(random)});
        }
        const ClusterIndex index(places);
        for (int zoom = 0; zoom <= 17; ++zoom) {
            std::vector<int> seen(places.size(), 0);
            for (const Cluster &cluster : index.at(zoom)) {
                QCOMPARE(static_cast<int>(cluster.members.size()), cluster.count);
                for (const auto member : cluster.members) {
                    ++seen[member];
                }
            }
            QCOMPARE(std::ranges::count(seen, 1), static_cast<qsizetype>(places.size()));
        }
        QCOMPARE(ClusterIndex().at(3).size(), std::size_t(0));
    }

    void decimationKeepsExtremesAndGaps()
    {
        Samples samples = every(minute, 0, 10000, 5);
        samples.values[4321] = 99;
        samples.values[4322] = -99;
        samples.timesMs.erase(samples.timesMs.begin() + 7000, samples.timesMs.begin() + 8000);
        samples.values.erase(samples.values.begin() + 7000, samples.values.begin() + 8000);
        const Readings readings = validReadings(samples, minute);
        const LineParts parts = decimated(readings, {0, 10000 * minute}, 300, 2 * minute);
        QCOMPARE(parts.size(), std::size_t(2));
        std::size_t points = 0;
        double least = 0;
        double largest = 0;
        for (const auto &part : parts) {
            points += part.size();
            for (const LinePoint &point : part) {
                least = std::min(least, point.value);
                largest = std::max(largest, point.value);
            }
        }
        QVERIFY(points <= 4 * 301);
        QCOMPARE(least, -99.0);
        QCOMPARE(largest, 99.0);
        QCOMPARE(parts[1].front().timeMs, 8000 * minute);
        QVERIFY(decimated({}, {0, hour}, 300, minute).empty());
    }

    void projectionKnowsUtm()
    {
        const auto utm = Projection::create(u"EPSG:25832"_s);
        QVERIFY(utm);
        // The central meridian of zone 32 on the equator, by the definition of UTM.
        const QPointF metres = utm->toMetres({9.0, 0.0});
        QVERIFY(std::abs(metres.x() - 500000) < 0.001 && std::abs(metres.y()) < 0.001);
        const LonLat back = utm->fromMetres(utm->toMetres({7.769, 49.4447}));
        QVERIFY(std::abs(back.lon - 7.769) < 1e-9 && std::abs(back.lat - 49.4447) < 1e-9);
        QVERIFY(!Projection::create(u"EPSG:4326"_s));
        QVERIFY(!Projection::create(u"nonsense"_s));
        QCOMPARE(utmCrs({7.77, 49.4}), u"EPSG:32632"_s);
    }

    void numbersAsPeopleReadThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("level") << 63.4 << 0 << u"dB(A)"_s << u"63\u202fdB(A)"_s << u"63\u202fdB(A)"_s;
        QTest::newRow("temperature") << -3.14 << 1 << u"°C"_s << u"\u22123,1\u202f°C"_s
                                     << u"\u22123.1\u202f°C"_s;
        QTest::newRow("thousands") << 12400.0 << 0 << QString() << u"12.400"_s << u"12,400"_s;
        QTest::newRow("no minus zero") << -0.04 << 1 << QString() << u"0,0"_s << u"0.0"_s;
    }
    void numbersAsPeopleReadThem()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, unit);
        QTEST(numberText(value, decimals, unit, QLocale(QLocale::German)), "german");
        QTEST(numberText(value, decimals, unit, QLocale(QLocale::English)), "english");
    }

    void periodsAsPeopleReadThem_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("week") << u"2026-07-13T22:00:00Z"_s << u"2026-07-20T22:00:00Z"_s
                              << u"14.–20. Juli 2026"_s << u"14–20 July 2026"_s;
        QTest::newRow("day") << u"2026-07-13T22:00:00Z"_s << u"2026-07-14T22:00:00Z"_s << u"14. Juli 2026"_s
                             << u"14 July 2026"_s;
        QTest::newRow("two months") << u"2026-06-27T22:00:00Z"_s << u"2026-07-04T22:00:00Z"_s
                                    << u"28. Juni – 4. Juli 2026"_s << u"28 June – 4 July 2026"_s;
        QTest::newRow("month") << u"2026-06-30T22:00:00Z"_s << u"2026-07-31T22:00:00Z"_s << u"Juli 2026"_s
                               << u"July 2026"_s;
        QTest::newRow("year") << u"2025-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s << u"2026"_s
                              << u"2026"_s;
        QTest::newRow("hours") << u"2026-07-14T12:00:00Z"_s << u"2026-07-14T13:00:00Z"_s
                               << u"14. Juli 2026, 14–15 Uhr"_s << u"14 July 2026, 14:00–15:00"_s;
        QTest::newRow("till midnight") << u"2026-07-14T20:00:00Z"_s << u"2026-07-14T22:00:00Z"_s
                                       << u"14. Juli 2026, 22–24 Uhr"_s << u"14 July 2026, 22:00–24:00"_s;
        QTest::newRow("over midnight") << u"2026-04-05T20:00:00Z"_s << u"2026-04-05T23:00:00Z"_s
                                       << u"5. April 2026, 22 Uhr – 6. April 2026, 1 Uhr"_s
                                       << u"5 April 2026, 22:00 – 6 April 2026, 1:00"_s;
    }
    void periodsAsPeopleReadThem()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeRange period{*fromIso(from), *fromIso(to)};
        QTEST(periodText(period, berlin, QLocale(QLocale::German, QLocale::Germany)), "german");
        QTEST(periodText(period, berlin, QLocale(QLocale::English, QLocale::UnitedKingdom)), "english");
    }

    void directionsAreToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("siblings");
        QTest::addColumn<QString>("part");
        QTest::newRow("brackets") << u"Kfz, Ring (stadteinwärts)"_s
                                  << QStringList{u"Kfz, Ring (stadtauswärts)"_s} << u"stadteinwärts"_s;
        QTest::newRow("in front") << u"north - vehicles"_s << QStringList{u"south - vehicles"_s}
                                  << u"north"_s;
        QTest::newRow("lanes") << u"Lane 1"_s << QStringList{u"Lane 2"_s, u"Lane 12"_s} << u"1"_s;
        QTest::newRow("the same") << u"Count"_s << QStringList{u"Count"_s} << u"Count"_s;
        QTest::newRow("longer") << u"Count"_s << QStringList{u"Count east"_s} << u"Count"_s;
    }
    void directionsAreToldApart()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, siblings);
        QTEST(distinctPart(name, siblings), "part");
    }

    void figuresSayWhyThereIsNone()
    {
        const QLocale english(QLocale::English);
        Figure figure;
        figure.unit = u"dB(A)"_s;
        figure.decimals = 0;
        figure.neededPercent = 75;
        QCOMPARE(figure.valueText(english), u"no data"_s);
        figure.coverage = {749, 1000};
        QCOMPARE(figure.valueText(english), u"not enough data (74\u202f% of 75\u202f%)"_s);
        QCOMPARE(figure.numberText(english), QString());
        figure.value = 67.6;
        QCOMPARE(figure.valueText(english), u"68\u202fdB(A)"_s);
        QVERIFY(!(Coverage{0, 0}.reaches(0)));
        QVERIFY((Coverage{3, 4}.reaches(75)));
    }
};

void TestAnalysis::schoolHolidaysRestrictDaysFurther_data()
{
    QTest::addColumn<QStringList>("dayTypes");
    QTest::addColumn<QList<int>>("days");
    // Thursday 25 June to Thursday 2 July 2026; the holidays begin on Monday 29 June.
    QTest::newRow("all") << QStringList{} << QList<int>{25, 26, 27, 28, 29, 30, 1, 2};
    QTest::newRow("holidays") << QStringList{u"school_holiday"_s} << QList<int>{29, 30, 1, 2};
    QTest::newRow("term") << QStringList{u"school_time"_s} << QList<int>{25, 26, 27, 28};
    QTest::newRow("workdays of term") << QStringList{u"workday"_s, u"school_time"_s} << QList<int>{25, 26};
    QTest::newRow("Sundays of the holidays")
        << QStringList{u"school_holiday"_s, u"sunday_holiday"_s} << QList<int>{};
    QTest::newRow("both") << QStringList{u"school_holiday"_s, u"school_time"_s, u"saturday"_s}
                          << QList<int>{27};
}

void TestAnalysis::schoolHolidaysRestrictDaysFurther()
{
    QFETCH(QStringList, dayTypes);
    QFETCH(QList<int>, days);
    const std::vector<SchoolHolidays> holidays{{u"Sommerferien"_s, QDate(2026, 6, 29), QDate(2026, 8, 7)}};
    TimeState filters;
    filters.dayTypes = dayTypes;
    const TimeRange period{at("2026-06-24T22:00:00Z"), at("2026-07-02T22:00:00Z")};
    QList<int> found;
    for (const TimeRange &window : selectedWindows(period, filters, berlin, holidays)) {
        for (const QDate day : localDays(window, berlin)) {
            found.append(day.day());
        }
    }
    QCOMPARE(found, days);
}

STADTBLICK_TEST(TestAnalysis, QCoreApplication)
#include "tst_analysis.moc"
