#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace stadtblick {

class IconLabel;

/** What belongs into an empty area, and the one action that fills it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent);

    /** Without @p action there is no button. */
    void set(const QString &icon, const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void actionClicked();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace stadtblick
