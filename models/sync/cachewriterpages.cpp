// How a page gets into the cache.
#include "models/store/areastore.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "models/sync/cachewriter.h"
#include "models/sync/tryresult.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CacheWriter", text);
}

/**
 * The samples with those marked that begin more than five minutes after they were fetched (domain.md
 * section 1); nothing where none does.
 */
std::optional<Samples> withWrongClocks(const Samples &samples, qint64 fetchedMs)
{
    const qint64 latestMs = fetchedMs + clockAheadMs;
    const auto isAhead = [latestMs](qint64 timeMs) { return timeMs > latestMs; };
    if (std::ranges::none_of(samples.timesMs, isAhead)) {
        return std::nullopt;
    }
    Samples marked = samples;
    marked.flags.resize(marked.size());
    for (std::size_t i = 0; i < marked.size(); ++i) {
        marked.flags[i] |= isAhead(marked.timesMs[i]) ? quint8(FlagClock) : quint8(0);
    }
    return marked;
}

} // namespace

Result<void> CacheWriter::writePage(const PageCommit &commit, CommitResult &result)
{
    STADTBLICK_TRY(writeStations(commit, result));
    STADTBLICK_TRY(writeObservations(commit, result));
    STADTBLICK_TRY(writeRereads(commit, result));
    STADTBLICK_TRY(writeIdeas(commit, result));
    result.counts.pages = 1;
    if (result.counts.values() > 0) {
        STADTBLICK_TRY(SyncStore(*m_connection)
                .addProvenance(
                    commit.source, commit.provenanceUrl, commit.atMs, commit.bytes, result.counts.values()));
    }
    return {};
}

Result<void> CacheWriter::writeStations(const PageCommit &commit, CommitResult &result)
{
    Known &known = m_known[commit.source];
    StationStore store(*m_connection);
    for (Station station : commit.page.stations) {
        station.source = commit.source;
        STADTBLICK_TRY(store.putStation(station));
        known.stations.insert(station.id);
        ++result.counts.stations;
    }
    for (Series series : commit.page.series) {
        if (!known.stations.contains(series.stationId)) {
            result.warnings << tr("Series %1 was left out: its station %2 is not known.")
                                   .arg(series.id, series.stationId);
            continue;
        }
        series.source = commit.source;
        if (!series.stepMs && known.steps.contains(series.id)) {
            series.stepMs =
                known.steps.value(series.id); // found from its pages: the description doesn't say it
        }
        const auto row = store.putSeries(series);
        STADTBLICK_TRY(row);
        known.seriesRows.insert(series.id, *row);
        ++result.counts.series;
    }
    for (const auto &[station, position, origin] : commit.page.placements) {
        STADTBLICK_TRY(store.placeStation(commit.source, station, position, origin));
    }
    return {};
}

Result<void> CacheWriter::writeObservations(const PageCommit &commit, CommitResult &result)
{
    Known &known = m_known[commit.source];
    StationStore stations(*m_connection);
    ObservationStore store(*m_connection);
    // By the later one of two clocks: this machine's may be slow.
    const qint64 fetchedMs = std::max(commit.atMs, commit.answerMs.value_or(commit.atMs));
    for (const SeriesSamples &samples : commit.page.observations) {
        const auto row = known.seriesRows.constFind(samples.seriesId);
        if (row == known.seriesRows.constEnd()) {
            result.warnings
                << tr("Values of series %1 were left out: it is not known.").arg(samples.seriesId);
            continue;
        }
        if (samples.stepMs && known.steps.value(samples.seriesId, -1) != *samples.stepMs) {
            STADTBLICK_TRY(stations.setStep(*row, *samples.stepMs));
            known.steps.insert(samples.seriesId, *samples.stepMs);
        }
        if (!samples.samples.isEmpty()) {
            const auto marked = known.isDemo ? std::nullopt : withWrongClocks(samples.samples, fetchedMs);
            if (marked) {
                result.warnings << tr(
                    "Series %1 has values of the future: a wrong clock. Figures leave them out.")
                                       .arg(samples.seriesId);
            }
            const auto written = store.put(*row, marked ? *marked : samples.samples);
            STADTBLICK_TRY(written);
            result.counts.added += written->added;
            result.counts.changed += written->changed;
        }
        if (samples.skipped > 0) {
            STADTBLICK_TRY(stations.addSkipped(*row, samples.skipped));
        }
        result.counts.observations += static_cast<qint64>(samples.samples.size());
        result.counts.skipped += samples.skipped;
    }
    return {};
}

Result<void> CacheWriter::writeRereads(const PageCommit &commit, CommitResult &result)
{
    ObservationStore store(*m_connection);
    for (const Reread &reread : commit.page.rereads) {
        const auto &rows = m_known[commit.source].seriesRows;
        const auto row = rows.constFind(reread.seriesId);
        if (row == rows.constEnd()) {
            continue;
        }
        std::vector<qint64> present;
        for (const SeriesSamples &samples : commit.page.observations) {
            if (samples.seriesId == reread.seriesId) {
                present.insert(present.end(), samples.samples.timesMs.begin(), samples.samples.timesMs.end());
            }
        }
        std::ranges::sort(present);
        const auto marked = store.markWithdrawn(*row, reread.range, present);
        STADTBLICK_TRY(marked);
        result.counts.withdrawn += *marked;
    }
    return {};
}

Result<void> CacheWriter::writeIdeas(const PageCommit &commit, CommitResult &result)
{
    const Page &page = commit.page;
    Known &known = m_known[commit.source];
    IdeaStore store(*m_connection);
    SyncStore cursors(*m_connection);
    if (!known.isWalkBegun && (!page.ideas.empty() || page.isWalkEnd)) {
        STADTBLICK_TRY(store.beginWalk(commit.source));
        STADTBLICK_TRY(cursors.setCursor(commit.source, cursor::walk, "begun"));
        known.isWalkBegun = true;
    }
    for (Idea idea : page.ideas) {
        idea.source = commit.source;
        STADTBLICK_TRY(store.put(idea));
        ++result.counts.ideas;
    }
    for (Comment comment : page.comments) {
        comment.source = commit.source;
        STADTBLICK_TRY(store.putComment(comment));
        ++result.counts.comments;
    }
    if (page.isWalkEnd) {
        STADTBLICK_TRY(cursors.setCursor(commit.source, cursor::walk, "end"));
    }
    QStringList kinds;
    for (const Area &area : page.areas) {
        if (!kinds.contains(area.kind)) {
            kinds << area.kind;
        }
    }
    for (const QString &kind : kinds) {
        std::vector<Area> areas;
        std::ranges::copy_if(
            page.areas, std::back_inserter(areas), [&](const Area &area) { return area.kind == kind; });
        result.counts.areas += static_cast<qint64>(areas.size());
        STADTBLICK_TRY(AreaStore(*m_connection).replace(commit.source, kind, areas));
    }
    return {};
}

Result<void> CacheWriter::writeCursor(const PageCommit &commit)
{
    SyncStore store(*m_connection);
    Known &known = m_known[commit.source];
    if (commit.removed) {
        STADTBLICK_TRY(store.clearCursors(commit.source, cursor::queueKey(*commit.removed)));
    }
    for (const QueuedRequest &queued : commit.next) {
        STADTBLICK_TRY(store.setCursor(commit.source, cursor::queueKey(queued.number), toBytes(queued)));
    }
    for (auto member = commit.page.memory.begin(); member != commit.page.memory.end(); ++member) {
        const QByteArray value = QJsonDocument(QJsonArray{member.value()}).toJson(QJsonDocument::Compact);
        STADTBLICK_TRY(store.setCursor(commit.source, cursor::memory + member.key(), value));
    }
    for (const QString &series : commit.page.completed) {
        const auto before = known.marks.constFind(series);
        const std::optional<SeriesMark> earlier =
            before == known.marks.constEnd() ? std::nullopt : std::optional(*before);
        const SeriesMark mark = markAfter(earlier, commit.range, known.lastMs.value(series));
        STADTBLICK_TRY(store.setCursor(commit.source, cursor::series + series, toBytes(mark)));
    }
    if (commit.serverMs && known.begin && !known.begin->serverMs) {
        known.begin->serverMs = commit.serverMs;
        STADTBLICK_TRY(store.setCursor(commit.source, cursor::begin, toBytes(*known.begin)));
    }
    return {};
}

} // namespace stadtblick
