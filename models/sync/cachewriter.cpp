#include "models/sync/cachewriter.h"

#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "models/sync/syncrun.h"
#include "models/sync/tryresult.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace stadtblick {

namespace {

/** Leads the requests of an interrupted sync of the demo city to the port where it is served now. */
void moveTo(const QUrl &root, std::vector<QueuedRequest> &queue)
{
    for (QueuedRequest &queued : queue) {
        queued.request.url.setHost(root.host());
        queued.request.url.setPort(root.port());
    }
}

} // namespace

CacheWriter::CacheWriter(QString path)
    : m_path(std::move(path))
{ }

Result<void> CacheWriter::open(const QByteArray &profileJson)
{
    auto connection = openCache(m_path, Connection::Mode::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    m_connection.emplace(std::move(*connection));
    return profileJson.isEmpty() ? Result<void>() : SyncStore(*m_connection).setProfile(profileJson);
}

Result<QStringList> CacheWriter::beginRun(const std::vector<SourceProfile> &sources, bool isDemo,
    const OpenTimeRange &range, qint64 nowMs, const SyncLimits &limits)
{
    return SyncRun(*m_connection).begin(sources, isDemo, range, nowMs, limits.followUpMs);
}

void CacheWriter::close(bool hasRunEnded)
{
    if (hasRunEnded && m_connection) {
        // Where that can't be written, the next run may leave out what has just ended: for an hour at most.
        [[maybe_unused]] const Result<void> ended = SyncRun(*m_connection).end();
    }
    m_known.clear();
    m_connection.reset();
}

/**
 * Marks what is stored from clocks that run ahead, where a program before this one stored it. A value can't
 * be newer than the last contact with its source (give or take storedAheadMs), whatever today's clock says.
 */
Result<void> CacheWriter::markAhead(const SourceStatus &status, qint64 nowMs)
{
    if (status.isDemo) {
        return {};
    }
    const auto contactMs = SyncStore(*m_connection).lastContactMs(status.id);
    const auto allSeries = StationStore(*m_connection).series();
    STADTBLICK_TRY(contactMs);
    STADTBLICK_TRY(allSeries);
    const qint64 latestMs = std::max(nowMs, contactMs->value_or(nowMs)) + storedAheadMs;
    std::vector<qint64> rows;
    for (const StoredSeries &stored : *allSeries) {
        if (stored.series.source == status.id && stored.lastMs && *stored.lastMs > latestMs) {
            rows.push_back(stored.row);
        }
    }
    if (rows.empty()) {
        return {};
    }
    auto transaction = Transaction::begin(*m_connection);
    STADTBLICK_TRY(transaction);
    ObservationStore store(*m_connection);
    for (const qint64 row : rows) {
        STADTBLICK_TRY(store.markAhead(row, latestMs));
    }
    return transaction->commit();
}

Result<void> CacheWriter::load(const QString &source)
{
    Known known;
    const StationStore stations(*m_connection);
    const auto allStations = stations.stations();
    const auto allSeries = stations.series();
    const auto marks = SyncStore(*m_connection).cursors(source, cursor::series);
    STADTBLICK_TRY(allStations);
    STADTBLICK_TRY(allSeries);
    STADTBLICK_TRY(marks);
    for (const Station &station : *allStations) {
        if (station.source == source) {
            known.stations.insert(station.id);
        }
    }
    for (const StoredSeries &stored : *allSeries) {
        if (stored.series.source == source) {
            known.seriesRows.insert(stored.series.id, stored.row);
            known.lastMs.insert(stored.series.id, stored.lastMs);
            if (stored.series.stepMs) {
                known.steps.insert(stored.series.id, *stored.series.stepMs);
            }
        }
    }
    for (const auto &[key, value] : *marks) {
        if (const auto mark = markFromBytes(value)) {
            known.marks.insert(key.sliced(cursor::series.size()), *mark);
        }
    }
    m_known.insert(source, known);
    return {};
}

Result<SyncState> CacheWriter::state(const QString &source, qint64 nowMs)
{
    const SyncStore store(*m_connection);
    const auto lastSync = store.cursor(source, cursor::lastSync);
    const auto memory = store.cursors(source, cursor::memory);
    STADTBLICK_TRY(lastSync);
    STADTBLICK_TRY(memory);
    SyncState state;
    state.nowMs = nowMs;
    if (*lastSync) {
        state.lastSyncMs = (*lastSync)->toLongLong();
    }
    for (const auto &[key, value] : *memory) {
        const QJsonArray wrapped = QJsonDocument::fromJson(value).array();
        state.memory.insert(key.sliced(cursor::memory.size()), wrapped.at(0));
    }
    const Known &known = m_known[source];
    for (auto series = known.seriesRows.begin(); series != known.seriesRows.end(); ++series) {
        SeriesState entry{series.key(), known.lastMs.value(series.key()), {}, false};
        if (const auto mark = known.marks.constFind(series.key()); mark != known.marks.constEnd()) {
            entry.isComplete = true;
            entry.askedFromMs = mark->askedFromMs;
            entry.lastMs = mark->contiguousMs ? mark->contiguousMs : entry.lastMs;
        }
        state.series.push_back(entry);
    }
    std::ranges::sort(state.series, {}, &SeriesState::seriesId);
    return state;
}

Result<std::optional<BegunSync>> CacheWriter::resume(
    const QString &source, const OpenTimeRange &range, const QByteArray &fingerprint, qint64 oldestMs)
{
    const SyncStore store(*m_connection);
    const auto beginRow = store.cursor(source, cursor::begin);
    const auto walkRow = store.cursor(source, cursor::walk);
    const auto rows = store.cursors(source, cursor::queue);
    STADTBLICK_TRY(beginRow);
    STADTBLICK_TRY(walkRow);
    STADTBLICK_TRY(rows);
    const auto begin = *beginRow ? beginFromBytes(**beginRow) : std::nullopt;
    if (!begin || begin->range != range || begin->fingerprint != fingerprint
        || begin->state.nowMs < oldestMs) {
        return std::nullopt;
    }
    BegunSync begun;
    begun.begin = *begin;
    begun.isResumed = true;
    begun.isWalkEnded = *walkRow && **walkRow == "end";
    for (const auto &[key, value] : *rows) {
        const qint64 number = key.sliced(cursor::queue.size()).toLongLong();
        const auto queued = queuedFromBytes(number, value);
        if (!queued) {
            return std::nullopt;
        }
        begun.queue.push_back(*queued);
        begun.nextNumber = number + 1;
    }
    Known &known = m_known[source];
    known.isWalkBegun = walkRow->has_value();
    known.lastMs.clear(); // as it was when that sync began: its own pages have moved what is stored
    for (const SeriesState &series : begun.begin.state.series) {
        known.lastMs.insert(series.seriesId, series.lastMs);
    }
    return begun;
}

Result<BegunSync> CacheWriter::begin(const SourceStatus &status, const SourceProfile &profile,
    const Source &adapter, const OpenTimeRange &range, qint64 nowMs, const SyncLimits &limits, bool isFresh)
{
    const QByteArray fingerprint = sourceFingerprint(profile, status.isDemo);
    SyncStore store(*m_connection);
    STADTBLICK_TRY(store.putSource(status));
    STADTBLICK_TRY(markAhead(status, nowMs));
    STADTBLICK_TRY(load(profile.id));
    m_known[profile.id].isDemo = status.isDemo;
    if (!isFresh) {
        auto resumed = resume(profile.id, range, fingerprint, nowMs - limits.resumableMs);
        STADTBLICK_TRY(resumed);
        if (*resumed) {
            if (status.isDemo) {
                moveTo(profile.url, (*resumed)->queue);
            }
            m_known[profile.id].begin = (*resumed)->begin;
            return std::move(**resumed);
        }
    }
    auto read = state(profile.id, nowMs);
    STADTBLICK_TRY(read);
    BegunSync begun;
    begun.begin = {std::move(*read), range, fingerprint, std::nullopt};
    const std::vector<HttpRequest> first = adapter.first(begun.begin.state, range);
    for (auto request = first.rbegin(); request != first.rend(); ++request) {
        begun.queue.push_back({begun.nextNumber++, *request, false}); // the first one gets the highest number
    }
    auto transaction = Transaction::begin(*m_connection);
    STADTBLICK_TRY(transaction);
    STADTBLICK_TRY(store.clearCursors(profile.id, cursor::queue));
    STADTBLICK_TRY(store.clearCursors(profile.id, cursor::sync));
    STADTBLICK_TRY(store.setCursor(profile.id, cursor::begin, toBytes(begun.begin)));
    for (const QueuedRequest &queued : begun.queue) {
        STADTBLICK_TRY(store.setCursor(profile.id, cursor::queueKey(queued.number), toBytes(queued)));
    }
    STADTBLICK_TRY(transaction->commit());
    m_known[profile.id].isWalkBegun = false;
    m_known[profile.id].begin = begun.begin;
    return begun;
}

Result<CommitResult> CacheWriter::commit(const PageCommit &commit)
{
    auto transaction = Transaction::begin(*m_connection);
    STADTBLICK_TRY(transaction);
    CommitResult result;
    STADTBLICK_TRY(writePage(commit, result));
    STADTBLICK_TRY(writeCursor(commit));
    STADTBLICK_TRY(transaction->commit());
    return result;
}

Result<void> CacheWriter::noteFailure(const QString &source, const QueuedRequest &request, bool isDropped)
{
    SyncStore store(*m_connection);
    const QString key = cursor::queueKey(request.number);
    return isDropped ? store.clearCursors(source, key) : store.setCursor(source, key, toBytes(request));
}

Result<qint64> CacheWriter::end(const SyncEnd &end)
{
    SyncStore store(*m_connection);
    const Known &known = m_known[end.source];
    auto transaction = Transaction::begin(*m_connection);
    STADTBLICK_TRY(transaction);
    qint64 withdrawn = 0;
    if (end.isWalkEnd && end.outcome == SyncOutcome::Ok) {
        const auto ended = IdeaStore(*m_connection).endWalk(end.source);
        STADTBLICK_TRY(ended);
        withdrawn = *ended;
    }
    if (end.outcome == SyncOutcome::Ok && known.begin) {
        const qint64 beganMs = known.begin->serverMs.value_or(known.begin->state.nowMs);
        STADTBLICK_TRY(store.setCursor(end.source, cursor::lastSync, QByteArray::number(beganMs)));
    }
    if (end.isThrough) {
        STADTBLICK_TRY(store.clearCursors(end.source, cursor::queue));
        STADTBLICK_TRY(store.clearCursors(end.source, cursor::sync));
    }
    if (end.outcome == SyncOutcome::Ok && !end.isFollowed) {
        STADTBLICK_TRY(SyncRun(*m_connection).noteEnded(end.source));
    }
    STADTBLICK_TRY(store.setOutcome(end.source, end.outcome, end.error, end.atMs));
    STADTBLICK_TRY(transaction->commit());
    return withdrawn;
}

} // namespace stadtblick
