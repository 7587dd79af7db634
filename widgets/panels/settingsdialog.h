#pragma once

#include "widgets/common/theme.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace stadtblick {

/** Language, theme and text size. Changes hold at once and are remembered. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p language: "de", "en" or empty for the system's. */
    SettingsDialog(const QString &language, ThemeChoice theme, double scale, QWidget *parent);

Q_SIGNALS:
    void changed(const QString &language, ThemeChoice theme, double scale);

private:
    void tell();

    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
};

} // namespace stadtblick
