#include "models/analysis/heat.h"
#include "models/analysis/heatisland.h"
#include "models/analysis/heatstress.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

TimeRange periodOf(const QJsonObject &inputs)
{
    return {fromIso(inputs.value(u"from"_s).toString()).value_or(0),
        fromIso(inputs.value(u"to"_s).toString()).value_or(0)};
}

QJsonValue valueJson(double value)
{
    return QJsonObject{{u"value"_s, value}};
}

QJsonValue heatIndexJson(const QJsonObject &inputs, bool)
{
    return valueJson(
        heatIndexC(numberOf(inputs, u"temperature_c"_s), numberOf(inputs, u"humidity_percent"_s)));
}

QJsonValue humidexJson(const QJsonObject &inputs, bool)
{
    return valueJson(humidexC(numberOf(inputs, u"temperature_c"_s), numberOf(inputs, u"humidity_percent"_s)));
}

QJsonValue apparentJson(const QJsonObject &inputs, bool)
{
    return valueJson(apparentTemperatureC(numberOf(inputs, u"temperature_c"_s),
        numberOf(inputs, u"humidity_percent"_s), numberOf(inputs, u"wind_ms"_s)));
}

QJsonValue heightJson(const QJsonObject &inputs, bool)
{
    return valueJson(heightCorrectedC(numberOf(inputs, u"temperature_c"_s), numberOf(inputs, u"height_m"_s),
        numberOf(inputs, u"reference_height_m"_s)));
}

QJsonValue dayJson(const QJsonObject &inputs, bool missingIsNan)
{
    const HeatDay day =
        heatDay(readingsOf(inputs.value(u"series"_s), missingIsNan), dateOf(inputs), vectorZone());
    return QJsonObject{{u"tmax"_s, jsonOf(day.tmax)}, {u"tmin"_s, jsonOf(day.tmin)},
        {u"coverage"_s, shareOf(day.coverage)}, {u"summer_day"_s, jsonOf(day.isSummerDay)},
        {u"hot_day"_s, jsonOf(day.isHotDay)}, {u"desert_day"_s, jsonOf(day.isDesertDay)},
        {u"frost_day"_s, jsonOf(day.isFrostDay)}, {u"ice_day"_s, jsonOf(day.isIceDay)},
        {u"status"_s, day.tmax && day.tmin ? u"ok"_s : u"insufficient"_s}};
}

QJsonValue nightJson(const QJsonObject &inputs, bool missingIsNan)
{
    const TropicalNight night =
        tropicalNight(readingsOf(inputs.value(u"series"_s), missingIsNan), dateOf(inputs));
    return QJsonObject{{u"tropical_night"_s, jsonOf(night.isTropical)}, {u"tmin"_s, jsonOf(night.tmin)},
        {u"coverage"_s, shareOf(night.coverage)}, {u"status"_s, night.isTropical ? u"ok"_s : u"undecided"_s}};
}

QJsonValue degreeHoursJson(const QJsonObject &inputs, bool missingIsNan)
{
    const TimeRange period = periodOf(inputs);
    const DegreeHours hours = degreeHours(readingsOf(inputs.value(u"series"_s), missingIsNan),
        std::span(&period, 1), numberOf(inputs, u"threshold_c"_s));
    return QJsonObject{{u"value"_s, jsonOf(hours.kelvinHours)}, {u"coverage"_s, shareOf(hours.coverage)},
        {u"status"_s, statusOf(hours.kelvinHours)}};
}

QJsonValue islandJson(const QJsonObject &inputs, bool missingIsNan)
{
    const HeatIsland island = heatIsland(readingsOf(inputs.value(u"urban"_s), missingIsNan),
        numberOf(inputs, u"urban_height_m"_s), readingsOf(inputs.value(u"reference"_s), missingIsNan),
        numberOf(inputs, u"reference_height_m"_s), periodOf(inputs), vectorZone());
    return QJsonObject{{u"value"_s, jsonOf(island.meanK)}, {u"p95"_s, jsonOf(island.percentile95K)},
        {u"hours_matched"_s, island.coverage.valid}, {u"hours"_s, island.coverage.total},
        {u"status"_s, statusOf(island.meanK)}};
}

} // namespace

QJsonValue runHeat(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"heat_index"_s, heatIndexJson}, {u"humidex"_s, humidexJson},
        {u"apparent_temperature"_s, apparentJson}, {u"height_correction"_s, heightJson},
        {u"day_indicators"_s, dayJson}, {u"tropical_night"_s, nightJson},
        {u"degree_hours"_s, degreeHoursJson}, {u"heat_island"_s, islandJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
