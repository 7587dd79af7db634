#include "app/commands/synccommand.h"

#include "app/commands/basemapimport.h"
#include "app/commands/statusreport.h"
#include "app/commands/syncjob.h"
#include "app/commands/syncoutput.h"
#include "models/store/cachefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace stadtblick {

namespace {

constexpr qint64 dayMs = 86400000;

QString translated(const char *text)
{
    return QCoreApplication::translate("SyncCommand", text);
}

Error wrong(const QString &what)
{
    return {Error::Kind::Usage, what, {}, {}};
}

/** The text of a profile that loadCityProfile has read. */
QByteArray profileText(const QString &nameOrFile)
{
    const bool isShipped = shippedProfiles().contains(nameOrFile);
    QFile file(isShipped ? QString(u":/profiles/" + nameOrFile + u".json") : nameOrFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A base map's file lies beside the profile's file unless the profile says where. */
void resolveMapFile(CityProfile &city, const QString &nameOrFile)
{
    const QString &file = city.baseMap.file;
    const bool isShipped = shippedProfiles().contains(nameOrFile);
    if (!isShipped && !file.isEmpty() && QUrl(file).scheme().size() < 2) {
        city.baseMap.file = QFileInfo(nameOrFile).dir().absoluteFilePath(file);
    }
}

/** "sensorthings=https://…" */
Result<SourceProfile> sourceFromText(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QUrl url(text.sliced(equals + 1), QUrl::StrictMode);
    const QString kind = text.left(qMax<qsizetype>(equals, 0));
    if (equals < 1 || !url.isValid() || url.host().isEmpty()) {
        return tl::unexpected(wrong(
            translated("--source is KIND=URL, such as sensorthings=https://host/v1.1, not '%1'").arg(text)));
    }
    const SourceProfile source = sourceFromUrl(kind, url);
    if (const auto adapter = makeSource(source, emptyProfile()); !adapter) {
        return tl::unexpected(adapter.error());
    }
    return source;
}

Result<std::optional<qint64>> moment(
    const QCommandLineParser &arguments, const QString &option, const QTimeZone &zone)
{
    if (!arguments.isSet(option)) {
        return std::nullopt;
    }
    const std::optional<qint64> timeMs = fromIso(arguments.value(option), zone);
    if (!timeMs) {
        return tl::unexpected(wrong(translated("--%1 is a date or a time with zone in ISO 8601, not '%2'")
                .arg(option, arguments.value(option))));
    }
    return timeMs;
}

/** Where the profile's history begins: midnight in its zone, so that a sync begun anew today asks for the
 * same. */
qint64 historyBegin(const CityProfile &city)
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(city.timeZone).date();
    return today.addDays(-*city.historyDays).startOfDay(city.timeZone).toMSecsSinceEpoch();
}

Result<void> planSources(const QCommandLineParser &arguments, SyncPlan &plan)
{
    if (arguments.isSet(QStringLiteral("profile"))) {
        const QString name = arguments.value(QStringLiteral("profile"));
        Result<CityProfile> city = loadCityProfile(name);
        if (!city) {
            return tl::unexpected(city.error());
        }
        plan.city = std::move(*city);
        plan.profileJson = profileText(name);
        resolveMapFile(plan.city, name);
        plan.sources = syncableSources(plan.city);
        return {};
    }
    Result<CityProfile> city = cityOfCache(plan.cachePath);
    if (!city) {
        return tl::unexpected(city.error());
    }
    plan.city = std::move(*city);
    // The base map and the demo belong to the profile's own sync.
    plan.city.baseMap = {};
    plan.city.sources.clear();
    for (const QString &text : arguments.values(QStringLiteral("source"))) {
        const Result<SourceProfile> source = sourceFromText(text);
        if (!source) {
            return tl::unexpected(source.error());
        }
        plan.sources.push_back(*source);
    }
    return {};
}

Result<SyncPlan> planFrom(const QCommandLineParser &arguments)
{
    SyncPlan plan;
    plan.cachePath = arguments.value(QStringLiteral("cache"));
    plan.isWatching = arguments.isSet(QStringLiteral("watch"));
    if (const Result<void> sources = planSources(arguments, plan); !sources) {
        return tl::unexpected(sources.error());
    }
    const Result<std::optional<qint64>> from = moment(arguments, QStringLiteral("from"), plan.city.timeZone);
    const Result<std::optional<qint64>> to = moment(arguments, QStringLiteral("to"), plan.city.timeZone);
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    if (*from && *to && **to <= **from) {
        return tl::unexpected(wrong(translated("--to must be later than --from")));
    }
    plan.fromMs = *from || !plan.city.historyDays ? *from : std::optional(historyBegin(plan.city));
    plan.toMs = *to;
    if (!plan.city.baseMap.file.isEmpty()) {
        const Result<bool> hasMap = hasBaseMap(plan.cachePath);
        if (!hasMap) {
            return tl::unexpected(hasMap.error());
        }
        plan.hasBaseMap = *hasMap;
    }
    return plan;
}

} // namespace

QString SyncCommand::name() const
{
    return QStringLiteral("sync");
}

QString SyncCommand::synopsis() const
{
    return QStringLiteral(
        "--cache C (--profile NAME|FILE | --source KIND=URL …) [--from T] [--to T] [--watch] [--json]");
}

QString SyncCommand::description() const
{
    return translated(
        "Fetches what is new from a city's sources into the cache. The profile 'demo' is an invented "
        "city that the program\nserves itself. A sync that was interrupted goes on where it stopped. "
        "Exit code 1: something asked for could not be\nfetched or stored; what was cached stays.");
}

QList<QCommandLineOption> SyncCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(QStringLiteral("profile"),
            translated("A shipped city profile (%1) or a file.")
                .arg(shippedProfiles().join(QStringLiteral(", "))),
            QStringLiteral("NAME|FILE")),
        QCommandLineOption(QStringLiteral("source"),
            translated("A source without profile, with all that it offers: sensorthings=https://host/v1.1, "
                       "consul=https://host. May be repeated."),
            QStringLiteral("KIND=URL")),
        QCommandLineOption(QStringLiteral("from"),
            translated(
                "Asks for observations that begin at or after this ISO 8601 time; a bare date is midnight in "
                "the profile's zone, else UTC."),
            QStringLiteral("T")),
        QCommandLineOption(QStringLiteral("to"),
            translated("Asks for observations that begin before this time."), QStringLiteral("T")),
        QCommandLineOption(
            QStringLiteral("watch"), translated("Syncs again and again, each source in its interval.")),
        jsonOption()};
}

int SyncCommand::run(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("cache"))) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    if (arguments.isSet(QStringLiteral("profile")) == arguments.isSet(QStringLiteral("source"))) {
        return wrongUsage(translated("either --profile or --source is needed"));
    }
    Result<SyncPlan> plan = planFrom(arguments);
    if (!plan) {
        return failed(plan.error());
    }
    const QString cachePath = plan->cachePath;
    const bool isJson = arguments.isSet(QStringLiteral("json"));
    const bool isWatching = plan->isWatching;
    SyncJob job(std::move(*plan));
    QObject::connect(&job, &SyncJob::failed, QCoreApplication::instance(),
        [this](const Error &error) { QCoreApplication::exit(failed(error)); });
    QObject::connect(&job, &SyncJob::synced, QCoreApplication::instance(),
        [isJson, isWatching, cachePath](const SyncReport &report, bool isComplete) {
            printTroubles(report);
            printReport(report, cachePath, isJson);
            if (!isWatching) {
                QCoreApplication::exit(isComplete ? ExitDone : ExitFailed);
            }
        });
    QMetaObject::invokeMethod(&job, &SyncJob::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stadtblick
