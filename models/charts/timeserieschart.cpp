#include "models/charts/timeserieschart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace stadtblick {

namespace {

constexpr int monthNeedsPercent = 75; // of its time, for a mean (domain.md section 7)

/** The value of the reading that begins at @p timeMs. */
std::optional<double> valueOf(const ChartSeries &series, qint64 timeMs)
{
    if (!series.values) {
        return std::nullopt;
    }
    const auto found = std::ranges::lower_bound(series.values->fromMs, timeMs);
    if (found == series.values->fromMs.end() || *found != timeMs) {
        return std::nullopt;
    }
    return series.values->values[static_cast<std::size_t>(found - series.values->fromMs.begin())];
}

/** The excluded run that @p timeMs lies in, and the noted sample of that time; null without one. */
const FlagMark *flaggedAt(const ChartSeries &series, qint64 timeMs)
{
    if (!series.flagged) {
        return nullptr;
    }
    const auto after = std::ranges::upper_bound(*series.flagged, timeMs, {}, &FlagMark::fromMs);
    const bool isIn = after != series.flagged->begin() && std::prev(after)->toMs >= timeMs;
    return isIn ? &*std::prev(after) : nullptr;
}

/** The value of the reading that still stands for @p timeMs: lines may have different steps. */
std::optional<double> standingValue(const ChartSeries &series, qint64 timeMs)
{
    if (!series.values) {
        return std::nullopt;
    }
    const auto after = std::ranges::upper_bound(series.values->fromMs, timeMs);
    const auto next = static_cast<std::size_t>(after - series.values->fromMs.begin());
    return next > 0 && series.values->toMs[next - 1] > timeMs ? std::optional(series.values->values[next - 1])
                                                              : std::nullopt;
}

const RowNote *noteAt(const ChartSeries &series, qint64 timeMs)
{
    if (!series.notes) {
        return nullptr;
    }
    const auto found = std::ranges::lower_bound(*series.notes, timeMs, {}, &RowNote::fromMs);
    return found != series.notes->end() && found->fromMs == timeMs ? &*found : nullptr;
}

QString unitOf(const TimeSeriesChart &chart, const ChartSeries &series)
{
    return series.isLower && chart.lower ? chart.lower->unit : chart.unit;
}

int decimalsOf(const TimeSeriesChart &chart, const ChartSeries &series)
{
    return series.isLower && chart.lower ? chart.lower->decimals : chart.decimals;
}

/** 'excluded: spike (99 °C); too few values (2 of 6)'; 'no data'; empty where all is well. */
QString remarkOf(const TimeSeriesChart &chart, const ChartSeries &series, qint64 timeMs)
{
    const bool hasValue = valueOf(series, timeMs).has_value();
    QStringList parts;
    if (const RowNote *note = noteAt(series, timeMs)) {
        if (note->excluded) {
            QString text =
                QCoreApplication::translate("Flags", "excluded: %1").arg(flagWords(note->excluded));
            if (note->value) {
                text += QStringLiteral(" (")
                    % numberText(*note->value, decimalsOf(chart, series), unitOf(chart, series), chart.locale)
                    % u')';
            } else if (note->excludedCount > 1) {
                text += QStringLiteral(" (")
                    % QCoreApplication::translate("Flags", "%n value(s)", nullptr, note->excludedCount)
                    % u')';
            }
            parts << text;
        }
        if (note->noted) {
            parts << QCoreApplication::translate("Flags", "noted: %1").arg(flagWords(note->noted));
        }
        if (!hasValue && note->samples.valid > 0) {
            parts << QCoreApplication::translate("Chart", "too few values (%1 of %2)")
                         .arg(note->samples.valid)
                         .arg(note->samples.total);
        }
        if (!hasValue && note->time.valid > 0) {
            parts << notEnoughText(note->time, monthNeedsPercent, chart.locale);
        }
    }
    if (parts.isEmpty() && !hasValue && !standingValue(series, timeMs)) {
        parts << QCoreApplication::translate("Chart", "no data");
    }
    return parts.join(QStringLiteral("; "));
}

/** The times at which a series has a value or a flagged sample. */
std::vector<qint64> rowTimes(const TimeSeriesChart &chart)
{
    std::vector<qint64> times;
    for (const ChartSeries &series : chart.series) {
        if (series.values) {
            times.insert(times.end(), series.values->fromMs.begin(), series.values->fromMs.end());
        }
        for (const RowNote &note : series.notes ? *series.notes : std::vector<RowNote>()) {
            times.push_back(note.fromMs);
        }
    }
    return times;
}

/** Whether the rows are months of one series, of which it is known how much was measured. */
bool hasRowTimes(const TimeSeriesChart &chart)
{
    return chart.series.size() == 1 && chart.series.front().notes
        && std::ranges::any_of(
            *chart.series.front().notes, [](const RowNote &note) { return note.time.total > 0; });
}

/** Measured and all hours of a row; nothing where that is not known. */
std::array<ChartCell, 2> rowHours(const ChartSeries &series, qint64 timeMs)
{
    constexpr double hourMs = 3'600'000;
    const RowNote *note = noteAt(series, timeMs);
    if (!note || note->time.total <= 0) {
        return {};
    }
    return {static_cast<double>(note->time.valid) / hourMs, static_cast<double>(note->time.total) / hourMs};
}

/** The times within the period, in order, each once. */
std::vector<qint64> ordered(std::vector<qint64> times, TimeRange period)
{
    std::erase_if(times, [&](qint64 time) { return !period.contains(time); });
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

/** The value of a line at a time or of what is excluded there, and its flags. */
QString lineText(const TimeSeriesChart &chart, const ChartSeries &series, qint64 timeMs)
{
    const FlagMark *flagged = flaggedAt(series, timeMs);
    auto value = valueOf(series, timeMs);
    if (!value && !(flagged && flagged->isExcluded())) {
        value = standingValue(series, timeMs);
    }
    const QString text = value
        ? numberText(*value, decimalsOf(chart, series), unitOf(chart, series), chart.locale)
        : flagged && flagged->isExcluded() ? flaggedValueText(chart, series, *flagged)
                                           : QCoreApplication::translate("Chart", "no data");
    return flagged ? QString(text % QStringLiteral(" · ") % flagText(*flagged)) : text;
}

} // namespace

QString flaggedValueText(const TimeSeriesChart &chart, const ChartSeries &series, const FlagMark &mark)
{
    const int decimals = decimalsOf(chart, series);
    const QString largest = numberText(mark.largest, decimals, unitOf(chart, series), chart.locale);
    return mark.least == mark.largest ? largest
                                      : QCoreApplication::translate("Chart", "%1 to %2")
                                            .arg(numberText(mark.least, decimals, chart.locale), largest);
}

std::vector<qint64> markTimes(const TimeSeriesChart &chart)
{
    std::vector<qint64> times;
    for (const ChartSeries &series : chart.series) {
        if (series.values) {
            times.insert(times.end(), series.values->fromMs.begin(), series.values->fromMs.end());
        }
        for (const FlagMark &mark : series.flagged ? *series.flagged : std::vector<FlagMark>()) {
            if (mark.isExcluded()) {
                times.push_back(mark.fromMs);
            }
        }
    }
    return ordered(std::move(times), chart.period);
}

int markCount(const TimeSeriesChart &chart)
{
    return static_cast<int>(markTimes(chart).size());
}

QStringList markLines(const TimeSeriesChart &chart, int mark)
{
    const std::vector<qint64> times = markTimes(chart);
    if (mark < 0 || mark >= static_cast<int>(times.size())) {
        return {};
    }
    const qint64 time = times[static_cast<std::size_t>(mark)];
    QStringList lines{timeText(time, chart.timeZone, chart.locale)};
    for (const ChartSeries &series : chart.series) {
        if (series.isHidden) {
            continue;
        }
        const QString text = lineText(chart, series, time);
        lines << (chart.series.size() > 1 ? QString(series.name % QStringLiteral(": ") % text) : text);
    }
    return lines;
}

ChartTable tableOf(const TimeSeriesChart &chart)
{
    ChartTable table;
    table.columns.push_back({QCoreApplication::translate("Chart", "From"), {}, 0, true});
    for (const ChartSeries &series : chart.series) {
        table.columns.push_back({series.name, unitOf(chart, series), decimalsOf(chart, series)});
    }
    const bool hasHours = hasRowTimes(chart);
    if (hasHours) {
        table.columns.push_back({QCoreApplication::translate("Chart", "Valid hours"), {}, 0});
        table.columns.push_back({QCoreApplication::translate("Chart", "Hours"), {}, 0});
    }
    for (const ChartSeries &series : chart.series) {
        const QString title = chart.series.size() > 1
            ? QCoreApplication::translate("Chart", "Remark: %1").arg(series.name)
            : QCoreApplication::translate("Chart", "Remark");
        table.columns.push_back({title, {}, 0, true});
    }
    for (const qint64 time : ordered(rowTimes(chart), chart.period)) {
        std::vector<ChartCell> row{localTimeText(time, chart.timeZone)};
        for (const ChartSeries &series : chart.series) {
            row.push_back(cellOf(valueOf(series, time)));
        }
        if (hasHours) {
            std::ranges::move(rowHours(chart.series.front(), time), std::back_inserter(row));
        }
        for (const ChartSeries &series : chart.series) {
            row.emplace_back(remarkOf(chart, series, time));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace stadtblick
