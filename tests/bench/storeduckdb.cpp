#include "tests/bench/storeduckdb.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <cstdio>

namespace stadtblick {

namespace {

constexpr int timeLimitMs = 600000;

QString nodeProgram(const QString &modules)
{
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("node"), {modules + QStringLiteral("/bin")});
    return own.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("node")) : own;
}

} // namespace

DuckDbFigures measureDuckDb(const StoreInput &input, const QString &folder, const QString &script)
{
    DuckDbFigures figures;
    const QString modules = qEnvironmentVariable("PEERS_NODE");
    const QString node = nodeProgram(modules);
    if (node.isEmpty() || !QFileInfo::exists(modules + QStringLiteral("/node_modules/@duckdb/node-api"))) {
        return figures;
    }
    QFile file(folder + QStringLiteral("/series.bin"));
    const auto size = static_cast<qint64>(input.values.size() * sizeof(double));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(input.values.data()), size) != size) {
        return figures;
    }
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(node, {QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/bench/") + script, folder, modules});
    if (!process.waitForFinished(timeLimitMs) || process.exitCode() != 0) {
        std::fprintf(stderr, "DuckDB could not be measured\n");
    }
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (!row.isEmpty()) {
            figures.version = row.value(u"version").toString();
            figures.values.insert(row.value(u"name").toString(), row.value(u"value").toDouble());
        }
    }
    return figures;
}

} // namespace stadtblick
