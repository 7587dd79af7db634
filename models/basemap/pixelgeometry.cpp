#include "models/basemap/pixelgeometry.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

QRectF boxOf(QPointF a, QPointF b)
{
    return {QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
        QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

/** One side of the clip rectangle: @p inside says how far a point lies inside. */
template <typename Inside>
void clipSide(const std::vector<QPointF> &ring, std::vector<QPointF> &result, Inside inside)
{
    result.clear();
    if (ring.empty()) {
        return;
    }
    QPointF last = ring.back();
    double lastInside = inside(last);
    for (const QPointF point : ring) {
        const double pointInside = inside(point);
        if ((pointInside >= 0) != (lastInside >= 0)) {
            result.push_back(last + (point - last) * (lastInside / (lastInside - pointInside)));
        }
        if (pointInside >= 0) {
            result.push_back(point);
        }
        last = point;
        lastInside = pointInside;
    }
}

/** Walks a line in dashes and gaps of one length. */
class Dasher
{
public:
    Dasher(double dashPx, std::vector<QPointF> &points, std::vector<LineRun> &dashes)
        : m_dashPx(dashPx)
        , m_left(dashPx)
        , m_points(points)
        , m_dashes(dashes)
        , m_begin(points.size())
    { }

    void draw(QPointF from, QPointF to)
    {
        const QPointF step = to - from;
        const double length = std::hypot(step.x(), step.y());
        if (length <= 0) {
            return;
        }
        if (m_isDash && m_points.size() == m_begin) {
            m_points.push_back(from);
        }
        double at = 0;
        for (; length - at >= m_left; m_left = m_dashPx, m_isDash = !m_isDash) {
            at += m_left;
            m_points.push_back(from + step * (at / length));
            if (m_isDash) {
                endDash();
            }
        }
        m_left -= length - at;
        if (m_isDash) {
            m_points.push_back(to);
        }
    }

    /** Only the phase goes on; no dash is made of what nobody sees. */
    void skip(QPointF from, QPointF to)
    {
        endDash();
        const QPointF step = to - from;
        double rest = std::fmod(std::hypot(step.x(), step.y()), 2 * m_dashPx);
        for (; rest >= m_left; m_left = m_dashPx, m_isDash = !m_isDash) {
            rest -= m_left;
        }
        m_left -= rest;
    }

    void endDash()
    {
        if (m_points.size() - m_begin >= 2) {
            m_dashes.push_back({m_begin, m_points.size() - m_begin});
        } else {
            m_points.resize(m_begin);
        }
        m_begin = m_points.size();
    }

private:
    double m_dashPx;
    double m_left; ///< of the present dash or gap
    bool m_isDash = true;
    std::vector<QPointF> &m_points;
    std::vector<LineRun> &m_dashes;
    std::size_t m_begin; ///< of the present dash in m_points
};

} // namespace

void toPixels(std::span<const WorldPoint> points, const PixelTransform &transform, double tolerancePx,
    std::vector<QPointF> &result)
{
    result.clear();
    const double tolerance = tolerancePx / transform.pixelsPerUnit;
    const double squared = tolerance * tolerance;
    WorldPoint kept;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double dx = double(points[i].x) - kept.x;
        const double dy = double(points[i].y) - kept.y;
        if (i == 0 || i + 1 == points.size() || dx * dx + dy * dy >= squared) {
            kept = points[i];
            result.push_back(transform.map(kept));
        }
    }
}

void clipRing(std::vector<QPointF> &ring, const QRectF &clip)
{
    std::vector<QPointF> other;
    other.reserve(ring.size() + 8);
    clipSide(ring, other, [&clip](QPointF point) { return point.x() - clip.left(); });
    clipSide(other, ring, [&clip](QPointF point) { return clip.right() - point.x(); });
    clipSide(ring, other, [&clip](QPointF point) { return point.y() - clip.top(); });
    clipSide(other, ring, [&clip](QPointF point) { return clip.bottom() - point.y(); });
}

void runsWithin(std::span<const QPointF> line, const QRectF &clip, std::vector<LineRun> &runs)
{
    runs.clear();
    bool isInside = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const bool segmentInside = touches(boxOf(line[i - 1], line[i]), clip);
        if (segmentInside && !isInside) {
            runs.push_back({i - 1, 1});
        }
        if (segmentInside) {
            ++runs.back().count;
        }
        isInside = segmentInside;
    }
}

void dashesOf(std::span<const QPointF> line, double dashPx, const QRectF &clip, std::vector<QPointF> &points,
    std::vector<LineRun> &dashes)
{
    Dasher dasher(dashPx, points, dashes);
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (touches(boxOf(line[i - 1], line[i]), clip)) {
            dasher.draw(line[i - 1], line[i]);
        } else {
            dasher.skip(line[i - 1], line[i]);
        }
    }
    dasher.endDash();
}

} // namespace stadtblick
