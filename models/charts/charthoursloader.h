#pragma once

#include "models/charts/charthours.h"
#include "models/charts/chartloader.h"

namespace stadtblick {

/**
 * The hourly values of a series in the view's period; nothing if there is no such series. By
 * options.hours where that is there, else by one read and one pass over the samples; cancelled by
 * options.isCanceled.
 */
Result<std::optional<ChartHours>> loadChartHours(
    Connection &connection, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options);

/** The same of several; those that aren't there are left out. */
Result<std::vector<ChartHours>> loadChartHours(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options);

/**
 * Shows @p visit each series that is there with its place among them: the first one alone, then several at a
 * time on as many threads as there are cores. What it leaves of days and hours serves a later one. Told of by
 * options.progress, cancelled by options.isCanceled.
 */
Result<void> visitChartHours(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options,
    const std::function<void(std::size_t, ChartHours &)> &visit);

} // namespace stadtblick
