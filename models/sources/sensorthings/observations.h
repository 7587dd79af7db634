#pragma once

#include "models/domain/result.h"
#include "models/sources/source.h"

#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace stadtblick {

/** One answer of `Observations`, as columns. */
struct ObservationPage
{
    std::vector<SeriesSamples> series; ///< one per id asked for, in that order
    qint64 count = 0; ///< observations in the answer, whatever became of them
    qint64 withoutZone = 0; ///< skipped: a time without a zone means nothing to us
    qint64 unreadableTimes = 0; ///< skipped: no time, or none that can be read
    std::optional<qint64> largestId; ///< of whole-numbered ids
    qint64 arrivals = 0; ///< observations with a resultTime
    qint64 trueArrivals = 0; ///< of these: later than what was measured, so the true arrival
    bool isAscending = true; ///< by begin, as it was asked for
    std::optional<qint64> firstMs; ///< first begin in the answer's order
    std::optional<qint64> lastMs; ///< last begin in the answer's order
    std::optional<qint64> latestTakenMs; ///< latest begin within the range, also of what was skipped
    std::optional<qint64> earliestMs;
    QString nextLink;
    std::optional<qint64> expected;
};

/**
 * Reads a page of observations, as entities or as dataArray. With several @p seriesIds the results are arrays
 * with one value a series (MultiDatastream). Only begins within @p range are taken. A number, also as a text,
 * is a value; null, NaN, 'n/a', booleans, objects and the stand-ins −999, −9999 … are skipped and counted.
 * @p isMulti: results are arrays even with one series. @p counted: begins for which skipped results count; a
 * re-read must not count again what the first reading has counted.
 */
Result<ObservationPage> readObservations(QByteArrayView body, const QStringList &seriesIds, bool isMulti,
    const OpenTimeRange &range, const OpenTimeRange &counted = {});

} // namespace stadtblick
