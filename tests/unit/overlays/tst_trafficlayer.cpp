#include "models/overlays/sceneloader.h"
#include "models/overlays/trafficstretches.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The traffic layer's quantities and directions. */
class TestTrafficLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void colourTellsTheQuantity_data();
    void colourTellsTheQuantity();
    void speedsAreThoseOfVehicles();
    void unknownQuantityIsHollow();
    void directionsLieSideBySide();
    void withoutAProfileNoSideIsGuessed();
    void sideIsThatOfTheWay();

private:
    static MapLayer layerOf(
        MadeUpCache &cache, const QJsonObject &options, const TrafficProfile &profile = {})
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        sceneOptions.traffic = std::make_shared<const TrafficProfile>(profile);
        // Every station's street runs from west to east.
        sceneOptions.streets = [](LonLat place, const QString &name) -> std::optional<StreetStretch> {
            return StreetStretch{name, {{place.lon - 0.004, place.lat}, {place.lon + 0.004, place.lat}}, 3};
        };
        ViewState view;
        view.time.range = MadeUpCache::week();
        view.layers = {{u"traffic"_s, true, 1, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return loaded->layers.front();
    }
    static std::vector<MapLine> linesOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front())->lines;
    }
    static TrafficProfile eastAndWest()
    {
        TrafficProfile profile;
        profile.directions = {
            {{u"net"_s, {}, u"/east"_s}, 90, true}, {{u"net"_s, {}, u"/west"_s}, 270, true}};
        return profile;
    }
    static void fill(MadeUpCache &cache)
    {
        cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 12'000);
        for (const QString &direction : {u"/east"_s, u"/west"_s}) {
            cache.addSeries(
                u"a"_s, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
                [](qint64 t) { // never the same for hours: that would count as a broken sensor
                    return std::round(12 * (1 + 0.8 * MadeUpCache::daily(t)))
                        + (t / MadeUpCache::hourMs % 2 ? 1 : -1);
                },
                {}, direction);
            const double speed = direction == u"/east" ? 34 : 58;
            cache.addSeries(
                u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
                [speed](qint64 t) { return speed + ((t / MadeUpCache::hourMs) % 2 ? 1 : -1); }, {},
                direction);
        }
    }
};

void TestTrafficLayer::colourTellsTheQuantity_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("speed") << u"speed"_s << u"46\u202fkm/h"_s;
    QTest::newRow("heavy") << u"heavy"_s << u"heavy 4.8\u202f%"_s;
}

void TestTrafficLayer::colourTellsTheQuantity()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, key}});
    const std::vector<MapLine> lines = linesOf(layer);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY2(lines[0].info.value.startsWith(value), qPrintable(lines[0].info.value));
    const auto isItsColour = [&](const LegendEntry &entry) { return entry.fill == lines[0].colour; };
    QVERIFY(std::ranges::any_of(layer.legend.colours, isItsColour));
    QVERIFY(
        layer.legend.coloursText.contains(trafficQuantityName(trafficQuantityOf({{u"quantity"_s, key}}))));
    QVERIFY(!layer.legend.widthsText.isEmpty());
}

void TestTrafficLayer::speedsAreThoseOfVehicles()
{
    MadeUpCache cache;
    cache.addSpeeds(u"v"_s, u"Street"_s, cache.at(0, 0));
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"speed"_s}});
    const QString value = linesOf(layer)[0].info.value;
    QVERIFY2(value.startsWith(u"30\u202fkm/h"), qPrintable(value)); // over time it would be 40
}

void TestTrafficLayer::unknownQuantityIsHollow()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"level"_s}}); // nobody said what the road takes
    QVERIFY(linesOf(layer)[0].info.value.contains(u"no capacity known"));
    for (const LegendEntry &entry : layer.legend.colours) {
        QVERIFY(entry.fill != linesOf(layer)[0].colour);
    }
    QVERIFY(layer.legend.notes.join(u' ').contains(u"Hollow"));
    // A level by the approach's capacity: peak hour of one direction 450 veh/h.
    TrafficProfile profile = eastAndWest();
    profile.junctions = {{u"J"_s, true, {{u"E"_s, {u"net"_s, u"a"_s, u"/east"_s}, 1000}}}};
    const MapLayer apart =
        layerOf(cache, {{u"quantity"_s, u"level"_s}, {u"directions"_s, u"apart"_s}}, profile);
    const std::vector<MapLine> lines = linesOf(apart);
    QCOMPARE(lines.size(), std::size_t(2));
    const auto known =
        std::ranges::find_if(lines, [](const MapLine &line) { return line.info.value.contains(u"level B"); });
    QVERIFY(known != lines.end());
    QCOMPARE(known->colour, trafficClasses(TrafficQuantity::Level, {})[1].colour);
}

void TestTrafficLayer::directionsLieSideBySide()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer =
        layerOf(cache, {{u"quantity"_s, u"speed"_s}, {u"directions"_s, u"apart"_s}}, eastAndWest());
    const std::vector<MapLine> lines = linesOf(layer);
    QCOMPARE(lines.size(), std::size_t(2));
    for (const MapLine &line : lines) {
        const bool isEast = line.info.name.contains(u"/east");
        QCOMPARE(line.points.front().x() < line.points.back().x(), isEast); // in the way that it drives
        QVERIFY(line.offsetPx > line.widthPx / 2); // clear of the middle, to the right
        QVERIFY(line.info.value.startsWith(isEast ? u"34" : u"58"));
        QVERIFY(std::abs(line.widthPx - (1.6 + 6.4 * 6000 / 24'000)) < 0.3); // half of the flow each
    }
    QVERIFY(layer.legend.notes.join(u' ').contains(u"side by side"));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"n\u00a0=\u00a01")); // one station, not two
}

void TestTrafficLayer::withoutAProfileNoSideIsGuessed()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"directions"_s, u"apart"_s}});
    QCOMPARE(linesOf(layer).size(), std::size_t(1));
    QCOMPARE(linesOf(layer)[0].offsetPx, 0.0);
    QVERIFY(layer.legend.notes.join(u' ').contains(u"added up"));
}

void TestTrafficLayer::sideIsThatOfTheWay()
{
    const std::vector<QPointF> north{{0, 0}, {0, 100}, {100, 100}};
    const auto moved = beside(north, 10);
    QCOMPARE(moved.front(), QPointF(10, 0)); // right of north is east
    QVERIFY(std::hypot(moved[1].x() - 10, moved[1].y() - 90) < 1e-9); // inside of the right turn
    QCOMPARE(moved.back(), QPointF(100, 90));
    QCOMPARE(beside(north, 0), north);
    QCOMPARE(beside({{3, 4}}, 5), (std::vector<QPointF>{{3, 4}}));
}

STADTBLICK_TEST(TestTrafficLayer, QCoreApplication)
#include "tst_trafficlayer.moc"
