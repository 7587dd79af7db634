#include "models/analysis/comparison.h"

#include "models/analysis/blockbootstrap.h"
#include "models/analysis/circularblocks.h"
#include "models/analysis/percentiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double dryBelowMm = 0.1; // DWD: a day with precipitation has 0.1 mm or more
constexpr std::size_t typeCount = 3;
constexpr std::array allTypes{DayType::Workday, DayType::Saturday, DayType::SundayHoliday};
constexpr quint64 otherSide = 0xD1B5'4A32'D192'ED03; ///< keeps the draws of both sides apart

/** A day that is compared. */
struct Day
{
    QDate date;
    double value = 0; ///< levels: their energy
    std::size_t type = 0; ///< stratum: day type, or 0 for all
    DayWeather weather;
};

/** The days of one side. */
struct Days
{
    std::vector<Day> days;
    std::array<double, typeCount> typeMeans{}; ///< of the whole side; 0 where a type does not occur
    std::array<int, typeCount> typeCounts{};
};

double energy(double level)
{
    return std::exp(level * std::numbers::ln10 / 10);
}

double levelOf(double meanEnergy)
{
    return 10 * std::log10(meanEnergy);
}

Days validDays(const ComparisonInput &input, const ComparisonIndicator &indicator, bool byType)
{
    Days side;
    for (std::size_t i = 0; i < input.days.size(); ++i) {
        const DailyValue &day = input.days[i];
        if (!day.value) {
            continue;
        }
        const double value = indicator.isEnergetic() ? energy(*day.value) : *day.value;
        const std::size_t type = byType ? static_cast<std::size_t>(dayType(day.date)) : 0;
        side.days.push_back({day.date, value, type,
            i < input.weather.size() ? input.weather[i] : DayWeather{day.date, {}, {}}});
    }
    return side;
}

void countTypes(Days &side)
{
    side.typeMeans = {};
    side.typeCounts = {};
    for (const Day &day : side.days) {
        side.typeMeans[day.type] += day.value;
        ++side.typeCounts[day.type];
    }
    for (std::size_t type = 0; type < typeCount; ++type) {
        side.typeMeans[type] /= std::max(1, side.typeCounts[type]);
    }
}

/** Keeps the days that are on both sides. */
void pair(Days &a, Days &b)
{
    const auto keepCommon = [](Days &side, const Days &other) {
        std::erase_if(side.days, [&](const Day &day) {
            return !std::ranges::binary_search(other.days, day.date, {}, &Day::date);
        });
    };
    keepCommon(a, b);
    keepCommon(b, a);
}

void keepDry(Days &side)
{
    std::erase_if(
        side.days, [](const Day &day) { return !day.weather.rainMm || *day.weather.rainMm >= dryBelowMm; });
}

/** The temperatures that occur on both sides; nothing if they have none in common. */
std::optional<std::pair<double, double>> commonBand(const Days &a, const Days &b)
{
    const auto extent = [](const Days &side) {
        std::pair band{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
        for (const Day &day : side.days) {
            if (day.weather.temperatureC) {
                band.first = std::min(band.first, *day.weather.temperatureC);
                band.second = std::max(band.second, *day.weather.temperatureC);
            }
        }
        return band;
    };
    const auto [lowA, highA] = extent(a);
    const auto [lowB, highB] = extent(b);
    const std::pair band{std::max(lowA, lowB), std::min(highA, highB)};
    return band.first <= band.second ? std::optional(band) : std::nullopt;
}

void keepBand(Days &side, const std::optional<std::pair<double, double>> &band)
{
    std::erase_if(side.days, [&](const Day &day) {
        const auto &temperature = day.weather.temperatureC;
        return !band || !temperature || *temperature < band->first || *temperature > band->second;
    });
}

/** Leaves out day types that one side alone has; answers which. */
std::vector<DayType> dropLoneTypes(Days &a, Days &b)
{
    countTypes(a);
    countTypes(b);
    std::vector<DayType> lone;
    for (std::size_t type = 0; type < typeCount; ++type) {
        if ((a.typeCounts[type] > 0) != (b.typeCounts[type] > 0)) {
            lone.push_back(allTypes[type]);
            std::erase_if(a.days, [type](const Day &day) { return day.type == type; });
            std::erase_if(b.days, [type](const Day &day) { return day.type == type; });
        }
    }
    countTypes(a);
    countTypes(b);
    return lone;
}

/** Weight of each day type: its share of the days of both sides. */
std::array<double, typeCount> typeWeights(const Days &a, const Days &b)
{
    std::array<double, typeCount> weights{};
    const auto all = static_cast<double>(a.days.size() + b.days.size());
    for (std::size_t type = 0; type < typeCount; ++type) {
        weights[type] = (a.typeCounts[type] + b.typeCounts[type]) / std::max(1.0, all);
    }
    return weights;
}

double weighted(const std::array<double, typeCount> &means, const std::array<double, typeCount> &weights)
{
    double sum = 0;
    for (std::size_t type = 0; type < typeCount; ++type) {
        sum += means[type] * weights[type];
    }
    return sum;
}

/** The weighted mean of a draw; a day type that it misses keeps the side's own mean. */
double meanOfDraw(
    const Days &side, const std::vector<std::size_t> &positions, const std::array<double, typeCount> &weights)
{
    std::array<double, typeCount> sums{};
    std::array<int, typeCount> counts{};
    for (const std::size_t position : positions) {
        const Day &day = side.days[position];
        sums[day.type] += day.value;
        ++counts[day.type];
    }
    for (std::size_t type = 0; type < typeCount; ++type) {
        sums[type] = counts[type] > 0 ? sums[type] / counts[type] : side.typeMeans[type];
    }
    return weighted(sums, weights);
}

/** What is left of a side's days when each day type's mean is taken away. */
std::vector<double> restOf(const Days &side, bool isEnergetic)
{
    std::vector<double> rest;
    rest.reserve(side.days.size());
    for (const Day &day : side.days) {
        const double mean = side.typeMeans[day.type];
        rest.push_back(isEnergetic ? levelOf(day.value) - levelOf(mean) : day.value - mean);
    }
    return rest;
}

/** What percentiles of so few blocks are multiplied by (see compareDays()). */
double wideningOf(const Comparison &comparison)
{
    const double blocks = static_cast<double>(comparison.fewestDays()) / comparison.block;
    const double freedom = (comparison.isPaired ? 1 : 2) * (blocks - 1);
    return studentT975(freedom) / studentT975(std::numeric_limits<double>::infinity())
        / std::sqrt(1 - 1 / blocks);
}

/** What of the used days is told beside the mean. */
ComparisonSide sideOf(const ComparisonInput &input, const Days &used)
{
    ComparisonSide side;
    side.days = static_cast<int>(input.days.size());
    side.areVehiclesCounted = input.areVehiclesCounted;
    for (const DailyValue &day : input.days) {
        side.valid += day.value ? 1 : 0;
        side.coverage.valid += day.coverage.valid;
        side.coverage.total += day.coverage.total;
    }
    side.used = static_cast<int>(used.days.size());
    int rainKnown = 0;
    int rainy = 0;
    int warmthKnown = 0;
    double warmth = 0;
    for (const Day &day : used.days) {
        side.schoolHolidays +=
            std::ranges::find(input.schoolHolidays, day.date) != input.schoolHolidays.end();
        rainKnown += day.weather.rainMm.has_value();
        rainy += day.weather.rainMm.value_or(0) >= dryBelowMm;
        warmthKnown += day.weather.temperatureC.has_value();
        warmth += day.weather.temperatureC.value_or(0);
    }
    if (rainKnown > 0) {
        side.rainyShare = static_cast<double>(rainy) / rainKnown;
    }
    if (warmthKnown > 0) {
        side.temperatureC = warmth / warmthKnown;
    }
    return side;
}

/** The draws of B − A. */
std::vector<double> drawDifferences(const Days &a, const Days &b,
    const std::array<double, typeCount> &weights, const Comparison &comparison, bool isEnergetic,
    const ComparisonDraws &options)
{
    const auto block = static_cast<std::size_t>(comparison.block);
    CircularBlocks blocksA(a.days.size(), block, options.seed);
    CircularBlocks blocksB(b.days.size(), block, options.seed ^ otherSide);
    std::vector<std::size_t> positions;
    std::vector<double> draws;
    draws.reserve(static_cast<std::size_t>(options.draws));
    for (int i = 0; i < options.draws; ++i) {
        blocksA.draw(positions);
        const double meanA = meanOfDraw(a, positions, weights);
        if (!comparison.isPaired) {
            blocksB.draw(positions);
        }
        const double meanB = meanOfDraw(b, positions, weights);
        draws.push_back(isEnergetic ? levelOf(meanB) - levelOf(meanA) : meanB - meanA);
    }
    return draws;
}

/** Days that both periods hold. */
int overlapOf(const ComparisonInput &a, const ComparisonInput &b)
{
    return static_cast<int>(std::ranges::count_if(a.days, [&](const DailyValue &day) {
        return std::ranges::find(b.days, day.date, &DailyValue::date) != b.days.end();
    }));
}

/** How far the middles of two periods are apart within the year. */
int seasonGap(const ComparisonInput &a, const ComparisonInput &b)
{
    if (a.days.empty() || b.days.empty()) {
        return 0;
    }
    const auto middle = [](const ComparisonInput &side) {
        return side.days[side.days.size() / 2].date.dayOfYear();
    };
    const int gap = std::abs(middle(a) - middle(b));
    return std::min(gap, 366 - gap);
}

} // namespace

Comparison compareDays(const ComparisonInput &a, const ComparisonInput &b,
    const ComparisonIndicator &indicator, const ComparisonMatch &match, bool isPaired,
    const ComparisonDraws &draws)
{
    Comparison comparison;
    comparison.match = match;
    comparison.isPaired = isPaired;
    Days daysA = validDays(a, indicator, match.dayTypes);
    Days daysB = validDays(b, indicator, match.dayTypes);
    if (isPaired) {
        pair(daysA, daysB);
    } else {
        comparison.overlapDays = overlapOf(a, b);
        comparison.seasonGapDays = seasonGap(a, b);
    }
    const auto isKnown = [](const Day &day) { return day.weather.rainMm || day.weather.temperatureC; };
    comparison.isWeatherKnown =
        std::ranges::any_of(daysA.days, isKnown) && std::ranges::any_of(daysB.days, isKnown);
    if (match.dryDays) {
        keepDry(daysA);
        keepDry(daysB);
    }
    if (match.temperature && indicator.words != ChangeWords::Warmth) {
        comparison.temperatureBand = commonBand(daysA, daysB);
        keepBand(daysA, comparison.temperatureBand);
        keepBand(daysB, comparison.temperatureBand);
    }
    comparison.missingTypes = dropLoneTypes(daysA, daysB);
    comparison.a = sideOf(a, daysA);
    comparison.b = sideOf(b, daysB);
    const auto weights = typeWeights(daysA, daysB);
    const bool isEnergetic = indicator.isEnergetic();
    const auto meanOf = [&](const Days &side) {
        const double mean = weighted(side.typeMeans, weights);
        return isEnergetic ? levelOf(mean) : mean;
    };
    // A side alone is no comparison: its mean is weighted by the other one's days.
    if (comparison.fewestDays() < Comparison::neededDays) {
        return comparison;
    }
    comparison.a.mean = meanOf(daysA);
    comparison.b.mean = meanOf(daysB);
    const auto restA = restOf(daysA, isEnergetic);
    const auto restB = restOf(daysB, isEnergetic);
    const int longest = std::max(bootstrapBlock(restA), bootstrapBlock(restB));
    comparison.block = std::min(longest, comparison.fewestDays() / 4);
    comparison.dayCorrelation = std::max(lag1Correlation(restA), lag1Correlation(restB));
    comparison.widening = wideningOf(comparison);
    comparison.draws = draws.draws;
    const auto differences = drawDifferences(daysA, daysB, weights, comparison, isEnergetic, draws);
    const double tail = (1 - draws.level) / 2 * 100;
    const double difference = *comparison.b.mean - *comparison.a.mean;
    const auto widened = [&](double bound) {
        return difference + comparison.widening * (bound - difference);
    };
    comparison.result = {
        difference, widened(*percentile(differences, tail)), widened(*percentile(differences, 100 - tail))};
    return comparison;
}

} // namespace stadtblick
