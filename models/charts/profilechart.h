#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

#include <optional>
#include <span>
#include <utility>

namespace stadtblick {

/** One hour of a profile. */
struct ProfilePoint
{
    std::optional<double> mean; ///< needs 75 % of the hours that there were (domain.md section 7)
    std::optional<double> p10; ///< only of 50 hours and more (domain.md section 7)
    std::optional<double> p90;
    std::optional<double> least; ///< with a mean: the lowest of the hours
    std::optional<double> largest;
    Coverage hours; ///< valid ones of those that the period has

    /** The period has such hours, but too few of them were measured. */
    bool isGap() const { return !mean && hours.total > 0; }
};

/** What lies around a curve. */
enum class ProfileBand {
    None, ///< nothing is drawn; the table has all
    Percentiles, ///< 10–90 % of the hours
    Range, ///< lowest to highest hour, where the hours are too few for percentiles
};

/** The usual course of one kind of days, or of the week. */
struct ProfileCurve
{
    QString name; ///< 'Workday'; stands at the line where there are several
    ChartRole role = ChartRole::Ink;
    std::vector<ProfilePoint> points; ///< 24 hours, or 168 from Monday 0 o'clock
    int days = 0; ///< that it was made of
    ProfileBand band = ProfileBand::None; ///< in the curve's colour
    bool isHidden = false;
};

/**
 * The usual day by day type, or the usual week: mean and 10–90 % band of hourly values by local hour
 * (domain.md section 5; of fewer than 50 values, section 7, from the lowest to the highest); levels are
 * averaged energetically, directions don't have a profile.
 */
struct ProfileChart : ChartFrame
{
    bool isWeekly = false;
    ValueAxis axis;
    int firstHour = 0; ///< of a part of a profile: how many hours of the curves' points stand before it
    std::vector<ValueTick> hourTicks; ///< in hours from the begin
    double tickMiddle = 0; ///< how many hours behind a tick its label's middle stands: of days 12
    std::vector<std::pair<double, double>> nights; ///< in hours from the begin
    std::vector<ProfileCurve> curves;
    QString curveHeading; ///< above the curves' names in the table; empty: 'Days'
    std::vector<ChartLimit> limits;
};

/** The indices of a curve's lowest and highest mean; nothing where it has none. */
std::optional<std::pair<std::size_t, std::size_t>> extremesOf(const ProfileCurve &curve);

/**
 * One curve of means by local hour as a chart from 0 on, its limit within the axis. @p frame: title, place,
 * quantity, unit, decimals, periodText, source, isDemo, zone and locale are the caller's; coverage (from the
 * curve's hours), key, demo mark and description are made here. A curve without a mean gives an empty chart.
 */
ProfileChart hourChart(ChartFrame frame, ProfileCurve curve, const std::optional<ChartLimit> &limit);

/**
 * Gives @p curves that are read against each other the same kind of band: percentiles, or the range where one
 * of them has too few hours for a percentile (domain.md section 7).
 */
void giveBands(std::span<ProfileCurve> curves);

/** The ends of what is drawn around the curve at @p point; nothing where it has no band there. */
std::optional<std::pair<double, double>> bandAt(const ProfileCurve &curve, std::size_t point);

ChartTable tableOf(const ProfileChart &chart);
/** One mark an hour. */
int markCount(const ProfileChart &chart);
QStringList markLines(const ProfileChart &chart, int mark);

} // namespace stadtblick
