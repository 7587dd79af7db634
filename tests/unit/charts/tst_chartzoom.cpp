#include "models/charts/chartzoom.h"
#include "tests/support/testmain.h"
#include "tests/unit/charts/charthoursof.h"
#include "tests/unit/charts/madeupcharts.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

RankingChart ranking(int count)
{
    RankingChart chart;
    chart.locale = english;
    chart.axis = {0, 300, {{0, u"0"_s}, {300, u"300"_s}}};
    for (int i = 0; i < count; ++i) {
        RankingRow row;
        row.name = u"Station %1"_s.arg(i + 1);
        row.value = 250.0 - i;
        chart.rows.push_back(row);
    }
    return chart;
}

template <typename Kind>
Kind partOf(const Chart &chart, AxisWindow window)
{
    return std::get<Kind>(zoomed(chart, window));
}

} // namespace

class TestChartZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_charts = std::make_unique<MadeUpCharts>(); }
    void cleanupTestCase() { m_charts.reset(); }
    void init() { QTest::failOnWarning(); }

    void manyRowsAreZoomed()
    {
        const Chart whole = ranking(200);
        QVERIFY(isZoomable(whole) && zoomsRows(whole) && hasSteps(whole));
        QVERIFY(!isZoomable(Chart(ranking(5))));
        QCOMPARE(closestShare(whole), 5.0 / 200);
        const auto part = partOf<RankingChart>(whole, {0.1, 0.2});
        QCOMPARE(part.rows.size(), std::size_t(20));
        QCOMPARE(part.rows.front().name, u"Station 21"_s);
        QCOMPARE(part.key.back().text, u"21–40 of 200"_s);
        // Ranks stay those of the whole.
        QVERIFY(markLines(part, 0).front().startsWith(u"21."));
        QCOMPARE(std::get<double>(tableOf(part).rows.front().front()), 21.0);
        const auto last = partOf<RankingChart>(whole, {0.975, 1});
        QCOMPARE(last.rows.size(), std::size_t(5));
        QCOMPARE(last.rows.back().name, u"Station 200"_s);
        QCOMPARE(partOf<RankingChart>(whole, {0, 1}).rows.size(), std::size_t(200));
    }

    void zoomingKeepsWhatIsAtThePointer()
    {
        const AxisWindow half = zoomedAt({}, 0.25, 0.5, 0.02);
        QCOMPARE(half, (AxisWindow{0.125, 0.625}));
        QCOMPARE(zoomedAt(half, 0.5, 100, 0.02), AxisWindow());
        const AxisWindow closest = zoomedAt({}, 0.5, 0.0001, 0.2);
        QVERIFY(std::abs(closest.to - closest.from - 0.2) < 1e-9);
        QCOMPARE(moved({0.5, 1}, 0.3), (AxisWindow{0.5, 1}));
    }

    void sharesOfTheTimeAreZoomed()
    {
        const Chart whole = chart(ChartKind::Duration);
        QVERIFY(isZoomable(whole) && !zoomsRows(whole) && !hasSteps(whole));
        QCOMPARE(markCount(whole), 101);
        const auto part = partOf<DurationChart>(whole, {0, 0.1});
        QCOMPARE(markCount(part), 11);
        const Chart later = zoomed(whole, {0.5, 0.75});
        QCOMPARE(markLines(later, 0), markLines(whole, 50));
        QCOMPARE(markLines(later, markCount(later) - 1), markLines(whole, 75));
        QCOMPARE(tableOf(later).rows.size(), std::size_t(51)); // 50 to 75 in halves
        QVERIFY(!part.percentTicks.empty() && part.percentTicks.back().value <= 10);
    }

    void hoursOfProfilesAreZoomed_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<int>("hours");
        QTest::newRow("day") << ChartKind::DailyProfile << 24;
        QTest::newRow("week") << ChartKind::WeeklyProfile << 168;
    }
    void hoursOfProfilesAreZoomed()
    {
        QFETCH(ChartKind, kind);
        QFETCH(int, hours);
        const Chart whole = chart(kind);
        QVERIFY(isZoomable(whole));
        QCOMPARE(markCount(whole), hours);
        for (const AxisWindow window : {AxisWindow{0.25, 0.5}, AxisWindow{0.25, 0.75}, AxisWindow{0.5, 1}}) {
            const Chart part = zoomed(whole, window);
            const int first = static_cast<int>(window.from * hours);
            QCOMPARE(markCount(part), static_cast<int>((window.to - window.from) * hours));
            QCOMPARE(markLines(part, 0), markLines(whole, first));
            const ChartTable table = tableOf(part);
            QCOMPARE(table.rows[1], tableOf(whole).rows[static_cast<std::size_t>(first) + 1]);
            const auto &profile = std::get<ProfileChart>(part);
            QVERIFY(profile.hourTicks.size() >= 2);
            for (const ValueTick &tick : profile.hourTicks) {
                QVERIFY(tick.value >= first && tick.value <= first + markCount(part));
            }
        }
    }

    void monthsAreZoomed()
    {
        const Chart whole = chart(ChartKind::Calendar);
        QVERIFY(isZoomable(whole) && !hasSteps(whole));
        const auto all = std::get<CalendarChart>(whole);
        const double months = static_cast<double>(all.months.size());
        const auto part = partOf<CalendarChart>(whole, {1 / months, 3 / months});
        QCOMPARE(part.months, all.months.mid(1, 2));
        QCOMPARE(part.days.front().date, QDate(2026, 8, 1));
        QCOMPARE(part.days.back().date, QDate(2026, 9, 30));
        const Chart boxes = chart(ChartKind::BoxByMonth);
        const auto some = partOf<BoxChart>(boxes, {0, 0.25});
        QCOMPARE(some.boxes.size(), std::size_t(3));
        QCOMPARE(some.boxes.front().label, std::get<BoxChart>(boxes).boxes.front().label);
        QVERIFY(!isZoomable(chart(ChartKind::BoxByDayType)));
    }

    void rosesAreNot()
    {
        for (const ChartKind kind : {ChartKind::WindRose, ChartKind::NoiseRose, ChartKind::HourWeek}) {
            const Chart whole = chart(kind);
            QVERIFY(!isZoomable(whole));
            QCOMPARE(markCount(zoomed(whole, {0.2, 0.4})), markCount(whole));
        }
    }

private:
    Chart chart(ChartKind kind)
    {
        ChartOptions options;
        options.locale = english;
        options.timeZone = QTimeZone("Europe/Berlin");
        return m_charts->chart(kind, MadeUpCharts::Case::Year, options);
    }

    std::unique_ptr<MadeUpCharts> m_charts;
};

STADTBLICK_TEST(TestChartZoom, QCoreApplication)
#include "tst_chartzoom.moc"
