#pragma once

#include "models/analysis/comparison.h"
#include "models/overlays/palette.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** The height that paintInterval() needs in logical pixels × @p scale. */
double intervalHeight(double scale = 1);

/**
 * A difference with its 95 % interval on an axis that is symmetric around 0: 'quieter' on the left, 'louder'
 * on the right; the bar in the difference palette's colour of its side, with caps and a dot. Nothing is drawn
 * without a result.
 */
void paintInterval(QPainter &painter, const Comparison &comparison, const ComparisonIndicator &indicator,
    const QLocale &locale, const QRectF &box, Theme theme, double scale = 1);

} // namespace stadtblick
