#pragma once

#include "models/charts/timeserieschart.h"
#include "models/overlays/figuresloader.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace stadtblick {

class ChartKey;
class ChartRowsModel;
class ElidedLabel;
class TimeSeriesView;

/** A chart with its title, its choice of quantity, the table behind it (T), and ways to copy and save. */
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent);

    /** The quantities to choose from; @p current by its key, or its series id where it has no key. */
    void setQuantities(const std::vector<MeasuredQuantity> &quantities, const QString &currentSeries);
    void setChart(const TimeSeriesChart &chart);
    /** The rows that were asked for. */
    void setRows(std::vector<ChartRow> rows);
    const TimeSeriesChart &chart() const;
    int columns() const;
    bool isTableShown() const;
    void setTableShown(bool isShown);
    /** The chart as a picture for paper and clipboard, with title, key and source. */
    QImage picture(double scale) const;

Q_SIGNALS:
    void quantityChosen(const MeasuredQuantity &quantity);
    void windowChosen(const TimeRange &window);
    /** The table is shown (or saved): its rows are needed. */
    void rowsWanted();
    void copyPictureClicked();
    void savePictureClicked();
    void copyTableClicked();
    void saveTableClicked();

private:
    QWidget *buildHead();

    std::vector<MeasuredQuantity> m_quantities;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_unit = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_tableButton = nullptr;
    QStackedWidget *m_stack;
    TimeSeriesView *m_view;
    QTableView *m_table;
    ChartRowsModel *m_rows;
    ChartKey *m_key;
};

} // namespace stadtblick
