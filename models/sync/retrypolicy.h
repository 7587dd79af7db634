#pragma once

#include "models/sync/httplimits.h"

#include <QtCore/QByteArray>

#include <optional>

namespace stadtblick {

/** 408, 429 and 5xx may pass; every other status is the server's last word. */
bool isRetryableStatus(int status);

/** UTC milliseconds of an HTTP date in its preferred form ('Wed, 21 Oct 2015 07:28:00 GMT'). */
std::optional<qint64> httpDateMs(const QByteArray &text);

/** Milliseconds that a Retry-After header asks for (seconds or an HTTP date); nothing if it says neither. */
std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs);

/**
 * How long to wait after @p triesMade tries, with @p chance in [0, 1] deciding the jitter: 0.5, 1, 2 s
 * unless the server asks for longer. Nothing: no further try (all are made, or it asks for too long).
 */
std::optional<qint64> waitBeforeRetry(
    const HttpLimits &limits, int triesMade, std::optional<qint64> retryAfter, double chance);

} // namespace stadtblick
