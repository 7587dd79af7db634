#include "widgets/panels/layerrow.h"

#include "models/analysis/numberformat.h"
#include "models/basemap/rastersource.h"
#include "models/overlays/planfile.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/layermenu.h"
#include "widgets/panels/legendview.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

LayerRow::LayerRow(const LayerName &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    m_state.id = name.id;
    m_state.isVisible = false;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_trouble = makeCaption({}, this);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setContentsMargins(16, 0, 16, 4);
    column->addWidget(m_trouble);
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 0, 16, 8);
    body->setSpacing(4);
    m_legend = new LegendView(false, m_body);
    m_empty = makeCaption({}, m_body);
    m_empty->setWordWrap(true);
    body->addWidget(m_legend);
    body->addWidget(m_empty);
    m_events = buildEvents();
    body->addWidget(m_events, 0, Qt::AlignLeft);
    body->addWidget(buildOpacity());
    column->addWidget(m_body);
    column->addWidget(makeLine(Qt::Horizontal, this));
    showParts();
}

QWidget *LayerRow::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(4);
    m_eye = makeIconButton(u"eye-off"_s, {}, head, 16);
    m_title = new ElidedLabel(m_name.name, TextRole::Body, head);
    m_title->setBuddy(m_eye);
    m_count = makeCaption({}, head);
    m_clock = makeIconButton(u"clock"_s, tr("Follows the period; click to go to the timeline"), head, 16);
    row->addWidget(m_eye);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    row->addWidget(m_clock);
    if (hasLayerMenu(m_name.id)) {
        m_more = makeIconButton(u"more"_s, tr("Options of %1").arg(m_name.name), head, 16);
        m_more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(m_more);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            fillLayerMenu(*menu, m_state, m_selection,
                [this](const QJsonObject &options) { Q_EMIT optionsChosen(m_name.id, options); });
        });
        m_more->setMenu(menu);
        row->addWidget(m_more);
    }
    connect(m_eye, &QToolButton::clicked, this,
        [this] { Q_EMIT visibilityChosen(m_name.id, !m_state.isVisible); });
    connect(m_clock, &QToolButton::clicked, this, &LayerRow::clockClicked);
    return head;
}

QToolButton *LayerRow::buildEvents()
{
    auto *button = new QToolButton(m_body);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(makeEventList(menu));
        menu->addAction(action);
    });
    button->setMenu(menu);
    return button;
}

/** A list that scrolls: a menu of a year's events would cover the whole screen. */
QListWidget *LayerRow::makeEventList(QMenu *menu)
{
    constexpr int mostRows = 14;
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(m_events->text());
    for (const LayerEvent &event : m_eventList) {
        auto *item = new QListWidgetItem(event.text, list);
        // Kept there: the layer's own list may be another one by the time of the click.
        item->setData(Qt::UserRole, event.range.fromMs);
        item->setData(Qt::UserRole + 1, event.range.toMs);
    }
    const int rows = std::min(list->count(), mostRows);
    list->setFixedSize(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + 8,
        rows * list->sizeHintForRow(0) + 4);
    const auto choose = [this, menu](const QListWidgetItem *item) {
        const TimeRange range{
            item->data(Qt::UserRole).toLongLong(), item->data(Qt::UserRole + 1).toLongLong()};
        menu->close();
        Q_EMIT periodChosen(range);
    };
    connect(list, &QListWidget::itemClicked, this, choose);
    connect(list, &QListWidget::itemActivated, this, choose);
    list->setCurrentRow(0);
    list->setFocus();
    return list;
}

QWidget *LayerRow::buildOpacity()
{
    m_opacityRow = new QWidget(m_body);
    auto *row = new QHBoxLayout(m_opacityRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeCaption(tr("Opacity"), m_opacityRow));
    m_opacity = new QSlider(Qt::Horizontal, m_opacityRow);
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacity->setAccessibleName(tr("Opacity of %1").arg(m_name.name));
    m_percent = makeLabel({}, TextRole::Caption, m_opacityRow);
    row->addWidget(m_opacity, 1);
    row->addWidget(m_percent);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        m_percent->setText(percentText(value, QLocale()));
        Q_EMIT opacityChosen(m_name.id, value / 100.0);
    });
    return m_opacityRow;
}

void LayerRow::setState(const LayerState &state)
{
    m_state = state;
    if (!state.isVisible) {
        m_hasLegend = false;
    }
    const QSignalBlocker blocker(m_opacity);
    m_opacity->setValue(qRound(state.opacity * 100));
    m_percent->setText(percentText(m_opacity->value(), QLocale()));
    showParts();
}

void LayerRow::setLayer(const MapLayer *layer)
{
    m_hasLegend = layer != nullptr && m_state.isVisible;
    if (m_hasLegend) {
        m_legend->setLegend(layer->legend);
        m_empty->setText(layer->emptyText);
        m_eventList = layer->events;
        m_events->setText(tr("All events (%1)").arg(numberText(double(m_eventList.size()), 0, QLocale())));
    }
    m_title->setText(m_hasLegend && !layer->legend.title.isEmpty() ? layer->legend.title : shownName());
    m_clock->setVisible(m_hasLegend && layer->legend.followsTime);
    m_legend->setVisible(m_hasLegend && layer->emptyText.isEmpty());
    m_empty->setVisible(m_hasLegend && !layer->emptyText.isEmpty());
    showParts();
}

/** The base map is named after what it shows. */
QString LayerRow::shownName() const
{
    const auto raster = m_name.id == "basemap"_L1 ? rasterSourceOf(m_state.options) : std::nullopt;
    return raster ? raster->name : m_name.name;
}

void LayerRow::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(m_state.isVisible && !text.isEmpty());
}

void LayerRow::setCount(std::optional<qint64> count)
{
    m_count->setText(count ? numberText(double(*count), 0, QLocale()) : QString());
}

void LayerRow::showParts()
{
    const bool isShown = m_state.isVisible;
    const QString action = isShown ? tr("Hide %1") : tr("Show %1");
    m_eye->setIcon(
        themedIcon(isShown ? u"eye"_s : u"eye-off"_s, isShown ? IconColour::Text : IconColour::Text2));
    m_eye->setToolTip(action.arg(m_name.name));
    m_eye->setAccessibleName(action.arg(m_name.name));
    setForm(m_title, isShown ? "plain" : "caption");
    // After the form: polishing by the style sheet takes the font back.
    m_title->setFont(uiFont(isShown ? TextRole::RowTitle : TextRole::Body));
    m_count->setVisible(!isShown);
    if (!m_hasLegend) {
        m_title->setText(shownName());
    }
    if (!m_hasLegend) {
        m_clock->hide();
    }
    if (m_more) {
        m_more->setVisible(isShown);
    }
    // Only surfaces hide what lies below them; symbols and lines are not meant to be faint.
    const bool isFilled = m_name.id == "heat"_L1 || isPlanLayer(m_name.id) || isMapLayer(m_name.id)
        || (m_name.id == "districts"_L1 && m_state.options.contains("indicator"_L1));
    m_opacityRow->setVisible(m_hasLegend && isFilled);
    m_events->setVisible(m_hasLegend && !m_eventList.empty());
    m_body->setVisible(m_hasLegend);
    m_trouble->setVisible(isShown && !m_trouble->text().isEmpty());
}

} // namespace stadtblick
