#include "widgets/map/canvaschoice.h"

#include "widgets/map/paintercanvas.h"
#include "widgets/map/scenecanvas.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>
#include <QtQuick/QQuickWindow>

namespace stadtblick {

namespace {

bool canMakeContext()
{
    // Asked once: making a context takes a while.
    QOpenGLContext context;
    if (!context.create()) {
        return false;
    }
    QOffscreenSurface surface;
    surface.create();
    return surface.isValid() && context.makeCurrent(&surface);
}

} // namespace

bool hasOpenGl()
{
    static const bool result =
        QQuickWindow::graphicsApi() != QSGRendererInterface::Software && canMakeContext();
    return result;
}

MapCanvas *makeMapCanvas(bool isSceneGraph, QWidget *parent)
{
    if (isSceneGraph && hasOpenGl()) {
        auto *canvas = new SceneCanvas(parent);
        if (canvas->isValid()) {
            return canvas;
        }
        delete canvas;
    }
    return new PainterCanvas(parent);
}

} // namespace stadtblick
