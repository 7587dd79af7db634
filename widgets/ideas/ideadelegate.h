#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace stadtblick {

/** Draws a row of the list of ideas: title and votes, place, channel and status, date. Plain text only. */
class IdeaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The icon of a channel's word (online, workshop …); nothing for a word that has none. */
QString channelIcon(const QString &channel);

} // namespace stadtblick
