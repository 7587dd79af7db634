// One step of playing through time: everything between the wish for another hour and the drawn surface.

#include "models/overlays/sceneloader.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "tests/bench/mappeers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace stadtblick {

namespace {

constexpr int stationCount = 200;
constexpr int cells = 512;
constexpr int hourCount = 400; ///< steps that are measured: some weeks, with what has to be read between
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 stepMs = 600'000;
constexpr qint64 beginMs = 1'780'272'000'000; ///< 1 June 2026, UTC
constexpr LonLat centre{7.7, 49.64};

/** 200 thermometers within 5 km with a warm centre, samples every ten minutes for four weeks. */
bool fill(Connection &connection)
{
    SourceStatus source;
    source.id = QStringLiteral("net");
    source.kind = QStringLiteral("sensorthings");
    bool isFilled = SyncStore(connection).putSource(source).has_value();
    for (int i = 0; i < stationCount; ++i) {
        const auto at = [i](quint64 seed) { return 2 * uniform(seed, quint64(i)) - 1; };
        const double east = 5000 * at(1);
        const double north = 5000 * at(2);
        Station station;
        station.source = source.id;
        station.id = QString::number(i);
        station.position = LonLat{centre.lon + east / 72'200, centre.lat + north / 111'200};
        isFilled = isFilled && StationStore(connection).putStation(station).has_value();
        Series series;
        series.source = source.id;
        series.stationId = station.id;
        series.id = station.id;
        series.quantity = QStringLiteral("air_temperature");
        series.unit = QStringLiteral("°C");
        series.stepMs = stepMs;
        const auto row = StationStore(connection).putSeries(series);
        const double island = 4 * std::exp(-(east * east + north * north) / 8e6);
        Samples samples;
        for (qint64 t = beginMs; t < beginMs + 28 * 24 * hourMs; t += stepMs) {
            const double day = -std::cos(double(t % (24 * hourMs)) / double(24 * hourMs) * 2 * M_PI);
            const double noise = uniform(quint64(i) + 7, quint64(t / stepMs)) - 0.5;
            samples.timesMs.push_back(t);
            samples.values.push_back(std::round((18 + island * (1 - 0.4 * day) + 6 * day + noise) * 10) / 10);
        }
        isFilled = isFilled && row && ObservationStore(connection).put(*row, samples).has_value();
    }
    return isFilled;
}

ViewState viewAt(qint64 fromMs)
{
    ViewState view;
    view.camera = {centre, 13};
    view.layers = {{QStringLiteral("heat"), true, 0.5, {}, {}}};
    view.time.step = QStringLiteral("hour");
    view.time.range = TimeRange{fromMs, fromMs + hourMs};
    return view;
}

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
    if (!connection || !fill(*connection)) {
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
        const ViewState view = viewAt(beginMs + (48 + i) * hourMs);
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
