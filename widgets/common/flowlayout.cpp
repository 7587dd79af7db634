#include "widgets/common/flowlayout.h"

#include <QtWidgets/QWidget>

#include <algorithm>

namespace stadtblick {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect &rect, bool isMeasuring) const
{
    int y = rect.top();
    for (std::size_t first = 0; first < m_items.size();) {
        int x = rect.left();
        int height = 0;
        std::size_t last = first;
        for (; last < m_items.size(); ++last) {
            const QSize size = m_items[last]->sizeHint();
            if (last > first && x + size.width() > rect.right() + 1) {
                break;
            }
            height = std::max(height, size.height());
            x += size.width() + spacing();
        }
        x = rect.left();
        for (std::size_t i = first; i < last; ++i) {
            const QSize size = m_items[i]->sizeHint().boundedTo({std::max(1, rect.width()), height});
            if (!isMeasuring) {
                m_items[i]->setGeometry({{x, y + (height - size.height()) / 2}, size});
            }
            x += size.width() + spacing();
        }
        y += height + (last < m_items.size() ? spacing() : 0);
        first = last;
    }
    return y - rect.top();
}

} // namespace stadtblick
