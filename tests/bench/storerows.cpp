#include "tests/bench/storerows.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/samplerows.h"

#include <QtCore/QFileInfo>

namespace stadtblick {

StoreFigures measureRows(const StoreInput &input, const QString &folder)
{
    const QString file = folder + QStringLiteral("/rows.sqlite");
    SampleRows rows(file);
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
