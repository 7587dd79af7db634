#include "models/overlays/carparkloader.h"

#include "models/overlays/bestseriesloader.h"

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

Result<CarParkCapacity> carParkCapacity(const SceneContext &context, const Station &station)
{
    const auto series = seriesAt(context, station, u"parking_capacity");
    if (!series) {
        return tl::unexpected(series.error());
    }
    if (*series) {
        const auto readings = context.readings(**series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        if (const auto spaces = parkingCapacity(**readings, context.windows)) {
            return CarParkCapacity{spaces, true};
        }
    }
    const StationCapacity *known = context.data.settings.capacityOf({station.source, station.id});
    return CarParkCapacity{known ? known->spaces : std::nullopt, false};
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
        const auto capacity = carParkCapacity(context, station);
        if (!capacity) {
            return tl::unexpected(capacity.error());
        }
        park.capacity = *capacity;
        if (capacity->spaces) {
            const auto readings = context.readings(*series);
            if (!readings) {
                return tl::unexpected(readings.error());
            }
            park.use = parkingUse(**readings, *capacity->spaces, context.windows);
        }
        found.push_back(std::move(park));
    }
    return found;
}

} // namespace stadtblick
