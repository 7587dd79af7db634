#include "app/commands/basemapimport.h"
#include "app/window/citysync.h"
#include "models/store/cachefile.h"
#include "models/sync/cachelock.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** A city's extract is large: it is fetched once, whatever comes between it and the map. */
class TestCitySync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void dropsTheExtract_data();
    void dropsTheExtract();
    void fetchesTheExtractOnce();
    void fetchesABadExtractAgain();
    void ownFilesStay();

private:
    /** A server of one extract and its sum; @p fetched counts how often the extract was asked for. */
    static test::LoopbackServer::Handler serving(const QByteArray &extract, int &fetched);
    static CityProfile cityAt(const test::LoopbackServer &server);
    static QByteArray street();
};

QByteArray TestCitySync::street()
{
    using madeup::node;
    return madeup::osmXml(node(1, 0, 0) + node(2, 200, 0),
        madeup::way(1, {1, 2}, madeup::tag("highway", "residential") + madeup::tag("name", "Am Wald")));
}

test::LoopbackServer::Handler TestCitySync::serving(const QByteArray &extract, int &fetched)
{
    return [extract, &fetched](const test::LoopbackRequest &request) -> test::LoopbackReply {
        if (request.path().endsWith(u".md5"_s)) {
            const QByteArray sum = QCryptographicHash::hash(extract, QCryptographicHash::Md5).toHex();
            return {200, sum + "  town.osm\n", "text/plain"};
        }
        ++fetched;
        return {200, extract, "application/octet-stream"};
    };
}

CityProfile TestCitySync::cityAt(const test::LoopbackServer &server)
{
    CityProfile city = emptyProfile();
    city.baseMap.kind = u"osm"_s;
    city.baseMap.file = server.url(u"/town.osm"_s).toString();
    city.baseMap.md5 = server.url(u"/town.osm.md5"_s).toString();
    return city;
}

void TestCitySync::dropsTheExtract_data()
{
    QTest::addColumn<int>("kind"); // -1: imported
    QTest::addColumn<bool>("hasSum");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *name, int kind, bool hasSum, bool stays) {
        QTest::newRow(name) << kind << hasSum << stays;
    };
    row("imported", -1, true, false);
    row("can't be read", int(Error::Kind::Geodata), true, false);
    row("stopped", int(Error::Kind::Cancelled), true, true);
    row("no room or locked", int(Error::Kind::Storage), true, true);
    row("stopped, no sum to know it by", int(Error::Kind::Cancelled), false, false);
}

void TestCitySync::dropsTheExtract()
{
    QFETCH(int, kind);
    QFETCH(bool, hasSum);
    const QTemporaryDir folder;
    const QString file = madeup::write(folder, u"town.osm"_s, "x");
    BaseMapProfile baseMap;
    baseMap.md5 = hasSum ? u"https://maps.invalid/town.osm.md5"_s : QString();
    Result<ImportCounts> imported{ImportCounts()};
    if (kind >= 0) {
        imported = tl::unexpected(Error{Error::Kind(kind), u"no map"_s, {}, {}});
    }
    dropExtract(file, baseMap, imported);
    QTEST(QFile::exists(file), "stays");
}

void TestCitySync::fetchesTheExtractOnce()
{
    int fetched = 0;
    const test::LoopbackServer server(serving(street(), fetched));
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"town.sqlite"_s);
    const QString extract = cache + u".town.osm"_s;
    const CityProfile city = cityAt(server);
    CitySync sync(nullptr);
    const QSignalSpy finished(&sync, &CitySync::finished);
    const QSignalSpy imported(&sync, &CitySync::baseMapImported);
    {
        const auto lock = CacheLock::take(cache); // a 'sync --watch' beside the window
        QVERIFY(lock);
        sync.fetchMap(cache, city);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    }
    QVERIFY(!finished.front().front().toStringList().isEmpty());
    QCOMPARE(fetched, 1);
    QVERIFY(QFile::exists(extract));
    QCOMPARE(imported.count(), 0);

    sync.fetchMap(cache, city);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 20'000);
    QCOMPARE(finished.back().front().toStringList(), QStringList());
    QCOMPARE(imported.count(), 1);
    QCOMPARE(fetched, 1);
    QVERIFY(!QFile::exists(extract));
}

void TestCitySync::fetchesABadExtractAgain()
{
    int fetched = 0;
    const test::LoopbackServer server(serving("<html>not a map</html>", fetched));
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"town.sqlite"_s);
    CitySync sync(nullptr);
    const QSignalSpy finished(&sync, &CitySync::finished);
    for (const int count : {1, 2}) {
        sync.fetchMap(cache, cityAt(server));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), count, 20'000);
        QVERIFY(!finished.back().front().toStringList().isEmpty());
        QCOMPARE(fetched, count);
        QVERIFY(!QFile::exists(cache + u".town.osm"_s));
    }
}

void TestCitySync::ownFilesStay()
{
    const QTemporaryDir folder;
    const QString file = madeup::write(folder, u"own.osm"_s, street());
    CitySync sync(nullptr);
    const QSignalSpy finished(&sync, &CitySync::finished);
    sync.importMap(folder.filePath(u"town.sqlite"_s), file, emptyProfile());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(finished.front().front().toStringList(), QStringList());
    QVERIFY(QFile::exists(file));
}

STADTBLICK_TEST(TestCitySync, QCoreApplication)
#include "tst_citysync.moc"
