#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double keyGapPx = 28;
constexpr double keyLinePx = 20;
constexpr double wedgeShare = 0.86; ///< of a sector's angle

/** Wedges around a centre: stacked classes of speed, or one a level; its key stands at the right. */
class RoseDrawing : public ChartDrawing
{
public:
    RoseDrawing(const RoseChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    /** A square about the wedge's middle. */
    QRectF markPlace(int mark) const override
    {
        return wedge(mark, 0, std::max(radiusOf(valueOf(mark)), 8 * m_s)).boundingRect();
    }

protected:
    PlotRoom room() const override { return {}; }

    void prepare() override
    {
        const QFontMetricsF bold(m_captionBold);
        double key = 0;
        for (const QString &line : keyLines()) {
            key = std::max(key, textWidth(line) + (m_chart.isLevels ? 0 : 24) * m_s);
        }
        key = std::max(key, m_chart.isLevels ? 0 : bold.horizontalAdvance(m_chart.classTitle));
        const double edge = bold.height() + 2 * m_s;
        m_hasKeyBeside = m_plot.width() - key - keyGapPx * m_s >= m_plot.height() * 0.7;
        const double width = m_hasKeyBeside ? m_plot.width() - key - keyGapPx * m_s : m_plot.width();
        const double below = m_hasKeyBeside ? 0 : keyHeight();
        const double height = m_plot.height() - below;
        m_radius = std::max(8.0, std::min(width, height) / 2 - edge);
        const double side = 2 * (m_radius + edge);
        m_centre = {m_plot.left() + (m_hasKeyBeside ? side : m_plot.width()) / 2, m_plot.top() + height / 2};
        m_keyLeft = m_hasKeyBeside ? m_plot.left() + side + keyGapPx * m_s : m_plot.left();
        m_keyTop = m_hasKeyBeside ? m_plot.top() + std::max(0.0, (m_plot.height() - keyHeight()) / 2)
                                  : m_plot.bottom() - below;
    }

    void paintPlot(QPainter &painter) const override
    {
        rings(painter);
        for (int mark = 0; mark < static_cast<int>(m_chart.sectors.size()); ++mark) {
            sector(painter, mark);
        }
        ringLabels(painter);
        cardinals(painter);
        key(painter);
    }

private:
    double valueOf(int mark) const
    {
        const RoseSector &sector = m_chart.sectors[static_cast<std::size_t>(mark)];
        double sum = 0;
        for (const double share : sector.shares) {
            sum += share;
        }
        return m_chart.isLevels ? sector.level.value_or(m_chart.radius.from) : sum;
    }

    double radiusOf(double value) const
    {
        const double share = (value - m_chart.radius.from) / (m_chart.radius.to - m_chart.radius.from);
        return std::clamp(share, 0.0, 1.0) * m_radius;
    }

    /** The part of a sector between two radii. North is up, directions go clockwise. */
    QPainterPath wedge(int mark, double inner, double outer) const
    {
        const double angle = 360.0 / static_cast<double>(m_chart.sectors.size());
        const double width = angle * wedgeShare;
        const double from = 90 - mark * angle + width / 2; // Qt counts from the east, anticlockwise
        const auto circle = [&](double radius) {
            return QRectF(m_centre.x() - radius, m_centre.y() - radius, 2 * radius, 2 * radius);
        };
        QPainterPath path;
        path.arcMoveTo(circle(outer), from);
        path.arcTo(circle(outer), from, -width);
        if (inner > 0) {
            path.arcTo(circle(inner), from - width, width);
        } else {
            path.lineTo(m_centre); // an arc without radius adds nothing
        }
        path.closeSubpath();
        return path;
    }

    void rings(QPainter &painter) const
    {
        painter.setBrush(Qt::NoBrush);
        QColor ring = m_tokens.control; // the grid's colour is lost on a projector, and rings are the scale
        ring.setAlphaF(0.55F);
        painter.setPen(QPen(ring, m_s));
        for (const ValueTick &tick : m_chart.radius.ticks) {
            const double radius = radiusOf(tick.value);
            painter.drawEllipse(m_centre, radius, radius);
        }
        painter.setPen(QPen(m_tokens.border, m_s));
        painter.drawEllipse(m_centre, m_radius, m_radius);
    }

    /** Where the fewest wedges are hidden: between two sectors, in the direction with the smallest ones. */
    void ringLabels(QPainter &painter) const
    {
        const auto count = static_cast<int>(m_chart.sectors.size());
        int best = 1;
        double least = std::numeric_limits<double>::infinity();
        // Away from the cardinals.
        for (const int mark : {1, 2, 5, 6, 9, 10, 13, 14}) {
            const double size = valueOf(mark) + valueOf((mark + 1) % count);
            if (size < least) {
                least = size;
                best = mark;
            }
        }
        const double angle = (best + 0.5) * 2 * std::numbers::pi / count;
        const QFontMetricsF metrics(m_caption);
        // From the outermost on, as that one says the scale; what would touch it is left out.
        std::optional<QPointF> last;
        for (auto tick = m_chart.radius.ticks.rbegin(); tick != m_chart.radius.ticks.rend(); ++tick) {
            const double radius = radiusOf(tick->value);
            const QPointF at = m_centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
            const double width = metrics.horizontalAdvance(tick->label);
            const bool isClear = !last || std::abs(last->x() - at.x()) > width + 4 * m_s
                || std::abs(last->y() - at.y()) > metrics.ascent() + 2 * m_s;
            if (radius < metrics.height() || !isClear) {
                continue;
            }
            captionAt(painter, {at.x() - width / 2, at.y() + metrics.capHeight() / 2}, tick->label,
                m_tokens.text2, true);
            last = at;
        }
    }

    void sector(QPainter &painter, int mark) const
    {
        const RoseSector &sector = m_chart.sectors[static_cast<std::size_t>(mark)];
        if (m_chart.isLevels) {
            if (sector.level) {
                painter.setPen(QPen(m_tokens.ink, 0.8 * m_s));
                painter.setBrush(scaleColour(*m_chart.scale, m_style.theme, *sector.level));
                painter.drawPath(wedge(mark, 0, radiusOf(*sector.level)));
            }
            return;
        }
        double sum = 0;
        painter.setPen(QPen(m_tokens.ink, 0.6 * m_s)); // in the dark the last classes are dark as well
        for (std::size_t i = 0; i < sector.shares.size(); ++i) {
            if (sector.shares[i] > 0) {
                painter.setBrush(classColour(i));
                painter.drawPath(wedge(mark, radiusOf(sum), radiusOf(sum + sector.shares[i])));
            }
            sum += sector.shares[i];
        }
    }

    /** The scale's two palest colours are left out: they would be lost on the ground. */
    QColor classColour(std::size_t index) const
    {
        return scaleColour(*m_chart.scale, m_style.theme, static_cast<double>(index) + 2);
    }

    void cardinals(QPainter &painter) const
    {
        const QFontMetricsF metrics(m_captionBold);
        const double far = m_radius + metrics.height() / 2 + 1 * m_s;
        for (int i = 0; i < 4; ++i) {
            const double angle = i * std::numbers::pi / 2;
            paintCentred(painter, m_centre + QPointF(std::sin(angle), -std::cos(angle)) * far,
                m_chart.cardinals[i], m_captionBold, m_tokens.text);
        }
    }

    QStringList keyLines() const
    {
        QStringList lines = m_chart.isLevels ? QStringList() : m_chart.classes;
        lines << m_chart.calmText << m_chart.countText;
        lines.removeAll(QString());
        return lines;
    }

    double keyHeight() const
    {
        const double title = m_chart.isLevels ? 0 : keyLinePx;
        return (title + static_cast<double>(keyLines().size()) * keyLinePx) * m_s;
    }

    void key(QPainter &painter) const
    {
        const QFontMetricsF metrics(m_caption);
        double baseline = m_keyTop + metrics.ascent() + 2 * m_s;
        if (!m_chart.isLevels) {
            paintText(painter, {m_keyLeft, baseline}, m_chart.classTitle, m_captionBold, m_tokens.text);
            baseline += keyLinePx * m_s;
        }
        std::size_t index = 0;
        for (const QString &line : keyLines()) {
            const bool isClass =
                !m_chart.isLevels && index < static_cast<std::size_t>(m_chart.classes.size());
            double left = m_keyLeft;
            if (isClass) {
                const QRectF swatch(left, baseline - 10 * m_s, 14 * m_s, 11 * m_s);
                painter.fillRect(swatch, classColour(index));
                painter.setPen(QPen(m_tokens.control, 0.8 * m_s));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(swatch);
                left += 24 * m_s;
            }
            captionAt(painter, {left, baseline}, line, isClass ? m_tokens.text : m_tokens.text2);
            baseline += keyLinePx * m_s;
            ++index;
        }
    }

    const RoseChart &m_chart;
    QPointF m_centre;
    double m_radius = 1;
    double m_keyLeft = 0;
    double m_keyTop = 0;
    bool m_hasKeyBeside = true;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const RoseChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<RoseDrawing>(chart, box, style);
}

} // namespace stadtblick
