#pragma once

class QWidget;

namespace stadtblick {

class MapCanvas;

/** True if Qt Quick can draw custom geometry here: there is an OpenGL that works. */
bool hasOpenGl();

/** True if that OpenGL runs on the processor, as on machines and remote desktops without a graphics card. */
bool isSoftwareOpenGl();

/** The scene graph's canvas if it is wanted and possible, else the painter's. */
MapCanvas *makeMapCanvas(bool isSceneGraph, QWidget *parent);

} // namespace stadtblick
