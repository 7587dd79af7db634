#include "widgets/compare/comparepage.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/swipemap.h"

#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

namespace {

constexpr int panelWidthPx = 704;
constexpr int smallPanelWidthPx = 480;

CompareMapMode modeOf(const CompareState &state, bool hasBoth)
{
    if (state.map == QLatin1StringView("difference") && hasBoth) {
        return CompareMapMode::Difference;
    }
    const bool isSide = state.map == QLatin1StringView("side");
    if (state.isOfPlaces()) {
        return isSide ? CompareMapMode::Places : CompareMapMode::Single;
    }
    if (!hasBoth) {
        return CompareMapMode::Single;
    }
    return isSide ? CompareMapMode::SideBySide : CompareMapMode::Swipe;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new CompareBar(this))
    , m_map(new SwipeMap(this))
    , m_panel(new ComparePanel(this))
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeLine(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_map, 1);
    row->addWidget(makeLine(Qt::Vertical, this));
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    setSmall(false);
}

void ComparePage::setState(const CompareState &state, bool hasBoth)
{
    m_bar->setState(state);
    m_map->setMode(modeOf(state, hasBoth)); // says how far the handle goes
    m_map->setSplit(state.split);
    m_map->setMissing(state.a.place.isEmpty(), state.b.place.isEmpty());
}

void ComparePage::setSmall(bool isSmall)
{
    m_panel->setFixedWidth(isSmall ? smallPanelWidthPx : panelWidthPx);
    m_bar->setSmall(isSmall);
    m_map->setSmall(isSmall);
    m_panel->setSmall(isSmall);
}

std::vector<QWidget *> ComparePage::areas() const
{
    return {m_bar, m_map, m_panel};
}

} // namespace stadtblick
