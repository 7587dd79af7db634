#include "tests/bench/mappeers.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#include <cstdio>

namespace stadtblick {

void measureFrames(BenchmarkReport &report, const QString &folder)
{
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bench_mapframe"));
    const QString cache = folder + QStringLiteral("/frames.sqlite");
    const QString virtualScreen = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    PeerFigures figures;
    if (!virtualScreen.isEmpty()) {
        figures = peerFigures(virtualScreen,
            {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1920x1080x24"), program,
                cache});
    } else {
        figures = peerFigures(program, {cache});
    }
    if (figures.values.isEmpty()) {
        std::fprintf(stderr, "no screen and no xvfb-run: no frames measured\n");
    }
    QStringList names = figures.values.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const bool isShare = name.endsWith(QLatin1StringView("_whole_views"));
        report.add({name, figures.values.value(name),
            isShare ? QStringLiteral("% of the frames") : QStringLiteral("ms"), {}, {}});
    }
}

} // namespace stadtblick
