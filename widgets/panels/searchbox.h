#pragma once

#include "models/search/citysearch.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>

class QLabel;
class QListView;

namespace stadtblick {

class SearchResultsModel;

/** The list under the search box: groups with headings, or why there is nothing. A child of the window. */
class SearchResults : public QFrame
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent);

    void setThings(const std::vector<FoundThing> &things);
    /** Instead of the list: that nothing was found, or that it could not be looked for. */
    void setMessage(const QString &text);
    /** Marks the next thing down or up. */
    void moveCurrent(int step);
    /** The marked thing, else the first one; null where there is none. */
    const FoundThing *current() const;
    /** As high as its rows need within @p largest. */
    int wantedHeight(int largest) const;

Q_SIGNALS:
    void chosen(const FoundThing &thing);

private:
    QListView *m_list;
    QLabel *m_message;
    SearchResultsModel *m_model;
};

/**
 * One box for places, streets with house numbers, stations and ideas. Typing asks by searched(); the answer
 * comes by setResults(). Keys: Down and Up mark, Enter takes the marked thing or the first, Escape closes the
 * list and then leaves the box.
 */
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent);

    /** The answer to @p text; one that is not the box's text any more is dropped. */
    void setResults(const QString &text, const std::vector<FoundThing> &things);
    void setFailure(const QString &text, const QString &what);
    bool isListShown() const;
    /** The focus, and its text marked to be typed over. */
    void begin();

Q_SIGNALS:
    void searched(const QString &text);
    void chosen(const FoundThing &thing);
    /** Escape with no list, or something was chosen: the focus may go elsewhere. */
    void left();
    /** The focus has gone. */
    void blurred();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showList();
    void hideList();
    void take(const FoundThing &thing);

    QLabel *m_keys; ///< the short cut, while the box is empty
    SearchResults *m_results = nullptr; ///< made when it is first needed: the window is known then
};

} // namespace stadtblick
