#pragma once

#include "models/analysis/classification.h"
#include "models/overlays/heatindicator.h"
#include "models/overlays/palette.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace stadtblick {

/** Where a district's value comes from: each quantity only as it may honestly be put together. */
enum class DistrictSource {
    Boundaries, ///< no value: outlines and names
    HeatSurface, ///< the surface between stations, mean over the district's area
    StationMean, ///< of a concentration: arithmetic mean of the stations within
    StationSum, ///< of rain: mean of the stations' sums
    StationEnergetic, ///< of levels: energetic mean of the stations within, never of the area
    StationHighest, ///< of traffic: the busiest counting station
    StationDriving, ///< of speeds and heavy shares: mean of the counting stations within
    IdeaCount, ///< ideas whose place lies within
    IdeaDensity, ///< the same for each square kilometre
    IdeaSupport ///< their votes
};

/** Something that districts can be coloured by; texts translated. */
struct DistrictIndicator
{
    QString key; ///< of the layer's option "indicator"; empty: boundaries alone
    DistrictSource source = DistrictSource::Boundaries;
    QString quantity; ///< our key, of stations; of levels lden, lday, levening, lnight, laeq
    HeatIndicator heat = HeatIndicator::Mean; ///< of surfaces
    QString group; ///< heading in menus
    QString name; ///< 'Mean', 'PM10'
    QString title; ///< of the legend
    QString statistic; ///< 'mean over the area', 'energetic mean of the stations'
    QString unit;
    int decimals = 1;
    Palette palette = Palette::Volume;
    std::vector<double> usualBounds; ///< classes where nobody chose others: bands of levels; else empty
};

/** All of them, boundaries first, groups together. */
std::vector<DistrictIndicator> districtIndicators(const QLocale &locale);

/** The indicator of a layer's options; boundaries where they name none that is known. */
DistrictIndicator districtIndicatorOf(const QJsonObject &options, const QLocale &locale);

/** True if the options choose an indicator that the period decides. */
bool followsTime(const DistrictIndicator &indicator);

/**
 * The classes that a layer's options ask for: "classes" quantile, equal, natural (default) or own, "count" 2
 * to 7 (default 5), "bounds" for own ones: [18, 20, 22].
 */
ClassQuestion classQuestionOf(const QJsonObject &options, const DistrictIndicator &indicator);

/** quantile, equal, natural, own. */
QString classMethodKey(ClassMethod method);
/** 'Quantiles', translated. */
QString classMethodName(ClassMethod method);

/** Colours of @p count classes, low to high. */
std::vector<QColor> classColours(
    const Classification &classes, const DistrictIndicator &indicator, Theme theme);

} // namespace stadtblick
