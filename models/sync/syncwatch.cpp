#include "models/sync/syncwatch.h"

#include <algorithm>
#include <limits>

namespace stadtblick {

SyncWatch::SyncWatch(
    SyncEngine &engine, Clock &clock, SyncRequest request, Reported reported, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_reported(std::move(reported))
{ }

qint64 SyncWatch::intervalMs(const SourceProfile &source) const
{
    return source.intervalS.value_or(900) * 1000;
}

void SyncWatch::start()
{
    m_dueMs.clear();
    syncDue();
}

void SyncWatch::syncDue()
{
    if (m_isStopped) {
        return;
    }
    SyncRequest request = m_request;
    std::erase_if(request.sources,
        [&](const SourceProfile &source) { return m_dueMs.value(source.id, 0) > m_clock.nowMs(); });
    m_engine.sync(request).then(this, [this, sources = request.sources](const Result<SyncReport> &report) {
        for (const SourceProfile &source : sources) {
            m_dueMs.insert(source.id, m_clock.nowMs() + intervalMs(source));
        }
        m_reported(report);
        waitForNext();
    });
}

void SyncWatch::waitForNext()
{
    if (m_isStopped || m_request.sources.empty()) {
        return;
    }
    qint64 nextMs = std::numeric_limits<qint64>::max();
    for (const SourceProfile &source : m_request.sources) {
        nextMs = std::min(nextMs, m_dueMs.value(source.id, 0));
    }
    m_clock.after(std::max<qint64>(0, nextMs - m_clock.nowMs()), this, [this] { syncDue(); });
}

} // namespace stadtblick
