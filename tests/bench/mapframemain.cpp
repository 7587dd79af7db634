#include "models/basemap/osmimport.h"
#include "models/domain/executor.h"
#include "models/painting/tokens.h"
#include "models/store/cachefile.h"
#include "tests/bench/mappeers.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/canvaschoice.h"
#include "widgets/map/mapcanvas.h"
#include "widgets/map/mappicture.h"
#include "widgets/map/paintercanvas.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtQuick/QQuickWindow>
#include <QtQuickWidgets/QQuickWidget>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <array>
#include <cmath>
#include <cstdio>

using namespace stadtblick;

namespace {

constexpr QSize screen(1920, 1080);
constexpr LonLatBox box{7.60, 49.36, 7.96, 49.54};
constexpr int frames = 100;
constexpr int frameMs = 33; ///< a frame begins no sooner after the last one
constexpr std::array<QRgb, 5> classColours{0xff440154, 0xff3b528b, 0xff21918c, 0xff5ec962, 0xfffde725};

QColor colourOf(double value)
{
    return QColor::fromRgb(classColours[std::size_t(value * classColours.size())]);
}

/** 50,000 lines of five points in five classes, as the peers' programs have them. */
std::shared_ptr<const PolylineLayer> lines()
{
    auto layer = std::make_shared<PolylineLayer>();
    layer->originMercator = toMercator(box.centre());
    for (quint64 i = 0; i < 50'000; ++i) {
        MapLine line;
        line.widthPx = 2;
        line.haloPx = 0;
        line.colour = colourOf(uniform(300, i));
        LonLat place{box.west + 0.36 * uniform(301, i), box.south + 0.18 * uniform(303, i)};
        for (quint64 step = 0; step < 5; ++step) {
            line.points.push_back(toMercator(place) - layer->originMercator);
            place.lon += (uniform(302, 4 * i + step) - 0.5) * 0.001;
            place.lat += (uniform(304, 4 * i + step) - 0.5) * 0.001;
        }
        layer->lines.push_back(std::move(line));
    }
    return layer;
}

/** 100,000 circles of 5 px in five classes. */
std::shared_ptr<const SymbolLayer> points()
{
    auto layer = std::make_shared<SymbolLayer>();
    layer->originMercator = toMercator(box.centre());
    const std::vector<LonLat> places = peerPoints(100'000);
    for (quint64 i = 0; i < places.size(); ++i) {
        Symbol symbol;
        symbol.position = toMercator(places[i]) - layer->originMercator;
        symbol.radiusPx = 2.5;
        symbol.casingPx = 0.5;
        symbol.fill = colourOf(uniform(300, i));
        symbol.casing = symbol.fill;
        layer->symbols.push_back(std::move(symbol));
    }
    return layer;
}

/** A smooth surface of 512² cells over the whole box. */
std::shared_ptr<const SurfaceLayer> surface()
{
    constexpr int side = 512;
    auto layer = std::make_shared<SurfaceLayer>();
    layer->boxMercator =
        QRectF(toMercator(LonLat{box.west, box.south}), toMercator(LonLat{box.east, box.north}));
    layer->image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int level = int(127 + 60 * std::sin(x / 70.0) + 60 * std::cos(y / 50.0));
            layer->image.setPixel(x, y, qRgb(255, level, 255 - level));
            layer->values.push_back(float(level));
        }
    }
    layer->cover.addRect(QRectF(QPointF(0, 0), layer->boxMercator.size()));
    return layer;
}

std::shared_ptr<const MapScene> scene()
{
    auto result = std::make_shared<MapScene>();
    MapLayer layer;
    layer.id = QStringLiteral("bench");
    layer.contents = {surface(), lines(), points()};
    result->layers.push_back(std::move(layer));
    return result;
}

/** The whole box, then pan and zoom a little with every frame. */
MapFrame frameAt(int number)
{
    MapFrame frame;
    frame.size = screen;
    frame.camera = cameraFor(box, frame.size, 0);
    const double turn = number / 50.0 * M_PI;
    frame.camera.zoom += 0.5 + 0.5 * std::sin(turn);
    frame.camera.centre.lon += 0.02 * std::cos(turn);
    frame.camera.centre.lat += 0.01 * std::sin(2 * turn);
    return frame;
}

bool makeBaseMap(const QString &cache)
{
    const QString shared = qEnvironmentVariable(
        "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) + QStringLiteral("/../shared"));
    auto connection = openCache(cache, Connection::Mode::Create);
    return connection
        && importOsm(*connection, shared + QStringLiteral("/fixtures/osm/kaiserslautern.osm.pbf"));
}

/**
 * Pictures that workers have drawn meanwhile. Not all events: each frame is to be rendered once, and the
 * window would do it a second time.
 */
void takePictures()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

struct Times
{
    int wholeViews = 0; ///< frames in which nothing of the view waits for a worker
    std::vector<double> whole;
    std::vector<double> ours; ///< until the scene graph has what it draws
};

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void settle(const MapCanvas &canvas, const BaseMapScreen &baseMap)
{
    for (int quiet = 0; quiet < 3;) {
        QTest::qWait(50);
        quiet = canvas.isDrawing() || baseMap.isLoading() ? 0 : quiet + 1;
    }
}

Times measure(MapCanvas &canvas, BaseMapScreen &baseMap, const std::shared_ptr<const MapScene> &shown)
{
    canvas.resize(screen);
    canvas.setBaseMap(&baseMap);
    canvas.show();
    canvas.setFrame(frameAt(0));
    canvas.setScene(shown);
    // Once around: the base map's tiles are there then.
    for (int number = 0; number < frames; number += 10) {
        canvas.setFrame(frameAt(number));
        baseMap.setView(frameAt(number), shown, Theme::Light, {});
        settle(canvas, baseMap);
    }
    auto *quick = canvas.findChild<QQuickWidget *>();
    const auto *picture = canvas.findChild<MapPicture *>();
    Times times;
    QElapsedTimer timer;
    qint64 syncNs = 0;
    if (quick) {
        QObject::connect(
            quick->quickWindow(), &QQuickWindow::beforeSynchronizing, &canvas,
            [&] { syncNs = -timer.nsecsElapsed(); }, Qt::DirectConnection);
        QObject::connect(
            quick->quickWindow(), &QQuickWindow::afterSynchronizing, &canvas,
            [&] { syncNs += timer.nsecsElapsed(); }, Qt::DirectConnection);
    }
    for (int number = 0; number < frames; ++number) {
        timer.start();
        takePictures();
        canvas.setFrame(frameAt(number));
        const qint64 setNs = timer.nsecsElapsed();
        const QImage image = quick ? quick->grabFramebuffer() : canvas.grab().toImage();
        times.whole.push_back(double(timer.nsecsElapsed()) / 1e6);
        times.ours.push_back(double(setNs + syncNs) / 1e6);
        times.wholeViews += !picture || picture->covers(frameAt(number)) ? 1 : 0;
        if (number == 0 && qEnvironmentVariableIsSet("STADTBLICK_PICTURES")) {
            image.save(qEnvironmentVariable("STADTBLICK_PICTURES")
                + (quick ? QStringLiteral("/frame-scene.png") : QStringLiteral("/frame-painter.png")));
        }
        while (timer.elapsed() < frameMs) { // the next frame's time has not come
            QThread::msleep(1);
            takePictures();
        }
    }
    return times;
}

void print(const QString &name, double value)
{
    std::printf("{\"name\": \"%s\", \"value\": %.3f, \"peer\": \"\"}\n", qPrintable(name), value);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("DISPLAY")) {
        qunsetenv("QT_QPA_PLATFORM"); // bench_map itself needs no screen
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !makeBaseMap(arguments[1])) {
        std::fprintf(stderr, "usage: bench_mapframe CACHE; the base map's extract must be there\n");
        return 2;
    }
    applyTheme(application, Theme::Light, 1);
    setMapDrawing(MapDrawing::GraphicsCard); // whatever there is of OpenGL
    Executor executor(2);
    const auto shown = scene();
    const QString name = QStringLiteral("frame_1920x1080_100000_points_50000_lines");
    for (const bool isSceneGraph : {true, false}) {
        BaseMapScreen baseMap(executor, arguments[1], nullptr);
        const std::unique_ptr<MapCanvas> canvas(makeMapCanvas(isSceneGraph, nullptr));
        const bool isPainter = qobject_cast<PainterCanvas *>(canvas.get());
        if (isPainter == isSceneGraph) {
            std::fprintf(stderr, "no OpenGL: no scene graph measured\n");
            continue;
        }
        const Times times = measure(*canvas, baseMap, shown);
        const QString row = name + (isPainter ? QStringLiteral("_qpainter") : QString());
        print(row, medianOf(times.whole));
        print(row + QStringLiteral("_worst"), worst(times.whole));
        print(row + QStringLiteral("_whole_views"), times.wholeViews);
        if (!isPainter) {
            print(row + QStringLiteral("_ours"), medianOf(times.ours));
            print(row + QStringLiteral("_ours_worst"), worst(times.ours));
        }
    }
    return 0;
}
