#include "widgets/panels/layerspanel.h"

#include "models/basemap/rastersource.h"
#include "models/overlays/planfile.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layerrow.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace stadtblick {

namespace {

/** A layer that was added by hand: a plan, a map service. */
bool isOwnLayer(const QString &id)
{
    return isPlanLayer(id) || isMapLayer(id);
}

} // namespace

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
            if (group == LayerGroup::PlanData) {
                m_plans = new QVBoxLayout; // the files that were opened, below what every city has
                m_plans->setSpacing(0);
                rows->addLayout(m_plans);
            }
            group = name.group;
            QLabel *heading = makeLabel(groupName(name.group), TextRole::RowTitle, list);
            setForm(heading, "caption");
            heading->setContentsMargins(12, 8, 12, 2);
            rows->addWidget(heading);
        }
        rows->addWidget(addRow(name, list));
    }
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    column->addWidget(scroll, 1);
}

LayerRow *LayersPanel::addRow(const LayerName &name, QWidget *parent)
{
    auto *row = new LayerRow(name, parent);
    connect(row, &LayerRow::visibilityChosen, this, &LayersPanel::visibilityChosen);
    connect(row, &LayerRow::opacityChosen, this, &LayersPanel::opacityChosen);
    connect(row, &LayerRow::optionsChosen, this, &LayersPanel::optionsChosen);
    connect(row, &LayerRow::clockClicked, this, &LayersPanel::clockClicked);
    connect(row, &LayerRow::periodChosen, this, &LayersPanel::periodChosen);
    m_rows.push_back(row);
    return row;
}

/** Rows for the view's plans, each once, in its order. */
void LayersPanel::updatePlanRows(const ViewState &view)
{
    const auto isGone = [&](const LayerRow *row) { return isOwnLayer(row->id()) && !view.layer(row->id()); };
    for (LayerRow *row : m_rows) {
        if (isGone(row)) {
            row->hide();
            row->deleteLater(); // its menu may be what removed it
        }
    }
    std::erase_if(m_rows, isGone);
    for (const LayerState &state : view.layers) {
        const bool isThere =
            std::ranges::any_of(m_rows, [&](const LayerRow *row) { return row->id() == state.id; });
        if (isOwnLayer(state.id) && !isThere && m_plans) {
            const auto map = isMapLayer(state.id) ? rasterSourceOf(state.options) : std::nullopt;
            const QString name = map ? map->name : planStyleOf(state.options).name;
            LayerRow *row = addRow({state.id, name, QStringLiteral("area"), LayerGroup::PlanData}, this);
            m_plans->addWidget(row);
            row->show();
        }
    }
}

void LayersPanel::setView(const ViewState &view)
{
    updatePlanRows(view);
    for (LayerRow *row : m_rows) {
        LayerState hidden;
        hidden.id = row->id();
        hidden.isVisible = false;
        const LayerState *state = view.layer(row->id());
        row->setState(state ? *state : hidden);
        row->setSelection(view.selection);
        row->setTrouble(m_troubles.value(row->id())); // it may be a new row
    }
}

void LayersPanel::setTroubles(const QHash<QString, QString> &troubles)
{
    if (troubles == m_troubles) {
        return; // every tile that comes leads here
    }
    m_troubles = troubles;
    for (LayerRow *row : m_rows) {
        row->setTrouble(m_troubles.value(row->id()));
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
