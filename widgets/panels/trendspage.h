#pragma once

#include "models/overlays/stationtrends.h"
#include "widgets/charts/smallchart.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

class QLayout;
class QVBoxLayout;

namespace stadtblick {

/** The trends of a station's quantities and its unusual hours; a click on one moves the clock there. */
class TrendsPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrendsPage(QWidget *parent);

    /** Until the trends are there. */
    void setReading();
    void setTrends(const StationTrends &trends, const QTimeZone &zone);

Q_SIGNALS:
    /** Unusual hours were chosen. */
    void rangeChosen(const TimeRange &range);
    /** How the figures of one of the series, the only one of @p trends, were computed is to be told. */
    void explainRequested(const StationTrends &trends);
    /** The full chart behind a small one is to be enlarged, copied or saved. */
    void chartUsed(const Chart &chart, ChartUse use);

private:
    void addSeries(const SeriesTrend &series, const QTimeZone &zone);
    QLayout *makeHead(const SeriesTrend &series, QWidget *card);

    QVBoxLayout *m_column;
    StationTrends m_trends; ///< the shown ones
};

} // namespace stadtblick
