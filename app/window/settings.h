#pragma once

#include "widgets/common/mapdrawing.h"
#include "widgets/common/theme.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace stadtblick {

/** What the user chose and where the window was left; kept by QSettings. */
struct Settings
{
    QString language; ///< "de", "en"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1; ///< 1 to 1.5
    MapDrawing mapDrawing = MapDrawing::Automatic;
    QString lastCity; ///< path of the cache
    QStringList cities; ///< paths of the caches that were opened, newest first
    QByteArray geometry; ///< of the window

    bool operator==(const Settings &) const = default;
};

Settings loadSettings();
void saveSettings(const Settings &settings);

/** The settings after a city was opened: it is the last one and the first of the list. */
Settings withCity(Settings settings, const QString &cachePath);

} // namespace stadtblick
