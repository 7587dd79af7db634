#include "models/items/chartrowsmodel.h"

#include "models/analysis/numberformat.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

ChartRowsModel::ChartRowsModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{ }

void ChartRowsModel::setRows(const TimeSeriesChart &chart, std::vector<ChartRow> rows)
{
    beginResetModel();
    m_zone = chart.timeZone;
    m_unit = chart.unit;
    m_decimals = chart.decimals;
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChartRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChartRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const ChartRow &row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case TimeColumn:
        return timeText(row.fromMs, m_zone, m_locale);
    case ValueColumn:
        return row.value ? numberText(*row.value, m_decimals, m_locale) : QString();
    default:
        return row.flags;
    }
}

QVariant ChartRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ValueColumn:
        return m_unit.isEmpty() ? tr("Value") : tr("Value in %1").arg(m_unit);
    case FlagsColumn:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace stadtblick
