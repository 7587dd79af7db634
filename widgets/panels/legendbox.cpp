#include "widgets/panels/legendbox.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layernames.h"
#include "widgets/panels/legendview.h"
#include "widgets/panels/pageparts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int widthPx = 304;
constexpr int borderPx = 1; // the sheet's
constexpr std::size_t openAtFirst = 2;

/** In the order of the list of layers, which is not that of drawing: plans and map services come last. */
std::vector<const MapLayer *> inOrderOfTheList(const MapScene &scene)
{
    std::vector<const MapLayer *> layers;
    const std::vector<LayerName> names = layerNames();
    for (const LayerName &name : names) {
        if (const MapLayer *layer = scene.layer(name.id)) {
            layers.push_back(layer);
        }
    }
    for (const MapLayer &layer : scene.layers) {
        if (std::ranges::find(names, layer.id, &LayerName::id) == names.end()) {
            layers.push_back(&layer);
        }
    }
    return layers;
}

} // namespace

LegendBox::LegendBox(QWidget *parent)
    : QFrame(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setForm(this, "floating");
    setFixedWidth(widthPx);
    m_column->setContentsMargins(16, 8, 8, 8);
    m_column->setSpacing(4);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(borderPx, borderPx, borderPx, borderPx);
    // What wrapped texts need at their narrowest is no least height: the box is as wide as it is.
    m_content->setMinimumHeight(1);
    QScrollArea *scroll = scrollingPage(m_content, this);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    // The box' own background is to be seen.
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);
}

QSize LegendBox::sizeHint() const
{
    // For the width that it has: a long title would ask for more, and its notes then take fewer lines.
    const QMargins around = contentsMargins() + layout()->contentsMargins();
    const int inner = m_content->heightForWidth(widthPx - around.left() - around.right());
    return {widthPx, (inner < 0 ? m_content->sizeHint().height() : inner) + around.top() + around.bottom()};
}

bool LegendBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // a scrolling page does not tell what it asks for
    }
    return QFrame::eventFilter(watched, event);
}

void LegendBox::setScene(const MapScene &scene)
{
    m_layers.clear();
    for (const MapLayer *layer : inOrderOfTheList(scene)) {
        if (!layer->legend.title.isEmpty()) {
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
    auto *block = new QWidget(m_content);
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
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(0, 0, 8, 4);
        if (layer.emptyText.isEmpty()) {
            auto *view = new LegendView(false, block);
            view->setLegend(layer.legend);
            inset->addWidget(view);
        } else {
            inset->addWidget(wrappedLabel(makeCaption(layer.emptyText, block)));
        }
        column->addLayout(inset);
    }
    m_column->addWidget(block);
}

} // namespace stadtblick
