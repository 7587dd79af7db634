// Playing and panning for long: whether memory grows. An hour of playing has 14,400 steps at the usual four a
// second; they are made here as fast as the computer can, $STADTBLICK_STEPS of them.

#include "models/basemap/osmimport.h"
#include "models/domain/executor.h"
#include "models/overlays/sceneloader.h"
#include "models/store/cachefile.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/playcity.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/canvaschoice.h"
#include "widgets/map/mapcanvas.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtQuickWidgets/QQuickWidget>
#include <QtWidgets/QApplication>

#include <cmath>
#include <cstdio>

using namespace stadtblick;

namespace {

constexpr QSize screen(1920, 1080);
constexpr int usualSteps = 1440;
constexpr int framesAStep = 2;

/** Resident memory of this process in MB; with software OpenGL textures are in it. 0 where it can't be asked.
 */
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

/** Wanders over the city and in and out, never quite the same way again. */
MapFrame frameAt(int number)
{
    const double turn = number / 37.0;
    MapFrame frame;
    frame.size = screen;
    frame.camera.centre = {
        playCentre.lon + 0.03 * std::cos(turn), playCentre.lat + 0.015 * std::sin(1.7 * turn)};
    frame.camera.zoom = 13.5 + std::sin(0.31 * turn);
    return frame;
}

void draw(MapCanvas &canvas, const MapFrame &frame)
{
    canvas.setFrame(frame);
    if (auto *quick = canvas.findChild<QQuickWidget *>()) {
        quick->grabFramebuffer();
    } else {
        canvas.grab();
    }
    QApplication::processEvents();
}

/** Runs this program again on a virtual screen; nothing where there is no need or no way. */
std::optional<int> onVirtualScreen()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || program.isEmpty()) {
        return std::nullopt;
    }
    return QProcess::execute(program,
        QStringList{QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1920x1080x24")}
            + QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    {
        const QCoreApplication asking(argc, argv);
        if (const auto status = onVirtualScreen()) {
            return *status;
        }
    }
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.sqlite"));
    const QString shared = qEnvironmentVariable(
        "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) + QStringLiteral("/../shared"));
    auto connection = openCache(path, Connection::Mode::Create);
    if (!connection || !fillPlayCity(*connection)
        || !importOsm(*connection, shared + QStringLiteral("/fixtures/osm/kaiserslautern.osm.pbf"))) {
        std::fprintf(stderr, "no city to play: the base map's extract must be there\n");
        return 2;
    }
    const int told = qEnvironmentVariableIntValue("STADTBLICK_STEPS");
    const int steps = told > 0 ? told : usualSteps;
    setMapDrawing(MapDrawing::GraphicsCard); // its textures count as well where OpenGL runs on the processor
    Executor executor(2);
    BaseMapScreen baseMap(executor, path, nullptr);
    const std::unique_ptr<MapCanvas> canvas(makeMapCanvas(true, nullptr));
    canvas->resize(screen);
    canvas->setBaseMap(&baseMap);
    canvas->show();
    SceneOptions options;
    options.projectedCrs = QStringLiteral("EPSG:25832");
    SceneCache cache;
    BenchmarkReport report(QCoreApplication::arguments());
    const auto mb = QStringLiteral("MB");
    double begin = 0;
    double largest = 0;
    for (int step = 0; step < steps; ++step) {
        const int hour = 48 + step % (24 * (playDays - 3));
        auto scene = loadScene(*connection, playView(playBeginMs + hour * playHourMs), options, cache);
        if (!scene) {
            std::fprintf(stderr, "%s\n", qPrintable(toOneLine(scene.error())));
            return 1;
        }
        const auto shown = std::make_shared<const MapScene>(std::move(*scene));
        canvas->setScene(shown);
        for (int i = 0; i < framesAStep; ++i) {
            const MapFrame frame = frameAt(framesAStep * step + i);
            baseMap.setView(frame, shown, Theme::Light, {});
            draw(*canvas, frame);
        }
        largest = std::max(largest, residentMb());
        // By then everything that is kept on purpose is full: hours of all weeks, tiles, glyphs.
        if (step + 1 == steps / 4) {
            begin = residentMb();
        }
        if (step % 360 == 359) {
            std::fprintf(stderr, "%d of %d steps, %.0f MB\n", step + 1, steps, residentMb());
        }
    }
    const QString name = QStringLiteral("endurance_%1_steps_").arg(steps);
    report.add({name + QStringLiteral("after_a_quarter"), begin, mb, {}, {}});
    report.add({name + QStringLiteral("at_the_end"), residentMb(), mb, {}, {}});
    report.add({name + QStringLiteral("largest"), largest, mb, {}, {}});
    return 0;
}
