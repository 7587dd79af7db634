#include "models/analysis/readings.h"

#include "models/analysis/quality.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** What validReadings() goes by for all samples. */
struct ReadingRules
{
    const UnitConversion &conversion;
    std::optional<Plausibility> plausible; ///< absent: any finite number is a value
    bool isPlain = false; ///< values stay as they are: nothing to convert
};

/** Appends the readings of one week; @p usualMs is how far an instant reaches. */
void appendWeek(const Samples &samples, const std::vector<quint8> &flags, const SampleWeek &week,
    qint64 usualMs, const ReadingRules &rules, Readings &readings)
{
    const std::size_t count = samples.size();
    for (std::size_t i = week.first; i < week.last; ++i) {
        if (!flags.empty() && (flags[i] & excludingFlags) != 0) {
            continue;
        }
        const qint64 from = samples.timesMs[i];
        qint64 length = samples.lengthsMs.empty() ? 0 : samples.lengthsMs[i];
        length = length > 0 ? length : usualMs;
        const auto value = rules.isPlain ? std::optional(samples.values[i])
                                         : rules.conversion.apply(samples.values[i], length);
        if (!value || !(rules.plausible ? rules.plausible->isIn(*value, length) : std::isfinite(*value))) {
            continue;
        }
        readings.fromMs.push_back(from);
        readings.toMs.push_back(
            i + 1 < count ? std::min(from + length, samples.timesMs[i + 1]) : from + length);
        readings.lengthsMs.push_back(length);
        readings.values.push_back(rules.plausible ? rules.plausible->corrected(*value) : *value);
    }
}

} // namespace

Readings validReadings(const Samples &samples, std::optional<qint64> stepMs, const Quantity *quantity,
    const UnitConversion &conversion, const QTimeZone &zone)
{
    const std::vector<quint8> flags =
        quantity ? qualityFlags(samples, stepMs, *quantity, conversion, zone) : samples.flags;
    Readings readings;
    const bool isInstant = !stepMs || *stepMs == 0;
    // Instants are told their reach by all samples: a flagged one doesn't make its neighbours' longer.
    readings.stepMs = isInstant ? usualStepMs(samples.timesMs) : stepMs;
    ReadingRules rules{conversion, std::nullopt, conversion.isIdentity()};
    if (quantity) {
        rules.plausible.emplace(*quantity);
    }
    for (auto *column : {&readings.fromMs, &readings.toMs, &readings.lengthsMs}) {
        column->reserve(samples.size());
    }
    readings.values.reserve(samples.size());
    const std::span times(samples.timesMs);
    for (const SampleWeek &week : sampleWeeks(times)) {
        const auto context = times.subspan(week.contextFirst, week.contextLast - week.contextFirst);
        const qint64 usual = isInstant ? usualStepMs(context).value_or(0) : *stepMs;
        appendWeek(samples, flags, week, usual, rules, readings);
    }
    return readings;
}

Readings cut(const Readings &readings, TimeRange window)
{
    Readings part;
    part.stepMs = readings.stepMs;
    const auto first = std::ranges::upper_bound(readings.toMs, window.fromMs);
    for (auto i = static_cast<std::size_t>(first - readings.toMs.begin());
        i < readings.size() && readings.fromMs[i] < window.toMs; ++i) {
        part.fromMs.push_back(std::max(readings.fromMs[i], window.fromMs));
        part.toMs.push_back(std::min(readings.toMs[i], window.toMs));
        part.lengthsMs.push_back(readings.lengthsMs[i]);
        part.values.push_back(readings.values[i]);
    }
    return part;
}

std::vector<TimeRange> gapsIn(const Readings &readings, TimeRange window, qint64 toleranceMs)
{
    std::vector<TimeRange> gaps;
    qint64 coveredTo = window.fromMs;
    const auto note = [&](qint64 from, qint64 to) {
        if (to - from > toleranceMs) {
            gaps.push_back({from, to});
        }
    };
    const auto first = std::ranges::upper_bound(readings.toMs, window.fromMs);
    for (auto i = static_cast<std::size_t>(first - readings.toMs.begin());
        i < readings.size() && readings.fromMs[i] < window.toMs; ++i) {
        note(coveredTo, readings.fromMs[i]);
        coveredTo = std::max(coveredTo, readings.toMs[i]);
    }
    note(coveredTo, window.toMs);
    return gaps;
}

} // namespace stadtblick
