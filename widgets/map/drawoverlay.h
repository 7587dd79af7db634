#pragma once

#include "models/painting/mapframe.h"
#include "widgets/map/areahandles.h"
#include "widgets/map/sketch.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/** What the map's tools show over either canvas: the sketch, the handles of an area, the keyboard's
 * crosshair. */
struct DrawState
{
    Sketch sketch;
    std::optional<DrawnArea> area; ///< the selected one, as it is being changed
    bool isChanging = false; ///< a handle is being dragged: the outline is drawn too
    std::optional<AreaHandle> chosen; ///< by the keyboard: the arrow keys move it
    std::optional<QPointF> crosshair; ///< pixels
};

/** Draws a DrawState; takes no mouse. */
class DrawOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DrawOverlay(QWidget *parent);

    void setFrame(const MapFrame &frame);
    void setState(const DrawState &state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF pixelsOf(const std::vector<LonLat> &places) const;
    void paintLine(QPainter &painter, const QPolygonF &line, bool isFilled) const;
    void paintHandles(QPainter &painter) const;
    void paintText(QPainter &painter, QPointF at, const QString &text) const;
    void paintCrosshair(QPainter &painter, QPointF at) const;

    MapFrame m_frame;
    DrawState m_state;
};

} // namespace stadtblick
