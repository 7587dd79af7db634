#pragma once

#include "models/domain/idea.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <vector>

namespace stadtblick {

/** Ideas as rows of a list, in the order of the query that found them. All texts are plain text. */
class IdeaListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        PlaceRole, ///< the place as text, or 'without a place'
        SupportRole, ///< '64'; empty where the source gives none
        ChannelRole, ///< the source's word; may be empty
        StatusRole, ///< the source's word; may be empty
        DateRole, ///< '12. Juli 2026'; empty where unknown
        WithdrawnRole
    };

    IdeaListModel(const QLocale &locale, const QTimeZone &zone, QObject *parent = nullptr);

    void setIdeas(std::vector<Idea> ideas);
    const std::vector<Idea> &ideas() const { return m_ideas; }
    /** The row of an idea by (source, id); −1 if it is not in the list. */
    int rowOf(const QString &source, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QLocale m_locale;
    QTimeZone m_zone;
    std::vector<Idea> m_ideas;
};

/** The day of a moment in words: of the day itself where no more is known, else of the local time. */
QString dayText(const Moment &moment, const QTimeZone &zone, const QLocale &locale);

} // namespace stadtblick
