#include "widgets/charts/chartuses.h"

#include "widgets/charts/chartpanel.h"
#include "widgets/common/icon.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace stadtblick {

void addChartUses(QWidget *chart, const std::function<void(ChartUse)> &use)
{
    const auto add = [&](const QString &icon, const QString &text, ChartUse what) {
        auto *action = new QAction(themedIcon(icon), text, chart);
        QObject::connect(action, &QAction::triggered, chart, [use, what] { use(what); });
        chart->addAction(action);
    };
    add(u"fullscreen"_s, ChartPanel::tr("Enlarge chart"), ChartUse::Enlarge);
    add(u"table"_s, ChartPanel::tr("Table behind the chart (T)"), ChartUse::ShowTable);
    add(u"picture"_s, ChartPanel::tr("Copy chart"), ChartUse::CopyPicture);
    add(u"save"_s, ChartPanel::tr("Save chart …"), ChartUse::SavePicture);
    add(u"copy"_s, ChartPanel::tr("Copy table"), ChartUse::CopyTable);
    add(u"save"_s, ChartPanel::tr("Save table …"), ChartUse::SaveTable);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace stadtblick
