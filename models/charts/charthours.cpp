#include "models/charts/charthours.h"

#include "models/analysis/decibels.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;

/** The hours of a day with the clock that they show; only days of 24 hours count on plainly. */
void appendHours(ChartHours &chart, int day)
{
    const TimeRange window = chart.days[static_cast<std::size_t>(day)].window;
    const bool isPlain = window.lengthMs() == 24 * hourMs;
    for (const TimeRange &hour : hoursOf(window)) {
        if (hour.fromMs < chart.period.fromMs || hour.toMs > chart.period.toMs) {
            continue;
        }
        const int clock = isPlain ? static_cast<int>((hour.fromMs - window.fromMs) / hourMs)
                                  : QDateTime::fromMSecsSinceEpoch(hour.fromMs, chart.timeZone).time().hour();
        chart.hours.push_back({hour.fromMs, clock, day, true, std::nullopt});
    }
}

} // namespace

std::vector<double> ChartHours::values() const
{
    std::vector<double> values;
    values.reserve(hours.size());
    for (const ChartHour &hour : hours) {
        if (hour.isIn && hour.value) {
            values.push_back(*hour.value);
        }
    }
    return values;
}

TimeRange hoursAround(TimeRange period)
{
    const auto floorHour = [](qint64 timeMs) { return timeMs - ((timeMs % hourMs) + hourMs) % hourMs; };
    return {floorHour(period.fromMs) - 7 * hourMs, floorHour(period.toMs + hourMs - 1)};
}

void fillHours(ChartHours &chart, const TimeState &filters, std::span<const SchoolHolidays> schoolHolidays)
{
    chart.days = calendarDays(chart.period, chart.timeZone);
    for (std::size_t day = 0; day < chart.days.size(); ++day) {
        appendHours(chart, static_cast<int>(day));
    }
    const std::vector<TimeRange> selected =
        selectedWindows(chart.period, filters, chart.timeZone, schoolHolidays);
    std::size_t window = 0;
    for (ChartHour &hour : chart.hours) {
        while (window < selected.size() && selected[window].toMs <= hour.fromMs) {
            ++window;
        }
        hour.isIn = window < selected.size() && selected[window].contains(hour.fromMs);
    }
    if (!chart.measured) {
        chart.measured = measuredOf(chart);
    }
    fillValues(chart);
}

std::shared_ptr<const Hours> measuredOf(const ChartHours &hours)
{
    return std::make_shared<Hours>(hoursOf(*hours.readings, hours.averaging(), hoursAround(hours.period)));
}

void fillValues(ChartHours &chart)
{
    const Hours &measured = *chart.measured;
    Coverage counted;
    for (ChartHour &hour : chart.hours) {
        const qint64 offset = hour.fromMs - measured.fromMs;
        const qint64 index = offset / hourMs;
        const bool isMeasured = offset >= 0 && index < static_cast<qint64>(measured.size());
        hour.value = isMeasured ? hourValue(measured, static_cast<std::size_t>(index)) : std::nullopt;
        counted.total += hour.isIn ? 1 : 0;
        counted.valid += hour.isIn && hour.value ? 1 : 0;
    }
    chart.counted = counted;
    chart.lastMs.reset();
    for (std::size_t i = measured.size(); i > 0 && !chart.lastMs; --i) {
        if (measured.coveredMs[i - 1] > 0) {
            chart.lastMs = measured.fromMs + static_cast<qint64>(i) * hourMs;
        }
    }
}

std::optional<double> meanOf(std::span<const double> values, Averaging averaging)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const bool isEnergetic = averaging == Averaging::Energetic;
    double sum = 0;
    for (const double value : values) {
        sum += isEnergetic ? std::exp(value * nepersPerDecibel) : value;
    }
    const double mean = sum / static_cast<double>(values.size());
    return isEnergetic ? 10 * std::log10(mean) : mean;
}

QDate lastDayOf(const ChartHours &hours)
{
    return localDate(hours.period.toMs - 1, hours.timeZone);
}

ChartFrame frameOf(const ChartHours &hours)
{
    ChartFrame frame;
    frame.place = hours.stationName;
    frame.unit = hours.unit;
    frame.decimals = hours.decimals;
    frame.period = hours.period;
    frame.periodText = hours.periodText;
    frame.timeZone = hours.timeZone;
    frame.locale = hours.locale;
    frame.coverage = hours.coverage();
    frame.coverageText =
        QCoreApplication::translate("Chart", "Coverage %1").arg(percentText(frame.coverage, hours.locale));
    frame.source = hours.attribution;
    frame.isDemo = hours.isDemo;
    frame.demoText = hours.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    return frame;
}

QString specialDaysNote(const ChartHours &hours)
{
    const bool hasSpecial = std::ranges::any_of(hours.hours, [&hours](const ChartHour &hour) {
        const DayWindows &day = hours.days[static_cast<std::size_t>(hour.day)];
        return day.type == DayType::Workday && hour.isIn && hour.value && isSpecialDay(day.date);
    });
    return hasSpecial
        ? QCoreApplication::translate("Chart", "Workdays contain 24 or 31 December (special days).")
        : QString();
}

QString quantityTitle(const ChartHours &hours)
{
    QString text = hours.name;
    if (!hours.distinction.isEmpty()) {
        text += QStringLiteral(" · ") % hours.distinction;
    }
    return text;
}

} // namespace stadtblick
