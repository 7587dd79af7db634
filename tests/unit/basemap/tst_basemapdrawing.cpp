#include "models/basemap/basemappainter.h"
#include "models/basemap/basemapreader.h"
#include "models/basemap/labelplacer.h"
#include "models/basemap/osmimport.h"
#include "models/basemap/pixelgeometry.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** A made-up quarter: a wood, a pond, a block, a main street from west to east with a bridge, a tunnel. */
FeatureSet quarter()
{
    FeatureSet set;
    const auto area = [&set](MapClass mapClass, double west, double south, double east, double north) {
        madeup::add(set, mapClass, {{west, north}, {east, north}, {east, south}, {west, south}});
    };
    area(MapClass::Forest, -200, 50, -50, 200);
    area(MapClass::Water, 50, 100, 150, 200);
    area(MapClass::Building, 60, -120, 100, -80);
    area(MapClass::Residential, 20, -200, 200, -30);
    area(MapClass::Green, -180, 80, -120, 140); // a glade in the wood
    madeup::add(set, MapClass::Primary, {{-300, 0}, {300, 0}}, u"Hauptstraße"_s);
    madeup::add(set, MapClass::Local, {{-100, -200}, {-100, 0}});
    madeup::add(set, MapClass::Motorway, {{-20, -300}, {-20, 300}}, {}, BridgeFlag, 1);
    madeup::add(set, MapClass::Rail, {{-300, -150}, {300, -150}});
    return set;
}

BaseMapView viewAt(double zoom, QSizeF size = {400, 400})
{
    return {madeup::at(0, 0), zoom, size};
}

struct Drawn
{
    QImage areas;
    QImage lines;
    BaseMapView view;

    QRgb areaAt(double eastM, double northM) const { return areas.pixel(pixel(eastM, northM)); }
    QRgb lineAt(double eastM, double northM) const { return lines.pixel(pixel(eastM, northM)); }
    QPoint pixel(double eastM, double northM) const
    {
        return view.toPixel(toWorld(madeup::at(eastM, northM))).toPoint();
    }
};

Drawn draw(const FeatureSet &set, double zoom, MapTheme theme)
{
    Drawn drawn{QImage(400, 400, QImage::Format_RGB32), QImage(400, 400, QImage::Format_ARGB32_Premultiplied),
        viewAt(zoom)};
    drawn.lines.fill(Qt::transparent);
    QPainter areas(&drawn.areas);
    paintBaseMapAreas(areas, set, drawn.view, theme);
    QPainter lines(&drawn.lines);
    paintBaseMapLines(lines, set, drawn.view, theme);
    return drawn;
}

} // namespace

class TestBaseMapDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void coordinatesComeBackWithinAUnit()
    {
        const LonLat place{7.7690112, 49.4446837};
        const LonLat back = toLonLat(toWorld(place));
        QVERIFY(haversineM(place, back) < 0.01);
        QCOMPARE(toWorld(LonLat{-180, 0}).x, INT32_MIN);
        QCOMPARE(toWorld(LonLat{180, 0}).x, INT32_MAX);
        const QRectF world = mercatorRectOf(TileKey{0, 0, 0});
        QCOMPARE(world.width(), 2 * mercatorHalfWidthM);
        QCOMPARE(mercatorRectOf(TileKey{1, 0, 0}).top(), 0.0); // the north-western quarter ends at the equator
    }

    void widthsAreLinearBetweenTheTablesZooms_data()
    {
        QTest::addColumn<int>("mapClass");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("width");
        const auto row = [](const char *name, MapClass mapClass, double zoom, double width) {
            QTest::newRow(name) << int(mapClass) << zoom << width;
        };
        row("motorway at 12", MapClass::Motorway, 12, 3);
        row("motorway at 15", MapClass::Motorway, 15, 9);
        row("motorway between 15 and 16", MapClass::Motorway, 15.5, 11);
        row("primary at 18", MapClass::Primary, 18, 24);
        row("local at 13.5", MapClass::Local, 13.5, 1.35);
        row("pedestrian not at 12.9", MapClass::Pedestrian, 12.9, 0);
        row("service at 14", MapClass::Service, 14, 0.5);
        row("driveway not at 15.9", MapClass::Driveway, 15.9, 0);
        row("track at 15", MapClass::Track, 15, 0.6);
        row("footway not at 15", MapClass::Footway, 15, 0);
        row("footway at 16", MapClass::Footway, 16, 1);
        row("steps not at 16.9", MapClass::Steps, 16.9, 0);
        row("rail at 14", MapClass::Rail, 14, 1.3);
        row("siding at 16", MapClass::Siding, 16, 2.2 * 0.7);
        row("siding not at 14", MapClass::Siding, 14, 0);
        row("stream at 13", MapClass::Stream, 13, 1);
        row("river at 13", MapClass::River, 13, 2.2);
    }

    void widthsAreLinearBetweenTheTablesZooms()
    {
        QFETCH(int, mapClass);
        QFETCH(double, zoom);
        QFETCH(double, width);
        QVERIFY(std::abs(basemapstyle::lineWidth(static_cast<MapClass>(mapClass), zoom) - width) < 1e-9);
    }

    void casingIsWiderByTheStylesAmount()
    {
        QCOMPARE(basemapstyle::casingWidth(2.4), 3.5);
        QCOMPARE(basemapstyle::casingWidth(5), 6.6);
    }

    void coloursAreThoseOfTheTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QRgb>("land");
        QTest::addColumn<QRgb>("forest");
        QTest::addColumn<QRgb>("green");
        QTest::addColumn<QRgb>("water");
        QTest::addColumn<QRgb>("building");
        QTest::addColumn<QRgb>("residential");
        QTest::addColumn<QRgb>("largeRoad");
        QTest::newRow("light") << int(MapTheme::Light) << 0xffedededU << 0xffd4dccfU << 0xffdee4daU
                               << 0xffc5d0d6U << 0xffddddDbU << 0xffeaeae9U << 0xffffffffU;
        QTest::newRow("dark") << int(MapTheme::Dark) << 0xff2b2b2bU << 0xff27302aU << 0xff2b332cU
                              << 0xff1e2a31U << 0xff373736U << 0xff2d2d2dU << 0xff5a5a5aU;
        QTest::newRow("print") << int(MapTheme::Print) << 0xffffffffU << 0xffdee6daU << 0xffe9eee6U
                               << 0xffccd9e0U << 0xffe4e4e2U << 0xfffafafaU << 0xffffffffU;
    }

    void coloursAreThoseOfTheTheme()
    {
        QFETCH(int, theme);
        const Drawn drawn = draw(quarter(), 16, static_cast<MapTheme>(theme));
        QTEST(drawn.areaAt(-40, -60), "land");
        QTEST(drawn.areaAt(-80, 80), "forest");
        QTEST(drawn.areaAt(-150, 110), "green"); // the small lies on the large
        QTEST(drawn.areaAt(100, 150), "water");
        QTEST(drawn.areaAt(80, -100), "building");
        QTEST(drawn.areaAt(150, -60), "residential");
        QTEST(drawn.lineAt(120, 0), "largeRoad");
        QCOMPARE(qAlpha(drawn.lineAt(100, 60)), 0);
    }

    void buildingsBeginAtZoom15_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("areDrawn");
        for (const double zoom : {14.0, 14.9}) {
            QTest::addRow("zoom %.1f", zoom) << zoom << false;
        }
        for (const double zoom : {15.0, 15.5}) {
            QTest::addRow("zoom %.1f", zoom) << zoom << true;
        }
    }

    void buildingsBeginAtZoom15()
    {
        QFETCH(double, zoom);
        QFETCH(bool, areDrawn);
        const Drawn drawn = draw(quarter(), zoom, MapTheme::Light);
        QCOMPARE(drawn.areaAt(80, -100) == 0xffddddDbU, areDrawn);
    }

    void aBridgeLiesOverTheRoadBelow()
    {
        const Drawn drawn = draw(quarter(), 16, MapTheme::Dark);
        // The bridge's casing runs across the primary road's fill beside the bridge's own fill.
        const QPoint middle = drawn.pixel(-20, 0);
        int darkest = 255;
        for (int step = 0; step < 10; ++step) {
            darkest = std::min(darkest, qRed(drawn.lines.pixel(middle + QPoint(step, 0))));
        }
        QVERIFY(darkest < 0x48);
        QCOMPARE(drawn.lineAt(-20, 0), 0xff5a5a5aU);
    }

    void neighbouringTilesMatch()
    {
        const QRgb transparent = 0;
        FeatureSet set = quarter();
        madeup::add(set, MapClass::Track, {{-290, 251}, {-11, 263}, {280, 240}});
        const WorldPoint centre = toWorld(madeup::at(0, 0));
        const int z = 16;
        const TileKey left{z, int((std::int64_t{centre.x} + (1LL << 31)) >> (32 - z)),
            int((std::int64_t{centre.y} + (1LL << 31)) >> (32 - z))};
        const TileKey right{z, left.x + 1, left.y};
        // The whole of both, drawn at once: each tile must be its half.
        BaseMapView both = viewOf(left);
        both.size = QSizeF(2 * tileSizePx, tileSizePx);
        both.centreMercator.rx() += mercatorRectOf(left).width() / 2;
        QImage whole(2 * tileSizePx, tileSizePx, QImage::Format_ARGB32_Premultiplied);
        whole.fill(transparent);
        {
            QPainter painter(&whole);
            paintBaseMapLines(painter, set, both, MapTheme::Light);
        }
        int different = 0;
        for (const TileKey key : {left, right}) {
            const QImage tile = drawTile(set, key, 1, MapTheme::Light).lines;
            const int offset = key == left ? 0 : tileSizePx;
            for (int y = 0; y < tileSizePx; ++y) {
                for (int x = 0; x < tileSizePx; ++x) {
                    different += std::abs(qAlpha(tile.pixel(x, y)) - qAlpha(whole.pixel(x + offset, y))) > 8;
                }
            }
        }
        QCOMPARE(different, 0);
    }

    void tilesFollowTheScreensResolution()
    {
        const TileImages images = drawTile({}, {15, 17092, 11234}, 1.5, MapTheme::Light);
        QCOMPARE(images.areas.size(), QSize(768, 768));
        QCOMPARE(images.areas.devicePixelRatio(), 1.5);
        QCOMPARE(images.areas.pixel(700, 700), 0xffededed);
        QCOMPARE(images.byteCount(), qint64{768 * 768 * 4 * 2});
    }

    void paperStaysVector()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(96);
            QPainter painter(&writer);
            paintBaseMapAreas(painter, quarter(), viewAt(15), MapTheme::Print);
            paintBaseMapLines(painter, quarter(), viewAt(15), MapTheme::Print);
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        QVERIFY(!buffer.data().contains("/Subtype /Image"));
    }

    void ringsAreClippedToTheirRectangle()
    {
        std::vector<QPointF> ring{{-50, -50}, {150, -50}, {150, 50}, {-50, 50}};
        clipRing(ring, QRectF(0, 0, 100, 100));
        QCOMPARE(QPolygonF(QList<QPointF>(ring.begin(), ring.end())).boundingRect(), QRectF(0, 0, 100, 50));
        std::vector<QPointF> outside{{-50, -50}, {-20, -50}, {-20, -20}};
        clipRing(outside, QRectF(0, 0, 100, 100));
        QVERIFY(outside.empty());
    }

    void dashesKeepTheirPhase()
    {
        const std::vector<QPointF> line{{-100, 0}, {-35, 0}, {100, 0}};
        std::vector<QPointF> all;
        std::vector<LineRun> allDashes;
        dashesOf(line, 7, QRectF(-200, -10, 400, 20), all, allDashes);
        std::vector<QPointF> some;
        std::vector<LineRun> someDashes;
        dashesOf(line, 7, QRectF(0, -10, 400, 20), some, someDashes);
        QCOMPARE(allDashes.size(), std::size_t{15}); // 200 px: 14 whole pairs, a dash of 4 px
        for (const LineRun dash : someDashes) {
            const QPointF begin = some[dash.begin];
            QVERIFY(begin.x() < 0 || std::any_of(allDashes.begin(), allDashes.end(), [&](LineRun other) {
                return std::abs(all[other.begin].x() - begin.x()) < 1e-9;
            }));
        }
    }

    void aRealCityIsDrawn_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("theme");
        for (const double zoom : {12.5, 14.0, 14.7, 15.5, 17.0}) {
            QTest::addRow("light %g", zoom) << zoom << int(MapTheme::Light);
        }
        QTest::addRow("dark 14.7") << 14.7 << int(MapTheme::Dark);
        QTest::addRow("dark 16.5") << 16.5 << int(MapTheme::Dark);
        QTest::addRow("print 14.7") << 14.7 << int(MapTheme::Print);
    }

    /** With STADTBLICK_PICTURES set, the pictures are kept in that folder to be looked at. */
    void aRealCityIsDrawn()
    {
        QFETCH(double, zoom);
        QFETCH(int, theme);
        const QString folder = madeup::fixtures();
        if (folder.isEmpty()) {
            QSKIP("the shared fixtures are not there");
        }
        if (!m_city) {
            auto opened = openCache(m_folder.filePath(u"city.sqlite"_s), Connection::Mode::Create);
            QVERIFY(opened);
            m_city = std::make_unique<Connection>(std::move(*opened));
            QVERIFY(importOsm(*m_city, folder + u"kaiserslautern.osm.pbf"_s));
        }
        const auto reader = BaseMapReader::open(*m_city);
        QVERIFY(reader && *reader);
        const BaseMapView view{toMercator(LonLat{7.7690, 49.4435}), zoom, QSizeF(1216, 920)};
        const auto features = (*reader)->features(view.mercatorRect(labelMarginPx), zoom);
        QVERIFY(features && features->features.size() > 100);
        QImage image(view.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        const auto mapTheme = static_cast<MapTheme>(theme);
        paintBaseMapAreas(painter, *features, view, mapTheme);
        paintBaseMapLines(painter, *features, view, mapTheme);
        const auto labels = placeLabels(*features, view, {});
        paintLabels(painter, labels, mapTheme);
        painter.end();
        QVERIFY(!labels.empty() || zoom < 13);
        const QString pictures = qEnvironmentVariable("STADTBLICK_PICTURES");
        if (!pictures.isEmpty()) {
            QVERIFY(image.save(u"%1/%2.png"_s.arg(
                pictures, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'))));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_city;
};

STADTBLICK_TEST(TestBaseMapDrawing, QGuiApplication)
#include "tst_basemapdrawing.moc"
