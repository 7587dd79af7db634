#include "models/analysis/kriginggrid.h"
#include "tests/bench/mappeers.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <cmath>
#include <cstdio>
#include <limits>

namespace stadtblick {

namespace {

constexpr int stationCount = 1000;
constexpr double sideM = 20000;
constexpr double everywhere = std::numeric_limits<double>::infinity();
constexpr int runs = 11;

/** Stations 0 … 999 in a square of 20 km, as the peers' programs have them. */
std::vector<ValuePoint> stations()
{
    std::vector<ValuePoint> points;
    for (quint64 i = 0; i < stationCount; ++i) {
        const double x = sideM * uniform(1, i);
        const double y = sideM * uniform(2, i);
        points.push_back(
            {x, y, 20 + 5 * std::sin(x / 3000) + 5 * std::cos(y / 4000) + (uniform(3, i) - 0.5)});
    }
    return points;
}

GridFrame frameOf(int cells)
{
    const double cellM = sideM / cells;
    return {cells, cells, {cellM / 2, cellM / 2}, {cellM, 0}, {0, cellM}};
}

/** gdal_grid with all threads, the whole process; nothing where it is not installed. */
std::optional<double> gdalMs(const QString &folder, int cells)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gdal_grid"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const QString size = QString::number(cells);
    const QStringList arguments{QStringLiteral("-q"), QStringLiteral("-l"), QStringLiteral("stations"),
        QStringLiteral("-a"), QStringLiteral("invdist:power=2.0:smoothing=0.0"), QStringLiteral("-txe"),
        QStringLiteral("0"), QStringLiteral("20000"), QStringLiteral("-tye"), QStringLiteral("20000"),
        QStringLiteral("0"), QStringLiteral("-outsize"), size, size, QStringLiteral("-ot"),
        QStringLiteral("Float32"), QStringLiteral("-of"), QStringLiteral("GTiff"), QStringLiteral("--config"),
        QStringLiteral("GDAL_NUM_THREADS"), QStringLiteral("ALL_CPUS"),
        folder + QStringLiteral("/stations.vrt"), folder + QStringLiteral("/grid.tif")};
    bool isWell = true;
    const double ms = medianMs(runs, 1, [&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        isWell = process.waitForFinished(-1) && process.exitCode() == 0 && isWell;
    });
    return isWell ? std::optional(ms) : std::nullopt;
}

bool writeStations(const std::vector<ValuePoint> &points, const QString &folder)
{
    QFile csv(folder + QStringLiteral("/stations.csv"));
    QFile vrt(folder + QStringLiteral("/stations.vrt"));
    if (!csv.open(QIODevice::WriteOnly) || !vrt.open(QIODevice::WriteOnly)) {
        return false;
    }
    csv.write("x,y,v\n");
    for (const ValuePoint &point : points) {
        csv.write(QByteArray::number(point.x, 'g', 9) + ',' + QByteArray::number(point.y, 'g', 9) + ','
            + QByteArray::number(point.value, 'g', 9) + '\n');
    }
    vrt.write("<OGRVRTDataSource><OGRVRTLayer name=\"stations\"><SrcDataSource>" + csv.fileName().toUtf8()
        + "</SrcDataSource><GeometryType>wkbPoint</GeometryType><GeometryField encoding=\"PointFromColumns\" "
          "x=\"x\" y=\"y\" z=\"v\"/></OGRVRTLayer></OGRVRTDataSource>");
    return true;
}

/** What the map's surface of 200 stations takes for one step of time. */
double surfaceMs(std::span<const ValuePoint> points)
{
    return medianMs(runs, 1, [&] {
        const auto fit = fitVariogram(fittingLags(points));
        const auto kriging = fit ? OrdinaryKriging::create(points, fit->variogram) : std::nullopt;
        if (!kriging || !kriging->crossValidate() || krigingValues(*kriging, frameOf(512)).empty()
            || krigingVariances(*kriging, frameOf(128)).empty()) {
            std::fprintf(stderr, "no surface\n");
        }
    });
}

/** All stations at every cell, beside gdal_grid: the whole process, and less what it takes to start. */
void measureAllStations(BenchmarkReport &report, const std::vector<ValuePoint> &points, const QString &folder)
{
    const auto ms = QStringLiteral("ms");
    const double all = medianMs(
        runs, 1, [&] { inverseDistanceGrid(points, frameOf(1024), everywhere, {2, stationCount, 0}); });
    const auto gdal = writeStations(points, folder) ? gdalMs(folder, 1024) : std::nullopt;
    const auto start = gdal ? gdalMs(folder, 8) : std::nullopt;
    const auto name = QStringLiteral("idw_1000_to_1024x1024_all_stations");
    const QString peer = gdal ? QStringLiteral("gdal_grid (whole process, all threads)") : QString();
    report.add({name, all, ms, peer, gdal});
    if (start) {
        report.add({name + QStringLiteral("_without_start"), all, ms,
            QStringLiteral("gdal_grid less its 8x8 run"), *gdal - *start});
    }
}

} // namespace

void measureInterpolation(BenchmarkReport &report, const QString &folder)
{
    const std::vector<ValuePoint> points = stations();
    measureAllStations(report, points, folder);
    const double nearest = medianMs(runs, 1, [&] { inverseDistanceGrid(points, frameOf(1024), everywhere); });
    const Variogram variogram{VariogramModel::Exponential, 0.1, 25, 9000}; // 25·e^(−h/3000)
    const double estimate = medianMs(
        runs, 1, [&] { krigingValues(OrdinaryKriging::create(points, variogram).value(), frameOf(1024)); });
    const double both = medianMs(runs, 1, [&] {
        const auto kriging = OrdinaryKriging::create(points, variogram).value();
        krigingValues(kriging, frameOf(256));
        krigingVariances(kriging, frameOf(256));
    });
    const double surface = surfaceMs(std::span(points).first(200));
    const QString python =
        qEnvironmentVariable("PEERS_PYTHON", QStandardPaths::findExecutable(QStringLiteral("python3")));
    const PeerFigures peers =
        peerFigures(python, {QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/bench/mapinterpolation.py")});
    report.add(peers.row(QStringLiteral("idw_1000_to_1024x1024_12_nearest"), nearest));
    report.add(peers.row(QStringLiteral("kriging_1000_to_1024x1024_estimate_only"), estimate));
    report.add(peers.row(QStringLiteral("kriging_1000_to_256x256_estimate_and_variance"), both));
    report.add(peers.row(QStringLiteral("kriging_200_to_512x512_fitted_with_variance_128x128"), surface));
}

} // namespace stadtblick
