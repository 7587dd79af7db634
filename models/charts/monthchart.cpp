#include "models/charts/monthchart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int monthColumns = 1200; // a century has as many months: none is left out
constexpr int labelColumns = 700; // the width that the axis' labels have room in
constexpr qint64 monthGapMs = 86'400'000; // far less than a month

/** Each month with a value as a reading from its local begin to its end. */
Readings readingsOf(const std::vector<PeriodValue> &months, const QTimeZone &zone)
{
    Readings readings;
    for (const PeriodValue &month : months) {
        if (month.value) {
            const TimeRange range = monthsRange({month}, zone);
            readings.fromMs.push_back(range.fromMs);
            readings.toMs.push_back(range.toMs);
            readings.lengthsMs.push_back(range.lengthMs());
            readings.values.push_back(*month.value);
        }
    }
    return readings;
}

/** A row of the table for each month, with how much of it was measured. */
std::vector<RowNote> notesOf(const std::vector<PeriodValue> &months, const QTimeZone &zone)
{
    std::vector<RowNote> notes;
    for (const PeriodValue &month : months) {
        RowNote note;
        note.fromMs = monthsRange({month}, zone).fromMs;
        note.time = month.coverage;
        notes.push_back(note);
    }
    return notes;
}

/** '12.3 °C (July 2026)'. */
QString namedValue(const ChartFrame &frame, const PeriodValue &month)
{
    return numberText(*month.value, frame.decimals, frame.unit, frame.locale) % QStringLiteral(" (")
        % frame.locale.standaloneMonthName(month.month) % u' ' % QString::number(month.year) % u')';
}

void describeMonths(TimeSeriesChart &chart, const std::vector<PeriodValue> &months)
{
    std::vector<PeriodValue> valid;
    std::ranges::copy_if(
        months, std::back_inserter(valid), [](const PeriodValue &month) { return month.value.has_value(); });
    if (valid.empty()) {
        chart.emptyText = QCoreApplication::translate("Chart", "No month has enough data.");
        chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: no data.")
                                .arg(chart.title, chart.quantity, chart.periodText);
        return;
    }
    const auto [least, largest] = std::ranges::minmax_element(
        valid, {}, [](const PeriodValue &month) { return month.value.value_or(0); });
    QStringList sentences{QCoreApplication::translate("Chart", "%1, %2, %3: highest %4, lowest %5.")
            .arg(chart.title, chart.quantity, chart.periodText, namedValue(chart, *largest),
                namedValue(chart, *least))};
    if (!chart.coverageText.isEmpty()) {
        sentences << QString(chart.coverageText % u'.');
    }
    chart.description = sentences.join(u' ');
}

} // namespace

TimeSeriesChart monthChart(ChartFrame frame, const std::vector<PeriodValue> &months, bool fromZero)
{
    TimeSeriesChart chart;
    static_cast<ChartFrame &>(chart) = std::move(frame);
    chart.demoText = chart.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    chart.period = monthsRange(months, chart.timeZone);
    chart.periodText = months.empty() ? QString() : periodText(chart.period, chart.timeZone, chart.locale);
    for (const PeriodValue &month : months) {
        chart.coverage.valid += month.coverage.valid;
        chart.coverage.total += month.coverage.total;
    }
    if (chart.coverage.total > 0) {
        chart.coverageText = QCoreApplication::translate("Chart", "Coverage %1")
                                 .arg(percentText(chart.coverage, chart.locale));
    }
    describeMonths(chart, months);
    const auto readings = std::make_shared<Readings>(readingsOf(months, chart.timeZone));
    ChartSeries series;
    series.name = chart.title;
    series.values = readings;
    series.notes = std::make_shared<std::vector<RowNote>>(notesOf(months, chart.timeZone));
    series.coverage = chart.coverage;
    if (chart.isEmpty()) {
        chart.series.push_back(std::move(series)); // its months stand in the table
        return chart;
    }
    series.parts = decimated(*readings, chart.period, monthColumns, monthGapMs);
    const auto [least, largest] = std::ranges::minmax(readings->values);
    const ValueAxis axis = valueAxis(least, largest, fromZero, chart.locale);
    chart.valueFrom = axis.from;
    chart.valueTo = axis.to;
    chart.valueTicks = axis.ticks;
    chart.timeTicks = timeTicks(chart.period, chart.timeZone, chart.locale, labelColumns);
    chart.gaps = gapsIn(*readings, chart.period, monthGapMs);
    if (!chart.gaps.empty()) {
        chart.key.push_back(
            {ChartKeyEntry::Sign::Gap, QCoreApplication::translate("Chart", "Gap, not connected")});
    }
    chart.series.push_back(std::move(series));
    return chart;
}

} // namespace stadtblick
