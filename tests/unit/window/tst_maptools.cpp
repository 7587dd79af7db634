#include "models/analysis/areageometry.h"
#include "models/analysis/geodesic.h"
#include "models/analysis/numberformat.h"
#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;

/** Drawing, changing and measuring areas: the sketch alone, its handles, and the map with mouse and keys. */
class TestMapTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void init();
    void cleanup() { m_map.reset(); }
    void sketchMakesShapes();
    void sketchMeasures();
    void crossingSidesHaveNoArea();
    void sketchNeedsExtent();
    void handlesMoveCorners();
    void handlesOfACircle();
    void sidesBecomeCorners();
    void threeCornersStay();
    void dragsARectangle();
    void clicksACircle();
    void clicksAPolygon();
    void escapeGivesUp();
    void keysDrawAPolygon();
    void keysMoveTheMapAtItsEdge();
    void draggingAHandleChangesTheArea();
    void keysMoveHandles();
    void deleteTakesAwayCornerThenArea();
    void measuringKeepsItsResult();
    void mapWithoutToolsIsAsItWas();
    void clickOnGroundTellsThePlace();

private:
    LonLat at(QPoint pixel) const;
    void move(QPoint to) const;
    void choose(MapTool tool) const { m_map->tools()->setTool(tool); }

    std::unique_ptr<MapView> m_map;
};

void TestMapTools::init()
{
    m_map = std::make_unique<MapView>(false, nullptr);
    m_map->resize(600, 400);
    m_map->setCamera({{7.7, 49.64}, 15});
    m_map->tools()->setShown(true);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    m_map->setFocus();
}

LonLat TestMapTools::at(QPoint pixel) const
{
    MapFrame frame;
    frame.camera = m_map->camera();
    frame.size = m_map->size();
    return fromMercator(mercatorAt(frame, pixel));
}

void TestMapTools::move(QPoint to) const
{
    QMouseEvent event(
        QEvent::MouseMove, to, m_map->mapToGlobal(to), Qt::NoButton, QApplication::mouseButtons(), {});
    QApplication::sendEvent(m_map.get(), &event);
}

void TestMapTools::sketchMakesShapes()
{
    Sketch sketch;
    sketch.begin(MapTool::Rectangle);
    QVERIFY(!sketch.add({7.70, 49.60}));
    sketch.setPointer(LonLat{7.71, 49.61});
    QCOMPARE(sketch.outline().size(), std::size_t(5));
    QVERIFY(!sketch.text(QLocale::c()).isEmpty());
    const auto rectangle = sketch.add({7.71, 49.61});
    QVERIFY(rectangle);
    QCOMPARE(rectangle->shape, rectangleArea({7.70, 49.60}, {7.71, 49.61}));
    QVERIFY(!sketch.isUnderWay());
    sketch.begin(MapTool::Circle);
    std::ignore = sketch.add({7.70, 49.60});
    const auto circle = sketch.add({7.70, 49.61});
    QVERIFY(circle && circle->circle);
    QCOMPARE(circle->circle->radiusM, geodesicM({7.70, 49.60}, {7.70, 49.61}));
    sketch.begin(MapTool::Polygon);
    for (const LonLat corner : {LonLat{7.70, 49.60}, LonLat{7.71, 49.60}, LonLat{7.71, 49.61}}) {
        QVERIFY(!sketch.add(corner));
    }
    const auto polygon = sketch.finish();
    QVERIFY(polygon);
    QCOMPARE(polygon->shape.polygons.front().front().size(), std::size_t(4));
    QCOMPARE(polygon->shape.polygons.front().front().front(), polygon->shape.polygons.front().front().back());
}

void TestMapTools::sketchMeasures()
{
    Sketch sketch;
    sketch.begin(MapTool::Measure);
    std::ignore = sketch.add({7.70, 49.60});
    QVERIFY(sketch.text(QLocale::c()).isEmpty());
    std::ignore = sketch.add({7.71, 49.60});
    QCOMPARE(sketch.text(QLocale::c()), QStringLiteral("723\u202Fm"));
    std::ignore = sketch.add({7.71, 49.61});
    QVERIFY2(sketch.text(QLocale::c()).contains(QStringLiteral("ha")), qPrintable(sketch.text(QLocale::c())));
    QVERIFY(!sketch.finish());
    QVERIFY(sketch.isMeasured());
    std::ignore = sketch.add({7.72, 49.60}); // the next one
    QCOMPARE(sketch.points().size(), std::size_t(1));
    sketch.removeLast();
    QVERIFY(sketch.points().empty());
}

void TestMapTools::crossingSidesHaveNoArea()
{
    // A bow tie: its two lobes cancel each other to nearly 0 m².
    const std::vector<LonLat> bowTie{{7.70, 49.60}, {7.71, 49.61}, {7.71, 49.60}, {7.70, 49.61}};
    const auto text = [&](MapTool tool, const std::vector<LonLat> &corners) {
        Sketch sketch;
        sketch.begin(tool);
        for (const LonLat corner : corners) {
            std::ignore = sketch.add(corner);
        }
        return sketch.text(QLocale::c());
    };
    QCOMPARE(text(MapTool::Polygon, bowTie), QStringLiteral("sides cross: no area"));
    const QString measured = text(MapTool::Measure, bowTie);
    QVERIFY2(measured.endsWith(QStringLiteral("km · sides cross: no area")), qPrintable(measured));
    // The same corners in an order without a crossing.
    const std::vector<LonLat> box{bowTie[0], bowTie[2], bowTie[1], bowTie[3]};
    QCOMPARE(text(MapTool::Polygon, box),
        areaText(geodesicAreaM2(rectangleArea(bowTie[0], bowTie[1])), QLocale::c()));
    QVERIFY(!text(MapTool::Measure, box).contains(QStringLiteral("cross")));
}

void TestMapTools::sketchNeedsExtent()
{
    Sketch sketch;
    sketch.begin(MapTool::Rectangle);
    std::ignore = sketch.add({7.70, 49.60});
    QVERIFY(!sketch.add({7.70, 49.61})); // no width
    QVERIFY(!sketch.add({7.70, 49.60}));
    QCOMPARE(sketch.points().size(), std::size_t(1));
    sketch.begin(MapTool::Polygon);
    std::ignore = sketch.add({7.70, 49.60});
    std::ignore = sketch.add({7.71, 49.60});
    QVERIFY(!sketch.finish());
    QCOMPARE(sketch.points().size(), std::size_t(2)); // goes on
}

void TestMapTools::handlesMoveCorners()
{
    DrawnArea area;
    area.shape = rectangleArea({7.70, 49.60}, {7.71, 49.61});
    const auto handles = handlesOf(area);
    QCOMPARE(handles.size(), std::size_t(8));
    const DrawnArea moved = movedTo(area, handles[0], {7.69, 49.59});
    const auto &ring = moved.shape.polygons.front().front();
    QCOMPARE(ring.front(), (LonLat{7.69, 49.59}));
    QCOMPARE(ring.back(), ring.front());
    QCOMPARE(ring.size(), std::size_t(5));
}

void TestMapTools::handlesOfACircle()
{
    DrawnArea area;
    area.circle = GroundCircle{{7.7, 49.6}, 200};
    area.shape = circleArea({7.7, 49.6}, 200);
    const auto handles = handlesOf(area);
    QCOMPARE(handles.size(), std::size_t(2));
    const DrawnArea larger = movedTo(area, handles[0], geodesicPlace({7.7, 49.6}, 10, 350));
    QVERIFY(std::abs(larger.circle->radiusM - 350) < 0.001);
    QCOMPARE(larger.shape, circleArea({7.7, 49.6}, larger.circle->radiusM));
    QCOMPARE(movedTo(area, handles[1], {7.8, 49.6}).circle->centre, (LonLat{7.8, 49.6}));
}

void TestMapTools::sidesBecomeCorners()
{
    DrawnArea area;
    area.shape = rectangleArea({7.70, 49.60}, {7.71, 49.61});
    const AreaHandle side = handlesOf(area)[4];
    QCOMPARE(side.kind, AreaHandle::Kind::Side);
    const DrawnArea more = movedTo(area, side, {7.705, 49.59});
    const auto &ring = more.shape.polygons.front().front();
    QCOMPARE(ring.size(), std::size_t(6));
    QCOMPARE(ring[1], (LonLat{7.705, 49.59}));
}

void TestMapTools::threeCornersStay()
{
    DrawnArea area;
    area.shape = rectangleArea({7.70, 49.60}, {7.71, 49.61});
    const DrawnArea triangle = withoutCorner(area, handlesOf(area)[0]);
    const auto &ring = triangle.shape.polygons.front().front();
    QCOMPARE(ring.size(), std::size_t(4));
    QCOMPARE(ring.front(), ring.back());
    QCOMPARE(withoutCorner(triangle, handlesOf(triangle)[1]), triangle);
}

void TestMapTools::dragsARectangle()
{
    QSignalSpy drawn(m_map->tools(), &MapTools::areaDrawn);
    const Camera before = m_map->camera();
    choose(MapTool::Rectangle);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {100, 100});
    move({300, 250});
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {300, 250});
    QCOMPARE(drawn.size(), 1);
    const auto area = drawn.front().front().value<DrawnArea>();
    QCOMPARE(area.shape, rectangleArea(at({100, 100}), at({300, 250})));
    QCOMPARE(m_map->camera(), before);
    QCOMPARE(m_map->tools()->tool(), MapTool::Select); // one area, then back
}

void TestMapTools::clicksACircle()
{
    QSignalSpy drawn(m_map->tools(), &MapTools::areaDrawn);
    choose(MapTool::Circle);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(drawn.size(), 0);
    move({350, 200});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {380, 200});
    QCOMPARE(drawn.size(), 1);
    const auto area = drawn.front().front().value<DrawnArea>();
    QVERIFY(area.circle);
    QVERIFY(std::abs(area.circle->radiusM - geodesicM(at({300, 200}), at({380, 200}))) < 0.01);
}

void TestMapTools::clicksAPolygon()
{
    QSignalSpy drawn(m_map->tools(), &MapTools::areaDrawn);
    QSignalSpy clicked(m_map.get(), &MapView::emptyClicked);
    m_map->setScene(std::make_shared<MapScene>());
    choose(MapTool::Polygon);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {300, 100});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {300, 300});
    QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(drawn.size(), 1);
    const auto area = drawn.front().front().value<DrawnArea>();
    QCOMPARE(area.shape.polygons.front().front().size(), std::size_t(4));
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(m_map->camera().zoom, 15.0); // the double click did not zoom
    // Its second release is no click, and the next polygon begins with the next click.
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(clicked.size(), 0);
    choose(MapTool::Polygon);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(m_map->tools()->state().sketch.points().size(), std::size_t(1));
}

void TestMapTools::escapeGivesUp()
{
    QSignalSpy drawn(m_map->tools(), &MapTools::areaDrawn);
    choose(MapTool::Polygon);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(m_map->tools()->state().sketch.isUnderWay());
    QTest::keyClick(m_map.get(), Qt::Key_Escape);
    QVERIFY(!m_map->tools()->state().sketch.isUnderWay());
    QCOMPARE(m_map->tools()->tool(), MapTool::Polygon);
    QTest::keyClick(m_map.get(), Qt::Key_Escape);
    QCOMPARE(m_map->tools()->tool(), MapTool::Select);
    QCOMPARE(drawn.size(), 0);
}

void TestMapTools::keysDrawAPolygon()
{
    QSignalSpy drawn(m_map->tools(), &MapTools::areaDrawn);
    QTest::keyClick(m_map.get(), Qt::Key_P);
    QCOMPARE(m_map->tools()->tool(), MapTool::Polygon);
    const auto go = [&](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(m_map.get(), key);
        }
    };
    go(Qt::Key_Left, 3);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    go(Qt::Key_Right, 6);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    go(Qt::Key_Up, 4);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    go(Qt::Key_Down, 1);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    QTest::keyClick(m_map.get(), Qt::Key_Backspace);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
    const auto ring = drawn.front().front().value<DrawnArea>().shape.polygons.front().front();
    QCOMPARE(ring.size(), std::size_t(4));
    QVERIFY(geodesicM(ring[0], at({300 - 72, 200})) < 0.01);
    QVERIFY(geodesicM(ring[2], at({300 + 72, 200 - 96})) < 0.01);
}

void TestMapTools::keysMoveTheMapAtItsEdge()
{
    choose(MapTool::Measure);
    const double before = m_map->camera().centre.lon;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(m_map.get(), Qt::Key_Right);
    }
    QVERIFY(m_map->camera().centre.lon > before);
    QVERIFY(m_map->rect().contains(m_map->tools()->state().crosshair->toPoint()));
}

void TestMapTools::draggingAHandleChangesTheArea()
{
    QSignalSpy changed(m_map->tools(), &MapTools::areaChanged);
    DrawnArea area;
    area.id = QStringLiteral("a1");
    area.shape = rectangleArea(at({200, 150}), at({400, 250}));
    m_map->tools()->setArea(area);
    const Camera before = m_map->camera();
    // South-west is the first corner.
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {200, 250});
    move({150, 300});
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {150, 300});
    QCOMPARE(changed.size(), 1);
    const auto ring = changed.front().front().value<DrawnArea>().shape.polygons.front().front();
    QVERIFY(geodesicM(ring.front(), at({150, 300})) < 0.01);
    QCOMPARE(m_map->camera(), before);
    QCOMPARE(m_map->tools()->cursorAt({400, 250}), std::optional(Qt::SizeAllCursor));
    QVERIFY(!m_map->tools()->cursorAt({450, 350}));
}

void TestMapTools::keysMoveHandles()
{
    QSignalSpy changed(m_map->tools(), &MapTools::areaChanged);
    const auto last = [&] { return changed.back().front().value<DrawnArea>(); };
    const Camera before = m_map->camera();
    DrawnArea area;
    area.id = QStringLiteral("a1");
    area.shape = rectangleArea(at({200, 150}), at({400, 250}));
    m_map->tools()->setArea(area);
    QTest::keyClick(m_map.get(), Qt::Key_H); // south-west, the first corner
    QTest::keyClick(m_map.get(), Qt::Key_Left);
    QTest::keyClick(m_map.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(changed.size(), 2);
    const auto ring = last().shape.polygons.front().front();
    QVERIFY(geodesicM(ring.front(), at({176, 252})) < 0.01);
    QCOMPARE(m_map->camera(), before);
    // The last handle is the middle of a side: it becomes a corner, and stays the one that moves.
    QTest::keyClick(m_map.get(), Qt::Key_H, Qt::ShiftModifier);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(last().shape.polygons.front().front().size(), ring.size() + 1);
    QCOMPARE(m_map->tools()->state().chosen->kind, AreaHandle::Kind::Corner);
    QTest::keyClick(m_map.get(), Qt::Key_Escape);
    QVERIFY(!m_map->tools()->state().chosen);
    QCOMPARE(changed.size(), 4);
    QTest::keyClick(m_map.get(), Qt::Key_Left); // the map moves again
    QCOMPARE(changed.size(), 4);
    // A circle's radius.
    area.circle = GroundCircle{at({300, 200}), 500};
    area.shape = circleArea(area.circle->centre, 500);
    area.id = QStringLiteral("a2");
    m_map->tools()->setArea(area);
    QTest::keyClick(m_map.get(), Qt::Key_H);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QVERIFY(last().circle->radiusM > 500);
}

void TestMapTools::deleteTakesAwayCornerThenArea()
{
    QSignalSpy changed(m_map->tools(), &MapTools::areaChanged);
    QSignalSpy deleted(m_map->tools(), &MapTools::areaDeleted);
    DrawnArea area;
    area.id = QStringLiteral("a1");
    area.shape = rectangleArea(at({200, 150}), at({400, 250}));
    m_map->tools()->setArea(area);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {200, 250});
    QCOMPARE(changed.size(), 0); // a click moves nothing
    QTest::keyClick(m_map.get(), Qt::Key_Delete);
    QCOMPARE(changed.size(), 1);
    m_map->tools()->setArea(changed.front().front().value<DrawnArea>());
    QTest::keyClick(m_map.get(), Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.front().front().toString(), QStringLiteral("a1"));
}

void TestMapTools::measuringKeepsItsResult()
{
    choose(MapTool::Measure);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {300, 100});
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    const Sketch &sketch = m_map->tools()->state().sketch;
    QVERIFY(sketch.isMeasured());
    const QString text = sketch.text(QLocale::c());
    move({300, 300});
    QCOMPARE(sketch.text(QLocale::c()), text);
}

void TestMapTools::mapWithoutToolsIsAsItWas()
{
    m_map->tools()->setShown(false);
    QSignalSpy clicked(m_map.get(), &MapView::emptyClicked);
    m_map->setScene(std::make_shared<MapScene>());
    QTest::keyClick(m_map.get(), Qt::Key_R);
    QCOMPARE(m_map->tools()->tool(), MapTool::Select);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(clicked.size(), 1);
}

void TestMapTools::clickOnGroundTellsThePlace()
{
    QSignalSpy clicked(m_map.get(), &MapView::emptyClicked);
    m_map->setScene(std::make_shared<MapScene>());
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {120, 80});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.front().front().value<LonLat>(), at({120, 80}));
}

STADTBLICK_TEST(TestMapTools, QApplication)
#include "tst_maptools.moc"
