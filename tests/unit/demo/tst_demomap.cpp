#include "app/demo/citymap.h"
#include "app/demo/osmwriter.h"
#include "tests/support/testmain.h"

#include "models/domain/cityprofile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <osmium/handler.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/visitor.hpp>

#include <map>
#include <set>

using namespace stadtblick;
using namespace stadtblick::demo;

namespace {

constexpr const char *mapSha256 = "ff98704db13c4b997313d743c32fd62c400f7029052507b56fc199ce105fac56";

std::string valueOf(const Tags &tags, const std::string &key)
{
    for (const auto &[name, value] : tags) {
        if (name == key) {
            return value;
        }
    }
    return {};
}

/** Places to the centimetre and all tags: what makes the city, whatever library writes it. */
QByteArray fingerprint(const CityMap &map)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Point &place : map.nodes) {
        hash.addData(QByteArray(QByteArray::number(qRound64(place.x * 100)) + ','
            + QByteArray::number(qRound64(place.y * 100)) + '\n'));
    }
    for (const MapWay &way : map.ways) {
        for (const int node : way.nodes) {
            hash.addData(QByteArray(QByteArray::number(node) + ' '));
        }
        for (const auto &[key, value] : way.tags) {
            hash.addData(QByteArray::fromStdString(key + '=' + value + '\n'));
        }
    }
    return hash.result().toHex();
}

struct Counter : osmium::handler::Handler
{
    qint64 nodes = 0, ways = 0, relations = 0, outside = 0;
    void node(const osmium::Node &node)
    {
        ++nodes;
        outside += node.location().lon() < 7.63 || node.location().lon() > 7.77
            || node.location().lat() < 49.60 || node.location().lat() > 49.68;
    }
    void way(const osmium::Way &) { ++ways; }
    void relation(const osmium::Relation &) { ++relations; }
};

} // namespace

class TestDemoMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void isTheSameAtEveryCall();
    void hasWhatACityHas();
    void joinsStreetsAtSharedNodes();
    void keepsBridgesFreeOfTheStream();
    void keepsHousesApart();
    void numbersHousesOnce();
    void partsTheCityIntoDistricts();
    void writesAnExtractThatOsmiumReads();
    void hasAProfileThatIsRead();
};

void TestDemoMap::isTheSameAtEveryCall()
{
    QElapsedTimer timer;
    timer.start();
    const CityMap again = drawCity();
    qInfo("drawn in %lld ms", timer.elapsed());
    QCOMPARE(fingerprint(again), fingerprint(city()));
    QCOMPARE(fingerprint(again), QByteArray(mapSha256));
}

void TestDemoMap::hasWhatACityHas()
{
    std::map<std::string, int> highways, uses;
    int buildings = 0, water = 0, rails = 0, bridges = 0;
    for (const MapWay &way : city().ways) {
        ++highways[valueOf(way.tags, "highway")];
        ++uses[valueOf(way.tags, "landuse") + valueOf(way.tags, "leisure")];
        buildings += !valueOf(way.tags, "building").empty();
        water += valueOf(way.tags, "natural") == "water" || !valueOf(way.tags, "waterway").empty();
        rails += valueOf(way.tags, "railway") == "rail";
        bridges += valueOf(way.tags, "bridge") == "yes";
        QVERIFY(way.nodes.size() >= 2);
    }
    QCOMPARE_GE(buildings, 15'000);
    QCOMPARE_GE(bridges, 12);
    QCOMPARE_GE(water, 2);
    QCOMPARE_GE(rails, 6);
    for (const char *kind : {"trunk", "primary", "secondary", "tertiary", "residential", "living_street",
             "pedestrian", "unclassified", "service", "track", "footway", "path"}) {
        QVERIFY2(highways[kind] > 0, kind);
    }
    for (const char *use : {"residential", "industrial", "commercial", "forest", "farmland", "meadow",
             "allotments", "cemetery", "park", "playground", "pitch"}) {
        QVERIFY2(uses[use] > 0, use);
    }
    std::set<std::string> names;
    for (const NamedStreet &street : city().streets) {
        QVERIFY(!street.name.empty());
        names.insert(street.name);
    }
    QCOMPARE_GE(names.size(), 400U);
}

void TestDemoMap::joinsStreetsAtSharedNodes()
{
    // Every street but the dead ends begins and ends at a node of another way: else there is no road graph.
    QHash<int, int> uses;
    for (const MapWay &way : city().ways) {
        if (!valueOf(way.tags, "highway").empty()) {
            const QSet<int> own(way.nodes.begin(), way.nodes.end());
            for (const int node : own) {
                ++uses[node];
            }
        }
    }
    int ends = 0, loose = 0;
    for (const MapWay &way : city().ways) {
        const std::string kind = valueOf(way.tags, "highway");
        if (kind == "residential" || kind == "living_street" || kind == "unclassified") {
            ends += 2;
            loose += (uses[way.nodes.front()] < 2) + (uses[way.nodes.back()] < 2);
        }
    }
    QCOMPARE_LT(loose, ends / 6);
}

void TestDemoMap::keepsBridgesFreeOfTheStream()
{
    QSet<int> stream;
    for (const MapWay &way : city().ways) {
        if (!valueOf(way.tags, "waterway").empty() || !valueOf(way.tags, "railway").empty()) {
            stream.unite(QSet<int>(way.nodes.begin(), way.nodes.end()));
        }
    }
    for (const MapWay &way : city().ways) {
        if (!valueOf(way.tags, "highway").empty()) {
            QVERIFY(!stream.intersects(QSet<int>(way.nodes.begin(), way.nodes.end())));
        }
    }
}

void TestDemoMap::keepsHousesApart()
{
    // No building's centre lies in another building.
    struct Outline
    {
        Line ring;
        Point centre;
    };
    std::map<std::pair<long, long>, std::vector<Outline>> cells;
    for (const MapWay &way : city().ways) {
        if (valueOf(way.tags, "building").empty()) {
            continue;
        }
        Outline outline;
        for (std::size_t i = 0; i + 1 < way.nodes.size(); ++i) {
            outline.ring.push_back(city().nodes[static_cast<std::size_t>(way.nodes[i])]);
        }
        QCOMPARE_GT(area(outline.ring), 5.0);
        outline.centre = centroid(outline.ring);
        cells[{std::lround(outline.centre.x / 100), std::lround(outline.centre.y / 100)}].push_back(
            std::move(outline));
    }
    int inside = 0;
    for (const auto &[key, list] : cells) {
        for (const Outline &one : list) {
            for (const Outline &other : list) {
                inside += &one != &other && contains(one.ring, other.centre);
            }
        }
    }
    QCOMPARE_LE(inside, 3); // the town hall on its square and the like
}

void TestDemoMap::numbersHousesOnce()
{
    QSet<QString> seen;
    for (const Address &address : city().addresses) {
        const QString text = QString::fromStdString(address.street) + u' ' + QString::number(address.number);
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE_GE(seen.size(), 12'000);
}

void TestDemoMap::partsTheCityIntoDistricts()
{
    QCOMPARE(city().districts.size(), 10U);
    double sum = 0;
    for (const DistrictArea &district : city().districts) {
        QVERIFY(!district.rings.empty());
        double size = 0;
        for (const Line &ring : district.rings) {
            size += area(ring);
        }
        QCOMPARE_GT(size, 300'000.0);
        QVERIFY2(city().districtAt(district.label) >= 0, district.name.c_str());
        QCOMPARE(city().districts[static_cast<std::size_t>(city().districtAt(district.label))].name,
            district.name);
        sum += size;
    }
    QCOMPARE_GT(sum, 0.98 * 4 * halfWidthM * halfHeightM);
    QCOMPARE_LT(sum, 1.02 * 4 * halfWidthM * halfHeightM);
}

void TestDemoMap::writesAnExtractThatOsmiumReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.osm.pbf"));
    QVERIFY(writeDemoOsm(path));
    Counter counter;
    osmium::io::Reader reader(path.toStdString());
    osmium::apply(reader, counter);
    reader.close();
    QCOMPARE(counter.nodes, static_cast<qint64>(city().nodes.size() + city().points.size()));
    QCOMPARE(counter.ways, static_cast<qint64>(city().ways.size()));
    QCOMPARE(counter.relations, static_cast<qint64>(city().relations.size()));
    QCOMPARE(counter.outside, 0);

    const QString second = folder.filePath(QStringLiteral("again.osm.pbf"));
    QVERIFY(writeDemoOsm(second));
    QFile one(path), other(second);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());

    const Result<void> impossible = writeDemoOsm(folder.filePath(QStringLiteral("missing/city.osm.pbf")));
    QVERIFY(!impossible);
    QCOMPARE(impossible.error().kind, Error::Kind::Storage);
}

void TestDemoMap::hasAProfileThatIsRead()
{
    const Result<CityProfile> profile = loadCityProfile(QStringLiteral("demo"));
    QVERIFY2(profile, profile ? "" : qPrintable(toOneLine(profile.error())));
    QVERIFY(profile->isDemo);
    QCOMPARE(profile->name, QStringLiteral("Musterlautern"));
    for (const SourceProfile &source : profile->sources) {
        QCOMPARE(source.name, QStringLiteral("Musterlautern (Demo · synthetische Daten)"));
        QCOMPARE(source.url.host(), QStringLiteral("demo.invalid"));
    }
    for (const DistrictArea &district : city().districts) {
        QVERIFY(profile->bounds.contains(onEarth(district.label)));
    }
}

STADTBLICK_TEST(TestDemoMap, QCoreApplication)

#include "tst_demomap.moc"
