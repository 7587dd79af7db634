#pragma once

#include "models/domain/result.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace stadtblick {

/** The Error of SQLite's last failure on @p db, in words: full disk, read-only, locked, corrupt. */
Error storageError(sqlite3 *db, const QString &what);

/**
 * One connection to a SQLite file. Not to be used by two threads at once; not tied to a thread.
 * interrupt() may be called from any thread.
 */
class Connection
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< the file must be there
        Create,
        Immutable ///< read-only without locks and side files, for a folder that nobody can write to
    };

    /** Opens with foreign keys, synchronous=FULL and a busy time-out. Does not look at the schema. */
    static Result<Connection> open(const QString &path, Mode mode);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /** Runs one or more statements without results. */
    [[nodiscard]] Result<void> execute(std::string_view sql);
    /** The single integer that a statement (a PRAGMA) answers; nothing if there is no row. */
    [[nodiscard]] Result<std::optional<qint64>> integer(std::string_view sql);
    /** Rows changed by the last statement. */
    qint64 changes() const;
    qint64 lastInsertRowId() const;
    void interrupt();
    sqlite3 *handle() const { return m_db; }
    const QString &path() const { return m_path; }

private:
    Connection(sqlite3 *db, QString path);

    sqlite3 *m_db = nullptr;
    QString m_path;
};

/** A prepared statement: bind (from 1), step, read columns (from 0). NULL is nullopt, blobs are spans. */
class Statement
{
public:
    static Result<Statement> prepare(Connection &connection, std::string_view sql);

    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, QStringView value); ///< UTF-8 TEXT
    void bind(int index, std::span<const std::byte> blob); ///< must live until the step
    void bindNull(int index);
    void bind(int index, const std::optional<qint64> &value);
    void bind(int index, const std::optional<double> &value);
    void bindTextOrNull(int index, const QString &value); ///< empty = NULL

    /** True: a row is there; false: done. */
    [[nodiscard]] Result<bool> step();
    /** Runs a statement without rows and resets it. */
    [[nodiscard]] Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const; ///< empty for NULL
    std::span<const std::byte> blob(int column) const; ///< valid until the next step or reset
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    Statement(sqlite3_stmt *statement, sqlite3 *db);

    sqlite3_stmt *m_statement = nullptr;
    sqlite3 *m_db = nullptr;
};

/** BEGIN IMMEDIATE … COMMIT; rolls back if it is destroyed without commit(). */
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection = nullptr;
};

/**
 * Several reads of one state: what others commit meanwhile stays unseen until it goes. Within a transaction
 * it does nothing. It also spares each query the locks of its own.
 */
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    Connection *m_connection; ///< null: a transaction was under way
};

} // namespace stadtblick
