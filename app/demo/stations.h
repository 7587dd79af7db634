#pragma once

#include "app/demo/plane.h"
#include "app/demo/traffic.h"

#include <optional>
#include <span>

namespace stadtblick::demo {

/** How a place differs from the open country. */
struct Climate
{
    double nightK = 0; ///< warmer in clear calm nights
    double dayK = 0; ///< warmer in the sun of the afternoon
    bool isTenMinutes = true; ///< else hourly
    bool hasHumidity = true;
};

/** What a microphone hears. */
struct Noise
{
    double roadDb = 0; ///< level of one vehicle an hour at this distance, dB(A); 0 = no road in earshot
    double backgroundDb = 38; ///< night's quietest hours
    double lifeDb = 0; ///< people on a square in warm evenings: how loud it gets
    bool isTenMinutes = false; ///< else hourly
};

struct Air
{
    double roadFactor = 0; ///< share of kerbside NO2
    bool hasOzone = false;
    bool hasPm10 = true;
};

struct Parking
{
    int spaces = 0;
    double commuters = 0.5; ///< share of workday parking
    double shoppers = 0.5;
};

/** A period in which the whole station was silent. */
struct Outage
{
    int year, month, day, hour;
    double hours;
};

/** One station as it was planned: where it is and what it can measure. */
struct StationPlan
{
    const char *name;
    Point straight; ///< straight plane; stations at streets are put beside the street's axis
    const char *street = nullptr; ///< name of the street it stands at, if any
    double heightM = 240;
    std::optional<Climate> climate{};
    std::optional<Noise> noise{};
    std::optional<Road> road{};
    bool countsDirections = false;
    bool countsQuarterHours = false;
    std::optional<Air> air{};
    std::optional<double> rainFactor{};
    std::optional<Parking> parking{};
    std::optional<double> level{}; ///< the stream's level: how far down the valley, 1 = at the town
    bool isWeatherStation = false;
    qint64 installedMs = yearFromMs;
    std::optional<Outage> outage{};
};

/** The measuring network; a station's id is its place in the list, counted from 1. */
std::span<const StationPlan> stationPlans();

} // namespace stadtblick::demo
