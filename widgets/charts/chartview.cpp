#include "widgets/charts/chartview.h"

#include "widgets/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** To screen readers a chart is one: its value is what the mark at the crosshair says. */
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    { }

    QString text(QAccessible::Text kind) const override
    {
        const auto *view = static_cast<const ChartView *>(widget());
        return kind == QAccessible::Value ? view->markTexts().join(u", "_s) : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

std::optional<Selection> stationOf(const Chart &chart, int mark)
{
    const auto rowOf = [mark](const auto &rows) -> std::optional<Selection> {
        if (mark < 0 || mark >= int(rows.size())) {
            return std::nullopt;
        }
        const auto &row = rows[std::size_t(mark)];
        return Selection{u"station"_s, row.source, row.stationId};
    };
    if (const auto *ranking = std::get_if<RankingChart>(&chart)) {
        return rowOf(ranking->rows);
    }
    if (const auto *change = std::get_if<ChangeChart>(&chart)) {
        return rowOf(change->rows);
    }
    return std::nullopt;
}

int markStep(const Chart &chart, int key)
{
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isForward && key != Qt::Key_Left && key != Qt::Key_Up) {
        return 0;
    }
    int step = 1;
    if (std::holds_alternative<HourWeekChart>(chart) && !isAcross) {
        step = 24; // the same hour of the next weekday
    } else if (std::holds_alternative<CalendarChart>(chart) && isAcross) {
        step = 7; // weeks are columns
    }
    return isForward ? step : -step;
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(isKnown);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(150);
}

void ChartView::setChart(const Chart &chart)
{
    if (chart.index() != m_whole.index() || frameOf(chart).quantity != frameOf(m_whole).quantity) {
        m_window = {};
    }
    m_whole = chart;
    // Of fewer rows than before the same share may be less than is ever shown.
    constexpr double rounding = 1e-9;
    const double closest = closestShare(m_whole);
    const bool isTooClose = m_window.to - m_window.from < closest - rounding;
    showPart(isTooClose ? zoomedAt(m_window, 0.5, 1, closest) : m_window);
    const ChartFrame &frame = frameOf(chart);
    setAccessibleName(frame.title);
    setAccessibleDescription(frame.description);
}

void ChartView::showPart(AxisWindow window)
{
    m_window = window;
    m_chart = zoomed(m_whole, window);
    m_hit.reset();
    m_picture = {};
    update();
}

void ChartView::setScale(double scale)
{
    m_scale = scale;
    m_hit.reset();
    m_picture = {};
    update();
}

void ChartView::setTitleShown(bool isShown)
{
    m_hasTitle = isShown;
    m_picture = {};
    update();
}

QStringList ChartView::markTexts() const
{
    return m_hit ? m_hit->lines : QStringList();
}

ChartStyle ChartView::style() const
{
    ChartStyle style;
    style.theme = themeOf(this);
    style.scale = m_scale * textScale();
    style.hasTitle = m_hasTitle;
    return style;
}

QRectF ChartView::box() const
{
    return rect();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const QSize pixels = size() * devicePixelRatioF();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintChart(painter, m_chart, box(), style());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_hit) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintHit(painter, m_chart, box(), style(), *m_hit);
    }
}

void ChartView::showHit(const std::optional<ChartHit> &hit)
{
    const bool isSame = hit.has_value() == m_hit.has_value() && (!hit || hit->mark == m_hit->mark);
    if (!isSame) {
        m_hit = hit;
        update();
    }
}

void ChartView::goTo(int mark)
{
    if (const auto hit = chartMark(m_chart, box(), style(), mark)) {
        showHit(hit);
        QAccessibleAnnouncementEvent said(this, hit->lines.join(u", "_s));
        QAccessible::updateAccessibility(&said);
    }
}

std::optional<double> ChartView::shareAt(QPointF point) const
{
    const QRectF plot = plotRect(m_chart, box(), style());
    const bool isRows = zoomsRows(m_whole);
    // A few rows don't fill the plot: they have a largest height.
    const auto row = isRows ? chartMark(m_chart, box(), style(), 0) : std::nullopt;
    const double length = !isRows ? plot.width() : row ? row->place.height() * markCount(m_chart) : 0;
    if (length <= 0) {
        return std::nullopt;
    }
    return (isRows ? point.y() - plot.top() : point.x() - plot.left()) / length;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = shareAt(event->position());
    if (m_drag && at && !m_window.isWhole()) {
        showPart(moved(m_window, *m_drag - *at));
        m_drag = at;
        return;
    }
    showHit(hitChart(m_chart, box(), style(), event->position()));
    const bool isKey = keySeriesAt(m_chart, box(), style(), event->position()).has_value();
    const bool isRow = m_hit && stationOf(m_chart, m_hit->mark);
    setCursor(isKey || isRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (const auto series = keySeriesAt(m_chart, box(), style(), event->position())) {
        Q_EMIT seriesToggled(*series);
        return;
    }
    m_pressedAt = event->position();
    m_pressed = m_hit ? stationOf(m_chart, m_hit->mark) : std::nullopt;
    if (isZoomable(m_whole)) {
        m_drag = shareAt(event->position());
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.reset();
    // A row that was dragged was not chosen.
    const bool isClick =
        (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (const auto station = std::exchange(m_pressed, std::nullopt); station && isClick) {
        Q_EMIT stationChosen(*station);
    }
    QWidget::mouseReleaseEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    showPart({});
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // Inside the panel's scroll area the wheel alone scrolls; a chart that has the focus takes it.
    const bool isMeant = hasFocus() || (event->modifiers() & Qt::ControlModifier);
    auto at = shareAt(event->position());
    if (!isMeant || !isZoomable(m_whole) || !at) {
        event->ignore();
        return;
    }
    const int count = markCount(m_chart);
    if (m_hit && count > 0 && std::holds_alternative<CalendarChart>(m_chart)) {
        // A calendar may stand on several lines: the day at the pointer says where it is.
        at = (m_hit->mark + 0.5) / count;
    }
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    showPart(zoomedAt(m_window, std::clamp(*at, 0.0, 1.0), factor, closestShare(m_whole)));
    // The pointer stays: what lies below it now is what the next step, or a click, is about.
    showHit(hitChart(m_chart, box(), style(), event->position()));
    event->accept();
}

void ChartView::leaveEvent(QEvent *event)
{
    showHit(std::nullopt);
    QWidget::leaveEvent(event);
}

bool ChartView::zoomByKey(const QKeyEvent &event)
{
    if (!isZoomable(m_whole)) {
        return false;
    }
    const int key = event.key();
    const bool isRows = zoomsRows(m_whole);
    const bool isOn = key == (isRows ? Qt::Key_Down : Qt::Key_Right);
    const bool isBack = key == (isRows ? Qt::Key_Up : Qt::Key_Left);
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        showPart(zoomedAt(m_window, 0.5, 0.5, closestShare(m_whole)));
    } else if (key == Qt::Key_Minus) {
        showPart(zoomedAt(m_window, 0.5, 2, closestShare(m_whole)));
    } else if ((isOn || isBack) && (event.modifiers() & Qt::ControlModifier)) {
        showPart(moved(m_window, isOn ? keyShare() : -keyShare()));
    } else if (key == Qt::Key_Escape && !m_hit && !m_window.isWhole()) {
        showPart({});
    } else {
        return false;
    }
    return true;
}

double ChartView::keyShare() const
{
    // A tenth of the part, but of a few rows or months at least one.
    constexpr double tenth = 0.1;
    const double span = m_window.to - m_window.from;
    return span > 0 ? std::max(tenth, smallestStep(m_whole) / span) : tenth;
}

bool ChartView::scrolledBy(int step)
{
    const int count = markCount(m_chart);
    if (!m_hit || m_window.isWhole() || !hasSteps(m_whole) || count == 0) {
        return false;
    }
    const int wanted = m_hit->mark + step;
    const AxisWindow next = moved(m_window, double(step > 0 ? 1 : -1) / count);
    if ((wanted >= 0 && wanted < count) || next == m_window) {
        return false;
    }
    showPart(next);
    goTo(step > 0 ? markCount(m_chart) - 1 : 0);
    return true;
}

bool ChartView::chooseByKey(const QKeyEvent &event)
{
    const auto station = m_hit ? stationOf(m_chart, m_hit->mark) : std::nullopt;
    if (station && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        Q_EMIT stationChosen(*station);
    } else if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        Q_EMIT seriesToggled(event.key() - Qt::Key_1);
    } else {
        return false;
    }
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event) || chooseByKey(*event)) {
        return;
    }
    const int count = markCount(m_chart);
    const int step = markStep(m_chart, event->key());
    if (step != 0 && scrolledBy(step)) {
        return;
    }
    if (step != 0 && count > 0) {
        goTo(m_hit ? std::clamp(m_hit->mark + step, 0, count - 1) : (step > 0 ? 0 : count - 1));
    } else if (event->key() == Qt::Key_Home && count > 0) {
        goTo(0);
    } else if (event->key() == Qt::Key_End && count > 0) {
        goTo(count - 1);
    } else if (event->key() == Qt::Key_Escape && m_hit) {
        showHit(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture = {};
    }
    QWidget::changeEvent(event);
}

} // namespace stadtblick
