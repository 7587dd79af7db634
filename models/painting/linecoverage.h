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
    /** From one point of a line to the next. */
    struct Piece
    {
        QPointF from;
        QPointF to;
        QPointF direction; ///< of length 1
        double length = 0;
        double perRow = 0; ///< share of the length from row to row; 0: it lies in one row
        double reach = 0;
    };

    void cover(const Piece &piece);
    void coverRowOf(int y, const Piece &piece);
    void blend(QRgb colour);
    float *coverageOf(int y) { return m_coverage.data() + std::size_t(y - m_firstRow) * m_stride; }

    QRgb *m_pixels;
    int m_width;
    int m_firstRow;
    int m_endRow;
    int m_topRow = 0; ///< rows that the present line touches
    int m_bottomRow = -1;
    std::size_t m_stride; ///< of a row of coverage
    std::vector<Span> m_spans; ///< of each row
    std::vector<float> m_coverage; ///< 0 but within the present line's spans and behind the rows' ends
};

} // namespace stadtblick
