#include "widgets/panels/topbar.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/searchbox.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int heightPx = 48;
constexpr int searchWidthPx = 304;
constexpr int smallSearchWidthPx = 220;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(heightPx);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(0);

    QHBoxLayout *left = buildLeft();
    m_tabs = new QWidget(this);
    auto *tabs = new QHBoxLayout(m_tabs);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(8);
    m_explore = addTab(tr("Explore"), u"explore"_s, WindowPage::Explore, m_tabs);
    m_compare = addTab(tr("Compare"), u"compare"_s, WindowPage::Compare, m_tabs);
    m_ideas = addTab(tr("Ideas"), u"idea"_s, WindowPage::Ideas, m_tabs);
    tabs->addWidget(m_explore);
    tabs->addWidget(m_compare);
    tabs->addWidget(m_ideas);

    QHBoxLayout *right = buildRight();
    row->addLayout(left, 1);
    row->addWidget(m_tabs);
    row->addLayout(right, 1);
    setPage(WindowPage::Explore);
    setHasCity(false);
    setUndo(false, false);
}

QHBoxLayout *TopBar::buildLeft()
{
    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    m_menu = makeIconButton(u"menu"_s, tr("Menu"), this);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_program = makeLabel(u"Stadtblick"_s, TextRole::RowTitle, this);
    m_city = makeButton({}, u"chevron-down"_s, "city", this);
    m_city->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    m_city->setFont(uiFont(TextRole::RowTitle));
    m_city->setAccessibleName(tr("City"));
    m_chip = makeButton({}, u"fresh"_s, "chip", this);
    m_troubleChip = makeButton({}, {}, "warnchip", this);
    m_troubleChip->setIcon(themedIcon(u"warning"_s, IconColour::Warn));
    for (QPushButton *chip : {m_chip, m_troubleChip}) {
        chip->setFont(uiFont(TextRole::Caption));
        chip->setIconSize({16, 16});
        connect(chip, &QPushButton::clicked, this, &TopBar::freshnessClicked);
    }
    left->addWidget(m_menu);
    left->addWidget(m_program);
    left->addWidget(m_city);
    left->addWidget(m_chip);
    left->addWidget(m_troubleChip);
    left->addStretch();
    return left;
}

QHBoxLayout *TopBar::buildRight()
{
    auto *right = new QHBoxLayout;
    right->setSpacing(4);
    m_search = new SearchBox(this);
    m_searchIcon = makeIconButton(u"search"_s, tr("Search (Ctrl+K)"), this);
    connect(m_searchIcon, &QToolButton::clicked, this, &TopBar::searchClicked);
    connect(m_search, &SearchBox::blurred, this, [this] { showSearch(false); });
    m_undo = makeIconButton(u"undo"_s, tr("Undo (Ctrl+Z)"), this);
    m_redo = makeIconButton(u"redo"_s, tr("Redo (Ctrl+Shift+Z)"), this);
    m_present = makeButton(tr("Present"), u"present"_s, "primary", this);
    m_present->setToolTip(tr("Show this view full screen (F11)"));
    right->addStretch();
    right->addWidget(m_search);
    right->addWidget(m_searchIcon);
    right->addSpacing(4);
    right->addWidget(m_undo);
    right->addWidget(m_redo);
    right->addSpacing(8);
    right->addWidget(m_present);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoClicked);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoClicked);
    connect(m_present, &QPushButton::clicked, this, &TopBar::presentClicked);
    return right;
}

QPushButton *TopBar::addTab(const QString &text, const QString &icon, WindowPage page, QWidget *parent)
{
    QPushButton *tab = makeButton(text, icon, "tab", parent);
    tab->setCheckable(true);
    connect(tab, &QPushButton::clicked, this, [this, page] {
        setPage(page);
        Q_EMIT pageChosen(page);
    });
    return tab;
}

void TopBar::setMainMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::setCityMenu(QMenu *menu)
{
    m_city->setMenu(menu);
}

void TopBar::setCity(const QString &name)
{
    m_city->setText(name);
}

void TopBar::setFreshness(const Freshness &freshness)
{
    m_freshness = freshness;
    showFreshness();
}

void TopBar::setSyncProgress(const QString &text)
{
    m_progress = text;
    showFreshness();
}

void TopBar::showFreshness()
{
    const bool isTroubled = m_progress.isEmpty() && !m_freshness.trouble.isEmpty();
    const bool isFresh = m_progress.isEmpty() && m_freshness.state == Freshness::State::Fresh;
    const QString icon = !m_progress.isEmpty() ? u"refresh"_s : (isFresh ? u"fresh"_s : u"clock"_s);
    m_chip->setIcon(themedIcon(icon));
    if (!m_progress.isEmpty()) {
        m_chip->setText(u' ' + m_progress);
    } else {
        m_chip->setText(u' ' + (m_isSmall ? m_freshness.shortText : m_freshness.text));
    }
    m_troubleChip->setText(u' ' + m_freshness.trouble);
    m_troubleChip->setVisible(isTroubled && !m_chip->isHidden());
}

void TopBar::setPage(WindowPage page)
{
    m_explore->setChecked(page == WindowPage::Explore);
    m_compare->setChecked(page == WindowPage::Compare);
    m_ideas->setChecked(page == WindowPage::Ideas);
}

void TopBar::setUndo(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void TopBar::setHasCity(bool hasCity)
{
    m_hasCity = hasCity;
    m_program->setVisible(!hasCity);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_city, m_chip, m_troubleChip, m_tabs, m_undo, m_redo, m_present}) {
        widget->setVisible(hasCity);
    }
    showSearch(false);
    showFreshness();
}

void TopBar::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    showFreshness();
    showSearch(m_search->hasFocus());
}

void TopBar::showSearch(bool isOpen)
{
    m_search->setFixedWidth(m_isSmall ? smallSearchWidthPx : searchWidthPx);
    m_search->setVisible(m_hasCity && (!m_isSmall || isOpen));
    m_searchIcon->setVisible(m_hasCity && m_isSmall && !isOpen);
}

void TopBar::beginSearch()
{
    showSearch(true);
    m_search->begin();
}

} // namespace stadtblick
