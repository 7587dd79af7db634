#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace stadtblick;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/** Opening caches: new, known, foreign, newer, damaged, read-only; a full disk loses nothing. */
class TestCacheFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void newFileHasItsMarks();
    void otherFilesAreLeftAlone_data();
    void otherFilesAreLeftAlone();
    void newerIsRefused();
    void foreignDatabaseIsNotTouched_data();
    void foreignDatabaseIsNotTouched();
    void cutOffCacheIsRefused();
    void scriptsAreNumbered();
    void olderIsBackedUp();
    void missingIsNotMade();
    void readOnlyFolder();
    void readOnlyForAnotherUser();
    void emptyFileBecomesACache();
    void fullDiskLosesNothing();
    void twoConnectionsSeeEachOther();
    void rolledBackWithoutCommit();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestCacheFile::newFileHasItsMarks()
{
    auto cache = openCache(path(QStringLiteral("folder/new.sqlite")), Connection::Mode::Create);
    QVERIFY2(cache, cache ? "" : qPrintable(toOneLine(cache.error())));
    QCOMPARE(cache->integer("PRAGMA application_id")->value_or(0), cacheApplicationId);
    QCOMPARE(cache->integer("PRAGMA user_version")->value_or(0), cacheSchemaVersion());
    QCOMPARE(cache->integer("PRAGMA page_size")->value_or(0), 8192);
    QCOMPARE(cache->integer("PRAGMA foreign_keys")->value_or(0), 1);
    QVERIFY(cacheSchemaVersion() >= 3);
    QVERIFY(openCache(path(QStringLiteral("folder/new.sqlite")), Connection::Mode::ReadOnly));
}

void TestCacheFile::otherFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("no database at all, but long enough to be one");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("header and garbage") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x7f');
    QTest::newRow("cut off header") << QByteArray("SQLite format 3\0", 16);
}

void TestCacheFile::otherFilesAreLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(QStringLiteral("other.bin"));
    write(file, bytes);
    for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::Create}) {
        const auto cache = openCache(file, mode);
        QVERIFY(!cache);
        QVERIFY2(cache.error().what.contains(file), qPrintable(cache.error().what));
        QVERIFY(!cache.error().advice.isEmpty());
        QCOMPARE(contentOf(file), bytes);
        QVERIFY(
            !QFile::exists(file + QStringLiteral("-wal")) && !QFile::exists(file + QStringLiteral("-shm")));
    }
}

void TestCacheFile::newerIsRefused()
{
    const QString file = path(QStringLiteral("newer.sqlite"));
    {
        auto cache = openCache(file, Connection::Mode::Create);
        QVERIFY(cache->execute("PRAGMA user_version = 999"));
    }
    const auto cache = openCache(file, Connection::Mode::Create);
    QVERIFY(!cache);
    QVERIFY(cache.error().what.contains(QLatin1String("newer")));
    auto foreign = Connection::open(path(QStringLiteral("foreign.sqlite")), Connection::Mode::Create);
    QVERIFY(foreign->execute("CREATE TABLE a(b); PRAGMA application_id = 1196444487"));
    const auto other = openCache(path(QStringLiteral("foreign.sqlite")), Connection::Mode::Create);
    QVERIFY(!other);
    QVERIFY(other.error().what.contains(QLatin1String("another program")));
}

void TestCacheFile::foreignDatabaseIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("unmarked") << QByteArray("CREATE TABLE a(b)");
    QTest::newRow("marked") << QByteArray("CREATE TABLE a(b); PRAGMA application_id = 1196444487");
    QTest::newRow("marked and empty") << QByteArray("PRAGMA application_id = 1196444487");
    QTest::newRow("WAL") << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE a(b)");
    QTest::newRow("newer") << QByteArray("PRAGMA application_id = 1400128108; PRAGMA user_version = 1000;"
                                         "PRAGMA journal_mode = WAL; CREATE TABLE a(b)");
}

void TestCacheFile::foreignDatabaseIsNotTouched()
{
    QFETCH(QByteArray, sql);
    const QString folder = path(QLatin1String(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + QStringLiteral("/foreign.sqlite");
    {
        auto made = Connection::open(file, Connection::Mode::Create);
        QVERIFY(made->execute(sql.toStdString()));
    }
    const QByteArray before = contentOf(file);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const auto mode :
        {Connection::Mode::ReadOnly, Connection::Mode::ReadWrite, Connection::Mode::Create}) {
        const auto cache = openCache(file, mode);
        QVERIFY(!cache);
        QVERIFY(cache.error().what.contains(file));
        QVERIFY(cache.error().advice.contains(QLatin1String("left as it is")));
        QCOMPARE(contentOf(file), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
    }
}

void TestCacheFile::cutOffCacheIsRefused()
{
    const QString whole = path(QStringLiteral("whole.sqlite"));
    QVERIFY(openCache(whole, Connection::Mode::Create));
    const QByteArray bytes = contentOf(whole);
    for (const qsizetype size : {qsizetype(99), qsizetype(1000), bytes.size() / 2, bytes.size() - 8192}) {
        const QString file = path(QStringLiteral("cut%1.sqlite").arg(size));
        write(file, bytes.first(size));
        for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::Create}) {
            const auto cache = openCache(file, mode);
            QVERIFY(!cache);
            QVERIFY2(cache.error().what.contains(file), qPrintable(toOneLine(cache.error())));
            QVERIFY2(cache.error().advice.contains(QLatin1String("left as it is")),
                qPrintable(toOneLine(cache.error())));
            QCOMPARE(contentOf(file), bytes.first(size));
        }
    }
}

void TestCacheFile::scriptsAreNumbered()
{
    const QStringList scripts = QDir(QStringLiteral(":/schema")).entryList(QDir::Files, QDir::Name);
    QCOMPARE(scripts.size(), cacheSchemaVersion());
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        QVERIFY2(scripts.at(i).startsWith(QStringLiteral("%1_").arg(i + 1, 3, 10, QLatin1Char('0'))),
            qPrintable(scripts.at(i)));
    }
}

void TestCacheFile::olderIsBackedUp()
{
    const QString file = path(QStringLiteral("older.sqlite"));
    {
        auto raw = Connection::open(file, Connection::Mode::Create);
        QFile script(QStringLiteral(":/schema/001_sources.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(raw->execute("PRAGMA application_id = 1400128108"));
        QVERIFY(raw->execute(script.readAll().toStdString()));
        QVERIFY(raw->execute(
            "PRAGMA user_version = 1; INSERT INTO source (id, kind, name, url, attribution, licence, is_demo)"
            " VALUES ('a', 'b', 'c', 'd', 'e', 'f', 0)"));
    }
    QVERIFY(!openCache(file, Connection::Mode::ReadOnly));
    auto cache = openCache(file, Connection::Mode::Create);
    QVERIFY2(cache, cache ? "" : qPrintable(toOneLine(cache.error())));
    QCOMPARE(cache->integer("SELECT count(*) FROM source")->value_or(0), 1);
    QVERIFY(QFile::exists(file + QStringLiteral(".backup-v1")));
    // Brought up to date it is what a new one is.
    auto fresh = openCache(path(QStringLiteral("fresh.sqlite")), Connection::Mode::Create);
    const auto schema = [](Connection &connection) {
        auto statement = Statement::prepare(
            connection, "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)");
        return *statement->step() ? statement->text(0) : QString();
    };
    QCOMPARE(schema(*cache), schema(*fresh));
}

void TestCacheFile::missingIsNotMade()
{
    const QString file = path(QStringLiteral("missing.sqlite"));
    const auto cache = openCache(file, Connection::Mode::ReadOnly);
    QVERIFY(!cache);
    QVERIFY(cache.error().what.contains(file));
    QVERIFY(!QFile::exists(file));
}

void TestCacheFile::readOnlyFolder()
{
    const QString folder = path(QStringLiteral("readonly"));
    QDir().mkpath(folder);
    const QString file = folder + QStringLiteral("/c.sqlite");
    QVERIFY(openCache(file, Connection::Mode::Create));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    const bool isWritable = QFileInfo(folder).isWritable(); // root may write everywhere
    const auto read = openCache(file, Connection::Mode::ReadOnly);
    const auto made = openCache(folder + QStringLiteral("/new.sqlite"), Connection::Mode::Create);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(read, read ? "" : qPrintable(toOneLine(read.error())));
    if (!isWritable) {
        QVERIFY(!made);
        QVERIFY(made.error().what.contains(QLatin1String("new.sqlite")));
    }
    const auto inFile = openCache(file + QStringLiteral("/below/c.sqlite"), Connection::Mode::Create);
    QVERIFY(!inFile);
    QVERIFY(!inFile.error().advice.isEmpty());
}

void TestCacheFile::readOnlyForAnotherUser()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        QSKIP("only root can become another user");
    }
    const QString folder = path(QStringLiteral("of root's"));
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + QStringLiteral("/a b#c?d.sqlite");
    {
        auto cache = openCache(file, Connection::Mode::Create);
        Station station;
        station.source = station.id = QStringLiteral("s");
        QVERIFY(StationStore(*cache).putStation(station));
    }
    for (const QString &name : {m_folder.path(), folder}) {
        QVERIFY(QFile::setPermissions(name, QFile::Permissions(0x7755)));
    }
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        int code = setuid(nobody) == 0 ? 0 : 1;
        auto read = openCache(file, Connection::Mode::ReadOnly);
        code |= read && StationStore(*read).stations()->size() == 1 ? 0 : 2;
        code |= read && StationStore(*read).setStep(1, 1) ? 4 : 0;
        const auto made = openCache(folder + QStringLiteral("/new.sqlite"), Connection::Mode::Create);
        code |= !made && made.error().advice.contains(QLatin1String("write there")) ? 0 : 8;
        const auto synced = openCache(file, Connection::Mode::Create);
        code |= !synced && synced.error().advice.contains(QLatin1String("write there")) ? 0 : 16;
        _exit(code);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

void TestCacheFile::emptyFileBecomesACache()
{
    const QString file = path(QStringLiteral("empty.sqlite"));
    write(file, {});
    const auto read = openCache(file, Connection::Mode::ReadOnly);
    QVERIFY(!read);
    QVERIFY(read.error().what.contains(QLatin1String("empty")));
    QCOMPARE(contentOf(file), QByteArray());
    QVERIFY(openCache(file, Connection::Mode::Create));
    QVERIFY(openCache(file, Connection::Mode::ReadOnly));
}

void TestCacheFile::fullDiskLosesNothing()
{
    auto cache = openCache(path(QStringLiteral("full.sqlite")), Connection::Mode::Create);
    StationStore stations(*cache);
    Station station;
    station.source = station.id = QStringLiteral("s");
    QVERIFY(stations.putStation(station));
    Series series;
    series.source = series.id = series.stationId = QStringLiteral("s");
    const qint64 row = *stations.putSeries(series);
    ObservationStore observations(*cache);
    Samples samples;
    for (int i = 0; i < 1000; ++i) {
        samples.timesMs.push_back(i * 60000LL);
        samples.values.push_back(i / 3.0);
    }
    QVERIFY(observations.put(row, samples));
    const qint64 pages = cache->integer("PRAGMA page_count")->value_or(0);
    QVERIFY(cache->execute("PRAGMA max_page_count = " + std::to_string(pages + 2)));
    Samples many;
    for (int i = 0; i < 500000; ++i) {
        many.timesMs.push_back(i * 60000LL);
        many.values.push_back(i / 7.0);
    }
    {
        auto transaction = Transaction::begin(*cache);
        QVERIFY(transaction);
        const auto written = observations.put(row, many);
        QVERIFY(!written);
        QVERIFY2(
            written.error().advice.contains(QLatin1String("full")), qPrintable(toOneLine(written.error())));
    }
    QCOMPARE(observations.readAll(row)->values, samples.values);
    QCOMPARE((*stations.findSeries(QStringLiteral("s"), QStringLiteral("s")))->sampleCount, 1000);
}

void TestCacheFile::twoConnectionsSeeEachOther()
{
    const QString file = path(QStringLiteral("two.sqlite"));
    auto writer = openCache(file, Connection::Mode::Create);
    auto reader = openCache(file, Connection::Mode::ReadOnly);
    QVERIFY(reader);
    const auto before = reader->integer("PRAGMA data_version");
    Station station;
    station.source = station.id = QStringLiteral("s");
    QVERIFY(StationStore(*writer).putStation(station));
    QCOMPARE(StationStore(*reader).stations()->size(), std::size_t(1));
    QVERIFY(reader->integer("PRAGMA data_version") != before);
    QVERIFY(!StationStore(*reader).putStation(station));
}

void TestCacheFile::rolledBackWithoutCommit()
{
    auto cache = openCache(path(QStringLiteral("roll.sqlite")), Connection::Mode::Create);
    Station station;
    station.source = station.id = QStringLiteral("s");
    {
        auto transaction = Transaction::begin(*cache);
        QVERIFY(StationStore(*cache).putStation(station));
    }
    QVERIFY(StationStore(*cache).stations()->empty());
    auto transaction = Transaction::begin(*cache);
    QVERIFY(StationStore(*cache).putStation(station));
    QVERIFY(transaction->commit());
    QCOMPARE(StationStore(*cache).stations()->size(), std::size_t(1));
}

STADTBLICK_TEST(TestCacheFile, QCoreApplication)
#include "tst_cachefile.moc"
