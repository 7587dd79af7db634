#include "widgets/charts/chartpanel.h"

#include "models/items/chartrowsmodel.h"
#include "models/painting/chartpainter.h"
#include "widgets/charts/chartkey.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int rowHeightPx = 30;
constexpr int longestTitlePx = 200;
constexpr QSizeF pictureSize{720, 360};

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(new TimeSeriesView(this))
    , m_table(new QTableView(this))
    , m_rows(new ChartRowsModel(QLocale(), this))
    , m_key(new ChartKey(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHead());
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightPx);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ChartRowsModel::TimeColumn, 170);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(190);
    column->addWidget(m_stack, 1);
    column->addWidget(m_key);
    connect(m_view, &TimeSeriesView::windowChosen, this, &ChartPanel::windowChosen);
}

QWidget *ChartPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new ElidedLabel({}, TextRole::RowTitle, head);
    m_unit = new ElidedLabel({}, TextRole::Caption, head);
    setForm(m_unit, "caption");
    m_tableButton = makeIconButton(u"table"_s, tr("Table behind the chart (T)"), head);
    m_tableButton->setCheckable(true);
    QToolButton *more = makeIconButton(u"more"_s, tr("Copy and save"), head);
    auto *menu = new QMenu(more);
    connect(menu->addAction(themedIcon(u"picture"_s), tr("Copy chart")), &QAction::triggered, this,
        &ChartPanel::copyPictureClicked);
    connect(menu->addAction(themedIcon(u"save"_s), tr("Save chart …")), &QAction::triggered, this,
        &ChartPanel::savePictureClicked);
    connect(menu->addAction(themedIcon(u"copy"_s), tr("Copy table")), &QAction::triggered, this,
        &ChartPanel::copyTableClicked);
    connect(menu->addAction(themedIcon(u"save"_s), tr("Save table …")), &QAction::triggered, this,
        &ChartPanel::saveTableClicked);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_title);
    row->addWidget(m_unit, 1);
    row->addWidget(m_tableButton);
    row->addWidget(more);
    m_choice = new QComboBox(head);
    m_choice->setAccessibleName(tr("Quantity"));
    column->addLayout(row);
    column->addWidget(m_choice);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartPanel::setTableShown);
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { Q_EMIT quantityChosen(m_quantities[std::size_t(index)]); });
    return head;
}

void ChartPanel::setQuantities(const std::vector<MeasuredQuantity> &quantities, const QString &currentSeries)
{
    const QSignalBlocker blocker(m_choice);
    m_quantities = quantities;
    m_choice->clear();
    for (const MeasuredQuantity &quantity : quantities) {
        m_choice->addItem(
            quantity.unit.isEmpty() ? quantity.name : u"%1 · %2"_s.arg(quantity.name, quantity.unit));
        if (quantity.seriesId == currentSeries) {
            m_choice->setCurrentIndex(m_choice->count() - 1);
        }
    }
    m_choice->setVisible(quantities.size() > 1);
}

void ChartPanel::setChart(const TimeSeriesChart &chart)
{
    m_title->setText(chart.title);
    // The title has the first claim on the row, the unit the rest of it.
    m_title->setMinimumWidth(
        std::min(longestTitlePx, m_title->fontMetrics().horizontalAdvance(chart.title) + 2));
    m_unit->setText(chart.quantity);
    m_view->setSeries(chart);
    m_key->setChart(chart);
    if (isTableShown()) {
        Q_EMIT rowsWanted();
    }
}

void ChartPanel::setRows(std::vector<ChartRow> rows)
{
    m_rows->setRows(m_view->series(), std::move(rows));
}

const TimeSeriesChart &ChartPanel::chart() const
{
    return m_view->series();
}

int ChartPanel::columns() const
{
    return m_view->columns();
}

bool ChartPanel::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::setTableShown(bool isShown)
{
    if (isShown == isTableShown()) {
        return;
    }
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_view);
    m_tableButton->setChecked(isShown);
    if (isShown) {
        Q_EMIT rowsWanted();
    }
}

QImage ChartPanel::picture(double scale) const
{
    QImage image((pictureSize * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const QRectF whole(QPointF(), pictureSize);
    paintChart(painter, chart(), whole.adjusted(12, 8, -12, -28), {Theme::Print, 1, true, true});
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokens(Theme::Print).text2);
    const QString origin = QStringList{chart().periodText, chart().source}.join(u" · "_s);
    painter.drawText(whole.adjusted(12, 0, -12, -8), Qt::AlignLeft | Qt::AlignBottom, origin);
    return image;
}

} // namespace stadtblick
