#include "models/painting/basemapopacity.h"

#include "models/basemap/basemapstyle.h"

namespace stadtblick {

BaseMapOpacity baseMapOpacity(const MapScene &scene)
{
    const MapTheme theme = scene.theme == Theme::Dark ? MapTheme::Dark
        : scene.theme == Theme::Print                 ? MapTheme::Print
                                                      : MapTheme::Light;
    const double overSurface = scene.hasFields() ? basemapstyle::lineOpacityOverSurface(theme) : 1;
    return {scene.baseMapOpacity, scene.baseMapOpacity * overSurface};
}

} // namespace stadtblick
