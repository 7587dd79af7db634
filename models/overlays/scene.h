#pragma once

#include "models/basemap/rastersource.h"
#include "models/overlays/layers.h"
#include "models/overlays/legend.h"
#include "models/overlays/palette.h"

#include <QtCore/QSet>

#include <optional>

namespace stadtblick {

/** Something that happened: choosing it moves the clock. */
struct LayerEvent
{
    TimeRange range;
    QString text; ///< translated: '12 July 2026, 15–19 h · 23.4 mm'
    bool operator==(const LayerEvent &) const = default;
};

/** One layer of the view with its legend. */
struct MapLayer
{
    QString id; ///< heat, noise, traffic, ideas, districts …
    double opacity = 1;
    Legend legend;
    std::vector<LayerContent> contents; ///< bottom first
    std::vector<LayerContent> above; ///< drawn above all layers: values that a layer must not cover
    QString emptyText; ///< translated: why there is nothing to see; empty while there is
    std::vector<LayerEvent> events; ///< newest first: what the clock can be moved to
    bool isInternal = false; ///< never leaves in an export (sceneForExport())
    bool givesWay = false; ///< its symbols stand beside those of others at the same place (badges.h)
    QSet<QString> sources; ///< ids of those whose values are in it without a thing of their own
    QStringList attributions; ///< of all sources whose values or things are in it; of a plan its own
};

/** The ring around what is selected. */
struct SelectedRing
{
    QPointF mercator;
    double radiusPx = 14; ///< of the thing itself; the ring lies 7 px outside it
    std::optional<Symbol> symbol =
        std::nullopt; ///< its own, drawn once more above all others; absent: it has none
    /** From the place to the ring's middle, right and down: as the symbol's own. */
    QPointF offsetPx() const { return symbol ? symbol->offsetPx : QPointF(); }
    bool operator==(const SelectedRing &) const = default;
};

/**
 * Everything that lies over the base map for one ViewState: what the screen, the PDF and the PNG draw
 * alike. A value: may be shared between threads as const.
 */
struct MapScene
{
    Theme theme = Theme::Light;
    QLocale locale; ///< of the scale bar
    bool hasBaseMap = true; ///< the view shows the base map
    double baseMapOpacity = 1;
    std::optional<RasterSource> raster; ///< the base map is a map service's; absent: the imported extract
    QString tileFile; ///< where its tiles are kept
    std::vector<RasterOverlay> rasterOverlays; ///< map services over it, bottom first
    std::vector<MapLayer> layers; ///< visible ones in drawing order, bottom first
    MapLayer marks; ///< drawn areas and the outline of a selected district or street; above all layers' areas
    Selection selection; ///< what is selected, shown or not
    std::optional<SelectedRing> selected;
    TimeRange period;
    QString periodText; ///< translated, with the filters
    QString leftOutText; ///< of an export: that internal layers are not in it; empty where none was
    bool isDemo = false;
    QString demoMark; ///< 'Demo · synthetic data', empty without
    QStringList attributions; ///< of the data's sources and of plans; the base map's comes from its reader

    const MapLayer *layer(QStringView id) const;
    /** The layers, and the marks above them. */
    std::vector<const MapLayer *> drawn() const;
    /** True if surfaces or filled areas lie between the base map's areas and its roads. */
    bool hasFields() const;
    /** True if a layer shows something of the period, which then has to stand on the picture. */
    bool followsTime() const;
};

/** Whose the plans in a scene are: what stands below the map beside the base map's own. */
QStringList planAttributions(const MapScene &scene);

/** The ring around the symbol of what is selected, on the topmost layer that shows it; around a badge only
 * where nothing else does. Nothing where no layer does. */
std::optional<SelectedRing> ringOf(const MapScene &scene, const Selection &selection);

/**
 * What of a scene may leave the program: without its internal layers and map services, which leftOutText then
 * counts, without the attributions that only these need, and without the mark of a selected thing that only
 * these show. Every picture, document and copy of a map is made of this; the window and the presentation show
 * all.
 */
MapScene sceneForExport(MapScene scene);

/** True if two scenes' contents of a layer are the same objects: nothing to upload again. */
bool hasSameContents(const MapLayer &a, const MapLayer &b);

/** What lies under the pointer. */
struct Hit
{
    QString layerId;
    ThingInfo info;
    QPointF mercator; ///< of the thing, where it has a place
};

/** The drawn area or the district around a place, the smallest one; nothing where none is shown. */
std::optional<Hit> areaAt(const MapScene &scene, QPointF mercator);

/**
 * The topmost thing within @p tolerancePx of a place, symbols before lines before areas, and, where
 * nothing else is there, the surface's value (its info selects nothing).
 */
std::optional<Hit> hitTest(
    const MapScene &scene, QPointF mercator, double pixelsPerMetre, double tolerancePx = 4);

/**
 * What all visible layers say of a place, topmost layer first: every symbol within @p tolerancePx, the
 * nearest line, the surface's value and the area of each. A badge is found beside the symbol that it gives
 * way to, and at its place with it; so is that symbol where the badge is.
 */
std::vector<Hit> hitsAt(
    const MapScene &scene, QPointF mercator, double pixelsPerMetre, double tolerancePx = 4);

} // namespace stadtblick
