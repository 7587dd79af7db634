#include "widgets/charts/timeseriesview.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartwindow.h"
#include "models/painting/chartcolours.h"
#include "widgets/common/theme.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int settleMs = 120;
constexpr qint64 shortestWindowMs = 2 * 3'600'000;
constexpr double lineWidthPx = 1.5;

constexpr double panelGapPx = 22; ///< with the lower panel's quantity in it

QPen penOf(ChartRole role, Theme theme)
{
    QPen pen(roleColour(role, theme), lineWidthPx);
    if (const QList<qreal> dashes = roleDashes(role); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

} // namespace

TimeSeriesView::TimeSeriesView(QWidget *parent)
    : QChartView(parent)
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumHeight(150);
    QChart *view = chart();
    view->setBackgroundVisible(false);
    view->legend()->hide();
    view->setMargins({});
    view->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setVisible(false); // ticks and grid are drawn here, with labels that know local time
    }
    view->addAxis(m_timeAxis, Qt::AlignBottom);
    view->addAxis(m_valueAxis, Qt::AlignLeft);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT windowChosen(m_window); });
}

int TimeSeriesView::columns() const
{
    return std::max(100, int(m_plot.width()));
}

void TimeSeriesView::setSeries(const TimeSeriesChart &chart)
{
    const bool isSame = chart.period == m_series.period && chart.title == m_series.title
        && chart.quantity == m_series.quantity && chart.source == m_series.source;
    m_series = undecimated(chart);
    m_detail.reset();
    m_cursor.clear();
    m_isHidden.resize(chart.series.size(), false);
    if (!isSame || m_window.isEmpty()) {
        m_window = chart.period;
        m_settle.stop();
    } else if (m_window != m_series.period) {
        m_settle.start();
    }
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.description);
    showWindow();
}

void TimeSeriesView::setDetail(const TimeSeriesChart &chart)
{
    if (chart.period != m_window || chart.series.size() != m_series.series.size()) {
        return;
    }
    m_detail = undecimated(chart);
    showWindow();
}

void TimeSeriesView::setHidden(const std::vector<bool> &isHidden)
{
    m_isHidden = isHidden;
    m_isHidden.resize(m_series.series.size(), false);
    m_cursor.clear();
    showWindow();
}

void TimeSeriesView::showWindow()
{
    placePlot();
    const bool isDetailed = m_detail && m_detail->period == m_window;
    m_shown = windowOf(isDetailed ? *m_detail : m_series, m_window, columns(), QLocale());
    // An axis that jumped with every move would hide what changes: it grows only where it must.
    if (isDetailed && m_series.valueFrom <= m_detail->valueFrom && m_series.valueTo >= m_detail->valueTo) {
        m_shown.valueFrom = m_series.valueFrom;
        m_shown.valueTo = m_series.valueTo;
        m_shown.valueTicks = m_series.valueTicks;
    }
    for (std::size_t i = 0; i < m_shown.series.size(); ++i) {
        m_shown.series[i].isHidden = m_isHidden[i];
    }
    renewSigns(m_shown); // not of lines that are hidden
    placePanels();
    drawLines();
    Q_EMIT shownChanged();
}

void TimeSeriesView::drawLines()
{
    QChart *view = chart();
    std::size_t used = 0;
    for (const ChartSeries &series : m_shown.series) {
        if (series.isHidden) {
            continue;
        }
        const QPen pen = penOf(series.role, themeOf(this));
        const Panel &panel = panelOf(series);
        for (const auto &part : series.parts) {
            QList<QPointF> points;
            points.reserve(qsizetype(part.size()));
            for (const LinePoint &point : part) {
                const double y = std::clamp(yOf(panel, point.value), panel.plot.top(), panel.plot.bottom());
                points.append({double(point.timeMs), m_plot.bottom() - y});
            }
            if (used == m_lines.size()) {
                auto *line = new QLineSeries(view);
                view->addSeries(line);
                line->attachAxis(m_timeAxis);
                line->attachAxis(m_valueAxis);
                m_lines.push_back(line);
            }
            QLineSeries *line = m_lines[used++];
            line->setPen(pen);
            line->replace(points);
            line->setVisible(true);
        }
    }
    for (; used < m_lines.size() && m_lines[used]->isVisible(); ++used) {
        m_lines[used]->setVisible(false);
        m_lines[used]->clear();
    }
    m_valueAxis->setRange(0, std::max(1.0, m_plot.height())); // pixels: panels have axes of their own
    m_timeAxis->setRange(double(m_window.fromMs), double(std::max(m_window.toMs, m_window.fromMs + 1)));
    resetCachedContent();
    viewport()->update();
}

void TimeSeriesView::placePlot()
{
    const QFontMetricsF metrics(uiFont(TextRole::Caption));
    double labelWidth = 0;
    for (const auto &ticks :
        {m_series.valueTicks, m_series.lower ? m_series.lower->axis.ticks : std::vector<ValueTick>()}) {
        for (const ValueTick &tick : ticks) {
            labelWidth = std::max(labelWidth, metrics.horizontalAdvance(tick.label));
        }
    }
    const QRectF whole(viewport()->rect());
    const QRectF plot = whole.adjusted(labelWidth + 8, 6, -6, -(metrics.height() + 8));
    if (plot == m_plot || plot.width() < 20 || plot.height() < 20) {
        return;
    }
    m_plot = plot;
    chart()->setGeometry(whole);
    chart()->setPlotArea(m_plot);
}

void TimeSeriesView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    showWindow();
}

double TimeSeriesView::xOf(qint64 timeMs) const
{
    return m_plot.left()
        + m_plot.width() * double(timeMs - m_window.fromMs)
        / double(std::max<qint64>(1, m_window.lengthMs()));
}

void TimeSeriesView::placePanels()
{
    const ValueAxis upper{m_shown.valueFrom, m_shown.valueTo, m_shown.valueTicks};
    m_panels = {{m_plot, upper, m_shown.limits}};
    if (m_shown.lower) {
        const double height = (m_plot.height() - panelGapPx) / 2;
        m_panels.front().plot.setHeight(height);
        const QRectF below(m_plot.left(), m_plot.bottom() - height, m_plot.width(), height);
        m_panels.push_back({below, m_shown.lower->axis, m_shown.lower->limits});
    }
}

const TimeSeriesView::Panel &TimeSeriesView::panelOf(const ChartSeries &series) const
{
    return series.isLower ? m_panels.back() : m_panels.front();
}

double TimeSeriesView::yOf(const Panel &panel, double value)
{
    const double span = std::max(1e-9, panel.axis.to - panel.axis.from);
    return panel.plot.bottom() - panel.plot.height() * (value - panel.axis.from) / span;
}

qint64 TimeSeriesView::timeAt(double x) const
{
    return m_window.fromMs + qint64(double(m_window.lengthMs()) * (x - m_plot.left()) / m_plot.width());
}

QRectF TimeSeriesView::spanRect(const TimeRange &range) const
{
    const double left = std::clamp(xOf(range.fromMs), m_plot.left(), m_plot.right());
    const double right = std::clamp(xOf(range.toMs), m_plot.left(), m_plot.right());
    return {left, m_plot.top(), right - left, m_plot.height()};
}

void TimeSeriesView::setWindow(TimeRange window)
{
    const TimeRange &whole = m_series.period;
    if (whole.isEmpty()) {
        return;
    }
    const qint64 length =
        std::clamp(window.lengthMs(), std::min(shortestWindowMs, whole.lengthMs()), whole.lengthMs());
    const qint64 from = std::clamp(window.fromMs, whole.fromMs, whole.toMs - length);
    const TimeRange limited{from, from + length};
    if (limited == m_window) {
        return;
    }
    m_window = limited;
    m_cursor.clear();
    showWindow();
    m_settle.start();
}

void TimeSeriesView::zoomAt(double x, double factor)
{
    const qint64 anchor = timeAt(x);
    const double share = double(anchor - m_window.fromMs) / double(std::max<qint64>(1, m_window.lengthMs()));
    const auto length = qint64(double(m_window.lengthMs()) * factor);
    const qint64 from = anchor - qint64(double(length) * share);
    setWindow({from, from + std::max<qint64>(1, length)});
}

} // namespace stadtblick
