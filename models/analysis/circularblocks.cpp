#include "models/analysis/circularblocks.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** splitmix64. */
quint64 nextRandom(quint64 &state)
{
    state += 0x9E37'79B9'7F4A'7C15;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
    return z ^ (z >> 31);
}

} // namespace

CircularBlocks::CircularBlocks(std::size_t count, std::size_t block, quint64 seed)
    : m_count(count)
    , m_block(std::clamp<std::size_t>(block, 1, count))
    , m_state(seed)
{ }

void CircularBlocks::draw(std::vector<std::size_t> &positions)
{
    positions.clear();
    while (positions.size() < m_count) {
        // The high half times count: even to 1 in 2^32 / count.
        const quint64 high = nextRandom(m_state) >> 32;
        auto position = static_cast<std::size_t>((high * m_count) >> 32);
        for (std::size_t i = 0; i < m_block && positions.size() < m_count; ++i) {
            positions.push_back(position);
            position = position + 1 == m_count ? 0 : position + 1;
        }
    }
}

} // namespace stadtblick
