#include "models/charts/chartsourceloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/figure.h"
#include "models/analysis/quality.h"
#include "models/analysis/seriesname.h"
#include "models/store/observationstore.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** The series that is asked for among a station's; null if there is none. */
const StoredSeries *chosen(std::span<const StoredSeries> series, const ChartOptions &options)
{
    if (!options.seriesId.isEmpty()) {
        const auto found =
            std::ranges::find(series, options.seriesId, [](const auto &one) { return one.series.id; });
        return found == series.end() ? nullptr : &*found;
    }
    if (!options.quantity.isEmpty()) {
        const auto found =
            std::ranges::find(series, options.quantity, [](const auto &one) { return one.series.quantity; });
        return found == series.end() ? nullptr : &*found;
    }
    // The quantity that matters most among those with data.
    const auto rank = [](const StoredSeries &one) {
        return std::pair(one.sampleCount == 0, importanceOf(one.series.quantity));
    };
    const auto best = std::ranges::min_element(series, {}, rank);
    return best == series.end() ? nullptr : &*best;
}

/** The part that is zoomed in, else the view's period, else the latest week with data. */
Result<TimeRange> periodFor(Connection &connection, const ViewState &view, const ChartOptions &options)
{
    if (options.window || view.time.range) {
        return options.window ? *options.window : *view.time.range;
    }
    const auto extent = ObservationStore(connection).extent();
    if (!extent) {
        return tl::unexpected(extent.error());
    }
    return *extent ? periodOf(view.time, (*extent)->toMs, options.timeZone) : TimeRange{};
}

} // namespace

QString ChartSource::name() const
{
    if (quantity) {
        return quantity->name();
    }
    return series.series.property.isEmpty() ? series.series.name : series.series.property;
}

QString ChartSource::unit() const
{
    return quantity ? quantity->unitName() : series.series.unit;
}

Result<std::optional<ChartSource>> chartSource(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    return StationStore(connection)
        .seriesOf(station.source, station.id)
        .and_then([&](const std::vector<StoredSeries> &all) {
            return chartSource(connection, std::span(all), view, options);
        });
}

Result<std::optional<ChartSource>> chartSource(Connection &connection,
    std::span<const StoredSeries> ofStation, const ViewState &view, const ChartOptions &options)
{
    const StoredSeries *series = chosen(ofStation, options);
    if (!series) {
        return std::optional<ChartSource>{};
    }
    ChartSource source;
    source.series = *series;
    const Quantity *quantity = quantityByKey(series->series.quantity);
    const auto conversion =
        quantity ? conversionFor(quantity->key.toString(), series->series.unit) : std::nullopt;
    // A unit of another kind is shown as the source gave it, under the source's own name.
    source.quantity = conversion ? quantity : nullptr;
    source.conversion = conversion.value_or(UnitConversion{});
    QStringList siblings;
    for (const StoredSeries &other : ofStation) {
        if (other.series.quantity == series->series.quantity && other.row != series->row) {
            siblings << other.series.name;
        }
    }
    if (quantity && !siblings.isEmpty()) {
        source.distinction = distinctPart(series->series.name, siblings);
    }
    const auto period = periodFor(connection, view, options);
    if (!period) {
        return tl::unexpected(period.error());
    }
    source.period = *period;
    return std::optional(std::move(source));
}

std::vector<quint8> flagsOf(const ChartSource &source, const Samples &samples, const QTimeZone &zone)
{
    return source.quantity
        ? qualityFlags(samples, source.series.series.stepMs, *source.quantity, source.conversion, zone)
        : samples.flags;
}

} // namespace stadtblick
