#pragma once

#include "models/analysis/calendardays.h"
#include "models/analysis/figure.h"
#include "models/analysis/hours.h"
#include "models/analysis/parking.h"
#include "models/domain/result.h"
#include "models/domain/station.h"

#include <functional>
#include <memory>

namespace stadtblick {

/** One series as figures use it: its hours around a period, and its readings where hours are not enough. */
struct MeasuredSeries
{
    QString quantity; ///< our key
    std::shared_ptr<const Hours> hours;
    bool isSum = false; ///< of several directions or lanes: only the hours are those of all
    /** The valid readings around the period; read when asked for, as most figures do without. */
    std::function<Result<std::shared_ptr<const Readings>>()> readings;
    /** Those of a short part of it, such as an hour, without reading the rest. */
    std::function<Result<std::shared_ptr<const Readings>>(TimeRange)> readingsIn;
};

/** The period that figures are of, and how it is read; one for all series of a load. */
struct FigurePeriod
{
    TimeRange period;
    std::vector<TimeRange> windows; ///< of the period, after its filters
    std::vector<DayWindows> days; ///< that the period touches
    bool isFiltered = false; ///< hours, day types or months leave something out
    QTimeZone timeZone;
    QLocale locale;

    /** The days that lie whole in the period; none where something is filtered. */
    std::vector<DayWindows> wholeDays() const;
    /** True if the period touches a month from @p first to @p last, which may turn the year. */
    bool touchesMonths(int first, int last) const;
};

/** What the figures of one series are computed from and for. */
struct FigureInput
{
    const MeasuredSeries &series;
    const Quantity &quantity;
    const FigurePeriod &when;
    Figure common; ///< period text, source, demo mark: what all figures share
};

/** All that is measured at one station, for figures that need several quantities. */
struct StationInput
{
    const Station &station;
    std::vector<MeasuredSeries> series; ///< one a quantity, the best filled
    const FigurePeriod &when;
    Figure common;
    ParkingSpaces spaces; ///< of a car park

    /** Null if the station does not measure it. */
    const MeasuredSeries *of(QStringView quantity) const;
};

using Figures = Result<std::vector<Figure>>;

} // namespace stadtblick
