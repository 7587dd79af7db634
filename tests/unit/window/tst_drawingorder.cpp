#include "models/domain/executor.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mappicture.h"
#include "widgets/map/paintercanvas.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr QPoint middle(200, 150);

MapFrame pictureFrame()
{
    MapFrame frame;
    frame.camera = {{7.769, 49.4447}, 14};
    frame.size = {400, 300};
    return frame;
}

/** Discs in the middle of the map. */
MapLayer discs(const QColor &colour, double radiusPx, int count)
{
    Symbol symbol;
    symbol.radiusPx = radiusPx;
    symbol.fill = colour;
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(pictureFrame().camera.centre);
    symbols->symbols.assign(std::size_t(count), symbol);
    MapLayer layer;
    layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
    return layer;
}

constexpr int many = 3000;

} // namespace

/** Layers lie over each other on the screen as in exports, be they drawn at once or into pictures. */
class TestDrawingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void layersKeepTheirOrder_data();
    void layersKeepTheirOrder();
};

void TestDrawingOrder::layersKeepTheirOrder_data()
{
    QTest::addColumn<std::vector<MapLayer>>("layers");
    QTest::addColumn<bool>("isSelected");
    QTest::addColumn<QColor>("top");
    QTest::addColumn<int>("pictures"); ///< above the first one
    using Layers = std::vector<MapLayer>;
    const MapLayer few = discs(Qt::red, 20, 1);
    const MapLayer crowd = discs(Qt::blue, 8, many);
    const MapLayer others = discs(Qt::green, 5, 1);
    QTest::newRow("crowd below") << Layers{crowd, few} << false << QColor(Qt::red) << 0;
    QTest::newRow("crowd above") << Layers{few, crowd} << false << QColor(Qt::blue) << 1;
    QTest::newRow("crowd between") << Layers{few, crowd, others} << false << QColor(Qt::green) << 1;
    QTest::newRow("crowd alone") << Layers{crowd} << false << QColor(Qt::blue) << 0;
    QTest::newRow("crowd above the ring") << Layers{crowd} << true << QColor(Qt::blue) << 1;
}

void TestDrawingOrder::layersKeepTheirOrder()
{
    QFETCH(std::vector<MapLayer>, layers);
    QFETCH(bool, isSelected);
    QFETCH(QColor, top);
    QFETCH(int, pictures);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    const MapFrame frame = pictureFrame();
    auto scene = std::make_shared<MapScene>();
    scene->layers = layers;
    if (isSelected) {
        // The ring's line runs through the middle.
        SelectedRing ring;
        ring.radiusPx = 14;
        ring.mercator =
            toMercator(frame.camera.centre) + QPointF(21, 0) / pixelsPerMercatorMetre(frame.camera.zoom);
        scene->selected = ring;
    }
    QCOMPARE(mapImage(*scene, frame, nullptr).value().pixelColor(middle), top);

    Executor executor(1);
    BaseMapScreen baseMap(executor, cache, nullptr);
    PainterCanvas canvas(nullptr);
    canvas.resize(frame.size.toSize());
    canvas.setBaseMap(&baseMap);
    canvas.show();
    canvas.setFrame(frame);
    canvas.setScene(scene);
    const auto *picture = canvas.findChild<MapPicture *>();
    QTRY_VERIFY(!picture->image().isNull() && !canvas.isDrawing());
    const auto shown = [&] { return canvas.grab().toImage().pixelColor(middle); };
    QCOMPARE(shown(), top);
    const auto drawn =
        std::ranges::count_if(picture->upper(), [](const QImage &image) { return !image.isNull(); });
    QCOMPARE(int(drawn), pictures);
    // While the map zooms they are stretched, and stay in order.
    MapFrame nearer = frame;
    nearer.camera.zoom += 0.2;
    canvas.setFrame(nearer);
    QCOMPARE(shown(), top);
    canvas.setBaseMap(nullptr);
}

STADTBLICK_TEST(TestDrawingOrder, QApplication)
#include "tst_drawingorder.moc"
