#include "models/charts/chartdays.h"

#include "models/analysis/airmeans.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/limits.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;

constexpr double hotDay = 30; // domain.md section 4

/** The limit of @p period in force at the chart's end: of the air legal ones, of noise action planning's. */
std::pair<const LimitSet *, const Limit *> limitFor(const ChartHours &hours, const QString &period)
{
    const bool isNoise = hours.averaging() == Averaging::Energetic;
    const QDate last = lastDayOf(hours);
    for (const LimitSet &set : limitSets()) {
        const bool isLegal = set.kind == LimitKind::Limit || set.kind == LimitKind::Target;
        const bool isOurs = isNoise ? set.id == "action_planning"_L1 : isLegal;
        const Limit *limit = isOurs && set.isValidOn(last) ? set.find(QString(hours.key()), period) : nullptr;
        if (limit) {
            return {&set, limit};
        }
    }
    return {};
}

std::pair<const LimitSet *, const Limit *> dayLimit(const ChartHours &hours, ChartStatistic statistic)
{
    const bool isNoise = hours.averaging() == Averaging::Energetic;
    switch (statistic) {
    case ChartStatistic::Mean:
        return isNoise ? std::pair<const LimitSet *, const Limit *>() : limitFor(hours, u"day"_s);
    case ChartStatistic::EightHours:
        return limitFor(hours, u"8h"_s);
    case ChartStatistic::LNight:
        return limitFor(hours, u"night"_s);
    case ChartStatistic::Lden:
        return limitFor(hours, u"den"_s);
    default:
        return {};
    }
}

bool isTemperature(const ChartHours &hours)
{
    return hours.key().endsWith("temperature"_L1);
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

/** A level of the noise day, where its part lies in the period; needs domain.md section 7's share of hours.
 */
void addLevel(
    ChartDayValue &day, const ChartHours &hours, const DayWindows &windows, ChartStatistic statistic)
{
    const PeriodLevels levels = tellsStatistic(hours, statistic)
        ? noiseDayLevels(*hours.measured, windows, hours.period)
        : PeriodLevels{};
    if (statistic == ChartStatistic::Lden) {
        day.value = levels.lden;
        day.coverage = ldenCoverage(levels).value_or(Coverage{});
        return;
    }
    const Level &level = statistic == ChartStatistic::LDay ? levels.lDay : levels.lNight;
    day.value = level.value;
    day.coverage = level.coverage;
}

/** The hours of a day that count: those of the whole local day that no filter leaves out. */
Coverage hoursOfDay(const DayWindows &day, std::span<const ChartHour> part)
{
    Coverage coverage{0, day.window.lengthMs() / hourMs};
    for (const ChartHour &hour : part) {
        coverage.total -= hour.isIn ? 0 : 1;
        coverage.valid += hour.isIn && hour.value ? 1 : 0;
    }
    return coverage;
}

/** Whether enough of 11–19 was measured for a day's highest temperature (domain.md section 7). */
bool hasAfternoon(std::span<const ChartHour> part)
{
    Coverage afternoon{0, 8};
    for (const ChartHour &hour : part) {
        const bool isAfternoon = hour.clock >= 11 && hour.clock < 19;
        afternoon.total -= isAfternoon && !hour.isIn ? 1 : 0;
        afternoon.valid += isAfternoon && hour.isIn && hour.value ? 1 : 0;
    }
    return afternoon.total == 0 || afternoon.reaches(80);
}

/** Largest or smallest sample of the hours that are in. */
void addExtreme(ChartDayValue &day, const ChartHours &hours, std::span<const ChartHour> part,
    ChartStatistic statistic, const std::optional<DayThreshold> &threshold)
{
    std::optional<Range> found;
    for (const ChartHour &hour : part) {
        const TimeRange window{hour.fromMs, hour.fromMs + hourMs};
        const auto range = hour.isIn ? rangeOf(*hours.measured, {&window, 1}) : std::nullopt;
        if (range && found) {
            found = {std::min(found->least, range->least), std::max(found->largest, range->largest)};
        } else if (range) {
            found = range;
        }
    }
    if (!found) {
        return;
    }
    const bool isMaximum = statistic == ChartStatistic::Maximum;
    const double extreme = isMaximum ? found->largest : found->least;
    const bool needsAfternoon = isMaximum && hours.key() == "air_temperature"_L1;
    if (day.coverage.reaches(80) && (!needsAfternoon || hasAfternoon(part))) {
        day.value = extreme;
    }
    // One value proves a maximum above the threshold, at any coverage (domain.md section 4).
    if (threshold && isMaximum && passes(extreme, *threshold)) {
        day.isAbove = true;
    }
}

void addMean(ChartDayValue &day, const ChartHours &hours, std::span<const double> values)
{
    if (isMeanCovered(hours, day.coverage)) {
        day.value = meanOf(values, hours.averaging());
    }
}

/** Whole days that no filter touches, with missing hours filled from typical days (domain.md section 5). */
std::vector<std::optional<double>> filledSums(
    const ChartHours &hours, const std::vector<std::pair<std::size_t, std::size_t>> &parts)
{
    std::vector<VolumeDay> days(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        days[i].date = hours.days[i].date;
        const auto first = hours.hours.begin() + static_cast<std::ptrdiff_t>(parts[i].first);
        const auto last = hours.hours.begin() + static_cast<std::ptrdiff_t>(parts[i].second);
        const bool isWhole = (last - first) * hourMs == hours.days[i].window.lengthMs()
            && std::all_of(first, last, [](const ChartHour &hour) { return hour.isIn; });
        if (isWhole) {
            std::transform(first, last, std::back_inserter(days[i].hours),
                [](const ChartHour &hour) { return hour.value; });
        }
    }
    return filledVolumes(days);
}

/** Counts: @p filled, or all of the hours that a filter leaves. Rain as it was measured, never scaled up. */
void addSum(ChartDayValue &day, const ChartHours &hours, std::span<const double> values,
    const std::optional<double> &filled)
{
    const bool isRain = hours.key() == "precipitation"_L1 || hours.key() == "rain_rate"_L1;
    if (isRain ? day.coverage.reaches(95) : day.coverage.valid == day.coverage.total) {
        day.value = std::accumulate(values.begin(), values.end(), 0.0);
    } else if (!isRain) {
        day.value = filled;
    }
}

QString thresholdText(double value, const QString &unit, const ChartHours &hours)
{
    const int decimals = value == std::round(value) ? 0 : std::max(1, hours.decimals);
    return numberText(value, decimals, unit, hours.locale);
}

DayThreshold thresholdOf(const LimitSet &set, const Limit &limit, const QString &what, const QString &value)
{
    return {limit.value, false, set.rounding == LimitRounding::Nearest, limit.allowedPerYear,
        QCoreApplication::translate("Chart", "%1 > %2").arg(what, value), set.name};
}

/** The highest 8-hour mean that ends in the day; only of days that are not filtered. */
void addEightHours(ChartDayValue &day, const ChartHours &hours, const DayWindows &windows)
{
    constexpr qint64 hoursBefore = 7;
    const auto inDay = static_cast<std::size_t>(windows.window.lengthMs() / hourMs);
    const bool isWhole =
        windows.window.fromMs >= hours.period.fromMs && windows.window.toMs <= hours.period.toMs;
    if (!isWhole || day.coverage.total != static_cast<qint64>(inDay)) {
        return;
    }
    const auto values =
        hourValues(*hours.measured, {windows.window.fromMs - hoursBefore * hourMs, windows.window.toMs});
    day.value = maximumEightHours(values, inDay).value;
}

} // namespace

bool passes(double value, const DayThreshold &threshold)
{
    const double compared = threshold.isRounded ? std::round(value) : value;
    return threshold.includesValue ? compared >= threshold.value : compared > threshold.value;
}

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
    case ChartStatistic::EightHours:
        return QCoreApplication::translate("Chart", "highest 8-hour mean of the day");
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
    const auto text = [&](double value) { return thresholdText(value, unit, hours); };
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
    return thresholdOf(*set, *limit, dayStatisticName(statistic), text(limit->value));
}

std::optional<DayThreshold> hourThreshold(const ChartHours &hours)
{
    const auto [set, limit] = limitFor(hours, u"hour"_s);
    return limit
        ? std::optional(thresholdOf(*set, *limit, QCoreApplication::translate("Chart", "hourly mean"),
              thresholdText(limit->value, hours.unit, hours)))
        : std::nullopt;
}

std::optional<DayThreshold> ownThreshold(const ChartHours &hours, const ChartOptions &options)
{
    const QDate last = lastDayOf(hours);
    const LimitRule *lowest = nullptr;
    for (const LimitRule &rule : options.ownLimits) {
        const bool isOfMaximum = rule.figure == "maximum"_L1 && rule.quantity == hours.key() && !rule.isBelow;
        const bool isIn = rule.isValidOn(last) && rule.isOf({hours.source, hours.stationId});
        if (isIn && isOfMaximum && (!lowest || rule.value < lowest->value)) {
            lowest = &rule;
        }
    }
    if (!lowest) {
        return std::nullopt;
    }
    return DayThreshold{lowest->value, false, false, std::nullopt,
        QCoreApplication::translate("Chart", "%1 > %2")
            .arg(dayStatisticName(ChartStatistic::Maximum), thresholdText(lowest->value, hours.unit, hours)),
        lowest->label};
}

bool tellsStatistic(const ChartHours &hours, ChartStatistic statistic)
{
    const bool isOfDayOrNight = statistic == ChartStatistic::Lden || statistic == ChartStatistic::LDay
        || statistic == ChartStatistic::LNight;
    return !isOfDayOrNight || tellsHours(*hours.measured);
}

bool isMeanCovered(const ChartHours &hours, const Coverage &day)
{
    return isAirPollutant(hours.key()) ? isAirDayCovered(day) : day.reaches(isTemperature(hours) ? 80 : 75);
}

std::vector<ChartDayValue> dayValues(
    const ChartHours &hours, ChartStatistic statistic, const std::optional<DayThreshold> &threshold)
{
    const auto parts = hoursByDay(hours);
    std::vector<ChartDayValue> days;
    days.reserve(parts.size());
    std::vector<double> values;
    const auto filled = statistic == ChartStatistic::Sum ? filledSums(hours, parts)
                                                         : std::vector<std::optional<double>>(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::span part(hours.hours.begin() + static_cast<std::ptrdiff_t>(parts[i].first),
            parts[i].second - parts[i].first);
        ChartDayValue day;
        day.date = hours.days[i].date;
        day.coverage = hoursOfDay(hours.days[i], part);
        values.clear();
        for (const ChartHour &hour : part) {
            if (hour.isIn && hour.value) {
                values.push_back(*hour.value);
            }
        }
        day.isLeftOut = std::ranges::none_of(part, &ChartHour::isIn);
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
            addLevel(day, hours, hours.days[i], statistic);
            break;
        case ChartStatistic::EightHours:
            addEightHours(day, hours, hours.days[i]);
            break;
        case ChartStatistic::Sum:
            addSum(day, hours, values, filled[i]);
            break;
        default:
            addMean(day, hours, values);
        }
        if (threshold && day.value && !day.isAbove) {
            day.isAbove = passes(*day.value, *threshold);
        }
        days.push_back(day);
    }
    return days;
}

} // namespace stadtblick
