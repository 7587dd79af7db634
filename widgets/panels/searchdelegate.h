#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace stadtblick {

/** Draws rows of SearchResultsModel: icon, title with what was typed in bold, detail to the right. */
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The most px that a row's detail may take beside a title of @p titlePx: what that leaves, at least a share.
 */
int detailRoomPx(int linePx, int titlePx);

} // namespace stadtblick
