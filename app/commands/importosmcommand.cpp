#include "app/commands/importosmcommand.h"

#include "app/commands/basemapimport.h"
#include "models/sync/cachelock.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace stadtblick {

QString ImportOsmCommand::name() const
{
    return QStringLiteral("import-osm");
}

QString ImportOsmCommand::synopsis() const
{
    return QStringLiteral("--cache C FILE.osm.pbf [--json]");
}

QString ImportOsmCommand::description() const
{
    return QCoreApplication::translate("ImportOsmCommand",
        "Makes an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) the cache's base map; it "
        "replaces an "
        "earlier one.\nWhere the cache belongs to a city, the map is cut to the city's bounds.");
}

QList<QCommandLineOption> ImportOsmCommand::options() const
{
    return {cacheOption(), jsonOption()};
}

int ImportOsmCommand::run(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("cache"))) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    const QString cachePath = arguments.value(QStringLiteral("cache"));
    const QString file = arguments.positionalArguments().constFirst();
    const Result<CacheLock> lock = CacheLock::take(cachePath);
    if (!lock) {
        return failed(lock.error());
    }
    const Result<CityProfile> city = cityOfCache(cachePath);
    if (!city) {
        return failed(city.error());
    }
    const Result<ImportCounts> counts = importBaseMap(cachePath, file, *city);
    if (!counts) {
        return failed(counts.error());
    }
    printResult(arguments.isSet(QStringLiteral("json"))
            ? QString::fromUtf8(QJsonDocument(importJson(*counts)).toJson(QJsonDocument::Compact)) + u'\n'
            : importText(*counts, file) + u'\n');
    return ExitDone;
}

} // namespace stadtblick
