#pragma once

#include <QtGui/QIcon>

namespace stadtblick {

/** In which of the theme's colours an icon is drawn. */
enum class IconColour { Text, Text2, Accent, OnAccent, Danger, Warn, Ok };

/**
 * One of our icons (resources/icons), by the name of what it means, drawn in a colour of the theme that
 * holds when it is painted; disabled ones in the colour of controls.
 */
QIcon themedIcon(const QString &name, IconColour colour = IconColour::Text);

/** The same as a picture of @p size logical pixels. */
QPixmap themedPixmap(const QString &name, int size, IconColour colour, qreal devicePixelRatio);

} // namespace stadtblick
