#pragma once

#include <QtCore/QtGlobal>

namespace stadtblick {

/** Limits of the HTTP client; the defaults are documented (interfaces.md). Tests use small ones. */
struct HttpLimits
{
    int connectMs = 10'000; ///< until the request is sent: name, connection, TLS
    int firstByteMs = 30'000; ///< from there to the answer's first byte
    int stallWindowMs = 30'000; ///< slower than stallBytesPerSecond over this time = stalled
    int stallBytesPerSecond = 1000;
    int answerMs = 120'000; ///< one answer from its request to its end
    qint64 bodyBytes = 64 * 1024 * 1024; ///< decompressed; a profile may raise it
    qint64 largeBodyBytes = 8 * 1024 * 1024; ///< of larger ones only one comes in and is read at a time
    qint64 errorBodyBytes = 64 * 1024; ///< what is read of the body of an error
    int jsonDepth = 64;
    int redirects = 5;
    int tries = 4;
    int firstBackoffMs = 500; ///< doubled with each try
    double jitter = 0.25; ///< share of the back-off that is left to chance, up and down
    int longestRetryAfterMs = 60'000; ///< who asks to wait longer is given up
    int requestsPerHost = 2; ///< at a time
};

} // namespace stadtblick
