#include "widgets/charts/chartarea.h"

#include "widgets/charts/chartpanel.h"
#include "widgets/common/controls.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int highestChartPx = 330; ///< higher ones stretch what happens from day to day
constexpr int highestSmallChartPx = 270; ///< so that it is seen whole

} // namespace

ChartArea::ChartArea(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_lines(new ChartPanel(this))
    , m_fold(makeButton({}, u"chevron-right"_s, "title", this))
    , m_second(new ChartPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_choice->setAccessibleName(tr("Quantity"));
    m_choice->hide();
    m_fold->setIcon(themedIcon(u"chevron-right"_s));
    m_fold->setIconSize({16, 16});
    column->addWidget(m_choice);
    column->addWidget(m_lines, 1);
    column->addWidget(m_fold);
    column->addWidget(m_second, 1);
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { Q_EMIT quantityChosen(m_quantities[std::size_t(index)]); });
    connect(m_second, &ChartPanel::kindChosen, this, &ChartArea::kindChosen);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        placeSecond();
        Q_EMIT secondWanted();
    });
    placeSecond();
}

void ChartArea::setQuantities(
    const std::vector<MeasuredQuantity> &quantities, const MeasuredQuantity &current)
{
    const QSignalBlocker blocker(m_choice);
    m_quantities = quantities;
    m_choice->clear();
    for (const MeasuredQuantity &quantity : quantities) {
        m_choice->addItem(
            quantity.unit.isEmpty() ? quantity.name : u"%1 · %2"_s.arg(quantity.name, quantity.unit));
        if (quantity == current) {
            m_choice->setCurrentIndex(m_choice->count() - 1);
        }
    }
    m_choice->setVisible(quantities.size() > 1);
}

void ChartArea::setKinds(const std::vector<ChartKind> &kinds, ChartKind current)
{
    m_second->setKinds(kinds, current);
    m_kindName = chartKindName(current);
    m_fold->setText(u' ' + m_kindName);
}

void ChartArea::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    m_isUnfolded = m_isUnfolded && isSmall;
    for (ChartPanel *panel : {m_lines, m_second}) {
        panel->setHighest(isSmall ? highestSmallChartPx : highestChartPx);
    }
    placeSecond();
}

void ChartArea::setEnlarged(bool isEnlarged)
{
    m_isEnlarged = isEnlarged;
    placeSecond();
}

bool ChartArea::isSecondShown() const
{
    return !m_isEnlarged && (!m_isSmall || m_isUnfolded);
}

void ChartArea::placeSecond()
{
    m_second->setVisible(isSecondShown());
    m_fold->setVisible(!m_isEnlarged && !isSecondShown());
}

} // namespace stadtblick
