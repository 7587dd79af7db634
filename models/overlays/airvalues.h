#pragma once

#include "models/analysis/airindex.h"
#include "models/analysis/limits.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** What the air layer shows: its option "indicator". */
enum class AirIndicator {
    UbaIndex, ///< uba: Luftqualitätsindex of the Umweltbundesamt, the worst hour of the period
    EuropeanIndex, ///< eea: the European index
    Mean, ///< mean of the option "pollutant"
    Exceedance ///< days of the period above the value that the option "limits" has for the pollutant
};

/** How the layer is to be shown. */
struct AirView
{
    AirIndicator indicator = AirIndicator::UbaIndex;
    QString pollutant; ///< our key; empty for indices
    const LimitSet *limits = nullptr; ///< of exceedances
    const Limit *limit = nullptr; ///< by day, else by 8 hours, else by hour
};

/** The options read; what they don't know is the index. */
AirView airViewOf(const QJsonObject &options);

/** The pollutants that indices and limits know, in the order of menus. */
QStringList airPollutants();

/** The limit of a set that exceedances of a pollutant are counted by; null without one. */
const Limit *exceedanceLimit(const LimitSet &set, const QString &pollutant);
/** Sets with a limit for days, 8-hour means or hours of a pollutant. */
std::vector<const LimitSet *> airLimitSets(const QString &pollutant);

/** A station's value for an AirView. */
struct AirValue
{
    const Station *station = nullptr;
    LonLat place;
    std::optional<double> value; ///< class, µg/m³ or number of exceedances; absent: too little data
    bool isAtLeast = false; ///< of exceedances: there may be more
    Coverage coverage; ///< hours or days
    QString detail; ///< translated: when and by what it was decided
};

/** The values of all stations with a place that measure what is asked for. */
Result<std::vector<AirValue>> airValues(const SceneContext &context, const AirView &view);

} // namespace stadtblick
