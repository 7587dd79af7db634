#pragma once

#include "models/items/freshness.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace stadtblick {

class SearchBox;

/** The pages of the window. */
enum class WindowPage { Explore, Compare, Ideas };

/** City, freshness, pages, undo and redo, and the way to the full screen. */
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    /** The program's menu behind the first button. */
    void setMainMenu(QMenu *menu);
    /** The choice of cities. */
    void setCityMenu(QMenu *menu);
    void setCity(const QString &name);
    void setFreshness(const Freshness &freshness);
    /** What a running sync does, shown instead of the freshness; empty: none runs. */
    void setSyncProgress(const QString &text);
    void setPage(WindowPage page);
    void setUndo(bool canUndo, bool canRedo);
    /** Without a city only the menu and the program's name are there. */
    void setHasCity(bool hasCity);
    void setSmall(bool isSmall);
    SearchBox *searchBox() const { return m_search; }
    /** Shows the box where there is only its icon, and gives it the focus. */
    void beginSearch();

Q_SIGNALS:
    void pageChosen(WindowPage page);
    void freshnessClicked();
    void undoClicked();
    void redoClicked();
    void presentClicked();
    /** The search's icon, where the box has no room. */
    void searchClicked();

private:
    QPushButton *addTab(const QString &text, const QString &icon, WindowPage page, QWidget *parent);
    QHBoxLayout *buildLeft();
    QHBoxLayout *buildRight();
    void showFreshness();
    void showSearch(bool isOpen);

    Freshness m_freshness;
    QString m_progress;
    bool m_isSmall = false;
    bool m_hasCity = false;
    QToolButton *m_menu;
    QLabel *m_program;
    QPushButton *m_city;
    QPushButton *m_chip;
    QPushButton *m_troubleChip;
    QWidget *m_tabs;
    QPushButton *m_explore;
    QPushButton *m_compare;
    QPushButton *m_ideas;
    SearchBox *m_search;
    QToolButton *m_searchIcon;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_present;
};

} // namespace stadtblick
