#include "models/basemap/featureinfo.h"
#include "tests/support/hostileserver.h"
#include "tests/support/testmain.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/maptrouble.h"
#include "widgets/map/mapview.h"
#include "widgets/map/tilefetch.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace stadtblick::test;
using namespace Qt::StringLiterals;

/** Tiles from a server on loopback: the service's own origin only, sizes, statuses, stopping. */
class TestTileClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void answers_data();
    void answers();
    void staysWithItsOrigin();
    void stops();
    void tellsOfAPlace_data();
    void tellsOfAPlace();
    void clicksAskTheService();
    void failingServicesAreNamed_data();
    void failingServicesAreNamed();
    void troublesAreFewLines();
    void boxesAreAsHighAsTheirTexts();
    void plansNameTheirOwners();
    void featuresHaveTheClientsLimits_data();
    void featuresHaveTheClientsLimits();
    void largeAnswersFollowEachOther();

private:
    static RasterSource mapAt(const LoopbackServer &server);
    static RasterSource wmsAt(const LoopbackServer &server);
    static Result<QByteArray> wait(const QFuture<Result<QByteArray>> &future);
};

RasterSource TestTileClient::mapAt(const LoopbackServer &server)
{
    RasterSource source;
    source.id = u"local"_s;
    source.url = server.url().toString() + u"/{z}/{x}/{y}.png"_s;
    return source;
}

RasterSource TestTileClient::wmsAt(const LoopbackServer &server)
{
    RasterSource source;
    source.id = u"local"_s;
    source.name = u"Local"_s;
    source.kind = RasterKind::Wms;
    source.url = server.url(u"/wms"_s).toString();
    source.layer = u"a"_s;
    source.infoFormat = u"text/plain"_s;
    return source;
}

Result<QByteArray> TestTileClient::wait(const QFuture<Result<QByteArray>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return tl::unexpected(Error{Error::Kind::Network, u"test: never answered"_s, {}, {}});
    }
    return future.result();
}

void TestTileClient::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("tile") << 200 << QByteArray("picture") << true;
    QTest::newRow("no such tile") << 404 << QByteArray() << true;
    QTest::newRow("nothing there") << 204 << QByteArray() << true;
    QTest::newRow("wants a login") << 401 << QByteArray() << false;
    QTest::newRow("forbidden") << 403 << QByteArray() << false;
    QTest::newRow("broken") << 500 << QByteArray() << false;
    QTest::newRow("good without a picture") << 200 << QByteArray() << false;
    QTest::newRow("too large") << 200 << QByteArray(5 << 20, 'x') << false;
}

void TestTileClient::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackServer server([&](const LoopbackRequest &) { return LoopbackReply{status, body, "image/png"}; });
    TileClient client;
    const RasterSource map = mapAt(server);
    const auto answer = wait(client.fetchOf(map)(tileUrl(map, {3, 4, 2})));
    QTEST(answer.has_value(), "isGood");
    if (answer) {
        QCOMPARE(*answer, body);
    }
    QCOMPARE(server.requests().front().target, "/3/4/2.png");
    QVERIFY(server.requests().front().headers.value("user-agent").startsWith("Stadtblick/"));
}

void TestTileClient::staysWithItsOrigin()
{
    LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "picture"}; });
    LoopbackServer server([&](const LoopbackRequest &) {
        return LoopbackReply{302, {}, "text/plain", {{"Location", other.url(u"/x.png"_s).toEncoded()}}};
    });
    TileClient client;
    const RasterSource map = mapAt(server);
    const auto answer = wait(client.fetchOf(map)(tileUrl(map, {3, 4, 2})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Limit);
    QVERIFY(other.requests().empty());
}

void TestTileClient::stops()
{
    HostileServer server;
    TileClient client;
    const RasterSource map = mapAt(server);
    QFuture<Result<QByteArray>> answer = client.fetchOf(map)(server.url(u"/silent"_s));
    QTRY_VERIFY(!server.requests().empty());
    answer.cancel();
    QTRY_VERIFY(answer.isFinished());
}

void TestTileClient::tellsOfAPlace_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("at the limit") << qsizetype(largestFeatureInfoBytes) << true;
    QTest::newRow("above it") << qsizetype(largestFeatureInfoBytes + 1) << false;
}

void TestTileClient::tellsOfAPlace()
{
    QFETCH(qsizetype, bytes);
    LoopbackServer server(
        [&](const LoopbackRequest &) { return LoopbackReply{200, QByteArray(bytes, ' '), "text/plain"}; });
    TileClient client;
    const RasterSource map = wmsAt(server);
    const auto answer = client.featureInfo(map, featureInfoUrl(map, {0, 0}, 1));
    QTRY_VERIFY(answer.isFinished());
    QTEST(answer.result().has_value(), "isGood");
    if (!answer.result()) {
        QCOMPARE(answer.result().error().kind, Error::Kind::Limit);
        QVERIFY(answer.result().error().what.contains(QString(QLocale().toString(0.25) + u" MB"_s)));
    }
    QCOMPARE(server.requests().front().headers.value("accept"), QByteArray("text/plain"));
    // Another origin is not asked, whatever the address says.
    const auto other = client.featureInfo(map, QUrl(u"http://elsewhere.invalid/wms"_s));
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(other.result().error().kind, Error::Kind::Limit);
}

/** The answers are made up. */
void TestTileClient::clicksAskTheService()
{
    QByteArray told = "art = 'WA'\nn = 3\n";
    LoopbackServer server([&](const LoopbackRequest &request) {
        const bool isInfo = request.target.contains("GetFeatureInfo");
        return isInfo ? LoopbackReply{200, told, "text/plain"} : LoopbackReply{404, {}, "image/png"};
    });
    const auto infos = [&] {
        return std::ranges::count_if(server.requests(),
            [](const LoopbackRequest &request) { return request.target.contains("GetFeatureInfo"); });
    };
    const QTemporaryDir folder;
    Executor executor(1);
    BaseMapScreen baseMap(executor, folder.filePath(u"none.sqlite"_s), nullptr);
    MapView map(false, nullptr);
    map.resize(600, 400);
    map.setCamera({{7.7, 49.64}, 15});
    map.setBaseMap(&baseMap);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    auto scene = std::make_shared<MapScene>();
    scene->rasterOverlays.push_back({wmsAt(server), folder.filePath(u"a.mbtiles"_s), 0.7, u"map-local"_s});
    map.setScene(scene);
    auto *box = map.findChild<InfoBox *>();
    QTest::mouseClick(&map, Qt::LeftButton, {}, {200, 150});
    QTRY_COMPARE(box->text(), u"art: WA\nn: 3"_s);
    QVERIFY(box->isVisible());
    QTest::keyClick(&map, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    told = "<html>no</html>";
    QTest::mouseClick(&map, Qt::LeftButton, {}, {200, 150});
    QTRY_VERIFY(box->text().startsWith(u"The map service answers in"));
    QVERIFY(!box->text().contains(u'\n'));
    map.setScene(std::make_shared<MapScene>()); // the layer is gone
    QVERIFY(!box->isVisible());
    // What lies there but can't be chosen, as a surface, keeps no one from asking.
    auto covered = std::make_shared<MapScene>(*scene);
    auto areas = std::make_shared<PolygonLayer>();
    areas->originMercator = toMercator(LonLat{7.7, 49.64});
    MapArea area;
    area.rings = {QPolygonF(QRectF(-5000, -5000, 10000, 10000))};
    area.info.name = u"Estimated"_s;
    areas->areas.push_back(area);
    covered->layers.emplace_back();
    covered->layers.back().contents.emplace_back(std::shared_ptr<const PolygonLayer>(areas));
    map.setScene(covered);
    told = "use = 'MI'\n";
    QTest::mouseClick(&map, Qt::LeftButton, {}, {220, 150});
    QTRY_COMPARE(box->text(), u"use: MI"_s);
    // A layer that is not queryable is not asked.
    const auto before = infos();
    auto closed = std::make_shared<MapScene>(*scene);
    closed->rasterOverlays.front().source.infoFormat.clear();
    map.setScene(closed);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {210, 150});
    QVERIFY(!box->isVisible());
    QCOMPARE(infos(), before);
    map.setBaseMap(nullptr);
}

void TestTileClient::failingServicesAreNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("advice");
    QTest::newRow("refused") << 403 << u"Ask its provider whether you may use it."_s;
    QTest::newRow("bad request") << 400 << u"It is asked again every half minute."_s;
}

/** A map that isn't drawn because its service fails would read as 'nothing there'. */
void TestTileClient::failingServicesAreNamed()
{
    QFETCH(int, status);
    QFETCH(QString, advice);
    bool isFailing = true;
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray picture;
    QBuffer buffer(&picture);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    LoopbackServer server([&](const LoopbackRequest &) {
        return isFailing ? LoopbackReply{status, {}, "text/html"} : LoopbackReply{200, picture, "image/png"};
    });
    const QTemporaryDir folder;
    Executor executor(1);
    BaseMapScreen baseMap(executor, folder.filePath(u"none.sqlite"_s), nullptr);
    MapView map(false, nullptr);
    map.resize(600, 400);
    map.setCamera({{7.7, 49.64}, 15});
    map.setBaseMap(&baseMap);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    const auto *box = map.findChild<TroubleBox *>();
    // The imported extract can't be read either; without a base map that is no one's trouble.
    QTRY_VERIFY(box->text().startsWith(u"Base map: Map pictures are missing."));
    auto scene = std::make_shared<MapScene>();
    scene->hasBaseMap = false;
    RasterSource source = wmsAt(server);
    source.name = u"Flood zones"_s;
    scene->rasterOverlays.push_back({source, folder.filePath(u"a.mbtiles"_s), 0.7, u"map-local"_s});
    map.setScene(scene);
    const QString text =
        u"Flood zones: Map pictures are missing. The map service http://127.0.0.1:%1 answers "
        "with HTTP %2. %3"_s.arg(server.url().port())
            .arg(status)
            .arg(advice);
    QTRY_COMPARE_WITH_TIMEOUT(box->text(), text, 20'000);
    QVERIFY(box->isVisible());
    QCOMPARE(box->accessibleName(), text);
    QVERIFY(QRect(QPoint(), map.size()).contains(box->geometry()));
    QCOMPARE(baseMap.troubles().size(), std::size_t(1));
    QCOMPARE(baseMap.troubles().front().layerId, u"map-local"_s);
    // It answers again.
    QTRY_VERIFY_WITH_TIMEOUT(!map.isLoading(), 20'000); // what fails after asking again is not asked soon
    isFailing = false;
    baseMap.askAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!box->isVisible(), 20'000);
    QVERIFY(baseMap.troubles().empty());
    // A layer that is invisible lacks nothing.
    isFailing = true;
    auto unseen = std::make_shared<MapScene>(*scene);
    unseen->rasterOverlays.front().tileFile = folder.filePath(u"b.mbtiles"_s);
    unseen->rasterOverlays.front().opacity = 0;
    map.setScene(unseen);
    QTRY_VERIFY_WITH_TIMEOUT(!map.isLoading(), 20'000);
    QVERIFY(baseMap.troubles().empty());
    map.setBaseMap(nullptr);
}

void TestTileClient::troublesAreFewLines()
{
    const LayerTrouble failing{u"map-a"_s, u"A"_s, {Error::Kind::Network, u"No answer."_s, u"Wait."_s, {}}};
    LayerTrouble hidden{u"basemap"_s, u"Base map"_s, {}};
    hidden.isHiddenByScale = true;
    QCOMPARE(troubleText(std::vector<LayerTrouble>()), QString());
    QCOMPARE(troubleText(std::vector{hidden, failing}),
        u"Base map: Not shown at this scale\nA: Map pictures are missing. No answer. Wait."_s);
    QCOMPARE(troubleText(std::vector(7, failing)).count(u'\n'), 3);
}

void TestTileClient::boxesAreAsHighAsTheirTexts()
{
    QWidget map;
    TroubleBox box(&map);
    box.setText(u"One map is missing."_s);
    box.fit(300);
    const QSize one = box.size();
    box.setText(u"A: Map pictures are missing. The service answers with HTTP 500.\nB: so are others."_s);
    box.fit(300);
    QVERIFY(box.height() > one.height());
    box.setText(u"One map is missing."_s);
    box.fit(300);
    QCOMPARE(box.size(), one);
    TextBox owners(false, &map);
    owners.setText(u"© A · © B"_s);
    const QSize line = owners.size();
    owners.fit(300);
    QCOMPARE(owners.size(), line);
    owners.setText(u"© City of Musterlautern, surveying office · "_s.repeated(3));
    QVERIFY(owners.width() > 300);
    owners.fit(300);
    QVERIFY(owners.width() <= 300 && owners.height() > line.height());
    owners.setText(u"© A · © B"_s);
    owners.fit(300);
    QCOMPARE(owners.size(), line);
}

/** The source of a plan stands below the map in the window, too, not in exports alone. */
void TestTileClient::plansNameTheirOwners()
{
    const QTemporaryDir folder;
    Executor executor(1);
    BaseMapScreen baseMap(executor, folder.filePath(u"none.sqlite"_s), nullptr);
    MapView map(false, nullptr);
    map.resize(600, 400);
    map.setCamera({{7.7, 49.64}, 15});
    map.setBaseMap(&baseMap);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    auto scene = std::make_shared<MapScene>();
    scene->layers.resize(2);
    scene->layers[0].id = u"plan-a"_s;
    scene->layers[0].attributions = {u"geo.invalid"_s};
    scene->layers[1].id = u"noise"_s;
    scene->layers[1].attributions = {u"Sensor network"_s};
    map.setScene(scene);
    QCOMPARE(baseMap.attribution(), u"geo.invalid"_s);
    map.setScene(std::make_shared<MapScene>());
    QCOMPARE(baseMap.attribution(), QString());
    map.setBaseMap(nullptr);
}

void TestTileClient::featuresHaveTheClientsLimits_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("error"); ///< what it says; empty: it is good
    const HttpLimits limits;
    QTest::newRow("more than a map's document has") << qsizetype(20 << 20) << 1 << QString();
    QTest::newRow("too large") << qsizetype(limits.bodyBytes + 1) << 1 << u"larger than 64 MB"_s;
    QTest::newRow("as deep as may be") << qsizetype(0) << limits.jsonDepth << QString();
    QTest::newRow("too deep") << qsizetype(0) << limits.jsonDepth + 1 << u"deeper than 64 levels"_s;
}

void TestTileClient::featuresHaveTheClientsLimits()
{
    QFETCH(qsizetype, bytes);
    QFETCH(int, depth);
    QFETCH(QString, error);
    LoopbackServer server([&](const LoopbackRequest &) {
        return LoopbackReply{200, QByteArray(depth, '[') + QByteArray(bytes, ' ') + QByteArray(depth, ']')};
    });
    TileClient client;
    const auto answer = client.features(server.url(u"/wfs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
    const auto result = answer.result();
    QCOMPARE(result.has_value(), error.isEmpty());
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Limit);
        QVERIFY2(result.error().what.contains(error), qPrintable(result.error().what));
        QCOMPARE(server.requests().size(), std::size_t(1)); // it would not be smaller another time
    }
}

/** Each gives its place back: a second one does not wait for the first one's reader. */
void TestTileClient::largeAnswersFollowEachOther()
{
    LoopbackServer server(
        [](const LoopbackRequest &) { return LoopbackReply{200, QByteArray(9 << 20, ' '), "text/xml"}; });
    TileClient client;
    for (const auto ask : {&TileClient::document, &TileClient::features}) {
        for (int i = 0; i < 2; ++i) {
            const auto answer = (client.*ask)(server.url(u"/capabilities"_s));
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
            QVERIFY(answer.result().has_value());
        }
    }
}

STADTBLICK_TEST(TestTileClient, QApplication)
#include "tst_tileclient.moc"
