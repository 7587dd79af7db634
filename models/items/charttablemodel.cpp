#include "models/items/charttablemodel.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

ChartTableModel::ChartTableModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{ }

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChartColumn &column = m_table.columns[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole) {
        return int((column.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return cellText(m_table.rows[std::size_t(index.row())][std::size_t(index.column())], column, m_locale);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ChartColumn &column = m_table.columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole) {
        return int((column.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column.unit.isEmpty() ? column.title : u"%1 · %2"_s.arg(column.title, column.unit);
}

} // namespace stadtblick
