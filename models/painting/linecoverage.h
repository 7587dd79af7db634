#pragma once

#include <QtCore/QPointF>
#include <QtGui/QImage>

#include <span>
#include <vector>

namespace stadtblick {

/**
 * Strokes lines with round ends and joins into a part of a picture's rows. A pixel is covered by as much as
 * lies within half the width of the line's middle, measured from the pixel's centre; a line never covers
 * itself twice.
 */
class LineCoverage
{
public:
    /** @p pixels: a premultiplied 32 bit picture; rows from @p firstRow to before @p endRow are drawn. */
    LineCoverage(QRgb *pixels, int width, int firstRow, int endRow);

    /** @p points in pixels; @p colour premultiplied. */
    void stroke(std::span<const QPointF> points, double halfWidth, QRgb colour);

private:
    struct Span
    {
        int first = 0;
        int end = 0; ///< first >= end: nothing of this row is covered
    };

    void cover(QPointF from, QPointF to, double halfWidth);
    void coverRow(int y, QPointF from, QPointF to, double halfWidth);
    void blend(QRgb colour);

    QRgb *m_pixels;
    int m_width;
    int m_firstRow;
    int m_endRow;
    int m_topRow = 0; ///< rows that the present line touches
    int m_bottomRow = -1;
    std::vector<Span> m_spans; ///< of each row
    std::vector<uchar> m_coverage; ///< 0 but within the present line's spans
};

} // namespace stadtblick
