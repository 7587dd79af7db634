#include "models/charts/axes.h"
#include "models/charts/chartloader.h"
#include "models/charts/chartwindow.h"
#include "models/charts/chartwords.h"
#include "tests/support/testmain.h"
#include "tests/unit/charts/charthoursof.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

TimeRange days(const QString &from, const QString &to)
{
    return {*fromIso(from, berlin), *fromIso(to, berlin)};
}

ViewState viewOf(TimeRange range)
{
    ViewState view;
    view.time.range = range;
    return view;
}

const Selection station{u"station"_s, u"net"_s, u"a"_s};

std::vector<FlagMark> runsWith(const ChartSeries &series, quint8 flag)
{
    std::vector<FlagMark> runs = *series.flagged;
    std::erase_if(runs, [flag](const FlagMark &run) { return (run.flags & flag) == 0; });
    return runs;
}

QString keyText(const TimeSeriesChart &chart, ChartKeyEntry::Sign sign)
{
    const auto found = std::ranges::find(chart.key, sign, &ChartKeyEntry::sign);
    return found == chart.key.end() ? QString() : found->text;
}

/** The cell of a column at a local time; empty without such a row. */
QString cellAt(const ChartTable &table, std::size_t column, const QString &time)
{
    for (const auto &row : table.rows) {
        if (std::get<QString>(row.front()) == time) {
            return cellText(row[column], table.columns[column], english);
        }
    }
    return {};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void valueTicksAreRoundAndFew_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("largest");
        QTest::addColumn<bool>("fromZero");
        QTest::newRow("levels") << 47.3 << 71.2 << false;
        QTest::newRow("temperature below zero") << -8.2 << 3.1 << false;
        QTest::newRow("one value") << 20.0 << 20.0 << false;
        QTest::newRow("small") << 0.012 << 0.017 << false;
        QTest::newRow("counts") << 12.0 << 1240.0 << true;
        QTest::newRow("only zero") << 0.0 << 0.0 << true;
        QTest::newRow("large") << 98000.0 << 102000.0 << false;
    }
    void valueTicksAreRoundAndFew()
    {
        QFETCH(double, least);
        QFETCH(double, largest);
        QFETCH(bool, fromZero);
        const ValueAxis axis = valueAxis(least, largest, fromZero, german);
        QVERIFY(axis.ticks.size() >= 3 && axis.ticks.size() <= 5);
        QVERIFY(axis.from <= least && axis.to >= largest && axis.from < axis.to);
        QVERIFY(!fromZero || axis.from == 0);
        QSet<QString> labels;
        for (const ValueTick &tick : axis.ticks) {
            QVERIFY(tick.value >= axis.from && tick.value <= axis.to);
            labels << tick.label;
        }
        QCOMPARE(labels.size(), static_cast<qsizetype>(axis.ticks.size()));
    }

    void daysAreNamedAtLocalMidnight()
    {
        const auto ticks = timeTicks(days(u"2026-07-14"_s, u"2026-07-21"_s), berlin, german, 400);
        QCOMPARE(ticks.size(), std::size_t(7));
        QCOMPARE(ticks[0].label, u"Di 14."_s);
        QCOMPARE(ticks[0].timeMs, *fromIso(u"2026-07-13T22:00:00Z"));
        QCOMPARE(ticks[6].label, u"Mo 20."_s);
    }

    void clockChangesKeepDaysAtMidnight()
    {
        for (const TimeTick &tick : timeTicks(days(u"2026-03-26"_s, u"2026-04-01"_s), berlin, german, 500)) {
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.timeMs, berlin).time(), QTime(0, 0));
        }
    }

    void ticksLeaveRoomForLabels_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("hours") << u"2026-07-14T06:00:00Z"_s << u"2026-07-14T12:00:00Z"_s;
        QTest::newRow("day") << u"2026-07-13T22:00:00Z"_s << u"2026-07-14T22:00:00Z"_s;
        QTest::newRow("two weeks") << u"2026-07-01T22:00:00Z"_s << u"2026-07-15T22:00:00Z"_s;
        QTest::newRow("quarter") << u"2026-04-01T22:00:00Z"_s << u"2026-07-01T22:00:00Z"_s;
        QTest::newRow("year") << u"2025-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s;
        QTest::newRow("decades") << u"1990-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s;
    }
    void ticksLeaveRoomForLabels()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeRange window{*fromIso(from), *fromIso(to)};
        for (const int columns : {200, 400, 1200}) {
            const auto ticks = timeTicks(window, berlin, german, columns);
            QVERIFY(ticks.size() >= 2);
            QVERIFY2(ticks.size() <= static_cast<std::size_t>(columns / 22),
                qPrintable(QString::number(ticks.size())));
            for (const TimeTick &tick : ticks) {
                QVERIFY(window.contains(tick.timeMs));
                QVERIFY(!tick.label.isEmpty());
            }
        }
    }

    void aNarrowWeekHasMoreThanOneLabel()
    {
        QVERIFY(timeTicks(MadeUpCache::week(), berlin, german, 130).size() >= 2);
    }

    void hourlyMeansOnLongPeriodsSamplesOnShortOnes()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [](qint64 t) { return 20 + 5 * MadeUpCache::daily(t); });
        const auto week =
            loadTimeSeries(cache.connection(), station, viewOf(MadeUpCache::week()), optionsOf()).value();
        QVERIFY(week->quantity.contains(u"hourly means"));
        QCOMPARE(week->coverage.percent(), 100);
        QVERIFY(week->gaps.empty());
        QCOMPARE(week->series.front().parts.size(), std::size_t(1));
        QVERIFY(!week->nights.empty());
        TimeRange day = MadeUpCache::week();
        day.toMs = day.fromMs + MadeUpCache::dayMs;
        const auto samples = loadTimeSeries(cache.connection(), station, viewOf(day), optionsOf()).value();
        QCOMPARE(samples->quantity, u"°C"_s);
        QCOMPARE(samples->series.front().parts.front().size(), std::size_t(144));
    }

    void aYearIsDecimated()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addSeries(
            u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000, [](qint64 t) { return MadeUpCache::daily(t); },
            {}, {}, 365 * MadeUpCache::dayMs);
        const TimeRange year{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 364 * MadeUpCache::dayMs};
        const auto chart = loadTimeSeries(cache.connection(), station, viewOf(year), optionsOf()).value();
        QCOMPARE(chart->series.front().parts.size(), std::size_t(1));
        QVERIFY(chart->series.front().parts.front().size() <= 4 * 401);
        QVERIFY(chart->nights.empty());
    }

    void textsOfSourcesAreNoFormulas()
    {
        TimeSeriesChart chart;
        chart.title = u"=HYPERLINK(1)"_s;
        const QString table = chartTable(chart, {ChartRow{0, std::nullopt, -2.5, {}}}, u';', german);
        QVERIFY(table.contains(u";'=HYPERLINK(1);"));
        QVERIFY(table.contains(u";-2,5;"));
    }

    void flagsAreThoseOfTheFigures()
    {
        // A spike in the week's last sample: what tells it from a step lies outside of the period.
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        const TimeRange week = MadeUpCache::week();
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [week](qint64 t) { return t == week.toMs - 600'000 ? 45.0 : 20 + double(t / 600'000 % 2) / 10; });
        ChartOptions options = optionsOf();
        options.quantity = u"air_temperature"_s;
        const std::vector<SeriesChoice> choices{{station, u"air_temperature"_s, {}}};
        const auto calendar = std::get<CalendarChart>(
            **loadChart(cache.connection(), ChartKind::Calendar, choices, viewOf(week), options));
        QVERIFY(calendar.days.back().value);
        QCOMPARE(*calendar.days.back().value, 20.1);
        const auto line = std::get<TimeSeriesChart>(**loadChart(cache.connection(), ChartKind::TimeSeries,
            choices, viewOf({week.toMs - 86'400'000, week.toMs}), options));
        QCOMPARE(runsWith(line.series.front(), FlagSpike).size(), std::size_t(1));
        QVERIFY(line.valueTo < 25);
    }

    void stuckRunsThatBeginBeforeThePeriodAreFound()
    {
        // A gauge that rests for three days, two hours of them in the period: 48 h are the most.
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        const qint64 moves = MadeUpCache::fromMs() + 74 * MadeUpCache::hourMs;
        cache.addSeries(u"a"_s, u"water_level"_s, u"cm"_s, 3'600'000,
            [moves](qint64 t) { return t < moves ? 50.0 : 60.0 + double(t / 3'600'000 % 2); });
        const TimeRange day{MadeUpCache::fromMs() + 72 * MadeUpCache::hourMs,
            MadeUpCache::fromMs() + 96 * MadeUpCache::hourMs};
        const std::vector<SeriesChoice> choices{{station, u"water_level"_s, {}}};
        const auto chart = std::get<HistogramChart>(
            **loadChart(cache.connection(), ChartKind::Histogram, choices, viewOf(day), optionsOf()));
        QCOMPARE(chart.count, 22);
    }

    void rainCountersAreChartedAsTheirAmounts()
    {
        // 0.2 mm every ten minutes from 10 to 12; the counter begins anew at midnight.
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addSeries(u"a"_s, u"rain_day_counter"_s, u"mm"_s, 600'000, [](qint64 t) {
            const qint64 ofDay = (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) % MadeUpCache::dayMs;
            const qint64 steps = (ofDay - 10 * MadeUpCache::hourMs) / 600'000;
            return std::round(0.2 * double(std::clamp<qint64>(steps, 0, 12)) * 10) / 10;
        });
        const std::vector<SeriesChoice> choices{{station, u"rain_day_counter"_s, {}}};
        const auto calendar = std::get<CalendarChart>(**loadChart(
            cache.connection(), ChartKind::Calendar, choices, viewOf(MadeUpCache::week()), optionsOf()));
        QCOMPARE(calendar.days.size(), std::size_t(7));
        for (const CalendarDay &day : calendar.days) {
            QVERIFY(day.value);
            QVERIFY2(std::abs(*day.value - 2.4) < 1e-6, qPrintable(QString::number(*day.value)));
        }
        QCOMPARE(calendar.unit, u"mm"_s);
        QVERIFY2(calendar.quantity.contains(u"daily sum"), qPrintable(calendar.quantity));
        const auto profile = std::get<ProfileChart>(**loadChart(
            cache.connection(), ChartKind::DailyProfile, choices, viewOf(MadeUpCache::week()), optionsOf()));
        QVERIFY(std::abs(*profile.curves[0].points[10].mean - 1.2) < 1e-6);
        QCOMPARE(*profile.curves[0].points[14].mean, 0.0);
    }

    void unknownQuantitiesKeepTheirUnit()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        // A unit of another kind: the quantity is not trusted.
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"hPa"_s, 600'000,
            [](qint64 t) { return 1000 + MadeUpCache::daily(t); });
        const auto chart =
            loadTimeSeries(cache.connection(), station, viewOf(MadeUpCache::week()), optionsOf()).value();
        QCOMPARE(chart->unit, u"hPa"_s);
        QVERIFY(chart->emptyText.isEmpty());
    }

    void emptyChartsSayWhy()
    {
        MadeUpCache cache;
        QVERIFY(
            !loadTimeSeries(cache.connection(), station, viewOf(MadeUpCache::week()), optionsOf()).value());
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addSeries(
            u"a"_s, u"laeq"_s, u"dB(A)"_s, 3'600'000, [](qint64) { return 1.0; },
            [](qint64) { return false; });
        const auto chart =
            loadTimeSeries(cache.connection(), station, viewOf(MadeUpCache::week()), optionsOf()).value();
        QVERIFY(chart);
        QVERIFY(!chart->emptyText.isEmpty());
        QVERIFY(!chart->description.isEmpty());
        QCOMPARE(chart->coverage.valid, 0);
    }

    void everyFlagIsShown()
    {
        // Stuck from 2 to 10, nothing from 12 to 14, from 16 on 10 K warmer, one value of a wrong clock.
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        const auto hourOf = [](qint64 t) {
            return double(t - MadeUpCache::fromMs()) / double(MadeUpCache::hourMs);
        };
        const qint64 row = cache.addSeries(
            u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [hourOf](qint64 t) {
                const double hour = hourOf(t);
                const double base = t / 600'000 % 2 == 0 ? 20.5 : 20.6;
                return hour >= 2 && hour < 10 ? 21.0 : hour >= 16 ? base + 10 : base;
            },
            [hourOf](qint64 t) { return hourOf(t) < 12 || hourOf(t) >= 14; });
        Samples late;
        late.timesMs = {MadeUpCache::fromMs() + MadeUpCache::hourMs};
        late.values = {20.5};
        late.flags = {FlagClock};
        QVERIFY(ObservationStore(cache.connection()).put(row, late));
        const TimeRange day{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::dayMs};
        const auto chart = loadTimeSeries(cache.connection(), station, viewOf(day), optionsOf()).value();
        const ChartSeries &series = chart->series.front();
        QCOMPARE(runsWith(series, FlagClock).size(), std::size_t(1));
        QCOMPARE(runsWith(series, FlagFlat).size(), std::size_t(1));
        QVERIFY(runsWith(series, FlagFlat).front().count > 40);
        QCOMPARE(runsWith(series, FlagFlat).front().least, 21.0);
        QCOMPARE(runsWith(series, FlagAfterGap).size(), std::size_t(1));
        QCOMPARE(runsWith(series, FlagStep).size(), std::size_t(1));
        QVERIFY(!runsWith(series, FlagStep).front().isExcluded());
        QCOMPARE(keyText(*chart, ChartKeyEntry::Sign::Outlier), u"excluded: clock"_s);
        QCOMPARE(keyText(*chart, ChartKeyEntry::Sign::FlagRun), u"excluded: unchanged too long"_s);
        QCOMPARE(keyText(*chart, ChartKeyEntry::Sign::Noted), u"noted: step, after a gap"_s);
        const ChartTable table = tableOf(*chart);
        QCOMPARE(table.columns.back().title, u"Remark"_s);
        const std::size_t last = table.columns.size() - 1;
        QVERIFY(cellAt(table, last, u"2026-07-13 01:00"_s).startsWith(u"excluded: clock (20.5"));
        QVERIFY(cellAt(table, last, u"2026-07-13 05:00"_s).startsWith(u"excluded: unchanged too long"));
        QCOMPARE(cellAt(table, last, u"2026-07-13 14:00"_s), u"noted: after a gap"_s);
        QCOMPARE(cellAt(table, last, u"2026-07-13 16:00"_s), u"noted: step"_s);
        QCOMPARE(cellAt(table, last, u"2026-07-13 18:00"_s), QString());
        // A part has the flags of the part alone.
        const TimeRange evening{day.toMs - 4 * MadeUpCache::hourMs, day.toMs};
        const TimeSeriesChart part = windowOf(*chart, evening, 400, english);
        QVERIFY(part.series.front().marks.empty());
        QVERIFY(keyText(part, ChartKeyEntry::Sign::Noted).isEmpty());
    }

    void gapsOfOneLineAreItsOwn()
    {
        MadeUpCache cache;
        const TimeRange week = MadeUpCache::week();
        const qint64 gap = week.fromMs + MadeUpCache::dayMs;
        const qint64 few = week.fromMs + 2 * MadeUpCache::dayMs;
        const auto value = [](qint64 t) { return t / 600'000 % 2 == 0 ? 20.5 : 20.6; };
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addStation(u"b"_s, u"B"_s, cache.at(500, 0));
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000, value);
        cache.addSeries(u"b"_s, u"air_temperature"_s, u"°C"_s, 600'000, value, [gap, few](qint64 t) {
            const bool isGap = t >= gap && t < gap + 3 * MadeUpCache::hourMs;
            const bool isFew = t >= few + 1'800'000 && t < few + MadeUpCache::hourMs;
            return !isGap && !isFew;
        });
        const std::vector<SeriesChoice> choices{{station, u"air_temperature"_s, {}},
            {{u"station"_s, u"net"_s, u"b"_s}, u"air_temperature"_s, {}}};
        const auto chart = std::get<TimeSeriesChart>(
            **loadChart(cache.connection(), ChartKind::TimeSeries, choices, viewOf(week), optionsOf()));
        QVERIFY(chart.gaps.empty() && chart.series[0].gaps.empty());
        QCOMPARE(chart.series[1].gaps,
            (std::vector<TimeRange>{{gap, gap + 3 * MadeUpCache::hourMs}, {few, few + MadeUpCache::hourMs}}));
        QVERIFY(!keyText(chart, ChartKeyEntry::Sign::OwnGap).isEmpty());
        QVERIFY2(chart.description.contains(u"Gaps of its own: 4"_s), qPrintable(chart.description));
        const ChartTable table = tableOf(chart);
        QCOMPARE(table.columns.size(), std::size_t(5));
        QCOMPARE(table.columns[4].title, u"Remark: B"_s);
        QCOMPARE(cellAt(table, 3, u"2026-07-14 01:00"_s), QString());
        QCOMPARE(cellAt(table, 4, u"2026-07-14 01:00"_s), u"no data"_s);
        QCOMPARE(cellAt(table, 4, u"2026-07-14 03:00"_s), u"noted: after a gap"_s);
        QCOMPARE(cellAt(table, 4, u"2026-07-15 00:00"_s), u"too few values (3 of 6)"_s);
        const TimeSeriesChart part = windowOf(chart, {few, few + MadeUpCache::dayMs}, 400, english);
        QCOMPARE(part.series[1].gaps.size(), std::size_t(1));
        // What is only a hidden line's is not in the key.
        Chart hidden = chart;
        setSeriesHidden(hidden, 1, true);
        QVERIFY(keyText(std::get<TimeSeriesChart>(hidden), ChartKeyEntry::Sign::OwnGap).isEmpty());
        QVERIFY(keyText(std::get<TimeSeriesChart>(hidden), ChartKeyEntry::Sign::Noted).isEmpty());
        setSeriesHidden(hidden, 1, false);
        QCOMPARE(keyText(std::get<TimeSeriesChart>(hidden), ChartKeyEntry::Sign::Noted),
            keyText(chart, ChartKeyEntry::Sign::Noted));
        QVERIFY(!keyText(chart, ChartKeyEntry::Sign::Noted).isEmpty());
    }

    void longerStepsStandForTheTimesBetween()
    {
        MadeUpCache cache;
        const qint64 gap = MadeUpCache::fromMs() + 4 * MadeUpCache::hourMs;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addStation(u"b"_s, u"B"_s, cache.at(500, 0));
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [](qint64 t) { return t / 600'000 % 2 == 0 ? 20.5 : 20.6; });
        cache.addSeries(
            u"b"_s, u"air_temperature"_s, u"°C"_s, MadeUpCache::hourMs,
            [](qint64 t) { return t / MadeUpCache::hourMs % 2 == 0 ? 18.5 : 18.6; },
            [gap](qint64 t) { return t < gap || t >= gap + 2 * MadeUpCache::hourMs; });
        const std::vector<SeriesChoice> choices{{station, u"air_temperature"_s, {}},
            {{u"station"_s, u"net"_s, u"b"_s}, u"air_temperature"_s, {}}};
        const TimeRange day{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::dayMs};
        const auto chart = std::get<TimeSeriesChart>(
            **loadChart(cache.connection(), ChartKind::TimeSeries, choices, viewOf(day), optionsOf()));
        const auto lineOfB = [&](qint64 time) {
            const std::vector<qint64> times = markTimes(chart);
            const auto mark = std::ranges::lower_bound(times, time) - times.begin();
            return markLines(chart, static_cast<int>(mark)).value(2);
        };
        const QString atHour = lineOfB(day.fromMs + 2 * MadeUpCache::hourMs);
        QVERIFY2(atHour.contains(u"18."), qPrintable(atHour));
        QCOMPARE(lineOfB(day.fromMs + 2 * MadeUpCache::hourMs + 1'200'000), atHour);
        QCOMPARE(lineOfB(gap + MadeUpCache::hourMs), u"B: no data"_s);
    }

    void spansOfFlaggedValuesHaveTheirUnitOnce()
    {
        TimeSeriesChart chart;
        chart.locale = english;
        chart.unit = u"°C"_s;
        chart.decimals = 1;
        const ChartSeries series;
        QCOMPARE(flaggedValueText(chart, series, {0, 9, 1.5, 99, FlagRange, 2}), u"1.5 to 99.0\u202f°C"_s);
        QCOMPARE(flaggedValueText(chart, series, {0, 9, 99, 99, FlagRange, 2}), u"99.0\u202f°C"_s);
    }

    void shortGapsAreNotCalledNothing_data()
    {
        QTest::addColumn<qint64>("lengthMs");
        QTest::addColumn<QString>("text");
        QTest::newRow("half a minute") << qint64{30'000} << u"30\u202fs"_s;
        QTest::newRow("one value of ten minutes") << qint64{600'000} << u"10\u202fmin"_s;
        QTest::newRow("an hour") << qint64{3'600'000} << u"1\u202fh"_s;
        QTest::newRow("an hour and a half") << qint64{5'400'000} << u"1.5\u202fh"_s;
        QTest::newRow("two days") << qint64{48 * 3'600'000 + 600'000} << u"48\u202fh"_s;
    }
    void shortGapsAreNotCalledNothing()
    {
        QFETCH(qint64, lengthMs);
        QFETCH(QString, text);
        // Told of all of them together.
        const std::vector<TimeRange> gaps{{0, lengthMs / 2}, {lengthMs * 2, lengthMs * 2 + lengthMs / 2}};
        QCOMPARE(durationText(gaps, english), text);
    }

    void tableHasEverySampleAndItsFlags()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        const qint64 row = cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [](qint64 t) { return t / 600'000 % 2 == 0 ? 20.5 : 20.6; }); // one value alone is stuck
        Samples flagged;
        flagged.timesMs = {MadeUpCache::fromMs()};
        flagged.values = {99};
        flagged.flags = {FlagRange};
        QVERIFY(ObservationStore(cache.connection()).put(row, flagged));
        TimeRange hour{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::hourMs};
        const ViewState view = viewOf(hour);
        const auto rows = loadChartRows(cache.connection(), station, view, optionsOf()).value();
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(*rows[0].value, 99.0);
        QCOMPARE(rows[0].flags, u"out of range, spike"_s); // the sample before the period tells the spike
        const auto chart = loadTimeSeries(cache.connection(), station, view, optionsOf()).value();
        QCOMPARE(runsWith(chart->series.front(), FlagSpike).size(), std::size_t(1));
        QCOMPARE(chart->coverage.percent(), 83);
        const QString table = chartTable(*chart, rows, u';', german);
        QCOMPARE(table.count(u'\n'), 7);
        QVERIFY(table.contains(u"20,5"));
        QVERIFY(table.startsWith(u"From;To;Air temperature °C;Flags"));
    }
};

STADTBLICK_TEST(TestCharts, QCoreApplication)
#include "tst_charts.moc"
