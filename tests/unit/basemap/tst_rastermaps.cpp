#include "models/basemap/featureservice.h"
#include "models/basemap/mapcapabilities.h"
#include "models/basemap/offlinearea.h"
#include "models/basemap/picturetiles.h"
#include "models/basemap/rasterpicture.h"
#include "models/basemap/tilepicture.h"
#include "tests/support/testmain.h"

#include <QtCore/QBuffer>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <set>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

RasterSource madeUpMap()
{
    RasterSource source;
    source.id = u"made-up"_s;
    source.name = u"Made up"_s;
    source.url = u"http://maps.invalid/{z}/{x}/{y}.png"_s;
    source.attribution = u"© nobody"_s;
    return source;
}

/** Answers at once, and notes what it was asked. */
struct FakeServer
{
    QByteArray answer = png({256, 256}, Qt::red);
    std::optional<Error> error;
    int failFrom = INT_MAX; ///< requests from this number on fail
    int finestZoom = INT_MAX; ///< it has no tiles beyond
    std::vector<QUrl> asked;

    TileFetch fetch()
    {
        return [this](const QUrl &url) {
            asked.push_back(url);
            const bool fails = error && int(asked.size()) > failFrom;
            const bool isThere = url.path().section(u'/', 1, 1).toInt() <= finestZoom;
            return QtFuture::makeReadyValueFuture(fails
                    ? Result<QByteArray>(tl::unexpected(*error))
                    : Result<QByteArray>(isThere ? answer : QByteArray()));
        };
    }
};

const LonLatBox town{7.76, 49.44, 7.78, 49.45};

} // namespace

/** Map services: addresses, their descriptions, tiles on disk, areas fetched ahead, hostile pictures. */
class TestRasterMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void shippedMapsAreWhole();
    void mapsSpeakTheWindowsLanguage_data();
    void mapsSpeakTheWindowsLanguage();
    void asksForTiles_data();
    void asksForTiles();
    void refusesBadSources_data();
    void refusesBadSources();
    void sourcesSurviveJson();
    void tilesCoverTheWorld();
    void archivesAreMbTiles();
    void filesSayTheirZooms_data();
    void filesSayTheirZooms();
    void foreignFilesAreLeftAlone();
    void picturesAreLimited_data();
    void picturesAreLimited();
    void readsWms();
    void readsWfs();
    void countsFeatures_data();
    void countsFeatures();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();
    void estimatesAnArea();
    void refusesForbiddenAndHugeAreas();
    void fetchesAnAreaAndGoesOn();
    void givesUpWhereNothingComes();
    void areasAreDeletedAlone();
    void showsWhatWasFetchedWithoutANetwork();
    void fineTilesAloneShowNothingFromAfar_data();
    void fineTilesAloneShowNothingFromAfar();
    void keepsWhatALargeViewShows();
    void tellsWhatAViewLacks();
    void tellsOfALostFile();
    void fillsTheGapsOfAFile();
    void largePicturesTakeNoMoreMemory_data();
    void largePicturesTakeNoMoreMemory();
    void largeTilesKeepTheirLetters_data();
    void largeTilesKeepTheirLetters();
    void picturesSayWhatIsMissing();
    void picturesHaveTilesOfOneZoom();
    void picturesAskForWhatTheyLack();
    void fetchesWhatPicturesLack();
    void picturesDoWithoutANetwork();
    void emptyTilesAreKeptForAWhile();
    void nothingThereIsNotMissing_data();
    void nothingThereIsNotMissing();
    void nothingFinerIsEnlarged_data();
    void nothingFinerIsEnlarged();
    void picturesAskOnceForNothing();
    void areasAskOnceForNothing();
};

void TestRasterMaps::shippedMapsAreWhole()
{
    QVERIFY(shippedMaps().size() >= 5);
    for (const RasterSource &map : shippedMaps()) {
        QVERIFY(!map.name.isEmpty() && !map.attribution.isEmpty());
        QVERIFY(tileUrl(map, {15, 17092, 11234}).isValid());
        QVERIFY(!map.isVerified); // no one has tried them
        const bool isOsm = originOf(map).host() == "tile.openstreetmap.org"_L1;
        QCOMPARE(map.mayPrefetch, !isOsm);
    }
}

void TestRasterMaps::mapsSpeakTheWindowsLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("attribution");
    QTest::newRow("German") << QLocale(QLocale::German) << u"© OpenStreetMap-Mitwirkende"_s;
    QTest::newRow("English") << QLocale(QLocale::English) << u"© OpenStreetMap contributors"_s;
    QTest::newRow("another") << QLocale(QLocale::French) << u"© OpenStreetMap contributors"_s;
}

void TestRasterMaps::mapsSpeakTheWindowsLanguage()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    QFile file(u":/maps/maps.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray maps = QJsonDocument::fromJson(file.readAll()).object().value("maps"_L1).toArray();
    const auto osm = std::ranges::find_if(maps,
        [](const QJsonValue &map) { return map.toObject().value("id"_L1).toString() == "osm-standard"_L1; });
    QVERIFY(osm != maps.end());
    const auto source = rasterSourceFromJson(*osm, u"$"_s);
    QVERIFY2(source, source ? "" : qPrintable(toOneLine(source.error())));
    QTEST(source->attribution, "attribution");
    // A text of the planner's own stays as it is.
    QCOMPARE(rasterSourceFromJson(toJson(*source), u"$"_s).value().attribution, source->attribution);
}

void TestRasterMaps::asksForTiles_data()
{
    QTest::addColumn<RasterSource>("source");
    QTest::addColumn<QString>("url");
    RasterSource source = madeUpMap();
    QTest::newRow("xyz") << source << u"http://maps.invalid/3/4/2.png"_s;
    source.url = u"http://maps.invalid/{z}/{x}/{-y}.png"_s;
    QTest::newRow("tms") << source << u"http://maps.invalid/3/4/5.png"_s;
    source.kind = RasterKind::Wmts;
    source.url = u"http://maps.invalid/wmts?key=1"_s;
    source.layer = u"grey map"_s;
    source.style = u"default"_s;
    source.matrixSet = u"GoogleMapsCompatible"_s;
    QTest::newRow("wmts")
        << source
        << u"http://maps.invalid/wmts?key=1&SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=grey%20map&STYLE=default&FORMAT=image%2Fpng&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=3&TILEROW=2&TILECOL=4"_s;
    source.kind = RasterKind::Wms;
    source.url = u"http://maps.invalid/wms"_s;
    source.layer = u"plan"_s;
    source.style.clear();
    QTest::newRow("wms")
        << source
        << u"http://maps.invalid/wms?SERVICE=WMS&REQUEST=GetMap&VERSION=1.3.0&LAYERS=plan&STYLES=&FORMAT=image%2Fpng&CRS=EPSG:3857&WIDTH=256&HEIGHT=256&BBOX=0.0000,5009377.0857,5009377.0857,10018754.1714&TRANSPARENT=TRUE"_s;
    source.version = u"1.1.1"_s;
    QTest::newRow("old wms")
        << source
        << u"http://maps.invalid/wms?SERVICE=WMS&REQUEST=GetMap&VERSION=1.1.1&LAYERS=plan&STYLES=&FORMAT=image%2Fpng&SRS=EPSG:3857&WIDTH=256&HEIGHT=256&BBOX=0.0000,5009377.0857,5009377.0857,10018754.1714&TRANSPARENT=TRUE"_s;
}

void TestRasterMaps::asksForTiles()
{
    QFETCH(RasterSource, source);
    QTEST(tileUrl(source, {3, 4, 2}).toString(QUrl::FullyEncoded), "url");
}

void TestRasterMaps::refusesBadSources_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("other scheme") << QJsonObject{{u"url"_s, u"file:///etc/{z}/{x}/{y}"_s}};
    QTest::newRow("no template") << QJsonObject{{u"url"_s, u"http://maps.invalid/"_s}};
    QTest::newRow("user name") << QJsonObject{{u"url"_s, u"http://a:b@maps.invalid/{z}/{x}/{y}"_s}};
    QTest::newRow("template in the host") << QJsonObject{{u"url"_s, u"http:///{z}/{x}/{y}"_s}};
    QTest::newRow("path as id") << QJsonObject{{u"id"_s, u"../other"_s}};
    QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"vector"_s}};
    QTest::newRow("no layer") << QJsonObject{{u"kind"_s, u"wms"_s}, {u"layer"_s, QString()}};
    QTest::newRow("zooms the wrong way round") << QJsonObject{{u"minimumZoom"_s, 12}, {u"maximumZoom"_s, 3}};
    QTest::newRow("names of some levels")
        << QJsonObject{{u"kind"_s, u"xyz"_s}, {u"matrices"_s, QJsonArray{u"00"_s, u"01"_s}}};
    QTest::newRow("tiles too large") << QJsonObject{{u"tilePx"_s, 4096}};
    QTest::newRow("unknown member") << QJsonObject{{u"colour"_s, u"red"_s}};
}

void TestRasterMaps::refusesBadSources()
{
    QFETCH(QJsonObject, change);
    QJsonObject json = toJson(madeUpMap());
    QVERIFY(rasterSourceFromJson(json, u"$"_s));
    for (auto it = change.begin(); it != change.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    const auto source = rasterSourceFromJson(json, u"$"_s);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Usage);
    QVERIFY(!rasterSourceOf({{u"map"_s, json}}));
}

void TestRasterMaps::sourcesSurviveJson()
{
    RasterSource source = madeUpMap();
    source.kind = RasterKind::Wms;
    source.layer = u"plan"_s;
    QCOMPARE(rasterSourceFromJson(toJson(source), u"$"_s).value(), source);
    QCOMPARE(rasterSourceOf({{u"map"_s, toJson(source)}}).value(), source);
    QCOMPARE(rasterSourceOf({{u"map"_s, shippedMaps().front().id}}).value(), shippedMaps().front());
    QVERIFY(!rasterSourceOf({}));
    QVERIFY(!rasterSourceOf({{u"map"_s, u"nothing like it"_s}}));
}

void TestRasterMaps::tilesCoverTheWorld()
{
    QCOMPARE(mercatorRectOf(RasterKey{0, 0, 0}).width(), 2 * mercatorHalfWidthM);
    const QRectF northWest = mercatorRectOf(RasterKey{1, 0, 0});
    QCOMPARE(northWest.left(), -mercatorHalfWidthM);
    QCOMPARE(northWest.bottom(), mercatorHalfWidthM);
    QVERIFY(std::abs(mercatorRectOf(RasterKey{1, 1, 1}).bottom()) < 1e-6);
    const BaseMapView view{toMercator(town.centre()), 15, {600, 400}};
    QRectF covered;
    for (const RasterKey key : rasterTilesIn(view, 15)) {
        covered |= rasterTargetOf(key, view);
    }
    QVERIFY(covered.contains(QRectF(0, 0, 600, 400)));
    QCOMPARE(std::lround(rasterTargetOf(rasterTilesIn(view, 15).front(), view).width()), 256L);
}

void TestRasterMaps::archivesAreMbTiles()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/er/made-up.mbtiles"_s);
    const QByteArray picture = png({256, 256}, Qt::blue);
    {
        auto archive = TileArchive::open(file, madeUpMap());
        QVERIFY2(archive, archive ? "" : qPrintable(toOneLine(archive.error())));
        QVERIFY(archive->put({3, 4, 2}, picture, 1234));
    }
    auto archive = TileArchive::openReadOnly(file);
    QVERIFY(archive);
    const auto tile = archive->tile({3, 4, 2});
    QVERIFY(tile && *tile);
    QCOMPARE((*tile)->picture, picture);
    QCOMPARE((*tile)->fetchedMs, std::optional<qint64>(1234));
    QVERIFY(!*archive->tile({3, 4, 3}));
    // Rows count from the south, as other programs read it.
    auto plain = Connection::open(file, Connection::Mode::ReadOnly);
    QCOMPARE(plain->integer("SELECT tile_row FROM tiles").value(), std::optional<qint64>(5));
    const auto source = mbTilesSource(file);
    QVERIFY(source);
    QCOMPARE(source->name, u"Made up"_s);
    QCOMPARE(source->attribution, u"© nobody"_s);
    QCOMPARE(source->kind, RasterKind::MbTiles);
}

void TestRasterMaps::filesSayTheirZooms_data()
{
    QTest::addColumn<int>("told"); // minzoom of the file
    QTest::addColumn<int>("toldMost"); // maxzoom
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("a pyramid") << 10 << 16 << 10 << 16;
    QTest::newRow("without overviews") << 16 << 16 << 16 << 16;
    QTest::newRow("the wrong way round") << 18 << 12 << 12 << 18;
}

void TestRasterMaps::filesSayTheirZooms()
{
    QFETCH(int, told);
    QFETCH(int, toldMost);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    RasterSource written = madeUpMap();
    written.minimumZoom = told;
    written.maximumZoom = toldMost;
    QVERIFY(TileArchive::open(file, written));
    const auto source = mbTilesSource(file);
    QVERIFY(source);
    QTEST(source->minimumZoom, "least");
    QTEST(source->maximumZoom, "most");
}

void TestRasterMaps::foreignFilesAreLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"other.sqlite"_s);
    {
        auto other = Connection::open(file, Connection::Mode::Create);
        QVERIFY(other->execute("CREATE TABLE letters (a TEXT); INSERT INTO letters VALUES ('x')"));
    }
    QVERIFY(!TileArchive::open(file, madeUpMap()));
    QVERIFY(!TileArchive::openReadOnly(file));
    auto other = Connection::open(file, Connection::Mode::ReadOnly);
    QCOMPARE(other->integer("SELECT count(*) FROM sqlite_master").value(), std::optional<qint64>(1));
    const QString vectors = folder.filePath(u"vector.mbtiles"_s);
    {
        auto tiles = Connection::open(vectors, Connection::Mode::Create);
        QVERIFY(tiles->execute(
            "CREATE TABLE metadata (name TEXT, value TEXT); INSERT INTO metadata VALUES ('format', 'pbf');"
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"));
    }
    QVERIFY(!mbTilesSource(vectors));
    QFile garbage(folder.filePath(u"garbage.mbtiles"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    QVERIFY(!mbTilesSource(garbage.fileName()));
}

void TestRasterMaps::picturesAreLimited_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPicture");
    const QByteArray good = png({256, 256}, Qt::green);
    QTest::newRow("png") << good << true;
    QTest::newRow("large tile") << png({512, 512}, Qt::green) << true;
    QTest::newRow("too large") << png({1025, 8}, Qt::green) << false;
    QByteArray bomb = good;
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // its head says 60,000 × 60,000
    QTest::newRow("bomb") << bomb << false;
    QTest::newRow("cut in the head") << good.left(20) << false;
    QTest::newRow("web page") << QByteArray("<html>login</html>") << false;
    QTest::newRow("vector graphic") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestRasterMaps::picturesAreLimited()
{
    QFETCH(QByteArray, bytes);
    QTEST(tilePicture(bytes).has_value(), "isPicture");
}

void TestRasterMaps::readsWms()
{
    const QByteArray xml =
        R"(<?xml version="1.0"?><WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms">
<Service><Name>WMS</Name><Title>City maps</Title></Service>
<Capability><Request><GetMap><Format>image/jpeg</Format><DCPType><HTTP><Get/></HTTP></DCPType></GetMap></Request>
<Layer><Title>All</Title><CRS>EPSG:25832</CRS><CRS>EPSG:3857</CRS>
  <Layer><Name>fnp</Name><Title>Land use plan</Title></Layer>
  <Layer><Title>Group</Title><Attribution><Title>© Survey office</Title></Attribution><Layer><Name>dtk5</Name><Title>Topographic map</Title></Layer></Layer>
</Layer><Layer><Name>other</Name><Title>Elsewhere</Title><CRS>EPSG:25833</CRS></Layer></Capability></WMS_Capabilities>)";
    const auto maps = mapsOfCapabilities(
        xml, QUrl(u"http://geo.invalid/cgi?map=fnp&REQUEST=GetCapabilities&SERVICE=WMS"_s));
    QVERIFY2(maps, maps ? "" : qPrintable(toOneLine(maps.error())));
    QCOMPARE(maps->size(), std::size_t{2});
    QCOMPARE(maps->front().name, u"Land use plan"_s);
    QCOMPARE(maps->front().layer, u"fnp"_s);
    QCOMPARE(maps->front().format, u"image/jpeg"_s);
    QCOMPARE(maps->front().attribution, u"City maps"_s);
    QCOMPARE(maps->front().url, u"http://geo.invalid/cgi?map=fnp"_s);
    QVERIFY(rasterSourceFromJson(toJson(maps->front()), u"$"_s));
    QCOMPARE(maps->back().layer, u"dtk5"_s);
    QCOMPARE(maps->back().attribution, u"© Survey office"_s); // its group's, not the service's title
}

void TestRasterMaps::readsWfs()
{
    const QByteArray xml =
        "<wfs:WFS_Capabilities version='2.0.0' xmlns:wfs='http://www.opengis.net/wfs/2.0'>"
        "<FeatureTypeList><FeatureType><Name>ms:Bebauungsplan</Name><Title>Development plans</Title>"
        "<OutputFormats><Format>text/xml; subtype=gml/3.2.1</Format></OutputFormats></FeatureType>"
        "<FeatureType><Name>ms:Bauluecke</Name></FeatureType></FeatureTypeList></wfs:WFS_Capabilities>";
    QVERIFY(isFeatureService(xml));
    QVERIFY(!isFeatureService("<WMS_Capabilities/>"));
    const auto types =
        featureTypesOf(xml, QUrl(u"https://geo.invalid/cgi-bin/wfs?map=a&REQUEST=GetCapabilities"_s));
    QVERIFY2(types, types ? "" : qPrintable(toOneLine(types.error())));
    QCOMPARE(types->size(), std::size_t{2});
    QCOMPARE(types->front().title, u"Development plans"_s);
    QCOMPARE(types->back().title, u"ms:Bauluecke"_s);
    QCOMPARE(featuresUrl(types->front(), town).toString(QUrl::FullyEncoded),
        u"https://geo.invalid/cgi-bin/wfs?map=a&SERVICE=WFS&REQUEST=GetFeature&VERSION=2.0.0&TYPENAMES=ms%3ABebauungsplan&COUNT=20000&BBOX=49.440000,7.760000,49.450000,7.780000,urn:ogc:def:crs:EPSG::4326"_s);
    QVERIFY(!featureTypesOf("<WFS_Capabilities>", QUrl(u"https://geo.invalid/"_s)));
    QVERIFY(!featureTypesOf({}, QUrl(u"https://geo.invalid/"_s)));
}

/** Made-up answers. */
void TestRasterMaps::countsFeatures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("returned");
    QTest::addColumn<qint64>("matched"); // -1: not told
    QTest::addColumn<bool>("isCut");
    const auto json = [](const QByteArray &members, int count) {
        return QByteArray(R"({"type":"FeatureCollection",)" + members + R"("features":[)"
            + QByteArray("{},").repeated(count - 1) + "{}]}");
    };
    const auto gml = [](const QByteArray &attributes, const QByteArray &members) {
        return QByteArray("<?xml version='1.0'?><wfs:FeatureCollection xmlns:wfs='http://w' "
                          "xmlns:gml='http://g' "
            + attributes + "><wfs:boundedBy><gml:Envelope/></wfs:boundedBy>" + members
            + "</wfs:FeatureCollection>");
    };
    const QByteArray member = "<wfs:member><a><b/></a></wfs:member>";
    QTest::newRow("all") << json(R"("numberMatched":3,"numberReturned":3,)", 3) << 3LL << 3LL << false;
    QTest::newRow("cut") << json(R"("numberMatched":31450,)", 3) << 3LL << 31450LL << true;
    QTest::newRow("older name") << json(R"("totalFeatures":7,)", 3) << 3LL << 7LL << true;
    QTest::newRow("not told") << json({}, 3) << 3LL << -1LL << false;
    QTest::newRow("not told, at the limit")
        << json({}, mostServiceFeatures) << qint64(mostServiceFeatures) << -1LL << true;
    QTest::newRow("exactly as many as asked for") << json(R"("numberMatched":20000,)", mostServiceFeatures)
                                                  << qint64(mostServiceFeatures) << 20000LL << false;
    QTest::newRow("unknown") << json(R"("numberMatched":"unknown",)", 2) << 2LL << -1LL << false;
    QTest::newRow("negative") << json(R"("numberMatched":-5,)", 2) << 2LL << -1LL << false;
    QTest::newRow("huge") << json(R"("numberMatched":1e300,)", 2) << 2LL << -1LL << false;
    QTest::newRow("GML") << gml("numberMatched='5' numberReturned='2'", member.repeated(2)) << 2LL << 5LL
                         << true;
    QTest::newRow("GML, unknown") << gml("numberMatched='unknown'", member.repeated(2)) << 2LL << -1LL
                                  << false;
    QTest::newRow("GML, nan") << gml("numberMatched='nan'", member) << 1LL << -1LL << false;
    QTest::newRow("GML 3.1") << gml(
        "numberOfFeatures='3'", "<gml:featureMembers><a/><b><a/></b><c/></gml:featureMembers>")
                             << 3LL << -1LL << false;
    QTest::newRow("GML 3.1, one by one")
        << gml({}, "<gml:featureMember><a/></gml:featureMember>") << 1LL << -1LL << false;
    QTest::newRow("no answer") << QByteArray() << 0LL << -1LL << false;
    QTest::newRow("web page") << QByteArray("<html numberMatched='9'><member/></html>") << 0LL << -1LL
                              << false;
    QTest::newRow("brackets") << QByteArray("{\"features\":") + QByteArray(100'000, '[') << 0LL << -1LL
                              << false;
}

void TestRasterMaps::countsFeatures()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, matched);
    const FeatureCount count = featureCountOf(answer);
    QTEST(count.returned, "returned");
    QCOMPARE(count.matched, matched < 0 ? std::nullopt : std::optional(matched));
    QTEST(count.isCut(), "isCut");
}

void TestRasterMaps::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("web page") << QByteArray("<html><body>no</body></html>");
    QTest::newRow("cut") << QByteArray(
        "<WMS_Capabilities><Capability><Layer><Name>a</Name><CRS>EPSG:3857</CRS>");
    QTest::newRow("exception") << QByteArray(
        "<ServiceExceptionReport><ServiceException/></ServiceExceptionReport>");
    QTest::newRow("deep") << QByteArray("<WMS_Capabilities><Capability>")
            + QByteArray("<Layer>").repeated(100'000);
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
        "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]>"
        "<WMS_Capabilities><Service><Title>&f;</Title></Service></WMS_Capabilities>");
}

void TestRasterMaps::refusesOtherDocuments()
{
    QFETCH(QByteArray, xml);
    const auto maps = mapsOfCapabilities(xml, QUrl(u"https://geo.invalid/wms"_s));
    QVERIFY(!maps);
    QCOMPARE(maps.error().kind, Error::Kind::Protocol);
}

void TestRasterMaps::estimatesAnArea()
{
    QTemporaryDir folder;
    const StoredArea area{u"Town"_s, town, 13, 16, 0, 0};
    QCOMPARE(qint64(tilesOf(area).size()), tileCountOf(town, 13, 16));
    for (const RasterKey key : tilesOf(area)) {
        QVERIFY(holds(area, key));
    }
    QVERIFY(!holds(area, {12, 2136, 1404}));
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const auto estimate = estimateArea(madeUpMap(), file, area);
    QVERIFY(estimate);
    QCOMPARE(estimate->missingCount, estimate->tileCount);
    QCOMPARE(estimate->bytes, estimate->tileCount * 25'000);
    QCOMPARE(estimate->mostBytes, estimate->tileCount * worstTileBytes(256));
    auto archive = TileArchive::open(file, madeUpMap());
    QVERIFY(archive->put(tilesOf(area).front(), QByteArray(1000, 'x'), 1));
    const auto later = estimateArea(madeUpMap(), file, area);
    QCOMPARE(later->missingCount, estimate->tileCount - 1);
    // What lies beside the area is none of it.
    for (const RasterKey key : {RasterKey{16, 0, 0}, RasterKey{17, 2 * tilesOf(area).back().x, 0}}) {
        QVERIFY(archive->put(key, QByteArray(1000, 'x'), 1));
    }
    QCOMPARE(estimateArea(madeUpMap(), file, area)->missingCount, later->missingCount);
    for (const RasterKey key : tilesOf(area)) {
        QVERIFY(archive->put(key, QByteArray(1000, 'x'), 1));
    }
    QCOMPARE(estimateArea(madeUpMap(), file, area)->missingCount, 0);
    QCOMPARE(later->bytes, later->missingCount * 1000);
    QCOMPARE(later->mostBytes,
        later->missingCount * worstTileBytes(256)); // a small one says nothing of the others
    // Larger tiles than that are known only from those that came; of another place they count as well.
    QVERIFY(archive->put({17, 0, 0}, QByteArray(600'000, 'x'), 1));
    const StoredArea finer{u"Finer"_s, town, 17, 17, 0, 0};
    const auto large = estimateArea(madeUpMap(), file, finer);
    QVERIFY(large->missingCount > 0);
    QCOMPARE(large->mostBytes, large->missingCount * 600'000);
    QVERIFY(large->bytes < large->mostBytes);
}

void TestRasterMaps::refusesForbiddenAndHugeAreas()
{
    const auto osm = std::ranges::find(shippedMaps(), u"osm-standard"_s, &RasterSource::id);
    QVERIFY(osm != shippedMaps().end());
    const auto forbidden = estimateArea(*osm, {}, {u"Town"_s, town, 13, 14, 0, 0});
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().kind, Error::Kind::Usage);
    // The same server under another name of the planner's own.
    QJsonObject own = toJson(madeUpMap());
    own.insert(u"url"_s, u"https://a.tile.openstreetmap.org/{z}/{x}/{y}.png"_s);
    QVERIFY(!rasterSourceFromJson(own, u"$"_s)->mayPrefetch);
    const auto huge = estimateArea(madeUpMap(), {}, {u"Country"_s, {6, 47, 15, 55}, 5, 16, 0, 0});
    QVERIFY(!huge);
    QCOMPARE(huge.error().kind, Error::Kind::Limit);
    FakeServer server;
    Executor executor{1};
    OfflineFetch fetch(executor, *osm, {}, {u"Town"_s, town, 13, 14, 0, 0}, server.fetch());
    QSignalSpy finished(&fetch, &OfflineFetch::finished);
    fetch.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(server.asked.empty());
}

void TestRasterMaps::fetchesAnAreaAndGoesOn()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const StoredArea area{u"Town"_s, town, 13, 15, 0, 0};
    const qint64 count = tileCountOf(town, 13, 15);
    QVERIFY(count > 6);
    Executor executor{1};
    FakeServer server;
    {
        OfflineFetch fetch(executor, madeUpMap(), file, area, server.fetch());
        QSignalSpy finished(&fetch, &OfflineFetch::finished);
        connect(&fetch, &OfflineFetch::progressed, &fetch, [&](qint64 done, qint64) {
            if (done == 3) {
                fetch.cancel();
            }
        });
        fetch.start();
        QTRY_COMPARE(finished.size(), 1);
        const auto error = finished.front().front().value<std::optional<Error>>();
        QVERIFY(error && error->kind == Error::Kind::Cancelled);
    }
    auto archive = TileArchive::openReadOnly(file);
    QCOMPARE(archive->areas()->front().doneCount, 3);
    QCOMPARE(archive->areas()->front().tileCount, count);
    server.asked.clear();
    OfflineFetch fetch(executor, madeUpMap(), file, area, server.fetch());
    QSignalSpy finished(&fetch, &OfflineFetch::finished);
    fetch.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.front().front().value<std::optional<Error>>());
    QCOMPARE(qint64(server.asked.size()), count - 3);
    QCOMPARE(archive->areas()->front().doneCount, count);
}

void TestRasterMaps::givesUpWhereNothingComes()
{
    QTemporaryDir folder;
    FakeServer server;
    server.answer = "<html>login</html>";
    Executor executor{1};
    OfflineFetch fetch(executor, madeUpMap(), folder.filePath(u"made-up.mbtiles"_s),
        {u"Town"_s, town, 13, 16, 0, 0}, server.fetch());
    QSignalSpy finished(&fetch, &OfflineFetch::finished);
    fetch.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.front().front().value<std::optional<Error>>());
    QVERIFY(server.asked.size() <= 12);
}

void TestRasterMaps::areasAreDeletedAlone()
{
    QTemporaryDir folder;
    auto archive = TileArchive::open(folder.filePath(u"made-up.mbtiles"_s), madeUpMap());
    QVERIFY(archive);
    const StoredArea small{u"Small"_s, town, 14, 14, 1, 1};
    const StoredArea large{u"Large"_s, {7.7, 49.4, 7.8, 49.5}, 13, 14, 1, 1};
    for (const StoredArea &area : {small, large}) {
        QVERIFY(archive->putArea(area));
        for (const RasterKey key : tilesOf(area)) {
            QVERIFY(archive->put(key, "x", 1));
        }
    }
    QVERIFY(archive->removeArea(u"Large"_s));
    QCOMPARE(archive->areas()->size(), std::size_t{1});
    for (const RasterKey key : tilesOf(small)) {
        QVERIFY(*archive->has(key));
    }
    for (const RasterKey key : tilesOf(large)) {
        QCOMPARE(*archive->has(key), holds(small, key));
    }
}

void TestRasterMaps::showsWhatWasFetchedWithoutANetwork()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view{toMercator(town.centre()), 15, {600, 400}};
    Executor executor{2};
    FakeServer server;
    {
        QObject context;
        RasterTiles tiles(executor, madeUpMap(), file, server.fetch(), &context, [] { });
        QVERIFY(tiles.tilesFor(view, 1).empty());
        QVERIFY(tiles.isLoading());
        QTRY_VERIFY(!tiles.isLoading());
        QVERIFY(!tiles.error());
        QCOMPARE(tiles.tilesFor(view, 1).size(), rasterTilesIn(view, 15).size());
        QCOMPARE(server.asked.size(), rasterTilesIn(view, 15).size());
    }
    QObject context;
    RasterTiles offline(executor, madeUpMap(), file, {}, &context, [] { });
    offline.tilesFor(view, 1);
    QTRY_COMPARE(offline.tilesFor(view, 1).size(), rasterTilesIn(view, 15).size());
    // The same on paper, and coarser tiles where finer ones are not there.
    QImage paper(600, 400, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    QCOMPARE(paintRasterMap(painter, madeUpMap(), file, view, 1).value(), (RasterShare{1, 0}));
    QCOMPARE(paper.pixelColor(300, 200), QColor(Qt::red));
    paper.fill(Qt::white);
    const BaseMapView closer{view.centreMercator, 17, view.size};
    QCOMPARE(paintRasterMap(painter, madeUpMap(), file, closer, 1).value(), (RasterShare{0, 1}));
    QCOMPARE(paper.pixelColor(300, 200), QColor(Qt::red));
}

namespace {

/** Of a screen and of pictures of what it shows. */
BaseMapView shownView()
{
    return {toMercator(town.centre()), 15, {600, 400}};
}

/** Shows a view once more, as after each tile that comes; true when none is on its way any more. */
bool isAllThere(RasterTiles &tiles, const BaseMapView &view)
{
    // A look may ask for what is coarser, and be answered at once: only when none does, all is there.
    for (int look = 0; look <= coarserTileSteps + 1; ++look) {
        tiles.tilesFor(view, 1);
        if (tiles.isLoading()) {
            return false;
        }
    }
    return true;
}

void keep(const QString &file, const std::vector<RasterKey> &keys, const QColor &colour)
{
    auto archive = TileArchive::open(file, madeUpMap());
    QVERIFY(archive);
    for (const RasterKey key : keys) {
        QVERIFY(archive->put(key, png({256, 256}, colour), 0));
    }
}

} // namespace

void TestRasterMaps::fineTilesAloneShowNothingFromAfar_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("the continent") << 4.0 << false;
    QTest::newRow("the town, a little too far") << 13.99 << false;
    QTest::newRow("two zooms coarser") << 14.0 << true;
    QTest::newRow("their own zoom") << 16.0 << true;
}

/** An MBTiles file without overviews has one zoom alone: from afar it would be thousands of tiles. */
void TestRasterMaps::fineTilesAloneShowNothingFromAfar()
{
    QFETCH(double, zoom);
    QFETCH(bool, isShown);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView near{toMercator(town.centre()), 14, {600, 400}};
    keep(file, rasterTilesIn(near, 16), Qt::red);
    RasterSource source = madeUpMap();
    source.minimumZoom = 16;
    source.maximumZoom = 16;
    const BaseMapView view{near.centreMercator, zoom, near.size};
    QCOMPARE(hasTilesFor(source, zoom), isShown);
    QCOMPARE(missingTiles(source, folder.filePath(u"none.mbtiles"_s), view, 2).value().empty(), !isShown);
    QCOMPARE(rasterShare(source, file, view, 2).value(), (RasterShare{isShown ? 1.0 : 0.0, 0}));
    Executor executor{2};
    QObject context;
    source.kind = RasterKind::MbTiles;
    source.url = file;
    RasterTiles tiles(executor, source, file, {}, &context, [] { });
    QVERIFY(tiles.tilesFor(view, 1).empty());
    QCOMPARE(tiles.isLoading(), isShown);
    QTRY_VERIFY(!tiles.isLoading());
    QCOMPARE(tiles.tilesFor(view, 1).size(), isShown ? rasterTilesIn(view, 16).size() : 0);
    QVERIFY(!tiles.isLoading());
}

/** What comes never pushes out what is shown: that would be asked for again, and so on. */
void TestRasterMaps::keepsWhatALargeViewShows()
{
    const QTemporaryDir folder;
    const BaseMapView view{toMercator(town.centre()), 15.6, {5760, 3240}}; // of 3840 × 2160 with its margin
    const std::size_t count = rasterTilesIn(view, 16).size();
    QVERIFY(count > 400 && count <= mostTilesInView);
    Executor executor{2};
    FakeServer server;
    server.answer = png({8, 8}, Qt::red);
    QObject context;
    RasterTiles tiles(
        executor, madeUpMap(), folder.filePath(u"made-up.mbtiles"_s), server.fetch(), &context, [] { });
    tiles.tilesFor(view, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!tiles.isLoading(), 30'000);
    QCOMPARE(tiles.tilesFor(view, 1).size(), count);
    QCOMPARE(tiles.tilesFor(view, 1).size(), count);
    QVERIFY(!tiles.isLoading());
    QCOMPARE(server.asked.size(), count);
    // Another view has the room.
    tiles.tilesFor(BaseMapView{{0, 0}, 15, {600, 400}}, 1);
    QTRY_VERIFY(!tiles.isLoading());
    // Too much for any memory: nothing at all.
    RasterSource fine = madeUpMap();
    fine.minimumZoom = fine.maximumZoom = 18;
    RasterTiles refused(executor, fine, folder.filePath(u"fine.mbtiles"_s), server.fetch(), &context, [] { });
    QVERIFY(refused.tilesFor(BaseMapView{view.centreMercator, 16, view.size}, 1).empty());
    QVERIFY(!refused.isLoading());
    QCOMPARE(refused.error().value_or(Error()).kind, Error::Kind::Limit);
}

/** Without a network nothing is wrong as long as all of the view is there. */
void TestRasterMaps::tellsWhatAViewLacks()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view = shownView();
    std::vector<RasterKey> keys = rasterTilesIn(view, 15);
    const RasterKey last = keys.back();
    keys.pop_back();
    keep(file, keys, Qt::red); // so old that they are fetched anew
    Executor executor{2};
    FakeServer server;
    server.error = Error{Error::Kind::Network, u"no network"_s, {}, {}};
    server.failFrom = 0;
    QObject context;
    RasterTiles tiles(executor, madeUpMap(), file, server.fetch(), &context, [] { });
    QVERIFY(!tiles.error());
    tiles.tilesFor(view, 1);
    QTRY_VERIFY(!tiles.isLoading());
    QCOMPARE(server.asked.size(), keys.size() + 1);
    QCOMPARE(tiles.error().value_or(Error()).what, u"no network"_s);
    QVERIFY(!tiles.error(mercatorRectOf(keys.front()).adjusted(1, 1, -1, -1))); // the tile in the middle
    QVERIFY(tiles.error(mercatorRectOf(last).adjusted(1, 1, -1, -1)));
    QCOMPARE(tiles.tilesFor(view, 1).size(), keys.size());
    QVERIFY(!tiles.isLoading()); // not so soon again
    // Somewhere else in the view, where all is there.
    const QPointF middle = mercatorRectOf(keys.front()).center();
    QCOMPARE(tiles.tilesFor({middle, 15, {100, 100}}, 1).size(), std::size_t(1));
    QVERIFY(!tiles.error());
    // Asked again it stays until the answer comes, which then ends it.
    server.error.reset();
    tiles.askAgain();
    tiles.tilesFor(view, 1);
    QVERIFY(tiles.error());
    QTRY_VERIFY(isAllThere(tiles, view));
    QVERIFY(!tiles.error());
    QCOMPARE(tiles.tilesFor(view, 1).size(), keys.size() + 1);
}

void TestRasterMaps::tellsOfALostFile()
{
    const QTemporaryDir folder;
    RasterSource source = madeUpMap();
    source.kind = RasterKind::MbTiles;
    source.url = folder.filePath(u"gone.mbtiles"_s);
    Executor executor{1};
    QObject context;
    RasterTiles tiles(executor, source, source.url, {}, &context, [] { });
    tiles.tilesFor(shownView(), 1);
    QTRY_VERIFY(!tiles.isLoading());
    QCOMPARE(tiles.error().value_or(Error()).what, u"The file gone.mbtiles can't be found."_s);
    // A file that is there says by its tiles what it holds.
    keep(source.url, {{3, 0, 0}}, Qt::red);
    tiles.askAgain();
    tiles.tilesFor(shownView(), 1);
    QTRY_VERIFY(!tiles.isLoading());
    QVERIFY(!tiles.error());
}

/** A file that has its finest zooms of the middle only: the screen shows what a picture of it shows. */
void TestRasterMaps::fillsTheGapsOfAFile()
{
    const QTemporaryDir folder;
    const BaseMapView view = shownView();
    const std::vector<RasterKey> keys = rasterTilesIn(view, 15);
    RasterSource source = madeUpMap();
    source.kind = RasterKind::MbTiles;
    source.url = folder.filePath(u"made-up.mbtiles"_s);
    keep(source.url, {keys.front()}, Qt::red);
    std::set<RasterKey> overview;
    for (const RasterKey key : keys) {
        overview.insert(parentOf(key, 2));
    }
    keep(source.url, {overview.begin(), overview.end()}, Qt::blue);
    Executor executor{2};
    QObject context;
    RasterTiles tiles(executor, source, source.url, {}, &context, [] { });
    QTRY_VERIFY(isAllThere(tiles, view));
    QCOMPARE(tiles.tilesFor(view, 1).size(), keys.size());
    QVERIFY(!tiles.error());
    QVERIFY(!tiles.isLoading());
    QImage paper(600, 400, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    QVERIFY(paintRasterMap(painter, source, source.url, view, 1).value().missing() < 1e-9);
}

void TestRasterMaps::largePicturesTakeNoMoreMemory_data()
{
    QTest::addColumn<int>("sidePx");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("usual") << 256 << true; // six views of at most 12 tiles: 19 MB
    QTest::newRow("large") << 1024 << false; // at least six each: 151 MB
}

void TestRasterMaps::largePicturesTakeNoMoreMemory()
{
    QFETCH(int, sidePx);
    QFETCH(bool, isKept);
    const QTemporaryDir folder;
    Executor executor{2};
    FakeServer server;
    server.answer = png({sidePx, sidePx}, Qt::red);
    QObject context;
    RasterTiles tiles(
        executor, madeUpMap(), folder.filePath(u"made-up.mbtiles"_s), server.fetch(), &context, [] { });
    const double side = mercatorRectOf(rasterTilesIn(shownView(), 15).front()).width();
    for (int i = 0; i < 6; ++i) {
        BaseMapView view = shownView();
        view.centreMercator += QPointF(20 * i * side, 0);
        QTRY_VERIFY(isAllThere(tiles, view));
    }
    tiles.tilesFor(shownView(), 1); // of the first view
    QCOMPARE(tiles.isLoading(), !isKept);
    QTRY_VERIFY(!tiles.isLoading());
}

void TestRasterMaps::largeTilesKeepTheirLetters_data()
{
    QTest::addColumn<int>("tilePx");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("zoom");
    QTest::newRow("usual") << 256 << 1.0 << 15;
    QTest::newRow("usual, in print") << 256 << 4.0 << 16;
    QTest::newRow("large") << 512 << 1.0 << 14;
    QTest::newRow("large, in print") << 512 << 4.0 << 15;
    QTest::newRow("small") << 128 << 1.0 << 16;
    QTest::newRow("huge") << 1024 << 1.0 << 13;
}

/** Tiles of 512 px are drawn as large as they are, not shrunk to half with all that is written in them. */
void TestRasterMaps::largeTilesKeepTheirLetters()
{
    QFETCH(int, tilePx);
    QFETCH(double, scale);
    RasterSource source = madeUpMap();
    source.tilePx = tilePx;
    QTEST(rasterZoomFor(source, 15, scale), "zoom");
    QCOMPARE(rasterSourceFromJson(toJson(source), u"$"_s).value(), source);
    // What they take at most grows with their pixels.
    const StoredArea area{u"Town"_s, town, 15, 15, 0, 0};
    const auto estimate = estimateArea(source, u"none.mbtiles"_s, area);
    QVERIFY(estimate);
    QCOMPARE(estimate->mostBytes, estimate->tileCount * (qint64{tilePx} * tilePx * 4 + 1024));
    // A WMS draws them as large as that.
    source.kind = RasterKind::Wms;
    source.url = u"https://maps.invalid/wms"_s;
    source.layer = u"plan"_s;
    const QUrlQuery query(tileUrl(source, {15, 0, 0}));
    QCOMPARE(query.queryItemValue(u"WIDTH"_s).toInt(), tilePx);
    QCOMPARE(query.queryItemValue(u"HEIGHT"_s).toInt(), tilePx);
}

void TestRasterMaps::picturesSayWhatIsMissing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view = shownView();
    QCOMPARE(rasterShare(madeUpMap(), file, view, 1).value(), RasterShare()); // there is no file
    QCOMPARE(RasterShare().missing(), 1.0);
    std::vector<RasterKey> keys = rasterTilesIn(view, 15);
    const RasterKey middle = keys.front();
    keys.erase(keys.begin());
    keep(file, keys, Qt::red);
    const QRectF hole = rasterTargetOf(middle, view) & QRectF(QPointF(), view.size);
    const double area = hole.width() * hole.height() / (view.size.width() * view.size.height());
    QVERIFY(area > 0.1);
    QImage paper(600, 400, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const RasterShare painted = paintRasterMap(painter, madeUpMap(), file, view, 1).value();
    QVERIFY(qAbs(painted.missing() - area) < 1e-9);
    QCOMPARE(painted.coarser, 0.0);
    QCOMPARE(rasterShare(madeUpMap(), file, view, 1).value(), painted);
    QCOMPARE(paper.pixelColor(hole.center().toPoint()), QColor(Qt::white));
    // Beyond the world's edge there is nothing to miss.
    const BaseMapView beyond{{view.centreMercator.x(), 1e8}, 15, view.size};
    QCOMPARE(rasterShare(madeUpMap(), file, beyond, 1).value(), (RasterShare{1, 0}));
    // A coarser tile stands in: not missing, but not what it should be either.
    keep(file, {{14, middle.x / 2, middle.y / 2}}, Qt::blue);
    const RasterShare filled = paintRasterMap(painter, madeUpMap(), file, view, 1).value();
    QVERIFY(filled.missing() < 1e-9);
    QVERIFY(qAbs(filled.coarser - area) < 1e-9);
    QCOMPARE(paper.pixelColor(hole.center().toPoint()), QColor(Qt::blue));
    // What is no picture is not there, whatever the file says.
    auto archive = TileArchive::open(file, madeUpMap());
    QVERIFY(archive && archive->put({14, middle.x / 2, middle.y / 2}, "broken", 0));
    QVERIFY(qAbs(paintRasterMap(painter, madeUpMap(), file, view, 1).value().missing() - area) < 1e-9);
}

void TestRasterMaps::picturesHaveTilesOfOneZoom()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view = shownView();
    keep(file, rasterTilesIn(view, 15), Qt::blue);
    std::vector<RasterKey> fine = rasterTilesIn(view, 16);
    const RasterKey last = fine.back();
    fine.pop_back();
    keep(file, fine, Qt::red);
    QImage paper(600, 400, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&paper);
    const auto draw = [&](double scale) {
        paper.fill(Qt::white);
        return paintRasterMap(painter, madeUpMap(), file, view, scale).value();
    };
    QCOMPARE(draw(2), (RasterShare{1, 0})); // what the screen showed is there, whole
    QCOMPARE(paper.pixelColor(300, 200), QColor(Qt::blue));
    keep(file, {last}, Qt::red);
    QCOMPARE(draw(2), (RasterShare{1, 0}));
    QCOMPARE(paper.pixelColor(300, 200), QColor(Qt::red));
    QCOMPARE(draw(1), (RasterShare{1, 0}));
    QCOMPARE(paper.pixelColor(300, 200), QColor(Qt::blue));
}

void TestRasterMaps::picturesAskForWhatTheyLack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view = shownView();
    RasterSource source = madeUpMap();
    const std::vector<RasterKey> screen = rasterTilesIn(view, 15);
    QCOMPARE(missingTiles(source, file, view, 1).value(), screen);
    QCOMPARE(missingTiles(source, file, view, 2).value(), rasterTilesIn(view, 16));
    keep(file, {screen.front()}, Qt::red);
    QCOMPARE(missingTiles(source, file, view, 1).value(),
        std::vector<RasterKey>(screen.begin() + 1, screen.end()));
    // A provider that wants none fetched ahead gives what a screen would show.
    source.mayPrefetch = false;
    QCOMPARE(missingTiles(source, file, view, 4).value().size(), screen.size() - 1);
    source.mayPrefetch = true;
    // A huge picture takes coarser tiles rather than thousands.
    const BaseMapView large{view.centreMercator, 15, {7000, 5000}};
    const auto some = missingTiles(source, file, large, 4).value();
    QVERIFY(!some.empty() && some.size() <= mostPictureTiles);
    QCOMPARE(some.front().z, 15);
    source.kind = RasterKind::MbTiles;
    QVERIFY(missingTiles(source, file, view, 1).value().empty());
}

void TestRasterMaps::fetchesWhatPicturesLack()
{
    QTemporaryDir folder;
    const BaseMapView view = shownView();
    const QString base = folder.filePath(u"base.mbtiles"_s);
    const QString over = folder.filePath(u"over.mbtiles"_s);
    RasterSource overlay = madeUpMap();
    overlay.id = u"over"_s;
    overlay.url = u"http://over.invalid/{z}/{x}/{y}.png"_s;
    Executor executor{1};
    FakeServer server;
    PictureTiles tiles(executor,
        {{madeUpMap(), base, missingTiles(madeUpMap(), base, view, 2).value()},
            {overlay, over, missingTiles(overlay, over, view, 1).value()}},
        [&](const RasterSource &) { return server.fetch(); });
    std::optional<std::optional<Error>> end;
    qint64 lastDone = -1;
    connect(&tiles, &PictureTiles::finished, this, [&](const std::optional<Error> &error) { end = error; });
    connect(&tiles, &PictureTiles::progressed, this, [&](qint64 done, qint64 total) {
        QVERIFY(done > lastDone && done <= total);
        lastDone = done;
    });
    tiles.start();
    QTRY_VERIFY(end.has_value());
    QVERIFY(!*end);
    QCOMPARE(lastDone, tiles.total());
    QCOMPARE(qint64(server.asked.size()), tiles.total());
    QVERIFY(missingTiles(madeUpMap(), base, view, 2).value().empty());
    QCOMPARE(rasterShare(overlay, over, view, 1).value(), (RasterShare{1, 0}));
}

void TestRasterMaps::emptyTilesAreKeptForAWhile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const RasterKey key{15, 17092, 11230};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        auto archive = TileArchive::open(file, madeUpMap());
        QVERIFY(archive && archive->putEmpty(key, now));
        QVERIFY(archive->putEmpty({15, 17093, 11230}, now - emptyTileMs)); // forgotten with the next opening
        QVERIFY(!archive->has(key).value());
    }
    QVERIFY(TileArchive::open(file, madeUpMap()));
    auto archive = TileArchive::openReadOnly(file);
    QVERIFY(archive);
    QVERIFY(archive->isKnownEmpty(key, now).value());
    QVERIFY(archive->isKnownEmpty(key, now + emptyTileMs - 1).value());
    QVERIFY(!archive->isKnownEmpty(key, now + emptyTileMs).value());
    QVERIFY(!archive->isKnownEmpty({15, 17093, 11230}, now - emptyTileMs).value());
    QVERIFY(!archive->isKnownEmpty({14, 8546, 5615}, now).value());
    QCOMPARE(archive->countBetween(key, key, now).value(), 1);
    QCOMPARE(archive->countBetween(key, key, now + emptyTileMs).value(), 0);
    // A picture that is there stays, and counts once.
    keep(file, {key}, Qt::red);
    QVERIFY(archive->tile(key).value().has_value());
    QCOMPARE(archive->countBetween(key, key, now).value(), 1);
}

void TestRasterMaps::nothingThereIsNotMissing_data()
{
    QTest::addColumn<bool>("isFailing");
    QTest::newRow("the service has no such tile") << false;
    QTest::newRow("the service fails") << true;
}

void TestRasterMaps::nothingThereIsNotMissing()
{
    QFETCH(bool, isFailing);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const BaseMapView view = shownView();
    const std::vector<RasterKey> keys = rasterTilesIn(view, 15);
    keep(file, {{16, 0, 0}}, Qt::red); // there is a file, with nothing of the view
    Executor executor{2};
    FakeServer server;
    server.answer.clear();
    if (isFailing) {
        server.error = Error{Error::Kind::Network, u"HTTP 503"_s, {}, {}};
        server.failFrom = 0;
    }
    const auto look = [&] {
        QObject context;
        RasterTiles tiles(executor, madeUpMap(), file, server.fetch(), &context, [] { });
        QVERIFY(tiles.tilesFor(view, 1).empty());
        QTRY_VERIFY_WITH_TIMEOUT(isAllThere(tiles, view), 20'000);
        QCOMPARE(tiles.error().has_value(), isFailing);
    };
    std::set<RasterKey> asked(keys.begin(), keys.end());
    for (int steps = 1; !isFailing && steps <= coarserTileSteps; ++steps) {
        for (const RasterKey key : keys) {
            asked.insert(parentOf(key, steps)); // there might be something coarser
        }
    }
    look();
    QCOMPARE(server.asked.size(), asked.size());
    QCOMPARE(rasterShare(madeUpMap(), file, view, 1).value(), (RasterShare{isFailing ? 0.0 : 1.0, 0}));
    QCOMPARE(missingTiles(madeUpMap(), file, view, 1).value().size(), isFailing ? keys.size() : 0);
    look(); // the next start
    QCOMPARE(server.asked.size(), isFailing ? 2 * keys.size() : asked.size());
    // What stands in where the service has nothing finer is all that there can be.
    keep(file, {{14, keys.front().x / 2, keys.front().y / 2}}, Qt::blue);
    const RasterShare share = rasterShare(madeUpMap(), file, view, 1).value();
    QCOMPARE(share.coarser > 0, isFailing);
    QCOMPARE(share.missing() > 0, isFailing);
}

void TestRasterMaps::nothingFinerIsEnlarged_data()
{
    QTest::addColumn<int>("finestZoom");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("one zoom coarser") << 14 << true;
    QTest::newRow("three zooms coarser") << 12 << true;
    QTest::newRow("too coarse to stand in") << 9 << false;
}

/** A service that goes less far than its description says: what it has is asked for, on screen and on paper.
 */
void TestRasterMaps::nothingFinerIsEnlarged()
{
    QFETCH(int, finestZoom);
    QFETCH(bool, isThere);
    const QTemporaryDir folder;
    const BaseMapView view = shownView();
    const std::vector<RasterKey> keys = rasterTilesIn(view, 15);
    Executor executor{2};
    FakeServer server;
    server.finestZoom = finestZoom;
    const QString shown = folder.filePath(u"shown.mbtiles"_s);
    QObject context;
    RasterTiles tiles(executor, madeUpMap(), shown, server.fetch(), &context, [] { });
    QVERIFY(tiles.tilesFor(view, 1).empty());
    QTRY_VERIFY(isAllThere(tiles, view));
    QCOMPARE(tiles.tilesFor(view, 1).size(), isThere ? keys.size() : 0);
    QVERIFY(!tiles.error());
    const std::set<QUrl> once(server.asked.begin(), server.asked.end());
    QCOMPARE(once.size(), server.asked.size());
    // While a coarser one is not known a picture says that something may be missing, and asks for it.
    const QString drawn = folder.filePath(u"drawn.mbtiles"_s);
    {
        auto archive = TileArchive::open(drawn, madeUpMap());
        QVERIFY(archive);
        for (const RasterKey key : keys) {
            QVERIFY(archive->putEmpty(key, QDateTime::currentMSecsSinceEpoch()));
        }
    }
    QCOMPARE(rasterShare(madeUpMap(), drawn, view, 1).value(), RasterShare());
    const std::vector<RasterKey> missing = missingTiles(madeUpMap(), drawn, view, 1).value();
    QVERIFY(!missing.empty());
    QVERIFY(std::ranges::all_of(missing, [](RasterKey key) { return key.z == 14; }));
    PictureTiles fetched(
        executor, {{madeUpMap(), drawn, missing}}, [&](const RasterSource &) { return server.fetch(); });
    QSignalSpy finished(&fetched, &PictureTiles::finished);
    fetched.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(missingTiles(madeUpMap(), drawn, view, 1).value().empty());
    QCOMPARE(rasterShare(madeUpMap(), drawn, view, 1).value(), (RasterShare{1, 0}));
    QImage paper(600, 400, QImage::Format_ARGB32_Premultiplied);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    QCOMPARE(paintRasterMap(painter, madeUpMap(), drawn, view, 1).value(), (RasterShare{1, 0}));
    QCOMPARE(paper.pixelColor(300, 200), QColor(isThere ? Qt::red : Qt::white));
}

void TestRasterMaps::picturesAskOnceForNothing()
{
    QTemporaryDir folder;
    const BaseMapView view = shownView();
    const QString file = folder.filePath(u"base.mbtiles"_s);
    Executor executor{1};
    FakeServer server;
    server.answer.clear();
    PictureTiles tiles(executor, {{madeUpMap(), file, missingTiles(madeUpMap(), file, view, 2).value()}},
        [&](const RasterSource &) { return server.fetch(); });
    QSignalSpy finished(&tiles, &PictureTiles::finished);
    tiles.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.front().front().value<std::optional<Error>>());
    QCOMPARE(qint64(server.asked.size()), tiles.total());
    QVERIFY(missingTiles(madeUpMap(), file, view, 2).value().empty());
    QCOMPARE(rasterShare(madeUpMap(), file, view, 2).value(), (RasterShare{1, 0}));
}

void TestRasterMaps::areasAskOnceForNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made-up.mbtiles"_s);
    const StoredArea area{u"Town"_s, town, 13, 15, 0, 0};
    const qint64 count = tileCountOf(town, 13, 15);
    Executor executor{1};
    FakeServer server;
    server.answer.clear();
    for (int i = 0; i < 2; ++i) {
        OfflineFetch fetch(executor, madeUpMap(), file, area, server.fetch());
        QSignalSpy finished(&fetch, &OfflineFetch::finished);
        fetch.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.front().front().value<std::optional<Error>>());
        QCOMPARE(fetch.area().doneCount, count);
        QCOMPARE(qint64(server.asked.size()), count);
        QCOMPARE(estimateArea(madeUpMap(), file, area)->missingCount, 0);
    }
}

void TestRasterMaps::picturesDoWithoutANetwork()
{
    QTemporaryDir folder;
    const BaseMapView view = shownView();
    const QString file = folder.filePath(u"base.mbtiles"_s);
    Executor executor{1};
    for (const bool isGarbage : {false, true}) {
        FakeServer server;
        if (isGarbage) {
            server.answer = "<html>log in</html>";
        } else {
            server.error = Error{Error::Kind::Network, u"no network"_s, {}, {}};
            server.failFrom = 0;
        }
        const auto missing = missingTiles(madeUpMap(), file, view, 4).value();
        PictureTiles tiles(
            executor, {{madeUpMap(), file, missing}}, [&](const RasterSource &) { return server.fetch(); });
        std::optional<std::optional<Error>> end;
        qint64 lastDone = 0;
        connect(
            &tiles, &PictureTiles::finished, this, [&](const std::optional<Error> &error) { end = error; });
        connect(&tiles, &PictureTiles::progressed, this, [&](qint64 done, qint64) { lastDone = done; });
        tiles.start();
        QTRY_VERIFY(end.has_value());
        QVERIFY(end->has_value());
        QVERIFY(server.asked.size() < 8 && server.asked.size() < missing.size()); // it gives up soon
        QCOMPARE(lastDone, tiles.total());
        QCOMPARE(rasterShare(madeUpMap(), file, view, 1).value_or(RasterShare()), RasterShare());
    }
}

STADTBLICK_TEST(TestRasterMaps, QCoreApplication)
#include "tst_rastermaps.moc"
