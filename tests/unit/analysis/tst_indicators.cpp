#include "models/analysis/airindex.h"
#include "models/analysis/airmeans.h"
#include "models/analysis/calendar.h"
#include "models/analysis/heat.h"
#include "models/analysis/heatisland.h"
#include "models/analysis/hours.h"
#include "models/analysis/parking.h"
#include "models/analysis/peakhour.h"
#include "models/analysis/rain.h"
#include "models/analysis/servicelevel.h"
#include "models/analysis/speeds.h"
#include "models/analysis/traffic.h"
#include "models/analysis/trafficshares.h"
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

/** Readings every @p step; missing ones are left out. */
Readings every(qint64 step, qint64 from, const std::vector<std::optional<double>> &values)
{
    Samples samples;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            samples.timesMs.push_back(from + static_cast<qint64>(i) * step);
            samples.values.push_back(*values[i]);
        }
    }
    return validReadings(samples, step);
}

/** A counter read at instants. */
Readings counter(std::initializer_list<std::pair<const char *, double>> readings)
{
    Samples samples;
    for (const auto &[iso, value] : readings) {
        samples.timesMs.push_back(at(iso));
        samples.values.push_back(value);
    }
    return validReadings(samples, 0);
}

/** What the counts of a road are like. */
struct CountNature
{
    qint64 stepMs = 0;
    int directions = 1;
    int missing = 0; ///< of 100
    double odd = 0; ///< one of 100 has so many more vehicles
    qint64 lateMs = 0; ///< one of 100 begins so late
    qint64 ownLengthMs = 0; ///< one of 100 has this length; 0: all have that of a step
    unsigned most = 40; ///< counts are smaller than this
};

Samples madeUpCounts(const CountNature &nature, TimeRange range, std::mt19937 &random)
{
    Samples samples;
    for (qint64 t = range.fromMs; t < range.toMs; t += nature.stepMs) {
        const bool isOdd = random() % 100 == 0;
        const double count = random() % nature.most;
        if (int(random() % 100) < nature.missing) {
            continue;
        }
        samples.timesMs.push_back(isOdd ? t + nature.lateMs : t);
        samples.values.push_back(isOdd ? count + nature.odd : count);
        if (nature.ownLengthMs > 0) {
            samples.lengthsMs.push_back(isOdd ? nature.ownLengthMs : nature.stepMs);
        }
    }
    return samples;
}

} // namespace

/** Indicators where data end, change their clock or lie. */
class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void peakHoursOfTheLongDay()
    {
        const TimeRange day = dayWindow(QDate(2026, 10, 25), berlin);
        std::vector<std::optional<double>> quarters(100, 1.0);
        quarters[12] = 5; // the second 2:00
        const auto peak = peakHour(every(15 * minute, day.fromMs, quarters), day);
        QCOMPARE(peak->volume, 8.0);
        QCOMPARE(peak->beginMs, day.fromMs + 9 * 15 * minute);
        QCOMPARE(peak->factor, std::optional(8.0 / 20));
        QCOMPARE(peak->coverage, (Coverage{25 * hour, 25 * hour}));
    }

    void peakHoursNeedWholeHours()
    {
        const TimeRange day{0, 24 * hour};
        QVERIFY(!peakHour({}, day));
        QVERIFY(!peakHour(every(15 * minute, 0, {1, 2, 3, std::nullopt, 5}), day));
        QVERIFY(!peakHour(every(2 * hour, 0, {10, 20}), day));
        QVERIFY(!peakHour(every(hour, 0, {0, 0}), day));
        const auto hours = peakHour(every(hour, 0, {10, 20, 20}), day);
        QCOMPARE(hours->volume, 20.0);
        QCOMPARE(hours->beginMs, hour);
        QVERIFY(!hours->factor);
        // A quarter outside of the day does not help.
        QVERIFY(!peakHour(every(15 * minute, -15 * minute, {9, 9, 9, 9}), day));
    }

    void peakHoursAgreeWithPlainSums()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 30; ++round) {
            std::vector<std::optional<double>> counts;
            for (int i = 0; i < 288; ++i) {
                const bool isMissing = random() % 50 == 0;
                counts.push_back(isMissing ? std::nullopt : std::optional(double(random() % 40)));
            }
            double most = 0;
            for (std::size_t i = 0; i + 12 <= counts.size(); ++i) {
                double sum = 0;
                for (std::size_t j = i; j < i + 12; ++j) {
                    sum += counts[j].value_or(-1e9);
                }
                most = std::max(most, sum);
            }
            const auto peak = peakHour(every(5 * minute, 0, counts), {0, 24 * hour});
            QCOMPARE(peak ? peak->volume : 0.0, most);
        }
    }

    void keptCountsTellTheSamePeaks_data()
    {
        QTest::addColumn<CountNature>("nature");
        QTest::addColumn<bool>("areAllTold");
        const qint64 quarter = 15 * minute;
        QTest::newRow("quarters") << CountNature{quarter} << true;
        QTest::newRow("quarters with gaps") << CountNature{quarter, 1, 5} << true;
        QTest::newRow("two directions with gaps") << CountNature{quarter, 2, 5} << true;
        QTest::newRow("three lanes every five minutes") << CountNature{5 * minute, 3, 1} << true;
        QTest::newRow("seven and a half minutes") << CountNature{450'000, 2} << true;
        QTest::newRow("few vehicles") << CountNature{quarter, 1, 0, 0, 0, 0, 2} << true;
        QTest::newRow("nothing passes") << CountNature{quarter, 2, 0, 0, 0, 0, 1} << true;
        QTest::newRow("mostly missing") << CountNature{quarter, 1, 70} << true;
        QTest::newRow("a clock that is late at times") << CountNature{quarter, 1, 0, 0, minute} << false;
        QTest::newRow("late ones in two directions") << CountNature{quarter, 2, 2, 0, minute} << false;
        QTest::newRow("halves of vehicles") << CountNature{quarter, 1, 0, 0.5} << false;
        QTest::newRow("more than are kept") << CountNature{quarter, 2, 0, 65'534} << false;
        QTest::newRow("some longer") << CountNature{quarter, 2, 0, 0, 0, 2 * quarter} << false;
        QTest::newRow("some shorter") << CountNature{quarter, 2, 0, 0, 0, 5 * minute} << false;
    }

    /** Ten days around the change of the clock: kept counts say what readings say, or that they don't know.
     */
    void keptCountsTellTheSamePeaks()
    {
        QFETCH(CountNature, nature);
        QFETCH(bool, areAllTold);
        const TimeRange range{dayWindow(QDate(2026, 10, 20), berlin).fromMs - 2 * hour,
            dayWindow(QDate(2026, 10, 29), berlin).toMs + 2 * hour};
        std::mt19937 random(11);
        Readings sum;
        std::vector<Hours> hours;
        for (int i = 0; i < nature.directions; ++i) {
            const Readings one = validReadings(madeUpCounts(nature, range, random), nature.stepMs);
            sum = i == 0 ? one : summedCounts(sum, one);
            hours.push_back(hoursOf(one, Averaging::Sum, range, {}, nature.stepMs));
        }
        std::vector<const IntervalCounts *> directions;
        for (const Hours &one : hours) {
            directions.push_back(&one.intervals);
        }
        int told = 0;
        for (QDate date(2026, 10, 20); date <= QDate(2026, 10, 29); date = date.addDays(1)) {
            const TimeRange day = dayWindow(date, berlin);
            std::vector<qint32> counts;
            if (!addedCounts(directions, day, counts)) {
                continue;
            }
            ++told;
            const auto kept = rollingHour(counts, day.fromMs, nature.stepMs);
            const auto plain = peakHour(sum, day);
            QCOMPARE(kept,
                plain ? std::optional(RollingHour{plain->beginMs, plain->volume, plain->factor})
                      : std::nullopt);
        }
        QCOMPARE(told == 10, areAllTold);
    }

    void keptCountsNeedTheirInterval()
    {
        QCOMPARE(keptIntervalMs(u"vehicle_count", 15 * minute), 15 * minute);
        QCOMPARE(keptIntervalMs(u"vehicle_count", 5 * minute), 5 * minute);
        QCOMPARE(keptIntervalMs(u"vehicle_count", 10 * minute), qint64(0)); // no quarters
        QCOMPARE(keptIntervalMs(u"vehicle_count", minute), qint64(0)); // too many
        QCOMPARE(keptIntervalMs(u"vehicle_count", std::nullopt), qint64(0));
        QCOMPARE(keptIntervalMs(u"laeq", 15 * minute), qint64(0));
        const IntervalCounts quarters({0, 24 * hour}, 15 * minute);
        const IntervalCounts others({0, 24 * hour}, 5 * minute);
        const IntervalCounts none;
        std::vector<qint32> sums;
        const auto areTold = [&sums](std::vector<const IntervalCounts *> directions, TimeRange window) {
            return addedCounts(directions, window, sums);
        };
        QVERIFY(!areTold({}, {0, 24 * hour}));
        QVERIFY(!areTold({&none}, {0, 24 * hour}));
        QVERIFY(!areTold({&quarters, &others}, {0, 24 * hour}));
        QVERIFY(!areTold({&quarters}, {5 * minute, 24 * hour + 5 * minute}));
        QVERIFY(areTold({&quarters}, {-hour, 2 * hour})); // beyond what is kept nothing was counted
        QCOMPARE(sums, std::vector<qint32>(12, -1));
        QVERIFY(!rollingHour(sums, -hour, 15 * minute));
    }

    void speedsWithoutVehicles()
    {
        QVERIFY(!v85({}));
        QCOMPARE(v85OfClasses({}), V85{});
        const std::vector<SpeedClass> empty{{0, 30, 0}, {30, std::nullopt, 0}};
        QCOMPARE(v85OfClasses(empty), V85{});
        const std::vector<SpeedClass> edge{{0, 30, 85}, {30, std::nullopt, 15}};
        QCOMPARE(v85OfClasses(edge).kmh, std::optional(30.0));
        QCOMPARE(speedMeans({}), SpeedMeans{});
        const std::vector<std::optional<double>> standing{0, 50};
        QCOMPARE(speedMeans(standing), (SpeedMeans{50.0, 50.0}));
    }

    void noLevelWithoutASaturation()
    {
        QVERIFY(!serviceLevel(std::nan("")));
        QVERIFY(!serviceLevel(-0.1));
        QCOMPARE(serviceLevel(0), std::optional(ServiceLevel::A));
        QCOMPARE(serviceLevelText(*serviceLevel(7)), u"F"_s);
        QVERIFY(!serviceLevelByWait(std::nan(""), 0.5, JunctionKind::Signals));
        QCOMPARE(serviceLevelByWait(46, 0.5, JunctionKind::Priority), std::optional(ServiceLevel::E));
    }

    void sharesOfNothing()
    {
        QCOMPARE(heavyShare({}, {}), HeavyShare{});
        QVERIFY(modalSplit({}).empty());
        const std::vector<std::optional<double>> counts{30, std::nullopt, 10};
        const auto split = modalSplit(counts);
        QCOMPARE(split[0], std::optional(75.0));
        QVERIFY(!split[1]);
    }

    void heavyShareOfDifferentIntervals()
    {
        const Readings all = every(15 * minute, 0, {25, 25, 25, 25, 50, 50, std::nullopt, std::nullopt});
        const Readings heavy = every(hour, 0, {10, 10});
        const std::vector<TimeRange> hours{{0, hour}, {hour, 2 * hour}};
        QCOMPARE(heavyShare(all, heavy, hours), (HeavyShare{10.0, 1}));
    }

    void carParksThatReportTooMuch()
    {
        const TimeRange day{0, 24 * hour};
        const std::span window(&day, 1);
        const Readings occupied = every(hour, 0, {50, 300, 80, std::nullopt, 120, -1, 100});
        const ParkingUse use = parkingUse(occupied, {{}, {}, 110}, window);
        QCOMPARE(use.maximumPercent, std::optional(120.0 / 110 * 100));
        QCOMPARE(use.maximumAtMs, 4 * hour);
        QCOMPARE(*use.meanPercent, 350.0 / 4 / 110 * 100);
        QCOMPARE(use.turnoverAtLeast, std::optional(70.0 / 110));
        QCOMPARE(use.coverage.valid, 4 * hour);
        QCOMPARE(parkingUse(occupied, {{}, {}, 0}, window), ParkingUse{});
        QVERIFY(!parkingUse({}, {{}, {}, 100}, window).meanPercent);
    }

    void carParksAreMeasuredByTheSpacesOfTheirTime()
    {
        const TimeRange day{0, 24 * hour};
        const std::span window(&day, 1);
        std::vector<std::optional<double>> cars(24, 200.0);
        cars[0] = 190;
        const Readings occupied = every(hour, 0, cars);
        // 420 spaces as said days ago, cut to 200 at noon: half the day at 48 %, then full.
        const Readings cut = every(hour, 12 * hour, {200, 200});
        const ParkingSpaces spaces = parkingSpaces(cut, std::pair(-90 * hour, 420.0), 1000);
        QCOMPARE(spaces.in(window), std::optional(SpacesRange{200, 420, true, false}));
        const ParkingUse use = parkingUse(occupied, spaces, window);
        QCOMPARE(*use.meanPercent, 100 * (190.0 / 420 + 11 * 200.0 / 420 + 12) / 24);
        QCOMPARE(*use.maximumPercent, 100.0);
        QCOMPARE(use.maximumAtMs, 12 * hour);
        // 10 arrivals over 420 spaces in the first half of the day and 200 in the second.
        QCOMPARE(*use.turnoverAtLeast, 10.0 / 310);
        // Without anything before, the profile's number stands until the first one is said.
        const ParkingSpaces later = parkingSpaces(cut, std::nullopt, 250);
        QCOMPARE(later.in(window), std::optional(SpacesRange{200, 250, true, true}));
        QCOMPARE(later.at(11 * hour), std::optional(250.0));
        // Without a profile the first one counts from a day before on, not earlier.
        const ParkingSpaces first = parkingSpaces(cut, std::nullopt, std::nullopt);
        QCOMPARE(first.at(-12 * hour), std::optional(200.0));
        QVERIFY(!first.at(-12 * hour - 1));
        const TimeRange long_{-36 * hour, 24 * hour};
        QCOMPARE(*parkingUse(occupied, first, std::span(&long_, 1)).turnoverAtLeast, 10.0 / (200 * 1.5));
        // 0 is no number of spaces.
        QVERIFY(!parkingSpaces(every(hour, 0, {0, 0}), std::nullopt, std::nullopt).in(window));
    }

    void rainOfANightWithoutReadings()
    {
        // The counter goes on over a gap of three hours across midnight: nobody knows on which day it fell.
        const Readings onward = counter({{"2026-06-01T20:00:00Z", 1.0}, {"2026-06-01T20:30:00Z", 1.4},
            {"2026-06-01T23:30:00Z", 5.0}, {"2026-06-02T00:00:00Z", 5.2}});
        const auto rain = rainOfCounter(onward);
        const RainSum first = rainSum(rain, dayWindow(QDate(2026, 6, 1), berlin));
        const RainSum second = rainSum(rain, dayWindow(QDate(2026, 6, 2), berlin));
        QVERIFY(std::abs(*first.mm - 0.4) < 1e-9);
        QVERIFY(first.isAtLeast);
        QVERIFY(std::abs(*second.mm - 0.2) < 1e-9);
        QVERIFY(second.isAtLeast);
        // Both days together lack nothing of it.
        const TimeRange both{at("2026-06-01T20:00:00Z"), at("2026-06-02T00:00:00Z")};
        QVERIFY(std::abs(*rainSum(rain, both).mm - 4.2) < 1e-9);
    }

    void rainOfADayCounterAcrossMidnight()
    {
        const Readings fallsBack = counter({{"2026-06-01T20:30:00Z", 3.0}, {"2026-06-01T23:30:00Z", 0.6}});
        const RainSum day = rainSum(rainOfCounter(fallsBack), dayWindow(QDate(2026, 6, 2), berlin));
        QCOMPARE(day.mm, std::optional(0.6));
        QVERIFY(day.isAtLeast);
    }

    void rainOfACounterThatLies()
    {
        const TimeRange day{at("2026-06-01T00:00:00Z"), at("2026-06-01T01:00:00Z")};
        const Readings glitch = counter({{"2026-06-01T00:00:00Z", 1.0}, {"2026-06-01T00:10:00Z", 220},
            {"2026-06-01T00:20:00Z", 1.2}, {"2026-06-01T01:00:00Z", 1.2}});
        QVERIFY(std::abs(*rainSum(rainOfCounter(glitch), day).mm - 0.2) < 1e-9);
        QVERIFY(!rainSum(rainOfCounter(glitch), day).isAtLeast);
        const Readings jump = counter({{"2026-06-01T00:00:00Z", 1.0}, {"2026-06-01T00:10:00Z", 220},
            {"2026-06-01T00:20:00Z", 220.4}, {"2026-06-01T01:00:00Z", 220.4}});
        QVERIFY(std::abs(*rainSum(rainOfCounter(jump), day).mm - 0.4) < 1e-9);
        QVERIFY(rainSum(rainOfCounter(jump), day).isAtLeast);
    }

    void rainOfLongIntervals_data()
    {
        QTest::addColumn<TimeRange>("window");
        QTest::addColumn<std::optional<double>>("mm");
        QTest::addColumn<bool>("isTooCoarse");
        QTest::addColumn<qint64>("coveredMs");
        constexpr qint64 day = 24 * hour;
        QTest::newRow("its day") << TimeRange{0, day} << std::optional(24.0) << false << day;
        QTest::newRow("its last hour")
            << TimeRange{23 * hour, day} << std::optional<double>() << true << qint64(0);
        QTest::newRow("an hour within")
            << TimeRange{12 * hour, 13 * hour} << std::optional<double>() << true << qint64(0);
        QTest::newRow("an hour of a dry day")
            << TimeRange{30 * hour, 31 * hour} << std::optional(0.0) << false << hour;
        QTest::newRow("half of it and a dry day")
            << TimeRange{12 * hour, 2 * day} << std::optional(0.0) << true << day;
        QTest::newRow("ten minutes of an hour") << TimeRange{2 * day + 50 * minute, 2 * day + hour}
                                                << std::optional<double>() << true << qint64(0);
        QTest::newRow("that hour") << TimeRange{2 * day, 2 * day + hour} << std::optional(5.0) << false
                                   << hour;
    }

    void rainOfLongIntervals()
    {
        // 24 mm in a day, a dry day, 5 mm in an hour: nobody knows how much of it fell in a part.
        QFETCH(TimeRange, window);
        QFETCH(std::optional<double>, mm);
        QFETCH(bool, isTooCoarse);
        QFETCH(qint64, coveredMs);
        const std::vector<RainAmount> rain{
            {0, 24 * hour, 24}, {24 * hour, 48 * hour, 0}, {48 * hour, 49 * hour, 5}};
        const RainSum sum = rainSum(rain, window);
        QCOMPARE(sum.mm, mm);
        QCOMPARE(sum.isTooCoarse, isTooCoarse);
        QCOMPARE(sum.isAtLeast, isTooCoarse);
        QCOMPARE(sum.coverage.valid, coveredMs);
    }

    void rainOfLongIntervalsHasNoHours()
    {
        const std::vector<RainAmount> rain{{0, 2 * hour, 8}, {2 * hour, 3 * hour, 1}};
        QVERIFY(hasUnplacedRain(rain, {0, 3 * hour}, hour));
        QVERIFY(!hasUnplacedRain(rain, {0, 3 * hour}, 6 * hour));
        QVERIFY(!hasUnplacedRain(rain, {2 * hour, 3 * hour}, hour));
    }

    void rainWithoutReadings()
    {
        QVERIFY(rainOfCounter({}).empty());
        const RainSum none = rainSum({}, {0, 24 * hour});
        QVERIFY(!none.mm);
        QVERIFY(none.isAtLeast);
        QCOMPARE(largestRainSum({}, {0, 24 * hour}, hour), 0.0);
        QVERIFY(!continuousRainLevel(7, 100));
        QCOMPARE(continuousRainLevel(24, 30), std::optional(2));
        QCOMPARE(rainLevel(0.1 * 3 * 50, 0), 2); // 15.000000000000002 by rounding, and 15
    }

    void amountsAndCountersAgree()
    {
        std::mt19937 random(2);
        Samples amounts;
        Samples total;
        double sum = 0;
        total.timesMs.push_back(0);
        total.values.push_back(0);
        for (int i = 0; i < 144; ++i) {
            const double mm = random() % 4 == 0 ? 0.2 * double(random() % 30) : 0;
            sum += mm;
            amounts.timesMs.push_back(i * 10 * minute);
            amounts.values.push_back(mm);
            total.timesMs.push_back((i + 1) * 10 * minute);
            total.values.push_back(sum);
        }
        const TimeRange day{0, 24 * hour};
        const auto byAmounts = rainOfAmounts(validReadings(amounts, 10 * minute));
        const auto byCounter = rainOfCounter(validReadings(total, 0));
        QVERIFY(std::abs(*rainSum(byAmounts, day).mm - sum) < 1e-9);
        QVERIFY(std::abs(*rainSum(byCounter, day).mm - sum) < 1e-9);
        QCOMPARE(rainSum(byAmounts, day).coverage, rainSum(byCounter, day).coverage);
        for (const qint64 length : {hour, 6 * hour}) {
            QVERIFY(std::abs(largestRainSum(byAmounts, day, length) - largestRainSum(byCounter, day, length))
                < 1e-9);
        }
    }

    void airOfShortDaysAndOfNone()
    {
        const std::vector<std::optional<double>> springDay(23, 10.0);
        QCOMPARE(airDailyMean(springDay), std::optional(10.0));
        QCOMPARE(maximumEightHours(springDay, 23).meansValid, 18);
        QVERIFY(!airDailyMean({}));
        QVERIFY(!airHourlyMean({}, 4));
        QVERIFY(!airHourlyMean(springDay, 0));
        QCOMPARE(maximumEightHours({}), MaximumEightHours{});
        QVERIFY(!annualMean({}).value);
        QCOMPARE(exceedanceDays({}, 50).days, 0);
        QVERIFY(exceedanceDays({}, 50).isAtLeast);
        QVERIFY(!ubaIndex({}).level);
        QCOMPARE(ubaIndex({{u"no2"_s, -3}}).level, std::optional(1));
        QCOMPARE(ubaLevelText(0), QString());
        QCOMPARE(europeanLevelText(6), u"extremely poor"_s);
    }

    void iceDaysAndThawing()
    {
        const QDate date(2026, 1, 20);
        const qint64 from = dayWindow(date, berlin).fromMs;
        QCOMPARE(
            heatDay(every(hour, from, std::vector<std::optional<double>>(24, -2.0)), date, berlin).isIceDay,
            std::optional(true));
        // One mild value is enough to say no, one cold value never to say yes.
        QCOMPARE(heatDay(every(hour, from, {0.0}), date, berlin).isIceDay, std::optional(false));
        QCOMPARE(heatDay(every(hour, from, {-9.0}), date, berlin).isIceDay, std::nullopt);
        const std::vector<HeatWindows> windows{heatWindows(date, berlin)};
        const HeatDayCounts counts = heatDayCounts({}, windows);
        QCOMPARE(counts.ice, (DecidedCount{0, 1}));
        QCOMPARE(counts.days, 1);
    }

    void heatOfNothing()
    {
        const TimeRange night{at("2026-03-28T21:00:00Z"), at("2026-03-29T04:00:00Z")};
        QVERIFY(!degreeHours({}, std::span(&night, 1)).kelvinHours);
        QCOMPARE(nightHours(night, berlin).size(), std::size_t(7)); // the clock goes forward
        const HeatIsland island = heatIsland({}, 240, {}, 300, night, berlin);
        QVERIFY(!island.meanK);
        QCOMPARE(island.coverage, (Coverage{0, 7}));
    }
};

STADTBLICK_TEST(TestIndicators, QCoreApplication)
#include "tst_indicators.moc"
