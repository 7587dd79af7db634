#include "models/analysis/comparisonindicator.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

using enum DayPart;
using enum DailyMean;
using enum ChangeWords;

constexpr std::array indicators{
    ComparisonIndicator{QLatin1StringView("lNight"), QLatin1StringView("laeq"), Night, Energetic, Loudness},
    ComparisonIndicator{QLatin1StringView("lDay"), QLatin1StringView("laeq"), Daytime, Energetic, Loudness},
    ComparisonIndicator{QLatin1StringView("lden"), QLatin1StringView("laeq"), NoiseDay, Lden, Loudness},
    ComparisonIndicator{QLatin1StringView("laeq"), QLatin1StringView("laeq"), WholeDay, Energetic, Loudness},
    ComparisonIndicator{
        QLatin1StringView("dtv"), QLatin1StringView("vehicle_count"), WholeDay, Volume, Amount, 0},
    ComparisonIndicator{
        QLatin1StringView("vehiclesNight"), QLatin1StringView("vehicle_count"), Night, Volume, Amount, 0},
    ComparisonIndicator{
        QLatin1StringView("heavyDay"), QLatin1StringView("heavy_count"), WholeDay, Volume, Amount, 0},
    ComparisonIndicator{
        QLatin1StringView("bicyclesDay"), QLatin1StringView("bicycle_count"), WholeDay, Volume, Amount, 0},
    ComparisonIndicator{QLatin1StringView("pedestriansDay"), QLatin1StringView("pedestrian_count"), WholeDay,
        Volume, Amount, 0},
    ComparisonIndicator{
        QLatin1StringView("speedDay"), QLatin1StringView("speed_mean"), WholeDay, ByVehicles, Speed},
    ComparisonIndicator{
        QLatin1StringView("speedNight"), QLatin1StringView("speed_mean"), Night, ByVehicles, Speed},
    ComparisonIndicator{QLatin1StringView("airTemperatureMean"), QLatin1StringView("air_temperature"),
        WholeDay, Arithmetic, Warmth, 1, 80},
    ComparisonIndicator{QLatin1StringView("airTemperatureNight"), QLatin1StringView("air_temperature"), Night,
        Arithmetic, Warmth, 1, 80},
    ComparisonIndicator{QLatin1StringView("pm25"), QLatin1StringView("pm25"), WholeDay, AirDay, Amount},
    ComparisonIndicator{QLatin1StringView("pm10"), QLatin1StringView("pm10"), WholeDay, AirDay, Amount},
    ComparisonIndicator{QLatin1StringView("no2"), QLatin1StringView("no2"), WholeDay, AirDay, Amount},
    ComparisonIndicator{QLatin1StringView("o3"), QLatin1StringView("o3"), WholeDay, AirDay, Amount},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ComparisonIndicator", text);
}

} // namespace

QString ComparisonIndicator::name() const
{
    if (mean == DailyMean::Lden) {
        return QStringLiteral("LDEN");
    }
    if (mean == DailyMean::Energetic) {
        return part == DayPart::Night  ? QStringLiteral("LNight")
            : part == DayPart::Daytime ? QStringLiteral("LDay")
                                       : QStringLiteral("LAeq");
    }
    const Quantity *known = quantityByKey(QString(quantity));
    const QString name = known ? known->name() : QString(quantity);
    return isNight() ? tr("%1 at night").arg(name) : name;
}

QString ComparisonIndicator::unit() const
{
    const Quantity *known = quantityByKey(QString(quantity));
    const QString unit = known ? known->unitName() : QString();
    if (mean != DailyMean::Volume) {
        return unit;
    }
    return isNight() ? tr("%1/night").arg(unit) : tr("%1/24 h").arg(unit);
}

QString ComparisonIndicator::changeUnit() const
{
    switch (words) {
    case ChangeWords::Loudness:
        return QStringLiteral("dB");
    case ChangeWords::Warmth:
        return QStringLiteral("K");
    default:
        return unit();
    }
}

QString ComparisonIndicator::partText(const QLocale &locale) const
{
    switch (part) {
    case DayPart::Night:
        return tr("at night, %1").arg(hoursText(22, 6, locale));
    case DayPart::Daytime:
        return tr("by day, %1").arg(hoursText(6, 18, locale));
    case DayPart::NoiseDay:
        return tr("days from 6 to 6");
    case DayPart::WholeDay:
        break;
    }
    return tr("whole days");
}

QString ComparisonIndicator::countText(int count) const
{
    return isNight() ? QCoreApplication::translate("Comparison", "%n night(s)", nullptr, count)
                     : QCoreApplication::translate("Comparison", "%n day(s)", nullptr, count);
}

std::span<const ComparisonIndicator> comparisonIndicators()
{
    return indicators;
}

const ComparisonIndicator *comparisonIndicatorByKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        indicators, [key](const ComparisonIndicator &indicator) { return indicator.key == key; });
    return found == indicators.end() ? nullptr : &*found;
}

TimeRange partOf(DayPart part, QDate date, const QTimeZone &zone)
{
    const NoiseWindows windows = noiseWindows(date, zone);
    switch (part) {
    case DayPart::Night:
        return windows.night;
    case DayPart::Daytime:
        return windows.day;
    case DayPart::NoiseDay:
        return {windows.day.fromMs, windows.night.toMs};
    case DayPart::WholeDay:
        break;
    }
    return dayWindow(date, zone);
}

} // namespace stadtblick
