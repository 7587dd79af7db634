#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace stadtblick::test {

/** A recorded series: values by the begin of their interval, UTC milliseconds. */
struct RecordedSeries
{
    QString station;
    double lon = 0;
    double lat = 0;
    QString property;
    QString unit; ///< as unitOfMeasurement's symbol; empty = null
    qint64 lengthMs = 0; ///< 0 = instants
    QMap<qint64, double> values;
};

/** Bern's first @p count loggers of the heat wave of 2018, every ten minutes, given in UTC+2. */
QList<RecordedSeries> bernLoggers(int count);

/**
 * Münster's bicycle counter Promenade, quarter hours of March and October 2019: the sum and its first
 * channels. The file's times are local and without offset: the quarter hours of 2:00 that summer time leaves
 * out are not in it, and of the hour that comes twice at its end only one is, taken here as the first.
 */
QList<RecordedSeries> muensterCounts(int count);

} // namespace stadtblick::test
