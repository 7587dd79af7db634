#include "widgets/charts/chartkey.h"

#include "models/charts/chartwords.h"
#include "models/painting/chartcolours.h"
#include "models/painting/flagpainter.h"
#include "widgets/common/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

using Sign = ChartKeyEntry::Sign;

constexpr double signPx = 20; ///< sign with its gap to the text
constexpr double gapPx = 14;
constexpr double lineGapPx = 3;

double lineHeight(const QFontMetricsF &metrics)
{
    return metrics.height() + lineGapPx;
}

bool isFlag(const ChartKeyEntry &entry)
{
    return entry.sign == Sign::Outlier || entry.sign == Sign::FlagRun || entry.sign == Sign::Noted;
}

} // namespace

ChartKey::ChartKey(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void ChartKey::setChart(const TimeSeriesChart &chart, const std::vector<bool> &isHidden)
{
    m_isHidden = isHidden;
    m_entries = chart.key;
    for (ChartKeyEntry &entry : m_entries) {
        if (entry.sign == Sign::Gap && !chart.gaps.empty()) {
            // How much is missing says more than that something is.
            entry.text = tr("Gap %1").arg(durationText(chart.gaps, QLocale()));
        }
    }
    for (const QString &text : {chart.coverageText, chart.note}) {
        if (!text.isEmpty()) {
            m_entries.push_back({Sign::Text, text, ChartRole::Ink, std::nullopt, std::nullopt});
        }
    }
    updateGeometry();
    update();
}

std::vector<ChartKey::Place> ChartKey::places(int width) const
{
    const QFontMetricsF metrics(uiFont(TextRole::Caption));
    std::vector<Place> result;
    double x = 1;
    double y = 0;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const ChartKeyEntry &entry = m_entries[std::size_t(i)];
        const double length = (entry.sign == Sign::Text ? 0 : signPx) + metrics.horizontalAdvance(entry.text);
        if (x > 1 && x + length > width) {
            x = 1;
            y += lineHeight(metrics);
        }
        result.push_back({{x, y, length, lineHeight(metrics)}, i});
        x += length + gapPx;
    }
    return result;
}

int ChartKey::heightForWidth(int width) const
{
    const std::vector<Place> all = places(width);
    return all.empty() ? 0 : int(std::ceil(all.back().box.bottom())) + 1;
}

QSize ChartKey::sizeHint() const
{
    return {200, heightForWidth(width())};
}

bool ChartKey::isHiddenSeries(const ChartKeyEntry &entry) const
{
    return entry.series && *entry.series < int(m_isHidden.size()) && m_isHidden[std::size_t(*entry.series)];
}

void ChartKey::paintSign(QPainter &painter, const ChartKeyEntry &entry, const QRectF &box) const
{
    const Tokens &colours = tokensOf(this);
    const double middle = box.center().y();
    const double left = box.left();
    painter.setBrush(Qt::NoBrush);
    const QRectF sign(left, middle - 5, 14, 10);
    if (isFlag(entry)) {
        paintFlagSign(painter, entry.sign, sign, colours, 1);
    } else if (entry.sign == Sign::OwnGap) {
        paintGapStrip(painter, sign.adjusted(0, 3, 0, -3), colours.control, 1);
    } else if (entry.sign == Sign::Line) {
        QPen pen(isHiddenSeries(entry) ? colours.border : roleColour(entry.role, themeOf(this)), 2);
        if (const QList<qreal> dashes = roleDashes(entry.role); !dashes.isEmpty()) {
            pen.setDashPattern(dashes);
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(left, middle), QPointF(left + 15, middle));
    } else {
        const bool isGap = entry.sign == Sign::Gap;
        painter.setPen(colours.control);
        painter.setBrush(isGap ? QBrush(colours.control, Qt::BDiagPattern) : QBrush(colours.sunken));
        painter.drawRect(sign);
    }
}

void ChartKey::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokensOf(this);
    for (const Place &place : places(width())) {
        const ChartKeyEntry &entry = m_entries[std::size_t(place.entry)];
        const bool hasSign = entry.sign != Sign::Text;
        if (hasSign) {
            paintSign(painter, entry, place.box);
        }
        QFont font = uiFont(TextRole::Caption);
        font.setStrikeOut(isHiddenSeries(entry));
        painter.setFont(font);
        painter.setPen(isFlag(entry) && entry.sign != Sign::Noted ? colours.warn : colours.text2);
        const QRectF box = place.box.adjusted(hasSign ? signPx : 0, 0, 1, 0);
        // One that is longer than a line ends in an ellipsis, not at the edge.
        const QString text =
            QFontMetricsF(font).elidedText(entry.text, Qt::ElideRight, width() - box.left() + 1);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

std::optional<int> ChartKey::seriesAt(QPointF at) const
{
    for (const Place &place : places(width())) {
        if (place.box.contains(at)) {
            return m_entries[std::size_t(place.entry)].series;
        }
    }
    return std::nullopt;
}

void ChartKey::mousePressEvent(QMouseEvent *event)
{
    if (const auto series = seriesAt(event->position())) {
        Q_EMIT seriesToggled(*series);
    }
}

void ChartKey::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(seriesAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace stadtblick
