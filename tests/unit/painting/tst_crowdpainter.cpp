#include "models/painting/layerpainters.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <cmath>

using namespace stadtblick;

/** Crowds look as QPainter draws their members one by one, on plain and on scaled devices. */
class TestCrowdPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLookAsOneByOne_data();
    void linesLookAsOneByOne();
    void symbolsLookAsOneByOne_data();
    void symbolsLookAsOneByOne();
    void keepsTheOrderOfDrawing();
    void staysWithinTheClip_data();
    void staysWithinTheClip();
    void drawsNothingWithinNothing();
    void opacityCounts();
};

namespace {

constexpr QSize size(300, 200);
constexpr int many = 3000;

QColor colourOf(int i)
{
    return QColor::fromHsv((i * 47) % 360, 200, 180);
}

/** Short and long lines with sharp turns, some outside of the picture. */
PolylineLayer lines(int count)
{
    PolylineLayer layer;
    for (int i = 0; i < count; ++i) {
        MapLine line;
        const QPointF from(-20 + (i * 37) % 340, -20 + (i * 53) % 240);
        const QPointF step((i % 11) - 5, (i % 7) - 3);
        line.points = {from, from + step, from + QPointF(step.y(), -step.x()), from + 5 * step};
        line.widthPx = 1 + i % 4;
        line.colour = colourOf(i);
        line.halo = i % 2 == 0 ? QColor(Qt::white) : QColor();
        layer.lines.push_back(line);
    }
    return layer;
}

SymbolLayer symbols(int count)
{
    SymbolLayer layer;
    for (int i = 0; i < count; ++i) {
        Symbol symbol;
        symbol.position = {double(-20 + (i * 37) % 340), double(-20 + (i * 53) % 240)};
        symbol.offsetPx = {8.0 * (i % 2), -8.0 * (i % 2)};
        symbol.radiusPx = 3 + i % 3;
        symbol.fill = colourOf(i % 5);
        symbol.casing = Qt::black;
        symbol.halo = Qt::white;
        layer.symbols.push_back(symbol);
    }
    return layer;
}

template <typename Layer>
QImage pictureOf(const std::vector<Layer> &layers, double ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(0xEE, 0xEE, 0xEE));
    QPainter painter(&image);
    for (const Layer &layer : layers) {
        paint(painter, layer, QTransform());
    }
    return image;
}

/** Mean difference of the pixels' colours, of 255. */
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / 3 / a.width() / a.height();
}

} // namespace

void TestCrowdPainter::linesLookAsOneByOne_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestCrowdPainter::linesLookAsOneByOne()
{
    QFETCH(double, ratio);
    const PolylineLayer few = lines(60);
    MapLine outside;
    outside.points = {{-500, -500}, {-400, -500}};
    outside.colour = Qt::red;
    PolylineLayer crowd;
    crowd.lines.assign(many, outside);
    crowd.lines.insert(crowd.lines.end(), few.lines.begin(), few.lines.end());
    const QImage oneByOne = pictureOf<PolylineLayer>({few}, ratio);
    QVERIFY(difference(oneByOne, pictureOf<PolylineLayer>({PolylineLayer{}}, ratio)) > 4);
    const double found = difference(oneByOne, pictureOf<PolylineLayer>({crowd}, ratio));
    QVERIFY2(found < 1.5, qPrintable(QString::number(found)));
}

void TestCrowdPainter::symbolsLookAsOneByOne_data()
{
    linesLookAsOneByOne_data();
}

void TestCrowdPainter::symbolsLookAsOneByOne()
{
    QFETCH(double, ratio);
    const SymbolLayer few = symbols(60);
    SymbolLayer crowd;
    Symbol outside;
    outside.position = {-500, -500};
    crowd.symbols.assign(many, outside);
    crowd.symbols.insert(crowd.symbols.end(), few.symbols.begin(), few.symbols.end());
    const QImage oneByOne = pictureOf<SymbolLayer>({few}, ratio);
    QVERIFY(difference(oneByOne, pictureOf<SymbolLayer>({SymbolLayer{}}, ratio)) > 4);
    // Places are exact to half a pixel, which moves the edges a little.
    const double found = difference(oneByOne, pictureOf<SymbolLayer>({crowd}, ratio));
    QVERIFY2(found < 2.5, qPrintable(QString::number(found)));
}

void TestCrowdPainter::keepsTheOrderOfDrawing()
{
    SymbolLayer layer = symbols(many);
    Symbol last;
    last.position = {150, 100};
    last.radiusPx = 9;
    last.fill = QColor(1, 2, 3);
    layer.symbols.push_back(last);
    QCOMPARE(pictureOf<SymbolLayer>({layer}, 1).pixelColor(150, 100), last.fill);
    PolylineLayer crowd = lines(many);
    MapLine top;
    top.points = {{100, 100}, {200, 100}};
    top.widthPx = 6;
    top.colour = QColor(3, 2, 1);
    crowd.lines.push_back(top);
    QCOMPARE(pictureOf<PolylineLayer>({crowd}, 1).pixelColor(150, 100), top.colour);
}

void TestCrowdPainter::staysWithinTheClip_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("opaque") << QImage::Format_RGB32;
    QTest::newRow("premultiplied") << QImage::Format_ARGB32_Premultiplied;
    QTest::newRow("any other") << QImage::Format_ARGB32;
}

/** Within the clip everything is as without one, drawn onto a picture of its own or straight away. */
void TestCrowdPainter::staysWithinTheClip()
{
    QFETCH(QImage::Format, format);
    const QRect clip(40, 30, 100, 120);
    const PolylineLayer crowdOfLines = lines(many);
    const SymbolLayer crowdOfSymbols = symbols(many);
    const auto drawn = [&](bool isClipped) {
        QImage image(size, format);
        image.fill(QColor(0xEE, 0xEE, 0xEE));
        QPainter painter(&image);
        if (isClipped) {
            painter.setClipRect(clip);
        }
        paint(painter, crowdOfLines, QTransform());
        paint(painter, crowdOfSymbols, QTransform());
        painter.end();
        return image;
    };
    const QImage whole = drawn(false);
    const QImage clipped = drawn(true);
    QVERIFY(difference(whole.copy(clip), clipped.copy(clip)) < 1);
    QImage outside = clipped;
    QPainter(&outside).fillRect(clip, QColor(0xEE, 0xEE, 0xEE));
    QImage plain(size, format);
    plain.fill(QColor(0xEE, 0xEE, 0xEE));
    QCOMPARE(outside, plain);
    QVERIFY(difference(whole, plain) > 4);
}

void TestCrowdPainter::drawsNothingWithinNothing()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage plain = image.copy();
    QPainter painter(&image);
    painter.setClipRect(QRect(0, 0, 50, 50));
    painter.setClipRect(QRect(100, 100, 50, 50), Qt::IntersectClip);
    paint(painter, lines(many), QTransform());
    paint(painter, symbols(many), QTransform());
    painter.end();
    QCOMPARE(image, plain);
}

void TestCrowdPainter::opacityCounts()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    SymbolLayer layer = symbols(many);
    Symbol last;
    last.position = {150, 100};
    last.radiusPx = 9;
    last.fill = Qt::black;
    layer.symbols.assign(many, last);
    QPainter painter(&image);
    painter.setOpacity(0.5);
    paint(painter, layer, QTransform());
    painter.end();
    const int grey = image.pixelColor(150, 100).red();
    QVERIFY2(std::abs(grey - 128) <= 2, qPrintable(QString::number(grey)));
}

STADTBLICK_TEST(TestCrowdPainter, QGuiApplication)
#include "tst_crowdpainter.moc"
