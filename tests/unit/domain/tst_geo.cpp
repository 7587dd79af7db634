#include "models/domain/geo.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

/** Web Mercator, distances and point in polygon. */
class TestGeo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void mercatorOfKnownPlaces();
    void mercatorComesBack();
    void pixelsAtZoom();
    void distance();
    void holesAreOutside();
    void boundsOfNothing();
};

void TestGeo::mercatorOfKnownPlaces()
{
    // EPSG:3857 of 180° E is half the earth's girth; of the equator 0.
    QCOMPARE(toMercator({180, 0}).x(), mercatorHalfWidthM);
    QVERIFY(std::abs(toMercator({0, 0}).y()) < 1e-8);
    // EPSG:4326 to EPSG:3857 by PROJ for 49.4447 N 7.7689 E.
    const QPointF kaiserslautern = toMercator({7.7689, 49.4447});
    QVERIFY(std::abs(kaiserslautern.x() - 864829.992) < 0.001);
    QVERIFY(std::abs(kaiserslautern.y() - 6350657.3225) < 0.001);
    QVERIFY(kaiserslautern.y() > toMercator({7.7689, 49.4}).y());
}

void TestGeo::mercatorComesBack()
{
    for (const LonLat place : {LonLat{7.7, 49.4}, LonLat{-179.9, -85}, LonLat{0, 0}, LonLat{100, 85}}) {
        const LonLat back = fromMercator(toMercator(place));
        QVERIFY(std::abs(back.lon - place.lon) < 1e-9);
        QVERIFY(std::abs(back.lat - place.lat) < 1e-9);
    }
}

void TestGeo::pixelsAtZoom()
{
    QCOMPARE(pixelsPerMercatorMetre(0) * 2 * mercatorHalfWidthM, 256.0);
    QCOMPARE(pixelsPerMercatorMetre(3) * 2 * mercatorHalfWidthM, 2048.0);
}

void TestGeo::distance()
{
    QCOMPARE(haversineM({0, 0}, {0, 0}), 0.0);
    // One degree of a great circle with R = 6,371,008.8 m.
    QVERIFY(std::abs(haversineM({0, 0}, {0, 1}) - 111195.08) < 0.1);
    QVERIFY(std::abs(haversineM({0, 60}, {1, 60}) - 55597.5) < 2);
}

void TestGeo::holesAreOutside()
{
    MultiPolygon area;
    area.polygons = {
        {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}};
    QVERIFY(contains(area, {1, 1}));
    QVERIFY(!contains(area, {5, 5}));
    QVERIFY(!contains(area, {11, 5}));
    QCOMPARE(boundsOf(area), (LonLatBox{0, 0, 10, 10}));
}

void TestGeo::boundsOfNothing()
{
    QVERIFY(boundsOf({}).isEmpty());
    QVERIFY(!contains({}, {0, 0}));
}

STADTBLICK_TEST(TestGeo, QCoreApplication)
#include "tst_geo.moc"
