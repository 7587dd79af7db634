#include "widgets/panels/layerrail.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layernames.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int widthPx = 48;

} // namespace

LayerRail::LayerRail(QWidget *parent)
    : QWidget(parent)
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(widthPx);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 0, 8);
    column->setSpacing(4);
    QToolButton *panel = makeIconButton(u"panel"_s, tr("Layers and legend"), this);
    setForm(panel, "railbutton");
    connect(panel, &QToolButton::clicked, this, &LayerRail::panelClicked);
    column->addWidget(panel);
    column->addWidget(makeLine(Qt::Horizontal, this));
    for (const LayerName &name : layerNames()) {
        QToolButton *button = makeIconButton(name.icon, name.name, this);
        setForm(button, "railbutton");
        button->setCheckable(true);
        const QString id = name.id;
        connect(button, &QToolButton::clicked, this,
            [this, id](bool isOn) { Q_EMIT visibilityChosen(id, isOn); });
        column->addWidget(button);
        m_buttons.emplace_back(id, button);
    }
    column->addStretch();
    QToolButton *settings = makeIconButton(u"settings"_s, tr("Settings"), this);
    setForm(settings, "railbutton");
    connect(settings, &QToolButton::clicked, this, &LayerRail::settingsClicked);
    column->addWidget(settings);
}

void LayerRail::setView(const ViewState &view)
{
    for (const auto &[id, button] : m_buttons) {
        const LayerState *layer = view.layer(id);
        button->setChecked(layer && layer->isVisible);
    }
}

} // namespace stadtblick
