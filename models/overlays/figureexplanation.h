#pragma once

#include "models/overlays/figuresloader.h"

namespace stadtblick {

/**
 * How a figure was computed, as plain text: value, formula with its source, period, station, coverage, what
 * is missing, thresholds, who measured, and how to get it again.
 */
QString explanationOf(const Figure &figure, const StationFigures &station, const QLocale &locale);

/** The same of all figures of a station, the shared parts once. */
QString explanationOf(const StationFigures &station, const QLocale &locale);

/**
 * A command line that gives the same figures from the same cache: `stadtblick export figures …` with the view
 * as JSON, quoted for a POSIX shell.
 */
QString commandFor(const StationFigures &station);

} // namespace stadtblick
