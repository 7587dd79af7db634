#include "models/analysis/quality.h"

#include "models/analysis/readings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 neighbourMs = 20 * 60'000; ///< steps and spikes are judged between samples this near
constexpr int gapIntervals = 6;

bool isVehicles(const Quantity &quantity)
{
    return quantity.key == "vehicle_count"_L1 || quantity.key == "heavy_count"_L1;
}

/**
 * The largest plausible value of an interval. Counts and amounts have their limit by time (an hour, for rain
 * ten minutes); vehicles none, as it is by lane and nobody says how many there are.
 */
double largestOf(const Quantity &quantity, qint64 lengthMs)
{
    if (quantity.averaging != Averaging::Sum) {
        return quantity.rangeTo;
    }
    if (isVehicles(quantity)) {
        return std::numeric_limits<double>::infinity();
    }
    const double spanMs = quantity.key == "precipitation"_L1 ? 600'000 : 3'600'000;
    return quantity.rangeTo * std::max(1.0, static_cast<double>(lengthMs) / spanMs);
}

/** The samples' values in the quantity's unit; NaN where they are none. */
std::vector<double> converted(
    const Samples &samples, std::optional<qint64> stepMs, const UnitConversion &conversion)
{
    std::vector<double> values(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const qint64 length = samples.lengthsMs.empty() ? stepMs.value_or(0) : samples.lengthsMs[i];
        values[i] =
            conversion.apply(samples.values[i], length).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

/** Which values may stay the same for long, because nothing happens. */
bool mayRest(const Quantity &quantity, double value)
{
    if (quantity.key == "relative_humidity"_L1) {
        return value >= 99;
    }
    if (quantity.key == "global_radiation"_L1) {
        return value <= 5; // by night
    }
    if (quantity.averaging == Averaging::Sum) {
        // Counts are stuck at 0, amounts of rain at anything else.
        return quantity.key == "precipitation"_L1 ? value == 0 : value != 0;
    }
    static constexpr std::array stillAtZero{"wind_speed"_L1, "rain_rate"_L1};
    return value == 0 && std::ranges::find(stillAtZero, quantity.key) != stillAtZero.end();
}

/** Whether a run from @p fromMs to @p toMs lies in the hours in which streets are never empty. */
bool isByDay(qint64 fromMs, qint64 toMs, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(toMs, zone);
    return from.date() == to.date() && from.time().hour() >= 6 && to.time().hour() < 22;
}

/** Sensors that give whole decibels repeat them; only tenths tell a stuck one. */
bool hasTenths(std::span<const double> values)
{
    return std::ranges::any_of(
        values, [](double value) { return std::isfinite(value) && value != std::round(value); });
}

void flagRuns(const Samples &samples, const std::vector<double> &values, const Quantity &quantity,
    const QTimeZone &zone, std::vector<quint8> &flags)
{
    // A direction may rest while no wind blows, which this series does not tell.
    const bool isLevel = quantity.averaging == Averaging::Energetic;
    if (!quantity.flatMs || quantity.averaging == Averaging::Vector || (isLevel && !hasTenths(values))) {
        return;
    }
    for (std::size_t first = 0; first < values.size();) {
        std::size_t last = first;
        while (last + 1 < values.size() && values[last + 1] == values[first]) {
            ++last;
        }
        const qint64 length = samples.timesMs[last] - samples.timesMs[first];
        const bool isStuck = length > *quantity.flatMs && !mayRest(quantity, values[first])
            && (!isVehicles(quantity) || isByDay(samples.timesMs[first], samples.timesMs[last], zone));
        for (std::size_t i = first; isStuck && i <= last; ++i) {
            flags[i] |= FlagFlat;
        }
        first = last + 1;
    }
}

void flagSteps(const Samples &samples, const std::vector<double> &values, const Quantity &quantity,
    std::vector<quint8> &flags)
{
    if (!quantity.largestStep) {
        return;
    }
    const double most = *quantity.largestStep;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double before = values[i] - values[i - 1];
        if (samples.timesMs[i] - samples.timesMs[i - 1] > neighbourMs || !(std::abs(before) > most)) {
            continue;
        }
        const bool hasNext =
            i + 1 < values.size() && samples.timesMs[i + 1] - samples.timesMs[i] <= neighbourMs;
        const double after = hasNext ? values[i + 1] - values[i] : 0;
        const bool isSpike = std::abs(after) > most && (before > 0) != (after > 0);
        // The way back from a spike is no step of its own.
        const bool isReturn = (flags[i - 1] & FlagSpike) != 0;
        if (isSpike && !isReturn) {
            flags[i] |= FlagSpike;
        } else if (!isReturn) {
            flags[i] |= FlagStep;
        }
    }
}

} // namespace

std::optional<double> plausibleValue(double value, const Quantity &quantity, qint64 lengthMs)
{
    if (!std::isfinite(value) || value < quantity.rangeFrom || value > largestOf(quantity, lengthMs)) {
        return std::nullopt;
    }
    if (quantity.key == "relative_humidity"_L1) {
        return std::min(value, 100.0);
    }
    if (quantity.averaging == Averaging::Vector && value >= 360) {
        return value - 360;
    }
    static constexpr std::array neverNegative{"global_radiation"_L1, "no2"_L1, "o3"_L1, "so2"_L1};
    return std::ranges::find(neverNegative, quantity.key) != neverNegative.end() ? std::max(value, 0.0)
                                                                                 : value;
}

std::vector<quint8> qualityFlags(const Samples &samples, std::optional<qint64> stepMs,
    const Quantity &quantity, const UnitConversion &conversion, const QTimeZone &zone)
{
    std::vector<quint8> flags = samples.flags;
    flags.resize(samples.size(), 0);
    const std::vector<double> values = converted(samples, stepMs, conversion);
    const qint64 usual = stepMs && *stepMs > 0 ? *stepMs : usualStepMs(samples.timesMs).value_or(0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qint64 length = samples.lengthsMs.empty() ? usual : samples.lengthsMs[i];
        if (std::isfinite(values[i]) && !plausibleValue(values[i], quantity, length)) {
            flags[i] |= FlagRange;
        }
        if (i > 0 && usual > 0 && samples.timesMs[i] - samples.timesMs[i - 1] > gapIntervals * usual) {
            flags[i] |= FlagAfterGap;
        }
    }
    flagSteps(samples, values, quantity, flags);
    flagRuns(samples, values, quantity, zone, flags);
    return flags;
}

} // namespace stadtblick
