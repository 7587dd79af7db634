#include "models/basemap/basemapreader.h"
#include "models/basemap/drawntiles.h"
#include "models/basemap/osmimport.h"
#include "models/basemap/tilestore.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

BaseMapView viewAt(double zoom, double eastM = 0)
{
    return {madeup::at(eastM, 0), zoom, QSizeF(600, 400)};
}

} // namespace

class TestTileStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_cache;

private Q_SLOTS:
    void initTestCase()
    {
        m_cache = m_folder.filePath(u"city.sqlite"_s);
        auto connection = openCache(m_cache, Connection::Mode::Create);
        QVERIFY(connection);
        const QByteArray xml = madeup::osmXml(madeup::node(1, -2000, 0) + madeup::node(2, 2000, 0),
            madeup::way(1, {1, 2}, madeup::tag("highway", "primary")));
        QVERIFY(importOsm(*connection, madeup::write(m_folder, u"city.osm"_s, xml)));
    }

    void init() { QTest::failOnWarning(); }

    /** What was drawn once is there at the next start, until the map is imported anew. */
    void tilesAreKeptOnDisk()
    {
        const QString cache = m_folder.filePath(u"kept.sqlite"_s);
        QVERIFY(QFile::copy(m_cache, cache));
        const TileKey key = [&] {
            Executor executor(1);
            TileStore store(executor, cache, this, [] { });
            store.tilesFor(viewAt(15), 1, MapTheme::Light);
            const bool isThere = QTest::qWaitFor([&] { return !store.isLoading(); });
            executor.run([] { }).waitForFinished(); // behind what is to be kept
            return isThere ? store.tilesFor(viewAt(15), 1, MapTheme::Light).front().key : TileKey();
        }();
        QVERIFY(key.z > 0);
        qint64 importNumber = 0;
        {
            auto connection = openCache(cache, Connection::Mode::ReadOnly);
            importNumber = BaseMapReader::open(*connection).value()->info().importNumber;
            auto kept = DrawnTiles::open(cache, importNumber);
            auto images = kept->find(key, 100, MapTheme::Light);
            QVERIFY(images && images->areas.size() == QSize(512, 512));
            QVERIFY(!kept->find(key, 200, MapTheme::Light) && !kept->find(key, 100, MapTheme::Dark));
            images->areas.fill(Qt::magenta);
            kept->put(key, 100, MapTheme::Light, *images);
        }
        const auto colour = [&] {
            Executor executor(1);
            TileStore store(executor, cache, this, [] { });
            store.tilesFor(viewAt(15), 1, MapTheme::Light);
            if (!QTest::qWaitFor([&] { return !store.isLoading(); })) {
                return QColor();
            }
            for (const TilePlacement &tile : store.tilesFor(viewAt(15), 1, MapTheme::Light)) {
                if (tile.key == key) {
                    return tile.images->areas.pixelColor(5, 5);
                }
            }
            return QColor();
        };
        QCOMPARE(colour(), QColor(Qt::magenta)); // read, not drawn
        // Damaged: as if it were not there.
        {
            auto file = Connection::open(drawnTilesFile(cache), Connection::Mode::ReadWrite);
            QVERIFY(file->execute("UPDATE tile SET areas = x'000000ff0102'"));
        }
        QVERIFY(colour().isValid() && colour() != QColor(Qt::magenta));
        // Of another import: all go.
        auto other = DrawnTiles::open(cache, importNumber + 1);
        QVERIFY(other && !other->find(key, 100, MapTheme::Light));
        QVERIFY(!DrawnTiles::open(cache, importNumber)->find(key, 100, MapTheme::Light));
        QVERIFY(!DrawnTiles::open(u"/proc/nowhere/city.sqlite"_s, 1)); // no place to keep anything
    }

    void tilesComeAndCoverTheView()
    {
        Executor executor(2);
        int calls = 0;
        TileStore store(executor, m_cache, this, [&calls] { ++calls; });
        QVERIFY(store.tilesFor(viewAt(15), 1, MapTheme::Light).empty());
        QVERIFY(store.isLoading());
        QTRY_VERIFY(!store.isLoading());
        const auto placements = store.tilesFor(viewAt(15), 1, MapTheme::Light);
        QCOMPARE(int(placements.size()), calls);
        QRectF covered;
        for (const TilePlacement &placement : placements) {
            QVERIFY(placement.isFinal);
            QCOMPARE(placement.key.z, 14); // 512 px tiles count one less
            QCOMPARE(placement.target.size(), QSizeF(512, 512));
            covered = covered.united(placement.target);
        }
        QVERIFY(covered.contains(QRectF(0, 0, 600, 400)));
        QVERIFY(!store.error());
        // The road through the view's middle is on its tile.
        bool isRoadThere = false;
        for (const TilePlacement &placement : placements) {
            const QPoint pixel = (QPointF(300, 200) - placement.target.topLeft()).toPoint();
            isRoadThere = isRoadThere
                || (placement.images->lines.rect().contains(pixel)
                    && placement.images->lines.pixel(pixel) == 0xffffffffU);
        }
        QVERIFY(isRoadThere);
    }

    void othersStandInWhileATileIsDrawn()
    {
        Executor executor(1);
        TileStore store(executor, m_cache, this, [] { });
        store.tilesFor(viewAt(14), 1, MapTheme::Light);
        QTRY_VERIFY(!store.isLoading());
        const auto finer = store.tilesFor(viewAt(15), 1, MapTheme::Light);
        QVERIFY(!finer.empty());
        for (const TilePlacement &placement : finer) {
            QVERIFY(!placement.isFinal);
            QCOMPARE(placement.key.z, 13);
            QCOMPARE(placement.source.size(), QSizeF(256, 256));
            QCOMPARE(placement.target.size(), QSizeF(512, 512));
        }
        QTRY_VERIFY(!store.isLoading());
        store.clear();
        QCOMPARE(store.byteCount(), 0);
        store.tilesFor(viewAt(15), 1, MapTheme::Light);
        QTRY_VERIFY(!store.isLoading());
        const auto coarser = store.tilesFor(viewAt(14), 1, MapTheme::Light);
        QVERIFY(!coarser.empty());
        QCOMPARE(coarser.front().key.z, 14);
        QCOMPARE(coarser.front().target.size(), QSizeF(256, 256));
    }

    void memoryStaysWithinItsLimit()
    {
        Executor executor(2);
        const qint64 limit = 512 * 512 * 4 * 2 * 6;
        TileStore store(executor, m_cache, this, [] { }, limit);
        for (int step = 0; step < 6; ++step) {
            store.tilesFor(viewAt(16, step * 900), 1, MapTheme::Light);
            QTRY_VERIFY(!store.isLoading());
            QVERIFY(store.byteCount() <= limit);
        }
    }

    void whatLeftTheViewIsCancelled()
    {
        Executor executor(1);
        int calls = 0;
        TileStore store(executor, m_cache, this, [&calls] { ++calls; });
        for (int step = 0; step < 30; ++step) {
            store.tilesFor(viewAt(16, step * 3000), 1, MapTheme::Light);
        }
        QTRY_VERIFY(!store.isLoading());
        QVERIFY2(calls < 30, qPrintable(QString::number(calls)));
        for (const TilePlacement &placement : store.tilesFor(viewAt(16, 29 * 3000), 1, MapTheme::Light)) {
            QVERIFY(placement.isFinal);
        }
    }

    void aStoreMayDieWhileTilesAreDrawn()
    {
        Executor executor(1);
        bool isCalled = false;
        {
            TileStore store(executor, m_cache, this, [&isCalled] { isCalled = true; });
            store.tilesFor(viewAt(15), 1, MapTheme::Dark);
        }
        QTest::qWait(50);
        QVERIFY(!isCalled);
    }

    void anUnreadableCacheIsAnError()
    {
        Executor executor(1);
        TileStore store(executor, m_folder.filePath(u"none.sqlite"_s), this, [] { });
        store.tilesFor(viewAt(15), 1, MapTheme::Light);
        QTRY_VERIFY(store.error().has_value());
        // Of another part of the world it says nothing.
        QVERIFY(!store.error(QRectF(-2e7, -2e7, 1000, 1000)));
        QVERIFY(store.error(viewAt(15).mercatorRect()));
    }
};

STADTBLICK_TEST(TestTileStore, QGuiApplication)
#include "tst_tilestore.moc"
