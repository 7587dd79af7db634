#include "models/analysis/trend.h"

#include "models/analysis/blockbootstrap.h"
#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/percentiles.h"
#include "models/analysis/trendtests.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75;
constexpr int monthsPerYear = 12;

/** How the mean of a window is made. */
using MeanOfWindow = std::function<Mean(TimeRange)>;

MeanOfWindow meansOf(const Readings &readings, bool isEnergetic)
{
    return [&readings, isEnergetic](TimeRange window) {
        const std::span one(&window, 1);
        return isEnergetic ? energeticMean(readings, one) : arithmeticMean(readings, one);
    };
}

MeanOfWindow meansOf(const SpeedHours &hours)
{
    return [&hours](TimeRange window) {
        const HourlySpeeds speeds = hours.over(std::span(&window, 1));
        return Mean{
            speeds.means.timeMean, {speeds.coverage.valid * msPerHour, speeds.coverage.total * msPerHour}};
    };
}

PeriodValue valueOf(const MeanOfWindow &meanOf, QDate from, QDate to, const QTimeZone &zone)
{
    const Mean mean = meanOf({dayWindow(from, zone).fromMs, dayWindow(to, zone).fromMs});
    PeriodValue period{from.year(), from.month(), std::nullopt, mean.coverage};
    if (mean.coverage.reaches(neededPercent)) {
        period.value = mean.value;
    }
    return period;
}

/** The months from the one that @p first lies in to that of @p last. */
std::vector<PeriodValue> monthsOf(const MeanOfWindow &meanOf, QDate first, QDate last, const QTimeZone &zone)
{
    std::vector<PeriodValue> months;
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1)) {
        months.push_back(valueOf(meanOf, month, month.addMonths(1), zone));
    }
    return months;
}

std::vector<PeriodValue> yearsOf(const MeanOfWindow &meanOf, QDate first, QDate last, const QTimeZone &zone)
{
    std::vector<PeriodValue> years;
    for (int year = first.year(); year <= last.year(); ++year) {
        years.push_back(valueOf(meanOf, QDate(year, 1, 1), QDate(year + 1, 1, 1), zone));
        years.back().month = 0;
    }
    return years;
}

std::vector<std::optional<double>> valuesOf(const std::vector<PeriodValue> &periods)
{
    std::vector<std::optional<double>> values;
    values.reserve(periods.size());
    for (const PeriodValue &period : periods) {
        values.push_back(period.value);
    }
    return values;
}

int validCount(const std::vector<PeriodValue> &periods)
{
    return static_cast<int>(
        std::ranges::count_if(periods, [](const PeriodValue &period) { return period.value.has_value(); }));
}

/** Slopes a year between values of the same month. */
std::vector<double> seasonalSlopes(const std::vector<PeriodValue> &months)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < months.size(); ++i) {
        for (std::size_t j = i + 1; j < months.size(); ++j) {
            if (months[i].month == months[j].month && months[i].value && months[j].value) {
                slopes.push_back((*months[j].value - *months[i].value) / (months[j].year - months[i].year));
            }
        }
    }
    std::ranges::sort(slopes);
    return slopes;
}

/** Values less their month's median: what is left when the yearly course is taken out. */
std::vector<double> withoutSeason(const std::vector<PeriodValue> &months)
{
    std::array<std::vector<double>, monthsPerYear + 1> byMonth;
    for (const PeriodValue &month : months) {
        if (month.value) {
            byMonth[static_cast<std::size_t>(month.month)].push_back(*month.value);
        }
    }
    std::vector<double> rest;
    for (const PeriodValue &month : months) {
        if (month.value) {
            rest.push_back(*month.value - *median(byMonth[static_cast<std::size_t>(month.month)]));
        }
    }
    return rest;
}

void addYears(const std::vector<PeriodValue> &years, Trend &trend)
{
    std::vector<double> times;
    for (const PeriodValue &year : years) {
        times.push_back(year.year);
    }
    const auto values = valuesOf(years);
    const auto line = theilSen(times, values);
    if (!line) {
        return;
    }
    trend.basis = Trend::Basis::Years;
    trend.perYear = line->slope;
    trend.perYearLow = line->slopeLow;
    trend.perYearHigh = line->slopeHigh;
    trend.p = mannKendall(values).p;
    trend.count = trend.yearCount;
    trend.lag1 = lag1Correlation(presentValues(values));
}

void addMonths(const std::vector<PeriodValue> &months, Trend &trend)
{
    constexpr double z975 = 1.959964;
    const std::vector<double> slopes = seasonalSlopes(months);
    if (slopes.empty()) {
        return;
    }
    std::vector<int> seasons;
    for (const PeriodValue &month : months) {
        seasons.push_back(month.month);
    }
    const MannKendall test = seasonalMannKendall(valuesOf(months), seasons);
    trend.basis = Trend::Basis::Months;
    trend.perYear = *percentileOfSorted(slopes, 50);
    // The interval by ranks (Gilbert 1987, 17.3): as many slopes from the middle as S varies by chance.
    const double count = static_cast<double>(slopes.size());
    const double margin = z975 * std::sqrt(test.variance);
    const double last = std::max(1.0, count - 1);
    const auto at = [&](double rank) {
        return *percentileOfSorted(slopes, std::clamp(rank, 0.0, last) / last * 100);
    };
    trend.perYearLow = at((count - margin) / 2 - 1);
    trend.perYearHigh = at((count + margin) / 2);
    trend.p = test.p;
    trend.count = trend.monthCount;
    trend.lag1 = lag1Correlation(withoutSeason(months));
}

} // namespace

std::vector<PeriodValue> monthlyValues(const Readings &readings, bool isEnergetic, const QTimeZone &zone)
{
    if (readings.isEmpty()) {
        return {};
    }
    return monthsOf(meansOf(readings, isEnergetic), localDate(readings.fromMs.front(), zone),
        localDate(readings.fromMs.back(), zone), zone);
}

std::vector<PeriodValue> yearlyValues(const Readings &readings, bool isEnergetic, const QTimeZone &zone)
{
    if (readings.isEmpty()) {
        return {};
    }
    return yearsOf(meansOf(readings, isEnergetic), localDate(readings.fromMs.front(), zone),
        localDate(readings.fromMs.back(), zone), zone);
}

std::vector<PeriodValue> monthlyValues(const SpeedHours &hours, const QTimeZone &zone)
{
    const TimeRange range = hours.speeds.range();
    if (range.isEmpty()) {
        return {};
    }
    return monthsOf(meansOf(hours), localDate(range.fromMs, zone), localDate(range.toMs - 1, zone), zone);
}

std::vector<PeriodValue> yearlyValues(const SpeedHours &hours, const QTimeZone &zone)
{
    const TimeRange range = hours.speeds.range();
    if (range.isEmpty()) {
        return {};
    }
    return yearsOf(meansOf(hours), localDate(range.fromMs, zone), localDate(range.toMs - 1, zone), zone);
}

TimeRange monthsRange(const std::vector<PeriodValue> &months, const QTimeZone &zone)
{
    if (months.empty()) {
        return {};
    }
    const QDate first(months.front().year, months.front().month, 1);
    const QDate after = QDate(months.back().year, months.back().month, 1).addMonths(1);
    return {dayWindow(first, zone).fromMs, dayWindow(after, zone).fromMs};
}

Trend trendOf(const std::vector<PeriodValue> &months, const std::vector<PeriodValue> &years)
{
    Trend trend;
    trend.monthCount = validCount(months);
    trend.yearCount = validCount(years);
    if (trend.yearCount >= trendYears) {
        addYears(years, trend);
    } else if (trend.monthCount >= trendMonths) {
        addMonths(months, trend);
    }
    return trend;
}

} // namespace stadtblick
