#include "sourcetest.h"
#include "tests/support/testmain.h"

#include "models/domain/timerange.h"
#include "models/domain/unitmapping.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

const QString root = u"https://sensors.example/v1.1"_s;

QByteArray entitySet(const QJsonArray &entities)
{
    return QJsonDocument(QJsonObject{{u"value"_s, entities}}).toJson(QJsonDocument::Compact);
}

QJsonDocument recording(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(fixtures() + u"/sensorthings/"_s + path));
}

HttpRequest requestFor(const QString &set)
{
    HttpRequest request;
    request.url = QUrl(root + u'/' + set);
    request.context = {{u"set"_s, set.toLower()}};
    return request;
}

HttpRequest walk()
{
    HttpRequest request = requestFor(u"Observations"_s);
    request.context.insert(u"stream"_s, u"Datastreams(1)"_s);
    request.context.insert(u"series"_s, QJsonArray{u"1"_s});
    return request;
}

/** Results that are numbers, plainly counted: the independent count. */
qint64 numbersIn(const QJsonArray &observations)
{
    return std::count_if(observations.begin(), observations.end(), [](const QJsonValue &observation) {
        const QJsonValue result = observation.toObject().value(u"result");
        bool isNumber = result.isDouble();
        if (result.isString()) {
            result.toString().toDouble(&isNumber);
        }
        return isNumber;
    });
}

/** The bodies of FROST's recorded answers that are entities with @p key. */
QJsonArray vcrEntities(const QString &key)
{
    QJsonArray found;
    QSet<QByteArray> known;
    for (const QByteArray &line :
        bytesOf(fixtures() + u"/sensorthings/frost-v1.0-vcr/exchanges.jsonl"_s).split('\n')) {
        const QJsonValue body = QJsonDocument::fromJson(line).object().value(u"body");
        const QJsonObject entity =
            body.isObject() ? body.toObject() : QJsonDocument::fromJson(body.toString().toUtf8()).object();
        const QByteArray text = QJsonDocument(entity).toJson(QJsonDocument::Compact);
        if (entity.contains(key) && entity.contains(u"@iot.id"_s) && !known.contains(text)) {
            known.insert(text);
            found.append(entity);
        }
    }
    return found;
}

} // namespace

/** Recorded answers of real servers, wrapped as entity sets: counted independently, read twice alike. */
class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void observations_data();
    void observations();
    void hamburg();
    void bgs();
    void bern();
    void frost10();
};

void TestRecordings::initTestCase()
{
    if (fixtures().isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
}

void TestRecordings::observations_data()
{
    QTest::addColumn<QJsonArray>("entities");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("BGS, extracted array")
        << recording(u"bgs-frost-v1.1/observationsDataFixtureRealExample.json"_s).array() << qint64(101);
    QTest::newRow("BGS, page") << recording(u"bgs-frost-v1.1/observationsRawDataResponseFixture.json"_s)
                                      .object()
                                      .value(u"value")
                                      .toArray()
                               << qint64(3);
    QTest::newRow("Bern, one station") << recording(u"bern-heat-third-party/timeseries_11117.json"_s)
                                              .object()
                                              .value(u"Observations")
                                              .toArray()
                                       << qint64(556);
    QTest::newRow("Bern, latest values") << recording(u"bern-heat-third-party/sensor_things_output.json"_s)
                                                .object()
                                                .value(u"Observations")
                                                .toArray()
                                         << qint64(126);
    QTest::newRow("FROST 1.0, results as text") << vcrEntities(u"result"_s) << qint64(44);
}

void TestRecordings::observations()
{
    QFETCH(QJsonArray, entities);
    QFETCH(qint64, expected);
    const auto source = sourceFor(u"sensorthings"_s, root);
    const QByteArray body = entitySet(entities);
    const auto page = readBody(*source, walk(), body);
    QVERIFY2(page, page ? "" : qPrintable(page.error().what));
    const SeriesSamples &series = page->observations.at(0);
    QCOMPARE(qint64(entities.size()), expected);
    QCOMPARE(qint64(series.samples.size()), numbersIn(entities));
    QCOMPARE(qint64(series.samples.size()) + series.skipped, qint64(entities.size()));
    // Values and times one by one, against a plain reading.
    std::size_t i = 0;
    for (const QJsonValue &entity : entities) {
        const QJsonValue result = entity.toObject().value(u"result");
        bool isNumber = result.isDouble();
        const double value = result.isString() ? result.toString().toDouble(&isNumber) : result.toDouble();
        if (isNumber) {
            QCOMPARE(series.samples.values[i], value);
            QCOMPARE(series.samples.timesMs[i],
                QDateTime::fromString(
                    entity.toObject().value(u"phenomenonTime").toString(), Qt::ISODateWithMs)
                    .toMSecsSinceEpoch());
            ++i;
        }
    }
    const auto again = readBody(*source, walk(), body);
    QCOMPARE(again->observations[0].samples, series.samples);
}

void TestRecordings::hamburg()
{
    const QJsonObject thing = recording(u"hamburg-thing-7648/thing-7648.json"_s).object();
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto things = readBody(*source, source->first({}, {})[0], entitySet({thing}));
    QVERIFY(things);
    QCOMPARE(things->stations.size(), std::size_t(1));
    QVERIFY(!things->stations[0].position);
    QJsonObject stream = thing.value(u"Datastreams").toArray()[0].toObject();
    stream.insert(u"Thing"_s, QJsonObject{{u"@iot.id"_s, 7648}});
    const auto page = readBody(*source, things->next.at(0), entitySet({stream}));
    QVERIFY(page);
    QCOMPARE(page->series.at(0).unit, u"Anzahl"_s);
    QCOMPARE(page->placements.size(), std::size_t(1));
    QCOMPARE(std::get<1>(page->placements[0]), (LonLat{9.978648204, 53.461316652}));
    QCOMPARE(std::get<2>(page->placements[0]), PositionOrigin::ObservedArea);
}

void TestRecordings::bgs()
{
    const QJsonObject groups = recording(u"bgs-frost-v1.1/datastreamsByFeatureFixture.json"_s).object();
    const auto source = sourceFor(u"sensorthings"_s, root);
    QSet<QString> series;
    int placed = 0;
    int recognised = 0;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        QJsonArray streams;
        for (const QJsonValue &value : it.value().toArray()) {
            QJsonObject stream = value.toObject();
            stream.insert(u"Thing"_s, QJsonObject{{u"@iot.id"_s, it.key()}});
            stream.remove(u"observedArea"_s); // what places it then is the feature of interest
            streams.append(stream);
        }
        HttpRequest request = requestFor(u"Datastreams"_s);
        request.context.insert(u"unplaced"_s, QJsonArray{it.key()});
        const auto page = readBody(*source, request, entitySet(streams));
        QVERIFY(page);
        QCOMPARE(qsizetype(page->series.size()), streams.size());
        for (const Series &each : page->series) {
            series.insert(each.id);
            recognised += recognisedUnit({QString(), each.unit, QString()}).isEmpty() ? 0 : 1;
        }
        for (const auto &[station, place, origin] : page->placements) {
            QCOMPARE(station, it.key());
            QCOMPARE(origin, PositionOrigin::FeatureOfInterest);
            QVERIFY(place.lon < 0 && place.lon > -8 && place.lat > 50 && place.lat < 60); // Great Britain
            ++placed;
        }
    }
    QCOMPARE(groups.size(), 24);
    QCOMPARE(series.size(), 102);
    QCOMPARE(placed, 24);
    QCOMPARE(recognised, 30 + 23 + 13 + 6); // m, mbar, C, %; not uS/cm, mg/L, PSU
}

void TestRecordings::bern()
{
    const QJsonObject all = recording(u"bern-heat-third-party/sensor_things_output.json"_s).object();
    const auto source = sourceFor(u"sensorthings"_s, root);
    QHash<QString, QJsonValue> locations;
    for (const QJsonValue &location : all.value(u"Locations").toArray()) {
        locations.insert(location.toObject().value(u"@iot.id").toString(), location);
    }
    QJsonArray things;
    for (const QJsonValue &value : all.value(u"Things").toArray()) {
        QJsonObject thing = value.toObject();
        thing.insert(u"Locations"_s, QJsonArray{locations.value(thing.value(u"@iot.id").toString())});
        things.append(thing);
    }
    const auto stations = readBody(*source, source->first({}, {})[0], entitySet(things));
    QVERIFY(stations);
    QCOMPARE(stations->stations.size(), std::size_t(63));
    for (const Station &station : stations->stations) {
        QVERIFY(station.position && station.position->lon > 7 && station.position->lon < 8
            && station.position->lat > 46.5);
    }
    const auto streams =
        readBody(*source, stations->next.at(0), entitySet(all.value(u"Datastreams").toArray()));
    QVERIFY(streams);
    QCOMPARE(streams->series.size(), std::size_t(126));
    QVERIFY(streams->placements.empty());
    int temperatures = 0;
    int humidities = 0;
    for (const Series &series : streams->series) {
        temperatures += series.quantity == u"air_temperature" ? 1 : 0;
        humidities += series.quantity == u"relative_humidity" ? 1 : 0;
    }
    QCOMPARE(temperatures, 63);
    QCOMPARE(humidities, 63);
}

void TestRecordings::frost10()
{
    const QJsonArray streams = vcrEntities(u"unitOfMeasurement"_s);
    QVERIFY(!streams.isEmpty());
    QSet<QString> recognised;
    QSet<QString> unknown;
    for (const QJsonValue &value : streams) {
        const QJsonObject unit = value.toObject().value(u"unitOfMeasurement").toObject();
        const UnitDescription description{unit.value(u"name").toString(), unit.value(u"symbol").toString(),
            unit.value(u"definition").toString()};
        const QString known = recognisedUnit(description);
        known.isEmpty() ? unknown.insert(description.symbol) : recognised.insert(known);
    }
    for (const QString &expected : {u"°C"_s, u"°"_s, u"km/h"_s, u"mbar"_s, u"%"_s}) {
        QVERIFY2(recognised.contains(expected), qPrintable(expected));
    }
    QVERIFY(unknown.contains(u"V"_s)); // a battery's voltage is none of our quantities
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = readBody(*source, requestFor(u"Datastreams"_s), entitySet(streams));
    QVERIFY(page);
    QVERIFY(page->series.empty()); // the Things were not expanded: each is asked for
    QCOMPARE(qsizetype(page->next.size()), streams.size() + 1); // and the MultiDatastreams
    const auto locations = vcrEntities(u"location"_s);
    QVERIFY(!locations.isEmpty());
    QJsonObject thing{{u"@iot.id"_s, 1}, {u"Locations"_s, locations}};
    const auto things = readBody(*source, source->first({}, {})[0], entitySet({thing}));
    QVERIFY(things->stations.at(0).position);
}

STADTBLICK_TEST(TestRecordings, QCoreApplication)
#include "tst_recordings.moc"
