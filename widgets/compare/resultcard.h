#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace stadtblick {

class IconLabel;

/** What a comparison says at one station: change in words, range, verdict, interval; caveats below. */
class ResultCard : public QFrame
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent);

    void setResult(const CityComparison &city, const StationComparison &station);
    /** Small: the range stands below the change instead of beside it. */
    void setSmall(bool isSmall);

Q_SIGNALS:
    /** How the result was computed is to be told. */
    void explainRequested();

private:
    class IntervalView;

    QBoxLayout *m_row;
    QLabel *m_change;
    QLabel *m_average;
    QLabel *m_range;
    IconLabel *m_verdictIcon;
    QLabel *m_verdict;
    IntervalView *m_interval;
    QLabel *m_caveats;
    QPushButton *m_explain;
};

} // namespace stadtblick
