#pragma once

#include "models/domain/cityprofile.h"
#include "models/store/connection.h"
#include "models/store/syncstore.h"

#include <QtCore/QHash>

namespace stadtblick {

/** What the window knows of a city before it shows a view of it. */
struct CityOverview
{
    CityProfile profile;
    QByteArray profileJson; ///< as it lies in the cache; empty: none
    std::optional<ViewState> lastView;
    std::vector<std::pair<qint64, qint64>> countsPerDay; ///< for the timeline
    std::optional<TimeRange> extent; ///< of the measurements
    std::vector<SourceStatus> sources;
    bool hasBaseMap = false;
    qint64 baseMapImport = 0; ///< number of the import that the base map is of; 0: there is none
    bool isDemo = false;
    qint64 ideaCount = 0;
    qint64 stationCount = 0;
    qint64 districtCount = 0;
    LonLatBox bounds; ///< the profile's, else of what has a place; empty: nothing has one
    std::vector<std::pair<QString, std::vector<std::pair<QString, qint64>>>> facets; ///< of the ideas
};

/** Reads the overview of a cache; for any thread. */
Result<CityOverview> readOverview(Connection &connection, const QString &cachePath);

/** The view to begin with: the last one, else the profile's, completed by the layers that it lacks. */
ViewState firstView(const CityOverview &overview, bool isStartView);

} // namespace stadtblick
