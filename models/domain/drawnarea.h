#pragma once

#include "models/domain/geo.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace stadtblick {

class JsonReader;

/** A circle on the ground. */
struct GroundCircle
{
    LonLat centre;
    double radiusM = 0;

    bool operator==(const GroundCircle &) const = default;
};

/**
 * An area that a planner drew on the map. It lies in the ViewState, so that undo, bookmarks, reports and
 * exports have its geometry; a selection of kind 'area' names it by source 'view' and its id.
 */
struct DrawnArea
{
    QString id; ///< unique in the view: 'a1', 'a2' …
    QString name; ///< as people call it; never empty
    MultiPolygon shape; ///< WGS 84; of a circle: a polygon with 72 corners
    std::optional<GroundCircle> circle; ///< what the shape was made from, to change it as a circle
    QJsonObject unknown; ///< members that this version does not know; written back

    bool operator==(const DrawnArea &) const = default;
};

/** The source of selections of kind 'area'. */
inline constexpr QStringView drawnAreaSource = u"view";

/** One member of the view's "areas": {"id","name","geometry": GeoJSON,"circle":{"lon","lat","radiusM"}}. */
QJsonObject toJson(const DrawnArea &area);

/**
 * Reads the list "areas" of a view. Geometries are GeoJSON Polygons or MultiPolygons in WGS 84; rings that
 * are not closed are closed. What is wrong is noted at @p view with its JSON path.
 */
std::vector<DrawnArea> readDrawnAreas(JsonReader &view);

/** An id that none of @p areas has. */
QString freeAreaId(const std::vector<DrawnArea> &areas);

} // namespace stadtblick
