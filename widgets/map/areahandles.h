#pragma once

#include "models/domain/drawnarea.h"

#include <vector>

namespace stadtblick {

/** A point by which a drawn area is changed. */
struct AreaHandle
{
    enum class Kind {
        Corner, ///< moves a corner
        Side, ///< the middle of a side: dragging makes a new corner there
        Centre, ///< moves a circle
        Radius ///< makes a circle larger or smaller
    };
    Kind kind = Kind::Corner;
    LonLat place;
    std::size_t polygon = 0;
    std::size_t ring = 0;
    std::size_t index = 0; ///< of the corner, or of the one before the side

    bool operator==(const AreaHandle &) const = default;
};

/** The handles of an area: corners before sides; of a circle its centre and a point on it. */
std::vector<AreaHandle> handlesOf(const DrawnArea &area);

/** The area with a handle at another place. A side's handle becomes a corner. */
DrawnArea movedTo(const DrawnArea &area, const AreaHandle &handle, LonLat place);

/** The handle by which the moved area is changed further: a side's has become a corner. */
AreaHandle afterMove(AreaHandle handle);

/** The area without a corner; unchanged where three would not be left. */
DrawnArea withoutCorner(const DrawnArea &area, const AreaHandle &handle);

} // namespace stadtblick
