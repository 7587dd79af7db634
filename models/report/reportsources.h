#pragma once

#include "models/charts/chartframe.h"
#include "models/domain/cityprofile.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/scene.h"
#include "models/store/connection.h"

namespace stadtblick {

class BaseMapReader;

/**
 * 'Sources and method' of a report: how each shown layer and figure was computed, which sources of the cache
 * delivered when, whose map it is, and what the numbers are not.
 */
Result<QStringList> reportSources(Connection &connection, const MapScene &scene,
    const std::optional<StationFigures> &station, const ChartFrame *chart, const CityProfile &city,
    const BaseMapReader *baseMap, const QLocale &locale);

} // namespace stadtblick
