#include "models/store/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <sqlite3.h>

#include <utility>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Connection", text);
}

constexpr int busyTimeoutMs = 10000;

int openFlags(Connection::Mode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Immutable:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return common | SQLITE_OPEN_READONLY;
}

/** What sqlite3_open_v2() is given: the path, or a URI for what only a URI can say. */
QByteArray fileName(const QString &path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable) {
        return path.toUtf8();
    }
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toEncoded(QUrl::FullyEncoded) + QByteArray("?immutable=1");
}

QString adviceFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return tr("The disk is full. Make room and try again; what was cached before is still there.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return tr("Check that the folder exists and that you may write there.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("Another program is writing to the cache. Try again when it has finished.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("The file is left as it is. Restore it from a backup, or choose another file.");
    case SQLITE_IOERR:
        return tr("The disk or the network drive reported an error.");
    default:
        return {};
    }
}

} // namespace

Error storageError(sqlite3 *db, const QString &what)
{
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    const auto kind = (code & 0xff) == SQLITE_INTERRUPT ? Error::Kind::Cancelled : Error::Kind::Storage;
    const QString text = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QStringLiteral("out of memory");
    return {kind, what, adviceFor(code), QStringLiteral("SQLite %1: %2").arg(code).arg(text)};
}

Connection::Connection(sqlite3 *db, QString path)
    : m_db(db)
    , m_path(std::move(path))
{ }

Connection::Connection(Connection &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_path(std::move(other.m_path))
{ }

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_path, other.m_path);
    return *this;
}

Connection::~Connection()
{
    sqlite3_close_v2(m_db);
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(fileName(path, mode).constData(), &db, openFlags(mode), nullptr);
    Connection connection(db, path);
    if (code != SQLITE_OK) {
        return tl::unexpected(storageError(db, tr("The cache %1 can't be opened.").arg(path)));
    }
    sqlite3_busy_timeout(db, busyTimeoutMs);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    const Result<void> pragmas = connection.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; "
                                                    "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
    if (!pragmas) {
        return tl::unexpected(pragmas.error());
    }
    return connection;
}

Result<void> Connection::execute(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(m_db, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(storageError(m_db, tr("The cache %1 can't be read or written.").arg(m_path)));
    }
    return {};
}

Result<std::optional<qint64>> Connection::integer(std::string_view sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? statement->optionalInteger(0) : std::nullopt;
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

Statement::Statement(sqlite3_stmt *statement, sqlite3 *db)
    : m_statement(statement)
    , m_db(db)
{ }

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_db(other.m_db)
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_db, other.m_db);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(Connection &connection, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3 *db = connection.handle();
    const int code = sqlite3_prepare_v3(
        db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK || !statement) {
        return tl::unexpected(
            storageError(db, tr("The cache %1 can't be read or written.").arg(connection.path())));
    }
    return Statement(statement, db);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, std::span<const std::byte> blob)
{
    // A null pointer would bind NULL: an empty blob is not a missing one.
    const void *data = blob.empty() ? static_cast<const void *>("") : blob.data();
    sqlite3_bind_blob64(m_statement, index, data, blob.size(), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bind(int index, const std::optional<qint64> &value)
{
    value ? bind(index, *value) : bindNull(index);
}

void Statement::bind(int index, const std::optional<double> &value)
{
    value ? bind(index, *value) : bindNull(index);
}

void Statement::bindTextOrNull(int index, const QString &value)
{
    value.isEmpty() ? bindNull(index) : bind(index, QStringView(value));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return tl::unexpected(storageError(m_db,
        tr("The cache %1 can't be read or written.")
            .arg(QString::fromUtf8(sqlite3_db_filename(m_db, "main")))));
}

Result<void> Statement::run()
{
    const auto row = step();
    reset();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto *data = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    // A full disk makes SQLite roll back by itself; then there is nothing left to do.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    const Result<void> begun = connection.execute("BEGIN IMMEDIATE");
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_connection->execute("COMMIT");
    if (committed) {
        m_connection = nullptr;
    }
    return committed;
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(sqlite3_get_autocommit(connection.handle()) != 0 ? &connection : nullptr)
{
    if (m_connection) {
        sqlite3_exec(m_connection->handle(), "BEGIN", nullptr, nullptr, nullptr);
    }
}

Snapshot::~Snapshot()
{
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        sqlite3_exec(m_connection->handle(), "COMMIT", nullptr, nullptr, nullptr);
    }
}

} // namespace stadtblick
