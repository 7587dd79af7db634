#include "models/basemap/basemapreader.h"
#include "models/basemap/labelplacer.h"
#include "models/basemap/osmimport.h"
#include "models/store/cachefile.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/mappeers.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <string>

using namespace stadtblick;

namespace {

/** The extract's box and the tiles of it, as the peers' programs have them. */
constexpr LonLatBox cityBox{7.7171, 49.41834, 7.82056, 49.45699};
constexpr int maximumTiles = 40;
constexpr int rounds = 6; // the first is not counted
constexpr int labelTiles = 2; // labels are placed for views of 2 × 2 tiles

QString shared(const QString &name)
{
    return qEnvironmentVariable(
               "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) + QStringLiteral("/../shared"))
        % u'/' % name;
}

QString fixture(const QString &name)
{
    return shared(QStringLiteral("fixtures/osm/") + name);
}

/** What the peers' own scripts print, in their order; nothing where they or what they need are missing. */
PeerFigures scriptFigures(const QString &folder, const QStringList &scripts)
{
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    const QString peers = shared(QStringLiteral("peers"));
    if (bash.isEmpty() || !QFileInfo::exists(peers)) {
        return {};
    }
    qputenv("PEERS_TMP", QFile::encodeName(folder));
    QStringList commands;
    for (const QString &script : scripts) {
        commands << QStringLiteral("'") % peers % u'/' % script % u'\'';
    }
    return peerFigures(bash, {QStringLiteral("-c"), commands.join(QStringLiteral(" && "))});
}

/** Mapnik's tiles of the same places. */
PeerFigures mapnikFigures(const QString &folder)
{
    const bool isThere = !QStandardPaths::findExecutable(QStringLiteral("shapeindex")).isEmpty();
    return isThere
        ? scriptFigures(folder, {QStringLiteral("osm_layers.sh"), QStringLiteral("mapnik_tiles.py")})
        : PeerFigures();
}

/** osm2pgsql's import into a database of its own. */
PeerFigures postgisFigures(const QString &folder)
{
    const bool isThere = !QStandardPaths::findExecutable(QStringLiteral("osm2pgsql")).isEmpty()
        && QDir(QStringLiteral("/usr/lib/postgresql")).exists();
    const QString import = shared(QStringLiteral("peers/osm_import.sh"));
    return isThere ? scriptFigures(folder, {QStringLiteral("with_postgis.sh' '") % import}) : PeerFigures();
}

std::vector<TileKey> tilesOf(int z)
{
    const auto column = [z](double lon) { return int((lon + 180) / 360 * std::exp2(z)); };
    const auto row = [z](double lat) {
        const double radians = lat * M_PI / 180;
        return int((1 - std::asinh(std::tan(radians)) / M_PI) / 2 * std::exp2(z));
    };
    std::vector<TileKey> tiles;
    for (int y = row(cityBox.north); y <= row(cityBox.south); ++y) {
        for (int x = column(cityBox.west); x <= column(cityBox.east); ++x) {
            tiles.push_back({z, x, y});
        }
    }
    const LonLat centre = cityBox.centre();
    const auto distance = [&](TileKey key) {
        return std::pow(key.x - column(centre.lon), 2) + std::pow(key.y - row(centre.lat), 2);
    };
    std::stable_sort(
        tiles.begin(), tiles.end(), [&](TileKey a, TileKey b) { return distance(a) < distance(b); });
    tiles.resize(std::min(tiles.size(), std::size_t{maximumTiles}));
    return tiles;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/** Reading, drawing of areas and lines, and placing the labels' share, from the cache on. */
double tileMs(const BaseMapReader &reader, TileKey key)
{
    QElapsedTimer timer;
    timer.start();
    const double margin = drawingMarginPx / pixelsPerMercatorMetre(styleZoomOf(key));
    const auto features =
        reader.features(mercatorRectOf(key).adjusted(-margin, -margin, margin, margin), styleZoomOf(key));
    const TileImages images = features ? drawTile(*features, key, 1, MapTheme::Light) : TileImages();
    return images.areas.isNull() ? 0 : double(timer.nsecsElapsed()) / 1e6;
}

/** Loading for, placing and drawing the labels of a view of several tiles, for one tile. */
double labelMs(const BaseMapReader &reader, TileKey key)
{
    QElapsedTimer timer;
    timer.start();
    BaseMapView view = viewOf(key);
    view.size *= labelTiles;
    const auto features = reader.features(view.mercatorRect(labelMarginPx), view.zoom, MapContent::Labelled);
    if (!features) {
        return 0;
    }
    QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintLabels(painter, placeLabels(*features, view, {}), MapTheme::Light);
    return double(timer.nsecsElapsed()) / 1e6 / (labelTiles * labelTiles);
}

void measureTiles(BenchmarkReport &report, const BaseMapReader &reader, const PeerFigures &mapnik)
{
    for (const int z : {13, 14, 15, 16}) {
        std::vector<double> drawn;
        std::vector<double> labelled;
        for (int round = 0; round < rounds; ++round) {
            for (const TileKey key : tilesOf(z)) {
                const double tile = tileMs(reader, key);
                const double labels = labelMs(reader, key);
                if (round > 0) {
                    drawn.push_back(tile);
                    labelled.push_back(tile + labels);
                }
            }
        }
        const QString name = QStringLiteral("tile_512_z%1").arg(z);
        report.add(mapnik.row(name, median(labelled)));
        report.add({name + QStringLiteral("_without_labels"), median(drawn), QStringLiteral("ms"), {}, {}});
    }
}

/** ogr2ogr's import of the same extract, where it is installed. */
std::optional<double> ogrMs(const QString &extract, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ogr2ogr"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const QString target = folder + QStringLiteral("/ogr.gpkg");
    return medianMs(5, 1, [&] {
        QFile::remove(target);
        QProcess process;
        process.start(
            program, {QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("GPKG"), target, extract});
        process.waitForFinished(-1);
    });
}

/** Most memory that this process has used; nothing where the system doesn't tell. */
std::optional<double> peakMemoryMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return std::nullopt;
}

/** As the peers' whole processes do: into a new file each time. */
void measureImport(BenchmarkReport &report, const QString &name, const QString &extract,
    const QString &folder, const PeerFigures &postgis)
{
    const QString cache = folder + QStringLiteral("/import.sqlite");
    const double ours = medianMs(5, 1, [&] {
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile::remove(cache + QLatin1StringView(suffix));
        }
        auto connection = openCache(cache, Connection::Mode::Create);
        if (!connection || !importOsm(*connection, extract)) {
            std::fprintf(stderr, "%s can't be imported\n", qPrintable(extract));
        }
    });
    const auto ogr = ogrMs(extract, folder);
    report.add({QStringLiteral("osm_import_") + name, ours, QStringLiteral("ms"),
        ogr ? QStringLiteral("ogr2ogr") : QString(), ogr});
    const auto inPostgis = postgis.values.constFind(QStringLiteral("osm_import_postgis_") + name);
    if (inPostgis != postgis.values.cend()) {
        report.add({QStringLiteral("osm_import_") + name, ours, QStringLiteral("ms"),
            QStringLiteral("osm2pgsql"), *inPostgis});
    }
    report.add({QStringLiteral("osm_import_") + name + QStringLiteral("_file"),
        double(QFileInfo(cache).size()) / 1e6, QStringLiteral("MB"), {}, {}});
}

int measureBaseMap(BenchmarkReport &report, const QTemporaryDir &folder)
{
    const QString extract = fixture(QStringLiteral("kaiserslautern.osm.pbf"));
    if (!QFileInfo::exists(extract)) {
        std::fprintf(stderr, "no extract %s: no base map measured\n", qPrintable(extract));
        return 0;
    }
    const PeerFigures postgis = postgisFigures(folder.path());
    measureImport(report, QStringLiteral("kaiserslautern"), extract, folder.path(), postgis);
    measureImport(report, QStringLiteral("liechtenstein-2013-08-03"),
        fixture(QStringLiteral("liechtenstein-2013-08-03.osm.pbf")), folder.path(), postgis);
    if (const auto peak = peakMemoryMb()) {
        report.add({QStringLiteral("osm_import_peak_memory"), *peak, QStringLiteral("MB"), {}, {}});
    }
    auto connection = openCache(folder.filePath(QStringLiteral("map.sqlite")), Connection::Mode::Create);
    const auto counts = connection ? importOsm(*connection, extract) : tl::unexpected(connection.error());
    const auto reader = counts ? BaseMapReader::open(*connection) : tl::unexpected(counts.error());
    if (!reader || !*reader) {
        std::fprintf(stderr, "no base map: %s\n", reader ? "empty" : qPrintable(toOneLine(reader.error())));
        return 1;
    }
    measureTiles(report, **reader, mapnikFigures(folder.path()));
    return 0;
}

/** All subjects, or those that are named: interpolation, clusters, frames, basemap. */
int run(const QStringList &arguments)
{
    const bool takesAll = std::ranges::all_of(
        arguments, [](const QString &argument) { return argument.startsWith(QLatin1Char('-')); });
    const auto takes = [&](const QString &subject) { return takesAll || arguments.contains(subject); };
    const QTemporaryDir folder;
    BenchmarkReport report(arguments);
    if (takes(QStringLiteral("interpolation"))) {
        measureInterpolation(report, folder.path());
    }
    if (takes(QStringLiteral("playing"))) {
        measurePlaying(report, folder.path());
    }
    if (takes(QStringLiteral("clusters"))) {
        measureClusters(report, folder.path());
    }
    if (takes(QStringLiteral("frames"))) {
        measureFrames(report, folder.path());
    }
    return takes(QStringLiteral("basemap")) ? measureBaseMap(report, folder) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return run(QGuiApplication::arguments().mid(1));
}
