#pragma once

#include "models/domain/timerange.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace stadtblick {

/**
 * How much data there is on each day, with a brush over it: the period that everything shows.
 * Mouse: drag the brush or its handles, drag elsewhere for a new period; wheel moves along, Ctrl+wheel
 * zooms. Keys: arrows move the brush by the step, with Shift its end, with Ctrl its begin; Home and End go to
 * the first and last data.
 */
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent);

    /** @p countsPerDay: UTC days since 1970 with their numbers of samples, ordered. */
    void setCounts(std::vector<std::pair<qint64, qint64>> countsPerDay, const QTimeZone &zone);
    void setBrush(const TimeRange &range, const QString &step);
    const TimeRange &brush() const { return m_brush; }
    /** Of the data, whole days; empty without any. */
    const TimeRange &extent() const { return m_extent; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /** While the brush moves. */
    void brushMoving(const TimeRange &range);
    /** When it was let go or moved by a key. */
    void brushed(const TimeRange &range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Begin, End, Whole, New };

    QRectF plot() const;
    double xOf(qint64 timeMs) const;
    qint64 timeAt(double x) const;
    Grip gripAt(const QPointF &point) const;
    void showBrush();
    void moveWindow(qint64 byMs);
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void changeBrush(const TimeRange &range, bool isDone);
    TimeRange dragged(qint64 nowMs) const;

    std::vector<std::pair<qint64, qint64>> m_counts;
    qint64 m_largest = 0;
    QTimeZone m_zone{QTimeZone::UTC};
    TimeRange m_extent; ///< of the data, whole days
    TimeRange m_window; ///< what is in view
    TimeRange m_brush;
    QString m_step = QStringLiteral("day");
    Grip m_grip = Grip::None;
    qint64 m_gripMs = 0; ///< where the drag began
    TimeRange m_gripBrush; ///< the brush when the drag began
};

} // namespace stadtblick
