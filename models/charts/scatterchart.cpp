#include "models/charts/scatterchart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::size_t leastForLine = 10;

/** Least squares; nothing of fewer than ten points or where x doesn't vary. */
std::optional<ChartRegression> regressionOf(std::span<const ScatterPoint> points)
{
    if (points.size() < leastForLine) {
        return std::nullopt;
    }
    const auto count = static_cast<double>(points.size());
    double meanX = 0;
    double meanY = 0;
    for (const ScatterPoint &point : points) {
        meanX += point.x / count;
        meanY += point.y / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const ScatterPoint &point : points) {
        xx += (point.x - meanX) * (point.x - meanX);
        xy += (point.x - meanX) * (point.y - meanY);
        yy += (point.y - meanY) * (point.y - meanY);
    }
    if (xx <= 1e-12 * count) {
        return std::nullopt;
    }
    const double slope = xy / xx;
    // A level line explains nothing, but has no scatter to explain either.
    return ChartRegression{slope, meanY - slope * meanX, yy > 1e-12 * count ? xy * xy / (xx * yy) : 0};
}

/** Hours that both have; both lists are in order of time. */
std::vector<ScatterPoint> matched(const ChartHours &x, const ChartHours &y)
{
    std::vector<ScatterPoint> points;
    auto other = y.hours.begin();
    for (const ChartHour &hour : x.hours) {
        while (other != y.hours.end() && other->fromMs < hour.fromMs) {
            ++other;
        }
        const bool isSame = other != y.hours.end() && other->fromMs == hour.fromMs;
        if (isSame && hour.isIn && hour.value && other->value) {
            points.push_back({hour.fromMs, *hour.value, *other->value});
        }
    }
    return points;
}

QString titleFor(const ChartHours &hours, bool hasStation)
{
    QStringList parts;
    if (hasStation) {
        parts << hours.stationName;
    }
    parts << quantityTitle(hours) % QStringLiteral(", ") % hours.unit;
    return parts.join(QStringLiteral(" · "));
}

QString regressionTextOf(const ScatterChart &chart)
{
    const QString count = countText(static_cast<qint64>(chart.points.size()), chart.locale);
    if (!chart.regression) {
        return QCoreApplication::translate("Chart", "no line: too few hours") % QStringLiteral(" · ") % count;
    }
    const ChartRegression &line = *chart.regression;
    // Three digits of the slope say as much as the data does.
    const double size = std::abs(line.slope);
    const int decimals = size > 0 ? std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 6) : 0;
    return QCoreApplication::translate("Chart", "y = %1 %2 %3 x")
               .arg(numberText(line.intercept, chart.decimals, chart.locale),
                   line.slope < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"),
                   numberText(size, decimals, chart.locale))
        % QStringLiteral(" · r² = ") % numberText(line.r2, 2, chart.locale) % QStringLiteral(" · ") % count;
}

} // namespace

ScatterChart scatterChart(const ChartHours &x, const ChartHours &y, const ChartOptions &options)
{
    Q_UNUSED(options);
    ScatterChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(y);
    const bool hasStations = x.stationId != y.stationId || x.source != y.source;
    chart.xTitle = titleFor(x, hasStations);
    chart.yTitle = titleFor(y, hasStations);
    chart.xUnit = x.unit;
    chart.xDecimals = x.decimals;
    chart.points = matched(x, y);
    chart.coverage = {static_cast<qint64>(chart.points.size()), y.coverage().total};
    chart.coverageText = QCoreApplication::translate("Chart", "Matched hours %1")
                             .arg(percentText(chart.coverage, chart.locale));
    const QString title = QCoreApplication::translate("Chart", "Two quantities, hour by hour");
    const QString quantity = QCoreApplication::translate("Chart", "%1 against %2").arg(y.name, x.name);
    begin(chart, y, title, quantity);
    if (x.averaging() == Averaging::Vector || y.averaging() == Averaging::Vector) {
        chart.emptyText = QCoreApplication::translate("Chart", "Directions have no order.");
        return chart;
    }
    if (chart.points.empty()) {
        chart.emptyText = QCoreApplication::translate("Chart", "No hour in which both were measured.");
        return chart;
    }
    chart.emptyText.clear();
    const auto [leastX, largestX] = std::ranges::minmax(chart.points, {}, &ScatterPoint::x);
    const auto [leastY, largestY] = std::ranges::minmax(chart.points, {}, &ScatterPoint::y);
    chart.xAxis = valueAxis(leastX.x, largestX.x, x.averaging() == Averaging::Sum, chart.locale);
    chart.yAxis = valueAxis(leastY.y, largestY.y, y.averaging() == Averaging::Sum, chart.locale);
    chart.regression = regressionOf(chart.points);
    chart.regressionText = regressionTextOf(chart);
    chart.key.push_back({ChartKeyEntry::Sign::Line, chart.regressionText, ChartRole::Category1});
    if (!chart.regression) {
        chart.key.back().sign = ChartKeyEntry::Sign::Text;
    }
    if (x.attribution != y.attribution && !x.attribution.isEmpty()) {
        chart.source = QStringList{y.attribution, x.attribution}.join(QStringLiteral("; "));
    }
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: %4. %5.")
            .arg(chart.title, chart.quantity, chart.periodText, chart.regressionText, chart.coverageText);
    return chart;
}

int markCount(const ScatterChart &chart)
{
    return static_cast<int>(chart.points.size());
}

QStringList markLines(const ScatterChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const ScatterPoint &point = chart.points[static_cast<std::size_t>(mark)];
    return {timeText(point.timeMs, chart.timeZone, chart.locale),
        QStringLiteral("x: ") % numberText(point.x, chart.xDecimals, chart.xUnit, chart.locale),
        QStringLiteral("y: ") % numberText(point.y, chart.decimals, chart.unit, chart.locale)};
}

ChartTable tableOf(const ScatterChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "Hour from"), {}, 0, true},
        {QStringLiteral("x: ") % chart.xTitle, {}, chart.xDecimals},
        {QStringLiteral("y: ") % chart.yTitle, {}, chart.decimals}};
    table.rows.reserve(chart.points.size());
    for (const ScatterPoint &point : chart.points) {
        table.rows.push_back({localTimeText(point.timeMs, chart.timeZone), point.x, point.y});
    }
    return table;
}

} // namespace stadtblick
