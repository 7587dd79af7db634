#pragma once

#include "models/charts/timeserieschart.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <vector>

namespace stadtblick {

/** The table behind a chart: begin, value in the chart's unit, flags in words. */
class ChartRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ValueColumn, FlagsColumn, ColumnCount };

    explicit ChartRowsModel(const QLocale &locale, QObject *parent = nullptr);

    /** @p chart gives unit, decimals and time zone of the rows. */
    void setRows(const TimeSeriesChart &chart, std::vector<ChartRow> rows);
    const std::vector<ChartRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    QTimeZone m_zone{QTimeZone::UTC};
    QString m_unit;
    int m_decimals = 1;
    std::vector<ChartRow> m_rows;
};

} // namespace stadtblick
