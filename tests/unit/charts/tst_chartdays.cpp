#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/daymeans.h"
#include "tests/support/testmain.h"
#include "tests/unit/charts/charthoursof.h"

#include <QtTest/QTest>

using namespace stadtblick;

/** One value a day: what it needs, and what fills it. */
class TestChartDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void maximaNeedTheirAfternoon()
    {
        // Four hours are missing each day: at night on the first one, in the afternoon on the second.
        const auto hours = hoursOf("air_temperature", u"2026-07-13"_s, u"2026-07-15"_s, [](int hour) {
            const int clock = hour % 24;
            const bool isMissing = hour < 24 ? clock < 4 : clock >= 13 && clock < 17;
            return isMissing ? std::nullopt : std::optional(20.0 + clock / 10.0);
        });
        const auto maxima = dayValues(
            hours, ChartStatistic::Maximum, dayThreshold(hours, ChartStatistic::Maximum, optionsOf()));
        QVERIFY(maxima[0].value && maxima[0].isAbove == std::optional(false));
        QVERIFY(!maxima[1].value && !maxima[1].isAbove);
        QVERIFY(dayValues(hours, ChartStatistic::Minimum)[1].value);
    }

    void meansInOnePassAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isFiltered");
        QTest::newRow("temperature") << "air_temperature"_ba << u"2026-07-01"_s << u"2026-07-31"_s << false;
        QTest::newRow("levels") << "laeq"_ba << u"2026-07-01"_s << u"2026-07-31"_s << false;
        QTest::newRow("filtered") << "laeq"_ba << u"2026-07-01"_s << u"2026-07-31"_s << true;
        QTest::newRow("parts of days")
            << "pm10"_ba << u"2026-07-13T16:00:00Z"_s << u"2026-07-16T10:00:00Z"_s << false;
        QTest::newRow("changes of the clock") << "pm10"_ba << u"2026-03-20"_s << u"2026-11-02"_s << false;
    }

    void meansInOnePassAreTheSame()
    {
        QFETCH(QByteArray, quantity);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isFiltered);
        TimeState filters;
        if (isFiltered) {
            filters.hours = {22, 6};
            filters.dayTypes = QStringList{u"workday"_s};
        }
        // Some hours are missing, and on each ninth day most of them.
        const auto hours = hoursOf(
            quantity.constData(), from, to,
            [](int hour) {
                const bool isMissing = hour % 11 == 0 || (hour / 24 % 9 == 4 && hour % 24 > 7);
                return isMissing ? std::nullopt : std::optional(20 + hour * 37 % 101 / 7.0);
            },
            filters);
        std::vector<double> days;
        Coverage coverage;
        for (const ChartDayValue &day : dayValues(hours, ChartStatistic::Mean)) {
            coverage.total += day.isLeftOut ? 0 : 1;
            coverage.valid += day.value ? 1 : 0;
            if (day.value) {
                days.push_back(*day.value);
            }
        }
        const DayMeans means = dayMeans(hours);
        QVERIFY(!days.empty() && coverage.valid < coverage.total);
        QCOMPARE(means.coverage, coverage);
        QVERIFY(means.days == days); // to the last digit
        QVERIFY(means.mean == meanOf(hours.values(), hours.averaging()));
        const DayMeans nothing = dayMeans(
            hoursOf(quantity.constData(), from, to, [](int) { return std::optional<double>(); }, filters));
        QVERIFY(nothing.days.empty() && !nothing.mean);
    }

    void partsOfDaysAreNoDays()
    {
        const auto warm = hoursOf("air_temperature", u"2026-07-13T16:00:00Z"_s, u"2026-07-16T10:00:00Z"_s,
            [](int) { return 21.0; });
        const auto maxima = dayValues(warm, ChartStatistic::Maximum);
        QCOMPARE(maxima.size(), std::size_t(4));
        QVERIFY(!maxima[0].value && maxima[1].value && maxima[2].value && !maxima[3].value);
        QCOMPARE(maxima[0].coverage, (Coverage{6, 24}));
        const auto cars = hoursOf(
            "vehicle_count", u"2026-07-13T16:00:00Z"_s, u"2026-07-16T10:00:00Z"_s, [](int) { return 100.0; });
        const auto sums = dayValues(cars, ChartStatistic::Sum);
        QVERIFY(!sums[0].value && !sums[3].value);
        QCOMPARE(*sums[1].value, 2400.0);
    }

    void missingHoursOfCountsAreFilledByTypicalOnes()
    {
        // 20 vehicles an hour by night, 500 by day; two night hours are missing on the second Monday.
        const auto usual = [](int hour) { return hour % 24 < 6 ? 20.0 : 500.0; };
        const auto hours = hoursOf("vehicle_count", u"2026-07-13"_s, u"2026-07-27"_s, [=](int hour) {
            return hour == 7 * 24 + 2 || hour == 7 * 24 + 3 ? std::nullopt : std::optional(usual(hour));
        });
        const auto sums = dayValues(hours, ChartStatistic::Sum);
        QCOMPARE(*sums[0].value, 6 * 20.0 + 18 * 500);
        QVERIFY2(
            std::abs(*sums[7].value - *sums[0].value) < 1e-6, qPrintable(QString::number(*sums[7].value)));
        // Of chosen hours only complete days have a sum: there is no typical day to fill it by.
        TimeState nights;
        nights.hours = {0, 6};
        const auto night = hoursOf(
            "vehicle_count", u"2026-07-13"_s, u"2026-07-27"_s,
            [=](int hour) { return hour == 7 * 24 + 2 ? std::nullopt : std::optional(usual(hour)); }, nights);
        const auto parts = dayValues(night, ChartStatistic::Sum);
        QCOMPARE(*parts[0].value, 120.0);
        QVERIFY(!parts[7].value);
    }

    void meansNeedTheirShareOfTheDay_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isShown");
        const QDate usual(2026, 7, 13);
        QTest::newRow("75 %") << QByteArray("pm10") << usual << 18 << true;
        QTest::newRow("70 %") << QByteArray("pm10") << usual << 17 << false;
        QTest::newRow("temperature, 83 %") << QByteArray("air_temperature") << usual << 20 << true;
        QTest::newRow("temperature, 79 %") << QByteArray("air_temperature") << usual << 19 << false;
        // Days of 25 and 23 hours: 18 hours of a pollutant (2008/50/EC), a share of other quantities.
        const QDate autumn(2026, 10, 25);
        const QDate spring(2026, 3, 29);
        QTest::newRow("autumn, 18 h") << QByteArray("pm10") << autumn << 18 << true;
        QTest::newRow("autumn, 17 h") << QByteArray("pm10") << autumn << 17 << false;
        QTest::newRow("spring, 18 h") << QByteArray("pm10") << spring << 18 << true;
        QTest::newRow("spring, 17 h") << QByteArray("pm10") << spring << 17 << false;
        QTest::newRow("humidity in autumn, 18 h") << QByteArray("relative_humidity") << autumn << 18 << false;
    }
    void meansNeedTheirShareOfTheDay()
    {
        QFETCH(QByteArray, quantity);
        QFETCH(QDate, date);
        QFETCH(int, hours);
        QFETCH(bool, isShown);
        const auto day =
            hoursOf(quantity.constData(), date.toString(Qt::ISODate), date.addDays(1).toString(Qt::ISODate),
                [=](int hour) { return hour < hours ? std::optional(20.0) : std::nullopt; });
        QCOMPARE(dayValues(day, ChartStatistic::Mean)[0].value.has_value(), isShown);
        QCOMPARE(dayMeans(day).days.size(), std::size_t(isShown ? 1 : 0));
    }

    void valuesFollowTheFilters()
    {
        TimeState night;
        night.hours = {22, 6};
        const auto hours = hoursOf(
            "laeq", u"2026-07-13"_s, u"2026-07-20"_s, [](int hour) { return 50.0 + hour % 24 * 0.1; }, night);
        QCOMPARE(histogramChart(hours, optionsOf()).count, 7 * 8);
        QCOMPARE(hours.values().size(), std::size_t(7 * 8));
    }

    void profilesNeedThreeQuartersOfTheirHours()
    {
        // Two of four Mondays at noon are missing.
        const auto hours = hoursOf("laeq", u"2026-07-06"_s, u"2026-08-03"_s,
            [](int hour) { return hour % 168 == 12 && hour / 168 < 2 ? std::nullopt : std::optional(55.0); });
        const ProfileChart chart = profileChart(hours, true, optionsOf());
        QVERIFY(!chart.curves[0].points[12].mean);
        QCOMPARE(chart.curves[0].points[12].hours, (Coverage{2, 4}));
        QVERIFY(chart.curves[0].points[13].mean);
    }

    void rainIsNeverScaledUp()
    {
        const auto hours = hoursOf("precipitation", u"2026-07-13"_s, u"2026-07-14"_s,
            [](int hour) { return hour == 3 ? std::nullopt : std::optional(hour == 10 ? 23.0 : 0.0); });
        QCOMPARE(*dayValues(hours, ChartStatistic::Sum)[0].value, 23.0);
    }

    void partsOfYearsAreLowerBounds()
    {
        const auto hours = hoursOf("pm10", u"2025-07-01"_s, u"2027-02-01"_s,
            [](int hour) { return hour / 24 % 10 == 0 ? 60.0 : 20.0; });
        const ExceedanceChart chart = exceedanceChart(hours, optionsOf());
        QCOMPARE(chart.bars.size(), std::size_t(3));
        QVERIFY(chart.bars[0].isAtLeast && !chart.bars[1].isAtLeast && chart.bars[2].isAtLeast);
        QVERIFY2(chart.bars[0].countText.startsWith(u"≥ "), qPrintable(chart.bars[0].countText));
        QCOMPARE(chart.bars[1].countText, QString::number(chart.bars[1].count));
        QVERIFY(chart.note.contains(u"≥"));
        QVERIFY(markLines(chart, 0).contains(u"184 of 365 days decided"_s));
    }
};

STADTBLICK_TEST(TestChartDays, QCoreApplication)
#include "tst_chartdays.moc"
