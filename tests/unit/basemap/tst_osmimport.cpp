#include "models/basemap/basemapreader.h"
#include "models/basemap/osmimport.h"
#include "models/store/areastore.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <map>

using namespace stadtblick;
using namespace Qt::StringLiterals;
using madeup::node;
using madeup::tag;
using madeup::way;

namespace {

const QRectF worldRect(
    -mercatorHalfWidthM, -mercatorHalfWidthM, 2 * mercatorHalfWidthM, 2 * mercatorHalfWidthM);

/** A small extract: a street in two ways, a house with a number, an old and a new multipolygon, a suburb. */
QByteArray smallExtract()
{
    QByteArray nodes;
    qint64 id = 1;
    const auto square = [&](double west, double south, double size) {
        nodes += node(id, west, south) + node(id + 1, west + size, south)
            + node(id + 2, west + size, south + size) + node(id + 3, west, south + size);
        id += 4;
    };
    square(0, 0, 10); // 1-4 house
    square(100, 0, 100); // 5-8 wood
    square(120, 20, 30); // 9-12 its clearing
    square(300, 0, 100); // 13-16 pond
    square(320, 20, 30); // 17-20 its island
    nodes += node(21, -50, -20) + node(22, 0, -20) + node(23, 80, -22);
    nodes += node(24, 50, 50, tag("place", "suburb") + tag("name", "Wiesenviertel"));
    nodes += node(25, 5, -10, tag("addr:street", "Am Wald") + tag("addr:housenumber", "3"));
    const QByteArray ways = way(1, {1, 2, 3, 4, 1},
                                tag("building", "yes") + tag("addr:street", "Am Wald")
                                    + tag("addr:housenumber", "1a") + tag("addr:postcode", "67655"))
        + way(2, {5, 6, 7, 8, 5}, tag("natural", "wood") + tag("name", "Stadtwald"))
        + way(3, {9, 10, 11, 12, 9}, {}) + way(4, {13, 14, 15, 16, 13}, {}) + way(5, {17, 18, 19, 20, 17}, {})
        + way(6, {21, 22}, tag("highway", "residential") + tag("name", "Am Wald") + tag("oneway", "yes"))
        + way(7, {22, 23},
            tag("highway", "residential") + tag("name", "Am Wald") + tag("bridge", "yes") + tag("layer", "1"))
        + way(8, {1, 2}, tag("highway", "proposed"));
    const auto relation = [](int number, int outer, int inner, const QByteArray &tags) {
        return "<relation id=\"" + QByteArray::number(number) + "\"><member type=\"way\" ref=\""
            + QByteArray::number(outer) + "\" role=\"outer\"/><member type=\"way\" ref=\""
            + QByteArray::number(inner) + "\" role=\"inner\"/>" + tag("type", "multipolygon") + tags
            + "</relation>\n";
    };
    return madeup::osmXml(nodes,
        ways + relation(1, 2, 3, {}) + relation(2, 4, 5, tag("natural", "water"))
            + relation(3, 4, 99, tag("landuse", "meadow")));
}

std::map<MapClass, int> countsOf(const FeatureSet &set)
{
    std::map<MapClass, int> counts;
    for (const MapFeature &feature : set.features) {
        ++counts[feature.mapClass];
    }
    return counts;
}

} // namespace

class TestOsmImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_caches = 0;

    Connection newCache()
    {
        auto connection =
            openCache(m_folder.filePath(u"cache%1.sqlite"_s.arg(++m_caches)), Connection::Mode::Create);
        if (!connection) {
            qFatal("the test can't make its cache");
        }
        return std::move(*connection);
    }

    static FeatureSet everything(Connection &connection)
    {
        const auto reader = BaseMapReader::open(connection);
        return reader && *reader ? (*reader)->features(worldRect, 30).value_or(FeatureSet()) : FeatureSet();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aSmallExtractIsClassified()
    {
        Connection cache = newCache();
        const QString file = madeup::write(m_folder, u"small.osm"_s, smallExtract());
        const auto counts = importOsm(cache, file);
        QVERIFY2(counts, counts ? "" : qPrintable(toOneLine(counts.error())));
        QCOMPARE(counts->nodes, 25);
        QCOMPARE(counts->ways, 8);
        QCOMPARE(counts->relations, 3);
        QCOMPARE(counts->buildings, 1);
        QCOMPARE(counts->areas, 2);
        QCOMPARE(counts->roads, 2);
        QCOMPARE(counts->places, 1);
        QCOMPARE(counts->addresses, 2);
        QCOMPARE(counts->incompleteRelations, 1);
        QVERIFY(!counts->dataMs);
        const FeatureSet set = everything(cache);
        QCOMPARE(countsOf(set),
            (std::map<MapClass, int>{{MapClass::Building, 1}, {MapClass::Forest, 1}, {MapClass::Water, 1},
                {MapClass::Local, 2}, {MapClass::District, 1}}));
        for (const MapFeature &feature : set.features) {
            if (feature.mapClass == MapClass::Forest || feature.mapClass == MapClass::Water) {
                QCOMPARE(feature.partCount, 2U); // the hole is there, of the old and the new kind
                QVERIFY(feature.osmId < 0);
            }
            if (feature.osmId == 7) {
                QVERIFY(feature.has(BridgeFlag) && !feature.has(OnewayFlag));
                QCOMPARE(feature.level, 1);
                QCOMPARE(set.nameOf(feature), u"Am Wald"_s);
            }
        }
    }

    void placesDrawnAsAreasAreNamedToo()
    {
        const QByteArray corners = node(1, 0, 0) + node(2, 100, 0) + node(3, 100, 60) + node(4, 0, 60);
        const QByteArray xml = madeup::osmXml(corners,
            way(1, {1, 2, 3, 4, 1},
                tag("place", "suburb") + tag("name", "Nordend") + tag("name:de", "Nord")));
        Connection cache = newCache();
        const auto counts = importOsm(cache, madeup::write(m_folder, u"suburb.osm"_s, xml));
        QVERIFY(counts);
        QCOMPARE(counts->places, 1);
        QCOMPARE(counts->districts, 1);
        const FeatureSet set = everything(cache);
        QCOMPARE(set.features.front().mapClass, MapClass::District);
        QCOMPARE(set.nameOf(set.features.front()), u"Nord"_s);
        QVERIFY(haversineM(toLonLat(set.points.front()), fromMercator(madeup::at(50, 30))) < 0.1);
    }

    void addressesAreThere()
    {
        Connection cache = newCache();
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"addresses.osm"_s, smallExtract())));
        auto rows = Statement::prepare(
            cache, "SELECT street, number, osm_id, postcode, x, y FROM basemap_address ORDER BY number");
        QVERIFY(rows && rows->step().value());
        QCOMPARE(rows->text(0), u"Am Wald"_s);
        QCOMPARE(rows->text(1), u"1a"_s);
        QCOMPARE(rows->integer(2), 5);
        QCOMPARE(rows->text(3), u"67655"_s);
        const WorldPoint middle = toWorld(madeup::at(5, 5));
        QVERIFY(std::abs(rows->integer(4) - middle.x) < 5 && std::abs(rows->integer(5) - middle.y) < 5);
        QVERIFY(rows->step().value());
        QVERIFY(rows->isNull(3));
        QVERIFY(!rows->step().value());
    }

    void roadsAreFoundNearAPlace()
    {
        Connection cache = newCache();
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"near.osm"_s, smallExtract())));
        const auto reader = BaseMapReader::open(cache);
        QVERIFY(reader && *reader);
        const LonLat place = fromMercator(madeup::at(-30, -30));
        const auto road = (*reader)->nearestRoad(place, 50);
        QVERIFY(road && *road);
        QCOMPARE((*road)->name, u"Am Wald"_s);
        QCOMPARE((*road)->osmId, 6);
        QVERIFY((*road)->isOneway);
        QCOMPARE((*road)->line.size(), std::size_t{2});
        QVERIFY(std::abs((*road)->distanceM - 10 * std::cos(49.44 * M_PI / 180)) < 0.05);
        QVERIFY(!(*reader)->nearestRoad(place, 5).value());
        QCOMPARE((*reader)->roadsNear(place, 50)->size(), std::size_t{2});
        const auto street = (*reader)->street(u"AM WALD"_s, place, 40);
        QVERIFY(street && *street);
        // Both ways as one line, cut 40 m to each side of the foot of the place.
        QVERIFY(haversineM((*street)->line.front(), fromMercator(madeup::at(-50, -20))) < 0.1);
        QVERIFY(std::abs(haversineM((*street)->line.back(), fromMercator(madeup::at(-30, -20))) - 40) < 0.5);
        QVERIFY(!(*reader)->street(u"Nebenweg"_s, place, 40).value());
        // The whole street: both ways as they are, also from a place at its end.
        QCOMPARE((*reader)->streetWays(u"am wald"_s, place, 500)->size(), std::size_t{2});
        QCOMPARE((*reader)->streetWays(u"Am Wald"_s, fromMercator(madeup::at(80, -22)), 500)->size(),
            std::size_t{2});
        QVERIFY((*reader)->streetWays(u"Nebenweg"_s, place, 500)->empty());
        QVERIFY((*reader)->streetWays(u"Am Wald"_s, fromMercator(madeup::at(450, 0)), 900)->empty());
    }

    void unusableFilesAreErrors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty pbf") << u"a.osm.pbf"_s << QByteArray();
        QTest::newRow("garbage pbf") << u"b.osm.pbf"_s << QByteArray(5000, '\x7a');
        QTest::newRow("huge blob header") << u"c.osm.pbf"_s << QByteArray("\x7f\xff\xff\xff....", 8);
        QTest::newRow("HTML") << u"d.osm"_s << QByteArray("<html><body>404</body></html>");
        QTest::newRow("cut XML") << u"e.osm"_s << smallExtract().first(900);
        QTest::newRow("no gzip") << u"f.osm.gz"_s << QByteArray("plain text");
        QTest::newRow("unknown suffix") << u"g.zip"_s << QByteArray("PK");
        QTest::newRow("nothing in it") << u"h.osm"_s << madeup::osmXml({}, {});
        QTest::newRow("entity")
            << u"i.osm"_s
            << QByteArray("<!DOCTYPE osm [<!ENTITY a \"aaaaaaaa\">]><osm version='0.6'>&a;</osm>");
    }

    void unusableFilesAreErrors()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Connection cache = newCache();
        const auto counts = importOsm(cache, madeup::write(m_folder, name, bytes));
        QVERIFY(!counts);
        QCOMPARE(counts.error().kind, Error::Kind::Geodata);
        QVERIFY(!counts.error().what.isEmpty());
        QVERIFY(BaseMapReader::open(cache).value() == nullptr);
    }

    void aMissingFileIsAnError()
    {
        Connection cache = newCache();
        QVERIFY(!importOsm(cache, m_folder.filePath(u"none.osm.pbf"_s)));
        QVERIFY(!importOsm(cache, m_folder.path()));
        QVERIFY(!importOsm(cache, u"http://127.0.0.1:9/x.osm.pbf"_s));
        QVERIFY(!importOsm(cache, u"-"_s));
    }

    void hostileObjectsDoNoHarm()
    {
        const QByteArray nodes = node(1, 0, 0) + node(2, 10, 0) + node(3, 10, 10)
            + "<node id=\"4\" lon=\"200\" lat=\"91\"/>\n<node id=\"144115188075855872\" lon=\"7\" "
              "lat=\"49\"/>\n";
        const QByteArray ways = way(1, {1, 2, 3, 4, 1}, tag("building", "yes")) // one corner nowhere
            + way(2, {77, 78}, tag("highway", "primary")) // no node known
            + way(3, {1}, tag("highway", "primary")) + way(4, {1, 1, 1, 1}, tag("building", "yes"))
            + way(5, {1, 2, 3, 1},
                tag("building", "yes") + tag("name", "  &lt;b&gt;&amp;\t x ") + tag("layer", "9999999999"))
            + way(6, {1, 2}, tag("highway", "primary") + tag("layer", "9999999999"));
        const QByteArray relations = "<relation id=\"1\"><member type=\"way\" ref=\"5\" role=\"\"/><member "
                                     "type=\"way\" ref=\"5\" role=\"\"/>"
                                     "<member type=\"relation\" ref=\"1\" role=\"outer\"/>"
            + tag("type", "multipolygon") + tag("natural", "water") + "</relation>\n";
        Connection cache = newCache();
        const auto counts = importOsm(
            cache, madeup::write(m_folder, u"hostile.osm"_s, madeup::osmXml(nodes, ways + relations)));
        QVERIFY2(counts, counts ? "" : qPrintable(toOneLine(counts.error())));
        QCOMPARE(counts->roads, 1);
        QCOMPARE(counts->buildings, 2);
    }

    void aNewImportReplacesTheOldOne()
    {
        Connection cache = newCache();
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"first.osm"_s, smallExtract())));
        const qint64 first = BaseMapReader::open(cache).value()->info().importNumber;
        const QByteArray second =
            madeup::osmXml(node(1, 0, 0) + node(2, 90, 0), way(1, {1, 2}, tag("highway", "primary")));
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"second.osm"_s, second)));
        QCOMPARE(everything(cache).features.size(), std::size_t{1});
        const auto reader = BaseMapReader::open(cache);
        QCOMPARE((*reader)->info().importNumber, first + 1);
        QCOMPARE((*reader)->info().fileName, u"second.osm"_s);
        QCOMPARE(cache.integer("SELECT count(*) FROM basemap_address")->value(), 0);
        QCOMPARE(cache.integer("SELECT count(*) FROM basemap_box")->value(), 1);
    }

    void whatFailsOrIsCancelledLeavesTheOldOne()
    {
        Connection cache = newCache();
        const QString good = madeup::write(m_folder, u"good.osm"_s, smallExtract());
        QVERIFY(importOsm(cache, good));
        const std::size_t before = everything(cache).features.size();
        QVERIFY(!importOsm(cache, madeup::write(m_folder, u"bad.osm"_s, smallExtract().first(2000))));
        QCOMPARE(everything(cache).features.size(), before);
        for (const auto step :
            {ImportProgress::Step::Relations, ImportProgress::Step::Objects, ImportProgress::Step::Storing}) {
            const auto cancelled =
                importOsm(cache, good, {}, [step](ImportProgress progress) { return progress.step != step; });
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
            QCOMPARE(everything(cache).features.size(), before);
            QCOMPARE(BaseMapReader::open(cache).value()->info().importNumber, 1);
        }
    }

    void progressOnlyGrows()
    {
        Connection cache = newCache();
        double last = 0;
        bool isGrowing = true;
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"progress.osm"_s, smallExtract()), {},
            [&](ImportProgress progress) {
                isGrowing = isGrowing && progress.fraction >= last && progress.fraction <= 1;
                last = progress.fraction;
                return true;
            }));
        QVERIFY(isGrowing && last > 0.7);
    }

    void aTooLargeIndexIsALimit()
    {
        Connection cache = newCache();
        ImportOptions options;
        options.maximumIndexBytes = 100;
        const auto counts =
            importOsm(cache, madeup::write(m_folder, u"large.osm"_s, smallExtract()), options);
        QVERIFY(!counts);
        QCOMPARE(counts.error().kind, Error::Kind::Limit);
    }

    void whatLiesOutsideTheBoundsIsLeftOut()
    {
        Connection cache = newCache();
        ImportOptions options;
        const LonLat southWest = fromMercator(madeup::at(-5, -5));
        const LonLat northEast = fromMercator(madeup::at(60, 60));
        options.bounds = LonLatBox{southWest.lon, southWest.lat, northEast.lon, northEast.lat};
        const auto counts = importOsm(cache, madeup::write(m_folder, u"cut.osm"_s, smallExtract()), options);
        QVERIFY(counts);
        QCOMPARE(counts->buildings, 1);
        QCOMPARE(counts->areas, 0);
        QCOMPARE(counts->places, 1);
        QCOMPARE(counts->addresses, 1);
    }

    /** A file that is cut while it is read brings the same as one that is cut afterwards. */
    void largeFilesAreCutWhileReading()
    {
        const QString file = madeup::fixtures() + u"kaiserslautern.osm.pbf"_s;
        if (!QFile::exists(file)) {
            QSKIP("the shared fixtures are not there");
        }
        ImportOptions options;
        options.bounds = LonLatBox{7.76, 49.44, 7.78, 49.45};
        std::vector<ImportCounts> counts;
        std::vector<FeatureSet> sets;
        for (const qint64 cutFromBytes : {qint64{1} << 40, qint64{0}}) {
            options.cutFromBytes = cutFromBytes;
            Connection cache = newCache();
            const auto imported = importOsm(cache, file, options);
            QVERIFY2(imported, imported ? "" : qPrintable(toOneLine(imported.error())));
            counts.push_back(*imported);
            sets.push_back(everything(cache));
        }
        QVERIFY(counts[0].roads > 0 && counts[0].areas > 0);
        counts[0].incompleteRelations = counts[1].incompleteRelations; // those elsewhere are not looked at
        QCOMPARE(counts[1], counts[0]);
        QCOMPARE(countsOf(sets[1]), countsOf(sets[0]));
        QCOMPARE(sets[1].points, sets[0].points);
    }

    void attributionAndDateAreKept()
    {
        Connection cache = newCache();
        const QByteArray xml = madeup::osmXml(node(1, 0, 0) + node(2, 90, 0),
            "<way id=\"1\" timestamp=\"2013-08-03T15:55:30Z\" version=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/>"
                + tag("highway", "primary")
                + "</way>\n<way id=\"2\" timestamp=\"2099-01-01T00:00:00Z\" version=\"1\"/>\n");
        ImportOptions options;
        options.attribution = u"© Vermessungsamt"_s;
        options.importedMs = 1234;
        const auto counts = importOsm(cache, madeup::write(m_folder, u"dated.osm"_s, xml), options);
        QVERIFY(counts);
        const auto reader = BaseMapReader::open(cache);
        QCOMPARE((*reader)->info().dataMs, std::optional<qint64>(1375545330000));
        QCOMPARE((*reader)->info().importedMs, 1234);
        QCOMPARE((*reader)->attribution(QLocale(u"en"_s)), u"© Vermessungsamt (as of August 2013)"_s);
    }

    void districtsComeFromTheBestBoundaries()
    {
        QByteArray nodes;
        for (int i = 0; i < 6; ++i) {
            nodes += node(i + 1, 100 * (i % 3), 100 * (i / 3));
        }
        const auto boundary = [](int id, const QByteArray &members, const char *level, const char *name) {
            return "<relation id=\"" + QByteArray::number(id) + "\">" + members + tag("type", "boundary")
                + tag("boundary", "administrative") + tag("admin_level", level) + tag("name", name)
                + "</relation>\n";
        };
        const auto member = [](int id) {
            return "<member type=\"way\" ref=\"" + QByteArray::number(id) + "\" role=\"outer\"/>";
        };
        const QByteArray xml = madeup::osmXml(nodes,
            way(1, {2, 5}, tag("highway", "residential")) + way(2, {2, 1, 4, 5}, {})
                + way(3, {2, 3, 6, 5}, {}) + boundary(1, member(1) + member(2), "10", "West")
                + boundary(2, member(1) + member(3), "10", "Ost")
                + boundary(3, member(2) + member(3), "8", "Stadt")
                + boundary(4, member(1) + member(98), "10", "Weg"));
        Connection cache = newCache();
        const auto counts = importOsm(cache, madeup::write(m_folder, u"districts.osm"_s, xml));
        QVERIFY(counts);
        QCOMPARE(counts->districts, 2);
        const auto areas = AreaStore(cache).areas(u"district"_s);
        QCOMPARE(areas->size(), std::size_t{2});
        QCOMPARE((*areas)[0].name, u"Ost"_s);
        QCOMPARE((*areas)[0].id, u"relation/2"_s);
        QVERIFY(stadtblick::contains((*areas)[0].shape, fromMercator(madeup::at(150, 50))));
        QVERIFY(!stadtblick::contains((*areas)[0].shape, fromMercator(madeup::at(50, 50))));
        // Without them an import leaves what another source may have brought.
        ImportOptions options;
        options.hasDistricts = false;
        QVERIFY(importOsm(cache, madeup::write(m_folder, u"none.osm"_s, smallExtract()), options));
        QCOMPARE(AreaStore(cache).areas(u"district"_s)->size(), std::size_t{2});
    }

    void aCountyHasItsMunicipalities_data()
    {
        QTest::addColumn<LonLatBox>("bounds"); // empty: none
        QTest::addColumn<QStringList>("names");
        const auto box = [](double west, double east) {
            const LonLat southWest = fromMercator(madeup::at(west, -10));
            const LonLat northEast = fromMercator(madeup::at(east, 110));
            return LonLatBox{southWest.lon, southWest.lat, northEast.lon, northEast.lat};
        };
        const QStringList municipalities{u"Altdorf"_s, u"Neudorf"_s};
        const QStringList quarters{u"Nord"_s, u"Süd"_s};
        QTest::newRow("the county's extract") << LonLatBox{} << municipalities;
        QTest::newRow("the county's bounds") << box(-10, 410) << municipalities;
        QTest::newRow("bounds roughly drawn") << box(5, 410) << municipalities;
        QTest::newRow("a town in it") << box(195, 410) << quarters;
    }

    void aCountyHasItsMunicipalities()
    {
        QFETCH(LonLatBox, bounds);
        QFETCH(QStringList, names);
        // Altdorf is the county's western half, Neudorf the eastern one, with two quarters; Drüben lies
        // beside.
        const QByteArray nodes = node(1, 0, 0) + node(2, 200, 0) + node(3, 400, 0) + node(4, 400, 50)
            + node(5, 400, 100) + node(6, 200, 100) + node(7, 0, 100) + node(8, 200, 50) + node(9, 600, 0)
            + node(10, 600, 100);
        const auto boundary = [](int id, const QByteArray &members, const char *level, const char *name) {
            return "<relation id=\"" + QByteArray::number(id) + "\">" + members + tag("type", "boundary")
                + tag("boundary", "administrative") + tag("admin_level", level) + tag("name", name)
                + "</relation>\n";
        };
        const auto members = [](std::initializer_list<int> ways) {
            QByteArray text;
            for (const int id : ways) {
                text += "<member type=\"way\" ref=\"" + QByteArray::number(id) + "\" role=\"outer\"/>";
            }
            return text;
        };
        const QByteArray ways = way(1, {6, 7, 1, 2}, {}) + way(2, {2, 3}, {}) + way(3, {5, 6}, {})
            + way(4, {2, 8}, {}) + way(5, {8, 6}, {}) + way(6, {8, 4}, {}) + way(7, {3, 9, 10, 5}, {})
            + way(8, {1, 3}, tag("highway", "residential")) + way(9, {3, 4}, {}) + way(10, {4, 5}, {});
        const QByteArray xml = madeup::osmXml(nodes,
            ways + boundary(1, members({1, 2, 9, 10, 3}), "6", "Landkreis")
                + boundary(2, members({1, 4, 5}), "8", "Altdorf")
                + boundary(3, members({2, 9, 10, 3, 4, 5}), "8", "Neudorf")
                + boundary(4, members({2, 9, 6, 4}), "9", "Süd")
                + boundary(5, members({10, 3, 5, 6}), "9", "Nord")
                + boundary(6, members({7, 9, 10}), "8", "Drüben") + boundary(7, members({99}), "6", "Fern"));
        Connection cache = newCache();
        ImportOptions options;
        if (!bounds.isEmpty()) {
            options.bounds = bounds;
        }
        const auto counts = importOsm(cache, madeup::write(m_folder, u"county.osm"_s, xml), options);
        QVERIFY2(counts, counts ? "" : qPrintable(toOneLine(counts.error())));
        QCOMPARE(counts->incompleteRelations, 0); // a neighbouring county's limit is none that is missed
        QStringList found;
        const auto areas = AreaStore(cache).areas(u"district"_s);
        QVERIFY(areas);
        for (const Area &area : *areas) {
            found.append(area.name);
        }
        found.sort();
        QCOMPARE(found, names);
    }

    /** Objects as `osmium fileinfo -e` counts them; features against a plain count in the XML below. */
    void realExtractsAreWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("nodes");
        QTest::addColumn<qint64>("ways");
        QTest::addColumn<qint64>("relations");
        QTest::addColumn<bool>("hasDate");
        QTest::newRow("Kaiserslautern PBF")
            << u"kaiserslautern.osm.pbf"_s << qint64{98828} << qint64{21706} << qint64{216} << false;
        QTest::newRow("Kaiserslautern XML")
            << u"kaiserslautern.osm.gz"_s << qint64{98828} << qint64{21706} << qint64{216} << false;
        QTest::newRow("Liechtenstein PBF")
            << u"liechtenstein-2013-08-03.osm.pbf"_s << qint64{65733} << qint64{7121} << qint64{113} << true;
    }

    void realExtractsAreWhole()
    {
        QFETCH(QString, file);
        const QString folder = madeup::fixtures();
        if (folder.isEmpty()) {
            QSKIP("the shared fixtures are not there");
        }
        Connection cache = newCache();
        const auto counts = importOsm(cache, folder + file);
        QVERIFY2(counts, counts ? "" : qPrintable(toOneLine(counts.error())));
        QTEST(counts->nodes, "nodes");
        QTEST(counts->ways, "ways");
        QTEST(counts->relations, "relations");
        QTEST(counts->dataMs.has_value(), "hasDate");
        const FeatureSet set = everything(cache);
        QCOMPARE(qint64(set.features.size()),
            counts->areas + counts->buildings + counts->roads + counts->rails + counts->streams
                + counts->places);
        QCOMPARE(cache.integer("SELECT sum(feature_count) FROM basemap_pack")->value(),
            qint64(set.features.size()));
    }

    /** The XML read line by line, without libosmium: closed ways and addresses as their tags say. */
    void countsEqualAPlainCount()
    {
        const QString folder = madeup::fixtures();
        if (folder.isEmpty()) {
            QSKIP("the shared fixtures are not there");
        }
        QProcess unzip;
        unzip.start(u"gzip"_s, {u"-dc"_s, folder + u"kaiserslautern.osm.gz"_s});
        QVERIFY(unzip.waitForFinished());
        qint64 buildings = 0, addresses = 0, rails = 0, roads = 0;
        QHash<QByteArray, QByteArray> tags, positions;
        QList<QByteArray> refs;
        bool isWay = false;
        const auto value = [](const QByteArray &line, const char *name) {
            const qsizetype begin =
                line.indexOf(QByteArray(QByteArray(name) + "=\"")) + qsizetype(qstrlen(name)) + 2;
            return line.sliced(begin, line.indexOf('"', begin) - begin);
        };
        const QList<QByteArray> noRoads =
            QByteArray("proposed construction platform elevator services bus_stop crossing").split(' ');
        for (const QByteArray &raw : unzip.readAllStandardOutput().split('\n')) {
            const QByteArray line = raw.trimmed();
            if (line.startsWith("<node ") || line.startsWith("<way ")) {
                tags.clear();
                refs.clear();
                isWay = line.startsWith("<way ");
                if (!isWay) {
                    positions.insert(value(line, " id"), value(line, " lat") + ' ' + value(line, " lon"));
                }
            } else if (line.startsWith("<tag ")) {
                tags.insert(value(line, "k"), value(line, "v"));
            } else if (line.startsWith("<nd ")) {
                refs.append(value(line, "ref"));
            } else if (line.startsWith("</way") || line.startsWith("</node")) {
                const bool isClosed = isWay && refs.size() > 3 && refs.first() == refs.last();
                const bool hasAddress = tags.contains("addr:housenumber")
                    && (tags.contains("addr:street") || tags.contains("addr:place"));
                addresses += hasAddress && (!isWay || isClosed);
                buildings += isClosed && tags.value("building", "no") != "no";
                rails += isWay && (tags.value("railway") == "rail" || tags.value("railway") == "tram");
                // The extract's edge cut some ways down to a node; others are shorter than its resolution.
                QSet<QByteArray> places;
                for (const QByteArray &ref : std::as_const(refs)) {
                    places.insert(positions.value(ref));
                }
                roads += places.size() > 1 && tags.contains("highway") && tags.value("area") != "yes"
                    && !noRoads.contains(tags.value("highway"));
            }
        }
        Connection cache = newCache();
        const auto counts = importOsm(cache, folder + u"kaiserslautern.osm.gz"_s);
        QVERIFY(counts);
        QCOMPARE(counts->roads, roads);
        QCOMPARE(counts->rails, rails);
        // Relations with an address, and buildings with a court, come on top or in the place of their outer
        // way.
        QVERIFY2(std::abs(counts->addresses - addresses) <= 20, qPrintable(QString::number(addresses)));
        QVERIFY2(std::abs(counts->buildings - buildings) <= 60, qPrintable(QString::number(buildings)));
    }

    void cutPbfFilesAreErrors()
    {
        const QString folder = madeup::fixtures();
        if (folder.isEmpty()) {
            QSKIP("the shared fixtures are not there");
        }
        QFile file(folder + u"liechtenstein-2013-08-03.osm.pbf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        Connection cache = newCache();
        QRandomGenerator random(7);
        for (int i = 0; i < 12; ++i) {
            const qsizetype length = 1 + random.bounded(int(whole.size()) - 1);
            QByteArray bytes = whole;
            if (i % 2 == 0) {
                bytes.truncate(length);
            } else {
                bytes[length] = static_cast<char>(bytes[length] ^ 0x55);
            }
            const auto counts = importOsm(cache, madeup::write(m_folder, u"cut.osm.pbf"_s, bytes));
            QVERIFY(counts || counts.error().kind == Error::Kind::Geodata);
            QVERIFY(i % 2 == 1 || !counts);
        }
    }
};

STADTBLICK_TEST(TestOsmImport, QCoreApplication)
#include "tst_osmimport.moc"
