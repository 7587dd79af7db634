#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>

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

/** Refuses what is no SQLite file before SQLite touches it. An empty file is one to be. */
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
    if (!file.read(16).startsWith("SQLite format 3")) {
        return tl::unexpected(refusal(tr("%1 is no cache of Stadtblick: it is no database.").arg(path),
            tr("The file is left as it is. Choose another one.")));
    }
    return {};
}

/** Refuses a foreign or newer file; answers the schema's version, 0 for a new file. */
Result<int> checkIdentity(Connection &connection)
{
    const auto tables = connection.integer("SELECT count(*) FROM sqlite_schema");
    const auto application = tables ? connection.integer("PRAGMA application_id") : tables;
    const auto version = application ? connection.integer("PRAGMA user_version") : application;
    if (!version) {
        Error error = version.error();
        error.what = tr("The cache %1 is damaged.").arg(connection.path());
        error.advice = tr("The file is left as it is. Restore it from a backup, or choose another file.");
        return tl::unexpected(error);
    }
    if (tables->value_or(0) == 0 && version->value_or(0) == 0) {
        return 0;
    }
    if (application->value_or(0) != cacheApplicationId) {
        return tl::unexpected(refusal(tr("%1 is a database of another program.").arg(connection.path()),
            tr("The file is left as it is. Choose another one."),
            QStringLiteral("application_id %1").arg(application->value_or(0))));
    }
    if (version->value_or(0) > cacheSchemaVersion()) {
        return tl::unexpected(refusal(
            tr("The cache %1 was written by a newer version of Stadtblick.").arg(connection.path()),
            tr("The file is left as it is. Open it with that version."),
            QStringLiteral("schema %1, known up to %2").arg(version->value_or(0)).arg(cacheSchemaVersion())));
    }
    return static_cast<int>(version->value_or(0));
}

/** A copy beside the file before a migration changes it. */
Result<void> backUp(Connection &connection, int version)
{
    const QString copy = QStringLiteral("%1.backup-v%2").arg(connection.path()).arg(version);
    if (QFile::exists(copy)) {
        return {};
    }
    auto statement = Statement::prepare(connection, "VACUUM INTO ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(copy));
    return statement->run();
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

/** A read-only folder has no place for WAL's shared memory: without a WAL the file can be read as it is. */
Result<Connection> openImmutable(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return Connection::open(
        url.toString(QUrl::FullyEncoded) + QLatin1String("?immutable=1"), Connection::Mode::ReadOnly);
}

Result<Connection> openReadOnly(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return tl::unexpected(
            refusal(tr("There is no cache %1.").arg(path), tr("Sync a city or a source into it first.")));
    }
    const QFileInfo wal(path + QLatin1String("-wal"));
    const bool isFolderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool isImmutable = !isFolderWritable && (!wal.exists() || wal.size() == 0);
    return isImmutable ? openImmutable(path) : Connection::open(path, Connection::Mode::ReadOnly);
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
    const Result<int> version = checkIdentity(*connection);
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
        const Result<void> made = connection->execute(
            "PRAGMA page_size = 8192; PRAGMA application_id = 1400128108; PRAGMA auto_vacuum = INCREMENTAL");
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
