#include "models/sources/sensorthings/servicerequests.h"

#include "models/sources/sensorthings/requests.h"

namespace stadtblick {

namespace {

constexpr int entitiesPerPage = 200;

const QString thingFields = QStringLiteral("id,name,description,properties");
const QString locations = QStringLiteral("Locations($select=id,encodingType,location)");
const QString streamFields = QStringLiteral("ObservedProperty($select=name,definition),Sensor($select=name)");
const QString multiFields =
    QStringLiteral("ObservedProperties($select=name,definition),Sensor($select=name)");

QJsonObject context(const QString &set, const QJsonObject &more = {})
{
    QJsonObject result = more;
    result.insert(QStringLiteral("set"), set);
    return result;
}

} // namespace

SensorThingsRequests::SensorThingsRequests(const SourceProfile &source)
    : m_root(source.url)
    , m_thingsFilter(source.fetch.value(u"things").toString())
    , m_datastreamsFilter(source.fetch.value(u"datastreams").toString())
    , m_isDataArray(source.fetch.value(u"dataArray").toBool())
    , m_pageSize(std::clamp(source.fetch.value(u"pageSize").toInt(1000), 1, 10000))
{ }

HttpRequest SensorThingsRequests::first() const
{
    return m_datastreamsFilter.isEmpty() ? things() : streams(false, {});
}

HttpRequest SensorThingsRequests::things() const
{
    HttpRequest request;
    request.url = sensorThingsUrl(m_root, QStringLiteral("Things"),
        {thingFields, locations, m_thingsFilter, QStringLiteral("id asc"), entitiesPerPage});
    request.context = context(QStringLiteral("things"));
    return request;
}

HttpRequest SensorThingsRequests::streams(bool isMulti, const QJsonArray &unplaced) const
{
    // Chosen by a filter on datastreams, Things come with them: asking for all could be thousands too many.
    const QString thing = m_datastreamsFilter.isEmpty()
        ? QStringLiteral("Thing($select=id)")
        : QString(QStringLiteral("Thing($select=") % thingFields % QStringLiteral(";$expand=") % locations
              % u')');
    HttpRequest request;
    request.url =
        sensorThingsUrl(m_root, isMulti ? QStringLiteral("MultiDatastreams") : QStringLiteral("Datastreams"),
            {QString(), thing % u',' % (isMulti ? multiFields : streamFields), m_datastreamsFilter,
                QStringLiteral("id asc"), entitiesPerPage});
    request.context = context(isMulti ? QStringLiteral("multi") : QStringLiteral("datastreams"));
    if (!unplaced.isEmpty()) {
        request.context.insert(QStringLiteral("unplaced"), unplaced);
    }
    request.isOptional = isMulti;
    return request;
}

HttpRequest SensorThingsRequests::feature(const QString &stationId, QStringList streams) const
{
    HttpRequest request;
    request.url = sensorThingsUrl(m_root, streams.takeFirst() % QStringLiteral("/Observations"),
        {QStringLiteral("id,phenomenonTime"), QStringLiteral("FeatureOfInterest($select=id,feature)"),
            QString(), QStringLiteral("phenomenonTime desc"), 1});
    request.context = context(QStringLiteral("feature"),
        {{QStringLiteral("station"), stationId},
            {QStringLiteral("others"), QJsonArray::fromStringList(streams)}});
    request.isOptional = true;
    return request;
}

HttpRequest SensorThingsRequests::thingOf(const QString &stream) const
{
    HttpRequest request;
    request.url =
        sensorThingsUrl(m_root, stream % QStringLiteral("/Thing"), {thingFields, locations, {}, {}, 0});
    request.context = context(QStringLiteral("thingOf"), {{QStringLiteral("stream"), stream}});
    return request;
}

HttpRequest SensorThingsRequests::observations(const StreamWalk &walk, const QString &filter) const
{
    HttpRequest request;
    request.url = sensorThingsUrl(m_root, walk.path % QStringLiteral("/Observations"),
        {QStringLiteral("id,phenomenonTime,resultTime,result"), QString(), filter,
            QStringLiteral("phenomenonTime asc,id asc"), m_pageSize, m_isDataArray});
    request.context = toJson(walk);
    return request;
}

HttpRequest SensorThingsRequests::streamOf(const QString &stream, const Station &station) const
{
    HttpRequest request;
    request.url = sensorThingsUrl(
        m_root, stream, {QString(), stream.startsWith(u'M') ? multiFields : streamFields, {}, {}, 0});
    request.context = context(QStringLiteral("streamOf"),
        {{QStringLiteral("stream"), stream}, {QStringLiteral("station"), station.id},
            {QStringLiteral("placed"), station.position.has_value()}});
    return request;
}

} // namespace stadtblick
