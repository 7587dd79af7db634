#include "models/analysis/quality.h"

#include "models/analysis/sampleweeks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr qint64 neighbourMs = 20 * 60'000; ///< steps and spikes are judged between samples this near
constexpr int gapIntervals = 6;

/** The samples' values in the quantity's unit; NaN where they are none. */
std::vector<double> converted(
    const Samples &samples, std::optional<qint64> stepMs, const UnitConversion &conversion)
{
    if (conversion.isIdentity()) {
        return samples.values;
    }
    std::vector<double> values(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const qint64 length = samples.lengthsMs.empty() ? stepMs.value_or(0) : samples.lengthsMs[i];
        values[i] =
            conversion.apply(samples.values[i], length).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

/** Sensors that give whole decibels repeat them; only tenths tell a stuck one. */
bool hasTenths(std::span<const double> values)
{
    return std::ranges::any_of(
        values, [](double value) { return std::isfinite(value) && value != std::round(value); });
}

void flagRange(const Samples &samples, std::span<const double> values, const Plausibility &plausible,
    const SampleWeek &week, qint64 usualMs, std::vector<quint8> &flags)
{
    for (std::size_t i = week.first; i < week.last; ++i) {
        const qint64 length = samples.lengthsMs.empty() ? usualMs : samples.lengthsMs[i];
        if (!plausible.isIn(values[i], length) && std::isfinite(values[i])) {
            flags[i] |= FlagRange;
        }
        if (i > 0 && usualMs > 0 && samples.timesMs[i] - samples.timesMs[i - 1] > gapIntervals * usualMs) {
            flags[i] |= FlagAfterGap;
        }
    }
}

/** Flags the runs of one value that begin in [@p from, @p to); they may end later. */
void flagRuns(const Samples &samples, std::span<const double> values, const Quantity &quantity,
    const QTimeZone &zone, const SampleWeek &week, std::vector<quint8> &flags)
{
    // A direction may rest while no wind blows, which this series does not tell.
    const bool isLevel = quantity.averaging == Averaging::Energetic;
    const std::span context = values.subspan(week.contextFirst, week.contextLast - week.contextFirst);
    if (!quantity.flatMs || quantity.averaging == Averaging::Vector || (isLevel && !hasTenths(context))) {
        return;
    }
    // The run that the week begins in may have begun before.
    std::size_t first = week.first;
    while (first > week.contextFirst && values[first - 1] == values[week.first]) {
        --first;
    }
    while (first < week.last) {
        std::size_t last = first;
        while (last + 1 < week.contextLast && values[last + 1] == values[first]) {
            ++last;
        }
        const bool isStuck =
            isStuckRun(quantity, values[first], samples.timesMs[first], samples.timesMs[last], zone);
        for (std::size_t i = std::max(first, week.first); isStuck && i <= last && i < week.last; ++i) {
            flags[i] |= FlagFlat;
        }
        first = last + 1;
    }
}

/** Whether two neighbours anywhere differ by more than @p most. */
bool hasSteps(std::span<const double> values, double most)
{
    double largest = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double step = std::abs(values[i] - values[i - 1]);
        largest = step > largest ? step : largest;
    }
    return largest > most;
}

void flagSteps(const Samples &samples, std::span<const double> values, const Quantity &quantity,
    std::vector<quint8> &flags)
{
    if (!quantity.largestStep || !hasSteps(values, *quantity.largestStep)) {
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

Plausibility::Plausibility(const Quantity &quantity)
    : m_from(quantity.rangeFrom)
    , m_to(quantity.rangeTo)
    , m_least(-infinite)
    , m_most(infinite)
    , m_turn(infinite)
{
    // Vehicles have no limit by time, as theirs is by lane and nobody says how many there are.
    if (isVehicles(quantity)) {
        m_to = std::numeric_limits<double>::max();
    } else if (quantity.averaging == Averaging::Sum) {
        m_spanMs = quantity.key == "precipitation"_L1 ? 600'000 : 3'600'000;
    }
    m_from = std::max(m_from, std::numeric_limits<double>::lowest());
    m_to = std::min(m_to, std::numeric_limits<double>::max());
    static constexpr std::array neverNegative{"global_radiation"_L1, "no2"_L1, "o3"_L1, "so2"_L1};
    if (quantity.key == "relative_humidity"_L1) {
        m_most = 100;
    } else if (quantity.averaging == Averaging::Vector) {
        m_turn = 360;
    } else if (std::ranges::find(neverNegative, quantity.key) != neverNegative.end()) {
        m_least = 0;
    }
}

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

bool isVehicles(const Quantity &quantity)
{
    return quantity.key == "vehicle_count"_L1 || quantity.key == "heavy_count"_L1;
}

qint64 longestByDay(qint64 fromMs, qint64 toMs, const QTimeZone &zone)
{
    constexpr int wholeDays = 3; // one of them lies whole in the run, if it is that long: none is longer
    qint64 longest = 0;
    QDate day = QDateTime::fromMSecsSinceEpoch(fromMs, zone).date();
    for (int i = 0; i < wholeDays; ++i, day = day.addDays(1)) {
        const qint64 begin = QDateTime(day, QTime(6, 0), zone).toMSecsSinceEpoch();
        const qint64 end = QDateTime(day, QTime(22, 0), zone).toMSecsSinceEpoch();
        longest = std::max(longest, std::min(toMs, end) - std::max(fromMs, begin));
    }
    return longest;
}

bool isStuckRun(const Quantity &quantity, double value, qint64 fromMs, qint64 toMs, const QTimeZone &zone)
{
    if (!quantity.flatMs || toMs - fromMs <= *quantity.flatMs || mayRest(quantity, value)) {
        return false;
    }
    return !isVehicles(quantity) || longestByDay(fromMs, toMs, zone) > *quantity.flatMs;
}

std::optional<double> plausibleValue(double value, const Quantity &quantity, qint64 lengthMs)
{
    const Plausibility plausible(quantity);
    return plausible.isIn(value, lengthMs) ? std::optional(plausible.corrected(value)) : std::nullopt;
}

std::vector<quint8> qualityFlags(const Samples &samples, std::optional<qint64> stepMs,
    const Quantity &quantity, const UnitConversion &conversion, const QTimeZone &zone)
{
    std::vector<quint8> flags = samples.flags;
    flags.resize(samples.size(), 0);
    const std::vector<double> values = converted(samples, stepMs, conversion);
    const Plausibility plausible(quantity);
    const std::span times(samples.timesMs);
    const std::vector<SampleWeek> weeks = sampleWeeks(times);
    for (const SampleWeek &week : weeks) {
        const auto context = times.subspan(week.contextFirst, week.contextLast - week.contextFirst);
        const qint64 usual = stepMs && *stepMs > 0 ? *stepMs : usualStepMs(context).value_or(0);
        flagRange(samples, values, plausible, week, usual, flags);
    }
    flagSteps(samples, values, quantity, flags);
    for (const SampleWeek &week : weeks) {
        flagRuns(samples, values, quantity, zone, week, flags);
    }
    return flags;
}

} // namespace stadtblick
