#pragma once

#include "widgets/map/drawoverlay.h"

#include <QtCore/QObject>

class QKeyEvent;
class QMouseEvent;

namespace stadtblick {

class ToolBox;

/**
 * Drawing, changing and measuring on a map. The map asks it first about mouse and keys; what it answers with
 * true is done. Keys while a tool is chosen: arrows move a crosshair (with Shift finely), Space sets a
 * corner, Enter ends, Backspace takes the last corner back, Escape gives up. R, C, P and M choose a tool.
 */
class MapTools : public QObject
{
    Q_OBJECT

public:
    explicit MapTools(QWidget *map);

    /** Tools are shown and work; off by default. */
    void setShown(bool isShown);
    bool isShown() const { return m_isShown; }
    ToolBox *box() const { return m_box; }
    MapTool tool() const { return m_state.sketch.tool(); }
    void setTool(MapTool tool);
    /** The drawn area that is selected and can be changed; nothing: none is. */
    void setArea(const std::optional<DrawnArea> &area);
    void setFrame(const MapFrame &frame);
    const DrawState &state() const { return m_state; }

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event, bool wasDragged);
    bool doubleClick(const QMouseEvent &event);
    bool key(const QKeyEvent &event);
    /** The cursor at a pixel; nothing: the map's own. */
    std::optional<Qt::CursorShape> cursorAt(QPointF pixel) const;

Q_SIGNALS:
    /** An area was drawn; it has neither id nor name yet. */
    void areaDrawn(const DrawnArea &area);
    /** A handle of the selected area was moved, or a corner taken away. */
    void areaChanged(const DrawnArea &area);
    void areaDeleted(const QString &id);
    void toolChanged(MapTool tool);
    /** The crosshair needs the map to go on by that many pixels. */
    void panWanted(QPointF pixels);

private:
    LonLat placeAt(QPointF pixel) const;
    std::optional<AreaHandle> handleAt(QPointF pixel) const;
    void add(LonLat place);
    void finish();
    void done(const std::optional<DrawnArea> &area);
    bool toolKey(int key);
    bool drawingKey(const QKeyEvent &event);
    bool moveCrosshair(const QKeyEvent &event);
    /** Keys that change the selected area: H the next handle, arrows move it, Esc leaves it. */
    bool handleKey(const QKeyEvent &event);
    void chooseHandle(int by);
    void show();

    QWidget *m_map;
    ToolBox *m_box;
    DrawOverlay *m_overlay;
    MapFrame m_frame;
    DrawState m_state;
    bool m_isShown = false;
    bool m_hasPressed = false; ///< the press that is under way was ours
    QPointF m_pressedAt;
    bool m_hasDoubleClicked = false; ///< its second release sets no corner
    std::optional<AreaHandle> m_handle; ///< being dragged
    std::optional<AreaHandle> m_lastHandle; ///< was dragged or clicked last: Delete takes it away
    DrawnArea m_before; ///< the area before a handle was dragged
};

} // namespace stadtblick
