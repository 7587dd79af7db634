#include "tests/bench/mappeers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <cstdio>

namespace stadtblick {

BenchmarkRow PeerFigures::row(const QString &name, double ours, const QString &unit) const
{
    const auto known = values.constFind(name);
    return known == values.cend() ? BenchmarkRow{name, ours, unit, {}, {}}
                                  : BenchmarkRow{name, ours, unit, peer, *known};
}

PeerFigures peerFigures(const QString &program, const QStringList &arguments)
{
    constexpr int timeLimitMs = 900'000;
    PeerFigures figures;
    if (program.isEmpty()) {
        return figures;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(timeLimitMs) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s could not be measured\n", qPrintable(program));
    }
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (!row.isEmpty()) {
            figures.peer = row.value(u"peer").toString();
            figures.values.insert(row.value(u"name").toString(), row.value(u"value").toDouble());
        }
    }
    return figures;
}

} // namespace stadtblick
