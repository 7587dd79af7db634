#include "models/store/chunklookup.h"

#include "models/store/chunkcodec.h"
#include "models/store/chunkhead.h"

#include <algorithm>

namespace stadtblick {

using namespace chunk;

namespace {

/** The begin of one sample in milliseconds since the week's begin. */
qint64 offsetAt(const Head &head, const std::byte *times, std::size_t index)
{
    if (head.isIrregular) {
        return readAt<std::uint32_t>(times + index * 4);
    }
    return readAt<std::uint32_t>(times)
        + static_cast<qint64>(readAt<std::uint32_t>(times + 4)) * static_cast<qint64>(index);
}

double numberAt(const Head &head, const std::byte *numbers, std::size_t index)
{
    switch (head.width) {
    case Int8:
        return toDouble(readAt<std::uint8_t>(numbers + index));
    case Int16:
        return toDouble(readAt<std::uint16_t>(numbers + index * 2));
    default:
        return toDouble(readAt<std::uint32_t>(numbers + index * 4));
    }
}

} // namespace

std::optional<std::size_t> chunkCountUntil(std::span<const std::byte> blob, qint64 week, qint64 timeMs)
{
    const auto head = readHead(blob);
    if (!head) {
        return std::nullopt;
    }
    const std::byte *times = blob.data() + headSize;
    const qint64 offset = timeMs - chunkBegin(week);
    std::size_t from = 0;
    for (std::size_t to = head->count; from < to;) {
        const std::size_t middle = from + (to - from) / 2;
        if (offsetAt(*head, times, middle) <= offset) {
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
    const std::byte *times = blob.data() + headSize;
    const std::byte *values = times + head->timesSize();
    const qint64 offset = offsetAt(*head, times, index);
    if (offset >= chunkMs) {
        return std::nullopt;
    }
    const qint64 timeMs = chunkBegin(week) + offset;
    if (head->width == Float64) {
        return std::pair(timeMs, readAt<double>(values + index * 8));
    }
    const std::optional<double> base = readBase(values);
    if (!base) {
        return std::nullopt;
    }
    const double number = numberAt(*head, values + 8, index);
    return std::pair(timeMs, (*base + number) / powers[static_cast<std::size_t>(head->decimals)]);
}

} // namespace stadtblick
