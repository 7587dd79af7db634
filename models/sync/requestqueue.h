#pragma once

#include "models/sync/synccursor.h"

#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace stadtblick {

/**
 * The requests of one source's sync that wait. Last in, first out: a series is read to its end before the
 * next one begins, so that few are half done at any time. Requests given up go last. Knows every request of
 * this sync, so that one that comes again is noticed.
 */
class RequestQueue
{
public:
    /** How a request that follows from a page stands to what this sync has seen. */
    enum class Novelty { New, Waiting, Asked };

    void reset(std::vector<QueuedRequest> stored, qint64 nextNumber);
    Novelty noveltyOf(const HttpRequest &request) const;
    /** Numbers @p requests so that the first one is the next to go, and appends them. */
    std::vector<QueuedRequest> append(const std::vector<HttpRequest> &requests);
    /** The next one; nothing if all that is left was given up in this run. */
    std::optional<QueuedRequest> take();
    /** Notes a replacement of a taken request as asked (a smaller page). */
    void noteAsked(const HttpRequest &request);
    void putBack(const QueuedRequest &request);

    qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

private:
    std::vector<QueuedRequest> m_waiting; ///< the next one at the end
    QHash<QByteArray, bool> m_seen; ///< key → it has been asked
    qint64 m_nextNumber = 0;
};

} // namespace stadtblick
