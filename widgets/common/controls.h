#pragma once

#include "widgets/common/icon.h"
#include "widgets/common/theme.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace stadtblick {

/** A label for plain text in a role; citizens' texts never turn into markup. */
QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent);

/** A caption in the second text colour. */
QLabel *makeCaption(const QString &text, QWidget *parent);

/** A button that shows only an icon; @p description is its tool tip and accessible name. */
QToolButton *makeIconButton(const QString &icon, const QString &description, QWidget *parent, int size = 18);

/** A push button in a form of the style sheet, with an icon where @p icon is not empty. */
QPushButton *makeButton(const QString &text, const QString &icon, const char *form, QWidget *parent);

/** A divider of one pixel. */
QFrame *makeLine(Qt::Orientation orientation, QWidget *parent);

/** A label with an icon of @p size pixels. */
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &icon, IconColour colour, int size, QWidget *parent);
    void setIcon(const QString &icon, IconColour colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    IconColour m_colour;
    int m_size;
};

/** One line of plain text that ends in '…' where it is too long; the whole text is its tool tip then. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, TextRole role, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stadtblick
