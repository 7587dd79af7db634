#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <vector>

namespace stadtblick {

/**
 * Draws of a circular block bootstrap as positions: blocks of consecutive positions that begin anywhere and
 * go on at the front behind the last one, until there are as many positions as values. For statistics that
 * need to know which values were drawn (day types, two series of the same days); plain means are quicker by
 * bootstrapDifference(). The same for the same seed on every platform.
 */
class CircularBlocks
{
public:
    /** @p count and @p block at least 1; a longer block counts as @p count. */
    CircularBlocks(std::size_t count, std::size_t block, quint64 seed);

    /** The next draw: @p positions becomes count positions below count. */
    void draw(std::vector<std::size_t> &positions);

private:
    std::size_t m_count;
    std::size_t m_block;
    quint64 m_state; ///< of splitmix64
};

} // namespace stadtblick
