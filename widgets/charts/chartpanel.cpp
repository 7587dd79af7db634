#include "widgets/charts/chartpanel.h"

#include "models/items/chartrowsmodel.h"
#include "models/items/charttablemodel.h"
#include "widgets/charts/chartkey.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int rowHeightPx = 30;
constexpr int smallestPlotPx = 170;

/** The names of the series that a key's entries hide and show, by the series' number. */
std::vector<std::pair<int, QString>> seriesOf(const Chart &chart)
{
    std::vector<std::pair<int, QString>> series;
    for (const ChartKeyEntry &entry : frameOf(chart).key) {
        // A band has its line's number and no place of its own in the menu.
        if (entry.series && entry.sign != ChartKeyEntry::Sign::Band) {
            series.emplace_back(*entry.series, entry.text);
        }
    }
    return series;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_lines(new TimeSeriesView(this))
    , m_view(new ChartView(this))
    , m_table(new QTableView(this))
    , m_rows(new ChartRowsModel(QLocale(), this))
    , m_cells(new ChartTableModel(QLocale(), this))
    , m_key(new ChartKey(this))
    , m_source(new ElidedLabel({}, TextRole::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHead());
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(false);
    m_table->setAccessibleName(tr("Table behind the chart (T)"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightPx);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(smallestPlotPx);
    column->addWidget(m_stack, 1);
    column->addWidget(m_key);
    setForm(m_source, "caption");
    // A long source neither widens the panel nor takes lines from the plot.
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_source->hide();
    column->addWidget(m_source);
    connect(m_lines, &TimeSeriesView::windowChosen, this, &ChartPanel::windowChosen);
    connect(m_lines, &TimeSeriesView::shownChanged, this, &ChartPanel::showKey);
    connect(m_view, &ChartView::seriesToggled, this, &ChartPanel::toggleSeries);
    connect(m_view, &ChartView::stationChosen, this, &ChartPanel::stationChosen);
    connect(m_key, &ChartKey::seriesToggled, this, &ChartPanel::toggleSeries);
    connect(m_lines, &TimeSeriesView::seriesToggled, this, &ChartPanel::toggleSeries);
}

QWidget *ChartPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title = new ElidedLabel({}, TextRole::RowTitle, head);
    m_kind = makeButton({}, u"chevron-down"_s, "title", head);
    m_kind->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the name
    m_kind->setFont(uiFont(TextRole::RowTitle));
    m_kind->setToolTip(tr("Choose another kind of chart"));
    m_kind->setMenu(new QMenu(m_kind));
    m_kind->hide();
    m_unit = new ElidedLabel({}, TextRole::Caption, head);
    setForm(m_unit, "caption");
    // The title has the first claim on the row, the unit the rest of it.
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_mark = makeLabel({}, TextRole::RowTitle, head);
    m_mark->hide();
    m_enlarge = makeIconButton(u"fullscreen"_s, tr("Enlarge chart"), head);
    m_tableButton = makeIconButton(u"table"_s, tr("Table behind the chart (T)"), head);
    m_tableButton->setCheckable(true);
    QToolButton *more = makeIconButton(u"more"_s, tr("Copy and save"), head);
    m_menu = new QMenu(more);
    buildMenu();
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_title);
    row->addWidget(m_kind);
    row->addWidget(m_unit, 1);
    row->addWidget(m_mark);
    row->addWidget(m_enlarge);
    row->addWidget(m_tableButton);
    row->addWidget(more);
    connect(m_enlarge, &QToolButton::clicked, this, &ChartPanel::enlargeClicked);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartPanel::setTableShown);
    return head;
}

void ChartPanel::buildMenu()
{
    const auto add = [this](const QString &icon, const QString &text, auto signal) {
        connect(m_menu->addAction(themedIcon(icon), text), &QAction::triggered, this, signal);
    };
    add(u"picture"_s, tr("Copy chart"), &ChartPanel::copyPictureClicked);
    add(u"save"_s, tr("Save chart …"), &ChartPanel::savePictureClicked);
    add(u"copy"_s, tr("Copy table"), &ChartPanel::copyTableClicked);
    add(u"save"_s, tr("Save table …"), &ChartPanel::saveTableClicked);
    m_seriesMenu = m_menu->addMenu(themedIcon(u"eye"_s), tr("Lines"));
    connect(m_menu, &QMenu::aboutToShow, this, &ChartPanel::fillSeriesMenu);
}

void ChartPanel::fillSeriesMenu()
{
    const auto series = seriesOf(m_chart);
    m_seriesMenu->menuAction()->setVisible(series.size() > 1);
    m_seriesMenu->clear();
    for (const auto &[index, name] : series) {
        QAction *action = m_seriesMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(index >= int(m_isHidden.size()) || !m_isHidden[std::size_t(index)]);
        connect(action, &QAction::triggered, this, [this, at = index] { toggleSeries(at); });
    }
}

void ChartPanel::setKinds(const std::vector<ChartKind> &kinds, ChartKind current)
{
    m_kinds = kinds;
    m_kind->setVisible(!kinds.empty());
    m_title->setVisible(kinds.empty());
    m_kind->setText(chartKindName(current) + u' ');
    QMenu *menu = m_kind->menu();
    menu->clear();
    for (const ChartKind kind : kinds) {
        QAction *action = menu->addAction(chartKindName(kind));
        action->setCheckable(true);
        action->setChecked(kind == current);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
    }
}

void ChartPanel::setEnlargeable(bool isEnlargeable)
{
    m_enlarge->setVisible(isEnlargeable);
}

void ChartPanel::setMarkShown(bool isShown)
{
    m_hasMark = isShown;
    showOrigin(frameOf(m_chart));
}

void ChartPanel::showOrigin(const ChartFrame &frame)
{
    m_mark->setText(frame.demoText);
    m_mark->setVisible(m_hasMark && !frame.demoText.isEmpty());
    m_source->setText(frame.source.isEmpty() ? QString() : tr("Source: %1").arg(frame.source));
    m_source->setVisible(!frame.source.isEmpty());
}

void ChartPanel::showTitle(const ChartFrame &frame)
{
    m_title->setText(frame.title);
    m_unit->setText(frame.quantity);
}

void ChartPanel::setHighest(int heightPx)
{
    m_highestPx = heightPx;
    limitHeight();
}

void ChartPanel::limitHeight()
{
    if (m_highestPx > 0) {
        // A key of many lines would otherwise be laid over the plot's axis.
        setMaximumHeight(std::max(m_highestPx, layout()->minimumHeightForWidth(width())));
    }
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitHeight();
}

void ChartPanel::setChart(const Chart &chart)
{
    const bool isSame = chart.index() == m_chart.index() && seriesOf(chart) == seriesOf(m_chart);
    m_chart = chart;
    if (!isSame) {
        m_isHidden.clear();
    }
    for (const auto &[index, name] : seriesOf(chart)) {
        m_isHidden.resize(std::max(m_isHidden.size(), std::size_t(index) + 1), false);
        setSeriesHidden(m_chart, index, m_isHidden[std::size_t(index)]);
    }
    showTitle(frameOf(chart));
    showOrigin(frameOf(chart));
    if (const TimeSeriesChart *series = timeSeries()) {
        m_lines->setSeries(*series);
        m_lines->setHidden(m_isHidden);
    } else {
        m_view->setChart(m_chart);
    }
    showPage();
    showKey();
    if (isTableShown()) {
        Q_EMIT rowsWanted();
    }
}

void ChartPanel::setDetail(const TimeSeriesChart &chart)
{
    m_lines->setDetail(chart);
}

void ChartPanel::toggleSeries(int index)
{
    if (index < 0 || index >= int(m_isHidden.size())) {
        return;
    }
    const auto at = std::size_t(index);
    m_isHidden[at] = !m_isHidden[at];
    setSeriesHidden(m_chart, index, m_isHidden[at]);
    if (timeSeries()) {
        m_lines->setHidden(m_isHidden);
    } else {
        m_view->setChart(m_chart);
    }
}

void ChartPanel::showKey()
{
    m_key->setVisible(timeSeries() && !isTableShown());
    if (timeSeries()) {
        m_key->setChart(m_lines->shown(), m_isHidden);
    }
    limitHeight();
}

void ChartPanel::showPage()
{
    QWidget *plot = timeSeries() ? static_cast<QWidget *>(m_lines) : m_view;
    if (!isTableShown()) {
        m_stack->setCurrentWidget(plot);
        return;
    }
    QAbstractTableModel *model = m_cells;
    if (hasSampleTable()) {
        model = m_rows;
    } else {
        m_cells->setTable(tableOf(m_chart));
    }
    m_table->setModel(model);
    m_table->setColumnWidth(0, 170);
    m_table->setAccessibleDescription(frameOf(m_chart).description);
}

bool ChartPanel::hasSampleTable() const
{
    return m_hasSamples && timeSeries() && timeSeries()->series.size() <= 1;
}

void ChartPanel::setRows(std::vector<ChartRow> rows)
{
    if (timeSeries()) {
        m_rows->setRows(*timeSeries(), std::move(rows));
    }
}

Chart ChartPanel::chart() const
{
    return timeSeries() ? Chart(m_lines->shown()) : m_view->chart();
}

int ChartPanel::columns() const
{
    return m_lines->columns();
}

bool ChartPanel::isTableShown() const
{
    return m_tableButton->isChecked();
}

void ChartPanel::setTableShown(bool isShown)
{
    m_tableButton->setChecked(isShown);
    if (isShown == (m_stack->currentWidget() == m_table)) {
        return;
    }
    if (isShown) {
        m_stack->setCurrentWidget(m_table);
    }
    showPage();
    showKey();
    if (isShown) {
        Q_EMIT rowsWanted();
    }
}

} // namespace stadtblick
