#include "models/analysis/airindex.h"
#include "models/analysis/airmeans.h"
#include "models/analysis/means.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonValue indexJson(const AirIndex &index)
{
    return QJsonObject{{u"class"_s, index.level ? QJsonValue(*index.level) : QJsonValue(QJsonValue::Null)},
        {u"decided_by"_s, QJsonArray::fromStringList(index.decidedBy)},
        {u"missing"_s, QJsonArray::fromStringList(index.missing)},
        {u"status"_s, index.level ? u"ok"_s : u"insufficient"_s}};
}

AirMeans meansOf(const QJsonObject &inputs, bool missingIsNan)
{
    AirMeans means;
    const QJsonObject given = inputs.value(u"hourly_means"_s).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (const auto mean = optionalOf(it.value(), missingIsNan)) {
            means.insert(it.key(), *mean);
        }
    }
    return means;
}

QJsonValue ubaJson(const QJsonObject &inputs, bool missingIsNan)
{
    return indexJson(ubaIndex(meansOf(inputs, missingIsNan)));
}

QJsonValue europeanJson(const QJsonObject &inputs, bool missingIsNan)
{
    return indexJson(europeanAirIndex(meansOf(inputs, missingIsNan)));
}

QJsonValue eightHoursJson(const QJsonObject &inputs, bool missingIsNan)
{
    auto hours = optionalsOf(inputs.value(u"before"_s), missingIsNan);
    const auto day = optionalsOf(inputs.value(u"day"_s), missingIsNan);
    hours.insert(hours.end(), day.begin(), day.end());
    const MaximumEightHours maximum = maximumEightHours(hours, day.size());
    return QJsonObject{{u"value"_s, jsonOf(maximum.value)}, {u"means_valid"_s, maximum.meansValid},
        {u"status"_s, statusOf(maximum.value)}};
}

QJsonValue annualJson(const QJsonObject &inputs, bool missingIsNan)
{
    constexpr qint64 hourMs = 3'600'000;
    const QJsonValue series = inputs.value(u"series"_s);
    const qint64 from = fromIso(series[u"start"_s].toString()).value_or(0);
    std::vector<TimeRange> hours;
    for (qint64 i = 0; i < inputs.value(u"hours"_s).toInteger(); ++i) {
        hours.push_back({from + i * hourMs, from + (i + 1) * hourMs});
    }
    std::vector<std::optional<double>> means;
    for (const Mean &hour : hourlyMeans(readingsOf(series, missingIsNan), hours, false)) {
        means.push_back(hour.value);
    }
    const AnnualMean mean = annualMean(means);
    return QJsonObject{{u"value"_s, jsonOf(mean.value)}, {u"coverage"_s, shareOf(mean.coverage)},
        {u"status"_s, mean.needsNote ? u"note"_s : statusOf(mean.value)}};
}

QJsonValue exceedanceJson(const QJsonObject &inputs, bool missingIsNan)
{
    const ExceedanceDays found = exceedanceDays(
        optionalsOf(inputs.value(u"daily_means"_s), missingIsNan), numberOf(inputs, u"limit"_s));
    return QJsonObject{{u"value"_s, found.days}, {u"days_valid"_s, found.coverage.valid},
        {u"days"_s, found.coverage.total}, {u"status"_s, found.isAtLeast ? u"at_least"_s : u"ok"_s}};
}

QJsonValue meanJson(const std::optional<double> &mean)
{
    return QJsonObject{{u"value"_s, jsonOf(mean)}, {u"status"_s, statusOf(mean)}};
}

QJsonValue hourJson(const QJsonObject &inputs, bool missingIsNan)
{
    return meanJson(airHourlyMean(
        optionalsOf(inputs.value(u"values"_s), missingIsNan), inputs.value(u"expected_count"_s).toInt()));
}

QJsonValue dayJson(const QJsonObject &inputs, bool missingIsNan)
{
    return meanJson(airDailyMean(optionalsOf(inputs.value(u"hours"_s), missingIsNan)));
}

} // namespace

QJsonValue runAir(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"uba_index"_s, ubaJson}, {u"eaqi"_s, europeanJson},
        {u"max_daily_8h"_s, eightHoursJson}, {u"annual_mean"_s, annualJson},
        {u"exceedance_days"_s, exceedanceJson}, {u"hourly_mean"_s, hourJson}, {u"daily_mean"_s, dayJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
