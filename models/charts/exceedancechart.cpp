#include "models/charts/exceedancechart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace stadtblick {

namespace {

constexpr int neededPercent = 90; // domain.md section 7: below it 'at least'

/** Levels by their nights: what action planning looks at beside LDEN. */
ChartStatistic exceedanceStatistic(const ChartHours &hours, ChartStatistic wanted)
{
    const bool isLevel = hours.averaging() == Averaging::Energetic;
    return isLevel && wanted == ChartStatistic::Usual ? ChartStatistic::LNight
                                                      : dayStatisticFor(hours.quantity, wanted);
}

QString countTextOf(const ExceedanceBar &bar, const QLocale &locale)
{
    const QString count = numberText(bar.count, 0, locale);
    if (bar.undecided == 0 && !bar.isAtLeast) {
        return count;
    }
    return bar.isAtLeast ? QString(QStringLiteral("≥ ") % count)
                         : QString(count % QStringLiteral(" (+") % QString::number(bar.undecided) % u')');
}

std::vector<ExceedanceBar> barsOf(const std::vector<ChartDayValue> &days, const QLocale &locale)
{
    std::map<int, ExceedanceBar> years;
    for (const ChartDayValue &day : days) {
        ExceedanceBar &bar = years[day.date.year()];
        if (bar.coverage.total == 0) {
            bar.coverage.total = day.date.daysInYear(); // also those that the period doesn't hold
        }
        if (day.isLeftOut) {
            --bar.coverage.total;
            continue;
        }
        bar.coverage.valid += day.isAbove ? 1 : 0;
        bar.count += day.isAbove.value_or(false) ? 1 : 0;
        bar.undecided += day.isAbove ? 0 : 1;
    }
    std::vector<ExceedanceBar> bars;
    for (auto &[year, bar] : years) {
        if (bar.coverage.valid + bar.undecided == 0) {
            continue; // the filters leave nothing of it
        }
        bar.label = QString::number(year);
        bar.isAtLeast = !bar.coverage.reaches(neededPercent);
        bar.countText = countTextOf(bar, locale);
        bars.push_back(std::move(bar));
    }
    return bars;
}

void addKey(ExceedanceChart &chart, const DayThreshold &threshold)
{
    const QString rule = threshold.origin.isEmpty()
        ? threshold.name
        : QString(threshold.name % QStringLiteral(" (") % threshold.origin % u')');
    chart.key.push_back({ChartKeyEntry::Sign::Text, rule});
    if (std::ranges::any_of(
            chart.bars, [](const ExceedanceBar &bar) { return bar.undecided > 0 || bar.isAtLeast; })) {
        chart.note = withNarrowSpaces(QCoreApplication::translate("Chart",
            "(+n): days that were measured too little to say; ≥: less than 90 % of the year's days are "
            "decided."));
    }
}

} // namespace

ExceedanceChart exceedanceChart(const ChartHours &hours, const ChartOptions &options)
{
    ExceedanceChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    const ChartStatistic statistic = exceedanceStatistic(hours, options.statistic);
    const auto threshold = dayThreshold(hours, statistic, options);
    chart.unit = QCoreApplication::translate("Chart", "days");
    chart.decimals = 0;
    const QString what = quantityTitle(hours) % QStringLiteral(" · ")
        % (threshold ? threshold->name : dayStatisticName(statistic));
    if (!begin(chart, hours, QCoreApplication::translate("Chart", "Exceedance days per year"), what)) {
        return chart;
    }
    if (!threshold) {
        chart.emptyText =
            QCoreApplication::translate("Chart", "There is no limit for %1. Set one of your own.")
                .arg(hours.name);
        return chart;
    }
    const std::vector<ChartDayValue> days = dayValues(hours, statistic, threshold);
    chart.bars = barsOf(days, hours.locale);
    int largest = threshold->allowed.value_or(0);
    chart.coverage = {};
    for (const ChartDayValue &day : days) {
        chart.coverage.valid += !day.isLeftOut && day.isAbove ? 1 : 0;
        chart.coverage.total += day.isLeftOut ? 0 : 1;
    }
    QStringList counts;
    for (const ExceedanceBar &bar : chart.bars) {
        largest = std::max(largest, bar.count);
        counts << bar.label % QStringLiteral(": ") % bar.countText;
    }
    chart.coverageText = QCoreApplication::translate("Chart", "Coverage %1")
                             .arg(percentText(chart.coverage.percent(), chart.locale));
    chart.axis = valueAxis(0, std::max(largest, 4), true, chart.locale);
    if (threshold->allowed) {
        chart.limits.push_back({double(*threshold->allowed),
            QCoreApplication::translate("Chart", "allowed: %n day(s)", nullptr, *threshold->allowed)});
    }
    addKey(chart, *threshold);
    chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: %4. %5.")
                            .arg(chart.title, chart.quantity, chart.periodText,
                                counts.join(QStringLiteral(", ")), chart.coverageText);
    return chart;
}

int markCount(const ExceedanceChart &chart)
{
    return static_cast<int>(chart.bars.size());
}

QStringList markLines(const ExceedanceChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const ExceedanceBar &bar = chart.bars[static_cast<std::size_t>(mark)];
    QStringList lines{bar.label, QCoreApplication::translate("Chart", "%n day(s) above", nullptr, bar.count)};
    if (bar.undecided > 0) {
        lines << QCoreApplication::translate("Chart", "%n day(s) undecided", nullptr, bar.undecided);
    }
    return lines << QCoreApplication::translate("Chart", "%1 of %2 days decided")
                        .arg(bar.coverage.valid)
                        .arg(bar.coverage.total);
}

ChartTable tableOf(const ExceedanceChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "Year"), {}, 0, true},
        {QCoreApplication::translate("Chart", "Days above"), {}, 0},
        {QCoreApplication::translate("Chart", "Undecided days"), {}, 0},
        {QCoreApplication::translate("Chart", "Decided days"), {}, 0},
        {QCoreApplication::translate("Chart", "Days"), {}, 0},
        {QCoreApplication::translate("Chart", "Note"), {}, 0, true}};
    for (const ExceedanceBar &bar : chart.bars) {
        table.rows.push_back({bar.label, double(bar.count), double(bar.undecided),
            static_cast<double>(bar.coverage.valid), static_cast<double>(bar.coverage.total),
            bar.isAtLeast ? QCoreApplication::translate("Chart", "at least") : QString()});
    }
    return table;
}

} // namespace stadtblick
