#include "models/charts/timeserieschart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

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

std::optional<double> outlierOf(const ChartSeries &series, qint64 timeMs)
{
    const auto found = std::ranges::lower_bound(series.outliers, timeMs, {}, &LinePoint::timeMs);
    return found != series.outliers.end() && found->timeMs == timeMs ? std::optional(found->value)
                                                                     : std::nullopt;
}

QString unitOf(const TimeSeriesChart &chart, const ChartSeries &series)
{
    return series.isLower && chart.lower ? chart.lower->unit : chart.unit;
}

int decimalsOf(const TimeSeriesChart &chart, const ChartSeries &series)
{
    return series.isLower && chart.lower ? chart.lower->decimals : chart.decimals;
}

} // namespace

std::vector<qint64> markTimes(const TimeSeriesChart &chart)
{
    std::vector<qint64> times;
    for (const ChartSeries &series : chart.series) {
        if (series.values) {
            times.insert(times.end(), series.values->fromMs.begin(), series.values->fromMs.end());
        }
        for (const LinePoint &outlier : series.outliers) {
            times.push_back(outlier.timeMs);
        }
    }
    std::erase_if(times, [&](qint64 time) { return !chart.period.contains(time); });
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
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
        const auto value = valueOf(series, time);
        const auto outlier = outlierOf(series, time);
        QString text = value || outlier ? numberText(value ? *value : *outlier, decimalsOf(chart, series),
                                              unitOf(chart, series), chart.locale)
                                        : QCoreApplication::translate("Chart", "no data");
        if (outlier) {
            text += QStringLiteral(" · ") % QCoreApplication::translate("Chart", "flagged, not in the line");
        }
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
    table.columns.push_back({QCoreApplication::translate("Chart", "Flagged, not used"), {}, 0, true});
    for (const qint64 time : markTimes(chart)) {
        std::vector<ChartCell> row{localTimeText(time, chart.timeZone)};
        QStringList flagged;
        for (const ChartSeries &series : chart.series) {
            row.push_back(cellOf(valueOf(series, time)));
            if (const auto outlier = outlierOf(series, time)) {
                const QString value =
                    numberText(*outlier, decimalsOf(chart, series), unitOf(chart, series), chart.locale);
                flagged << (chart.series.size() > 1 ? QString(series.name % u' ' % value) : value);
            }
        }
        row.emplace_back(flagged.join(QStringLiteral("; ")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace stadtblick
