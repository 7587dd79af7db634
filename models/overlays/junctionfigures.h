#pragma once

#include "models/analysis/saturation.h"
#include "models/analysis/servicelevel.h"
#include "models/overlays/figuresloader.h"

namespace stadtblick {

/** The counts of one approach in the view's period. */
struct ApproachFigures
{
    QString name;
    QString stationName;
    Selection station;
    bool isFound = true; ///< false: the profile names a station or series that the cache does not have
    std::optional<double> capacityPerH;
    HourFlows flows{}; ///< by day type and local hour
    Coverage coverage; ///< hours measured of the days' hours
    std::optional<int> peakHour; ///< local hour of the largest mean on workdays
    std::optional<double> saturation; ///< of that mean, x = q/C; absent without a capacity
    std::optional<ServiceLevel> level; ///< after HBS, simplified
    std::vector<OverloadWindow> overload;

    bool operator==(const ApproachFigures &) const = default;
};

/** Direction profiles and saturation of a junction. */
struct JunctionFigures
{
    QString name;
    QString basis; ///< translated: which stations make it up, and by what
    TimeRange period;
    QString periodText;
    int days = 0; ///< whole days of the period
    std::vector<ApproachFigures> approaches;
    QString note; ///< translated: method, sources of capacities, label of the levels
    QStringList sources;
    bool isDemo = false; ///< one of the approaches' counts at least is synthetic

    bool operator==(const JunctionFigures &) const = default;
};

/** Counting stations this near each other are one junction where the profile names none. */
inline constexpr double junctionWithinM = 60;

/**
 * The junction of the selected counting station: the profile's, else the counting stations around it, each
 * direction an approach; only whole days of the period count, without the view's filters. Nothing if the
 * station counts no vehicles.
 */
Result<std::optional<JunctionFigures>> loadJunctionFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** 'workdays 7–9: x > 0.9 on 14 of 20 days'. */
QString overloadText(const OverloadWindow &window, const QLocale &locale);

/** 'workday', 'Saturday', 'Sunday, holiday'. */
QString dayTypeWords(DayType type);

/** One row an hour and day type: mean flow of each approach, saturation and level where there is a capacity.
 */
FigureTable junctionTable(const JunctionFigures &junction, const QLocale &locale);

} // namespace stadtblick
