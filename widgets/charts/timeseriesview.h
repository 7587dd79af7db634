#pragma once

#include "models/charts/timeserieschart.h"

#include <QtCharts/QChartView>
#include <QtCore/QTimer>

#include <optional>

class QValueAxis;

namespace stadtblick {

/**
 * A time series on the screen: Qt Charts draws the lines; nights, gaps, limits, outliers, axes and the
 * crosshair lie below and above them. Wheel zooms at the pointer, dragging moves, double click shows the
 * whole period again. Keys: arrows move the crosshair, with Ctrl the window; + and − zoom; Escape resets.
 */
class TimeSeriesView : public QChartView
{
    Q_OBJECT

public:
    explicit TimeSeriesView(QWidget *parent);

    /** A chart of a period or of a part of it. The window in view stays if it lies in the same period. */
    void setSeries(const TimeSeriesChart &chart);
    const TimeSeriesChart &series() const { return m_series; }
    /** Pixel columns of the plot: what a line is decimated for. */
    int columns() const;
    /** The part of the period that is in view. */
    const TimeRange &window() const { return m_window; }

Q_SIGNALS:
    /** The window in view came to rest elsewhere: finer data for it is wanted. */
    void windowChosen(const TimeRange &window);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Cursor
    {
        LinePoint point;
        bool isOutlier = false;
    };

    void buildLines();
    void layOut();
    void setWindow(TimeRange window);
    void zoomAt(double x, double factor);
    void moveCursor(int direction);
    std::optional<Cursor> nearest(qint64 timeMs) const;
    double xOf(qint64 timeMs) const;
    double yOf(double value) const;
    qint64 timeAt(double x) const;
    QRectF spanRect(const TimeRange &range) const;
    void paintAxes(QPainter &painter) const;
    void paintLimits(QPainter &painter) const;
    void paintOutliers(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    TimeSeriesChart m_series;
    TimeRange m_window;
    std::vector<TimeTick> m_ticks;
    QRectF m_plot;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    std::optional<Cursor> m_cursor;
    bool m_isDragging = false;
    double m_dragX = 0;
    TimeRange m_dragWindow;
    QTimer m_settle;
};

} // namespace stadtblick
