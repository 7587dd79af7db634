#include "widgets/map/mapboxes.h"

#include "models/analysis/numberformat.h"
#include "models/painting/furniturepainter.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double barMaximumPx = 160;
constexpr int barPaddingPx = 12;

QString degrees(double value, const QString &positive, const QString &negative, const QLocale &locale)
{
    return numberText(std::abs(value), 5, locale) + u"° " + (value < 0 ? negative : positive);
}

/** Metres with a thin space between thousands, as coordinates are written: 410 768. */
QString metres(double value)
{
    QString digits = QString::number(qRound64(value));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) {
        digits.insert(i, QChar(0x202F));
    }
    return digits;
}

/** As wide as its lines, which wrap at @p roomPx, and as high as these. */
void fitLabel(QLabel &label, int roomPx)
{
    const QRect wrapped = label.fontMetrics().boundingRect(
        QRect(0, 0, roomPx, 10'000), Qt::TextWordWrap | Qt::AlignLeft, label.text());
    const int width = std::min(roomPx, wrapped.width() + 2);
    label.setMinimumSize(0, 0); // else the height of a longer text before it stays
    label.setFixedSize(width, label.heightForWidth(width));
}

/** Shows a box right below a place, or on its other sides where it would leave @p within. */
void showBeside(QWidget &box, QPoint at, const QRect &within)
{
    box.adjustSize();
    constexpr int distancePx = 16;
    QPoint corner = at + QPoint(distancePx, distancePx);
    if (corner.x() + box.width() > within.right() - 4) {
        corner.setX(at.x() - distancePx - box.width());
    }
    if (corner.y() + box.height() > within.bottom() - 4) {
        corner.setY(at.y() - distancePx - box.height());
    }
    box.move(std::max(within.left() + 4, corner.x()), std::max(within.top() + 4, corner.y()));
    box.show();
    box.raise();
}

} // namespace

QString coordinatesText(LonLat place, const QLocale &locale)
{
    return degrees(place.lat, ScaleBox::tr("N", "north"), ScaleBox::tr("S", "south"), locale) + u' '
        + degrees(place.lon, ScaleBox::tr("E", "east"), ScaleBox::tr("W", "west"), locale);
}

MapBox::MapBox(QWidget *parent)
    : QFrame(parent)
{
    setForm(this, "floating");
}

ZoomBox::ZoomBox(QWidget *parent)
    : MapBox(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    QToolButton *in = makeIconButton(u"plus"_s, tr("Zoom in (+)"), this);
    QToolButton *out = makeIconButton(u"minus"_s, tr("Zoom out (−)"), this);
    QToolButton *home = makeIconButton(u"home"_s, tr("Whole city (Home)"), this);
    for (QToolButton *button : {in, out, home}) {
        button->setFixedSize(34, 34);
        column->addWidget(button);
    }
    connect(in, &QToolButton::clicked, this, &ZoomBox::zoomInClicked);
    connect(out, &QToolButton::clicked, this, &ZoomBox::zoomOutClicked);
    connect(home, &QToolButton::clicked, this, &ZoomBox::homeClicked);
}

ScaleBox::ScaleBox(QWidget *parent)
    : MapBox(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(uiFont(TextRole::Caption));
}

void ScaleBox::setCamera(const Camera &camera)
{
    m_camera = camera;
    update();
}

void ScaleBox::setProjectedCrs(const QString &crs)
{
    if (crs == m_crs) {
        return;
    }
    m_crs = crs;
    m_projection.reset();
    if (!crs.isEmpty()) {
        if (auto projection = Projection::create(crs)) {
            m_projection = std::move(*projection);
        }
    }
    updateGeometry();
    update();
}

void ScaleBox::setPlace(LonLat place)
{
    m_place = place;
    update();
}

void ScaleBox::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

QString ScaleBox::coordinates() const
{
    const QString geographic = coordinatesText(m_place, QLocale());
    if (!m_projection || m_isSmall) {
        return geographic;
    }
    const QPointF projected = m_projection->toMetres(m_place);
    if (!std::isfinite(projected.x()) || !std::isfinite(projected.y())) {
        return geographic;
    }
    return u"%1  ·  %2  %3 / %4"_s.arg(geographic, m_crs, metres(projected.x()), metres(projected.y()));
}

QSize ScaleBox::sizeHint() const
{
    // Wide enough for any place near: the box must not jump while the pointer moves.
    const QFontMetrics metrics(uiFont(TextRole::Caption));
    const int textWidth = metrics.horizontalAdvance(coordinates()) + metrics.averageCharWidth();
    return {barPaddingPx * 3 + int(barMaximumPx) + textWidth, std::max(30, metrics.height() + 14)};
}

void ScaleBox::paintEvent(QPaintEvent *event)
{
    MapBox::paintEvent(event);
    QPainter painter(this);
    painter.setFont(uiFont(TextRole::Caption));
    painter.setPen(tokensOf(this).text);
    MapFrame frame;
    frame.camera = m_camera;
    const ScaleBar bar = scaleBarOf(frame, barMaximumPx, QLocale());
    const double left = barPaddingPx;
    const double right = left + bar.px;
    const double bottom = height() - 6.5;
    painter.setPen(QPen(tokensOf(this).text, 1.5));
    painter.drawPolyline(QPolygonF{{left, bottom - 5}, {left, bottom}, {right, bottom}, {right, bottom - 5}});
    painter.drawLine(QPointF((left + right) / 2, bottom - 3), QPointF((left + right) / 2, bottom));
    const QRectF above(left, 1, bar.px, bottom - 6);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, u"0"_s);
    painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, bar.text);
    const QRectF rest(
        barPaddingPx * 2 + barMaximumPx, 0, width() - barPaddingPx * 3 - barMaximumPx, height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, coordinates());
}

HoverBox::HoverBox(QWidget *parent)
    : MapBox(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(0);
    m_name = makeLabel({}, TextRole::RowTitle, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_value = makeLabel({}, TextRole::Body, this);
    m_coverage = makeCaption({}, this);
    row->addWidget(m_value);
    row->addWidget(m_coverage);
    row->addStretch();
    column->addWidget(m_name);
    column->addLayout(row);
    hide();
}

void HoverBox::showInfo(const ThingInfo &info, QPoint at, const QRect &within)
{
    constexpr int longestNamePx = 320;
    m_name->setText(m_name->fontMetrics().elidedText(info.name, Qt::ElideRight, longestNamePx));
    m_name->setVisible(!info.name.isEmpty());
    m_value->setText(info.value);
    m_value->setVisible(!info.value.isEmpty());
    m_coverage->setText(info.coverage.isEmpty() ? QString() : QString(u"· "_s + info.coverage));
    m_coverage->setVisible(!info.coverage.isEmpty());
    showBeside(*this, at, within);
}

InfoBox::InfoBox(QWidget *parent)
    : MapBox(parent)
    , m_name(makeLabel({}, TextRole::RowTitle, this))
    , m_lines(makeLabel({}, TextRole::Body, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_lines);
    hide();
}

void InfoBox::showLines(const QString &name, const QStringList &lines, QPoint at, const QRect &within)
{
    constexpr int longestLinePx = 440;
    const auto elided = [](const QLabel &label, const QString &line) {
        return label.fontMetrics().elidedText(line, Qt::ElideRight, longestLinePx);
    };
    m_name->setText(elided(*m_name, name));
    QStringList shown;
    for (const QString &line : lines) {
        shown << elided(*m_lines, line);
    }
    m_lines->setText(shown.join(u'\n'));
    showBeside(*this, at, within);
}

QString InfoBox::text() const
{
    return m_lines->text();
}

TextBox::TextBox(bool isBold, QWidget *parent)
    : MapBox(parent)
    , m_label(makeLabel({}, TextRole::Caption, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont font = m_label->font();
    font.setBold(isBold);
    m_label->setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->addWidget(m_label);
    hide();
}

void TextBox::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
    adjustSize();
}

QString TextBox::text() const
{
    return m_label->text();
}

void TextBox::fit(int widthPx)
{
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    const int room = std::max(0, widthPx - margins.left() - margins.right());
    const bool isLong = m_label->fontMetrics().horizontalAdvance(m_label->text()) > room;
    m_label->setWordWrap(isLong);
    m_label->setMinimumSize(0, 0);
    m_label->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (isLong) {
        fitLabel(*m_label, room);
    }
    adjustSize();
}

TroubleBox::TroubleBox(QWidget *parent)
    : MapBox(parent)
    , m_label(makeLabel({}, TextRole::Body, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText); // a service's name may look like anything
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_label);
    hide();
}

bool TroubleBox::setText(const QString &text)
{
    if (m_label->text() == text) {
        return false;
    }
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent said(this, text);
        QAccessible::updateAccessibility(&said);
    }
    return true;
}

QString TroubleBox::text() const
{
    return m_label->text();
}

void TroubleBox::fit(int widthPx)
{
    constexpr int widestPx = 440;
    if (m_label->text().isEmpty()) {
        return; // nothing has no height
    }
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    const int room = std::max(0, std::min(widthPx, widestPx) - margins.left() - margins.right());
    fitLabel(*m_label, room);
    adjustSize();
}

HintBox::HintBox(QWidget *parent)
    : MapBox(parent)
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(makeButton({}, {}, "primary", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &HintBox::clicked);
    hide();
}

bool HintBox::set(const QString &text, const QString &action)
{
    if (m_text->text() == text && m_action->text() == action && isHidden() == text.isEmpty()) {
        return false;
    }
    m_text->setText(text);
    m_action->setText(action);
    setVisible(!text.isEmpty());
    adjustSize();
    return true;
}

} // namespace stadtblick
