#include "widgets/ideas/ideadelegate.h"

#include "models/items/idealistmodel.h"
#include "widgets/common/icon.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int paddingPx = 16;
constexpr int barPx = 3;
constexpr int iconPx = 16;

/** Draws an icon and a word at @p x on a line; answers where the next one begins. */
int drawFact(
    QPainter &painter, int x, const QRect &line, const QString &icon, const QString &word, int longest)
{
    if (word.isEmpty()) {
        return x;
    }
    if (!icon.isEmpty()) {
        painter.drawPixmap(x, line.center().y() - iconPx / 2 + 1,
            themedPixmap(icon, iconPx, IconColour::Text2, painter.device()->devicePixelRatioF()));
        x += iconPx + 6;
    }
    const QString text = painter.fontMetrics().elidedText(word, Qt::ElideRight, longest);
    painter.drawText(QRect(x, line.top(), longest, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    return x + painter.fontMetrics().horizontalAdvance(text) + 16;
}

} // namespace

QString channelIcon(const QString &channel)
{
    const QString word = channel.toLower();
    const std::initializer_list<std::pair<QLatin1StringView, QString>> icons{{"online"_L1, u"online"_s},
        {"workshop"_L1, u"workshop"_s}, {"werkstatt"_L1, u"workshop"_s}, {"stand"_L1, u"stall"_s},
        {"stall"_L1, u"stall"_s}, {"post"_L1, u"letter"_s}, {"brief"_L1, u"letter"_s},
        {"letter"_L1, u"letter"_s}, {"vor ort"_L1, u"station"_s}, {"on site"_L1, u"station"_s}};
    for (const auto &[part, icon] : icons) {
        if (word.contains(part)) {
            return icon;
        }
    }
    return {};
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    Q_UNUSED(option);
    const int title = QFontMetrics(uiFont(TextRole::RowTitle)).height();
    const int caption = QFontMetrics(uiFont(TextRole::Caption)).height();
    return {0, 20 + title + 2 * (caption + 4)};
}

void IdeaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
        isSelected ? colours.selection
                   : (option.state & QStyle::State_MouseOver ? colours.sunken : colours.panel));
    if (isSelected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barPx, option.rect.height())), colours.accent);
    }
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colours.border);

    const QRect inner = option.rect.adjusted(paddingPx, 9, -paddingPx, -9);
    const QFont titleFont = uiFont(TextRole::RowTitle);
    const QFontMetrics titleMetrics(titleFont);
    const QString support = index.data(IdeaListModel::SupportRole).toString();
    QRect line(inner.left(), inner.top(), inner.width(), titleMetrics.height());
    painter->setFont(titleFont);
    painter->setPen(colours.text);
    int right = inner.right();
    if (!support.isEmpty()) {
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, support);
        right -= titleMetrics.horizontalAdvance(support) + 6 + iconPx;
        painter->drawPixmap(right, line.center().y() - iconPx / 2,
            themedPixmap(u"support"_s, iconPx, IconColour::Text, painter->device()->devicePixelRatioF()));
        right -= 8;
    }
    painter->drawText(QRect(line.left(), line.top(), right - line.left(), line.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        titleMetrics.elidedText(index.data(IdeaListModel::TitleRole).toString().simplified(), Qt::ElideRight,
            right - line.left()));

    painter->setFont(uiFont(TextRole::Caption));
    painter->setPen(colours.text2);
    const int caption = painter->fontMetrics().height() + 4;
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), caption);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(IdeaListModel::PlaceRole).toString().simplified(), Qt::ElideRight, line.width()));
    line.translate(0, caption);
    const QString date = index.data(IdeaListModel::DateRole).toString();
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
    const int free = line.width() - painter->fontMetrics().horizontalAdvance(date) - 24;
    const QString channel = index.data(IdeaListModel::ChannelRole).toString();
    const int x = drawFact(*painter, line.left(), line, channelIcon(channel), channel, free / 2 - iconPx);
    drawFact(*painter, x, line, u"open"_s, index.data(IdeaListModel::StatusRole).toString(),
        line.left() + free - x - iconPx);
    painter->restore();
}

} // namespace stadtblick
