#include "models/analysis/trend.h"
#include "models/analysis/unusual.h"
#include "tests/support/testmain.h"

#include "models/analysis/calendar.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace stadtblick;

namespace {

constexpr qint64 hourMs = 3'600'000;

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

qint64 at(int year, int month, int day)
{
    return dayWindow(QDate(year, month, day), berlin()).fromMs;
}

/** Hourly readings value(timeMs) in a range; those that @p isThere refuses are missing. */
Readings hourly(TimeRange range, const std::function<double(qint64)> &value,
    const std::function<bool(qint64)> &isThere = {})
{
    Readings readings;
    readings.stepMs = hourMs;
    for (qint64 t = range.fromMs; t < range.toMs; t += hourMs) {
        if (!isThere || isThere(t)) {
            readings.fromMs.push_back(t);
            readings.toMs.push_back(t + hourMs);
            readings.lengthsMs.push_back(hourMs);
            readings.values.push_back(value(t));
        }
    }
    return readings;
}

double yearsSince(qint64 timeMs, qint64 fromMs)
{
    return double(timeMs - fromMs) / (365.2425 * 24 * hourMs);
}

} // namespace

/** Trends over months and years, and hours that are unusual against the same hours of other days. */
class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void tooFewMonths_data();
    void tooFewMonths();
    void seasonalTrendIsFound();
    void noTrendIsNotFound();
    void yearsAreTakenFromEightOn();
    void monthsNeedThreeQuarters();
    void levelsAreEnergetic();
    void persistenceIsSaid();
    void nothingFromNothing();
    void unusualHoursAreFound();
    void unusualRunsAreOne();
    void periodIsNoReferenceForItself();
    void hoursWithoutReferenceAreCounted();
};

void TestTrend::tooFewMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("7") << 7 << false;
    QTest::newRow("23") << 23 << false;
    QTest::newRow("24") << 24 << true;
}

void TestTrend::tooFewMonths()
{
    QFETCH(int, months);
    QFETCH(bool, isShown);
    std::vector<PeriodValue> values;
    for (int i = 0; i < months; ++i) {
        values.push_back({2024 + i / 12, 1 + i % 12, double(i), {1, 1}});
    }
    values.push_back({2024 + months / 12, 1 + months % 12, std::nullopt, {0, 1}});
    const Trend trend = trendOf(values, {});
    QCOMPARE(trend.monthCount, months);
    QCOMPARE(trend.basis == Trend::Basis::Months, isShown);
    if (isShown) {
        QCOMPARE(trend.perYear, 12.0);
    }
}

void TestTrend::seasonalTrendIsFound()
{
    const qint64 from = at(2021, 1, 1);
    std::mt19937 random(2);
    std::normal_distribution<double> chance(0, 0.3);
    const Readings readings = hourly({from, at(2026, 1, 1)}, [&](qint64 t) {
        const double years = yearsSince(t, from);
        return 10 - 9 * std::cos(2 * M_PI * years) + 0.4 * years + chance(random);
    });
    const auto months = monthlyValues(readings, false, berlin());
    QCOMPARE(months.size(), std::size_t(60));
    const Trend trend = trendOf(months, yearlyValues(readings, false, berlin()));
    QCOMPARE(trend.basis, Trend::Basis::Months);
    QCOMPARE(trend.count, 60);
    QCOMPARE(trend.yearCount, 5);
    QVERIFY2(std::abs(trend.perYear - 0.4) < 0.02, qPrintable(QString::number(trend.perYear)));
    QVERIFY(trend.perYearLow <= trend.perYear && trend.perYear <= trend.perYearHigh);
    QVERIFY(trend.perYearLow > 0.3 && trend.perYearHigh < 0.5);
    QVERIFY(trend.p < 0.001);
}

void TestTrend::noTrendIsNotFound()
{
    std::mt19937 random(7);
    std::normal_distribution<double> chance(0, 1);
    std::vector<PeriodValue> months;
    for (int i = 0; i < 60; ++i) {
        months.push_back({2021 + i / 12, 1 + i % 12, 10 * std::cos(i / 6.0 * M_PI) + chance(random), {1, 1}});
    }
    const Trend trend = trendOf(months, {});
    QVERIFY(trend.p > 0.05);
    QVERIFY(trend.perYearLow < 0 && trend.perYearHigh > 0);
    QVERIFY(!trend.isAutocorrelated());
}

void TestTrend::yearsAreTakenFromEightOn()
{
    std::vector<PeriodValue> years;
    for (int i = 0; i < 8; ++i) {
        years.push_back({2015 + i, 0, 9.0 + 0.05 * i, {1, 1}});
    }
    const std::vector<PeriodValue> months(24, PeriodValue{2020, 1, 5.0, {1, 1}});
    const Trend trend = trendOf(months, years);
    QCOMPARE(trend.basis, Trend::Basis::Years);
    QVERIFY(std::abs(trend.perYear - 0.05) < 1e-9);
    QCOMPARE(trend.count, 8);
    QVERIFY(trend.p < 0.01);
    years.pop_back();
    QVERIFY(trendOf({}, years).basis == Trend::Basis::None);
}

void TestTrend::monthsNeedThreeQuarters()
{
    // Half of March is missing.
    const TimeRange gap{at(2024, 3, 1), at(2024, 3, 16)};
    const Readings readings = hourly(
        {at(2024, 2, 1), at(2024, 5, 1)}, [](qint64) { return 5.0; },
        [&](qint64 t) { return !gap.contains(t); });
    const auto months = monthlyValues(readings, false, berlin());
    QCOMPARE(months.size(), std::size_t(3));
    QCOMPARE(months[0].value, std::optional(5.0));
    QVERIFY(!months[1].value);
    QCOMPARE(months[1].month, 3);
    // March has an hour less by its clock change.
    QCOMPARE(months[1].coverage.total, (31 * 24 - 1) * hourMs);
    QVERIFY(months[2].value);
}

void TestTrend::levelsAreEnergetic()
{
    const qint64 from = at(2024, 4, 1);
    const Readings readings =
        hourly({from, at(2024, 5, 1)}, [&](qint64 t) { return (t - from) / hourMs % 2 == 0 ? 70.0 : 40.0; });
    const double level = *monthlyValues(readings, true, berlin()).front().value;
    QVERIFY(std::abs(level - (10 * std::log10((1e7 + 1e4) / 2))) < 1e-6);
    QVERIFY(std::abs(*monthlyValues(readings, false, berlin()).front().value - 55) < 1e-9);
}

void TestTrend::persistenceIsSaid()
{
    std::mt19937 random(5);
    std::normal_distribution<double> chance(0, 1);
    std::vector<PeriodValue> months;
    double rest = 0;
    for (int i = 0; i < 120; ++i) {
        rest = 0.8 * rest + chance(random);
        months.push_back({2016 + i / 12, 1 + i % 12, rest, {1, 1}});
    }
    const Trend trend = trendOf(months, {});
    QVERIFY2(trend.isAutocorrelated(), qPrintable(QString::number(trend.lag1)));
}

void TestTrend::nothingFromNothing()
{
    QVERIFY(monthlyValues({}, false, berlin()).empty());
    QVERIFY(yearlyValues({}, false, berlin()).empty());
    QCOMPARE(trendOf({}, {}), Trend{});
    QCOMPARE(unusualHours({}, {0, hourMs}, {0, hourMs}, false, berlin()).missing, 1);
}

void TestTrend::unusualHoursAreFound()
{
    const TimeRange reference{at(2026, 5, 1), at(2026, 9, 1)};
    const TimeRange period{at(2026, 7, 6), at(2026, 7, 13)};
    const qint64 loud = at(2026, 7, 8) + 3 * hourMs;
    std::mt19937 random(1);
    std::uniform_real_distribution<double> chance(-1, 1);
    const Readings readings = hourly(reference, [&](qint64 t) {
        const double usual = 55 + 8 * std::sin(double(t % (24 * hourMs)) / double(24 * hourMs) * 2 * M_PI);
        return usual + chance(random) + (t == loud ? 20 : 0);
    });
    const UnusualSearch search = unusualHours(readings, period, reference, true, berlin());
    QCOMPARE(search.tested, 7 * 24);
    QCOMPARE(search.hours, 1);
    QCOMPARE(search.found.front().range, (TimeRange{loud, loud + hourMs}));
    QVERIFY(search.found.front().z > 3.5);
    QVERIFY(std::abs(search.found.front().value - search.found.front().usual - 20) < 2);
}

void TestTrend::unusualRunsAreOne()
{
    const TimeRange reference{at(2026, 6, 1), at(2026, 8, 1)};
    const TimeRange period{at(2026, 7, 6), at(2026, 7, 13)};
    const TimeRange loud{at(2026, 7, 8) + 3 * hourMs, at(2026, 7, 8) + 6 * hourMs};
    const Readings readings = hourly(reference, [&](qint64 t) {
        const double wobble = double(t / hourMs / 24 % 5) / 5;
        return 50 + wobble + (loud.contains(t) ? double(t - loud.fromMs) / double(hourMs) + 10 : 0);
    });
    const UnusualSearch search = unusualHours(readings, period, reference, false, berlin());
    QCOMPARE(search.hours, 3);
    QCOMPARE(search.found.size(), std::size_t(1));
    QCOMPARE(search.found.front().range, loud);
    QCOMPARE(search.found.front().count, 3);
    QVERIFY(search.found.front().value > 61.9); // the last of the three
}

void TestTrend::periodIsNoReferenceForItself()
{
    const TimeRange period{at(2026, 7, 6), at(2026, 7, 13)};
    const Readings readings = hourly(period, [](qint64) { return 50.0; });
    const UnusualSearch search = unusualHours(readings, period, period, false, berlin());
    QCOMPARE(search.tested, 0);
    QCOMPARE(search.withoutReference, 7 * 24);
}

void TestTrend::hoursWithoutReferenceAreCounted()
{
    // Five weeks have 25 workdays, but only five Saturdays and five Sundays.
    const TimeRange reference{at(2026, 6, 8), at(2026, 7, 13)};
    const TimeRange period{at(2026, 7, 6), at(2026, 7, 13)};
    const Readings readings =
        hourly(reference, [](qint64) { return 50.0; }, [&](qint64 t) { return t != period.fromMs; });
    const UnusualSearch search = unusualHours(readings, period, reference, false, berlin());
    QCOMPARE(search.missing, 1);
    QCOMPARE(search.tested, 5 * 24 - 1);
    QCOMPARE(search.withoutReference, 2 * 24);
    QCOMPARE(search.hours, 0);
}

STADTBLICK_TEST(TestTrend, QCoreApplication)
#include "tst_trend.moc"
