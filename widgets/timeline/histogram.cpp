#include "widgets/timeline/histogram.h"

#include "widgets/common/theme.h"
#include "widgets/timeline/timestep.h"

#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr double handleReachPx = 8;
constexpr qint64 usualWindowDays = 60;

/** Ticks are at months, halves of months or weeks, whatever leaves room for a label. */
std::vector<qint64> ticksOf(const TimeRange &window, double width, const QTimeZone &zone)
{
    const double days = double(window.lengthMs()) / double(dayMs);
    const double pxPerDay = width / std::max(1.0, days);
    std::vector<qint64> ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(window.fromMs, zone).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(window.toMs, zone).date();
    const int monthStep = pxPerDay * 30 > 110 ? 1 : (pxPerDay * 90 > 110 ? 3 : 12);
    for (; date <= last; date = date.addDays(1)) {
        const bool isMonth = date.day() == 1 && (date.month() - 1) % monthStep == 0;
        const bool isHalf = date.day() == 15 && pxPerDay * 14 > 110;
        const bool isDay = pxPerDay > 110 || (date.dayOfWeek() == 1 && pxPerDay * 7 > 160);
        if (isMonth || isHalf || isDay) {
            const qint64 tick = date.startOfDay(zone).toMSecsSinceEpoch();
            const bool isFree = ticks.empty() || double(tick - ticks.back()) / double(dayMs) * pxPerDay > 100;
            if (isFree) {
                ticks.push_back(tick);
            }
        }
    }
    return ticks;
}

} // namespace

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Period"));
    setAccessibleDescription(tr("Arrow keys move the period, with Shift its end, with Ctrl its begin."));
}

QSize Histogram::sizeHint() const
{
    return {600, 96};
}

void Histogram::setCounts(std::vector<std::pair<qint64, qint64>> countsPerDay, const QTimeZone &zone)
{
    m_counts = std::move(countsPerDay);
    m_zone = zone;
    m_largest = 0;
    for (const auto &[day, count] : m_counts) {
        m_largest = std::max(m_largest, count);
    }
    m_extent = m_counts.empty()
        ? TimeRange{}
        : TimeRange{m_counts.front().first * dayMs, (m_counts.back().first + 1) * dayMs};
    m_window = {};
    showBrush();
}

void Histogram::setBrush(const TimeRange &range, const QString &step)
{
    m_step = step;
    if (m_grip == Grip::None) {
        m_brush = range;
        showBrush();
    }
}

void Histogram::showBrush()
{
    const bool isInside =
        !m_window.isEmpty() && m_brush.fromMs >= m_window.fromMs && m_brush.toMs <= m_window.toMs;
    if (!isInside && !m_extent.isEmpty()) {
        const qint64 brushEnd = m_brush.isEmpty() ? m_extent.toMs : m_brush.toMs;
        const qint64 length = std::max(usualWindowDays * dayMs, m_brush.lengthMs() * 5 / 4);
        // A little room after the brush, as the next days are what one steps to.
        const qint64 end = std::max(brushEnd, std::min(brushEnd + length / 8, m_extent.toMs + dayMs));
        // Long before the first data there is nothing to choose.
        const qint64 earliest = std::min(m_extent.fromMs, m_brush.fromMs) - length / 40;
        m_window = {std::max(end - length, std::min(earliest, end - usualWindowDays * dayMs)), end};
    }
    update();
}

QRectF Histogram::plot() const
{
    return QRectF(rect()).adjusted(8, 6, -8, -(fontMetrics().height() + 5));
}

double Histogram::xOf(qint64 timeMs) const
{
    const QRectF area = plot();
    return area.left()
        + area.width() * double(timeMs - m_window.fromMs) / double(std::max<qint64>(1, m_window.lengthMs()));
}

qint64 Histogram::timeAt(double x) const
{
    const QRectF area = plot();
    return m_window.fromMs + qint64(double(m_window.lengthMs()) * (x - area.left()) / area.width());
}

void Histogram::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setFont(uiFont(TextRole::Caption));
    if (m_extent.isEmpty()) {
        painter.setPen(tokensOf(this).text2);
        painter.drawText(rect(), Qt::AlignCenter, tr("No measurements yet"));
        return;
    }
    paintBars(painter);
    paintAxis(painter);
    paintBrush(painter);
}

void Histogram::paintBars(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    const QRectF area = plot();
    for (const auto &[day, count] : m_counts) {
        const TimeRange whole{day * dayMs, (day + 1) * dayMs};
        if (whole.toMs <= m_window.fromMs || whole.fromMs >= m_window.toMs || count == 0) {
            continue;
        }
        const double left = std::max(area.left(), xOf(whole.fromMs));
        const double right = std::min(area.right(), xOf(whole.toMs));
        const double gap = right - left > 5 ? 2 : 0;
        const double height = std::max(2.0, (area.height() - 4) * double(count) / double(m_largest));
        const qint64 middle = whole.fromMs + dayMs / 2;
        painter.fillRect(QRectF(left, area.bottom() - height, std::max(1.0, right - left - gap), height),
            m_brush.contains(middle) ? colours.accent : colours.band);
    }
}

void Histogram::paintAxis(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    const QRectF area = plot();
    painter.setPen(colours.control);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QLocale locale;
    int year = 0;
    for (const qint64 tick : ticksOf(m_window, area.width(), m_zone)) {
        const double x = xOf(tick);
        painter.setPen(colours.control);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 5));
        const QDate date = QDateTime::fromMSecsSinceEpoch(tick, m_zone).date();
        // The year only where it begins to hold: labels stay short.
        const QString text = locale.toString(date,
            date.year() != year ? tr("d MMMM yyyy", "date on the time axis")
                                : tr("d MMMM", "date on the time axis"));
        year = date.year();
        painter.setPen(colours.text2);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        if (x + 4 + width < area.right() + 8) {
            painter.drawText(QPointF(x + 4, double(height()) - painter.fontMetrics().descent() - 1), text);
        }
    }
}

void Histogram::paintBrush(QPainter &painter) const
{
    if (m_brush.isEmpty()) {
        return;
    }
    const Tokens &colours = tokensOf(this);
    const QRectF area = plot();
    const double left = std::clamp(xOf(m_brush.fromMs), area.left(), area.right());
    const double right = std::clamp(xOf(m_brush.toMs), area.left(), area.right());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = colours.accent;
    shade.setAlphaF(0.12F);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(shade);
    painter.drawRect(QRectF(left, area.top() - 5, right - left, area.height() + 5));
    painter.setBrush(colours.raised);
    for (const double x : {left, right}) {
        const QRectF handle(x - 4, area.center().y() - 10, 8, 20);
        painter.drawRoundedRect(handle, 2, 2);
        painter.drawLine(QPointF(x - 1.2, handle.top() + 6), QPointF(x - 1.2, handle.bottom() - 6));
        painter.drawLine(QPointF(x + 1.2, handle.top() + 6), QPointF(x + 1.2, handle.bottom() - 6));
    }
}

Histogram::Grip Histogram::gripAt(const QPointF &point) const
{
    const double toBegin = std::abs(point.x() - xOf(m_brush.fromMs));
    const double toEnd = std::abs(point.x() - xOf(m_brush.toMs));
    if (std::min(toBegin, toEnd) <= handleReachPx) {
        return toBegin < toEnd ? Grip::Begin : Grip::End;
    }
    return m_brush.contains(timeAt(point.x())) ? Grip::Whole : Grip::New;
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_extent.isEmpty()) {
        return;
    }
    m_grip = gripAt(event->position());
    m_gripMs = timeAt(event->position().x());
    m_gripBrush = m_brush;
}

TimeRange Histogram::dragged(qint64 nowMs) const
{
    TimeRange range = m_gripBrush;
    switch (m_grip) {
    case Grip::Begin:
        range.fromMs = std::min(nowMs, range.toMs - 1);
        break;
    case Grip::End:
        range.toMs = std::max(nowMs, range.fromMs + 1);
        break;
    case Grip::Whole:
        range.fromMs += nowMs - m_gripMs;
        range.toMs += nowMs - m_gripMs;
        break;
    case Grip::New:
        range = {std::min(nowMs, m_gripMs), std::max(nowMs, m_gripMs) + 1};
        break;
    case Grip::None:
        break;
    }
    return snapped(range, m_step, m_zone);
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip grip = m_extent.isEmpty() ? Grip::New : gripAt(event->position());
        const bool isHandle = grip == Grip::Begin || grip == Grip::End;
        setCursor(
            isHandle ? Qt::SizeHorCursor : (grip == Grip::Whole ? Qt::OpenHandCursor : Qt::ArrowCursor));
        return;
    }
    changeBrush(dragged(timeAt(event->position().x())), false);
}

void Histogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None || event->button() != Qt::LeftButton) {
        return;
    }
    const TimeRange range = dragged(timeAt(event->position().x()));
    m_grip = Grip::None;
    changeBrush(range, true);
}

void Histogram::changeBrush(const TimeRange &range, bool isDone)
{
    m_brush = range;
    if (isDone) {
        showBrush();
        Q_EMIT brushed(range);
    } else {
        update();
        Q_EMIT brushMoving(range);
    }
}

void Histogram::moveWindow(qint64 byMs)
{
    const qint64 limited =
        std::clamp(byMs, m_extent.fromMs - m_window.toMs + dayMs, m_extent.toMs - m_window.fromMs - dayMs);
    m_window.fromMs += limited;
    m_window.toMs += limited;
    update();
}

void Histogram::wheelEvent(QWheelEvent *event)
{
    if (m_extent.isEmpty()) {
        return;
    }
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const qint64 anchor = timeAt(event->position().x());
        const double factor = std::pow(1.2, -turn.y() / 120.0);
        const double length = std::clamp(double(m_window.lengthMs()) * factor, 3.0 * double(dayMs),
            double(std::max(m_extent.lengthMs(), usualWindowDays * dayMs)) * 1.1);
        const double share = double(anchor - m_window.fromMs) / double(m_window.lengthMs());
        m_window.fromMs = anchor - qint64(length * share);
        m_window.toMs = m_window.fromMs + qint64(length);
        update();
    } else {
        moveWindow(-m_window.lengthMs() / 10 * (turn.y() + turn.x()) / 120);
    }
    event->accept();
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    const bool isJump = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (m_brush.isEmpty() || (direction == 0 && !isJump)) {
        QWidget::keyPressEvent(event);
        return;
    }
    TimeRange range = m_brush;
    if (isJump) {
        const qint64 by =
            event->key() == Qt::Key_Home ? m_extent.fromMs - range.fromMs : m_extent.toMs - range.toMs;
        range = snapped({range.fromMs + by, range.toMs + by}, m_step, m_zone);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        range.toMs = addSteps(range.toMs, m_step, direction, m_zone);
    } else if (event->modifiers() & Qt::ControlModifier) {
        range.fromMs = addSteps(range.fromMs, m_step, direction, m_zone);
    } else {
        range = movedBySteps(range, m_step, direction, m_zone);
    }
    if (!range.isEmpty()) {
        changeBrush(range, true);
    }
}

} // namespace stadtblick
