#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <memory>
#include <optional>

namespace stadtblick {

/** Converts coordinates of a named system (EPSG:25832, EPSG:31466 …) to WGS 84, by PROJ. For one thread. */
class Projection
{
public:
    /** An unknown @p crs is an Error of kind Geodata. */
    static Result<Projection> from(const QString &crs);

    /** @p x east, @p y north, whatever order the system's definition has; nothing outside of its area.
     * Eastings with the zone in front (32412345 m in UTM 32) are understood. */
    std::optional<LonLat> toLonLat(double x, double y) const;

private:
    struct Transformation;
    explicit Projection(std::shared_ptr<Transformation> transformation);

    std::shared_ptr<Transformation> m_transformation;
};

} // namespace stadtblick
