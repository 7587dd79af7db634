#include "widgets/map/maptools.h"

#include "widgets/map/toolbox.h"

#include <QtGui/QMouseEvent>

#include <cmath>
#include <tuple>
#include <utility>

namespace stadtblick {

namespace {

constexpr double handleReachPx = 8;
constexpr double clickReachPx = 4;

} // namespace

MapTools::MapTools(QWidget *map)
    : QObject(map)
    , m_map(map)
    , m_box(new ToolBox(map))
    , m_overlay(new DrawOverlay(map))
{
    m_overlay->lower(); // below the boxes
    m_overlay->hide();
    connect(m_box, &ToolBox::toolChosen, this, [this](MapTool tool) {
        setTool(tool);
        m_map->setFocus(Qt::OtherFocusReason);
    });
}

void MapTools::setShown(bool isShown)
{
    m_isShown = isShown;
    m_box->setVisible(isShown);
    m_overlay->setVisible(isShown);
    if (!isShown) {
        setTool(MapTool::Select);
    }
}

void MapTools::setTool(MapTool tool)
{
    m_state.sketch.begin(tool);
    m_state.crosshair.reset();
    m_handle.reset();
    m_box->setTool(tool);
    show();
    if (tool == MapTool::Select) {
        m_map->unsetCursor();
    } else {
        m_map->setCursor(Qt::CrossCursor);
    }
    Q_EMIT toolChanged(tool);
}

void MapTools::setArea(const std::optional<DrawnArea> &area)
{
    if (m_handle && area && m_state.area && area->id == m_state.area->id) {
        return; // still being dragged
    }
    if (!area || !m_state.area || area->id != m_state.area->id) {
        m_lastHandle.reset();
        m_state.chosen.reset();
    }
    m_state.area = area;
    m_state.isChanging = false;
    m_handle.reset();
    show();
}

void MapTools::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    m_overlay->setGeometry(QRect(QPoint(), frame.size.toSize()));
    m_overlay->setFrame(frame);
}

void MapTools::show()
{
    m_overlay->setState(m_state);
}

LonLat MapTools::placeAt(QPointF pixel) const
{
    return fromMercator(mercatorAt(m_frame, pixel));
}

std::optional<AreaHandle> MapTools::handleAt(QPointF pixel) const
{
    if (!m_state.area || tool() != MapTool::Select) {
        return std::nullopt;
    }
    const QTransform toFrame = mercatorToFrame(m_frame);
    for (const AreaHandle &handle : handlesOf(*m_state.area)) {
        const QPointF offset = toFrame.map(toMercator(handle.place)) - pixel;
        if (std::hypot(offset.x(), offset.y()) <= handleReachPx) {
            return handle;
        }
    }
    return std::nullopt;
}

bool MapTools::press(const QMouseEvent &event)
{
    m_hasPressed = false;
    m_hasDoubleClicked = false;
    if (!m_isShown || event.button() != Qt::LeftButton) {
        return false;
    }
    m_pressedAt = event.position();
    m_state.crosshair.reset();
    m_state.chosen.reset();
    if (const auto handle = handleAt(event.position())) {
        m_handle = handle;
        m_lastHandle = handle;
        m_before = *m_state.area;
        m_hasPressed = true;
        return true;
    }
    // Polygons and measurements leave dragging to the map.
    if (isDragShape(tool())) {
        m_hasPressed = true;
        if (m_state.sketch.points().empty()) {
            std::ignore = m_state.sketch.add(placeAt(event.position()));
            show();
        }
        return true;
    }
    return false;
}

bool MapTools::move(const QMouseEvent &event)
{
    if (!m_isShown) {
        return false;
    }
    if (m_handle) {
        m_state.area = movedTo(m_before, *m_handle, placeAt(event.position()));
        m_state.isChanging = true;
        show();
        return true;
    }
    if (tool() == MapTool::Select) {
        return false;
    }
    m_state.sketch.setPointer(placeAt(event.position()));
    show();
    return m_hasPressed || event.buttons() == Qt::NoButton;
}

bool MapTools::release(const QMouseEvent &event, bool wasDragged)
{
    if (!m_isShown || event.button() != Qt::LeftButton) {
        return false;
    }
    if (std::exchange(m_hasDoubleClicked, false)) {
        return true;
    }
    if (m_handle) {
        m_handle.reset();
        m_hasPressed = false;
        if (m_state.isChanging && *m_state.area != m_before) {
            const DrawnArea changed = *m_state.area;
            if (m_lastHandle) {
                m_lastHandle = afterMove(*m_lastHandle);
            }
            Q_EMIT areaChanged(changed);
        }
        m_state.isChanging = false;
        show();
        return true;
    }
    if (tool() == MapTool::Select) {
        return false;
    }
    const bool hasMoved = (event.position() - m_pressedAt).manhattanLength() > clickReachPx;
    if (isDragShape(tool())) {
        m_hasPressed = false;
        const bool isFirstClick = m_state.sketch.points().size() == 1 && !hasMoved
            && placeAt(m_pressedAt) == m_state.sketch.points().front();
        if (!isFirstClick) {
            add(placeAt(event.position()));
        }
        return true;
    }
    if (wasDragged) {
        return false; // the map has moved
    }
    add(placeAt(event.position()));
    return true;
}

bool MapTools::doubleClick(const QMouseEvent &event)
{
    if (!m_isShown || event.button() != Qt::LeftButton || tool() == MapTool::Select) {
        return false;
    }
    m_hasDoubleClicked = true;
    finish();
    return true;
}

void MapTools::add(LonLat place)
{
    done(m_state.sketch.add(place));
}

void MapTools::finish()
{
    done(m_state.sketch.finish());
}

void MapTools::done(const std::optional<DrawnArea> &area)
{
    if (area) {
        setTool(MapTool::Select);
        Q_EMIT areaDrawn(*area);
    }
    show();
}

std::optional<Qt::CursorShape> MapTools::cursorAt(QPointF pixel) const
{
    if (!m_isShown) {
        return std::nullopt;
    }
    if (tool() != MapTool::Select) {
        return Qt::CrossCursor;
    }
    return handleAt(pixel) ? std::optional(Qt::SizeAllCursor) : std::nullopt;
}

} // namespace stadtblick
