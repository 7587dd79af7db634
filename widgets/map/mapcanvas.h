#pragma once

#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace stadtblick {

class BaseMapScreen;

/**
 * What draws the map on the screen: by QPainter or by a scene graph, from the same values. It draws base
 * map, overlays and labels; gestures, boxes and the pointer are MapView's.
 */
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    /** Camera, size and scale: cheap, called for every step of a pan. */
    virtual void setFrame(const MapFrame &frame) = 0;
    virtual void setScene(std::shared_ptr<const MapScene> scene) = 0;
    /** The base map's tiles and labels; must outlive the canvas. Null: the land's colour. */
    virtual void setBaseMap(BaseMapScreen *baseMap) = 0;
    /** True while a part of the picture is still being drawn in the background. */
    virtual bool isDrawing() const { return false; }
    /** True if all that is on the screen is of the present scene, though the map may be moving. */
    virtual bool showsScene() const { return true; }
};

} // namespace stadtblick
