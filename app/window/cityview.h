#pragma once

#include "app/window/citycharts.h"
#include "app/window/viewhistory.h"
#include "app/window/viewloader.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace stadtblick {

class BaseMapScreen;
class ExplorePage;
class IdeasPage;
class LegendBox;
class MapView;
class PresentPage;

/**
 * One open city: its views with their history, what they load, and the pages that show it. Every change goes
 * through change(): pages are functions of the view.
 */
class CityView : public QObject
{
    Q_OBJECT

public:
    /** @p executor draws base map tiles; it and the pages outlive this. */
    CityView(const QString &cachePath, Executor &executor, ExplorePage *explore, QObject *parent);
    ~CityView() override;

    const QString &cachePath() const { return m_loader.cachePath(); }
    const CityOverview &overview() const { return m_overview; }
    bool isOpen() const { return m_isOpen; }
    const ViewState &view() const { return m_history.current(); }
    /** The period that the view means. */
    TimeRange shownPeriod() const;
    const std::shared_ptr<const MapScene> &scene() const { return m_scene; }
    const std::optional<StationFigures> &station() const { return m_station; }
    const std::optional<AreaFigures> &area() const { return m_area; }

    /** Opens the first view: @p given, else the last one or the profile's start view. */
    void open(const std::optional<ViewState> &given, bool isStartView);
    /** Reads everything anew: after a sync or an import. A base map of another import is taken over. */
    void reload();
    /** Shows the ideas' page too from now on; it outlives this. */
    void setIdeasPage(IdeasPage *page, MapView *map);
    /** Shows the present view full screen from now on; null: no more. */
    void setPresentPage(PresentPage *page);

    /** Goes on to another view: one step of the history. */
    void change(const ViewState &view);
    void undo();
    void redo();
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    /** True while anything that is in view is being loaded. */
    bool isLoading() const;
    /** Remembers the view as the last one. */
    void saveView();

    /** The charts that the view shows. */
    CityCharts &charts() { return m_charts; }

Q_SIGNALS:
    /** The overview was read, for the first time or anew. */
    void opened();
    /** Another base map was imported, here or beside the window; opened() follows. */
    void baseMapReplaced();
    void openFailed(const Error &error);
    void viewChanged();
    void failed(const Error &error);
    void idle();

private:
    void connectExplore();
    void connectLoader();
    void connectReloading();
    void connectMap(MapView *map);
    void connectAreas();
    void connectStationTabs();
    void connectPlaying();
    void play(const TimeState &time);
    void tellPlayer();
    bool isPlaying() const;
    void showRange(const TimeRange &range);
    void clickGround(LonLat place);
    void selectGround(LonLat place, const std::optional<Selection> &street);
    void addArea(DrawnArea area);
    void changeArea(const DrawnArea &area);
    void deleteArea(const QString &id);
    void showArea(const std::optional<AreaFigures> &area);
    void showOverview(const CityOverview &overview);
    void takeBaseMap();
    void showView(const ViewState &before, bool isForced);
    void showSelection();
    void showScene(const std::shared_ptr<const MapScene> &scene);
    void showStation(const std::optional<StationFigures> &figures);
    void showIdea(const std::optional<IdeaWithComments> &idea);
    void showAttribution();
    void showTroubles();
    void select(const Selection &selection);
    void setLayer(const QString &id, const std::function<void(LayerState &)> &change);

    ExplorePage *m_explore;
    IdeasPage *m_ideas = nullptr;
    MapView *m_ideasMap = nullptr;
    LegendBox *m_ideasLegend = nullptr; ///< of the ideas' map, which owns it
    PresentPage *m_present = nullptr;
    Executor &m_executor;
    ViewLoader m_loader;
    CityCharts m_charts;
    std::unique_ptr<BaseMapScreen> m_baseMap;
    std::unique_ptr<BaseMapScreen> m_ideasBaseMap;
    std::unique_ptr<BaseMapScreen> m_presentBaseMap;
    ViewHistory m_history;
    CityOverview m_overview;
    bool m_isOpen = false;
    bool m_isStartView = false;
    std::optional<ViewState> m_given;
    std::shared_ptr<const MapScene> m_scene;
    std::optional<StationFigures> m_station;
    std::optional<AreaFigures> m_area;
    QElapsedTimer m_sinceReload;
    QElapsedTimer m_sinceDetails; ///< since charts and figures were asked for while time plays
    QTimer m_reloadLater;
};

} // namespace stadtblick
