#pragma once

#include "models/domain/result.h"
#include "models/overlays/scene.h"
#include "models/overlays/streetfinder.h"
#include "models/painting/furniturepainter.h"
#include "models/painting/mapframe.h"
#include "models/painting/symbolnumbers.h"

#include <QtGui/QPainter>

namespace stadtblick {

class BaseMapReader;

/**
 * Draws the whole map into [0, size): base map areas, surface, roads, line overlays, symbols, labels, then
 * the furniture. Everything but the surface stays vector on a vector device. @p baseMap may be null: then the
 * land's colour lies below. An unreadable base map is an Error; the overlays are drawn all the same.
 */
Result<void> paintMap(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap);

/**
 * The overlays alone, in parts, for a screen whose base map comes from tiles: surfaces and areas lie between
 * the tiles' areas and lines, the rest above them.
 */
void paintSurfaces(QPainter &painter, const MapScene &scene, const MapFrame &frame);
/** Areas but for fills that lie below the roads. */
void paintAreas(QPainter &painter, const MapScene &scene, const MapFrame &frame);
/** All areas, and lines above them. */
void paintAreasAndLines(QPainter &painter, const MapScene &scene, const MapFrame &frame);
/** All areas and lines, then the ring around what is selected and symbols. */
void paintLinesAndSymbols(QPainter &painter, const MapScene &scene, const MapFrame &frame);
/** The ring around what is selected, if anything is: below all symbols. */
void paintRing(QPainter &painter, const MapScene &scene, const MapFrame &frame);
/** Symbols of shownSymbols() or of one of its slices. */
void paintShownSymbols(QPainter &painter, const std::vector<ShownSymbols> &symbols, const MapFrame &frame);

/** Rectangles in the frame that symbols take: labels keep out of them. */
std::vector<QRectF> reservedBySymbols(const MapScene &scene, const MapFrame &frame);

/** The map as a picture of @p size logical pixels at @p devicePixelRatio. */
Result<QImage> mapImage(
    const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap, double devicePixelRatio = 1);

/** Finds counting stations' streets in a base map, which must outlive the finder. */
StreetFinder streetFinder(BaseMapReader &baseMap);

/** Finds whole streets by their names in a base map, which must outlive the finder. */
StreetShapeFinder streetShapeFinder(BaseMapReader &baseMap);

} // namespace stadtblick
