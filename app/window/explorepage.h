#pragma once

#include "app/window/cityoverview.h"
#include "models/overlays/scene.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <memory>

class QProgressBar;
class QHBoxLayout;
class QStackedWidget;

namespace stadtblick {

class Inspector;
class LargeChart;
class LayerRail;
class LayersPanel;
class LegendBox;
class MapView;
class TimelinePanel;

/** Layers, map, inspector and timeline; how they share the window at its size. */
class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(QWidget *parent);

    MapView *map() const { return m_map; }
    Inspector *inspector() const { return m_inspector; }
    TimelinePanel *timeline() const { return m_timeline; }
    LargeChart *largeChart() const { return m_largeChart; }
    /** The enlarged chart in the map's place. */
    void setChartEnlarged(bool isEnlarged);

    void setOverview(const CityOverview &overview);
    /** @p shown: the period that the view means. */
    void setView(const ViewState &view, const TimeRange &shown);
    void setScene(const std::shared_ptr<const MapScene> &scene);
    /** Why something of a layer can't be shown, by layer id: the list of layers says so. */
    void setTroubles(const QHash<QString, QString> &troubles);
    /** Small: a rail instead of the panel, the legend on the map, one row of timeline. */
    void setSmall(bool isSmall);
    /** A bar at the map's foot while something takes long; absent: nothing does. */
    void setProgress(std::optional<int> percent);
    /** The next area for F6: layers, map, inspector, timeline. */
    std::vector<QWidget *> areas() const;

Q_SIGNALS:
    void visibilityChosen(const QString &id, bool isVisible);
    void opacityChosen(const QString &id, double opacity);
    void optionsChosen(const QString &id, const QJsonObject &options);
    void settingsClicked();
    void periodChosen(const TimeRange &range);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePanel();

    bool m_isSmall = false;
    bool m_isPanelOpen = false;
    LayersPanel *m_layers;
    LayerRail *m_rail;
    MapView *m_map;
    LargeChart *m_largeChart;
    QStackedWidget *m_middle; ///< map or enlarged chart
    LegendBox *m_legend;
    Inspector *m_inspector;
    TimelinePanel *m_timeline;
    QHBoxLayout *m_row = nullptr;
    QProgressBar *m_progress;
};

} // namespace stadtblick
