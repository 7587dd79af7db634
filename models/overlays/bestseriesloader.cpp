#include "models/overlays/bestseriesloader.h"

namespace stadtblick {

Result<const StoredSeries *> bestSeries(
    const SceneContext &context, std::span<const StoredSeries *const> series)
{
    if (series.size() < 2) {
        return series.empty() ? nullptr : series.front();
    }
    const StoredSeries *best = nullptr;
    std::pair<qint64, qint64> most;
    const std::vector<TimeRange> windows = fullHours(context.windows);
    for (const StoredSeries *one : series) {
        const auto hours = context.hours(*one);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        const std::pair<qint64, qint64> filled{coverageOf(**hours, windows).valid, one->sampleCount};
        if (!best || filled > most) {
            best = one;
            most = filled;
        }
    }
    return best;
}

Result<std::vector<const StoredSeries *>> bestSeriesOf(const SceneContext &context, QStringView quantity)
{
    const std::vector<const StoredSeries *> all = context.seriesOf(quantity);
    std::vector<const StoredSeries *> chosen;
    std::vector<const StoredSeries *> ofStation;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Series &one = all[i]->series;
        if (context.stationOf(one) && context.placeOf(*all[i])) {
            ofStation.push_back(all[i]);
        }
        // The store orders by source and station.
        const bool isLast = i + 1 == all.size() || all[i + 1]->series.source != one.source
            || all[i + 1]->series.stationId != one.stationId;
        if (!isLast || ofStation.empty()) {
            continue;
        }
        const auto best = bestSeries(context, ofStation);
        if (!best) {
            return tl::unexpected(best.error());
        }
        chosen.push_back(*best);
        ofStation.clear();
    }
    return chosen;
}

} // namespace stadtblick
