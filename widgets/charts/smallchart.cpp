#include "widgets/charts/smallchart.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QToolTip>

namespace stadtblick {

namespace {

QAccessibleInterface *accessibleSmallChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<SmallChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
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
    QWidget::keyPressEvent(event);
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
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    }
    return true;
}

} // namespace stadtblick
