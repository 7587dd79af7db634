#pragma once

#include "models/report/reportbuilder.h"

namespace stadtblick {

/**
 * The view's first comparison as a page: what it says at the shown station in sentences, the map of the
 * difference, the interval, both sides' means and daily profiles, all stations, method and caveats. Nothing
 * where the view pins no comparison with both sides. @p baseMap must outlive the painting; null = the cache
 * has none.
 */
Result<std::optional<ReportPage>> buildComparisonPage(Connection &connection, BaseMapReader *baseMap,
    const CityProfile &city, const ViewState &view, const ReportOptions &options);

} // namespace stadtblick
