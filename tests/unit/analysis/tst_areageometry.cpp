#include "models/analysis/areageometry.h"
#include "tests/support/testmain.h"

#include "models/analysis/geodesic.h"

#include "models/analysis/geodesic.h"
#include "models/analysis/numberformat.h"

#include <QtTest/QTest>

#include <random>

using namespace stadtblick;

/** Measures on the ellipsoid, and the quick test of places against areas. */
class TestAreaGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void distances_data();
    void distances();
    void areaOfAOneDegreeSquare();
    void holesAndDirectionsOfRings();
    void circleKeepsItsRadius();
    void rectangleFromAnyCorners();
    void nearestPointOfALine();
    void emptyShapesAreFarAway();
    void crossingSides_data();
    void crossingSides();
    void quickTestAgreesWithThePlainOne_data();
    void quickTestAgreesWithThePlainOne();
    void manyPlaces();
    void texts_data();
    void texts();
};

void TestAreaGeometry::distances_data()
{
    QTest::addColumn<double>("lonA");
    QTest::addColumn<double>("latA");
    QTest::addColumn<double>("lonB");
    QTest::addColumn<double>("latB");
    QTest::addColumn<double>("expectedM");
    // A degree of the equator is 2πa/360; the quarter meridian of WGS 84 is 10,001,965.729 m.
    QTest::newRow("nothing") << 7.7 << 49.6 << 7.7 << 49.6 << 0.0;
    QTest::newRow("a degree of the equator") << 0.0 << 0.0 << 1.0 << 0.0 << 111319.4908;
    QTest::newRow("equator to pole") << 7.0 << 0.0 << 7.0 << 90.0 << 10001965.7293;
}

void TestAreaGeometry::distances()
{
    QFETCH(double, lonA);
    QFETCH(double, latA);
    QFETCH(double, lonB);
    QFETCH(double, latB);
    QFETCH(double, expectedM);
    QVERIFY(std::abs(geodesicM({lonA, latA}, {lonB, latB}) - expectedM) < 0.001);
    const std::vector<LonLat> there{{lonA, latA}, {lonB, latB}, {lonA, latA}};
    QVERIFY(std::abs(geodesicLengthM(there) - 2 * expectedM) < 0.002);
}

void TestAreaGeometry::areaOfAOneDegreeSquare()
{
    // On the ellipsoid between parallels: the authalic formula gives 12,308.78 km² for 0–1° by 0–1°; a
    // geodesic northern side encloses a little more than the parallel.
    const double areaM2 = geodesicAreaM2(rectangleArea({0, 0}, {1, 1}));
    QVERIFY2(std::abs(areaM2 / 1e6 - 12308.78) < 1.5, qPrintable(QString::number(areaM2 / 1e6, 'f', 3)));
    QCOMPARE(geodesicAreaM2({}), 0.0);
    QCOMPARE(geodesicLengthM({}), 0.0);
}

void TestAreaGeometry::holesAndDirectionsOfRings()
{
    MultiPolygon area = rectangleArea({7.70, 49.60}, {7.72, 49.62});
    const double whole = geodesicAreaM2(area);
    const MultiPolygon hole = rectangleArea({7.705, 49.605}, {7.71, 49.61});
    area.polygons.front().push_back(hole.polygons.front().front());
    const double expected = whole - geodesicAreaM2(hole);
    QVERIFY(std::abs(geodesicAreaM2(area) - expected) < 0.01);
    std::ranges::reverse(area.polygons.front().back());
    QVERIFY(std::abs(geodesicAreaM2(area) - expected) < 0.01);
    QVERIFY(!AreaTest(area).contains({7.707, 49.607}));
    QVERIFY(AreaTest(area).contains({7.715, 49.607}));
    QVERIFY(distanceToAreaM(area, {7.707, 49.607}) > 100);
    QCOMPARE(distanceToAreaM(area, {7.715, 49.607}), 0.0);
}

void TestAreaGeometry::circleKeepsItsRadius()
{
    const LonLat centre{7.7, 49.64};
    const MultiPolygon circle = circleArea(centre, 500);
    const auto &ring = circle.polygons.front().front();
    QCOMPARE(ring.front(), ring.back());
    for (const LonLat corner : ring) {
        QVERIFY(std::abs(geodesicM(centre, corner) - 500) < 0.001);
    }
    // A polygon of 72 corners lacks 0.13 % of the circle.
    QVERIFY(std::abs(geodesicAreaM2(circle) / (M_PI * 500 * 500) - 0.9987) < 0.0005);
}

void TestAreaGeometry::rectangleFromAnyCorners()
{
    const MultiPolygon area = rectangleArea({7.71, 49.61}, {7.70, 49.62});
    QCOMPARE(area, rectangleArea({7.70, 49.61}, {7.71, 49.62}));
    QVERIFY(geodesicM(centreOf(area), {7.705, 49.615}) < 0.01);
}

void TestAreaGeometry::nearestPointOfALine()
{
    const std::vector<LonLat> line{{7.70, 49.60}, {7.72, 49.60}};
    const LonLat place{7.71, 49.601};
    QVERIFY(geodesicM(nearestOnLine(line, place), {7.71, 49.60}) < 0.1);
    QVERIFY(std::abs(distanceToLineM(line, place) - 111.2) < 0.2);
    QVERIFY(geodesicM(nearestOnLine(line, {7.69, 49.60}), line.front()) < 0.001);
    QCOMPARE(nearestOnLine(std::vector<LonLat>{{1, 2}}, place), (LonLat{1, 2}));
}

void TestAreaGeometry::emptyShapesAreFarAway()
{
    QVERIFY(std::isinf(distanceToLineM({}, {7, 49})));
    QVERIFY(std::isinf(distanceToAreaM({}, {7, 49})));
    QVERIFY(!AreaTest(MultiPolygon{}).contains({7, 49}));
    // All corners on one parallel: nothing is inside.
    QVERIFY(!AreaTest({{{{{7, 49}, {8, 49}, {9, 49}, {7, 49}}}}}).contains({8, 49}));
}

void TestAreaGeometry::crossingSides_data()
{
    QTest::addColumn<bool>("crosses");
    QTest::addColumn<QList<QPointF>>("corners");
    QTest::newRow("square") << false << QList<QPointF>{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
    QTest::newRow("bow tie") << true << QList<QPointF>{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};
    QTest::newRow("triangle") << false << QList<QPointF>{{0, 0}, {1, 1}, {1, 0}, {0, 0}};
}

void TestAreaGeometry::crossingSides()
{
    QFETCH(bool, crosses);
    QFETCH(QList<QPointF>, corners);
    std::vector<LonLat> ring;
    for (const QPointF corner : corners) {
        ring.push_back({corner.x(), corner.y()});
    }
    QCOMPARE(crossesItself(ring), crosses);
}

void TestAreaGeometry::quickTestAgreesWithThePlainOne_data()
{
    QTest::addColumn<MultiPolygon>("area");
    QTest::newRow("rectangle") << rectangleArea({7.69, 49.61}, {7.71, 49.63});
    QTest::newRow("circle") << circleArea({7.7, 49.62}, 900);
    MultiPolygon star;
    std::vector<LonLat> ring;
    for (int i = 0; i < 1000; ++i) {
        ring.push_back(geodesicPlace({7.7, 49.62}, 0.36 * i, i % 2 == 0 ? 1400 : 500));
    }
    ring.push_back(ring.front());
    star.polygons = {{ring, circleArea({7.7, 49.62}, 200).polygons.front().front()}};
    star.polygons.push_back(rectangleArea({7.72, 49.61}, {7.73, 49.62}).polygons.front());
    QTest::newRow("star with a hole, and an island") << star;
}

void TestAreaGeometry::quickTestAgreesWithThePlainOne()
{
    QFETCH(MultiPolygon, area);
    const AreaTest test(area);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> lon(7.67, 7.74);
    std::uniform_real_distribution<double> lat(49.60, 49.64);
    int inside = 0;
    for (int i = 0; i < 20'000; ++i) {
        const LonLat place{lon(random), lat(random)};
        QCOMPARE(test.contains(place), contains(area, place));
        inside += test.contains(place) ? 1 : 0;
    }
    QVERIFY(inside > 100 && inside < 19'000);
}

void TestAreaGeometry::manyPlaces()
{
    const AreaTest test(circleArea({7.7, 49.62}, 900, 500));
    std::mt19937 random(4);
    std::uniform_real_distribution<double> lon(7.67, 7.74);
    std::uniform_real_distribution<double> lat(49.60, 49.64);
    std::vector<LonLat> places(400'000);
    std::ranges::generate(places, [&] { return LonLat{lon(random), lat(random)}; });
    QBENCHMARK_ONCE
    {
        QVERIFY(std::ranges::count_if(places, [&](LonLat place) { return test.contains(place); }) > 10'000);
    }
}

void TestAreaGeometry::texts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QString>("area");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0\u202Fm") << QStringLiteral("0\u202Fm²");
    QTest::newRow("340") << 340.4 << QStringLiteral("340\u202Fm") << QStringLiteral("340\u202Fm²");
    QTest::newRow("just a kilometre")
        << 999.6 << QStringLiteral("1,00\u202Fkm") << QStringLiteral("1.000\u202Fm²");
    QTest::newRow("12 km") << 12'340.0 << QStringLiteral("12,3\u202Fkm") << QStringLiteral("1,2\u202Fha");
    QTest::newRow("3.2 km²") << 3'210'000.0 << QStringLiteral("3.210,0\u202Fkm")
                             << QStringLiteral("3,21\u202Fkm²");
}

void TestAreaGeometry::texts()
{
    QFETCH(double, value);
    QFETCH(QString, length);
    QFETCH(QString, area);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(lengthText(value, german), length);
    QCOMPARE(areaText(value, german), area);
}

STADTBLICK_TEST(TestAreaGeometry, QCoreApplication)
#include "tst_areageometry.moc"
