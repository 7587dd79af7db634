#include "models/overlays/countingseriesloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace stadtblick {

namespace {

constexpr qint64 longestStepMs = 24 * msPerHour;
constexpr int enoughPercent = 75; // of the windows; domain.md section 7

using CountList = std::vector<const StoredSeries *>;

qint64 stepOf(const StoredSeries &series)
{
    return series.series.stepMs.value_or(std::numeric_limits<qint64>::max());
}

/** Series without any data don't decide, unless all are without. */
void dropUnfilled(CountList &series)
{
    CountList filled = series;
    std::erase_if(filled, [](const StoredSeries *one) { return one->sampleCount == 0; });
    if (!filled.empty()) {
        series = std::move(filled);
    }
}

/** How much of the windows every one of some series has; nothing of those that don't tell them. */
Coverage weakestOf(const SceneContext &context, const CountList &series, std::span<const TimeRange> windows)
{
    std::optional<Coverage> weakest;
    for (const StoredSeries *one : series) {
        const auto hours = context.hours(*one);
        // What can't be read here can't be read for its value either, and is told there.
        const bool isTold = hours && tellsWindows(context, **hours);
        const Coverage coverage = isTold ? coverageOf(**hours, windows) : Coverage{0, 1};
        if (!weakest || coverage.valid < weakest->valid) {
            weakest = coverage;
        }
    }
    return weakest.value_or(Coverage{});
}

/** keepCounting() of series that are all of one direction, or of directions that nobody tells apart. */
CountList bestStep(const SceneContext &context, const CountList &series)
{
    std::map<qint64, CountList> steps; // the finest first
    for (const StoredSeries *one : series) {
        steps[stepOf(*one)].push_back(one);
    }
    const std::vector<TimeRange> windows = fullHours(context.windows);
    const CountList *best = &steps.begin()->second;
    qint64 most = 0;
    for (const auto &[step, list] : steps) {
        if (steps.size() == 1) {
            break;
        }
        const Coverage coverage = weakestOf(context, list, windows);
        if (coverage.reaches(enoughPercent)) {
            return list;
        }
        if (coverage.valid > most) {
            best = &list;
            most = coverage.valid;
        }
    }
    return *best;
}

bool isAbout(const DirectionProfile &direction, const Series &series)
{
    return direction.counts.source == series.source
        && (direction.counts.station.isEmpty() || direction.counts.station == series.stationId);
}

} // namespace

bool isCounted(const Quantity &quantity)
{
    static constexpr std::array keys{QLatin1StringView("vehicle_count"), QLatin1StringView("heavy_count"),
        QLatin1StringView("bicycle_count"), QLatin1StringView("pedestrian_count")};
    return std::ranges::find(keys, quantity.key) != keys.end();
}

bool isNamedBy(const StoredSeries &series, const QString &word)
{
    return series.series.id == word || series.series.name.contains(word, Qt::CaseInsensitive);
}

const DirectionProfile *directionOf(const SceneContext &context, const StoredSeries &series)
{
    const TrafficProfile *profile = context.options.traffic.get();
    for (std::size_t i = 0; profile && i < profile->directions.size(); ++i) {
        const DirectionProfile &direction = profile->directions[i];
        if (isAbout(direction, series.series) && isNamedBy(series, direction.counts.series)) {
            return &direction;
        }
    }
    return nullptr;
}

bool tellsWindows(const SceneContext &context, const Hours &hours)
{
    return tellsWindows(context.days(), context.windows, hours);
}

bool tellsWindows(const std::vector<DayWindows> &days, std::span<const TimeRange> windows, const Hours &hours)
{
    if (tellsHours(hours)) {
        return true;
    }
    const auto isMidnight = [&](qint64 timeMs) {
        const auto begin = [](const DayWindows &day) { return day.window.fromMs; };
        return std::ranges::binary_search(days, timeMs, {}, begin)
            || (!days.empty() && days.back().window.toMs == timeMs);
    };
    return *hours.stepMs <= longestStepMs && std::ranges::all_of(windows, [&](const TimeRange &window) {
        return isMidnight(window.fromMs) && isMidnight(window.toMs);
    });
}

QString coarseStepText(qint64 stepMs, const QLocale &locale)
{
    return stepMs == longestStepMs
        ? QCoreApplication::translate("Traffic", "known by days only")
        : QCoreApplication::translate("Traffic", "known in intervals of %1 h only")
              .arg(locale.toString(static_cast<double>(stepMs) / static_cast<double>(msPerHour)));
}

void keepFinest(CountList &series)
{
    dropUnfilled(series);
    const qint64 finest =
        stepOf(**std::ranges::min_element(series, {}, [](const StoredSeries *one) { return stepOf(*one); }));
    std::erase_if(series, [finest](const StoredSeries *one) { return stepOf(*one) != finest; });
}

void keepCounting(const SceneContext &context, CountList &series)
{
    dropUnfilled(series);
    std::map<const DirectionProfile *, CountList> directions;
    for (const StoredSeries *one : series) {
        directions[directionOf(context, *one)].push_back(one);
    }
    CountList kept;
    if (directions.contains(nullptr)) {
        kept = bestStep(context, series);
    } else {
        for (const auto &[direction, list] : directions) {
            const CountList best = bestStep(context, list);
            kept.insert(kept.end(), best.begin(), best.end());
        }
    }
    // In the store's order, not in that of directions.
    std::erase_if(
        series, [&](const StoredSeries *one) { return std::ranges::find(kept, one) == kept.end(); });
}

CountList storedSeries(const SceneContext &context, const Station &station, QStringView quantity)
{
    CountList series = context.seriesOf(quantity);
    std::erase_if(series, [&](const StoredSeries *one) {
        return one->series.source != station.source || one->series.stationId != station.id;
    });
    return series;
}

CountList countingSeries(const SceneContext &context, const Station &station, QStringView quantity)
{
    CountList series = storedSeries(context, station, quantity);
    if (!series.empty()) {
        keepCounting(context, series);
    }
    return series;
}

CountList finestSeries(const SceneContext &context, const Station &station, QStringView quantity)
{
    CountList series = storedSeries(context, station, quantity);
    if (!series.empty()) {
        keepFinest(series);
    }
    return series;
}

} // namespace stadtblick
