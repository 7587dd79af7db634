#include "models/overlays/heatindicator.h"

#include "models/analysis/heat.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::array indicators{HeatIndicator::Mean, HeatIndicator::Minimum, HeatIndicator::Maximum,
    HeatIndicator::NightMean, HeatIndicator::HotDays, HeatIndicator::TropicalNights,
    HeatIndicator::DegreeHours, HeatIndicator::DegreeHours26, HeatIndicator::DegreeHours30,
    HeatIndicator::HeatIsland};

constexpr std::array methods{
    SurfaceMethod::Automatic, SurfaceMethod::Kriging, SurfaceMethod::InverseDistance};

QString tr(const char *text)
{
    return QCoreApplication::translate("Heat", text);
}

} // namespace

std::span<const HeatIndicator> heatIndicators()
{
    return indicators;
}

std::optional<double> degreeHoursBaseC(HeatIndicator indicator)
{
    switch (indicator) {
    case HeatIndicator::DegreeHours:
        return degreeHoursAboveC;
    case HeatIndicator::DegreeHours26:
        return 26;
    case HeatIndicator::DegreeHours30:
        return 30;
    default:
        return std::nullopt;
    }
}

QString heatIndicatorKey(HeatIndicator indicator)
{
    switch (indicator) {
    case HeatIndicator::Mean:
        return QStringLiteral("mean");
    case HeatIndicator::Minimum:
        return QStringLiteral("min");
    case HeatIndicator::Maximum:
        return QStringLiteral("max");
    case HeatIndicator::NightMean:
        return QStringLiteral("night_mean");
    case HeatIndicator::HotDays:
        return QStringLiteral("hot_days");
    case HeatIndicator::TropicalNights:
        return QStringLiteral("tropical_nights");
    case HeatIndicator::DegreeHours:
        return QStringLiteral("degree_hours");
    case HeatIndicator::DegreeHours26:
        return QStringLiteral("degree_hours_26");
    case HeatIndicator::DegreeHours30:
        return QStringLiteral("degree_hours_30");
    case HeatIndicator::HeatIsland:
        break;
    }
    return QStringLiteral("heat_island");
}

HeatIndicator heatIndicatorOf(const QJsonObject &options)
{
    const QString key = options.value(QStringLiteral("indicator")).toString();
    const auto found = std::ranges::find(indicators, key, heatIndicatorKey);
    return found == indicators.end() ? HeatIndicator::Mean : *found;
}

HeatIndicatorText heatIndicatorText(HeatIndicator indicator, const QLocale &locale)
{
    const QString celsius = QStringLiteral("°C");
    const QString kelvin = QStringLiteral("K");
    const QString night = hoursText(22, 6, locale);
    switch (indicator) {
    case HeatIndicator::Mean:
        return {tr("Mean"), tr("Air temperature"), tr("Mean"), celsius, kelvin, 1, 1, 80};
    case HeatIndicator::Minimum:
        return {tr("Lowest value"), tr("Air temperature"), tr("Lowest value"), celsius, kelvin, 1, 1, 80};
    case HeatIndicator::Maximum:
        return {tr("Highest value"), tr("Air temperature"), tr("Highest value"), celsius, kelvin, 1, 1, 80};
    case HeatIndicator::NightMean:
        return {tr("Night mean"), tr("Air temperature at night"), tr("Mean %1").arg(night), celsius, kelvin,
            1, 1, 80};
    case HeatIndicator::HotDays:
        return {tr("Hot days"), tr("Hot days"), tr("Highest value 30 °C or more"), tr("days"), tr("days"), 0,
            1, 90};
    case HeatIndicator::TropicalNights:
        return {tr("Tropical nights"), tr("Tropical nights"), tr("Not below 20 °C, 18–6 UTC"), tr("nights"),
            tr("nights"), 0, 1, 90};
    case HeatIndicator::DegreeHours:
    case HeatIndicator::DegreeHours26:
    case HeatIndicator::DegreeHours30: {
        const QString name = tr("Degree hours above %1 °C").arg(*degreeHoursBaseC(indicator));
        return {name, name, tr("Sum"), QStringLiteral("K·h"), QStringLiteral("K·h"), 0, 0, 90};
    }
    case HeatIndicator::HeatIsland:
        break;
    }
    return {tr("Heat island"), tr("Heat island at night"), tr("Mean difference %1").arg(night), kelvin,
        kelvin, 1, 1, 75};
}

QString heatValueText(
    HeatIndicator indicator, double value, int decimals, bool isDifference, const QLocale &locale)
{
    const bool isOne = decimals == 0 && std::abs(std::round(value)) == 1;
    if (isOne && indicator == HeatIndicator::HotDays) {
        return numberText(value, decimals, tr("day"), locale);
    }
    if (isOne && indicator == HeatIndicator::TropicalNights) {
        return numberText(value, decimals, tr("night"), locale);
    }
    const HeatIndicatorText text = heatIndicatorText(indicator, locale);
    return numberText(value, decimals, isDifference ? text.errorUnit : text.unit, locale);
}

bool isTemperature(HeatIndicator indicator)
{
    return indicator == HeatIndicator::Mean || indicator == HeatIndicator::Minimum
        || indicator == HeatIndicator::Maximum || indicator == HeatIndicator::NightMean;
}

QString surfaceMethodKey(SurfaceMethod method)
{
    switch (method) {
    case SurfaceMethod::Automatic:
        return QStringLiteral("auto");
    case SurfaceMethod::Kriging:
        return QStringLiteral("kriging");
    case SurfaceMethod::InverseDistance:
        break;
    }
    return QStringLiteral("idw");
}

SurfaceMethod surfaceMethodOf(const QJsonObject &options)
{
    const QString key = options.value(QStringLiteral("method")).toString();
    const auto found = std::ranges::find(methods, key, surfaceMethodKey);
    return found == methods.end() ? SurfaceMethod::Automatic : *found;
}

} // namespace stadtblick
