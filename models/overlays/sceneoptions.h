#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/result.h"
#include "models/domain/trafficprofile.h"
#include "models/overlays/palette.h"
#include "models/overlays/streetfinder.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <memory>

namespace stadtblick {

/** What decides a scene beside ViewState and store. */
struct SceneOptions
{
    Theme theme = Theme::Light;
    QLocale locale;
    QTimeZone timeZone{QTimeZone::UTC};
    std::vector<SchoolHolidays> schoolHolidays; ///< for the day filter
    QString projectedCrs; ///< for interpolation; empty: the UTM zone of the stations
    int surfaceCells = 512; ///< longer side of a surface's grid
    StreetFinder streets; ///< may be empty: traffic is then shown by symbols
    StreetShapeFinder streetShapes; ///< may be empty: a selected street is then not found
    std::shared_ptr<const TrafficProfile> traffic; ///< junctions and car parks of the profile; may be null
    std::function<bool()> isCanceled; ///< asked at least every 50 ms; may be empty
    std::function<void(int percent)> progress; ///< told by work that takes longer; may be empty
};

/** What a city's profile decides of its scenes and figures. */
SceneOptions sceneOptionsOf(const CityProfile &city);

/** The Error of a load that was not wanted any more. */
Error cancelledLoad();

} // namespace stadtblick
