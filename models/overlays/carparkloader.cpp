#include "models/overlays/carparkloader.h"

#include "models/analysis/quality.h"
#include "models/domain/unitmapping.h"
#include "models/overlays/bestseriesloader.h"
#include "models/store/chunkrows.h"
#include "models/store/observationstore.h"

namespace stadtblick {

Result<const StoredSeries *> seriesAt(
    const SceneContext &context, const Station &station, QStringView quantity)
{
    std::vector<const StoredSeries *> here = context.seriesOf(quantity);
    std::erase_if(here, [&](const StoredSeries *series) {
        return series->series.source != station.source || series->series.stationId != station.id;
    });
    return bestSeries(context, here);
}

namespace {

/** Begin and number of the last valid capacity that begins before @p timeMs, however long ago. */
Result<std::optional<std::pair<qint64, double>>> capacityBefore(
    const SceneContext &context, const StoredSeries &series, qint64 timeMs)
{
    const Quantity &quantity = *quantityByKey(u"parking_capacity");
    const auto conversion = conversionFor(series.series.quantity, series.series.unit);
    if (!conversion) {
        return std::nullopt;
    }
    const qint64 atMs = timeMs - 1;
    const auto last =
        ObservationStore(context.connection).latestAt(series.row, atMs, atMs - chunkTimes.fromMs + 1);
    if (!last) {
        return tl::unexpected(last.error());
    }
    const qint64 lengthMs = series.series.stepMs.value_or(0);
    const auto value = *last ? conversion->apply((*last)->second, lengthMs) : std::nullopt;
    return value && Plausibility(quantity).isIn(*value, lengthMs)
        ? std::optional(std::pair((*last)->first, *value))
        : std::nullopt;
}

} // namespace

Result<ParkingSpaces> carParkSpaces(const SceneContext &context, const Station &station)
{
    const StationCapacity *known = context.data.settings.capacityOf({station.source, station.id});
    const std::optional<double> otherwise = known ? known->spaces : std::nullopt;
    const auto series = seriesAt(context, station, u"parking_capacity");
    if (!series) {
        return tl::unexpected(series.error());
    }
    if (!*series) {
        return ParkingSpaces{{}, {}, otherwise};
    }
    const auto readings = context.readings(**series);
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    const qint64 firstMs = (*readings)->isEmpty() ? context.period.toMs : (*readings)->fromMs.front();
    return capacityBefore(context, **series, firstMs).map([&](const auto &before) {
        return parkingSpaces(**readings, before, otherwise);
    });
}

Result<std::vector<CarPark>> carParks(const SceneContext &context)
{
    const auto all = bestSeriesOf(context, u"parking_occupied");
    if (!all) {
        return tl::unexpected(all.error());
    }
    std::vector<CarPark> found;
    for (const StoredSeries *series : *all) {
        const Station &station = *context.stationOf(series->series);
        CarPark park{{series, &station, *context.placeOf(*series), {}, {}}, {}, {}};
        const auto spaces = carParkSpaces(context, station);
        if (!spaces) {
            return tl::unexpected(spaces.error());
        }
        park.spaces = spaces->in(context.windows);
        if (park.spaces) {
            const auto readings = context.readings(*series);
            if (!readings) {
                return tl::unexpected(readings.error());
            }
            park.use = parkingUse(**readings, *spaces, context.windows);
        }
        found.push_back(std::move(park));
    }
    return found;
}

} // namespace stadtblick
