#pragma once

#include <cstddef>
#include <cstdint>

namespace stadtblick::demo {

/** One step of splitmix64: a 64-bit number out of a 64-bit seed, the same on every platform. */
constexpr std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/** A number in [0, 1) that belongs to (seed, index): random access, no state. */
constexpr double unitAt(std::uint64_t seed, std::uint64_t index)
{
    return static_cast<double>(mix(mix(seed) ^ (index * 0xD1B54A32D192ED03ULL)) >> 11) * 0x1.0p-53;
}

/**
 * A stream of pseudo-random numbers. The distributions of <random> differ between standard libraries;
 * these do not, so the demo city is the same everywhere.
 */
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed)
        : m_state(mix(seed))
    { }

    /** 64 random bits. */
    constexpr std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }

    /** In [0, 1). */
    constexpr double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

    /** In [from, to). */
    constexpr double between(double from, double to) { return from + (to - from) * unit(); }

    /** In [0, count); count > 0. */
    constexpr std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(unit() * static_cast<double>(count));
    }

    /** True with the probability @p share. */
    constexpr bool chance(double share) { return unit() < share; }

    /** About normal, mean 0, deviation 1: the sum of twelve even numbers less 6 (within ±6). */
    constexpr double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += unit();
        }
        return sum;
    }

private:
    std::uint64_t m_state;
};

} // namespace stadtblick::demo
