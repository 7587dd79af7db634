#include "widgets/compare/comparebar.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/compare/sidelabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int heightPx = 48;
constexpr int badgePx = 20;

/** 'before · 21 nights'. */
QString captionOf(const CompareSide &side, int days, const ComparisonIndicator &indicator)
{
    QStringList parts;
    if (!side.name.isEmpty()) {
        parts << side.name;
    }
    if (days > 0) {
        parts << indicator.countText(days);
    }
    return parts.join(u" · "_s);
}

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_chipA(addChip(false))
    , m_captionA(makeCaption({}, this))
    , m_chipB(addChip(true))
    , m_captionB(makeCaption({}, this))
    , m_indicator(new QComboBox(this))
{
    m_match = buildMatch();
    m_export = buildExport();
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(heightPx);
    m_kind->addItem(tr("Periods"), u"period"_s);
    m_kind->addItem(tr("Places"), u"place"_s);
    m_kind->setAccessibleName(tr("What is compared"));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_state.kind = m_kind->itemData(index).toString();
        if (m_state.isOfPlaces() && m_state.map == "swipe"_L1) {
            m_state.map = u"side"_s; // there is nothing to swipe over: each place has its own map
        }
        Q_EMIT changed(m_state);
    });
    m_indicator->setAccessibleName(tr("Quantity"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(18);
    connect(m_indicator, &QComboBox::activated, this, [this](int index) {
        m_state.indicator = m_indicator->itemData(index).toString();
        Q_EMIT changed(m_state);
    });
    QToolButton *swap = makeIconButton(u"compare"_s, tr("Swap A and B"), this);
    connect(swap, &QToolButton::clicked, this, [this] {
        std::swap(m_state.a, m_state.b);
        Q_EMIT changed(m_state);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 16, 4);
    row->setSpacing(4);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_kind, m_chipA, m_captionA, swap, m_chipB, m_captionB}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(buildModes());
    row->addSpacing(8);
    row->addWidget(m_indicator);
    row->addWidget(m_match);
    row->addWidget(m_export);
}

QPushButton *CompareBar::addChip(bool isB)
{
    QPushButton *chip = makeButton({}, {}, "city", this);
    chip->setIcon(sideBadge(isB, badgePx, this));
    chip->setIconSize({badgePx, badgePx});
    chip->setFont(uiFont(TextRole::RowTitle));
    chip->setAccessibleName(isB ? tr("Side B") : tr("Side A"));
    chip->setToolTip(tr("Choose"));
    connect(chip, &QPushButton::clicked, this, [this, isB] { Q_EMIT chipClicked(isB); });
    return chip;
}

QWidget *CompareBar::buildModes()
{
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(segments);
    for (const auto &[key, text] : {std::pair(u"swipe"_s, tr("Swipe")),
             std::pair(u"side"_s, tr("Side by side")), std::pair(u"difference"_s, tr("Difference"))}) {
        QPushButton *button = makeButton(text, {}, "segment", segments);
        button->setCheckable(true);
        // The chosen one is bold: it must not grow.
        const int boldWidth = QFontMetrics(uiFont(TextRole::RowTitle)).horizontalAdvance(text);
        button->setMinimumWidth(boldWidth + 20);
        group->addButton(button);
        row->addWidget(button);
        m_modes.emplace_back(key, button);
        connect(button, &QPushButton::clicked, this, [this, mode = key] {
            m_state.map = mode;
            Q_EMIT changed(m_state);
        });
    }
    return segments;
}

QToolButton *CompareBar::buildMatch()
{
    QToolButton *button = makeIconButton(u"filter"_s, tr("What is matched"), this);
    setForm(button, "framed");
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, bool CompareState::*member) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, member](bool isOn) {
            m_state.*member = isOn;
            Q_EMIT changed(m_state);
        });
        return action;
    };
    m_dayTypes = add(tr("Match day types"), &CompareState::matchesDayTypes);
    m_dryDays = add(tr("Only days without rain"), &CompareState::matchesDryDays);
    m_temperature = add(tr("Only days of like temperature"), &CompareState::matchesTemperature);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QToolButton *CompareBar::buildExport()
{
    QToolButton *button = makeIconButton(u"save"_s, tr("Save and copy"), this);
    setForm(button, "framed");
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &icon, const QString &text, void (CompareBar::*signal)()) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, this, signal);
    };
    add(u"report"_s, tr("Save as PDF …"), &CompareBar::saveReportClicked);
    add(u"table"_s, tr("Save table …"), &CompareBar::saveTableClicked);
    add(u"copy"_s, tr("Copy table"), &CompareBar::copyTableClicked);
    add(u"picture"_s, tr("Save map …"), &CompareBar::saveMapClicked);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void CompareBar::showTexts(const QString &textA, const QString &textB)
{
    const QString none = m_state.isOfPlaces() ? tr("Choose a place") : tr("Choose a period");
    m_chipA->setText(u' ' + (textA.isEmpty() ? none : textA));
    m_chipB->setText(u' ' + (textB.isEmpty() ? none : textB));
    m_captionA->setVisible(!m_isSmall && !m_captionA->text().isEmpty());
    m_captionB->setVisible(!m_isSmall && !m_captionB->text().isEmpty());
}

void CompareBar::setState(const CompareState &state)
{
    m_state = state;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.kind)));
    for (const auto &[mode, button] : m_modes) {
        button->setChecked(mode == state.map);
        if (mode == "swipe"_L1) {
            button->setText(state.isOfPlaces() ? tr("Map") : tr("Swipe"));
        }
    }
    const std::pair<QAction *, bool> matches[]{{m_dayTypes, state.matchesDayTypes},
        {m_dryDays, state.matchesDryDays}, {m_temperature, state.matchesTemperature}};
    for (const auto &[action, isOn] : matches) {
        const QSignalBlocker blocker(action);
        action->setChecked(isOn);
    }
    m_indicator->setCurrentIndex(m_indicator->findData(state.indicator));
}

void CompareBar::setComparison(const CityComparison &city)
{
    m_indicator->clear();
    for (const QString &key : city.indicators) {
        m_indicator->addItem(comparisonIndicatorByKey(key)->name(), key);
    }
    m_indicator->setCurrentIndex(m_indicator->findData(m_state.indicator));
    const StationComparison *station = city.shownStation();
    const Comparison comparison = station ? station->comparison : Comparison{};
    m_captionA->setText(captionOf(m_state.a, comparison.a.days, city.indicator));
    m_captionB->setText(captionOf(m_state.b, comparison.b.days, city.indicator));
    showTexts(city.textA, city.textB);
}

void CompareBar::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    m_captionA->setVisible(!isSmall && !m_captionA->text().isEmpty());
    m_captionB->setVisible(!isSmall && !m_captionB->text().isEmpty());
}

} // namespace stadtblick
