#include "models/analysis/traffic.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dailyVolumeJson(const QJsonObject &inputs, bool missingIsNan)
{
    std::vector<VolumeDay> days;
    const QJsonObject lists = inputs.value(u"days"_s).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        days.push_back({QDate::fromString(it.key(), Qt::ISODate), optionalsOf(it.value(), missingIsNan)});
    }
    const DailyVolume volume = dailyVolume(days, dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s));
    return {{u"status"_s, statusOf(volume.dtv)}, {u"days"_s, volume.days},
        {u"days_valid"_s, volume.daysValid}, {u"hours_filled"_s, volume.hoursFilled},
        {u"dtv"_s, jsonOf(volume.dtv)}, {u"dtv_w5"_s, jsonOf(volume.dtvWorkdays)}};
}

} // namespace

QJsonValue runTraffic(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    if (function == u"dtv"_s) {
        return dailyVolumeJson(inputs, missingIsNan);
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
