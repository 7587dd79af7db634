#include "widgets/compare/swipemap.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/stylesheet.h"
#include "widgets/common/theme.h"
#include "widgets/compare/sidelabel.h"
#include "widgets/compare/swipehandle.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/legendview.h"

#include <QtGui/QShowEvent>
#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

namespace {

constexpr int marginPx = 12;
constexpr int legendWidthPx = 300;
constexpr int smallLegendWidthPx = 260;
constexpr double leastHalf = 0.25; ///< of the width, of each of two places: the place stays to be seen

} // namespace

SwipeMap::SwipeMap(QWidget *parent)
    : QWidget(parent)
    , m_a(new MapView(true, this))
    , m_clip(new QWidget(this))
    , m_b(new MapView(true, m_clip))
    , m_missing{makeMissing(false), makeMissing(true)}
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
        map->setMinimumWidth(0); // a half may be narrower than a map of its own
    }
    m_a->setAccessibleName(tr("Map of A"));
    m_b->setAccessibleName(tr("Map of B"));
    connectMap(false);
    connectMap(true);
    connect(m_handle, &SwipeHandle::moved, this, &SwipeMap::placeMaps);
    connect(m_handle, &SwipeHandle::settled, this, &SwipeMap::splitSettled);
    connect(m_zoom, &ZoomBox::zoomInClicked, this, [this] { m_a->zoomBy(1); });
    connect(m_zoom, &ZoomBox::zoomOutClicked, this, [this] { m_a->zoomBy(-1); });
    connect(m_zoom, &ZoomBox::homeClicked, this, &SwipeMap::goHome);
    setTabOrder(m_a, m_handle);
    setTabOrder(m_handle, m_b);
}

/** What stands over a half while its place is not chosen. */
EmptyState *SwipeMap::makeMissing(bool isB)
{
    auto *missing = new EmptyState(this);
    setForm(missing, "bar");
    missing->setAttribute(Qt::WA_StyledBackground);
    missing->set(QStringLiteral("station"), isB ? tr("Place B is not chosen") : tr("Place A is not chosen"),
        isB ? tr("Choose a station, or click one on the map of A.")
            : tr("Choose the station that the other one is compared with."),
        isB ? tr("Choose place B …") : tr("Choose place A …"));
    connect(missing, &EmptyState::actionClicked, this, [this, isB] { Q_EMIT placeWanted(isB); });
    missing->hide();
    return missing;
}

void SwipeMap::connectMap(bool isB)
{
    MapView *map = mapOf(isB);
    connect(map, &MapView::cameraMoved, this, [this, isB](const Camera &camera) {
        m_camera = camera;
        if (const QPointF &shift = m_shifts[isB ? 1 : 0]; !shift.isNull()) {
            m_camera.centre = fromMercator(toMercator(camera.centre) - shift);
        }
        mapOf(!isB)->setCamera(cameraOf(!isB));
        m_scale->setCamera(camera);
        m_scale->setPlace(camera.centre);
    });
    connect(map, &MapView::cameraSettled, this, [this] { Q_EMIT cameraSettled(m_camera); });
    connect(map, &MapView::thingClicked, this, [this, isB](const Selection &selection) {
        if (m_mode == CompareMapMode::Places) {
            Q_EMIT placeClicked(isB, selection);
        } else {
            Q_EMIT thingClicked(selection);
        }
    });
}

Camera SwipeMap::cameraOf(bool isB) const
{
    Camera camera = m_camera;
    if (const QPointF &shift = m_shifts[isB ? 1 : 0]; !shift.isNull()) {
        camera.centre = fromMercator(toMercator(camera.centre) + shift);
    }
    return camera;
}

void SwipeMap::setMissing(bool isMissingA, bool isMissingB)
{
    m_isMissing = {isMissingA, isMissingB};
    placeMaps();
}

void SwipeMap::setPlaces(const std::optional<LonLat> &a, const std::optional<LonLat> &b)
{
    if (a == m_places[0] && b == m_places[1]) {
        return; // every change of the view comes by here
    }
    m_places = {a, b};
    centreOnPlaces();
}

bool SwipeMap::showsPlaces() const
{
    return m_mode == CompareMapMode::Places && !m_isMissing[0] && !m_isMissing[1];
}

/** To the whole city; of two places back to them, which moves the view's camera as panning does. */
void SwipeMap::goHome()
{
    const bool isOfB = !m_places[0];
    const auto &place = m_places[isOfB ? 1 : 0];
    if (m_mode == CompareMapMode::Places && place) {
        mapOf(isOfB)->flyTo({*place, m_camera.zoom});
    } else {
        m_a->goHome();
    }
}

/** The view's camera stays: its moves alone are steps that can be undone. */
void SwipeMap::centreOnPlaces()
{
    for (std::size_t side = 0; side < m_places.size(); ++side) {
        const auto &place = m_places[side];
        m_shifts[side] = m_mode == CompareMapMode::Places && place
            ? toMercator(*place) - toMercator(m_camera.centre)
            : QPointF();
    }
    setCamera(m_camera);
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
    m_camera = camera;
    m_a->setCamera(cameraOf(false));
    m_b->setCamera(cameraOf(true));
    m_scale->setCamera(m_a->camera());
    m_scale->setPlace(m_a->camera().centre);
}

void SwipeMap::setMode(CompareMapMode mode)
{
    if (mode == m_mode) {
        return; // every change of the view comes by here
    }
    m_mode = mode;
    m_handle->setLeast(mode == CompareMapMode::Places ? leastHalf : 0);
    centreOnPlaces();
    showLabels();
    showScenes();
    placeMaps();
}

void SwipeMap::setSplit(double split)
{
    m_handle->setSplit(split);
    placeMaps();
}

double SwipeMap::split() const
{
    return m_handle->split();
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
    return m_mode == CompareMapMode::Swipe || m_mode == CompareMapMode::SideBySide
        || m_mode == CompareMapMode::Places;
}

void SwipeMap::showScenes()
{
    const auto scene = shownScene();
    m_a->setScene(scene);
    const bool isOfPlaces = m_mode == CompareMapMode::Places;
    m_b->setScene(isOfPlaces ? m_scenes.a : hasTwo() ? m_scenes.b : nullptr);
    m_mark->setText(scene ? scene->demoMark : QString());
    const bool hasLegend = scene && !scene->layers.empty();
    if (hasLegend) {
        // The measured layer is drawn last.
        Legend legend = scene->layers.back().legend;
        if (hasTwo() && !isOfPlaces) {
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

void SwipeMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_mode == CompareMapMode::Places) {
        centreOnPlaces(); // the view may have gone elsewhere on another page
    }
}

/** Over the halves left and right of @p line whose places are not chosen. */
void SwipeMap::placeMissing(int line)
{
    const bool isOfPlaces = m_mode == CompareMapMode::Places;
    m_missing[0]->setVisible(isOfPlaces && m_isMissing[0]);
    m_missing[1]->setVisible(isOfPlaces && m_isMissing[1]);
    m_missing[0]->setGeometry(0, 0, line, height());
    m_missing[1]->setGeometry(line, 0, width() - line, height());
}

void SwipeMap::placeMaps()
{
    const bool isSwipe = m_mode == CompareMapMode::Swipe;
    const bool isOfPlaces = m_mode == CompareMapMode::Places;
    m_handle->setVisible(isSwipe || isOfPlaces);
    m_clip->setVisible(hasTwo());
    m_handle->place();
    const int line = qRound(m_handle->split() * width());
    placeMissing(line);
    if (isSwipe) {
        m_a->setGeometry(rect());
        m_clip->setGeometry(line, 0, width() - line, height());
        m_b->setGeometry(-line, 0, width(), height());
        m_a->setVisiblePart({0, 0, line, height()});
        m_b->setVisiblePart({line, 0, width() - line, height()});
        return placeBoxes();
    }
    m_a->setVisiblePart({});
    m_b->setVisiblePart({});
    if (isOfPlaces) {
        m_a->setGeometry(0, 0, line, height());
        m_clip->setGeometry(line, 0, width() - line, height());
        m_b->setGeometry(0, 0, width() - line, height());
    } else if (m_mode == CompareMapMode::SideBySide) {
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
