#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

class CompareBar;
class ComparePanel;
class SwipeMap;

/** Two periods or places side by side: bar, maps and what the comparison says. */
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent);

    CompareBar *bar() const { return m_bar; }
    SwipeMap *map() const { return m_map; }
    ComparePanel *panel() const { return m_panel; }
    /** How the state's sides share the map; one map while there is no second period. */
    void setState(const CompareState &state, bool hasBoth);
    void setSmall(bool isSmall);
    /** The next area for F6: bar, map, panel. */
    std::vector<QWidget *> areas() const;

private:
    CompareBar *m_bar;
    SwipeMap *m_map;
    ComparePanel *m_panel;
};

} // namespace stadtblick
