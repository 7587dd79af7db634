#pragma once

#include "models/sync/syncengine.h"

#include <QtCore/QHash>

#include <functional>

namespace stadtblick {

/**
 * Syncs again and again (`sync --watch`): each source after its own interval, counted from the end of its
 * last sync; sources without one every 15 minutes. A source that failed is asked again after its interval,
 * not sooner. Main thread.
 */
class SyncWatch : public QObject
{
    Q_OBJECT
public:
    using Reported = std::function<void(const Result<SyncReport> &)>;

    /** @p reported is called after each sync. Engine and clock outlive the watch. */
    SyncWatch(
        SyncEngine &engine, Clock &clock, SyncRequest request, Reported reported, QObject *parent = nullptr);

    /** Syncs all sources now, then each when it is due. */
    void start();
    /** Ends after the sync under way. */
    void stop() { m_isStopped = true; }

private:
    void syncDue();
    void waitForNext();
    qint64 intervalMs(const SourceProfile &source) const;

    SyncEngine &m_engine;
    Clock &m_clock;
    SyncRequest m_request;
    Reported m_reported;
    QHash<QString, qint64> m_dueMs;
    bool m_isStopped = false;
};

} // namespace stadtblick
