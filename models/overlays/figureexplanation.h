#pragma once

#include "models/overlays/figureorigin.h"
#include "models/overlays/figuresloader.h"

namespace stadtblick {

struct AreaFigures;
struct AreaStation;
struct CityComparison;
struct StationComparison;

/** What figures are of, where no StationFigures stand behind them. */
struct ExplainedSubject
{
    QString kind; ///< translated: 'Area', 'Station'
    QString name; ///< 'Old town', 'Ring (net/n1)'
    QStringList stations; ///< names of those whose values are in the figures; empty where `name` is the one
    std::vector<QuantityGaps> gaps; ///< what is missing, where it is known
    bool knowsGaps = false; ///< false: missing hours are not told of this kind of figure at all
    QString note; ///< translated; may be empty
};

/**
 * How a figure was computed, as plain text: value, formula with its source, period, station, coverage, what
 * is missing, thresholds, who measured, and how to get it again.
 */
QString explanationOf(const Figure &figure, const StationFigures &station, const QLocale &locale);

/** The same of all figures of a station, the shared parts once. */
QString explanationOf(const StationFigures &station, const QLocale &locale);

/** The same of figures of any other subject, each whole; what they share stands once at the end. */
QString explanationOf(const std::vector<Figure> &figures, const ExplainedSubject &subject,
    const FigureOrigin &origin, const QLocale &locale);

/** A station's figure in an area, with its missing hours. */
QString explanationOf(const AreaStation &station, const AreaFigures &area, const QLocale &locale);

/** Figures of an area as a whole: a quantity's mean, ideas and their support. */
QString explanationOf(const std::vector<Figure> &figures, const QStringList &stations,
    const AreaFigures &area, const QLocale &locale);

/** A station's means of A and B and their difference. */
QString explanationOf(const StationComparison &station, const CityComparison &city);

/**
 * A command line that gives the same figures from the same cache: `stadtblick export figures …` with the view
 * as JSON, quoted for a POSIX shell.
 */
QString commandFor(const FigureOrigin &origin);
QString commandFor(const StationFigures &station);
QString commandFor(const CityComparison &city);

/** Cache, time zone and view of a station's figures. */
FigureOrigin originOf(const StationFigures &station);

} // namespace stadtblick
