#include "models/charts/hourweekchart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75; // domain.md section 7

void fillCells(HourWeekChart &chart, const ChartHours &hours)
{
    std::array<std::array<std::vector<double>, 24>, 7> values;
    for (const ChartHour &hour : hours.hours) {
        if (!hour.isIn) {
            continue;
        }
        const QDate date = hours.days[static_cast<std::size_t>(hour.day)].date;
        const auto weekday = static_cast<std::size_t>(date.dayOfWeek() - 1);
        const auto clock = static_cast<std::size_t>(hour.clock);
        ++chart.cells[weekday][clock].hours.total;
        if (hour.value) {
            values[weekday][clock].push_back(*hour.value);
        }
    }
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            HourWeekCell &cell = chart.cells[day][hour];
            cell.hours.valid = static_cast<qint64>(values[day][hour].size());
            if (cell.hours.reaches(neededPercent)) {
                cell.mean = meanOf(values[day][hour], hours.averaging());
            }
        }
    }
}

/** Scale, key and description; the chart is empty where no cell has a mean. */
void finish(HourWeekChart &chart, const ChartHours &hours)
{
    const HourWeekCell *least = nullptr;
    const HourWeekCell *largest = nullptr;
    int largestAt = 0;
    bool hasMissing = false;
    for (int mark = 0; mark < 168; ++mark) {
        const HourWeekCell &cell =
            chart.cells[static_cast<std::size_t>(mark / 24)][static_cast<std::size_t>(mark % 24)];
        hasMissing = hasMissing || (!cell.mean && cell.hours.total > 0);
        if (cell.mean && (!least || *cell.mean < *least->mean)) {
            least = &cell;
        }
        if (cell.mean && (!largest || *cell.mean > *largest->mean)) {
            largest = &cell;
            largestAt = mark;
        }
    }
    if (!least || !largest) {
        chart.emptyText = notEnoughText(chart.coverage, neededPercent, chart.locale);
        return;
    }
    chart.scale = scaleFor(hours, *least->mean, *largest->mean);
    chart.key.push_back({ChartKeyEntry::Sign::Scale, chart.scale->text});
    if (hasMissing) {
        chart.key.push_back(
            {ChartKeyEntry::Sign::Gap, QCoreApplication::translate("Chart", "too little data")});
    }
    const auto text = [&](double value) {
        return numberText(value, chart.decimals, chart.unit, chart.locale);
    };
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: between %4 and %5, highest on %6, %7. %8.")
            .arg(chart.title, chart.quantity, chart.periodText, text(*least->mean), text(*largest->mean),
                chart.weekdays[largestAt / 24], hourName(largestAt % 24, chart.locale), chart.coverageText);
}

} // namespace

HourWeekChart hourWeekChart(const ChartHours &hours, const ChartOptions &options)
{
    Q_UNUSED(options);
    HourWeekChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    const QString quantity = quantityTitle(hours) % QStringLiteral(" · ")
        % QCoreApplication::translate("Chart", "mean, %1").arg(hours.unit);
    if (!begin(chart, hours, QCoreApplication::translate("Chart", "Hour × weekday"), quantity)) {
        return chart;
    }
    chart.weekdays = weekdayNames(hours.locale);
    for (int hour = 0; hour <= 24; hour += 3) {
        const QString word = QCoreApplication::translate("Chart", "%1 h", "the clock at an axis' end");
        chart.hourTicks.push_back({double(hour), hour == 24 ? word.arg(hour) : QString::number(hour)});
    }
    if (hours.averaging() == Averaging::Vector) {
        chart.emptyText = QCoreApplication::translate(
            "Chart", "Directions have no mean course of the day. A wind rose shows them.");
        return chart;
    }
    fillCells(chart, hours);
    finish(chart, hours);
    return chart;
}

int markCount(const HourWeekChart &chart)
{
    return chart.isEmpty() ? 0 : 168;
}

QStringList markLines(const HourWeekChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const HourWeekCell &cell =
        chart.cells[static_cast<std::size_t>(mark / 24)][static_cast<std::size_t>(mark % 24)];
    QStringList lines{chart.weekdays[mark / 24] % u' ' % hourName(mark % 24, chart.locale)};
    if (cell.hours.total == 0) {
        return lines << QCoreApplication::translate("Chart", "not in the selection");
    }
    lines << (cell.mean ? numberText(*cell.mean, chart.decimals, chart.unit, chart.locale)
                        : notEnoughText(cell.hours, neededPercent, chart.locale))
          << hourCountText(cell.hours, chart.locale);
    return lines;
}

ChartTable tableOf(const HourWeekChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "Weekday"), {}, 0, true},
        {QCoreApplication::translate("Chart", "Hour"), {}, 0, true},
        {QCoreApplication::translate("Chart", "Mean"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "Valid hours"), {}, 0},
        {QCoreApplication::translate("Chart", "Hours"), {}, 0}};
    for (int mark = 0; mark < markCount(chart); ++mark) {
        const HourWeekCell &cell =
            chart.cells[static_cast<std::size_t>(mark / 24)][static_cast<std::size_t>(mark % 24)];
        table.rows.push_back({chart.weekdays[mark / 24], hourName(mark % 24, chart.locale), cellOf(cell.mean),
            static_cast<double>(cell.hours.valid), static_cast<double>(cell.hours.total)});
    }
    return table;
}

} // namespace stadtblick
