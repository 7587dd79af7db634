// Mouse, wheel, keys and the crosshair of a time series.

#include "models/analysis/numberformat.h"
#include "widgets/charts/timeseriesview.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

TimeSeriesView::CursorValue TimeSeriesView::cursorValue(
    const ChartSeries &series, const LinePoint &point, const QString &text) const
{
    const Panel &panel = panelOf(series);
    const double y = std::clamp(yOf(panel, point.value), panel.plot.top(), panel.plot.bottom());
    return {m_shown.series.size() > 1 ? u"%1: %2"_s.arg(series.name, text) : text, point, y};
}

QString TimeSeriesView::valueText(const ChartSeries &series, double value) const
{
    const bool isLower = series.isLower && m_shown.lower;
    return numberText(value, isLower ? m_shown.lower->decimals : m_shown.decimals,
        isLower ? m_shown.lower->unit : m_shown.unit, QLocale());
}

/** What a mark at the pointer says; only when really pointed at, else it would hide its neighbours. */
std::optional<TimeSeriesView::CursorValue> TimeSeriesView::flaggedValue(
    const ChartSeries &series, const std::optional<CursorValue> &onLine, qint64 timeMs) const
{
    constexpr double reachPx = 4;
    const double x = xOf(timeMs);
    for (const FlagMark &mark : series.marks) {
        if (x <= xOf(mark.fromMs) - reachPx || x >= xOf(mark.toMs) + reachPx) {
            continue;
        }
        if (mark.isExcluded()) {
            return cursorValue(series, {std::clamp(timeMs, mark.fromMs, mark.toMs), mark.largest},
                flaggedValueText(m_shown, series, mark) + u" · "_s + flagText(mark));
        }
        if (onLine) {
            CursorValue value = *onLine;
            value.text += u" · "_s + flagText(mark);
            return value;
        }
    }
    return std::nullopt;
}

std::optional<TimeSeriesView::CursorValue> TimeSeriesView::nearest(
    const ChartSeries &series, qint64 timeMs) const
{
    std::optional<CursorValue> best;
    const auto consider = [&](const LinePoint &point) {
        if (m_window.contains(point.timeMs)
            && (!best || std::abs(point.timeMs - timeMs) < std::abs(best->point.timeMs - timeMs))) {
            best = cursorValue(series, point, valueText(series, point.value));
        }
    };
    for (const auto &part : series.parts) {
        const auto after = std::ranges::lower_bound(part, timeMs, {}, &LinePoint::timeMs);
        if (after != part.end()) {
            consider(*after);
        }
        if (after != part.begin()) {
            consider(*std::prev(after));
        }
    }
    if (const auto flagged = flaggedValue(series, best, timeMs)) {
        return flagged;
    }
    return best;
}

void TimeSeriesView::setCursorAt(std::optional<qint64> timeMs)
{
    m_cursor.clear();
    for (const ChartSeries &series : m_shown.series) {
        const bool isAsked = timeMs && !series.isHidden;
        if (const auto found = isAsked ? nearest(series, *timeMs) : std::nullopt) {
            m_cursor.push_back(*found);
        }
    }
    if (m_cursor.empty()) {
        viewport()->update();
        return;
    }
    m_cursorMs = std::ranges::min_element(m_cursor, {}, [&](const CursorValue &value) {
        return std::abs(value.point.timeMs - *timeMs);
    })->point.timeMs;
    // What was measured at another time says nothing here.
    constexpr double widestPx = 6;
    std::erase_if(m_cursor, [&](const CursorValue &value) {
        return std::abs(xOf(value.point.timeMs) - xOf(m_cursorMs)) > widestPx;
    });
    viewport()->update();
}

QStringList TimeSeriesView::cursorTexts() const
{
    QStringList lines;
    for (const CursorValue &value : m_cursor) {
        lines.append(value.text);
    }
    if (!lines.isEmpty()) {
        lines.prepend(timeText(m_cursorMs, m_shown.timeZone, QLocale()));
    }
    return lines;
}

void TimeSeriesView::moveCursor(int direction)
{
    const qint64 column = std::max<qint64>(1, m_window.lengthMs() / columns());
    const bool hasCursor = !m_cursor.empty();
    const qint64 begin = hasCursor ? m_cursorMs : (m_window.fromMs + m_window.toMs) / 2;
    // Points may lie farther apart than a pixel: go on until the next one is reached.
    for (qint64 time = begin + direction * column; m_window.contains(time); time += direction * column) {
        const std::vector<CursorValue> before = m_cursor;
        setCursorAt(time);
        if (m_cursor.empty()) {
            return;
        }
        if (!hasCursor || (m_cursorMs - begin) * direction > 0) {
            QAccessibleAnnouncementEvent said(this, cursorTexts().join(u", "_s));
            QAccessible::updateAccessibility(&said);
            return;
        }
        m_cursor = before;
    }
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
    const bool isInside = m_plot.contains(event->position());
    setCursorAt(isInside ? std::optional(timeAt(event->position().x())) : std::nullopt);
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
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT seriesToggled(event->key() - Qt::Key_1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimeSeriesView::leaveEvent(QEvent *event)
{
    setCursorAt(std::nullopt);
    QChartView::leaveEvent(event);
}

} // namespace stadtblick
