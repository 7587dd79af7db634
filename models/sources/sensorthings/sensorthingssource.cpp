#include "models/sources/sensorthings/sensorthingssource.h"

#include "models/sources/faults.h"
#include "models/sources/geometry.h"
#include "models/sources/json.h"
#include "models/sources/sensorthings/requests.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace stadtblick {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

QStringList textsOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &text : value.toArray()) {
        result << text.toString();
    }
    return result;
}

/** The entities of an answer: the members of `value`, or the single entity that it is. */
Result<std::vector<element>> entitiesOf(QByteArrayView body, std::optional<element> &root)
{
    const auto parsed = parseJson(body);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    root = *parsed;
    std::vector<element> result;
    array values;
    const auto member = jsonMember(*parsed, "value");
    if (member && !member->get_array().get(values)) {
        for (const element value : values) {
            result.push_back(value);
        }
        return result;
    }
    if (!member && entityId(*parsed)) {
        return std::vector<element>{*parsed};
    }
    const QString reason = errorMessage(*parsed);
    return tl::unexpected(Error{Error::Kind::Protocol,
        reason.isEmpty()
            ? QCoreApplication::translate("SensorThings", "The answer is no list of SensorThings entities.")
            : QCoreApplication::translate("SensorThings", "The service answered with an error: %1")
                  .arg(reason),
        QCoreApplication::translate("SensorThings",
            "Check whether the address is that of a SensorThings service, with its version (…/v1.1)."),
        beginningOf(body)});
}

void warnUnreadable(Page &page, qint64 count)
{
    if (count > 0) {
        page.warnings << QCoreApplication::translate("SensorThings",
            "%n entries without an id or of an unknown form were left out.", nullptr,
            static_cast<int>(count));
    }
}

/** Follows the page's link; warns where it leads elsewhere. */
std::optional<HttpRequest> follow(
    const HttpRequest &request, const QString &link, bool isEmpty, QStringList &warnings, bool &isElsewhere)
{
    auto next = nextPage(request, link, isElsewhere);
    if (isElsewhere) {
        warnings << QCoreApplication::translate(
            "SensorThings", "A link to the next page leads to something else (%1) and was not followed.")
                        .arg(link);
    }
    return isEmpty ? std::nullopt : next;
}

void warnOfTimes(Page &page, const ObservationPage &read, const QString &stream)
{
    if (read.withoutZone > 0) {
        page.warnings << QCoreApplication::translate("SensorThings",
            "%n observations of %1 have a time without a time zone and were skipped.", nullptr,
            static_cast<int>(read.withoutZone))
                             .arg(stream);
    }
    if (read.unreadableTimes > 0) {
        page.warnings << QCoreApplication::translate("SensorThings",
            "%n observations of %1 have no readable time and were skipped.", nullptr,
            static_cast<int>(read.unreadableTimes))
                             .arg(stream);
    }
}

} // namespace

/** What a read() has before it. */
struct SensorThingsSource::Reading
{
    const HttpRequest &request;
    QByteArrayView body;
    const SyncState &state;
    const OpenTimeRange &range;
};

SensorThingsSource::SensorThingsSource(const SourceProfile &source, const CityProfile &city)
    : m_requests(source)
    , m_rules{source.id, city.bounds, city.quantityRules}
    , m_isMultiWanted(source.fetch.value(u"multiDatastreams").toBool(true))
{ }

std::vector<HttpRequest> SensorThingsSource::first(const SyncState &, const OpenTimeRange &) const
{
    return {m_requests.first()};
}

Result<Page> SensorThingsSource::read(
    const HttpRequest &request, QByteArrayView body, const SyncState &state, const OpenTimeRange &range) const
{
    const Reading reading{request, body, state, range};
    const QString set = request.context.value(u"set").toString();
    if (set == u"observations") {
        return readWalk(reading);
    }
    if (set == u"datastreams" || set == u"multi") {
        return readStreams(reading, set == u"multi");
    }
    if (set == u"feature") {
        return readFeature(reading);
    }
    if (set == u"thingOf") {
        return readThingOf(reading);
    }
    return set == u"streamOf" ? readStreamOf(reading) : readThings(reading);
}

Result<Page> SensorThingsSource::readThings(const Reading &reading) const
{
    std::optional<element> root;
    const auto entities = entitiesOf(reading.body, root);
    if (!entities) {
        return tl::unexpected(entities.error());
    }
    Page page;
    qint64 unreadable = 0;
    QJsonArray unplaced = reading.request.context.value(u"unplaced").toArray();
    for (const element entity : *entities) {
        auto station = readThing(entity, m_rules, page.warnings);
        if (!station) {
            ++unreadable;
            continue;
        }
        if (!station->position) {
            unplaced.append(station->id);
        }
        page.stations.push_back(std::move(*station));
    }
    warnUnreadable(page, unreadable);
    bool isElsewhere = false;
    auto next = follow(
        reading.request, jsonText(*root, "@iot.nextLink"), entities->empty(), page.warnings, isElsewhere);
    if (next) {
        next->context.insert(QStringLiteral("unplaced"), unplaced);
    }
    page.next.push_back(next ? *next : m_requests.streams(false, unplaced));
    return page;
}

Result<Page> SensorThingsSource::readStreams(const Reading &reading, bool isMulti) const
{
    std::optional<element> root;
    const auto entities = entitiesOf(reading.body, root);
    if (!entities) {
        return tl::unexpected(entities.error());
    }
    Page page;
    std::vector<StreamEntity> streams;
    for (const element entity : *entities) {
        if (auto stream = readStream(entity, isMulti, m_rules, page.warnings)) {
            streams.push_back(std::move(*stream));
        }
    }
    warnUnreadable(page, static_cast<qint64>(entities->size() - streams.size()));
    bool isElsewhere = false;
    auto next = follow(
        reading.request, jsonText(*root, "@iot.nextLink"), entities->empty(), page.warnings, isElsewhere);
    if (!next && !isMulti && m_isMultiWanted) {
        next = m_requests.streams(true, {});
    }
    QStringList unplaced = textsOf(reading.request.context.value(u"unplaced"));
    std::vector<HttpRequest> features;
    std::swap(page.next, features);
    place(page, streams, unplaced);
    std::swap(page.next, features);
    if (next) {
        next->context.insert(QStringLiteral("unplaced"), QJsonArray::fromStringList(unplaced));
        page.next.push_back(*next);
    }
    page.next.insert(page.next.end(), features.begin(), features.end());
    for (StreamEntity &stream : streams) {
        addStream(page, std::move(stream), reading);
    }
    return page;
}

void SensorThingsSource::place(
    Page &page, const std::vector<StreamEntity> &streams, QStringList &unplaced) const
{
    QStringList asked;
    const auto isUnplaced = [&unplaced](const StreamEntity &stream) {
        return stream.station ? !stream.station->position : unplaced.contains(stream.stationId);
    };
    for (const StreamEntity &stream : streams) {
        const auto found = stream.observedPlace ? stream.observedPlace : stream.featurePlace;
        if (!found || stream.stationId.isEmpty() || asked.contains(stream.stationId) || !isUnplaced(stream)) {
            continue;
        }
        page.placements.emplace_back(stream.stationId, *found,
            stream.observedPlace ? PositionOrigin::ObservedArea : PositionOrigin::FeatureOfInterest);
        if (looksSwapped(*found, m_rules.bounds)) {
            page.warnings << QCoreApplication::translate("SensorThings",
                "The observed area of station %1 lies in the city only if longitude and latitude "
                "are swapped; it was kept as it came.")
                                 .arg(stream.stationId);
        }
        unplaced.removeAll(stream.stationId);
        asked << stream.stationId;
    }
    for (const StreamEntity &stream : streams) {
        if (stream.stationId.isEmpty() || asked.contains(stream.stationId) || !isUnplaced(stream)) {
            continue;
        }
        QStringList paths;
        for (const StreamEntity &other : streams) {
            if (other.stationId == stream.stationId) {
                paths << other.path;
            }
        }
        page.next.push_back(m_requests.feature(stream.stationId, paths));
        asked << stream.stationId;
    }
}

void SensorThingsSource::addStream(Page &page, StreamEntity stream, const Reading &reading) const
{
    if (stream.stationId.isEmpty()) {
        page.next.push_back(m_requests.thingOf(stream.path)); // its Thing was not expanded: ask for it
        return;
    }
    if (stream.station) {
        const bool isNew = std::none_of(page.stations.begin(), page.stations.end(),
            [&stream](const Station &station) { return station.id == stream.station->id; });
        if (isNew) {
            page.stations.push_back(*stream.station);
        }
    }
    if (const auto plan = planWalk(stream, reading.state, reading.range)) {
        page.next.push_back(m_requests.observations(plan->walk, plan->filter));
    }
    std::move(stream.series.begin(), stream.series.end(), std::back_inserter(page.series));
}

Result<Page> SensorThingsSource::readThingOf(const Reading &reading) const
{
    std::optional<element> root;
    const auto entities = entitiesOf(reading.body, root);
    if (!entities) {
        return tl::unexpected(entities.error());
    }
    Page page;
    const auto station =
        entities->empty() ? std::nullopt : readThing(entities->front(), m_rules, page.warnings);
    if (!station) {
        warnUnreadable(page, 1);
        return page;
    }
    page.stations.push_back(*station);
    const QString stream = reading.request.context.value(u"stream").toString();
    page.next.push_back(m_requests.streamOf(stream, *station));
    return page;
}

Result<Page> SensorThingsSource::readStreamOf(const Reading &reading) const
{
    std::optional<element> root;
    const auto entities = entitiesOf(reading.body, root);
    if (!entities) {
        return tl::unexpected(entities.error());
    }
    Page page;
    const QJsonObject &context = reading.request.context;
    const bool isMulti = context.value(u"stream").toString().startsWith(u'M');
    auto stream =
        entities->empty() ? std::nullopt : readStream(entities->front(), isMulti, m_rules, page.warnings);
    if (!stream) {
        warnUnreadable(page, 1);
        return page;
    }
    stream->stationId = context.value(u"station").toString();
    for (Series &series : stream->series) {
        series.stationId = stream->stationId;
    }
    stream->station.reset();
    QStringList unplaced;
    if (!context.value(u"placed").toBool()) {
        unplaced << stream->stationId;
    }
    place(page, {*stream}, unplaced);
    addStream(page, std::move(*stream), reading);
    return page;
}

Result<Page> SensorThingsSource::readFeature(const Reading &reading) const
{
    std::optional<element> root;
    const auto entities = entitiesOf(reading.body, root);
    if (!entities) {
        return tl::unexpected(entities.error());
    }
    Page page;
    const QString station = reading.request.context.value(u"station").toString();
    for (const element entity : *entities) {
        const auto feature = jsonMember(entity, "FeatureOfInterest");
        if (const auto found = feature ? featurePlace(*feature) : std::nullopt) {
            page.placements.emplace_back(station, *found, PositionOrigin::FeatureOfInterest);
            return page;
        }
    }
    const QStringList others = textsOf(reading.request.context.value(u"others"));
    if (!others.isEmpty()) {
        page.next.push_back(m_requests.feature(station, others));
    }
    return page;
}

Result<Page> SensorThingsSource::readWalk(const Reading &reading) const
{
    auto walk = walkFromJson(reading.request.context);
    if (!walk) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate("SensorThings", "The stored position in the source is not readable."),
            QCoreApplication::translate("SensorThings", "Sync again."), {}});
    }
    auto read =
        readObservations(reading.body, walk->seriesIds, walk->isMulti, reading.range, countedBy(*walk));
    if (!read) {
        return tl::unexpected(read.error());
    }
    Page page;
    notePage(*walk, *read);
    warnOfTimes(page, *read, walk->path);
    bool isElsewhere = false;
    auto next = follow(reading.request, read->nextLink, read->count == 0, page.warnings, isElsewhere);
    if (reading.range.toMs && read->earliestMs && *read->earliestMs >= *reading.range.toMs) {
        next.reset(); // asked for in order: nothing before the limit can follow
    }
    const bool wasReread = walk->rereadFromMs.has_value();
    const auto part =
        completedReread(*walk, *read, !next && !isElsewhere, reading.range, reading.state.nowMs);
    if (part) {
        for (const QString &id : walk->seriesIds) {
            page.rereads.push_back({id, *part});
        }
    } else if (wasReread && !walk->rereadFromMs) {
        page.warnings << QCoreApplication::translate(
            "SensorThings", "%1 does not come in the order of time: withdrawn values can't be recognised.")
                             .arg(walk->path);
    }
    page.expected = read->expected;
    page.observations = std::move(read->series);
    if (next) {
        next->context = toJson(*walk);
        page.next.push_back(*next);
    } else if (!isElsewhere) {
        endWalk(page, std::move(*walk), reading);
    }
    return page;
}

void SensorThingsSource::endWalk(Page &page, StreamWalk walk, const Reading &reading) const
{
    if (!walk.isLate && !walk.lateFilter.isEmpty()) {
        const QString filter = std::exchange(walk.lateFilter, QString());
        walk.isLate = true;
        walk.rereadFromMs.reset();
        page.next.push_back(m_requests.observations(walk, filter));
        return;
    }
    const QString key = memoryKey(walk.path);
    page.memory.insert(key, memoryOf(walk, reading.state.memory.value(key).toObject(), reading.state.nowMs));
    page.completed.assign(walk.seriesIds.begin(), walk.seriesIds.end());
}

QString SensorThingsSource::explain(QByteArrayView body) const
{
    return explainError(body);
}

std::optional<HttpRequest> SensorThingsSource::smaller(const HttpRequest &request) const
{
    return withHalfTheTop(request);
}

} // namespace stadtblick
