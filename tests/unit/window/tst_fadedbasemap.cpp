#include "models/basemap/tilearchive.h"
#include "models/domain/executor.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mappicture.h"
#include "widgets/map/paintercanvas.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** A file of tiles of one colour, around a frame. */
RasterSource tilesOnDisk(const QString &file, const MapFrame &frame, const QColor &colour)
{
    QImage image(256, 256, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isSaved = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG");
    RasterSource source;
    source.id = u"made-up"_s;
    source.name = u"Made up"_s;
    source.kind = RasterKind::MbTiles;
    source.url = file;
    auto archive = TileArchive::open(file, source);
    if (!archive || !isSaved) {
        qFatal("no tiles");
    }
    BaseMapView view = baseMapViewOf(frame);
    view.size *= 6; // the map is moved
    for (const RasterKey key : rasterTilesIn(view, int(frame.camera.zoom))) {
        if (!archive->put(key, bytes, 0)) {
            qFatal("no tile");
        }
    }
    return source;
}

bool isAlmost(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) <= 2 && qAbs(a.green() - b.green()) <= 2 && qAbs(a.blue() - b.blue()) <= 2;
}

} // namespace

/** A base map that the view shows faintly is as faint on the screen as in exports. */
class TestFadedBaseMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void screenIsLikeTheExport_data();
    void screenIsLikeTheExport();
};

void TestFadedBaseMap::screenIsLikeTheExport_data()
{
    QTest::addColumn<double>("opacity");
    QTest::addColumn<bool>("hasOverlay");
    QTest::newRow("whole") << 1.0 << false;
    QTest::newRow("half") << 0.5 << false;
    QTest::newRow("faint") << 0.2 << false;
    QTest::newRow("half, below another map") << 0.5 << true;
}

void TestFadedBaseMap::screenIsLikeTheExport()
{
    QFETCH(double, opacity);
    QFETCH(bool, hasOverlay);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    MapFrame frame;
    frame.camera = {{7.769, 49.4447}, 14};
    frame.size = {400, 300};
    auto scene = std::make_shared<MapScene>();
    scene->baseMapOpacity = opacity;
    scene->raster = tilesOnDisk(folder.filePath(u"base.mbtiles"_s), frame, Qt::blue);
    scene->tileFile = scene->raster->url;
    if (hasOverlay) {
        RasterOverlay overlay;
        overlay.source = tilesOnDisk(folder.filePath(u"over.mbtiles"_s), frame, Qt::red);
        overlay.source.id = u"over"_s;
        overlay.tileFile = overlay.source.url;
        overlay.opacity = 0.5;
        scene->rasterOverlays = {overlay};
    }
    const QPoint at(100, 80);
    const QColor expected = mapImage(*scene, frame, nullptr).value().pixelColor(at);
    QVERIFY(!isAlmost(expected, tokens(Theme::Light).land));

    Executor executor(1);
    BaseMapScreen baseMap(executor, cache, nullptr);
    baseMap.setView(frame, scene, Theme::Light, {});
    PainterCanvas canvas(nullptr);
    canvas.resize(frame.size.toSize());
    canvas.setBaseMap(&baseMap);
    canvas.show();
    canvas.setFrame(frame);
    canvas.setScene(scene);
    const auto shown = [&] { return canvas.grab().toImage().pixelColor(at); };
    QTRY_VERIFY2(isAlmost(shown(), expected), qPrintable(shown().name() + u' ' + expected.name()));
    QTRY_VERIFY(!baseMap.isLoading() && !canvas.isDrawing());
    // Beyond the picture's edge the bare tiles stand in until the next one is drawn: no fainter, no stronger.
    MapFrame moved = frame;
    moved.camera.centre = fromMercator(
        toMercator(frame.camera.centre) + QPointF(900, 0) / pixelsPerMercatorMetre(frame.camera.zoom));
    const BaseMapView next = baseMapViewOf(moved);
    const std::size_t count = rasterTilesIn(next, 14).size() * (hasOverlay ? 2 : 1);
    QTRY_COMPARE(baseMap.tiles(next, 1, Theme::Light).size(), count);
    canvas.setFrame(moved);
    QVERIFY(!canvas.findChild<MapPicture *>()->covers(moved));
    QVERIFY2(isAlmost(shown(), expected), qPrintable(shown().name() + u' ' + expected.name()));
    canvas.setBaseMap(nullptr);
}

STADTBLICK_TEST(TestFadedBaseMap, QApplication)
#include "tst_fadedbasemap.moc"
