#pragma once

#include "models/charts/chart.h"
#include "models/charts/chartzoom.h"
#include "models/domain/viewstate.h"
#include "models/painting/chartpainter.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <optional>

namespace stadtblick {

/**
 * A chart of any kind on the screen, drawn by the painter that paper has too. The pointer frames the mark
 * below it (a day, an hour, a bar, a station) and says its values; arrow keys go from mark to mark, Home and
 * End to the first and last, Escape lets go. A click on a key entry, or the digits 1 to 9, hides and shows a
 * series. Where the axis can be looked at more closely (isZoomable()), the wheel zooms at the pointer,
 * dragging moves and a double click shows everything again; so do + and −, Ctrl with the arrows, and Escape.
 * Rows are zoomed from top to bottom, and at their end arrow keys bring the next ones.
 */
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent);

    void setChart(const Chart &chart);
    /** The chart as it is shown: the part that is zoomed in. */
    const Chart &chart() const { return m_chart; }
    /** Of text and lines: 1.5 for a council room. */
    void setScale(double scale);
    /** Title and quantity above the plot: off where a card has them. */
    void setTitleShown(bool isShown);
    /** What the mark at the crosshair says; empty without one. */
    QStringList markTexts() const;

Q_SIGNALS:
    /** A click on the key or a digit: series @p index is to be hidden or shown. */
    void seriesToggled(int index);
    /** A click on a station's row, or Enter at it. */
    void stationChosen(const Selection &station);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartStyle style() const;
    QRectF box() const;
    void showHit(const std::optional<ChartHit> &hit);
    void goTo(int mark);
    void showPart(AxisWindow window);
    /** Where a point lies along the axis that is zoomed, as a share of what is in view; nothing without it.
     */
    std::optional<double> shareAt(QPointF point) const;
    /** Brings the row or box beside the part in view; false where there is none, or no need. */
    bool scrolledBy(int step);
    bool zoomByKey(const QKeyEvent &event);
    /** How far Ctrl with an arrow moves, as a share of the part in view. */
    double keyShare() const;
    bool chooseByKey(const QKeyEvent &event);

    Chart m_whole;
    Chart m_chart; ///< of m_whole the part in view
    AxisWindow m_window;
    std::optional<double> m_drag; ///< where the hand is along the axis, while it drags
    QPointF m_pressedAt;
    std::optional<Selection> m_pressed; ///< the station of the row at which the hand went down
    double m_scale = 1;
    bool m_hasTitle = false;
    QPixmap m_picture; ///< of the chart without a mark: hovering draws nothing else anew
    std::optional<ChartHit> m_hit;
};

/** The station that a mark stands for, in charts with a row a station. */
std::optional<Selection> stationOf(const Chart &chart, int mark);

/** How far an arrow key goes in the marks' reading order; 0 for other keys. */
int markStep(const Chart &chart, int key);

} // namespace stadtblick
