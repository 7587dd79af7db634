#include "models/sources/sensorthings/entities.h"

#include "models/domain/unitmapping.h"
#include "models/sources/geometry.h"
#include "models/sources/json.h"
#include "models/sources/sensorthings/phenomenontime.h"
#include "models/sources/sensorthings/requests.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

constexpr qsizetype largestParameters = 2048; ///< characters of Series::parameters

/** The elements of a member that is a list; of a single object just that. */
std::vector<element> listOf(element entity, const char *key)
{
    std::vector<element> result;
    const auto member = jsonMember(entity, key);
    array list;
    if (member && !member->get_array().get(list)) {
        for (const element value : list) {
            result.push_back(value);
        }
    } else if (member && member->is_object()) {
        result.push_back(*member);
    }
    return result;
}

/** The place of the first Location that has one, Points before lines and areas. */
std::optional<RepresentativePlace> placeOfLocations(element thing)
{
    std::optional<RepresentativePlace> found;
    for (const element entity : listOf(thing, "Locations")) {
        const auto location = jsonMember(entity, "location");
        const auto place = location ? placeOf(*location) : std::nullopt;
        if (!place) {
            continue;
        }
        const auto geometry = jsonMember(*location, "geometry");
        if (jsonText(geometry.value_or(*location), "type") == QLatin1StringView("Point")) {
            return place;
        }
        if (!found) {
            found = place;
        }
    }
    return found;
}

UnitDescription unitOf(element unit)
{
    return {jsonText(unit, "name"), jsonText(unit, "symbol"), jsonText(unit, "definition")};
}

/** The end of a Datastream's 'begin/end'. */
std::optional<qint64> endOf(element stream, const char *key)
{
    TimeFault fault = TimeFault::None;
    const auto time = readPhenomenonTime(jsonText(stream, key).toStdString(), fault);
    return time ? std::optional(time->beginMs + time->lengthMs) : std::nullopt;
}

/** What tells series of one quantity at one station apart: plain members of 'properties', and the sensor. */
QString parametersOf(element stream)
{
    QJsonObject result;
    simdjson::dom::object properties;
    const auto member = jsonMember(stream, "properties");
    if (member && !member->get_object().get(properties)) {
        for (const auto &[key, value] : properties) {
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            bool isTrue = false;
            if (value.is_string()) {
                result.insert(name, jsonText(value));
            } else if (const auto number = jsonNumber(value)) {
                result.insert(name, *number);
            } else if (!value.get_bool().get(isTrue)) {
                result.insert(name, isTrue);
            }
        }
    }
    const auto sensor = jsonMember(stream, "Sensor");
    const QString sensorName = sensor ? jsonText(*sensor, "name") : QString();
    if (!sensorName.isEmpty()) {
        result.insert(QStringLiteral("sensor"), sensorName);
    }
    if (result.isEmpty()) {
        return {};
    }
    const QString text = QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
    return text.size() <= largestParameters ? text : QString();
}

struct Component
{
    std::optional<element> unit;
    std::optional<element> property;
};

std::vector<Component> componentsOf(element stream, bool isMulti)
{
    if (!isMulti) {
        return {{jsonMember(stream, "unitOfMeasurement"), jsonMember(stream, "ObservedProperty")}};
    }
    const auto units = listOf(stream, "unitOfMeasurements");
    const auto properties = listOf(stream, "ObservedProperties");
    std::vector<Component> result(std::max(units.size(), properties.size()));
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].unit = i < units.size() ? std::optional(units[i]) : std::nullopt;
        result[i].property = i < properties.size() ? std::optional(properties[i]) : std::nullopt;
    }
    return result;
}

Series seriesOf(element stream, const Component &component, const EntityRules &rules)
{
    Series series;
    series.source = rules.source;
    series.name = jsonText(stream, "name");
    ObservedThing thing;
    if (component.property) {
        thing.property = jsonText(*component.property, "name");
        thing.propertyDefinition = jsonText(*component.property, "definition");
    }
    if (component.unit) {
        thing.unit = unitOf(*component.unit);
    }
    thing.context = {series.name, jsonText(stream, "description")};
    if (const auto sensor = jsonMember(stream, "Sensor")) {
        thing.context << jsonText(*sensor, "name");
    }
    series.property = thing.property;
    series.propertyDefinition = thing.propertyDefinition;
    series.unit = unitText(thing.unit);
    series.quantity = quantityKey(thing, rules.quantities);
    series.parameters = parametersOf(stream);
    return series;
}

void readThingOfStream(element stream, StreamEntity &result, const EntityRules &rules, QStringList &warnings)
{
    const auto thing = jsonMember(stream, "Thing");
    const auto id = thing ? entityId(*thing) : std::nullopt;
    if (!id) {
        return;
    }
    result.stationId = id->first;
    if (jsonMember(*thing, "name") || jsonMember(*thing, "Locations")) {
        result.station = readThing(*thing, rules, warnings);
    }
}

} // namespace

std::optional<std::pair<QString, bool>> entityId(element entity)
{
    for (const char *key : {"@iot.id", "id"}) {
        const auto member = jsonMember(entity, key);
        const QString id = member ? jsonId(*member) : QString();
        if (!id.isEmpty()) {
            return std::pair(id, member->is_string());
        }
    }
    return std::nullopt;
}

std::optional<Station> readThing(element thing, const EntityRules &rules, QStringList &warnings)
{
    const auto id = entityId(thing);
    if (!id) {
        return std::nullopt;
    }
    Station station;
    station.source = rules.source;
    station.id = id->first;
    station.name = jsonText(thing, "name");
    if (station.name.isEmpty()) {
        station.name = station.id;
    }
    station.description = jsonText(thing, "description");
    if (const auto found = placeOfLocations(thing)) {
        station.position = found->place;
        station.heightM = found->heightM;
        station.positionOrigin = PositionOrigin::Location;
        if (looksSwapped(found->place, rules.bounds)) {
            warnings << QCoreApplication::translate("SensorThings",
                "The coordinates of station '%1' lie in the city only if longitude and latitude are "
                "swapped; they were kept as they came.")
                            .arg(station.name);
        }
    }
    return station;
}

std::optional<StreamEntity> readStream(
    element stream, bool isMulti, const EntityRules &rules, QStringList &warnings)
{
    const auto id = entityId(stream);
    const auto components = componentsOf(stream, isMulti);
    if (!id || components.empty()) {
        return std::nullopt;
    }
    StreamEntity result;
    result.path = QLatin1StringView(isMulti ? "MultiDatastreams(" : "Datastreams(")
        % idLiteral(id->first, id->second) % u')';
    readThingOfStream(stream, result, rules, warnings);
    for (std::size_t i = 0; i < components.size(); ++i) {
        Series series = seriesOf(stream, components[i], rules);
        series.id = isMulti ? QString(id->first % u'/' % QString::number(i)) : id->first;
        series.stationId = result.stationId;
        result.series.push_back(std::move(series));
    }
    if (const auto area = jsonMember(stream, "observedArea")) {
        const auto place = placeOf(*area);
        result.observedPlace = place ? std::optional(place->place) : std::nullopt;
    }
    if (const auto feature = jsonMember(stream, "FeatureOfInterest")) {
        result.featurePlace = featurePlace(*feature);
    }
    result.phenomenonEndMs = endOf(stream, "phenomenonTime");
    result.resultEndMs = endOf(stream, "resultTime");
    return result;
}

std::optional<LonLat> featurePlace(element featureOfInterest)
{
    const auto feature = jsonMember(featureOfInterest, "feature");
    const auto place = feature ? placeOf(*feature) : std::nullopt;
    return place ? std::optional(place->place) : std::nullopt;
}

} // namespace stadtblick
