#include "models/analysis/traffic.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace stadtblick {

namespace {

constexpr int hoursMissingAtMost = 2;

/**
 * The local hour that an entry of a day's list shows. Days of 23 or 25 hours change their clock at 2
 * (skipped) or 3 (2 shown twice), as everywhere in Europe.
 */
int localHour(std::size_t index, std::size_t count)
{
    const int i = static_cast<int>(index);
    if (count == 23) {
        return i < 2 ? i : i + 1;
    }
    if (count == 25) {
        return i < 3 ? i : i - 1;
    }
    return i;
}

bool isMeasured(const std::optional<double> &hour)
{
    return hour && std::isfinite(*hour);
}

std::size_t missingHours(const VolumeDay &day)
{
    return day.hours.size() - static_cast<std::size_t>(std::ranges::count_if(day.hours, isMeasured));
}

double measuredSum(const VolumeDay &day)
{
    return std::accumulate(day.hours.begin(), day.hours.end(), 0.0,
        [](double sum, const std::optional<double> &hour) { return isMeasured(hour) ? sum + *hour : sum; });
}

/** Mean volume of each local hour over complete days of 24 hours of one type. */
struct TypicalDay
{
    std::array<double, 24> hours{};
    int days = 0;
};

std::map<DayType, TypicalDay> typicalDays(const std::vector<VolumeDay> &days)
{
    std::map<DayType, TypicalDay> typical;
    for (const VolumeDay &day : days) {
        if (day.hours.size() != 24 || missingHours(day) > 0) {
            continue;
        }
        TypicalDay &type = typical[dayType(day.date)];
        ++type.days;
        for (std::size_t h = 0; h < 24; ++h) {
            type.hours[h] += *day.hours[h];
        }
    }
    for (auto &[type, day] : typical) {
        for (double &hour : day.hours) {
            hour /= day.days;
        }
    }
    return typical;
}

/** The day's volume with missing hours filled; nothing if that can't be done. */
std::optional<double> filledSum(const VolumeDay &day, const TypicalDay &typical)
{
    const double measured = measuredSum(day);
    if (missingHours(day) == 0) {
        return measured;
    }
    double typicalMeasured = 0;
    double typicalMissing = 0;
    for (std::size_t i = 0; i < day.hours.size(); ++i) {
        const auto hour = static_cast<std::size_t>(localHour(i, day.hours.size()));
        (isMeasured(day.hours[i]) ? typicalMeasured : typicalMissing) += typical.hours[hour];
    }
    if (typical.days == 0 || typicalMeasured <= 0) {
        return std::nullopt;
    }
    return measured + typicalMissing * measured / typicalMeasured;
}

struct TypeSum
{
    int calendarDays = 0;
    int validDays = 0;
    double sum = 0;
};

/** The mean over the calendar's days; nothing where half of a type's days are missing. */
void addMeans(const std::map<DayType, TypeSum> &types, DailyVolume &volume)
{
    double sum = 0;
    for (const auto &[type, volumes] : types) {
        if (2 * volumes.validDays < volumes.calendarDays) {
            volume.weakTypes.push_back({type, volumes.calendarDays, volumes.validDays});
            continue;
        }
        sum += volumes.calendarDays * volumes.sum / volumes.validDays;
    }
    if (!volume.weakTypes.empty()) {
        return;
    }
    if (volume.days > 0) {
        volume.dtv = sum / volume.days;
    }
    if (const auto workdays = types.find(DayType::Workday); workdays != types.end()) {
        volume.dtvWorkdays = workdays->second.sum / workdays->second.validDays;
    }
}

} // namespace

void addDirection(std::vector<VolumeDay> &days, const std::vector<VolumeDay> &others)
{
    for (std::size_t d = 0; d < days.size(); ++d) {
        for (std::size_t h = 0; h < days[d].hours.size(); ++h) {
            const auto &other = others[d].hours[h];
            auto &hour = days[d].hours[h];
            hour = hour && other ? std::optional(*hour + *other) : std::nullopt;
        }
    }
}

std::vector<std::optional<double>> filledVolumes(const std::vector<VolumeDay> &days)
{
    const auto typical = typicalDays(days);
    std::vector<std::optional<double>> volumes;
    volumes.reserve(days.size());
    for (const VolumeDay &day : days) {
        if (day.hours.empty() || static_cast<int>(missingHours(day)) > hoursMissingAtMost) {
            volumes.emplace_back();
            continue;
        }
        const auto reference = typical.find(dayType(day.date));
        volumes.push_back(filledSum(day, reference == typical.end() ? TypicalDay{} : reference->second));
    }
    return volumes;
}

DailyVolume dailyVolume(const std::vector<VolumeDay> &days, QDate first, QDate last)
{
    std::map<DayType, TypeSum> types;
    DailyVolume volume;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        ++types[dayType(date)].calendarDays;
        ++volume.days;
    }
    const std::vector<std::optional<double>> volumes = filledVolumes(days);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const VolumeDay &day = days[i];
        const auto missing = static_cast<int>(missingHours(day));
        volume.coverage.total += static_cast<qint64>(day.hours.size());
        volume.coverage.valid += static_cast<qint64>(day.hours.size()) - missing;
        if (volumes[i]) {
            TypeSum &type = types[dayType(day.date)];
            ++type.validDays;
            type.sum += *volumes[i];
            ++volume.daysValid;
            volume.workdaysValid += dayType(day.date) == DayType::Workday ? 1 : 0;
            volume.hoursFilled += missing;
        }
    }
    addMeans(types, volume);
    return volume;
}

Readings summedCounts(const Readings &a, const Readings &b)
{
    Readings sum;
    sum.stepMs = a.stepMs;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a.fromMs[i] == b.fromMs[j]) {
            sum.fromMs.push_back(a.fromMs[i]);
            sum.toMs.push_back(std::min(a.toMs[i], b.toMs[j]));
            sum.lengthsMs.push_back(std::min(a.lengthsMs[i], b.lengthsMs[j]));
            sum.values.push_back(a.values[i] + b.values[j]);
            ++i;
            ++j;
        } else if (a.fromMs[i] < b.fromMs[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

Readings ratesPerDay(const Readings &counts)
{
    constexpr double dayMs = 86'400'000;
    Readings rates = counts;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const auto length = static_cast<double>(rates.lengthsMs[i]);
        rates.values[i] = length > 0 ? rates.values[i] / length * dayMs : 0;
    }
    return rates;
}

std::vector<VolumeDay> hourlyVolumes(const Readings &counts, QDate first, QDate last, const QTimeZone &zone)
{
    const Readings rates = ratesPerDay(counts);
    std::vector<VolumeDay> days;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        VolumeDay day;
        day.date = date;
        for (const Mean &hour : hourlyMeans(rates, hoursOf(dayWindow(date, zone)), false)) {
            day.hours.push_back(hour.value ? std::optional(*hour.value / 24) : std::nullopt);
        }
        days.push_back(std::move(day));
    }
    return days;
}

Mean meanFlow(const Readings &counts, std::span<const TimeRange> windows)
{
    return arithmeticMean(ratesPerDay(counts), windows);
}

Mean meanOf(const Readings &readings, Averaging averaging, std::span<const TimeRange> windows)
{
    switch (averaging) {
    case Averaging::Energetic:
        return energeticMean(readings, windows);
    case Averaging::Vector:
        return directionMean(readings, windows);
    case Averaging::Sum:
        return meanFlow(readings, windows);
    case Averaging::Arithmetic:
    case Averaging::Counter:
        break;
    }
    return arithmeticMean(readings, windows);
}

} // namespace stadtblick
