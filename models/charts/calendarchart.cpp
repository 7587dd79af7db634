#include "models/charts/calendarchart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

CalendarDay::State stateOf(const ChartDayValue &day, const ChartHours &hours)
{
    if (day.isLeftOut) {
        return CalendarDay::State::LeftOut;
    }
    if (day.value) {
        return CalendarDay::State::Measured;
    }
    const bool isAhead = hours.lastMs && dayWindow(day.date, hours.timeZone).fromMs >= *hours.lastMs;
    return isAhead ? CalendarDay::State::Ahead : CalendarDay::State::Missing;
}

void addKey(CalendarChart &chart, const std::optional<DayThreshold> &threshold)
{
    using Sign = ChartKeyEntry::Sign;
    const auto has = [&](CalendarDay::State state) {
        return std::ranges::find(chart.days, state, &CalendarDay::state) != chart.days.end();
    };
    chart.key.push_back({Sign::Scale, chart.scale->text});
    if (threshold) {
        chart.key.push_back({Sign::Boxed, threshold->name});
    }
    if (has(CalendarDay::State::Missing)) {
        chart.key.push_back({Sign::Gap, QCoreApplication::translate("Chart", "missing")});
    }
}

void describe(CalendarChart &chart, const std::optional<DayThreshold> &threshold)
{
    const CalendarDay *largest = nullptr;
    int measured = 0;
    int boxed = 0;
    for (const CalendarDay &day : chart.days) {
        boxed += day.isBoxed ? 1 : 0;
        if (day.value) {
            ++measured;
            largest = !largest || *day.value > *largest->value ? &day : largest;
        }
    }
    if (!largest) {
        return;
    }
    chart.description = QCoreApplication::translate(
        "Chart", "%1, %2, %3: %n day(s) with a value, highest %4 on %5.", nullptr, measured)
                            .arg(chart.title, chart.quantity, chart.periodText,
                                numberText(*largest->value, chart.decimals, chart.unit, chart.locale),
                                dayName(largest->date, chart.locale));
    if (threshold) {
        chart.description += u' '
            % QCoreApplication::translate("Chart", "%1: %n day(s).", nullptr, boxed).arg(threshold->name);
    }
}

} // namespace

CalendarChart calendarChart(const ChartHours &hours, const ChartOptions &options)
{
    CalendarChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    const ChartStatistic statistic = dayStatisticFor(hours.quantity, options.statistic);
    chart.unit = dayUnit(hours, statistic);
    const QString quantity = quantityTitle(hours) % QStringLiteral(" · ") % dayStatisticName(statistic)
        % QStringLiteral(", ") % chart.unit;
    if (!begin(chart, hours, QCoreApplication::translate("Chart", "Calendar"), quantity, statistic)) {
        return chart;
    }
    const auto threshold = dayThreshold(hours, statistic, options);
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const ChartDayValue &day : dayValues(hours, statistic, threshold)) {
        CalendarDay cell{
            day.date, stateOf(day, hours), day.value, day.isAbove.value_or(false), {}, day.coverage};
        if (cell.isBoxed && day.value) {
            cell.label = numberText(*day.value, 0, hours.locale);
        }
        least = day.value ? std::min(least, *day.value) : least;
        largest = day.value ? std::max(largest, *day.value) : largest;
        const QString month = monthName(day.date.month(), hours.locale);
        if (chart.days.empty() || day.date.day() == 1) {
            const bool isJanuary = day.date.month() == 1 && !chart.days.empty();
            chart.months << (isJanuary ? QString(month % u' ' % QString::number(day.date.year())) : month);
        }
        chart.days.push_back(std::move(cell));
    }
    if (least > largest) {
        chart.emptyText = notEnoughText(chart.coverage, 75, chart.locale);
        return chart;
    }
    chart.weekdays = weekdayNames(hours.locale);
    ChartHours scaled = hours;
    scaled.unit = chart.unit;
    chart.scale = scaleFor(scaled, least, largest);
    addKey(chart, threshold);
    describe(chart, threshold);
    return chart;
}

int markCount(const CalendarChart &chart)
{
    return static_cast<int>(chart.days.size());
}

QStringList markLines(const CalendarChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const CalendarDay &day = chart.days[static_cast<std::size_t>(mark)];
    QStringList lines{dayName(day.date, chart.locale)};
    switch (day.state) {
    case CalendarDay::State::Measured:
        lines << numberText(*day.value, chart.decimals, chart.unit, chart.locale);
        break;
    case CalendarDay::State::LeftOut:
        return lines << QCoreApplication::translate("Chart", "not in the selection");
    case CalendarDay::State::Ahead:
        return lines << QCoreApplication::translate("Chart", "no data yet");
    case CalendarDay::State::Missing:
        lines << QCoreApplication::translate("Chart", "too little data");
        break;
    }
    return lines << hourCountText(day.coverage, chart.locale);
}

ChartTable tableOf(const CalendarChart &chart)
{
    ChartTable table;
    const auto boxed = std::ranges::find(chart.key, ChartKeyEntry::Sign::Boxed, &ChartKeyEntry::sign);
    const bool hasBoxes = boxed != chart.key.end();
    table.columns = {{QCoreApplication::translate("Chart", "Date"), {}, 0, true},
        {QCoreApplication::translate("Chart", "Value"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "Valid hours"), {}, 0},
        {QCoreApplication::translate("Chart", "Hours"), {}, 0}};
    if (hasBoxes) {
        table.columns.push_back({boxed->text, {}, 0, true});
    }
    const auto yesOrNo = [](bool isYes) {
        return ChartCell(
            isYes ? QCoreApplication::translate("Chart", "yes") : QCoreApplication::translate("Chart", "no"));
    };
    const bool hasSpecial = std::ranges::any_of(chart.days, isSpecialDay, &CalendarDay::date);
    if (hasSpecial) {
        table.columns.push_back(
            {QCoreApplication::translate("Chart", "Special day (24/31 December)"), {}, 0, true});
    }
    for (const CalendarDay &day : chart.days) {
        std::vector<ChartCell> row{day.date.toString(Qt::ISODate), cellOf(day.value),
            static_cast<double>(day.coverage.valid), static_cast<double>(day.coverage.total)};
        if (hasBoxes) {
            const bool isDecided = day.isBoxed || day.value;
            row.push_back(isDecided ? yesOrNo(day.isBoxed) : ChartCell());
        }
        if (hasSpecial) {
            row.push_back(yesOrNo(isSpecialDay(day.date)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace stadtblick
