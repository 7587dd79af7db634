#pragma once

#include "models/sync/clock.h"

#include <vector>

namespace stadtblick::test {

/** A clock that is told the time; waiting takes none, but is noted and moves the time on. */
class ToldClock : public Clock
{
public:
    explicit ToldClock(qint64 nowMs = 1'750'000'000'000)
        : m_nowMs(nowMs)
    { }

    qint64 nowMs() const override { return m_nowMs; }
    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }
    void after(qint64 waitMs, QObject *context, std::function<void()> then) override
    {
        m_waits.push_back(waitMs);
        m_nowMs += waitMs;
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    const std::vector<qint64> &waits() const { return m_waits; }

private:
    qint64 m_nowMs;
    std::vector<qint64> m_waits;
};

} // namespace stadtblick::test
