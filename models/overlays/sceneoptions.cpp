#include "models/overlays/sceneoptions.h"

namespace stadtblick {

SceneOptions sceneOptionsOf(const CityProfile &city)
{
    SceneOptions options;
    options.timeZone = city.timeZone;
    options.projectedCrs = city.projectedCrs;
    options.schoolHolidays = city.schoolHolidays;
    options.traffic = std::make_shared<const TrafficProfile>(city.traffic);
    return options;
}

} // namespace stadtblick
