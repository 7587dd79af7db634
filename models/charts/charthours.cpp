#include "models/charts/charthours.h"

#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"

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

/** Mean of each hour by the quantity's kind; needs 75 % of the hour. */
std::vector<Mean> meansOf(const ChartHours &chart, std::span<const TimeRange> windows)
{
    const Averaging averaging = chart.averaging();
    if (averaging == Averaging::Vector) {
        std::vector<Mean> means;
        for (const TimeRange &window : windows) {
            means.push_back(directionMean(*chart.readings, std::span(&window, 1)));
            if (!means.back().coverage.reaches(75)) {
                means.back().value.reset();
            }
        }
        return means;
    }
    if (averaging == Averaging::Sum) {
        std::vector<Mean> means = hourlyMeans(ratesPerDay(*chart.readings), windows, false);
        for (Mean &mean : means) {
            mean.value = mean.value ? std::optional(*mean.value / 24) : std::nullopt;
        }
        return means;
    }
    return hourlyMeans(*chart.readings, windows, averaging == Averaging::Energetic);
}

} // namespace

Coverage ChartHours::coverage() const
{
    Coverage coverage;
    for (const ChartHour &hour : hours) {
        coverage.total += hour.isIn ? 1 : 0;
        coverage.valid += hour.isIn && hour.value ? 1 : 0;
    }
    return coverage;
}

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

void fillHours(ChartHours &chart, const TimeState &filters, std::span<const SchoolHolidays> schoolHolidays)
{
    for (const QDate date : localDays(chart.period, chart.timeZone)) {
        chart.days.push_back({date, dayWindow(date, chart.timeZone), dayType(date)});
        appendHours(chart, static_cast<int>(chart.days.size()) - 1);
    }
    const std::vector<TimeRange> selected =
        selectedWindows(chart.period, filters, chart.timeZone, schoolHolidays);
    std::vector<TimeRange> windows;
    windows.reserve(chart.hours.size());
    std::size_t window = 0;
    for (ChartHour &hour : chart.hours) {
        while (window < selected.size() && selected[window].toMs <= hour.fromMs) {
            ++window;
        }
        hour.isIn = window < selected.size() && selected[window].contains(hour.fromMs);
        windows.push_back({hour.fromMs, hour.fromMs + hourMs});
    }
    const std::vector<Mean> means = meansOf(chart, windows);
    for (std::size_t i = 0; i < means.size(); ++i) {
        chart.hours[i].value = means[i].value;
    }
    if (!chart.readings->isEmpty()) {
        chart.lastMs = chart.readings->toMs.back();
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
        sum += isEnergetic ? std::pow(10, value / 10) : value;
    }
    const double mean = sum / static_cast<double>(values.size());
    return isEnergetic ? 10 * std::log10(mean) : mean;
}

ChartFrame frameOf(const ChartHours &hours)
{
    ChartFrame frame;
    frame.unit = hours.unit;
    frame.decimals = hours.decimals;
    frame.period = hours.period;
    frame.periodText = hours.periodText;
    frame.timeZone = hours.timeZone;
    frame.locale = hours.locale;
    frame.coverage = hours.coverage();
    frame.coverageText = QCoreApplication::translate("Chart", "Coverage %1")
                             .arg(percentText(frame.coverage.percent(), hours.locale));
    frame.source = hours.attribution;
    frame.isDemo = hours.isDemo;
    frame.demoText = hours.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    return frame;
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
