#include "models/basemap/tilearchive.h"
#include "models/domain/executor.h"
#include "models/overlays/sceneloader.h"
#include "models/painting/mappainter.h"
#include "models/painting/tokens.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/canvaschoice.h"
#include "widgets/map/mappicture.h"
#include "widgets/map/paintercanvas.h"
#include "widgets/map/scenecanvas.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr int smoothing = 96; // so much may edges differ

} // namespace

/** The scene graph and the painter show the same values alike. Needs OpenGL (a virtual screen will do). */
class TestCanvases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesAndSymbolsAreAlike_data();
    void linesAndSymbolsAreAlike();
    void crowdsAreAlike();
    void numbersAreAlike_data();
    void numbersAreAlike();
    void pictureMovesWithTheMap_data();
    void pictureMovesWithTheMap();
    void overlaysAreAlike_data();
    void overlaysAreAlike();
    void fadedBaseMapsAreAlike();

private:
    static MapFrame frame();
    static std::shared_ptr<MapScene> scene(
        bool hasLines, bool hasSymbols, double offsetPx, SymbolShape shape);
    static QImage picture(
        MapCanvas &canvas, const std::shared_ptr<const MapScene> &scene, BaseMapScreen *baseMap = nullptr);
    /** Share of pixels that differ by more than @p least of 255 in a colour. */
    static double difference(const QImage &a, const QImage &b, int least = smoothing);
    static void fill(MadeUpCache &cache);
    /** Options of plans in the view: a grid of levels, areas with a line. */
    QJsonObject gridOf(const QJsonObject &more = {}) const;
    QJsonObject areasOf() const;

    QTemporaryDir m_folder;
};

void TestCanvases::initTestCase()
{
    applyTheme(*qApp, Theme::Light, 1);
    if (!hasOpenGl()) {
        QSKIP("no OpenGL here");
    }
}

MapFrame TestCanvases::frame()
{
    MapFrame result;
    result.camera = {{7.769, 49.4447}, 14};
    result.size = {400, 300};
    return result;
}

std::shared_ptr<MapScene> TestCanvases::scene(
    bool hasLines, bool hasSymbols, double offsetPx, SymbolShape shape)
{
    const QPointF origin = toMercator(frame().camera.centre);
    auto result = std::make_shared<MapScene>();
    MapLayer layer;
    layer.id = u"made up"_s;
    if (hasLines) {
        auto lines = std::make_shared<PolylineLayer>();
        lines->originMercator = origin;
        MapLine line;
        line.points = {{-900, -300}, {-200, 200}, {400, -100}, {900, 500}};
        line.widthPx = 8;
        line.colour = QColor(0x0B, 0x4F, 0x86);
        line.halo = Qt::white;
        line.haloPx = 2;
        line.offsetPx = offsetPx;
        lines->lines.push_back(line);
        layer.contents.emplace_back(std::shared_ptr<const PolylineLayer>(lines));
    }
    if (hasSymbols) {
        auto symbols = std::make_shared<SymbolLayer>();
        symbols->originMercator = origin + QPointF(40, 30);
        for (int i = 0; i < 5; ++i) {
            Symbol symbol;
            symbol.position = QPointF(-700 + 330 * i, 250 - 130 * i);
            symbol.offsetPx = {offsetPx, -offsetPx};
            symbol.shape = shape;
            symbol.fill = QColor(0xCD, 0x46, 0x3E);
            symbol.casing = QColor(0x33, 0x33, 0x33);
            symbol.halo = Qt::white;
            symbols->symbols.push_back(symbol);
        }
        layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
    }
    result->layers.push_back(layer);
    return result;
}

QImage TestCanvases::picture(
    MapCanvas &canvas, const std::shared_ptr<const MapScene> &scene, BaseMapScreen *baseMap)
{
    canvas.resize(frame().size.toSize());
    canvas.setBaseMap(baseMap);
    canvas.show();
    canvas.setFrame(frame());
    canvas.setScene(scene);
    QTest::qWait(200); // Qt Location places its camera a frame later
    const auto isDone = [&] { return !canvas.isDrawing(); };
    if (!QTest::qWaitFor(isDone, 10'000)) {
        qWarning("the picture is not drawn");
    }
    QTest::qWait(100);
    return canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

double TestCanvases::difference(const QImage &a, const QImage &b, int least)
{
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int distance = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q))});
            different += distance > least ? 1 : 0;
        }
    }
    return double(different) / double(a.width() * a.height());
}

void TestCanvases::linesAndSymbolsAreAlike_data()
{
    QTest::addColumn<bool>("hasLines");
    QTest::addColumn<bool>("hasSymbols");
    QTest::addColumn<double>("offsetPx");
    QTest::addColumn<SymbolShape>("shape");
    QTest::newRow("nothing") << false << false << 0.0 << SymbolShape::Circle;
    QTest::newRow("lines") << true << false << 0.0 << SymbolShape::Circle;
    QTest::newRow("a line beside its street") << true << false << 7.0 << SymbolShape::Circle;
    QTest::newRow("symbols") << false << true << 0.0 << SymbolShape::Circle;
    QTest::newRow("squares") << false << true << 0.0 << SymbolShape::Square;
    QTest::newRow("hexagons") << false << true << 0.0 << SymbolShape::Hexagon;
    QTest::newRow("drops") << false << true << 0.0 << SymbolShape::Drop;
    QTest::newRow("houses") << false << true << 0.0 << SymbolShape::House;
    QTest::newRow("both") << true << true << 0.0 << SymbolShape::Circle;
    QTest::newRow("symbols beside their places") << false << true << 21.0 << SymbolShape::Circle;
}

void TestCanvases::linesAndSymbolsAreAlike()
{
    QFETCH(bool, hasLines);
    QFETCH(bool, hasSymbols);
    QFETCH(double, offsetPx);
    QFETCH(SymbolShape, shape);
    const auto made = scene(hasLines, hasSymbols, offsetPx, shape);
    PainterCanvas painter(nullptr);
    SceneCanvas graph(nullptr);
    QVERIFY(graph.isValid());
    const QImage painted = picture(painter, made);
    const QImage drawn = picture(graph, made);
    QCOMPARE(drawn.size(), painted.size());
    const double share = difference(painted, drawn);
    QVERIFY2(share < 0.003, qPrintable(u"%1 of the pixels differ"_s.arg(share)));
    // And something was drawn at all.
    const QImage land = picture(painter, scene(false, false, 0, shape));
    QCOMPARE(difference(painted, land) > 0.01, hasLines || hasSymbols);
    if (offsetPx != 0) {
        const QImage inTheMiddle = picture(painter, scene(hasLines, hasSymbols, 0, shape));
        QVERIFY(difference(painted, inTheMiddle) > 0.01);
    }
}

void TestCanvases::fill(MadeUpCache &cache)
{
    cache.addThermometers();
    cache.addDistricts();
    cache.addNoise(u"n1"_s, u"Noise"_s, cache.at(300, 200), 66);
    cache.addNoise(u"n2"_s, u"Noise"_s, cache.at(-500, -300), 52);
    cache.addTraffic(u"v"_s, u"Ring"_s, cache.at(-300, 100), 9000);
    cache.addSeries(u"v"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 45 + MadeUpCache::daily(t); });
    cache.addIdeas(40);
    cache.addStation(u"p"_s, u"Air"_s, cache.at(100, -400));
    cache.addSeries(u"p"_s, u"pm10"_s, u"µg/m³"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 20 + 5 * MadeUpCache::daily(t); });
    cache.addSeries(
        u"p"_s, u"precipitation"_s, u"mm"_s, 600'000, [](qint64 t) { return t % 7'200'000 ? 0 : 0.2; });
    cache.addSeries(
        u"p"_s, u"water_level"_s, u"cm"_s, 900'000, [](qint64 t) { return 50 + 5 * MadeUpCache::daily(t); });
    cache.addSeries(u"p"_s, u"parking_occupied"_s, u"spaces"_s, 900'000,
        [](qint64 t) { return std::round(50 + 40 * MadeUpCache::daily(t)); });
    cache.addSeries(
        u"p"_s, u"parking_capacity"_s, u"spaces"_s, MadeUpCache::hourMs, [](qint64) { return 100.0; });
}

QJsonObject TestCanvases::gridOf(const QJsonObject &more) const
{
    QFile file(m_folder.filePath(u"levels.asc"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("ncols 4\nnrows 3\nxllcorner 410000\nyllcorner 5477000\ncellsize 400\n"
                      "45 52 61 68\n57 63 71 76\n49 55 58 66\n")
            < 0) {
        qFatal("the test can't write");
    }
    QJsonObject options{{u"file"_s, file.fileName()}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        options.insert(it.key(), it.value());
    }
    return options;
}

QJsonObject TestCanvases::areasOf() const
{
    QFile file(m_folder.filePath(u"plan.geojson"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"art":"WA"},
"geometry":{"type":"Polygon","coordinates":[[[7.762,49.442],[7.772,49.442],[7.772,49.448],[7.762,49.448],[7.762,49.442]]]}},
{"type":"Feature","properties":{"art":"road"},"geometry":{"type":"LineString","coordinates":[[7.76,49.443],[7.778,49.447]]}}]})")
            < 0) {
        qFatal("the test can't write");
    }
    return {{u"file"_s, file.fileName()}, {u"fillOpacity"_s, 0.5}};
}

void TestCanvases::overlaysAreAlike_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<Theme>("theme");
    QTest::newRow("plan") << u"plan-areas"_s << areasOf() << Theme::Light;
    QTest::newRow("raster") << u"plan-grid"_s << gridOf() << Theme::Light;
    QTest::newRow("noise raster and difference to stations")
        << u"plan-grid"_s << gridOf({{u"palette"_s, u"noise"_s}, {u"compare"_s, true}}) << Theme::Light;
    QTest::newRow("heat") << u"heat"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("heat without contours")
        << u"heat"_s << QJsonObject{{u"contours"_s, false}} << Theme::Light;
    QTest::newRow("districts") << u"districts"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("districts by heat")
        << u"districts"_s << QJsonObject{{u"indicator"_s, u"heat_mean"_s}} << Theme::Light;
    QTest::newRow("districts by noise, hatched")
        << u"districts"_s << QJsonObject{{u"indicator"_s, u"lden"_s}} << Theme::Light;
    QTest::newRow("noise") << u"noise"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("noise against limits")
        << u"noise"_s << QJsonObject{{u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"mixed"_s}} << Theme::Light;
    QTest::newRow("street noise") << u"noise"_s << QJsonObject{{u"streets"_s, true}} << Theme::Light;
    QTest::newRow("traffic") << u"traffic"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("traffic by speed")
        << u"traffic"_s << QJsonObject{{u"quantity"_s, u"speed"_s}} << Theme::Light;
    QTest::newRow("air") << u"air"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("rain") << u"rain"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("water") << u"water"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("parking") << u"parking"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("network") << u"network"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("ideas") << u"ideas"_s << QJsonObject{} << Theme::Light;
    QTest::newRow("heat, dark") << u"heat"_s << QJsonObject{} << Theme::Dark;
    QTest::newRow("noise, dark") << u"noise"_s << QJsonObject{} << Theme::Dark;
    QTest::newRow("plan, dark") << u"plan-areas"_s << areasOf() << Theme::Dark;
}

void TestCanvases::overlaysAreAlike()
{
    QFETCH(QString, layer);
    QFETCH(QJsonObject, options);
    QFETCH(Theme, theme);
    MadeUpCache cache;
    fill(cache);
    SceneOptions sceneOptions;
    sceneOptions.theme = theme;
    sceneOptions.timeZone = QTimeZone("Europe/Berlin");
    sceneOptions.projectedCrs = u"EPSG:25832"_s;
    sceneOptions.surfaceCells = 128;
    sceneOptions.streets = [](LonLat place, const QString &name) -> std::optional<StreetStretch> {
        return StreetStretch{name, {{place.lon - 0.003, place.lat}, {place.lon + 0.003, place.lat}}, 3};
    };
    ViewState view;
    view.camera = frame().camera;
    view.time.range = MadeUpCache::week();
    view.layers = {{layer, true, 0.8, options, {}}};
    SceneCache sceneCache;
    const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
    QVERIFY(loaded && loaded->layers.front().emptyText.isEmpty());
    const auto made = std::make_shared<const MapScene>(*loaded);
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    PainterCanvas painter(nullptr);
    const QImage painted = picture(painter, made, &baseMap);
    for (const auto drawing : {SceneCanvas::Drawing::Geometry, SceneCanvas::Drawing::Picture}) {
        SceneCanvas graph(nullptr, drawing);
        QVERIFY(graph.isValid());
        const QImage drawn = picture(graph, made, &baseMap);
        const double share = difference(painted, drawn);
        QVERIFY2(share < 0.004, qPrintable(u"%1 of the pixels differ"_s.arg(share)));
        graph.setBaseMap(nullptr);
    }
    const auto empty = std::make_shared<MapScene>();
    empty->theme = theme;
    const QImage land = picture(painter, empty, &baseMap);
    QVERIFY(difference(painted, land, 16) > 0.001); // boundaries are faint
    painter.setBaseMap(nullptr);
}

/** A base map that shines through, and a map service over it that has an opacity of its own. */
void TestCanvases::fadedBaseMapsAreAlike()
{
    const QTemporaryDir folder;
    const auto mapOf = [&](const QString &name, const QColor &colour) {
        RasterSource source;
        source.id = name;
        source.name = name;
        source.kind = RasterKind::MbTiles;
        source.url = folder.filePath(name + u".mbtiles"_s);
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        auto archive = TileArchive::open(source.url, source);
        const BaseMapView around{toMercator(frame().camera.centre), frame().camera.zoom, frame().size * 2};
        bool isKept = archive && buffer.open(QIODevice::WriteOnly) && tile.save(&buffer, "PNG");
        for (const RasterKey key : rasterTilesIn(around, int(frame().camera.zoom))) {
            isKept = isKept && archive->put(key, bytes, 0);
        }
        return isKept ? source : RasterSource();
    };
    auto made = scene(true, true, 0, SymbolShape::Circle);
    made->baseMapOpacity = 0.4;
    made->raster = mapOf(u"base"_s, Qt::blue);
    made->tileFile = made->raster->url;
    RasterOverlay overlay;
    overlay.source = mapOf(u"over"_s, Qt::red);
    overlay.tileFile = overlay.source.url;
    overlay.opacity = 0.5;
    made->rasterOverlays = {overlay};
    MadeUpCache cache;
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    baseMap.setView(frame(), made, Theme::Light, {});
    baseMap.tiles(baseMapViewOf(frame()), 1, Theme::Light);
    QTRY_VERIFY(!baseMap.isLoading());
    MapFrame bare = frame();
    bare.furniture.hasScaleBar = bare.furniture.hasAttribution = false;
    const QImage exported = mapImage(*made, bare, nullptr).value().convertToFormat(QImage::Format_RGB32);
    constexpr int rounding = 8; // of two blends
    for (const auto drawing : {SceneCanvas::Drawing::Geometry, SceneCanvas::Drawing::Picture}) {
        SceneCanvas graph(nullptr, drawing);
        QVERIFY(graph.isValid());
        const QImage drawn = picture(graph, made, &baseMap);
        const double share = difference(exported, drawn, rounding);
        // Edges of tiles and symbols.
        QVERIFY2(share < 0.04, qPrintable(u"%1 of the pixels differ"_s.arg(share)));
        graph.setBaseMap(nullptr);
    }
}

/** The same crowd as geometry and as a picture. */
void TestCanvases::crowdsAreAlike()
{
    auto made = scene(true, true, 0, SymbolShape::Circle);
    auto crowd = std::make_shared<SymbolLayer>();
    crowd->originMercator = toMercator(frame().camera.centre);
    for (int i = 0; i < 3000; ++i) {
        Symbol symbol;
        symbol.position = QPointF(-800 + 0.53 * i, 400 * std::sin(i * 0.7));
        symbol.radiusPx = 3;
        symbol.fill = QColor(0x21, 0x91, 0x8C);
        crowd->symbols.push_back(symbol);
    }
    made->layers.front().contents.emplace_back(std::shared_ptr<const SymbolLayer>(crowd));
    MadeUpCache cache;
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    SceneCanvas geometry(nullptr);
    SceneCanvas pictures(nullptr, SceneCanvas::Drawing::Picture);
    QVERIFY(geometry.isValid() && pictures.isValid());
    const QImage one = picture(geometry, made, &baseMap);
    const QImage other = picture(pictures, made, &baseMap);
    const double share = difference(one, other);
    // Pictures place the symbols of a crowd to half a pixel: their edges differ.
    QVERIFY2(share < 0.03, qPrintable(u"%1 of the pixels differ"_s.arg(share)));
    const QImage without = picture(pictures, scene(true, true, 0, SymbolShape::Circle), &baseMap);
    QVERIFY(difference(other, without) > 0.05);
    geometry.setBaseMap(nullptr);
    pictures.setBaseMap(nullptr);
}

void TestCanvases::numbersAreAlike_data()
{
    QTest::addColumn<double>("apartPx");
    QTest::addColumn<bool>("isSelected");
    QTest::addColumn<QStringList>("standing"); // of a crowd's number, the lower layer's and the upper one's
    QTest::newRow("side by side") << 40.0 << false << QStringList{u"44"_s, u"88"_s, u"66"_s};
    QTest::newRow("one over the other") << 12.0 << false << QStringList{u""_s, u""_s, u"66"_s};
    QTest::newRow("the lower one is selected") << 12.0 << true << QStringList{u""_s, u"88"_s, u""_s};
}

/** All ways of drawing leave out the same numbers, those in crowds too. */
void TestCanvases::numbersAreAlike()
{
    QFETCH(double, apartPx);
    QFETCH(bool, isSelected);
    QFETCH(QStringList, standing);
    const QPointF origin = toMercator(frame().camera.centre);
    const double metresPerPixel = 1 / pixelsPerMercatorMetre(frame().camera.zoom);
    const auto layerOf = [&](double xPx, const QString &text, int dots) {
        auto symbols = std::make_shared<SymbolLayer>();
        symbols->originMercator = origin;
        Symbol symbol;
        symbol.position = QPointF(xPx * metresPerPixel, 0);
        symbol.fill = QColor(0x20, 0x20, 0x20);
        symbol.text = text;
        symbol.textColour = Qt::white;
        symbol.info.selection = {u"station"_s, {}, QString::number(xPx)};
        symbols->symbols.assign(std::size_t(dots), symbol);
        for (int i = 0; i + 1 < dots; ++i) {
            Symbol &dot = symbols->symbols[std::size_t(i)];
            dot.text.clear();
            dot.radiusPx = 2;
            dot.info = {};
            dot.position = QPointF((-190 + 0.01 * i) * metresPerPixel, 120 * metresPerPixel);
        }
        MapLayer layer;
        layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
        return layer;
    };
    const auto sceneOf = [&](const QStringList &numbers) {
        auto made = std::make_shared<MapScene>();
        // A crowd of which one symbol has a number, below two layers of one symbol each.
        made->layers = {layerOf(-100, numbers[0], 2500), layerOf(-100 + apartPx, {}, 1),
            layerOf(0, numbers[1], 1), layerOf(apartPx, numbers[2], 1)};
        if (isSelected) {
            made->selection = {u"station"_s, {}, u"0"_s};
            made->selected = ringOf(*made, made->selection);
        }
        return made;
    };
    MadeUpCache cache;
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    const auto made = sceneOf({u"44"_s, u"88"_s, u"66"_s});
    const auto expected = sceneOf(standing);
    const auto other = sceneOf({u""_s, u""_s, u""_s});
    PainterCanvas painter(nullptr);
    const QImage plain = picture(painter, expected, &baseMap);
    QVERIFY(difference(plain, picture(painter, other, &baseMap)) > 0.0001);
    QCOMPARE(difference(picture(painter, made, &baseMap), plain), 0.0);
    for (const auto drawing : {SceneCanvas::Drawing::Geometry, SceneCanvas::Drawing::Picture}) {
        SceneCanvas graph(nullptr, drawing);
        QVERIFY(graph.isValid());
        const QImage right = picture(graph, expected, &baseMap);
        QCOMPARE(difference(picture(graph, made, &baseMap), right), 0.0);
        const double share = difference(plain, right);
        QVERIFY2(share < 0.004, qPrintable(u"%1 of the pixels differ"_s.arg(share)));
        graph.setBaseMap(nullptr);
    }
    painter.setBaseMap(nullptr);
}

void TestCanvases::pictureMovesWithTheMap_data()
{
    QTest::addColumn<QPointF>("pixels");
    QTest::addColumn<double>("zoomIn");
    QTest::addColumn<bool>("isCovered");
    QTest::newRow("within its margin") << QPointF(60, -40) << 0.0 << true;
    QTest::newRow("beyond its margin") << QPointF(700, 90) << 0.0 << false;
    QTest::newRow("in") << QPointF(20, 10) << 0.3 << true;
    QTest::newRow("out") << QPointF(0, 0) << -1.2 << false;
}

/** What is to be seen at once after a move is right, and whole once the map rests. */
void TestCanvases::pictureMovesWithTheMap()
{
    QFETCH(QPointF, pixels);
    QFETCH(double, zoomIn);
    QFETCH(bool, isCovered);
    MadeUpCache cache;
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    const auto made = scene(true, true, 0, SymbolShape::Circle);
    PainterCanvas canvas(nullptr);
    picture(canvas, made, &baseMap);
    const auto *mapPicture = canvas.findChild<MapPicture *>();
    QVERIFY(QTest::qWaitFor([&] { return mapPicture->frame().size.width() > frame().size.width(); }));
    MapFrame moved = frame();
    const QPointF metres = pixels / pixelsPerMercatorMetre(moved.camera.zoom);
    moved.camera.centre = fromMercator(toMercator(moved.camera.centre) + metres);
    moved.camera.zoom += zoomIn;
    canvas.setFrame(moved);
    QCOMPARE(mapPicture->covers(moved), isCovered);
    const QImage atOnce = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QVERIFY(canvas.isDrawing());
    QVERIFY(QTest::qWaitFor([&] { return !canvas.isDrawing(); }));
    QVERIFY(mapPicture->covers(moved));
    const QImage later = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    PainterCanvas plain(nullptr); // without a base map all is drawn in one go
    plain.resize(frame().size.toSize());
    plain.setFrame(moved);
    plain.setScene(made);
    const QImage expected = plain.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QVERIFY2(difference(later, expected) < 0.003, qPrintable(QString::number(difference(later, expected))));
    if (isCovered) {
        QVERIFY2(
            difference(atOnce, expected) < 0.02, qPrintable(QString::number(difference(atOnce, expected))));
    }
    canvas.setBaseMap(nullptr); // while nothing of it is being drawn any more
    QVERIFY(!canvas.isDrawing());
}

STADTBLICK_TEST(TestCanvases, QApplication)
#include "tst_canvases.moc"
