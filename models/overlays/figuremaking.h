#pragma once

#include "models/overlays/figureinput.h"

namespace stadtblick {

/** What the files that make figures share: one frame for a figure of each kind. */

/**
 * 'Do 16. Juli, 17–18 Uhr' of an hour, 'Do 16. Juli, 14:10 Uhr' of a moment; days that are to be marked
 * (isSpecialDay()) are called special.
 */
QString whenText(qint64 fromMs, std::optional<qint64> toMs, const FigurePeriod &when);

/** A figure of the input's quantity in its unit, without a value. */
Figure makeFigure(const FigureInput &input, const QString &key, const QString &title);
/** A figure of several quantities (or none). */
Figure makeFigure(const StationInput &input, const QString &key, const QString &title);

/** The mean over the windows by the quantity's rule: by hours where they are whole, else by readings. */
Result<Mean> meanOver(const MeasuredSeries &series, const FigurePeriod &when);
Result<Coverage> coverageOver(const MeasuredSeries &series, const FigurePeriod &when);

/** A mean that is shown from @p neededPercent on. */
Figure meanFigure(const FigureInput &input, const QString &key, const QString &title, const Mean &mean,
    int neededPercent, const QString &method);

/** Least or largest valid sample, with its moment. */
Result<Figure> extremeFigure(const FigureInput &input, bool isLargest);

/** '7', '7 (+3 undecided)' of days or nights, 'of 31' where @p isOfAll. */
Figure countFigure(const FigureInput &input, const QString &key, const QString &title, int yes, int undecided,
    int all, const QString &method);

/** The valid hours of the windows in order, missing ones left out; empty where windows aren't whole hours. */
std::vector<double> validHours(const Hours &hours, std::span<const TimeRange> windows);

/** Hour values over the windows, an entry for each full hour of UTC in them. */
std::vector<std::optional<double>> hourList(const Hours &hours, std::span<const TimeRange> windows);

} // namespace stadtblick
