// The search box: what it asks, and where a chosen thing leads.

#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "app/window/searchrunner.h"
#include "widgets/ideas/ideaspage.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/searchbox.h"
#include "widgets/panels/startpage.h"

#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stadtblick {

void MainWindow::connectSearch()
{
    SearchBox *box = m_topBar->searchBox();
    connect(box, &SearchBox::searched, this, [this](const QString &text) {
        if (m_search) {
            m_search->find(text);
        }
    });
    connect(m_topBar, &TopBar::searchClicked, this, &MainWindow::beginSearch);
    connect(box, &SearchBox::chosen, this, &MainWindow::showFound);
    connect(box, &SearchBox::left, this, [this] {
        if (m_explore) {
            m_explore->map()->setFocus(Qt::OtherFocusReason);
        }
    });
}

void MainWindow::openSearch(const QString &cachePath)
{
    m_search = std::make_unique<SearchRunner>(cachePath, this);
    SearchBox *box = m_topBar->searchBox();
    box->clear();
    MapView *map = m_explore->map();
    const auto clearPin = [map] { map->setPin(std::nullopt, {}); };
    connect(map, &MapView::thingClicked, map, clearPin);
    connect(map, &MapView::emptyClicked, map, clearPin);
    connect(m_search.get(), &SearchRunner::found, box, &SearchBox::setResults);
    connect(m_search.get(), &SearchRunner::failed, box,
        [box](const QString &text, const Error &error) { box->setFailure(text, error.what); });
}

void MainWindow::beginSearch()
{
    if (m_city && m_city->isOpen() && !m_present && m_pages->currentWidget() != m_start) {
        m_search->prepare();
        m_topBar->beginSearch();
    }
}

void MainWindow::showFound(const FoundThing &thing)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    // An idea can be read where the ideas are; everything else is shown on the map.
    if (!m_ideas || thing.kind != FoundKind::Idea) {
        setPage(WindowPage::Explore);
    }
    MapView *map = m_explore->map();
    ViewState next = m_city->view();
    next.camera = cameraFor(thing, next.camera, map->size());
    next.chart.large.clear(); // the map must be seen
    next.selection = thing.selection;
    if (thing.kind == FoundKind::Idea) {
        if (LayerState *layer = next.layer(u"ideas"_s)) {
            layer->isVisible = true;
        }
    }
    const bool isPlaceOnly =
        thing.kind == FoundKind::Place || thing.kind == FoundKind::Address || thing.kind == FoundKind::Street;
    map->setPin(isPlaceOnly && !thing.box ? thing.position : std::nullopt, thing.title);
    map->flyTo(next.camera);
    m_city->change(next);
}

} // namespace stadtblick
