#pragma once

#include "models/charts/charthours.h"
#include "models/charts/chartoptions.h"
#include "models/domain/quantity.h"

namespace stadtblick {

/** What the values of a chart's axis are: a limit of something else is not drawn there. */
enum class LimitedValue {
    Hours, ///< hourly values, or single ones
    Mean, ///< a mean of the period
    Lden,
    LNight
};

/** A station whose values a chart shows. */
struct LimitedStation
{
    StationName station;
    QString name; ///< stands at its own limits where the chart shows several stations
    bool operator==(const LimitedStation &) const = default;
};

/** The stations that measure the first one's quantity, each once. */
std::vector<LimitedStation> limitedStations(std::span<const ChartHours> series);

/**
 * The limits that a chart's lines show: the options' where they have some, else those in force on @p lastDay
 * (legal ones of hourly means, action planning's of LDEN and LNight) and the city's own. An hourly level has
 * none: limits of noise are of whole days and nights. A limit of one station alone (LimitRule::station) is
 * among them if it is one of @p stations.
 */
std::vector<ChartLimit> chartLimits(const ChartOptions &options, const Quantity *quantity, LimitedValue value,
    QDate lastDay, std::span<const LimitedStation> stations = {});

} // namespace stadtblick
