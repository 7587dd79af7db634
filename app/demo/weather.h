#pragma once

#include "app/demo/calendar.h"

#include <vector>

namespace stadtblick::demo {

/** Number of 10-minute steps of the year. */
inline constexpr std::size_t tenMinuteCount = 365 * 144;

/** One shower, a day's rain or a thunderstorm. */
struct RainEvent
{
    qint64 fromMs = 0;
    double hours = 1;
    double amountMm = 0;
    bool isThunderstorm = false;
};

/** The weather in the open country around Musterlautern: one value every 10 minutes, in the order of time. */
struct Weather
{
    std::vector<double> temperatureC; ///< in the fields, 2 m
    std::vector<double> dewPointC;
    std::vector<double> cloud; ///< 0 clear to 1 overcast
    std::vector<double> radiationWm2;
    std::vector<double> windMs;
    std::vector<double> windFromDegrees;
    std::vector<double> pressureHpa; ///< at the station, 240 m
    std::vector<double> rainMm; ///< in these 10 minutes
    std::vector<double> nightShare; ///< 0 by day to 1 in the second half of the night
    std::vector<RainEvent> events;

    /** How strongly clear and calm nights let the built-up area stay warm: 0 to 1. */
    double heatIslandShare(std::size_t step) const;

    /** 10-minute step of a time; clamped to the year. */
    static std::size_t stepAt(qint64 timeMs);
};

/**
 * Invents the year: seasons, cold and warm spells of days, heat waves in August 2025, June and July 2026
 * with tropical nights, fronts with rain, thunderstorms after heat.
 */
Weather inventWeather();

} // namespace stadtblick::demo
