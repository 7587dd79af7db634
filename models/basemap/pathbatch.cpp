#include "models/basemap/pathbatch.h"

#include <QtGui/QPaintEngine>

namespace stadtblick {

namespace {

constexpr int featuresOnPictures = 4;
constexpr int featuresElsewhere = 256; ///< readers of PDF files choke on paths of a whole city

} // namespace

PathBatch::PathBatch(const QPainter &painter, std::function<void(const QPainterPath &)> draw)
    : m_draw(std::move(draw))
    , m_maximum(
          painter.paintEngine()->type() == QPaintEngine::Raster ? featuresOnPictures : featuresElsewhere)
{
    m_path.setFillRule(Qt::WindingFill);
}

PathBatch::~PathBatch()
{
    flush();
}

void PathBatch::addLines(const std::vector<QPointF> &points, const std::vector<LineRun> &runs)
{
    for (const LineRun run : runs) {
        m_path.moveTo(points[run.begin]);
        for (std::size_t i = 1; i < run.count; ++i) {
            m_path.lineTo(points[run.begin + i]);
        }
    }
    endFeature();
}

void PathBatch::addRing(const std::vector<QPointF> &points)
{
    if (points.size() < 3) {
        return;
    }
    m_path.moveTo(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        m_path.lineTo(points[i]);
    }
    m_path.closeSubpath();
}

void PathBatch::endFeature()
{
    if (!m_path.isEmpty() && ++m_count >= m_maximum) {
        flush();
    }
}

void PathBatch::flush()
{
    if (!m_path.isEmpty()) {
        m_draw(m_path);
    }
    m_path.clear();
    m_count = 0;
}

} // namespace stadtblick
