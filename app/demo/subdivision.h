#pragma once

#include "app/demo/streetnames.h"
#include "app/demo/zones.h"

#include <map>
#include <string>
#include <vector>

namespace stadtblick::demo {

/** A way that parts two blocks; straight in the straight plane. */
struct LocalWay
{
    std::string name; ///< empty for tracks and footways
    LineKind kind = LineKind::Local;
    Style style = Style::Detached; ///< of the area that it lies in
    Point from, to;
};

/** What remains between the ways: a piece of one use. */
struct Block
{
    Region region; ///< straight plane, counterclockwise
    Style style = Style::Detached;
    int zone = 0; ///< index of the area of the skeleton
    const Special *special = nullptr;
};

/** Indices of Side::street from here on mean local ways. */
inline constexpr int streetBase = 1 << 20;

/**
 * Cuts the areas of the skeleton into blocks. A cut goes through the middle of a piece, across its longer
 * side, and meets the ways that end on the other side of the street where there are any, so that
 * crossings come about and streets go on.
 */
class Subdivision
{
public:
    explicit Subdivision(const Arrangement &arrangement);

    std::vector<LocalWay> ways;
    std::vector<Block> blocks;
    /** Ends of local ways on each street (index as in Side::street). */
    std::map<int, Line> junctions;

private:
    struct Chord
    {
        Point from, to;
        std::size_t fromSide = 0;
        std::size_t toSide = 0;
        double quality = 0;
    };

    void cut(Region region, Style style, int zone);
    bool isWhole(const Region &region, Style &style, const Special *&special) const;
    Chord chordOf(const Region &region, Style style);
    Chord chordAlong(const Region &region, Point through, Point direction) const;
    void snap(const Region &region, Chord &chord) const;
    double qualityOf(const Region &region, const Chord &chord) const;
    /** Adds the way of a chord; the chord's points and sides from its begin to its end. */
    Region addWay(const Region &region, const Chord &chord, Style style, int zone);
    std::string nameOf(const Region &region, const Chord &chord, LineKind kind, int zone);

    Random m_random;
    StreetNames m_names;
    std::vector<Zone> m_zones;
};

} // namespace stadtblick::demo
