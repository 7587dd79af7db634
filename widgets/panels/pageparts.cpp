#include "widgets/panels/pageparts.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace stadtblick {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout()) {
            clearLayout(item->layout());
        }
        // A row may be the one whose click is being answered.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *wrappedLabel(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

QPushButton *makePageRow(const QString &name, const QString &value, QWidget *parent)
{
    auto *row = new QPushButton(parent);
    setForm(row, "row");
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    auto *left = new ElidedLabel(name, TextRole::Body, row);
    QLabel *right = makeLabel(value, TextRole::Body, row);
    for (QLabel *label : std::initializer_list<QLabel *>{left, right}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    line->addWidget(left, 1);
    line->addWidget(right);
    row->setAccessibleName(value.isEmpty() ? name : QString(name + u", "_s + value));
    return row;
}

QScrollArea *scrollingPage(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace stadtblick
