#include "models/charts/charthoursloader.h"

#include "models/analysis/parallel.h"
#include "models/analysis/rain.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/chartsourceloader.h"
#include "models/store/observationstore.h"

#include <QtCore/QHash>
#include <QtCore/QThread>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

ChartOptions optionsFor(const SeriesChoice &choice, ChartOptions options)
{
    options.quantity = choice.quantity;
    options.seriesId = choice.seriesId;
    return options;
}

bool isCounter(const ChartSource &source)
{
    return source.quantity && source.quantity->averaging == Averaging::Counter;
}

/** What is known without the samples; the period's text aside, which most choices share. */
ChartHours emptyHours(const ChartSource &source, const SeriesChoice &choice, const ChartOptions &options)
{
    ChartHours hours;
    hours.source = choice.station.source;
    hours.stationId = choice.station.id;
    hours.quantity = isCounter(source) ? quantityByKey(u"precipitation") : source.quantity;
    hours.name = isCounter(source) ? hours.quantity->name() : source.name();
    hours.distinction = source.distinction;
    hours.plainUnit = source.unit();
    const bool isCount = hours.averaging() == Averaging::Sum;
    hours.unit = isCount ? QString(hours.plainUnit % QStringLiteral("/h")) : hours.plainUnit;
    hours.decimals = hours.quantity ? hours.quantity->decimals : 2;
    hours.period = source.period;
    hours.timeZone = options.timeZone;
    hours.locale = options.locale;
    return hours;
}

/** The hours of the series' period and the day before it, by its samples. */
Result<void> readSamples(Connection &connection, const ChartSource &source, ChartHours &hours)
{
    // Intervals of up to a day may reach into the period from before.
    const TimeRange range{hours.period.fromMs - dayMs - hourMs, hours.period.toMs};
    return ObservationStore(connection)
        .read(source.series.row, weeksAround(range))
        .map([&](const Samples &samples) {
            Readings valid = validReadings(
                samples, source.series.series.stepMs, source.quantity, source.conversion, hours.timeZone);
            if (isCounter(source)) {
                valid = amountsOfCounter(valid);
            }
            hours.readings = std::make_shared<Readings>(cut(valid, range));
            hours.measured = measuredOf(hours);
        });
}

/** What was measured: from the hours that are kept where they are offered, else from the samples. */
Result<void> readMeasured(
    Connection &connection, const ChartSource &source, const ChartOptions &options, ChartHours &hours)
{
    if (!options.hours || !hours.quantity || isCounter(source)) {
        return readSamples(connection, source, hours);
    }
    const StoredSeries *series = &source.series;
    return options.hours({&series, 1}, hoursAround(hours.period)).map([&](auto &&found) {
        hours.measured = found.front();
    });
}

/** Days and hours, taken over from the series before where they are the same. */
void fill(ChartHours &hours, ChartHours &before, const ViewState &view,
    const std::vector<SchoolHolidays> &schoolHolidays)
{
    if (before.hours.empty() || before.period != hours.period) {
        fillHours(hours, view.time, schoolHolidays);
        return;
    }
    hours.days = std::move(before.days);
    hours.hours = std::move(before.hours);
    fillValues(hours);
}

/** The series of each choice's station: few stations are asked one by one, many at once. */
Result<std::vector<std::vector<StoredSeries>>> seriesOfStations(
    Connection &connection, std::span<const SeriesChoice> choices)
{
    constexpr std::size_t few = 8;
    const StationStore store(connection);
    std::vector<std::vector<StoredSeries>> ofChoices(choices.size());
    if (choices.size() <= few) {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            auto series = store.seriesOf(choices[i].station.source, choices[i].station.id);
            if (!series) {
                return tl::unexpected(series.error());
            }
            ofChoices[i] = std::move(*series);
        }
        return ofChoices;
    }
    return store.series().map([&](const std::vector<StoredSeries> &series) {
        QHash<std::pair<QString, QString>, std::vector<StoredSeries>> ofStations;
        for (const StoredSeries &one : series) {
            ofStations[{one.series.source, one.series.stationId}].push_back(one);
        }
        for (std::size_t i = 0; i < choices.size(); ++i) {
            ofChoices[i] = ofStations.value({choices[i].station.source, choices[i].station.id});
        }
        return std::move(ofChoices);
    });
}

/** The sources of the choices that are there, with what is known without their samples. */
struct Chosen
{
    ChartSource source;
    ChartHours hours;
};

Result<std::vector<Chosen>> chosenSeries(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options)
{
    const auto origins = chartOrigins(connection, choices);
    if (!origins) {
        return tl::unexpected(origins.error());
    }
    const auto series = seriesOfStations(connection, choices);
    if (!series) {
        return tl::unexpected(series.error());
    }
    std::vector<Chosen> all;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const ChartOptions own = optionsFor(choices[i], options);
        auto source = chartSource(connection, (*series)[i], view, own);
        if (!source) {
            return tl::unexpected(source.error());
        }
        if (*source) {
            ChartHours hours = emptyHours(**source, choices[i], own);
            hours.periodText = !all.empty() && all.back().hours.period == hours.period
                ? all.back().hours.periodText
                : chartPeriodText(hours.period, view, own);
            hours.stationName = (*origins)[i].stationName;
            hours.attribution = (*origins)[i].attribution;
            hours.isDemo = (*origins)[i].isDemo;
            all.push_back({std::move(**source), std::move(hours)});
        }
    }
    return all;
}

/** Takes the hours of all at once from where they are kept; the others are read one by one. */
Result<void> prepare(std::vector<Chosen> &chosen, const ChartOptions &options)
{
    std::vector<const StoredSeries *> series;
    std::vector<ChartHours *> to;
    for (Chosen &one : chosen) {
        if (one.hours.quantity && !isCounter(one.source)) {
            series.push_back(&one.source.series);
            to.push_back(&one.hours);
        }
    }
    if (!options.hours || series.size() < 2) {
        return {};
    }
    return options.hours(series, hoursAround(chosen.front().hours.period)).map([&to](auto &&found) {
        for (std::size_t i = 0; i < to.size(); ++i) {
            to[i]->measured = std::move(found[i]);
        }
    });
}

} // namespace

Result<void> visitChartHours(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options,
    const std::function<void(std::size_t, ChartHours &)> &visit)
{
    auto chosen = chosenSeries(connection, choices, view, options);
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    if (const auto prepared = prepare(*chosen, options); !prepared) {
        return prepared;
    }
    const std::vector<SchoolHolidays> holidays = chartSchoolHolidays(connection, view, options);
    // A year of hours of all stations would be a lot of memory, and of few ones it stays in the cache.
    constexpr std::size_t together = 16;
    const auto lanes = std::min(together, static_cast<std::size_t>(std::max(1, QThread::idealThreadCount())));
    std::vector<ChartHours> before(lanes);
    for (std::size_t from = 0, to = 1; from < chosen->size(); from = to, to += together) {
        to = std::min(to, chosen->size());
        for (std::size_t i = from; i < to; ++i) {
            Chosen &one = (*chosen)[i];
            if (one.hours.measured) {
                continue;
            }
            if (const auto read = readMeasured(connection, one.source, options, one.hours); !read) {
                return read;
            }
        }
        const auto work = [&](int lane) {
            ChartHours &kept = before[static_cast<std::size_t>(lane)];
            for (std::size_t i = from + static_cast<std::size_t>(lane); i < to; i += lanes) {
                ChartHours &hours = (*chosen)[i].hours;
                fill(hours, kept, view, holidays);
                visit(i, hours);
                kept = std::move(hours);
            }
        };
        if (!forEachParallel(static_cast<int>(std::min(lanes, to - from)), work, options.isCanceled)) {
            return tl::unexpected(cancelledChart());
        }
        if (from == 0) {
            std::fill(before.begin() + 1, before.end(), before.front());
        }
        if (options.progress) {
            options.progress(static_cast<int>(to * 100 / chosen->size()));
        }
    }
    return {};
}

Result<std::optional<ChartHours>> loadChartHours(
    Connection &connection, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    return loadChartHours(connection, std::span(&choice, 1), view, options).map([](auto &&all) {
        return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
    });
}

Result<std::vector<ChartHours>> loadChartHours(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options)
{
    std::vector<std::optional<ChartHours>> found(choices.size());
    return visitChartHours(connection, choices, view, options, [&found](std::size_t at, ChartHours &hours) {
        found[at] = hours;
    }).map([&found] {
        std::vector<ChartHours> all;
        for (std::optional<ChartHours> &one : found) {
            if (one) {
                all.push_back(std::move(*one));
            }
        }
        return all;
    });
}

} // namespace stadtblick
