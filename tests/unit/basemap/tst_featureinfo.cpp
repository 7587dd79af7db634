#include "models/basemap/featureinfo.h"
#include "models/basemap/mapcapabilities.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <random>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

RasterSource madeUpWms(const QString &format)
{
    RasterSource source;
    source.id = u"made-up"_s;
    source.name = u"Made up"_s;
    source.kind = RasterKind::Wms;
    source.url = u"https://geo.invalid/wms?map=a"_s;
    source.layer = u"land use"_s;
    source.infoFormat = format;
    return source;
}

const QString json = u"application/json"_s;
const QString plain = u"text/plain"_s;

} // namespace

/** What a WMS tells of a place: which layers can be asked, how, and what comes. All answers are made up. */
class TestFeatureInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void choosesAFormat_data();
    void choosesAFormat();
    void readsCapabilities_data();
    void readsCapabilities();
    void survivesJson();
    void asks_data();
    void asks();
    void readsAnswers_data();
    void readsAnswers();
    void refusesAnswers_data();
    void refusesAnswers();
    void limitsLines();
    void survivesMutations_data();
    void survivesMutations();
};

void TestFeatureInfo::choosesAFormat_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("HTML only") << QStringList{u"text/html"_s, u"application/vnd.ogc.gml"_s} << QString();
    QTest::newRow("JSON first") << QStringList{plain, u"application/geo+json"_s, json} << json;
    QTest::newRow("GeoJSON before text")
        << QStringList{plain, u"application/geo+json"_s} << u"application/geo+json"_s;
    QTest::newRow("text") << QStringList{u"text/html"_s, plain} << plain;
    QTest::newRow("as the service writes it")
        << QStringList{u"Text/Plain; charset=utf-8"_s} << u"Text/Plain; charset=utf-8"_s;
    QTest::newRow("only alike") << QStringList{u"application/jsonp"_s, u"text/plainer"_s} << QString();
}

void TestFeatureInfo::choosesAFormat()
{
    QFETCH(QStringList, offered);
    QTEST(featureInfoFormatOf(offered), "chosen");
}

void TestFeatureInfo::readsCapabilities_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QStringList>("queryable");
    QTest::newRow("JSON") << QByteArray("application/json") << QStringList{u"a"_s, u"c"_s, u"e"_s};
    QTest::newRow("HTML") << QByteArray("text/html") << QStringList();
}

void TestFeatureInfo::readsCapabilities()
{
    QFETCH(QByteArray, format);
    const QByteArray xml = R"(<WMS_Capabilities version="1.3.0"><Capability><Request>
<GetMap><Format>image/png</Format></GetMap><GetFeatureInfo><Format>)"
        + format + R"(</Format><DCPType/></GetFeatureInfo></Request>
<Layer><CRS>EPSG:3857</CRS><Layer queryable="1"><Name>a</Name></Layer><Layer queryable="0"><Name>b</Name></Layer>
<Layer queryable="true"><Name>c</Name><Layer queryable="0"><Name>d</Name></Layer><Layer><Name>e</Name></Layer></Layer>
<Layer><Name>f</Name></Layer></Layer></Capability></WMS_Capabilities>)";
    const auto maps = mapsOfCapabilities(xml, QUrl(u"https://geo.invalid/wms"_s));
    QVERIFY2(maps, maps ? "" : qPrintable(toOneLine(maps.error())));
    QCOMPARE(maps->size(), std::size_t(6));
    QStringList queryable;
    for (const RasterSource &map : *maps) {
        if (isQueryable(map)) {
            queryable << map.layer;
            QCOMPARE(map.infoFormat.toUtf8(), format);
        } else {
            QVERIFY(map.infoFormat.isEmpty());
        }
    }
    QTEST(queryable, "queryable");
}

void TestFeatureInfo::survivesJson()
{
    const RasterSource source = madeUpWms(plain);
    const auto again = rasterSourceFromJson(toJson(source), u"$"_s);
    QVERIFY(again);
    QCOMPARE(*again, source);
    QVERIFY(!rasterSourceFromJson(toJson(madeUpWms(u"text/html"_s)), u"$"_s));
    RasterSource tiles = madeUpWms(json);
    tiles.kind = RasterKind::Wmts;
    tiles.matrixSet = u"WEB"_s;
    QVERIFY(!isQueryable(tiles));
    QVERIFY(!rasterSourceFromJson(toJson(tiles), u"$"_s));
}

void TestFeatureInfo::asks_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("query");
    // 101 pixels of 2 m around the place; east before north in both versions, as EPSG:3857 has it.
    const QString common =
        u"map=a&SERVICE=WMS&REQUEST=GetFeatureInfo&VERSION=%1&LAYERS=land%20use&QUERY_LAYERS=land%20use&STYLES=&FORMAT=image%2Fpng&%2=EPSG:3857&WIDTH=101&HEIGHT=101&BBOX=864899.0000,6349899.0000,865101.0000,6350101.0000&INFO_FORMAT=application%2Fjson&%3=50&%4=50&FEATURE_COUNT=5"_s;
    const auto query = [&](const QString &version, const QString &crs, const QString &x, const QString &y) {
        QString text = common;
        text.replace(u"%1"_s, version).replace(u"%2="_s, crs + u'=').replace(u"%3"_s, x).replace(u"%4"_s, y);
        return text;
    };
    QTest::newRow("1.3.0") << u"1.3.0"_s << query(u"1.3.0"_s, u"CRS"_s, u"I"_s, u"J"_s);
    QTest::newRow("1.1.1") << u"1.1.1"_s << query(u"1.1.1"_s, u"SRS"_s, u"X"_s, u"Y"_s);
}

void TestFeatureInfo::asks()
{
    QFETCH(QString, version);
    QFETCH(QString, query);
    RasterSource source = madeUpWms(json);
    source.version = version;
    const QUrl url = featureInfoUrl(source, {865'000, 6'350'000}, 2);
    QVERIFY(url.isValid());
    QCOMPARE(url.toString(QUrl::FullyEncoded), QString(u"https://geo.invalid/wms?"_s + query));
}

void TestFeatureInfo::readsAnswers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("GeoJSON") << json << QByteArray(R"({"type":"FeatureCollection","features":[
{"type":"Feature","geometry":null,"properties":{"art":"WA","flaeche":12.5,"leer":"","nichts":null,"gilt":true,"n":3}},
{"type":"Feature","properties":{}},{"type":"Feature","properties":{"art":"MI","teile":[1,2],"mehr":{"a":1}}}]})")
                             << QStringList{u"art: WA"_s, u"flaeche: 12.5"_s, u"gilt: true"_s, u"n: 3"_s, {},
                                    u"art: MI"_s};
    QTest::newRow("one feature") << u"application/geo+json"_s
                                 << QByteArray(
                                        "\xEF\xBB\xBF {\"type\":\"Feature\",\"properties\":{\"a\":\"b\"}}")
                                 << QStringList{u"a: b"_s};
    QTest::newRow("results") << json << QByteArray(R"({"results":[{"attributes":{"a":"b"}}]})")
                             << QStringList{u"a: b"_s};
    QTest::newRow("no features") << json << QByteArray(R"({"features":[]})") << QStringList();
    QTest::newRow("empty object") << json << QByteArray("{}") << QStringList();
    QTest::newRow("empty") << json << QByteArray() << QStringList();
    QTest::newRow("features that are none")
        << json << QByteArray(R"({"features":[1,"a",null,[],{"properties":[1]}]})") << QStringList();
    QTest::newRow("text of pairs") << plain
                                   << QByteArray("GetFeatureInfo results:\n\nLayer 'a'\n  Feature 5: \n"
                                                 "    art = 'WA'\r\n    leer = ''\n    n = 3\n")
                                   << QStringList{u"art: WA"_s, u"n: 3"_s};
    QTest::newRow("geometry is no text")
        << plain
        << QByteArray(
               "Results for FeatureType 'a':\n-----\nthe_geom = [GEOMETRY (Point) with 1 points]\nname = "
               "x\n-----\n")
        << QStringList{u"name: x"_s};
    QTest::newRow("free text") << plain << QByteArray("Mixed area\n----\nsince 1998\n")
                               << QStringList{u"Mixed area"_s, u"since 1998"_s};
    QTest::newRow("nothing found") << plain
                                   << QByteArray("GetFeatureInfo results:\n\n  Search returned no results.\n")
                                   << QStringList();
    QTest::newRow("none found") << plain << QByteArray("no features were found\n") << QStringList();
    QTest::newRow("Latin 1") << plain
                             << QByteArray("stra\xDF"
                                           "e = W\xE4ldchen\n")
                             << QStringList{u"straße: Wäldchen"_s};
    QTest::newRow("markup stays text")
        << json << QByteArray(R"({"features":[{"properties":{"<b>a</b>":"<img src='http://x.invalid'>"}}]})")
        << QStringList{u"<b>a</b>: <img src='http://x.invalid'>"_s};
    QTest::newRow("control and direction characters")
        << json << QByteArray(R"({"features":[{"properties":{"a\u0000b":"c\u001b[31m\u202Ed\ne\u2028f"}}]})")
        << QStringList{u"a b: c [31md e f"_s};
}

void TestFeatureInfo::readsAnswers()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, answer);
    const auto lines = featureInfoOf(madeUpWms(format), answer, format.toUtf8());
    QVERIFY2(lines, lines ? "" : qPrintable(toOneLine(lines.error())));
    QTEST(*lines, "lines");
}

void TestFeatureInfo::refusesAnswers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("detail");
    const QByteArray jsonType("application/json");
    const QByteArray html("<!DOCTYPE html><html><body><script>x()</script></body></html>");
    QTest::newRow("huge") << json << QByteArray(largestFeatureInfoBytes + 1, ' ') << jsonType << u"bytes"_s;
    QTest::newRow("nested") << json << QByteArray("[").repeated(100'000) << jsonType << QString();
    QTest::newRow("nested objects") << json << QByteArray("{\"features\":").repeated(10'000) << jsonType
                                    << QString();
    QTest::newRow("HTML for JSON") << json << html << QByteArray("text/html; charset=utf-8")
                                   << u"text/html"_s;
    QTest::newRow("HTML for text") << plain << html << QByteArray("text/plain") << u"html"_s;
    QTest::newRow("text that is called HTML")
        << plain << QByteArray("a = b") << QByteArray("Text/HTML") << u"text/html"_s;
    QTest::newRow("JSON without features")
        << json << QByteArray(R"({"error":"no"})") << jsonType << u"without features"_s;
    QTest::newRow("text for JSON") << json << QByteArray("a = b") << QByteArray("text/plain") << QString();
    QTest::newRow("cut") << json << QByteArray(R"({"features":[{"properties":{"a":)") << jsonType
                         << QString();
    QTest::newRow("invalid UTF-8") << json
                                   << QByteArray("{\"features\":[{\"properties\":{\"a\":\"\xFF\xC0\"}}]}")
                                   << jsonType << QString();
    QTest::newRow("exception") << json
                               << QByteArray("<?xml version='1.0'?><ServiceExceptionReport>"
                                             "<ServiceException code='LayerNotQueryable'>Not this "
                                             "layer</ServiceException></ServiceExceptionReport>")
                               << QByteArray("text/xml") << u"Not this layer"_s;
    QTest::newRow("entities") << json
                              << QByteArray("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>"
                                            "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                                            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                                            "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                                            "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>"
                                            "<ServiceException>&e;</ServiceException>")
                              << QByteArray("text/xml") << QString();
}

void TestFeatureInfo::refusesAnswers()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, type);
    QFETCH(QString, detail);
    const auto lines = featureInfoOf(madeUpWms(format), answer, type);
    QVERIFY(!lines);
    QVERIFY(!lines.error().what.isEmpty() && !lines.error().what.contains(u'\n'));
    QVERIFY2(lines.error().detail.contains(detail), qPrintable(lines.error().detail));
    QVERIFY(lines.error().detail.size() <= 300);
}

void TestFeatureInfo::limitsLines()
{
    QByteArray members;
    QByteArray text;
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        members += (i ? ",\"" : "\"") + QByteArray(300, 'n') + number + "\":\"" + QByteArray(300, 'v') + '"';
        text += QByteArray(300, 'n') + number + " = " + QByteArray(300, 'v') + '\n';
    }
    // Free text of characters that take two units each: none is cut in half.
    const QByteArray faces = QByteArray("\xF0\x9F\x98\x80").repeated(500);
    for (const auto &[format, answer] :
        {std::pair(json, QByteArray("{\"features\":[{\"properties\":{" + members + "}}]}")),
            std::pair(plain, text), std::pair(plain, QByteArray(faces + '\n').repeated(30))}) {
        const auto lines = featureInfoOf(madeUpWms(format), answer, format.toUtf8());
        if (answer.startsWith("\xF0")) {
            QVERIFY(lines && lines->isEmpty()); // nothing that could be read
            continue;
        }
        QVERIFY(lines);
        QCOMPARE(lines->size(), mostFeatureInfoLines);
        QCOMPARE(lines->back(), u"…"_s);
        for (const QString &line : *lines) {
            QVERIFY(line.size() <= 122);
        }
    }
    const auto cut = featureInfoOf(madeUpWms(plain), "a = " + faces, "text/plain");
    QVERIFY(cut && cut->size() == 1);
    QVERIFY(cut->front().isValidUtf16());
}

void TestFeatureInfo::survivesMutations_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("JSON") << json << QByteArray(R"({"features":[{"properties":{"a":"b","c":1.5}}]})");
    QTest::newRow("text") << plain << QByteArray("Layer 'a'\n  art = 'WA'\n  n = 3\n");
    QTest::newRow("XML") << json << QByteArray("<Exception><Text>no</Text></Exception>");
}

/** Whatever comes: few lines or an Error, never a crash. */
void TestFeatureInfo::survivesMutations()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, answer);
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray changed = answer;
        for (int i = 0; i < 1 + round % 6; ++i) {
            changed[qsizetype(random() % std::size_t(changed.size()))] = char(random());
        }
        const auto lines = featureInfoOf(madeUpWms(format), changed, format.toUtf8());
        QVERIFY(!lines || lines->size() <= mostFeatureInfoLines);
    }
}

STADTBLICK_TEST(TestFeatureInfo, QCoreApplication)
#include "tst_featureinfo.moc"
