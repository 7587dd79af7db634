#pragma once

#include "models/domain/viewstate.h"
#include "models/overlays/scene.h"
#include "widgets/panels/layernames.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSlider;
class QToolButton;

namespace stadtblick {

class ElidedLabel;
class IconLabel;
class LegendView;

/** One layer in the list: hidden, a line with its name; shown, with legend and opacity. */
class LayerRow : public QWidget
{
    Q_OBJECT

public:
    LayerRow(const LayerName &name, QWidget *parent);

    const QString &id() const { return m_name.id; }
    void setState(const LayerState &state);
    /** What is selected on the map: the menu may refer to it. */
    void setSelection(const Selection &selection) { m_selection = selection; }
    /** The layer as it was computed; null while hidden or not loaded yet. */
    void setLayer(const MapLayer *layer);
    /** Why something of the layer can't be shown; empty: nothing is wrong. */
    void setTrouble(const QString &text);
    /** How many things the layer holds, shown while it is hidden. */
    void setCount(std::optional<qint64> count);

Q_SIGNALS:
    void visibilityChosen(const QString &id, bool isVisible);
    void opacityChosen(const QString &id, double opacity);
    /** What the layer shows or how was chosen in its menu. */
    void optionsChosen(const QString &id, const QJsonObject &options);
    void clockClicked();
    /** An event of the layer was chosen: the clock moves to it. */
    void periodChosen(const TimeRange &range);

private:
    QWidget *buildHead();
    QWidget *buildOpacity();
    QToolButton *buildEvents();
    QListWidget *makeEventList(QMenu *menu);
    void showParts();
    QString shownName() const;

    LayerName m_name;
    LayerState m_state;
    Selection m_selection;
    bool m_hasLegend = false;
    QToolButton *m_eye;
    ElidedLabel *m_title;
    QToolButton *m_clock;
    QToolButton *m_more = nullptr; ///< only of layers with something to choose
    QLabel *m_count;
    QLabel *m_trouble;
    QWidget *m_body;
    LegendView *m_legend;
    QLabel *m_empty;
    QToolButton *m_events; ///< a list of what happened, by time
    std::vector<LayerEvent> m_eventList;
    QWidget *m_opacityRow;
    QSlider *m_opacity;
    QLabel *m_percent;
};

} // namespace stadtblick
