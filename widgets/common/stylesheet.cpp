#include "widgets/common/stylesheet.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr auto sheet = R"(
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }
QWidget[form="bar"] { background: $panel; }
QWidget[form="backdrop"] { background: $backdrop; }
QWidget[form="present"] { background: $present; }
QFrame[form="card"] { background: $raised; border: 1px solid $border; border-radius: 4px; }
QFrame[form="bigcard"] { background: $raised; border: 1px solid $border; border-radius: 8px; }
QFrame[form="dashed"] { background: $raised; border: 1px dashed $control; border-radius: 4px; }
QFrame[form="floating"] { background: $raised; border: 1px solid $border; border-radius: 4px; }
QFrame[form="line"] { background: $border; border: none; }
QLabel[form="caption"] { color: $text2; }
QLabel[form="danger"] { color: $danger; }
QLabel[form="warn"] { color: $warn; }
QLabel[form="ok"] { color: $ok; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $control; background: $panel; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[form="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent;
    font-weight: 700; padding: 0 16px; }
QPushButton[form="primary"]:hover, QPushButton[form="primary"]:pressed { background: $accentHover; }
QPushButton[form="primary"]:disabled { background: $border; color: $control; border-color: $border; }
QFrame[form="bigcard"] QPushButton { min-height: 38px; }
QPushButton[form="small"] { min-height: 26px; padding: 0 10px; }
QPushButton[form="quiet"] { background: transparent; border: none; padding: 0 8px; }
QPushButton[form="quiet"]:hover { background: $sunken; }
QPushButton[form="title"] { background: transparent; border: none; padding: 0 2px; min-height: 28px;
    font-weight: 700; text-align: left; }
QPushButton[form="title"]:hover { background: $sunken; }
QPushButton[form="city"] { background: transparent; border: none; padding: 0 8px; font-weight: 700; }
QPushButton[form="city"]:hover { background: $sunken; }
QPushButton[form="link"] { background: transparent; border: none; padding: 0 4px; color: $accent;
    min-height: 24px; }
QPushButton[form="link"]:hover { text-decoration: underline; }
QPushButton[form="tab"] { background: transparent; border: none; border-bottom: 3px solid transparent;
    border-radius: 0; color: $text2; padding: 3px 12px 0 12px; min-height: 42px; }
QPushButton[form="tab"]:hover { color: $text; }
QPushButton[form="tab"]:checked { color: $text; font-weight: 700; border-bottom-color: $accent; }
QPushButton[form="chip"], QPushButton[form="warnchip"] { background: $raised; border: 1px solid $border;
    border-radius: 12px; padding: 0 9px; min-height: 22px; }
QPushButton[form="warnchip"] { color: $warn; }
QPushButton[form="chip"]:hover, QPushButton[form="warnchip"]:hover { background: $sunken; }
QPushButton[form="chip"]:checked { background: $selection; border-color: $accent; }
QPushButton[form="segment"] { border-radius: 0; min-height: 26px; padding: 0 7px; margin-left: -1px; }
QPushButton[form="segment"]:checked { background: $selection; font-weight: 700; }
QPushButton[form="row"] { background: transparent; border: none; border-radius: 0; text-align: left;
    padding: 0 12px; min-height: 32px; color: $text2; }
QPushButton[form="row"]:hover { background: $sunken; }

QToolButton { background: transparent; border: none; border-radius: 4px; padding: 5px; color: $text; }
QToolButton:hover { background: $sunken; }
QToolButton:checked { background: $selection; }
QToolButton[form="framed"] { background: $raised; border: 1px solid $border; }
QToolButton[form="railbutton"] { border-radius: 0; border-left: 3px solid transparent; padding: 8px 9px 8px 6px; }
QToolButton[form="railbutton"]:checked { background: $selection; border-left-color: $accent; }

QLineEdit, QComboBox, QDateTimeEdit, QSpinBox { background: $raised; color: $text;
    border: 1px solid $control; border-radius: 4px; padding: 0 8px; min-height: 30px;
    selection-background-color: $selection; selection-color: $text; }
QComboBox { border-color: $border; padding-right: 24px; }
QComboBox:hover { background: $sunken; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow-$scheme.svg); width: 16px; height: 16px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: none; width: 22px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $sunken; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrowup-$scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-$scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 12px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $control; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
QMenu::icon { padding-left: 10px; }

QAbstractItemView { background: $panel; border: none; outline: none; }
QTableView { background: $raised; gridline-color: $border; border: 1px solid $border; }
QTableView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QHeaderView::section { background: $sunken; color: $text; border: none; border-bottom: 1px solid $border;
    padding: 5px 8px; font-weight: 700; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $band; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 3px; background: $border; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 1px; }
QSlider::handle:horizontal { background: $raised; border: 2px solid $accent; width: 10px; height: 10px;
    margin: -6px 0; border-radius: 7px; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
)";

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto blend = [shareOfB](int from, int to) { return from + qRound((to - from) * shareOfB); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

} // namespace

QString styleSheet(Theme theme)
{
    const Tokens &c = tokens(theme);
    // Longer names first: $text2 must not be taken for $text.
    const std::vector<std::pair<QLatin1StringView, QString>> values{
        {"$accentHover"_L1, mixed(c.accent, c.text, 0.2).name()}, {"$onAccent"_L1, c.onAccent.name()},
        {"$accent"_L1, c.accent.name()},
        {"$present"_L1, theme == Theme::Dark ? c.backdrop.name() : u"#ffffff"_s},
        {"$backdrop"_L1, c.backdrop.name()}, {"$selection"_L1, c.selection.name()},
        {"$control"_L1, c.control.name()}, {"$border"_L1, c.border.name()}, {"$raised"_L1, c.raised.name()},
        {"$sunken"_L1, c.sunken.name()}, {"$panel"_L1, c.panel.name()}, {"$danger"_L1, c.danger.name()},
        {"$warn"_L1, c.warn.name()}, {"$band"_L1, c.band.name()}, {"$ok"_L1, c.ok.name()},
        {"$text2"_L1, c.text2.name()}, {"$text"_L1, c.text.name()},
        {"$scheme"_L1, theme == Theme::Dark ? u"dark"_s : u"light"_s}};
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : values) {
        text.replace(name, value);
    }
    return text;
}

void setForm(QWidget *widget, const char *form)
{
    widget->setProperty("form", QString::fromLatin1(form));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace stadtblick
