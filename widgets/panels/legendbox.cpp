#include "widgets/panels/legendbox.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layernames.h"
#include "widgets/panels/legendview.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int widthPx = 304;
constexpr std::size_t openAtFirst = 2;

} // namespace

LegendBox::LegendBox(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setForm(this, "floating");
    setFixedWidth(widthPx);
    m_column->setContentsMargins(16, 8, 8, 8);
    m_column->setSpacing(4);
}

void LegendBox::setScene(const MapScene &scene)
{
    m_layers.clear();
    // In the order of the list of layers, which is not that of drawing.
    for (const LayerName &name : layerNames()) {
        const MapLayer *layer = scene.layer(name.id);
        if (layer && layer->emptyText.isEmpty() && !layer->legend.title.isEmpty()) {
            m_layers.push_back(*layer);
        }
    }
    rebuild();
}

void LegendBox::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const QString &id = m_layers[i].id;
        addLayer(m_layers[i], m_opened.contains(id) || (i < openAtFirst && !m_closed.contains(id)));
    }
    setVisible(!m_layers.empty());
    updateGeometry();
}

void LegendBox::addLayer(const MapLayer &layer, bool isOpen)
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(layer.legend.title, TextRole::RowTitle, block), 1);
    QToolButton *fold = makeIconButton(isOpen ? u"chevron-down"_s : u"chevron-right"_s,
        isOpen ? tr("Fold %1").arg(layer.legend.title) : tr("Unfold %1").arg(layer.legend.title), block, 16);
    connect(
        fold, &QToolButton::clicked, this,
        [this, id = layer.id, isOpen] {
            (isOpen ? m_closed : m_opened).insert(id);
            (isOpen ? m_opened : m_closed).remove(id);
            rebuild();
        },
        Qt::QueuedConnection); // the button goes away with the block that it belongs to
    head->addWidget(fold);
    column->addLayout(head);
    if (isOpen) {
        auto *view = new LegendView(false, block);
        view->setLegend(layer.legend);
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(0, 0, 8, 4);
        inset->addWidget(view);
        column->addLayout(inset);
    }
    m_column->addWidget(block);
}

} // namespace stadtblick
