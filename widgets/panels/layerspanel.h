#pragma once

#include "models/domain/viewstate.h"
#include "models/overlays/scene.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

namespace stadtblick {

class LayerRow;

/** The layers of the map by group: eye, legend, opacity. */
class LayersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LayersPanel(QWidget *parent);

    void setView(const ViewState &view);
    void setScene(const MapScene &scene);
    /** How many things hidden layers hold, by layer id. */
    void setCounts(const QHash<QString, qint64> &counts);

Q_SIGNALS:
    void visibilityChosen(const QString &id, bool isVisible);
    void opacityChosen(const QString &id, double opacity);
    void optionsChosen(const QString &id, const QJsonObject &options);
    void clockClicked();
    void periodChosen(const TimeRange &range);

private:
    std::vector<LayerRow *> m_rows;
};

} // namespace stadtblick
