#pragma once

#include "models/domain/timerange.h"
#include "models/overlays/heatindicator.h"

#include <span>

namespace stadtblick {

/** A range of values for the colours, with the steps of its lines. */
struct HeatScale
{
    /** Where a range comes from. */
    enum class Origin {
        Fixed, ///< the indicator's own, whatever the values are
        Values, ///< the usual width, where the values are
        Widened, ///< the same, as far as values lie outside of it
        Chosen ///< by the layer's option "scale"
    };

    double from = 0;
    double to = 1;
    double tickStep = 1; ///< of the legend's labels
    double contourStep = 0.5;
    double strongStep = 1; ///< contours at its multiples are strong and labelled
    Origin origin = Origin::Fixed;

    double position(double value) const { return (value - from) / (to - from); }
    bool operator==(const HeatScale &) const = default;
};

/** By temperature, in order: November to March; April, May, September and October; June to August. */
enum class HeatSeason { Winter, Between, Summer };

/** What of a period decides how an indicator is coloured. */
struct HeatScalePeriod
{
    HeatSeason coldest = HeatSeason::Summer; ///< of the seasons that it touches
    HeatSeason warmest = HeatSeason::Summer;
    qint64 lengthMs = 604'800'000;

    /** Below a whole day (23 h where the clock is put forward). */
    bool isPartOfDay() const;
    /** Whole days, at least one. */
    qint64 days() const;
    bool operator==(const HeatScalePeriod &) const = default;
};

/** Of a period and its windows; a window of a day or less has the season of the day that it begins on. */
HeatScalePeriod heatScalePeriod(TimeRange period, std::span<const TimeRange> windows, const QTimeZone &zone);

/**
 * An indicator's colours, so that a degree has one colour as far as that tells a city's places apart
 * (tokens.md). Parts of a day, which is how time plays, have a fixed range by season: 8 to 40 °C in summer
 * (nights 8 to 32), in spring and autumn 8 K less, in winter 20 K less; between them where a period touches
 * several. Of whole days, whose means differ by a few kelvin over a city, it is 8 K from a multiple of 4 °C
 * on. Heat islands: −2 to 6 K. Counts and degree hours from 0 on, by the period's length. Where values from
 * @p least to @p largest lie outside, whole steps are added. The lines' steps follow the values. The layer's
 * option "scale": [from, to] goes before.
 */
HeatScale heatScale(HeatIndicator indicator, double least, double largest, const HeatScalePeriod &period,
    const QJsonObject &options);

/** What a legend says of the scale: 'Colour scale: summer, widened: …'; empty where nothing needs saying. */
QString heatScaleNote(HeatIndicator indicator, const HeatScale &scale, const HeatScalePeriod &period);

} // namespace stadtblick
