#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartoriginloader.h"
#include "models/overlays/cachedhoursloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/charts/charthoursof.h"
#include "tests/unit/charts/madeupcharts.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** Title, texts and table of a chart. */
QString fileOf(const Chart &chart)
{
    const ChartFrame &frame = frameOf(chart);
    return frame.title % u'|' % frame.coverageText % u'|' % frame.emptyText % u'|' % frame.note % u'|'
        % frame.description % u'\n' % chartTable(tableOf(chart), u';', english);
}

} // namespace

class TestChartKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_charts = std::make_unique<MadeUpCharts>(); }
    void cleanupTestCase() { m_charts.reset(); }
    void init() { QTest::failOnWarning(); }

    void everyKindHasItsCases_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<int>("which");
        for (const ChartKind kind : MadeUpCharts::kinds) {
            for (const auto which : MadeUpCharts::cases) {
                QTest::addRow(
                    "%s %s", qPrintable(chartKindKey(kind)), qPrintable(MadeUpCharts::nameOf(which)))
                    << kind << static_cast<int>(which);
            }
        }
    }
    void everyKindHasItsCases()
    {
        QFETCH(ChartKind, kind);
        QFETCH(int, which);
        const auto one = static_cast<MadeUpCharts::Case>(which);
        const Chart chart = m_charts->chart(kind, one, optionsOf());
        const ChartFrame &frame = frameOf(chart);
        QVERIFY(!frame.title.isEmpty() && !frame.quantity.isEmpty() && !frame.periodText.isEmpty());
        QVERIFY(!frame.description.isEmpty());
        QCOMPARE(frame.source, u"Measuring net (made up)"_s);
        QVERIFY(frame.isDemo && !frame.demoText.isEmpty());
        QVERIFY(!frame.coverageText.isEmpty());
        if (one == MadeUpCharts::Case::None) {
            QVERIFY(frame.isEmpty());
        }
        // A day has no fortnight on either side, and hardly ten hours of one wind direction.
        const bool needsMore = kind == ChartKind::Change || kind == ChartKind::NoiseRose;
        if (one == MadeUpCharts::Case::Year || (one == MadeUpCharts::Case::Day && !needsMore)) {
            QVERIFY2(!frame.isEmpty(), qPrintable(frame.emptyText));
            QVERIFY(!frame.description.contains(u"no data"));
        }
        QCOMPARE(markCount(chart) > 0, !frame.isEmpty());
        const ChartTable table = tableOf(chart);
        QVERIFY(!table.columns.empty());
        for (const auto &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
        }
        for (int mark = 0; mark < markCount(chart); mark += std::max(1, markCount(chart) / 7)) {
            QVERIFY(markLines(chart, mark).size() >= 2);
        }
        QVERIFY(markLines(chart, -1).isEmpty() && markLines(chart, 1'000'000).isEmpty());
        const QString text = chartTable(table, u';', english);
        QCOMPARE(text.count(u'\n'), static_cast<qsizetype>(table.rows.size()) + 1);
    }

    void keysNameEveryKind()
    {
        for (const ChartKind kind : MadeUpCharts::kinds) {
            QCOMPARE(chartKindOf(chartKindKey(kind)), std::optional(kind));
            QVERIFY(!chartKindName(kind).isEmpty());
        }
        QVERIFY(!chartKindOf(u"pie"));
    }

    void levelsAreAveragedByEnergy()
    {
        // 60 and 70 dB(A) in turn on two Mondays: 67.4, not 65.
        const ChartHours hours = hoursOf(
            "laeq", u"2026-07-13"_s, u"2026-07-27"_s, [](int hour) { return hour / 24 < 7 ? 60.0 : 70.0; });
        const HourWeekChart chart = hourWeekChart(hours, optionsOf());
        QVERIFY(std::abs(*chart.cells[0][12].mean - 67.404) < 0.001);
        QCOMPARE(chart.cells[0][12].hours, (Coverage{2, 2}));
        const ProfileChart profile = profileChart(hours, false, optionsOf());
        QCOMPARE(profile.curves.size(), std::size_t(3));
        QCOMPARE(profile.curves[0].days, 10);
        QVERIFY(std::abs(*profile.curves[0].points[8].mean - 67.404) < 0.001);
    }

    /** A percentile needs 50 values, in a band as anywhere; of fewer the band shows from where to where. */
    void bandsNeedFiftyValues()
    {
        // 12 weeks have 60 workdays and 12 Saturdays.
        const ChartHours hours = hoursOf(
            "laeq", u"2026-07-06"_s, u"2026-09-28"_s, [](int hour) { return hour / 24 < 42 ? 60.0 : 70.0; });
        const auto bandText = [](const ProfileChart &chart) {
            const auto band = std::ranges::find(chart.key, ChartKeyEntry::Sign::Band, &ChartKeyEntry::sign);
            return band == chart.key.end() ? QString() : band->text;
        };
        ProfileChart profile = profileChart(hours, false, optionsOf());
        QCOMPARE(*profile.curves[0].points[8].p10, 60.0);
        QCOMPARE(*profile.curves[0].points[8].p90, 70.0);
        QVERIFY(profile.curves[1].points[8].mean && !profile.curves[1].points[8].p10);
        QVERIFY2(bandText(profile).contains(u"10–90"), qPrintable(bandText(profile)));
        const ChartTable table = tableOf(profile);
        QCOMPARE(std::get<QString>(table.rows[8].back()), QString());
        QVERIFY(std::get<QString>(table.rows[24 + 8].back()).contains(u"not enough data (12 of 50 values)"));
        QCOMPARE(std::get<double>(table.rows[24 + 8][5]), 60.0);
        QCOMPARE(std::get<double>(table.rows[24 + 8][6]), 70.0);
        const ProfileChart week = profileChart(hours, true, optionsOf());
        QCOMPARE(week.curves[0].band, ProfileBand::Range);
        QCOMPARE(bandAt(week.curves[0], 8)->first, 60.0);
        QCOMPARE(bandAt(week.curves[0], 8)->second, 70.0);
        QVERIFY2(bandText(week).contains(u"n < 50"), qPrintable(bandText(week)));

        // One day has no band.
        const ChartHours day =
            hoursOf("laeq", u"2026-07-06"_s, u"2026-07-07"_s, [](int hour) { return 60.0 + hour; });
        QCOMPARE(profileChart(day, false, optionsOf()).curves[0].band, ProfileBand::None);

        // Curves that are read against each other have bands of one kind.
        QCOMPARE(profile.curves[0].band, ProfileBand::Percentiles);
        giveBands(std::span(profile.curves).first(2));
        QCOMPARE(profile.curves[0].band, ProfileBand::Range);
        QCOMPARE(profile.curves[1].band, ProfileBand::Range);
    }

    void boxesAndCurvesNeedFiftyValues_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none but one") << 1 << u"not enough data (1 of 50 values)"_s;
        QTest::newRow("49") << 49 << u"not enough data (49 of 50 values)"_s;
        QTest::newRow("50 of 65") << 50 << QString();
        QTest::newRow("all") << 65 << QString();
    }
    void boxesAndCurvesNeedFiftyValues()
    {
        QFETCH(int, count);
        QFETCH(QString, reason);
        // 65 hours: 49 of them are 75.4 %.
        const ChartHours hours = hoursOf("laeq", u"2026-07-13"_s, u"2026-07-15T15:00:00Z"_s,
            [count](int hour) { return hour < count ? std::optional(50.0 + hour % 7) : std::nullopt; });
        QCOMPARE(hours.coverage(), (Coverage{count, 65}));
        const BoxChart chart = boxChart(std::span(&hours, 1), BoxGrouping::Station, optionsOf());
        const ChartBox &box = chart.boxes.front();
        QVERIFY(!chart.isEmpty());
        QCOMPARE(box.reason, reason);
        QCOMPARE(box.summary.has_value(), reason.isEmpty());
        QCOMPARE(box.values.size(), std::size_t(reason.isEmpty() ? 0 : count));
        QCOMPARE(std::get<QString>(tableOf(chart).rows.front().back()), reason);
        QCOMPARE(markLines(chart, 0).contains(reason), !reason.isEmpty());
        QCOMPARE(chart.key.empty(), reason.isEmpty());
        QVERIFY(chart.axis.from <= 50 && chart.axis.to >= 50);

        const DurationChart curve = durationChart(std::span(&hours, 1), optionsOf());
        if (count == 1) {
            QCOMPARE(curve.emptyText, reason); // less than 75 % besides
            return;
        }
        QCOMPARE(curve.curves.front().reason, count == 49 ? reason : QString());
        QCOMPARE(curve.isEmpty(), false);
        QCOMPARE(tableOf(curve).rows.size(), std::size_t(reason.isEmpty() ? 201 : count));
    }

    /** Many values of far more that there could be: no box, but from where to where they reach. */
    void boxesNeedCoverage()
    {
        const ChartHours hours = hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s,
            [](int hour) { return hour < 100 ? std::optional(50.0 + hour % 7) : std::nullopt; });
        const BoxChart chart = boxChart(std::span(&hours, 1), BoxGrouping::Month, optionsOf());
        QVERIFY(!chart.isEmpty() && !chart.boxes.front().summary);
        QCOMPARE(chart.boxes.front().values.size(), std::size_t(2));
        QCOMPARE(chart.boxes.front().values.front(), 50.0);
        QCOMPARE(chart.boxes.front().values.back(), 56.0);
        QVERIFY2(chart.boxes.front().reason.contains(u"59"), qPrintable(chart.boxes.front().reason));
        QVERIFY2(chart.note.contains(u"50 values"), qPrintable(chart.note));
        const DurationChart curve = durationChart(std::span(&hours, 1), optionsOf());
        QCOMPARE(curve.emptyText, chart.boxes.front().reason);
        QCOMPARE(markCount(curve), 0);
    }

    void clockChangesCountDoubledHours()
    {
        const ChartHours autumn =
            hoursOf("laeq", u"2026-10-25"_s, u"2026-10-26"_s, [](int hour) { return double(hour); });
        QCOMPARE(autumn.hours.size(), std::size_t(25));
        QCOMPARE(autumn.hours[2].clock, 2);
        QCOMPARE(autumn.hours[3].clock, 2);
        QCOMPARE(autumn.hours[24].clock, 23);
        const HourWeekChart chart = hourWeekChart(autumn, optionsOf());
        QCOMPARE(chart.cells[6][2].hours, (Coverage{2, 2}));
        const ChartHours spring =
            hoursOf("laeq", u"2026-03-29"_s, u"2026-03-30"_s, [](int hour) { return double(hour); });
        QCOMPARE(spring.hours.size(), std::size_t(23));
        QCOMPARE(hourWeekChart(spring, optionsOf()).cells[6][2].hours.total, 0);
    }

    void filtersLeaveHoursOut()
    {
        TimeState night;
        night.hours = {22, 6};
        const ChartHours hours = hoursOf(
            "laeq", u"2026-07-13"_s, u"2026-07-20"_s, [](int hour) { return double(hour % 24); }, night);
        QCOMPARE(hours.coverage().total, 7 * 8);
        const HourWeekChart chart = hourWeekChart(hours, optionsOf());
        QCOMPARE(chart.cells[1][12].hours.total, 0);
        QCOMPARE(chart.cells[1][23].hours.total, 1);
        TimeState never;
        never.months = {1};
        const ChartHours nothing =
            hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s, [](int) { return 50.0; }, never);
        QVERIFY(histogramChart(nothing, optionsOf()).emptyText.contains(u"filters"));
    }

    void tooLittleIsNoNumber()
    {
        // Two of four Mondays at noon are missing.
        const ChartHours hours = hoursOf("laeq", u"2026-07-06"_s, u"2026-08-03"_s,
            [](int hour) { return hour % 24 == 12 && hour / 168 < 2 ? std::nullopt : std::optional(55.0); });
        const HourWeekChart chart = hourWeekChart(hours, optionsOf());
        QVERIFY(!chart.cells[0][12].mean);
        QVERIFY(chart.cells[0][13].mean);
        QVERIFY(markLines(chart, 12).at(1).contains(u"50"));
        QVERIFY(
            std::ranges::find(chart.key, ChartKeyEntry::Sign::Gap, &ChartKeyEntry::sign) != chart.key.end());
    }

    void daysAreBoxedAndHatched()
    {
        const ChartHours hours = hoursOf("air_temperature", u"2026-07-13"_s, u"2026-07-17"_s, [](int hour) {
            const int day = hour / 24;
            if (day == 1 || (day == 2 && hour % 24 > 15)) {
                return std::optional<double>();
            }
            return std::optional(day == 0 ? 29.9 : hour % 24 == 14 ? 30.0 : 20.0);
        });
        const CalendarChart chart = calendarChart(hours, optionsOf());
        QCOMPARE(chart.days.size(), std::size_t(4));
        QVERIFY(!chart.days[0].isBoxed);
        QCOMPARE(chart.days[1].state, CalendarDay::State::Missing);
        // One value of 30 °C proves a hot day, although too little was measured for its maximum.
        QVERIFY(chart.days[2].isBoxed && !chart.days[2].value);
        QVERIFY(chart.days[3].isBoxed);
        QCOMPARE(chart.days[3].label, u"30"_s);
        const ChartTable table = tableOf(chart);
        QCOMPARE(std::get<QString>(table.rows[2].back()), u"yes"_s);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[1].back()));
    }

    void specialDaysAreMarked_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("special"); // the day's number in the period, or −1
        QTest::newRow("24 December, a Thursday") << u"2026-12-21"_s << u"2026-12-28"_s << 3;
        QTest::newRow("31 December, a Thursday") << u"2026-12-28"_s << u"2027-01-04"_s << 3;
        QTest::newRow("July") << u"2026-07-13"_s << u"2026-07-20"_s << -1;
    }

    void specialDaysAreMarked()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, special);
        const ChartHours hours = hoursOf("pm10", from, to, [](int hour) { return 20.0 + hour % 5; });
        const CalendarChart calendar = calendarChart(hours, optionsOf());
        const ChartTable table = tableOf(calendar);
        const bool isAny = special >= 0;
        QCOMPARE(table.columns.back().title == u"Special day (24/31 December)"_s, isAny);
        for (int day = 0; day < 7; ++day) {
            QCOMPARE(markLines(calendar, day).front().endsWith(u", special day"_s), day == special);
            const auto &row = table.rows[std::size_t(day)];
            QCOMPARE(row.size(), table.columns.size());
            if (isAny) {
                QCOMPARE(std::get<QString>(row.back()), day == special ? u"yes"_s : u"no"_s);
            }
        }
        const BoxChart boxes = boxChart(std::span(&hours, 1), BoxGrouping::DayType, optionsOf());
        QCOMPARE(boxes.note.contains(u"24 or 31 December"_s), isAny);
        QCOMPARE(profileChart(hours, false, optionsOf()).note.contains(u"24 or 31 December"_s), isAny);
        QVERIFY(profileChart(hours, true, optionsOf()).note.isEmpty());
    }

    void specialDaysThatAreLeftOutAreNotTold()
    {
        const auto value = [](int hour) { return 20.0 + hour % 5; };
        const QString from = u"2026-12-21"_s;
        const QString to = u"2027-01-04"_s;
        TimeState weekends;
        weekends.dayTypes = {u"saturday"_s, u"sunday_holiday"_s};
        const ChartHours filtered = hoursOf("pm10", from, to, value, weekends);
        QVERIFY(!profileChart(filtered, false, optionsOf()).curves.empty());
        QVERIFY(profileChart(filtered, false, optionsOf()).note.isEmpty());
        // Nor are those at which nothing was measured: 24 and 31 December.
        const ChartHours missing = hoursOf("pm10", from, to, [&](int hour) {
            const int day = hour / 24;
            return day == 3 || day == 10 ? std::nullopt : std::optional(value(hour));
        });
        QVERIFY(profileChart(missing, false, optionsOf()).note.isEmpty());
    }

    void histogramCountsEveryHour()
    {
        const ChartHours hours =
            hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s, [](int hour) { return 50 + hour % 24 * 0.5; });
        const HistogramChart chart = histogramChart(hours, optionsOf());
        int sum = 0;
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            sum += chart.bars[i].count;
            QVERIFY(i == 0 || std::abs(chart.bars[i].from - chart.bars[i - 1].to) < 1e-9);
        }
        QCOMPARE(sum, 168);
        QCOMPARE(chart.count, 168);
        QVERIFY(chart.bars.size() >= 8 && chart.bars.size() <= 24);
    }

    void exceedanceLevelsAreUpperPercentiles()
    {
        const ChartHours hours =
            hoursOf("laeq", u"2026-07-13"_s, u"2026-07-17"_s, [](int hour) { return double(hour); });
        const std::array series{hours};
        const DurationChart chart = durationChart(series, optionsOf());
        QCOMPARE(chart.curves.front().marks.size(), std::size_t(3));
        QVERIFY(std::abs(chart.curves.front().marks[0].value - 85.5) < 1e-9); // L10 of 0 … 95
        QVERIFY(std::abs(*valueAt(chart.curves.front(), 100) - 0) < 1e-9);
        QCOMPARE(tableOf(chart).rows.size(), std::size_t(201));
    }

    void boxesAreTukeys()
    {
        const auto box = boxSummary({1, 2, 3, 4, 5, 6, 7, 8, 9, 30});
        QCOMPARE(box->q1, 3.25);
        QCOMPARE(box->median, 5.5);
        QCOMPARE(box->q3, 7.75);
        QCOMPARE(box->highWhisker, 9.0);
        QCOMPARE(box->lowWhisker, 1.0);
        QCOMPARE(box->outliers, std::vector<double>{30});
        QVERIFY(!boxSummary({}));
        QCOMPARE(boxSummary({4})->median, 4.0);
    }

    void monthsOfSeveralYearsAreToldApart()
    {
        const auto labelsOf = [](const QString &from, const QString &to) {
            const std::vector<ChartHours> series{
                hoursOf("air_temperature", from, to, [](int hour) { return double(hour % 24); })};
            const BoxChart chart = boxChart(series, BoxGrouping::Month, optionsOf());
            QStringList labels;
            for (const ChartBox &box : chart.boxes) {
                labels << box.label + u'|' + box.shortLabel;
            }
            const ChartTable table = tableOf(chart);
            for (std::size_t i = 0; i < chart.boxes.size(); ++i) {
                [&] { QCOMPARE(std::get<QString>(table.rows[i].front()), chart.boxes[i].label); }();
            }
            return labels;
        };
        const QStringList long13 = labelsOf(u"2026-07-13"_s, u"2027-07-20"_s);
        QCOMPARE(long13.size(), 13);
        QCOMPARE(long13.front(), u"Jul 26|J 26"_s);
        QCOMPARE(long13.back(), u"Jul 27|J 27"_s);
        QCOMPARE(QSet<QString>(long13.begin(), long13.end()).size(), 13);
        // Two years are told apart over one turn of the year too, one year needs no number.
        QCOMPARE(
            labelsOf(u"2026-12-01"_s, u"2027-02-01"_s), QStringList({u"Dec 26|D 26"_s, u"Jan 27|J 27"_s}));
        QCOMPARE(labelsOf(u"2026-07-01"_s, u"2026-09-01"_s), QStringList({u"Jul|J"_s, u"Aug|A"_s}));
    }

    void regressionIsLeastSquares()
    {
        const auto x =
            hoursOf("air_temperature", u"2026-07-13"_s, u"2026-07-14"_s, [](int hour) { return hour * 1.0; });
        const auto y = hoursOf("laeq", u"2026-07-13"_s, u"2026-07-14"_s,
            [](int hour) { return hour == 3 ? std::nullopt : std::optional(40 + 0.5 * hour); });
        const ScatterChart chart = scatterChart(x, y, optionsOf());
        QCOMPARE(chart.points.size(), std::size_t(23));
        QVERIFY(std::abs(chart.regression->slope - 0.5) < 1e-9);
        QVERIFY(std::abs(chart.regression->intercept - 40) < 1e-9);
        QVERIFY(std::abs(chart.regression->r2 - 1) < 1e-9);
        QVERIFY(chart.regressionText.contains(u"0.500"));
        const auto level =
            hoursOf("air_temperature", u"2026-07-13"_s, u"2026-07-14"_s, [](int) { return 20.0; });
        QVERIFY(!scatterChart(level, y, optionsOf()).regression);
    }

    void ranksThatOverlapAreNamed()
    {
        const auto row = [](double low, double value, double high) {
            RankingRow one;
            one.value = value;
            one.low = low;
            one.high = high;
            return one;
        };
        QVERIFY(rankingSentence({row(66, 68, 70), row(65, 67, 69), row(60, 61, 62)}).contains(u"1–2"));
        QVERIFY(rankingSentence({row(67, 68, 69), row(60, 61, 62)}).isEmpty());
        QVERIFY(rankingSentence({}).isEmpty());
    }

    void intervalsAreSteadyAndHoldTheMean()
    {
        const auto chart = std::get<RankingChart>(
            m_charts->chart(ChartKind::Ranking, MadeUpCharts::Case::Year, optionsOf()));
        QCOMPARE(chart.rows.size(), std::size_t(5));
        QCOMPARE(chart.rows.front().name, u"Lauterstraße / Rathaus"_s);
        for (const RankingRow &row : chart.rows) {
            QVERIFY(*row.low <= *row.value && *row.value <= *row.high && *row.high - *row.low < 8);
        }
        const auto again = std::get<RankingChart>(
            m_charts->chart(ChartKind::Ranking, MadeUpCharts::Case::Year, optionsOf()));
        QCOMPARE(*again.rows.front().low, *chart.rows.front().low);
    }

    void rankedLdenSaysWhichPartLacks_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("the only night")
            << u"2026-07-15"_s << u"not enough data (at night 0\u202f% of 75\u202f%)"_s;
        QTest::newRow("a single day")
            << u"2026-07-14"_s << u"no whole day, evening and night in this period"_s;
    }

    void rankedLdenSaysWhichPartLacks()
    {
        QFETCH(QString, to);
        QFETCH(QString, text);
        const auto hours = hoursOf("laeq", u"2026-07-13"_s, to,
            [](int hour) { return hour >= 22 && hour < 30 ? std::nullopt : std::optional(55.0); });
        const RankingRow row = rankingRow(hours, ChartStatistic::Lden);
        QVERIFY(!row.value);
        QCOMPARE(row.valueText, text);
    }

    /** A day's mean + 6.4 dB would pass for its LDEN. */
    void daysMeansAreNoLden()
    {
        auto hours =
            hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s, [](int) { return std::optional(55.0); });
        QVERIFY(rankingRow(hours, ChartStatistic::Lden).value);
        auto coarse = std::make_shared<Hours>(*hours.measured);
        coarse->stepMs = 24 * msPerHour;
        hours.measured = coarse;
        const QString reason = u"measured in steps of more than an hour"_s;
        for (const ChartStatistic statistic :
            {ChartStatistic::Lden, ChartStatistic::LDay, ChartStatistic::LNight}) {
            const RankingRow row = rankingRow(hours, statistic);
            QVERIFY(!row.value);
            QCOMPARE(row.valueText, reason);
            QVERIFY(std::ranges::none_of(
                dayValues(hours, statistic), [](const ChartDayValue &day) { return day.value.has_value(); }));
            ChartOptions options = optionsOf();
            options.statistic = statistic;
            QCOMPARE(calendarChart(hours, options).emptyText, reason);
        }
        QVERIFY(rankingRow(hours, ChartStatistic::Mean).value);
    }

    void oneHourIsNotNoData_data()
    {
        QTest::addColumn<ChartStatistic>("statistic");
        QTest::addColumn<bool>("isMeasured");
        QTest::addColumn<QString>("text");
        QTest::newRow("LDEN") << ChartStatistic::Lden << true
                              << u"not enough data (by day 0\u202f%, in the evening 0\u202f%, at night "
                                 u"0\u202f% of 75\u202f%)"_s;
        QTest::newRow("LNight") << ChartStatistic::LNight << true
                                << u"not enough data (0\u202f% of 75\u202f%)"_s;
        QTest::newRow("mean") << ChartStatistic::Mean << true << u"not enough data (0\u202f% of 75\u202f%)"_s;
        QTest::newRow("nothing") << ChartStatistic::Lden << false << u"no data"_s;
    }

    /** The chart says 'coverage < 1 %' beside it. */
    void oneHourIsNotNoData()
    {
        QFETCH(ChartStatistic, statistic);
        QFETCH(bool, isMeasured);
        QFETCH(QString, text);
        const std::vector<ChartHours> series{
            hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s, [isMeasured](int hour) {
                return isMeasured && hour == 30 ? std::optional(55.0) : std::nullopt;
            })};
        const RankingRow row = rankingRow(series.front(), statistic);
        QVERIFY(!row.value);
        QCOMPARE(row.valueText, text);
        ChartOptions options = optionsOf();
        options.statistic = statistic;
        const RankingChart chart = rankingChart(series, {row}, options);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.emptyText == text, isMeasured);
        QCOMPARE(chart.description.contains(text), true);
    }

    /** A station that measured nothing doesn't speak for one that measured a little. */
    void rankingWithoutValuesSaysWhatLacks()
    {
        const auto hours = [](bool isMeasured) {
            return hoursOf("laeq", u"2026-07-13"_s, u"2026-07-20"_s, [isMeasured](int hour) {
                return isMeasured && hour == 30 ? std::optional(55.0) : std::nullopt;
            });
        };
        const std::vector<ChartHours> series{hours(false), hours(true)};
        ChartOptions options = optionsOf();
        options.statistic = ChartStatistic::LNight;
        std::vector<RankingRow> rows;
        for (const ChartHours &one : series) {
            rows.push_back(rankingRow(one, options.statistic));
        }
        const RankingChart chart = rankingChart(series, rows, options);
        QCOMPARE(chart.emptyText, u"not enough data (0\u202f% of 75\u202f%)"_s);
    }

    void changeOfADayHasNoBefore()
    {
        const auto chart =
            std::get<ChangeChart>(m_charts->chart(ChartKind::Change, MadeUpCharts::Case::Day, optionsOf()));
        QCOMPARE(chart.periodText, u"13 July 2026 (no whole days before)"_s);
        QVERIFY2(chart.emptyText.endsWith(u"Choose a longer period."), qPrintable(chart.emptyText));
    }

    void changeOfSpeedsIsThatOfVehicles()
    {
        MadeUpCache cache;
        cache.addSpeeds(u"v"_s, u"Street"_s, cache.at(0, 0), 60 * MadeUpCache::dayMs);
        const SeriesChoice choice{{u"station"_s, u"net"_s, u"v"_s}, u"speed_mean"_s, {}};
        ChartOptions options = optionsOf();
        const qint64 middle = MadeUpCache::fromMs() + 21 * MadeUpCache::dayMs;
        options.before = {MadeUpCache::fromMs(), middle};
        options.after = {middle, middle + 21 * MadeUpCache::dayMs};
        const auto loaded =
            loadChart(cache.connection(), ChartKind::Change, std::span(&choice, 1), {}, options);
        QVERIFY(loaded && *loaded);
        const auto chart = std::get<ChangeChart>(**loaded);
        QCOMPARE(chart.rows.size(), std::size_t(1));
        QVERIFY(chart.rows[0].before);
        // Over time it would be 40.
        QVERIFY2(std::abs(*chart.rows[0].before - 30.49) < 0.01,
            qPrintable(QString::number(*chart.rows[0].before)));
        QVERIFY2(chart.note.contains(u"weighted by the vehicles counted"), qPrintable(chart.note));
    }

    /** Other charts of speeds take hours as they are; what differs from the figures is said. */
    void meansOfSpeedsSayHowTheyWeigh()
    {
        MadeUpCache cache;
        cache.addSpeeds(u"v"_s, u"Street"_s, cache.at(0, 0), 60 * MadeUpCache::dayMs);
        ViewState view;
        view.time.range = {MadeUpCache::fromMs(), MadeUpCache::fromMs() + 21 * MadeUpCache::dayMs};
        const auto noteOf = [&](ChartKind kind, const QString &quantity) {
            const SeriesChoice choice{{u"station"_s, u"net"_s, u"v"_s}, quantity, {}};
            const auto chart =
                loadChart(cache.connection(), kind, std::span(&choice, 1), view, optionsOf()).value();
            return chart ? frameOf(*chart).note : QString();
        };
        for (const ChartKind kind : {ChartKind::DailyProfile, ChartKind::WeeklyProfile, ChartKind::Calendar,
                 ChartKind::HourWeek, ChartKind::Ranking}) {
            const QString note = noteOf(kind, u"speed_mean"_s);
            QVERIFY2(note.contains(u"Hours weigh alike"), qPrintable(chartKindName(kind) + note));
            QVERIFY(!noteOf(kind, u"vehicle_count"_s).contains(u"weigh alike"));
        }
        QVERIFY(!noteOf(ChartKind::Histogram, u"speed_mean"_s).contains(u"weigh alike"));
    }

    /** Filtered levels are means, no LDEN: the chart says by which its rows are ranked. */
    void filteredLevelsAreCalledWhatTheyAre()
    {
        ViewState view;
        view.time.range = MadeUpCharts::periodOf(MadeUpCharts::Case::Year);
        const auto chosen = MadeUpCharts::choices(ChartKind::Ranking, MadeUpCharts::Case::Year);
        const auto quantityOf = [&] {
            const auto chart =
                loadChart(m_charts->cache().connection(), ChartKind::Ranking, chosen, view, optionsOf());
            return std::get<RankingChart>(chart.value().value()).quantity;
        };
        QVERIFY2(quantityOf().contains(u"LDEN"), qPrintable(quantityOf()));
        view.time.hours = {22, 6};
        QVERIFY2(!quantityOf().contains(u"LDEN"), qPrintable(quantityOf()));
    }

    /** A limit is drawn where the axis has what it is of, and nowhere else. */
    void limitsAreOfTheAxis()
    {
        const Quantity *noise = quantityByKey(u"laeq");
        const Quantity *no2 = quantityByKey(u"no2");
        const QDate day(2026, 7, 20);
        const ChartOptions plain = optionsOf();
        QVERIFY(chartLimits(plain, noise, LimitedValue::Hours, day).empty());
        const auto lden = chartLimits(plain, noise, LimitedValue::Lden, day);
        QVERIFY(std::ranges::find(lden, 65.0, &ChartLimit::value) != lden.end());
        const auto hourly = chartLimits(plain, no2, LimitedValue::Hours, day);
        QVERIFY(!hourly.empty() && hourly.front().value == 200);
        QVERIFY2(hourly.front().label.contains(u"200"), qPrintable(hourly.front().label));
        QVERIFY(chartLimits(plain, no2, LimitedValue::Mean, day).empty());
        QVERIFY(chartLimits(plain, nullptr, LimitedValue::Hours, day).empty());
        ChartOptions own = plain;
        own.ownLimits = {{u"maximum"_s, u"no2"_s, 80, false, u"Ours"_s, {}, {}, {}},
            {u"mean"_s, u"no2"_s, 20, false, u"Our mean"_s, {}, {}, {}}};
        QCOMPARE(chartLimits(own, no2, LimitedValue::Hours, day).front().value, 80.0);
        QCOMPARE(chartLimits(own, no2, LimitedValue::Mean, day).front().label, u"Our mean: 20\u202fµg/m³"_s);
        own.limits = {{7, u"asked for"_s}};
        QCOMPARE(chartLimits(own, no2, LimitedValue::Hours, day).size(), 1U);
        const auto ranking =
            std::get<RankingChart>(m_charts->chart(ChartKind::Ranking, MadeUpCharts::Case::Year, plain));
        QVERIFY(std::ranges::find(ranking.limits, 65.0, &ChartLimit::value) != ranking.limits.end());
    }

    /** A gauge's own threshold stands at its curve alone; where several curves are, with its name. */
    void limitsOfOneStation()
    {
        const StationName river{u"net"_s, u"river"_s};
        const StationName brook{u"net"_s, u"brook"_s};
        ChartOptions options = optionsOf();
        options.ownLimits = {{u"maximum"_s, u"water_level"_s, 250, false, u"Stage 1"_s, {}, {}, {}, river},
            {u"maximum"_s, u"water_level"_s, 60, false, u"Stage 1"_s, {}, {}, {}, brook}};
        const Quantity *level = quantityByKey(u"water_level");
        const QDate day(2026, 7, 20);
        QVERIFY(chartLimits(options, level, LimitedValue::Hours, day).empty());
        const std::vector<LimitedStation> both{{river, u"River"_s}, {brook, u"Brook"_s}};
        const auto one = chartLimits(options, level, LimitedValue::Hours, day, std::span(both).first(1));
        QCOMPARE(one, (std::vector<ChartLimit>{{250, u"Stage 1: 250\u202fcm"_s}}));
        const auto all = chartLimits(options, level, LimitedValue::Hours, day, both);
        QCOMPARE(all,
            (std::vector<ChartLimit>{
                {250, u"River, Stage 1: 250\u202fcm"_s}, {60, u"Brook, Stage 1: 60\u202fcm"_s}}));
        ChartHours hours;
        hours.source = brook.source;
        hours.stationId = brook.id;
        hours.quantity = level;
        QCOMPARE(ownThreshold(hours, options)->value, 60.0);
    }

    /** The profile is parsed once, but a changed one counts at once. */
    void ownLimitsFollowTheProfile()
    {
        MadeUpCache cache;
        const auto limits = [&cache] {
            std::vector<double> values;
            for (const LimitRule &rule : chartOwnLimits(cache.connection(), optionsOf())) {
                values.push_back(rule.value);
            }
            return values;
        };
        const auto setLimit = [&cache](const QByteArray &above) {
            cache.setProfile(R"("limits":[{"figure":"maximum","quantity":"no2","above":)" + above
                + R"(,"label":"Ours","source":"Council"}])");
        };
        QVERIFY(limits().empty());
        setLimit("80");
        QCOMPARE(limits(), std::vector{80.0});
        QCOMPARE(limits(), std::vector{80.0});
        setLimit("70");
        QCOMPARE(limits(), std::vector{70.0});
        MadeUpCache other;
        QVERIFY(chartOwnLimits(other.connection(), optionsOf()).empty());
        QCOMPARE(limits(), std::vector{70.0});
        cache.setProfile({});
        QVERIFY(limits().empty());
    }

    void exceedancesAreCountedByYear()
    {
        // 10 days of 60 µg/m³ in 2025, 3 in 2026, one day too little measured.
        const auto hours = hoursOf("pm10", u"2025-12-22"_s, u"2026-01-11"_s, [](int hour) {
            const int day = hour / 24;
            return day == 15 && hour % 24 > 4 ? std::nullopt : std::optional(day < 13 ? 60.0 : 50.4);
        });
        const ExceedanceChart chart = exceedanceChart(hours, optionsOf());
        QCOMPARE(chart.bars.size(), std::size_t(2));
        QCOMPARE(chart.bars[0].count, 10);
        QCOMPARE(chart.bars[1].count, 3); // 50.4 is 50 when compared
        QCOMPARE(chart.bars[1].undecided, 1);
        QCOMPARE(chart.limits.front().value, 35.0);
        ChartOptions own = optionsOf();
        own.threshold = 40;
        QCOMPARE(exceedanceChart(hours, own).bars[0].count, 10);
        QCOMPARE(exceedanceChart(hours, own).bars[1].count, 9);
        const auto humidity =
            hoursOf("relative_humidity", u"2026-07-13"_s, u"2026-07-14"_s, [](int) { return 50.0; });
        QVERIFY(exceedanceChart(humidity, optionsOf()).emptyText.contains(u"limit"));
        // The city's own: the lowest of those that are valid.
        ChartOptions ofCity = optionsOf();
        ofCity.ownLimits = {{u"maximum"_s, u"relative_humidity"_s, 90, false, u"Stage 2"_s, {}, {}, {}},
            {u"maximum"_s, u"relative_humidity"_s, 30, false, u"Stage 1"_s, {}, {}, {}},
            {u"maximum"_s, u"relative_humidity"_s, 10, false, u"Of old"_s, {}, {}, QDate(2000, 1, 1)},
            {u"maximum"_s, u"air_temperature"_s, 5, false, u"Of something else"_s, {}, {}, {}}};
        const ExceedanceChart city = exceedanceChart(humidity, ofCity);
        QVERIFY2(city.key.front().text.contains(u"Stage 1"), qPrintable(city.emptyText));
    }

    /** NO₂ has a limit of hours, ozone one of 8-hour means that may begin the evening before. */
    void limitsOfHoursAreCountedToo()
    {
        const auto no2 = hoursOf("no2", u"2025-12-31"_s, u"2026-01-03"_s, [](int hour) {
            return hour == 40 ? std::nullopt
                              : std::optional(hour % 24 < 2 ? 200.6
                                        : hour % 24 < 4     ? 200.4
                                                            : 30);
        });
        const ExceedanceChart hourly = exceedanceChart(no2, optionsOf());
        QVERIFY(hourly.countsHours && hourly.emptyText.isEmpty());
        QCOMPARE(hourly.bars.size(), std::size_t(2));
        QCOMPARE(hourly.bars[0].count, 2); // 200.4 is 200 when compared
        QCOMPARE(hourly.bars[1].count, 4);
        QCOMPARE(hourly.bars[1].undecided, 1);
        QCOMPARE(hourly.limits.front().value, 18.0);
        QCOMPARE(tableOf(hourly).columns[1].title, u"Hours above"_s);
        QVERIFY(markLines(hourly, 1)[1].startsWith(u"4 hour"));
        // A limit of one's own is one of days.
        ChartOptions own = optionsOf();
        own.threshold = 40;
        QVERIFY(!exceedanceChart(no2, own).countsHours);

        const auto so2 = hoursOf("so2", u"2026-01-01"_s, u"2026-01-04"_s, [](int hour) {
            return hour < 24 ? 130.0 : hour == 30 ? 400.0 : 10.0;
        });
        const ExceedanceChart both = exceedanceChart(so2, optionsOf());
        QVERIFY(!both.countsHours);
        QCOMPARE(both.bars[0].count, 1);
        QVERIFY2(
            both.note.contains(u"2026: ≥ 1"_s) && both.note.contains(u"24 hour"_s), qPrintable(both.note));

        // 8 hours of 140 µg/m³ from 20 to 4: only the second day has a mean of eight of them.
        const auto o3 = hoursOf("o3", u"2026-07-13"_s, u"2026-07-16"_s, [](int hour) {
            return hour >= 20 && hour < 28 ? 140.0 : hour == 60 ? 900.0 : 40.0;
        });
        const ExceedanceChart eight = exceedanceChart(o3, optionsOf());
        QVERIFY(!eight.countsHours);
        QCOMPARE(eight.bars[0].count, 2); // 14 July, and the peak of 15 July
        QCOMPARE(eight.limits.front().value, 25.0);
        QVERIFY(eight.quantity.contains(u"8-hour"));
    }

    /** Charts of hours that were kept say what those of samples say. */
    void keptHoursGiveTheSameCharts_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<MadeUpCharts::Case>("which");
        for (const ChartKind kind : MadeUpCharts::kinds) {
            for (const auto which :
                {MadeUpCharts::Case::Year, MadeUpCharts::Case::Gap, MadeUpCharts::Case::One}) {
                QTest::addRow(
                    "%s %s", qPrintable(chartKindKey(kind)), qPrintable(MadeUpCharts::nameOf(which)))
                    << kind << which;
            }
        }
    }

    void keptHoursGiveTheSameCharts()
    {
        QFETCH(ChartKind, kind);
        QFETCH(MadeUpCharts::Case, which);
        const QString bySamples = fileOf(m_charts->chart(kind, which, optionsOf()));
        Connection connection = m_charts->cache().reader();
        SceneCache cache;
        SceneOptions reading;
        reading.timeZone = berlin;
        ChartOptions options = optionsOf();
        int asked = 0;
        options.hours = [&, kept = cachedHours(connection, cache, reading)](auto series, TimeRange range) {
            ++asked;
            return kept(series, range);
        };
        QCOMPARE(fileOf(m_charts->chart(kind, which, options)), bySamples);
        QCOMPARE(asked > 0, kind != ChartKind::TimeSeries && kind != ChartKind::Change);
    }

    void windComesFromItsSector()
    {
        const auto direction = hoursOf("wind_direction", u"2026-07-13"_s, u"2026-07-14"_s,
            [](int hour) { return hour < 12 ? 359.0 : 225.0; });
        const auto speed = hoursOf("wind_speed", u"2026-07-13"_s, u"2026-07-14"_s, [](int hour) {
            return hour % 12 < 3 ? 0.2 : hour < 12 ? 3.0 : 7.0;
        });
        const RoseChart rose = windRose(direction, speed, optionsOf());
        QCOMPARE(rose.sectors[0].count, 9);
        QCOMPARE(rose.sectors[10].count, 9);
        QCOMPARE(rose.sectors[0].shares[1], 37.5);
        QCOMPARE(rose.sectors[10].shares[3], 37.5);
        QVERIFY(rose.calmText.contains(u"25"));
        const auto level = hoursOf("laeq", u"2026-07-13"_s, u"2026-07-14"_s, [](int) { return 55.0; });
        QVERIFY(!noiseRose(level, direction, &speed, optionsOf()).emptyText.isEmpty());
        const RoseChart noise = noiseRose(level, direction, nullptr, optionsOf());
        QCOMPARE(*noise.sectors[0].level, 55.0);
        QVERIFY(!noise.sectors[5].level);
    }

    void secondUnitHasItsOwnPanel()
    {
        const auto chart = std::get<TimeSeriesChart>(
            m_charts->chart(ChartKind::TimeSeries, MadeUpCharts::Case::Gap, optionsOf()));
        QCOMPARE(chart.series.size(), std::size_t(3));
        QVERIFY(chart.lower);
        QCOMPARE(chart.lower->unit, u"°C"_s);
        QVERIFY(!chart.series[0].isLower && !chart.series[1].isLower && chart.series[2].isLower);
        QCOMPARE(chart.gaps.size(), std::size_t(1));
        QCOMPARE(chart.gaps.front().lengthMs(), 3 * 24 * chartHourMs);
        const ChartTable table = tableOf(chart);
        QCOMPARE(table.columns.size(), std::size_t(7)); // time, three values, a remark to each
        QCOMPARE(table.rows.size(), std::size_t(11 * 24));
    }

    void cancelledWorkSaysSo()
    {
        ChartOptions options = optionsOf();
        options.isCanceled = [] { return true; };
        ViewState view;
        view.time.range = MadeUpCharts::periodOf(MadeUpCharts::Case::Year);
        const auto chosen = MadeUpCharts::choices(ChartKind::Ranking, MadeUpCharts::Case::Year);
        const auto chart =
            loadChart(m_charts->cache().connection(), ChartKind::Ranking, chosen, view, options);
        QVERIFY(!chart);
        QCOMPARE(chart.error().kind, Error::Kind::Cancelled);
    }

    void nothingThereIsNoChart()
    {
        const std::vector<SeriesChoice> gone{{{u"station"_s, u"net"_s, u"gone"_s}, u"laeq"_s, {}}};
        for (const ChartKind kind : MadeUpCharts::kinds) {
            const auto chart = loadChart(m_charts->cache().connection(), kind, gone, {}, optionsOf());
            QVERIFY(chart && !*chart);
        }
    }

    void savedTablesSayWhereTheyComeFrom()
    {
        const Chart chart = m_charts->chart(ChartKind::Calendar, MadeUpCharts::Case::Gap, optionsOf());
        const ChartTable plain = tableOf(chart);
        const ChartTable table = withOrigin(plain, frameOf(chart));
        QCOMPARE(table.columns.size(), plain.columns.size() + 1);
        const QStringList lines = chartTable(table, u';', english).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1)) {
            QVERIFY2(line.contains(u"synthetic data") && line.contains(u"Measuring net (made up)")
                    && line.contains(u"July 2026") && line.contains(u"Coverage"),
                qPrintable(line));
        }
        const auto samples = std::get<TimeSeriesChart>(
            m_charts->chart(ChartKind::TimeSeries, MadeUpCharts::Case::Day, optionsOf()));
        QVERIFY(chartTable(samples, {ChartRow{0, std::nullopt, 1, {}}}, u';', english)
                .contains(u"synthetic data"));
    }

    void textsInFilesAreNoFormulas()
    {
        ChartTable table;
        table.columns = {{u"Name"_s, {}, 0, true}, {u"Value"_s, u"dB"_s, 1}};
        table.rows = {{u"=SUM(A1)"_s, -2.5}, {u"a;\"b\""_s, ChartCell()}};
        QCOMPARE(chartTable(table, u';', english), u"Name;Value dB\n'=SUM(A1);-2.5\n\"a;\"\"b\"\"\";\n"_s);
        QCOMPARE(cellText(ChartCell(), table.columns[1], english), u"–"_s);
    }

private:
    std::unique_ptr<MadeUpCharts> m_charts;
};

STADTBLICK_TEST(TestChartKinds, QCoreApplication)
#include "tst_chartkinds.moc"
