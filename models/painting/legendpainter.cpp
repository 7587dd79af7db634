#include "models/painting/legendpainter.h"

#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QLinearGradient>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double captionLinePx = 16;
constexpr double paddingPx = 12;
constexpr double betweenPx = 12;

/** A colour as it looks on the map: at the layer's opacity over the land. */
QColor onLand(const QColor &colour, double opacity, Theme theme)
{
    const QColor land = tokens(theme).land;
    const double share = opacity * static_cast<double>(colour.alphaF());
    const auto mixed = [share](int over, int under) {
        return static_cast<int>(std::lround(over * share + under * (1 - share)));
    };
    return {mixed(colour.red(), land.red()), mixed(colour.green(), land.green()),
        mixed(colour.blue(), land.blue())};
}

/** Draws, or only measures without a painter: one walk for both, so that they agree. */
class LegendWalk
{
public:
    LegendWalk(
        QPainter *painter, const Legend &legend, QPointF topLeft, double width, const LegendStyle &style)
        : m_painter(painter)
        , m_legend(legend)
        , m_left(topLeft.x())
        , m_top(topLeft.y())
        , m_y(topLeft.y())
        , m_width(width)
        , m_style(style)
        , m_s(style.scale)
        , m_tokens(tokens(style.theme))
        , m_caption(textFont(TextRole::Caption, style.scale))
    { }

    double run()
    {
        if (m_style.hasTitle && !m_legend.title.isEmpty()) {
            text(m_legend.title, textFont(TextRole::RowTitle, m_s), m_tokens.text, 20);
        }
        if (!m_legend.subtitle.isEmpty()) {
            caption(m_legend.subtitle);
        }
        scale();
        if (!m_legend.noStatement.isEmpty()) {
            hatchRow();
        }
        if (!m_legend.stationDots.isEmpty()) {
            dotRow();
        }
        for (const QString &note : m_legend.notes) {
            caption(note);
        }
        return m_y - m_top;
    }

private:
    void text(const QString &words, const QFont &font, const QColor &colour, double linePx, double indent = 0)
    {
        m_y += paintWrapped(
            m_painter, {m_left + indent, m_y}, m_width - indent, words, font, colour, linePx * m_s);
    }
    void caption(const QString &words) { text(words, m_caption, m_tokens.text2, captionLinePx); }
    double textWidth(const QString &words) const { return QFontMetricsF(m_caption).horizontalAdvance(words); }

    /** A caption whose middle is at @p x, kept within the legend. */
    void centred(double x, const QString &words, double top)
    {
        if (!m_painter) {
            return;
        }
        const double width = textWidth(words);
        const double left = std::clamp(x - width / 2, m_left, std::max(m_left, m_left + m_width - width));
        const QFontMetricsF metrics(m_caption);
        paintText(*m_painter, {left, top + (captionLinePx * m_s - metrics.height()) / 2 + metrics.ascent()},
            words, m_caption, m_tokens.text);
    }

    void scale()
    {
        switch (m_legend.scale) {
        case Legend::Scale::None:
            return;
        case Legend::Scale::Ramp:
            ramp();
            return;
        case Legend::Scale::Bands:
            bands(m_legend.entries);
            coloursBelow();
            return;
        case Legend::Scale::Widths:
            widths();
            coloursBelow();
            return;
        case Legend::Scale::Bubbles:
            bubbles();
            return;
        case Legend::Scale::Areas:
            areas();
            return;
        }
    }

    void ramp()
    {
        m_y += 6 * m_s;
        const QRectF bar(m_left + 0.5, m_y, m_width - 1, 9 * m_s);
        if (m_painter) {
            QLinearGradient gradient(bar.topLeft(), bar.topRight());
            for (const auto &[position, colour] : m_legend.stops) {
                gradient.setColorAt(position, onLand(colour, m_legend.opacity, m_style.theme));
            }
            m_painter->setPen(QPen(m_tokens.control, m_s));
            m_painter->setBrush(gradient);
            m_painter->drawRect(bar);
            m_painter->setPen(QPen(m_tokens.control, m_s));
            for (const auto &[position, label] : m_legend.ticks) {
                const double x = bar.left() + position * bar.width();
                m_painter->drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3 * m_s));
            }
        }
        m_y += bar.height() + 3 * m_s;
        for (const auto &[position, label] : m_legend.ticks) {
            centred(bar.left() + position * bar.width(), label, m_y);
        }
        m_y += (captionLinePx + 2) * m_s;
    }

    /** Touching classes; as many a row as their labels leave room for. */
    void bands(const std::vector<LegendEntry> &entries)
    {
        double widest = 0;
        for (const LegendEntry &entry : entries) {
            widest = std::max(widest, textWidth(entry.label));
        }
        const auto count = entries.size();
        if (&entries == &m_legend.entries && !m_legend.ticks.empty()
            && (widest + 4 * m_s) * static_cast<double>(count) > m_width) {
            boundedBands();
            return;
        }
        const auto fitting =
            static_cast<std::size_t>(std::max(1.0, std::floor(m_width / (widest + 4 * m_s))));
        const std::size_t rows = (count + fitting - 1) / std::max<std::size_t>(fitting, 1);
        const std::size_t perRow = rows == 0 ? 0 : (count + rows - 1) / rows;
        m_y += 6 * m_s;
        for (std::size_t first = 0; first < count; first += perRow) {
            const double cell = m_width / static_cast<double>(perRow);
            for (std::size_t i = first; i < std::min(first + perRow, count); ++i) {
                const QRectF box(m_left + cell * static_cast<double>(i - first), m_y, cell, 11 * m_s);
                if (m_painter) {
                    m_painter->setPen(QPen(m_tokens.control, 0.8 * m_s));
                    // Of the layer's own bands as they look on the map; further colours lie above it.
                    m_painter->setBrush(&entries == &m_legend.entries
                            ? onLand(entries[i].fill, m_legend.opacity, m_style.theme)
                            : entries[i].fill);
                    m_painter->drawRect(box);
                }
                centred(box.center().x(), entries[i].label, box.bottom() + m_s);
            }
            m_y += (13 + captionLinePx) * m_s;
        }
    }

    /** In one row, the bounds between the classes below them. */
    void boundedBands()
    {
        m_y += 6 * m_s;
        const double cell = m_width / static_cast<double>(m_legend.entries.size());
        const QRectF bar(m_left, m_y, m_width, 11 * m_s);
        for (std::size_t i = 0; m_painter && i < m_legend.entries.size(); ++i) {
            m_painter->setPen(QPen(m_tokens.control, 0.8 * m_s));
            m_painter->setBrush(onLand(m_legend.entries[i].fill, m_legend.opacity, m_style.theme));
            m_painter->drawRect(QRectF(m_left + cell * static_cast<double>(i), m_y, cell, bar.height()));
        }
        m_y = bar.bottom() + m_s;
        for (const auto &[position, label] : m_legend.ticks) {
            centred(bar.left() + position * bar.width(), label, m_y);
        }
        m_y += (captionLinePx + 1) * m_s;
    }

    void coloursBelow()
    {
        if (m_legend.colours.empty()) {
            return;
        }
        if (!m_legend.coloursText.isEmpty()) {
            caption(m_legend.coloursText);
        }
        bands(m_legend.colours);
    }

    void widths()
    {
        if (!m_legend.widthsText.isEmpty()) {
            caption(m_legend.widthsText);
        }
        m_y += 4 * m_s;
        const double cell = m_width / static_cast<double>(std::max<std::size_t>(m_legend.entries.size(), 1));
        double x = m_left;
        for (const LegendEntry &entry : m_legend.entries) {
            if (m_painter) {
                m_painter->setPen(QPen(entry.fill, entry.sizePx * m_s, Qt::SolidLine, Qt::FlatCap));
                m_painter->drawLine(QPointF(x, m_y + 6 * m_s), QPointF(x + cell - 16 * m_s, m_y + 6 * m_s));
                const QFontMetricsF metrics(m_caption);
                paintText(*m_painter, {x, m_y + 13 * m_s + metrics.ascent()}, entry.label, m_caption,
                    m_tokens.text);
            }
            x += cell;
        }
        m_y += (14 + captionLinePx) * m_s;
    }

    void bubbles()
    {
        double tallest = 0;
        for (const LegendEntry &entry : m_legend.entries) {
            tallest = std::max(tallest, entry.sizePx);
        }
        m_y += 6 * m_s;
        double x = m_left + 1;
        for (const LegendEntry &entry : m_legend.entries) {
            const double radius = entry.sizePx * m_s / 2;
            const QPointF centre(x + radius, m_y + tallest * m_s / 2);
            if (m_painter) {
                m_painter->setPen(QPen(m_tokens.text, m_s));
                m_painter->setBrush(Qt::NoBrush);
                m_painter->drawEllipse(centre, radius, radius);
                paintCentred(*m_painter, centre, entry.label, m_caption, m_tokens.text);
            }
            x += 2 * radius + 12 * m_s;
        }
        m_y += (tallest + 6) * m_s;
    }

    void areas()
    {
        for (const LegendEntry &entry : m_legend.entries) {
            if (m_painter) {
                m_painter->setPen(entry.outline.isValid() ? QPen(entry.outline, 1.2 * m_s) : QPen(Qt::NoPen));
                m_painter->setBrush(entry.fill.isValid()
                        ? QBrush(onLand(entry.fill, m_legend.opacity, m_style.theme))
                        : QBrush(Qt::NoBrush));
                const QRectF box(m_left + m_s, m_y + 3 * m_s, 14 * m_s, 10 * m_s);
                m_painter->drawRect(box);
                if (entry.isHatched) {
                    QPainterPath path;
                    path.addRect(box);
                    paintHatch(*m_painter, path, m_tokens.text, 0.45 * m_s);
                }
            }
            text(entry.label, m_caption, m_tokens.text2, captionLinePx, 22 * m_s);
        }
    }

    void hatchRow()
    {
        if (m_painter) {
            const QRectF box(m_left + m_s, m_y + 3 * m_s, 14 * m_s, 10 * m_s);
            QPainterPath path;
            path.addRect(box);
            paintHatch(*m_painter, path, m_tokens.control, 0.45 * m_s);
            m_painter->setPen(QPen(m_tokens.control, m_s));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRect(box);
        }
        text(m_legend.noStatement, m_caption, m_tokens.text2, captionLinePx, 22 * m_s);
    }

    void dotRow()
    {
        if (m_painter) {
            m_painter->setPen(QPen(casingColour(m_style.theme), 1.2 * m_s));
            m_painter->setBrush(m_style.theme == Theme::Dark ? m_tokens.land : QColor(Qt::white));
            m_painter->drawEllipse(QPointF(m_left + 8 * m_s, m_y + 8 * m_s), 3 * m_s, 3 * m_s);
        }
        text(m_legend.stationDots, m_caption, m_tokens.text2, captionLinePx, 22 * m_s);
    }

    QPainter *m_painter;
    const Legend &m_legend;
    double m_left;
    double m_top;
    double m_y;
    double m_width;
    LegendStyle m_style;
    double m_s;
    const Tokens &m_tokens;
    QFont m_caption;
};

/** Where each legend of a box lies, relative to the box. */
struct BoxPlan
{
    std::vector<QPointF> places;
    QSizeF size;
};

BoxPlan planOf(
    const std::vector<Legend> &legends, double width, double maximumHeight, const LegendStyle &style)
{
    BoxPlan plan;
    const double padding = paddingPx * style.scale;
    const double inner = width - 2 * padding;
    double x = padding;
    double y = padding;
    double tallest = 0;
    for (const Legend &legend : legends) {
        const double height = legendHeight(legend, inner, style);
        if (y > padding && y + height + padding > maximumHeight) {
            x += inner + 2 * padding;
            y = padding;
        }
        plan.places.emplace_back(x, y);
        y += height;
        tallest = std::max(tallest, y);
        y += betweenPx * style.scale;
    }
    plan.size = {x + inner + padding, tallest + padding};
    return plan;
}

} // namespace

double legendHeight(const Legend &legend, double width, const LegendStyle &style)
{
    return LegendWalk(nullptr, legend, {0, 0}, width, style).run();
}

double paintLegend(QPainter &painter, const Legend &legend, const QRectF &box, const LegendStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = LegendWalk(&painter, legend, box.topLeft(), box.width(), style).run();
    painter.restore();
    return height;
}

QRectF legendBoxRect(const std::vector<Legend> &legends, QPointF lowerLeft, double width,
    double maximumHeight, const LegendStyle &style)
{
    const QSizeF size = planOf(legends, width, maximumHeight, style).size;
    return {lowerLeft - QPointF(0, size.height()), size};
}

void paintLegendBox(QPainter &painter, const std::vector<Legend> &legends, QPointF lowerLeft, double width,
    double maximumHeight, const LegendStyle &style)
{
    const BoxPlan plan = planOf(legends, width, maximumHeight, style);
    const QRectF box(lowerLeft - QPointF(0, plan.size.height()), plan.size);
    const Tokens &colours = tokens(style.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, style.scale));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4 * style.scale, 4 * style.scale);
    const double inner = width - 2 * paddingPx * style.scale;
    for (std::size_t i = 0; i < legends.size(); ++i) {
        const QPointF at = box.topLeft() + plan.places[i];
        if (plan.places[i].y() > paddingPx * style.scale + 1) {
            const double y = at.y() - betweenPx * style.scale / 2;
            painter.setPen(QPen(colours.border, style.scale));
            painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + inner, y));
        }
        paintLegend(painter, legends[i], QRectF(at, QSizeF(inner, 0)), style);
    }
    painter.restore();
}

} // namespace stadtblick
