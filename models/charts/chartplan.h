#pragma once

#include "models/charts/serieslistloader.h"

namespace stadtblick {

/**
 * The series that the charts of a view are of: that of the selected station which the view names, else its
 * most important quantity. Nothing where no station with data is selected.
 */
std::optional<SeriesChoice> chartSubject(const ViewState &view, const std::vector<ListedSeries> &all);

/** The kinds that say something about @p subject where it stands: what can't be drawn isn't offered. */
std::vector<ChartKind> chartKindsAt(
    const SeriesChoice &subject, const ChartState &state, const std::vector<ListedSeries> &all);

/** The series that a chart of @p kind shows: the subject, those that were added, or all that are ranked. */
std::vector<SeriesChoice> chartChoices(ChartKind kind, const SeriesChoice &subject, const ChartState &state,
    const std::vector<ListedSeries> &all);

/** The kind of the second chart beside the time series: the view's where it is offered, else the first. */
std::optional<ChartKind> secondChartKind(const ChartState &state, const std::vector<ChartKind> &offered);

} // namespace stadtblick
