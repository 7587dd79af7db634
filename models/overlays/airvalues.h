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

/** The view of a pollutant's means (our key). */
AirView airMeanView(const QString &pollutant);

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
    int neededPercent = 75; ///< of the coverage (domain.md section 7)
    bool needsNote = false; ///< an annual mean below 90 % (AirPeriodMean)
    QString reason; ///< translated: why there is no value, where it isn't for lack of data; else empty
};

/**
 * The days that exceedances are counted by; none where the view leaves hours or days out: limits hold for
 * whole days of all kinds.
 */
std::vector<DayWindows> exceedanceDaysOf(const SceneContext &context);

/** Whether means are annual means in this load. */
bool isAirYear(const SceneContext &context);

/** The values of all stations with a place that measure what is asked for. */
Result<std::vector<AirValue>> airValues(const SceneContext &context, const AirView &view);

} // namespace stadtblick
