#include "widgets/compare/swipemap.h"

#include "widgets/common/theme.h"
#include "widgets/compare/sidelabel.h"
#include "widgets/compare/swipehandle.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/legendview.h"

#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

namespace {

constexpr int marginPx = 12;
constexpr int legendWidthPx = 300;
constexpr int smallLegendWidthPx = 260;

} // namespace

SwipeMap::SwipeMap(QWidget *parent)
    : QWidget(parent)
    , m_a(new MapView(true, this))
    , m_clip(new QWidget(this))
    , m_b(new MapView(true, m_clip))
    , m_handle(new SwipeHandle(this))
    , m_labelA(new SideLabel(false, this))
    , m_labelB(new SideLabel(true, this))
    , m_zoom(new ZoomBox(this))
    , m_scale(new ScaleBox(this))
    , m_legendBox(new MapBox(this))
    , m_legend(new LegendView(true, m_legendBox))
    , m_mark(new TextBox(true, this))
    , m_attribution(new TextBox(false, this))
{
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(m_legendBox);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_legend);
    m_legendBox->hide();
    m_scale->setSmall(true);
    for (MapView *map : {m_a, m_b}) {
        map->setBoxesShown(false);
        map->setDemoMarkShown(false);
        connect(map, &MapView::cameraSettled, this, &SwipeMap::cameraSettled);
        connect(map, &MapView::thingClicked, this, &SwipeMap::thingClicked);
    }
    m_a->setAccessibleName(tr("Map of A"));
    m_b->setAccessibleName(tr("Map of B"));
    connectMap(m_a, m_b);
    connectMap(m_b, m_a);
    connect(m_handle, &SwipeHandle::moved, this, &SwipeMap::placeMaps);
    connect(m_handle, &SwipeHandle::settled, this, &SwipeMap::splitSettled);
    connect(m_zoom, &ZoomBox::zoomInClicked, this, [this] { m_a->zoomBy(1); });
    connect(m_zoom, &ZoomBox::zoomOutClicked, this, [this] { m_a->zoomBy(-1); });
    connect(m_zoom, &ZoomBox::homeClicked, m_a, &MapView::goHome);
    setTabOrder(m_a, m_handle);
    setTabOrder(m_handle, m_b);
}

void SwipeMap::connectMap(MapView *map, MapView *other)
{
    connect(map, &MapView::cameraMoved, this, [this, other](const Camera &camera) {
        other->setCamera(camera);
        m_scale->setCamera(camera);
        m_scale->setPlace(camera.centre);
    });
}

void SwipeMap::setBaseMaps(BaseMapScreen *a, BaseMapScreen *b)
{
    m_a->setBaseMap(a);
    m_b->setBaseMap(b);
}

void SwipeMap::setHome(const LonLatBox &bounds, const QString &projectedCrs)
{
    m_a->setHome(bounds, projectedCrs);
    m_b->setHome(bounds, projectedCrs);
}

void SwipeMap::setCamera(const Camera &camera)
{
    m_a->setCamera(camera);
    m_b->setCamera(camera);
    m_scale->setCamera(camera);
    m_scale->setPlace(camera.centre);
}

void SwipeMap::setMode(CompareMapMode mode)
{
    if (mode == m_mode) {
        return; // every change of the view comes by here
    }
    m_mode = mode;
    showLabels();
    showScenes();
    placeMaps();
}

void SwipeMap::setSplit(double split)
{
    m_handle->setSplit(split);
    placeMaps();
}

void SwipeMap::setScenes(const ComparisonScenes &scenes)
{
    m_scenes = scenes;
    showScenes();
}

std::shared_ptr<const MapScene> SwipeMap::shownScene() const
{
    return m_mode == CompareMapMode::Difference ? m_scenes.difference : m_scenes.a;
}

bool SwipeMap::hasTwo() const
{
    return (m_mode == CompareMapMode::Swipe || m_mode == CompareMapMode::SideBySide);
}

void SwipeMap::showScenes()
{
    const auto scene = shownScene();
    m_a->setScene(scene);
    m_b->setScene(hasTwo() ? m_scenes.b : nullptr);
    m_mark->setText(scene ? scene->demoMark : QString());
    const bool hasLegend = scene && !scene->layers.empty();
    if (hasLegend) {
        // The measured layer is drawn last.
        Legend legend = scene->layers.back().legend;
        if (hasTwo()) {
            legend.subtitle.replace(scene->periodText, tr("A and B")); // one legend for both periods
        }
        m_legend->setLegend(legend);
    }
    m_legendBox->setVisible(hasLegend && !scene->layers.back().legend.title.isEmpty());
    placeBoxes();
}

void SwipeMap::setSideTexts(const QString &a, const QString &b)
{
    m_labelA->setText(a);
    m_labelB->setText(b);
    showLabels();
    placeBoxes();
}

void SwipeMap::showLabels()
{
    // The difference belongs to neither side.
    const bool isShown = m_mode != CompareMapMode::Difference;
    m_labelA->setVisible(isShown && !m_labelA->text().isEmpty());
    m_labelB->setVisible(isShown && !m_labelB->text().isEmpty());
}

QString SwipeMap::sideText(bool isB) const
{
    return isB ? m_labelB->text() : m_labelA->text();
}

void SwipeMap::setAttribution(const QString &text)
{
    // Called for every tile that was drawn.
    if (text != m_attribution->text()) {
        m_attribution->setText(text);
        placeBoxes();
    }
}

void SwipeMap::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    placeBoxes();
}

bool SwipeMap::isLoading() const
{
    return m_a->isLoading() || (hasTwo() && m_b->isLoading());
}

void SwipeMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMaps();
    placeBoxes();
}

void SwipeMap::placeMaps()
{
    const bool isSwipe = m_mode == CompareMapMode::Swipe;
    m_handle->setVisible(isSwipe);
    m_clip->setVisible(hasTwo());
    if (isSwipe) {
        m_handle->place();
        const int line = qRound(m_handle->split() * width());
        m_a->setGeometry(rect());
        m_clip->setGeometry(line, 0, width() - line, height());
        m_b->setGeometry(-line, 0, width(), height());
        m_a->setVisiblePart({0, 0, line, height()});
        m_b->setVisiblePart({line, 0, width() - line, height()});
        return placeBoxes();
    }
    m_a->setVisiblePart({});
    m_b->setVisiblePart({});
    if (m_mode == CompareMapMode::SideBySide) {
        const int half = width() / 2;
        m_a->setGeometry(0, 0, half - 1, height());
        m_clip->setGeometry(half + 1, 0, width() - half - 1, height());
        m_b->setGeometry(0, 0, width() - half - 1, height());
    } else {
        m_a->setGeometry(rect());
    }
    placeBoxes();
}

void SwipeMap::placeBoxes()
{
    const int right = width() - marginPx;
    const int bottom = height() - marginPx;
    m_labelA->move(marginPx, marginPx);
    m_labelB->move(right - m_labelB->width(), marginPx);
    m_zoom->adjustSize();
    const int zoomTop = m_labelB->isHidden() ? marginPx : m_labelB->geometry().bottom() + 8;
    m_zoom->move(right - m_zoom->width(), zoomTop);
    m_scale->resize(m_scale->sizeHint());
    m_scale->move(marginPx, bottom - m_scale->height());
    const bool isNarrow = m_scale->width() + m_attribution->width() + 3 * marginPx > width();
    const int attributionBottom = isNarrow ? m_scale->y() - 8 : bottom;
    m_attribution->move(right - m_attribution->width(), attributionBottom - m_attribution->height());
    m_mark->move(right - m_mark->width(), m_attribution->y() - 8 - m_mark->height());
    const int legendWidth = m_isSmall ? smallLegendWidthPx : legendWidthPx;
    const QMargins inner = m_legendBox->layout()->contentsMargins();
    constexpr int framePx = 2; // the box has a border of one pixel
    const int legendHeight = m_legend->heightForWidth(legendWidth - inner.left() - inner.right() - framePx)
        + inner.top() + inner.bottom() + framePx;
    const int legendBottom = (isNarrow ? m_attribution->y() : m_scale->y()) - 8;
    m_legendBox->setGeometry(marginPx, legendBottom - legendHeight, legendWidth, legendHeight);
}

} // namespace stadtblick
