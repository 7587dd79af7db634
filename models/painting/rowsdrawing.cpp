#include "models/painting/rowsdrawing.h"

#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double gapPx = 12;
constexpr double highestRowPx = 36;
constexpr double largestNameShare = 0.36; ///< of the box, so that the marks keep their room

} // namespace

double RowsDrawing::nameWidth() const
{
    double width = 0;
    for (int row = 0; row < rowCount(); ++row) {
        width = std::max(width, textWidth(textsOf(row).name));
    }
    return std::min(width, m_box.width() * largestNameShare);
}

PlotRoom RowsDrawing::room() const
{
    const QFontMetricsF bold(m_captionBold);
    double values = 0;
    for (int row = 0; row < rowCount(); ++row) {
        values = std::max(values, bold.horizontalAdvance(textsOf(row).value));
    }
    // A long reason for a missing value stands within the plot instead, see paintRows().
    values = std::min(values, m_box.width() * 0.22);
    return {
        .left = nameWidth() + gapPx * m_s, .right = values + gapPx * m_s, .top = 2 * m_s, .bottom = 22 * m_s};
}

double RowsDrawing::rowY(int row) const
{
    const double height = std::min(highestRowPx * m_s, m_plot.height() / std::max(1, rowCount()));
    return m_plot.top() + (row + 0.5) * height;
}

QRectF RowsDrawing::markPlace(int mark) const
{
    const double height = std::min(highestRowPx * m_s, m_plot.height() / std::max(1, rowCount()));
    return {m_plot.left(), m_plot.top() + mark * height, m_plot.width(), height};
}

void RowsDrawing::paintRows(QPainter &painter) const
{
    verticalGrid(painter, axis());
    const QFontMetricsF metrics(m_caption);
    const QFontMetricsF bold(m_captionBold);
    // Where rows are lower than their text every second, third … name is written.
    const double height = m_plot.height() / std::max(1, rowCount());
    const int step = std::max(1, static_cast<int>(std::ceil(metrics.ascent() / std::max(1.0, height))));
    for (int row = 0; row < rowCount(); row += step) {
        const RowTexts texts = textsOf(row);
        const double baseline = rowY(row) + metrics.capHeight() / 2;
        const QString name = metrics.elidedText(texts.name, Qt::ElideRight, nameWidth() + 1);
        captionAt(painter, {m_plot.left() - gapPx * m_s - metrics.horizontalAdvance(name), baseline}, name,
            m_tokens.text);
        const QFont &font = texts.isStrong ? m_captionBold : m_caption;
        const double width = (texts.isStrong ? bold : metrics).horizontalAdvance(texts.value);
        paintText(painter, {m_box.right() - width, baseline}, texts.value, font,
            texts.isStrong ? m_tokens.text : m_tokens.text2);
    }
}

} // namespace stadtblick
