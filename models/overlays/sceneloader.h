#pragma once

#include "models/domain/viewstate.h"
#include "models/overlays/scene.h"
#include "models/overlays/sceneoptions.h"
#include "models/store/connection.h"

#include <memory>

namespace stadtblick {

/**
 * What stays the same while the timeline moves: stations, series, streets of counting stations, readings of
 * the last period, clusters. Kept by the caller beside its connection; used by one load at a time. Notices
 * by PRAGMA data_version what other connections have changed.
 */
class SceneCache
{
public:
    SceneCache();
    ~SceneCache();
    SceneCache(SceneCache &&) noexcept;
    SceneCache &operator=(SceneCache &&) noexcept;

    struct Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

/**
 * The overlays of a view, read from the cache and computed; for any thread. Options of layers: heat
 * "indicator" (heatIndicatorKey), "method": auto, kriging or idw, "scale": [from, to] in the indicator's unit
 * (else heatScale), "reference": {"source", "id"} of the heat island's reference station, "contours": false
 * without lines; noise "indicator": lden, lday, levening, lnight or laeq (else L_den where a station reaches
 * it, else LAeq), "colours": neutral, "limits": id of a set of limits, "area": kind of area in it, "streets":
 * true for indicative street noise; traffic "quantity": flow, speed, heavy or level for the colours,
 * "directions": apart for both side by side; districts "indicator" (districtIndicators), "classes": natural,
 * quantile, equal, own, "count", "bounds": [18, 20]. A layer whose data is missing comes with an emptyText;
 * only a failing store or a cancelled load is an Error. Independent of where the camera looks, except for the
 * ideas' clusters, which depend on whole zooms.
 */
Result<MapScene> loadScene(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** True if two views give the same scene, so that nothing needs to be loaded for a pan. */
bool hasSameScene(const ViewState &a, const ViewState &b);

} // namespace stadtblick
