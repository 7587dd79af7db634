#include "models/analysis/calendar.h"
#include "models/analysis/parking.h"
#include "models/analysis/peakhour.h"
#include "models/analysis/servicelevel.h"
#include "models/analysis/speeds.h"
#include "models/analysis/traffic.h"
#include "models/analysis/trafficshares.h"
#include "tests/unit/analysis/vectors.h"

#include <cmath>

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dailyVolumeJson(const QJsonObject &inputs, bool missingIsNan)
{
    std::vector<VolumeDay> days;
    const QJsonObject lists = inputs.value(u"days"_s).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        days.push_back({QDate::fromString(it.key(), Qt::ISODate), optionalsOf(it.value(), missingIsNan)});
    }
    const DailyVolume volume = dailyVolume(days, dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s));
    return QJsonObject{{u"status"_s, statusOf(volume.dtv)}, {u"days"_s, volume.days},
        {u"days_valid"_s, volume.daysValid}, {u"hours_filled"_s, volume.hoursFilled},
        {u"dtv"_s, jsonOf(volume.dtv)}, {u"dtv_w5"_s, jsonOf(volume.dtvWorkdays)}};
}

QJsonValue peakJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto peak = peakHour(
        readingsOf(inputs.value(u"series"_s), missingIsNan), dayWindow(dateOf(inputs), vectorZone()));
    if (!peak) {
        return QJsonObject{{u"value"_s, QJsonValue::Null}, {u"begin"_s, QJsonValue::Null},
            {u"share_percent"_s, QJsonValue::Null}, {u"peak_hour_factor"_s, QJsonValue::Null}};
    }
    return QJsonObject{{u"value"_s, peak->volume}, {u"begin"_s, isoOf(peak->beginMs)},
        {u"share_percent"_s, peak->sharePercent}, {u"peak_hour_factor"_s, jsonOf(peak->factor)}};
}

QJsonValue classesJson(const QJsonObject &inputs, bool)
{
    std::vector<SpeedClass> classes;
    for (const auto &entry : inputs.value(u"classes"_s).toArray()) {
        const QJsonArray one = entry.toArray();
        classes.push_back({one.at(0).toDouble(), optionalOf(one.at(1), false), one.at(2).toDouble()});
    }
    const V85 v = v85OfClasses(classes);
    return QJsonObject{{u"value"_s, jsonOf(v.kmh)}, {u"over"_s, jsonOf(v.overKmh)},
        {u"status"_s, v.overKmh ? u"over"_s : statusOf(v.kmh)}};
}

QJsonValue speedsJson(const QJsonObject &inputs, bool missingIsNan)
{
    const SpeedMeans means = speedMeans(optionalsOf(inputs.value(u"speeds"_s), missingIsNan),
        optionalsOf(inputs.value(u"counts"_s), missingIsNan));
    return QJsonObject{{u"time_mean"_s, jsonOf(means.timeMean)}, {u"space_mean"_s, jsonOf(means.spaceMean)}};
}

QJsonObject levelJson(std::optional<ServiceLevel> level)
{
    return {{u"level"_s, level ? QJsonValue(serviceLevelText(*level)) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue splitJson(const QJsonObject &inputs, bool missingIsNan)
{
    const QJsonObject counts = inputs.value(u"counts"_s).toObject();
    std::vector<std::optional<double>> numbers;
    for (const auto &count : counts) {
        numbers.push_back(optionalOf(count, missingIsNan));
    }
    QJsonObject shares;
    const auto split = modalSplit(numbers);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        shares.insert(counts.keys().at(i), jsonOf(split[static_cast<std::size_t>(i)]));
    }
    return shares;
}

/** The list's values, spread evenly over one day. */
QJsonValue parkingJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto values = optionalsOf(inputs.value(u"occupied"_s), missingIsNan);
    const TimeRange day{0, 86'400'000};
    const qint64 step = day.toMs / std::max<qint64>(1, std::ssize(values));
    Samples samples;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            samples.timesMs.push_back(static_cast<qint64>(i) * step);
            samples.values.push_back(*values[i]);
        }
    }
    const ParkingSpaces spaces{{}, {}, inputs.value(u"capacity"_s).toDouble()};
    const ParkingUse use = parkingUse(validReadings(samples, step), spaces, std::span(&day, 1));
    return QJsonObject{{u"mean_percent"_s, jsonOf(use.meanPercent)},
        {u"max_percent"_s, jsonOf(use.maximumPercent)},
        {u"turnover_at_least"_s, jsonOf(use.turnoverAtLeast)}};
}

QJsonValue heavyJson(const QJsonObject &inputs, bool missingIsNan)
{
    const HeavyShare share = heavyShare(optionalsOf(inputs.value(u"all"_s), missingIsNan),
        optionalsOf(inputs.value(u"heavy"_s), missingIsNan));
    return QJsonObject{{u"value"_s, jsonOf(share.percent)}, {u"hours"_s, share.hours}};
}

QJsonValue v85Json(const QJsonObject &inputs, bool missingIsNan)
{
    return QJsonObject{{u"value"_s, jsonOf(v85(numbersOf(inputs.value(u"speeds"_s), missingIsNan)))}};
}

/** Without a capacity there is none. */
double saturationOf(const QJsonObject &inputs)
{
    return inputs.value(u"saturation"_s).toDouble(std::nan(""));
}

QJsonValue saturationJson(const QJsonObject &inputs, bool)
{
    return levelJson(serviceLevel(saturationOf(inputs)));
}

QJsonValue waitJson(const QJsonObject &inputs, bool)
{
    const QString kind = inputs.value(u"kind"_s).toString();
    if (kind != u"signals"_s && kind != u"priority"_s) {
        return QJsonValue::Undefined;
    }
    return levelJson(serviceLevelByWait(numberOf(inputs, u"wait_s"_s), saturationOf(inputs),
        kind == u"signals"_s ? JunctionKind::Signals : JunctionKind::Priority));
}

QJsonValue searchJson(const QJsonObject &inputs, bool)
{
    return QJsonObject{
        {u"value"_s, searchTraffic(numberOf(inputs, u"occupancy"_s), numberOf(inputs, u"flow_per_h"_s))}};
}

} // namespace

QJsonValue runTraffic(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"dtv"_s, dailyVolumeJson}, {u"peak_hour"_s, peakJson},
        {u"heavy_share"_s, heavyJson}, {u"v85"_s, v85Json}, {u"v85_classes"_s, classesJson},
        {u"speed_means"_s, speedsJson}, {u"level_of_service"_s, saturationJson},
        {u"level_of_service_wait"_s, waitJson}, {u"modal_split"_s, splitJson}, {u"parking"_s, parkingJson},
        {u"search_traffic"_s, searchJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
