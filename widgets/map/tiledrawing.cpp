#include "widgets/map/tiledrawing.h"

namespace stadtblick {

void paintTileAreas(QPainter &painter, const std::vector<TilePlacement> &tiles, const BaseMapOpacity &opacity)
{
    for (const TilePlacement &tile : tiles) {
        painter.setOpacity(tile.isOverlay ? 1 : opacity.areas);
        painter.drawImage(tile.target, tile.images->areas, tile.source);
    }
    painter.setOpacity(1);
}

void paintTileLines(QPainter &painter, const std::vector<TilePlacement> &tiles, const BaseMapOpacity &opacity)
{
    painter.setOpacity(opacity.lines);
    for (const TilePlacement &tile : tiles) {
        if (!tile.images->lines.isNull()) { // a map service has one picture a tile
            painter.drawImage(tile.target, tile.images->lines, tile.source);
        }
    }
    painter.setOpacity(1);
}

} // namespace stadtblick
