#include "widgets/common/emptystate.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"station"_s, IconColour::Text2, 32, this))
    , m_title(makeLabel({}, TextRole::PanelTitle, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(makeButton({}, {}, "primary", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setForm(m_text, "caption");
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::set(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_icon->setIcon(icon, IconColour::Text2);
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace stadtblick
