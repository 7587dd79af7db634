#pragma once

#include "models/charts/chart.h"
#include "widgets/charts/chartuses.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/**
 * A chart so small that it has no axes of its own, on a card: subclasses draw it. Its context menu enlarges,
 * copies and saves the full chart behind it and shows its table; Enter and a double click enlarge it.
 * It takes the focus with Tab (the window's ring shows it) and tells its description to those who don't see
 * it.
 */
class SmallChart : public QWidget
{
    Q_OBJECT

public:
    SmallChart(Chart chart, QWidget *parent);
    const Chart &chart() const { return m_chart; }

Q_SIGNALS:
    void used(const Chart &chart, ChartUse use);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    /** The mark (as in markLines()) below the pointer; a negative number: none. */
    virtual int markAt(QPoint position) const = 0;

private:
    Chart m_chart;
};

} // namespace stadtblick
