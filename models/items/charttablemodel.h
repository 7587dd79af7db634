#pragma once

#include "models/charts/charttable.h"

#include <QtCore/QAbstractTableModel>

namespace stadtblick {

/** The table behind a chart of any kind: numbers with their column's decimals, an en dash where there is
 * none. */
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(const QLocale &locale, QObject *parent = nullptr);

    void setTable(ChartTable table);
    const ChartTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    ChartTable m_table;
};

} // namespace stadtblick
