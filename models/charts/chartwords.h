#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/coverage.h"
#include "models/charts/charttable.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

#include <optional>
#include <span>

namespace stadtblick {

/** A time in tables: local, '2026-07-14 09:00'; the doubled hour of autumn tells its offset. */
QString localTimeText(qint64 timeMs, const QTimeZone &zone);

/** A cell of a value that may be missing. */
ChartCell cellOf(const std::optional<double> &value);

/** 'workday', translated, as a curve's or box's name. */
QString dayTypeName(DayType type);

/** 'Mo' to 'So', 'Mon' to 'Sun': seven, Monday first. */
QStringList weekdayNames(const QLocale &locale);

/**
 * 'Di, 14. Juli 2026' of a day, for hover and tables that people read; 'Do, 24. Dezember 2026, besonderer
 * Tag' of days that are to be marked (isSpecialDay()).
 */
QString dayName(QDate date, const QLocale &locale);

/** 'Jan', 'Feb', … without full stops. */
QString monthName(int month, const QLocale &locale);

/** '9–10 Uhr' or '9:00–10:00'. */
QString hourName(int hour, const QLocale &locale);

/** Numbers keep their percent sign where a text is broken into lines: U+202F before it. */
QString withNarrowSpaces(QString text);

/**
 * Why percentiles of @p count values aren't shown: 'not enough data (24 of 50 values)', or by their coverage;
 * empty where they are (percentileValues, percentileCoverage).
 */
QString missingPercentiles(qint64 count, const Coverage &coverage, const QLocale &locale);

/** How long stretches of time are together: '6 h', '1.5 h'; below an hour '20 min', below a minute '30 s'. */
QString durationText(std::span<const TimeRange> stretches, const QLocale &locale);

/** 'n = 42 of 44 hours'. */
QString hourCountText(const Coverage &hours, const QLocale &locale);

} // namespace stadtblick
