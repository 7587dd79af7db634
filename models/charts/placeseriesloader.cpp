#include "models/charts/placeseriesloader.h"

#include <algorithm>
#include <limits>

namespace stadtblick {

Result<std::vector<StoredSeries>> placeSeries(
    Connection &connection, const Selection &station, const Quantity &quantity)
{
    auto all = StationStore(connection).seriesOf(station.source, station.id);
    if (!all) {
        return all;
    }
    std::erase_if(*all,
        [&](const StoredSeries &one) { return one.series.quantity != quantity.key || one.sampleCount == 0; });
    if (all->empty()) {
        return all;
    }
    if (quantity.averaging != Averaging::Sum) {
        const auto fullest = std::ranges::max_element(*all, {}, &StoredSeries::sampleCount);
        return std::vector{*fullest};
    }
    const auto step = [](const StoredSeries &one) {
        return one.series.stepMs.value_or(std::numeric_limits<qint64>::max());
    };
    const qint64 finest = step(*std::ranges::min_element(*all, {}, step));
    std::erase_if(*all, [&](const StoredSeries &one) { return step(one) != finest; });
    return all;
}

} // namespace stadtblick
