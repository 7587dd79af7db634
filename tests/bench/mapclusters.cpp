#include "models/analysis/clusters.h"
#include "tests/bench/mappeers.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <cmath>
#include <cstdio>
#include <numbers>

namespace stadtblick {

std::vector<LonLat> peerPoints(quint64 count)
{
    const auto lonAt = [](double at) { return 7.60 + 0.36 * at; };
    const auto latAt = [](double at) { return 49.36 + 0.18 * at; };
    const auto micro = [](double degrees) { return std::round(degrees * 1e6) / 1e6; };
    std::vector<LonLat> places;
    places.reserve(count);
    for (quint64 i = 0; i < count; ++i) {
        LonLat place{lonAt(uniform(10, i)), latAt(uniform(11, i))};
        if (i % 2 == 1) {
            const auto centre = static_cast<quint64>(uniform(14, i) * 200);
            const auto around = [i](quint64 seed) {
                return uniform(seed, i) + uniform(seed + 1, i) + uniform(seed + 2, i) + uniform(seed + 3, i)
                    - 2;
            };
            place.lon = lonAt(uniform(12, centre)) + 0.01 * around(15);
            place.lat = latAt(uniform(13, centre)) + 0.01 * around(19);
        }
        places.push_back({micro(place.lon), micro(place.lat)});
    }
    return places;
}

namespace {

constexpr quint64 pointCount = 400'000;

/** About 1920 × 1080 pixels around the middle, but never larger than the points' box. */
LonLatBox viewAt(int zoom)
{
    const double degreesPerPixel = 360 / (512 * std::exp2(zoom));
    const double width = std::min(0.36, 1920 * degreesPerPixel);
    const double height = std::min(0.18, 1080 * degreesPerPixel * std::cos(49.45 * std::numbers::pi / 180));
    return {7.78 - width / 2, 49.45 - height / 2, 7.78 + width / 2, 49.45 + height / 2};
}

PeerFigures superclusterFigures(const std::vector<LonLat> &places, const QString &folder)
{
    const QString modules = qEnvironmentVariable("PEERS_NODE");
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("node"), {modules + QStringLiteral("/bin")});
    const QString node = own.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("node")) : own;
    QFile file(folder + QStringLiteral("/points.bin"));
    const auto size = static_cast<qint64>(places.size() * sizeof(LonLat));
    if (modules.isEmpty() || !QFileInfo::exists(modules + QStringLiteral("/node_modules/supercluster"))
        || !file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(places.data()), size) != size) {
        return {};
    }
    file.close();
    return peerFigures(node,
        {QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/bench/mapclusters.mjs"), file.fileName(), modules});
}

/** The counts must be conserved at every zoom, or the time says nothing. */
bool isConserved(const ClusterIndex &index)
{
    for (int zoom = 0; zoom <= 17; ++zoom) {
        quint64 count = 0;
        for (const ClusterBubble &bubble : index.inView({-180, -85, 180, 85}, zoom)) {
            count += static_cast<quint64>(bubble.count);
        }
        if (count != pointCount) {
            return false;
        }
    }
    return true;
}

} // namespace

void measureClusters(BenchmarkReport &report, const QString &folder)
{
    const std::vector<LonLat> places = peerPoints(pointCount);
    ClusterIndex index;
    const double built = medianMs(11, 1, [&] { index = ClusterIndex(places, {40, 512, 2, 16}); });
    if (!isConserved(index)) {
        std::fprintf(stderr, "clusters have lost points: nothing measured\n");
        return;
    }
    constexpr int repeats = 20;
    std::vector<std::pair<QString, double>> views;
    for (const int zoom : {8, 11, 13, 15}) {
        const double ms = medianMs(11, 1, [&] {
            for (int i = 0; i < repeats; ++i) {
                index.inView(viewAt(zoom), zoom);
            }
        });
        views.emplace_back(QStringLiteral("cluster_400000_view_zoom_%1").arg(zoom), ms / repeats);
    }
    const PeerFigures peers = superclusterFigures(places, folder);
    report.add(peers.row(QStringLiteral("cluster_400000_index_zoom_0_16"), built));
    for (const auto &[name, ms] : views) {
        report.add(peers.row(name, ms));
    }
}

} // namespace stadtblick
