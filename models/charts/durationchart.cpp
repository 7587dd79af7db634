#include "models/charts/durationchart.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/percentiles.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

/** At a step that shows both ends; where there are too few values for percentiles they stand alone. */
DurationCurve curveOf(const ChartHours &hours)
{
    DurationCurve curve;
    std::vector<double> values = hours.values();
    std::ranges::sort(values);
    curve.count = static_cast<int>(values.size());
    curve.coverage = hours.coverage();
    curve.reason = missingPercentiles(curve.count, curve.coverage, hours.locale);
    if (!curve.reason.isEmpty()) {
        // Few values of what there could be are no course: they would be taken for the whole.
        if (curve.coverage.reaches(percentileCoverage)) {
            curve.values.assign(values.rbegin(), values.rend());
        }
        return curve;
    }
    for (int half = 0; half <= 200; ++half) {
        const double percent = half / 2.0;
        // Exceeded in p % of the time: the (100 − p)th percentile.
        curve.points.push_back({percent, *percentileOfSorted(values, 100 - percent)});
    }
    return curve;
}

void addMarks(DurationCurve &curve, const ChartHours &hours)
{
    if (curve.points.empty()) {
        return;
    }
    const QString prefix = hours.averaging() == Averaging::Energetic
        ? QStringLiteral("L%1 %2")
        : QCoreApplication::translate("Chart", "%1 %: %2", "exceeded in so much of the time: value");
    for (const double percent : {10.0, 50.0, 90.0}) {
        const double value = *valueAt(curve, percent);
        curve.marks.push_back({percent, value,
            prefix.arg(
                QString::number(percent), numberText(value, std::max(0, hours.decimals - 1), hours.locale))});
    }
}

QString markText(const DurationCurve &curve, const DurationChart &chart)
{
    QStringList parts;
    for (const DurationMark &mark : curve.marks) {
        parts << mark.label;
    }
    return parts.isEmpty() ? curve.reason : parts.join(QStringLiteral(", ")) % u' ' % chart.unit;
}

/** 'rank 9 of 24: 63.1 dB(A)': the single value nearest to @p percent. */
QString rankText(const DurationCurve &curve, double percent, const DurationChart &chart)
{
    const std::size_t count = curve.values.size();
    const auto index =
        std::min(count - 1, static_cast<std::size_t>(percent / 100 * static_cast<double>(count)));
    return QCoreApplication::translate("Chart", "rank %1 of %2: %3")
        .arg(index + 1)
        .arg(count)
        .arg(numberText(curve.values[index], chart.decimals, chart.unit, chart.locale));
}

/** The single values of curves that all have too few of them, the highest first. */
void addRanks(ChartTable &table, const DurationChart &chart)
{
    std::size_t rows = 0;
    for (const DurationCurve &curve : chart.curves) {
        rows = std::max(rows, curve.values.size());
    }
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<ChartCell> row{static_cast<double>(i + 1)};
        for (const DurationCurve &curve : chart.curves) {
            row.push_back(i < curve.values.size() ? ChartCell(curve.values[i]) : ChartCell());
        }
        table.rows.push_back(std::move(row));
    }
}

void addPercents(ChartTable &table, const DurationChart &chart)
{
    const int from = static_cast<int>(std::ceil(chart.percentFrom * 2));
    const int to = static_cast<int>(std::floor(chart.percentTo * 2));
    for (int half = from; half <= to; ++half) {
        std::vector<ChartCell> row{half / 2.0};
        for (const DurationCurve &curve : chart.curves) {
            row.push_back(cellOf(valueAt(curve, half / 2.0)));
        }
        table.rows.push_back(std::move(row));
    }
}

/** 'Ring: not enough data (24 of 50 values)' of each curve that has too little; empty without one. */
QString reasonsOf(const DurationChart &chart)
{
    QStringList reasons;
    for (const DurationCurve &curve : chart.curves) {
        if (!curve.reason.isEmpty()) {
            reasons << curve.name % QStringLiteral(": ") % curve.reason;
        }
    }
    return reasons.join(QStringLiteral("; "));
}

/** Highest and lowest value of a curve or, of too few, of the single ones; nothing of none. */
std::optional<std::pair<double, double>> endsOf(const DurationCurve &curve)
{
    if (!curve.points.empty()) {
        return std::pair(curve.points.front().value, curve.points.back().value);
    }
    return curve.values.empty() ? std::nullopt
                                : std::optional(std::pair(curve.values.front(), curve.values.back()));
}

/** Curves, their marks and key; answers why the first one of those with too little data is not there. */
QString addCurves(DurationChart &chart, std::span<const ChartHours> series)
{
    using Sign = ChartKeyEntry::Sign;
    const ChartHours &first = series.front();
    std::vector<const ChartHours *> shown;
    for (const ChartHours &hours : series) {
        if (hours.unit == first.unit && hours.averaging() != Averaging::Vector) {
            shown.push_back(&hours);
        }
    }
    const bool isAlone = shown.size() <= 1;
    QString reason;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        DurationCurve curve = curveOf(*shown[i]);
        curve.name = isAlone ? first.name : seriesLabel(*shown[i], series);
        if (!endsOf(curve)) {
            reason = reason.isEmpty() && curve.count > 0 ? curve.reason : reason;
            if (!isAlone) {
                chart.key.push_back({Sign::Text, curve.name % QStringLiteral(": ") % curve.reason});
            }
            continue;
        }
        curve.role = roleOf(static_cast<int>(i), static_cast<int>(shown.size()));
        if (chart.curves.empty()) {
            addMarks(curve, *shown[i]);
        }
        const auto index = isAlone ? std::nullopt : std::optional(static_cast<int>(chart.curves.size()));
        const bool isCourse = !curve.points.empty();
        const QString about = isCourse ? countText(curve.count, first.locale) : curve.reason;
        chart.key.push_back({isCourse ? Sign::Line : Sign::OpenDot, curve.name % QStringLiteral(", ") % about,
            curve.role, index});
        chart.curves.push_back(std::move(curve));
    }
    return reason;
}

void addAxes(DurationChart &chart, const ChartHours &first)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const DurationCurve &curve : chart.curves) {
        if (const auto ends = endsOf(curve)) {
            largest = std::max(largest, ends->first);
            least = std::min(least, ends->second);
        }
    }
    chart.axis = valueAxis(least, largest, first.averaging() == Averaging::Sum, first.locale);
    for (const int percent : {0, 10, 25, 50, 75, 90, 100}) {
        chart.percentTicks.push_back({double(percent),
            percent == 100 ? percentText(percent, first.locale) : QString::number(percent)});
    }
}

} // namespace

std::optional<double> valueAt(const DurationCurve &curve, double percent)
{
    if (curve.points.empty()) {
        return std::nullopt;
    }
    const auto above = std::ranges::lower_bound(curve.points, percent, {}, &DurationPoint::percent);
    if (above == curve.points.end()) {
        return curve.points.back().value;
    }
    if (above == curve.points.begin() || above->percent == percent) {
        return above->value;
    }
    const auto below = std::prev(above);
    const double share = (percent - below->percent) / (above->percent - below->percent);
    return below->value + share * (above->value - below->value);
}

int firstPercent(const DurationChart &chart)
{
    return static_cast<int>(std::ceil(chart.percentFrom));
}

DurationChart durationChart(std::span<const ChartHours> series, const ChartOptions &options)
{
    DurationChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(series);
    const ChartHours &first = series.front();
    const QString quantity = quantityTitle(first) % QStringLiteral(" · ")
        % QCoreApplication::translate("Chart", "exceeded in … % of the time, %1").arg(first.unit);
    const bool isFilled =
        begin(chart, first, QCoreApplication::translate("Chart", "Duration curve"), quantity);
    const QString reason = addCurves(chart, series);
    if (chart.curves.empty()) {
        chart.key.clear();
        if (!reason.isEmpty()) {
            chart.emptyText = reason;
        } else if (isFilled) {
            chart.emptyText = QCoreApplication::translate("Chart", "Directions have no order.");
        }
        return chart;
    }
    chart.emptyText.clear();
    addAxes(chart, first);
    chart.limits =
        chartLimits(options, first.quantity, LimitedValue::Hours, lastDayOf(first), limitedStations(series));
    chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: %4. %5.")
                            .arg(chart.title, chart.quantity, chart.periodText,
                                markText(chart.curves.front(), chart), chart.coverageText);
    return chart;
}

int markCount(const DurationChart &chart)
{
    return chart.curves.empty() ? 0 : static_cast<int>(std::floor(chart.percentTo)) - firstPercent(chart) + 1;
}

QStringList markLines(const DurationChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const int percent = firstPercent(chart) + mark;
    QStringList lines{QCoreApplication::translate("Chart", "exceeded in %1 of the time")
            .arg(percentText(percent, chart.locale))};
    for (const DurationCurve &curve : chart.curves) {
        if (curve.isHidden) {
            continue;
        }
        const QString text = curve.points.empty()
            ? rankText(curve, percent, chart) % QStringLiteral(" · ") % curve.reason
            : numberText(*valueAt(curve, percent), chart.decimals, chart.unit, chart.locale);
        lines << (chart.curves.size() > 1 ? QString(curve.name % QStringLiteral(": ") % text) : text);
    }
    return lines;
}

ChartTable tableOf(const DurationChart &chart)
{
    ChartTable table;
    const bool hasCurve =
        std::ranges::any_of(chart.curves, [](const DurationCurve &curve) { return !curve.points.empty(); });
    if (hasCurve || chart.curves.empty()) {
        table.columns.push_back(
            {QCoreApplication::translate("Chart", "Exceeded in"), QStringLiteral("%"), 1});
    } else {
        table.columns.push_back({QCoreApplication::translate("Chart", "Rank"), {}, 0});
    }
    for (const DurationCurve &curve : chart.curves) {
        table.columns.push_back({curve.name, chart.unit, chart.decimals});
    }
    if (hasCurve) {
        addPercents(table, chart);
    } else {
        addRanks(table, chart);
    }
    if (const QString reasons = reasonsOf(chart); !reasons.isEmpty()) {
        table.columns.push_back({QCoreApplication::translate("Chart", "Note"), {}, 0, true});
        for (auto &row : table.rows) {
            row.emplace_back(reasons);
        }
    }
    return table;
}

} // namespace stadtblick
