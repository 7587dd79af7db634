#include "models/analysis/rain.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr double resetBelowMm = -0.05 - 1e-9; ///< counters come in steps of 0.1 or 0.2: no rounding decides
constexpr double largestMmIn10Minutes = 40;
constexpr int neededPercent = 95;

bool isPlausible(double riseMm, qint64 lengthMs)
{
    const double tenMinutes = std::max(1.0, static_cast<double>(lengthMs) / 600'000);
    return riseMm <= largestMmIn10Minutes * tenMinutes;
}

/** True if reading @p i rises further than rain can and the next one is back on the way of @p before. */
bool isOutlier(const Readings &counter, std::size_t i, double before, qint64 beforeMs)
{
    if (i + 1 >= counter.size() || isPlausible(counter.values[i] - before, counter.fromMs[i] - beforeMs)) {
        return false;
    }
    const double rise = counter.values[i + 1] - before;
    return rise >= resetBelowMm && isPlausible(rise, counter.fromMs[i + 1] - beforeMs);
}

/** The amounts that end in (from, to]. */
std::span<const RainAmount> within(std::span<const RainAmount> rain, TimeRange window)
{
    const auto first = std::ranges::upper_bound(rain, window.fromMs, {}, &RainAmount::toMs);
    const auto last = std::ranges::upper_bound(rain, window.toMs, {}, &RainAmount::toMs);
    return {first, std::max(first, last)};
}

/** True if an amount is known to have fallen within @p lengthMs. */
bool canPlace(const RainAmount &amount, qint64 lengthMs)
{
    return !amount.isGap && amount.intervalMs() <= lengthMs;
}

/** What an amount adds to sums of this length. */
double placedMm(const RainAmount &amount, qint64 lengthMs)
{
    return canPlace(amount, lengthMs) ? amount.mm : 0;
}

/** True for a measured interval without rain, short enough to stand together with others. */
bool isJoinable(const RainAmount &amount)
{
    return amount.mm == 0 && amount.toMs > amount.fromMs && amount.intervalMs() <= longestJoinedMs
        && !amount.isGap && !amount.isReset && !amount.isUnsure;
}

/** Calls @p visit(amount, milliseconds) for each amount's part in the window. */
template <typename Visit>
void forEachPart(std::span<const RainAmount> rain, TimeRange window, Visit visit)
{
    const auto first = std::ranges::upper_bound(rain, window.fromMs, {}, &RainAmount::toMs);
    for (auto amount = first; amount != rain.end() && amount->fromMs < window.toMs; ++amount) {
        const TimeRange part{std::max(amount->fromMs, window.fromMs), std::min(amount->toMs, window.toMs)};
        visit(*amount, part.lengthMs());
    }
}

/** True if a window ends in a gap: what fell in the gap can't be placed. */
bool endsInGap(std::span<const RainAmount> rain, TimeRange window)
{
    const auto next = std::ranges::upper_bound(rain, window.toMs, {}, &RainAmount::toMs);
    return next != rain.end() && next->isGap && next->fromMs < window.toMs;
}

/**
 * True if rain is told for too long an interval to say how much of it fell on one side of the window's edge.
 * A gap has rules of its own, and a dry interval is dry in all of its parts.
 */
bool isCoarseAcrossEdge(const RainAmount &amount, TimeRange window)
{
    const bool isAcross = amount.fromMs < window.fromMs || amount.toMs > window.toMs;
    const bool isLong = amount.toMs - amount.fromMs > std::min(hourMs, window.lengthMs());
    return isAcross && isLong && !amount.isGap && amount.mm > 0;
}

/** The class by bounds of the levels 2 (from it on), 3 and 4 (above them); sums of steps carry rounding. */
int levelOf(double sumMm, const std::array<double, 3> &bounds)
{
    const double mm = std::round(sumMm * 1000) / 1000;
    if (mm > bounds[2]) {
        return 4;
    }
    if (mm > bounds[1]) {
        return 3;
    }
    return mm >= bounds[0] ? 2 : 0;
}

/** The rain of a window, and whether some of it can't be placed there; how much was measured is not judged.
 */
RainSum placedSum(std::span<const RainAmount> rain, TimeRange window)
{
    RainSum sum;
    sum.coverage.total = window.lengthMs();
    sum.isAtLeast = endsInGap(rain, window);
    for (const RainAmount &amount : within(rain, window)) {
        if (isCoarseAcrossEdge(amount, window)) {
            continue;
        }
        const bool isAcrossEdge = amount.isGap && amount.fromMs < window.fromMs;
        const bool isCounted = !isAcrossEdge || amount.isReset;
        sum.mm = sum.mm.value_or(0) + (isCounted ? amount.mm : 0);
        sum.isAtLeast = sum.isAtLeast || isAcrossEdge || amount.isUnsure || (amount.isGap && amount.isReset);
    }
    forEachPart(rain, window, [&sum, window](const RainAmount &amount, qint64 lengthMs) {
        const bool isCoarse = isCoarseAcrossEdge(amount, window);
        sum.isTooCoarse = sum.isTooCoarse || isCoarse;
        sum.coverage.valid += amount.isGap || isCoarse ? 0 : lengthMs;
        if (amount.mm == 0 && !amount.isGap && !amount.isUnsure) {
            sum.mm = sum.mm.value_or(0); // a dry interval tells it before it ends
        }
    });
    const bool beginsLate = !rain.empty() && rain.front().fromMs > window.fromMs + hourMs;
    sum.isAtLeast = sum.isAtLeast || sum.isTooCoarse || beginsLate;
    return sum;
}

} // namespace

std::vector<RainAmount> rainOfCounter(const Readings &counter)
{
    std::vector<RainAmount> rain;
    if (counter.isEmpty()) {
        return rain;
    }
    rain.reserve(counter.size());
    double baseline = counter.values.front();
    qint64 at = counter.fromMs.front();
    rain.push_back({at, at});
    for (std::size_t i = 1; i < counter.size(); ++i) {
        if (isOutlier(counter, i, baseline, at)) {
            continue;
        }
        const double value = counter.values[i];
        RainAmount amount{at, counter.fromMs[i], value - baseline};
        amount.isGap = amount.toMs - amount.fromMs > hourMs;
        amount.isReset = amount.mm < resetBelowMm;
        if (amount.isReset) {
            amount.mm = value;
        }
        amount.isUnsure = !isPlausible(amount.mm, amount.toMs - amount.fromMs);
        amount.mm = amount.isUnsure ? 0 : std::max(0.0, amount.mm);
        baseline = amount.isReset ? value : std::max(baseline, value);
        at = amount.toMs;
        rain.push_back(amount);
    }
    return rain;
}

std::vector<RainAmount> rainOfAmounts(const Readings &amounts)
{
    std::vector<RainAmount> rain;
    rain.reserve(amounts.size());
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        rain.push_back({amounts.fromMs[i], amounts.toMs[i], amounts.values[i]});
    }
    return rain;
}

void appendRain(std::vector<RainAmount> &rain, const RainAmount &amount)
{
    const bool isJoined =
        !rain.empty() && rain.back().toMs == amount.fromMs && isJoinable(amount) && isJoinable(rain.back());
    if (!isJoined) {
        rain.push_back(amount);
        return;
    }
    RainAmount &dry = rain.back();
    dry.longestMs = static_cast<qint32>(std::max(dry.intervalMs(), amount.intervalMs()));
    dry.toMs = amount.toMs;
}

std::vector<RainAmount> withJoinedDryTimes(std::span<const RainAmount> rain)
{
    std::vector<RainAmount> joined;
    for (const RainAmount &amount : rain) {
        appendRain(joined, amount);
    }
    return joined;
}

Readings placedAmounts(std::span<const RainAmount> rain)
{
    Readings amounts;
    for (const RainAmount &amount : rain) {
        if (amount.toMs > amount.fromMs && !amount.isGap && !amount.isUnsure) {
            amounts.fromMs.push_back(amount.fromMs);
            amounts.toMs.push_back(amount.toMs);
            amounts.lengthsMs.push_back(amount.toMs - amount.fromMs);
            amounts.values.push_back(amount.mm);
        }
    }
    return amounts;
}

Readings amountsOfCounter(const Readings &counter)
{
    Readings amounts = placedAmounts(rainOfCounter(counter));
    amounts.stepMs = counter.stepMs;
    return amounts;
}

RainSum rainSum(std::span<const RainAmount> rain, TimeRange window)
{
    return rainSum(rain, std::span(&window, 1));
}

RainSum rainSum(std::span<const RainAmount> rain, std::span<const TimeRange> windows)
{
    RainSum all;
    for (const TimeRange &window : windows) {
        const RainSum part = placedSum(rain, window);
        all.coverage.valid += part.coverage.valid;
        all.coverage.total += part.coverage.total;
        all.isAtLeast = all.isAtLeast || part.isAtLeast;
        all.isTooCoarse = all.isTooCoarse || part.isTooCoarse;
        if (part.mm) {
            all.mm = all.mm.value_or(0) + *part.mm;
        }
    }
    all.isAtLeast = all.isAtLeast || !all.coverage.reaches(neededPercent);
    return all;
}

double largestRainSum(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs)
{
    constexpr double roundingShare = 1e-9; // far above what rounding makes of millions of additions
    const std::span<const RainAmount> amounts = within(rain, window);
    double largest = 0;
    // Sums that roll on carry rounding: they only tell which ends are worth a sum of their own.
    double rolling = 0;
    double all = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < amounts.size(); ++last) {
        const double mm = placedMm(amounts[last], lengthMs);
        rolling += mm;
        all += std::abs(mm);
        for (; first <= last && amounts[first].toMs <= amounts[last].toMs - lengthMs; ++first) {
            rolling -= placedMm(amounts[first], lengthMs);
        }
        if (rolling + roundingShare * all <= largest) {
            continue;
        }
        double sum = 0;
        for (std::size_t i = last + 1; i-- > first;) {
            sum += placedMm(amounts[i], lengthMs);
        }
        largest = std::max(largest, sum);
    }
    return largest;
}

Coverage placedRain(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs)
{
    Coverage coverage{0, window.lengthMs()};
    forEachPart(rain, window, [&](const RainAmount &amount, qint64 partMs) {
        coverage.valid += canPlace(amount, lengthMs) ? partMs : 0;
    });
    return coverage;
}

bool hasUnplacedRain(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs)
{
    bool isUnplaced = false;
    forEachPart(rain, window, [&](const RainAmount &amount, qint64) {
        const bool isLost = amount.isGap && amount.isReset;
        const bool isLong = amount.mm > 0 && !canPlace(amount, lengthMs);
        isUnplaced = isUnplaced || amount.isUnsure || isLost || isLong;
    });
    return isUnplaced;
}

int rainLevel(double hourMm, double sixHoursMm)
{
    return std::max(levelOf(hourMm, {15, 25, 40}), levelOf(sixHoursMm, {20, 35, 60}));
}

std::optional<int> continuousRainLevel(int hours, double mm)
{
    switch (hours) {
    case 12:
        return levelOf(mm, {25, 40, 70});
    case 24:
        return levelOf(mm, {30, 50, 80});
    case 48:
        return levelOf(mm, {40, 60, 90});
    case 72:
        return levelOf(mm, {60, 90, 120});
    default:
        return std::nullopt;
    }
}

} // namespace stadtblick
