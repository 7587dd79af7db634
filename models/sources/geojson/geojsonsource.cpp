#include "models/sources/geojson/geojsonsource.h"

#include "models/sources/faults.h"
#include "models/sources/geometry.h"
#include "models/sources/json.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

using simdjson::dom::element;

/** A property's value as text: also of a number, and the first of a list (features merged at one place). */
QString valueText(element value)
{
    simdjson::dom::array list;
    if (!value.get_array().get(list)) {
        return list.begin() == list.end() ? QString() : valueText(*list.begin());
    }
    return jsonId(value).simplified();
}

/** The property called @p name, compared without case; empty if there is none. */
QString property(element feature, const QString &name)
{
    simdjson::dom::object properties;
    const auto member = jsonMember(feature, "properties");
    if (!member || member->get_object().get(properties)) {
        return {};
    }
    for (const auto &[key, value] : properties) {
        const QString found = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        if (found.compare(name, Qt::CaseInsensitive) == 0) {
            return valueText(value);
        }
    }
    return {};
}

QString firstProperty(element feature, const QString &wanted, const QStringList &usual)
{
    if (!wanted.isEmpty()) {
        return property(feature, wanted);
    }
    for (const QString &name : usual) {
        const QString text = property(feature, name);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/** Adds an area; parts with one id and name become one. */
void join(std::vector<Area> &areas, Area &&area)
{
    const auto same = std::find_if(areas.begin(), areas.end(),
        [&area](const Area &other) { return other.id == area.id && other.name == area.name; });
    if (same == areas.end()) {
        areas.push_back(std::move(area));
        return;
    }
    auto &polygons = area.shape.polygons;
    std::move(polygons.begin(), polygons.end(), std::back_inserter(same->shape.polygons));
}

Error notReadable(const QString &what, QByteArrayView body)
{
    return {Error::Kind::Geodata, what,
        QCoreApplication::translate(
            "GeoJson", "Check whether the address is that of a GeoJSON file in WGS 84 degrees."),
        beginningOf(body)};
}

} // namespace

GeoJsonSource::GeoJsonSource(const SourceProfile &source, const CityProfile &city)
    : m_url(source.url)
    , m_source(source.id)
    , m_kind(source.fetch.value(u"kind").toString(QStringLiteral("district")))
    , m_nameProperty(source.fetch.value(u"nameProperty").toString())
    , m_idProperty(source.fetch.value(u"idProperty").toString())
    , m_bounds(city.bounds)
{ }

std::vector<HttpRequest> GeoJsonSource::first(const SyncState &, const OpenTimeRange &) const
{
    HttpRequest request;
    request.url = m_url;
    return {request};
}

std::optional<Area> GeoJsonSource::areaOfFeature(simdjson::dom::element feature) const
{
    Area area{m_source, m_kind, {}, {}, areaOf(feature)};
    area.name = firstProperty(feature, m_nameProperty,
        {QStringLiteral("name"), QStringLiteral("bezeichnung"), QStringLiteral("ortsbezirk"),
            QStringLiteral("stadtteil"), QStringLiteral("bezirk"), QStringLiteral("title")});
    const auto id = jsonMember(feature, "id");
    area.id = !m_idProperty.isEmpty() ? property(feature, m_idProperty)
        : id                          ? jsonId(*id)
                                      : property(feature, QStringLiteral("id"));
    if (area.id.isEmpty()) {
        area.id = area.name;
    }
    if (area.name.isEmpty()) {
        area.name = area.id;
    }
    return area.shape.isEmpty() || area.id.isEmpty() ? std::nullopt : std::optional(std::move(area));
}

Result<Page> GeoJsonSource::read(
    const HttpRequest &, QByteArrayView body, const SyncState &, const OpenTimeRange &) const
{
    const auto root = parseJson(body);
    if (!root) {
        return tl::unexpected(root.error());
    }
    simdjson::dom::array features;
    const auto member = jsonMember(*root, "features");
    if (!member || member->get_array().get(features)) {
        const QString reason = errorMessage(*root);
        return tl::unexpected(notReadable(reason.isEmpty()
                ? QCoreApplication::translate("GeoJson", "The answer is no GeoJSON FeatureCollection.")
                : QCoreApplication::translate("GeoJson", "The service answered with an error: %1")
                      .arg(reason),
            body));
    }
    Page page;
    int unreadable = 0;
    int outside = 0;
    for (const element feature : features) {
        auto area = areaOfFeature(feature);
        if (!area) {
            ++unreadable;
            continue;
        }
        outside += looksSwapped(boundsOf(area->shape).centre(), m_bounds) ? 1 : 0;
        join(page.areas, std::move(*area));
    }
    if (page.areas.empty() && features.size() > 0) {
        return tl::unexpected(
            notReadable(QCoreApplication::translate(
                            "GeoJson", "None of the features is an area with a name or id in degrees."),
                body));
    }
    if (unreadable > 0) {
        page.warnings << QCoreApplication::translate(
            "GeoJson", "%n features are no area with a name or id and were left out.", nullptr, unreadable);
    }
    if (outside > 0) {
        page.warnings << QCoreApplication::translate("GeoJson",
            "%n areas lie in the city only if longitude and latitude are swapped; they were kept as they "
            "came.",
            nullptr, outside);
    }
    return page;
}

QString GeoJsonSource::explain(QByteArrayView body) const
{
    return explainError(body);
}

} // namespace stadtblick
