// One step of playing through time: everything between the wish for another hour and the drawn surface.

#include "models/overlays/sceneloader.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "tests/bench/mappeers.h"
#include "tests/bench/playcity.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace stadtblick {

namespace {

constexpr int cells = 512;
constexpr int hourCount = 400; ///< steps that are measured: some weeks, with what has to be read between

double millisecondsOf(const std::function<void()> &work)
{
    return medianMs(1, 0, work);
}

double share(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(part * double(values.size() - 1))];
}

} // namespace

void measurePlaying(BenchmarkReport &report, const QString &folder)
{
    auto connection = openCache(folder + QStringLiteral("/playing.sqlite"), Connection::Mode::Create);
    if (!connection || !fillPlayCity(*connection)) {
        std::fprintf(stderr, "no cache for playing\n");
        return;
    }
    SceneOptions options;
    options.projectedCrs = QStringLiteral("EPSG:25832");
    options.surfaceCells = cells;
    SceneCache cache;
    MapFrame frame;
    frame.size = {1920, 1080};
    std::vector<double> computed;
    std::vector<double> drawn;
    for (int i = 0; i < hourCount; ++i) {
        const ViewState view = playView(playBeginMs + (48 + i) * playHourMs);
        frame.camera = view.camera;
        Result<MapScene> scene = MapScene{};
        computed.push_back(millisecondsOf([&] { scene = loadScene(*connection, view, options, cache); }));
        if (!scene || scene->layers.front().contents.size() != 2) {
            std::fprintf(stderr, "no surface\n");
            return;
        }
        if (i % 10 == 0) {
            QImage picture(frame.size.toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&picture);
            drawn.push_back(millisecondsOf([&] { paintSurfaces(painter, *scene, frame); }));
        }
    }
    computed.erase(computed.begin()); // reads and sums the first weeks
    const auto ms = QStringLiteral("ms");
    const auto name = QStringLiteral("play_hour_200_stations_512x512");
    report.add({name, share(computed, 0.5), ms, {}, {}});
    report.add({name + QStringLiteral("_worst_of_100"), share(computed, 0.99), ms, {}, {}});
    report.add({name + QStringLiteral("_picture_1920x1080"), share(drawn, 0.5), ms, {}, {}});
}

} // namespace stadtblick
