#include "app/commands/basemapimport.h"

#include "app/commands/command.h"
#include "models/basemap/basemapreader.h"
#include "models/domain/timerange.h"
#include "models/store/cachefile.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("BaseMapImport", text);
}

QString stepText(ImportProgress::Step step)
{
    switch (step) {
    case ImportProgress::Step::Relations:
        break;
    case ImportProgress::Step::Objects:
        return translated("base map: reading streets, buildings and areas");
    case ImportProgress::Step::Storing:
        return translated("base map: storing");
    }
    return translated("base map: reading the extract");
}

constexpr double bytesPerMb = 1e6;

} // namespace

bool isFetched(const BaseMapProfile &baseMap)
{
    const QString scheme = QUrl(baseMap.file).scheme();
    return scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
}

CheckedFileTask extractTask(const QString &cachePath, const BaseMapProfile &baseMap)
{
    CheckedFileTask task;
    task.download.url = QUrl(baseMap.file);
    task.download.target = cachePath % u'.' % QFileInfo(task.download.url.path()).fileName();
    task.download.origins = baseMap.origins;
    task.download.maximumBytes = baseMap.maximumBytes.value_or(task.download.maximumBytes);
    task.md5Url = QUrl(baseMap.md5);
    return task;
}

void dropExtract(const QString &file, const BaseMapProfile &baseMap, const Result<ImportCounts> &imported)
{
    if (imported || imported.error().kind == Error::Kind::Geodata || baseMap.md5.isEmpty()) {
        QFile::remove(file);
    }
}

QString fetchText(const DownloadProgress &progress, const QLocale &locale)
{
    const QString bytes = locale.toString(double(progress.bytes) / bytesPerMb, 'f', 0);
    return progress.total ? translated("Fetching the base map, %1 of %2 MB")
                                .arg(bytes, locale.toString(double(*progress.total) / bytesPerMb, 'f', 0))
                          : translated("Fetching the base map, %1 MB").arg(bytes);
}

Result<ImportCounts> importBaseMap(const QString &cachePath, const QString &file, const CityProfile &city)
{
    Result<Connection> cache = openCache(cachePath, Connection::Mode::Create);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    std::optional<ImportProgress::Step> told;
    return importOsm(*cache, file, importOptions(city), [&told](ImportProgress progress) {
        if (told != progress.step) {
            told = progress.step;
            printMessage(stepText(progress.step));
        }
        return true;
    });
}

ImportOptions importOptions(const CityProfile &city)
{
    ImportOptions options;
    options.attribution = city.baseMap.attribution;
    options.hasDistricts = city.districts.isEmpty();
    if (!city.bounds.isEmpty()) {
        options.bounds = city.bounds;
    }
    return options;
}

Result<bool> hasBaseMap(const QString &cachePath)
{
    if (!QFileInfo::exists(cachePath)) {
        return false;
    }
    Result<Connection> cache = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    const Result<std::unique_ptr<BaseMapReader>> reader = BaseMapReader::open(*cache);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return *reader != nullptr;
}

QString importText(const ImportCounts &counts, const QString &file)
{
    const QLocale locale;
    return translated(
        "base map from %1: %2 buildings, %3 roads, %4 areas, %5 railways, %6 streams, %7 places")
        .arg(QFileInfo(file).fileName(), locale.toString(counts.buildings), locale.toString(counts.roads),
            locale.toString(counts.areas), locale.toString(counts.rails), locale.toString(counts.streams),
            locale.toString(counts.places));
}

QJsonObject importJson(const ImportCounts &counts)
{
    return {{QStringLiteral("nodes"), counts.nodes}, {QStringLiteral("ways"), counts.ways},
        {QStringLiteral("relations"), counts.relations}, {QStringLiteral("areas"), counts.areas},
        {QStringLiteral("buildings"), counts.buildings}, {QStringLiteral("roads"), counts.roads},
        {QStringLiteral("rails"), counts.rails}, {QStringLiteral("streams"), counts.streams},
        {QStringLiteral("places"), counts.places}, {QStringLiteral("addresses"), counts.addresses},
        {QStringLiteral("districts"), counts.districts},
        {QStringLiteral("incompleteRelations"), counts.incompleteRelations},
        {QStringLiteral("data"), counts.dataMs ? QJsonValue(toIsoUtc(*counts.dataMs)) : QJsonValue()}};
}

Result<CityProfile> cityOfCache(const QString &cachePath)
{
    if (!QFileInfo::exists(cachePath)) {
        return emptyProfile();
    }
    Result<Connection> cache = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    const Result<QByteArray> json = SyncStore(*cache).profile();
    if (!json) {
        return tl::unexpected(json.error());
    }
    return json->isEmpty() ? emptyProfile() : cityProfileFromBytes(*json, cachePath);
}

} // namespace stadtblick
