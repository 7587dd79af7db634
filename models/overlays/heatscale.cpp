#include "models/overlays/heatscale.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;

HeatSeason seasonOfMonth(int month)
{
    if (month >= 6 && month <= 8) {
        return HeatSeason::Summer;
    }
    return month >= 4 && month <= 10 ? HeatSeason::Between : HeatSeason::Winter;
}

/** The season whose temperatures an indicator has over a period. */
HeatSeason seasonOf(const HeatScalePeriod &period)
{
    return period.coldest == period.warmest ? period.warmest : HeatSeason::Between;
}

double kelvinBelowSummer(HeatSeason season)
{
    switch (season) {
    case HeatSeason::Winter:
        return 20;
    case HeatSeason::Between:
        return 8;
    case HeatSeason::Summer:
        break;
    }
    return 0;
}

/** @p scale, widened by whole @p step to hold all values. */
HeatScale widened(HeatScale scale, double least, double largest, double step)
{
    const double from = std::min(scale.from, step * std::floor(least / step));
    const double to = std::max(scale.to, step * std::ceil(largest / step));
    if (from < scale.from || to > scale.to) {
        scale.from = from;
        scale.to = to;
        scale.origin = HeatScale::Origin::Widened;
    }
    return scale;
}

constexpr double temperatureStep = 4;

/** The range of a season's hours. */
HeatScale hourScale(HeatIndicator indicator, double least, double largest, const HeatScalePeriod &period)
{
    const double below = kelvinBelowSummer(seasonOf(period));
    const double warmest = indicator == HeatIndicator::NightMean ? 32 : 40;
    HeatScale scale = widened({8 - below, warmest - below, temperatureStep}, least, largest, temperatureStep);
    scale.tickStep = scale.to - scale.from > 40 ? 2 * temperatureStep : temperatureStep;
    return scale;
}

/** The range of a period of days. */
HeatScale dayScale(double least, double largest)
{
    constexpr double span = 8;
    const double from = temperatureStep * std::floor(least / temperatureStep);
    const double to = std::max(from + span, temperatureStep * std::ceil(largest / temperatureStep));
    const double tickStep = to - from > 24 ? 4 : to - from > span ? 2 : 1;
    return {from, to, tickStep, 0.5, 1, HeatScale::Origin::Values};
}

HeatScale temperatureScale(
    HeatIndicator indicator, double least, double largest, const HeatScalePeriod &period)
{
    HeatScale scale =
        period.isPartOfDay() ? hourScale(indicator, least, largest, period) : dayScale(least, largest);
    // Every 0.5 K, whole degrees stronger (tokens.md), while they are few enough to be told apart.
    const double spread = largest - least;
    scale.strongStep = spread <= 8 ? 1 : spread <= 24 ? 2 : 4;
    scale.contourStep = scale.strongStep / 2;
    return scale;
}

HeatScale islandScale(double least, double largest)
{
    HeatScale scale = widened({-2, 6}, least, largest, 2);
    if (scale.to - scale.from > 10) {
        scale.tickStep = scale.strongStep = 2;
        scale.contourStep = 1;
    }
    return scale;
}

/** 5, 10, 20, 50, 100 … : the first that reaches @p largest. */
double roundedUp(double largest)
{
    double decade = 1;
    for (;; decade *= 10) {
        for (const double step : {5.0, 10.0, 20.0}) {
            if (largest <= step * decade) {
                return step * decade;
            }
        }
    }
}

/** How far the colours of counts and sums reach in periods of up to so many days. */
struct SumRange
{
    qint64 days;
    double hotDays;
    double tropicalNights;
    double degreeHours; ///< above 25 and 26 °C, K·h
    double degreeHours30;
};

constexpr std::array sumRanges{SumRange{1, 5, 5, 100, 20}, SumRange{5, 5, 5, 200, 50},
    SumRange{10, 10, 10, 500, 100}, SumRange{31, 20, 10, 1000, 200}, SumRange{0, 50, 20, 2000, 500}};

double usualLargest(HeatIndicator indicator, const HeatScalePeriod &period)
{
    const auto degreeBase = degreeHoursBaseC(indicator);
    if (degreeBase && period.lengthMs <= 2 * hourMs) {
        return 10;
    }
    const auto found = std::ranges::find_if(
        sumRanges, [&](const SumRange &range) { return range.days == 0 || period.days() <= range.days; });
    if (degreeBase) {
        return *degreeBase < 30 ? found->degreeHours : found->degreeHours30;
    }
    return indicator == HeatIndicator::HotDays ? found->hotDays : found->tropicalNights;
}

HeatScale sumScale(HeatIndicator indicator, double largest, const HeatScalePeriod &period)
{
    const double usual = usualLargest(indicator, period);
    const double lines = roundedUp(largest);
    const double to = std::max(usual, lines);
    return {0, to, to / 5, lines / 10, lines / 5,
        to > usual ? HeatScale::Origin::Widened : HeatScale::Origin::Fixed};
}

HeatScale chosenScale(double from, double to)
{
    HeatScale scale{from, to, 1, 0.5, 1, HeatScale::Origin::Chosen};
    if (to - from > 10) {
        scale.tickStep = scale.strongStep = std::ceil((to - from) / 6);
        scale.contourStep = scale.tickStep / 2;
    }
    return scale;
}

QString seasonNote(const HeatScalePeriod &period)
{
    if (period.coldest != period.warmest) {
        return QCoreApplication::translate("Heat", "Colour scale: several seasons");
    }
    switch (period.warmest) {
    case HeatSeason::Winter:
        return QCoreApplication::translate("Heat", "Colour scale: winter");
    case HeatSeason::Between:
        return QCoreApplication::translate("Heat", "Colour scale: spring and autumn");
    case HeatSeason::Summer:
        break;
    }
    return QCoreApplication::translate("Heat", "Colour scale: summer");
}

} // namespace

bool HeatScalePeriod::isPartOfDay() const
{
    return lengthMs < 23 * hourMs;
}

qint64 HeatScalePeriod::days() const
{
    return std::max<qint64>(1, (lengthMs + 12 * hourMs) / (24 * hourMs));
}

HeatScalePeriod heatScalePeriod(TimeRange period, std::span<const TimeRange> windows, const QTimeZone &zone)
{
    HeatScalePeriod found;
    found.lengthMs = period.lengthMs();
    bool isFirst = true;
    const auto dateOf = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    for (const TimeRange &window : windows) {
        const QDate first = dateOf(window.fromMs);
        // Hours over midnight belong to the day on which they begin.
        const QDate last = window.lengthMs() <= 25 * hourMs ? first : dateOf(window.toMs - 1);
        const int months = std::min((last.year() - first.year()) * 12 + last.month() - first.month(), 11);
        for (int i = 0; i <= months; ++i) {
            const HeatSeason season = seasonOfMonth((first.month() - 1 + i) % 12 + 1);
            found.coldest = isFirst ? season : std::min(found.coldest, season);
            found.warmest = isFirst ? season : std::max(found.warmest, season);
            isFirst = false;
        }
    }
    return found;
}

HeatScale heatScale(HeatIndicator indicator, double least, double largest, const HeatScalePeriod &period,
    const QJsonObject &options)
{
    const QJsonArray chosen = options.value(QStringLiteral("scale")).toArray();
    if (chosen.size() == 2 && chosen.at(1).toDouble() > chosen.at(0).toDouble()) {
        return chosenScale(chosen.at(0).toDouble(), chosen.at(1).toDouble());
    }
    if (isTemperature(indicator)) {
        return temperatureScale(indicator, least, largest, period);
    }
    return indicator == HeatIndicator::HeatIsland ? islandScale(least, largest)
                                                  : sumScale(indicator, largest, period);
}

QString heatScaleNote(HeatIndicator indicator, const HeatScale &scale, const HeatScalePeriod &period)
{
    if (scale.origin == HeatScale::Origin::Chosen || scale.origin == HeatScale::Origin::Values) {
        return {};
    }
    const bool isWidened = scale.origin == HeatScale::Origin::Widened;
    if (!isTemperature(indicator)) {
        return isWidened ? QCoreApplication::translate("Heat", "Colour scale widened: values lie outside")
                         : QString();
    }
    return isWidened
        ? QCoreApplication::translate("Heat", "%1, widened: values lie outside").arg(seasonNote(period))
        : seasonNote(period);
}

} // namespace stadtblick
