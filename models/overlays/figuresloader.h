#pragma once

#include "models/overlays/figureinput.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** One quantity measured at a station, for the choice of a chart. */
struct MeasuredQuantity
{
    QString quantity; ///< our key; empty where it is not recognised
    QString name; ///< translated, or the source's own name
    QString unit;
    QString seriesId;
    bool operator==(const MeasuredQuantity &) const = default;
};

/** The hours of the period in which less than 75 % of a quantity was measured, joined where they touch. */
struct QuantityGaps
{
    QString quantity;
    QString name; ///< translated
    std::vector<TimeRange> ranges;
    bool operator==(const QuantityGaps &) const = default;
};

/** The key figures of one station for the view's period: what inspector, presentation and report show. */
struct StationFigures
{
    Station station;
    TimeRange period;
    QString periodText; ///< with filters and the number of days and nights
    std::vector<MeasuredQuantity> quantities; ///< most important first (importanceOf)
    std::vector<Figure> figures; ///< most important first
    std::vector<QuantityGaps> gaps; ///< of each quantity that figures are of
    QString cachePath; ///< the file that they were computed from
    QTimeZone timeZone{QTimeZone::UTC}; ///< that days and nights are of
    ViewState view; ///< of the period and its filters, with the station selected: what gives them again
    QString note; ///< translated: 'measured, for orientation' and what stands behind thresholds
    QStringList sources; ///< attributions
    bool isDemo = false;
};

/** Attribution and demo mark of a source, and the words of the load's period: what all its figures share. */
Figure commonFigure(const SceneContext &context, const QString &source);

/** The period of a load as figures need it. */
FigurePeriod figurePeriod(const SceneContext &context);

/** One series as figures use it; @p context and @p series must outlive it. */
Result<MeasuredSeries> measuredSeries(const SceneContext &context, const StoredSeries &series);

/**
 * The figures of one series for the load's period, compared with the thresholds; nothing for a quantity that
 * Stadtblick does not know.
 */
Figures seriesFigures(const SceneContext &context, const StoredSeries &series);

/** Figures of a station; nothing if the cache does not have it (it is then named, not an error). */
Result<std::optional<StationFigures>> loadStationFigures(Connection &connection, const Selection &station,
    const ViewState &view, const SceneOptions &options, SceneCache &cache);

/**
 * One row a station with the main figure of a layer (heat: mean temperature and tropical nights; noise:
 * L_den, L_night or LAeq; traffic: mean flow), for tables in reports and exports; sorted by value, highest
 * first.
 */
struct FigureTable
{
    QString title; ///< translated
    QStringList columns; ///< headings with units
    std::vector<QStringList> rows; ///< formatted by locale; first column the station
    std::vector<std::vector<Figure>> figures; ///< behind the rows' cells, without the first column
    QString note; ///< method and period
};
Result<std::vector<FigureTable>> loadFigureTables(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

} // namespace stadtblick
