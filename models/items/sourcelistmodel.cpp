#include "models/items/sourcelistmodel.h"

#include "models/analysis/numberformat.h"
#include "models/items/freshness.h"

namespace stadtblick {

QString outcomeText(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Ok:
        return SourceListModel::tr("complete");
    case SyncOutcome::Failed:
        return SourceListModel::tr("failed");
    case SyncOutcome::Partial:
        return SourceListModel::tr("incomplete");
    case SyncOutcome::Never:
        break;
    }
    return SourceListModel::tr("never synced");
}

QString countsText(const SourceStatus &source, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0) {
            parts.append(text.arg(numberText(double(count), 0, locale)));
        }
    };
    add(source.stations, SourceListModel::tr("%1 stations"));
    add(source.series, SourceListModel::tr("%1 series"));
    add(source.observations, SourceListModel::tr("%1 values"));
    add(source.ideas, SourceListModel::tr("%1 ideas"));
    add(source.comments, SourceListModel::tr("%1 comments"));
    add(source.skipped, SourceListModel::tr("%1 results skipped"));
    return parts.isEmpty() ? SourceListModel::tr("nothing yet") : parts.join(QStringLiteral(" · "));
}

SourceListModel::SourceListModel(const QLocale &locale, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
    , m_zone(zone)
{ }

void SourceListModel::setSources(std::vector<SourceStatus> sources, qint64 nowMs)
{
    beginResetModel();
    m_sources = std::move(sources);
    m_nowMs = nowMs;
    endResetModel();
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SourceListModel::textOf(const SourceStatus &source, int column) const
{
    switch (column) {
    case NameColumn:
        return source.name.isEmpty() ? source.id : source.name;
    case StateColumn:
        return outcomeText(source.outcome);
    case LastColumn:
        return source.lastSuccessMs ? momentText(*source.lastSuccessMs, m_nowMs, m_zone, m_locale)
                                    : tr("never");
    default:
        return countsText(source, m_locale);
    }
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SourceStatus &source = m_sources[std::size_t(index.row())];
    if (role == Qt::DisplayRole) {
        return textOf(source, index.column());
    }
    if (role == StatusRole) {
        return int(source.outcome);
    }
    if (role == ErrorRole || role == Qt::ToolTipRole) {
        return source.error.isEmpty() ? source.url : source.error;
    }
    return {};
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Source");
    case StateColumn:
        return tr("Last sync");
    case LastColumn:
        return tr("Last success");
    default:
        return tr("Content");
    }
}

} // namespace stadtblick
