#include "app/window/citycharts.h"

#include "app/window/explorepage.h"
#include "models/charts/chartplan.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/largechart.h"
#include "widgets/panels/inspector.h"
#include "widgets/presentation/presentpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString nameOf(const ChartedSeries &series, const std::vector<ListedSeries> &all)
{
    const auto found = std::ranges::find_if(all, [&](const ListedSeries &one) {
        const SeriesChoice &choice = one.choice;
        const bool isSeries = series.series.isEmpty() || choice.seriesId == series.series;
        return choice.station.source == series.source && choice.station.id == series.station
            && choice.quantity == series.quantity && isSeries;
    });
    return found == all.end() ? CityCharts::tr("%1, not in the cache").arg(series.station) : found->text();
}

} // namespace

CityCharts::CityCharts(ViewLoader &loader, ExplorePage *explore, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_explore(explore)
{
    connect(&m_loader, &ViewLoader::seriesListReady, this, [this](const std::vector<ListedSeries> &series) {
        m_series = series;
        m_hasSeries = true;
        show(m_view, true);
    });
    connect(&m_loader, &ViewLoader::chartReady, this, &CityCharts::showChart);
    connectPanels();
    connectLarge();
}

void CityCharts::connectPanels()
{
    ChartArea *area = m_explore->inspector()->charts();
    connect(area, &ChartArea::quantityChosen, this, [this](const MeasuredQuantity &quantity) {
        choose([&](ChartState &state) {
            state.quantity = quantity.quantity;
            state.series = quantity.seriesId;
        });
    });
    connect(area, &ChartArea::kindChosen, this,
        [this](ChartKind kind) { choose([&](ChartState &state) { state.kind = chartKindKey(kind); }); });
    connect(area, &ChartArea::secondWanted, this, [this] { show(m_view, true); });
    connect(area->lines(), &ChartPanel::enlargeClicked, this,
        [this] { choose([](ChartState &state) { state.large = chartKindKey(ChartKind::TimeSeries); }); });
    connect(area->second(), &ChartPanel::enlargeClicked, this, [this] {
        const std::vector<ChartKind> kinds =
            m_subject ? chartKindsAt(*m_subject, m_view.chart, m_series) : std::vector<ChartKind>();
        if (const auto kind = secondChartKind(m_view.chart, kinds)) {
            choose([&](ChartState &state) { state.large = chartKindKey(*kind); });
        }
    });
    connect(area->lines(), &ChartPanel::windowChosen, this, [this, area](const TimeRange &window) {
        m_window = window;
        m_isDetailLarge = false;
        reloadTable(area->lines());
        if (m_subject) {
            ChartOptions detail = options(m_explore->inspector()->charts()->lines());
            detail.window = window;
            m_loader.loadChart(ChartPlace::Detail, ChartKind::TimeSeries, {*m_subject}, m_view, detail);
        }
    });
    connect(area->lines(), &ChartPanel::rowsWanted, this, [this, area] { loadRows(area->lines()); });
    for (ChartPanel *panel : {area->second(), m_explore->largeChart()->panel()}) {
        connect(panel, &ChartPanel::stationChosen, this, &CityCharts::stationChosen);
    }
}

void CityCharts::connectLarge()
{
    LargeChart *large = m_explore->largeChart();
    connect(
        large, &LargeChart::closed, this, [this] { choose([](ChartState &state) { state.large.clear(); }); });
    connect(large, &LargeChart::seriesWanted, this, [this] { m_explore->largeChart()->setSeries(m_series); });
    connect(large, &LargeChart::added, this, [this](const ListedSeries &series) {
        const SeriesChoice &choice = series.choice;
        const ChartedSeries added{choice.station.source, choice.station.id, choice.quantity, choice.seriesId};
        choose([&](ChartState &state) {
            if (std::ranges::find(state.further, added) == state.further.end()) {
                state.further.push_back(added);
            }
        });
    });
    connect(large, &LargeChart::removed, this, [this](int index) {
        choose([&](ChartState &state) { state.further.erase(state.further.begin() + index); });
    });
    connect(large->panel(), &ChartPanel::kindChosen, this,
        [this](ChartKind kind) { choose([&](ChartState &state) { state.large = chartKindKey(kind); }); });
    connect(large->panel(), &ChartPanel::windowChosen, this, [this](const TimeRange &window) {
        m_largeWindow = window;
        m_isDetailLarge = true;
        reloadTable(m_explore->largeChart()->panel());
        if (m_subject && largeKind() == ChartKind::TimeSeries) {
            ChartOptions detail = options(m_explore->largeChart()->panel());
            detail.window = window;
            m_loader.loadChart(ChartPlace::Detail, ChartKind::TimeSeries,
                chartChoices(ChartKind::TimeSeries, *m_subject, m_view.chart, m_series), m_view, detail);
        }
    });
    connect(large->panel(), &ChartPanel::rowsWanted, this, [this, large] { loadRows(large->panel()); });
}

void CityCharts::choose(const std::function<void(ChartState &)> &change)
{
    ChartState state = m_view.chart;
    change(state);
    Q_EMIT chosen(state);
}

void CityCharts::reload()
{
    m_hasSeries = false; // the charts wait for the new list
    m_loader.loadSeriesList();
}

void CityCharts::show(const ViewState &view, bool isForced)
{
    const bool isOther = isForced || view.time != m_view.time || view.selection != m_view.selection
        || view.chart != m_view.chart;
    m_view = view;
    if (!isOther || !m_hasSeries) {
        return;
    }
    m_subject = chartSubject(view, m_series);
    load();
}

void CityCharts::load()
{
    const bool isEnlarged = m_subject && largeKind();
    m_explore->setChartEnlarged(isEnlarged);
    if (!m_subject) {
        clear();
        return;
    }
    m_loader.cancelChart(ChartPlace::Detail);
    m_window.reset();
    m_largeWindow.reset();
    ChartArea *area = m_explore->inspector()->charts();
    showQuantities();
    m_loader.loadChart(
        ChartPlace::Lines, ChartKind::TimeSeries, {*m_subject}, m_view, options(area->lines()));
    std::vector<ChartKind> kinds = chartKindsAt(*m_subject, m_view.chart, m_series);
    if (const auto second = secondChartKind(m_view.chart, kinds)) {
        area->setKinds(kinds, *second);
        if (area->isSecondShown()) {
            m_loader.loadChart(ChartPlace::Second, *second,
                chartChoices(*second, *m_subject, m_view.chart, m_series), m_view, options(area->second()));
        }
    }
    if (isEnlarged) {
        LargeChart *large = m_explore->largeChart();
        kinds.insert(kinds.begin(), ChartKind::TimeSeries);
        large->panel()->setKinds(kinds, *largeKind());
        QStringList names;
        for (const ChartedSeries &series : m_view.chart.further) {
            names.append(nameOf(series, m_series));
        }
        large->setFurther(names);
        m_loader.loadChart(ChartPlace::Large, *largeKind(),
            chartChoices(*largeKind(), *m_subject, m_view.chart, m_series), m_view, options(large->panel()));
    }
}

void CityCharts::clear()
{
    for (const ChartPlace place :
        {ChartPlace::Lines, ChartPlace::Detail, ChartPlace::Second, ChartPlace::Large}) {
        m_loader.cancelChart(place);
    }
    m_lines.reset();
    m_large.reset();
    present();
}

ChartOptions CityCharts::options(const ChartPanel *panel) const
{
    ChartOptions result;
    result.columns = panel->columns();
    if (m_subject) {
        result.quantity = m_subject->quantity;
        result.seriesId = m_subject->seriesId;
    }
    return result;
}

void CityCharts::showChart(ChartPlace place, const std::optional<Chart> &chart)
{
    ChartArea *area = m_explore->inspector()->charts();
    ChartPanel *large = m_explore->largeChart()->panel();
    if (place == ChartPlace::Detail) {
        const auto *lines = chart ? std::get_if<TimeSeriesChart>(&*chart) : nullptr;
        if (lines) {
            (m_isDetailLarge ? large : area->lines())->setDetail(*lines);
        }
        return;
    }
    if (place == ChartPlace::Lines) {
        m_lines = chart;
    } else if (place == ChartPlace::Large) {
        m_large = chart;
    }
    if (chart) {
        ChartPanel *panel = place == ChartPlace::Large ? large
            : place == ChartPlace::Second              ? area->second()
                                                       : area->lines();
        panel->setChart(*chart);
    }
    present();
}

void CityCharts::setStation(const std::optional<StationFigures> &figures)
{
    m_station = figures;
    showQuantities();
}

void CityCharts::showQuantities()
{
    if (!m_station || !m_subject) {
        return;
    }
    m_explore->largeChart()->setSubject(m_station->station.name);
    const auto current =
        std::ranges::find(m_station->quantities, m_subject->seriesId, &MeasuredQuantity::seriesId);
    m_explore->inspector()->charts()->setQuantities(
        m_station->quantities, current == m_station->quantities.end() ? MeasuredQuantity() : *current);
}

bool CityCharts::isLarge(const ChartPanel *panel) const
{
    return panel == m_explore->largeChart()->panel();
}

ChartOptions CityCharts::rowOptions(const ChartPanel *panel) const
{
    ChartOptions rows = options(panel);
    rows.window = isLarge(panel) ? m_largeWindow : m_window;
    return rows;
}

void CityCharts::loadRows(ChartPanel *panel)
{
    if (m_subject && panel->hasSampleTable()) {
        m_loader.loadRows(isLarge(panel) ? RowsPlace::Large : RowsPlace::Lines, m_view, rowOptions(panel),
            [panel](const std::vector<ChartRow> &rows) { panel->setRows(rows); });
    }
}

void CityCharts::reloadTable(ChartPanel *panel)
{
    // A chart that was loaded anew names the window that it kept only after its table was filled.
    if (panel->isTableShown()) {
        loadRows(panel);
    }
}

void CityCharts::loadRowsForFile(
    const ChartPanel *panel, std::function<void(const std::vector<ChartRow> &)> use) const
{
    if (m_subject) {
        m_loader.loadRows(RowsPlace::File, m_view, rowOptions(panel), std::move(use));
    } else {
        use({});
    }
}

std::vector<ChartPanel *> CityCharts::panels() const
{
    ChartArea *area = m_explore->inspector()->charts();
    std::vector<ChartPanel *> result;
    if (m_subject && largeKind()) {
        result.push_back(m_explore->largeChart()->panel());
    }
    result.push_back(area->lines());
    if (area->isSecondShown()) {
        result.push_back(area->second());
    }
    return result;
}

void CityCharts::setPresentPage(PresentPage *page)
{
    m_present = page;
    present();
}

void CityCharts::present()
{
    if (m_present) {
        m_present->setChart(m_subject && largeKind() && m_large ? m_large : m_lines);
    }
}

} // namespace stadtblick
