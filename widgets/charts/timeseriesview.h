#pragma once

#include "models/charts/timeserieschart.h"

#include <QtCharts/QChartView>
#include <QtCore/QTimer>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace stadtblick {

/**
 * A time series on the screen: Qt Charts draws the lines; nights, gaps, limits, flagged values, axes
 * and the crosshair lie below and above them. Wheel zooms at the pointer, dragging moves, double click shows
 * the whole period again. Keys: arrows move the crosshair, with Ctrl the window; + and − zoom; Escape resets.
 * What is in view is decimated for each window anew, so that a year at full resolution moves smoothly.
 */
class TimeSeriesView : public QChartView
{
    Q_OBJECT

public:
    explicit TimeSeriesView(QWidget *parent);

    /** The chart of a whole period, at full resolution. The window in view stays if the period is the same.
     */
    void setSeries(const TimeSeriesChart &chart);
    /** What was asked for by windowChosen: the chart of just that window. Dropped if the window went on. */
    void setDetail(const TimeSeriesChart &chart);
    const TimeSeriesChart &series() const { return m_series; }
    /** What is in view: of the window, decimated, hidden series marked. */
    const TimeSeriesChart &shown() const { return m_shown; }
    /** Hides or shows the lines by their place in series(). */
    void setHidden(const std::vector<bool> &isHidden);
    /** Pixel columns of the plot: what a line is decimated for. */
    int columns() const;
    /** The part of the period that is in view. */
    const TimeRange &window() const { return m_window; }
    /** What the box at the crosshair says, a line each; empty without a crosshair. */
    QStringList cursorTexts() const;

Q_SIGNALS:
    /** The window in view came to rest elsewhere: finer data for it is wanted. */
    void windowChosen(const TimeRange &window);
    /** Another window or other lines are in view. */
    void shownChanged();
    /** A digit: the series at that place is to be hidden or shown. */
    void seriesToggled(int index);

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
    struct CursorValue
    {
        QString text; ///< the value with its unit; with its name where there are several
        LinePoint point;
        double y = 0;
    };

    void showWindow();
    void drawLines();
    void placePlot();
    void setWindow(TimeRange window);
    void zoomAt(double x, double factor);
    void setCursorAt(std::optional<qint64> timeMs);
    void moveCursor(int direction);
    std::optional<CursorValue> nearest(const ChartSeries &series, qint64 timeMs) const;
    CursorValue cursorValue(const ChartSeries &series, const LinePoint &point, const QString &text) const;
    QString valueText(const ChartSeries &series, double value) const;
    std::optional<CursorValue> flaggedValue(
        const ChartSeries &series, const std::optional<CursorValue> &onLine, qint64 timeMs) const;
    double xOf(qint64 timeMs) const;
    /** A panel of the plot: the upper one, or the lower one of a second unit. */
    struct Panel
    {
        QRectF plot;
        ValueAxis axis;
        std::vector<ChartLimit> limits;
    };
    const Panel &panelOf(const ChartSeries &series) const;
    static double yOf(const Panel &panel, double value);
    void placePanels();
    qint64 timeAt(double x) const;
    QRectF spanRect(const TimeRange &range) const;
    void paintValueAxis(QPainter &painter, const Panel &panel) const;
    void paintTimeAxis(QPainter &painter) const;
    QRectF limitLabelBox(const Panel &panel, double y, double width) const;
    void paintLimits(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    TimeSeriesChart m_series;
    std::optional<TimeSeriesChart> m_detail;
    TimeSeriesChart m_shown;
    std::vector<bool> m_isHidden;
    TimeRange m_window;
    QRectF m_plot;
    std::vector<Panel> m_panels; ///< one, or two from top to bottom
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    std::vector<QLineSeries *> m_lines; ///< a stretch each, taken again for the next window
    std::vector<CursorValue> m_cursor; ///< of each shown series; empty = no crosshair
    qint64 m_cursorMs = 0;
    bool m_isDragging = false;
    double m_dragX = 0;
    TimeRange m_dragWindow;
    QTimer m_settle;
};

} // namespace stadtblick
