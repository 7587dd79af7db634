#include "widgets/common/controls.h"

#include "widgets/common/stylesheet.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace stadtblick {

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(role));
    return label;
}

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, TextRole::Caption, parent);
    setForm(label, "caption");
    return label;
}

QToolButton *makeIconButton(const QString &icon, const QString &description, QWidget *parent, int size)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize({size, size});
    button->setToolTip(description);
    button->setAccessibleName(description);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *makeButton(const QString &text, const QString &icon, const char *form, QWidget *parent)
{
    // The style leaves hardly any room between icon and text.
    auto *button = new QPushButton(icon.isEmpty() || text.isEmpty() ? text : QString(u' ' + text), parent);
    const bool isPrimary = qstrcmp(form, "primary") == 0;
    if (!icon.isEmpty()) {
        const bool isLink = qstrcmp(form, "link") == 0;
        button->setIcon(themedIcon(
            icon, isPrimary ? IconColour::OnAccent : (isLink ? IconColour::Accent : IconColour::Text)));
        button->setIconSize({18, 18});
    }
    if (isPrimary) {
        button->setFont(uiFont(TextRole::RowTitle));
    }
    if (qstrcmp(form, "tab") == 0) {
        // The chosen tab's bold text is wider than what the style measures; 12 px lie on either side of it.
        const int iconPx = icon.isEmpty() ? 0 : button->iconSize().width() + 6;
        const QFontMetrics bold(uiFont(TextRole::RowTitle));
        button->setMinimumWidth(bold.horizontalAdvance(button->text()) + iconPx + 2 * 12 + 2);
    }
    button->setFocusPolicy(Qt::TabFocus);
    setForm(button, form);
    return button;
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    setForm(line, "line");
    return line;
}

IconLabel::IconLabel(const QString &icon, IconColour colour, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_colour(colour)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon, IconColour colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.drawPixmap(0, 0, themedPixmap(m_icon, m_size, m_colour, devicePixelRatioF()));
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(uiFont(role));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
    setToolTip(shown == text() ? QString() : text());
}

} // namespace stadtblick
