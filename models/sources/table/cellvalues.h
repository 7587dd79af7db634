#pragma once

#include "models/domain/geo.h"
#include "models/domain/idea.h"
#include "models/sources/table/tablemapping.h"

#include <QtCore/QStringList>

#include <optional>

namespace stadtblick {

/** True for an empty cell and for what tables write where nothing is: -, k.A., n/a, NULL … */
bool isMissing(const QString &cell);

/** A count: 12, '1.234' (a count has no decimals, so the point parts thousands), '1 234'. Never below zero.
 */
std::optional<qint64> countOf(const QString &cell);

/** A number with decimal point or decimal comma. */
std::optional<double> numberOf(const QString &cell);

/** A place out of one cell: WKT 'POINT(7.7 49.4)', or 'latitude, longitude' as people copy it from maps. */
std::optional<LonLat> placeOf(const QString &cell);

/** In which order a column's dates have day and month. */
enum class DateOrder { DayFirst, MonthFirst };

/** Month first only where a date can't be otherwise and none contradicts: '09/25/2017'. */
DateOrder dateOrderOf(const QStringList &cells);

/**
 * A date or time of a cell: ISO 8601, German (1.9.2017, 01.09.17 14:30), with slashes in @p order, seconds or
 * milliseconds since 1970, serial days of spreadsheets; or by the mapping's formats alone where it has some.
 * A time without an offset is local in the mapping's zone.
 */
std::optional<Moment> momentOf(const QString &cell, const TableMapping &mapping, DateOrder order);

} // namespace stadtblick
