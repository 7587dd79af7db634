#include "models/analysis/limits.h"
#include "models/analysis/means.h"
#include "models/analysis/ratinglevels.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonValue meanJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto levels = optionalsOf(inputs.value(u"levels"_s), missingIsNan);
    const auto durations = numbersOf(inputs.value(u"weights_s"_s), missingIsNan);
    return QJsonObject{{u"value"_s, jsonOf(energeticMean(levels, durations))}};
}

QJsonValue ldenJson(const QJsonObject &inputs, bool)
{
    return QJsonObject{{u"value"_s,
        lden(numberOf(inputs, u"day"_s), numberOf(inputs, u"evening"_s), numberOf(inputs, u"night"_s))}};
}

QJsonObject levelJson(const Level &level, const QString &unit)
{
    return {{u"value"_s, jsonOf(level.value)}, {unit % u"_valid"_s, level.coverage.valid},
        {unit, level.coverage.total}, {u"status"_s, statusOf(level.value)}};
}

QJsonObject periodsJson(const PeriodLevels &levels, const QString &unit)
{
    return {{u"day"_s, levelJson(levels.lDay, unit)}, {u"evening"_s, levelJson(levels.lEvening, unit)},
        {u"night"_s, levelJson(levels.lNight, unit)},
        {u"den"_s, QJsonObject{{u"value"_s, jsonOf(levels.lden)}, {u"status"_s, statusOf(levels.lden)}}}};
}

QJsonValue dayJson(const QJsonObject &inputs, bool missingIsNan)
{
    const Readings readings = readingsOf(inputs.value(u"series"_s), missingIsNan);
    return periodsJson(noiseDayLevels(readings, dateOf(inputs), vectorZone()), u"hours"_s);
}

QJsonValue rangeJson(const QJsonObject &inputs, bool missingIsNan)
{
    const Readings readings = readingsOf(inputs.value(u"series"_s), missingIsNan);
    return periodsJson(
        noisePeriodLevels(readings, dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s), vectorZone()),
        u"days"_s);
}

QJsonObject ratingJson(const Level &level)
{
    QJsonObject json = levelJson(level, u"hours"_s);
    json.insert(u"rounded_up"_s, level.value ? QJsonValue(roundedUpLevel(*level.value)) : QJsonValue::Null);
    return json;
}

QJsonValue ratingLevelJson(const QJsonObject &inputs, bool missingIsNan)
{
    const RatingLevels levels =
        ratingLevels(readingsOf(inputs.value(u"series"_s), missingIsNan), dateOf(inputs), vectorZone());
    return QJsonObject{{u"day"_s, ratingJson(levels.lrDay)}, {u"night"_s, ratingJson(levels.lrNight)}};
}

QJsonValue exceedanceJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto levels = numbersOf(inputs.value(u"levels"_s), missingIsNan);
    return QJsonObject{{u"value"_s, jsonOf(exceedanceLevel(levels, numberOf(inputs, u"percent"_s)))}};
}

QJsonValue limitJson(const QJsonObject &inputs, bool)
{
    QJsonObject json;
    const LimitSet *set = limitSet(inputs.value(u"limit_set"_s).toString());
    for (const QString &period : {u"day"_s, u"night"_s}) {
        const Limit *limit = set ? set->find(u"laeq", period, inputs.value(u"area"_s).toString()) : nullptr;
        json.insert(u"limit_"_s % period, limit ? QJsonValue(limit->value) : QJsonValue::Null);
        json.insert(u"excess_"_s % period,
            limit ? QJsonValue(set->excess(*limit, numberOf(inputs, period))) : QJsonValue::Null);
    }
    return json;
}

} // namespace

QJsonValue runNoise(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"energetic_mean"_s, meanJson}, {u"l_den"_s, ldenJson},
        {u"period_levels"_s, dayJson}, {u"period_levels_range"_s, rangeJson},
        {u"rating_level"_s, ratingLevelJson}, {u"exceedance_level"_s, exceedanceJson},
        {u"limit_check"_s, limitJson}};
    const QJsonValue found = runOne(functions, function, inputs, missingIsNan);
    return found.isUndefined() ? runRls19(function, inputs, missingIsNan) : found;
}

} // namespace stadtblick
