#include "app/commands/syncoutput.h"

#include "app/commands/command.h"
#include "app/commands/statusreport.h"
#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SyncCommand", text);
}

QString outcomeText(SyncOutcome outcome)
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
    return translated("not begun");
}

QString reportText(const SourceReport &report)
{
    const QLocale locale;
    const SyncCounts &counts = report.counts;
    if (report.hadEnded) {
        return report.source + u"  " + outcomeText(report.outcome) + u"  "
            + translated("had ended before the sync was interrupted") + u'\n';
    }
    QString text = report.source + u"  " + outcomeText(report.outcome) + u"  "
        + translated("%1 stations, %2 series, %3 observations (%4 new, %5 corrected), %6 ideas, %7 comments")
              .arg(locale.toString(counts.stations), locale.toString(counts.series),
                  locale.toString(counts.observations), locale.toString(counts.added),
                  locale.toString(counts.changed), locale.toString(counts.ideas),
                  locale.toString(counts.comments));
    if (counts.skipped > 0) {
        text +=
            u", " + translated("%1 results that are no values skipped").arg(locale.toString(counts.skipped));
    }
    if (counts.withdrawn > 0) {
        text += u", " + translated("%1 withdrawn").arg(locale.toString(counts.withdrawn));
    }
    return text + u'\n';
}

/** What the sync brought, beside what `status` says of the source. */
void addCounts(QJsonObject &source, const SourceReport &report)
{
    source.insert(QStringLiteral("fetched"), report.counts.observations);
    source.insert(QStringLiteral("added"), report.counts.added);
    source.insert(QStringLiteral("changed"), report.counts.changed);
    source.insert(QStringLiteral("withdrawn"), report.counts.withdrawn);
    source.insert(QStringLiteral("resumed"), report.isResumed);
    source.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings));
}

QString reportJson(const SyncReport &report, const CacheStatus &status)
{
    QJsonObject json = statusJson(status);
    QJsonArray sources;
    const QJsonArray all = json.value(QLatin1StringView("sources")).toArray();
    for (const QJsonValue &value : all) {
        QJsonObject source = value.toObject();
        for (const SourceReport &part : report.sources) {
            if (part.source == source.value(QLatin1StringView("id")).toString()) {
                addCounts(source, part);
                sources.append(source);
            }
        }
    }
    json.insert(QStringLiteral("sources"), sources);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace

void printTroubles(const SyncReport &report)
{
    for (const SourceReport &source : report.sources) {
        for (const QString &warning : source.warnings) {
            printMessage(translated("%1: note: %2").arg(source.source, warning));
        }
        if (source.warningsLeftOut > 0) {
            printMessage(translated("%1: %2 further notes")
                    .arg(source.source, QLocale().toString(source.warningsLeftOut)));
        }
        if (source.error) {
            const QString text = toOneLine(*source.error);
            printMessage(text.startsWith(source.source) ? text : source.source + u": " + text);
        }
        for (const QString &error : source.furtherErrors) {
            printMessage(source.source + u": " + error);
        }
    }
}

void printReport(const SyncReport &report, const QString &cachePath, bool isJson)
{
    if (!isJson) {
        QString text;
        for (const SourceReport &source : report.sources) {
            text += reportText(source);
        }
        printResult(text);
        return;
    }
    Result<Connection> cache = openCache(cachePath, Connection::Mode::ReadOnly);
    const Result<CacheStatus> status =
        cache ? readStatus(*cache) : Result<CacheStatus>(tl::unexpected(cache.error()));
    if (!status) {
        printMessage(toOneLine(status.error()));
        return;
    }
    printResult(reportJson(report, *status));
}

} // namespace stadtblick
