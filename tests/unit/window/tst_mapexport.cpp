#include "app/window/filepicture.h"
#include "app/window/mapexport.h"
#include "app/window/mapfetch.h"
#include "models/basemap/rastertiles.h"
#include "models/domain/geo.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "widgets/panels/picturesizedialog.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Pictures of the map in any number of pixels. */
class TestMapExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void hasExactlyThePixels_data();
    void hasExactlyThePixels();
    void internalLayersNeverLeave_data();
    void internalLayersNeverLeave();
    void failuresLeaveTheOldFile_data();
    void failuresLeaveTheOldFile();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void fetchesTheMapFirst();
    void doesWithoutANetwork();
    void fetchingCanBeStopped();
    void asksForTheSize();
};

void TestMapExport::hasExactlyThePixels_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("as on the screen") << QSize(800, 600);
    QTest::newRow("smaller") << QSize(320, 240);
    QTest::newRow("wider") << QSize(1701, 333);
    QTest::newRow("higher") << QSize(411, 1999);
}

void TestMapExport::hasExactlyThePixels()
{
    QFETCH(QSize, pixels);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    MapScene scene;
    scene.periodText = u"14–20 July 2026"_s;
    const QSizeF view(800, 600);
    const SizedFrame sized = exportFrame({{7.7, 49.64}, 13}, view, pixels);
    // All that was in view is in the picture, and it is furnished.
    QVERIFY(
        sized.frame.size.width() >= view.width() - 0.01 && sized.frame.size.height() >= view.height() - 0.01);
    QVERIFY(sized.frame.furniture.hasPeriod && sized.frame.furniture.hasLegend);
    const QString path = folder.filePath(u"map.png"_s);
    const auto saved = saveMap(cache, scene, sized.frame, path, sized.scale);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(toOneLine(saved.error())));
    QCOMPARE(QImage(path).size(), pixels);
}

namespace {

/** A file's bytes, the packed streams of a PDF unpacked. */
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = file.readAll();
    QByteArray unpacked;
    for (qsizetype at = bytes.indexOf("\nstream\n"); at >= 0; at = bytes.indexOf("\nstream\n", at + 1)) {
        const qsizetype from = at + 8;
        const QByteArray packed = bytes.mid(from, bytes.indexOf("endstream", from) - from);
        if (packed.startsWith('\x78')) {
            unpacked += qUncompress(QByteArray(4, '\0') + packed);
        }
    }
    return bytes + unpacked;
}

/** Whether a picture has a magenta pixel, a drawing a magenta fill. */
bool hasMagenta(const QString &path)
{
    if (!path.endsWith(u".png")) {
        const QByteArray content = contentOf(path);
        return content.contains("#ff00ff") || content.contains("1 0 1 scn");
    }
    const QImage picture(path);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::magenta)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void TestMapExport::internalLayersNeverLeave_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("picture") << u"png"_s;
    QTest::newRow("vector drawing") << u"svg"_s;
    QTest::newRow("PDF") << u"pdf"_s;
}

void TestMapExport::internalLayersNeverLeave()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(LonLat{7.7, 49.64});
    Symbol symbol;
    symbol.radiusPx = 30;
    symbol.fill = Qt::magenta;
    symbols->symbols.push_back(symbol);
    MapScene scene;
    MapLayer layer;
    layer.id = u"network"_s;
    layer.legend.title = u"Secret sites"_s;
    layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
    scene.layers.push_back(layer);
    const MapFrame frame = exportFrame({{7.7, 49.64}, 13}, {600, 400});
    const QString open = folder.filePath(u"open."_s + ending);
    QVERIFY(saveMap(cache, scene, frame, open, 1));
    QVERIFY(hasMagenta(open)); // else the test would not see it
    scene.layers.front().isInternal = true;
    const QString closed = folder.filePath(u"closed."_s + ending);
    QVERIFY(saveMap(cache, scene, frame, closed, 1));
    QVERIFY(!hasMagenta(closed));
    const auto copied = mapPicture(cache, scene, frame, 1);
    QVERIFY(copied && copied->pixelColor(300, 200) != QColor(Qt::magenta));
    if (ending == "svg"_L1) {
        const QByteArray drawing = contentOf(closed);
        QVERIFY(contentOf(open).contains("Secret sites") && !drawing.contains("Secret sites"));
        QVERIFY(drawing.contains("1 internal layer"));
    }
}

void TestMapExport::failuresLeaveTheOldFile_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("picture") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("vector drawing") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF");
}

void TestMapExport::failuresLeaveTheOldFile()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map."_s + ending);
    const QByteArray older("what the planner saved yesterday");
    QVERIFY(saveBytes(older, path));
    const Error broken{Error::Kind::Geodata, u"The map is broken."_s, {}, {}};
    FilePicture picture;
    picture.size = {200, 100};
    picture.paint = [&](QPainter &painter) -> Result<void> {
        painter.fillRect(0, 0, 100, 100, Qt::red); // half of it is drawn
        return tl::unexpected(broken);
    };
    picture.pixels = [&]() -> Result<QImage> { return tl::unexpected(broken); };
    const auto failed = savePicture(picture, path);
    QVERIFY(!failed);
    QCOMPARE(failed.error().what, broken.what);
    QCOMPARE(contentOf(path), older);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // and no stump beside it

    // Pixels that can't be encoded are no picture either.
    picture.paint = [](QPainter &painter) -> Result<void> {
        painter.fillRect(0, 0, 100, 100, Qt::red);
        return {};
    };
    picture.pixels = [] { return Result<QImage>(QImage()); };
    if (ending == "png"_L1) {
        const auto empty = savePicture(picture, path);
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::Storage);
        QCOMPARE(contentOf(path), older);
    }
    picture.pixels = [] { return Result<QImage>(QImage(4, 4, QImage::Format_RGB32)); };
    QVERIFY(savePicture(picture, path));
    QVERIFY(contentOf(path).startsWith(begin));
}

namespace {

/** What a map service's picture of one tile lacks. */
std::vector<MissingTiles> oneTile(const QString &file)
{
    RasterSource source;
    source.id = u"made-up"_s;
    source.name = u"Made up"_s;
    source.url = u"http://maps.invalid/{z}/{x}/{y}.png"_s;
    return {{source, file, {{14, 8545, 5616}}}};
}

QByteArray tilePng()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TestMapExport::saysWhatIsMissing_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("nothing is there") << false;
    QTest::newRow("all is there") << true;
}

void TestMapExport::saysWhatIsMissing()
{
    QFETCH(bool, isThere);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    const MapFrame frame = exportFrame({{7.7, 49.64}, 13}, {600, 400});
    MapScene scene;
    scene.raster = oneTile({}).front().source;
    scene.tileFile = folder.filePath(u"tiles.mbtiles"_s);
    if (isThere) {
        auto archive = TileArchive::open(scene.tileFile, *scene.raster);
        QVERIFY(archive);
        const BaseMapView view{toMercator(frame.camera.centre), frame.camera.zoom, frame.size};
        for (const RasterKey key : rasterTilesIn(view, 13)) {
            QVERIFY(archive->put(key, tilePng(), 0));
        }
    }
    const QString path = folder.filePath(u"map.svg"_s);
    QVERIFY(saveMap(cache, scene, frame, path));
    QCOMPARE(contentOf(path).contains("missing"), !isThere);
}

void TestMapExport::fetchesTheMapFirst()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"tiles.mbtiles"_s);
    Executor executor(1);
    QWidget window;
    int asked = 0;
    const auto fetchOf = [&](const RasterSource &) -> TileFetch {
        return [&](const QUrl &) {
            ++asked;
            return QtFuture::makeReadyValueFuture(Result<QByteArray>(tilePng()));
        };
    };
    bool isDone = false;
    auto *fetch = new MapFetch(executor, &window, fetchOf);
    fetch->run([&] { return oneTile(file); }, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(asked, 1);
    const auto archive = TileArchive::openReadOnly(file);
    QVERIFY(archive && archive->has({14, 8545, 5616}).value());
    // Where nothing is missing nobody is asked.
    isDone = false;
    auto *second = new MapFetch(executor, &window, fetchOf);
    second->run([] { return std::vector<MissingTiles>(); }, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(asked, 1);
    QTRY_VERIFY(window.findChildren<MapFetch *>().isEmpty()); // they end themselves
    QVERIFY(window.findChildren<QProgressDialog *>().isEmpty());
}

void TestMapExport::doesWithoutANetwork()
{
    const QTemporaryDir folder;
    Executor executor(1);
    QWidget window;
    bool isDone = false;
    auto *fetch = new MapFetch(executor, &window, [](const RasterSource &) -> TileFetch {
        return [](const QUrl &) {
            return QtFuture::makeReadyValueFuture(
                Result<QByteArray>(tl::unexpected(Error{Error::Kind::Network, u"no network"_s, {}, {}})));
        };
    });
    fetch->run([&] { return oneTile(folder.filePath(u"tiles.mbtiles"_s)); }, [&] { isDone = true; });
    QTRY_VERIFY(isDone); // the picture says what is missing
}

void TestMapExport::fetchingCanBeStopped()
{
    const QTemporaryDir folder;
    Executor executor(1);
    QWidget window;
    auto never = std::make_shared<QPromise<Result<QByteArray>>>();
    never->start();
    bool isDone = false;
    auto *fetch = new MapFetch(executor, &window,
        [&](const RasterSource &) -> TileFetch { return [&](const QUrl &) { return never->future(); }; });
    QSignalSpy stopped(fetch, &MapFetch::stopped);
    fetch->run([&] { return oneTile(folder.filePath(u"tiles.mbtiles"_s)); }, [&] { isDone = true; });
    QTRY_VERIFY(window.findChild<QProgressDialog *>());
    window.findChild<QProgressDialog *>()->findChild<QPushButton *>()->click();
    QCOMPARE(stopped.count(), 1);
    QTRY_VERIFY(window.findChildren<MapFetch *>().isEmpty());
    QVERIFY(never->isCanceled());
    QVERIFY(!isDone);
    never->finish();
}

void TestMapExport::asksForTheSize()
{
    PictureSizeDialog dialog({900, 700}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.pixels(), QSize(1800, 1400));
    auto *usual = dialog.findChild<QComboBox *>();
    usual->setCurrentIndex(1);
    QCOMPARE(dialog.pixels(), QSize(900, 700));
    dialog.findChildren<QSpinBox *>().front()->setValue(5000);
    QCOMPARE(usual->currentIndex(), usual->count() - 1); // own size
    QSignalSpy chosen(&dialog, &PictureSizeDialog::chosen);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().at(0).toSize(), QSize(5000, 700));
}

STADTBLICK_TEST(TestMapExport, QApplication)
#include "tst_mapexport.moc"
