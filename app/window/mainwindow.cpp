#include "app/window/mainwindow.h"

#include "app/commands/basemapimport.h"
#include "app/window/compareview.h"
#include "app/window/explorepage.h"
#include "app/window/searchrunner.h"
#include "models/basemap/rastersource.h"
#include "models/items/freshness.h"
#include "models/store/cachefile.h"
#include "models/store/syncstore.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/largechart.h"
#include "widgets/common/controls.h"
#include "widgets/common/focusring.h"
#include "widgets/compare/comparepage.h"
#include "widgets/ideas/ideaspage.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/startpage.h"
#include "widgets/panels/syncpage.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"
#include "widgets/presentation/presentpage.h"
#include "widgets/timeline/timelinepanel.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr QSize fullLayout{1440, 860};
constexpr QSize smallestWindow{960, 600};
constexpr int ideasSmallBelowPx = 1680;
constexpr int compareSmallBelowPx = 1600;

} // namespace

MainWindow::MainWindow(const Settings &settings, Executor &executor, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_executor(executor)
    , m_topBar(new TopBar(this))
    , m_topLine(makeLine(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_menu(new QMenu(this))
    , m_cityMenu(new QMenu(this))
    , m_sync(new CitySync(this))
{
    setWindowTitle(u"Stadtblick"_s);
    setWindowIcon(themedIcon(u"explore"_s, IconColour::Accent));
    setMinimumSize(smallestWindow);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_topLine);
    column->addWidget(m_pages, 1);
    m_topBar->setMainMenu(m_menu);
    m_topBar->setCityMenu(m_cityMenu);
    buildMenus();
    buildShortcuts();
    connectSearch();
    new FocusRing(this);
    connect(m_topBar, &TopBar::pageChosen, this, &MainWindow::setPage);
    connect(m_topBar, &TopBar::freshnessClicked, this, &MainWindow::showSync);
    connect(m_topBar, &TopBar::undoClicked, this, [this] { m_city->undo(); });
    connect(m_topBar, &TopBar::redoClicked, this, [this] { m_city->redo(); });
    connect(m_topBar, &TopBar::presentClicked, this, &MainWindow::present);
    connect(m_cityMenu, &QMenu::aboutToShow, this, &MainWindow::fillCityMenu);
    connect(m_sync, &CitySync::progressed, this, [this] {
        m_topBar->setSyncProgress(m_sync->progressText());
        if (m_syncPage) {
            m_syncPage->setProgress(m_sync->progressText(), m_sync->progressShare());
        }
    });
    connect(m_sync, &CitySync::baseMapImported, this, [this] {
        if (m_city) {
            m_city->reload();
        }
    });
    connect(m_sync, &CitySync::finished, this, &MainWindow::syncEnded);
    showStartPage();
}

MainWindow::~MainWindow()
{
    // The city refers to the pages: it goes first, and before it what refers to the city.
    m_compareView.reset();
    m_city.reset();
}

void MainWindow::showStartPage()
{
    if (!m_start) {
        std::vector<std::pair<QString, QString>> profiles;
        for (const QString &id : shippedProfiles()) {
            const auto profile = loadCityProfile(id);
            if (profile && !profile->isDemo) {
                profiles.emplace_back(id, profile->name);
            }
        }
        m_start = new StartPage(profiles, this);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::demoChosen, this, [this] { openProfile(u"demo"_s); });
        connect(m_start, &StartPage::connectChosen, this, [this] { connectSource(true); });
        connect(m_start, &StartPage::profileChosen, this, &MainWindow::openProfile);
        connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    }
    m_pages->setCurrentWidget(m_start);
    m_topBar->setHasCity(false);
    for (QAction *action : m_cityActions) {
        action->setVisible(false);
    }
}

void MainWindow::openCity(const QString &path, const std::optional<ViewState> &view, bool isStartView)
{
    if (m_city) {
        m_city->saveView();
    }
    m_error.reset();
    leaveCompare();
    m_city.reset();
    delete m_ideas;
    m_ideas = nullptr;
    delete m_explore;
    m_explore = new ExplorePage(this);
    m_pages->addWidget(m_explore);
    connect(m_explore, &ExplorePage::settingsClicked, this, &MainWindow::showSettings);
    connect(m_explore->map(), &MapView::hintClicked, this, &MainWindow::takeHint);
    const ChartArea *charts = m_explore->inspector()->charts();
    for (ChartPanel *chart : {charts->lines(), charts->second(), m_explore->largeChart()->panel()}) {
        connectChart(chart);
    }
    AreaPage *area = m_explore->inspector()->areaPage();
    connect(area, &AreaPage::copyTableClicked, this, [this] { saveAreaTable(true); });
    connect(area, &AreaPage::saveTableClicked, this, [this] { saveAreaTable(false); });
    TrafficPage *traffic = m_explore->inspector()->trafficPage();
    connect(traffic, &TrafficPage::copyTableClicked, this, [this] { saveTrafficTable(true); });
    connect(traffic, &TrafficPage::saveTableClicked, this, [this] { saveTrafficTable(false); });
    connect(area, &AreaPage::chartUsed, this, &MainWindow::useChart);
    connect(traffic, &TrafficPage::chartUsed, this, &MainWindow::useChart);
    connect(m_explore->inspector()->trendsPage(), &TrendsPage::chartUsed, this, &MainWindow::useChart);
    m_city = std::make_unique<CityView>(path, m_executor, m_explore, this);
    connectCity();
    openSearch(path);
    m_pages->setCurrentWidget(m_explore);
    m_topBar->setHasCity(true);
    m_topBar->setPage(WindowPage::Explore);
    m_topBar->setCity(QFileInfo(path).completeBaseName());
    m_explore->map()->setNotice(tr("Opening the city …"));
    for (QAction *action : m_cityActions) {
        action->setVisible(true);
    }
    updateSizes();
    m_city->open(view, isStartView);
}

void MainWindow::connectCity()
{
    connect(m_city.get(), &CityView::opened, this, &MainWindow::cityOpened);
    connect(
        m_city.get(), &CityView::openFailed, this,
        [this](const Error &error) {
            m_error = error;
            explain(error);
            showStartPage();
            Q_EMIT idle();
        },
        Qt::QueuedConnection);
    connect(m_city.get(), &CityView::failed, this,
        [this](const Error &error) { m_explore->map()->setNotice(error.what); });
    connect(m_city.get(), &CityView::viewChanged, this, [this] {
        m_topBar->setUndo(m_city->canUndo(), m_city->canRedo());
        showHint(); // a map service takes the place of a base map
    });
    connect(m_city.get(), &CityView::idle, this, &MainWindow::idle);
}

void MainWindow::cityOpened()
{
    const CityOverview &overview = m_city->overview();
    m_topBar->setCity(overview.profile.name);
    setWindowTitle(u"%1 – Stadtblick"_s.arg(overview.profile.name));
    const qint64 now = m_sync->clock().nowMs();
    m_topBar->setFreshness(freshnessOf(overview.sources, now, overview.profile.timeZone, QLocale()));
    m_explore->map()->setNotice({});
    if (m_syncPage) {
        m_syncPage->setSources(overview.sources, now);
    }
    m_settings = withCity(m_settings, m_city->cachePath());
    showHint();
}

namespace {

bool showsMapService(const ViewState &view)
{
    const LayerState *baseMap = view.layer(u"basemap");
    return baseMap && rasterSourceOf(baseMap->options);
}

} // namespace

void MainWindow::showHint()
{
    const CityOverview &overview = m_city->overview();
    const bool isEmpty = overview.stationCount == 0 && overview.ideaCount == 0;
    MapView *map = m_explore->map();
    if (m_sync->isRunning()) {
        map->setHint({}, {});
    } else if (isEmpty && overview.profile.sources.empty() && overview.sources.empty()) {
        map->setHint(tr("No source is connected yet."), tr("Connect a source …"));
    } else if (isEmpty) {
        map->setHint(tr("Nothing was synced yet."), tr("Sync now"));
    } else if (!overview.hasBaseMap && !showsMapService(m_city->view())) {
        map->setHint(tr("There is no base map yet."),
            isFetched(overview.profile.baseMap) ? tr("Fetch the base map")
                                                : tr("Import an OpenStreetMap extract …"));
    } else {
        map->setHint({}, {});
    }
}

void MainWindow::takeHint()
{
    const CityOverview &overview = m_city->overview();
    const bool isEmpty = overview.stationCount == 0 && overview.ideaCount == 0;
    if (!isEmpty && isFetched(overview.profile.baseMap)) {
        fetchMap();
    } else if (!isEmpty) {
        importMap();
    } else if (overview.profile.sources.empty() && overview.sources.empty()) {
        connectSource(false);
    } else {
        startSync({});
    }
}

std::optional<ViewState> MainWindow::cityView() const
{
    return m_city && m_city->isOpen() ? std::optional(m_city->view()) : std::nullopt;
}

void MainWindow::setPage(WindowPage page)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    m_topBar->setPage(page);
    if (page != WindowPage::Compare) {
        leaveCompare();
    }
    if (page != WindowPage::Ideas && m_ideas) {
        m_pages->setCurrentWidget(m_explore);
        m_explore->map()->setCamera(m_city->view().camera);
        m_city->setIdeasPage(nullptr, nullptr);
        m_ideas->deleteLater();
        m_ideas = nullptr;
    }
    if (page == WindowPage::Compare && !m_compare) {
        showCompare();
    }
    if (page == WindowPage::Ideas && !m_ideas) {
        m_ideas = new IdeasPage(m_city->overview().profile.timeZone, this);
        auto *map = new MapView(true, m_ideas);
        map->setDemoMarkShown(false); // it stands in the bar above
        m_ideas->setMap(map);
        m_pages->addWidget(m_ideas);
        connect(m_ideas, &IdeasPage::importClicked, this, [this] { importTable(); });
        m_pages->setCurrentWidget(m_ideas);
        updateSizes();
        m_city->setIdeasPage(m_ideas, map);
    }
}

void MainWindow::present()
{
    if (m_present || !m_city || !m_city->isOpen()) {
        return;
    }
    setPage(WindowPage::Explore);
    m_present = new PresentPage(this);
    connect(m_present, &PresentPage::ended, this, &MainWindow::endPresenting);
    m_pages->addWidget(m_present);
    m_pages->setCurrentWidget(m_present);
    m_topBar->hide();
    m_topLine->hide();
    m_wasMaximised = isMaximized();
    if (isVisible()) {
        showFullScreen();
    }
    m_present->setFocus(Qt::OtherFocusReason);
    m_city->setPresentPage(m_present);
}

void MainWindow::endPresenting()
{
    if (!m_present) {
        return;
    }
    m_city->setPresentPage(nullptr);
    m_pages->setCurrentWidget(m_explore);
    m_present->deleteLater();
    m_present = nullptr;
    m_topBar->show();
    m_topLine->show();
    if (m_wasMaximised) {
        showMaximized();
    } else {
        showNormal();
    }
    m_explore->map()->setCamera(m_city->view().camera);
}

bool MainWindow::isLoading() const
{
    return m_sync->isRunning() || (m_city && !m_error && m_city->isLoading())
        || (m_compareView && m_compareView->isLoading());
}

void MainWindow::updateSizes()
{
    const bool isSmall = width() < fullLayout.width() || height() < fullLayout.height();
    m_topBar->setSmall(isSmall);
    if (m_explore) {
        m_explore->setSmall(isSmall);
    }
    if (m_ideas) {
        m_ideas->setSmall(width() < ideasSmallBelowPx);
    }
    if (m_compare) {
        m_compare->setSmall(width() < compareSmallBelowPx);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSizes();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_city) {
        m_city->saveView();
    }
    if (!m_present) {
        m_settings.geometry = saveGeometry();
    }
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_city && m_city->isOpen() && !m_city->view().selection.isEmpty()) {
        ViewState next = m_city->view();
        if (next.chart.large.isEmpty()) {
            next.selection = {};
        } else {
            next.chart.large.clear(); // first back to the map
        }
        m_city->change(next);
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::nextArea()
{
    const QWidget *page = m_pages->currentWidget();
    if (!m_explore || (page != m_explore && page != m_compare)) {
        focusNextChild();
        return;
    }
    std::vector<QWidget *> areas{m_topBar};
    std::ranges::copy(page == m_compare ? m_compare->areas() : m_explore->areas(), std::back_inserter(areas));
    const QWidget *focused = QApplication::focusWidget();
    std::size_t current = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (focused && (areas[i] == focused || areas[i]->isAncestorOf(focused))) {
            current = i;
        }
    }
    QWidget *next = areas[(current + 1) % areas.size()];
    if (next->focusPolicy() & Qt::TabFocus) {
        next->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (QWidget *child : next->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace stadtblick
