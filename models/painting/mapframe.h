#pragma once

#include "models/domain/viewstate.h"

#include <QtCore/QSizeF>
#include <QtGui/QTransform>

namespace stadtblick {

/** What stands on a map beside the map itself. */
struct MapFurniture
{
    bool hasScaleBar = true;
    bool hasCoordinates = false; ///< of the centre, in WGS 84, beside the scale bar
    bool hasAttribution = true;
    bool hasDemoMark = true; ///< drawn only where the scene is a demo
    bool hasLegend = false; ///< a box at the lower left
    bool hasNorthArrow = false; ///< on paper
    bool hasPeriod = false; ///< the period beside the demo mark
    double takenAbovePx =
        0; ///< of the frame's upper edge, by what others draw there: nothing of this lies in it
};

/** The part of the world that a picture shows, in logical pixels. */
struct MapFrame
{
    Camera camera;
    QSizeF size; ///< logical pixels; a painter's own scale comes on top
    double scale = 1; ///< of symbols and texts: 1.55 for a council room
    MapFurniture furniture;
    bool hasStreetNames = true; ///< off when presenting
};

/** Web Mercator metres to the frame's logical pixels (y down). */
QTransform mercatorToFrame(const MapFrame &frame);

/** A pixel of the frame in Web Mercator metres. */
QPointF mercatorAt(const MapFrame &frame, QPointF pixel);

/** The camera whose frame shows @p box whole, with @p marginPx around it. */
Camera cameraFor(const LonLatBox &box, QSizeF size, double marginPx = 24);

} // namespace stadtblick
