// How a city's view, its pages and its loader are tied together.

#include "app/window/cityview.h"
#include "app/window/explorepage.h"
#include "widgets/ideas/ideaspage.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/layermenu.h"
#include "widgets/panels/legendbox.h"
#include "widgets/presentation/presentpage.h"
#include "widgets/timeline/timelinepanel.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 shortestReloadMs = 12'000;

} // namespace

void CityView::connectExplore()
{
    connect(m_explore, &ExplorePage::visibilityChosen, this, [this](const QString &id, bool isVisible) {
        setLayer(id, [isVisible](LayerState &layer) { layer.isVisible = isVisible; });
    });
    connect(m_explore, &ExplorePage::opacityChosen, this, [this](const QString &id, double opacity) {
        setLayer(id, [opacity](LayerState &layer) { layer.opacity = opacity; });
    });
    connect(
        m_explore, &ExplorePage::optionsChosen, this, [this](const QString &id, const QJsonObject &options) {
            if (options.value(removedOption()).toBool()) {
                ViewState next = view();
                std::erase_if(next.layers, [&id](const LayerState &layer) { return layer.id == id; });
                change(next);
                return;
            }
            setLayer(id, [options](LayerState &layer) { layer.options = options; });
        });
    connect(m_explore->timeline(), &TimelinePanel::changed, this, [this](const TimeState &time) {
        ViewState next = view();
        next.time = time;
        change(next);
    });
    connect(m_explore, &ExplorePage::periodChosen, this, &CityView::showRange);
    connectPlaying();
    connect(m_explore->inspector(), &Inspector::closeClicked, this, [this] { select({}); });
    connect(&m_charts, &CityCharts::stationChosen, this, &CityView::select);
    connect(&m_charts, &CityCharts::chosen, this, [this](const ChartState &state) {
        ViewState next = view();
        next.chart = state;
        change(next);
    });
    connectMap(m_explore->map());
    connectAreas();
    connectStationTabs();
}

void CityView::connectPlaying()
{
    TimelinePanel *timeline = m_explore->timeline();
    connect(timeline, &TimelinePanel::played, this, &CityView::play);
    connect(&timeline->player(), &TimePlayer::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying && m_isOpen) {
            showSelection();
            m_charts.show(view(), true);
        }
    });
    connect(m_explore->map(), &MapView::playWanted, timeline, &TimelinePanel::togglePlaying);
    connect(m_explore->map(), &MapView::stepWanted, timeline, &TimelinePanel::moveBy);
    connect(m_baseMap.get(), &BaseMapScreen::changed, this, &CityView::tellPlayer);
}

bool CityView::isPlaying() const
{
    return m_explore->timeline()->player().isPlaying();
}

void CityView::play(const TimeState &time)
{
    const ViewState before = view();
    ViewState next = before;
    next.time = time;
    if (m_history.pushPlayed(next)) {
        showView(before, false);
    } else {
        tellPlayer();
    }
}

void CityView::tellPlayer()
{
    TimePlayer &player = m_explore->timeline()->player();
    if (!player.isPlaying() || !m_scene || m_scene->period != player.step()
        || !m_explore->map()->showsScene()) {
        return; // not for the map's rest: time goes on while it is dragged
    }
    player.setPictureReady();
    const TimeRange expected = player.expected();
    if (!expected.isEmpty() && !m_ideas) {
        ViewState next = view();
        next.time.range = expected;
        m_loader.prefetchScene(next);
    }
}

void CityView::connectMap(MapView *map)
{
    connect(map, &MapView::cameraSettled, this, [this](const Camera &camera) {
        ViewState next = view();
        next.camera = camera;
        change(next);
    });
    connect(map, &MapView::thingClicked, this, &CityView::select);
    connect(map, &MapView::emptyClicked, this, [this, map](LonLat place) {
        if (map == m_explore->map()) {
            clickGround(place);
        } else {
            select({});
        }
    });
}

void CityView::connectLoader()
{
    connect(&m_loader, &ViewLoader::overviewReady, this, &CityView::showOverview);
    connect(&m_loader, &ViewLoader::sceneReady, this, &CityView::showScene);
    connect(&m_loader, &ViewLoader::stationReady, this, &CityView::showStation);
    connect(&m_loader, &ViewLoader::ideasReady, this, [this](const FoundIdeas &found) {
        if (m_ideas) {
            m_ideas->setIdeas(found.ideas, found.total);
            m_ideas->setSelection(view().selection);
        }
    });
    connect(&m_loader, &ViewLoader::ideaReady, this, &CityView::showIdea);
    connectReloading();
    connect(&m_loader, &ViewLoader::failed, this, [this](const Error &error) {
        if (!m_isOpen) {
            Q_EMIT openFailed(error);
        } else {
            Q_EMIT failed(error);
        }
    });
    connect(&m_loader, &ViewLoader::progressed, this, [this](int percent) {
        if (m_loader.isLoading()) {
            m_explore->setProgress(percent);
        }
    });
    connect(&m_loader, &ViewLoader::idle, this, [this] { m_explore->setProgress(std::nullopt); });
    connect(&m_loader, &ViewLoader::idle, this, &CityView::idle);
}

void CityView::connectReloading()
{
    connect(&m_loader, &ViewLoader::cacheChanged, this, [this] {
        // A sync commits many times a second: looking again each time would take its time away.
        if (!m_sinceReload.isValid() || m_sinceReload.elapsed() > shortestReloadMs) {
            reload();
        } else if (!m_reloadLater.isActive()) {
            m_reloadLater.start(int(shortestReloadMs - m_sinceReload.elapsed()));
        }
    });
    m_reloadLater.setSingleShot(true);
    connect(&m_reloadLater, &QTimer::timeout, this, [this] { reload(); });
}

void CityView::setIdeasPage(IdeasPage *page, MapView *map)
{
    if (m_ideasMap) {
        m_ideasMap->setBaseMap(nullptr); // its timers may still fire before it is gone
    }
    m_ideas = page;
    m_ideasMap = map;
    if (!page) {
        m_ideasBaseMap.reset();
        showView(view(), true);
        return;
    }
    m_ideasLegend = new LegendBox(map);
    m_ideasBaseMap = std::make_unique<BaseMapScreen>(m_executor, cachePath(), this);
    map->setHome(m_overview.bounds, m_overview.profile.projectedCrs);
    map->setBaseMap(m_ideasBaseMap.get());
    map->setCamera(view().camera);
    connect(m_ideasBaseMap.get(), &BaseMapScreen::changed, this, &CityView::idle);
    connectMap(map);
    connect(page, &IdeasPage::stateChanged, this, [this](const IdeasState &state) {
        ViewState next = view();
        next.ideas = state;
        change(next);
    });
    connect(page, &IdeasPage::ideaChosen, this, &CityView::select);
    page->setFacets(m_overview.facets);
    showView(view(), true);
    showAttribution();
}

void CityView::setPresentPage(PresentPage *page)
{
    if (m_present && !page) {
        m_present->map()->setBaseMap(nullptr);
        m_presentBaseMap.reset();
        m_charts.setPresentPage(nullptr);
    }
    m_present = page;
    if (!page) {
        return;
    }
    m_presentBaseMap = std::make_unique<BaseMapScreen>(m_executor, cachePath(), this);
    connect(m_presentBaseMap.get(), &BaseMapScreen::changed, this, &CityView::idle);
    page->map()->setBaseMap(m_presentBaseMap.get());
    page->map()->setCamera(view().camera);
    page->setCity(m_overview.profile.name);
    if (m_scene) {
        page->setScene(m_scene);
    }
    page->setStation(m_station);
    m_charts.setPresentPage(page);
    showAttribution();
}

} // namespace stadtblick
