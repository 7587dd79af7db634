#include "models/store/chunkmerge.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace stadtblick {

namespace {

template <typename T>
std::span<const T> part(const std::vector<T> &column, std::size_t from, std::size_t to)
{
    return column.empty() ? std::span<const T>() : std::span<const T>(column).subspan(from, to - from);
}

/** One entry of a column that may be absent as a whole. */
template <typename T>
T entry(std::span<const T> column, std::size_t i, T absent)
{
    return column.empty() ? absent : column[i];
}

/** The flags of a value that comes again: what once came before its time looks well when it is read later. */
quint8 flagAgain(quint8 before, quint8 now)
{
    return static_cast<quint8>(now | (before & FlagClock));
}

void clearAll(Samples &samples, std::size_t capacity, bool hasLengths, bool hasFlags)
{
    samples.timesMs.clear();
    samples.values.clear();
    samples.lengthsMs.clear();
    samples.flags.clear();
    samples.timesMs.reserve(capacity);
    samples.values.reserve(capacity);
    if (hasLengths) {
        samples.lengthsMs.reserve(capacity);
    }
    if (hasFlags) {
        samples.flags.reserve(capacity);
    }
}

} // namespace

SamplesView slice(const Samples &samples, std::size_t from, std::size_t to)
{
    return {part(samples.timesMs, from, to), part(samples.values, from, to),
        part(samples.lengthsMs, from, to), part(samples.flags, from, to)};
}

bool isStrictlyOrdered(std::span<const qint64> timesMs)
{
    return std::adjacent_find(timesMs.begin(), timesMs.end(), std::greater_equal<>()) == timesMs.end();
}

Samples orderedSamples(const Samples &samples)
{
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return samples.timesMs[i]; });
    Samples ordered;
    clearAll(ordered, samples.size(), !samples.lengthsMs.empty(), !samples.flags.empty());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t at = order[i];
        if (i + 1 < order.size() && samples.timesMs[order[i + 1]] == samples.timesMs[at]) {
            continue;
        }
        ordered.timesMs.push_back(samples.timesMs[at]);
        ordered.values.push_back(samples.values[at]);
        if (!samples.lengthsMs.empty()) {
            ordered.lengthsMs.push_back(samples.lengthsMs[at]);
        }
        if (!samples.flags.empty()) {
            ordered.flags.push_back(samples.flags[at]);
        }
    }
    return ordered;
}

void mergeSamples(
    const Samples &stored, const SamplesView &fresh, qint64 stepMs, Samples &merged, WriteCounts &counts)
{
    const bool hasLengths = !stored.lengthsMs.empty() || !fresh.lengthsMs.empty();
    const bool hasFlags = !stored.flags.empty() || !fresh.flags.empty();
    clearAll(merged, stored.size() + fresh.timesMs.size(), hasLengths, hasFlags);
    const auto take = [&](qint64 time, double value, qint64 length, quint8 flag) {
        merged.timesMs.push_back(time);
        merged.values.push_back(value);
        if (hasLengths) {
            merged.lengthsMs.push_back(length);
        }
        if (hasFlags) {
            merged.flags.push_back(flag);
        }
    };
    std::size_t s = 0;
    std::size_t f = 0;
    while (s < stored.size() || f < fresh.timesMs.size()) {
        const bool isStored =
            f == fresh.timesMs.size() || (s < stored.size() && stored.timesMs[s] < fresh.timesMs[f]);
        if (isStored) {
            take(stored.timesMs[s], stored.values[s], entry<qint64>(stored.lengthsMs, s, stepMs),
                entry<quint8>(stored.flags, s, 0));
            ++s;
            continue;
        }
        const qint64 length = entry(fresh.lengthsMs, f, stepMs);
        quint8 flag = entry<quint8>(fresh.flags, f, 0);
        if (s < stored.size() && stored.timesMs[s] == fresh.timesMs[f]) {
            const quint8 before = entry<quint8>(stored.flags, s, 0);
            const bool isSameValue =
                std::bit_cast<quint64>(stored.values[s]) == std::bit_cast<quint64>(fresh.values[f])
                && entry<qint64>(stored.lengthsMs, s, stepMs) == length;
            flag = isSameValue ? flagAgain(before, flag) : flag;
            ++(isSameValue && before == flag ? counts.unchanged : counts.changed);
            ++s;
        } else {
            ++counts.added;
        }
        take(fresh.timesMs[f], fresh.values[f], length, flag);
        ++f;
    }
}

qint64 markMissing(Samples &samples, TimeRange range, std::span<const qint64> presentMs)
{
    qint64 newly = 0;
    bool hasTaken = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!range.contains(samples.timesMs[i])) {
            continue;
        }
        const bool isPresent = std::ranges::binary_search(presentMs, samples.timesMs[i]);
        const bool isMarked = !samples.flags.empty() && (samples.flags[i] & FlagWithdrawn) != 0;
        if (isPresent == !isMarked) {
            continue;
        }
        samples.flags.resize(samples.size());
        samples.flags[i] = static_cast<quint8>(samples.flags[i] ^ FlagWithdrawn);
        if (isPresent) {
            hasTaken = true;
        } else {
            ++newly;
        }
    }
    return newly > 0 ? newly : hasTaken ? -1 : 0;
}

} // namespace stadtblick
