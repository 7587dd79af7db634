#include "models/analysis/packedrain.h"

#include <cstring>

namespace stadtblick {

namespace {

template <typename Number>
Number packedNumber(const PackedWeek &week, std::size_t index)
{
    Number number;
    std::memcpy(&number, week.numbers.data() + index * sizeof(Number), sizeof number);
    return number;
}

/** How many samples from @p first on are as dry as that one. */
template <typename Number>
std::size_t dryRun(const PackedWeek &week, std::size_t first)
{
    const Number dry = packedNumber<Number>(week, first);
    std::size_t last = first + 1;
    while (last < week.count && packedNumber<Number>(week, last) == dry) {
        ++last;
    }
    return last - first;
}

template <typename Number>
void appendNumbers(
    std::vector<RainAmount> &rain, const PackedWeek &week, qint64 lengthMs, const UnitConversion &conversion)
{
    const bool isPlain = conversion.isIdentity();
    const bool isWithoutPause = week.stepMs == lengthMs && lengthMs <= longestJoinedMs;
    for (std::size_t i = 0; i < week.count;) {
        const auto whole = static_cast<double>(week.base + packedNumber<Number>(week, i));
        const double raw = whole / week.power;
        const double mm = isPlain ? raw : conversion.apply(raw, lengthMs).value_or(raw);
        const qint64 fromMs = week.fromMs + static_cast<qint64>(i) * week.stepMs;
        const std::size_t run = mm == 0 && isWithoutPause ? dryRun<Number>(week, i) : 1;
        RainAmount amount{fromMs, fromMs + static_cast<qint64>(run) * lengthMs, mm};
        amount.longestMs = run > 1 ? static_cast<qint32>(lengthMs) : 0;
        appendRain(rain, amount);
        i += run;
    }
}

} // namespace

void appendPackedRain(
    std::vector<RainAmount> &rain, const PackedWeek &week, qint64 lengthMs, const UnitConversion &conversion)
{
    if (week.bytes == 1) {
        appendNumbers<quint8>(rain, week, lengthMs, conversion);
    } else {
        appendNumbers<quint16>(rain, week, lengthMs, conversion);
    }
}

} // namespace stadtblick
