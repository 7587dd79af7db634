#pragma once

#include "models/charts/chartloader.h"

namespace stadtblick {

/** A series that can be added to a chart. */
struct ListedSeries
{
    SeriesChoice choice;
    QString station; ///< its name
    QString quantity; ///< translated name, or the source's own
    QString distinction; ///< what sets it apart from others of this quantity at the station; may be empty
    QString unit; ///< may be empty

    /** 'Lauterstraße · LAeq · dB(A)'. */
    QString text() const;
};

/** All series with data, by station name, the most important quantities first. */
Result<std::vector<ListedSeries>> loadSeriesList(Connection &connection);

/** One series a station of the quantity that @p series measures, @p series first: whom a ranking ranks. */
std::vector<SeriesChoice> sameQuantity(const std::vector<ListedSeries> &all, const SeriesChoice &series);

} // namespace stadtblick
