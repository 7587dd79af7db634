#pragma once

#include "models/search/citysearch.h"

#include <QtCore/QAbstractListModel>

namespace stadtblick {

/** Things that a search found, in groups under headings, which can't be chosen. */
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        DetailRole = Qt::UserRole, ///< QString
        IconRole, ///< QString: name of an icon; empty for headings
        IsHeadingRole, ///< bool
        MarksRole ///< QVariantList of begin, length, begin, length …: what was typed, in the title
    };

    explicit SearchResultsModel(QObject *parent = nullptr);

    void setThings(const std::vector<FoundThing> &things);
    /** The thing in a row; null for headings and beyond the rows. */
    const FoundThing *thing(int row) const;
    /** The next row with a thing from @p row on in @p step's direction (1 or -1), round the ends; -1: none.
     */
    int nextThing(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< empty: a thing
        FoundThing thing;
    };
    std::vector<Row> m_rows;
};

} // namespace stadtblick
