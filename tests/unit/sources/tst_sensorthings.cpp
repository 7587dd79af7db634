#include "sourcetest.h"
#include "tests/support/testmain.h"

#include "models/domain/timerange.h"
#include "models/sources/sensorthings/phenomenontime.h"
#include "models/sources/sensorthings/requests.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

const QString root = u"https://frost.example/FROST-Server/v1.1"_s;
const QByteArray rootBytes = root.toLatin1();
constexpr qint64 hour = 3'600'000;

QByteArray encoded(const HttpRequest &request)
{
    return request.url.toEncoded();
}

HttpRequest streams(const QJsonObject &more = {}, bool isMulti = false)
{
    HttpRequest request;
    request.url = QUrl(root + (isMulti ? u"/MultiDatastreams"_s : u"/Datastreams"_s));
    request.context = more;
    request.context.insert(u"set"_s, isMulti ? u"multi"_s : u"datastreams"_s);
    return request;
}

HttpRequest observations(const QStringList &series = {u"7"_s}, const QJsonObject &more = {})
{
    HttpRequest request;
    request.url = QUrl(root + u"/Datastreams(7)/Observations?$top=1000"_s);
    request.context = more;
    request.context.insert(u"set"_s, u"observations"_s);
    request.context.insert(u"stream"_s, u"Datastreams(7)"_s);
    request.context.insert(u"series"_s, QJsonArray::fromStringList(series));
    return request;
}

QByteArray stream7(const QByteArray &more = {})
{
    return R"j({"value":[{"@iot.id":7,"name":"L","unitOfMeasurement":{"symbol":"dB(A)"},"Thing":{"@iot.id":1},)j"
        + more + R"("ObservedProperty":{"name":"LAeq"}}]})";
}

/** The request for observations among those that follow; empty URL if there is none. */
HttpRequest walkOf(const Page &page)
{
    for (const HttpRequest &request : page.next) {
        if (request.context.value(u"set").toString() == u"observations") {
            return request;
        }
    }
    return {};
}

} // namespace

class TestSensorThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThingsFirst();
    void asksOnlyForFilteredStreams();
    void followsTheSetsInOrder();
    void quotesTextIds();
    void keepsLinksVerbatim_data();
    void keepsLinksVerbatim();
    void halvesThePage();
    void readsTimes_data();
    void readsTimes();
    void readsValues_data();
    void readsValues();
    void readsTheConstructedPages();
    void readsDataArrays();
    void readsMultiDatastreams();
    void readsLocations();
    void placesByObservedAreaThenFeature();
    void asksForAThingThatIsNotExpanded();
    void explainsErrors();
};

void TestSensorThings::asksForThingsFirst()
{
    const auto source = sourceFor(u"sensorthings"_s, root + u'/');
    const auto requests = source->first({}, {});
    QCOMPARE(requests.size(), std::size_t(1));
    QCOMPARE(encoded(requests[0]),
        "https://frost.example/FROST-Server/v1.1/Things?$select=id,name,description,properties"
        "&$expand=Locations($select=id,encodingType,location)&$orderby=id%20asc&$top=200"_ba);
    QCOMPARE(requests[0].method, "GET"_ba);
}

void TestSensorThings::asksOnlyForFilteredStreams()
{
    const auto source = sourceFor(u"sensorthings"_s, root,
        {{u"datastreams"_s,
            u"properties/serviceName eq 'HH_STA' and properties/layerName eq 'Anzahl_Kfz+Lkw'"_s}});
    const auto requests = source->first({}, {});
    QCOMPARE(encoded(requests[0]),
        "https://frost.example/FROST-Server/v1.1/"
        "Datastreams?$expand=Thing($select=id,name,description,properties;"
        "$expand=Locations($select=id,encodingType,location)),ObservedProperty($select=name,definition),"
        "Sensor($select=name)&$filter=properties/serviceName%20eq%20%27HH_STA%27%20and%20properties/"
        "layerName%20eq%20"
        "%27Anzahl_Kfz%2BLkw%27&$orderby=id%20asc&$top=200"_ba);
}

void TestSensorThings::followsTheSetsInOrder()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto things =
        readBody(*source, source->first({}, {})[0], R"({"value":[{"@iot.id":1,"name":"A"}]})"_ba);
    QVERIFY(things);
    QCOMPARE(things->stations.size(), std::size_t(1));
    QCOMPARE(things->next.size(), std::size_t(1));
    QCOMPARE(encoded(things->next[0]),
        "https://frost.example/FROST-Server/v1.1/Datastreams?$expand=Thing($select=id),"
        "ObservedProperty($select=name,definition),Sensor($select=name)&$orderby=id%20asc&$top=200"_ba);
    const auto page = readBody(*source, things->next[0], stream7());
    QVERIFY(page);
    QCOMPARE(page->series.size(), std::size_t(1));
    QCOMPARE(page->series[0].quantity, u"laeq"_s);
    QCOMPARE(page->series[0].stationId, u"1"_s);
    QCOMPARE(page->next.size(), std::size_t(3)); // MultiDatastreams, the station's place, observations
    QVERIFY(page->next[0].isOptional);
    QCOMPARE(encoded(page->next[0]),
        "https://frost.example/FROST-Server/v1.1/MultiDatastreams?$expand=Thing($select=id),"
        "ObservedProperties($select=name,definition),Sensor($select=name)&$orderby=id%20asc&$top=200"_ba);
    QCOMPARE(encoded(page->next[1]),
        "https://frost.example/FROST-Server/v1.1/Datastreams(7)/Observations?$select=id,phenomenonTime"
        "&$expand=FeatureOfInterest($select=id,feature)&$orderby=phenomenonTime%20desc&$top=1"_ba);
    QCOMPARE(encoded(page->next[2]),
        "https://frost.example/FROST-Server/v1.1/Datastreams(7)/"
        "Observations?$select=id,phenomenonTime,resultTime,result"
        "&$orderby=phenomenonTime%20asc,id%20asc&$top=1000"_ba);
}

void TestSensorThings::quotesTextIds()
{
    QCOMPARE(idLiteral(u"7"_s, false), u"7"_s);
    QCOMPARE(idLiteral(u"ab"_s, true), u"'ab'"_s);
    QCOMPARE(idLiteral(u"o'k/ü"_s, true), u"'o''k%2F%C3%BC'"_s);
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(
        *source, streams(), R"({"value":[{"@iot.id":"11117-temperature","Thing":{"@iot.id":"11117"}}]})"_ba);
    QVERIFY(page);
    QCOMPARE(page->series[0].id, u"11117-temperature"_s);
    QVERIFY(encoded(walkOf(*page))
            .startsWith(
                "https://frost.example/FROST-Server/v1.1/Datastreams('11117-temperature')/Observations?"));
}

void TestSensorThings::keepsLinksVerbatim_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("expected");

    const QString absolute = root
        + u"/Datastreams(7)/Observations?$top=3&$skip=3&$skipFilter=%28phenomenonTime+gt+2025-03-30T02%3A00%3A00Z%29"_s;
    QTest::newRow("absolute") << absolute << absolute.toLatin1();
    QTest::newRow("relative to the server") << u"/FROST-Server/v1.1/Datastreams(7)/Observations?$skip=3"_s
                                            << rootBytes + "/Datastreams(7)/Observations?$skip=3";
    QTest::newRow("only a query") << u"?$skip=3"_s << rootBytes + "/Datastreams(7)/Observations?$skip=3";
    QTest::newRow("another origin is the engine's business")
        << u"https://evil.example/v1.1/Datastreams(7)/Observations?$skip=3"_s
        << "https://evil.example/v1.1/Datastreams(7)/Observations?$skip=3"_ba;
    QTest::newRow("all observations of the server") << root + u"/Observations?$skip=3"_s << QByteArray();
    QTest::newRow("another stream") << root + u"/Datastreams(8)/Observations?$skip=3"_s << QByteArray();
    QTest::newRow("itself: the engine notices what was asked before")
        << root + u"/Datastreams(7)/Observations?$top=1000"_s
        << rootBytes + "/Datastreams(7)/Observations?$top=1000";
    QTest::newRow("none") << QString() << QByteArray();
}

void TestSensorThings::keepsLinksVerbatim()
{
    QFETCH(QString, link);
    QFETCH(QByteArray, expected);
    const auto source = sourceFor(u"sensorthings"_s, root);
    QJsonObject body{{u"value"_s,
        QJsonArray{QJsonObject{{u"phenomenonTime"_s, u"2025-01-01T00:00:00Z"_s}, {u"result"_s, 1}}}}};
    if (!link.isEmpty()) {
        body.insert(u"@iot.nextLink"_s, link);
    }
    const auto page = readBody(*source, observations(), QJsonDocument(body).toJson());
    QVERIFY(page);
    QCOMPARE(page->next.empty() ? QByteArray() : encoded(page->next[0]), expected);
    body.insert(u"value"_s, QJsonArray());
    const auto empty = readBody(*source, observations(), QJsonDocument(body).toJson());
    QVERIFY(empty && empty->next.empty()); // an empty page ends the walk, whatever its link
}

void TestSensorThings::halvesThePage()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    HttpRequest request = observations();
    request.url = QUrl(root + u"/Datastreams(7)/Observations?$orderby=id%20asc&$top=1000&$skip=3"_s);
    const auto half = source->smaller(request);
    QVERIFY(half);
    QCOMPARE(encoded(*half), rootBytes + "/Datastreams(7)/Observations?$orderby=id%20asc&$top=500&$skip=3");
    request.url = QUrl(root + u"/Things?%24top=60"_s);
    QCOMPARE(source->smaller(request)->url, QUrl(root + u"/Things?%24top=30"_s));
    QVERIFY(!source->smaller(*source->smaller(request)));
    request.url = QUrl(root + u"/Things"_s);
    QVERIFY(!source->smaller(request));
}

void TestSensorThings::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<qint64>("length");

    QTest::newRow("instant") << "2025-03-30T00:00:00Z"_ba << u"2025-03-30T00:00:00.000Z"_s << qint64(0);
    QTest::newRow("nine digits and an offset")
        << "2025-03-30T02:00:00.123456789+01:00"_ba << u"2025-03-30T01:00:00.123Z"_s << qint64(0);
    QTest::newRow("offset without colon")
        << "2025-03-30T02:00:00-0330"_ba << u"2025-03-30T05:30:00.000Z"_s << qint64(0);
    QTest::newRow("interval") << "2025-03-30T03:00:00Z/2025-03-30T04:00:00Z"_ba
                              << u"2025-03-30T03:00:00.000Z"_s << hour;
    QTest::newRow("inclusive end") << "2025-03-30T02:00:00Z/2025-03-30T02:59:59Z"_ba
                                   << u"2025-03-30T02:00:00.000Z"_s << hour;
    QTest::newRow("inclusive end with milliseconds")
        << "2025-03-30T02:00:00Z/2025-03-30T02:59:59.999Z"_ba << u"2025-03-30T02:00:00.000Z"_s << hour;
    QTest::newRow("a day of 23 hours")
        << "2025-03-29T23:00:00Z/2025-03-30T21:59:59Z"_ba << u"2025-03-29T23:00:00.000Z"_s << 23 * hour;
    QTest::newRow("midnight as 24:00")
        << "2025-03-30T24:00:00Z"_ba << u"2025-03-31T00:00:00.000Z"_s << qint64(0);
    QTest::newRow("leap day") << "2024-02-29T12:00:00Z"_ba << u"2024-02-29T12:00:00.000Z"_s << qint64(0);
    QTest::newRow("before 1970") << "1969-12-31T23:59:58.5Z/1969-12-31T23:59:59Z"_ba
                                 << u"1969-12-31T23:59:58.500Z"_s << qint64(1500);
    for (const char *text : {"", "2025", "2025-02-30T00:00:00Z", "2025-03-30T25:00:00Z",
             "2025-03-30T00:60:00Z", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2025-03-30T00:00:00",
             "2025-03-30", "2025-03-30T01:00:00Z/2025-03-30T00:00:00Z", "2025-03-30T01:00:00Z/",
             "30.03.2025 12:00", "2025-03-30T01:00:00Europe", "2025-03-30T00:00:00+99:00"}) {
        QTest::newRow(text) << QByteArray(text) << QString() << qint64(0);
    }
}

void TestSensorThings::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, begin);
    QFETCH(qint64, length);
    TimeFault fault = TimeFault::None;
    const auto time = readPhenomenonTime(std::string_view(text.constData(), text.size()), fault);
    QCOMPARE(time.has_value(), !begin.isEmpty());
    if (time) {
        QCOMPARE(toIsoUtc(time->beginMs), begin);
        QCOMPARE(time->lengthMs, length);
        QCOMPARE(fault, TimeFault::None);
    } else {
        QVERIFY(fault != TimeFault::None);
    }
}

void TestSensorThings::readsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<double>>("value");

    const auto row = [](const char *json, std::optional<double> value) {
        QTest::newRow(json) << QByteArray(json) << value;
    };
    row("52.5", 52.5);
    row("7", 7.0);
    row("-0.0", -0.0);
    row("18446744073709551615", 18446744073709551615.0);
    row("\"-3.4\"", -3.4);
    row("\" 26.6 \"", 26.6);
    row("\"1e3\"", 1000.0);
    row("\"361.0\"", 361.0);
    for (const char *json :
        {"null", "true", "{}", "[1]", "\"NaN\"", "\"nan\"", "\"inf\"", "\"n/a\"", "\"\"", "\"-\"", "\"12,5\"",
            "\"0x10\"", "\"12 dB\"", "-999", "-999.0", "\"-999\"", "-9999", "-99999", "-999.9"}) {
        row(json, std::nullopt);
    }
}

void TestSensorThings::readsValues()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<double>, value);
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(*source, observations(),
        R"({"value":[{"phenomenonTime":"2025-01-01T00:00:00Z","result":)" + json + "}]}");
    QVERIFY(page);
    QCOMPARE(page->observations.size(), std::size_t(1));
    const SeriesSamples &samples = page->observations[0];
    QCOMPARE(samples.samples.size(), value ? std::size_t(1) : std::size_t(0));
    QCOMPARE(samples.skipped, value ? qint64(0) : qint64(1));
    if (value) {
        QCOMPARE(samples.samples.values[0], *value);
    }
}

void TestSensorThings::readsTheConstructedPages()
{
    if (fixtures().isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
    const auto source = sourceFor(u"sensorthings"_s, u"https://frost.example/v1.1"_s);
    HttpRequest request = observations();
    request.url = QUrl(u"https://frost.example/v1.1/Datastreams(7)/Observations?$top=3"_s);
    const QString folder = fixtures() + u"/constructed/sensorthings/"_s;
    const auto page1 = readBody(*source, request, bytesOf(folder + u"observations-page1.json"_s));
    QVERIFY(page1);
    const Samples &samples = page1->observations[0].samples;
    QCOMPARE(samples.values, (std::vector<double>{52.5, 53.25, 54}));
    QCOMPARE(samples.lengthsMs, (std::vector<qint64>{0, 0, hour}));
    QCOMPARE(toIsoUtc(samples.timesMs[1]), u"2025-03-30T01:00:00.123Z"_s);
    QVERIFY(!page1->observations[0].stepMs);
    QCOMPARE(page1->expected, std::optional<qint64>(5));
    QCOMPARE(encoded(page1->next.at(0)),
        "https://frost.example/v1.1/Datastreams(7)/Observations?$top=3&$skip=3&$orderby=phenomenonTime+asc"
        "&$skipFilter=%28phenomenonTime+gt+2025-03-30T02%3A00%3A00Z%29"_ba);
    const auto page2 = readBody(*source, page1->next[0], bytesOf(folder + u"observations-page2.json"_s));
    QVERIFY(page2);
    QCOMPARE(page2->observations[0].skipped, qint64(2));
    QVERIFY(page2->observations[0].samples.isEmpty());
    QVERIFY(page2->next.empty());
    QCOMPARE(page2->completed, std::vector<QString>{u"7"_s});
    const QJsonObject memory = page2->memory.value(u"stream/Datastreams(7)").toObject();
    QCOMPARE(memory.value(u"lastId").toString(), u"15"_s);
}

void TestSensorThings::readsDataArrays()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(*source, observations(), R"({"value":[{"Datastream@iot.navigationLink":"x",
        "components":["resultTime","phenomenonTime","id","result"],"dataArray@iot.count":3,"dataArray":[
        [null,"2025-03-30T00:00:00Z/2025-03-30T01:00:00Z",11,52.5],[null,"2025-03-30T01:00:00Z/2025-03-30T02:00:00Z",12,"53.25"],["x"]]}]})");
    QVERIFY(page);
    QCOMPARE(page->observations[0].samples.values, (std::vector<double>{52.5, 53.25}));
    QCOMPARE(page->observations[0].stepMs, std::optional(hour));
    QCOMPARE(page->observations[0].skipped, qint64(1));
    const auto requests = sourceFor(u"sensorthings"_s, root, {{u"dataArray"_s, true}});
    const auto page2 = readBody(*requests, streams(), stream7());
    QVERIFY(encoded(walkOf(*page2)).contains("&$resultFormat=dataArray&"));
}

void TestSensorThings::readsMultiDatastreams()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(
        *source, streams({}, true), R"({"value":[{"@iot.id":"m","name":"Wetter","Thing":{"@iot.id":1},
        "unitOfMeasurements":[{"symbol":"°C"},{"symbol":"%"},{"symbol":"hPa"}],
        "ObservedProperties":[{"name":"Lufttemperatur"},{"name":"Luftfeuchte"},{"name":"Luftdruck"}]}]})");
    QVERIFY(page);
    QCOMPARE(page->series.size(), std::size_t(3));
    QCOMPARE(page->series[1].id, u"m/1"_s);
    QCOMPARE(page->series[1].quantity, u"relative_humidity"_s);
    const HttpRequest walk = walkOf(*page);
    QVERIFY(encoded(walk).startsWith(QByteArray(rootBytes + "/MultiDatastreams('m')/Observations?")));
    const auto values = readBody(*source, walk, R"({"value":[
        {"@iot.id":"a-1","phenomenonTime":"2025-07-01T12:00:00Z","resultTime":null,"result":[31.2,48,null]},
        {"@iot.id":"a-2","phenomenonTime":"2025-07-01T12:10:00Z","result":[31.4,"47.5",true]},
        {"@iot.id":"a-3","phenomenonTime":"2025-07-01T12:20:00Z","result":[31.5]},
        {"@iot.id":"a-4","phenomenonTime":"2025-07-01T12:30:00Z","result":31.6}]})");
    QVERIFY(values);
    QCOMPARE(values->observations.size(), std::size_t(3));
    QCOMPARE(values->observations[0].samples.values, (std::vector<double>{31.2, 31.4, 31.5}));
    QCOMPARE(values->observations[1].samples.values, (std::vector<double>{48, 47.5}));
    QCOMPARE(values->observations[2].skipped, qint64(4));
}

void TestSensorThings::readsLocations()
{
    const auto thing = [](const QByteArray &location) {
        return R"({"value":[{"@iot.id":1,"name":"A","Locations":[{"location":)" + location + "}]}]}";
    };
    CityProfile city;
    city.bounds = {7.6, 49.3, 8, 49.6};
    const auto source = sourceFor(u"sensorthings"_s, root, {}, city);
    const auto read = [&](const QByteArray &location) {
        return readBody(*source, source->first({}, {})[0], thing(location));
    };
    const auto placed = [&](const QByteArray &location) { return read(location)->stations.at(0).position; };

    QCOMPARE(placed(R"({"type":"Point","coordinates":[7.7689,49.4447,236]})"),
        std::optional(LonLat{7.7689, 49.4447}));
    QCOMPARE(read(R"({"type":"Point","coordinates":[7.7689,49.4447,236]})")->stations[0].heightM,
        std::optional(236.0));
    QCOMPARE(placed(R"({"type":"Feature","geometry":{"type":"Point","coordinates":[7.7,49.4]}})"),
        std::optional(LonLat{7.7, 49.4}));
    QCOMPARE(
        placed(
            R"({"type":"GeometryCollection","geometries":[{},{"type":"Point","coordinates":[7.7,49.4]}]})"),
        std::optional(LonLat{7.7, 49.4}));
    const auto line =
        placed(R"({"type":"LineString","coordinates":[[7.76,49.44],[7.77,49.44],[7.78,49.44]]})");
    QVERIFY(line && std::abs(line->lon - 7.77) < 1e-9);
    const auto area = placed(
        R"({"type":"Polygon","coordinates":[[[7.7,49.4],[7.8,49.4],[7.8,49.5],[7.7,49.5],[7.7,49.4]]]})");
    QVERIFY(area && std::abs(area->lon - 7.75) < 1e-9 && std::abs(area->lat - 49.45) < 1e-9);
    for (const char *nowhere : {"null", "{}", "[]", "7", R"({"type":"Point"})",
             R"({"type":"Point","coordinates":[]})", R"({"type":"Point","coordinates":["7.7","49.4"]})",
             R"({"type":"Point","coordinates":[0,0]})", R"({"type":"Point","coordinates":[7.7,149.4]})",
             R"({"type":"Point","coordinates":[7.7,null]})"}) {
        QVERIFY2(!placed(nowhere), nowhere);
    }
    const auto swapped = read(R"({"type":"Point","coordinates":[49.4447,7.7689]})");
    QCOMPARE(swapped->stations[0].position, std::optional(LonLat{49.4447, 7.7689}));
    QCOMPARE(swapped->warnings.size(), 1);
}

void TestSensorThings::placesByObservedAreaThenFeature()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto things =
        readBody(*source, source->first({}, {})[0], R"({"value":[{"@iot.id":1},{"@iot.id":2}]})");
    QVERIFY(things);
    const auto page = readBody(*source, things->next[0], R"({"value":[
        {"@iot.id":7,"Thing":{"@iot.id":1},"observedArea":{"type":"Point","coordinates":[9.97,53.46]}},
        {"@iot.id":8,"Thing":{"@iot.id":2},"observedArea":null},{"@iot.id":9,"Thing":{"@iot.id":2}}]})");
    QVERIFY(page);
    QCOMPARE(page->placements.size(), std::size_t(1));
    QCOMPARE(std::get<0>(page->placements[0]), u"1"_s);
    QCOMPARE(std::get<2>(page->placements[0]), PositionOrigin::ObservedArea);
    const HttpRequest &feature = page->next[1];
    QVERIFY(encoded(feature).contains("/Datastreams(8)/Observations?")
        && encoded(feature).contains("FeatureOfInterest"));
    const auto none = readBody(*source, feature, R"({"value":[]})");
    QVERIFY(none && none->placements.empty());
    QVERIFY(encoded(none->next.at(0)).contains("/Datastreams(9)/Observations?"));
    const auto found = readBody(*source, none->next[0],
        R"({"value":[{"FeatureOfInterest":{"feature":{"type":"Point","coordinates":[-4.2,55.8]}}}]})");
    QCOMPARE(found->placements.size(), std::size_t(1));
    QCOMPARE(std::get<1>(found->placements[0]), (LonLat{-4.2, 55.8}));
    QCOMPARE(std::get<2>(found->placements[0]), PositionOrigin::FeatureOfInterest);
    QVERIFY(found->next.empty());
}

void TestSensorThings::asksForAThingThatIsNotExpanded()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(*source, streams(), R"({"value":[{"@iot.id":7}]})");
    QVERIFY(page && page->series.empty());
    const HttpRequest &thing = page->next.back();
    QVERIFY(encoded(thing).startsWith(QByteArray(rootBytes + "/Datastreams(7)/Thing?")));
    const auto station = readBody(*source, thing, R"({"@iot.id":"t","name":"T","Locations":[]})");
    QCOMPARE(station->stations.at(0).id, u"t"_s);
    const auto stream = readBody(*source, station->next.at(0),
        R"({"@iot.id":7,"observedArea":{"type":"Point","coordinates":[9.97,53.46]}})");
    QCOMPARE(stream->series.at(0).stationId, u"t"_s);
    QCOMPARE(stream->placements.size(), std::size_t(1));
    QVERIFY(!walkOf(*stream).url.isEmpty());
}

void TestSensorThings::explainsErrors()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    QCOMPARE(source->explain(R"({"type":"error","code":400,"message":"Unknown path: foo"})"),
        u"Unknown path: foo"_s);
    QCOMPARE(source->explain(
                 R"({"error":{"status":"Not Found","code":404,"message":["Thing 99 does not exist"]}})"),
        u"Thing 99 does not exist"_s);
    QCOMPARE(source->explain("<html><head><title>504 Gateway Time-out</title></head></html>"),
        u"504 Gateway Time-out"_s);
    QCOMPARE(source->explain(""), QString());
    QCOMPARE(source->explain("[1,2]"), QString());
    const auto page = readBody(
        *source, source->first({}, {})[0], R"({"type":"error","code":400,"message":"Unknown path: foo"})");
    QVERIFY(!page && page.error().what.contains(u"Unknown path: foo"_s));
}

STADTBLICK_TEST(TestSensorThings, QCoreApplication)
#include "tst_sensorthings.moc"
