#pragma once

#include "tests/bench/storerows.h"

struct sqlite3;

namespace stadtblick {

/** A plain use of SQLite's C interface, one row a sample; the bench ends where it fails. */
class SampleRows
{
public:
    explicit SampleRows(QString file);
    ~SampleRows();
    SampleRows(const SampleRows &) = delete;
    SampleRows &operator=(const SampleRows &) = delete;

    void run(const char *sql);
    /** A new file with the table o(series, time, value), one transaction a series. */
    void insert(const StoreInput &input);
    /** Runs a query to its end; answers the sum of its second column and the number of its rows. */
    std::pair<double, int> query(const char *sql);

private:
    QString m_file;
    sqlite3 *m_db = nullptr;
};

} // namespace stadtblick
