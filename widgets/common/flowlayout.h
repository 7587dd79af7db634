#pragma once

#include <QtWidgets/QLayout>

#include <vector>

namespace stadtblick {

/** Widgets in a row that goes on in further lines where the width ends; each line centred vertically. */
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** Places the items in @p rect unless this only measures; answers the height. */
    int place(const QRect &rect, bool isMeasuring) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace stadtblick
