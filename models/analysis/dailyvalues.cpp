#include "models/analysis/dailyvalues.h"

#include "models/analysis/airmeans.h"
#include "models/analysis/calendar.h"
#include "models/analysis/hourlyspeeds.h"
#include "models/analysis/means.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/traffic.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int neededRainPercent = 95; // domain.md section 7
constexpr int neededTemperaturePercent = 80;
constexpr int neededHoursPercent = 75;
constexpr double hourMs = 3'600'000;
constexpr double dayMs = 24 * hourMs;

/** The dates whose part lies whole in the period. */
std::vector<QDate> datesIn(DayPart part, TimeRange period, const QTimeZone &zone)
{
    std::vector<QDate> dates = localDays(period, zone);
    std::erase_if(dates, [&](QDate date) {
        const TimeRange window = partOf(part, date, zone);
        return window.fromMs < period.fromMs || window.toMs > period.toMs;
    });
    return dates;
}

/** A level of a part: hours by their samples, the part by its hours. */
DailyValue levelOf(const Readings &readings, DayPart part, QDate date, const QTimeZone &zone)
{
    DailyValue day{date, std::nullopt, {}};
    std::vector<std::optional<double>> hours;
    for (const Mean &hour : hourlyMeans(readings, hoursOf(partOf(part, date, zone)), true)) {
        hours.push_back(hour.value);
        day.coverage.valid += hour.value ? 1 : 0;
    }
    day.coverage.total = static_cast<qint64>(hours.size());
    if (day.coverage.reaches(neededHoursPercent)) {
        day.value = energeticMean(hours, {});
    }
    return day;
}

DailyValue ldenOf(const Readings &readings, QDate date, const QTimeZone &zone)
{
    const PeriodLevels levels = noiseDayLevels(readings, date, zone);
    DailyValue day{date, levels.lden, {}};
    for (const Level *level : {&levels.lDay, &levels.lEvening, &levels.lNight}) {
        day.coverage.valid += level->coverage.valid;
        day.coverage.total += level->coverage.total;
    }
    return day;
}

DailyValue meanOf(
    const Readings &readings, const ComparisonIndicator &indicator, QDate date, const QTimeZone &zone)
{
    const TimeRange window = partOf(indicator.part, date, zone);
    const Mean mean = arithmeticMean(readings, std::span(&window, 1));
    return {date, mean.coverage.reaches(indicator.neededPercent) ? mean.value : std::nullopt, mean.coverage};
}

/** The mean of a pollutant's hourly means. */
DailyValue airOf(
    const Readings &readings, const ComparisonIndicator &indicator, QDate date, const QTimeZone &zone)
{
    DailyValue day{date, std::nullopt, {}};
    std::vector<std::optional<double>> hours;
    for (const Mean &hour : hourlyMeans(readings, hoursOf(partOf(indicator.part, date, zone)), false)) {
        hours.push_back(hour.value);
        day.coverage.valid += hour.value ? 1 : 0;
    }
    day.coverage.total = static_cast<qint64>(hours.size());
    day.value = airDailyMean(hours);
    return day;
}

/** The mean speed at the spot of a part of the day. */
DailyValue speedOf(
    const SpeedHours &hours, const ComparisonIndicator &indicator, QDate date, const QTimeZone &zone)
{
    const TimeRange window = partOf(indicator.part, date, zone);
    const HourlySpeeds speeds = hours.over(std::span(&window, 1));
    const bool isEnough = speeds.coverage.reaches(indicator.neededPercent);
    return {date, isEnough ? speeds.means.timeMean : std::nullopt, speeds.coverage};
}

/** Counts of a part of the day, all directions needed. */
DailyValue partVolume(std::span<const std::shared_ptr<const Readings>> readings,
    const ComparisonIndicator &indicator, QDate date, const QTimeZone &zone)
{
    const TimeRange window = partOf(indicator.part, date, zone);
    DailyValue day{date, 0.0, {}};
    for (const auto &direction : readings) {
        const Mean flow = meanFlow(*direction, std::span(&window, 1));
        day.coverage.valid += flow.coverage.valid;
        day.coverage.total += flow.coverage.total;
        const bool isEnough = day.value && flow.value && flow.coverage.reaches(indicator.neededPercent);
        day.value = isEnough
            ? std::optional(*day.value + *flow.value * static_cast<double>(window.lengthMs()) / dayMs)
            : std::nullopt;
    }
    return day;
}

/** Counts of whole days, with missing hours filled from days of the same type. */
std::vector<DailyValue> dayVolumes(std::span<const std::shared_ptr<const Readings>> readings,
    const std::vector<QDate> &dates, const QTimeZone &zone)
{
    std::vector<VolumeDay> sum;
    for (const auto &direction : readings) {
        auto days = hourlyVolumes(*direction, dates.front(), dates.back(), zone);
        if (sum.empty()) {
            sum = std::move(days);
        } else {
            addDirection(sum, days);
        }
    }
    const std::vector<std::optional<double>> volumes = filledVolumes(sum);
    std::vector<DailyValue> values;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        DailyValue day{sum[i].date, volumes[i], {}};
        day.coverage.total = static_cast<qint64>(sum[i].hours.size());
        day.coverage.valid = std::ranges::count_if(
            sum[i].hours, [](const std::optional<double> &hour) { return hour.has_value(); });
        values.push_back(day);
    }
    return values;
}

/**
 * The longest interval that tells an indicator of one day from that of the next, or the night from the day:
 * longer ones would be spread over hours in which nobody knows what was. Temperatures of three hours will do.
 */
qint64 longestStepMs(const ComparisonIndicator &indicator)
{
    if (indicator.part == DayPart::WholeDay && indicator.mean != DailyMean::Lden) {
        return 24 * msPerHour;
    }
    return indicator.mean == DailyMean::Arithmetic ? 3 * msPerHour : msPerHour;
}

bool isCoarserThan(std::span<const std::shared_ptr<const Readings>> readings, qint64 stepMs)
{
    return std::ranges::any_of(
        readings, [stepMs](const auto &one) { return one->stepMs.value_or(0) > stepMs; });
}

/** dailyValues() whatever the intervals tell. */
std::vector<DailyValue> valuesOfDays(std::span<const std::shared_ptr<const Readings>> readings,
    const ComparisonIndicator &indicator, TimeRange period, const QTimeZone &zone,
    std::span<const std::shared_ptr<const Readings>> vehicles)
{
    const std::vector<QDate> dates = datesIn(indicator.part, period, zone);
    if (dates.empty() || readings.empty()) {
        return {};
    }
    if (indicator.mean == DailyMean::Volume && indicator.part == DayPart::WholeDay) {
        return dayVolumes(readings, dates, zone);
    }
    const SpeedHours speeds = indicator.mean == DailyMean::ByVehicles
        ? speedHours(*readings.front(), vehicles, period)
        : SpeedHours{};
    std::vector<DailyValue> values;
    values.reserve(dates.size());
    for (const QDate date : dates) {
        switch (indicator.mean) {
        case DailyMean::Volume:
            values.push_back(partVolume(readings, indicator, date, zone));
            break;
        case DailyMean::Lden:
            values.push_back(ldenOf(*readings.front(), date, zone));
            break;
        case DailyMean::Energetic:
            values.push_back(levelOf(*readings.front(), indicator.part, date, zone));
            break;
        case DailyMean::Arithmetic:
            values.push_back(meanOf(*readings.front(), indicator, date, zone));
            break;
        case DailyMean::AirDay:
            values.push_back(airOf(*readings.front(), indicator, date, zone));
            break;
        case DailyMean::ByVehicles:
            values.push_back(speedOf(speeds, indicator, date, zone));
            break;
        }
    }
    return values;
}

} // namespace

std::vector<DailyValue> dailyValues(std::span<const std::shared_ptr<const Readings>> readings,
    const ComparisonIndicator &indicator, TimeRange period, const QTimeZone &zone,
    std::span<const std::shared_ptr<const Readings>> vehicles)
{
    std::vector<DailyValue> values = valuesOfDays(readings, indicator, period, zone, vehicles);
    if (isCoarserThan(readings, longestStepMs(indicator))) {
        std::ranges::for_each(values, [](DailyValue &day) { day.value.reset(); });
    }
    return values;
}

std::vector<DayWeather> dailyWeather(const Readings *rain, bool isRainRate, const Readings *temperature,
    DayPart part, TimeRange period, const QTimeZone &zone)
{
    std::vector<DayWeather> days;
    for (const QDate date : datesIn(part, period, zone)) {
        const TimeRange window = partOf(part, date, zone);
        const std::span one(&window, 1);
        DayWeather day{date, std::nullopt, std::nullopt};
        if (rain) {
            const Mean flow = isRainRate ? arithmeticMean(*rain, one) : meanFlow(*rain, one);
            const double lengths = static_cast<double>(window.lengthMs()) / (isRainRate ? hourMs : dayMs);
            if (flow.value && flow.coverage.reaches(neededRainPercent)) {
                day.rainMm = *flow.value * lengths;
            }
        }
        if (temperature) {
            const Mean mean = arithmeticMean(*temperature, one);
            day.temperatureC = mean.coverage.reaches(neededTemperaturePercent) ? mean.value : std::nullopt;
        }
        days.push_back(day);
    }
    return days;
}

} // namespace stadtblick
