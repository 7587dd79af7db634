#pragma once

#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace stadtblick {

/** A text with its ink in the middle of @p centre: numbers in symbols. */
void paintCentred(
    QPainter &painter, QPointF centre, const QString &text, const QFont &font, const QColor &colour);

/** A text at its baseline's begin, with a halo of @p haloPx around its letters where @p halo is valid. */
void paintText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
    const QColor &colour, const QColor &halo = {}, double haloPx = 0);

/** Lines of @p text that fit into @p width; a word that is too long for it stands alone, whole. */
QStringList wrapped(const QString &text, const QFont &font, double width);

/**
 * Draws @p text wrapped into @p width from the top of @p topLeft with @p lineHeight; answers the height that
 * it took. A device of null size only measures: give no painter then.
 */
double paintWrapped(QPainter *painter, QPointF topLeft, double width, const QString &text, const QFont &font,
    const QColor &colour, double lineHeight);

/** Lines of 45°, 8 px apart × @p scale, in @p area: 'no statement', gaps, too little data. */
void paintHatch(QPainter &painter, const QPainterPath &area, const QColor &colour, double scale = 1);

} // namespace stadtblick
