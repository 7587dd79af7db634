#include "models/analysis/peakhour.h"

#include "models/analysis/means.h"

#include <algorithm>
#include <numeric>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 quarterMs = hourMs / 4;

/** The volume of exactly @p lengthMs from the begin of reading @p first on; nothing across gaps. */
std::optional<double> volumeFrom(const Readings &counts, std::size_t first, qint64 lengthMs)
{
    const qint64 begin = counts.fromMs[first];
    qint64 end = begin;
    double sum = 0;
    for (std::size_t i = first; i < counts.size() && end < begin + lengthMs; ++i) {
        const bool isWhole = counts.toMs[i] - counts.fromMs[i] == counts.lengthsMs[i];
        if (counts.fromMs[i] != end || !isWhole) {
            return std::nullopt;
        }
        end = counts.toMs[i];
        sum += counts.values[i];
    }
    return end == begin + lengthMs ? std::optional(sum) : std::nullopt;
}

/** The busiest of the four quarters of an hour; nothing where intervals don't end with them. */
std::optional<double> busiestQuarter(const Readings &counts, qint64 beginMs)
{
    double most = 0;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const qint64 at = beginMs + quarter * quarterMs;
        const auto found = std::ranges::lower_bound(counts.fromMs, at);
        const auto first = static_cast<std::size_t>(found - counts.fromMs.begin());
        if (found == counts.fromMs.end() || *found != at) {
            return std::nullopt;
        }
        const auto volume = volumeFrom(counts, first, quarterMs);
        if (!volume) {
            return std::nullopt;
        }
        most = std::max(most, *volume);
    }
    return most;
}

} // namespace

std::optional<PeakHour> peakHour(const Readings &counts, TimeRange day)
{
    double total = 0;
    PeakHour peak;
    const auto begin = std::ranges::lower_bound(counts.fromMs, day.fromMs);
    for (auto i = static_cast<std::size_t>(begin - counts.fromMs.begin());
        i < counts.size() && counts.toMs[i] <= day.toMs; ++i) {
        total += counts.values[i];
        const bool isWithin = counts.fromMs[i] + hourMs <= day.toMs;
        const auto volume = isWithin ? volumeFrom(counts, i, hourMs) : std::nullopt;
        if (volume && *volume > peak.volume) {
            peak.volume = *volume;
            peak.beginMs = counts.fromMs[i];
        }
    }
    if (peak.volume <= 0) {
        return std::nullopt;
    }
    peak.sharePercent = peak.volume / total * 100;
    if (const auto quarter = busiestQuarter(counts, peak.beginMs)) {
        peak.factor = peak.volume / (4 * *quarter);
    }
    peak.coverage = coverageOf(counts, std::span(&day, 1));
    return peak;
}

std::optional<RollingHour> rollingHour(std::span<const qint32> counts, qint64 beginMs, qint64 stepMs)
{
    const auto ofHour = static_cast<std::size_t>(hourMs / stepMs);
    qint64 most = 0;
    std::size_t first = 0;
    qint64 volume = 0;
    std::size_t run = 0; // intervals in it, an hour's at most
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] < 0) {
            volume = 0;
            run = 0;
            continue;
        }
        volume += counts[i];
        if (run == ofHour) {
            volume -= counts[i - ofHour];
        } else {
            ++run;
        }
        if (run == ofHour && volume > most) {
            most = volume;
            first = i + 1 - ofHour;
        }
    }
    if (most == 0) {
        return std::nullopt;
    }
    qint64 ofBusiest = 0;
    for (std::size_t quarter = 0; quarter < 4; ++quarter) {
        const auto part = counts.subspan(first + quarter * (ofHour / 4), ofHour / 4);
        ofBusiest = std::max(ofBusiest, std::accumulate(part.begin(), part.end(), qint64(0)));
    }
    const auto total = static_cast<double>(most);
    return RollingHour{
        beginMs + static_cast<qint64>(first) * stepMs, total, total / (4 * static_cast<double>(ofBusiest))};
}

} // namespace stadtblick
