#include "models/overlays/trafficflowloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/parallel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75;

/** Begin and volume of the largest hour. */
std::optional<std::pair<qint64, double>> peakOf(
    const std::vector<VolumeDay> &volumes, const std::vector<DayWindows> &days)
{
    std::optional<std::pair<qint64, double>> peak;
    for (std::size_t d = 0; d < days.size(); ++d) {
        const auto &hours = volumes[d].hours;
        for (std::size_t i = 0; i < hours.size(); ++i) {
            if (hours[i] && (!peak || *hours[i] > peak->second)) {
                peak = {days[d].window.fromMs + static_cast<qint64>(i) * msPerHour, *hours[i]};
            }
        }
    }
    return peak;
}

using Counts = std::vector<std::shared_ptr<const Hours>>;

/** The days that count whole; none where the view leaves hours or days out. */
std::vector<DayWindows> countedDays(const SceneContext &context)
{
    return hasFilters(context.view.time) ? std::vector<DayWindows>{}
                                         : wholeDays(context.days(), context.period);
}

Result<Counts> countsOf(const SceneContext &context, const StationFlow &flow)
{
    Counts all;
    for (const StoredSeries *series : flow.series) {
        auto counts = context.hours(*series);
        if (!counts) {
            return tl::unexpected(counts.error());
        }
        all.push_back(std::move(*counts));
    }
    return all;
}

/** How many of @p all have data and are not among those that are added. */
int leftOutOf(const std::vector<const StoredSeries *> &all, const std::vector<const StoredSeries *> &added)
{
    return static_cast<int>(std::ranges::count_if(all, [&](const StoredSeries *one) {
        return one->sampleCount > 0 && std::ranges::find(added, one) == added.end();
    }));
}

/** Whole days: DTV, or the mean of as many days as there are. */
void addDays(const Counts &all, const std::vector<DayWindows> &days, StationFlow &flow)
{
    std::vector<VolumeDay> volumes;
    bool isHourly = true;
    for (const auto &counts : all) {
        isHourly = isHourly && tellsHours(*counts);
        auto hours = hourlyVolumes(*counts, days);
        if (volumes.empty()) {
            volumes = std::move(hours);
        } else {
            addDirection(volumes, hours);
        }
    }
    flow.volume = dailyVolume(volumes, days.front().date, days.back().date);
    flow.peak = isHourly ? peakOf(volumes, days) : std::nullopt;
    flow.perDay = flow.volume.dtv;
    flow.coverage = flow.volume.coverage;
}

/** Parts of days: mean flow in the windows; none of counts that don't tell these. */
Result<void> addWindows(const SceneContext &context, StationFlow &flow)
{
    flow.isPerHour = true;
    flow.neededPercent = neededPercent;
    double sum = 0;
    std::optional<Coverage> weakest;
    for (const StoredSeries *series : flow.series) {
        const auto mean = context.mean(*series);
        const auto hours = context.hours(*series);
        if (!mean || !hours) {
            return tl::unexpected(!mean ? mean.error() : hours.error());
        }
        sum += mean->value.value_or(0);
        if (!weakest || mean->coverage.valid < weakest->valid) {
            weakest = mean->coverage;
        }
        if (!tellsWindows(context, **hours)) {
            flow.coarseStepMs = std::max(flow.coarseStepMs.value_or(0), *(*hours)->stepMs);
        }
    }
    flow.coverage = *weakest;
    if (weakest->reaches(neededPercent) && !flow.coarseStepMs) {
        flow.perDay = sum;
    }
    return {};
}

} // namespace

Result<StationFlow> flowOf(
    const SceneContext &context, const Station &station, std::vector<const StoredSeries *> series)
{
    StationFlow flow;
    flow.station = &station;
    flow.series = std::move(series);
    const std::vector<DayWindows> days = countedDays(context);
    const auto added = days.empty()
        ? addWindows(context, flow)
        : countsOf(context, flow).map([&](const Counts &counts) { addDays(counts, days, flow); });
    if (!added) {
        return tl::unexpected(added.error());
    }
    return flow;
}

bool areFlowsPerHour(const SceneContext &context)
{
    return countedDays(context).empty();
}

QString flowUnitText(bool isPerHour)
{
    return isPerHour ? QCoreApplication::translate("Traffic", "veh/h")
                     : QCoreApplication::translate("Traffic", "veh/24 h");
}

QString flowTitle(const SceneContext &context)
{
    const std::vector<DayWindows> days = countedDays(context);
    StationFlow flow;
    flow.isPerHour = days.empty();
    flow.volume.days = static_cast<int>(days.size());
    return flow.title();
}

std::optional<double> StationFlow::shown() const
{
    return perDay && isPerHour ? std::optional(*perDay / 24) : perDay;
}

QString StationFlow::title() const
{
    if (isPerHour) {
        return QCoreApplication::translate("Traffic", "mean flow");
    }
    return volume.isDtv() ? QCoreApplication::translate("Traffic", "DTV Mon–Sun")
                          : QCoreApplication::translate("Traffic", "mean of %n day(s)", nullptr, volume.days);
}

QString StationFlow::missingText(const QLocale &locale) const
{
    if (coverage.valid == 0) {
        return QCoreApplication::translate("Traffic", "no data");
    }
    if (coarseStepMs) {
        return coarseStepText(*coarseStepMs, locale);
    }
    if (isPerHour) {
        return notEnoughText(coverage, neededPercent, locale);
    }
    if (volume.weakTypes.empty()) {
        return QCoreApplication::translate("Traffic", "no whole day in this period");
    }
    QStringList weak;
    for (const WeakDayType &type : volume.weakTypes) {
        weak << QCoreApplication::translate("Traffic", "%1: %2 of %3, %4 needed")
                    .arg(dayTypesText(type.type), locale.toString(type.valid), locale.toString(type.days),
                        locale.toString(type.needed()));
    }
    return QCoreApplication::translate("Traffic", "not enough complete days (%1)")
        .arg(weak.join(QStringLiteral("; ")));
}

Result<std::vector<StationFlow>> stationFlows(const SceneContext &context)
{
    const std::vector<DayWindows> days = countedDays(context);
    std::vector<StationFlow> flows;
    std::vector<Counts> counts;
    const auto all = context.seriesOf(u"vehicle_count");
    if (const auto read = context.prepareHours(all); !read) {
        return tl::unexpected(read.error());
    }
    for (std::size_t i = 0; i < all.size();) {
        const Station *station = context.stationOf(all[i]->series);
        std::vector<const StoredSeries *> series;
        // The store orders by source and station.
        const Series &first = all[i]->series;
        for (; i < all.size() && all[i]->series.source == first.source
            && all[i]->series.stationId == first.stationId;
            ++i) {
            series.push_back(all[i]);
        }
        if (!station) {
            continue;
        }
        StationFlow &flow = flows.emplace_back();
        flow.station = station;
        flow.series = series;
        keepCounting(context, flow.series);
        flow.leftOut = leftOutOf(series, flow.series);
        if (days.empty()) {
            if (const auto added = addWindows(context, flow); !added) {
                return tl::unexpected(added.error());
            }
        } else {
            auto read = countsOf(context, flow);
            if (!read) {
                return tl::unexpected(read.error());
            }
            counts.push_back(std::move(*read));
        }
    }
    const auto work = [&](int i) {
        addDays(counts[static_cast<std::size_t>(i)], days, flows[static_cast<std::size_t>(i)]);
    };
    if (!forEachParallel(static_cast<int>(counts.size()), work, context.options.isCanceled)) {
        return tl::unexpected(cancelledLoad());
    }
    return flows;
}

std::optional<StreetStretch> streetOf(const SceneContext &context, const Station &station, LonLat place)
{
    if (!context.options.streets) {
        return std::nullopt;
    }
    const SourceKey key{station.source, station.id};
    const auto known = context.data.streets.constFind(key);
    if (known != context.data.streets.cend()) {
        return *known;
    }
    auto street = context.options.streets(place, station.name);
    context.data.streets.insert(key, street);
    return street;
}

Result<std::optional<StationFlow>> stationFlow(const SceneContext &context, const Station &station)
{
    const std::vector<const StoredSeries *> series = countingSeries(context, station, u"vehicle_count");
    if (series.empty()) {
        return std::optional<StationFlow>{};
    }
    auto flow = flowOf(context, station, series);
    if (!flow) {
        return tl::unexpected(flow.error());
    }
    flow->leftOut = leftOutOf(storedSeries(context, station, u"vehicle_count"), series);
    return std::optional(std::move(*flow));
}

} // namespace stadtblick
