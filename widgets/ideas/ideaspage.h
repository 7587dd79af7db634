#pragma once

#include "models/domain/idea.h"
#include "models/domain/viewstate.h"
#include "models/store/ideastore.h"

#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace stadtblick {

class EmptyState;
class IdeaDetails;
class IdeaListModel;

/** Values of a column with their numbers of ideas, for a filter. */
using IdeaFacets = std::vector<std::pair<QString, std::vector<std::pair<QString, qint64>>>>;

/**
 * Citizens' ideas: search, filters and order above, the list on the left, the chosen idea's text beside it,
 * and a map that the window puts in on the right. What is chosen in one is shown in all.
 */
class IdeasPage : public QWidget
{
    Q_OBJECT

public:
    IdeasPage(const QTimeZone &zone, QWidget *parent);

    /** Columns that can be filtered, in order: kind, status, channel, category, place. */
    void setFacets(const IdeaFacets &facets);
    void setState(const IdeasState &state);
    /** What the query found; @p total is the number of ideas in the cache. */
    void setIdeas(std::vector<Idea> ideas, qint64 total);
    void setMark(const QString &demoMark);
    /** Chooses the idea that is selected, without a signal. */
    void setSelection(const Selection &selection);
    void setDetails(const Idea &idea, const std::vector<Comment> &comments);
    /** The map on the right; the page takes it in. */
    void setMap(QWidget *map);

    void setSmall(bool isSmall);

Q_SIGNALS:
    void stateChanged(const IdeasState &state);
    void ideaChosen(const Selection &selection);
    /** The one next step where there are no ideas. */
    void importClicked();

private:
    QWidget *buildFilterBar();
    QWidget *buildList();
    QWidget *buildText();
    void rebuildFilters();
    void chooseRow(int row);
    void moveBy(int rows);
    void setFilter(const QString &column, const QString &value);
    void showCounts();

    QTimeZone m_zone;
    IdeasState m_state;
    IdeaFacets m_facets;
    qint64 m_total = 0;
    QLabel *m_count = nullptr;
    QLabel *m_mark = nullptr;
    QHBoxLayout *m_filterRow = nullptr;
    std::vector<QComboBox *> m_filters;
    QPushButton *m_reset = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    QLabel *m_found = nullptr; ///< elided where it is too long
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_choose = nullptr;
    IdeaListModel *m_model;
    QLabel *m_position = nullptr;
    IdeaDetails *m_details = nullptr;
    QSplitter *m_splitter;
    QTimer m_typing;
};

} // namespace stadtblick
