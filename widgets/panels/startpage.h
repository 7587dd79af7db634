#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;
class QPushButton;

namespace stadtblick {

/** The first thing that a new user sees: the demo city, or a city of one's own. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /** @p profiles: names of the shipped cities, id and name. */
    StartPage(const std::vector<std::pair<QString, QString>> &profiles, QWidget *parent);

Q_SIGNALS:
    void demoChosen();
    void connectChosen();
    void fileChosen(const QString &path); ///< dropped or picked; empty: ask for one
    void profileChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeCard(const QString &icon, const QString &title, const QString &text,
        const QStringList &points, QPushButton *button);
    QWidget *makeFileRow();
    QWidget *makeProfileRow(const std::vector<std::pair<QString, QString>> &profiles);

    QPushButton *m_first = nullptr; ///< what Enter does on this page
};

} // namespace stadtblick
