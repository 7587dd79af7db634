#pragma once

#include "models/charts/timeserieschart.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/**
 * What lines, night, gaps and flagged values of a time series look like, and its coverage: below it. A click
 * on a line's entry hides or shows it.
 */
class ChartKey : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent);

    /** @p isHidden: by place in the whole chart's series, as the entries name them. */
    void setChart(const TimeSeriesChart &chart, const std::vector<bool> &isHidden);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void seriesToggled(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Place
    {
        QRectF box;
        int entry = 0;
    };
    /** Where the entries stand, in as many lines as @p width needs. */
    std::vector<Place> places(int width) const;
    void paintSign(QPainter &painter, const ChartKeyEntry &entry, const QRectF &box) const;
    std::optional<int> seriesAt(QPointF at) const;
    bool isHiddenSeries(const ChartKeyEntry &entry) const;

    std::vector<ChartKeyEntry> m_entries;
    std::vector<bool> m_isHidden;
};

} // namespace stadtblick
