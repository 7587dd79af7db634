#include "models/charts/chartbuilders.h"
#include "models/charts/charthoursloader.h"
#include "models/charts/chartloader.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/placeseriesloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

namespace stadtblick {

namespace {

using ChartResult = Result<std::optional<Chart>>;
using Choices = std::span<const SeriesChoice>;

/** A chart of the first series alone. */
template <typename Build>
ChartResult ofOne(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options, Build build)
{
    const auto hours = loadChartHours(connection, choices.front(), view, options);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    return *hours ? std::optional<Chart>(build(**hours)) : std::nullopt;
}

/** A chart of all series that are there. */
template <typename Build>
ChartResult ofAll(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options, Build build)
{
    const auto all = loadChartHours(connection, choices, view, options);
    if (!all) {
        return tl::unexpected(all.error());
    }
    return all->empty() ? std::nullopt : std::optional<Chart>(build(std::span<const ChartHours>(*all)));
}

/** The choice of that quantity, else the same quantity at the first choice's station. */
SeriesChoice choiceFor(Choices choices, const QString &quantity)
{
    const auto found = std::ranges::find(choices, quantity, &SeriesChoice::quantity);
    return found == choices.end() ? SeriesChoice{choices.front().station, quantity, {}} : *found;
}

ChartResult loadRose(Connection &connection, bool isLevels, Choices choices, const ViewState &view,
    const ChartOptions &options)
{
    std::vector<SeriesChoice> wanted;
    if (isLevels) {
        wanted.push_back(choices.front());
    }
    wanted.push_back(choiceFor(choices, QStringLiteral("wind_direction")));
    wanted.push_back(choiceFor(choices, QStringLiteral("wind_speed")));
    std::vector<std::optional<ChartHours>> parts;
    for (const SeriesChoice &choice : wanted) {
        auto hours = loadChartHours(connection, choice, view, options);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        parts.push_back(std::move(*hours));
    }
    const auto &speed = parts.back();
    const auto &direction = parts[parts.size() - 2];
    if (isLevels) {
        return parts.front() && direction
            ? std::optional<Chart>(noiseRose(*parts.front(), *direction, speed ? &*speed : nullptr, options))
            : std::nullopt;
    }
    return direction && speed ? std::optional<Chart>(windRose(*direction, *speed, options)) : std::nullopt;
}

/** The series without what was measured: days and hours stay where they are, for the next one. */
ChartHours headOf(ChartHours &hours)
{
    auto days = std::exchange(hours.days, {});
    auto values = std::exchange(hours.hours, {});
    ChartHours head = hours;
    head.measured.reset();
    head.readings.reset();
    hours.days = std::move(days);
    hours.hours = std::move(values);
    return head;
}

ChartResult loadRanking(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options)
{
    std::vector<ChartHours> heads(choices.size());
    std::vector<RankingRow> rows(choices.size());
    std::atomic<std::size_t> count = 0;
    ChartOptions named = options; // by the statistic that the first series has
    const auto visited =
        visitChartHours(connection, choices, view, options, [&](std::size_t at, ChartHours &hours) {
            if (at == 0) {
                named.statistic = rankStatistic(hours, options.statistic);
            }
            rows[at] = rankingRow(hours, named.statistic);
            heads[at] = headOf(hours);
            ++count;
        });
    if (!visited) {
        return tl::unexpected(visited.error());
    }
    if (count == 0) {
        return std::nullopt;
    }
    heads.resize(count);
    rows.resize(count);
    return rankingChart(heads, std::move(rows), named);
}

ChartResult loadScatter(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options)
{
    const auto all = loadChartHours(connection, choices, view, options);
    if (!all) {
        return tl::unexpected(all.error());
    }
    return all->size() < 2 ? std::nullopt : std::optional<Chart>(scatterChart((*all)[0], (*all)[1], options));
}

/** The counts that weight a place's speeds, all directions; empty for other quantities. */
Result<std::vector<std::shared_ptr<const Readings>>> vehiclesOf(Connection &connection,
    const ChartHours &hours, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    std::vector<std::shared_ptr<const Readings>> vehicles;
    if (hours.key() != QLatin1StringView("speed_mean")) {
        return vehicles;
    }
    const auto directions = placeSeries(connection, choice.station, *quantityByKey(u"vehicle_count"));
    if (!directions) {
        return tl::unexpected(directions.error());
    }
    for (const StoredSeries &one : *directions) {
        const SeriesChoice counted{choice.station, one.series.quantity, one.series.id};
        const auto counts = loadChartHours(connection, counted, view, options);
        if (!counts) {
            return tl::unexpected(counts.error());
        }
        if (*counts) {
            vehicles.push_back((*counts)->readings);
        }
    }
    return vehicles;
}

/** The hours of one side of a before/after chart. */
Result<std::optional<ChartHours>> loadSide(
    Connection &connection, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    auto hours = loadChartHours(connection, choice, view, options);
    if (!hours || !*hours) {
        return hours;
    }
    auto vehicles = vehiclesOf(connection, **hours, choice, view, options);
    if (!vehicles) {
        return tl::unexpected(vehicles.error());
    }
    (*hours)->vehicles = std::move(*vehicles);
    return hours;
}

ChartResult loadChange(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options)
{
    std::vector<std::pair<ChartHours, ChartHours>> pairs;
    ChartOptions ofSide = options;
    ofSide.hours = {}; // daily values of a comparison are made of samples
    for (const SeriesChoice &choice : choices) {
        ofSide.window = options.before;
        auto before = loadSide(connection, choice, view, ofSide);
        ofSide.window = options.after;
        auto after = before ? loadSide(connection, choice, view, ofSide) : before;
        if (!after) {
            return tl::unexpected(after.error());
        }
        if (*before && *after) {
            pairs.emplace_back(std::move(**before), std::move(**after));
        }
    }
    return pairs.empty() ? std::nullopt : std::optional<Chart>(changeChart(pairs, options));
}

ChartResult loadLines(
    Connection &connection, Choices choices, const ViewState &view, const ChartOptions &options)
{
    auto chart = loadTimeSeries(connection, choices, view, options);
    if (!chart) {
        return tl::unexpected(chart.error());
    }
    return *chart ? std::optional<Chart>(std::move(**chart)) : std::nullopt;
}

/** A chart of @p kind, without what is said of all kinds. */
Result<std::optional<Chart>> builtChart(Connection &connection, ChartKind kind,
    std::span<const SeriesChoice> choices, const ViewState &view, const ChartOptions &options)
{
    const auto one = [&](auto build) { return ofOne(connection, choices, view, options, build); };
    const auto all = [&](auto build) { return ofAll(connection, choices, view, options, build); };
    const auto box = [&](std::span<const ChartHours> hours, BoxGrouping grouping) {
        return Chart(boxChart(hours, grouping, options));
    };
    switch (kind) {
    case ChartKind::TimeSeries:
        return loadLines(connection, choices, view, options);
    case ChartKind::DailyProfile:
    case ChartKind::WeeklyProfile:
        return one([&](const ChartHours &hours) {
            return profileChart(hours, kind == ChartKind::WeeklyProfile, options);
        });
    case ChartKind::Calendar:
        return one([&](const ChartHours &hours) { return calendarChart(hours, options); });
    case ChartKind::HourWeek:
        return one([&](const ChartHours &hours) { return hourWeekChart(hours, options); });
    case ChartKind::Histogram:
        return one([&](const ChartHours &hours) { return histogramChart(hours, options); });
    case ChartKind::Exceedance:
        return one([&](const ChartHours &hours) { return exceedanceChart(hours, options); });
    case ChartKind::BoxByMonth:
    case ChartKind::BoxByDayType:
        return one([&](const ChartHours &hours) {
            const auto grouping = kind == ChartKind::BoxByMonth ? BoxGrouping::Month : BoxGrouping::DayType;
            return box(std::span(&hours, 1), grouping);
        });
    case ChartKind::BoxByStation:
        return all([&](std::span<const ChartHours> hours) { return box(hours, BoxGrouping::Station); });
    case ChartKind::Duration:
        return all([&](std::span<const ChartHours> hours) { return durationChart(hours, options); });
    case ChartKind::Ranking:
        return loadRanking(connection, choices, view, options);
    case ChartKind::Scatter:
        return loadScatter(connection, choices, view, options);
    case ChartKind::WindRose:
    case ChartKind::NoiseRose:
        return loadRose(connection, kind == ChartKind::NoiseRose, choices, view, options);
    case ChartKind::Change:
        return loadChange(connection, choices, view, options);
    }
    return std::optional<Chart>{};
}

/** Whether it shows means over several hours. */
bool isOfMeans(ChartKind kind)
{
    static constexpr std::array kinds{ChartKind::DailyProfile, ChartKind::WeeklyProfile, ChartKind::Calendar,
        ChartKind::HourWeek, ChartKind::Ranking};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/** Figures weight speeds by the vehicles of each hour (domain.md section 5): charts that don't say so. */
void noteWeights(Chart &chart, ChartKind kind, const QString &quantity)
{
    ChartFrame &frame = frameOf(chart);
    if (quantity == QLatin1StringView("speed_mean") && isOfMeans(kind) && !frame.isEmpty()) {
        const QString note = QCoreApplication::translate(
            "Chart", "Hours weigh alike here; the figures weight them by the vehicles counted.");
        frame.note += (frame.note.isEmpty() ? QString() : QStringLiteral(" ")) % note;
    }
}

} // namespace

SeriesChoice choiceOf(const Selection &station, const ChartOptions &options)
{
    return {station, options.quantity, options.seriesId};
}

Result<std::optional<Chart>> loadChart(Connection &connection, ChartKind kind,
    std::span<const SeriesChoice> choices, const ViewState &view, const ChartOptions &asked)
{
    if (choices.empty()) {
        return std::optional<Chart>{};
    }
    ChartOptions options = asked;
    options.ownLimits = chartOwnLimits(connection, asked);
    auto chart = builtChart(connection, kind, choices, view, options);
    if (chart && *chart) {
        noteWeights(**chart, kind, choices.front().quantity);
    }
    return chart;
}

} // namespace stadtblick
