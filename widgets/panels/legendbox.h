#pragma once

#include "models/overlays/scene.h"

#include <QtCore/QSet>
#include <QtWidgets/QFrame>

class QScrollArea;
class QVBoxLayout;

namespace stadtblick {

/**
 * The legends of the visible layers in a box over the map, for small windows; each can be folded. A layer
 * that shows nothing says why in its place. Where the map has no room for all of it, it scrolls.
 */
class LegendBox : public QFrame
{
    Q_OBJECT

public:
    explicit LegendBox(QWidget *parent);

    void setScene(const MapScene &scene);
    /** True while no visible layer has a legend. */
    bool isEmpty() const { return m_layers.empty(); }
    /** Its fixed width, and the height at which nothing of it is cut. */
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void addLayer(const MapLayer &layer, bool isOpen);

    std::vector<MapLayer> m_layers;
    QSet<QString> m_opened;
    QSet<QString> m_closed;
    QWidget *m_content; ///< scrolls
    QVBoxLayout *m_column;
};

} // namespace stadtblick
