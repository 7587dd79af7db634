#pragma once

#include "models/domain/timerange.h"

#include <cstddef>
#include <span>

namespace stadtblick {

/**
 * Samples of one week as the store keeps them: equally far apart, without flags and lengths, values as whole
 * numbers above a base: value = (base + number) / power. What can be summed from the numbers needs no
 * decoding.
 */
struct PackedWeek
{
    qint64 fromMs = 0; ///< begin of the first sample
    qint64 stepMs = 0; ///< between two begins; 0 for a single sample
    std::size_t count = 0;
    qint64 base = 0;
    double power = 1; ///< 10^decimals
    int bytes = 1; ///< of a number: 1 or 2, unsigned, little endian
    std::span<const std::byte> numbers; ///< borrowed from whoever hands the week out
};

} // namespace stadtblick
