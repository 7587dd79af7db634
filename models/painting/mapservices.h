#pragma once

#include "models/basemap/picturetiles.h"
#include "models/basemap/rasterpicture.h"
#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** The pixels that a vector drawing's map services have for each of its frame's: 192 dpi on paper. */
inline constexpr double vectorMapScale = 2;

/** The pixels that map services are drawn with for each of a frame's: those of @p painter's device. */
double mapServiceScale(const QPainter &painter);

/** What was there of a scene's map services when they were drawn. */
struct MapServiceShares
{
    struct Share
    {
        QString name; ///< translated: 'Base map', or the service's own
        RasterShare share;
        bool isHiddenByScale = false; ///< its tiles begin at much finer zooms: nothing of it is missing
    };
    std::vector<Share> shares; ///< the base map first
    std::optional<Error> error; ///< why one could not be read
};

/** Draws the map service that is a scene's base map, if it has one, and adds what was there of it. */
void paintBaseMapService(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, MapServiceShares &drawn);
/** Draws the map services that lie over the base map. */
void paintOverlayServices(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, MapServiceShares &drawn);

/**
 * What has to stand on a picture: 'Base map: 12 % missing'. Coarser tiles that stand in are told apart from
 * nothing at all; of a map whose tiles begin at much finer zooms 'Not shown at this scale' is said. Empty
 * where everything is there.
 */
QString missingText(const std::vector<MapServiceShares::Share> &shares, const QLocale &locale);

/** What missingText() will say of a picture of @p scale pixels for each of the frame's. Reads the disk. */
Result<QString> missingMapText(const MapScene &scene, const MapFrame &frame, double scale);

/** The tiles that such a picture lacks on disk, of each service that can be asked for them. */
Result<std::vector<MissingTiles>> tilesToFetch(const MapScene &scene, const MapFrame &frame, double scale);

} // namespace stadtblick
