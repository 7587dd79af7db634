#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace stadtblick {

/** How many samples of @p blob begin at or before @p timeMs; nothing if it is no chunk. Reads single times
 * only. */
std::optional<std::size_t> chunkCountUntil(std::span<const std::byte> blob, qint64 week, qint64 timeMs);

/** Begin and value of the sample @p index, below the chunk's count; nothing if the blob is damaged. */
std::optional<std::pair<qint64, double>> chunkSample(
    std::span<const std::byte> blob, qint64 week, std::size_t index);

} // namespace stadtblick
