#include "tests/bench/storerows.h"

#include "tests/bench/benchmark.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace stadtblick {

namespace {

/** A plain use of SQLite's C interface; the bench ends where it fails. */
class Rows
{
public:
    explicit Rows(QString file)
        : m_file(std::move(file))
    { }
    ~Rows() { sqlite3_close(m_db); }

    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_db));
            std::exit(1);
        }
    }

    void insert(const StoreInput &input)
    {
        sqlite3_close(m_db);
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile::remove(m_file + QLatin1StringView(end));
        }
        sqlite3_open(m_file.toUtf8().constData(), &m_db);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;"
            "CREATE TABLE o(series INTEGER NOT NULL, time INTEGER NOT NULL, value REAL NOT NULL, PRIMARY "
            "KEY(series, time)) WITHOUT ROWID");
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, "INSERT INTO o VALUES(?,?,?)", -1, &statement, nullptr);
        for (qint64 s = 0; s < StoreInput::series; ++s) {
            run("BEGIN");
            for (qint64 i = 0; i < StoreInput::perSeries; ++i) {
                sqlite3_bind_int64(statement, 1, s);
                sqlite3_bind_int64(statement, 2, StoreInput::beginS + StoreInput::stepS * i);
                sqlite3_bind_double(
                    statement, 3, input.values[static_cast<std::size_t>(s * StoreInput::perSeries + i)]);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
            run("COMMIT");
        }
        sqlite3_finalize(statement);
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    double query(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
        double sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            sum += sqlite3_column_double(statement, 1);
        }
        sqlite3_finalize(statement);
        return sum;
    }

private:
    QString m_file;
    sqlite3 *m_db = nullptr;
};

} // namespace

StoreFigures measureRows(const StoreInput &input, const QString &folder)
{
    const QString file = folder + QStringLiteral("/rows.sqlite");
    Rows rows(file);
    StoreFigures figures;
    figures.insertMs = medianMs(5, 0, [&] { rows.insert(input); });
    figures.fileMb = static_cast<double>(QFileInfo(file).size()) / 1e6;
    figures.hourlyMeansMs = medianMs(
        5, 1, [&] { rows.query("SELECT series, avg(value), time/3600 FROM o GROUP BY series, time/3600"); });
    figures.oneSeriesMs =
        medianMs(15, 2, [&] { rows.query("SELECT time, value FROM o WHERE series=77 ORDER BY time"); });
    figures.instantMs = medianMs(15, 2, [&] {
        rows.query("WITH RECURSIVE s(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM s WHERE i<199) SELECT i, "
                   "(SELECT value FROM o"
                   " WHERE series=i AND time<=1751371500 AND time>1751371500-3600 ORDER BY time DESC LIMIT "
                   "1) FROM s");
    });
    return figures;
}

} // namespace stadtblick
