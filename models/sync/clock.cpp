#include "models/sync/clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>

namespace stadtblick {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void SystemClock::after(qint64 waitMs, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(std::chrono::milliseconds(waitMs), context, std::move(then));
}

} // namespace stadtblick
