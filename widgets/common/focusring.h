#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace stadtblick {

/**
 * A ring around the widget that has the keyboard's focus: 2 px accent, 2 px outside, above everything.
 * It shows when the focus came by key and hides again when the mouse takes it.
 */
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /** A ring for all widgets in @p window. */
    explicit FocusRing(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace stadtblick
