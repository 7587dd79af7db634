#include "sourcetest.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

const QByteArray ring = "[[7.7,49.4],[7.8,49.4],[7.8,49.5],[7.7,49.4]]";

QByteArray collection(const QByteArray &type, const QByteArray &coordinates,
    const QByteArray &properties = R"({"Name":"Mitte","ID":0})")
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)" + properties
        + R"(,"geometry":{"type":")" + type + R"(","coordinates":)" + coordinates + "}}]}";
}

} // namespace

class TestGeoJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestings_data();
    void readsNestings();
    void namesAndIds();
    void joinsParts();
    void refuses_data();
    void refuses();
    void readsKaiserslautern();
};

void TestGeoJson::readsNestings_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("coordinates");
    QTest::addColumn<int>("polygons");
    QTest::addColumn<int>("rings"); // of the first

    QTest::newRow("polygon") << "Polygon"_ba << QByteArray("[" + ring + "]") << 1 << 1;
    QTest::newRow("polygon with hole") << "Polygon"_ba << QByteArray("[" + ring + "," + ring + "]") << 1 << 2;
    QTest::newRow("polygon, one level less") << "Polygon"_ba << ring << 1 << 1;
    QTest::newRow("multi") << "MultiPolygon"_ba << QByteArray("[[" + ring + "],[" + ring + "]]") << 2 << 1;
    QTest::newRow("multi, one level less") << "MultiPolygon"_ba << QByteArray("[" + ring + "]") << 1 << 1;
    QTest::newRow("multi, cut to a ring") << "MultiPolygon"_ba << ring << 1 << 1;
    QTest::newRow("heights") << "Polygon"_ba << "[[[7.7,49.4,0.0],[7.8,49.4,0],[7.8,49.5,0],[7.7,49.4,0]]]"_ba
                             << 1 << 1;
    QTest::newRow("open ring") << "Polygon"_ba << "[[[7.7,49.4],[7.8,49.4],[7.8,49.5]]]"_ba << 1 << 1;
}

void TestGeoJson::readsNestings()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, coordinates);
    QFETCH(int, polygons);
    QFETCH(int, rings);
    const auto source = sourceFor(u"geojson"_s, u"https://stadt.example/districts.geojson"_s);
    const auto page = readBody(*source, source->first({}, {})[0], collection(type, coordinates));
    QVERIFY(page);
    QCOMPARE(page->areas.size(), std::size_t(1));
    const Area &area = page->areas[0];
    QCOMPARE(area.kind, u"district"_s);
    QCOMPARE(int(area.shape.polygons.size()), polygons);
    QCOMPARE(int(area.shape.polygons[0].size()), rings);
    QCOMPARE(area.shape.polygons[0][0].front(), area.shape.polygons[0][0].back());
    QVERIFY(contains(area.shape, {7.79, 49.42}) || rings == 2);
}

void TestGeoJson::namesAndIds()
{
    const QString url = u"https://stadt.example/d.geojson?x=1"_s;
    const auto source =
        sourceFor(u"geojson"_s, url, {{u"kind"_s, u"place"_s}, {u"nameProperty"_s, u"Titel"_s}});
    QCOMPARE(source->first({}, {})[0].url, QUrl(url));
    const auto read = [&](const QByteArray &properties) {
        return readBody(*source, source->first({}, {})[0], collection("Polygon", ring, properties));
    };
    const auto page = read(R"({"titel":["Markt","Platz"],"ID":7})");
    QCOMPARE(page->areas.at(0).name, u"Markt"_s);
    QCOMPARE(page->areas[0].id, u"7"_s);
    QCOMPARE(page->areas[0].kind, u"place"_s);
    QCOMPARE(read(R"({"Titel":"Markt"})")->areas.at(0).id, u"Markt"_s);
    QVERIFY(!read("{}"));
    QVERIFY(!read("null"));
}

void TestGeoJson::joinsParts()
{
    const QByteArray one =
        R"({"type":"Feature","id":1,"properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":[)"
        + ring + "]}}";
    const auto source = sourceFor(u"geojson"_s, u"https://stadt.example/d.geojson"_s);
    const auto page = readBody(*source, source->first({}, {})[0],
        R"({"type":"FeatureCollection","features":[)" + one + "," + one
            + R"(,{"type":"Feature","geometry":null},7]})");
    QVERIFY(page);
    QCOMPARE(page->areas.size(), std::size_t(1));
    QCOMPARE(page->areas[0].shape.polygons.size(), std::size_t(2));
    QCOMPARE(page->warnings.size(), 1);
}

void TestGeoJson::refuses_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("error") << R"({"detail":"Not found."})"_ba;
    QTest::newRow("features") << R"({"type":"FeatureCollection","features":{}})"_ba;
    QTest::newRow("metres") << collection(
        "Polygon", "[[[410000,5477000],[411000,5477000],[411000,5478000],[410000,5477000]]]");
    QTest::newRow("points") << collection("Point", "[7.7,49.4]");
    QTest::newRow("brackets") << QByteArray(QByteArray(100000, '[') + QByteArray(100000, ']'));
}

void TestGeoJson::refuses()
{
    QFETCH(QByteArray, body);
    const auto source = sourceFor(u"geojson"_s, u"https://stadt.example/d.geojson"_s);
    const auto page = readBody(*source, source->first({}, {})[0], body);
    QVERIFY(!page);
    QVERIFY(!page.error().what.isEmpty());
}

void TestGeoJson::readsKaiserslautern()
{
    const QByteArray bytes =
        fixtures().isEmpty() ? QByteArray() : bytesOf(fixtures() + u"/kaiserslautern/districts.geojson"_s);
    if (bytes.isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
    const auto source =
        sourceFor(u"geojson"_s, u"https://stadt.example/d.geojson"_s, {{u"nameProperty"_s, u"Name"_s}});
    const auto page = readBody(*source, source->first({}, {})[0], bytes);
    QVERIFY(page);
    QCOMPARE(page->areas.size(), std::size_t(10));
    QVERIFY(page->warnings.isEmpty());
    const auto count = QJsonDocument::fromJson(bytes).object().value(u"features").toArray().size();
    QCOMPARE(qsizetype(page->areas.size()), count);
    int hits = 0;
    for (const Area &area : page->areas) {
        hits += contains(area.shape, {7.7689, 49.4447}) ? 1 : 0;
        QVERIFY(!area.name.isEmpty() && !area.id.isEmpty());
    }
    QCOMPARE(hits, 1); // the town hall lies in one district
}

STADTBLICK_TEST(TestGeoJson, QCoreApplication)
#include "tst_geojson.moc"
