#pragma once

#include <QtCore/QObject>

#include <functional>

namespace stadtblick {

/** The time of day and waiting, replaceable so that tests need no sleep. Main thread. */
class Clock
{
public:
    virtual ~Clock() = default;
    /** UTC milliseconds since 1970. */
    virtual qint64 nowMs() const = 0;
    /** Calls @p then after @p waitMs, unless @p context is gone by then. */
    virtual void after(qint64 waitMs, QObject *context, std::function<void()> then) = 0;
};

/** The system's clock. */
class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
    void after(qint64 waitMs, QObject *context, std::function<void()> then) override;
};

} // namespace stadtblick
