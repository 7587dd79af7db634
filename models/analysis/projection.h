#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <memory>
#include <vector>

namespace stadtblick {

/** WGS 84 to a projected system in metres (EPSG:25832), by PROJ. To be used by one thread at a time. */
class Projection
{
public:
    /** @p crs as 'EPSG:25832'. An unknown or not metric system is an Error. */
    static Result<Projection> create(const QString &crs);

    Projection(Projection &&) noexcept;
    Projection &operator=(Projection &&) noexcept;
    ~Projection();

    /** Easting and northing in metres; not finite where the system does not reach. */
    QPointF toMetres(LonLat place) const;
    LonLat fromMetres(QPointF metres) const;

private:
    struct Handle;
    explicit Projection(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/**
 * The projected system of the UTM zone (WGS 84) around a place, for cities whose profile names none.
 */
QString utmCrs(LonLat place);

} // namespace stadtblick
