#include "tests/bench/samplerows.h"

#include <QtCore/QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace stadtblick {

SampleRows::SampleRows(QString file)
    : m_file(std::move(file))
{ }

SampleRows::~SampleRows()
{
    sqlite3_close(m_db);
}

void SampleRows::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_db));
        std::exit(1);
    }
}

void SampleRows::insert(const StoreInput &input)
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

std::pair<double, int> SampleRows::query(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_db));
        std::exit(1);
    }
    std::pair<double, int> answer;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        answer.first += sqlite3_column_double(statement, 1);
        ++answer.second;
    }
    sqlite3_finalize(statement);
    return answer;
}

} // namespace stadtblick
