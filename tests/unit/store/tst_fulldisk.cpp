#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "tests/support/failingvfs.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stadtblick;
using stadtblick::test::FailingVfs;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 plenty = 1'000'000'000;

Samples minutes(int count, double factor)
{
    Samples samples;
    for (int i = 0; i < count; ++i) {
        samples.timesMs.push_back(i * minute);
        samples.values.push_back(i * factor);
    }
    return samples;
}

/** The row of the only series. */
Result<qint64> makeSeries(Connection &connection)
{
    StationStore stations(connection);
    Station station;
    station.source = station.id = QStringLiteral("s");
    const Result<void> put = stations.putStation(station);
    if (!put) {
        return tl::unexpected(put.error());
    }
    Series series;
    series.source = series.id = series.stationId = QStringLiteral("s");
    return stations.putSeries(series);
}

/** A page as a sync commits it: observations and an idea in one transaction. */
Result<void> writePage(Connection &connection, qint64 row, const Samples &samples)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto written = ObservationStore(connection).put(row, samples);
    if (!written) {
        return tl::unexpected(written.error());
    }
    Idea idea;
    idea.source = idea.kind = QStringLiteral("s");
    idea.id = QStringLiteral("of %1 samples").arg(samples.size());
    idea.title = QStringLiteral("Radweg");
    const Result<void> put = IdeaStore(connection).put(idea);
    return put ? transaction->commit() : put;
}

} // namespace

/** A disk that is full after so many bytes: a page is there whole or not at all, and what was there stays. */
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void pageIsWholeOrAbsent();
    void makingACache();
    void noMigrationWithoutBackup();
};

void TestFullDisk::pageIsWholeOrAbsent()
{
    const QTemporaryDir folder;
    const Samples before = minutes(500, 1.0 / 3);
    const Samples after = minutes(20000, 1.0 / 7); // overwrites all of them, some 200 kB
    int failures = 0;
    bool hasSucceeded = false;
    for (qint64 room = 0; !hasSucceeded; room += 20'000) {
        const QString file = folder.filePath(QStringLiteral("%1.sqlite").arg(room));
        FailingVfs disk(plenty);
        qint64 row = 0;
        bool isWritten = false;
        {
            auto cache = openCache(file, Connection::Mode::Create);
            row = *makeSeries(*cache);
            QVERIFY(writePage(*cache, row, before));
            disk.setBytesLeft(room);
            const Result<void> written = writePage(*cache, row, after);
            isWritten = written.has_value();
            if (!isWritten) {
                ++failures;
                QCOMPARE(written.error().kind, Error::Kind::Storage);
                QVERIFY2(written.error().advice.contains(QLatin1String("full")),
                    qPrintable(toOneLine(written.error())));
            }
            // The same connection goes on reading.
            QCOMPARE(ObservationStore(*cache).readAll(row)->values, (isWritten ? after : before).values);
        }
        disk.setBytesLeft(plenty);
        auto cache = openCache(file, Connection::Mode::Create);
        QVERIFY2(cache, cache ? "" : qPrintable(toOneLine(cache.error())));
        QCOMPARE(ObservationStore(*cache).readAll(row)->values, (isWritten ? after : before).values);
        QCOMPARE(*IdeaStore(*cache).count(), isWritten ? 2 : 1);
        const qint64 count = cache->integer("SELECT sample_count FROM series")->value_or(0);
        QCOMPARE(count, static_cast<qint64>((isWritten ? after : before).size()));
        auto check = Statement::prepare(*cache, "PRAGMA integrity_check");
        QVERIFY(*check->step());
        QCOMPARE(check->text(0), QStringLiteral("ok"));
        hasSucceeded = isWritten;
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
}

void TestFullDisk::makingACache()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("c.sqlite"));
    int failures = 0;
    for (qint64 room = 0; room < 2'000'000; room += 30'000) {
        FailingVfs disk(room);
        const auto cache = openCache(file, Connection::Mode::Create);
        if (cache) {
            break;
        }
        ++failures;
        QVERIFY(cache.error().what.contains(file));
        QVERIFY2(cache.error().advice.contains(QLatin1String("full")), qPrintable(toOneLine(cache.error())));
    }
    QVERIFY(failures > 0);
    // Room has been made: what was begun is finished.
    auto cache = openCache(file, Connection::Mode::Create);
    QVERIFY2(cache, cache ? "" : qPrintable(toOneLine(cache.error())));
    QCOMPARE(cache->integer("PRAGMA user_version")->value_or(0), cacheSchemaVersion());
    QCOMPARE(cache->integer("PRAGMA page_size")->value_or(0), 8192);
    QVERIFY(makeSeries(*cache));
}

void TestFullDisk::noMigrationWithoutBackup()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("c.sqlite"));
    FailingVfs disk(plenty);
    {
        auto raw = Connection::open(file, Connection::Mode::Create);
        QFile script(QStringLiteral(":/schema/001_sources.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(raw->execute("PRAGMA application_id = 1400128108"));
        QVERIFY(raw->execute(script.readAll().toStdString() + "; PRAGMA user_version = 1"));
    }
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    disk.setBytesLeft(3000);
    const auto cache = openCache(file, Connection::Mode::Create);
    QVERIFY(!cache);
    QVERIFY2(cache.error().advice.contains(QLatin1String("full")), qPrintable(toOneLine(cache.error())));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    disk.setBytesLeft(plenty);
    QCOMPARE(
        Connection::open(file, Connection::Mode::ReadOnly)->integer("PRAGMA user_version")->value_or(0), 1);
    QVERIFY(openCache(file, Connection::Mode::Create));
    QVERIFY(QFile::exists(file + QStringLiteral(".backup-v1")));
}

STADTBLICK_TEST(TestFullDisk, QCoreApplication)
#include "tst_fulldisk.moc"
