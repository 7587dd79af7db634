#include "app/demo/thingsmodel.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace stadtblick::demo {

namespace {

constexpr qint64 locationBase = 1000;
constexpr qint64 featureBase = 2000;

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonValue textOrNull(const char *value)
{
    return value[0] == '\0' ? QJsonValue() : QJsonValue(QString::fromUtf8(value));
}

QString iso(qint64 timeMs)
{
    QByteArray out;
    appendIso(out, timeMs);
    return QString::fromLatin1(out);
}

const QStringList &relationsOf(EntitySet set)
{
    static const QStringList things{
        QStringLiteral("Locations"), QStringLiteral("HistoricalLocations"), QStringLiteral("Datastreams")};
    static const QStringList locations{QStringLiteral("Things"), QStringLiteral("HistoricalLocations")};
    static const QStringList datastreams{QStringLiteral("Thing"), QStringLiteral("Sensor"),
        QStringLiteral("ObservedProperty"), QStringLiteral("Observations")};
    static const QStringList withDatastreams{QStringLiteral("Datastreams")};
    static const QStringList observations{QStringLiteral("Datastream"), QStringLiteral("FeatureOfInterest")};
    static const QStringList none;
    switch (set) {
    case EntitySet::Things:
        return things;
    case EntitySet::Locations:
        return locations;
    case EntitySet::Datastreams:
        return datastreams;
    case EntitySet::Sensors:
    case EntitySet::ObservedProperties:
        return withDatastreams;
    case EntitySet::Observations:
        return observations;
    default:
        return none;
    }
}

/** A GeoJSON point; with its height in metres where that is told. */
QJsonObject pointAt(Point place, std::optional<double> heightM = {})
{
    const LonLat earth = onEarth(place);
    // Seven decimals are a centimetre.
    const auto rounded = [](double degrees) {
        return static_cast<double>(std::llround(degrees * 1e7)) / 1e7;
    };
    QJsonArray coordinates{rounded(earth.lon), rounded(earth.lat)};
    if (heightM) {
        coordinates.append(*heightM);
    }
    return {{QStringLiteral("type"), QStringLiteral("Point")}, {QStringLiteral("coordinates"), coordinates}};
}

QJsonObject sensor(const std::string &name)
{
    return {{QStringLiteral("name"), text(name)}, {QStringLiteral("description"), QString()},
        {QStringLiteral("encodingType"), QStringLiteral("text/plain")},
        {QStringLiteral("metadata"), QString()}};
}

QJsonObject observedProperty(const ObservedProperty &property)
{
    return {{QStringLiteral("name"), QString::fromUtf8(property.name)},
        {QStringLiteral("definition"), QString::fromUtf8(property.definition)},
        {QStringLiteral("description"), QString::fromUtf8(property.description)}};
}

QJsonObject feature(const DemoThing &thing)
{
    return {{QStringLiteral("name"), text(thing.name)}, {QStringLiteral("description"), QString()},
        {QStringLiteral("encodingType"), QStringLiteral("application/geo+json")},
        {QStringLiteral("feature"), pointAt(thing.place)}};
}

} // namespace

void appendIso(QByteArray &out, qint64 timeMs)
{
    const qint64 seconds = timeMs / 1000;
    const qint64 days = seconds / 86400;
    const int rest = static_cast<int>(seconds - days * 86400);
    // Civil date from days since 1970 (the usual algorithm of years that begin in March).
    const qint64 z = days + 719468;
    const qint64 era = z / 146097;
    const qint64 dayOfEra = z - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 m = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * m + 2) / 5 + 1);
    const int month = static_cast<int>(m < 10 ? m + 3 : m - 9);
    const int year = static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    const auto two = [](char *at, int value) {
        at[0] = static_cast<char>('0' + value / 10);
        at[1] = static_cast<char>('0' + value % 10);
    };
    char buffer[] = "0000-00-00T00:00:00Z";
    two(buffer, year / 100);
    two(buffer + 2, year % 100);
    two(buffer + 5, month);
    two(buffer + 8, day);
    two(buffer + 11, rest / 3600);
    two(buffer + 14, rest / 60 % 60);
    two(buffer + 17, rest % 60);
    out.append(buffer, 20);
}

ThingsModel::ThingsModel(const Measurements &measurements)
    : m_measurements(measurements)
{
    for (const DemoSeries &series : measurements.series) {
        if (std::ranges::find(m_sensors, series.sensor) == m_sensors.end()) {
            m_sensors.push_back(series.sensor);
        }
        if (std::ranges::find(m_properties, series.property->id, &ObservedProperty::id)
            == m_properties.end()) {
            m_properties.push_back(series.property);
        }
        std::vector<std::uint32_t> present;
        present.reserve(series.values.size());
        for (std::uint32_t i = 0; i < series.values.size(); ++i) {
            if (series.values[i] != DemoSeries::missing) {
                present.push_back(i);
            }
        }
        m_present.push_back(std::move(present));
    }
}

std::optional<EntitySet> ThingsModel::setOf(const QString &name)
{
    static const QHash<QString, EntitySet> sets{{QStringLiteral("Things"), EntitySet::Things},
        {QStringLiteral("Thing"), EntitySet::Things}, {QStringLiteral("Locations"), EntitySet::Locations},
        {QStringLiteral("HistoricalLocations"), EntitySet::HistoricalLocations},
        {QStringLiteral("Datastreams"), EntitySet::Datastreams},
        {QStringLiteral("Datastream"), EntitySet::Datastreams},
        {QStringLiteral("Sensors"), EntitySet::Sensors}, {QStringLiteral("Sensor"), EntitySet::Sensors},
        {QStringLiteral("ObservedProperties"), EntitySet::ObservedProperties},
        {QStringLiteral("ObservedProperty"), EntitySet::ObservedProperties},
        {QStringLiteral("FeaturesOfInterest"), EntitySet::FeaturesOfInterest},
        {QStringLiteral("FeatureOfInterest"), EntitySet::FeaturesOfInterest},
        {QStringLiteral("Observations"), EntitySet::Observations}};
    const auto found = sets.find(name);
    return found == sets.end() ? std::nullopt : std::optional(*found);
}

QString ThingsModel::nameOf(EntitySet set)
{
    static const QStringList names{QStringLiteral("Things"), QStringLiteral("Locations"),
        QStringLiteral("HistoricalLocations"), QStringLiteral("Datastreams"), QStringLiteral("Sensors"),
        QStringLiteral("ObservedProperties"), QStringLiteral("FeaturesOfInterest"),
        QStringLiteral("Observations")};
    return names.at(static_cast<int>(set));
}

Entities ThingsModel::all(EntitySet set) const
{
    Entities result{set, {}, false};
    switch (set) {
    case EntitySet::Things:
    case EntitySet::Locations:
    case EntitySet::FeaturesOfInterest: {
        const qint64 base = set == EntitySet::Locations ? locationBase
            : set == EntitySet::FeaturesOfInterest      ? featureBase
                                                        : 0;
        for (const DemoThing &thing : m_measurements.things) {
            result.ids.push_back(base + thing.id);
        }
        break;
    }
    case EntitySet::Datastreams:
        for (const DemoSeries &series : m_measurements.series) {
            result.ids.push_back(series.id);
        }
        break;
    case EntitySet::Sensors:
        for (std::size_t i = 0; i < m_sensors.size(); ++i) {
            result.ids.push_back(static_cast<qint64>(i) + 1);
        }
        break;
    case EntitySet::ObservedProperties:
        for (const ObservedProperty *property : m_properties) {
            result.ids.push_back(property->id);
        }
        std::ranges::sort(result.ids);
        break;
    default:
        break;
    }
    return result;
}

bool ThingsModel::has(EntitySet set, qint64 id) const
{
    if (set == EntitySet::Observations) {
        const DemoSeries *found = series(seriesOf(id));
        const auto index = static_cast<std::size_t>(id % 100'000);
        return found && index < found->values.size() && found->values[index] != DemoSeries::missing;
    }
    const Entities entities = all(set);
    return std::ranges::find(entities.ids, id) != entities.ids.end();
}

const DemoSeries *ThingsModel::series(qint64 id) const
{
    const auto found = std::ranges::find(m_measurements.series, id, &DemoSeries::id);
    return found == m_measurements.series.end() ? nullptr : &*found;
}

const std::vector<std::uint32_t> &ThingsModel::present(qint64 seriesId) const
{
    return m_present.at(static_cast<std::size_t>(series(seriesId) - m_measurements.series.data()));
}

int ThingsModel::sensorId(const std::string &name) const
{
    return static_cast<int>(std::ranges::find(m_sensors, name) - m_sensors.begin()) + 1;
}

std::optional<Entities> ThingsModel::related(EntitySet set, qint64 id, const QString &relation) const
{
    if (!relationsOf(set).contains(relation)) {
        return std::nullopt;
    }
    const EntitySet target = *setOf(relation);
    Entities result{target, {}, !relation.endsWith(u's')};
    const auto seriesWhere = [&](auto &&condition) {
        for (const DemoSeries &candidate : m_measurements.series) {
            if (condition(candidate)) {
                result.ids.push_back(candidate.id);
            }
        }
    };
    if (set == EntitySet::Things && target == EntitySet::Datastreams) {
        seriesWhere([&](const DemoSeries &candidate) { return candidate.thing == id; });
    } else if (set == EntitySet::Things && target == EntitySet::Locations) {
        result.ids.push_back(locationBase + id);
    } else if (set == EntitySet::Locations && target == EntitySet::Things) {
        result.ids.push_back(id - locationBase);
    } else if (set == EntitySet::Sensors) {
        seriesWhere([&](const DemoSeries &candidate) { return sensorId(candidate.sensor) == id; });
    } else if (set == EntitySet::ObservedProperties) {
        seriesWhere([&](const DemoSeries &candidate) { return candidate.property->id == id; });
    } else if (set == EntitySet::Datastreams || set == EntitySet::Observations) {
        const DemoSeries *own = series(set == EntitySet::Datastreams ? id : seriesOf(id));
        if (target == EntitySet::Things) {
            result.ids.push_back(own->thing);
        } else if (target == EntitySet::Sensors) {
            result.ids.push_back(sensorId(own->sensor));
        } else if (target == EntitySet::ObservedProperties) {
            result.ids.push_back(own->property->id);
        } else if (target == EntitySet::Datastreams) {
            result.ids.push_back(own->id);
        } else if (target == EntitySet::FeaturesOfInterest) {
            result.ids.push_back(featureBase + own->thing);
        }
    }
    return result;
}

QJsonObject ThingsModel::thing(const DemoThing &thing) const
{
    QJsonObject properties{{QStringLiteral("stadtteil"), text(thing.district)},
        {QStringLiteral("inBetriebSeit"), text(thing.since)}, {QStringLiteral("hoeheUeberNN"), thing.heightM},
        {QStringLiteral("hinweis"), QStringLiteral("Demo · synthetische Daten")}};
    if (thing.capacity > 0) {
        properties.insert(QStringLiteral("stellplaetze"), thing.capacity);
    }
    return {{QStringLiteral("name"), text(thing.name)},
        {QStringLiteral("description"), text(thing.description)}, {QStringLiteral("properties"), properties}};
}

QJsonObject ThingsModel::location(const DemoThing &thing) const
{
    return {{QStringLiteral("name"), text(thing.name)}, {QStringLiteral("description"), text(thing.district)},
        {QStringLiteral("encodingType"), QStringLiteral("application/geo+json")},
        {QStringLiteral("location"), pointAt(thing.place, thing.heightM)}};
}

QJsonObject ThingsModel::datastream(const DemoSeries &series) const
{
    const std::vector<std::uint32_t> &indices = present(series.id);
    QJsonObject properties;
    if (!series.direction.empty()) {
        properties.insert(QStringLiteral("richtung"), text(series.direction));
    }
    QJsonObject result{{QStringLiteral("name"), text(series.name)},
        {QStringLiteral("description"), QString::fromUtf8(series.property->description)},
        {QStringLiteral("observationType"),
            QStringLiteral("http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement")},
        {QStringLiteral("unitOfMeasurement"),
            QJsonObject{{QStringLiteral("name"), textOrNull(series.unit.name)},
                {QStringLiteral("symbol"), textOrNull(series.unit.symbol)},
                {QStringLiteral("definition"), textOrNull(series.unit.definition)}}},
        {QStringLiteral("properties"), properties}};
    if (!indices.empty()) {
        const QString from = iso(series.timeMs(indices.front()));
        const QString to = iso(series.timeMs(indices.back()) + (series.isInstant ? 0 : series.stepMs));
        result.insert(QStringLiteral("phenomenonTime"), QString(from % u'/' % to));
        result.insert(QStringLiteral("resultTime"),
            QString(
                iso(series.timeMs(indices.front()) + (series.isInstant ? 0 : series.stepMs)) % u'/' % to));
    }
    return result;
}

QJsonObject ThingsModel::entity(EntitySet set, qint64 id, const QString &root) const
{
    QJsonObject result;
    const auto thingAt = [&](qint64 thingId) -> const DemoThing & {
        return m_measurements.things.at(static_cast<std::size_t>(thingId - 1));
    };
    switch (set) {
    case EntitySet::Things:
        result = thing(thingAt(id));
        break;
    case EntitySet::Locations:
        result = location(thingAt(id - locationBase));
        break;
    case EntitySet::Datastreams:
        result = datastream(*series(id));
        break;
    case EntitySet::Sensors:
        result = sensor(m_sensors.at(static_cast<std::size_t>(id - 1)));
        break;
    case EntitySet::ObservedProperties:
        result =
            observedProperty(**std::ranges::find(m_properties, static_cast<int>(id), &ObservedProperty::id));
        break;
    case EntitySet::FeaturesOfInterest:
        result = feature(thingAt(id - featureBase));
        break;
    default:
        break;
    }
    const QString self = root % u'/' % nameOf(set) % u'(' % QString::number(id) % u')';
    result.insert(QStringLiteral("@iot.selfLink"), self);
    result.insert(QStringLiteral("@iot.id"), id);
    for (const QString &relation : relationsOf(set)) {
        result.insert(
            QString(relation % QLatin1StringView("@iot.navigationLink")), QString(self % u'/' % relation));
    }
    return result;
}

} // namespace stadtblick::demo
