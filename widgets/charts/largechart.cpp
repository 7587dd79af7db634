#include "widgets/charts/largechart.h"

#include "widgets/charts/chartpanel.h"
#include "widgets/charts/seriespicker.h"
#include "widgets/common/controls.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/stylesheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

LargeChart::LargeChart(QWidget *parent)
    : QWidget(parent)
    , m_panel(new ChartPanel(this))
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    m_panel->setEnlargeable(false);
    m_panel->setMarkShown(true); // it lies over the map that has it
    column->addWidget(m_panel, 1);
}

QWidget *LargeChart::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *chips = new QWidget(head);
    m_chips = new FlowLayout(chips);
    m_subject = makeLabel({}, TextRole::PanelTitle, chips);
    m_add = makeButton(tr("Add series"), u"plus"_s, "small", chips);
    m_chips->addWidget(m_subject);
    m_chips->addWidget(m_add);
    auto *close = makeIconButton(u"close"_s, tr("Back to the map (Esc)"), head);
    row->addWidget(chips, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &LargeChart::closed);
    connect(m_add, &QPushButton::clicked, this, &LargeChart::seriesWanted);
    return head;
}

void LargeChart::setSubject(const QString &name)
{
    m_subject->setText(name);
}

void LargeChart::setFurther(const QStringList &names)
{
    qDeleteAll(m_furtherChips);
    m_furtherChips.clear();
    m_chips->removeWidget(m_add);
    for (int i = 0; i < int(names.size()); ++i) {
        QPushButton *chip = makeButton(names[i], u"close"_s, "chip", this);
        chip->setToolTip(tr("Take %1 out of the chart").arg(names[i]));
        chip->setAccessibleName(chip->toolTip());
        m_chips->addWidget(chip);
        m_furtherChips.push_back(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(i); });
    }
    m_chips->addWidget(m_add);
}

void LargeChart::setSeries(const std::vector<ListedSeries> &series)
{
    auto *picker = new SeriesPicker(this);
    picker->setSeries(series);
    picker->move(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
    connect(picker, &SeriesPicker::chosen, this, &LargeChart::added);
    picker->show();
}

void LargeChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace stadtblick
