#pragma once

#include "models/basemap/tilestore.h"
#include "models/painting/basemapopacity.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** The tiles' areas at the base map's opacity, and above them the map services that lie over it. */
void paintTileAreas(
    QPainter &painter, const std::vector<TilePlacement> &tiles, const BaseMapOpacity &opacity);

/** The tiles' roads and rail; map services have none. */
void paintTileLines(
    QPainter &painter, const std::vector<TilePlacement> &tiles, const BaseMapOpacity &opacity);

} // namespace stadtblick
