#include "models/overlays/trafficmeansloader.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/seriesname.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace stadtblick {

namespace {

constexpr int meansPercent = 75; // of the hours; domain.md section 7

using SeriesOfPlace = std::vector<const StoredSeries *>;
using HourList = std::vector<std::optional<double>>;

SeriesOfPlace seriesIn(
    const SceneContext &context, const Station &station, QStringView quantity, const QString &direction)
{
    SeriesOfPlace series = countingSeries(context, station, quantity);
    std::erase_if(
        series, [&](const StoredSeries *one) { return !direction.isEmpty() && !isNamedBy(*one, direction); });
    return series;
}

/** What sets a series' name or id apart from the others': 'east'; empty where it is the only one. */
QString ownName(const StoredSeries &series, const SeriesOfPlace &all, QString Series::*text = &Series::name)
{
    QStringList siblings;
    for (const StoredSeries *other : all) {
        if (other != &series) {
            siblings << other->series.*text;
        }
    }
    return siblings.isEmpty() ? QString() : distinctPart(series.series.*text, siblings).toCaseFolded();
}

/** All of ownName(), in order. */
QStringList ownNames(const SeriesOfPlace &all, QString Series::*text)
{
    QStringList names;
    for (const StoredSeries *one : all) {
        names << ownName(*one, all, text);
    }
    names.sort();
    return names;
}

/** The directions of the profile that series are of; nothing where it doesn't name that of each. */
std::optional<std::set<const DirectionProfile *>> directionsOf(
    const SceneContext &context, const SeriesOfPlace &series)
{
    std::set<const DirectionProfile *> directions;
    for (const StoredSeries *one : series) {
        directions.insert(directionOf(context, *one));
    }
    return directions.contains(nullptr) ? std::nullopt : std::optional(std::move(directions));
}

/** Whether @p words stand in a text: 'lane 1' in 'heavy, lane 1', not in 'lane 10'. */
bool hasWords(const QString &text, const QString &words)
{
    const auto isInWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
        at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (!isInWord(at - 1) && !isInWord(at + words.size())) {
            return true;
        }
    }
    return false;
}

/** Whether a series' name says which of @p all it goes with: 'heavy, east' beside 'all, east' and 'all,
 * west'. */
bool isOfOne(const StoredSeries &series, const SeriesOfPlace &all)
{
    return std::ranges::any_of(all, [&](const StoredSeries *one) {
        const QString own = ownName(*one, all);
        // A '1' that stands in the others' names as well, as a house number, tells nothing.
        const auto isOthersToo = [&](const StoredSeries *other) {
            return other != one && hasWords(other->series.name, own);
        };
        return hasWords(series.series.name, own) && std::ranges::none_of(all, isOthersToo);
    });
}

/**
 * Whether heavy vehicles are counted wherever all are: of one direction alone they would be half a share. A
 * single series without a direction is that of all; several have to be of the same directions.
 */
bool isCountedEverywhere(const SceneContext &context, const SeriesOfPlace &heavy, const SeriesOfPlace &all)
{
    if (all.size() == 1) {
        return true;
    }
    const auto directions = directionsOf(context, heavy);
    if (directions && directions == directionsOf(context, all)) {
        return true;
    }
    if (heavy.size() == 1) {
        return !directions && !isOfOne(*heavy.front(), all);
    }
    return std::ranges::any_of(std::array{&Series::name, &Series::id},
        [&](QString Series::*text) { return ownNames(all, text) == ownNames(heavy, text); });
}

/** For each speed the counts that @p isOwn says are its own; nothing unless each has some and all are told.
 */
template <typename IsOwn>
std::optional<std::vector<SeriesOfPlace>> toldApart(
    const SeriesOfPlace &speeds, const SeriesOfPlace &counts, IsOwn isOwn)
{
    std::vector<SeriesOfPlace> own;
    std::size_t taken = 0;
    for (const StoredSeries *speed : speeds) {
        SeriesOfPlace mine;
        std::ranges::copy_if(counts, std::back_inserter(mine),
            [&](const StoredSeries *count) { return isOwn(*speed, *count); });
        taken += mine.size();
        if (mine.empty()) {
            return std::nullopt;
        }
        own.push_back(std::move(mine));
    }
    return taken == counts.size() ? std::optional(std::move(own)) : std::nullopt;
}

/** The counts of the vehicles that each series measures the speed of; nothing where they are not told apart.
 */
std::optional<std::vector<SeriesOfPlace>> ownCounts(
    const SceneContext &context, const SeriesOfPlace &speeds, const SeriesOfPlace &counts)
{
    const auto isSameDirection = [&](const StoredSeries &speed, const StoredSeries &count) {
        const DirectionProfile *direction = directionOf(context, speed);
        return direction && directionOf(context, count) == direction;
    };
    if (speeds.size() == 1) {
        SeriesOfPlace own;
        std::ranges::copy_if(counts, std::back_inserter(own),
            [&](const StoredSeries *count) { return isSameDirection(*speeds.front(), *count); });
        return std::vector<SeriesOfPlace>{own.empty() ? counts : own};
    }
    const auto isSameName = [&](const StoredSeries &speed, const StoredSeries &count) {
        const QString name = ownName(count, counts);
        return !name.isEmpty() && name == ownName(speed, speeds);
    };
    const auto byName = toldApart(speeds, counts, isSameName);
    return byName ? byName : toldApart(speeds, counts, isSameDirection);
}

/** The longest interval among those that don't tell the windows; nothing where all tell them. */
Result<std::optional<qint64>> coarsestOf(const SceneContext &context, const SeriesOfPlace &series)
{
    std::optional<qint64> coarsest;
    for (const StoredSeries *one : series) {
        const auto hours = context.hours(*one);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (!tellsWindows(context, **hours)) {
            coarsest = std::max(coarsest.value_or(0), *(*hours)->stepMs);
        }
    }
    return coarsest;
}

/** Counts of several series as one. */
Result<Hours> addedHours(const SceneContext &context, const SeriesOfPlace &series)
{
    std::vector<std::shared_ptr<const Hours>> parts;
    for (const StoredSeries *one : series) {
        auto hours = context.hours(*one);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        parts.push_back(std::move(*hours));
    }
    return sumOf(parts);
}

HourList valuesIn(const Hours &hours, std::span<const TimeRange> windows)
{
    HourList values;
    for (const TimeRange &window : windows) {
        const auto part = hourValues(hours, window);
        values.insert(values.end(), part.begin(), part.end());
    }
    return values;
}

/** Speeds with their weights, an entry an hour; no weights where no vehicles are counted. */
struct WeightedSpeeds
{
    HourList speeds;
    HourList weights;
    Coverage coverage;
};

/** Of windows without a full hour: one entry, over time alone. */
Result<WeightedSpeeds> speedsOverTime(
    const SceneContext &context, const StoredSeries &series, const SeriesOfPlace &counts)
{
    const auto speed = context.mean(series);
    if (!speed) {
        return tl::unexpected(speed.error());
    }
    WeightedSpeeds weighted{{speed->value}, {}, speed->coverage};
    std::optional<double> sum;
    for (const StoredSeries *one : counts) {
        const auto count = context.mean(*one);
        if (!count) {
            return tl::unexpected(count.error());
        }
        weighted.coverage.valid = std::min(weighted.coverage.valid, count->coverage.valid);
        sum = sum.value_or(0) + count->value.value_or(0);
    }
    if (sum) {
        weighted.weights = {sum};
    }
    return weighted;
}

Result<WeightedSpeeds> speedsOf(
    const SceneContext &context, const StoredSeries &series, const SeriesOfPlace &counts)
{
    const std::vector<TimeRange> windows = fullHours(context.windows);
    if (windows.empty()) {
        return speedsOverTime(context, series, counts);
    }
    const auto hours = context.hours(series);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    WeightedSpeeds weighted{valuesIn(**hours, windows), {}, {}};
    if (!counts.empty()) {
        const auto vehicles = addedHours(context, counts);
        if (!vehicles) {
            return tl::unexpected(vehicles.error());
        }
        weighted.weights = valuesIn(*vehicles, windows);
    }
    weighted.coverage.total = std::ssize(weighted.speeds);
    for (std::size_t i = 0; i < weighted.speeds.size(); ++i) {
        weighted.coverage.valid += weighted.speeds[i] && (counts.empty() || weighted.weights[i]) ? 1 : 0;
    }
    return weighted;
}

/** The means of all series: over all of their vehicles, or of each series' means alike. */
SpeedMeans meansOf(const std::vector<WeightedSpeeds> &all, bool isByOwnVehicles)
{
    WeightedSpeeds joined;
    HourList timeMeans;
    HourList spaceMeans;
    for (const WeightedSpeeds &one : all) {
        joined.speeds.insert(joined.speeds.end(), one.speeds.begin(), one.speeds.end());
        joined.weights.insert(joined.weights.end(), one.weights.begin(), one.weights.end());
        const SpeedMeans means = speedMeans(one.speeds, one.weights);
        timeMeans.push_back(means.timeMean);
        spaceMeans.push_back(means.spaceMean);
    }
    return isByOwnVehicles ? speedMeans(joined.speeds, joined.weights)
                           : SpeedMeans{speedMeans(timeMeans).timeMean, speedMeans(spaceMeans).spaceMean};
}

/** Why there is no value of so much coverage; empty where nothing stands against one. */
QString withheldText(
    const SceneContext &context, const Coverage &coverage, std::optional<qint64> coarseStepMs)
{
    if (!coverage.reaches(meansPercent)) {
        return notEnoughText(coverage, meansPercent, context.options.locale);
    }
    return coarseStepMs ? coarseStepText(*coarseStepMs, context.options.locale) : QString();
}

QString nothingPassedText()
{
    return QCoreApplication::translate("Traffic", "no vehicle counted");
}

/** The speeds of all series, each with its counts; the coverage is that of the weakest. */
Result<std::vector<WeightedSpeeds>> allSpeeds(const SceneContext &context, const SeriesOfPlace &series,
    const SeriesOfPlace &counts, const std::optional<std::vector<SeriesOfPlace>> &own, Coverage &weakest)
{
    std::vector<WeightedSpeeds> all;
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto one = speedsOf(context, *series[i], own ? (*own)[i] : counts);
        if (!one) {
            return tl::unexpected(one.error());
        }
        if (all.empty() || one->coverage.valid < weakest.valid) {
            weakest = one->coverage;
        }
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

Result<StationSpeed> stationSpeed(
    const SceneContext &context, const Station &station, const QString &direction)
{
    const SeriesOfPlace series = seriesIn(context, station, u"speed_mean", direction);
    SeriesOfPlace counts = seriesIn(context, station, u"vehicle_count", direction);
    StationSpeed speed;
    speed.series = static_cast<int>(series.size());
    if (series.empty()) {
        speed.reason = QCoreApplication::translate("Traffic", "not measured");
        return speed;
    }
    const auto coarse = coarsestOf(context, series);
    const auto coarseCounts = coarsestOf(context, counts);
    if (!coarse || !coarseCounts) {
        return tl::unexpected(!coarse ? coarse.error() : coarseCounts.error());
    }
    if (*coarseCounts) {
        counts.clear(); // how many passed in which hour nobody knows
    }
    const auto own = ownCounts(context, series, counts);
    speed.isByVehicles = !counts.empty();
    speed.isByOwnVehicles = own.has_value() || counts.empty();
    const auto all = allSpeeds(context, series, counts, own, speed.coverage);
    if (!all) {
        return tl::unexpected(all.error());
    }
    speed.reason = withheldText(context, speed.coverage, *coarse);
    if (speed.reason.isEmpty()) {
        speed.means = meansOf(*all, speed.isByOwnVehicles);
        speed.reason = speed.means.timeMean ? QString() : nothingPassedText();
    }
    return speed;
}

QStringList speedNotes(bool areSomeOfDirectionsAlike, bool areSomeOfHoursAlike)
{
    QStringList notes{QCoreApplication::translate("Traffic", "Speed weighted by the vehicles counted")};
    if (areSomeOfDirectionsAlike) {
        notes << QCoreApplication::translate(
            "Traffic", "Directions weigh alike where their vehicles are not told apart");
    }
    if (areSomeOfHoursAlike) {
        notes << QCoreApplication::translate(
            "Traffic", "Hours weigh alike where vehicles are not counted by the hour");
    }
    return notes;
}

Result<StationHeavy> stationHeavy(
    const SceneContext &context, const Station &station, const QString &direction)
{
    const SeriesOfPlace heavySeries = seriesIn(context, station, u"heavy_count", direction);
    const SeriesOfPlace allSeries = seriesIn(context, station, u"vehicle_count", direction);
    StationHeavy heavy;
    heavy.isCounted = !heavySeries.empty() && !allSeries.empty();
    if (!heavy.isCounted) {
        heavy.reason = QCoreApplication::translate("Traffic", "not counted");
        return heavy;
    }
    SeriesOfPlace both = allSeries;
    both.insert(both.end(), heavySeries.begin(), heavySeries.end());
    const auto all = addedHours(context, allSeries);
    const auto some = addedHours(context, heavySeries);
    const auto coarse = coarsestOf(context, both);
    if (!all || !some || !coarse) {
        return tl::unexpected(!all ? all.error() : !some ? some.error() : coarse.error());
    }
    const std::vector<TimeRange> windows = fullHours(context.windows);
    const HourList allHours = valuesIn(*all, windows);
    const HeavyShare share = heavyShare(allHours, valuesIn(*some, windows));
    heavy.coverage = {share.hours, std::ssize(allHours)};
    heavy.reason = isCountedEverywhere(context, heavySeries, allSeries)
        ? withheldText(context, heavy.coverage, *coarse)
        : QCoreApplication::translate("Traffic", "not counted in the same directions as all");
    if (heavy.reason.isEmpty()) {
        heavy.percent = share.percent;
        heavy.reason = heavy.percent ? QString() : nothingPassedText();
    }
    return heavy;
}

} // namespace stadtblick
