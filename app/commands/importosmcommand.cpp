#include "app/commands/importosmcommand.h"

#include "app/commands/basemapimport.h"
#include "models/domain/executor.h"
#include "models/sync/cachelock.h"
#include "models/sync/origin.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace stadtblick {

QString ImportOsmCommand::name() const
{
    return QStringLiteral("import-osm");
}

QString ImportOsmCommand::synopsis() const
{
    return QStringLiteral("--cache C [FILE.osm.pbf] [--profile NAME|FILE] [--json]");
}

QString ImportOsmCommand::description() const
{
    return QCoreApplication::translate("ImportOsmCommand",
        "Makes an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) the cache's base map; it "
        "replaces an "
        "earlier one.\nWhere the cache belongs to a city, the map is cut to the city's bounds. "
        "Without FILE the\nextract that the city's profile names is fetched (a cut download goes on the next "
        "time), "
        "checked by its MD5 sum and imported.");
}

QList<QCommandLineOption> ImportOsmCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(QStringLiteral("profile"),
            QCoreApplication::translate("ImportOsmCommand",
                "The city whose bounds and extract count, where it isn't the cache's own."),
            QStringLiteral("NAME|FILE")),
        jsonOption()};
}

int ImportOsmCommand::run(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("cache"))) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    m_cachePath = arguments.value(QStringLiteral("cache"));
    m_isJson = arguments.isSet(QStringLiteral("json"));
    Result<CityProfile> city = arguments.isSet(QStringLiteral("profile"))
        ? loadCityProfile(arguments.value(QStringLiteral("profile")))
        : cityOfCache(m_cachePath);
    if (!city) {
        return failed(city.error());
    }
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty() && city->baseMap.file.isEmpty()) {
        return wrongUsage(QCoreApplication::translate("ImportOsmCommand",
            "an extract is needed: a FILE, or a city whose profile names one (--profile)"));
    }
    if (files.isEmpty() && isFetched(city->baseMap)) {
        return fetchAndImport(*city);
    }
    const QString &file = files.isEmpty() ? city->baseMap.file : files.constFirst();
    return answer(imported(*city, file), file);
}

Result<ImportCounts> ImportOsmCommand::imported(const CityProfile &city, const QString &file) const
{
    const Result<CacheLock> lock = CacheLock::take(m_cachePath);
    return lock ? importBaseMap(m_cachePath, file, city) : tl::unexpected(lock.error());
}

int ImportOsmCommand::answer(const Result<ImportCounts> &counts, const QString &file) const
{
    if (!counts) {
        return failed(counts.error());
    }
    printResult(m_isJson
            ? QString::fromUtf8(QJsonDocument(importJson(*counts)).toJson(QJsonDocument::Compact)) + u'\n'
            : importText(*counts, file) + u'\n');
    return ExitDone;
}

int ImportOsmCommand::fetchAndImport(const CityProfile &city)
{
    SystemClock clock;
    Executor executor(1);
    HttpClient client({}, clock);
    CheckedFile extract(client, executor);
    qint64 toldBytes = 0;
    QObject::connect(&extract, &CheckedFile::progressed, &extract, [&](const DownloadProgress &progress) {
        constexpr qint64 tellBytes = 20'000'000;
        if (progress.bytes - toldBytes >= tellBytes) {
            toldBytes = progress.bytes;
            printMessage(fetchText(progress, QLocale()));
        }
    });
    printMessage(QCoreApplication::translate("ImportOsmCommand", "fetching %1")
            .arg(shownUrl(QUrl(city.baseMap.file))));
    extract.start(extractTask(m_cachePath, city.baseMap))
        .then(&extract, [this, city](const Result<QString> &path) {
            if (!path) {
                QCoreApplication::exit(failed(path.error()));
                return;
            }
            const Result<ImportCounts> counts = imported(city, *path);
            dropExtract(*path, city.baseMap, counts);
            QCoreApplication::exit(answer(counts, *path));
        });
    return QCoreApplication::exec();
}

} // namespace stadtblick
