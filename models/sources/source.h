#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/idea.h"
#include "models/domain/samples.h"
#include "models/domain/station.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <memory>
#include <vector>

namespace stadtblick {

/** One HTTP request that an adapter wants made, with what it needs to understand the answer. */
struct HttpRequest
{
    QUrl url;
    QByteArray method = "GET";
    QByteArray body; ///< of a POST
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond Accept, User-Agent and Accept-Encoding
    /**
     * What the adapter needs when the answer comes (set, series, page …). Serialisable: it is the cursor,
     * stored with the page before it, so a killed sync goes on from here.
     */
    QJsonObject context;
    bool isOptional = false; ///< a 404 means 'not offered'

    bool operator==(const HttpRequest &) const = default;
};

/** Observations of one series out of a page. */
struct SeriesSamples
{
    QString seriesId;
    Samples samples; ///< as they came: any order, duplicates possible
    qint64 skipped = 0; ///< results that were no values
    std::optional<qint64> stepMs; ///< where the page shows it
};

/** What the store knows of a series when a sync begins. */
struct SeriesState
{
    QString seriesId;
    std::optional<qint64> lastMs; ///< begin of the last stored observation
    std::optional<qint64>
        askedFromMs; ///< earliest begin that was ever asked for; absent = never, or without limit
    bool isComplete = false; ///< a first pass went to its end
};

/** What the store knows of a source when a sync begins. */
struct SyncState
{
    std::vector<SeriesState> series;
    std::optional<qint64>
        lastSyncMs; ///< begin of the last sync that ended well, on the server's side of the clock where known
    QJsonObject
        memory; ///< what the adapter asked to be kept (Page::memory): last id, dialect, form of paging
    qint64 nowMs = 0;
};

/**
 * A complete re-read of a part of a series. Everything the source still has there is among the samples of the
 * same page: what the store has in @p range and the page's samples of this series don't is withdrawn.
 */
struct Reread
{
    QString seriesId;
    TimeRange range;
    bool operator==(const Reread &) const = default;
};

/** What one answer holds. */
struct Page
{
    std::vector<Station> stations;
    std::vector<Series> series;
    std::vector<SeriesSamples> observations;
    std::vector<Idea> ideas;
    std::vector<Comment> comments;
    std::vector<Area> areas;
    std::vector<std::tuple<QString, LonLat, PositionOrigin>>
        placements; ///< station id → position found later
    /** Requests that follow from this answer, in order; the page and these are committed together. */
    std::vector<HttpRequest> next;
    std::vector<Reread> rereads; ///< re-reads that are complete with this page
    std::vector<QString> completed; ///< series of which everything asked for has been read with this page
    bool isWalkEnd = false; ///< a full walk over the ideas ended here
    QJsonObject memory; ///< members to remember for the next sync
    QStringList warnings; ///< translated; shown in the source's details
    std::optional<qint64> expected; ///< total number of things, where the server says one (for progress only)
};

/**
 * One protocol: requests out, bytes in, values out; no network, no SQL, no clock of its own.
 *
 * How to write one: first() gives the requests that a sync begins with; read() understands one answer and
 * names the requests that follow. The engine makes the requests (limits, retries and the same-origin rule
 * are its business), calls read() only for status 200, commits what came with the requests that follow in
 * one transaction, and stops at a request that it has made before in this sync. Observations need their
 * series: a page that brings series comes before the requests for their observations, whose `context` says
 * which series. Everything that read() sees is hostile but limited in size and depth: wrong types are
 * skipped and counted or warned about, an unreadable answer is an Error, never an empty page.
 */
class Source
{
public:
    virtual ~Source() = default;

    /** The requests that a sync begins with. @p range limits what is asked for by the observations' begin. */
    virtual std::vector<HttpRequest> first(const SyncState &state, const OpenTimeRange &range) const = 0;

    /**
     * Understands an answer with status 200 to @p request.
     * @p body has simdjson's padding (64 bytes) behind its end.
     * @p state is that of the sync's begin (which series are known, up to when).
     */
    virtual Result<Page> read(const HttpRequest &request, QByteArrayView body, const SyncState &state,
        const OpenTimeRange &range) const = 0;

    /** A plain explanation of an error body (FROST's JSON, GraphQL errors), or empty. */
    virtual QString explain(QByteArrayView body) const
    {
        Q_UNUSED(body);
        return {};
    }

    /** A smaller request after time-out or 504 (half the page size), or nothing. */
    virtual std::optional<HttpRequest> smaller(const HttpRequest &request) const
    {
        Q_UNUSED(request);
        return std::nullopt;
    }
};

/** The id of a source that no profile names: kind:host[:port]/path. */
QString sourceId(const QString &kind, const QUrl &url);

/** The adapter of @p profile's kind. An unknown kind is an Error that lists the known ones. */
Result<std::unique_ptr<Source>> makeSource(const SourceProfile &source, const CityProfile &city);

} // namespace stadtblick
