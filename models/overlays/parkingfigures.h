#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/parking.h"
#include "models/overlays/figuresloader.h"

#include <array>

namespace stadtblick {

/** A local hour of the car park on days of one type. */
struct ParkingHour
{
    std::optional<double> occupancy; ///< mean of occupied ÷ spaces of the same time
    std::optional<double> flowPerH; ///< mean flow into the inner city
    std::optional<double> searchPerH; ///< mean of the hours' largest estimates, vehicles an hour
    int days = 0; ///< with both
    Coverage parked; ///< hours with an occupancy, of those that the filters let through
    bool operator==(const ParkingHour &) const = default;
};

/** How full a car park is, against the traffic that drives into the inner city. */
struct ParkingFigures
{
    QString name;
    std::optional<SpacesRange> capacity; ///< spaces in the period; absent: unknown
    QString capacityText; ///< translated: where the capacity comes from, or that there is none
    ParkingUse use; ///< of the period, after its filters
    QStringList flowStations; ///< names of the cross-sections whose flow is meant
    QString flowText; ///< translated: which ones and by what
    std::array<std::array<ParkingHour, 24>, 3> hours{}; ///< by DayType and local hour, whole days
    Coverage both; ///< hours with occupancy and flow, of those of the whole days that the filters let through
    std::optional<double> largestPerH; ///< estimate of the fullest single hour; absent: inputs are missing
    qint64 largestAtMs = 0;
    QString periodText;
    QString note; ///< translated: formula, that it is an estimate, its inputs
    QStringList sources;
    bool isDemo = false;
};

/** Without cross-sections in the profile, counting stations this near the car park stand for the inner city.
 */
inline constexpr double innerCityWithinM = 800;

/**
 * The selected car park; nothing if the station counts no occupied spaces. The estimate of search traffic is
 * domain.md's section 5: 0 to searchTraffic(occupancy, flow), hour by hour.
 */
Result<std::optional<ParkingFigures>> loadParkingFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** '420 spaces', or '200 to 420 spaces' where the number changed. */
QString spacesText(const SpacesRange &spaces, const QLocale &locale);

/** 'capacity as measured': who says how many spaces there are. */
QString spacesOriginText(bool isMeasured, bool isOfProfile);

/** 'estimate: 0 to 120 veh/h of search traffic, …', or what is missing for it. */
QString searchText(const ParkingFigures &parking, const QTimeZone &zone, const QLocale &locale);

/** One row an hour and day type: occupancy, flow, estimate. */
FigureTable parkingTable(const ParkingFigures &parking, const QLocale &locale);

} // namespace stadtblick
