#include "models/basemap/mapcapabilities.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** A made-up level of the world's grid in Web Mercator, as a WMTS describes it. */
struct MadeUpMatrix
{
    QByteArray name;
    double denominator = 559082264.0287178;
    int tilePx = 256;
    QByteArray corner = "-20037508.3427892 20037508.3427892";
};

QByteArray matrixSet(const QByteArray &name, const QByteArray &crs, const std::vector<MadeUpMatrix> &matrices)
{
    QByteArray xml = "<TileMatrixSet><ows:Identifier>" + name + "</ows:Identifier><ows:SupportedCRS>" + crs
        + "</ows:SupportedCRS>";
    for (const MadeUpMatrix &matrix : matrices) {
        const QByteArray px = QByteArray::number(matrix.tilePx);
        xml += "<TileMatrix><ows:Identifier>" + matrix.name + "</ows:Identifier><ScaleDenominator>"
            + QByteArray::number(matrix.denominator, 'g', 17) + "</ScaleDenominator><TopLeftCorner>"
            + matrix.corner + "</TopLeftCorner><TileWidth>" + px + "</TileWidth><TileHeight>" + px
            + "</TileHeight><MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>";
    }
    return xml + "</TileMatrixSet>";
}

/** Levels from one zoom to another, called by @p name. */
std::vector<MadeUpMatrix> levels(int from, int to, const std::function<QByteArray(int)> &name)
{
    std::vector<MadeUpMatrix> matrices;
    for (int zoom = from; zoom <= to; ++zoom) {
        matrices.push_back({name(zoom), 559082264.0287178 / std::exp2(zoom)});
    }
    return matrices;
}

QByteArray plainName(int zoom)
{
    return QByteArray::number(zoom);
}

/** A made-up WMTS with one layer. @p links: the TileMatrixSetLink elements and what follows them. */
QByteArray madeUpWmts(const QByteArray &links, const QByteArray &sets)
{
    return "<Capabilities xmlns='http://www.opengis.net/wmts/1.0' "
           "xmlns:ows='http://www.opengis.net/ows/1.1'><Contents>"
           "<Layer><ows:Title>Grey</ows:Title><ows:Identifier>grey</ows:Identifier>"
           "<Style><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>"
        + links + "</Layer>" + sets + "</Contents></Capabilities>";
}

QByteArray linkTo(const QByteArray &set, const QByteArray &limits = {})
{
    return "<TileMatrixSetLink><TileMatrixSet>" + set + "</TileMatrixSet>" + limits + "</TileMatrixSetLink>";
}

} // namespace

/** WMTS: which layers can be shown, how their levels are called. */
class TestTileMatrixSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void readsWmts();
    void namesTheLevelsOfAWmts_data();
    void namesTheLevelsOfAWmts();
    void tellsItsTilesOnDiskApart();
    void refusesOtherGrids_data();
    void refusesOtherGrids();
};

void TestTileMatrixSets::readsWmts()
{
    const auto capabilities = [](const QByteArray &server) {
        return madeUpWmts(linkTo("UTM") + linkTo("WEB")
                + "<ResourceURL format='image/png' resourceType='tile' template='" + server
                + "/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png'/>",
            matrixSet("UTM", "urn:ogc:def:crs:EPSG::25832", levels(0, 3, plainName))
                + matrixSet("WEB", "urn:ogc:def:crs:EPSG::3857", levels(0, 17, plainName)));
    };
    const QUrl address(u"https://geo.invalid/wmts"_s);
    const auto own = mapsOfCapabilities(capabilities("https://geo.invalid/tiles"), address);
    QVERIFY2(own, own ? "" : qPrintable(toOneLine(own.error())));
    QCOMPARE(own->size(), std::size_t{1});
    QCOMPARE(
        tileUrl(own->front(), {3, 4, 2}).toString(), u"https://geo.invalid/tiles/default/WEB/3/2/4.png"_s);
    QCOMPARE(own->front().minimumZoom, 0);
    QCOMPARE(own->front().maximumZoom, 17); // beyond, its tiles are enlarged
    QVERIFY(own->front().matrices.isEmpty());
    // Pictures of another server are not asked for: the service itself is.
    const auto other = mapsOfCapabilities(capabilities("https://elsewhere.invalid/tiles"), address);
    QVERIFY(other);
    QCOMPARE(other->front().kind, RasterKind::Wmts);
    QCOMPARE(originOf(other->front()).host(), u"geo.invalid"_s);
}

/** Made-up capabilities of the shape that common servers give theirs. */
void TestTileMatrixSets::namesTheLevelsOfAWmts_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("asked"); ///< how the tile of the least zoom's first one is
    const QByteArray web = "urn:ogc:def:crs:EPSG::3857";
    const auto asked = [](const QString &set, const QString &matrix) {
        return QString(u"https://geo.invalid/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=grey&"
                       "STYLE=default&FORMAT=image%2Fpng&TILEMATRIXSET="_s
            % set % u"&TILEMATRIX="_s % matrix % u"&TILEROW=0&TILECOL=0"_s);
    };
    auto geoServer = levels(0, 18, [](int zoom) { return "EPSG:900913:" + QByteArray::number(zoom); });
    for (MadeUpMatrix &matrix : geoServer) {
        matrix.denominator *= 559082263.9508929 / 559082264.0287178; // of a pixel of 156543.03390625 m
        matrix.corner = "-2.003750834E7 2.0037508E7";
    }
    const QByteArray geoServerSet = matrixSet("EPSG:900913", "urn:ogc:def:crs:EPSG::900913", geoServer);
    QTest::newRow("GeoServer") << madeUpWmts(linkTo("EPSG:900913"), geoServerSet) << 0 << 18
                               << asked(u"EPSG%3A900913"_s, u"EPSG:900913:0"_s);
    QByteArray limits = "<TileMatrixSetLimits>";
    for (int zoom = 9; zoom <= 16; ++zoom) {
        limits += "<TileMatrixLimits><TileMatrix>EPSG:900913:" + QByteArray::number(zoom)
            + "</TileMatrix><MinTileRow>1</MinTileRow></TileMatrixLimits>";
    }
    limits += "</TileMatrixSetLimits>";
    QTest::newRow("GeoServer, some levels") << madeUpWmts(linkTo("EPSG:900913", limits), geoServerSet) << 9
                                            << 16 << asked(u"EPSG%3A900913"_s, u"EPSG:900913:9"_s);
    const auto padded = [](int zoom) { return QByteArray::number(zoom).rightJustified(2, '0'); };
    const QByteArray mapProxySet = matrixSet("webmercator", web, levels(0, 19, padded));
    QTest::newRow("MapProxy") << madeUpWmts(linkTo("webmercator"), mapProxySet) << 0 << 19
                              << asked(u"webmercator"_s, u"00"_s);
    QTest::newRow("MapProxy, by its template") << madeUpWmts(linkTo("webmercator")
            + "<ResourceURL format='image/png' resourceType='tile' template="
              "'https://geo.invalid/wmts/grey/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png'/>",
        mapProxySet) << 0 << 19 << u"https://geo.invalid/wmts/grey/webmercator/00/0/0.png"_s;
    // Numbers that are no zooms.
    const auto counted = [](int zoom) { return QByteArray::number(zoom - 6); };
    QTest::newRow("from the sixth zoom")
        << madeUpWmts(linkTo("de"), matrixSet("de", web, levels(6, 15, counted))) << 6 << 15
        << asked(u"de"_s, u"0"_s);
    // Tiles of 512 pixels at half of the scale cover the same ground.
    auto large = levels(2, 12, plainName);
    for (MadeUpMatrix &matrix : large) {
        matrix.denominator /= 2;
        matrix.tilePx = 512;
    }
    QTest::newRow("large tiles") << madeUpWmts(linkTo("x2"), matrixSet("x2", web, large)) << 2 << 12
                                 << asked(u"x2"_s, u"2"_s);
    // Another grid is passed over for the usual one.
    auto other = levels(0, 10, plainName);
    for (MadeUpMatrix &matrix : other) {
        matrix.corner = "0 7000000";
    }
    QTest::newRow("two grids") << madeUpWmts(linkTo("local") + linkTo("WEB"),
        matrixSet("local", web, other) + matrixSet("WEB", web, levels(0, 17, plainName)))
                               << 0 << 17 << asked(u"WEB"_s, u"0"_s);
    auto rounded = levels(0, 19, plainName);
    for (MadeUpMatrix &matrix : rounded) {
        matrix.denominator = std::round(matrix.denominator);
    }
    QTest::newRow("whole denominators")
        << madeUpWmts(linkTo("WEB"), matrixSet("WEB", web, rounded)) << 0 << 19 << asked(u"WEB"_s, u"0"_s);
    auto gap = levels(0, 2, plainName);
    std::ranges::copy(levels(5, 14, plainName), std::back_inserter(gap));
    QTest::newRow("a gap") << madeUpWmts(linkTo("WEB"), matrixSet("WEB", web, gap)) << 5 << 14
                           << asked(u"WEB"_s, u"5"_s);
}

void TestTileMatrixSets::namesTheLevelsOfAWmts()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, least);
    const auto maps = mapsOfCapabilities(xml, QUrl(u"https://geo.invalid/wmts"_s));
    QVERIFY2(maps, maps ? "" : qPrintable(toOneLine(maps.error())));
    QCOMPARE(maps->size(), std::size_t{1});
    QCOMPARE(maps->front().minimumZoom, least);
    QTEST(maps->front().maximumZoom, "most");
    QCOMPARE(maps->front().tilePx, QByteArray(QTest::currentDataTag()) == "large tiles" ? 512 : 256);
    QTEST(tileUrl(maps->front(), {least, 0, 0}).toString(QUrl::FullyEncoded), "asked");
    QCOMPARE(rasterSourceFromJson(toJson(maps->front()), u"$"_s).value(), maps->front());
}

/** By the zooms alone a tile of the one grid would be taken for one of the other. */
void TestTileMatrixSets::tellsItsTilesOnDiskApart()
{
    const auto idOf = [](const std::function<QByteArray(int)> &name) {
        const auto maps = mapsOfCapabilities(
            madeUpWmts(linkTo("WEB"), matrixSet("WEB", "urn:ogc:def:crs:EPSG::3857", levels(6, 15, name))),
            QUrl(u"https://geo.invalid/wmts"_s));
        return maps && !maps->empty() ? maps->front().id : QString();
    };
    const QString plain = idOf(plainName);
    const QString counted = idOf([](int zoom) { return QByteArray::number(zoom - 6); });
    QVERIFY(!plain.isEmpty());
    QVERIFY(!counted.isEmpty());
    QCOMPARE_NE(counted, plain);
}

void TestTileMatrixSets::refusesOtherGrids_data()
{
    QTest::addColumn<QByteArray>("crs");
    QTest::addColumn<double>("factor"); // of the scale denominators
    QTest::addColumn<QByteArray>("corner");
    QTest::addColumn<int>("tilePx");
    QTest::addColumn<QString>("says");
    const QByteArray web = "urn:ogc:def:crs:EPSG::3857";
    const QByteArray world = "-20037508.3427892 20037508.3427892";
    const QString other = u"The service cuts its maps in Web Mercator (EPSG:3857) into other tiles"_s;
    QTest::newRow("another corner") << web << 1.0 << QByteArray("0 7000000") << 256 << other;
    QTest::newRow("no corner") << web << 1.0 << QByteArray() << 256 << other;
    QTest::newRow("other scales") << web << 1.2 << world << 256 << other;
    QTest::newRow("scales a little off: two kilometres in Germany") << web << 1.0001 << world << 256 << other;
    QTest::newRow("no scales") << web << 0.0 << world << 256 << other;
    QTest::newRow("tiles too large") << web << 0.125 << world << 2048 << other;
    QTest::newRow("no tiles") << web << 1.0 << world << 0 << other;
    QTest::newRow("another system") << QByteArray("urn:ogc:def:crs:EPSG::25832") << 1.0 << world << 256
                                    << u"The service offers no map in Web Mercator"_s;
}

void TestTileMatrixSets::refusesOtherGrids()
{
    QFETCH(QByteArray, crs);
    QFETCH(double, factor);
    QFETCH(QByteArray, corner);
    QFETCH(int, tilePx);
    QFETCH(QString, says);
    auto matrices = levels(0, 20, plainName);
    for (MadeUpMatrix &matrix : matrices) {
        matrix.denominator *= factor;
        matrix.corner = corner;
        matrix.tilePx = tilePx;
    }
    const auto maps = mapsOfCapabilities(
        madeUpWmts(linkTo("WEB"), matrixSet("WEB", crs, matrices)), QUrl(u"https://geo.invalid/wmts"_s));
    QVERIFY(!maps);
    QVERIFY2(maps.error().what.startsWith(says), qPrintable(maps.error().what));
    QVERIFY(!maps.error().advice.isEmpty());
}

STADTBLICK_TEST(TestTileMatrixSets, QCoreApplication)
#include "tst_tilematrixset.moc"
