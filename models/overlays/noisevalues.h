#pragma once

#include "models/analysis/noiselevels.h"
#include "models/analysis/ratinglevels.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** Coverage in per cent that a level needs (domain.md section 7). */
inline constexpr int noiseNeededPercent = 75;

/** Which level a map shows: the same one for all stations, as bands of different levels don't compare. */
enum class NoiseIndicator {
    Lden,
    LDay, ///< 06–18
    LEvening, ///< 18–22
    LNight, ///< 22–06
    Laeq ///< over the period and its filters
};

/** All of them, in the order of menus. */
std::span<const NoiseIndicator> noiseIndicators();
/** The option's text: lden, lday, levening, lnight, laeq. */
QString noiseIndicatorKey(NoiseIndicator indicator);
/** 'LDEN', 'LNight': as German noise maps write them. */
QString noiseIndicatorName(NoiseIndicator indicator);

/** A station with all that may be said about its noise in the period. */
struct NoiseStation
{
    StationValue laeq;
    std::optional<PeriodLevels> levels; ///< absent where the period holds no whole day or is filtered
    RatingLevels ratings; ///< of the whole days (06–22) and nights (22–06); empty where filtered
    NightHour nightHour; ///< the loudest one of all nights in the period; empty where filtered
    bool isFiltered = false; ///< hours or days are left out: then nobody speaks of whole days and nights
    bool hasHours = true; ///< false: intervals of more than an hour, in which day and night are one

    bool isMeasured() const { return laeq.coverage.valid > 0; }
};

/** The stations with a place; of several series of one station the best filled. */
Result<std::vector<NoiseStation>> noiseStations(const SceneContext &context);

/**
 * A station's level, absent below the needed coverage and where the station can't tell it: LAeq never stands
 * in for a level of days or nights.
 */
Level levelOf(const NoiseStation &station, NoiseIndicator indicator);

/**
 * Why a station has nothing that is said of days and nights: 'no data', 'measured in steps of more than an
 * hour'; empty where only too little was measured, or enough.
 */
QString missingPeriodsText(const NoiseStation &station);
/** Why levelOf() is absent: the same, or 'not enough data (61 % of 75 %)'. */
QString missingLevelText(const NoiseStation &station, NoiseIndicator indicator, const QLocale &locale);

/**
 * What the layer's option "indicator" asks for where the period allows it, else L_den where any station
 * reaches it, else LAeq.
 */
NoiseIndicator shownNoiseIndicator(const std::vector<NoiseStation> &stations, const QJsonObject &options);

} // namespace stadtblick
