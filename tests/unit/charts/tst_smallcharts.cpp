#include "models/charts/chart.h"
#include "models/charts/chartfilename.h"
#include "models/charts/monthchart.h"
#include "tests/support/testmain.h"
#include "tests/unit/charts/charthoursof.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLengthMs = 86'400'000;

/** The months of 2026 from January on, each fully measured if it has a value. */
std::vector<PeriodValue> monthsOf(const std::vector<std::optional<double>> &values)
{
    std::vector<PeriodValue> months;
    int month = 0;
    for (const auto &value : values) {
        months.push_back({2026, ++month, value, {value ? 30 * dayLengthMs : 0, 30 * dayLengthMs}});
    }
    return months;
}

ChartFrame frameFor(const QString &title, const QString &unit)
{
    ChartFrame frame;
    frame.title = title;
    frame.place = u"Ring"_s;
    frame.quantity = unit;
    frame.unit = unit;
    frame.decimals = 1;
    frame.source = u"Measuring net"_s;
    frame.isDemo = true;
    frame.timeZone = berlin;
    frame.locale = english;
    return frame;
}

} // namespace

/** The full charts behind the small ones on cards: values, tables, descriptions. */
class TestSmallCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void monthsAreALineWithGaps()
    {
        const TimeSeriesChart chart =
            monthChart(frameFor(u"Monthly means"_s, u"°C"_s), monthsOf({2.5, 3.5, std::nullopt, 9.0}), false);
        QVERIFY(!chart.isEmpty());
        // Local months: the period begins at midnight in Berlin, April ends in summer time.
        QCOMPARE(
            chart.period, (TimeRange{*fromIso(u"2025-12-31T23:00:00Z"), *fromIso(u"2026-04-30T22:00:00Z")}));
        QCOMPARE(chart.series.size(), std::size_t(1));
        QCOMPARE(chart.series[0].parts.size(), std::size_t(2));
        QCOMPARE(chart.series[0].parts[0].size(), std::size_t(2));
        QCOMPARE(chart.gaps.size(), std::size_t(1));
        QCOMPARE(chart.key.size(), std::size_t(1));
        QCOMPARE(chart.key[0].sign, ChartKeyEntry::Sign::Gap);
        QCOMPARE(
            chart.gaps[0], (TimeRange{*fromIso(u"2026-02-28T23:00:00Z"), *fromIso(u"2026-03-31T22:00:00Z")}));
        QVERIFY(chart.valueFrom <= 2.5 && chart.valueTo >= 9.0);
        QVERIFY(!chart.timeTicks.empty());
        QCOMPARE(chart.coverage.percent(), 75);
        QVERIFY(chart.coverageText.contains(u"75"_s));
        QVERIFY(!chart.demoText.isEmpty());
        for (const QString &part : {u"Monthly means"_s, u"9.0"_s, u"April 2026"_s, u"2.5"_s, u"75"_s}) {
            QVERIFY2(chart.description.contains(part), qPrintable(chart.description));
        }
    }

    void monthsTableHasARowAMonth()
    {
        std::vector<PeriodValue> months = monthsOf({2.5, std::nullopt, std::nullopt, 9.0});
        months[2].coverage.valid = 15 * dayLengthMs;
        const Chart chart = monthChart(frameFor(u"Monthly means"_s, u"°C"_s), months, false);
        const ChartTable table = tableOf(chart);
        QCOMPARE(table.rows.size(), std::size_t(4));
        QCOMPARE(table.columns.size(), std::size_t(5)); // month, value, valid hours, hours, remark
        QCOMPARE(table.columns[1].unit, u"°C"_s);
        QCOMPARE(std::get<QString>(table.rows[1][0]), u"2026-02-01 00:00"_s);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[1][1]));
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[2][1]));
        QCOMPARE(std::get<double>(table.rows[3][1]), 9.0);
        const std::vector<double> valid{720, 0, 360, 720};
        for (std::size_t i = 0; i < valid.size(); ++i) {
            QCOMPARE(std::get<double>(table.rows[i][2]), valid[i]);
            QCOMPARE(std::get<double>(table.rows[i][3]), 720.0);
        }
        QVERIFY(std::get<QString>(table.rows[0][4]).isEmpty());
        QCOMPARE(std::get<QString>(table.rows[1][4]), u"no data"_s);
        const QString few = std::get<QString>(table.rows[2][4]);
        QVERIFY2(few.contains(u"not enough data"_s) && few.contains(u"50"_s) && few.contains(u"75"_s),
            qPrintable(few));
        QCOMPARE(markCount(chart), 2);
        const QString file = chartTable(withOrigin(table, frameOf(chart)), u';', english);
        QVERIFY2(file.contains(u"Measuring net"_s), qPrintable(file));
    }

    void filesAreNamedByPlaceAndQuantity_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("name");
        QTest::newRow("months") << u"Ring"_s << u"Monthly means"_s << u"Air temperature · °C"_s << u"°C"_s
                                << u"Ring, Monthly means, Air temperature"_s;
        QTest::newRow("unit alone") << u"Ring"_s << u"LAeq"_s << u"dB(A)"_s << u"dB(A)"_s << u"Ring, LAeq"_s;
        QTest::newRow("several places")
            << QString() << u"LAeq"_s << u"dB(A) · north"_s << u"dB(A)"_s << u"LAeq, north"_s;
        QTest::newRow("place as title") << u"Ring"_s << u"Ring"_s << u"°C"_s << u"°C"_s << u"Ring"_s;
        QTest::newRow("no names of files")
            << u"../Main/Ring"_s << u"Flow by hour: \"North\" *?<>|"_s << u"Flow\n· veh/h"_s << QString()
            << u"-Main-Ring, Flow by hour, North -, Flow · veh-h"_s;
        QTest::newRow("nothing") << QString() << QString() << u"°C"_s << u"°C"_s << QString();
    }

    void filesAreNamedByPlaceAndQuantity()
    {
        QFETCH(QString, place);
        QFETCH(QString, title);
        QFETCH(QString, quantity);
        QFETCH(QString, unit);
        ChartFrame frame = frameFor(title, unit);
        frame.place = place;
        frame.quantity = quantity;
        QTEST(chartFileName(frame), "name");
        frame.title = QString(500, u'x');
        QVERIFY(chartFileName(frame).size() <= 120);
    }

    void tablesNamePlaceAndQuantity()
    {
        ChartFrame frame = frameFor(u"Monthly means"_s, u"°C"_s);
        frame.quantity = u"Air temperature · °C"_s;
        const Chart chart = monthChart(frame, monthsOf({2.5, 9.0}), false);
        QVERIFY2(originOf(frameOf(chart))
                     .contains(u"Ring · Monthly means · Air temperature · °C · Measuring net · "_s),
            qPrintable(originOf(frameOf(chart))));
        const ChartTable table = withOrigin(tableOf(chart), frameOf(chart));
        for (const auto &row : table.rows) {
            QCOMPARE(std::get<QString>(row.back()), originOf(frameOf(chart)));
        }
    }

    void countsOfMonthsBeginAtZero()
    {
        const TimeSeriesChart chart = monthChart(
            frameFor(u"Ideas"_s, {}), {{2026, 1, 12.0, {}}, {2026, 2, 0.0, {}}, {2026, 3, 20.0, {}}}, true);
        QCOMPARE(chart.valueFrom, 0.0);
        const ChartTable table = tableOf(chart);
        QCOMPARE(table.rows.size(), std::size_t(3)); // no idea in a month is a value
        QCOMPARE(table.columns.size(), std::size_t(3)); // counted, not measured for some of the time
        QCOMPARE(std::get<double>(table.rows[1][1]), 0.0);
        QVERIFY(std::get<QString>(table.rows[1][2]).isEmpty());
        QVERIFY(chart.coverageText.isEmpty());
    }

    void monthsWithoutAValueAreExplained()
    {
        for (const auto &months : {monthsOf({std::nullopt, std::nullopt}), monthsOf({})}) {
            const Chart chart = monthChart(frameFor(u"Monthly means"_s, u"°C"_s), months, false);
            QVERIFY(frameOf(chart).isEmpty());
            QVERIFY(frameOf(chart).description.contains(u"no data"_s));
            QCOMPARE(tableOf(chart).rows.size(), months.size());
            QCOMPARE(markCount(chart), 0);
        }
    }

    void hoursSayHowManyWereMeasured()
    {
        ProfileCurve curve;
        curve.name = u"workday"_s;
        curve.days = 4;
        for (int hour = 0; hour < 24; ++hour) {
            ProfilePoint point;
            point.hours = {hour == 3 ? 0 : 4, 5};
            if (hour != 3) {
                point.mean = hour == 8 ? 950.0 : 100.0 + hour;
            }
            curve.points.push_back(point);
        }
        const ProfileChart chart =
            hourChart(frameFor(u"Flow"_s, u"veh/h"_s), curve, ChartLimit{1600, u"capacity"_s});
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.axis.from, 0.0);
        QVERIFY(chart.axis.to >= 1600);
        QCOMPARE(chart.limits.size(), std::size_t(1));
        QCOMPARE(chart.coverage, (Coverage{23 * 4, 24 * 5}));
        QVERIFY2(chart.description.contains(u"950"_s) && chart.description.contains(u"8"_s),
            qPrintable(chart.description));
        const ChartTable table = tableOf(chart);
        QCOMPARE(table.rows.size(), std::size_t(24));
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[3][2]));
        QCOMPARE(std::get<double>(table.rows[8][2]), 950.0);
        QCOMPARE(std::get<double>(table.rows[8][3]), 4.0);
        QCOMPARE(std::get<double>(table.rows[8][4]), 5.0);
        QVERIFY(hourChart(frameFor(u"Flow"_s, u"veh/h"_s), curve, {}).limits.empty());
    }

    void hoursWithoutAMeanAreEmpty()
    {
        ProfileCurve curve;
        curve.points.resize(24);
        const ProfileChart chart =
            hourChart(frameFor(u"Flow"_s, u"veh/h"_s), curve, ChartLimit{900, u"capacity"_s});
        QVERIFY(chart.isEmpty());
        QVERIFY(chart.description.contains(u"no data"_s));
    }
};

STADTBLICK_TEST(TestSmallCharts, QCoreApplication)
#include "tst_smallcharts.moc"
