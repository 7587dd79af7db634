#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/domain/walltime.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonValue holidaysJson(const QJsonObject &inputs, bool)
{
    const int year = inputs.value(u"year"_s).toInt();
    QJsonArray dates;
    for (const QDate day : publicHolidaysRp(year)) {
        dates.append(day.toString(Qt::ISODate));
    }
    return QJsonObject{{u"easter"_s, easterSunday(year).toString(Qt::ISODate)}, {u"dates"_s, dates}};
}

QJsonValue dayTypeJson(const QJsonObject &inputs, bool)
{
    return QJsonObject{{u"type"_s, dayTypeKey(dayType(dateOf(inputs)))}};
}

QJsonValue dayJson(const QJsonObject &inputs, bool)
{
    const TimeRange window = dayWindow(dateOf(inputs), vectorZone());
    QJsonArray hours;
    for (const TimeRange &hour : hoursOf(window)) {
        hours.append(QDateTime::fromMSecsSinceEpoch(hour.fromMs, vectorZone()).time().hour());
    }
    return QJsonObject{{u"from"_s, isoOf(window.fromMs)}, {u"to"_s, isoOf(window.toMs)},
        {u"seconds"_s, window.lengthMs() / 1000}, {u"local_hours"_s, hours}};
}

QJsonValue noiseJson(const QJsonObject &inputs, bool)
{
    const NoiseWindows windows = noiseWindows(dateOf(inputs), vectorZone());
    return QJsonObject{{u"day"_s, jsonOf(windows.day)}, {u"evening"_s, jsonOf(windows.evening)},
        {u"night"_s, jsonOf(windows.night)}};
}

QJsonValue coverageJson(const QJsonObject &inputs, bool missingIsNan)
{
    const TimeRange window = dayWindow(dateOf(inputs), vectorZone());
    const Readings readings = readingsOf(inputs.value(u"series"_s), missingIsNan);
    return QJsonObject{{u"value"_s, shareOf(coverageOf(readings, std::span(&window, 1)))}};
}

/** 'yyyy-MM-dd hh:mm:ss'. */
WallTime wallOf(const QString &text)
{
    return {QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), Qt::ISODate)};
}

QJsonValue wallJson(const QJsonObject &inputs, bool)
{
    QJsonArray instants;
    for (const qint64 instant : instantsOf(wallOf(inputs.value(u"local"_s).toString()), vectorZone())) {
        instants.append(isoOf(instant));
    }
    return QJsonObject{{u"utc"_s, instants}};
}

QJsonValue sequenceJson(const QJsonObject &inputs, bool)
{
    std::vector<WallTime> walls;
    for (const auto &text : inputs.value(u"local"_s).toArray()) {
        walls.push_back(wallOf(text.toString()));
    }
    QJsonArray instants;
    for (const WallInstant &instant : instantsOfSequence(walls, vectorZone())) {
        const bool isUsable = instant.timeMs && !instant.isClockFault;
        instants.append(isUsable ? QJsonValue(isoOf(*instant.timeMs)) : QJsonValue(QJsonValue::Null));
    }
    return QJsonObject{{u"utc"_s, instants}};
}

} // namespace

QJsonValue runTime(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"holidays_rp"_s, holidaysJson}, {u"day_type"_s, dayTypeJson},
        {u"day_window"_s, dayJson}, {u"noise_windows"_s, noiseJson}, {u"coverage"_s, coverageJson},
        {u"wall_time"_s, wallJson}, {u"wall_time_sequence"_s, sequenceJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
