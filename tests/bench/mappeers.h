#pragma once

#include "models/domain/geo.h"
#include "tests/bench/benchmark.h"

#include <QtCore/QHash>

namespace stadtblick {

/** What a peer's script printed, one object a line: {"name", "value", "peer"}. */
struct PeerFigures
{
    QString peer; ///< of the last row
    QHash<QString, double> values;

    /** A row with the peer's figure beside ours, or none where it was not measured. */
    BenchmarkRow row(const QString &name, double ours, const QString &unit = QStringLiteral("ms")) const;
};

/** Runs a program; its lines, or nothing where it is missing or fails. */
PeerFigures peerFigures(const QString &program, const QStringList &arguments);

/** Even points uniform in a box, odd ones around one of 200 centres, as the peers' programs have them. */
std::vector<LonLat> peerPoints(quint64 count);

/** Interpolation of 1,000 stations as gdal_grid, SciPy and NumPy do it, where they are installed. */
void measureInterpolation(BenchmarkReport &report, const QString &folder);

/** One step of playing: a heat surface of another hour, computed and drawn. */
void measurePlaying(BenchmarkReport &report, const QString &folder);

/**
 * Frames of a whole map of 1920 × 1080 pixels, by the scene graph and by QPainter; on a virtual screen where
 * there is none. @p folder holds the base map's cache.
 */
void measureFrames(BenchmarkReport &report, const QString &folder);

/** Clusters of 400,000 points as npm supercluster makes them, where $PEERS_NODE has it. */
void measureClusters(BenchmarkReport &report, const QString &folder);

} // namespace stadtblick
