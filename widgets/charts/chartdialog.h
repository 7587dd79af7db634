#pragma once

#include "models/charts/chart.h"
#include "widgets/charts/chartuses.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

namespace stadtblick {

class ChartPanel;
class ElidedLabel;

/** One chart in a window of its own, with axes, key, source and the table behind it (T). */
class ChartDialog : public QDialog
{
    Q_OBJECT

public:
    ChartDialog(const Chart &chart, bool isTableShown, QWidget *parent);
    ChartPanel *panel() const { return m_panel; }
    /** Says for some seconds below the chart what has been done: a note in the window behind isn't seen. */
    void tell(const QString &text);
    /** What is said there now; may be empty. */
    QString note() const;

Q_SIGNALS:
    /** To be copied or saved as it is shown. */
    void used(const Chart &chart, ChartUse use);

private:
    ChartPanel *m_panel;
    ElidedLabel *m_note;
    QTimer m_noteEnds;
};

} // namespace stadtblick
