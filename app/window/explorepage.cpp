#include "app/window/explorepage.h"

#include "widgets/charts/chartarea.h"
#include "widgets/charts/largechart.h"
#include "widgets/common/controls.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/layerrail.h"
#include "widgets/panels/layerspanel.h"
#include "widgets/panels/legendbox.h"
#include "widgets/timeline/timelinepanel.h"

#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int layersWidthPx = 304;
constexpr int railWidthPx = 48;
constexpr int inspectorWidthPx = 400;
constexpr int smallInspectorWidthPx = 336;

} // namespace

ExplorePage::ExplorePage(QWidget *parent)
    : QWidget(parent)
    , m_layers(new LayersPanel(this))
    , m_rail(new LayerRail(this))
    , m_map(new MapView(true, this))
    , m_largeChart(new LargeChart(this))
    , m_middle(new QStackedWidget(this))
    , m_legend(new LegendBox(this))
    , m_inspector(new Inspector(this))
    , m_timeline(new TimelinePanel(this))
    , m_progress(new QProgressBar(this))
{
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_row->addWidget(m_rail);
    m_row->addWidget(m_layers);
    m_row->addWidget(makeLine(Qt::Vertical, this));
    m_middle->addWidget(m_map);
    m_middle->addWidget(m_largeChart);
    m_row->addWidget(m_middle, 1);
    m_row->addWidget(makeLine(Qt::Vertical, this));
    m_row->addWidget(m_inspector);
    column->addLayout(m_row, 1);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_timeline);
    m_layers->setFixedWidth(layersWidthPx);
    m_map->tools()->setShown(true);
    connect(m_layers, &LayersPanel::visibilityChosen, this, &ExplorePage::visibilityChosen);
    connect(m_layers, &LayersPanel::opacityChosen, this, &ExplorePage::opacityChosen);
    connect(m_layers, &LayersPanel::optionsChosen, this, &ExplorePage::optionsChosen);
    connect(m_layers, &LayersPanel::periodChosen, this, &ExplorePage::periodChosen);
    connect(m_layers, &LayersPanel::clockClicked, this,
        [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
    connect(m_rail, &LayerRail::visibilityChosen, this, &ExplorePage::visibilityChosen);
    connect(m_rail, &LayerRail::settingsClicked, this, &ExplorePage::settingsClicked);
    connect(m_rail, &LayerRail::panelClicked, this, [this] {
        m_isPanelOpen = !m_isPanelOpen;
        placePanel();
    });
    m_isSmall = true;
    setSmall(false);
}

void ExplorePage::setProgress(std::optional<int> percent)
{
    m_progress->setVisible(percent.has_value());
    if (percent) {
        constexpr int heightPx = 6;
        const QPoint foot = m_map->mapTo(this, QPoint(0, m_map->height() - heightPx));
        m_progress->setGeometry(QRect(foot, QSize(m_map->width(), heightPx)));
        m_progress->setValue(*percent);
        m_progress->setAccessibleName(tr("Computing figures"));
        m_progress->raise();
    }
}

void ExplorePage::setSmall(bool isSmall)
{
    if (isSmall == m_isSmall) {
        return;
    }
    m_isSmall = isSmall;
    m_isPanelOpen = false;
    m_rail->setVisible(isSmall);
    if (isSmall) {
        m_row->removeWidget(m_layers);
        m_map->setLegend(m_legend);
        m_legend->setVisible(!m_legend->isEmpty());
    } else {
        m_row->insertWidget(1, m_layers);
        m_map->setLegend(nullptr);
        m_legend->hide();
    }
    const int inspectorWidth = isSmall ? smallInspectorWidthPx : inspectorWidthPx;
    m_inspector->setFixedWidth(inspectorWidth);
    m_inspector->setSmall(isSmall);
    m_timeline->setSmall(isSmall, layersWidthPx, inspectorWidth);
    m_map->setSmall(isSmall);
    placePanel();
}

void ExplorePage::setChartEnlarged(bool isEnlarged)
{
    m_middle->setCurrentWidget(isEnlarged ? static_cast<QWidget *>(m_largeChart) : m_map);
    m_inspector->charts()->setEnlarged(isEnlarged);
}

void ExplorePage::placePanel()
{
    m_layers->setVisible(!m_isSmall || m_isPanelOpen);
    if (m_isSmall && m_isPanelOpen) {
        m_layers->setGeometry(railWidthPx + 1, 0, layersWidthPx, m_middle->height());
        m_layers->raise();
    }
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanel();
}

void ExplorePage::setOverview(const CityOverview &overview)
{
    m_map->setHome(overview.bounds, overview.profile.projectedCrs);
    m_timeline->setCounts(overview.countsPerDay, overview.profile.timeZone);
    m_timeline->setHasSchoolHolidays(!overview.profile.schoolHolidays.empty());
    m_layers->setCounts({{u"ideas"_s, overview.ideaCount}, {u"districts"_s, overview.districtCount}});
}

void ExplorePage::setView(const ViewState &view, const TimeRange &shown)
{
    m_layers->setView(view);
    m_rail->setView(view);
    m_timeline->setTime(view.time, shown);
    const DrawnArea *area = view.drawnArea(view.selection);
    m_map->tools()->setArea(area ? std::optional(*area) : std::nullopt);
}

void ExplorePage::setScene(const std::shared_ptr<const MapScene> &scene)
{
    m_map->setScene(scene);
    m_layers->setScene(*scene);
    m_legend->setScene(*scene);
    if (!m_isSmall) {
        m_legend->hide();
    }
    m_map->setLegend(m_isSmall && !m_legend->isEmpty() ? m_legend : nullptr);
}

void ExplorePage::setTroubles(const QHash<QString, QString> &troubles)
{
    m_layers->setTroubles(troubles);
}

std::vector<QWidget *> ExplorePage::areas() const
{
    return {m_isSmall ? static_cast<QWidget *>(m_rail) : m_layers, m_middle->currentWidget(), m_inspector,
        m_timeline};
}

} // namespace stadtblick
