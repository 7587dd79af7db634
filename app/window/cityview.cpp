#include "app/window/cityview.h"

#include "app/window/explorepage.h"
#include "models/analysis/calendar.h"
#include "models/store/cachefile.h"
#include "models/store/viewstore.h"
#include "widgets/common/theme.h"
#include "widgets/ideas/ideaspage.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/legendbox.h"
#include "widgets/presentation/presentpage.h"
#include "widgets/timeline/timelinepanel.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** The view as the ideas' map shows it: nothing but base map and ideas. */
ViewState ideasOnly(ViewState view)
{
    for (LayerState &layer : view.layers) {
        layer.isVisible = layer.id == "ideas"_L1 || layer.id == "basemap"_L1;
    }
    if (view.selection.kind != "idea"_L1) {
        view.selection = {};
    }
    return view;
}

} // namespace

CityView::CityView(const QString &cachePath, Executor &executor, ExplorePage *explore, QObject *parent)
    : QObject(parent)
    , m_explore(explore)
    , m_executor(executor)
    , m_loader(cachePath, themeOf(explore), this)
    , m_charts(m_loader, explore, this)
    , m_baseMap(std::make_unique<BaseMapScreen>(executor, cachePath, this))
{
    explore->map()->setBaseMap(m_baseMap.get());
    connect(m_baseMap.get(), &BaseMapScreen::changed, this, [this] {
        showAttribution();
        showTroubles();
        Q_EMIT idle();
    });
    connectExplore();
    connectLoader();
}

CityView::~CityView()
{
    m_explore->map()->setBaseMap(nullptr);
    if (m_ideasMap) {
        m_ideasMap->setBaseMap(nullptr);
    }
    setPresentPage(nullptr);
}

void CityView::open(const std::optional<ViewState> &given, bool isStartView)
{
    m_explore->timeline()->stopPlaying(); // of the city before
    m_given = given;
    m_isStartView = isStartView;
    m_loader.loadOverview();
}

void CityView::reload()
{
    m_sinceReload.start();
    m_reloadLater.stop();
    m_loader.loadOverview();
}

void CityView::takeBaseMap()
{
    for (BaseMapScreen *screen : {m_baseMap.get(), m_ideasBaseMap.get(), m_presentBaseMap.get()}) {
        if (screen) {
            screen->reload();
        }
    }
    m_loader.forgetBaseMap();
    Q_EMIT baseMapReplaced();
}

TimeRange CityView::shownPeriod() const
{
    if (!view().time.range && !m_overview.extent) {
        return {};
    }
    const qint64 lastMs = m_overview.extent ? m_overview.extent->toMs : 0;
    return periodOf(view().time, lastMs, m_overview.profile.timeZone);
}

void CityView::showOverview(const CityOverview &overview)
{
    const bool isFirst = !m_isOpen;
    const bool wasEmpty = m_overview.stationCount == 0 && m_overview.ideaCount == 0;
    const bool isEmpty = overview.stationCount == 0 && overview.ideaCount == 0;
    const bool isOtherMap = overview.baseMapImport != m_overview.baseMapImport;
    m_overview = overview;
    if (isOtherMap && !isFirst) {
        takeBaseMap();
    }
    m_loader.setCity(overview.profile);
    m_explore->setOverview(overview);
    if (m_ideas) {
        m_ideas->setFacets(overview.facets);
    }
    m_isOpen = true;
    // A city that was empty until now has its first data: its view begins where that is.
    if (isFirst || (wasEmpty && !isEmpty)) {
        m_history = ViewHistory(m_given ? *m_given : firstView(overview, m_isStartView));
        m_explore->map()->setCamera(view().camera);
    }
    Q_EMIT opened();
    m_charts.reload();
    showView(view(), true);
}

void CityView::change(const ViewState &next)
{
    const ViewState before = view();
    if (m_history.push(next)) {
        showView(before, false);
    }
}

void CityView::undo()
{
    const ViewState before = view();
    m_history.undo();
    m_explore->map()->flyTo(view().camera);
    showView(before, false);
}

void CityView::redo()
{
    const ViewState before = view();
    m_history.redo();
    m_explore->map()->flyTo(view().camera);
    showView(before, false);
}

void CityView::showView(const ViewState &before, bool isForced)
{
    const ViewState &now = view();
    const bool hasIdeasPage = m_ideas != nullptr;
    m_explore->setView(now, shownPeriod());
    const ViewState sceneView = hasIdeasPage ? ideasOnly(now) : now;
    if (isForced || !hasSameScene(hasIdeasPage ? ideasOnly(before) : before, sceneView)) {
        m_loader.loadScene(sceneView);
    }
    const bool isOtherTime = now.time != before.time;
    const bool isOtherArea = isArea(now.selection) && now.areas != before.areas;
    // While time plays, charts and figures follow as often as people can read them.
    constexpr qint64 detailsMs = 500;
    const bool isOnlyPlayed = isPlaying() && isOtherTime && !isForced && now.selection == before.selection;
    if (!isOnlyPlayed || !m_sinceDetails.isValid() || m_sinceDetails.elapsed() > detailsMs) {
        m_sinceDetails.start();
        if (isForced || isOtherTime || isOtherArea || now.selection != before.selection) {
            showSelection();
        }
        m_charts.show(now, isForced);
    }
    if (hasIdeasPage && (isForced || now.ideas != before.ideas)) {
        m_ideas->setState(now.ideas);
        m_loader.loadIdeas(now.ideas);
    }
    Q_EMIT viewChanged();
}

void CityView::showSelection()
{
    const Selection &selection = view().selection;
    if (m_ideas) {
        m_ideas->setSelection(selection);
    }
    const QString &kind = selection.kind;
    m_area.reset();
    if (kind == "station"_L1) {
        m_loader.loadStation(view());
        return;
    }
    m_station.reset();
    m_charts.setStation({});
    if (m_present) {
        m_present->setStation(m_station);
    }
    if (kind == "idea"_L1) {
        m_loader.loadIdea(selection);
    } else if (isArea(selection)) {
        m_loader.loadArea(view());
    } else {
        m_explore->inspector()->showNothing();
    }
}

void CityView::showScene(const std::shared_ptr<const MapScene> &scene)
{
    m_scene = scene;
    if (m_ideas) {
        m_ideasMap->setScene(scene);
        m_ideas->setMark(scene->demoMark);
        m_ideasLegend->setScene(*scene);
        m_ideasMap->setLegend(m_ideasLegend);
    } else {
        m_explore->setScene(scene);
        if (m_present) {
            m_present->setScene(scene);
        }
    }
    showAttribution();
    tellPlayer();
}

void CityView::showStation(const std::optional<StationFigures> &figures)
{
    m_station = figures;
    if (m_present) {
        m_present->setStation(figures);
    }
    if (!figures) {
        m_explore->inspector()->showMessage(tr("No longer there"),
            tr("The station %1 of the source %2 is not in the cache.")
                .arg(view().selection.id, view().selection.source));
        return;
    }
    m_explore->inspector()->showStation(*figures);
    m_charts.setStation(figures);
}

void CityView::showIdea(const std::optional<IdeaWithComments> &idea)
{
    if (!idea) {
        m_explore->inspector()->showMessage(
            tr("No longer there"), tr("The idea %1 is not in the cache.").arg(view().selection.id));
        return;
    }
    const QTimeZone &zone = m_overview.profile.timeZone;
    m_explore->inspector()->showIdea(idea->idea, idea->comments, zone);
    if (m_ideas) {
        m_ideas->setDetails(idea->idea, idea->comments);
        // An idea chosen in the list must be seen on the map.
        if (idea->idea.position && m_ideasMap->isVisible()) {
            const Camera camera{*idea->idea.position, view().camera.zoom};
            if (!m_ideasMap->isInView(camera.centre)) {
                m_ideasMap->flyTo(camera);
            }
        }
    }
}

void CityView::showAttribution()
{
    const QString text = m_baseMap->attribution();
    m_explore->map()->setAttribution(text);
    if (m_ideasMap) {
        m_ideasMap->setAttribution(text);
    }
    if (m_present) {
        m_present->setAttribution(text);
    }
}

void CityView::showTroubles()
{
    QHash<QString, QString> texts;
    for (const LayerTrouble &trouble : m_baseMap->troubles()) {
        texts.insert(trouble.layerId, troubleText(trouble));
    }
    m_explore->setTroubles(texts);
}

void CityView::select(const Selection &selection)
{
    ViewState next = view();
    next.selection = selection;
    if (selection.isEmpty()) {
        next.chart.large.clear(); // of nothing there is no chart, and the map must be seen to choose anew
    }
    change(next);
}

void CityView::setLayer(const QString &id, const std::function<void(LayerState &)> &changeLayer)
{
    ViewState next = view();
    LayerState *layer = next.layer(id);
    if (!layer) {
        next.layers.push_back({id, false, 1, {}, {}});
        layer = &next.layers.back();
    }
    changeLayer(*layer);
    change(next);
}

bool CityView::isLoading() const
{
    if (!m_isOpen || m_loader.isLoading()) {
        return true;
    }
    if (m_present) {
        return m_present->map()->isLoading();
    }
    return m_explore->map()->isLoading() || (m_ideasMap && m_ideasMap->isLoading());
}

void CityView::saveView()
{
    if (!m_isOpen) {
        return;
    }
    // A cache that can't be written (another's, read-only) simply doesn't remember.
    auto connection = openCache(cachePath(), Connection::Mode::ReadWrite);
    if (connection) {
        ViewStore store(*connection);
        if (const auto put = store.put(u"last"_s, view()); !put) {
            qWarning("%s", qUtf8Printable(toOneLine(put.error())));
        }
    }
}

} // namespace stadtblick
