#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

/** What the files that read and write chunks share: the blob's beginning (chunkcodec.h says what follows). */
namespace stadtblick::chunk {

static_assert(
    std::endian::native == std::endian::little, "chunks are little endian; swap bytes on this machine");

inline constexpr std::uint8_t version = 1;
inline constexpr int maximumDecimals = 4;
inline constexpr std::array<double, maximumDecimals + 1> powers{1, 10, 100, 1000, 10000};

/** Scaled values lie below it: inside what rounded() does exactly. */
inline constexpr std::int64_t largestWhole = std::int64_t(1) << 50;

enum Width : std::uint8_t { Int8, Int16, Int32, Float64 };
enum Lengths : std::uint8_t { NoLengths, OneLength, EachLength };

inline constexpr std::array<std::size_t, 4> widthBytes{1, 2, 4, 8};

/** What stands before a chunk's columns. */
struct Head
{
    bool isIrregular = false;
    Width width = Float64;
    int decimals = 0;
    Lengths lengths = NoLengths;
    std::size_t count = 0;
    std::int64_t firstMs = 0; ///< of regular times: since the week's begin
    std::int64_t stepMs = 0; ///< of regular times; 0 for a single one
    std::int64_t base = 0; ///< of packed values: their differences' origin
    std::size_t size = 0; ///< bytes up to the columns

    std::size_t timesSize() const { return isIrregular ? count * 4 : 0; }
    std::size_t valuesSize() const { return count * widthBytes[width]; }
    std::size_t lengthsSize() const
    {
        return lengths == NoLengths ? 0 : lengths == OneLength ? 8 : count * 8;
    }
    std::size_t blobSize() const { return size + timesSize() + valuesSize() + lengthsSize(); }
    std::size_t valuesAt() const { return size + timesSize(); }
    std::size_t lengthsAt() const { return valuesAt() + valuesSize(); }
};

template <typename T>
T readAt(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/** The head of @p blob; nothing if it is no chunk of a known version, has the wrong size or regular times
 * that leave the week. */
std::optional<Head> readHead(std::span<const std::byte> blob);

/** Appends @p head as readHead() reads it. */
void appendHead(const Head &head, std::vector<std::byte> &out);

/** A difference as a double, by way of 32 signed bits: those the processor converts several at a time. */
inline double toDouble(std::uint8_t number)
{
    return static_cast<double>(static_cast<std::int32_t>(number));
}

inline double toDouble(std::uint16_t number)
{
    return static_cast<double>(static_cast<std::int32_t>(number));
}

inline double toDouble(std::uint32_t number)
{
    return static_cast<double>(static_cast<std::int32_t>(number ^ 0x80000000U)) + 2147483648.0;
}

} // namespace stadtblick::chunk
