#pragma once

#include "models/charts/charthours.h"
#include "models/charts/chartoptions.h"

#include <functional>

namespace stadtblick {

using namespace Qt::StringLiterals;

inline const QTimeZone berlin("Europe/Berlin");
inline const QLocale english(QLocale::English, QLocale::UnitedKingdom);
inline constexpr qint64 chartHourMs = 3'600'000;

inline ChartOptions optionsOf()
{
    ChartOptions options;
    options.locale = english;
    options.timeZone = berlin;
    return options;
}

/** Hours of a quantity with value(hour number since the period's begin); no value: missing. */
inline ChartHours hoursOf(const char *quantity, const QString &from, const QString &to,
    const std::function<std::optional<double>(int)> &value, const TimeState &filters = {})
{
    ChartHours hours;
    hours.quantity = quantityByKey(QString::fromLatin1(quantity));
    hours.name = hours.quantity->name();
    hours.plainUnit = hours.quantity->unit;
    hours.unit = hours.averaging() == Averaging::Sum ? QString(hours.plainUnit + u"/h"_s) : hours.plainUnit;
    hours.decimals = hours.quantity->decimals;
    hours.stationId = hours.stationName = u"a"_s;
    hours.period = {*fromIso(from, berlin), *fromIso(to, berlin)};
    hours.timeZone = berlin;
    hours.locale = english;
    auto readings = std::make_shared<Readings>();
    readings->stepMs = chartHourMs;
    int number = 0;
    for (qint64 at = hours.period.fromMs; at < hours.period.toMs; at += chartHourMs, ++number) {
        if (const auto one = value(number)) {
            readings->fromMs.push_back(at);
            readings->toMs.push_back(at + chartHourMs);
            readings->lengthsMs.push_back(chartHourMs);
            readings->values.push_back(*one);
        }
    }
    hours.readings = readings;
    fillHours(hours, filters);
    return hours;
}

} // namespace stadtblick
