#pragma once

#include "models/charts/chartloader.h"
#include "models/domain/samples.h"
#include "models/domain/unitmapping.h"
#include "models/store/stationstore.h"

#include <span>
#include <vector>

namespace stadtblick {

/** The series that a chart shows, with what its values need. */
struct ChartSource
{
    StoredSeries series;
    const Quantity *quantity = nullptr; ///< null: unknown, or its unit is of another kind
    UnitConversion conversion; ///< into the quantity's unit
    TimeRange period;
    QString
        distinction; ///< what sets it apart from other series of this quantity at the station: a direction

    QString name() const;
    QString unit() const;
};

/** Chooses among the series of one station, and the period; nothing if none is meant. */
Result<std::optional<ChartSource>> chartSource(Connection &connection,
    std::span<const StoredSeries> ofStation, const ViewState &view, const ChartOptions &options);

/** Chooses the series and the period; nothing if the station has no such series. */
Result<std::optional<ChartSource>> chartSource(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options);

/** The flags that the sync set and those of the checks on the values, one a sample. */
std::vector<quint8> flagsOf(const ChartSource &source, const Samples &samples, const QTimeZone &zone);

} // namespace stadtblick
