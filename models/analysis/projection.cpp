#include "models/analysis/projection.h"

#include <QtCore/QCoreApplication>

#include <proj.h>

#include <cmath>

namespace stadtblick {

struct Projection::Handle
{
    PJ_CONTEXT *context = nullptr;
    PJ *transformation = nullptr;

    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }
};

namespace {

/** True for a projected system whose axes count in metres. */
bool isMetric(PJ_CONTEXT *context, const QByteArray &crs)
{
    PJ *system = proj_create(context, crs.constData());
    if (!system) {
        return false;
    }
    bool metric = proj_get_type(system) == PJ_TYPE_PROJECTED_CRS;
    if (PJ *axes = metric ? proj_crs_get_coordinate_system(context, system) : nullptr) {
        double metres = 0;
        proj_cs_get_axis_info(
            context, axes, 0, nullptr, nullptr, nullptr, &metres, nullptr, nullptr, nullptr);
        metric = metres == 1.0;
        proj_destroy(axes);
    }
    proj_destroy(system);
    return metric;
}

Error unusable(const QString &crs, const QString &detail)
{
    return {Error::Kind::Geodata,
        QCoreApplication::translate("Projection", "“%1” is no projected coordinate system in metres.")
            .arg(crs),
        QCoreApplication::translate("Projection", "Name one in the city profile, for example EPSG:25832."),
        detail};
}

} // namespace

Projection::Projection(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{ }

Projection::Projection(Projection &&) noexcept = default;
Projection &Projection::operator=(Projection &&) noexcept = default;
Projection::~Projection() = default;

Result<Projection> Projection::create(const QString &crs)
{
    auto handle = std::make_unique<Handle>();
    handle->context = proj_context_create();
    proj_log_level(handle->context, PJ_LOG_NONE); // the Error says it
    const QByteArray name = crs.toUtf8();
    if (!isMetric(handle->context, name)) {
        return tl::unexpected(unusable(crs, QStringLiteral("not a projected CRS in metres")));
    }
    PJ *raw = proj_create_crs_to_crs(handle->context, "EPSG:4326", name.constData(), nullptr);
    handle->transformation = raw ? proj_normalize_for_visualization(handle->context, raw) : nullptr;
    proj_destroy(raw);
    if (!handle->transformation) {
        return tl::unexpected(unusable(crs,
            QString::fromUtf8(
                proj_context_errno_string(handle->context, proj_context_errno(handle->context)))));
    }
    return Projection(std::move(handle));
}

QPointF Projection::toMetres(LonLat place) const
{
    const PJ_COORD at = proj_trans(m_handle->transformation, PJ_FWD, proj_coord(place.lon, place.lat, 0, 0));
    return {at.xy.x, at.xy.y};
}

LonLat Projection::fromMetres(QPointF metres) const
{
    const PJ_COORD at =
        proj_trans(m_handle->transformation, PJ_INV, proj_coord(metres.x(), metres.y(), 0, 0));
    return {at.xy.x, at.xy.y};
}

QString utmCrs(LonLat place)
{
    const int zone = std::clamp(static_cast<int>(std::floor((place.lon + 180) / 6)) + 1, 1, 60);
    return QStringLiteral("EPSG:%1").arg((place.lat < 0 ? 32700 : 32600) + zone);
}

} // namespace stadtblick
