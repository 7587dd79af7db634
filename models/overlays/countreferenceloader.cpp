#include "models/overlays/countreferenceloader.h"

#include <limits>

namespace stadtblick {

std::vector<const StoredSeries *> countsOf(const SceneContext &context, const CountReference &reference)
{
    std::vector<const StoredSeries *> found;
    for (const StoredSeries *series : context.seriesOf(u"vehicle_count")) {
        const Series &one = series->series;
        const bool isNamed = reference.series.isEmpty() || one.id == reference.series
            || one.name.contains(reference.series, Qt::CaseInsensitive);
        if (one.source == reference.source && one.stationId == reference.station && isNamed
            && series->sampleCount > 0 && series->series.stepMs.value_or(0) <= msPerHour) {
            found.push_back(series);
        }
    }
    qint64 finest = std::numeric_limits<qint64>::max();
    for (const StoredSeries *series : found) {
        finest = std::min(finest, series->series.stepMs.value_or(std::numeric_limits<qint64>::max()));
    }
    std::erase_if(found, [finest](const StoredSeries *series) {
        return series->series.stepMs.value_or(std::numeric_limits<qint64>::max()) != finest;
    });
    return found;
}

Result<std::vector<VolumeDay>> volumesOf(const SceneContext &context,
    const std::vector<const StoredSeries *> &series, const std::vector<QDate> &days)
{
    std::vector<VolumeDay> sum;
    for (const StoredSeries *one : series) {
        const auto readings = context.readings(*one);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        auto volumes = hourlyVolumes(**readings, days.front(), days.back(), context.options.timeZone);
        if (sum.empty()) {
            sum = std::move(volumes);
        } else {
            addDirection(sum, volumes);
        }
    }
    return sum;
}

} // namespace stadtblick
