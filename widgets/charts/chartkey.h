#pragma once

#include "models/charts/timeserieschart.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/** What night, gap and outlier look like in a chart, and its period and coverage: a line below it. */
class ChartKey : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent);

    void setChart(const TimeSeriesChart &chart);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** Sets the parts in lines; draws them where there is a painter. Answers the number of lines. */
    int layOut(QPainter *painter, int width) const;

    bool m_hasNights = false;
    bool m_hasOutliers = false;
    QString m_gaps; ///< 'Gap 6 h'; empty = none
    QString m_coverage;
};

} // namespace stadtblick
