#include "models/painting/linecoverage.h"

#include "models/painting/strokekernel.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

LineCoverage::LineCoverage(QRgb *pixels, int width, int firstRow, int endRow)
    : m_pixels(pixels)
    , m_width(width)
    , m_firstRow(firstRow)
    , m_endRow(endRow)
    , m_stride(std::size_t(width) + coverageRoom)
    , m_spans(std::size_t(endRow - firstRow))
    , m_coverage(std::size_t(endRow - firstRow) * m_stride)
{ }

void LineCoverage::stroke(std::span<const QPointF> points, double halfWidth, QRgb colour)
{
    m_topRow = m_endRow;
    m_bottomRow = m_firstRow - 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF along = points[i] - points[i - 1];
        const double length = std::sqrt(QPointF::dotProduct(along, along));
        // A point without a length is a disc: any direction will do.
        const QPointF direction = length > 0 ? along / length : QPointF(1, 0);
        const double perRow = std::abs(along.y()) > 1e-9 ? 1 / along.y() : 0;
        cover({points[i - 1], points[i], direction, length, perRow, halfWidth + 0.5});
    }
    blend(colour);
}

void LineCoverage::cover(const Piece &piece)
{
    const auto [least, largest] = std::minmax({piece.from.y(), piece.to.y()});
    const int top = std::max(m_firstRow, int(std::floor(std::max(least - piece.reach, -1.0))));
    const int bottom =
        std::min(m_endRow - 1, int(std::floor(std::min(largest + piece.reach, double(m_endRow)))));
    for (int y = top; y <= bottom; ++y) {
        coverRowOf(y, piece);
    }
    m_topRow = std::min(m_topRow, top);
    m_bottomRow = std::max(m_bottomRow, bottom);
}

void LineCoverage::coverRowOf(int y, const Piece &piece)
{
    const double middle = y + 0.5;
    // The part of the piece whose disc reaches this row.
    double t0 = 0;
    double t1 = 1;
    if (piece.perRow != 0) {
        const double t = (middle - piece.from.y()) * piece.perRow;
        const double around = piece.reach * std::abs(piece.perRow);
        t0 = std::clamp(t - around, 0.0, 1.0);
        t1 = std::clamp(t + around, 0.0, 1.0);
    }
    const double across = piece.to.x() - piece.from.x();
    const double left = piece.from.x() + (across < 0 ? t1 : t0) * across - piece.reach;
    const double right = piece.from.x() + (across < 0 ? t0 : t1) * across + piece.reach;
    const int first = int(std::clamp(left, 0.0, double(m_width)));
    const int end = std::min(m_width, int(std::clamp(right + 1, 0.0, double(m_width))));
    if (first >= end) {
        return;
    }
    Span &span = m_spans[std::size_t(y - m_firstRow)];
    span =
        span.first < span.end ? Span{std::min(span.first, first), std::max(span.end, end)} : Span{first, end};
    // From the row's first pixel on, so that single precision does however far off the line begins.
    const QPointF there = QPointF(first + 0.5, middle) - piece.from;
    const QPointF &ahead = piece.direction;
    coverRow(coverageOf(y) + first, end - first,
        {float(QPointF::dotProduct(there, ahead)), float(there.x() * ahead.y() - there.y() * ahead.x()),
            float(ahead.x()), float(ahead.y()), float(piece.length), float(piece.reach)});
}

void LineCoverage::blend(QRgb colour)
{
    for (int y = m_topRow; y <= m_bottomRow; ++y) {
        Span &span = m_spans[std::size_t(y - m_firstRow)];
        if (span.first < span.end) {
            blendRow(m_pixels + std::size_t(y) * std::size_t(m_width) + span.first,
                coverageOf(y) + span.first, span.end - span.first, colour);
        }
        span = {};
    }
}

} // namespace stadtblick
