#pragma once

#include "models/analysis/areageometry.h"
#include "models/domain/viewstate.h"

#include <optional>
#include <vector>

namespace stadtblick {

/** How far from its line a thing still lies at a street, in metres. */
inline constexpr double atStreetM = 30;

/** A selected part of the city: an area that was drawn, a district, a place, a street. */
struct SelectedShape
{
    Selection selection;
    QString name;
    QString kindName; ///< translated: 'District', 'Street'
    MultiPolygon area; ///< empty for a street
    std::vector<std::vector<LonLat>> lines; ///< of a street

    bool isStreet() const { return !lines.empty(); }
    bool operator==(const SelectedShape &) const = default;
};

/** True if @p selection names a part of the city (not a station, an idea or a theme). */
bool isArea(const Selection &selection);

/** True of what was drawn by hand: only there sides may cross, districts and places come as valid areas. */
bool isDrawnArea(const SelectedShape &shape);

/** Which places belong to a part of the city: inside an area, within atStreetM of a street. */
class ShapeTest
{
public:
    explicit ShapeTest(const SelectedShape &shape);

    bool contains(LonLat place) const;
    /** Metres from the edge or the line along the geodesic; 0 inside. */
    double distanceM(LonLat place) const;
    /** Everything that belongs to it lies in this box. */
    const LonLatBox &bounds() const { return m_bounds; }

private:
    const SelectedShape &m_shape;
    AreaTest m_area;
    LonLatBox m_bounds;
};

/** True if sides of a drawn outline cross: what it encloses has no one size. */
bool hasCrossingSides(const MultiPolygon &drawn);

/** '12.4 ha' of a drawn outline; where its sides cross, that it has none: lobes would cancel each other. */
QString drawnAreaText(const MultiPolygon &drawn, const QLocale &locale);

/** '12.4 ha' or, of a drawn area whose sides cross, that there is none; of a street '2.35 km' (the sum of its
 * carriageways' lines). */
QString sizeText(const SelectedShape &shape, const QLocale &locale);

} // namespace stadtblick
