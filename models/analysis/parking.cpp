#include "models/analysis/parking.h"

#include "models/analysis/means.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double largestOccupancy = 1.1; ///< cars outside of marked spaces
constexpr double dayMs = 86'400'000;

/** Sum of all rises between readings that begin in the same window. */
double rises(const Readings &occupied, std::span<const TimeRange> windows)
{
    double sum = 0;
    for (const TimeRange &window : windows) {
        const auto begin = std::ranges::lower_bound(occupied.fromMs, window.fromMs);
        const auto end = std::ranges::lower_bound(occupied.fromMs, window.toMs);
        const auto first = static_cast<std::size_t>(begin - occupied.fromMs.begin());
        const auto last = static_cast<std::size_t>(end - occupied.fromMs.begin());
        for (std::size_t i = first + 1; i < last; ++i) {
            sum += std::max(occupied.values[i] - occupied.values[i - 1], 0.0);
        }
    }
    return sum;
}

/** How long before its first number a car park is taken to have had it already. */
constexpr qint64 leadMs = 86'400'000;

/** The number at a time, and whether the car park itself said it. */
struct KnownSpaces
{
    double spaces = 0;
    bool isMeasured = false;
};

std::optional<KnownSpaces> knownAt(const ParkingSpaces &spaces, qint64 timeMs)
{
    const auto after = std::ranges::upper_bound(spaces.fromMs, timeMs) - spaces.fromMs.begin();
    if (after > 0 && spaces.spaces[static_cast<std::size_t>(after - 1)] > 0) {
        return KnownSpaces{spaces.spaces[static_cast<std::size_t>(after - 1)], true};
    }
    if (spaces.otherwise) {
        return *spaces.otherwise > 0 ? std::optional(KnownSpaces{*spaces.otherwise, false}) : std::nullopt;
    }
    const bool isSoon = after == 0 && !spaces.fromMs.empty() && spaces.fromMs.front() - timeMs <= leadMs;
    return isSoon && spaces.spaces.front() > 0 ? std::optional(KnownSpaces{spaces.spaces.front(), true})
                                               : std::nullopt;
}

/** Calls @p visit(milliseconds, KnownSpaces) for each stretch of @p windows with a known number. */
template <typename Visit>
void visitSpaces(const ParkingSpaces &spaces, std::span<const TimeRange> windows, Visit visit)
{
    for (const TimeRange &window : windows) {
        const auto next = [&](qint64 fromMs) {
            const auto change = std::ranges::upper_bound(spaces.fromMs, fromMs);
            const qint64 changeMs = change == spaces.fromMs.end() ? window.toMs : *change;
            const bool isBeforeFirst = change == spaces.fromMs.begin() && change != spaces.fromMs.end();
            // The first number counts from a day before on.
            const bool isBeforeLead = isBeforeFirst && changeMs - leadMs > fromMs;
            return std::min(isBeforeLead ? changeMs - leadMs : changeMs, window.toMs);
        };
        for (qint64 from = window.fromMs; from < window.toMs;) {
            const qint64 to = next(from);
            if (const auto known = knownAt(spaces, from)) {
                visit(to - from, *known);
            }
            from = to;
        }
    }
}

} // namespace

std::optional<double> ParkingSpaces::at(qint64 timeMs) const
{
    const auto known = knownAt(*this, timeMs);
    return known ? std::optional(known->spaces) : std::nullopt;
}

std::optional<SpacesRange> ParkingSpaces::in(std::span<const TimeRange> windows) const
{
    std::optional<SpacesRange> range;
    visitSpaces(*this, windows, [&](qint64, const KnownSpaces &known) {
        if (!range) {
            range = SpacesRange{known.spaces, known.spaces, false, false};
        }
        range->least = std::min(range->least, known.spaces);
        range->largest = std::max(range->largest, known.spaces);
        range->isMeasured = range->isMeasured || known.isMeasured;
        range->isOfProfile = range->isOfProfile || !known.isMeasured;
    });
    return range;
}

ParkingSpaces parkingSpaces(const Readings &capacity, const std::optional<std::pair<qint64, double>> &before,
    std::optional<double> otherwise)
{
    ParkingSpaces found;
    found.otherwise = otherwise;
    const auto add = [&](qint64 fromMs, double spaces) {
        if (found.spaces.empty() || found.spaces.back() != spaces) {
            found.fromMs.push_back(fromMs);
            found.spaces.push_back(spaces);
        }
    };
    if (before) {
        add(before->first, before->second);
    }
    for (std::size_t i = 0; i < capacity.size(); ++i) {
        add(capacity.fromMs[i], capacity.values[i]);
    }
    return found;
}

Readings plausibleOccupied(const Readings &occupied, const ParkingSpaces &spaces)
{
    Readings kept;
    kept.stepMs = occupied.stepMs;
    for (std::size_t i = 0; i < occupied.size(); ++i) {
        const auto known = spaces.at(occupied.fromMs[i]);
        if (known && occupied.values[i] >= 0 && occupied.values[i] <= largestOccupancy * *known) {
            kept.fromMs.push_back(occupied.fromMs[i]);
            kept.toMs.push_back(occupied.toMs[i]);
            kept.lengthsMs.push_back(occupied.lengthsMs[i]);
            kept.values.push_back(occupied.values[i]);
        }
    }
    return kept;
}

Readings occupancyOf(const Readings &occupied, const ParkingSpaces &spaces)
{
    Readings occupancy = plausibleOccupied(occupied, spaces);
    for (std::size_t i = 0; i < occupancy.size(); ++i) {
        occupancy.values[i] /= *spaces.at(occupancy.fromMs[i]);
    }
    return occupancy;
}

ParkingUse parkingUse(
    const Readings &occupied, const ParkingSpaces &spaces, std::span<const TimeRange> windows)
{
    ParkingUse use;
    double spaceDays = 0;
    visitSpaces(spaces, windows, [&](qint64 lengthMs, const KnownSpaces &known) {
        spaceDays += known.spaces * static_cast<double>(lengthMs) / dayMs;
    });
    if (!(spaceDays > 0)) {
        return use;
    }
    const Readings occupancy = occupancyOf(occupied, spaces);
    const Mean mean = arithmeticMean(occupancy, windows);
    use.coverage = mean.coverage;
    const auto found = extremes(occupancy, windows);
    if (!mean.value || !found) {
        return use;
    }
    use.meanPercent = *mean.value * 100;
    use.maximumPercent = found->largest * 100;
    use.maximumAtMs = found->largestAtMs;
    use.turnoverAtLeast = rises(plausibleOccupied(occupied, spaces), windows) / spaceDays;
    return use;
}

double searchTraffic(double occupancy, double flowPerH)
{
    return 0.30 * std::clamp((occupancy - 0.85) / 0.15, 0.0, 1.0) * flowPerH;
}

} // namespace stadtblick
