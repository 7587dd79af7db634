#include "models/analysis/airmeans.h"
#include "models/analysis/blockbootstrap.h"
#include "models/analysis/calendardays.h"
#include "models/analysis/comparison.h"
#include "models/analysis/heat.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/rain.h"
#include "models/analysis/trend.h"
#include "models/analysis/unusual.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <numeric>

using namespace stadtblick;

namespace {

const QTimeZone berlin("Europe/Berlin");
constexpr qint64 minuteMs = 60'000;

/** Hourly readings of local days; those that @p isThere refuses are missing. */
Readings hourly(QDate first, int days, const std::function<double(QDateTime)> &value,
    const std::function<bool(QDateTime)> &isThere)
{
    Readings readings;
    readings.stepMs = msPerHour;
    const TimeRange range{dayWindow(first, berlin).fromMs, dayWindow(first.addDays(days), berlin).fromMs};
    for (qint64 at = range.fromMs; at < range.toMs; at += msPerHour) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, berlin);
        if (isThere(local)) {
            readings.fromMs.push_back(at);
            readings.toMs.push_back(at + msPerHour);
            readings.lengthsMs.push_back(msPerHour);
            readings.values.push_back(value(local));
        }
    }
    return readings;
}

} // namespace

/** The coverage of domain.md section 7: at the threshold a figure is shown, just below it is not. */
class TestThresholds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void levelsOfMonthsNeedThreeQuartersOfTheirDays()
    {
        const QDate first(2026, 7, 1);
        for (const int valid : {14, 15}) {
            const Readings levels = hourly(
                first, 21, [](const QDateTime &) { return 60.0; },
                [&](const QDateTime &time) { return time.addSecs(-6 * 3600).date() < first.addDays(valid); });
            const PeriodLevels plain = noisePeriodLevels(levels, first, first.addDays(19), berlin);
            QCOMPARE(plain.lNight.coverage, (Coverage{valid, 20}));
            QCOMPARE(plain.lNight.value.has_value(), valid == 15);
            QCOMPARE(plain.lden.has_value(), valid == 15);
            const TimeRange period{
                dayWindow(first, berlin).fromMs, dayWindow(first.addDays(20), berlin).fromMs + 6 * msPerHour};
            const Hours hours = hoursOf(
                levels, Averaging::Energetic, {period.fromMs - 24 * msPerHour, period.toMs + 24 * msPerHour});
            const PeriodLevels quick = noiseLevelsIn(hours, calendarDays(period, berlin), period);
            QCOMPARE(quick.lNight.coverage, (Coverage{valid, 20}));
            QCOMPARE(quick.lNight.value.has_value(), valid == 15);
            QCOMPARE(ratingLevelsIn(hours, calendarDays(period, berlin), period).lrNight.value.has_value(),
                valid == 15);
        }
    }

    void hoursNeedThreeQuartersOfTheirTime()
    {
        Hours hours = emptyHours(Averaging::Arithmetic, {0, 2 * msPerHour});
        hours.coveredMs = {45 * minuteMs, 45 * minuteMs - 1};
        hours.sums = {20.0 * 45 * minuteMs, 20.0 * 45 * minuteMs};
        QCOMPARE(*hourValue(hours, 0), 20.0);
        QVERIFY(!hourValue(hours, 1));
        // 50 minutes and 40 minutes of a sample each: the sample's own time counts.
        Readings readings;
        readings.fromMs = {0, msPerHour};
        readings.toMs = {50 * minuteMs, msPerHour + 40 * minuteMs};
        readings.lengthsMs = {50 * minuteMs, 40 * minuteMs};
        readings.values = {20, 20};
        const Hours measured = hoursOf(readings, Averaging::Arithmetic, {0, 2 * msPerHour});
        QVERIFY(hourValue(measured, 0) && !hourValue(measured, 1));
    }

    void maximaNeedDayAndAfternoon()
    {
        const QDate date(2026, 7, 14);
        const auto without = [&](int from, int to) {
            return hourly(
                date, 1, [](const QDateTime &) { return 24.0; },
                [=](const QDateTime &time) { return time.time().hour() < from || time.time().hour() >= to; });
        };
        // Four hours are missing: by night, then in the afternoon.
        const HeatDay night = heatDay(without(0, 4), date, berlin);
        QVERIFY(night.tmax && night.isSummerDay == std::optional(false));
        const Readings afternoon = without(13, 17);
        for (const HeatDay &day : {heatDay(afternoon, date, berlin),
                 heatDay(hoursOf(afternoon, Averaging::Arithmetic,
                             {dayWindow(date, berlin).fromMs, dayWindow(date, berlin).toMs}),
                     heatWindows(date, berlin))}) {
            QVERIFY(!day.tmax && !day.isSummerDay);
            QVERIFY(day.tmin && day.isFrostDay == std::optional(false));
        }
        // 19 of 24 hours are 79 %.
        QVERIFY(!heatDay(without(0, 5), date, berlin).tmin);
    }

    void afternoonsOfWindows()
    {
        const QDate date(2026, 7, 14);
        const qint64 from = dayWindow(date, berlin).fromMs;
        const std::vector<DayWindows> days = calendarDays({from, from + 48 * msPerHour}, berlin);
        const auto afternoonHours = [&](const std::vector<TimeRange> &windows) {
            return static_cast<int>(lengthOf(afternoonsIn(days, windows)) / msPerHour);
        };
        const auto window = [from](int first, int last) {
            return TimeRange{from + first * msPerHour, from + last * msPerHour};
        };
        QCOMPARE(afternoonHours({window(0, 24)}), 8);
        QCOMPARE(afternoonHours({window(0, 48)}), 16);
        QCOMPARE(afternoonHours({window(15, 16)}), 1);
        QCOMPARE(afternoonHours({window(6, 12), window(18, 36)}), 3); // 11–12, 18–19, 11–12
        QCOMPARE(afternoonHours({window(0, 6), window(22, 30)}), 0);
        // Where there are none, none are needed.
        QVERIFY(tellsHighest({8, 10}, {}) && !tellsHighest({7, 10}, {}));
        QVERIFY(tellsHighest({9, 10}, {8, 10}) && !tellsHighest({9, 10}, {7, 10}));
    }

    void meansOfTheAir_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("18 of 24") << 18 << true;
        QTest::newRow("17 of 24") << 17 << false;
    }
    void meansOfTheAir()
    {
        QFETCH(int, hours);
        QFETCH(bool, isShown);
        std::vector<std::optional<double>> day(24);
        std::fill_n(day.begin(), hours, 40.0);
        QCOMPARE(airDailyMean(day).has_value(), isShown);
        std::vector<std::optional<double>> eight(8);
        std::fill_n(eight.begin(), hours - 12, 40.0);
        QCOMPARE(maximumEightHours(eight, 1).meansValid, isShown ? 1 : 0); // six hours, or five
        std::vector<std::optional<double>> year(1000);
        std::fill_n(year.begin(), isShown ? 850 : 849, 40.0);
        QCOMPARE(annualMean(year).value.has_value(), isShown);
        // 45.4 is 45 when it is compared.
        day.assign(10, 45.4);
        QCOMPARE(exceedanceDays(day, 45).days, 0);
    }

    void monthsOfTrends()
    {
        for (const int days : {21, 20}) { // of 28
            const Readings levels = hourly(
                QDate(2026, 2, 1), 28, [](const QDateTime &) { return 12.0; },
                [=](const QDateTime &time) { return time.date().day() <= days; });
            const auto months = monthlyValues(levels, false, berlin);
            QCOMPARE(months.size(), std::size_t(1));
            QCOMPARE(months.front().value.has_value(), days == 21);
        }
    }

    void rainNeedsNineteenTwentieths()
    {
        for (const int gap : {70, 80}) { // minutes between two readings; 72 are 5 % of a day
            Readings counter;
            for (int at = 0; at <= 24 * 60; at += 10) {
                if (at <= 600 || at >= 600 + gap) {
                    counter.fromMs.push_back(at * minuteMs);
                    counter.toMs.push_back((at + 10) * minuteMs);
                    counter.lengthsMs.push_back(10 * minuteMs);
                    counter.values.push_back(0);
                }
            }
            const RainSum sum = rainSum(rainOfCounter(counter), {0, 24 * msPerHour});
            QCOMPARE(sum.mm, std::optional(0.0));
            QCOMPARE(sum.isAtLeast, gap == 80);
        }
    }

    void unusualHoursNeedEightOthers()
    {
        // Twelve workdays, five of them the period: seven others are too few.
        const QDate first(2026, 7, 6);
        const Readings levels = hourly(
            first, 16, [](const QDateTime &time) { return 50.0 + time.date().day() % 3; },
            [](const QDateTime &) { return true; });
        const TimeRange all{dayWindow(first, berlin).fromMs, dayWindow(first.addDays(16), berlin).fromMs};
        const TimeRange last{dayWindow(first.addDays(9), berlin).fromMs, all.toMs}; // Wednesday to Tuesday
        const UnusualSearch search = unusualHours(levels, last, all, true, berlin);
        QCOMPARE(search.tested, 0);
        QCOMPARE(search.withoutReference, 7 * 24);
    }

    void dryDaysHaveLessThanATenthOfAMillimetre()
    {
        ComparisonInput side;
        for (int i = 0; i < 20; ++i) {
            const QDate date = QDate(2026, 6, 1).addDays(i);
            side.days.push_back({date, 40.0 + i % 3, {24, 24}});
            side.weather.push_back({date, i < 3 ? 0.09 : i < 8 ? 0.1 : 0.0, std::nullopt});
        }
        ComparisonMatch match;
        match.dryDays = true;
        const Comparison dry = compareDays(side, side, *comparisonIndicatorByKey(u"pm10"), match);
        QCOMPARE(dry.a.used, 15);
    }

    void blocksAreAQuarterOfTheDaysAtMost()
    {
        std::vector<double> rising(20);
        std::iota(rising.begin(), rising.end(), 1);
        QCOMPARE(bootstrapBlock(rising), 5);
    }

    void rainBelongsToTheWindowOfItsEnd()
    {
        const std::vector<RainAmount> rain{{-10 * minuteMs, 0, 5}, {0, 10 * minuteMs, 1},
            {50 * minuteMs, 60 * minuteMs, 2}, {60 * minuteMs, 70 * minuteMs, 7}};
        QCOMPARE(*rainSum(rain, {0, msPerHour}).mm, 3.0);
        QCOMPARE(largestRainSum(rain, {0, msPerHour}, msPerHour), 3.0);
    }
};

STADTBLICK_TEST(TestThresholds, QCoreApplication)
#include "tst_thresholds.moc"
