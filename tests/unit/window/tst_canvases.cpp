#include "models/painting/tokens.h"
#include "widgets/common/theme.h"
#include "widgets/map/canvaschoice.h"
#include "widgets/map/paintercanvas.h"
#include "widgets/map/scenecanvas.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;

/** The scene graph and the painter show the same values alike. Needs OpenGL (a virtual screen will do). */
class TestCanvases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesAndSymbolsAreAlike_data();
    void linesAndSymbolsAreAlike();

private:
    static MapFrame frame();
    static std::shared_ptr<MapScene> scene(bool hasLines, bool hasSymbols);
    static QImage picture(MapCanvas &canvas, const std::shared_ptr<const MapScene> &scene);
    /** Share of pixels that differ by more than edges' smoothing does. */
    static double difference(const QImage &a, const QImage &b);
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
    result.camera = {{7.77, 49.44}, 14};
    result.size = {400, 300};
    return result;
}

std::shared_ptr<MapScene> TestCanvases::scene(bool hasLines, bool hasSymbols)
{
    const QPointF origin = toMercator(frame().camera.centre);
    auto result = std::make_shared<MapScene>();
    MapLayer layer;
    layer.id = QStringLiteral("made up");
    if (hasLines) {
        auto lines = std::make_shared<PolylineLayer>();
        lines->originMercator = origin;
        MapLine line;
        line.points = {{-900, -300}, {-200, 200}, {400, -100}, {900, 500}};
        line.widthPx = 8;
        line.colour = QColor(0x0B, 0x4F, 0x86);
        line.halo = Qt::white;
        line.haloPx = 2;
        lines->lines.push_back(line);
        layer.contents.emplace_back(std::shared_ptr<const PolylineLayer>(lines));
    }
    if (hasSymbols) {
        auto symbols = std::make_shared<SymbolLayer>();
        symbols->originMercator = origin + QPointF(40, 30);
        for (int i = 0; i < 5; ++i) {
            Symbol symbol;
            symbol.position = QPointF(-700 + 330 * i, 250 - 130 * i);
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

QImage TestCanvases::picture(MapCanvas &canvas, const std::shared_ptr<const MapScene> &scene)
{
    canvas.resize(frame().size.toSize());
    canvas.show();
    canvas.setFrame(frame());
    canvas.setScene(scene);
    QTest::qWait(200); // Qt Location places its camera a frame later
    return canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

double TestCanvases::difference(const QImage &a, const QImage &b)
{
    constexpr int smoothing = 96;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int distance = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q))});
            different += distance > smoothing ? 1 : 0;
        }
    }
    return double(different) / double(a.width() * a.height());
}

void TestCanvases::linesAndSymbolsAreAlike_data()
{
    QTest::addColumn<bool>("hasLines");
    QTest::addColumn<bool>("hasSymbols");
    QTest::newRow("nothing") << false << false;
    QTest::newRow("lines") << true << false;
    QTest::newRow("symbols") << false << true;
    QTest::newRow("both") << true << true;
}

void TestCanvases::linesAndSymbolsAreAlike()
{
    QFETCH(bool, hasLines);
    QFETCH(bool, hasSymbols);
    const auto made = scene(hasLines, hasSymbols);
    PainterCanvas painter(nullptr);
    SceneCanvas graph(nullptr);
    QVERIFY(graph.isValid());
    const QImage painted = picture(painter, made);
    const QImage drawn = picture(graph, made);
    QCOMPARE(drawn.size(), painted.size());
    const double share = difference(painted, drawn);
    QVERIFY2(share < 0.003, qPrintable(QStringLiteral("%1 of the pixels differ").arg(share)));
    // And something was drawn at all.
    const QImage land = picture(painter, scene(false, false));
    QCOMPARE(difference(painted, land) > 0.01, hasLines || hasSymbols);
}

QTEST_MAIN(TestCanvases)
#include "tst_canvases.moc"
