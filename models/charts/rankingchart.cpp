#include "models/charts/rankingchart.h"

#include "models/analysis/blockbootstrap.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/noisetexts.h"
#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartwords.h"
#include "models/charts/daymeans.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr std::size_t leastDays = 14; // domain.md section 7, before/after
constexpr int neededPercent = 75;

/** Whether the chart's coverage says that something was measured: then too little is not 'no data'. */
bool hasMeasured(const ChartHours &hours)
{
    return hours.coverage().valid > 0;
}

/** The value of any statistic but the mean; levels as the figures say them, of whole days, evenings, nights.
 */
std::optional<double> valueOf(
    const ChartHours &hours, ChartStatistic statistic, std::span<const double> days, RankingRow &row)
{
    Coverage &coverage = row.coverage;
    if (statistic == ChartStatistic::Lden || statistic == ChartStatistic::LNight
        || statistic == ChartStatistic::LDay) {
        if (!tellsStatistic(hours, statistic)) {
            coverage = {};
            row.valueText = hasMeasured(hours) ? coarseLevelsText() : QString();
            return std::nullopt;
        }
        const PeriodLevels levels = noiseLevelsIn(*hours.measured, hours.days, hours.period);
        if (statistic == ChartStatistic::Lden) {
            coverage = ldenCoverage(levels).value_or(Coverage{});
            row.valueText = missingLdenText(levels, hasMeasured(hours), neededPercent, hours.locale);
            return levels.lden;
        }
        const bool isNight = statistic == ChartStatistic::LNight;
        const Level &level = isNight ? levels.lNight : levels.lDay;
        coverage = level.coverage;
        row.valueText = coverage.total == 0 && hasMeasured(hours) ? noWholePartText(isNight) : QString();
        return level.value;
    }
    return coverage.reaches(neededPercent) ? meanOf(days, Averaging::Arithmetic) : std::nullopt;
}

void addAxis(RankingChart &chart, const ChartHours &hours)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const RankingRow &row : chart.rows) {
        if (row.value) {
            least = std::min(least, row.low.value_or(*row.value));
            largest = std::max(largest, row.high.value_or(*row.value));
        }
    }
    chart.axis = valueAxis(least, largest, hours.averaging() == Averaging::Sum, hours.locale);
    ChartHours scaled = hours;
    scaled.unit = chart.unit;
    chart.scale = scaleFor(scaled, least, largest);
}

LimitedValue limitedValueOf(ChartStatistic statistic)
{
    return statistic == ChartStatistic::Lden  ? LimitedValue::Lden
        : statistic == ChartStatistic::LNight ? LimitedValue::LNight
                                              : LimitedValue::Mean;
}

void describe(RankingChart &chart)
{
    const RankingRow &first = chart.rows.front();
    chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: %n station(s), highest %4 with %5.",
        nullptr, static_cast<int>(chart.rows.size()))
                            .arg(chart.title, chart.quantity, chart.periodText, first.name,
                                numberText(*first.value, chart.decimals, chart.unit, chart.locale));
    if (!chart.note.isEmpty()) {
        chart.description += u' ' % chart.note;
    }
}

} // namespace

QString rankingSentence(const std::vector<RankingRow> &rows)
{
    if (rows.empty() || !rows.front().low) {
        return {};
    }
    int together = 1;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        // Only unbroken: a rank whose interval is apart ends the group.
        if (!rows[i].high || *rows[i].high < *rows.front().low) {
            break;
        }
        ++together;
    }
    return together == 1 ? QString()
                         : QCoreApplication::translate(
                               "Chart", "Ranks 1–%1 can't be told apart for certain (intervals overlap).")
                               .arg(together);
}

ChartStatistic rankStatistic(const ChartHours &hours, ChartStatistic wanted)
{
    constexpr qint64 shortestForLdenMs = 2LL * 24 * 3'600'000; // holds a whole noise day
    const bool isFiltered = hours.period.lengthMs() < shortestForLdenMs
        || std::ranges::any_of(hours.hours, [](const ChartHour &hour) { return !hour.isIn; });
    if (hours.averaging() == Averaging::Energetic) {
        return wanted != ChartStatistic::Usual ? wanted
            : isFiltered                       ? ChartStatistic::Mean
                                               : ChartStatistic::Lden;
    }
    if (wanted == ChartStatistic::Usual) {
        return hours.averaging() == Averaging::Sum ? ChartStatistic::Sum : ChartStatistic::Mean;
    }
    return dayStatisticFor(hours.quantity, wanted);
}

RankingRow rankingRow(const ChartHours &hours, ChartStatistic statistic)
{
    RankingRow row;
    std::vector<double> days;
    row.source = hours.source;
    row.stationId = hours.stationId;
    if (statistic == ChartStatistic::Mean) {
        DayMeans means = dayMeans(hours);
        days = std::move(means.days);
        row.coverage = means.coverage;
        row.value = row.coverage.reaches(neededPercent) ? means.mean : std::nullopt;
    } else {
        for (const ChartDayValue &day : dayValues(hours, statistic)) {
            row.coverage.total += day.isLeftOut ? 0 : 1;
            if (day.value) {
                ++row.coverage.valid;
                days.push_back(*day.value);
            }
        }
        row.value = valueOf(hours, statistic, days, row);
    }
    row.days = static_cast<int>(days.size());
    const int decimals = std::max(0, hours.decimals - 1);
    if (!row.value && !row.valueText.isEmpty()) {
        return row; // which of its parts lacks
    }
    if (!row.value) {
        row.valueText = hasMeasured(hours) ? notEnoughText(row.coverage, neededPercent, hours.locale)
                                           : QCoreApplication::translate("Chart", "no data");
        return row;
    }
    row.valueText = numberText(*row.value, decimals, hours.locale);
    if (days.size() >= leastDays) {
        const bool isLevel = hours.averaging() == Averaging::Energetic;
        const auto [low, high] = meanInterval(days, isLevel ? MeanKind::Energetic : MeanKind::Arithmetic);
        row.low = std::min(low, *row.value);
        row.high = std::max(high, *row.value);
        const double half = std::max(*row.high - *row.value, *row.value - *row.low);
        // '± 0' would be a promise: a small interval shows its first digit.
        const int shown = half < 0.95 ? std::max(decimals, 1) : decimals;
        row.valueText = numberText(*row.value, shown, hours.locale) % QStringLiteral(" ± ")
            % numberText(half, shown, hours.locale);
    }
    return row;
}

RankingChart rankingChart(
    std::span<const ChartHours> series, std::vector<RankingRow> rows, const ChartOptions &options)
{
    RankingChart chart;
    const ChartHours &first = series.front();
    static_cast<ChartFrame &>(chart) = frameOf(series);
    const ChartStatistic statistic = rankStatistic(first, options.statistic);
    const bool isSum = statistic == ChartStatistic::Sum;
    chart.unit = isSum ? QString(first.plainUnit % QStringLiteral("/24\u202fh")) : first.unit;
    const bool isLevel = first.averaging() == Averaging::Energetic && statistic != ChartStatistic::Mean;
    const QString what = isLevel ? dayStatisticName(statistic)
        : isSum || statistic == ChartStatistic::Mean
        ? quantityTitle(first)
        : QString(quantityTitle(first) % QStringLiteral(", ") % dayStatisticName(statistic));
    begin(chart, first, QCoreApplication::translate("Chart", "Ranking with uncertainty"),
        what % QStringLiteral(" · ") % chart.unit % QStringLiteral(" · ")
            % QCoreApplication::translate("Chart", "95 % interval"));
    if (first.averaging() == Averaging::Vector) {
        chart.emptyText = QCoreApplication::translate("Chart", "Directions have no order.");
        return chart;
    }
    QString lacking; // of the first one that measured anything: 'no data' is only for nothing at all
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (series[i].unit == first.unit) {
            lacking = lacking.isEmpty() && hasMeasured(series[i]) ? rows[i].valueText : lacking;
            rows[i].name = seriesLabel(series[i], series);
            chart.rows.push_back(std::move(rows[i]));
        }
    }
    std::ranges::stable_sort(chart.rows, std::greater{},
        [](const RankingRow &row) { return row.value.value_or(-std::numeric_limits<double>::infinity()); });
    if (!chart.rows.front().value) {
        if (!lacking.isEmpty()) {
            chart.emptyText = lacking;
            chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: %4.")
                                    .arg(chart.title, chart.quantity, chart.periodText, chart.emptyText);
        }
        return chart;
    }
    chart.emptyText.clear();
    addAxis(chart, first);
    // One station's own limit says nothing about the others' bars.
    const std::vector<LimitedStation> stations = limitedStations(series);
    chart.limits = chartLimits(options, first.quantity, limitedValueOf(statistic), lastDayOf(first),
        stations.size() == 1 ? std::span(stations) : std::span<const LimitedStation>());
    chart.note = rankingSentence(chart.rows);
    if (std::ranges::none_of(chart.rows, [](const RankingRow &row) { return row.low.has_value(); })) {
        chart.note =
            QCoreApplication::translate("Chart", "Intervals are shown from %1 valid days on.").arg(leastDays);
    }
    describe(chart);
    return chart;
}

int markCount(const RankingChart &chart)
{
    return static_cast<int>(chart.rows.size());
}

QStringList markLines(const RankingChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const RankingRow &row = chart.rows[static_cast<std::size_t>(mark)];
    QStringList lines{QString::number(chart.firstRow + mark + 1) % QStringLiteral(". ") % row.name};
    lines << (row.value ? numberText(*row.value, chart.decimals, chart.unit, chart.locale) : row.valueText);
    if (row.low && row.high) {
        lines << QCoreApplication::translate("Chart", "95 %: %1 to %2")
                     .arg(numberText(*row.low, chart.decimals, chart.locale),
                         numberText(*row.high, chart.decimals, chart.locale));
    }
    return lines
        << QCoreApplication::translate("Chart", "%n day(s)", nullptr, row.days)
        << QCoreApplication::translate("Chart", "Coverage %1").arg(percentText(row.coverage, chart.locale));
}

ChartTable tableOf(const RankingChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "Rank"), {}, 0},
        {QCoreApplication::translate("Chart", "Station"), {}, 0, true},
        {QCoreApplication::translate("Chart", "Value"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "95 % from"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "95 % to"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "Valid days"), {}, 0},
        {QCoreApplication::translate("Chart", "Coverage"), QStringLiteral("%"), 0},
        {QCoreApplication::translate("Chart", "Note"), {}, 0, true}};
    double rank = chart.firstRow;
    for (const RankingRow &row : chart.rows) {
        table.rows.push_back({row.value ? ChartCell(++rank) : ChartCell(), row.name, cellOf(row.value),
            cellOf(row.low), cellOf(row.high), static_cast<double>(row.days),
            static_cast<double>(row.coverage.percent()), row.value ? QString() : row.valueText});
    }
    return table;
}

} // namespace stadtblick
