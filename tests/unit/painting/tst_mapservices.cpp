#include "models/painting/basemapopacity.h"
#include "models/painting/mappainter.h"
#include "models/painting/mapservices.h"
#include "models/painting/tokens.h"
#include "tests/support/testmain.h"
#include "tests/unit/painting/pixels.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <cmath>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

RasterSource madeUpService(const QString &id)
{
    RasterSource source;
    source.id = id;
    source.name = id;
    source.url = u"http://maps.invalid/{z}/{x}/{y}.png"_s;
    return source;
}

/** Keeps tiles of one colour on disk that cover a frame, at the zoom of a screen. */
void keepTiles(const QString &file, const MapFrame &frame, const QColor &colour)
{
    QImage image(256, 256, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    auto archive = TileArchive::open(file, madeUpService(u"made-up"_s));
    QVERIFY(archive);
    const BaseMapView view{toMercator(frame.camera.centre), frame.camera.zoom, frame.size};
    for (const RasterKey key : rasterTilesIn(view, int(frame.camera.zoom))) {
        QVERIFY(archive->put(key, bytes, 0));
    }
}

/** True but for the rounding of two blends. */
bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) <= 2 && qAbs(a.green() - b.green()) <= 2 && qAbs(a.blue() - b.blue()) <= 2;
}

} // namespace

/** Map services on exported maps: what is missing, and how strongly they are drawn. */
class TestMapServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void baseMapFadesToTheLand_data()
    {
        QTest::addColumn<double>("opacity");
        QTest::addColumn<bool>("isTransparent"); ///< the service's pictures
        for (const double opacity : {1.0, 0.6, 0.25, 0.0}) {
            QTest::addRow("%.2f", opacity) << opacity << false;
        }
        QTest::newRow("transparent pictures") << 0.5 << true;
    }
    void baseMapFadesToTheLand()
    {
        QFETCH(double, opacity);
        QFETCH(bool, isTransparent);
        const QTemporaryDir folder;
        MapFrame frame;
        frame.camera = {{7.769, 49.4447}, 14};
        frame.size = {300, 200};
        MapScene scene;
        scene.baseMapOpacity = opacity;
        scene.raster = madeUpService(u"base"_s);
        scene.tileFile = folder.filePath(u"base.mbtiles"_s);
        const QColor blue(0, 0, 255, isTransparent ? 128 : 255);
        keepTiles(scene.tileFile, frame, blue);
        const double share = opacity * blue.alphaF();
        const auto mixed = [](const QColor &over, const QColor &under, double part) {
            const auto channel = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
            return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                channel(over.blue(), under.blue()));
        };
        const QColor expected = mixed(QColor(0, 0, 255), tokens(Theme::Light).land, share);
        QVERIFY(isNear(pixelAt(mapImage(scene, frame, nullptr).value(), {80, 90}), expected));
        // A map service over it has an opacity of its own.
        RasterOverlay overlay;
        overlay.source = madeUpService(u"over"_s);
        overlay.tileFile = folder.filePath(u"over.mbtiles"_s);
        overlay.opacity = 0.5;
        scene.rasterOverlays = {overlay};
        keepTiles(overlay.tileFile, frame, Qt::red);
        QVERIFY(isNear(
            pixelAt(mapImage(scene, frame, nullptr).value(), {80, 90}), mixed(Qt::red, expected, 0.5)));
    }

    void roadsFadeWithTheBaseMap()
    {
        MapScene scene;
        QCOMPARE(baseMapOpacity(scene), (BaseMapOpacity{1, 1}));
        scene.baseMapOpacity = 0.5;
        QCOMPARE(baseMapOpacity(scene), (BaseMapOpacity{0.5, 0.5}));
        MapLayer heat;
        heat.contents.emplace_back(std::make_shared<const SurfaceLayer>());
        scene.layers.push_back(heat);
        QVERIFY(scene.hasFields());
        QCOMPARE(baseMapOpacity(scene), (BaseMapOpacity{0.5, 0.35}));
        scene.theme = Theme::Dark;
        QCOMPARE(baseMapOpacity(scene), (BaseMapOpacity{0.5, 0.4}));
    }

    void picturesSayWhatIsMissing()
    {
        const QLocale english(QLocale::English);
        const auto text = [&](RasterShare share) { return missingText({{u"Base map"_s, share}}, english); };
        QCOMPARE(text({1, 0}), QString());
        QCOMPARE(text({0, 0}), u"Base map: 100\u202f% missing"_s);
        QCOMPARE(text({0.88, 0}), u"Base map: 12\u202f% missing"_s);
        QCOMPARE(text({0.9999, 0}), u"Base map: 1\u202f% missing"_s); // a little is not nothing
        QCOMPARE(text({0.0001, 0}), u"Base map: 99\u202f% missing"_s);
        QCOMPARE(text({0.7, 0.3}), u"Base map: 30\u202f% only coarse"_s);
        QCOMPARE(text({0.5, 0.3}), u"Base map: 20\u202f% missing, 30\u202f% only coarse"_s);

        const QTemporaryDir folder;
        MapFrame frame;
        frame.camera = {{7.769, 49.4447}, 14};
        frame.size = {600, 400};
        MapScene scene;
        scene.locale = english;
        scene.raster = madeUpService(u"base"_s);
        scene.tileFile = folder.filePath(u"base.mbtiles"_s);
        QCOMPARE(missingMapText(scene, frame, 1).value(), u"Base map: 100\u202f% missing"_s);
        QCOMPARE(tilesToFetch(scene, frame, 1).value().size(), std::size_t(1));
        const QRect above(200, 8, 200, 24);
        const QImage without = mapImage(scene, frame, nullptr).value();
        QVERIFY(inkIn(without, above) > 100); // it stands on the picture
        keepTiles(scene.tileFile, frame, tokens(Theme::Light).land);
        QCOMPARE(missingMapText(scene, frame, 1).value(), QString());
        QVERIFY(tilesToFetch(scene, frame, 1).value().empty());
        const QImage whole = mapImage(scene, frame, nullptr).value();
        QCOMPARE(inkIn(whole, above), 0);
        // Where its tiles begin at much finer zooms nothing is missing, and it says why it is not there.
        scene.raster->minimumZoom = 17;
        QCOMPARE(missingMapText(scene, frame, 1).value(), u"Base map: Not shown at this scale"_s);
        QVERIFY(tilesToFetch(scene, frame, 1).value().empty());
        QVERIFY(inkIn(mapImage(scene, frame, nullptr).value(), above) > 100);
        scene.raster->minimumZoom = 0;
        // An invisible base map lacks nothing.
        scene.tileFile = folder.filePath(u"none.mbtiles"_s);
        scene.baseMapOpacity = 0;
        QCOMPARE(missingMapText(scene, frame, 1).value(), QString());
    }
};

STADTBLICK_TEST(TestMapServices, QGuiApplication)
#include "tst_mapservices.moc"
