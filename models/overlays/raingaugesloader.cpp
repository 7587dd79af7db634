#include "models/overlays/raingaugesloader.h"

#include "models/overlays/bestseriesloader.h"

#include <algorithm>
#include <iterator>

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

Result<void> forEachGauge(
    const SceneContext &context, const std::vector<RainGauge> &gauges, const RainVisit &visit)
{
    std::vector<const StoredSeries *> series;
    std::ranges::transform(gauges, std::back_inserter(series), &RainGauge::series);
    return forEachRain(context, series, RainReach::Period, visit);
}

} // namespace stadtblick
