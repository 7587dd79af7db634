#pragma once

#include "models/domain/viewstate.h"
#include "models/overlays/scene.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace stadtblick {

struct LayerName;

class LayerRow;

/** The layers of the map by group: eye, legend, opacity. */
class LayersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LayersPanel(QWidget *parent);

    void setView(const ViewState &view);
    void setScene(const MapScene &scene);
    /** Why something of a layer can't be shown, by layer id. */
    void setTroubles(const QHash<QString, QString> &troubles);
    /** How many things hidden layers hold, by layer id. */
    void setCounts(const QHash<QString, qint64> &counts);

Q_SIGNALS:
    void visibilityChosen(const QString &id, bool isVisible);
    void opacityChosen(const QString &id, double opacity);
    void optionsChosen(const QString &id, const QJsonObject &options);
    void clockClicked();
    void periodChosen(const TimeRange &range);

private:
    LayerRow *addRow(const LayerName &name, QWidget *parent);
    void updatePlanRows(const ViewState &view);

    QVBoxLayout *m_plans = nullptr;
    std::vector<LayerRow *> m_rows;
    QHash<QString, QString> m_troubles;
};

} // namespace stadtblick
