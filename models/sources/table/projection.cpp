#include "models/sources/table/projection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <proj.h>

#include <cmath>

namespace stadtblick {

struct Projection::Transformation
{
    PJ_CONTEXT *context = nullptr;
    PJ *proj = nullptr;
    double zonePrefix = 0; ///< 32,000,000 for UTM 32; 0 = none

    Transformation() = default;
    Transformation(const Transformation &) = delete;
    Transformation &operator=(const Transformation &) = delete;
    ~Transformation()
    {
        proj_destroy(proj);
        proj_context_destroy(context);
    }
};

Projection::Projection(std::shared_ptr<Transformation> transformation)
    : m_transformation(std::move(transformation))
{ }

Result<Projection> Projection::from(const QString &crs)
{
    auto made = std::make_shared<Transformation>();
    made->context = proj_context_create();
    proj_context_set_enable_network(made->context, 0); // grids are never fetched
    proj_log_level(made->context, PJ_LOG_NONE);
    PJ *raw = proj_create_crs_to_crs(made->context, crs.toUtf8().constData(), "EPSG:4326", nullptr);
    if (raw) {
        made->proj = proj_normalize_for_visualization(made->context, raw); // east, north; longitude, latitude
        proj_destroy(raw);
    }
    if (!made->proj) {
        const int code = proj_context_errno(made->context);
        return tl::unexpected(Error{Error::Kind::Geodata,
            QCoreApplication::translate("Table", "Unknown coordinate system '%1'.").arg(crs),
            QCoreApplication::translate("Table", "Give it as EPSG code, such as EPSG:25832."),
            QString::fromUtf8(proj_context_errno_string(made->context, code))});
    }
    static const QRegularExpression utm(
        QStringLiteral("^EPSG:(?:258|326)(3[123])$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = utm.match(crs.trimmed()); match.hasMatch()) {
        made->zonePrefix = match.captured(1).toDouble() * 1e6;
    }
    return Projection(std::move(made));
}

std::optional<LonLat> Projection::toLonLat(double x, double y) const
{
    const double prefix = m_transformation->zonePrefix;
    if (prefix > 0 && x >= prefix && x < prefix + 1e6) {
        x -= prefix;
    }
    const PJ_COORD result = proj_trans(m_transformation->proj, PJ_FWD, proj_coord(x, y, 0, 0));
    const LonLat place{result.xy.x, result.xy.y};
    const bool isOnEarth = std::isfinite(place.lon) && std::isfinite(place.lat) && std::abs(place.lon) <= 180
        && std::abs(place.lat) <= 90;
    return isOnEarth ? std::optional(place) : std::nullopt;
}

} // namespace stadtblick
