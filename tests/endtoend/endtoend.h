#pragma once

#include "tests/support/csvrows.h"
#include "tests/support/program.h"
#include "tests/support/recordings.h"
#include "tests/support/serviceprocess.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace stadtblick::test {

/** A cache of its own in a throw-away home, filled and read by the built program. */
class CacheUnderTest
{
public:
    QString home() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("city.sqlite")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /** Runs a command on the cache. */
    ProgramRun run(const QStringList &command, int timeoutMs = 120000) const
    {
        QStringList arguments = command;
        arguments.insert(1, QStringLiteral("--cache"));
        arguments.insert(2, path());
        return runProgram(arguments, home(), timeoutMs);
    }
    ProgramRun sync(const QString &source) const
    {
        return run({QStringLiteral("sync"), QStringLiteral("--source"), source, QStringLiteral("--json")});
    }
    /** The rows of an export; a failed one is an empty list and a warning. */
    QList<CsvRow> rows(const QString &content, const QStringList &options = {}) const
    {
        const QString out = file(content + QStringLiteral(".csv"));
        QStringList arguments{QStringLiteral("export"), QStringLiteral("--cache"), path(),
            QStringLiteral("--out"), out, content};
        const ProgramRun exported = runProgram(arguments + options, home());
        QFile csv(out);
        if (exported.exitCode != 0 || !csv.open(QIODevice::ReadOnly)) {
            qWarning("%s", exported.explained().constData());
            return {};
        }
        return csvRows(csv.readAll(), ',');
    }
    /** The source's part of `status --json`; the only source without an id. */
    QJsonObject status(const QString &id = {}) const
    {
        const QJsonObject all = run({QStringLiteral("status"), QStringLiteral("--json")}).json();
        const QJsonArray sources = all.value(QLatin1String("sources")).toArray();
        for (const QJsonValue &value : sources) {
            const QJsonObject source = value.toObject();
            if (id.isEmpty() || source.value(QLatin1String("id")).toString() == id) {
                return source;
            }
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
};

/** A recording, read plainly. */
inline QJsonDocument recordedJson(const QString &name)
{
    QFile file(fixturesFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

inline qint64 isoMs(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

inline QString replayProgram()
{
    return QStringLiteral(STADTBLICK_BINARY_DIR "/tests/support/stadtblick_replay");
}

} // namespace stadtblick::test
