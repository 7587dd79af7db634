#pragma once

#include "models/charts/chart.h"
#include "models/domain/cityprofile.h"
#include "models/domain/viewstate.h"
#include "models/overlays/sceneloader.h"
#include "models/report/reportdocument.h"
#include "models/store/connection.h"

#include <memory>

namespace stadtblick {

/** The charts of a view on paper; null where there is none. */
struct ReportCharts
{
    std::shared_ptr<const Chart> lines; ///< the time series, beside the key figures
    std::shared_ptr<const Chart> chosen; ///< that was enlarged or chosen, over the whole width with its table
};

/**
 * Loads what the view shows of the selected station; nothing where no station is selected. @p cache: the
 * scene's, so that charts and map have the same hours.
 */
Result<ReportCharts> loadReportCharts(Connection &connection, const CityProfile &city, const ViewState &view,
    const QLocale &locale, SceneCache &cache);

/** A chart as a figure: drawn by the painter, its description as the alternative. */
ReportFigure chartFigure(const std::shared_ptr<const Chart> &chart, double heightPt);

/** The chart of the whole width with the table behind it; a table longer than two pages is only named. */
ReportChart chosenChart(const std::shared_ptr<const Chart> &chart, const QLocale &locale);

} // namespace stadtblick
