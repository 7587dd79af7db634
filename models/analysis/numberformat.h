#pragma once

#include "models/analysis/coverage.h"
#include "models/domain/geo.h"
#include "models/domain/timerange.h"
#include "models/domain/viewstate.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace stadtblick {

enum class DayType;

/** A number as people read it: the locale's decimal and group marks, U+2212 as minus, never '−0'. */
QString numberText(double value, int decimals, const QLocale &locale);

/** A number with its unit, U+202F between; no space for an empty unit. */
QString numberText(double value, int decimals, const QString &unit, const QLocale &locale);

/** 'n = 42', never broken over lines. */
QString countText(qint64 count, const QLocale &locale);

/** 'Coverage 92 %' as '92 %' with U+202F. */
QString percentText(int percent, const QLocale &locale);
/** The same of a coverage; '< 1 %' where little was measured but not nothing. */
QString percentText(const Coverage &coverage, const QLocale &locale);

/** A length on the ground: '340 m', '2.4 km'. */
QString lengthText(double lengthM, const QLocale &locale);

/** An area on the ground: '840 m²', '12.4 ha', from a square kilometre on '3.21 km²'. */
QString areaText(double areaM2, const QLocale &locale);

/** A period by local dates, its end included: '14.–20. Juli 2026'; with times where it is not whole days. */
QString periodText(TimeRange period, const QTimeZone &zone, const QLocale &locale);

/** A day: '20. Juli 2026' or 'July 20, 2026'. */
QString dateText(QDate date, const QLocale &locale);

/** A day and time: '20. Juli 2026, 14:05 Uhr'. */
QString timeText(qint64 timeMs, const QTimeZone &zone, const QLocale &locale);

/** '22–6 Uhr' of local hours [from, to). */
QString hoursText(int from, int to, const QLocale &locale);

/** '49,44468° N 7,76901° O': WGS 84 with five decimals (about a metre). */
QString placeText(LonLat place, const QLocale &locale);

/** 'EPSG:25832  410 768 / 5 477 619': whole metres in groups of three. */
QString projectedText(const QString &crs, double easting, double northing);

/** Days of a type: 'workdays', 'Saturdays', 'Sundays and holidays'. */
QString dayTypesText(DayType type);

/** The filters of a time selection in words: "22–6 Uhr · Werktag"; empty where nothing is filtered. */
QString filterText(const TimeState &time, const QLocale &locale);

/** 'not enough data (61 % of 75 %)'. */
QString notEnoughText(const Coverage &coverage, int neededPercent, const QLocale &locale);

/** 'not enough data (24 of 50 values)'. */
QString notEnoughText(qint64 count, qint64 needed, const QLocale &locale);

} // namespace stadtblick
