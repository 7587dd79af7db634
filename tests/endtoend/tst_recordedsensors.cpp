#include "tests/endtoend/endtoend.h"
#include "tests/support/testmain.h"

#include <memory>

using namespace stadtblick::test;

/**
 * The built program against recorded SensorThings data that a replay server wraps into entity sets (it
 * invents nothing but ids and links): what it synced and exported is compared with a plain reading of the
 * recordings.
 */
class TestRecordedSensors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void hamburg();
    void bgs();
    void bern();
    void bernAgainChangesNothing();
    void onlyThePeriodThatIsAskedFor();
    void offlineEverythingIsStillThere();

private:
    /** Values by series and time, as exported. */
    static QMap<QString, QMap<qint64, double>> values(const QList<CsvRow> &rows);

    std::unique_ptr<ServiceProcess> m_server;
    CacheUnderTest m_bern;
};

void TestRecordedSensors::initTestCase()
{
    if (fixturesFolder().isEmpty()) {
        QSKIP("the folder ../shared/fixtures is missing");
    }
    m_server = std::make_unique<ServiceProcess>(
        replayProgram(), QStringList{QStringLiteral("--page"), QStringLiteral("100")});
    QVERIFY(!m_server->url().isEmpty());
}

QMap<QString, QMap<qint64, double>> TestRecordedSensors::values(const QList<CsvRow> &rows)
{
    QMap<QString, QMap<qint64, double>> all;
    for (const CsvRow &row : rows) {
        all[row.value(QStringLiteral("series"))].insert(
            isoMs(row.value(QStringLiteral("time"))), row.value(QStringLiteral("value")).toDouble());
    }
    return all;
}

/** One counter, placed by its Datastream's observedArea, whose observations the recording does not have. */
void TestRecordedSensors::hamburg()
{
    const CacheUnderTest cache;
    const ProgramRun run =
        cache.sync(QStringLiteral("sensorthings=") + m_server->address(QStringLiteral("/hamburg/v1.1")));
    QVERIFY2(run.exitCode == 0, run.explained());

    const QJsonObject thing =
        recordedJson(QStringLiteral("sensorthings/hamburg-thing-7648/thing-7648.json")).object();
    const QJsonObject stream = thing.value(QLatin1String("Datastreams")).toArray().first().toObject();
    const QJsonArray place =
        stream.value(QLatin1String("observedArea")).toObject().value(QLatin1String("coordinates")).toArray();

    const QList<CsvRow> stations = cache.rows(QStringLiteral("stations"));
    QCOMPARE(stations.size(), 1);
    QCOMPARE(stations[0].value(QStringLiteral("id")), QStringLiteral("7648"));
    QCOMPARE(stations[0].value(QStringLiteral("name")), thing.value(QLatin1String("name")).toString());
    QCOMPARE(stations[0].value(QStringLiteral("position_from")), QStringLiteral("observed_area"));
    QCOMPARE(stations[0].value(QStringLiteral("lon")).toDouble(), place[0].toDouble());
    QCOMPARE(stations[0].value(QStringLiteral("lat")).toDouble(), place[1].toDouble());

    const QList<CsvRow> series = cache.rows(QStringLiteral("series"));
    QCOMPARE(series.size(), 1);
    QCOMPARE(series[0].value(QStringLiteral("series")),
        stream.value(QLatin1String("@iot.id")).toVariant().toString());
    QCOMPARE(series[0].value(QStringLiteral("unit")), QStringLiteral("Anzahl"));
    QCOMPARE(series[0].value(QStringLiteral("observations")), QStringLiteral("0"));
    QVERIFY(cache.rows(QStringLiteral("observations")).isEmpty());
    const QJsonObject status = cache.status();
    QCOMPARE(status.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
    QCOMPARE(status.value(QLatin1String("observations")).toInteger(-1), 0);
}

/**
 * 102 streams placed by their feature of interest. Their Things are not in the recording: the replay makes
 * one a feature. Its 101 observations belong to a stream that the recording does not name and are attached to
 * stream 23, and the 3 of a page to stream 1, as that page's link says.
 */
void TestRecordedSensors::bgs()
{
    const CacheUnderTest cache;
    const ProgramRun run =
        cache.sync(QStringLiteral("sensorthings=") + m_server->address(QStringLiteral("/bgs/v1.1")));
    QVERIFY2(run.exitCode == 0, run.explained());

    const QString folder = QStringLiteral("sensorthings/bgs-frost-v1.1/");
    const QJsonObject groups =
        recordedJson(folder + QLatin1String("datastreamsByFeatureFixture.json")).object();
    QMap<QString, QJsonObject> streams;
    QMap<QString, QJsonArray> places;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonArray list = group.value().toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject stream = value.toObject();
            streams.insert(QString::number(stream.value(QLatin1String("@iot.id")).toInteger()), stream);
            places.insert(group.key(),
                stream.value(QLatin1String("FeatureOfInterest"))
                    .toObject()
                    .value(QLatin1String("feature"))
                    .toObject()
                    .value(QLatin1String("coordinates"))
                    .toArray());
        }
    }

    const QList<CsvRow> stations = cache.rows(QStringLiteral("stations"));
    QCOMPARE(stations.size(), groups.size());
    qsizetype placed = 0;
    for (const CsvRow &station : stations) {
        if (station.value(QStringLiteral("position_from")) != QLatin1String("feature_of_interest")) {
            continue;
        }
        const QJsonArray place = places.value(station.value(QStringLiteral("id")));
        QCOMPARE(station.value(QStringLiteral("lon")).toDouble(), place[0].toDouble());
        QCOMPARE(station.value(QStringLiteral("lat")).toDouble(), place[1].toDouble());
        ++placed;
    }
    QCOMPARE(placed, groups.size());

    const QList<CsvRow> series = cache.rows(QStringLiteral("series"));
    QCOMPARE(series.size(), streams.size());
    for (const CsvRow &row : series) {
        const QJsonObject stream = streams.value(row.value(QStringLiteral("series")));
        QCOMPARE(row.value(QStringLiteral("name")), stream.value(QLatin1String("name")).toString());
    }

    QMap<QString, QMap<qint64, double>> expected;
    const auto expect = [&expected](const QString &id, const QJsonArray &observations) {
        for (const QJsonValue &value : observations) {
            expected[id].insert(isoMs(value.toObject().value(QLatin1String("phenomenonTime")).toString()),
                value.toObject().value(QLatin1String("result")).toDouble());
        }
    };
    expect(QStringLiteral("23"),
        recordedJson(folder + QLatin1String("observationsDataFixtureRealExample.json")).array());
    expect(QStringLiteral("1"),
        recordedJson(folder + QLatin1String("observationsRawDataResponseFixture.json"))
            .object()
            .value(QLatin1String("value"))
            .toArray());
    QCOMPARE(expected.value(QStringLiteral("23")).size(), 101);
    QCOMPARE(values(cache.rows(QStringLiteral("observations"))), expected);
}

/** 63 stations with temperature and humidity: each's latest values, and November 2024 of station 11117. */
void TestRecordedSensors::bern()
{
    const ProgramRun run =
        m_bern.sync(QStringLiteral("sensorthings=") + m_server->address(QStringLiteral("/bern/v1.1")));
    QVERIFY2(run.exitCode == 0, run.explained());

    const QString folder = QStringLiteral("sensorthings/bern-heat-third-party/");
    const QJsonObject all = recordedJson(folder + QLatin1String("sensor_things_output.json")).object();
    QMap<QString, QString> names;
    const QJsonArray things = all.value(QLatin1String("Things")).toArray();
    for (const QJsonValue &thing : things) {
        names.insert(thing.toObject().value(QLatin1String("@iot.id")).toString(),
            thing.toObject().value(QLatin1String("name")).toString());
    }
    QMap<QString, QJsonArray> places;
    const QJsonArray locations = all.value(QLatin1String("Locations")).toArray();
    for (const QJsonValue &location : locations) {
        places.insert(location.toObject().value(QLatin1String("@iot.id")).toString(),
            location.toObject()
                .value(QLatin1String("location"))
                .toObject()
                .value(QLatin1String("coordinates"))
                .toArray());
    }
    const QList<CsvRow> stations = m_bern.rows(QStringLiteral("stations"));
    QCOMPARE(stations.size(), 63);
    QCOMPARE(stations.size(), names.size());
    for (const CsvRow &station : stations) {
        const QString id = station.value(QStringLiteral("id"));
        QCOMPARE(station.value(QStringLiteral("name")), names.value(id));
        QCOMPARE(station.value(QStringLiteral("lon")).toDouble(), places.value(id)[0].toDouble());
        QCOMPARE(station.value(QStringLiteral("lat")).toDouble(), places.value(id)[1].toDouble());
    }
    QCOMPARE(m_bern.rows(QStringLiteral("series")).size(),
        all.value(QLatin1String("Datastreams")).toArray().size());

    QMap<QString, QMap<qint64, double>> expected;
    const QJsonArray latest = all.value(QLatin1String("Observations")).toArray();
    const QJsonArray month = recordedJson(folder + QLatin1String("timeseries_11117.json"))
                                 .object()
                                 .value(QLatin1String("Observations"))
                                 .toArray();
    for (const QJsonArray &list : {latest, month}) {
        for (const QJsonValue &value : list) {
            const QJsonObject observation = value.toObject();
            expected[observation.value(QLatin1String("Datastream"))
                         .toObject()
                         .value(QLatin1String("@iot.id"))
                         .toString()]
                .insert(isoMs(observation.value(QLatin1String("phenomenonTime")).toString()),
                    observation.value(QLatin1String("result")).toDouble());
        }
    }
    const QList<CsvRow> observations = m_bern.rows(QStringLiteral("observations"));
    QCOMPARE(observations.size(), 682);
    QCOMPARE(values(observations), expected);
    for (const CsvRow &row : observations) {
        QCOMPARE(row.value(QStringLiteral("end")), QString());
        const bool isTemperature =
            row.value(QStringLiteral("series")).endsWith(QLatin1String("-temperature"));
        QCOMPARE(row.value(QStringLiteral("quantity")),
            isTemperature ? QStringLiteral("air_temperature") : QStringLiteral("relative_humidity"));
    }
}

void TestRecordedSensors::bernAgainChangesNothing()
{
    const QList<CsvRow> before = m_bern.rows(QStringLiteral("observations"));
    const ProgramRun run =
        m_bern.sync(QStringLiteral("sensorthings=") + m_server->address(QStringLiteral("/bern/v1.1")));
    QVERIFY2(run.exitCode == 0, run.explained());
    const QJsonObject source = run.json().value(QLatin1String("sources")).toArray().first().toObject();
    QCOMPARE(source.value(QLatin1String("added")).toInteger(-1), 0);
    QCOMPARE(source.value(QLatin1String("changed")).toInteger(-1), 0);
    QCOMPARE(m_bern.rows(QStringLiteral("observations")), before);
}

/** --from and --to limit what is asked for; a later sync without them brings the rest. A bare date is UTC
 * here. */
void TestRecordedSensors::onlyThePeriodThatIsAskedFor()
{
    const CacheUnderTest cache;
    const QString source = QLatin1String("sensorthings=") + m_server->address(QStringLiteral("/bern/v1.1"));
    const ProgramRun run = cache.run({QStringLiteral("sync"), QStringLiteral("--source"), source,
        QStringLiteral("--from"), QStringLiteral("2024-11-02"), QStringLiteral("--to"),
        QStringLiteral("2024-11-03T00:00:00+01:00")});
    QVERIFY2(run.exitCode == 0, run.explained());
    const qint64 from = isoMs(QStringLiteral("2024-11-02T00:00:00Z"));
    const qint64 to = isoMs(QStringLiteral("2024-11-02T23:00:00Z"));
    QMap<QString, QMap<qint64, double>> expected;
    const QMap<QString, QMap<qint64, double>> all = values(m_bern.rows(QStringLiteral("observations")));
    for (auto series = all.begin(); series != all.end(); ++series) {
        for (auto value = series->begin(); value != series->end(); ++value) {
            if (value.key() >= from && value.key() < to) {
                expected[series.key()].insert(value.key(), value.value());
            }
        }
    }
    QVERIFY(expected.size() == 2);
    QCOMPARE(values(cache.rows(QStringLiteral("observations"))), expected);
    const ProgramRun rest = cache.sync(source);
    QVERIFY2(rest.exitCode == 0, rest.explained());
    QCOMPARE(values(cache.rows(QStringLiteral("observations"))), all);
}

/** With the server gone a sync fails within its limits, says where, and loses nothing. */
void TestRecordedSensors::offlineEverythingIsStillThere()
{
    const QList<CsvRow> before = m_bern.rows(QStringLiteral("observations"));
    const QString address = m_server->address(QStringLiteral("/bern/v1.1"));
    QVERIFY(m_server->stop());
    const ProgramRun run = m_bern.sync(QStringLiteral("sensorthings=") + address);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(address.toUtf8()), run.err);
    const QJsonObject status = m_bern.status();
    QCOMPARE(status.value(QLatin1String("state")).toString(), QStringLiteral("failed"));
    QVERIFY(!status.value(QLatin1String("error")).toString().isEmpty());
    QVERIFY(!status.value(QLatin1String("lastSuccess")).toString().isEmpty());
    QCOMPARE(m_bern.rows(QStringLiteral("observations")), before);
}

STADTBLICK_TEST(TestRecordedSensors, QCoreApplication)
#include "tst_recordedsensors.moc"
