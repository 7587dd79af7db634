#include "models/overlays/raingaugesloader.h"

#include "models/overlays/bestseriesloader.h"

#include <algorithm>

namespace stadtblick {

bool isRainCounter(const Series &series)
{
    return series.quantity == u"rain_day_counter";
}

Result<std::vector<RainGauge>> rainGauges(const SceneContext &context)
{
    std::vector<RainGauge> gauges;
    for (const QStringView quantity : {u"precipitation", u"rain_day_counter"}) {
        const auto all = bestSeriesOf(context, quantity);
        if (!all) {
            return tl::unexpected(all.error());
        }
        for (const StoredSeries *series : *all) {
            const Station *station = context.stationOf(series->series);
            if (std::ranges::find(gauges, station, &RainGauge::station) == gauges.end()) {
                gauges.push_back({series, station, *context.placeOf(*series)});
            }
        }
    }
    return gauges;
}

std::vector<RainAmount> rainOf(const Series &series, const Readings &readings)
{
    return isRainCounter(series) ? rainOfCounter(readings) : rainOfAmounts(readings);
}

Result<std::vector<RainAmount>> rainOf(const SceneContext &context, const RainGauge &gauge)
{
    return context.readings(*gauge.series).map([&gauge](const auto &readings) {
        return rainOf(gauge.series->series, *readings);
    });
}

} // namespace stadtblick
