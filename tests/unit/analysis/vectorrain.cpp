#include "models/analysis/calendar.h"
#include "models/analysis/rain.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

/** Readings at instants: [UTC, mm], missing ones left out or NaN. */
Readings counterOf(const QJsonValue &list, bool missingIsNan)
{
    Samples samples;
    for (const auto &entry : list.toArray()) {
        const QJsonArray reading = entry.toArray();
        if (const auto value = optionalOf(reading.at(1), missingIsNan)) {
            samples.timesMs.push_back(fromIso(reading.at(0).toString()).value_or(0));
            samples.values.push_back(*value);
        }
    }
    return validReadings(samples, 0);
}

QJsonValue dayJson(const QJsonObject &inputs, bool missingIsNan)
{
    const TimeRange day = dayWindow(dateOf(inputs), vectorZone());
    const auto rain = rainOfCounter(counterOf(inputs.value(u"counter"_s), missingIsNan));
    const RainSum sum = rainSum(rain, day);
    const double hour = largestRainSum(rain, day, hourMs);
    const double sixHours = largestRainSum(rain, day, 6 * hourMs);
    return QJsonObject{{u"sum"_s, jsonOf(sum.mm)},
        {u"status"_s, sum.mm && sum.isAtLeast ? u"at_least"_s : statusOf(sum.mm)},
        {u"coverage"_s, shareOf(sum.coverage)}, {u"max_1h"_s, hour}, {u"max_6h"_s, sixHours},
        {u"dwd_level"_s, rainLevel(hour, sixHours)}};
}

QJsonValue levelJson(const QJsonObject &inputs, bool)
{
    return QJsonObject{
        {u"level"_s, rainLevel(inputs.value(u"h1_mm"_s).toDouble(), inputs.value(u"h6_mm"_s).toDouble())}};
}

} // namespace

QJsonValue runRain(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"rain_day"_s, dayJson}, {u"rain_level"_s, levelJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
