#pragma once

#include "models/painting/legendpainter.h"

#include <QtCore/QRectF>

#include <vector>

class QPainter;

namespace stadtblick {

struct MapScene;

/** The legends of a map on paper, below the map in columns; all measures in the painters' logical pixels. */
struct ReportLegends
{
    struct Place
    {
        Legend legend;
        QRectF box; ///< from the top left of all legends
    };
    std::vector<Place> places; ///< in the order of the layers
    double heightPx = 0;
    LegendStyle style;

    bool isEmpty() const { return places.empty(); }
    /** Draws them from the painter's origin on. */
    void paint(QPainter &painter) const;
};

/**
 * The legends of the layers of @p scene that have something to show, and what was left out, in two or three
 * columns of @p widthPx; smaller where they would otherwise be higher than @p roomPx.
 */
ReportLegends reportLegends(const MapScene &scene, double widthPx, double roomPx);

} // namespace stadtblick
