#pragma once

#include "models/sync/secrets.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>
#include <optional>

namespace stadtblick {

/** What to fetch, and within which borders. */
struct HttpTask
{
    QUrl url;
    QByteArray method = "GET";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QUrl root; ///< the source's address: its origin is the only one that is asked
    QStringList origins; ///< further trusted origins; they never get credentials
    std::optional<Secret> secret;
    QByteArray userAgent; ///< empty = Stadtblick's own
    std::optional<qint64> bodyBytes; ///< instead of the limit of the body
    /** Called before a further try after a time-out or status 504: may ask for less (url, body). */
    std::function<void(HttpTask &)> onTooSlow;
    int triesMade = 0; ///< of earlier fetches whose answer was unreadable: they count
};

/** An answer of any status, its body complete and within its limits. */
struct HttpAnswer
{
    int status = 0;
    QByteArray body; ///< decompressed; 64 zero bytes follow it in memory (simdjson's padding)
    QUrl url; ///< after redirects
    QByteArray contentType;
    std::optional<qint64> serverMs; ///< the server's clock, UTC (header Date)
    qint64 wireBytes = 0; ///< as transferred
    bool isLarge = false; ///< holds the place for large answers: HttpClient::releaseLarge() when it is read
    int tries = 1; ///< made so far, earlier ones included
};

} // namespace stadtblick
