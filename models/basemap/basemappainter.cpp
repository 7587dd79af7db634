#include "models/basemap/basemappainter.h"

#include "models/basemap/areadrawing.h"
#include "models/basemap/linedrawing.h"

#include <cmath>

namespace stadtblick {

namespace {

PixelTransform transformOf(const BaseMapView &view)
{
    const double pixelsPerM = pixelsPerMercatorMetre(view.zoom);
    PixelTransform transform;
    transform.pixelsPerUnit = worldUnitM * pixelsPerM;
    transform.left = (view.centreMercator.x() - view.size.width() / 2 / pixelsPerM) / worldUnitM;
    transform.top = (-view.centreMercator.y() - view.size.height() / 2 / pixelsPerM) / worldUnitM;
    return transform;
}

QRectF clipOf(const BaseMapView &view)
{
    return QRectF(QPointF(0, 0), view.size)
        .adjusted(-drawingMarginPx, -drawingMarginPx, drawingMarginPx, drawingMarginPx);
}

QImage emptyTile(double scale, QImage::Format format)
{
    const int side = static_cast<int>(std::lround(tileSizePx * scale));
    QImage image(side, side, format);
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

QPointF BaseMapView::toPixel(WorldPoint point) const
{
    return transformOf(*this).map(point);
}

QRectF BaseMapView::mercatorRect(double marginPx) const
{
    const double metres = 1 / pixelsPerMercatorMetre(zoom);
    const QSizeF extent((size.width() + 2 * marginPx) * metres, (size.height() + 2 * marginPx) * metres);
    return {centreMercator - QPointF(extent.width() / 2, extent.height() / 2), extent};
}

void paintBaseMapAreas(QPainter &painter, const FeatureSet &features, const BaseMapView &view, MapTheme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), view.size), Qt::IntersectClip);
    painter.fillRect(QRectF(QPointF(0, 0), view.size), basemapstyle::land().in(theme));
    AreaDrawing(painter, features, {transformOf(view), clipOf(view), view.zoom, theme}).paint();
    painter.restore();
}

void paintBaseMapLines(QPainter &painter, const FeatureSet &features, const BaseMapView &view, MapTheme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), view.size), Qt::IntersectClip);
    LineDrawing(painter, features, {transformOf(view), clipOf(view), view.zoom, theme}).paint();
    painter.restore();
}

BaseMapView viewOf(TileKey key)
{
    return {mercatorRectOf(key).center(), styleZoomOf(key), QSizeF(tileSizePx, tileSizePx)};
}

TileImages drawTile(const FeatureSet &features, TileKey key, double scale, MapTheme theme)
{
    const BaseMapView view = viewOf(key);
    TileImages images{
        emptyTile(scale, QImage::Format_RGB32), emptyTile(scale, QImage::Format_ARGB32_Premultiplied)};
    {
        QPainter painter(&images.areas);
        paintBaseMapAreas(painter, features, view, theme);
    }
    images.lines.fill(Qt::transparent);
    QPainter painter(&images.lines);
    paintBaseMapLines(painter, features, view, theme);
    return images;
}

} // namespace stadtblick
