#include "models/painting/mappainter.h"

#include "models/basemap/basemappainter.h"
#include "models/basemap/basemapreader.h"
#include "models/basemap/labelplacer.h"
#include "models/painting/basemapattribution.h"
#include "models/painting/basemapopacity.h"
#include "models/painting/layerpainters.h"
#include "models/painting/mapservices.h"
#include "models/painting/overlaylabels.h"
#include "models/painting/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPaintEngine>

#include <algorithm>

namespace stadtblick {

namespace {

BaseMapView viewOf(const MapFrame &frame)
{
    return {toMercator(frame.camera.centre), frame.camera.zoom, frame.size};
}

template <typename Layer, typename Visit>
void forEach(const MapScene &scene, Visit visit)
{
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            if (const auto *part = std::get_if<std::shared_ptr<const Layer>>(&content); part && *part) {
                visit(**part, layer->opacity);
            }
        }
    }
}

/** Lines and symbols are drawn whole at any opacity of their layer: they hide little, and their colours are
 * read. */
template <typename Layer>
void paintAll(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    const QTransform toFrame = mercatorToFrame(frame);
    forEach<Layer>(scene, [&](const Layer &layer, double) { paint(painter, layer, toFrame, frame.scale); });
}

bool isRaster(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

/** So many pixels for each of the frame's have roads on paper that let something through: 288 dpi. */
constexpr double vectorRoadsRatio = 3;

/** All that is behind this is the land's colour: as if what was drawn so far were drawn at the opacity. */
void fadeToLand(QPainter &painter, double opacity, const MapScene &scene, const MapFrame &frame)
{
    if (opacity < 1) {
        QColor veil = tokens(scene.theme).land;
        veil.setAlphaF(static_cast<float>(1 - opacity));
        painter.fillRect(QRectF(QPointF(0, 0), frame.size), veil);
    }
}

/**
 * Roads over a surface, or of a faded base map, let a little of what is below through. That takes a picture
 * of them as a whole (fill over casing would show otherwise). On paper roads over a surface stay opaque, so
 * that everything stays vector, unless the base map itself is faded.
 */
void paintRoads(QPainter &painter, const FeatureSet &features, const MapScene &scene, const MapFrame &frame)
{
    const MapTheme theme = mapThemeOf(scene.theme);
    const double opacity = baseMapOpacity(scene).lines;
    if (opacity >= 1 || (!isRaster(painter) && scene.baseMapOpacity >= 1)) {
        paintBaseMapLines(painter, features, viewOf(frame), theme);
        return;
    }
    const double ratio = isRaster(painter)
        ? painter.worldTransform().m11() * painter.device()->devicePixelRatioF()
        : vectorRoadsRatio;
    QImage image((frame.size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter inner(&image);
    inner.setRenderHint(QPainter::Antialiasing);
    paintBaseMapLines(inner, features, viewOf(frame), theme);
    inner.end();
    painter.setOpacity(opacity);
    painter.drawImage(QRectF(QPointF(0, 0), image.deviceIndependentSize()), image);
    painter.setOpacity(1);
}

LabelOptions labelOptions(const MapFrame &frame)
{
    LabelOptions options;
    options.scale = frame.scale;
    options.hasStreetNames = frame.hasStreetNames;
    if (!frame.hasStreetNames) {
        options.maximumPlaces = basemapstyle::presentPlaces;
    }
    return options;
}

/** Names of the base map that no overlay names as well. */
std::vector<PlacedLabel> baseLabels(const FeatureSet &features, const MapFrame &frame,
    const std::vector<QRectF> &reserved, const std::vector<OverlayLabel> &overlays)
{
    std::vector<PlacedLabel> labels = placeLabels(features, viewOf(frame), reserved, labelOptions(frame));
    std::erase_if(labels, [&](const PlacedLabel &label) {
        return label.kind == LabelKind::District
            && std::ranges::any_of(overlays, [&](const OverlayLabel &other) {
                   return other.isDistrict && other.text.compare(label.text, Qt::CaseInsensitive) == 0;
               });
    });
    return labels;
}

void paintLabelsOf(QPainter &painter, const MapScene &scene, const MapFrame &frame,
    const FeatureSet &features, const FurnitureTexts &texts)
{
    std::vector<QRectF> reserved = reservedBySymbols(scene, frame);
    std::ranges::copy(furnitureRects(scene, frame, texts), std::back_inserter(reserved));
    const std::vector<OverlayLabel> overlays = overlayLabels(scene, frame, reserved);
    for (const OverlayLabel &label : overlays) {
        reserved.push_back(label.box);
    }
    if (scene.hasBaseMap && !scene.raster) {
        paintLabels(painter, baseLabels(features, frame, reserved, overlays), mapThemeOf(scene.theme));
    }
    paintOverlayLabels(painter, overlays, scene.theme, frame.scale);
}

} // namespace

QString baseMapAttribution(const MapScene &scene, const BaseMapReader *baseMap)
{
    QStringList owners;
    const auto add = [&owners](const QString &owner) {
        if (!owner.isEmpty() && !owners.contains(owner)) {
            owners << owner;
        }
    };
    if (scene.hasBaseMap) {
        add(scene.raster  ? scene.raster->attribution
                : baseMap ? baseMap->attribution(scene.locale)
                          : QString());
    }
    for (const RasterOverlay &overlay : scene.rasterOverlays) {
        add(overlay.source.attribution);
    }
    return owners.join(QStringLiteral(" · "));
}

void paintSurfaces(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    const QTransform toFrame = mercatorToFrame(frame);
    forEach<PolygonLayer>(scene, [&](const PolygonLayer &layer, double opacity) {
        if (layer.isBelowRoads) {
            painter.setOpacity(opacity);
            paint(painter, layer, toFrame, frame.scale, AreaPart::Fills);
            painter.setOpacity(1);
        }
    });
    forEach<SurfaceLayer>(scene, [&](const SurfaceLayer &layer, double opacity) {
        painter.setOpacity(opacity);
        paint(painter, layer, toFrame, frame.scale);
        painter.setOpacity(1);
    });
}

void paintAreas(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    const QTransform toFrame = mercatorToFrame(frame);
    forEach<PolygonLayer>(scene, [&](const PolygonLayer &layer, double opacity) {
        painter.setOpacity(layer.isBelowRoads ? 1 : opacity);
        paint(painter, layer, toFrame, frame.scale, layer.isBelowRoads ? AreaPart::Outlines : AreaPart::All);
        painter.setOpacity(1);
    });
}

void paintAreasAndLines(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    paintAreas(painter, scene, frame);
    paintAll<PolylineLayer>(painter, scene, frame);
}

void paintLinesAndSymbols(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    paintAreasAndLines(painter, scene, frame);
    paintRing(painter, scene, frame);
    paintShownSymbols(painter, shownSymbols(scene, frame.camera.zoom, frame.scale), frame);
}

void paintRing(QPainter &painter, const MapScene &scene, const MapFrame &frame)
{
    if (scene.selected) {
        const QPointF middle =
            mercatorToFrame(frame).map(scene.selected->mercator) + scene.selected->offsetPx() * frame.scale;
        paintSelectedRing(painter, middle, scene.selected->radiusPx, scene.theme, frame.scale);
    }
}

void paintShownSymbols(QPainter &painter, const std::vector<ShownSymbols> &symbols, const MapFrame &frame)
{
    const QTransform toFrame = mercatorToFrame(frame);
    for (const ShownSymbols &shown : symbols) {
        paint(painter, *shown.layer, toFrame, frame.scale, shown.hidesNumber);
    }
}

std::vector<QRectF> reservedBySymbols(const MapScene &scene, const MapFrame &frame)
{
    std::vector<QRectF> rects;
    const QTransform toFrame = mercatorToFrame(frame);
    const QRectF view = QRectF(QPointF(0, 0), frame.size).adjusted(-40, -40, 40, 40);
    forEach<SymbolLayer>(scene, [&](const SymbolLayer &layer, double) {
        for (const Symbol &symbol : layer.symbols) {
            const QPointF at =
                toFrame.map(symbol.position + layer.originMercator) + symbol.offsetPx * frame.scale;
            const double radius = symbol.reachPx() * frame.scale;
            if (view.contains(at)) {
                rects.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            }
        }
    });
    return rects;
}

Result<void> paintMap(QPainter &painter, const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), frame.size), Qt::IntersectClip);
    painter.fillRect(QRectF(QPointF(0, 0), frame.size), tokens(scene.theme).land);
    const bool hasExtract = baseMap && scene.hasBaseMap && !scene.raster;
    Result<FeatureSet> features = FeatureSet{};
    if (hasExtract) {
        features = baseMap->features(viewOf(frame).mercatorRect(labelMarginPx), frame.camera.zoom);
    }
    const FeatureSet none;
    const FeatureSet &drawn = features ? *features : none;
    MapServiceShares services;
    paintBaseMapService(painter, scene, frame, services);
    if (hasExtract) {
        paintBaseMapAreas(painter, drawn, viewOf(frame), mapThemeOf(scene.theme));
    }
    fadeToLand(painter, baseMapOpacity(scene).areas, scene, frame);
    paintOverlayServices(painter, scene, frame, services);
    paintSurfaces(painter, scene, frame);
    if (hasExtract) {
        paintRoads(painter, drawn, scene, frame);
    }
    paintLinesAndSymbols(painter, scene, frame);
    const FurnitureTexts texts{
        baseMapAttribution(scene, baseMap), missingText(services.shares, scene.locale)};
    paintLabelsOf(painter, scene, frame, drawn, texts);
    paintFurniture(painter, scene, frame, texts);
    painter.restore();
    if (services.error) {
        return tl::unexpected(*services.error);
    }
    return features ? Result<void>{} : tl::unexpected(features.error());
}

Result<QImage> mapImage(
    const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap, double devicePixelRatio)
{
    QImage image((frame.size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("MapExport", "The picture is too large for this computer's memory."),
            QCoreApplication::translate("MapExport", "Choose fewer pixels."), {}});
    }
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(tokens(scene.theme).land);
    QPainter painter(&image);
    if (const auto painted = paintMap(painter, scene, frame, baseMap); !painted) {
        return tl::unexpected(painted.error());
    }
    return image;
}

} // namespace stadtblick
