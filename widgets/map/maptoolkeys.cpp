#include "widgets/map/maptools.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double keyStepPx = 24;
constexpr double fineStepPx = 2;
constexpr double edgePx = 40; ///< nearer to the edge the map moves instead of the crosshair

/** What an arrow key moves by, finely with Shift; nothing for other keys. */
std::optional<QPointF> arrowOffset(const QKeyEvent &event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? fineStepPx : keyStepPx;
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(-step, 0);
    case Qt::Key_Right:
        return QPointF(step, 0);
    case Qt::Key_Up:
        return QPointF(0, -step);
    case Qt::Key_Down:
        return QPointF(0, step);
    default:
        return std::nullopt;
    }
}

} // namespace

bool MapTools::toolKey(int key)
{
    switch (key) {
    case Qt::Key_R:
        setTool(MapTool::Rectangle);
        return true;
    case Qt::Key_C:
        setTool(MapTool::Circle);
        return true;
    case Qt::Key_P:
        setTool(MapTool::Polygon);
        return true;
    case Qt::Key_M:
        setTool(MapTool::Measure);
        return true;
    default:
        return false;
    }
}

bool MapTools::key(const QKeyEvent &event)
{
    if (!m_isShown) {
        return false;
    }
    if (event.modifiers() == Qt::NoModifier && toolKey(event.key())) {
        return true;
    }
    if (tool() != MapTool::Select) {
        return drawingKey(event);
    }
    if (m_state.area && handleKey(event)) {
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_handle) {
        m_state.area = m_before;
        m_state.isChanging = false;
        m_handle.reset();
        show();
        return true;
    }
    if ((event.key() != Qt::Key_Delete && event.key() != Qt::Key_Backspace) || !m_state.area) {
        return false;
    }
    const DrawnArea less = m_lastHandle ? withoutCorner(*m_state.area, *m_lastHandle) : *m_state.area;
    m_lastHandle.reset();
    m_state.chosen.reset();
    if (less != *m_state.area) {
        Q_EMIT areaChanged(less);
    } else {
        Q_EMIT areaDeleted(less.id);
    }
    return true;
}

bool MapTools::drawingKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_state.sketch.points().empty()) {
            setTool(MapTool::Select);
        } else {
            m_state.sketch.clear();
            show();
        }
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_state.sketch.removeLast();
        show();
        return true;
    case Qt::Key_Space:
        if (m_state.crosshair) {
            add(placeAt(*m_state.crosshair));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isDragShape(tool()) && m_state.crosshair) {
            add(placeAt(*m_state.crosshair));
        } else {
            finish();
        }
        return true;
    default:
        return moveCrosshair(event);
    }
}

bool MapTools::moveCrosshair(const QKeyEvent &event)
{
    const auto offset = arrowOffset(event);
    if (!offset) {
        return false;
    }
    const QRectF room = QRectF(QPointF(), m_frame.size).adjusted(edgePx, edgePx, -edgePx, -edgePx);
    const QPointF next = m_state.crosshair.value_or(room.center()) + *offset;
    if (room.contains(next)) {
        m_state.crosshair = next;
    } else {
        Q_EMIT panWanted(-*offset);
    }
    m_state.sketch.setPointer(placeAt(m_state.crosshair.value_or(room.center())));
    show();
    return true;
}

void MapTools::chooseHandle(int by)
{
    const std::vector<AreaHandle> handles = handlesOf(*m_state.area);
    const auto count = static_cast<int>(handles.size());
    const auto current = m_state.chosen ? std::ranges::find(handles, *m_state.chosen) : handles.end();
    const int index =
        current == handles.end() ? (by > 0 ? -1 : count) : static_cast<int>(current - handles.begin());
    m_state.chosen = handles[static_cast<std::size_t>((index + by + count) % count)];
    m_lastHandle = m_state.chosen;
    show();
}

bool MapTools::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_H) {
        chooseHandle(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (!m_state.chosen) {
        return false;
    }
    if (event.key() == Qt::Key_Escape) {
        m_state.chosen.reset();
        show();
        return true;
    }
    const auto offset = arrowOffset(event);
    if (!offset) {
        return false;
    }
    const QPointF to = mercatorToFrame(m_frame).map(toMercator(m_state.chosen->place)) + *offset;
    m_state.area = movedTo(*m_state.area, *m_state.chosen, placeAt(to));
    AreaHandle moved = afterMove(*m_state.chosen);
    // A circle's handle lies where the circle has it, not where the arrow led to.
    const std::vector<AreaHandle> handles = handlesOf(*m_state.area);
    const auto same = std::ranges::find_if(handles, [&moved](const AreaHandle &handle) {
        return handle.kind == moved.kind && handle.polygon == moved.polygon && handle.ring == moved.ring
            && handle.index == moved.index;
    });
    m_state.chosen = same == handles.end() ? std::nullopt : std::optional(*same);
    m_lastHandle = m_state.chosen;
    show();
    Q_EMIT areaChanged(*m_state.area);
    return true;
}

} // namespace stadtblick
