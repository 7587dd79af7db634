#pragma once

#include "models/overlays/figuresloader.h"

namespace stadtblick {

/** A text cell of a table that is copied or saved: quoted where it must be, never a formula (interfaces.md,
 * CSV). */
QString tableCell(QString text, QChar separator);

/** Heading and rows of a table, a line each, as they are shown. */
QString tableText(const FigureTable &table, QChar separator);

} // namespace stadtblick
