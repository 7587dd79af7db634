// What the map does with mouse, keys and gestures.

#include "models/overlays/areashape.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/cameramoves.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"
#include "widgets/map/placeinfo.h"
#include "widgets/map/placemenu.h"
#include "widgets/map/thingsinview.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPinchGesture>

#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double keyStepPx = 96;
constexpr double clickReachPx = 4;

} // namespace

void MapView::pinch(const QPinchGesture &gesture)
{
    const QPointF anchor = mapFromGlobal(gesture.centerPoint());
    const double step = std::log2(std::max(0.1, gesture.scaleFactor()));
    m_isDragging = false;
    move(zoomedAt(m_frame, anchor, m_frame.camera.zoom + step));
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_flight.stop();
        m_placeInfo->close();
        m_pressedAt = event->position();
        m_lastAt = event->position();
        m_isDragging = false;
        setFocus(Qt::MouseFocusReason);
        std::ignore = m_tools->press(*event);
    }
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    m_scaleBox->setPlace(fromMercator(mercatorAt(m_frame, event->position())));
    if (m_tools->move(*event)) {
        m_hoverBox->hide();
        setCursor(m_tools->cursorAt(event->position()).value_or(Qt::ArrowCursor));
        return;
    }
    if (!(event->buttons() & Qt::LeftButton)) {
        showHover(event->position());
        return;
    }
    if (!m_isDragging && (event->position() - m_pressedAt).manhattanLength() > clickReachPx) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        move(panned(m_frame, event->position() - m_lastAt));
        m_lastAt = event->position();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool wasDragged = std::exchange(m_isDragging, false);
    unsetCursor();
    const bool isDone = m_tools->release(*event, wasDragged);
    if (const auto cursor = m_tools->cursorAt(event->position())) {
        setCursor(*cursor);
    }
    if (isDone || wasDragged || !m_scene) {
        return;
    }
    const auto hit = hitTest(*m_scene, mercatorAt(m_frame, event->position()),
        pixelsPerMercatorMetre(m_frame.camera.zoom), clickReachPx);
    if (hit && !hit->info.members.empty()) {
        Q_EMIT bubbleClicked(hit->info.members);
        flyTo(zoomedAt(m_frame, event->position(), m_frame.camera.zoom + 1.5));
    } else if (hit && !hit->info.selection.isEmpty() && !isArea(hit->info.selection)) {
        Q_EMIT thingClicked(hit->info.selection);
    } else {
        if (!hit || hit->info.selection.isEmpty()) { // a surface covers the city and answers to no click
            askServiceAt(event->position());
        }
        Q_EMIT emptyClicked(fromMercator(mercatorAt(m_frame, event->position())));
    }
}

void MapView::askServiceAt(QPointF at)
{
    if (m_baseMap && !m_isBare) {
        m_hoverBox->hide();
        m_placeInfo->ask(*m_scene, *m_baseMap,
            {mercatorAt(m_frame, at), 1 / pixelsPerMercatorMetre(m_frame.camera.zoom), at.toPoint(),
                m_visiblePart.isEmpty() ? rect() : m_visiblePart});
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_tools->doubleClick(*event)) {
        const bool isOut = event->modifiers() & Qt::ShiftModifier;
        flyTo(zoomedAt(m_frame, event->position(), m_frame.camera.zoom + (isOut ? -1 : 1)));
    }
}

void MapView::wheelEvent(QWheelEvent *event)
{
    m_flight.stop();
    const double turns = event->angleDelta().y() / 120.0;
    move(zoomedAt(m_frame, event->position(), m_frame.camera.zoom + turns * 0.5));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (m_tools->key(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        move(panned(m_frame, {keyStepPx, 0}));
        break;
    case Qt::Key_Right:
        move(panned(m_frame, {-keyStepPx, 0}));
        break;
    case Qt::Key_Up:
        move(panned(m_frame, {0, keyStepPx}));
        break;
    case Qt::Key_Down:
        move(panned(m_frame, {0, -keyStepPx}));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        flyTo(zoomedAt(m_frame, middle(), m_frame.camera.zoom + 1));
        break;
    case Qt::Key_Minus:
        flyTo(zoomedAt(m_frame, middle(), m_frame.camera.zoom - 1));
        break;
    case Qt::Key_Home:
        goHome();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showThingsInView();
        break;
    case Qt::Key_W:
        if (m_isBare || event->modifiers() != Qt::NoModifier) {
            QWidget::keyPressEvent(event);
            return;
        }
        showWhatIsAt(middle());
        break;
    case Qt::Key_Escape:
        if (!m_placeInfo->isShown()) {
            QWidget::keyPressEvent(event); // of whoever else waits for it
            return;
        }
        m_placeInfo->close();
        break;
    case Qt::Key_Space:
        Q_EMIT playWanted();
        break;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        Q_EMIT stepWanted(event->key() == Qt::Key_Comma ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_scaleBox->setPlace(m_frame.camera.centre);
}

void MapView::leaveEvent(QEvent *event)
{
    m_hoverBox->hide();
    m_scaleBox->setPlace(m_frame.camera.centre);
    QWidget::leaveEvent(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::showHover(QPointF at)
{
    if (!m_scene || m_isBare) {
        return;
    }
    const auto hit =
        hitTest(*m_scene, mercatorAt(m_frame, at), pixelsPerMercatorMetre(m_frame.camera.zoom), clickReachPx);
    const bool isClickable = hit && (!hit->info.selection.isEmpty() || !hit->info.members.empty());
    setCursor(m_tools->cursorAt(at).value_or(isClickable ? Qt::PointingHandCursor : Qt::ArrowCursor));
    if (hit && (!hit->info.name.isEmpty() || !hit->info.value.isEmpty())) {
        m_hoverBox->showInfo(hit->info, at.toPoint(), m_visiblePart.isEmpty() ? rect() : m_visiblePart);
    } else {
        m_hoverBox->hide();
    }
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene || m_isBare || m_tools->tool() != MapTool::Select) {
        event->ignore();
        return;
    }
    // By its key the menu is about the middle, as all that keys do.
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF at = isByKey ? middle() : QPointF(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        menu->addAction(tr("What is here?")), &QAction::triggered, this, [this, at] { showWhatIsAt(at); });
    menu->popup(mapToGlobal(at.toPoint()));
}

void MapView::showWhatIsAt(QPointF at)
{
    if (!m_scene || m_isBare) {
        return;
    }
    m_hoverBox->hide();
    m_placeInfo->close();
    PlaceMenu::Ask ask;
    if (m_baseMap) {
        ask = [map = m_baseMap](const RasterSource &source, const QUrl &url) {
            return map->featureInfo(source, url); // at once: the menu doesn't keep it
        };
    }
    auto *menu = new PlaceMenu(*m_scene,
        {mercatorAt(m_frame, at), 1 / pixelsPerMercatorMetre(m_frame.camera.zoom), clickReachPx}, ask, this);
    connect(menu, &PlaceMenu::thingChosen, this, &MapView::thingClicked);
    connect(menu, &PlaceMenu::bubbleChosen, this, &MapView::bubbleClicked);
    menu->popup(mapToGlobal(at.toPoint()));
}

void MapView::showThingsInView()
{
    if (!m_scene) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ThingInfo &info : thingsInView(*m_scene, m_frame)) {
        QString text = info.value.isEmpty() ? info.name : QString(info.name + u" · "_s + info.value);
        text.replace(u'&', u"&&"_s); // else a mnemonic
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, selection = info.selection] { Q_EMIT thingClicked(selection); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing to select in view"))->setEnabled(false);
    }
    if (!m_isBare) {
        menu->addSeparator();
        connect(menu->addAction(tr("What is in the middle?")), &QAction::triggered, this,
            [this] { showWhatIsAt(middle()); });
    }
    menu->popup(mapToGlobal(middle().toPoint()));
}

} // namespace stadtblick
