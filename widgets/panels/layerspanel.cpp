#include "widgets/panels/layerspanel.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layerrow.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

LayersPanel::LayersPanel(QWidget *parent)
    : QWidget(parent)
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *title = makeLabel(tr("Layers"), TextRole::PanelTitle, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->addWidget(title);
    column->addLayout(head);

    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    std::optional<LayerGroup> group;
    for (const LayerName &name : layerNames()) {
        if (group != name.group) {
            group = name.group;
            QLabel *heading = makeLabel(groupName(name.group), TextRole::RowTitle, list);
            setForm(heading, "caption");
            heading->setContentsMargins(12, 8, 12, 2);
            rows->addWidget(heading);
        }
        auto *row = new LayerRow(name, list);
        connect(row, &LayerRow::visibilityChosen, this, &LayersPanel::visibilityChosen);
        connect(row, &LayerRow::opacityChosen, this, &LayersPanel::opacityChosen);
        connect(row, &LayerRow::optionsChosen, this, &LayersPanel::optionsChosen);
        connect(row, &LayerRow::clockClicked, this, &LayersPanel::clockClicked);
        connect(row, &LayerRow::periodChosen, this, &LayersPanel::periodChosen);
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    column->addWidget(scroll, 1);
}

void LayersPanel::setView(const ViewState &view)
{
    for (LayerRow *row : m_rows) {
        LayerState hidden;
        hidden.id = row->id();
        hidden.isVisible = false;
        const LayerState *state = view.layer(row->id());
        row->setState(state ? *state : hidden);
        row->setSelection(view.selection);
    }
}

void LayersPanel::setScene(const MapScene &scene)
{
    for (LayerRow *row : m_rows) {
        row->setLayer(scene.layer(row->id()));
    }
}

void LayersPanel::setCounts(const QHash<QString, qint64> &counts)
{
    for (LayerRow *row : m_rows) {
        const auto found = counts.constFind(row->id());
        row->setCount(found == counts.constEnd() ? std::nullopt : std::optional<qint64>(*found));
    }
}

} // namespace stadtblick
