#include "app/demo/sensorthingsservice.h"

#include "models/domain/timerange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace stadtblick::demo {

namespace {

constexpr int defaultTop = 100;
constexpr int largestTop = 10'000;

Answer error(int status, const QString &message)
{
    const QJsonObject json{{QStringLiteral("type"), QStringLiteral("error")},
        {QStringLiteral("code"), status}, {QStringLiteral("message"), message}};
    return {status, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

/** Keeps what $select names, and what is expanded. */
QJsonObject selected(QJsonObject entity, const QueryOptions &options)
{
    if (options.select.isEmpty()) {
        return entity;
    }
    QJsonObject result;
    for (const QString &name : options.select) {
        const QString key = name == QLatin1String("id") ? QStringLiteral("@iot.id")
            : name == QLatin1String("selfLink")         ? QStringLiteral("@iot.selfLink")
                                                        : name;
        if (entity.contains(key)) {
            result.insert(key, entity.take(key));
        }
    }
    return result;
}

Operand operandOfJson(const QJsonValue &value)
{
    Operand operand;
    if (value.isDouble()) {
        operand.kind = Operand::Kind::Number;
        operand.number = value.toDouble();
    } else if (value.isString()) {
        const QStringList ends = value.toString().split(u'/');
        const std::optional<qint64> from = fromIso(ends.front());
        const std::optional<qint64> to = fromIso(ends.back());
        operand.text = value.toString();
        operand.kind = from && to && ends.size() <= 2 ? Operand::Kind::Time : Operand::Kind::Text;
        operand.fromMs = from.value_or(0);
        operand.toMs = to.value_or(0);
    }
    return operand;
}

bool isLess(const Operand &a, const Operand &b)
{
    if (a.kind != b.kind) {
        return a.kind < b.kind;
    }
    return a.kind == Operand::Kind::Number ? a.number < b.number
        : a.kind == Operand::Kind::Time    ? a.fromMs < b.fromMs
                                           : a.text < b.text;
}

} // namespace

int SensorThingsService::pageSizeOf(const QueryOptions &options)
{
    return std::min(options.top.value_or(defaultTop), largestTop);
}

SensorThingsService::SensorThingsService(const Measurements &measurements)
    : m_model(measurements)
{ }

Answer SensorThingsService::root(const RequestPlace &place) const
{
    QJsonArray sets;
    for (int i = 0; i <= static_cast<int>(EntitySet::Observations); ++i) {
        const QString name = ThingsModel::nameOf(static_cast<EntitySet>(i));
        sets.append(QJsonObject{
            {QStringLiteral("name"), name}, {QStringLiteral("url"), QString(place.root % u'/' % name)}});
    }
    const QJsonObject settings{{QStringLiteral("conformance"),
        QJsonArray{QStringLiteral("http://www.opengis.net/spec/iot_sensing/1.1/req/datamodel"),
            QStringLiteral("http://www.opengis.net/spec/iot_sensing/1.1/req/request-data"),
            QStringLiteral("http://www.opengis.net/spec/iot_sensing/1.1/req/data-array/data-array")}}};
    const QJsonObject json{{QStringLiteral("value"), sets}, {QStringLiteral("serverSettings"), settings}};
    return {200, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

std::optional<Entities> SensorThingsService::resolve(const QStringList &parts) const
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z]+)(?:\\((\\d{1,15})\\))?$"));
    std::optional<Entities> current;
    for (const QString &part : parts) {
        const auto match = pattern.match(part);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QString name = match.captured(1);
        if (current) {
            if (!current->isSingle || current->ids.size() != 1) {
                return std::nullopt;
            }
            if (current->set == EntitySet::Datastreams && name == QLatin1String("Observations")) {
                current = Entities{EntitySet::Observations, {current->ids.front()}, false};
            } else {
                current = m_model.related(current->set, current->ids.front(), name);
            }
        } else if (const auto set = ThingsModel::setOf(name); set && ThingsModel::nameOf(*set) == name) {
            current = *set == EntitySet::Observations
                ? Entities{*set, m_model.all(EntitySet::Datastreams).ids, false}
                : m_model.all(*set);
        } else {
            return std::nullopt;
        }
        if (!current) {
            return std::nullopt;
        }
        if (!match.captured(2).isEmpty()) {
            const qint64 id = match.captured(2).toLongLong();
            if (!m_model.has(current->set, id)
                || (current->set != EntitySet::Observations
                    && std::ranges::find(current->ids, id) == current->ids.end())) {
                return std::nullopt;
            }
            current = Entities{current->set, {id}, true};
        }
    }
    return current;
}

Answer SensorThingsService::answer(const RequestPlace &place) const
{
    const QStringList parts = place.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return root(place);
    }
    const std::optional<Entities> entities = resolve(parts);
    if (!entities) {
        return error(404, QStringLiteral("Nothing found."));
    }
    const Result<QueryOptions> options = readOptions(place.query);
    if (!options) {
        return error(400, options.error().what);
    }
    if (entities->set == EntitySet::Observations && !entities->isSingle) {
        return {200, observations(entities->ids, place, *options)};
    }
    if (entities->set == EntitySet::Observations) {
        QByteArray body;
        writeObservation(body, *m_model.series(ThingsModel::seriesOf(entities->ids.front())),
            static_cast<std::uint32_t>(entities->ids.front() % 100'000), *options, place.root);
        return {200, body};
    }
    if (entities->isSingle) {
        return {200,
            QJsonDocument(withExpansions(*entities, entities->ids.front(), *options, place.root))
                .toJson(QJsonDocument::Compact)};
    }
    return collection(place, *entities, *options);
}

Operand SensorThingsService::operandOf(
    const QJsonObject &entity, EntitySet set, qint64 id, const QString &path) const
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 1) { // through a relation: ObservedProperty/name, Thing/properties/stadtteil
        if (const auto related = m_model.related(set, id, parts.front()); related && related->isSingle) {
            const QJsonObject next = m_model.entity(related->set, related->ids.front(), {});
            return operandOf(next, related->set, related->ids.front(), parts.mid(1).join(u'/'));
        }
    }
    QJsonValue value = entity;
    for (const QString &part : parts) {
        value = value.toObject().value(part == QLatin1String("id") ? QStringLiteral("@iot.id") : part);
    }
    return operandOfJson(value);
}

Answer SensorThingsService::collection(
    const RequestPlace &place, const Entities &entities, const QueryOptions &options) const
{
    std::vector<qint64> ids;
    for (const qint64 id : entities.ids) {
        const QJsonObject entity = m_model.entity(entities.set, id, place.root);
        const Lookup lookup = [&](const QString &path) { return operandOf(entity, entities.set, id, path); };
        if (!options.filter || options.filter->matches(lookup)) {
            ids.push_back(id);
        }
    }
    for (auto order = options.orderBy.rbegin(); order != options.orderBy.rend(); ++order) {
        const auto key = [&](qint64 id) {
            return operandOf(m_model.entity(entities.set, id, place.root), entities.set, id, order->first);
        };
        std::ranges::stable_sort(ids, [&](qint64 a, qint64 b) {
            return order->second ? isLess(key(b), key(a)) : isLess(key(a), key(b));
        });
    }
    const auto begin = std::min(static_cast<std::size_t>(options.skip), ids.size());
    const auto end = std::min(begin + static_cast<std::size_t>(pageSizeOf(options)), ids.size());
    QJsonArray value;
    for (std::size_t i = begin; i < end; ++i) {
        value.append(withExpansions(entities, ids[i], options, place.root));
    }
    QJsonObject json{{QStringLiteral("value"), value}};
    if (options.wantsCount) {
        json.insert(QStringLiteral("@iot.count"), static_cast<qint64>(ids.size()));
    }
    if (end < ids.size() && end > begin) {
        json.insert(QStringLiteral("@iot.nextLink"),
            QString::fromLatin1(nextLink(place, options, static_cast<int>(end - begin))));
    }
    return {200, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QJsonObject SensorThingsService::withExpansions(
    const Entities &entities, qint64 id, const QueryOptions &options, const QString &root) const
{
    QJsonObject result = selected(m_model.entity(entities.set, id, root), options);
    for (const auto &[relation, own] : options.expand) {
        const std::optional<Entities> related = m_model.related(entities.set, id, relation);
        if (!related) {
            continue;
        }
        if (related->set == EntitySet::Observations) {
            const RequestPlace place{root,
                ThingsModel::nameOf(entities.set) % u'(' % QString::number(id)
                    % QLatin1StringView(")/Observations"),
                own.items};
            const QJsonObject page = QJsonDocument::fromJson(observations({id}, place, own)).object();
            result.insert(relation, page.value(QLatin1StringView("value")));
            if (page.contains(QLatin1StringView("@iot.nextLink"))) {
                result.insert(QStringLiteral("Observations@iot.nextLink"),
                    page.value(QLatin1StringView("@iot.nextLink")));
            }
        } else if (related->isSingle) {
            result.insert(relation, withExpansions(*related, related->ids.front(), own, root));
        } else {
            QJsonArray list;
            const auto count = std::min(related->ids.size(), static_cast<std::size_t>(pageSizeOf(own)));
            for (std::size_t i = 0; i < count; ++i) {
                list.append(withExpansions(*related, related->ids[i], own, root));
            }
            result.insert(relation, list);
            if (count < related->ids.size()) {
                const RequestPlace place{root,
                    ThingsModel::nameOf(entities.set) % u'(' % QString::number(id) % QLatin1StringView(")/")
                        % relation,
                    own.items};
                result.insert(QString(relation % QLatin1StringView("@iot.nextLink")),
                    QString::fromLatin1(nextLink(place, own, static_cast<int>(count))));
            }
        }
        result.remove(QString(relation % QLatin1StringView("@iot.navigationLink")));
    }
    return result;
}

QByteArray SensorThingsService::nextLink(
    const RequestPlace &place, const QueryOptions &options, int size) const
{
    QByteArray link = place.root.toUtf8() + '/' + QUrl::toPercentEncoding(place.path, "/(),$");
    char separator = '?';
    for (const auto &[name, value] : place.query) {
        if (name != QLatin1String("$skip")) {
            link += separator + QUrl::toPercentEncoding(name, "$") + '='
                + QUrl::toPercentEncoding(value, "$(),;:/='@");
            separator = '&';
        }
    }
    return link + separator + "$skip=" + QByteArray::number(options.skip + size);
}

} // namespace stadtblick::demo
