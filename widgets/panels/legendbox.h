#pragma once

#include "models/overlays/scene.h"

#include <QtCore/QSet>
#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace stadtblick {

/** The legends of the visible layers in a box over the map, for small windows; each can be folded. */
class LegendBox : public QFrame
{
    Q_OBJECT

public:
    explicit LegendBox(QWidget *parent);

    void setScene(const MapScene &scene);
    /** True while no visible layer has a legend. */
    bool isEmpty() const { return m_layers.empty(); }

private:
    void rebuild();
    void addLayer(const MapLayer &layer, bool isOpen);

    std::vector<MapLayer> m_layers;
    QSet<QString> m_opened;
    QSet<QString> m_closed;
    QVBoxLayout *m_column;
};

} // namespace stadtblick
