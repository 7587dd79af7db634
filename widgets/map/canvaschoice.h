#pragma once

#include "widgets/common/mapdrawing.h"

class QWidget;

namespace stadtblick {

class MapCanvas;

/** True if Qt Quick can draw custom geometry here: there is an OpenGL that works. */
bool hasOpenGl();

/** True if that OpenGL runs on the processor, as on machines and remote desktops without a graphics card. */
bool isSoftwareOpenGl();

/** What draws the maps that are made from now on. */
void setMapDrawing(MapDrawing drawing);

/**
 * The scene graph's canvas if it is wanted, possible and what setMapDrawing() says, else the painter's.
 * Automatic takes the painter's where OpenGL runs on the processor: a window with OpenGL in it is
 * put together by OpenGL as a whole, which takes several times as long there.
 */
MapCanvas *makeMapCanvas(bool isSceneGraph, QWidget *parent);

} // namespace stadtblick
