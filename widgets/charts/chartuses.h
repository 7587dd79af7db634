#pragma once

#include <functional>

class QWidget;

namespace stadtblick {

/** What people do with a chart besides looking at it. */
enum class ChartUse { Enlarge, ShowTable, CopyPicture, SavePicture, CopyTable, SaveTable };

/** Gives @p chart an action for each use, as its context menu; @p use is called when one is chosen. */
void addChartUses(QWidget *chart, const std::function<void(ChartUse)> &use);

} // namespace stadtblick
