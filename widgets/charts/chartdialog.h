#pragma once

#include "models/charts/chart.h"
#include "widgets/charts/chartuses.h"

#include <QtWidgets/QDialog>

namespace stadtblick {

class ChartPanel;

/** One chart in a window of its own, with axes, key, source and the table behind it (T). */
class ChartDialog : public QDialog
{
    Q_OBJECT

public:
    ChartDialog(const Chart &chart, bool isTableShown, QWidget *parent);
    ChartPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /** To be copied or saved as it is shown. */
    void used(const Chart &chart, ChartUse use);

private:
    ChartPanel *m_panel;
};

} // namespace stadtblick
