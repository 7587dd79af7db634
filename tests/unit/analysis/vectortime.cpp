#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject holidaysJson(int year)
{
    QJsonArray dates;
    for (const QDate day : publicHolidaysRp(year)) {
        dates.append(day.toString(Qt::ISODate));
    }
    return {{u"easter"_s, easterSunday(year).toString(Qt::ISODate)}, {u"dates"_s, dates}};
}

QJsonObject dayJson(TimeRange window)
{
    QJsonArray hours;
    for (const TimeRange &hour : hoursOf(window)) {
        hours.append(QDateTime::fromMSecsSinceEpoch(hour.fromMs, vectorZone()).time().hour());
    }
    return {{u"from"_s, isoOf(window.fromMs)}, {u"to"_s, isoOf(window.toMs)},
        {u"seconds"_s, window.lengthMs() / 1000}, {u"local_hours"_s, hours}};
}

} // namespace

QJsonValue runTime(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    if (function == u"holidays_rp"_s) {
        return holidaysJson(inputs.value(u"year"_s).toInt());
    }
    if (function == u"day_type"_s) {
        return QJsonObject{{u"type"_s, dayTypeKey(dayType(dateOf(inputs)))}};
    }
    if (function == u"day_window"_s) {
        return dayJson(dayWindow(dateOf(inputs), vectorZone()));
    }
    if (function == u"noise_windows"_s) {
        const NoiseWindows windows = noiseWindows(dateOf(inputs), vectorZone());
        return QJsonObject{{u"day"_s, jsonOf(windows.day)}, {u"evening"_s, jsonOf(windows.evening)},
            {u"night"_s, jsonOf(windows.night)}};
    }
    if (function == u"coverage"_s) {
        const TimeRange window = dayWindow(dateOf(inputs), vectorZone());
        const Readings readings = readingsOf(inputs.value(u"series"_s), missingIsNan);
        return QJsonObject{{u"value"_s, shareOf(coverageOf(readings, std::span(&window, 1)))}};
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
