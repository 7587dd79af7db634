#pragma once

#include "models/painting/tokens.h"

#include <QtGui/QPalette>

class QApplication;
class QWidget;

namespace stadtblick {

/** Which theme the user wants. */
enum class ThemeChoice { System, Light, Dark };

/** The theme that a palette belongs to: decided by the lightness of its window colour. */
Theme themeOf(const QPalette &palette);

/** The theme that a widget is drawn in. */
Theme themeOf(const QWidget *widget);

/** The colours that belong to a palette. */
const Tokens &tokensOf(const QPalette &palette);

/** The colours that belong to a widget. */
const Tokens &tokensOf(const QWidget *widget);

/** The font of a role, scaled with the user's text size. */
QFont uiFont(TextRole role);

/** The user's text size, 1 = 100 %. */
double textScale();

/** What @p choice means now: System follows the desktop. */
Theme themeNow(ThemeChoice choice);

/** Sets style, palette, style sheet and fonts of the application; @p scale is the user's text size. */
void applyTheme(QApplication &application, Theme theme, double scale);

} // namespace stadtblick
