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
    double left = dashPx; // of the present dash or gap
    bool isDash = true;
    std::size_t begin = points.size();
    const auto endDash = [&] {
        if (points.size() - begin >= 2) {
            dashes.push_back({begin, points.size() - begin});
        } else {
            points.resize(begin);
        }
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        const double length = std::hypot(step.x(), step.y());
        const bool isSeen = touches(boxOf(line[i - 1], line[i]), clip);
        double at = 0;
        if (isDash && points.size() == begin && length > 0) {
            points.push_back(line[i - 1]);
        }
        if (!isSeen) {
            // Only the phase goes on; no dash is made of what nobody sees.
            endDash();
            begin = points.size();
            double rest = std::fmod(length, 2 * dashPx);
            while (rest >= left) {
                rest -= left;
                left = dashPx;
                isDash = !isDash;
            }
            left -= rest;
            continue;
        }
        while (length - at >= left) {
            at += left;
            left = dashPx;
            if (isDash) {
                points.push_back(line[i - 1] + step * (at / length));
                endDash();
                begin = points.size();
            } else {
                points.push_back(line[i - 1] + step * (at / length));
            }
            isDash = !isDash;
        }
        left -= length - at;
        if (isDash && length > 0) {
            points.push_back(line[i]);
        }
    }
    endDash();
}

} // namespace stadtblick
