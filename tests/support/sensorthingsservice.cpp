#include "tests/support/sensorthingsservice.h"

#include "tests/support/odata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace stadtblick::test {

namespace {

LoopbackReply frostError(int code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("type"), QStringLiteral("error")},
        {QStringLiteral("message"), message}};
    return {code, QJsonDocument(error).toJson(QJsonDocument::Compact)};
}

bool isRelation(const QString &name)
{
    static const QStringList relations{QStringLiteral("Locations"), QStringLiteral("Datastreams"),
        QStringLiteral("Thing"), QStringLiteral("Sensor"), QStringLiteral("ObservedProperty"),
        QStringLiteral("FeatureOfInterest"), QStringLiteral("Datastream"), QStringLiteral("Observations"),
        QStringLiteral("HistoricalLocations")};
    return relations.contains(name);
}

/** What $expand asks for: relation → the fields of its $select (empty: all). */
using Expansion = QMap<QString, QStringList>;

Expansion readExpand(const QString &expand)
{
    Expansion expansion;
    for (const QString &part : splitOutside(expand, QLatin1Char(','))) {
        const qsizetype bracket = part.indexOf(QLatin1Char('('));
        const QString name =
            part.first(bracket < 0 ? part.size() : bracket).trimmed().section(QLatin1Char('/'), 0, 0);
        QStringList fields;
        const QString options = bracket < 0
            ? QString()
            : part.sliced(bracket + 1, part.lastIndexOf(QLatin1Char(')')) - bracket - 1);
        for (const QString &one : splitOutside(options, QLatin1Char(';'))) {
            if (one.trimmed().startsWith(QLatin1String("$select="))) {
                fields = one.trimmed().sliced(8).split(QLatin1Char(','));
            }
        }
        expansion.insert(name, fields);
    }
    return expansion;
}

bool isSelected(const QString &name, const QStringList &fields)
{
    return fields.isEmpty() || fields.contains(name)
        || (name == QLatin1String("@iot.id") && fields.contains(QLatin1String("id")));
}

QJsonValue selected(const QJsonValue &value, const QStringList &fields)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &one : all) {
            list.append(selected(one, fields));
        }
        return list;
    }
    QJsonObject object = value.toObject();
    const QStringList names = object.keys();
    for (const QString &name : names) {
        // Relations further down stay: they are in the content only where they are meant to be shown.
        if (!isRelation(name) && !isSelected(name, fields)) {
            object.remove(name);
        }
    }
    return object;
}

/** Leaves out links to the recording's server and what was not asked for by $select and $expand. */
QJsonObject shown(const QJsonObject &entity, const Expansion &expanded, const QStringList &fields)
{
    QJsonObject result;
    for (auto member = entity.begin(); member != entity.end(); ++member) {
        const QString name = member.key();
        if (name.endsWith(QLatin1String("Link"))) {
            continue;
        }
        if (!isRelation(name) && isSelected(name, fields)) {
            result.insert(name, member.value());
        } else if (isRelation(name) && expanded.contains(name)) {
            result.insert(name, selected(member.value(), expanded.value(name)));
        }
    }
    return result;
}

QString option(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

QString idOf(const QJsonObject &entity)
{
    const QJsonValue id = entity.value(QLatin1String("@iot.id"));
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

SensorThingsService::SensorThingsService(
    SensorThingsContent content, QString root, int largestPage, int defaultPage)
    : m_content(std::move(content))
    , m_root(std::move(root))
    , m_largestPage(largestPage)
    , m_defaultPage(defaultPage)
{ }

LoopbackReply SensorThingsService::answer(const LoopbackRequest &request, const QUrl &base) const
{
    QByteArray target = request.target;
    const QUrl url = base.resolved(QUrl::fromEncoded(target.replace('+', "%20"), QUrl::TolerantMode));
    const QString path = url.path().sliced(m_root.size());
    if (request.method != "GET") {
        return frostError(405, QStringLiteral("Only GET is served."));
    }
    if (path == QLatin1String("/Things")) {
        return page(m_content.things, url);
    }
    if (path == QLatin1String("/Datastreams")) {
        return page(m_content.datastreams, url);
    }
    if (path == QLatin1String("/FeaturesOfInterest")) {
        return featuresOfInterest(url);
    }
    static const QRegularExpression one(
        QStringLiteral("^/(Things|Datastreams)\\('?([^')]*)'?\\)(/(Observations|Datastreams))?$"));
    const auto match = one.match(path);
    if (match.hasMatch()) {
        const bool isThing = match.captured(1) == QLatin1String("Things");
        const QString id = match.captured(2);
        if (match.captured(4) == QLatin1String("Observations") && !isThing) {
            return observationsOf(id, url);
        }
        for (const QJsonObject &entity : isThing ? m_content.things : m_content.datastreams) {
            if (idOf(entity) == id && match.captured(4).isEmpty()) {
                return {200, QJsonDocument(entity).toJson(QJsonDocument::Compact)};
            }
        }
    }
    if (path.isEmpty() || path == QLatin1String("/")) {
        QJsonArray sets;
        for (const char *name : {"Things", "Locations", "Datastreams", "Sensors", "ObservedProperties",
                 "Observations", "FeaturesOfInterest"}) {
            const QString set = QString::fromLatin1(name);
            sets.append(QJsonObject{{QStringLiteral("name"), set},
                {QStringLiteral("url"), QString(base.toString() + m_root + QLatin1Char('/') + set)}});
        }
        return {
            200, QJsonDocument(QJsonObject{{QStringLiteral("value"), sets}}).toJson(QJsonDocument::Compact)};
    }
    return frostError(404, QStringLiteral("Not found."));
}

LoopbackReply SensorThingsService::observationsOf(const QString &id, const QUrl &url) const
{
    for (const QJsonObject &datastream : m_content.datastreams) {
        if (idOf(datastream) != id) {
            continue;
        }
        QList<QJsonObject> observations = m_content.observations.value(id);
        if (option(url, QStringLiteral("$expand")).contains(QLatin1String("FeatureOfInterest"))) {
            for (QJsonObject &observation : observations) {
                observation.insert(QStringLiteral("FeatureOfInterest"),
                    datastream.value(QLatin1String("FeatureOfInterest")));
            }
        }
        return page(observations, url);
    }
    return frostError(404, QStringLiteral("No such entity."));
}

LoopbackReply SensorThingsService::featuresOfInterest(const QUrl &url) const
{
    // Observations/Datastream(s)/id eq N: the features that a datastream's observations belong to.
    static const QRegularExpression link(QStringLiteral(
        "^\\s*Observations/(Datastreams?|Datastream/Thing)/(?:@iot\\.)?id\\s+eq\\s+'?([^']*?)'?\\s*$"));
    const QString filter = option(url, QStringLiteral("$filter"));
    const auto match = link.match(filter);
    if (!filter.isEmpty() && !match.hasMatch()) {
        return frostError(400, QStringLiteral("Filter is not understood."));
    }
    QList<QJsonObject> features;
    for (const QJsonObject &datastream : m_content.datastreams) {
        const QJsonObject feature = datastream.value(QLatin1String("FeatureOfInterest")).toObject();
        const QJsonObject owner = match.captured(1).endsWith(QLatin1String("Thing"))
            ? datastream.value(QLatin1String("Thing")).toObject()
            : datastream;
        if (!feature.isEmpty() && (filter.isEmpty() || idOf(owner) == match.captured(2))
            && !features.contains(feature)) {
            features << feature;
        }
    }
    QUrl unfiltered = url;
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("$filter"));
    unfiltered.setQuery(query);
    return page(features, unfiltered);
}

LoopbackReply SensorThingsService::page(const QList<QJsonObject> &all, const QUrl &url) const
{
    const QString filter = option(url, QStringLiteral("$filter"));
    const QString order = option(url, QStringLiteral("$orderby"));
    const QString key = url.path() + QLatin1Char('|') + filter + QLatin1Char('|') + order;
    if (!m_prepared.contains(key)) {
        QList<QJsonObject> prepared = all;
        const auto condition = parseFilter(filter);
        if (!condition || (!order.isEmpty() && !sortBy(prepared, order))) {
            return frostError(400, QStringLiteral("Filter or order is not understood."));
        }
        prepared.removeIf([&](const QJsonObject &entity) { return !(*condition)(entity); });
        if (m_prepared.size() > 50) {
            m_prepared.clear();
        }
        m_prepared.insert(key, prepared);
    }
    const QList<QJsonObject> entities = m_prepared.value(key);
    const QString top = option(url, QStringLiteral("$top"));
    const qsizetype count = std::min(top.isEmpty() ? m_defaultPage : std::max(0, top.toInt()), m_largestPage);
    const qsizetype skip = option(url, QStringLiteral("$skip")).toLongLong();
    Expansion expanded = readExpand(option(url, QStringLiteral("$expand")));
    for (const QString &relation : m_content.inlined) {
        expanded.insert(relation, {});
    }
    QStringList fields;
    for (const QString &part : splitOutside(option(url, QStringLiteral("$select")), QLatin1Char(','))) {
        fields << part.trimmed();
    }
    QJsonArray values;
    for (qsizetype i = skip; i < std::min(skip + count, entities.size()); ++i) {
        values.append(shown(entities[i], expanded, fields));
    }
    QJsonObject answer;
    if (option(url, QStringLiteral("$count")) == QLatin1String("true")) {
        answer.insert(QStringLiteral("@iot.count"), entities.size());
    }
    if (skip + count < entities.size() && count > 0) {
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("$skip"));
        query.addQueryItem(QStringLiteral("$skip"), QString::number(skip + count));
        QUrl next = url;
        next.setQuery(query);
        answer.insert(QStringLiteral("@iot.nextLink"), QString::fromLatin1(next.toEncoded()));
    }
    answer.insert(QStringLiteral("value"), values);
    return {200, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

} // namespace stadtblick::test
