#include "models/painting/chartdrawing.h"

#include "models/painting/chartcolours.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double titleGapPx = 8;
constexpr double leastPlotPx = 56;
constexpr double lineHeightPx = 18;
constexpr double tickGapPx = 6;
constexpr double bottomLabelsPx = 22;

/** Signs that the larger chart and the table explain as well, where there is no room for them. */
bool isFineSign(const ChartKeyEntry &entry)
{
    using Sign = ChartKeyEntry::Sign;
    return entry.sign == Sign::OwnGap || entry.sign == Sign::FlagRun || entry.sign == Sign::Noted;
}

} // namespace

ChartDrawing::ChartDrawing(const ChartFrame &frame, const QRectF &box, const ChartStyle &style)
    : m_frame(frame)
    , m_box(box)
    , m_style(style)
    , m_s(style.scale)
    , m_tokens(tokens(style.theme))
    , m_caption(textFont(TextRole::Caption, style.scale))
    , m_captionBold(m_caption)
{
    m_captionBold.setWeight(QFont::Bold);
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::layOut()
{
    placeParts();
    const auto isLow = [this] { return m_plot.height() < leastPlotPx * m_s && !m_frame.isEmpty(); };
    if (isLow() && !m_frame.note.isEmpty()) {
        // In the smallest charts the plot comes first; the larger chart and its table have the note.
        m_hasNote = false;
        placeParts();
    }
    if (isLow() && std::ranges::any_of(m_frame.key, isFineSign)) {
        m_hasFineSigns = false;
        placeParts();
    }
    prepare();
}

void ChartDrawing::placeParts()
{
    m_key.clear();
    m_rightText.reset();
    const double bottom = m_box.bottom() - layOutKey();
    const double shift = bottom - m_box.top();
    for (KeyPlace &place : m_key) {
        place.box.translate(0, shift);
    }
    if (m_rightText) {
        m_rightText->ry() += shift;
    }
    m_notesTop += shift;
    const PlotRoom around = m_frame.isEmpty() ? PlotRoom{} : room();
    const double top = m_box.top() + titleHeight() + around.top;
    const double left = m_box.left() + around.left;
    m_plot = {left, top, std::max(1.0, m_box.right() - around.right - left),
        std::max(1.0, bottom - around.bottom - top)};
}

void ChartDrawing::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_style.hasTitle) {
        paintTitle(painter);
    }
    if (m_frame.isEmpty()) {
        const QFont body = textFont(TextRole::Body, m_s);
        const double width = std::max(1.0, m_plot.width() - 24 * m_s);
        const double lineHeight = 20 * m_s;
        const QStringList lines = wrapped(m_frame.emptyText, body, width);
        double y = m_plot.center().y() - static_cast<double>(lines.size() - 1) * lineHeight / 2;
        for (const QString &line : lines) {
            paintCentred(painter, {m_plot.center().x(), y}, line, body, m_tokens.text2);
            y += lineHeight;
        }
    } else {
        paintPlot(painter);
    }
    paintKey(painter);
    painter.restore();
}

double ChartDrawing::xOf(const ValueAxis &axis, double value) const
{
    return m_plot.left() + (value - axis.from) / (axis.to - axis.from) * m_plot.width();
}

double ChartDrawing::yOf(const ValueAxis &axis, const QRectF &panel, double value) const
{
    return panel.bottom() - (value - axis.from) / (axis.to - axis.from) * panel.height();
}

double ChartDrawing::textWidth(const QString &text) const
{
    return QFontMetricsF(m_caption).horizontalAdvance(text);
}

double ChartDrawing::widest(const std::vector<ValueTick> &ticks) const
{
    double width = 0;
    for (const ValueTick &tick : ticks) {
        width = std::max(width, textWidth(tick.label));
    }
    return width;
}

PlotRoom ChartDrawing::cartesianRoom(const ValueAxis &axis) const
{
    return {.left = widest(axis.ticks) + tickGapPx * m_s,
        .right = 0,
        .top = 6 * m_s,
        .bottom = bottomLabelsPx * m_s};
}

QString ChartDrawing::titleText() const
{
    // What leaves the window says where it was measured; there, a heading does.
    const bool isNamed =
        !m_style.hasSource || m_frame.place.isEmpty() || m_frame.title.contains(m_frame.place);
    return isNamed ? m_frame.title : QString(m_frame.place % QStringLiteral(" · ") % m_frame.title);
}

double ChartDrawing::titleHeight() const
{
    if (!m_style.hasTitle) {
        return 0;
    }
    const QFont bold = textFont(TextRole::RowTitle, m_s);
    const QStringList lines = wrapped(titleText(), bold, m_box.width());
    const double last =
        lines.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(lines.back()) + titleGapPx * m_s;
    double height = 20 * static_cast<double>(std::max<qsizetype>(1, lines.size()));
    if (!m_frame.quantity.isEmpty() && last + textWidth(m_frame.quantity) > m_box.width()) {
        height += 16 * static_cast<double>(wrapped(m_frame.quantity, m_caption, m_box.width()).size());
    }
    return (height + 6) * m_s;
}

void ChartDrawing::paintTitle(QPainter &painter) const
{
    const QFont bold = textFont(TextRole::RowTitle, m_s);
    const QFontMetricsF metrics(bold);
    double baseline = m_box.top() + metrics.ascent();
    double right = m_box.left();
    const QStringList lines = wrapped(titleText(), bold, m_box.width());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        baseline += i > 0 ? 20 * m_s : 0;
        paintText(painter, {m_box.left(), baseline}, lines[i], bold, m_tokens.text);
        right = m_box.left() + metrics.horizontalAdvance(lines[i]) + titleGapPx * m_s;
    }
    if (right + textWidth(m_frame.quantity) <= m_box.right()) {
        captionAt(painter, {right, baseline}, m_frame.quantity, m_tokens.text2);
        return;
    }
    for (const QString &line : wrapped(m_frame.quantity, m_caption, m_box.width())) {
        baseline += 16 * m_s;
        captionAt(painter, {m_box.left(), baseline}, line, m_tokens.text2);
    }
}

QString ChartDrawing::rightText() const
{
    QStringList parts{m_frame.periodText, m_frame.coverageText};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ChartDrawing::lastLine() const
{
    QStringList parts{m_frame.source, m_frame.demoText};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

double ChartDrawing::signWidth(const ChartKeyEntry &entry) const
{
    switch (entry.sign) {
    case ChartKeyEntry::Sign::Text:
        return 0;
    case ChartKeyEntry::Sign::Line:
    case ChartKeyEntry::Sign::Uncertain:
        return 28 * m_s;
    case ChartKeyEntry::Sign::Scale:
        return m_frame.scale
            ? (static_cast<double>(scaleColours(*m_frame.scale, m_style.theme).size()) * 14 + 6) * m_s
            : 0;
    default:
        return 20 * m_s;
    }
}

/** Period and coverage: at the key's right where there is room, else on lines of their own. */
double ChartDrawing::layOutRightText(double top, double keyRight)
{
    const QString text = rightText();
    if (text.isEmpty()) {
        return m_key.empty() ? top : top + lineHeightPx * m_s;
    }
    const double width = textWidth(text);
    const bool isBeside = !m_key.empty() && keyRight + width <= m_box.right() + 0.5;
    if (!m_key.empty() && !isBeside) {
        top += lineHeightPx * m_s;
    }
    m_rightText = QPointF(isBeside ? m_box.right() - width : m_box.left(), top + 1 * m_s);
    const auto lines = isBeside ? 1 : wrapped(text, m_caption, m_box.width()).size();
    return top + (static_cast<double>(lines - 1) * 16 + lineHeightPx) * m_s;
}

/** Answers the height below the plot's labels; places count from the box's top, until the plot is known. */
double ChartDrawing::layOutKey()
{
    double top = m_box.top() + 4 * m_s;
    if (m_style.hasKey) {
        double at = m_box.left();
        const bool isShown = !m_frame.isEmpty();
        for (std::size_t i = 0; isShown && i < m_frame.key.size(); ++i) {
            const ChartKeyEntry &entry = m_frame.key[i];
            if (!m_hasFineSigns && isFineSign(entry)) {
                continue;
            }
            const double width = std::min(signWidth(entry) + textWidth(entry.text), m_box.width());
            if (at > m_box.left() && at + width > m_box.right() + 0.5) {
                at = m_box.left();
                top += lineHeightPx * m_s;
            }
            m_key.push_back({{at, top, width, lineHeightPx * m_s}, i});
            at += width + 14 * m_s;
        }
        top = layOutRightText(top, at);
    }
    m_notesTop = top;
    const auto lines = [&](const QString &text) {
        return static_cast<double>(wrapped(text, m_caption, m_box.width()).size());
    };
    top += m_style.hasKey && m_hasNote ? lines(m_frame.note) * 16 * m_s : 0;
    top += m_style.hasSource ? lines(lastLine()) * 16 * m_s : 0;
    return top - m_box.top();
}

void ChartDrawing::paintKey(QPainter &painter) const
{
    for (const KeyPlace &place : m_key) {
        const ChartKeyEntry &entry = m_frame.key[place.entry];
        const double sign = signWidth(entry);
        const QRectF signBox(
            place.box.left(), place.box.top() + 4 * m_s, std::max(0.0, sign - 6 * m_s), 10 * m_s);
        painter.save();
        if (entry.isHidden) {
            painter.setOpacity(0.4);
        }
        paintSign(painter, entry, signBox);
        const QString text =
            QFontMetricsF(m_caption).elidedText(entry.text, Qt::ElideRight, place.box.width() - sign + 1);
        captionAt(painter, {place.box.left() + sign, place.box.top() + 13 * m_s}, text, m_tokens.text2);
        painter.restore();
    }
    if (m_rightText) {
        paintWrapped(&painter, *m_rightText, m_box.right() - m_rightText->x() + 1, rightText(), m_caption,
            m_tokens.text2, 16 * m_s);
    }
    double y = m_notesTop;
    if (m_style.hasKey && m_hasNote) {
        y += paintWrapped(
            &painter, {m_box.left(), y}, m_box.width(), m_frame.note, m_caption, m_tokens.text2, 16 * m_s);
    }
    if (m_style.hasSource) {
        paintWrapped(
            &painter, {m_box.left(), y}, m_box.width(), lastLine(), m_caption, m_tokens.text2, 16 * m_s);
    }
}

std::optional<int> ChartDrawing::keySeriesAt(QPointF point) const
{
    for (const KeyPlace &place : m_key) {
        if (place.box.contains(point)) {
            return m_frame.key[place.entry].series;
        }
    }
    return std::nullopt;
}

} // namespace stadtblick
