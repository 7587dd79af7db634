#include "models/sources/registry.h"

#include "models/sources/consul/consulsource.h"
#include "models/sources/geojson/geojsonsource.h"
#include "models/sources/sensorthings/sensorthingssource.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

template <typename T>
std::unique_ptr<Source> make(const SourceProfile &source, const CityProfile &city)
{
    return std::make_unique<T>(source, city);
}

struct Kind
{
    const char *name;
    std::unique_ptr<Source> (*make)(const SourceProfile &source, const CityProfile &city);
};

constexpr Kind kinds[]{{"sensorthings", make<SensorThingsSource>}, {"consul", make<ConsulSource>},
    {"geojson", make<GeoJsonSource>}};

} // namespace

QStringList sourceKinds()
{
    QStringList result;
    for (const Kind &kind : kinds) {
        result << QString::fromLatin1(kind.name);
    }
    return result;
}

QString sourceId(const QString &kind, const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QString port = url.port() > 0 ? QString(u':' % QString::number(url.port())) : QString();
    return kind % u':' % url.host().toLower() % port % path;
}

Result<std::unique_ptr<Source>> makeSource(const SourceProfile &source, const CityProfile &city)
{
    for (const Kind &kind : kinds) {
        if (source.kind == QLatin1StringView(kind.name)) {
            return kind.make(source, city);
        }
    }
    return tl::unexpected(Error{Error::Kind::Usage,
        QCoreApplication::translate("Sources", "Unknown kind of source '%1'.").arg(source.kind),
        QCoreApplication::translate("Sources", "Known kinds are: %1.")
            .arg(sourceKinds().join(QStringLiteral(", "))),
        {}});
}

} // namespace stadtblick
