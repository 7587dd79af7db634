#include "models/analysis/packedhours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <numbers>

namespace stadtblick {

namespace {

constexpr qint64 neighbourMs = 20 * 60'000; ///< as in quality.cpp: steps are judged between samples this near
constexpr double highestLevel = 150; ///< above every plausible one

/** 10^(L/10) of all levels of one resolution; entry n is that of n / power. */
std::vector<double> levelPowers(double power)
{
    std::vector<double> powers(static_cast<std::size_t>(highestLevel * power) + 1);
    for (std::size_t n = 0; n < powers.size(); ++n) {
        powers[n] = std::exp(static_cast<double>(n) / power * (std::numbers::ln10 / 10));
    }
    return powers;
}

/** The table of whole, tenths or hundredths of decibels; null for a finer resolution. */
const double *powersFor(double power)
{
    static const std::array tables{levelPowers(1), levelPowers(10), levelPowers(100)};
    return power == 1  ? tables[0].data()
        : power == 10  ? tables[1].data()
        : power == 100 ? tables[2].data()
                       : nullptr;
}

/** Sum, least and largest of an hour's numbers. */
struct NumberSums
{
    qint64 sum = 0;
    int least = 0;
    int largest = 0;
};

template <typename Number>
NumberSums sumNumbers(const Number *numbers, std::size_t count)
{
    NumberSums sums{numbers[0], numbers[0], numbers[0]};
    for (std::size_t i = 1; i < count; ++i) {
        const int number = numbers[i];
        sums.sum += number;
        sums.least = number < sums.least ? number : sums.least;
        sums.largest = number > sums.largest ? number : sums.largest;
    }
    return sums;
}

template <typename Number>
double sumPowers(const Number *numbers, std::size_t count, const double *powers)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += powers[numbers[i]];
    }
    return sum;
}

/** The largest difference of two neighbours. */
template <typename Number>
int largestStep(const Number *numbers, std::size_t count)
{
    int largest = 0;
    for (std::size_t i = 1; i < count; ++i) {
        const int step = std::abs(int(numbers[i]) - int(numbers[i - 1]));
        largest = step > largest ? step : largest;
    }
    return largest;
}

/** How many samples from the front (or from the back) have the same number. */
template <typename Iterator>
qint64 runFrom(Iterator begin, Iterator end)
{
    return std::find_if(begin, end, [first = *begin](auto number) { return number != first; }) - begin;
}

} // namespace

PackedHours::PackedHours(const Quantity &quantity, const UnitConversion &conversion,
    std::optional<qint64> stepMs, const QTimeZone &zone)
    : m_quantity(quantity)
    , m_conversion(conversion)
    , m_stepMs(stepMs)
    , m_zone(zone)
    , m_plausible(quantity)
    , m_factor(conversion.factor)
{
    const bool isLevel = quantity.averaging == Averaging::Energetic;
    m_isSuitable = quantity.averaging != Averaging::Vector && !conversion.isPerHour && conversion.factor > 0
        && (!isLevel || conversion.isIdentity());
}

bool PackedHours::isStuck(qint64 lengthMs, double value, qint64 fromMs) const
{
    return isStuckRun(m_quantity, value, fromMs, fromMs + lengthMs, m_zone);
}

template <typename Number>
bool PackedHours::isPlausible(const PackedWeek &week, const Number *numbers, qint64 lengthMs) const
{
    Number least = numbers[0];
    Number largest = numbers[0];
    for (std::size_t i = 1; i < week.count; ++i) {
        least = numbers[i] < least ? numbers[i] : least;
        largest = numbers[i] > largest ? numbers[i] : largest;
    }
    for (const Number number : {least, largest}) {
        const double value = inUnit(static_cast<double>(week.base + number) / week.power);
        if (!m_plausible.isIn(value, lengthMs) || !m_plausible.isKept(value)) {
            return false;
        }
    }
    if (!m_quantity.largestStep || week.stepMs > neighbourMs) {
        return true;
    }
    // A hair's breadth below the limit is doubtful too: the samples' differences are rounded otherwise.
    const double step = largestStep(numbers, week.count) / week.power * m_factor;
    return step < *m_quantity.largestStep * (1 - 1e-9);
}

template <typename Number>
bool PackedHours::hasStuckRun(const PackedWeek &week, const Number *numbers, WeekSummary &summary) const
{
    const Number *end = numbers + week.count;
    summary.first.runMs = (runFrom(numbers, end) - 1) * week.stepMs;
    summary.last.runMs =
        (runFrom(std::make_reverse_iterator(end), std::make_reverse_iterator(numbers)) - 1) * week.stepMs;
    if (!m_quantity.flatMs || week.stepMs == 0) {
        return false;
    }
    // A run that is too long holds two samples of any grid half as wide: mostly those few decide.
    const auto stride = static_cast<std::size_t>(*m_quantity.flatMs / week.stepMs / 2 + 1);
    bool isDoubtful = false;
    for (std::size_t i = stride; i < week.count; i += stride) {
        isDoubtful = isDoubtful || numbers[i] == numbers[i - stride];
    }
    for (const Number *at = numbers; isDoubtful && at != end;) {
        const qint64 run = runFrom(at, end);
        const double value = inUnit(static_cast<double>(week.base + *at) / week.power);
        if (isStuck((run - 1) * week.stepMs, value, week.fromMs + (at - numbers) * week.stepMs)) {
            return true;
        }
        at += run;
    }
    return false;
}

template <typename Number>
double PackedHours::sumAbove(
    const Number *numbers, std::size_t count, const PackedWeek &week, double threshold) const
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = inUnit(static_cast<double>(week.base + numbers[i]) / week.power);
        sum += value > threshold ? value - threshold : 0;
    }
    return sum;
}

template <typename Number>
void PackedHours::addIntervals(
    const PackedWeek &week, const Number *numbers, qint64 lengthMs, IntervalCounts &intervals) const
{
    const qint64 step = intervals.stepMs();
    if (lengthMs == step && week.stepMs == step && week.power == 1 && m_conversion.isIdentity()) {
        intervals.setRun(week.fromMs, std::span(numbers, week.count), week.base);
        return;
    }
    for (std::size_t i = 0; i < week.count; ++i) {
        const qint64 from = week.fromMs + static_cast<qint64>(i) * week.stepMs;
        const double value = inUnit(static_cast<double>(week.base + numbers[i]) / week.power);
        intervals.add(from, from + lengthMs, lengthMs, value);
    }
}

template <typename Number>
WeekSummary PackedHours::addNumbers(const PackedWeek &week, Hours &hours) const
{
    const auto *numbers = reinterpret_cast<const Number *>(week.numbers.data());
    std::vector<Number> aligned;
    if (reinterpret_cast<std::uintptr_t>(numbers) % alignof(Number) != 0) {
        aligned.resize(week.count);
        std::memcpy(aligned.data(), week.numbers.data(), week.count * sizeof(Number));
        numbers = aligned.data();
    }
    WeekSummary summary;
    const bool isInstant = !m_stepMs || *m_stepMs == 0;
    const qint64 step = week.stepMs > 0 ? week.stepMs : m_stepMs.value_or(0);
    const qint64 length = isInstant ? week.stepMs : std::min(*m_stepMs, step);
    summary.stepMs = step;
    // A count whose interval is cut by the next one counts by its part, as readings have it.
    const bool isCut = !isInstant && m_quantity.averaging == Averaging::Sum && length < *m_stepMs;
    if (length <= 0 || isCut || msPerHour % step != 0 || week.fromMs % step != 0
        || !isPlausible(week, numbers, length) || hasStuckRun(week, numbers, summary)) {
        return summary;
    }
    const bool isLevel = hours.averaging == Averaging::Energetic;
    const double *powers = isLevel ? powersFor(week.power) : nullptr;
    if ((isLevel && !powers) || std::abs(week.base) > (qint64(1) << 40)) {
        return summary;
    }
    powers += isLevel ? week.base : 0; // levels are in range, so base + number lies in the table
    const auto perHour = static_cast<std::size_t>(msPerHour / step);
    const qint64 firstHour =
        weekBegin(week.fromMs) + (week.fromMs - weekBegin(week.fromMs)) / msPerHour * msPerHour;
    auto hour = (firstHour - hours.fromMs) / msPerHour;
    std::size_t end = perHour - static_cast<std::size_t>((week.fromMs - firstHour) / step);
    for (std::size_t i = 0; i < week.count; i = end, end += perHour, ++hour) {
        if (hour < 0 || hour >= static_cast<qint64>(hours.size())) {
            continue;
        }
        const std::size_t count = std::min(end, week.count) - i;
        const auto at = static_cast<std::size_t>(hour);
        const NumberSums sums = sumNumbers(numbers + i, count);
        const auto weight = hours.averaging == Averaging::Sum ? 1.0 : static_cast<double>(length);
        const auto raw = static_cast<double>(week.base * static_cast<qint64>(count) + sums.sum) / week.power;
        hours.sums[at] = weight
            * (isLevel ? sumPowers(numbers + i, count, powers)
                       : raw * m_factor + m_conversion.offset * static_cast<double>(count));
        hours.coveredMs[at] = static_cast<qint32>(static_cast<qint64>(count) * length);
        hours.least[at] = inUnit(static_cast<double>(week.base + sums.least) / week.power);
        hours.largest[at] = inUnit(static_cast<double>(week.base + sums.largest) / week.power);
        for (HoursAbove &above : hours.above) {
            if (hours.largest[at] > above.thresholdC()) {
                above.at(at) = weight * sumAbove(numbers + i, count, week, above.thresholdC());
            }
        }
    }
    if (!hours.intervals.isEmpty()) {
        addIntervals(week, numbers, length, hours.intervals);
    }
    const auto edge = [&](WeekEdge &to, std::size_t index) {
        to.timeMs = week.fromMs + static_cast<qint64>(index) * week.stepMs;
        to.number = week.base + numbers[index];
        to.power = week.power;
    };
    edge(summary.first, 0);
    edge(summary.last, week.count - 1);
    summary.isClean = true;
    return summary;
}

WeekSummary PackedHours::add(const PackedWeek &week, Hours &hours) const
{
    if (!m_isSuitable || week.count == 0) {
        return {};
    }
    return week.bytes == 1 ? addNumbers<quint8>(week, hours) : addNumbers<quint16>(week, hours);
}

bool PackedHours::isCleanBetween(const WeekSummary &before, const WeekSummary &after) const
{
    const bool isInstant = !m_stepMs || *m_stepMs == 0;
    if (!before.isClean || !after.isClean || (isInstant && before.stepMs != after.stepMs)) {
        return false;
    }
    const double left = inUnit(static_cast<double>(before.last.number) / before.last.power);
    const double right = inUnit(static_cast<double>(after.first.number) / after.first.power);
    const qint64 gapMs = after.first.timeMs - before.last.timeMs;
    if (m_quantity.largestStep && gapMs <= neighbourMs
        && std::abs(right - left) >= *m_quantity.largestStep * (1 - 1e-9)) {
        return false;
    }
    const qint64 runMs = before.last.runMs + gapMs + after.first.runMs;
    return left != right || !isStuck(runMs, left, before.last.timeMs - before.last.runMs);
}

} // namespace stadtblick
