#pragma once

#include "widgets/common/mapdrawing.h"
#include "widgets/common/theme.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace stadtblick {

/** How the window looks. */
struct DisplaySettings
{
    QString language; ///< "de", "en" or empty for the system's
    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1; ///< 1 to 1.5
    MapDrawing mapDrawing = MapDrawing::Automatic;
};

/** Language, theme, text size and what draws the map. Changes hold at once and are remembered. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const DisplaySettings &settings, QWidget *parent);

Q_SIGNALS:
    void changed(const DisplaySettings &settings);

private:
    void tell();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QComboBox *m_drawing;
};

} // namespace stadtblick
