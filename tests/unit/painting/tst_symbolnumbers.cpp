#include "models/overlays/badges.h"
#include "models/overlays/stationsymbol.h"
#include "models/painting/layerpainters.h"
#include "models/painting/mappainter.h"
#include "models/painting/symbolnumbers.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <array>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr double zoom = 14;

/** Pixels at the zoom that decides, to Mercator metres. */
QPointF metres(double right, double down)
{
    return QPointF(right, -down) / pixelsPerMercatorMetre(zoom);
}

Symbol symbolAt(
    double right, double down, const QString &text = u"65"_s, SymbolShape shape = SymbolShape::Circle)
{
    Symbol symbol;
    symbol.position = metres(right, down);
    symbol.shape = shape;
    symbol.fill = QColor(0xCD, 0x46, 0x3E);
    symbol.casing = QColor(0x33, 0x33, 0x33);
    symbol.halo = Qt::white;
    symbol.text = text;
    symbol.textColour = Qt::white;
    symbol.info.selection.kind = u"station"_s;
    symbol.info.selection.id = QString::number(right) + u'/' + QString::number(down) + u'/' + text;
    return symbol;
}

Symbol dotAt(double right, double down)
{
    Symbol dot = symbolAt(right, down, {});
    dot.radiusPx = 7;
    return dot;
}

MapLayer layerOf(std::vector<Symbol> symbols)
{
    auto layer = std::make_shared<SymbolLayer>();
    layer->originMercator = toMercator({7.769, 49.4447});
    layer->symbols = std::move(symbols);
    MapLayer made;
    made.contents.emplace_back(std::shared_ptr<const SymbolLayer>(std::move(layer)));
    return made;
}

MapScene sceneOf(std::vector<std::vector<Symbol>> layers)
{
    MapScene scene;
    for (std::vector<Symbol> &symbols : layers) {
        scene.layers.push_back(layerOf(std::move(symbols)));
    }
    return scene;
}

/** The texts that stand, bottom first. */
QStringList standing(const std::vector<ShownSymbols> &all)
{
    QStringList texts;
    for (const ShownSymbols &shown : all) {
        for (std::size_t i = 0; i < shown.layer->symbols.size(); ++i) {
            const QString &text = shown.layer->symbols[i].text;
            if (!text.isEmpty() && !(i < shown.hidesNumber.size() && shown.hidesNumber[i])) {
                texts << text;
            }
        }
    }
    return texts;
}

} // namespace

/** Numbers that another symbol would cover are left out, alike by all painters; their symbols stay. */
class TestSymbolNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatIsCovered_data();
    void hidesWhatIsCovered();
    void selectedGoesFirst();
    void larger();
    void crowdsKeepTheirPlace();
    void slicesAreInDrawingOrder();
    void isDecidedInStepsOfTheZoom();
    void nearerShowsMore();
    void isWhatEveryPairSays();
    void largerTextsHideMore();
    void isPaintedSo();
    void badgesLeaveNumbersFree_data();
    void badgesLeaveNumbersFree();
    void badgesGoBesideStationsOnly();
    void ringsGoWithBadges();
    void numbersOfLayersStandSideBySide();
    void onlyWhatIsReadMoves();
};

void TestSymbolNumbers::hidesWhatIsCovered_data()
{
    QTest::addColumn<MapScene>("scene");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << MapScene() << QStringList();
    QTest::newRow("one") << sceneOf({{symbolAt(0, 0)}}) << QStringList{u"65"_s};
    QTest::newRow("side by side") << sceneOf({{symbolAt(0, 0, u"51"_s), symbolAt(34, 0, u"62"_s)}})
                                  << QStringList{u"51"_s, u"62"_s};
    QTest::newRow("only the rims touch")
        << sceneOf({{symbolAt(0, 0, u"51"_s), symbolAt(26, 0, u"62"_s)}}) << QStringList{u"51"_s, u"62"_s};
    QTest::newRow("the upper one of a layer")
        << sceneOf({{symbolAt(0, 0, u"51"_s), symbolAt(12, 0, u"62"_s)}}) << QStringList{u"62"_s};
    QTest::newRow("the upper layer") << sceneOf({{symbolAt(0, 0, u"62"_s)}, {symbolAt(8, 8, u"40"_s)}})
                                     << QStringList{u"40"_s};
    QTest::newRow("a dot above") << sceneOf({{symbolAt(0, 0)}, {dotAt(0, 0)}}) << QStringList();
    QTest::newRow("a dot below") << sceneOf({{dotAt(0, 0)}, {symbolAt(0, 0)}}) << QStringList{u"65"_s};
    QTest::newRow("a dot beside") << sceneOf({{symbolAt(0, 0)}, {dotAt(19, 0)}}) << QStringList{u"65"_s};
    QTest::newRow("a row") << sceneOf(
        {{symbolAt(0, 0, u"1"_s), symbolAt(12, 0, u"2"_s), symbolAt(24, 0, u"3"_s), symbolAt(36, 0, u"4"_s)}})
                           << QStringList{u"4"_s};
    // A hidden number's symbol covers all the same.
    QTest::newRow("a stack") << sceneOf(
        {{symbolAt(0, 0, u"1"_s)}, {symbolAt(14, 0, u"2"_s)}, {symbolAt(28, 0, u"3"_s)}})
                             << QStringList{u"3"_s};
    QTest::newRow("a square beside") << sceneOf(
        {{symbolAt(0, 0, u"51"_s)}, {symbolAt(23, 15, u"9"_s, SymbolShape::Square)}})
                                     << QStringList{u"51"_s, u"9"_s};
    QTest::newRow("a square above") << sceneOf(
        {{symbolAt(0, 0, u"51"_s)}, {symbolAt(17, 0, u"9"_s, SymbolShape::Square)}})
                                    << QStringList{u"9"_s};
    QTest::newRow("a house's gable") << sceneOf(
        {{symbolAt(0, 0, u"51"_s)}, {symbolAt(0, 22, u"9"_s, SymbolShape::House)}})
                                     << QStringList{u"9"_s};
    QTest::newRow("a drop's tip") << sceneOf(
        {{symbolAt(0, 0, u"51"_s)}, {symbolAt(0, 24, u"9"_s, SymbolShape::Drop)}})
                                  << QStringList{u"9"_s};
    QTest::newRow("across cells") << sceneOf({{symbolAt(31, 31, u"51"_s)}, {symbolAt(35, 35, u"9"_s)}})
                                  << QStringList{u"9"_s};
}

void TestSymbolNumbers::hidesWhatIsCovered()
{
    QFETCH(MapScene, scene);
    QFETCH(QStringList, expected);
    QCOMPARE(standing(shownSymbols(scene, zoom, 1)), expected);
}

void TestSymbolNumbers::selectedGoesFirst()
{
    MapScene scene = sceneOf({{symbolAt(0, 0, u"51"_s)}, {symbolAt(4, 0, u"62"_s)}});
    QCOMPARE(standing(shownSymbols(scene, zoom, 1)), QStringList{u"62"_s});
    scene.selection.kind = u"station"_s;
    scene.selection.id = u"0/0/51"_s;
    scene.selected = ringOf(scene, scene.selection);
    QVERIFY(scene.selected && scene.selected->symbol);
    const auto shown = shownSymbols(scene, zoom, 1);
    QCOMPARE(standing(shown), QStringList{u"51"_s});
    QCOMPARE(shown.size(), std::size_t(3)); // drawn once more, on top
    QCOMPARE(shown.back().layer->originMercator, scene.selected->mercator);
}

void TestSymbolNumbers::larger()
{
    const auto sorted = byValue({{7.0, symbolAt(0, 0, u"7"_s)}, {std::nullopt, symbolAt(2, 0, {})},
        {9.0, symbolAt(4, 0, u"9"_s)}, {8.0, symbolAt(6, 0, u"8"_s)}});
    QVERIFY(sorted.front().text.isEmpty()); // what has no value hides none
    QCOMPARE(standing(shownSymbols(sceneOf({sorted}), zoom, 1)), QStringList{u"9"_s});
}

namespace {

/** Dots around the first of twoSymbols(), and a number beside each of them. */
std::vector<Symbol> manyDots()
{
    std::vector<Symbol> crowd(3000, dotAt(0, 0));
    crowd.front() = symbolAt(200, 0, u"7"_s);
    crowd.push_back(symbolAt(300, 0, u"8"_s));
    return crowd;
}

std::vector<Symbol> twoSymbols()
{
    return {symbolAt(0, 0, u"51"_s), symbolAt(302, 0, u"52"_s)};
}

} // namespace

void TestSymbolNumbers::crowdsKeepTheirPlace()
{
    const MapScene below = sceneOf({manyDots(), twoSymbols()});
    QCOMPARE(standing(shownSymbols(below, zoom, 1)), (QStringList{u"7"_s, u"51"_s, u"52"_s}));
    const MapScene above = sceneOf({twoSymbols(), manyDots()});
    QCOMPARE(standing(shownSymbols(above, zoom, 1)), (QStringList{u"7"_s, u"8"_s}));
    // In slices the same stand, whoever draws them.
    const SymbolSlices fewBelow = symbolSlices(above, zoom, 1, SymbolPart::Few);
    QCOMPARE(standing(fewBelow.few.front()), QStringList());
    QCOMPARE(standing(symbolSlices(above, zoom, 1, SymbolPart::Crowds).crowds.back()),
        (QStringList{u"7"_s, u"8"_s}));
    const SymbolSlices fewAbove = symbolSlices(below, zoom, 1, SymbolPart::Few);
    QCOMPARE(standing(fewAbove.few.front()), (QStringList{u"51"_s, u"52"_s}));
    QCOMPARE(standing(symbolSlices(below, zoom, 1, SymbolPart::Crowds).crowds.front()), QStringList{u"7"_s});
}

void TestSymbolNumbers::slicesAreInDrawingOrder()
{
    const auto sizes = [](const MapScene &scene) {
        const SymbolSlices slices = symbolSlices(scene, zoom, 1, SymbolPart::Crowds);
        QStringList texts; // crowds and few by turns
        for (std::size_t i = 0; i < slices.crowds.size(); ++i) {
            texts << QString::number(slices.crowds[i].size());
            if (i < slices.few.size()) {
                texts << u"+"_s + QString::number(slices.few[i].size());
            }
        }
        return slices.few.size() == fewSliceCount(scene) ? texts.join(u' ') : u"not counted"_s;
    };
    QCOMPARE(sizes({}), u"0"_s);
    QCOMPARE(sizes(sceneOf({manyDots()})), u"1"_s);
    QCOMPARE(sizes(sceneOf({twoSymbols()})), u"0 +1 0"_s);
    QCOMPARE(sizes(sceneOf({manyDots(), twoSymbols(), twoSymbols()})), u"1 +2 0"_s);
    QCOMPARE(sizes(sceneOf({twoSymbols(), manyDots(), twoSymbols()})), u"0 +1 1 +1 0"_s);
    QCOMPARE(sizes(sceneOf({twoSymbols(), manyDots(), manyDots()})), u"0 +1 2"_s);
    // The ring lies below all symbols, and what is selected above all.
    MapScene selected = sceneOf({manyDots()});
    selected.selected = SelectedRing{};
    QCOMPARE(sizes(selected), u"0 +0 1"_s);
    selected.selected->symbol = twoSymbols().front();
    QCOMPARE(sizes(selected), u"0 +0 1 +1 0"_s);
    selected = sceneOf({twoSymbols(), manyDots()});
    selected.selected = SelectedRing{};
    QCOMPARE(sizes(selected), u"0 +1 1"_s);
}

void TestSymbolNumbers::isDecidedInStepsOfTheZoom()
{
    QCOMPARE(numberZoom(14), 14.0);
    QCOMPARE(numberZoom(14 - 1e-9), 14.0);
    QCOMPARE(numberZoom(14.24), 14.0);
    QCOMPARE(numberZoom(14.25), 14.25);
    const MapScene scene = sceneOf({{symbolAt(0, 0, u"51"_s), symbolAt(18, 0, u"62"_s)}});
    const auto expected = standing(shownSymbols(scene, 14, 1));
    for (double at = 14; at < 14.245; at += 0.01) {
        QCOMPARE(standing(shownSymbols(scene, at, 1)), expected);
    }
}

void TestSymbolNumbers::nearerShowsMore()
{
    std::vector<Symbol> symbols;
    for (int i = 0; i < 400; ++i) {
        symbols.push_back(symbolAt((i * 173) % 601, (i * 397) % 499, QString::number(40 + i % 40)));
    }
    const MapScene scene = sceneOf({symbols});
    qsizetype before = 0;
    for (double at = 10; at <= 18; at += 0.25) {
        const qsizetype count = standing(shownSymbols(scene, at, 1)).size();
        QVERIFY(count >= before);
        before = count;
    }
    QVERIFY(before > 300);
    QVERIFY(standing(shownSymbols(scene, 10, 1)).size() < 30);
}

/** The grid finds what comparing all with all finds. */
void TestSymbolNumbers::isWhatEveryPairSays()
{
    std::vector<Symbol> symbols;
    constexpr std::array shapes{SymbolShape::Circle, SymbolShape::Square, SymbolShape::Hexagon,
        SymbolShape::Drop, SymbolShape::House};
    for (int i = 0; i < 700; ++i) {
        symbols.push_back(symbolAt(-250 + (i * 373) % 501, -200 + (i * 571) % 407,
            i % 3 == 0 ? QString() : QString::number(i), shapes[std::size_t(i) % shapes.size()]));
        symbols.back().radiusPx = 5 + i % 12;
    }
    QStringList expected;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        bool isCovered = symbols[i].text.isEmpty();
        const QRectF box = numberBox(symbols[i]);
        for (std::size_t k = i + 1; k < symbols.size(); ++k) {
            const QPointF metresAway = symbols[i].position - symbols[k].position;
            const QPointF away(metresAway.x() * pixelsPerMercatorMetre(zoom),
                -metresAway.y() * pixelsPerMercatorMetre(zoom));
            isCovered = isCovered || covers(symbols[k], box.translated(away));
        }
        if (!isCovered) {
            expected << symbols[i].text;
        }
    }
    QVERIFY2(expected.size() > 20 && expected.size() < 440, qPrintable(QString::number(expected.size())));
    QCOMPARE(standing(shownSymbols(sceneOf({symbols}), zoom, 1)), expected);
}

void TestSymbolNumbers::largerTextsHideMore()
{
    const MapScene scene = sceneOf({{symbolAt(0, 0, u"51"_s), symbolAt(30, 0, u"62"_s)}});
    QCOMPARE(standing(shownSymbols(scene, zoom, 1)).size(), 2);
    QCOMPARE(standing(shownSymbols(scene, zoom, 1.55)), QStringList{u"62"_s});
}

/** The picture is that of symbols whose covered numbers were never there. */
void TestSymbolNumbers::isPaintedSo()
{
    MapFrame frame;
    frame.camera = {{7.769, 49.4447}, zoom};
    frame.size = {200, 120};
    const auto painted = [&](const MapScene &scene) {
        QImage image(frame.size.toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLinesAndSymbols(painter, scene, frame);
        return image;
    };
    const MapScene scene = sceneOf({{symbolAt(-10, 0, u"51"_s)}, {symbolAt(2, 0, u"62"_s)}});
    const MapScene bare = sceneOf({{symbolAt(-10, 0, {})}, {symbolAt(2, 0, u"62"_s)}});
    const MapScene apart = sceneOf({{symbolAt(-30, 0, u"51"_s)}, {symbolAt(2, 0, u"62"_s)}});
    const MapScene apartBare = sceneOf({{symbolAt(-30, 0, {})}, {symbolAt(2, 0, u"62"_s)}});
    QCOMPARE(painted(scene), painted(bare));
    QVERIFY(painted(apart) != painted(apartBare));
    QImage crowdImage(frame.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    QImage oneImage = crowdImage;
    SymbolLayer crowd;
    crowd.symbols.assign(2500, symbolAt(0, 0, u"8"_s));
    for (QImage *image : {&crowdImage, &oneImage}) {
        image->fill(Qt::white);
        QPainter painter(image);
        const std::vector<bool> hides(crowd.symbols.size(), image == &crowdImage);
        paint(painter, crowd, QTransform::fromTranslate(100, 60), 1, hides);
    }
    QVERIFY(crowdImage != oneImage);
}

namespace {

/** A layer of numbers and one that gives way, in this order or the other way round. */
MapScene withBadges(std::vector<Symbol> numbers, std::vector<Symbol> badges, bool isBadgeBelow = false)
{
    MapScene scene = sceneOf({std::move(numbers), std::move(badges)});
    scene.layers.back().givesWay = true;
    if (isBadgeBelow) {
        std::swap(scene.layers.front(), scene.layers.back());
    }
    return scene;
}

const Symbol &firstOf(const MapLayer &layer)
{
    return std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols.front();
}

QImage paintedLayers(const MapScene &scene, double scale = 1)
{
    MapFrame frame;
    frame.camera = {{7.769, 49.4447}, zoom};
    frame.size = {200, 120};
    frame.scale = scale;
    QImage image(frame.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLinesAndSymbols(painter, scene, frame);
    return image;
}

} // namespace

void TestSymbolNumbers::badgesLeaveNumbersFree_data()
{
    QTest::addColumn<SymbolShape>("number");
    QTest::addColumn<SymbolShape>("badge");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("radiusPx");
    for (const SymbolShape badge : {SymbolShape::Circle, SymbolShape::Square}) {
        int i = 0;
        for (const SymbolShape shape : {SymbolShape::Circle, SymbolShape::Square, SymbolShape::Hexagon,
                 SymbolShape::Drop, SymbolShape::House}) {
            QTest::addRow("shape %d, badge %d", i++, int(badge)) << shape << badge << u"65"_s << 14.0;
        }
    }
    QTest::newRow("a long number") << SymbolShape::Circle << SymbolShape::Square << u"\u2212112.5"_s << 14.0;
    QTest::newRow("a large symbol") << SymbolShape::Circle << SymbolShape::Circle << u"1250"_s << 22.0;
    QTest::newRow("a small symbol") << SymbolShape::Circle << SymbolShape::Circle << u"8"_s << 8.0;
}

/** Site and measurement at one place: above or below, both are read. */
void TestSymbolNumbers::badgesLeaveNumbersFree()
{
    QFETCH(SymbolShape, number);
    QFETCH(SymbolShape, badge);
    QFETCH(QString, text);
    QFETCH(double, radiusPx);
    Symbol measured = symbolAt(0, 0, text, number);
    measured.radiusPx = radiusPx;
    Symbol site = dotAt(0, 0);
    site.shape = badge;
    site.fill = QColor(0x20, 0x60, 0xC0);
    for (const bool isBelow : {false, true}) {
        MapScene scene = withBadges({measured}, {site}, isBelow);
        QCOMPARE(standing(shownSymbols(scene, zoom, 1)), isBelow ? QStringList{text} : QStringList());
        placeBadges(scene);
        QCOMPARE(standing(shownSymbols(scene, zoom, 1)), QStringList{text});
        QCOMPARE(standing(shownSymbols(scene, zoom, 1.55)), QStringList{text});
        const QPointF offset = firstOf(scene.layers[isBelow ? 0 : 1]).offsetPx;
        QVERIFY(offset.x() > 0 && offset.y() < 0);
        for (const double scale : {1.0, 1.5}) {
            const QPointF middle = QPointF(100, 60) + offset * scale;
            QCOMPARE(paintedLayers(scene, scale).pixelColor(middle.toPoint()), site.fill);
        }
        placeBadges(scene); // once more changes nothing
        QCOMPARE(firstOf(scene.layers[isBelow ? 0 : 1]).offsetPx, offset);
    }
}

void TestSymbolNumbers::badgesGoBesideStationsOnly()
{
    const auto offsetBeside = [](double rightM, const QString &kind) {
        Symbol other = symbolAt(0, 0);
        other.position = {rightM, 0};
        other.info.selection.kind = kind;
        MapScene scene = withBadges({other}, {dotAt(0, 0)});
        placeBadges(scene);
        return firstOf(scene.layers.back()).offsetPx;
    };
    QVERIFY(!offsetBeside(0, u"station"_s).isNull());
    QVERIFY(!offsetBeside(-1.9, u"station"_s).isNull());
    QVERIFY(offsetBeside(2.1, u"station"_s).isNull()); // beside each other they are read when nearer
    QVERIFY(offsetBeside(0, u"idea"_s).isNull());
    // The largest one at the place decides, what lies above all layers too; alone a site stays at its place.
    MapScene scene = withBadges({symbolAt(0, 0)}, {dotAt(0, 0), dotAt(50, 0)});
    Symbol large = symbolAt(0, 0);
    large.radiusPx = 20;
    scene.marks = layerOf({large});
    const LayerContent shared = scene.layers.back().contents.front();
    placeBadges(scene);
    QVERIFY(firstOf(scene.layers.back()).offsetPx.x() > 15);
    const auto &symbols = std::get<std::shared_ptr<const SymbolLayer>>(scene.layers.back().contents.front());
    QVERIFY(symbols->symbols.back().offsetPx.isNull());
    QVERIFY(scene.layers.back().contents.front() != shared); // others may hold it
    scene.marks = {};
    scene.layers.erase(scene.layers.begin());
    placeBadges(scene);
    QVERIFY(firstOf(scene.layers.back()).offsetPx.isNull());
}

void TestSymbolNumbers::ringsGoWithBadges()
{
    MapScene scene = withBadges({symbolAt(0, 0)}, {dotAt(0, 0)});
    placeBadges(scene);
    // Of both the measurement's is marked; a badge where nothing else shows what is selected.
    const auto ring = [&](const Selection &selection) { return ringOf(scene, selection); };
    const Selection badge = firstOf(scene.layers.back()).info.selection;
    QVERIFY(ring(badge) && !ring(badge)->offsetPx().isNull());
    const QPointF offset = ring(badge)->offsetPx();
    QCOMPARE(offset, firstOf(scene.layers.back()).offsetPx);
    const QImage without = paintedLayers(scene);
    scene.selected = ring(badge);
    const QImage with = paintedLayers(scene);
    const QPointF onRing = QPointF(100, 60) + offset + QPointF(0, -(7 + 7));
    QVERIFY(with.pixelColor(onRing.toPoint()) != without.pixelColor(onRing.toPoint()));
    Symbol measured = symbolAt(0, 0);
    measured.info.selection = badge;
    scene.layers.front() = layerOf({measured});
    QVERIFY(ring(badge)->offsetPx().isNull());
}

/** Noise, air and rain at one station: all three are read, the lowest at its place. */
void TestSymbolNumbers::numbersOfLayersStandSideBySide()
{
    MapScene scene = sceneOf({{symbolAt(0, 0, u"65"_s)}, {symbolAt(0, 0, u"4"_s, SymbolShape::Square)},
        {symbolAt(0, 0, u"12"_s, SymbolShape::Hexagon)}});
    const LayerContent shared = scene.layers[1].contents.front();
    placeBadges(scene);
    QVERIFY(firstOf(scene.layers[0]).offsetPx.isNull());
    QCOMPARE(firstOf(scene.layers[1]).offsetPx, QPointF(30, 0)); // 14 and 14 and 2 between them
    QCOMPARE(firstOf(scene.layers[2]).offsetPx, QPointF(60, 0));
    QVERIFY(scene.layers[1].contents.front() != shared); // others may hold it
    for (const double scale : {1.0, 1.55}) {
        const QStringList all = standing(shownSymbols(scene, zoom, scale));
        QCOMPARE(all, (QStringList{u"65"_s, u"4"_s, u"12"_s}));
    }
    placeBadges(scene); // once more changes nothing
    QCOMPARE(firstOf(scene.layers[2]).offsetPx, QPointF(60, 0));
    scene.layers.erase(scene.layers.begin());
    placeBadges(scene); // what has room again goes back
    QVERIFY(firstOf(scene.layers[0]).offsetPx.isNull());
    QCOMPARE(firstOf(scene.layers[1]).offsetPx, QPointF(30, 0));
}

void TestSymbolNumbers::onlyWhatIsReadMoves()
{
    const auto offsetAbove = [](const Symbol &below, const Symbol &above) {
        MapScene scene = sceneOf({{below}, {above}});
        placeBadges(scene);
        return firstOf(scene.layers.back()).offsetPx;
    };
    QVERIFY(!offsetAbove(symbolAt(0, 0), symbolAt(0, 0)).isNull());
    QVERIFY(offsetAbove(symbolAt(40, 0), symbolAt(0, 0)).isNull());
    QVERIFY(offsetAbove(dotAt(0, 0), symbolAt(0, 0)).isNull()); // of the heat's stations
    QVERIFY(offsetAbove(symbolAt(0, 0), dotAt(0, 0)).isNull());
    Symbol idea = symbolAt(0, 0);
    idea.info.selection.kind = u"idea"_s;
    QVERIFY(offsetAbove(symbolAt(0, 0), idea).isNull());
    Symbol unknown = symbolAt(0, 0, {});
    unknown.isHatched = true; // 'not enough data' is read, too
    QVERIFY(!offsetAbove(symbolAt(0, 0), unknown).isNull());
    // Two stations of one layer are no layers above each other.
    MapScene scene = sceneOf({{symbolAt(0, 0), symbolAt(0, 0)}});
    placeBadges(scene);
    QVERIFY(firstOf(scene.layers.front()).offsetPx.isNull());
}

STADTBLICK_TEST(TestSymbolNumbers, QGuiApplication)
#include "tst_symbolnumbers.moc"
