#pragma once

#include "models/charts/chart.h"
#include "widgets/charts/chartuses.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace stadtblick {

/**
 * A chart so small that it has no axes of its own, on a card: subclasses draw it. Its context menu enlarges,
 * copies and saves the full chart behind it and shows its table; Enter and a double click enlarge it.
 * It takes the focus with Tab (the window's ring shows it) and tells its description to those who don't see
 * it. Left and right go from value to value, Home and End to the first and last, Escape lets go; up and down
 * are left to the page that it stands on. What the value at the crosshair says is its value to screen
 * readers.
 */
class SmallChart : public QWidget
{
    Q_OBJECT

public:
    SmallChart(Chart chart, QWidget *parent);
    const Chart &chart() const { return m_chart; }
    /** What the mark at the crosshair says; empty without one. */
    QStringList markTexts() const;

Q_SIGNALS:
    void used(const Chart &chart, ChartUse use);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    /** The mark (as in markLines()) below the pointer; a negative number: none. */
    virtual int markAt(QPoint position) const = 0;
    /** Where a mark's value stands in plot(), at its bottom where the value is missing. */
    virtual QPointF pointOf(int mark) const = 0;
    /** Where values are drawn, in the widget. */
    virtual QRectF plot() const = 0;
    /** The crosshair that keys move, and what its mark says; nothing without one. To be drawn last. */
    void paintCursor(QPainter &painter) const;

private:
    /** The mark that a key goes to; nothing for other keys. */
    std::optional<int> markByKey(int key) const;
    void setMark(std::optional<int> mark);

    Chart m_chart;
    std::optional<int> m_mark; ///< at the crosshair
};

} // namespace stadtblick
