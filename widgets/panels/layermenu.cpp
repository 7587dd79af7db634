#include "widgets/panels/layermenu.h"

#include "models/basemap/rastersource.h"
#include "models/overlays/heatindicator.h"
#include "models/overlays/planfile.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtWidgets/QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LayerMenu", text);
}

using Fill = void (*)(QMenu &, const LayerMenuInput &);

Fill fillerOf(const QString &layerId)
{
    static const QHash<QString, Fill> fillers{{u"heat"_s, fillHeatMenu}, {u"noise"_s, fillNoiseMenu},
        {u"traffic"_s, fillTrafficMenu}, {u"air"_s, fillAirMenu}, {u"rain"_s, fillRainMenu},
        {u"parking"_s, fillParkingMenu}, {u"districts"_s, fillDistrictsMenu},
        {u"network"_s, fillNetworkMenu}, {u"basemap"_s, fillBaseMapMenu}};
    if (isPlanLayer(layerId)) {
        return fillPlanMenu;
    }
    return isMapLayer(layerId) ? fillMapMenu : fillers.value(layerId);
}

QString methodName(SurfaceMethod method)
{
    switch (method) {
    case SurfaceMethod::Automatic:
        return tr("Automatic");
    case SurfaceMethod::Kriging:
        return tr("Kriging");
    case SurfaceMethod::InverseDistance:
        return tr("Inverse distance");
    }
    return {};
}

void addReference(QMenu &menu, const LayerMenuInput &input)
{
    addMenuHeading(menu, tr("Reference of the heat island"));
    const QJsonObject station{{u"source"_s, input.selection.source}, {u"id"_s, input.selection.id}};
    QJsonObject selected = input.state.options;
    selected.insert(u"reference"_s, station);
    QJsonObject outermost = input.state.options;
    outermost.remove(u"reference"_s);
    const QJsonObject now = input.state.options;
    const std::array entries{
        std::tuple(tr("Outermost station"), outermost, true, !now.contains(u"reference"_s)),
        std::tuple(tr("Selected station"), selected, input.selection.kind == u"station",
            now.value(u"reference"_s).toObject() == station)};
    for (const auto &[name, options, isEnabled, isChecked] : entries) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(isChecked);
        action->setEnabled(isEnabled);
        QObject::connect(action, &QAction::triggered, &menu,
            [choose = input.choose, options = options] { choose(options); });
    }
}

} // namespace

void fillHeatMenu(QMenu &menu, const LayerMenuInput &input)
{
    const QJsonObject &options = input.state.options;
    MenuChoice indicator{u"indicator"_s, heatIndicatorKey(heatIndicatorOf(options)), {}, {u"scale"_s}};
    for (const HeatIndicator entry : heatIndicators()) {
        indicator.entries.emplace_back(heatIndicatorKey(entry), heatIndicatorText(entry, QLocale()).menu);
    }
    addMenuHeading(menu, tr("Indicator"));
    addMenuChoice(menu, indicator, input);
    MenuChoice method{u"method"_s, surfaceMethodKey(surfaceMethodOf(options)), {}, {}};
    for (const SurfaceMethod entry :
        {SurfaceMethod::Automatic, SurfaceMethod::Kriging, SurfaceMethod::InverseDistance}) {
        method.entries.emplace_back(surfaceMethodKey(entry), methodName(entry));
    }
    addMenuHeading(menu, tr("Surface between stations"));
    addMenuChoice(menu, method, input);
    menu.addSeparator();
    addMenuSwitch(menu, tr("Contour lines"), u"contours"_s, true, input);
    if (heatIndicatorOf(options) == HeatIndicator::HeatIsland) {
        addReference(menu, input);
    }
}

QString removedOption()
{
    return u"removed"_s;
}

bool hasLayerMenu(const QString &layerId)
{
    return fillerOf(layerId) != nullptr;
}

void fillLayerMenu(QMenu &menu, const LayerState &state, const Selection &selection,
    const std::function<void(const QJsonObject &)> &choose)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    if (const Fill fill = fillerOf(state.id)) {
        fill(menu, {state, selection, choose});
    }
}

} // namespace stadtblick
