#include "models/painting/chartpainter.h"

#include "models/painting/chartdrawing.h"

namespace stadtblick {

void paintChart(QPainter &painter, const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
{
    const auto timeSeries = drawing(chart, box, style);
    timeSeries->layOut();
    timeSeries->paint(painter);
}

QRectF plotRect(const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
{
    const auto timeSeries = drawing(chart, box, style);
    timeSeries->layOut();
    return timeSeries->plot();
}

} // namespace stadtblick
