#pragma once

#include "models/overlays/palette.h"

#include <QtGui/QFont>

namespace stadtblick {

/** The interface's colours (ui/tokens.md); charts, legends and furniture use the same. */
struct Tokens
{
    QColor backdrop; ///< start page, presenter
    QColor panel; ///< Window: bars, panels
    QColor raised; ///< Base, Button: inputs, cards, boxes over the map
    QColor sunken; ///< AlternateBase: night hours, table heads
    QColor border; ///< Mid: dividers, 1 px
    QColor control; ///< Dark: outlines of inputs, axes, hatch
    QColor text; ///< Text, WindowText
    QColor text2; ///< PlaceholderText: captions, units
    QColor accent; ///< Accent, Link: primary button, tab line, brush, map selection
    QColor onAccent;
    QColor selection; ///< Highlight: row, chip
    QColor danger; ///< limit exceeded, error
    QColor warn; ///< old data, outlier
    QColor ok; ///< fresh, certain
    QColor ink; ///< charts: a single series
    QColor band; ///< charts: the band around a line
    QColor grid; ///< charts: horizontal grid
    QColor comparisonA;
    QColor comparisonB; ///< its line is dashed
    QColor ringHalo; ///< below the accent ring of the selected symbol: white, on dark maps black
    QColor lineHalo; ///< around traffic lines: white, on dark maps #141414
    QColor land; ///< the map's ground where there is no base map
    QColor label; ///< map labels
    QColor labelHalo;
};

/** The tokens of a theme; print is light on white. */
const Tokens &tokens(Theme theme);

/** Where a text stands; sizes of tokens.md in points at 100 % (1 pt = 4/3 px). */
enum class TextRole {
    Caption, ///< 9 pt: axis, map label; the smallest
    Body, ///< 10 pt
    RowTitle, ///< 10 pt bold
    PanelTitle, ///< 12 pt bold
    KeyFigure, ///< 18 pt bold; its unit is Body
    Result, ///< 24 pt bold
    NoiseNumber, ///< 13 px bold, in a symbol
    DistrictName, ///< 13 px, spaced 1.5 px
    PresentTitle, ///< 42 pt bold
    PresentLead, ///< 20 pt
    PresentText, ///< 15 pt
    PresentFooter, ///< 14 pt
    PresentFigure, ///< 90 pt bold
    PrintTitle, ///< 15 pt bold
    PrintText, ///< 10 pt
    PrintFootnote ///< 8 pt
};

/** Size in logical pixels at 100 %. */
double textPixels(TextRole role);

/**
 * The font of a role: Noto Sans, then Noto Sans Math and Symbols2, in pixels × @p scale, without hinting,
 * so that layouts don't depend on the device. A painter's own device scale is not part of @p scale.
 */
QFont textFont(TextRole role, double scale = 1);

/** The families of every text, in order of preference. */
QStringList fontFamilies();

} // namespace stadtblick
