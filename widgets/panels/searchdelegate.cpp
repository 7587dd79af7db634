#include "widgets/panels/searchdelegate.h"

#include "models/items/searchresultsmodel.h"
#include "widgets/common/icon.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int sidePx = 12;
constexpr int searchIconPx = 18;
constexpr int markBarPx = 3;
constexpr int detailGapPx = 12;
constexpr double detailShare = 0.45; ///< of the row, beside a title that is long itself

void drawHeading(QPainter &painter, const QRect &row, const QString &text, const Tokens &colours)
{
    painter.setFont(uiFont(TextRole::Caption));
    painter.setPen(colours.text2);
    painter.drawText(row.adjusted(sidePx, 4, -sidePx, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

/** A title's font at its widest: parts in bold may be all of it. */
QFont titleFont(const QVariantList &marks)
{
    QFont font = uiFont(TextRole::Body);
    font.setBold(font.bold() || !marks.isEmpty());
    return font;
}

/** One line of text with parts in bold, cut off with '…' where it is too long. */
void drawMarked(
    QPainter &painter, const QRect &line, const QString &text, const QVariantList &marks, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    const QString shown = QFontMetrics(titleFont(marks)).elidedText(text, Qt::ElideRight, line.width());
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        formats.append({marks[i].toInt(), marks[i + 1].toInt(), bold});
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(line.width() * 2);
    layout.endLayout();
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - textLine.height()) / 2));
}

} // namespace

int detailRoomPx(int linePx, int titlePx)
{
    return std::max(int(linePx * detailShare), linePx - titlePx - detailGapPx);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option);
    const bool isHeading = index.data(SearchResultsModel::IsHeadingRole).toBool();
    const QFontMetrics metrics(uiFont(isHeading ? TextRole::Caption : TextRole::Body));
    return {0, metrics.height() + (isHeading ? 12 : 14)};
}

void SearchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Tokens &colours = tokensOf(option.palette);
    const QString title = index.data(SearchResultsModel::TitleRole).toString().simplified();
    if (index.data(SearchResultsModel::IsHeadingRole).toBool()) {
        drawHeading(*painter, option.rect, title, colours);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, isCurrent ? colours.selection : colours.sunken);
    }
    if (isCurrent) {
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(markBarPx, option.rect.height())), colours.accent);
    }
    QRect line = option.rect.adjusted(sidePx, 0, -sidePx, 0);
    painter->drawPixmap(line.left(), line.center().y() - searchIconPx / 2 + 1,
        themedPixmap(index.data(SearchResultsModel::IconRole).toString(), searchIconPx, IconColour::Text2,
            painter->device()->devicePixelRatioF()));
    line.setLeft(line.left() + searchIconPx + 8);
    const QVariantList marks = index.data(SearchResultsModel::MarksRole).toList();
    const int titleWidth = QFontMetrics(titleFont(marks)).horizontalAdvance(title);
    const QFont caption = uiFont(TextRole::Caption);
    const QString detail =
        QFontMetrics(caption).elidedText(index.data(SearchResultsModel::DetailRole).toString().simplified(),
            Qt::ElideRight, detailRoomPx(line.width(), titleWidth));
    painter->setFont(caption);
    painter->setPen(colours.text2);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);
    line.setRight(line.right() - QFontMetrics(caption).horizontalAdvance(detail)
        - (detail.isEmpty() ? 0 : detailGapPx));
    painter->setPen(colours.text);
    drawMarked(*painter, line, title, marks, uiFont(TextRole::Body));
    painter->restore();
}

} // namespace stadtblick
