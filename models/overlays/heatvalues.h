#pragma once

#include "models/overlays/heatindicator.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** A station's value of a heat indicator. */
struct HeatValue : StationValue
{
    QString remark; ///< behind the value: '(+3 undecided)'; may be empty
    QString reason; ///< translated: why there is no value, where it is not the coverage; else empty
    bool isTooCoarse = false; ///< its readings are too long for the indicator: there is no value
};

/** The values of all stations, and what they are compared with. */
struct HeatValues
{
    std::vector<HeatValue> stations;
    QString reference; ///< name of the heat island's reference station; empty for other indicators
    bool isReferenceChosen = false; ///< by the layer's options; else it is the outermost station
    std::optional<double> referenceHeightM;
    QString
        refusal; ///< translated: why the reference says nothing, so that no station has a value; else empty
};

/**
 * Each station's value of @p indicator; of several series of a station bestSeries() counts. Means of days
 * tell neither hot days nor nights nor extremes (tellsExtremes()): such stations have no value of them. The
 * reference of a heat island is the option "reference": {"source", "id"}, else the profile's (as of the
 * figures), else the station farthest from the others' middle of those that tell nights; one that is named
 * but doesn't is refused.
 */
Result<HeatValues> heatValues(
    const SceneContext &context, HeatIndicator indicator, const QJsonObject &options);

/** What the indicator can be between the stations: counts from 0 to the period's days, degree hours from 0.
 */
ValueLimits heatLimits(const HeatValues &values, HeatIndicator indicator);

} // namespace stadtblick
