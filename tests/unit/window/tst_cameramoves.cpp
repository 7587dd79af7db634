#include "tests/support/testmain.h"
#include "widgets/map/cameramoves.h"

#include <QtTest/QTest>

using namespace stadtblick;

class TestCameraMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void panningKeepsWhatIsUnderTheHand();
    void zoomingKeepsThePlaceUnderThePointer();
    void staysWithinItsZooms();
    void fliesStraight();

private:
    static MapFrame frame()
    {
        MapFrame result;
        result.camera = {{7.77, 49.44}, 13.4};
        result.size = {900, 600};
        return result;
    }
};

void TestCameraMoves::panningKeepsWhatIsUnderTheHand()
{
    MapFrame moved = frame();
    const QPointF before = mercatorAt(moved, {100, 200});
    moved.camera = panned(moved, {30, -40});
    const QPointF after = mercatorAt(moved, {130, 160});
    QVERIFY(QLineF(before, after).length() < 0.01);
}

void TestCameraMoves::zoomingKeepsThePlaceUnderThePointer()
{
    MapFrame zoomed = frame();
    const QPointF before = mercatorAt(zoomed, {700, 120});
    zoomed.camera = zoomedAt(zoomed, {700, 120}, 15.2);
    QCOMPARE(zoomed.camera.zoom, 15.2);
    QVERIFY(QLineF(before, mercatorAt(zoomed, {700, 120})).length() < 0.01);
}

void TestCameraMoves::staysWithinItsZooms()
{
    QCOMPARE(zoomedAt(frame(), {0, 0}, 40).zoom, maximumZoom);
    QCOMPARE(zoomedAt(frame(), {0, 0}, -3).zoom, minimumZoom);
}

void TestCameraMoves::fliesStraight()
{
    const Camera from{{7, 49}, 10};
    const Camera to{{8, 50}, 14};
    QCOMPARE(between(from, to, 0).zoom, 10.0);
    QCOMPARE(between(from, to, 0.5).zoom, 12.0);
    QVERIFY(std::abs(between(from, to, 1).centre.lon - 8) < 1e-9);
    QVERIFY(std::abs(between(from, to, 0.5).centre.lon - 7.5) < 1e-9);
}

STADTBLICK_TEST(TestCameraMoves, QCoreApplication)
#include "tst_cameramoves.moc"
