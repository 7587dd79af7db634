#pragma once

#include "models/charts/chart.h"
#include "models/domain/viewstate.h"

#include <QtWidgets/QWidget>

class QAbstractTableModel;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace stadtblick {

class ChartKey;
class ChartRowsModel;
class ChartTableModel;
class ChartView;
class ElidedLabel;
class TimeSeriesView;

/**
 * A chart of any kind with its title, the choice of its kind, its source, the table behind it (T), and ways
 * to copy, save and enlarge it. Time series are drawn by Qt Charts, all others by the painter.
 */
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent);

    /** The kinds to choose from in the title; none: the title is just one. */
    void setKinds(const std::vector<ChartKind> &kinds, ChartKind current);
    /** Enlarging is offered; off in the enlarged chart itself. */
    void setEnlargeable(bool isEnlargeable);
    /** The demo mark stands in the head: for charts that no map with the mark lies beside. */
    void setMarkShown(bool isShown);
    /** Whether the table of a single line lists its stored samples; off where the line is made of figures. */
    void setSamplesListed(bool isListed) { m_hasSamples = isListed; }
    /** Higher than @p heightPx it gets only where its key needs the room. 0: no limit. */
    void setHighest(int heightPx);
    void setChart(const Chart &chart);
    /** Finer values of the window that windowChosen named. */
    void setDetail(const TimeSeriesChart &chart);
    /** The rows that were asked for. */
    void setRows(std::vector<ChartRow> rows);
    /** The chart as it is shown: the part that is zoomed in, without hidden series. */
    Chart chart() const;
    int columns() const;
    bool isTableShown() const;
    void setTableShown(bool isShown);
    /** Hides a series that is shown, shows one that is hidden. */
    void toggleSeries(int index);
    /** Whether the table lists the stored samples (rowsWanted) instead of the chart's own table. */
    bool hasSampleTable() const;

Q_SIGNALS:
    void kindChosen(ChartKind kind);
    void enlargeClicked();
    /** A station was chosen in a chart that has a row for it. */
    void stationChosen(const Selection &station);
    void windowChosen(const TimeRange &window);
    /** The table is shown (or saved): its rows are needed. */
    void rowsWanted();
    void copyPictureClicked();
    void savePictureClicked();
    void copyTableClicked();
    void saveTableClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void buildMenu();
    void fillSeriesMenu();
    void showKey();
    void showTitle(const ChartFrame &frame);
    void showOrigin(const ChartFrame &frame);
    void showPage();
    void limitHeight();
    const TimeSeriesChart *timeSeries() const { return std::get_if<TimeSeriesChart>(&m_chart); }

    Chart m_chart;
    std::vector<bool> m_isHidden;
    std::vector<ChartKind> m_kinds;
    ElidedLabel *m_title = nullptr;
    QPushButton *m_kind = nullptr;
    ElidedLabel *m_unit = nullptr;
    QLabel *m_mark = nullptr;
    QToolButton *m_enlarge = nullptr;
    QToolButton *m_tableButton = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_seriesMenu = nullptr;
    QStackedWidget *m_stack;
    TimeSeriesView *m_lines;
    ChartView *m_view;
    QTableView *m_table;
    ChartRowsModel *m_rows;
    ChartTableModel *m_cells;
    ChartKey *m_key;
    ElidedLabel *m_source;
    int m_highestPx = 0;
    bool m_hasMark = false;
    bool m_hasSamples = true;
};

} // namespace stadtblick
