#pragma once

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

/** Interpolation of 1,000 stations as gdal_grid, SciPy and NumPy do it, where they are installed. */
void measureInterpolation(BenchmarkReport &report, const QString &folder);

/** One step of playing: a heat surface of another hour, computed and drawn. */
void measurePlaying(BenchmarkReport &report, const QString &folder);

/** Clusters of 400,000 points as npm supercluster makes them, where $PEERS_NODE has it. */
void measureClusters(BenchmarkReport &report, const QString &folder);

} // namespace stadtblick
