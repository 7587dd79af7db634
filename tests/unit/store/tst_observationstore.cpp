#include "models/store/cachefile.h"
#include "models/store/chunkcodec.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <map>

using namespace stadtblick;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 day = 86400000;
constexpr qint64 start = 1751328000000; // 2025-07-01T00:00:00Z

Samples samplesOf(std::initializer_list<std::pair<qint64, double>> list)
{
    Samples samples;
    for (const auto &[time, value] : list) {
        samples.timesMs.push_back(time);
        samples.values.push_back(value);
    }
    return samples;
}

} // namespace

/** Writing and reading observations: merging, order, weeks, withdrawal, and a comparison with a plain map. */
class TestObservationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestWriteWins();
    void anyOrderAndDuplicates();
    void rangesAreHalfOpen();
    void countsSayWhatChanged();
    void seriesKnowTheirExtent();
    void agreesWithAMap();
    void withdrawnIsMarkedNotErased();
    void lengthsOfOddIntervals();
    void timesOutsideAreRefused();
    void damagedChunkIsAnError();
    void visitsInOrderAndStops();
    void countsPerDayAndLatest();
    void latestPassesOverWithdrawn();
    void latestOfManySeries();
    void unknownStepStaysUnknown();
    void countsIncludeWithdrawn();
    void flagsComeBack();
    void wrongClocksMoveNothing();
    void wrongClocksAreFoundLater();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ObservationStore> m_store;
    qint64 m_series = 0;
};

void TestObservationStore::init()
{
    QTest::failOnWarning();
    m_store.reset();
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openCache(m_folder->filePath(QStringLiteral("c.sqlite")), Connection::Mode::Create);
    QVERIFY2(opened, opened ? "" : qPrintable(toOneLine(opened.error())));
    m_connection = std::make_unique<Connection>(std::move(*opened));
    m_store = std::make_unique<ObservationStore>(*m_connection);
    StationStore stations(*m_connection);
    Station station;
    station.source = QStringLiteral("s");
    station.id = QStringLiteral("1");
    QVERIFY(stations.putStation(station));
    Series series;
    series.source = QStringLiteral("s");
    series.id = QStringLiteral("1");
    series.stationId = QStringLiteral("1");
    series.stepMs = 10 * minute;
    m_series = *stations.putSeries(series);
}

void TestObservationStore::newestWriteWins()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + minute, 2}})));
    QVERIFY(m_store->put(m_series, samplesOf({{start, 7.25}})));
    const auto read = m_store->readAll(m_series);
    QVERIFY(read);
    QCOMPARE(read->values, (std::vector<double>{7.25, 2}));
}

void TestObservationStore::anyOrderAndDuplicates()
{
    QVERIFY(
        m_store->put(m_series, samplesOf({{start + 20, 3}, {start, 1}, {start + 20, 4}, {start + 10, 2}})));
    const auto read = m_store->readAll(m_series);
    QCOMPARE(read->timesMs, (std::vector<qint64>{start, start + 10, start + 20}));
    QCOMPARE(read->values, (std::vector<double>{1, 2, 4}));
}

void TestObservationStore::rangesAreHalfOpen()
{
    const qint64 border = chunkBegin(chunkWeek(start) + 1);
    QVERIFY(m_store->put(m_series, samplesOf({{border - 1, 1}, {border, 2}, {border + 1, 3}, {-5, 0}})));
    QCOMPARE(m_store->read(m_series, {border - 1, border})->values, (std::vector<double>{1}));
    QCOMPARE(m_store->read(m_series, {border, border + 2})->values, (std::vector<double>{2, 3}));
    QVERIFY(m_store->read(m_series, {border, border})->isEmpty());
    QCOMPARE(m_store->read(m_series, {-10, 0})->timesMs, (std::vector<qint64>{-5}));
    QVERIFY(m_store->read(m_series + 1, {0, border * 2})->isEmpty());
}

void TestObservationStore::countsSayWhatChanged()
{
    auto counts = m_store->put(m_series, samplesOf({{start, 1}, {start + 1, 2}}));
    QCOMPARE(counts->added, 2);
    counts = m_store->put(m_series, samplesOf({{start, 1}, {start + 1, 3}, {start + 2, 4}}));
    QCOMPARE(counts->added, 1);
    QCOMPARE(counts->changed, 1);
    QCOMPARE(counts->unchanged, 1);
}

void TestObservationStore::seriesKnowTheirExtent()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 30 * day, 2}})));
    QVERIFY(m_store->put(m_series, samplesOf({{start - 30 * day, 1}, {start, 5}})));
    const auto series = StationStore(*m_connection).findSeries(QStringLiteral("s"), QStringLiteral("1"));
    QCOMPARE((*series)->firstMs, std::optional(start - 30 * day));
    QCOMPARE((*series)->lastMs, std::optional(start + 30 * day));
    QCOMPARE((*series)->sampleCount, 3);
    QCOMPARE(*m_store->extent(), std::optional(TimeRange{start - 30 * day, start + 30 * day}));
}

void TestObservationStore::agreesWithAMap()
{
    QRandomGenerator random(3);
    std::map<qint64, double> plain;
    for (int round = 0; round < 200; ++round) {
        Samples samples;
        const qint64 from = start + static_cast<qint64>(random.bounded(90)) * day;
        for (int i = static_cast<int>(random.bounded(300)); i > 0; --i) {
            const qint64 time = from + static_cast<qint64>(random.bounded(20000)) * minute;
            const double value = random.bounded(2) == 0 ? static_cast<double>(random.bounded(1000)) / 10
                                                        : random.generateDouble();
            samples.timesMs.push_back(time);
            samples.values.push_back(value);
            plain[time] = value;
        }
        QVERIFY(m_store->put(m_series, samples));
    }
    const auto read = m_store->readAll(m_series);
    QCOMPARE(read->size(), plain.size());
    std::size_t i = 0;
    for (const auto &[time, value] : plain) {
        QCOMPARE(read->timesMs[i], time);
        QCOMPARE(read->values[i], value);
        ++i;
    }
}

void TestObservationStore::withdrawnIsMarkedNotErased()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 10, 2}, {start + 20, 3}})));
    const std::vector<qint64> present{start, start + 20};
    QCOMPARE(*m_store->markWithdrawn(m_series, {start, start + 100}, present), 1);
    QCOMPARE(*m_store->markWithdrawn(m_series, {start, start + 100}, present), 0);
    auto read = m_store->readAll(m_series);
    QCOMPARE(read->values, (std::vector<double>{1, 2, 3}));
    QCOMPARE(read->flags, (std::vector<quint8>{0, FlagWithdrawn, 0}));
    // It came back: the mark goes.
    QVERIFY(m_store->put(m_series, samplesOf({{start + 10, 2}})));
    read = m_store->readAll(m_series);
    QVERIFY(std::ranges::all_of(read->flags, [](quint8 flag) { return flag == 0; }));
    // Outside of the re-read range nothing is touched.
    QCOMPARE(*m_store->markWithdrawn(m_series, {start + 15, start + 100}, {}), 1);
    QCOMPARE(m_store->readAll(m_series)->flags, (std::vector<quint8>{0, 0, FlagWithdrawn}));
}

void TestObservationStore::lengthsOfOddIntervals()
{
    Samples samples = samplesOf({{start, 1}, {start + 10 * minute, 2}});
    samples.lengthsMs = {10 * minute, 9 * minute};
    QVERIFY(m_store->put(m_series, samples));
    QCOMPARE(m_store->readAll(m_series)->lengthsMs, samples.lengthsMs);
    QVERIFY(m_store->put(m_series, samplesOf({{start + 20 * minute, 3}})));
    QCOMPARE(
        m_store->readAll(m_series)->lengthsMs, (std::vector<qint64>{10 * minute, 9 * minute, 10 * minute}));
}

void TestObservationStore::timesOutsideAreRefused()
{
    QVERIFY(!m_store->put(m_series, samplesOf({{std::numeric_limits<qint64>::max(), 1}})));
    QVERIFY(!m_store->put(m_series, samplesOf({{std::numeric_limits<qint64>::min(), 1}})));
    QVERIFY(m_store->readAll(m_series)->isEmpty());
}

void TestObservationStore::damagedChunkIsAnError()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}})));
    QVERIFY(m_connection->execute("UPDATE chunk SET data = x'0102'"));
    const auto read = m_store->readAll(m_series);
    QVERIFY(!read);
    QVERIFY(read.error().what.contains(QLatin1String("damaged")));
    QVERIFY(!m_store->put(m_series, samplesOf({{start, 2}})));
}

void TestObservationStore::visitsInOrderAndStops()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}})));
    const std::vector<qint64> rows{m_series, m_series + 5};
    std::vector<std::size_t> sizes;
    QVERIFY(m_store->visit(rows, {start, start + 1}, [&](qint64, const Samples &samples) {
        sizes.push_back(samples.size());
        return true;
    }));
    QCOMPARE(sizes, (std::vector<std::size_t>{1, 0}));
    const auto stopped =
        m_store->visit(rows, {start, start + 1}, [](qint64, const Samples &) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void TestObservationStore::countsPerDayAndLatest()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 1, 2}, {start + day, 3}, {-1, 4}})));
    const auto counts = m_store->countsPerDay();
    QCOMPARE(
        *counts, (std::vector<std::pair<qint64, qint64>>{{-1, 1}, {start / day, 2}, {start / day + 1, 1}}));
    QCOMPARE(*m_store->latestAt(m_series, start + 100, 3600000), (std::optional(std::pair(start + 1, 2.0))));
    QVERIFY(!*m_store->latestAt(m_series, start + 3 * day, 3600000));
}

void TestObservationStore::latestPassesOverWithdrawn()
{
    const qint64 border = chunkBegin(chunkWeek(start) + 1);
    QVERIFY(m_store->put(m_series, samplesOf({{border - 20, 1.5}, {border - 10, 2.5}, {border, 3.5}})));
    const auto latest = [this](qint64 timeMs, qint64 withinMs) {
        return *m_store->latestAt(m_series, timeMs, withinMs);
    };
    QCOMPARE(latest(border + 5, 100), (std::optional(std::pair(border, 3.5))));
    QCOMPARE(latest(border, 1), (std::optional(std::pair(border, 3.5))));
    QCOMPARE(latest(border - 1, 9), (std::optional<std::pair<qint64, double>>()));
    QCOMPARE(latest(border - 1, 10), (std::optional(std::pair(border - 10, 2.5))));
    const std::vector<qint64> present{border - 20};
    QCOMPARE(*m_store->markWithdrawn(m_series, {border - 100, border + 100}, present), 2);
    QCOMPARE(latest(border + 5, 100), (std::optional(std::pair(border - 20, 1.5))));
    QVERIFY(!latest(border + 5, 20));
}

void TestObservationStore::latestOfManySeries()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 1, 2}})));
    const std::vector<qint64> rows{m_series + 1, m_series};
    const auto latest = m_store->latestAt(rows, start, minute);
    QCOMPARE(latest->size(), std::size_t(2));
    QVERIFY(!latest->at(0));
    QCOMPARE(latest->at(1), (std::optional(std::pair(start, 1.0))));
    // Its snapshot is over: writing goes on.
    QVERIFY(m_store->put(m_series, samplesOf({{start + 2, 3}})));
}

void TestObservationStore::unknownStepStaysUnknown()
{
    StationStore stations(*m_connection);
    Series series;
    series.source = QStringLiteral("s");
    series.id = QStringLiteral("2");
    series.stationId = QStringLiteral("1");
    const qint64 row = *stations.putSeries(series);
    Samples instants = samplesOf({{start, 1}, {start + minute, 2}});
    instants.lengthsMs = {0, 0};
    QVERIFY(m_store->put(row, instants));
    QVERIFY(m_store->put(row, samplesOf({{start + 2 * minute, 3}})));
    QVERIFY(m_store->put(row, samplesOf({{start + 30 * day, 4}})));
    QVERIFY(stations.setStep(row, minute));
    const auto read = m_store->readAll(row);
    // What was said to be an instant stays one; what said nothing has the step now known.
    QCOMPARE(read->lengthsMs, (std::vector<qint64>{0, 0, 0, minute}));
}

void TestObservationStore::countsIncludeWithdrawn()
{
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 1, 2}})));
    QCOMPARE(*m_store->markWithdrawn(m_series, {start, start + 10}, {}), 2);
    QVERIFY(m_store->put(m_series, samplesOf({{start, 1}, {start + 2, 3}})));
    const auto series = StationStore(*m_connection).findSeries(QStringLiteral("s"), QStringLiteral("1"));
    QCOMPARE((*series)->sampleCount, 3);
    QCOMPARE(m_connection->integer("SELECT sum(count) FROM chunk")->value_or(0), 3);
}

void TestObservationStore::flagsComeBack()
{
    Samples samples = samplesOf({{start, 1}, {start + 1, 2}, {start + 14 * day, 3}});
    samples.flags = {0, FlagSpike | FlagStep, 0};
    QVERIFY(m_store->put(m_series, samples));
    QCOMPARE(m_store->readAll(m_series)->flags, samples.flags);
    QCOMPARE(m_connection->integer("SELECT count(*) FROM chunk WHERE flags IS NULL")->value_or(0), 1);
    QVERIFY(m_store->read(m_series, {start + 14 * day, start + 20 * day})->flags.empty());
}

/** What came before its time is kept and counted, but moves neither the series' end nor the days. */
void TestObservationStore::wrongClocksMoveNothing()
{
    Samples samples = samplesOf({{start, 1}, {start + 3650 * day, 2}});
    samples.flags = {0, FlagClock};
    QVERIFY(m_store->put(m_series, samples));
    const auto series = [this] {
        return **StationStore(*m_connection).findSeries(QStringLiteral("s"), QStringLiteral("1"));
    };
    QCOMPARE(series().lastMs, std::optional(start));
    QCOMPARE(series().sampleCount, 2);
    QCOMPARE(m_store->extent()->value().toMs, start);
    QCOMPARE(m_store->countsPerDay()->size(), std::size_t(1));
    // Read again when its time has come it looks well, but the value is the one that came too early ...
    QCOMPARE(m_store->put(m_series, samplesOf({{start + 3650 * day, 2}}))->unchanged, 1);
    QCOMPARE(m_store->readAll(m_series)->flags, samples.flags);
    // ... while another value is a new one.
    QCOMPARE(m_store->put(m_series, samplesOf({{start + 3650 * day, 3}}))->changed, 1);
    QVERIFY(m_store->readAll(m_series)->flags.empty());
}

/** Samples of an earlier program, which marked no clocks. */
void TestObservationStore::wrongClocksAreFoundLater()
{
    QVERIFY(m_store->put(
        m_series, samplesOf({{start, 1}, {start + day, 2}, {start + day + 1, 3}, {start + 3650 * day, 4}})));
    QCOMPARE(*m_store->markAhead(m_series, start + day), 2);
    const auto series = [this] {
        return **StationStore(*m_connection).findSeries(QStringLiteral("s"), QStringLiteral("1"));
    };
    QCOMPARE(series().firstMs, std::optional(start));
    QCOMPARE(series().lastMs, std::optional(start + day));
    QCOMPARE(m_store->readAll(m_series)->flags, (std::vector<quint8>{0, 0, FlagClock, FlagClock}));
    QCOMPARE(*m_store->markAhead(m_series, start + day), 0);
    QCOMPARE(*m_store->markAhead(m_series, start - 1), 2); // nothing is left
    QVERIFY(!series().firstMs && !series().lastMs);
    QVERIFY(!*m_store->extent());
}

STADTBLICK_TEST(TestObservationStore, QCoreApplication)
#include "tst_observationstore.moc"
