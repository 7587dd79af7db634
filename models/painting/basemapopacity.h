#pragma once

#include "models/basemap/basemapstyle.h"
#include "models/overlays/scene.h"

namespace stadtblick {

/** The base map's style of a theme. */
MapTheme mapThemeOf(Theme theme);

/** How much of what lies below the base map shows through it: 0 all, 1 nothing. */
struct BaseMapOpacity
{
    double areas = 1; ///< land, areas, buildings; a map service's pictures
    double lines = 1; ///< roads and rail, as one picture

    bool operator==(const BaseMapOpacity &) const = default;
};

/**
 * The one rule of all that draws a scene, on the screen and in exports: the layer's opacity, for lines over a
 * surface times the style's (map-style.md). The land's colour lies below. Labels and what lies over the base
 * map, other map services among it, are not concerned.
 */
BaseMapOpacity baseMapOpacity(const MapScene &scene);

} // namespace stadtblick
