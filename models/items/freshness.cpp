#include "models/items/freshness.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Freshness", text);
}

} // namespace

QString momentText(qint64 timeMs, qint64 nowMs, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, zone);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date());
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    if (days == 0) {
        return clock;
    }
    if (days == 1) {
        return tr("yesterday %1").arg(clock);
    }
    return dateText(time.date(), locale);
}

Freshness freshnessOf(
    const std::vector<SourceStatus> &sources, qint64 nowMs, const QTimeZone &zone, const QLocale &locale)
{
    Freshness result;
    if (sources.empty()) {
        result.text = tr("No source connected");
        result.shortText = result.text;
        return result;
    }
    std::optional<qint64> newest;
    qsizetype troubled = 0;
    for (const SourceStatus &source : sources) {
        if (source.lastSuccessMs) {
            newest = std::max(newest.value_or(*source.lastSuccessMs), *source.lastSuccessMs);
        }
        troubled += source.outcome == SyncOutcome::Failed || source.outcome == SyncOutcome::Partial ? 1 : 0;
    }
    if (troubled > 0) {
        result.trouble = QCoreApplication::translate("Freshness", "%1 of %2 sources: not complete")
                             .arg(troubled)
                             .arg(sources.size());
    }
    if (!newest) {
        result.state = troubled > 0 ? Freshness::State::Troubled : Freshness::State::Never;
        result.text = tr("Not synced yet");
        result.shortText = result.text;
        return result;
    }
    const QString when = momentText(*newest, nowMs, zone, locale);
    result.state = troubled > 0 ? Freshness::State::Troubled : Freshness::State::Fresh;
    result.text = tr("Synced · as of %1").arg(when);
    result.shortText = tr("As of %1").arg(when);
    return result;
}

} // namespace stadtblick
