#pragma once

#include "models/domain/viewstate.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace stadtblick {

/** The layers as a rail of icons, for small windows. */
class LayerRail : public QWidget
{
    Q_OBJECT

public:
    explicit LayerRail(QWidget *parent);

    void setView(const ViewState &view);

Q_SIGNALS:
    void visibilityChosen(const QString &id, bool isVisible);
    /** Open or close the whole panel over the map. */
    void panelClicked();
    void settingsClicked();

private:
    std::vector<std::pair<QString, QToolButton *>> m_buttons;
};

} // namespace stadtblick
