#pragma once

#include "models/domain/formula.h"

#include <QtCore/QDate>

namespace stadtblick {

/** A station by its source and its id there. */
struct StationName
{
    QString source;
    QString id;
    bool operator==(const StationName &) const = default;
};

/** A threshold that figures are compared with: the program's own (limits.h) or a profile's. */
struct LimitRule
{
    QString figure; ///< the figure's key: lden, mean, hotDays, or an own indicator's
    QString quantity; ///< only figures of this quantity; empty = any
    double value = 0; ///< in the figure's unit
    bool isBelow = false; ///< true: falling below it is noteworthy
    QString label; ///< whose it is: 'Lärmaktionsplanung'; as the file says it
    QString source; ///< law, section, year
    QDate validFrom; ///< for periods that end after it; invalid = always
    QDate validTo; ///< for periods that begin by it; invalid = open
    /** Whose figures alone: each gauge has its own zero and with it its own thresholds. Absent: of any
     * station. */
    std::optional<StationName> station = std::nullopt;

    bool isOf(const StationName &name) const { return !station || *station == name; }
    bool isValidOn(QDate date) const
    {
        return (!validFrom.isValid() || validFrom <= date) && (!validTo.isValid() || validTo >= date);
    }
    bool operator==(const LimitRule &) const = default;
};

/** An indicator of the city's own, computed by a formula over a station's quantities. */
struct OwnIndicator
{
    QString key;
    QString title;
    QString unit;
    Formula formula;
    int decimals = 1;
    int neededPercent = 75;
    QString source; ///< where the formula comes from; may be empty
    bool operator==(const OwnIndicator &) const = default;
};

/** What a counted road takes an hour, or how many spaces a car park has whose sensors don't say it. */
struct StationCapacity
{
    StationName station;
    std::optional<double> vehiclesPerHour;
    std::optional<double> spaces;
    bool operator==(const StationCapacity &) const = default;
};

/** What a profile says about figures. */
struct FigureSettings
{
    std::optional<StationName> heatReference; ///< the rural station that heat islands are measured against
    std::vector<StationCapacity> capacities;
    std::vector<LimitRule> limits;
    std::vector<OwnIndicator> indicators;

    /** What is said of a station; null if nothing is. */
    const StationCapacity *capacityOf(const StationName &station) const
    {
        for (const StationCapacity &capacity : capacities) {
            if (capacity.station == station) {
                return &capacity;
            }
        }
        return nullptr;
    }
    bool operator==(const FigureSettings &) const = default;
};

} // namespace stadtblick
