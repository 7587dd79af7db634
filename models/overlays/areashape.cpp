#include "models/overlays/areashape.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace stadtblick {

namespace {

/** The box around a street's lines and what lies at them. */
LonLatBox boxAtStreet(const std::vector<std::vector<LonLat>> &lines)
{
    LonLatBox box = boundsOf({{lines}});
    const LonLat southWest = geodesicPlace({box.west, box.south}, 225, 2 * atStreetM);
    const LonLat northEast = geodesicPlace({box.east, box.north}, 45, 2 * atStreetM);
    return {southWest.lon, southWest.lat, northEast.lon, northEast.lat};
}

} // namespace

bool isArea(const Selection &selection)
{
    static constexpr std::array kinds{QLatin1StringView("area"), QLatin1StringView("street"),
        QLatin1StringView("district"), QLatin1StringView("place")};
    return std::ranges::find(kinds, selection.kind) != kinds.end();
}

bool isDrawnArea(const SelectedShape &shape)
{
    return shape.selection.kind == QLatin1StringView("area");
}

ShapeTest::ShapeTest(const SelectedShape &shape)
    : m_shape(shape)
    , m_area(shape.area)
    , m_bounds(shape.isStreet() ? boxAtStreet(shape.lines) : m_area.bounds())
{ }

bool ShapeTest::contains(LonLat place) const
{
    if (!m_shape.isStreet()) {
        return m_area.contains(place);
    }
    return m_bounds.contains(place) && distanceM(place) <= atStreetM;
}

double ShapeTest::distanceM(LonLat place) const
{
    if (!m_shape.isStreet()) {
        return distanceToAreaM(m_shape.area, place);
    }
    double least = std::numeric_limits<double>::infinity();
    for (const auto &line : m_shape.lines) {
        least = std::min(least, distanceToLineM(line, place));
    }
    return least;
}

bool hasCrossingSides(const MultiPolygon &drawn)
{
    return std::ranges::any_of(drawn.polygons, [](const auto &polygon) {
        return std::ranges::any_of(polygon, [](const auto &ring) { return crossesItself(ring); });
    });
}

QString drawnAreaText(const MultiPolygon &drawn, const QLocale &locale)
{
    return hasCrossingSides(drawn) ? QCoreApplication::translate("Areas", "sides cross: no area")
                                   : areaText(geodesicAreaM2(drawn), locale);
}

QString sizeText(const SelectedShape &shape, const QLocale &locale)
{
    if (isDrawnArea(shape)) {
        return drawnAreaText(shape.area, locale);
    }
    if (!shape.isStreet()) {
        return areaText(geodesicAreaM2(shape.area), locale);
    }
    double lengthM = 0;
    for (const auto &line : shape.lines) {
        lengthM += geodesicLengthM(line);
    }
    return lengthText(lengthM, locale);
}

} // namespace stadtblick
