#pragma once

#include "models/store/syncstore.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <vector>

namespace stadtblick {

/** How old a city's data is, in words. */
struct Freshness
{
    enum class State {
        NoSource, ///< nothing is connected
        Never, ///< nothing was synced yet
        Fresh, ///< every source ended well the last time
        Troubled ///< the last sync of some source failed or is incomplete
    };

    State state = State::NoSource;
    QString text; ///< 'Up to date · as of 14:05'
    QString shortText; ///< 'As of 14:05'
    QString trouble; ///< '1 of 6 sources: failed'; empty while all is well

    bool operator==(const Freshness &) const = default;
};

/** The freshness of sources at @p nowMs; times in @p zone. */
Freshness freshnessOf(
    const std::vector<SourceStatus> &sources, qint64 nowMs, const QTimeZone &zone, const QLocale &locale);

/** A moment as people say it: '14:05', 'yesterday 14:05', '12 July 2026'. */
QString momentText(qint64 timeMs, qint64 nowMs, const QTimeZone &zone, const QLocale &locale);

} // namespace stadtblick
