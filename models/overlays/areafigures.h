#pragma once

#include "models/analysis/figure.h"
#include "models/analysis/trend.h"
#include "models/domain/idea.h"
#include "models/overlays/areashape.h"
#include "models/overlays/figureorigin.h"
#include "models/overlays/figuresloader.h"

namespace stadtblick {

/** A station with the figure of one quantity. */
struct AreaStation
{
    Selection selection;
    QString name;
    Figure figure;
    std::vector<QuantityGaps> gaps; ///< of the quantities that the figure is of
};

/** The nearest station that measures something which no station in the area does. */
struct NearestStation
{
    Selection selection;
    QString name;
    double distanceM = 0; ///< from the area's edge or the street's line
};

/** What the stations of an area say of one quantity: each of them, and their range; no value in between. */
struct AreaQuantity
{
    QString quantity; ///< our key
    QString name; ///< translated
    QString title; ///< translated: of the figure, 'LDEN', 'Mean temperature'
    std::vector<AreaStation> stations; ///< highest first, those without a value last; empty: none here
    int valuedCount = 0; ///< stations with enough data
    /**
     * 'mean of n stations': only where the quantity is a field that stations sample (temperature, air, rain)
     * and two of them have a value. Never for noise and traffic: between two microphones or counters nothing
     * is known.
     */
    std::optional<Figure> mean;
    std::optional<NearestStation> nearest; ///< where no station is here; absent: the city has none at all

    /** 'from 54 to 68 dB(A)', one value alone, or why there is none. */
    QString rangeText(const QLocale &locale) const;
    /** '2 of 3 sensors'. */
    QString sensorsText(const QLocale &locale) const;
};

/** The citizens' ideas of an area. */
struct AreaIdeas
{
    qint64 count = 0;
    qint64 support = 0; ///< sum over those that have a number
    qint64 supportedCount = 0; ///< how many have one
    qint64 cityCount = 0; ///< all ideas of the city
    qint64 withoutPlace = 0; ///< of these, those that no place is known of: they are in no area
    std::vector<Idea> top; ///< the most supported ones, at most mostIdeas
    std::vector<std::pair<QString, qint64>>
        categories; ///< most frequent first, at most 5; empty ones left out
    std::vector<PeriodValue> months; ///< new ideas by month, first to last; 0 where there was none
    QString source; ///< attribution
    bool isDemo = false;
};

/** How many ideas an area lists. */
inline constexpr std::size_t mostIdeas = 20;

/** Everything that is known of a part of the city in the view's period. */
struct AreaFigures
{
    SelectedShape shape;
    QString sizeText; ///< '12.4 ha', '2.35 km', 'sides cross: no area'
    QString periodText;
    std::vector<AreaQuantity>
        quantities; ///< measured here, most important first, then those measured elsewhere
    AreaIdeas ideas;
    QString note; ///< translated: what 'in' and 'at' mean, that nothing is interpolated
    QStringList sources; ///< attributions
    bool isDemo = false;
    FigureOrigin origin; ///< its view's range is the period

    int stationCount = 0; ///< different stations in the area
    Coverage placedStations; ///< stations of the city whose place is known: others are in no area
};

/**
 * Figures of the selected area, district, place or street; nothing if it is gone (or the base map does not
 * have the street). Stations count by their own place, ideas by theirs.
 */
Result<std::optional<AreaFigures>> loadAreaFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** Quantities and stations as rows, for copying, saving and reports. */
FigureTable stationTable(const AreaFigures &area, const QLocale &locale);

/**
 * The same with one value a cell, for spreadsheets: station, quantity, figure, value, unit, coverage, remark
 * (why there is no value), period, source; missing values are empty. Cells are quoted where they must be.
 */
QString areaTableText(const AreaFigures &area, QChar separator, const QLocale &locale);

/** The listed ideas as rows. */
FigureTable ideaTable(const AreaFigures &area, const QLocale &locale);

} // namespace stadtblick
