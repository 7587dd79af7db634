#include "widgets/charts/chartview.h"

#include "widgets/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <cmath>

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
    showPart(m_window);
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

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const double plotWidth = plotRect(m_chart, box(), style()).width();
    if (m_dragX && !m_window.isWhole() && plotWidth > 0) {
        showPart(moved(m_window, (*m_dragX - event->position().x()) / plotWidth));
        m_dragX = event->position().x();
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
    } else if (const auto station = m_hit ? stationOf(m_chart, m_hit->mark) : std::nullopt) {
        Q_EMIT stationChosen(*station);
    } else if (isZoomable(m_chart)) {
        m_dragX = event->position().x();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragX.reset();
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
    const QRectF plot = plotRect(m_chart, box(), style());
    const bool isMeant = hasFocus() || (event->modifiers() & Qt::ControlModifier);
    if (!isMeant || !isZoomable(m_chart) || plot.width() <= 0) {
        event->ignore();
        return;
    }
    const double at = std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0);
    showPart(zoomedAt(m_window, at, std::pow(0.8, event->angleDelta().y() / 120.0)));
    event->accept();
}

void ChartView::leaveEvent(QEvent *event)
{
    showHit(std::nullopt);
    QWidget::leaveEvent(event);
}

bool ChartView::zoomByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isZoomable(m_chart)) {
        return false;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        showPart(zoomedAt(m_window, 0.5, 0.5));
    } else if (key == Qt::Key_Minus) {
        showPart(zoomedAt(m_window, 0.5, 2));
    } else if (isAcross && (event.modifiers() & Qt::ControlModifier)) {
        showPart(moved(m_window, key == Qt::Key_Right ? 0.1 : -0.1));
    } else if (key == Qt::Key_Escape && !m_hit && !m_window.isWhole()) {
        showPart({});
    } else {
        return false;
    }
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
