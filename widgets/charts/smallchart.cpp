#include "widgets/charts/smallchart.h"

#include "widgets/charts/hoverbox.h"
#include "widgets/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace stadtblick {

namespace {

/** To screen readers a small chart is one: its value is what the mark at the crosshair says. */
class AccessibleSmallChart : public QAccessibleWidget
{
public:
    explicit AccessibleSmallChart(SmallChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    { }

    QString text(QAccessible::Text kind) const override
    {
        const auto *chart = static_cast<const SmallChart *>(widget());
        return kind == QAccessible::Value ? chart->markTexts().join(QStringLiteral(", "))
                                          : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleSmallChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<SmallChart *>(object);
    return chart ? new AccessibleSmallChart(chart) : nullptr;
}

} // namespace

SmallChart::SmallChart(Chart chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(std::move(chart))
{
    static const bool isKnown = [] {
        QAccessible::installFactory(accessibleSmallChart);
        return true;
    }();
    Q_UNUSED(isKnown);
    const ChartFrame &frame = frameOf(m_chart);
    setAccessibleName(frame.title % QStringLiteral(", ") % frame.quantity);
    setAccessibleDescription(frame.description);
    setFocusPolicy(Qt::StrongFocus);
    addChartUses(this, [this](ChartUse use) { Q_EMIT used(m_chart, use); });
}

void SmallChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT used(m_chart, ChartUse::Enlarge);
        return;
    }
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const std::optional<int> mark = isPlain ? markByKey(event->key()) : std::nullopt;
    if (mark) {
        setMark(mark);
        QAccessibleAnnouncementEvent said(this, markTexts().join(QStringLiteral(", ")));
        QAccessible::updateAccessibility(&said);
    } else if (event->key() == Qt::Key_Escape && m_mark) {
        setMark(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

std::optional<int> SmallChart::markByKey(int key) const
{
    const int last = markCount(m_chart) - 1;
    if (last < 0) {
        return std::nullopt;
    }
    switch (key) {
    case Qt::Key_Left:
        return m_mark ? std::max(*m_mark - 1, 0) : last;
    case Qt::Key_Right:
        return m_mark ? std::min(*m_mark + 1, last) : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void SmallChart::setMark(std::optional<int> mark)
{
    QToolTip::hideText(); // it would say something else
    m_mark = mark;
    update();
}

QStringList SmallChart::markTexts() const
{
    return m_mark ? markLines(m_chart, *m_mark) : QStringList();
}

void SmallChart::focusOutEvent(QFocusEvent *event)
{
    setMark(std::nullopt);
    QWidget::focusOutEvent(event);
}

void SmallChart::paintCursor(QPainter &painter) const
{
    if (!m_mark) {
        return;
    }
    constexpr double dotPx = 4;
    const Tokens &colours = tokensOf(this);
    const QRectF area = plot();
    const QPointF at = pointOf(*m_mark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextRole::Caption));
    painter.setPen(QPen(colours.text2, 1));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.setPen(QPen(colours.raised, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(at, dotPx, dotPx);
    paintHoverBox(painter, markTexts(), {at.x(), area.top()}, rect(), colours);
    painter.restore();
}

void SmallChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT used(m_chart, ChartUse::Enlarge);
        return;
    }
    QWidget::mouseDoubleClickEvent(event);
}

bool SmallChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QStringList lines = markLines(m_chart, markAt(help->pos()));
    if (lines.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        if (m_mark) {
            setMark(std::nullopt); // two values at once would be told
        }
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    }
    return true;
}

} // namespace stadtblick
