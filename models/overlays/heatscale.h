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
 * An indicator's colours: a fixed range (tokens.md), so that a degree has one colour while time plays and on
 * any two pictures of the same indicator, step and season. It depends on the period's season and length,
 * never on what was measured, unless values from @p least to @p largest lie outside: then it is widened by
 * whole steps. In summer the mean of days has 12 to 32 °C, of nights 8 to 32, lowest values 4 to 28, highest
 * 16 to 40, parts of a day 8 to 40; in spring and autumn 8 K less, in winter 20 K less; periods of several
 * seasons count as between them, with their lowest values as in the coldest and their highest as in the
 * warmest. Heat islands: −2 to 6 K. Counts and degree hours from 0 on, by the period's length. The lines'
 * steps follow the values. The layer's option "scale": [from, to] goes before.
 */
HeatScale heatScale(HeatIndicator indicator, double least, double largest, const HeatScalePeriod &period,
    const QJsonObject &options);

/** What a legend says of the scale: 'Colour scale: summer · widened'; empty where nothing needs saying. */
QString heatScaleNote(HeatIndicator indicator, const HeatScale &scale, const HeatScalePeriod &period);

} // namespace stadtblick
