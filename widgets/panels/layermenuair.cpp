#include "models/domain/quantity.h"
#include "models/overlays/airvalues.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** One choice of several options together; checked where all of them are as it says. */
void addOptions(QMenu &menu, const QString &name, const QJsonObject &choice, const LayerMenuInput &input)
{
    QJsonObject next = input.state.options;
    bool isChosen = true;
    for (const QString &key : {u"indicator"_s, u"pollutant"_s, u"limits"_s}) {
        isChosen = isChosen && next.value(key) == choice.value(key);
        next.remove(key);
        if (choice.contains(key)) {
            next.insert(key, choice.value(key));
        }
    }
    QAction *action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    QObject::connect(action, &QAction::triggered, &menu, [choose = input.choose, next] { choose(next); });
}

} // namespace

void fillAirMenu(QMenu &menu, const LayerMenuInput &input)
{
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Index by hourly means"));
    addOptions(menu, QCoreApplication::translate("LayerMenu", "Air quality index (UBA)"), {}, input);
    addOptions(menu, QCoreApplication::translate("LayerMenu", "European air quality index"),
        {{u"indicator"_s, u"eea"_s}}, input);
    menu.addSeparator();
    QMenu *means = menu.addMenu(QCoreApplication::translate("LayerMenu", "Mean of"));
    QMenu *days = menu.addMenu(QCoreApplication::translate("LayerMenu", "Exceedances of"));
    for (const QString &pollutant : airPollutants()) {
        const QString name = quantityByKey(pollutant)->name();
        addOptions(*means, name, {{u"indicator"_s, u"mean"_s}, {u"pollutant"_s, pollutant}}, input);
        QMenu *sets = days->addMenu(name);
        for (const LimitSet *set : airLimitSets(pollutant)) {
            addOptions(*sets, set->name,
                {{u"indicator"_s, u"exceedance"_s}, {u"pollutant"_s, pollutant}, {u"limits"_s, set->id}},
                input);
        }
    }
}

void fillRainMenu(QMenu &menu, const LayerMenuInput &input)
{
    const QJsonValue now = input.state.options.value(u"indicator"_s);
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Indicator"));
    addMenuChoice(menu,
        {u"indicator"_s, now.isUndefined() ? QJsonValue() : now,
            {{QJsonValue(), QCoreApplication::translate("LayerMenu", "Sum")},
                {u"hour"_s, QCoreApplication::translate("LayerMenu", "Most in 1 h")},
                {u"sixhours"_s, QCoreApplication::translate("LayerMenu", "Most in 6 h")},
                {u"level"_s, QCoreApplication::translate("LayerMenu", "Class of the amount (DWD)")}},
            {}},
        input);
}

void fillParkingMenu(QMenu &menu, const LayerMenuInput &input)
{
    const QJsonValue now = input.state.options.value(u"indicator"_s);
    const bool isMaximum = now.toString() == u"max";
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Indicator"));
    addMenuChoice(menu,
        {u"indicator"_s, isMaximum ? now : QJsonValue(),
            {{QJsonValue(), QCoreApplication::translate("LayerMenu", "Mean occupancy")},
                {u"max"_s, QCoreApplication::translate("LayerMenu", "Highest occupancy")}},
            {}},
        input);
}

} // namespace stadtblick
