#include "models/items/idealistmodel.h"

#include "models/analysis/numberformat.h"
#include "models/items/ideawords.h"

#include <algorithm>

namespace stadtblick {

QString dayText(const Moment &moment, const QTimeZone &zone, const QLocale &locale)
{
    const QTimeZone shown = moment.isDayOnly ? QTimeZone::utc() : zone;
    return dateText(QDateTime::fromMSecsSinceEpoch(moment.timeMs, shown).date(), locale);
}

IdeaListModel::IdeaListModel(const QLocale &locale, const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_locale(locale)
    , m_zone(zone)
{ }

void IdeaListModel::setIdeas(std::vector<Idea> ideas)
{
    beginResetModel();
    m_ideas = std::move(ideas);
    endResetModel();
}

int IdeaListModel::rowOf(const QString &source, const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_ideas, [&](const Idea &idea) { return idea.source == source && idea.id == id; });
    return found == m_ideas.end() ? -1 : int(found - m_ideas.begin());
}

int IdeaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ideas.size());
}

QVariant IdeaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Idea &idea = m_ideas[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return idea.title;
    case Qt::AccessibleTextRole:
        return idea.support ? tr("%1, %n votes", nullptr, int(*idea.support)).arg(idea.title) : idea.title;
    case PlaceRole:
        if (!idea.place.isEmpty()) {
            return idea.place;
        }
        return idea.position ? tr("place on the map") : tr("without a place");
    case SupportRole:
        return idea.support ? numberText(double(*idea.support), 0, m_locale) : QString();
    case ChannelRole:
        return channelName(idea.channel);
    case StatusRole:
        return ideaStatusName(idea.status);
    case DateRole:
        return idea.created ? dayText(*idea.created, m_zone, m_locale) : QString();
    case WithdrawnRole:
        return idea.isWithdrawn;
    default:
        return {};
    }
}

} // namespace stadtblick
