#pragma once

#include "models/basemap/basemapstyle.h"
#include "models/basemap/featureset.h"
#include "models/basemap/pixelgeometry.h"

#include <QtGui/QPainter>

namespace stadtblick {

class PathBatch;

/** Where and in which style a drawing goes. */
struct DrawingFrame
{
    PixelTransform transform;
    QRectF clip; ///< logical pixels; geometry beyond is left out
    double zoom = 0; ///< 256 px tiles
    MapTheme theme = MapTheme::Light;
};

/** Points nearer than this to the one before make no difference that can be seen, on paper neither. */
inline constexpr double drawingTolerancePx = 0.25;

/** Draws areas, streams and buildings; one pass over one painter. */
class AreaDrawing
{
public:
    AreaDrawing(QPainter &painter, const FeatureSet &set, const DrawingFrame &frame);

    void paint();

private:
    bool isSeen(const MapFeature &feature) const;
    void addRings(PathBatch &batch, const MapFeature &feature);
    void fillLand();
    void fillAll(MapClass mapClass);
    void strokeStreams(MapClass mapClass);
    void paintBuildings();

    QPainter &m_painter;
    const FeatureSet &m_set;
    DrawingFrame m_frame;
    WorldBox m_clipBox;
    std::vector<QPointF> m_points; ///< scratch
    std::vector<LineRun> m_runs; ///< scratch
};

/** The world units of a frame's clip rectangle. */
WorldBox clipBoxOf(const DrawingFrame &frame);

} // namespace stadtblick
