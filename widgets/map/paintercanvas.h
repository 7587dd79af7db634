#pragma once

#include "widgets/map/mapcanvas.h"

namespace stadtblick {

/** Draws the map by QPainter: where there is no OpenGL, and for everything that is not a live screen. */
class PainterCanvas : public MapCanvas
{
    Q_OBJECT

public:
    explicit PainterCanvas(QWidget *parent);

    void setFrame(const MapFrame &frame) override;
    void setScene(std::shared_ptr<const MapScene> scene) override;
    void setBaseMap(BaseMapScreen *baseMap) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MapFrame m_frame;
    std::shared_ptr<const MapScene> m_scene;
    BaseMapScreen *m_baseMap = nullptr;
};

} // namespace stadtblick
