#include "models/analysis/means.h"
#include "models/analysis/noiselevels.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QJsonValue runNoise(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const auto number = [&](const QString &key) { return inputs.value(key).toDouble(); };
    const auto readings = [&] { return readingsOf(inputs.value(u"series"_s), missingIsNan); };
    if (function == u"energetic_mean"_s) {
        const auto levels = optionalsOf(inputs.value(u"levels"_s), missingIsNan);
        const auto durations = numbersOf(inputs.value(u"weights_s"_s), missingIsNan);
        return QJsonObject{{u"value"_s, jsonOf(energeticMean(levels, durations))}};
    }
    if (function == u"l_den"_s) {
        return QJsonObject{{u"value"_s, lden(number(u"day"_s), number(u"evening"_s), number(u"night"_s))}};
    }
    if (function == u"period_levels"_s) {
        return periodsJson(noiseDayLevels(readings(), dateOf(inputs), vectorZone()), u"hours"_s);
    }
    if (function == u"period_levels_range"_s) {
        return periodsJson(
            noisePeriodLevels(readings(), dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s), vectorZone()),
            u"days"_s);
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
