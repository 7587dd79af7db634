#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

/** What the files that read and write chunks share: the blob's beginning (chunkcodec.h says what follows). */
namespace stadtblick::chunk {

static_assert(
    std::endian::native == std::endian::little, "chunks are little endian; swap bytes on this machine");

inline constexpr std::uint8_t version = 1;
inline constexpr std::size_t headSize = 6;
inline constexpr int maximumDecimals = 4;
inline constexpr std::array<double, maximumDecimals + 1> powers{1, 10, 100, 1000, 10000};

/** Scaled values lie below it: inside what rounded() does exactly. */
inline constexpr std::int64_t largestWhole = std::int64_t(1) << 50;

enum Width : std::uint8_t { Int8, Int16, Int32, Float64 };
enum Lengths : std::uint8_t { NoLengths, OneLength, EachLength };

inline constexpr std::array<std::size_t, 4> widthBytes{1, 2, 4, 8};

struct Head
{
    bool isIrregular = false;
    Width width = Float64;
    int decimals = 0;
    Lengths lengths = NoLengths;
    std::size_t count = 0;

    std::size_t timesSize() const { return isIrregular ? count * 4 : 8; }
    std::size_t valuesSize() const { return (width == Float64 ? 0 : 8) + count * widthBytes[width]; }
    std::size_t lengthsSize() const
    {
        return lengths == NoLengths ? 0 : lengths == OneLength ? 8 : count * 8;
    }
    std::size_t size() const { return headSize + timesSize() + valuesSize() + lengthsSize(); }
};

template <typename T>
T readAt(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/** The head of @p blob; nothing if it is no chunk of a known version or has the wrong size. */
std::optional<Head> readHead(std::span<const std::byte> blob);

/** The number that packed values are differences to; nothing if it is none that the encoder writes. */
std::optional<double> readBase(const std::byte *at);

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
