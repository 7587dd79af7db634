#pragma once

#include "models/overlays/stationtrends.h"
#include "widgets/charts/smallchart.h"

namespace stadtblick {

/** Monthly values as a small line without axes: least and largest value stand beside it, gaps are gaps. */
class Sparkline : public SmallChart
{
    Q_OBJECT

public:
    /** @p frame and @p fromZero as in monthChart(), which is the full chart behind it. */
    Sparkline(
        const ChartFrame &frame, const std::vector<PeriodValue> &months, bool fromZero, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int markAt(QPoint position) const override;
    QPointF pointOf(int mark) const override;
    QRectF plot() const override;

private:
    QPointF pointOfMonth(std::size_t month) const;
    void paintLine(QPainter &painter) const;

    std::vector<PeriodValue> m_months;
    std::vector<std::size_t> m_valued; ///< those with a value: the marks of the chart behind it
    QString m_least;
    QString m_largest;
    QString m_first; ///< first and last month
    QString m_last;
    double m_from = 0;
    double m_to = 0;
};

/** What the chart of a series' monthly means is headed with. */
ChartFrame trendFrame(const StationTrends &station, const SeriesTrend &series, const QTimeZone &zone);

} // namespace stadtblick
