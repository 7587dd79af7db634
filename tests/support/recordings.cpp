#include "tests/support/recordings.h"

#include "tests/support/csvrows.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace stadtblick::test {

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(fixturesFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        list << value.toObject();
    }
    return list;
}

/** Files the observations under their Datastream; those without an id get the next number. */
void attach(SensorThingsContent &content, const QString &datastream, QList<QJsonObject> observations)
{
    for (QJsonObject &observation : observations) {
        const QString id = datastream.isEmpty()
            ? idOf(observation.value(QLatin1String("Datastream")).toObject())
            : datastream;
        if (!observation.contains(QLatin1String("@iot.id"))) {
            qint64 next = 1;
            for (const auto &stream : std::as_const(content.observations)) {
                next += stream.size();
            }
            observation.insert(QStringLiteral("@iot.id"), next);
        }
        content.observations[id] << observation;
    }
}

QJsonValue dayOf(const QString &ddmmyyyy)
{
    const QDate date = QDate::fromString(ddmmyyyy, QStringLiteral("dd/MM/yyyy"));
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QString fixturesFolder()
{
    QString shared = qEnvironmentVariable("STADTBLICK_SHARED");
    if (shared.isEmpty()) {
        shared = QStringLiteral(STADTBLICK_SOURCE_DIR) + QLatin1String("/../shared");
    }
    const QFileInfo folder(shared + QLatin1String("/fixtures"));
    return folder.isDir() ? folder.absoluteFilePath() : QString();
}

SensorThingsContent hamburgRecording()
{
    SensorThingsContent content;
    QJsonObject thing =
        QJsonDocument::fromJson(fileBytes(QStringLiteral("sensorthings/hamburg-thing-7648/thing-7648.json")))
            .object();
    for (QJsonObject datastream : objects(thing.value(QLatin1String("Datastreams")))) {
        datastream.insert(QStringLiteral("Thing"),
            QJsonObject{{QStringLiteral("@iot.id"), thing.value(QLatin1String("@iot.id"))}});
        content.datastreams << datastream;
    }
    thing.remove(QStringLiteral("Datastreams"));
    thing.insert(QStringLiteral("Locations"), QJsonArray());
    content.things << thing;
    return content;
}

SensorThingsContent bgsRecording(bool isAreaShown)
{
    const QString folder = QStringLiteral("sensorthings/bgs-frost-v1.1/");
    SensorThingsContent content;
    content.inlined << QStringLiteral("FeatureOfInterest");
    const QJsonObject groups =
        QJsonDocument::fromJson(fileBytes(folder + QLatin1String("datastreamsByFeatureFixture.json")))
            .object();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject thing{{QStringLiteral("@iot.id"), group.key().toLongLong()}};
        for (QJsonObject datastream : objects(group.value())) {
            datastream.insert(QStringLiteral("Thing"), thing);
            if (!isAreaShown) {
                datastream.remove(QStringLiteral("observedArea"));
            }
            content.datastreams << datastream;
        }
        QJsonObject shown = thing;
        shown.insert(QStringLiteral("Locations"), QJsonArray());
        content.things << shown;
    }
    attach(content, QStringLiteral("23"),
        objects(QJsonDocument::fromJson(
            fileBytes(folder + QLatin1String("observationsDataFixtureRealExample.json")))
                .array()));
    attach(content, QStringLiteral("1"),
        objects(QJsonDocument::fromJson(
            fileBytes(folder + QLatin1String("observationsRawDataResponseFixture.json")))
                .object()
                .value(QLatin1String("value"))));
    return content;
}

SensorThingsContent bernRecording()
{
    const QString folder = QStringLiteral("sensorthings/bern-heat-third-party/");
    const QJsonObject all =
        QJsonDocument::fromJson(fileBytes(folder + QLatin1String("sensor_things_output.json"))).object();
    SensorThingsContent content;
    const QList<QJsonObject> locations = objects(all.value(QLatin1String("Locations")));
    for (QJsonObject thing : objects(all.value(QLatin1String("Things")))) {
        QJsonArray own;
        for (const QJsonObject &location : locations) {
            if (idOf(location) == idOf(thing)) {
                own.append(location);
            }
        }
        thing.insert(QStringLiteral("Locations"), own);
        content.things << thing;
    }
    content.datastreams = objects(all.value(QLatin1String("Datastreams")));
    attach(content, {}, objects(all.value(QLatin1String("Observations"))));
    attach(content, {},
        objects(QJsonDocument::fromJson(fileBytes(folder + QLatin1String("timeseries_11117.json")))
                .object()
                .value(QLatin1String("Observations"))));
    return content;
}

ConsulContent madridRecording()
{
    ConsulContent content;
    const auto rows =
        csvRows(fileBytes(QStringLiteral("consul/decide-madrid-opendata/proposals_latest.csv")), ';');
    for (const CsvRow &row : rows) {
        content.proposals << QJsonObject{
            {QStringLiteral("id"), row.value(QStringLiteral("id"))},
            {QStringLiteral("title"), row.value(QStringLiteral("title"))},
            {QStringLiteral("description"), row.value(QStringLiteral("description"))},
            {QStringLiteral("cachedVotesUp"), row.value(QStringLiteral("cached_votes_up")).toLongLong()},
            {QStringLiteral("publicCreatedAt"), dayOf(row.value(QStringLiteral("created_at")))},
            {QStringLiteral("retiredAt"), dayOf(row.value(QStringLiteral("retired_at")))},
        };
    }
    return content;
}

ConsulContent madrid2019Recording()
{
    ConsulContent content;
    const QString folder = QStringLiteral("consul/decide-madrid-2019/");
    for (const CsvRow &row : csvRows(fileBytes(folder + QLatin1String("proposals.csv")), ',')) {
        content.proposals << QJsonObject{
            {QStringLiteral("id"), row.value(QStringLiteral("id"))},
            {QStringLiteral("title"), row.value(QStringLiteral("title"))},
            {QStringLiteral("summary"), row.value(QStringLiteral("summary"))},
            {QStringLiteral("description"), row.value(QStringLiteral("text"))},
            {QStringLiteral("cachedVotesUp"), row.value(QStringLiteral("numSupports")).toLongLong()},
            {QStringLiteral("commentsCount"), row.value(QStringLiteral("numComments")).toLongLong()},
            {QStringLiteral("publicCreatedAt"), row.value(QStringLiteral("date"))},
        };
    }
    QHash<QString, QString> ancestries;
    for (const CsvRow &row : csvRows(fileBytes(folder + QLatin1String("comments.csv")), ',')) {
        const QString id = row.value(QStringLiteral("id"));
        const QString parent = row.value(QStringLiteral("parentId"));
        const bool isTop = parent == QLatin1String("-1");
        const QString above = ancestries.value(parent);
        ancestries.insert(id,
            isTop                 ? QString()
                : above.isEmpty() ? parent
                                  : above + QLatin1Char('/') + parent);
        content.comments << QJsonObject{
            {QStringLiteral("id"), id},
            {QStringLiteral("commentableId"), row.value(QStringLiteral("proposalId"))},
            {QStringLiteral("commentableType"), QStringLiteral("Proposal")},
            {QStringLiteral("body"), row.value(QStringLiteral("text"))},
            {QStringLiteral("ancestry"), isTop ? QJsonValue() : QJsonValue(ancestries.value(id))},
            {QStringLiteral("cachedVotesUp"), row.value(QStringLiteral("numPositiveVotes")).toLongLong()},
            {QStringLiteral("publicCreatedAt"), row.value(QStringLiteral("date"))},
        };
    }
    return content;
}

} // namespace stadtblick::test
