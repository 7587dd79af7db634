#include "models/analysis/readings.h"

#include "models/analysis/quality.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

std::optional<qint64> usualStepMs(std::span<const qint64> timesMs)
{
    if (timesMs.size() < 2) {
        return std::nullopt;
    }
    std::vector<qint64> steps(timesMs.size() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i] = timesMs[i + 1] - timesMs[i];
    }
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

Readings validReadings(const Samples &samples, std::optional<qint64> stepMs, const Quantity *quantity,
    const UnitConversion &conversion, const QTimeZone &zone)
{
    const std::vector<quint8> flags =
        quantity ? qualityFlags(samples, stepMs, *quantity, conversion, zone) : samples.flags;
    Readings readings;
    const bool isInstant = !stepMs || *stepMs == 0;
    // Instants are told their reach by all samples: a flagged one doesn't make its neighbours' longer.
    readings.stepMs = isInstant ? usualStepMs(samples.timesMs) : stepMs;
    const std::size_t count = samples.size();
    readings.fromMs.reserve(count);
    readings.toMs.reserve(count);
    readings.lengthsMs.reserve(count);
    readings.values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!flags.empty() && (flags[i] & excludingFlags) != 0) {
            continue;
        }
        const qint64 from = samples.timesMs[i];
        qint64 length = samples.lengthsMs.empty() ? 0 : samples.lengthsMs[i];
        if (length <= 0) {
            length = readings.stepMs.value_or(0);
        }
        const auto converted = conversion.apply(samples.values[i], length);
        const auto value =
            !converted || !quantity ? converted : plausibleValue(*converted, *quantity, length);
        if (value && std::isfinite(*value)) {
            const qint64 to = i + 1 < count ? std::min(from + length, samples.timesMs[i + 1]) : from + length;
            readings.fromMs.push_back(from);
            readings.toMs.push_back(to);
            readings.lengthsMs.push_back(length);
            readings.values.push_back(*value);
        }
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
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings.toMs[i] <= window.fromMs) {
            continue;
        }
        if (readings.fromMs[i] >= window.toMs) {
            break;
        }
        note(coveredTo, readings.fromMs[i]);
        coveredTo = std::max(coveredTo, readings.toMs[i]);
    }
    note(coveredTo, window.toMs);
    return gaps;
}

} // namespace stadtblick
