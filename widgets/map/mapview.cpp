#include "widgets/map/mapview.h"

#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/cameramoves.h"
#include "widgets/map/canvaschoice.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapcanvas.h"
#include "widgets/map/maptools.h"
#include "widgets/map/pinmark.h"
#include "widgets/map/placeinfo.h"
#include "widgets/map/toolbox.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPinchGesture>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int marginPx = 12;
constexpr int settleMs = 350;
constexpr int flightMs = 300;

} // namespace

MapView::MapView(bool isSceneGraph, QWidget *parent)
    : QWidget(parent)
    , m_canvas(makeMapCanvas(isSceneGraph, this))
    , m_pin(new PinMark(this))
    , m_zoomBox(new ZoomBox(this))
    , m_scaleBox(new ScaleBox(this))
    , m_hoverBox(new HoverBox(this))
    , m_placeInfo(new PlaceInfo(this))
    , m_attribution(new TextBox(false, this))
    , m_demoMark(new TextBox(true, this))
    , m_notice(new TextBox(false, this))
    , m_hint(new HintBox(this))
    , m_trouble(new TroubleBox(this))
    , m_tools(new MapTools(this))
{
    m_canvas->lower(); // what the tools draw lies right above it
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(240, 200);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("Arrow keys move the map, plus and minus zoom, Enter lists the things in "
                                "view, W what is in the middle, "
                                "Space plays time."));
    connect(m_zoomBox, &ZoomBox::zoomInClicked, this, [this] { zoomBy(1); });
    connect(m_zoomBox, &ZoomBox::zoomOutClicked, this, [this] { zoomBy(-1); });
    connect(m_zoomBox, &ZoomBox::homeClicked, this, &MapView::goHome);
    connect(m_hint, &HintBox::clicked, this, &MapView::hintClicked);
    connect(m_tools, &MapTools::panWanted, this, [this](QPointF pixels) { move(panned(m_frame, pixels)); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT cameraSettled(m_frame.camera); });
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setDuration(flightMs);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &share) { move(between(m_flightFrom, m_flightTo, share.toDouble())); });
}

void MapView::setCamera(const Camera &camera)
{
    m_flight.stop();
    m_placeInfo->close();
    m_frame.camera = camera;
    m_scaleBox->setCamera(camera);
    m_scaleBox->setPlace(camera.centre);
    m_canvas->setFrame(m_frame);
    m_tools->setFrame(m_frame);
    m_pin->setFrame(m_frame);
    placeBoxes();
    showLabels();
}

void MapView::move(const Camera &camera)
{
    m_frame.camera = camera;
    m_scaleBox->setCamera(camera);
    m_canvas->setFrame(m_frame);
    m_tools->setFrame(m_frame);
    m_pin->setFrame(m_frame);
    m_hoverBox->hide();
    m_placeInfo->close();
    m_settle.start();
    showLabels();
    Q_EMIT cameraMoved(camera);
}

void MapView::flyTo(const Camera &camera)
{
    m_flight.stop();
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!isAnimated || !isVisible()) {
        move(camera);
        return;
    }
    m_flightFrom = m_frame.camera;
    m_flightTo = camera;
    m_flight.start();
}

bool MapView::isInView(LonLat place) const
{
    return QRectF(rect()).contains(mercatorToFrame(m_frame).map(toMercator(place)));
}

void MapView::setHome(const LonLatBox &bounds, const QString &projectedCrs)
{
    m_home = bounds;
    m_scaleBox->setProjectedCrs(projectedCrs);
    placeBoxes();
}

void MapView::goHome()
{
    if (!m_home.isEmpty()) {
        flyTo(cameraFor(m_home, m_frame.size));
    }
}

void MapView::setScene(std::shared_ptr<const MapScene> scene)
{
    m_scene = std::move(scene);
    m_placeInfo->setScene(m_scene.get());
    m_demoMark->setText(mark());
    m_canvas->setScene(m_scene);
    placeBoxes();
    showLabels();
}

void MapView::setBaseMap(BaseMapScreen *baseMap)
{
    m_placeInfo->close(); // its question was the other one's
    disconnect(m_baseMapChanges);
    m_baseMap = baseMap;
    m_canvas->setBaseMap(baseMap);
    if (baseMap) {
        m_baseMapChanges = connect(baseMap, &BaseMapScreen::changed, this, &MapView::showTroubles);
    }
    showLabels();
    showTroubles();
}

void MapView::showTroubles()
{
    if (m_trouble->setText(m_baseMap ? troubleText(m_baseMap->troubles()) : QString())) {
        placeBoxes();
    }
}

bool MapView::isLoading() const
{
    return m_baseMap && isVisible() && (m_baseMap->isLoading() || m_canvas->isDrawing());
}

bool MapView::showsScene() const
{
    return !isVisible() || m_canvas->showsScene();
}

void MapView::showLabels()
{
    if (!m_baseMap || m_frame.size.isEmpty()) {
        return;
    }
    std::vector<QRectF> reserved;
    for (const QWidget *box : std::initializer_list<const QWidget *>{
             m_zoomBox, m_scaleBox, m_attribution, m_demoMark, m_legend.data(), m_tools->box()}) {
        if (box && !box->isHidden()) {
            reserved.emplace_back(box->geometry());
        }
    }
    m_baseMap->setView(m_frame, m_scene, m_scene ? m_scene->theme : themeOf(this), std::move(reserved));
}

void MapView::setAttribution(const QString &text)
{
    m_attribution->setText(text);
    placeBoxes();
}

void MapView::setNotice(const QString &text)
{
    m_notice->setText(text);
    placeBoxes();
}

QString MapView::notice() const
{
    return m_notice->text();
}

void MapView::setPin(const std::optional<LonLat> &place, const QString &name)
{
    m_pin->set(place, name);
}

void MapView::setHint(const QString &text, const QString &action)
{
    if (m_hint->set(text, action)) {
        placeBoxes();
    }
}

void MapView::setSmall(bool isSmall)
{
    m_scaleBox->setSmall(isSmall);
    placeBoxes();
}

void MapView::setLegend(QWidget *legend)
{
    m_legend = legend;
    if (legend) {
        legend->setParent(this);
        legend->show();
    }
    placeBoxes();
}

void MapView::setBoxesShown(bool isShown)
{
    m_zoomBox->setVisible(isShown);
    m_scaleBox->setVisible(isShown);
    placeBoxes();
}

void MapView::zoomBy(int steps)
{
    const double zoom = m_frame.camera.zoom;
    const double next = steps > 0 ? std::floor(zoom + steps + 0.001) : std::ceil(zoom + steps - 0.001);
    flyTo(zoomedAt(m_frame, middle(), next));
}

void MapView::setBare(bool isBare, double scale)
{
    m_isBare = isBare;
    m_frame.scale = scale;
    m_frame.hasStreetNames = !isBare;
    m_zoomBox->setVisible(!isBare);
    m_scaleBox->setVisible(!isBare);
    m_canvas->setFrame(m_frame);
}

void MapView::setDemoMarkShown(bool isShown)
{
    m_isMarkShown = isShown;
    m_demoMark->setText(mark());
}

QString MapView::mark() const
{
    if (!m_scene || !m_isMarkShown) {
        return {};
    }
    QStringList parts{m_scene->demoMark};
    if (m_scene->followsTime()) {
        parts << m_scene->periodText;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QPointF MapView::middle() const
{
    return {m_frame.size.width() / 2, m_frame.size.height() / 2};
}

void MapView::placeBoxes()
{
    m_zoomBox->adjustSize();
    m_zoomBox->QWidget::move(width() - m_zoomBox->width() - marginPx, marginPx);
    m_tools->box()->adjustSize();
    m_tools->box()->QWidget::move(marginPx, marginPx);
    // In the middle; further right, or below, where the tools are in its way.
    const int free = m_tools->isShown() ? m_tools->box()->geometry().right() + marginPx : marginPx;
    const int right = m_zoomBox->x() - marginPx - m_demoMark->width();
    const bool hasRoom = free <= right;
    const int middle = (width() - m_demoMark->width()) / 2;
    m_demoMark->QWidget::move(hasRoom ? std::clamp(middle, free, right) : middle,
        hasRoom ? marginPx : m_tools->box()->geometry().bottom() + 8);
    const int toolsBottom = m_tools->isShown() ? m_tools->box()->geometry().bottom() : 0;
    const int noticeTop =
        m_demoMark->isHidden() ? marginPx : std::max(m_demoMark->geometry().bottom(), toolsBottom) + 8;
    m_notice->QWidget::move((width() - m_notice->width()) / 2, noticeTop);
    const int hintTop = noticeTop + (m_notice->isHidden() ? 0 : m_notice->height() + 8);
    m_hint->QWidget::move((width() - m_hint->width()) / 2, hintTop);
    const int troubleTop = hintTop + (m_hint->isHidden() ? 0 : m_hint->height() + 8);
    m_trouble->fit(width() - 2 * (m_zoomBox->width() + 2 * marginPx));
    m_trouble->QWidget::move((width() - m_trouble->width()) / 2, troubleTop);
    m_scaleBox->resize(m_scaleBox->sizeHint());
    const int bottom = height() - marginPx;
    m_attribution->fit(width() - 2 * marginPx);
    m_scaleBox->QWidget::move(marginPx, bottom - m_scaleBox->height());
    int attributionBottom = bottom;
    // Attribution never collapses: in a narrow map it stands above the scale.
    if (m_scaleBox->isVisible() && m_scaleBox->width() + m_attribution->width() + 3 * marginPx > width()) {
        attributionBottom = m_scaleBox->y() - 8;
    }
    m_attribution->QWidget::move(
        width() - m_attribution->width() - marginPx, attributionBottom - m_attribution->height());
    if (m_legend) {
        const int legendBottom = std::min(m_scaleBox->y(), attributionBottom + marginPx) - 8;
        const int top = m_tools->isShown() ? 2 * marginPx + m_tools->box()->height() : marginPx;
        const int room = legendBottom - top;
        const QSize wanted = m_legend->sizeHint();
        m_legend->resize(wanted.width(), std::min(wanted.height(), room));
        m_legend->QWidget::move(marginPx, legendBottom - m_legend->height());
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            pinch(*static_cast<QPinchGesture *>(gesture));
            return true;
        }
    }
    if (event->type() == QEvent::LayoutRequest) {
        placeBoxes();
    }
    return QWidget::event(event);
}

void MapView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).land);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    Q_UNUSED(event);
    m_placeInfo->close();
    m_frame.size = size();
    m_canvas->setGeometry(rect());
    m_canvas->setFrame(m_frame);
    m_tools->setFrame(m_frame);
    m_pin->setFrame(m_frame);
    placeBoxes();
    showLabels();
}

} // namespace stadtblick
