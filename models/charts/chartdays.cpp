#include "models/charts/chartdays.h"

#include "models/analysis/limits.h"
#include "models/analysis/means.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;

constexpr double hotDay = 30; // domain.md section 4

/**
 * The limit for days that was in force at the period's end: of the air for day means, of noise what action
 * planning looks at.
 */
std::pair<const LimitSet *, const Limit *> dayLimit(const ChartHours &hours, ChartStatistic statistic)
{
    const bool isNoise = hours.averaging() == Averaging::Energetic;
    const QString period = !isNoise           ? QStringLiteral("day")
        : statistic == ChartStatistic::LNight ? QStringLiteral("night")
        : statistic == ChartStatistic::Lden   ? QStringLiteral("den")
                                              : QString();
    const bool isDayMean = statistic == ChartStatistic::Mean;
    if (period.isEmpty() || (!isNoise && !isDayMean)) {
        return {};
    }
    const QDate last = localDate(hours.period.toMs - 1, hours.timeZone);
    for (const LimitSet &set : limitSets()) {
        const bool isOurs = isNoise ? set.id == "action_planning"_L1 : set.kind == LimitKind::Limit;
        const Limit *limit = isOurs && set.isValidOn(last) ? set.find(QString(hours.key()), period) : nullptr;
        if (limit) {
            return {&set, limit};
        }
    }
    return {};
}

bool isTemperature(const ChartHours &hours)
{
    return hours.key().endsWith("temperature"_L1);
}

bool passes(double value, const DayThreshold &threshold)
{
    const double compared = threshold.isRounded ? std::round(value) : value;
    return threshold.includesValue ? compared >= threshold.value : compared > threshold.value;
}

/** The hours of a day as indices [from, to). */
std::vector<std::pair<std::size_t, std::size_t>> hoursByDay(const ChartHours &hours)
{
    std::vector<std::pair<std::size_t, std::size_t>> parts(hours.days.size());
    std::size_t at = 0;
    for (std::size_t day = 0; day < parts.size(); ++day) {
        parts[day].first = at;
        while (at < hours.hours.size() && static_cast<std::size_t>(hours.hours[at].day) == day) {
            ++at;
        }
        parts[day].second = at;
    }
    return parts;
}

/** A level of the noise day; needs what domain.md section 7 wants of its hours. */
void addLevel(ChartDayValue &day, const ChartHours &hours, ChartStatistic statistic)
{
    const PeriodLevels levels = noiseDayLevels(*hours.readings, day.date, hours.timeZone);
    if (statistic == ChartStatistic::Lden) {
        day.value = levels.lden;
        day.coverage = ldenCoverage(levels).value_or(Coverage{});
        return;
    }
    const Level &level = statistic == ChartStatistic::LDay ? levels.lDay : levels.lNight;
    day.value = level.value;
    day.coverage = level.coverage;
}

/** Largest or smallest sample of the hours that are in. */
void addExtreme(ChartDayValue &day, const ChartHours &hours, std::span<const ChartHour> part,
    ChartStatistic statistic, const std::optional<DayThreshold> &threshold)
{
    std::vector<TimeRange> windows;
    for (const ChartHour &hour : part) {
        if (hour.isIn) {
            windows.push_back({hour.fromMs, hour.fromMs + hourMs});
        }
    }
    const auto found = extremes(*hours.readings, windows);
    if (!found) {
        return;
    }
    const bool isMaximum = statistic == ChartStatistic::Maximum;
    const double extreme = isMaximum ? found->largest : found->least;
    if (day.coverage.reaches(80)) {
        day.value = extreme;
    }
    // One value proves a maximum above the threshold, at any coverage (domain.md section 4).
    if (threshold && isMaximum && passes(extreme, *threshold)) {
        day.isAbove = true;
    }
}

void addMeanOrSum(ChartDayValue &day, const ChartHours &hours, std::span<const double> values, bool isSum)
{
    if (!isSum) {
        const int needed = isTemperature(hours) ? 80 : 75;
        if (day.coverage.reaches(needed)) {
            day.value = meanOf(values, hours.averaging());
        }
        return;
    }
    const bool isRain = hours.key() == "precipitation"_L1;
    const bool isEnough =
        isRain ? day.coverage.reaches(95) : day.coverage.total - day.coverage.valid <= 2 && !values.empty();
    if (isEnough) {
        // The mean hour stands for the missing ones.
        day.value = *meanOf(values, Averaging::Arithmetic) * static_cast<double>(day.coverage.total);
    }
}

} // namespace

ChartStatistic dayStatisticFor(const Quantity *quantity, ChartStatistic wanted)
{
    const bool isLevel = quantity && quantity->averaging == Averaging::Energetic;
    const bool isNoisePeriod =
        wanted == ChartStatistic::LDay || wanted == ChartStatistic::LNight || wanted == ChartStatistic::Lden;
    if (wanted != ChartStatistic::Usual && (isLevel || !isNoisePeriod)) {
        return wanted;
    }
    if (quantity && quantity->averaging == Averaging::Sum) {
        return ChartStatistic::Sum;
    }
    return quantity && quantity->key.endsWith("temperature"_L1) ? ChartStatistic::Maximum
                                                                : ChartStatistic::Mean;
}

QString dayStatisticName(ChartStatistic statistic)
{
    switch (statistic) {
    case ChartStatistic::Maximum:
        return QCoreApplication::translate("Chart", "daily maximum");
    case ChartStatistic::Minimum:
        return QCoreApplication::translate("Chart", "daily minimum");
    case ChartStatistic::Sum:
        return QCoreApplication::translate("Chart", "daily sum");
    case ChartStatistic::LDay:
        return QStringLiteral("LDay");
    case ChartStatistic::LNight:
        return QStringLiteral("LNight");
    case ChartStatistic::Lden:
        return QStringLiteral("LDEN");
    case ChartStatistic::Usual:
    case ChartStatistic::Mean:
        break;
    }
    return QCoreApplication::translate("Chart", "daily mean");
}

QString dayUnit(const ChartHours &hours, ChartStatistic statistic)
{
    return statistic == ChartStatistic::Sum ? hours.plainUnit : hours.unit;
}

std::optional<DayThreshold> dayThreshold(
    const ChartHours &hours, ChartStatistic statistic, const ChartOptions &options)
{
    const QString unit = dayUnit(hours, statistic);
    const auto text = [&](double value) {
        const int decimals = value == std::round(value) ? 0 : std::max(1, hours.decimals);
        return numberText(value, decimals, unit, hours.locale);
    };
    if (options.threshold) {
        return DayThreshold{*options.threshold, false, false, options.allowedDays,
            QCoreApplication::translate("Chart", "day > %1").arg(text(*options.threshold)), {}};
    }
    if (statistic == ChartStatistic::Maximum && hours.key() == "air_temperature"_L1) {
        return DayThreshold{hotDay, true, false, std::nullopt,
            QCoreApplication::translate("Chart", "hot day ≥ %1").arg(text(hotDay)), QStringLiteral("DWD")};
    }
    const auto [set, limit] = dayLimit(hours, statistic);
    if (!limit) {
        return std::nullopt;
    }
    return DayThreshold{limit->value, false, set->rounding == LimitRounding::Nearest, limit->allowedPerYear,
        QCoreApplication::translate("Chart", "%1 > %2").arg(dayStatisticName(statistic), text(limit->value)),
        set->name};
}

std::vector<ChartDayValue> dayValues(
    const ChartHours &hours, ChartStatistic statistic, const std::optional<DayThreshold> &threshold)
{
    const auto parts = hoursByDay(hours);
    std::vector<ChartDayValue> days;
    days.reserve(parts.size());
    std::vector<double> values;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::span part(hours.hours.begin() + static_cast<std::ptrdiff_t>(parts[i].first),
            parts[i].second - parts[i].first);
        ChartDayValue day;
        day.date = hours.days[i].date;
        values.clear();
        for (const ChartHour &hour : part) {
            day.coverage.total += hour.isIn ? 1 : 0;
            if (hour.isIn && hour.value) {
                ++day.coverage.valid;
                values.push_back(*hour.value);
            }
        }
        day.isLeftOut = day.coverage.total == 0;
        if (day.isLeftOut) {
            days.push_back(day);
            continue;
        }
        switch (statistic) {
        case ChartStatistic::Maximum:
        case ChartStatistic::Minimum:
            addExtreme(day, hours, part, statistic, threshold);
            break;
        case ChartStatistic::LDay:
        case ChartStatistic::LNight:
        case ChartStatistic::Lden:
            addLevel(day, hours, statistic);
            break;
        default:
            addMeanOrSum(day, hours, values, statistic == ChartStatistic::Sum);
        }
        if (threshold && day.value && !day.isAbove) {
            day.isAbove = passes(*day.value, *threshold);
        }
        days.push_back(day);
    }
    return days;
}

} // namespace stadtblick
