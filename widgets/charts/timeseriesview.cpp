#include "widgets/charts/timeseriesview.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/painting/chartcolours.h"
#include "widgets/common/theme.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int settleMs = 120;
constexpr qint64 shortestWindowMs = 2 * 3'600'000;
constexpr double lineWidthPx = 1.5;

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
    const bool isSamePeriod = chart.period == m_series.period && chart.title == m_series.title
        && chart.quantity == m_series.quantity && chart.source == m_series.source;
    m_series = chart;
    m_cursor.reset();
    if (!isSamePeriod || m_window.isEmpty()) {
        m_window = chart.period;
    }
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.description);
    buildLines();
    layOut();
}

void TimeSeriesView::buildLines()
{
    QChart *view = chart();
    view->removeAllSeries();
    for (const ChartSeries &series : m_series.series) {
        QPen pen(roleColour(series.role, themeOf(this)), lineWidthPx);
        pen.setCosmetic(true);
        if (const QList<qreal> dashes = roleDashes(series.role); !dashes.isEmpty()) {
            pen.setDashPattern(dashes);
        }
        for (const auto &part : series.parts) {
            QList<QPointF> points;
            points.reserve(qsizetype(part.size()));
            for (const LinePoint &point : part) {
                points.append({double(point.timeMs), point.value});
            }
            auto *line = new QLineSeries(view);
            line->setPen(pen);
            line->replace(points);
            view->addSeries(line);
            line->attachAxis(m_timeAxis);
            line->attachAxis(m_valueAxis);
        }
    }
}

void TimeSeriesView::layOut()
{
    const QFontMetricsF metrics(uiFont(TextRole::Caption));
    double labelWidth = 0;
    for (const ValueTick &tick : m_series.valueTicks) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(tick.label));
    }
    const QRectF whole(viewport()->rect());
    m_plot = whole.adjusted(labelWidth + 8, 6, -6, -(metrics.height() + 8));
    if (m_plot.width() < 20 || m_plot.height() < 20) {
        return;
    }
    chart()->setGeometry(whole);
    chart()->setPlotArea(m_plot);
    m_valueAxis->setRange(m_series.valueFrom, std::max(m_series.valueTo, m_series.valueFrom + 1e-9));
    m_timeAxis->setRange(double(m_window.fromMs), double(std::max(m_window.toMs, m_window.fromMs + 1)));
    m_ticks = timeTicks(m_window, m_series.timeZone, QLocale(), columns());
    resetCachedContent();
    viewport()->update();
}

void TimeSeriesView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

double TimeSeriesView::xOf(qint64 timeMs) const
{
    return m_plot.left()
        + m_plot.width() * double(timeMs - m_window.fromMs)
        / double(std::max<qint64>(1, m_window.lengthMs()));
}

double TimeSeriesView::yOf(double value) const
{
    const double span = std::max(1e-9, m_series.valueTo - m_series.valueFrom);
    return m_plot.bottom() - m_plot.height() * (value - m_series.valueFrom) / span;
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

std::optional<TimeSeriesView::Cursor> TimeSeriesView::nearest(qint64 timeMs) const
{
    std::optional<Cursor> best;
    const auto consider = [&](const LinePoint &point, bool isOutlier) {
        if (m_window.contains(point.timeMs)
            && (!best || std::abs(point.timeMs - timeMs) < std::abs(best->point.timeMs - timeMs))) {
            best = Cursor{point, isOutlier};
        }
    };
    for (const ChartSeries &series : m_series.series) {
        for (const auto &part : series.parts) {
            const auto after = std::ranges::lower_bound(part, timeMs, {}, &LinePoint::timeMs);
            if (after != part.end()) {
                consider(*after, false);
            }
            if (after != part.begin()) {
                consider(*std::prev(after), false);
            }
        }
        for (const LinePoint &outlier : series.outliers) {
            // Only when really pointed at, else it would hide its neighbours.
            if (std::abs(xOf(outlier.timeMs) - xOf(timeMs)) < 4) {
                best = Cursor{outlier, true};
            }
        }
    }
    return best;
}

void TimeSeriesView::setWindow(TimeRange window)
{
    const TimeRange &whole = m_series.period;
    const qint64 length =
        std::clamp(window.lengthMs(), std::min(shortestWindowMs, whole.lengthMs()), whole.lengthMs());
    const qint64 from = std::clamp(window.fromMs, whole.fromMs, whole.toMs - length);
    const TimeRange limited{from, from + length};
    if (limited == m_window) {
        return;
    }
    m_window = limited;
    layOut();
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

void TimeSeriesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        m_isDragging = true;
        m_dragX = event->position().x();
        m_dragWindow = m_window;
    }
}

void TimeSeriesView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        const double pxPerMs = m_plot.width() / double(std::max<qint64>(1, m_dragWindow.lengthMs()));
        const auto by = qint64((m_dragX - event->position().x()) / pxPerMs);
        setWindow({m_dragWindow.fromMs + by, m_dragWindow.toMs + by});
        return;
    }
    m_cursor = m_plot.contains(event->position()) ? nearest(timeAt(event->position().x())) : std::nullopt;
    viewport()->update();
}

void TimeSeriesView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    m_isDragging = false;
}

void TimeSeriesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    setWindow(m_series.period);
}

void TimeSeriesView::wheelEvent(QWheelEvent *event)
{
    // Inside the panel's scroll area the wheel alone scrolls; a chart that has the focus takes it.
    if (!hasFocus() && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomAt(event->position().x(), std::pow(0.8, event->angleDelta().y() / 120.0));
    event->accept();
}

void TimeSeriesView::moveCursor(int direction)
{
    const qint64 column = std::max<qint64>(1, m_window.lengthMs() / columns());
    const qint64 begin = m_cursor ? m_cursor->point.timeMs : (m_window.fromMs + m_window.toMs) / 2;
    // Points may lie farther apart than a pixel: go on until the next one is reached.
    for (qint64 time = begin + direction * column; m_window.contains(time); time += direction * column) {
        const auto found = nearest(time);
        if (!found) {
            return;
        }
        if (!m_cursor || (found->point.timeMs - begin) * direction > 0) {
            m_cursor = found;
            viewport()->update();
            return;
        }
    }
}

void TimeSeriesView::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    if (direction != 0 && (event->modifiers() & Qt::ControlModifier)) {
        const qint64 by = m_window.lengthMs() / 10 * direction;
        setWindow({m_window.fromMs + by, m_window.toMs + by});
    } else if (direction != 0) {
        moveCursor(direction);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomAt(m_plot.center().x(), 0.5);
    } else if (event->key() == Qt::Key_Minus) {
        zoomAt(m_plot.center().x(), 2);
    } else if (event->key() == Qt::Key_Escape && m_window != m_series.period) {
        setWindow(m_series.period);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimeSeriesView::leaveEvent(QEvent *event)
{
    m_cursor.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

} // namespace stadtblick
