#include "app/commands/statusreport.h"

#include "models/domain/timerange.h"
#include "models/store/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StatusCommand", text);
}

QString stateKey(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Never:
        break;
    case SyncOutcome::Ok:
        return QStringLiteral("ok");
    case SyncOutcome::Partial:
        return QStringLiteral("partial");
    case SyncOutcome::Failed:
        return QStringLiteral("failed");
    }
    return QStringLiteral("never");
}

QString stateText(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Never:
        break;
    case SyncOutcome::Ok:
        return translated("ok");
    case SyncOutcome::Partial:
        return translated("incomplete");
    case SyncOutcome::Failed:
        return translated("failed");
    }
    return translated("never synced");
}

QJsonObject sourceJson(const SourceStatus &source)
{
    return {{QStringLiteral("id"), source.id}, {QStringLiteral("kind"), source.kind},
        {QStringLiteral("name"), source.name}, {QStringLiteral("url"), source.url},
        {QStringLiteral("state"), stateKey(source.outcome)},
        {QStringLiteral("error"), source.error.isEmpty() ? QJsonValue() : QJsonValue(source.error)},
        {QStringLiteral("lastSuccess"),
            source.lastSuccessMs ? QJsonValue(toIsoUtc(*source.lastSuccessMs)) : QJsonValue()},
        {QStringLiteral("stations"), source.stations}, {QStringLiteral("series"), source.series},
        {QStringLiteral("observations"), source.observations}, {QStringLiteral("ideas"), source.ideas},
        {QStringLiteral("comments"), source.comments}, {QStringLiteral("skipped"), source.skipped}};
}

QString sourceText(const SourceStatus &source)
{
    const QLocale locale;
    QString text = source.id + u"  " + stateText(source.outcome);
    if (source.lastSuccessMs) {
        text += u"  "
            + translated("last complete %1")
                  .arg(locale.toString(
                      QDateTime::fromMSecsSinceEpoch(*source.lastSuccessMs), QLocale::ShortFormat));
    }
    text += u"\n  " + source.name + u"  " + source.kind + u"  " + source.url + u"\n  "
        + translated("%1 stations, %2 series, %3 observations, %4 ideas, %5 comments, %6 skipped")
              .arg(locale.toString(source.stations), locale.toString(source.series),
                  locale.toString(source.observations), locale.toString(source.ideas),
                  locale.toString(source.comments), locale.toString(source.skipped));
    if (!source.error.isEmpty()) {
        text += u"\n  " + source.error;
    }
    return text + u'\n';
}

} // namespace

Result<CacheStatus> readStatus(Connection &cache)
{
    CacheStatus status;
    const std::pair<const char *, qint64 *> pragmas[] = {
        {"PRAGMA user_version", &status.version}, {"PRAGMA page_count", &status.bytes}};
    for (const auto &[sql, target] : pragmas) {
        const Result<std::optional<qint64>> value = cache.integer(sql);
        if (!value) {
            return tl::unexpected(value.error());
        }
        *target = value->value_or(0);
    }
    const Result<std::optional<qint64>> pageSize = cache.integer("PRAGMA page_size");
    if (!pageSize) {
        return tl::unexpected(pageSize.error());
    }
    status.bytes *= pageSize->value_or(0);
    Result<std::vector<SourceStatus>> sources = SyncStore(cache).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    status.sources = std::move(*sources);
    return status;
}

QJsonObject statusJson(const CacheStatus &status)
{
    QJsonArray sources;
    for (const SourceStatus &source : status.sources) {
        sources.append(sourceJson(source));
    }
    return {{QStringLiteral("cache"),
                QJsonObject{
                    {QStringLiteral("version"), status.version}, {QStringLiteral("bytes"), status.bytes}}},
        {QStringLiteral("sources"), sources}};
}

QString statusText(const CacheStatus &status)
{
    QString text = translated("Cache version %1, %2")
                       .arg(QString::number(status.version), QLocale().formattedDataSize(status.bytes))
        + u'\n';
    for (const SourceStatus &source : status.sources) {
        text += u'\n' + sourceText(source);
    }
    if (status.sources.empty()) {
        text += translated("Nothing was synced yet.") + u'\n';
    }
    return text;
}

} // namespace stadtblick
