#include "models/painting/linecoverage.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** A premultiplied colour's share @p cover of 255. */
quint32 share(quint32 colour, quint32 cover)
{
    const quint32 even = ((colour & 0xFF00FF) * cover + 0x800080) >> 8;
    const quint32 odd = (((colour >> 8) & 0xFF00FF) * cover + 0x800080) >> 8;
    return (even & 0xFF00FF) | ((odd & 0xFF00FF) << 8);
}

} // namespace

LineCoverage::LineCoverage(QRgb *pixels, int width, int firstRow, int endRow)
    : m_pixels(pixels)
    , m_width(width)
    , m_firstRow(firstRow)
    , m_endRow(endRow)
    , m_spans(std::size_t(endRow - firstRow))
    , m_coverage(std::size_t(endRow - firstRow) * std::size_t(width))
{ }

void LineCoverage::stroke(std::span<const QPointF> points, double halfWidth, QRgb colour)
{
    m_topRow = m_endRow;
    m_bottomRow = m_firstRow - 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        cover(points[i - 1], points[i], halfWidth);
    }
    blend(colour);
}

void LineCoverage::cover(QPointF from, QPointF to, double halfWidth)
{
    const double reach = halfWidth + 0.5;
    const auto [least, largest] = std::minmax({from.y(), to.y()});
    const int top = std::max(m_firstRow, int(std::floor(std::max(least - reach, -1.0))));
    const int bottom = std::min(m_endRow - 1, int(std::floor(std::min(largest + reach, double(m_endRow)))));
    for (int y = top; y <= bottom; ++y) {
        coverRow(y, from, to, halfWidth);
    }
    m_topRow = std::min(m_topRow, top);
    m_bottomRow = std::max(m_bottomRow, bottom);
}

void LineCoverage::coverRow(int y, QPointF from, QPointF to, double halfWidth)
{
    const double reach = halfWidth + 0.5;
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    const double middle = y + 0.5;
    // The part of the segment whose disc reaches this row.
    double t0 = 0;
    double t1 = 1;
    if (std::abs(along.y()) > 1e-9) {
        const double a = (middle - reach - from.y()) / along.y();
        const double b = (middle + reach - from.y()) / along.y();
        t0 = std::clamp(std::min(a, b), 0.0, 1.0);
        t1 = std::clamp(std::max(a, b), 0.0, 1.0);
    }
    const auto [left, right] = std::minmax({from.x() + t0 * along.x(), from.x() + t1 * along.x()});
    const int first = int(std::floor(std::clamp(left - reach, 0.0, double(m_width))));
    const int end = int(std::ceil(std::clamp(right + reach, 0.0, double(m_width))));
    if (first >= end) {
        return;
    }
    Span &span = m_spans[std::size_t(y - m_firstRow)];
    span = span.first < span.end ? Span{std::min(span.first, first), std::max(span.end, end)}
                                 : Span{first, end};
    uchar *row = m_coverage.data() + std::size_t(y - m_firstRow) * std::size_t(m_width);
    const auto perLength = float(squared > 0 ? 1 / squared : 0);
    const auto alongX = float(along.x());
    const auto alongY = float(along.y());
    const auto dy = float(middle - from.y());
    for (int x = first; x < end; ++x) {
        const auto dx = float(x + 0.5 - from.x());
        const float t = std::clamp((dx * alongX + dy * alongY) * perLength, 0.0F, 1.0F);
        const float ox = dx - t * alongX;
        const float oy = dy - t * alongY;
        const float inside = float(reach) - std::sqrt(ox * ox + oy * oy);
        row[x] = std::max(row[x], uchar(std::clamp(inside, 0.0F, 1.0F) * 255));
    }
}

void LineCoverage::blend(QRgb colour)
{
    for (int y = m_topRow; y <= m_bottomRow; ++y) {
        Span &span = m_spans[std::size_t(y - m_firstRow)];
        uchar *cover = m_coverage.data() + std::size_t(y - m_firstRow) * std::size_t(m_width);
        QRgb *pixel = m_pixels + std::size_t(y) * std::size_t(m_width);
        for (int x = span.first; x < span.end; ++x) {
            if (cover[x] > 0) {
                const quint32 over = cover[x] == 255 ? colour : share(colour, cover[x]);
                pixel[x] = over + share(pixel[x], 255 - qAlpha(over));
                cover[x] = 0;
            }
        }
        span = {};
    }
}

} // namespace stadtblick
