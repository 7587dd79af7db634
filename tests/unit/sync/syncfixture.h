#pragma once

#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "models/sync/syncengine.h"
#include "tests/support/toldclock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QtTest>

#include <algorithm>
#include <tuple>

namespace stadtblick::test {

/** Runs the event loop until @p condition holds; QTest::qWaitFor would sleep 10 ms between events. */
inline bool runUntil(const std::function<bool()> &condition, int timeoutMs)
{
    QEventLoop loop;
    QTimer check;
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (condition() || elapsed.elapsed() > timeoutMs) {
            loop.quit();
        }
    });
    check.start(1);
    if (!condition()) {
        loop.exec();
    }
    return condition();
}

/** HTTP limits small enough for tests. */
inline HttpLimits smallHttpLimits()
{
    HttpLimits limits;
    limits.connectMs = 1500;
    limits.firstByteMs = 150;
    limits.stallWindowMs = 200;
    limits.answerMs = 3000;
    limits.bodyBytes = 8'000'000;
    limits.jitter = 0;
    return limits;
}

/** All that a cache holds of its sources, but when it was fetched: equal content gives equal text. */
inline QByteArray contentOf(const QString &cachePath)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return "no cache: " + toOneLine(connection.error()).toUtf8();
    }
    QByteArray text;
    const StationStore stations(*connection);
    const ObservationStore observations(*connection);
    const auto allStations = stations.stations().value();
    for (const Station &station : allStations) {
        text += QStringLiteral("station %1 %2 %3 %4 %5\n")
                    .arg(station.source, station.id, station.name)
                    .arg(station.position ? station.position->lon : -999, 0, 'g', 17)
                    .arg(station.position ? station.position->lat : -999, 0, 'g', 17)
                    .toUtf8();
    }
    const auto allSeries = stations.series().value();
    for (const StoredSeries &stored : allSeries) {
        const Series &series = stored.series;
        text += QStringLiteral("series %1 %2 %3 %4 %5 step %6 skipped %7\n")
                    .arg(series.source, series.id, series.stationId, series.property, series.unit)
                    .arg(series.stepMs.value_or(-1))
                    .arg(stored.skippedCount)
                    .toUtf8();
        const Samples samples = observations.readAll(stored.row).value();
        for (std::size_t i = 0; i < samples.size(); ++i) {
            text += QByteArray::number(samples.timesMs[i]) + ' '
                + QByteArray::number(samples.values[i], 'g', 17) + ' '
                + QByteArray::number(samples.lengthsMs.empty() ? -1 : samples.lengthsMs[i]) + ' '
                + QByteArray::number(samples.flags.empty() ? 0 : samples.flags[i]) + '\n';
        }
    }
    const IdeaStore ideas(*connection);
    IdeaQuery query;
    query.isWithdrawnIncluded = true;
    query.sort = QStringLiteral("title");
    auto allIdeas = ideas.find(query).value();
    // Ideas of two sources may have the same title.
    std::ranges::sort(
        allIdeas, {}, [](const Idea &idea) { return std::tuple(idea.source, idea.kind, idea.id); });
    for (const Idea &idea : allIdeas) {
        text += QStringLiteral("idea %1 %2 %3 %4 %5 %6 %7\n")
                    .arg(idea.source, idea.kind, idea.id, idea.title, idea.text)
                    .arg(idea.support.value_or(-1))
                    .arg(idea.isWithdrawn)
                    .toUtf8();
        const auto comments = ideas.commentsOf(idea).value();
        for (const Comment &comment : comments) {
            text += QStringLiteral("comment %1 %2\n").arg(comment.id, comment.text).toUtf8();
        }
    }
    return text;
}

/** One cache and what is needed to sync into it. */
class SyncBench
{
public:
    SyncBench()
        : cachePath(folder.filePath(QStringLiteral("city.sqlite")))
    {
        city = emptyProfile();
    }

    SyncRequest request(const std::vector<SourceProfile> &sources) const
    {
        SyncRequest request;
        request.cachePath = cachePath;
        request.city = city;
        request.sources = sources;
        request.range = range;
        return request;
    }

    /** Syncs to the end. */
    Result<SyncReport> sync(const std::vector<SourceProfile> &sources)
    {
        SyncEngine engine(workers, writer, http, limits, clock);
        QFuture<Result<SyncReport>> future = engine.sync(request(sources));
        if (!runUntil([&] { return future.isFinished(); }, 30'000)) {
            return tl::unexpected(Error{Error::Kind::Network, QStringLiteral("test: never ended"), {}, {}});
        }
        return future.result();
    }

    /** The report of a single source; a made-up failed one where there is none. */
    SourceReport syncOne(const SourceProfile &source)
    {
        const Result<SyncReport> report = sync({source});
        SourceReport failed;
        failed.outcome = SyncOutcome::Failed;
        failed.error = report ? Error{} : report.error();
        return report && report->sources.size() == 1 ? report->sources.front() : failed;
    }

    SourceStatus status() const
    {
        auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
        return connection ? SyncStore(*connection).sources().value().at(0) : SourceStatus();
    }

    QTemporaryDir folder;
    QString cachePath;
    CityProfile city;
    OpenTimeRange range;
    HttpLimits http = smallHttpLimits();
    SyncLimits limits;
    ToldClock clock{1'750'000'000'000}; // 2025-06-15T15:06:40Z
    Executor workers{2};
    Executor writer{1};
};

/** A source at @p url with a name that messages must show. */
inline SourceProfile sourceAt(const QUrl &url, const QString &kind = QStringLiteral("sensorthings"))
{
    SourceProfile source;
    source.id = QStringLiteral("sensors");
    source.kind = kind;
    source.name = QStringLiteral("Sensors of the city");
    source.url = url;
    return source;
}

} // namespace stadtblick::test
