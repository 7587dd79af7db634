#include "models/sync/retrypolicy.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace stadtblick {

bool isRetryableStatus(int status)
{
    return status == 408 || status == 429 || (status >= 500 && status <= 599);
}

std::optional<qint64> httpDateMs(const QByteArray &text)
{
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date.date(), date.time(), QTimeZone::utc()).toMSecsSinceEpoch();
}

std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return seconds >= 0 && seconds < 1'000'000'000 ? std::optional(seconds * 1000) : std::nullopt;
    }
    const auto dateMs = httpDateMs(header);
    return dateMs ? std::optional(std::max<qint64>(0, *dateMs - nowMs)) : std::nullopt;
}

std::optional<qint64> waitBeforeRetry(
    const HttpLimits &limits, int triesMade, std::optional<qint64> retryAfter, double chance)
{
    if (triesMade >= limits.tries || (retryAfter && *retryAfter > limits.longestRetryAfterMs)) {
        return std::nullopt;
    }
    const double base =
        static_cast<double>(limits.firstBackoffMs) * static_cast<double>(1 << std::min(triesMade - 1, 16));
    const double backoff = base * (1 + limits.jitter * (2 * chance - 1));
    return std::max<qint64>(static_cast<qint64>(backoff), retryAfter.value_or(0));
}

} // namespace stadtblick
