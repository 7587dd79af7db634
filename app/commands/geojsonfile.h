#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <QtCore/QVariant>

#include <memory>
#include <vector>

class GDALDataset;

namespace stadtblick {

/** A property of every feature. */
struct GeoField
{
    enum class Type { Text, Integer, Real };
    QByteArray name;
    Type type = Type::Text;
};

/**
 * Writes a GeoJSON file (RFC 7946, WGS 84, longitude first) by GDAL, feature by feature, under a temporary
 * name beside the target; GDAL writes up to 17 digits and rounds noise in the last ones away
 * (0.30000000000000004 is 0.3), so CSV is the form for every digit. finish() puts it in its place, so that a
 * reader never sees half a file.
 */
class GeoJsonFile
{
public:
    static Result<GeoJsonFile> create(const QString &path, const std::vector<GeoField> &fields);

    GeoJsonFile(GeoJsonFile &&) noexcept;
    GeoJsonFile &operator=(GeoJsonFile &&) noexcept;
    ~GeoJsonFile();

    /** A point with its properties in the order of the fields; without @p place a feature without geometry.
     * An empty QVariant is null. */
    [[nodiscard]] Result<void> add(const std::optional<LonLat> &place, const QVariantList &values);
    [[nodiscard]] Result<void> finish();

private:
    struct Private;
    explicit GeoJsonFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace stadtblick
