#include "models/store/chunklookup.h"

#include "models/store/chunkcodec.h"
#include "models/store/chunkhead.h"

#include <algorithm>

namespace stadtblick {

using namespace chunk;

namespace {

/** The begin of one sample in milliseconds since the week's begin. */
qint64 offsetAt(const Head &head, std::span<const std::byte> blob, std::size_t index)
{
    return head.isIrregular ? readAt<std::uint32_t>(blob.data() + head.size + index * 4)
                            : head.firstMs + head.stepMs * static_cast<qint64>(index);
}

double valueAt(const Head &head, const std::byte *values, std::size_t index)
{
    const auto base = static_cast<double>(head.base);
    const double power = powers[static_cast<std::size_t>(head.decimals)];
    switch (head.width) {
    case Int8:
        return (base + toDouble(readAt<std::uint8_t>(values + index))) / power;
    case Int16:
        return (base + toDouble(readAt<std::uint16_t>(values + index * 2))) / power;
    case Int32:
        return (base + toDouble(readAt<std::uint32_t>(values + index * 4))) / power;
    case Float64:
        break;
    }
    return readAt<double>(values + index * 8);
}

} // namespace

std::optional<std::size_t> chunkCountUntil(std::span<const std::byte> blob, qint64 week, qint64 timeMs)
{
    const auto head = readHead(blob);
    if (!head) {
        return std::nullopt;
    }
    const qint64 offset = timeMs - chunkBegin(week);
    std::size_t from = 0;
    for (std::size_t to = head->count; from < to;) {
        const std::size_t middle = from + (to - from) / 2;
        if (offsetAt(*head, blob, middle) <= offset) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

std::optional<std::pair<qint64, double>> chunkSample(
    std::span<const std::byte> blob, qint64 week, std::size_t index)
{
    const auto head = readHead(blob);
    if (!head || index >= head->count) {
        return std::nullopt;
    }
    const qint64 offset = offsetAt(*head, blob, index);
    if (offset >= chunkMs) {
        return std::nullopt;
    }
    return std::pair(chunkBegin(week) + offset, valueAt(*head, blob.data() + head->valuesAt(), index));
}

} // namespace stadtblick
