#pragma once

#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QVariantAnimation>
#include <QtWidgets/QWidget>

#include <memory>

class QPinchGesture;

namespace stadtblick {

class BaseMapScreen;
class HintBox;
class HoverBox;
class MapCanvas;
class MapTools;
class PinMark;
class PlaceInfo;
class ScaleBox;
class TextBox;
class TroubleBox;
class ZoomBox;

/**
 * The map: a canvas that draws, and over it what people touch and read. Mouse: drag, wheel, double click,
 * pinch. Keys: arrows move, + and − zoom, Home shows the whole city, Enter lists the things in view, W what
 * all layers say of the map's middle, Space plays time, comma and full stop go one step.
 * Hovering shows name and value, a click selects, or asks a map service what lies there; the context menu
 * lists what all layers and services say. Its tools draw and measure. Layers that can't be shown are named in
 * the middle above, with the reason.
 */
class MapView : public QWidget
{
    Q_OBJECT

public:
    /** @p isSceneGraph: draw by the scene graph; else, or where there is no OpenGL, by QPainter. */
    MapView(bool isSceneGraph, QWidget *parent);

    void setCamera(const Camera &camera);
    /** Flies there in 300 ms, or at once where animations are off. */
    void flyTo(const Camera &camera);
    const Camera &camera() const { return m_frame.camera; }
    bool isInView(LonLat place) const;
    void setHome(const LonLatBox &bounds, const QString &projectedCrs);
    void setScene(std::shared_ptr<const MapScene> scene);
    /** Must outlive the map; null: none. */
    void setBaseMap(BaseMapScreen *baseMap);
    /** True while tiles or labels of what is in view are missing. */
    bool isLoading() const;
    /** True if what is to be seen is of the present scene, though the map may be moving; also while hidden.
     */
    bool showsScene() const;
    /** Text at the lower right: who made the base map and measured the data. */
    void setAttribution(const QString &text);
    /** A pin at a place that was looked for; nothing: none. */
    void setPin(const std::optional<LonLat> &place, const QString &name);
    /** What is going on, in the middle above; empty: nothing. */
    void setNotice(const QString &text);
    QString notice() const;
    /** What stands in the middle above: that it is a demo, and the period of what is shown. */
    QString mark() const;
    /** What is missing, with the step that brings it; empty: nothing. */
    void setHint(const QString &text, const QString &action);
    void setSmall(bool isSmall);
    /** A widget at the lower left above the scale, for the legend of small windows; null: none. */
    void setLegend(QWidget *legend);
    /** Zoom buttons and scale off where the page around the map has its own. */
    void setBoxesShown(bool isShown);
    /** The part that another map leaves free: what the pointer tells stays within; empty: all. */
    void setVisiblePart(const QRect &part) { m_visiblePart = part; }
    /** Flies @p steps whole zooms nearer, or farther for negative ones. */
    void zoomBy(int steps);
    /** Flies back to the whole city. */
    void goHome();
    /** Boxes and pointer texts off: for the full screen. */
    void setBare(bool isBare, double scale);
    /** Drawing and measuring; not shown unless wanted. */
    MapTools *tools() const { return m_tools; }
    /** Demo mark and period: off where the page around the map carries them. */
    void setDemoMarkShown(bool isShown);

Q_SIGNALS:
    /** While the camera moves. */
    void cameraMoved(const Camera &camera);
    /** When it has come to rest. */
    void cameraSettled(const Camera &camera);
    void thingClicked(const Selection &selection);
    /** A bubble with several ideas. */
    void bubbleClicked(const std::vector<Selection> &members);
    /** A click where no station, idea or line is: on a street, in an area, on nothing. */
    void emptyClicked(LonLat place);
    void hintClicked();
    /** Space: time plays, or stops. */
    void playWanted();
    /** Comma and full stop: time goes one step back or forward. */
    void stepWanted(int steps);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void move(const Camera &camera);
    void placeBoxes();
    void showHover(QPointF at);
    void askServiceAt(QPointF at);
    void showThingsInView();
    void showWhatIsAt(QPointF at);
    void pinch(const QPinchGesture &gesture);
    QPointF middle() const;
    void showLabels();
    void showTroubles();

    MapFrame m_frame;
    LonLatBox m_home;
    std::shared_ptr<const MapScene> m_scene;
    BaseMapScreen *m_baseMap = nullptr;
    QMetaObject::Connection m_baseMapChanges;
    MapCanvas *m_canvas;
    PinMark *m_pin;
    ZoomBox *m_zoomBox;
    ScaleBox *m_scaleBox;
    HoverBox *m_hoverBox;
    PlaceInfo *m_placeInfo;
    TextBox *m_attribution;
    TextBox *m_demoMark;
    TextBox *m_notice;
    HintBox *m_hint;
    TroubleBox *m_trouble;
    MapTools *m_tools;
    QPointer<QWidget> m_legend;
    QRect m_visiblePart;
    bool m_isBare = false;
    bool m_isMarkShown = true;
    bool m_isDragging = false;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QTimer m_settle;
    QVariantAnimation m_flight;
    Camera m_flightFrom;
    Camera m_flightTo;
};

} // namespace stadtblick
