#pragma once

#include "models/charts/chartoptions.h"
#include "models/store/connection.h"

#include <span>

namespace stadtblick {

/** Who measured a series, and where. */
struct ChartOrigin
{
    QString stationName;
    QString attribution; ///< of the source, else its name
    bool isDemo = false;
};

/** One a choice, in its order; empty names for what isn't there. */
Result<std::vector<ChartOrigin>> chartOrigins(Connection &connection, std::span<const SeriesChoice> choices);

/** The period in words, with the view's filters. */
QString chartPeriodText(TimeRange period, const ViewState &view, const ChartOptions &options);

/** The school holidays of the options, else of the cache's profile; looked up only where the view asks for
 * them. */
std::vector<SchoolHolidays> chartSchoolHolidays(
    Connection &connection, const ViewState &view, const ChartOptions &options);

/** The city's own limits: the options', else those of the cache's profile. */
std::vector<LimitRule> chartOwnLimits(Connection &connection, const ChartOptions &options);

/** The error of a chart that was not computed because something newer is wanted. */
Error cancelledChart();

} // namespace stadtblick
