#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/need.h"
#include "tests/bench/storeduckdb.h"
#include "tests/bench/storerows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace stadtblick;

namespace {

/** The cache under measurement. */
class Ours
{
public:
    explicit Ours(QString file)
        : m_file(std::move(file))
    { }

    void insert(const StoreInput &input)
    {
        m_connection.reset();
        m_rows.clear();
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile::remove(m_file + QLatin1StringView(end));
        }
        m_connection = std::make_unique<Connection>(need(openCache(m_file, Connection::Mode::Create)));
        StationStore stations(*m_connection);
        ObservationStore observations(*m_connection);
        Station station;
        station.source = station.id = QStringLiteral("bench");
        need(stations.putStation(station));
        Samples samples;
        samples.timesMs.resize(StoreInput::perSeries);
        for (qint64 i = 0; i < StoreInput::perSeries; ++i) {
            samples.timesMs[static_cast<std::size_t>(i)] =
                1000 * (StoreInput::beginS + StoreInput::stepS * i);
        }
        // One transaction, as DuckDB's appender has. A commit of ours waits for the disk (synchronous=FULL),
        // the rows' (NORMAL) do not: one a series would measure the disk, 200 times.
        Transaction transaction = need(Transaction::begin(*m_connection));
        for (qint64 s = 0; s < StoreInput::series; ++s) {
            Series series;
            series.source = series.stationId = QStringLiteral("bench");
            series.id = QString::number(s);
            series.stepMs = 1000 * StoreInput::stepS;
            m_rows.push_back(need(stations.putSeries(series)));
            const auto from = input.values.begin() + s * StoreInput::perSeries;
            samples.values.assign(from, from + StoreInput::perSeries);
            need(observations.put(m_rows.back(), samples));
        }
        need(transaction.commit());
        need(m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    /** Mean of each hour of each series; answers their number. */
    std::size_t hourlyMeans() const
    {
        constexpr qint64 hourMs = 3600000;
        std::vector<float> means;
        means.reserve(StoreInput::series * 8760);
        need(ObservationStore(*m_connection).visit(m_rows, whole(), [&means](qint64, const Samples &samples) {
            std::size_t i = 0;
            while (i < samples.size()) {
                const qint64 end = (samples.timesMs[i] / hourMs + 1) * hourMs;
                double sum = 0;
                const std::size_t first = i;
                for (; i < samples.size() && samples.timesMs[i] < end; ++i) {
                    sum += samples.values[i];
                }
                means.push_back(static_cast<float>(sum / static_cast<double>(i - first)));
            }
            return true;
        }));
        return means.size();
    }

    std::size_t oneSeries() const { return need(ObservationStore(*m_connection).readAll(m_rows[77])).size(); }

    qsizetype instant() const
    {
        const auto found =
            need(ObservationStore(*m_connection).latestAt(m_rows, 1000 * StoreInput::instantS, 3600000));
        return std::ranges::count_if(found, [](const auto &sample) { return sample.has_value(); });
    }

    void append(const StoreInput &input, qint64 step)
    {
        Transaction transaction = need(Transaction::begin(*m_connection));
        ObservationStore observations(*m_connection);
        for (const qint64 row : m_rows) {
            Samples one;
            one.timesMs = {1000 * (StoreInput::beginS + StoreInput::stepS * (StoreInput::perSeries + step))};
            one.values = {input.values[static_cast<std::size_t>(step)]};
            need(observations.put(row, one));
        }
        need(transaction.commit());
    }

    static TimeRange whole()
    {
        return {1000 * StoreInput::beginS,
            1000 * (StoreInput::beginS + StoreInput::stepS * StoreInput::perSeries)};
    }

private:
    QString m_file;
    std::unique_ptr<Connection> m_connection;
    std::vector<qint64> m_rows;
};

StoreFigures measureOurs(const StoreInput &input, const QString &file, double &appendMs)
{
    Ours ours(file);
    StoreFigures figures;
    figures.insertMs = medianMs(5, 1, [&] { ours.insert(input); });
    figures.fileMb = static_cast<double>(QFileInfo(file).size()) / 1e6;
    std::size_t means = 0;
    figures.hourlyMeansMs = medianMs(7, 1, [&] { means = ours.hourlyMeans(); });
    std::size_t samples = 0;
    figures.oneSeriesMs = medianMs(15, 2, [&] { samples = ours.oneSeries(); });
    qsizetype found = 0;
    figures.instantMs = medianMs(15, 2, [&] { found = ours.instant(); });
    if (means != StoreInput::series * 8760 || samples != StoreInput::perSeries
        || found != StoreInput::series) {
        std::fprintf(stderr, "the store answered %zu means, %zu samples, %lld series\n", means, samples,
            static_cast<long long>(found));
        std::exit(1);
    }
    qint64 step = 0;
    appendMs = medianMs(15, 2, [&] { ours.append(input, step++); });
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    BenchmarkReport report(QCoreApplication::arguments());
    const StoreInput input = makeStoreInput();
    if (!isStoreInput(input)) {
        std::fprintf(stderr, "the generated samples are not those of the peers\n");
        return 1;
    }
    const QTemporaryDir folder;
    double appendMs = 0;
    const StoreFigures ours = measureOurs(input, folder.filePath(QStringLiteral("ours.sqlite")), appendMs);
    const StoreFigures rows = measureRows(input, folder.path());
    const DuckDbFigures duck = measureDuckDb(input, folder.path());
    const QString sqlite =
        QStringLiteral("SQLite rows WITHOUT ROWID %1").arg(QLatin1StringView(sqlite3_libversion()));
    const auto add = [&](const char *name, const char *unit, double value, double rowsValue) {
        const QString job = QLatin1StringView(name);
        const bool isMeasured = duck.values.contains(job);
        report.add({job, value, QLatin1StringView(unit),
            isMeasured ? QStringLiteral("DuckDB %1").arg(duck.version) : QString(),
            isMeasured ? std::optional(duck.values.value(job)) : std::nullopt});
        report.add({job, value, QLatin1StringView(unit), sqlite, rowsValue});
    };
    const auto samples = static_cast<double>(input.values.size());
    add("store_insert_10512000", "samples/s", samples / ours.insertMs * 1000, samples / rows.insertMs * 1000);
    add("store_file_10512000", "MB", ours.fileMb, rows.fileMb);
    add("store_hourly_means_all_series", "ms", ours.hourlyMeansMs, rows.hourlyMeansMs);
    add("store_one_series_year", "ms", ours.oneSeriesMs, rows.oneSeriesMs);
    add("store_all_series_at_instant", "ms", ours.instantMs, rows.instantMs);
    report.add({QStringLiteral("store_append_one_to_each_series"), appendMs, QStringLiteral("ms"), {},
        std::nullopt});
    return 0;
}
