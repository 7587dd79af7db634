#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QtEndian>

#include <sqlite3.h>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QStringList schemaScripts()
{
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Error refusal(const QString &what, const QString &advice, const QString &detail = {})
{
    return {Error::Kind::Storage, what, advice, detail};
}

constexpr qsizetype headerSize = 100;

Error foreign(const QString &path, qint64 application)
{
    return refusal(tr("%1 is a database of another program.").arg(path),
        tr("The file is left as it is. Choose another one."),
        QStringLiteral("application_id %1").arg(application));
}

Result<void> checkVersion(const QString &path, qint64 version)
{
    if (version <= cacheSchemaVersion()) {
        return {};
    }
    return tl::unexpected(refusal(tr("The cache %1 was written by a newer version of Stadtblick.").arg(path),
        tr("The file is left as it is. Open it with that version."),
        QStringLiteral("schema %1, known up to %2").arg(version).arg(cacheSchemaVersion())));
}

/**
 * Refuses what is no cache before SQLite touches it: even to look at a file in WAL mode, SQLite would make
 * files beside it and write back what they hold. An empty file is one to be.
 */
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(refusal(tr("The cache %1 can't be opened.").arg(path),
            tr("Check that you may read it."), file.errorString()));
    }
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith("SQLite format 3") || header.size() < headerSize) {
        return tl::unexpected(refusal(tr("%1 is no cache of Stadtblick: it is no database.").arg(path),
            tr("The file is left as it is. Choose another one.")));
    }
    // SQLite file format, 1.3: both numbers lie in the header, big endian.
    const int application = qFromBigEndian<qint32>(header.constData() + 68);
    return application == cacheApplicationId
        ? checkVersion(path, qFromBigEndian<qint32>(header.constData() + 60))
        : tl::unexpected(foreign(path, application));
}

/** The schema's version, 0 for a new file. A newer one may stand in the WAL only, not in the header. */
Result<int> schemaVersion(Connection &connection)
{
    const auto version = connection.integer("PRAGMA user_version");
    const auto tables = version ? connection.integer("SELECT count(*) FROM sqlite_schema") : version;
    if (!tables) {
        Error error = tables.error();
        // Busy, unreadable and the like explain themselves.
        const int code = sqlite3_errcode(connection.handle()) & 0xff;
        if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) {
            error.what = tr("The cache %1 is damaged.").arg(connection.path());
        }
        return tl::unexpected(error);
    }
    const Result<void> known = checkVersion(connection.path(), version->value_or(0));
    if (!known) {
        return tl::unexpected(known.error());
    }
    return static_cast<int>(version->value_or(0));
}

/** A copy beside the file before a migration changes it; whole or not there at all. */
Result<void> backUp(Connection &connection, int version)
{
    const QString copy = QStringLiteral("%1.backup-v%2").arg(connection.path()).arg(version);
    if (QFile::exists(copy)) {
        return {};
    }
    const QString unfinished = copy + QLatin1String(".part");
    QFile::remove(unfinished);
    auto statement = Statement::prepare(connection, "VACUUM INTO ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(unfinished));
    const Result<void> copied = statement->run();
    if (!copied || !QFile::rename(unfinished, copy)) {
        QFile::remove(unfinished);
        Error error = copied ? Error{Error::Kind::Storage, {}, {}, {}} : copied.error();
        error.what =
            tr("The cache %1 could not be backed up before bringing it up to date.").arg(connection.path());
        return tl::unexpected(error);
    }
    return {};
}

Result<void> runScript(Connection &connection, const QString &name, int version)
{
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            refusal(tr("The schema %1 is missing in this program.").arg(name), {}, file.errorString()));
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // Another process may have brought the file up to date while this one waited.
    const auto present = connection.integer("PRAGMA user_version");
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (present->value_or(0) >= version) {
        return {};
    }
    const QByteArray script =
        file.readAll() + QByteArray("\nPRAGMA user_version = ") + QByteArray::number(version);
    const Result<void> run = connection.execute(script.toStdString());
    return run ? transaction->commit() : run;
}

Result<void> migrate(Connection &connection, int version)
{
    const QStringList scripts = schemaScripts();
    if (version > 0 && version < scripts.size()) {
        const Result<void> copied = backUp(connection, version);
        if (!copied) {
            return copied;
        }
    }
    for (int next = version + 1; next <= scripts.size(); ++next) {
        const Result<void> run = runScript(connection, scripts.at(next - 1), next);
        if (!run) {
            return run;
        }
    }
    return {};
}

Result<Connection> openReadOnly(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return tl::unexpected(
            refusal(tr("There is no cache %1.").arg(path), tr("Sync a city or a source into it first.")));
    }
    // A read-only folder has no place for WAL's shared memory: without a WAL the file can be read as it is.
    const QFileInfo wal(path + QLatin1String("-wal"));
    const bool isFolderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool isImmutable = !isFolderWritable && (!wal.exists() || wal.size() == 0);
    return Connection::open(path, isImmutable ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
}

} // namespace

int cacheSchemaVersion()
{
    static const int version = static_cast<int>(schemaScripts().size());
    return version;
}

Result<Connection> openCache(const QString &path, Connection::Mode mode)
{
    const Result<void> header = checkHeader(path);
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (mode == Connection::Mode::Create) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    Result<Connection> connection =
        mode == Connection::Mode::ReadOnly ? openReadOnly(path) : Connection::open(path, mode);
    if (!connection) {
        return connection;
    }
    const Result<int> version = schemaVersion(*connection);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (mode != Connection::Mode::Create) {
        if (*version < cacheSchemaVersion()) {
            return tl::unexpected(refusal(tr("The cache %1 is empty or of an older version.").arg(path),
                tr("Sync it once; that brings it up to date."), QStringLiteral("schema %1").arg(*version)));
        }
        return connection;
    }
    if (*version == 0) {
        const Result<void> made =
            connection->execute("PRAGMA page_size = 8192; PRAGMA application_id = 1400128108");
        if (!made) {
            return tl::unexpected(made.error());
        }
    }
    const Result<void> wal = connection->execute("PRAGMA journal_mode = WAL");
    const Result<void> migrated = wal ? migrate(*connection, *version) : wal;
    if (!migrated) {
        return tl::unexpected(migrated.error());
    }
    return connection;
}

QString defaultCachePath(const QString &profileId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1String("/cities/")
        + profileId + QLatin1String(".sqlite");
}

} // namespace stadtblick
