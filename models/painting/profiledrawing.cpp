#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** Curves by the hour with a band around the first one, or around both of a comparison. */
class ProfileDrawing : public ChartDrawing
{
public:
    ProfileDrawing(const ProfileChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        return {pointX(static_cast<std::size_t>(mark)), m_plot.top(), 0, m_plot.height()};
    }
    bool marksAreColumns() const override { return true; }

protected:
    PlotRoom room() const override { return cartesianRoom(m_chart.axis); }

    void paintPlot(QPainter &painter) const override
    {
        for (const auto &[from, to] : m_chart.nights) {
            const double left = std::max(x(from), m_plot.left());
            const double right = std::min(x(to), m_plot.right());
            if (left < right) {
                painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), m_tokens.sunken);
            }
        }
        if (m_chart.isWeekly) {
            gaps(painter);
        }
        grid(painter, m_chart.axis, m_plot);
        std::vector<NamedLine> named;
        for (const ProfileCurve &curve : m_chart.curves) {
            if (curve.band != ProfileBand::None && !curve.isHidden) {
                band(painter, curve);
            }
        }
        for (const ProfileCurve &curve : m_chart.curves) {
            if (!curve.isHidden) {
                named.push_back({paintCurve(painter, curve), curve.name});
            }
        }
        limitsAndNames(painter, m_chart.axis, m_plot, m_chart.limits, named, m_chart.curves.size() > 1);
        axis(painter);
    }

private:
    double hours() const { return static_cast<double>(m_chart.curves.front().points.size()); }
    double x(double hour) const
    {
        return m_plot.left() + (hour - m_chart.firstHour) / hours() * m_plot.width();
    }
    /** The middle of the hour that a point stands for. */
    double pointX(std::size_t point) const { return x(m_chart.firstHour + static_cast<double>(point) + 0.5); }
    double y(double value) const { return yOf(m_chart.axis, m_plot, value); }

    /** Hatched where the period has hours, but too few were measured. */
    void gaps(QPainter &painter) const
    {
        const std::vector<ProfilePoint> &points = m_chart.curves.front().points;
        for (std::size_t from = 0; from < points.size(); ++from) {
            std::size_t to = from;
            while (to < points.size() && points[to].isGap()) {
                ++to;
            }
            if (to > from) {
                const double left = pointX(from) - m_plot.width() / hours() / 2;
                const double width = static_cast<double>(to - from) * m_plot.width() / hours();
                hatch(painter, {left, m_plot.top(), width, m_plot.height()});
                from = to;
            }
        }
    }

    /** The band of each unbroken stretch of hours that have one. */
    void band(QPainter &painter, const ProfileCurve &curve) const
    {
        QPolygonF upper;
        QPolygonF lower;
        const auto fill = [&] {
            QPolygonF area = upper;
            std::copy(lower.rbegin(), lower.rend(), std::back_inserter(area));
            painter.setPen(Qt::NoPen);
            painter.setBrush(bandColour(curve.role));
            painter.drawPolygon(area);
            if (curve.role != ChartRole::Ink && upper.size() > 1) {
                // Bands of a comparison lie over each other: their edges have their lines' dashes.
                edge(painter, upper, curve.role);
                edge(painter, lower, curve.role);
            }
            upper.clear();
            lower.clear();
        };
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (const auto ends = bandAt(curve, i)) {
                const double at = pointX(i);
                upper << QPointF(at, y(ends->second));
                lower << QPointF(at, y(ends->first));
            } else {
                fill();
            }
        }
        fill();
    }

    void edge(QPainter &painter, const QPolygonF &points, ChartRole role) const
    {
        painter.save();
        painter.setOpacity(0.6);
        line(painter, points, role, 1);
        painter.restore();
    }

    /** Draws the line, broken where a mean is missing; answers all its points. */
    QPolygonF paintCurve(QPainter &painter, const ProfileCurve &curve) const
    {
        QPolygonF all;
        QPolygonF part;
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (const auto &mean = curve.points[i].mean) {
                part << QPointF(pointX(i), y(*mean));
                continue;
            }
            if (!part.isEmpty()) {
                line(painter, part, curve.role, 2);
            }
            all += part;
            part.clear();
        }
        if (!part.isEmpty()) {
            line(painter, part, curve.role, 2);
        }
        return all + part;
    }

    void axis(QPainter &painter) const
    {
        std::vector<BottomTick> ticks;
        for (const ValueTick &tick : m_chart.hourTicks) {
            ticks.push_back({x(tick.value), x(tick.value + m_chart.tickMiddle), tick.label});
        }
        bottomAxis(painter, ticks);
    }

    const ProfileChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const ProfileChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<ProfileDrawing>(chart, box, style);
}

} // namespace stadtblick
