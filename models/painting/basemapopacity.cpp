#include "models/painting/basemapopacity.h"

namespace stadtblick {

MapTheme mapThemeOf(Theme theme)
{
    return theme == Theme::Dark ? MapTheme::Dark : theme == Theme::Print ? MapTheme::Print : MapTheme::Light;
}

BaseMapOpacity baseMapOpacity(const MapScene &scene)
{
    const double overSurface =
        scene.hasFields() ? basemapstyle::lineOpacityOverSurface(mapThemeOf(scene.theme)) : 1;
    return {scene.baseMapOpacity, scene.baseMapOpacity * overSurface};
}

} // namespace stadtblick
