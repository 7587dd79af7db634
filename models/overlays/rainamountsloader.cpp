#include "models/overlays/rainamountsloader.h"

#include "models/analysis/packedrain.h"
#include "models/overlays/packedweeksloader.h"
#include "models/overlays/raingaugesloader.h"

#include <algorithm>
#include <atomic>

namespace stadtblick {

namespace {

/** What is kept of rain between two loads, 32 bytes each: a year of 200 gauges has one to three million. */
constexpr std::size_t mostRainAmounts = 4'000'000;

/** The rain of single weeks from their packed samples; one entry a week, as in packedWeeks(). */
struct PackedRain
{
    std::vector<std::vector<RainAmount>> weeks;
    std::vector<WeekState> states;
};

Result<PackedRain> packedRain(const ObservationStore &store, const StoredSeries &series,
    const PackedHours &packed, const UnitConversion &conversion, TimeRange weeks)
{
    const qint64 saidMs = series.series.stepMs.value_or(0);
    const qint64 firstMs = weeks.fromMs - msPerWeek;
    PackedRain found;
    found.weeks.resize(static_cast<std::size_t>(weeks.lengthMs() / msPerWeek) + 2);
    // Of the hours only this is asked: are the weeks clean?
    Hours none = emptyHours(Averaging::Sum, {weeks.fromMs, weeks.fromMs});
    auto states = packedWeeks(store, series.row, weeks, packed, [&](qint64 beginMs, const PackedWeek &week) {
        const WeekSummary summary = packed.add(week, none);
        if (summary.isClean) {
            auto &rain = found.weeks[static_cast<std::size_t>((beginMs - firstMs) / msPerWeek)];
            appendPackedRain(rain, week, saidMs > 0 ? saidMs : week.stepMs, conversion);
        }
        return summary;
    });
    if (!states) {
        return tl::unexpected(states.error());
    }
    found.states = std::move(*states);
    return found;
}

/** Appends what begins in @p weeks; an interval of more than a week may reach into it from before. */
void appendFrom(std::vector<RainAmount> &rain, std::span<const RainAmount> part, TimeRange weeks)
{
    for (const RainAmount &amount : part) {
        if (!weeks.contains(amount.fromMs)) {
            continue;
        }
        if (!rain.empty() && rain.back().toMs > amount.fromMs) {
            rain.back().toMs = amount.fromMs;
        }
        appendRain(rain, amount);
    }
}

/** The rain of amounts: packed weeks, and between them the readings of those that aren't clean. */
Result<std::vector<RainAmount>> rainOfWeeks(Connection &connection, const StoredSeries &series,
    const Quantity &quantity, const UnitConversion &conversion, const QTimeZone &zone, TimeRange weeks)
{
    const ObservationStore store(connection);
    const Snapshot snapshot(connection);
    const PackedHours packed(quantity, conversion, series.series.stepMs, zone);
    const auto found = packedRain(store, series, packed, conversion, weeks);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const std::vector<TimeRange> toRead = weeksToRead(found->states, weeks);
    auto stretch = toRead.begin();
    std::vector<RainAmount> rain;
    qint64 fromMs = weeks.fromMs;
    for (std::size_t i = 1; i + 1 < found->weeks.size(); ++i, fromMs += msPerWeek) {
        if (!found->states[i].needsSamples) {
            appendFrom(rain, found->weeks[i], weeks);
            continue;
        }
        if (stretch == toRead.end() || stretch->fromMs != fromMs) {
            continue; // a later week of a stretch that is read
        }
        const auto readings = validReadingsIn(connection, series, samplesAround(*stretch), zone);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        appendFrom(rain, rainOfAmounts(*readings), *stretch);
        ++stretch;
    }
    return rain;
}

/** The weeks that may hold something of a series: a last interval may reach a week further. */
TimeRange weeksOf(const StoredSeries &series)
{
    return series.firstMs && series.lastMs ? wholeWeeks({*series.firstMs, *series.lastMs + msPerWeek})
                                           : TimeRange{};
}

/** A series whose rain is asked for. */
struct RainJob
{
    const StoredSeries *series = nullptr;
    TimeRange weeks;
    bool isOfPeriod = false; ///< else it is not kept
    std::shared_ptr<const std::vector<RainAmount>> rain; ///< known from before, or to be kept; else null
    bool isNew = false;
};

RainJob jobOf(const SceneContext &context, const StoredSeries &series, RainReach reach)
{
    const TimeRange all = weeksOf(series);
    const TimeRange around = context.data.readRange;
    // Whoever has the rain around the period has all of it where the series has no more.
    const bool isAround = all.isEmpty() || (*series.firstMs >= around.fromMs && *series.lastMs < around.toMs);
    if (reach == RainReach::All && !isAround) {
        return {&series, all, false, nullptr, false};
    }
    const TimeRange weeks{std::max(all.fromMs, around.fromMs), std::min(all.toMs, around.toMs)};
    return {&series, weeks, true, context.data.rain.value(series.row), false};
}

/** Reads a job's rain where it isn't known and hands it to @p visit; @p count is what is kept so far. */
Result<void> visitRain(Connection &connection, const QTimeZone &zone, RainJob &job,
    std::atomic<std::size_t> &count, const std::function<void(std::span<const RainAmount>)> &visit)
{
    if (job.rain) {
        visit(*job.rain);
        return {};
    }
    auto rain = loadRainAmounts(connection, *job.series, zone, job.weeks);
    if (!rain) {
        return tl::unexpected(rain.error());
    }
    visit(*rain);
    const std::size_t size = rain->size();
    if (!job.isOfPeriod) {
        return {};
    }
    if ((count += size) > mostRainAmounts) {
        count -= size; // read again next time
        return {};
    }
    rain->shrink_to_fit();
    job.rain = std::make_shared<const std::vector<RainAmount>>(std::move(*rain));
    job.isNew = true;
    return {};
}

} // namespace

Result<std::vector<RainAmount>> loadRainAmounts(
    Connection &connection, const StoredSeries &series, const QTimeZone &zone, TimeRange weeks)
{
    const Quantity *quantity = quantityByKey(series.series.quantity);
    const auto conversion =
        quantity ? conversionFor(series.series.quantity, series.series.unit) : std::nullopt;
    if (!conversion || weeks.isEmpty()) {
        return std::vector<RainAmount>();
    }
    if (isRainCounter(series.series)) {
        // What fell between two readings is told by those before.
        return validReadingsIn(connection, series, weeks, zone).map([](const Readings &readings) {
            return withJoinedDryTimes(rainOfCounter(readings));
        });
    }
    return rainOfWeeks(connection, series, *quantity, *conversion, zone, weeks);
}

Result<void> forEachRain(const SceneContext &context, std::span<const StoredSeries *const> series,
    RainReach reach, const RainVisit &visit)
{
    if (context.isCanceled()) {
        return tl::unexpected(cancelledLoad());
    }
    SceneCache::Data &data = context.data;
    std::vector<RainJob> jobs;
    for (const StoredSeries *one : series) {
        jobs.push_back(jobOf(context, *one, reach));
    }
    std::atomic<std::size_t> count = data.rainAmountCount;
    const auto done = data.hours.readers().run(
        context.connection, jobs.size(),
        [&](Connection &connection, std::size_t index) {
            return visitRain(connection, context.options.timeZone, jobs[index], count,
                [&](std::span<const RainAmount> rain) { visit(index, rain); });
        },
        [&context](auto, auto) { return !context.isCanceled(); });
    for (const RainJob &job : jobs) {
        if (job.isNew) {
            data.rainAmountCount += job.rain->size();
            data.rain.insert(job.series->row, job.rain);
        }
    }
    return done;
}

} // namespace stadtblick
