#include "models/analysis/heat.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dayJson(const HeatDay &day)
{
    return {{u"tmax"_s, jsonOf(day.tmax)}, {u"tmin"_s, jsonOf(day.tmin)},
        {u"coverage"_s, shareOf(day.coverage)}, {u"summer_day"_s, jsonOf(day.isSummerDay)},
        {u"hot_day"_s, jsonOf(day.isHotDay)}, {u"desert_day"_s, jsonOf(day.isDesertDay)},
        {u"frost_day"_s, jsonOf(day.isFrostDay)},
        {u"status"_s, day.tmax && day.tmin ? u"ok"_s : u"insufficient"_s}};
}

QJsonObject nightJson(const TropicalNight &night)
{
    return {{u"tropical_night"_s, jsonOf(night.isTropical)}, {u"tmin"_s, jsonOf(night.tmin)},
        {u"coverage"_s, shareOf(night.coverage)}, {u"status"_s, night.isTropical ? u"ok"_s : u"undecided"_s}};
}

} // namespace

QJsonValue runHeat(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const auto readings = [&] { return readingsOf(inputs.value(u"series"_s), missingIsNan); };
    if (function == u"day_indicators"_s) {
        return dayJson(heatDay(readings(), dateOf(inputs), vectorZone()));
    }
    if (function == u"tropical_night"_s) {
        return nightJson(tropicalNight(readings(), dateOf(inputs)));
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
