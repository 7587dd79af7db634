#include "models/items/searchresultsmodel.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString headingOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Place:
        return SearchResultsModel::tr("Places");
    case FoundKind::Street:
        return SearchResultsModel::tr("Streets");
    case FoundKind::Address:
        return SearchResultsModel::tr("Addresses");
    case FoundKind::District:
        return SearchResultsModel::tr("Districts");
    case FoundKind::Station:
        return SearchResultsModel::tr("Stations");
    case FoundKind::Idea:
        break;
    }
    return SearchResultsModel::tr("Ideas");
}

QString searchIcon(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Place:
        return u"city"_s;
    case FoundKind::Street:
        return u"street"_s;
    case FoundKind::Address:
        return u"home"_s;
    case FoundKind::District:
        return u"districts"_s;
    case FoundKind::Station:
        return u"station"_s;
    case FoundKind::Idea:
        break;
    }
    return u"idea"_s;
}

} // namespace

SearchResultsModel::SearchResultsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void SearchResultsModel::setThings(const std::vector<FoundThing> &things)
{
    beginResetModel();
    m_rows.clear();
    for (const FoundThing &thing : things) {
        if (m_rows.empty() || m_rows.back().thing.kind != thing.kind) {
            Row heading{headingOf(thing.kind), {}};
            heading.thing.kind = thing.kind;
            m_rows.push_back(std::move(heading));
        }
        m_rows.push_back({{}, thing});
    }
    endResetModel();
}

const FoundThing *SearchResultsModel::thing(int row) const
{
    const bool isThing =
        row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].heading.isEmpty();
    return isThing ? &m_rows[static_cast<std::size_t>(row)].thing : nullptr;
}

int SearchResultsModel::nextThing(int row, int step) const
{
    const int count = rowCount();
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (thing(row)) {
            return row;
        }
    }
    return -1;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case TitleRole:
        return isHeading ? row.heading : row.thing.title;
    case DetailRole:
        return row.thing.detail;
    case IconRole:
        return isHeading ? QString() : searchIcon(row.thing.kind);
    case IsHeadingRole:
        return isHeading;
    case MarksRole: {
        QVariantList marks;
        for (const auto &[begin, length] : row.thing.marks) {
            marks << begin << length;
        }
        return marks;
    }
    case Qt::AccessibleTextRole:
        return isHeading || row.thing.detail.isEmpty()
            ? data(index, TitleRole)
            : QVariant(row.thing.title % u", "_s % row.thing.detail);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    return thing(index.row()) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                              : Qt::ItemNeverHasChildren;
}

} // namespace stadtblick
