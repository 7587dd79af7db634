#pragma once

#include "models/analysis/calendardays.h"
#include "models/analysis/coverage.h"
#include "models/analysis/hours.h"
#include "models/analysis/readings.h"
#include "models/charts/chartframe.h"

#include <memory>
#include <span>

namespace stadtblick {

/** An hour of a chart's period: a UTC hour that shows one local hour. */
struct ChartHour
{
    qint64 fromMs = 0;
    int clock = 0; ///< the local hour, 0 to 23
    int day = 0; ///< its number among the days
    bool isIn = true; ///< the view's filters let it through
    std::optional<double> value; ///< absent: less than 75 % of it was measured
};

/**
 * What most kinds of charts are made of: the hourly values of one series in its period. Levels are averaged
 * energetically, counts and amounts are sums of the hour, directions vector means (domain.md sections 2, 3,
 * 7).
 */
struct ChartHours
{
    QString source;
    QString stationId;
    QString stationName;
    const Quantity *quantity = nullptr; ///< null: unknown, the source's name and unit stand for it
    QString name; ///< of the quantity
    QString distinction; ///< of this series among others of its quantity: a direction
    QString unit; ///< of hourly values: counts per hour
    QString plainUnit; ///< of sums over days: the quantity's own
    int decimals = 1;
    TimeRange period;
    QTimeZone timeZone{QTimeZone::UTC};
    QLocale locale;
    QString periodText; ///< with the filters in words
    std::vector<DayWindows> days; ///< every local day that the period touches
    std::vector<ChartHour> hours; ///< whole hours of the period, in order
    Coverage counted; ///< of the hours
    std::optional<qint64> lastMs; ///< end of the last hour with valid samples
    std::shared_ptr<const Hours> measured; ///< what the values come from; reaches over the period
    std::shared_ptr<const Readings> readings; ///< the valid samples, where they were read; may be null
    /** Before/after of speeds: the counts of the place that weight them, all directions; else empty. */
    std::vector<std::shared_ptr<const Readings>> vehicles;
    QString attribution;
    bool isDemo = false;

    Averaging averaging() const { return quantity ? quantity->averaging : Averaging::Arithmetic; }
    /** Our key; empty for an unknown quantity. */
    QLatin1StringView key() const { return quantity ? quantity->key : QLatin1StringView(); }
    /** Valid hours of those that the filters let through. */
    Coverage coverage() const { return counted; }
    /** Valid values of the hours that the filters let through, in order of time. */
    std::vector<double> values() const;
};

/** The local day that the period ends with. */
QDate lastDayOf(const ChartHours &hours);

/**
 * Fills days and hours of @p hours from its period and what was measured (where that is absent, from its
 * readings). @p filters decide which hours are in.
 */
void fillHours(
    ChartHours &hours, const TimeState &filters, std::span<const SchoolHolidays> schoolHolidays = {});

/** What @p hours' readings say of the hours of its period. */
std::shared_ptr<const Hours> measuredOf(const ChartHours &hours);

/** The values and their coverage alone, for another series of the same days and hours. */
void fillValues(ChartHours &hours);

/** The whole hours of UTC that @p period touches, with the seven before them (8-hour means). */
TimeRange hoursAround(TimeRange period);

/** The mean of hourly values as their quantity wants it: energetic for levels; nothing of none. */
std::optional<double> meanOf(std::span<const double> values, Averaging averaging);

/** The frame of a chart of these hours: names, period, coverage, source. */
ChartFrame frameOf(const ChartHours &hours);

/**
 * 'Workdays contain 24 or 31 December (special days).' where values of those that the filters let through do
 * (isSpecialDay()); else empty.
 */
QString specialDaysNote(const ChartHours &hours);

/** 'Lauter Street, air temperature': what a title says of a station's quantity. */
QString quantityTitle(const ChartHours &hours);

} // namespace stadtblick
