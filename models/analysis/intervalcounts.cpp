#include "models/analysis/intervalcounts.h"

#include <cmath>

namespace stadtblick {

bool makesQuarters(qint64 stepMs)
{
    constexpr qint64 msPerQuarter = 900'000;
    return stepMs > 0 && msPerQuarter % stepMs == 0;
}

qint64 keptIntervalMs(QStringView quantity, std::optional<qint64> stepMs)
{
    constexpr qint64 finestMs = 300'000;
    const bool isKept =
        quantity == u"vehicle_count" && makesQuarters(stepMs.value_or(0)) && *stepMs >= finestMs;
    return isKept ? *stepMs : 0;
}

IntervalCounts::IntervalCounts(TimeRange range, qint64 stepMs)
{
    if (stepMs > 0) {
        m_fromMs = range.fromMs;
        m_stepMs = stepMs;
        m_counts.assign(static_cast<std::size_t>(range.lengthMs() / stepMs), missing);
    }
}

void IntervalCounts::add(qint64 fromMs, qint64 toMs, qint64 lengthMs, double vehicles)
{
    if (isEmpty()) {
        return;
    }
    const qint64 from = std::max(fromMs, m_fromMs);
    const qint64 to = std::min(toMs, m_fromMs + std::ssize(m_counts) * m_stepMs);
    const bool isInterval =
        (fromMs - m_fromMs) % m_stepMs == 0 && toMs - fromMs == m_stepMs && lengthMs == m_stepMs;
    const bool isWhole = vehicles >= 0 && vehicles < untold && vehicles == std::floor(vehicles);
    for (qint64 at = from - (from - m_fromMs) % m_stepMs; at < to; at += m_stepMs) {
        quint16 &count = m_counts[static_cast<std::size_t>((at - m_fromMs) / m_stepMs)];
        count = isInterval && isWhole && count == missing ? static_cast<quint16>(vehicles) : untold;
    }
}

void IntervalCounts::replace(TimeRange range, const IntervalCounts &part)
{
    if (isEmpty()) {
        return;
    }
    const auto at = [this, range](const IntervalCounts &counts) {
        return static_cast<std::ptrdiff_t>((range.fromMs - counts.m_fromMs) / m_stepMs);
    };
    const auto count = static_cast<std::ptrdiff_t>(range.lengthMs() / m_stepMs);
    if (part.m_stepMs == m_stepMs) {
        std::copy_n(part.m_counts.begin() + at(part), count, m_counts.begin() + at(*this));
    } else {
        std::fill_n(m_counts.begin() + at(*this), count, untold);
    }
}

bool IntervalCounts::addTo(std::span<qint32> sums, qint64 fromMs) const
{
    if (isEmpty() || (fromMs - m_fromMs) % m_stepMs != 0) {
        return false;
    }
    const qint64 first = (fromMs - m_fromMs) / m_stepMs;
    const qint64 size = std::ssize(m_counts);
    bool isTold = true;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const qint64 at = first + static_cast<qint64>(i);
        const quint16 count = at >= 0 && at < size ? m_counts[static_cast<std::size_t>(at)] : missing;
        isTold = isTold && count != untold;
        sums[i] = count == missing || sums[i] < 0 ? -1 : sums[i] + count;
    }
    return isTold;
}

bool addedCounts(
    std::span<const IntervalCounts *const> directions, TimeRange window, std::vector<qint32> &sums)
{
    const qint64 step = directions.empty() ? 0 : directions.front()->stepMs();
    if (step == 0 || window.lengthMs() % step != 0) {
        return false;
    }
    sums.assign(static_cast<std::size_t>(window.lengthMs() / step), 0);
    return std::ranges::all_of(directions, [&](const IntervalCounts *direction) {
        return direction->stepMs() == step && direction->addTo(sums, window.fromMs);
    });
}

} // namespace stadtblick
