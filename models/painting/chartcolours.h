#pragma once

#include "models/charts/chartframe.h"
#include "models/overlays/palette.h"

#include <QtCore/QList>

namespace stadtblick {

/** The colour of a role in a theme: tokens and the categorical palette. */
QColor roleColour(ChartRole role, Theme theme);

/** The dash pattern of a role's line in units of its width; empty = solid. Lines differ without colour. */
QList<qreal> roleDashes(ChartRole role);

/** The colour of a value: that of its class; noise by its bands. */
QColor scaleColour(const ValueScale &scale, Theme theme, double value);

/** The colours of the scale's classes, lowest first; of noise the bands that it reaches. */
std::vector<QColor> scaleColours(const ValueScale &scale, Theme theme);

} // namespace stadtblick
