#include "app/commands/statuscommand.h"

#include "app/commands/statusreport.h"
#include "models/store/cachefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace stadtblick {

QString StatusCommand::name() const
{
    return QStringLiteral("status");
}

QString StatusCommand::synopsis() const
{
    return QStringLiteral("--cache C [--json]");
}

QString StatusCommand::description() const
{
    return QCoreApplication::translate(
        "StatusCommand", "Shows what the cache holds and how the last sync of each source ended.");
}

QList<QCommandLineOption> StatusCommand::options() const
{
    return {cacheOption(), jsonOption()};
}

int StatusCommand::run(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("cache"))) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    Result<Connection> cache =
        openCache(arguments.value(QStringLiteral("cache")), Connection::Mode::ReadOnly);
    if (!cache) {
        return failed(cache.error());
    }
    const Result<CacheStatus> status = readStatus(*cache);
    if (!status) {
        return failed(status.error());
    }
    printResult(arguments.isSet(QStringLiteral("json"))
            ? QString::fromUtf8(QJsonDocument(statusJson(*status)).toJson(QJsonDocument::Compact)) + u'\n'
            : statusText(*status));
    return ExitDone;
}

} // namespace stadtblick
