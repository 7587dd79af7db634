#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/timerange.h"
#include "models/store/connection.h"

#include <QtCore/QStringList>

#include <vector>

namespace stadtblick {

/** What must be the same for an interrupted sync of a source to go on: its address and what is fetched. */
QByteArray sourceFingerprint(const SourceProfile &profile, bool isDemo);

/**
 * The run over several sources that is under way in a cache, noted there so that one that was interrupted
 * (killed or cancelled; not one that came to its end with errors) goes on as a whole: sources that had ended
 * well are not asked once more. For ideas that would be one more walk, and a walk that misses an idea counts.
 * Thread: the cache's writer.
 */
class SyncRun
{
public:
    explicit SyncRun(Connection &connection);

    /**
     * Goes on with an interrupted run over the same @p sources and @p range that began at most
     * @p resumableMs before @p nowMs, else begins a new one. An older one does not count: what had ended
     * then is due again. @return the ids of the sources that had ended well
     */
    [[nodiscard]] Result<QStringList> begin(const std::vector<SourceProfile> &sources, bool isDemo,
        const OpenTimeRange &range, qint64 nowMs, qint64 resumableMs);
    /** Notes that a source has ended well; in the transaction that ends it. */
    [[nodiscard]] Result<void> noteEnded(const QString &source);
    /** The run has come to its end: the next one begins anew. */
    [[nodiscard]] Result<void> end();

private:
    Connection &m_connection;
};

} // namespace stadtblick
