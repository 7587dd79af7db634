#include "widgets/map/canvaschoice.h"

#include "widgets/map/paintercanvas.h"
#include "widgets/map/scenecanvas.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>
#include <QtGui/QOpenGLFunctions>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

/** What draws OpenGL here; empty where nothing does. */
QByteArray renderer()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    if (!context.create()) {
        return {};
    }
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface)) {
        return {};
    }
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    return name ? QByteArray(name) : QByteArrayLiteral("unknown");
}

/** Asked once: making a context takes a while. */
const QByteArray &knownRenderer()
{
    static const QByteArray name =
        QQuickWindow::graphicsApi() == QSGRendererInterface::Software ? QByteArray() : renderer();
    return name;
}

MapDrawing &chosenDrawing()
{
    static MapDrawing drawing = MapDrawing::Automatic;
    return drawing;
}

} // namespace

bool hasOpenGl()
{
    return !knownRenderer().isEmpty();
}

bool isSoftwareOpenGl()
{
    // Mesa on the processor, Windows' own one, and what remote desktops there have.
    static constexpr std::array names{
        "llvmpipe", "softpipe", "swrast", "SWR", "GDI Generic", "Microsoft Basic Render", "SwiftShader"};
    return std::ranges::any_of(names, [](const char *name) { return knownRenderer().contains(name); });
}

void setMapDrawing(MapDrawing drawing)
{
    chosenDrawing() = drawing;
}

MapCanvas *makeMapCanvas(bool isSceneGraph, QWidget *parent)
{
    const MapDrawing drawing = chosenDrawing();
    const bool isChosen = drawing == MapDrawing::GraphicsCard
        || (drawing == MapDrawing::Automatic && hasOpenGl() && !isSoftwareOpenGl());
    if (isSceneGraph && isChosen && hasOpenGl()) {
        if (isSoftwareOpenGl()) {
            // Read when Qt Quick begins to draw: without depth, which a flat map has no use for, Mesa is
            // faster.
            qputenv("QSG_NO_DEPTH_BUFFER", "1");
        }
        auto *canvas = new SceneCanvas(
            parent, isSoftwareOpenGl() ? SceneCanvas::Drawing::Picture : SceneCanvas::Drawing::Geometry);
        if (canvas->isValid()) {
            return canvas;
        }
        delete canvas;
    }
    return new PainterCanvas(parent);
}

} // namespace stadtblick
