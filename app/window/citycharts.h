#pragma once

#include "app/window/viewloader.h"

#include <QtCore/QObject>

namespace stadtblick {

class ChartPanel;
class ExplorePage;
class PresentPage;

/** The charts of one open city: which are shown for a view, what is loaded for them, what is chosen in them.
 */
class CityCharts : public QObject
{
    Q_OBJECT

public:
    CityCharts(ViewLoader &loader, ExplorePage *explore, QObject *parent);

    /** The city's series are read anew; then the charts. */
    void reload();
    /** Shows the charts of @p view: loads what differs from before. */
    void show(const ViewState &view, bool isForced);
    /** The selected station's quantities, for the choice; nothing: no station is selected. */
    void setStation(const std::optional<StationFigures> &figures);
    /** Shows the chart full screen too from now on; null: no more. */
    void setPresentPage(PresentPage *page);
    /** The panels that are shown, the one that is looked at first. */
    std::vector<ChartPanel *> panels() const;
    /** Loads the rows of @p panel's table for a file or the clipboard; one such wish at a time, the newest.
     */
    void loadRowsForFile(
        const ChartPanel *panel, std::function<void(const std::vector<ChartRow> &)> use) const;

Q_SIGNALS:
    /** Other charts were chosen. */
    void chosen(const ChartState &state);
    void stationChosen(const Selection &station);

private:
    void connectPanels();
    void connectLarge();
    void load();
    void loadRows(ChartPanel *panel);
    void reloadTable(ChartPanel *panel);
    void showChart(ChartPlace place, const std::optional<Chart> &chart);
    void showQuantities();
    void present();
    void choose(const std::function<void(ChartState &)> &change);
    void clear();
    ChartOptions options(const ChartPanel *panel) const;
    ChartOptions rowOptions(const ChartPanel *panel) const;
    bool isLarge(const ChartPanel *panel) const;
    std::optional<ChartKind> largeKind() const { return chartKindOf(m_view.chart.large); }

    ViewLoader &m_loader;
    ExplorePage *m_explore;
    PresentPage *m_present = nullptr;
    std::vector<ListedSeries> m_series;
    bool m_hasSeries = false;
    ViewState m_view;
    std::optional<StationFigures> m_station;
    std::optional<SeriesChoice> m_subject;
    std::optional<Chart> m_lines;
    std::optional<Chart> m_large;
    std::optional<TimeRange> m_window; ///< that is zoomed in
    std::optional<TimeRange> m_largeWindow; ///< that is zoomed in in the enlarged chart
    bool m_isDetailLarge = false; ///< the finer values on their way are the enlarged chart's
};

} // namespace stadtblick
