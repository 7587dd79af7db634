#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"
#include "widgets/map/placemenu.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat town{7.769, 49.4447};
constexpr double zoom = 15;

/** A station above a district, each in a layer of its own, and a map service that can be asked. */
MapScene madeUpScene()
{
    MapScene scene;
    scene.locale = QLocale(QLocale::English);
    auto areas = std::make_shared<PolygonLayer>();
    areas->originMercator = toMercator(town);
    MapArea area;
    area.rings = {QPolygonF(QRectF(-5000, -5000, 10000, 10000))};
    area.info.name = u"Old town"_s;
    area.info.selection = {u"district"_s, u"net"_s, u"d"_s};
    areas->areas.push_back(area);
    MapLayer districts;
    districts.id = u"districts"_s;
    districts.legend.title = u"Districts"_s;
    districts.contents.emplace_back(std::shared_ptr<const PolygonLayer>(areas));
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(town);
    Symbol symbol;
    symbol.info.name = u"Ring & Square"_s;
    symbol.info.value = u"64 dB(A)"_s;
    symbol.info.selection = {u"station"_s, u"net"_s, u"s"_s};
    symbols->symbols.push_back(symbol);
    MapLayer noise;
    noise.id = u"noise"_s;
    noise.legend.title = u"Noise"_s;
    noise.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
    scene.layers = {districts, noise};
    RasterOverlay overlay;
    overlay.source.id = u"plan"_s;
    overlay.source.name = u"Zoning plan"_s;
    overlay.source.kind = RasterKind::Wms;
    overlay.source.url = u"http://maps.invalid/wms"_s;
    overlay.source.layer = u"plan"_s;
    overlay.source.infoFormat = u"application/json"_s;
    scene.rasterOverlays = {overlay};
    return scene;
}

PlaceMenu::Place placeAt(QPointF offsetM = {})
{
    return {toMercator(town) + offsetM, 1 / pixelsPerMercatorMetre(zoom), 4};
}

QStringList rowsOf(const QMenu &menu)
{
    QStringList rows;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator()) {
            rows << action->text();
        }
    }
    return rows;
}

} // namespace

/** 'What is here?': what all layers and map services say of a place, by mouse and keys. */
class TestPlaceMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void listsAllLayers();
    void valuesAreNeverCut();
    void asksServicesToo_data();
    void asksServicesToo();
    void closingEndsTheQuestion();
    void keysReachIt();
};

void TestPlaceMenu::listsAllLayers()
{
    const MapScene scene = madeUpScene();
    auto *menu = new PlaceMenu(scene, placeAt(), {}, nullptr);
    const std::unique_ptr<PlaceMenu> owner(menu);
    const QStringList rows = rowsOf(*menu);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].contains(u"49.44470"_s));
    QCOMPARE(rows[1], u"Noise: Ring && Square · 64 dB(A)"_s); // the topmost first
    QCOMPARE(rows[2], u"Districts: Old town"_s);
    QSignalSpy chosen(menu, &PlaceMenu::thingChosen);
    menu->actions().at(2)->trigger();
    menu->actions().at(3)->trigger();
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].value<Selection>().id, u"s"_s);
    QCOMPARE(chosen[1][0].value<Selection>().id, u"d"_s);
    MapScene crowded = scene;
    auto dots = std::make_shared<SymbolLayer>(
        *std::get<std::shared_ptr<const SymbolLayer>>(scene.layers.back().contents.front()));
    dots->symbols.assign(40, dots->symbols.front());
    crowded.layers.back().contents = {std::shared_ptr<const SymbolLayer>(dots)};
    const std::unique_ptr<PlaceMenu> many(new PlaceMenu(crowded, placeAt(), {}, nullptr));
    QCOMPARE(rowsOf(*many).size(), 32);
    QVERIFY(rowsOf(*many).last().contains(u"11"_s)); // the district is one of them
    // Beside the station only the district is left, far away nothing.
    const std::unique_ptr<PlaceMenu> beside(new PlaceMenu(scene, placeAt({1000, 0}), {}, nullptr));
    QCOMPARE(rowsOf(*beside).sliced(1), QStringList{u"Districts: Old town"_s});
    const std::unique_ptr<PlaceMenu> away(new PlaceMenu(scene, placeAt({90'000, 0}), {}, nullptr));
    QCOMPARE(rowsOf(*away).sliced(1), QStringList{u"Nothing at this place"_s});
}

/** Of a row that is too long the name is cut: the value is what was asked for. */
void TestPlaceMenu::valuesAreNeverCut()
{
    MapScene scene = madeUpScene();
    scene.layers.erase(scene.layers.begin());
    scene.layers.front().legend.title = u"Air temperature"_s;
    auto symbols = std::make_shared<SymbolLayer>(
        *std::get<std::shared_ptr<const SymbolLayer>>(scene.layers.front().contents.front()));
    ThingInfo &info = symbols->symbols.front().info;
    info.name = u"Air temperature, estimated between stations "_s.repeated(4).trimmed();
    info.value = u"≈ 24.5 °C"_s;
    info.coverage = u"coverage 85 %"_s;
    scene.layers.front().contents = {std::shared_ptr<const SymbolLayer>(symbols)};
    const std::unique_ptr<PlaceMenu> menu(new PlaceMenu(scene, placeAt(), {}, nullptr));
    const QString row = rowsOf(*menu).at(1);
    QVERIFY2(row.endsWith(u"… · ≈ 24.5 °C · coverage 85 %"_s), qPrintable(row));
    QVERIFY2(row.startsWith(u"Air temperature, estimated"_s), qPrintable(row)); // its title once
    scene.rasterOverlays.front().source.name = u"Binding land-use plans of the city "_s.repeated(4);
    HttpAnswer answer;
    answer.status = 200;
    answer.body =
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"use":"mixed"}}]})";
    answer.contentType = "application/json";
    const std::unique_ptr<PlaceMenu> asked(new PlaceMenu(
        scene, placeAt(),
        [&](const RasterSource &, const QUrl &) {
            return QtFuture::makeReadyValueFuture(Result<HttpAnswer>(answer));
        },
        nullptr));
    QTRY_VERIFY2(rowsOf(*asked).last().endsWith(u"…: use: mixed"_s), qPrintable(rowsOf(*asked).last()));
}

void TestPlaceMenu::asksServicesToo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a feature") << 200 << QByteArray(R"({"type":"FeatureCollection","features":[
               {"type":"Feature","properties":{"use":"mixed","plan":"Ka 12"}}]})")
                               << QStringList{u"Zoning plan: plan: Ka 12"_s, u"use: mixed"_s};
    QTest::newRow("nothing") << 204 << QByteArray() << QStringList{u"Zoning plan: Nothing at this place"_s};
    QTest::newRow("trouble") << 500 << QByteArray()
                             << QStringList{u"Zoning plan: The service answers with HTTP 500."_s};
}

void TestPlaceMenu::asksServicesToo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = "application/json";
    QUrl asked;
    const std::unique_ptr<PlaceMenu> menu(new PlaceMenu(
        madeUpScene(), placeAt(),
        [&](const RasterSource &, const QUrl &url) {
            asked = url;
            return QtFuture::makeReadyValueFuture(Result<HttpAnswer>(answer));
        },
        nullptr));
    QVERIFY(asked.query().contains(u"GetFeatureInfo"));
    // Though a station was hit.
    QTRY_COMPARE(rowsOf(*menu).sliced(3).join(u'|').section(u" ("_s, 0, 0), expected.join(u'|'));
    QVERIFY(rowsOf(*menu)[1].startsWith(u"Noise"));
}

void TestPlaceMenu::closingEndsTheQuestion()
{
    QPromise<Result<HttpAnswer>> promise;
    promise.start();
    {
        const std::unique_ptr<PlaceMenu> menu(new PlaceMenu(
            madeUpScene(), placeAt(), [&](const RasterSource &, const QUrl &) { return promise.future(); },
            nullptr));
        QCOMPARE(rowsOf(*menu).last(), u"Zoning plan: Asking the service …"_s);
    }
    QVERIFY(promise.isCanceled());
    promise.finish();
}

void TestPlaceMenu::keysReachIt()
{
    MapView map(false, nullptr);
    map.resize(600, 400);
    map.setCamera({town, zoom});
    map.setScene(std::make_shared<const MapScene>(madeUpScene()));
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    QSignalSpy clicked(&map, &MapView::thingClicked);
    QTest::keyClick(&map, Qt::Key_W);
    auto *menu = map.findChild<PlaceMenu *>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(rowsOf(*menu).contains(u"Noise: Ring && Square · 64 dB(A)"_s));
    menu->actions().at(2)->trigger();
    QCOMPARE(clicked.count(), 1);
    menu->close();
    QTRY_VERIFY(!map.findChild<PlaceMenu *>());
    // By the menu key the same, and by the right button where the pointer is.
    for (const bool isByKey : {true, false}) {
        const QPoint at = isByKey ? QPoint(20, 20) : map.rect().center();
        QContextMenuEvent event(
            isByKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at, map.mapToGlobal(at));
        QApplication::sendEvent(&map, &event);
        auto *context = map.findChild<QMenu *>();
        QVERIFY(context && context->actions().size() == 1);
        context->actions().front()->trigger();
        menu = map.findChild<PlaceMenu *>();
        QVERIFY(menu && rowsOf(*menu).contains(u"Noise: Ring && Square · 64 dB(A)"_s));
        menu->close();
        context->close();
        QTRY_VERIFY(!map.findChild<QMenu *>());
    }
    // In front of the council it stays shut.
    map.setBare(true, 1);
    QTest::keyClick(&map, Qt::Key_W);
    QVERIFY(!map.findChild<PlaceMenu *>());
}

STADTBLICK_TEST(TestPlaceMenu, QApplication)
#include "tst_placemenu.moc"
