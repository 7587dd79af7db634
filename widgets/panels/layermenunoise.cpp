#include "models/overlays/noiselimits.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

void addIndicators(QMenu &menu, const LayerMenuInput &input)
{
    const QJsonValue asked = input.state.options.value(u"indicator"_s);
    MenuChoice choice{u"indicator"_s, asked.isUndefined() ? QJsonValue() : asked, {}, {}};
    choice.entries.emplace_back(QJsonValue(), QCoreApplication::translate("LayerMenu", "LDEN, else LAeq"));
    for (const NoiseIndicator indicator : noiseIndicators()) {
        choice.entries.emplace_back(noiseIndicatorKey(indicator), noiseIndicatorName(indicator));
    }
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Level"));
    addMenuChoice(menu, choice, input);
}

/** The sets of limits, each with its kinds of area. */
void addLimits(QMenu &menu, const LayerMenuInput &input)
{
    QMenu *sets = menu.addMenu(QCoreApplication::translate("LayerMenu", "Against limits"));
    const QJsonObject &options = input.state.options;
    const QString chosen = options.value(u"limits"_s).toString();
    QAction *none = sets->addAction(QCoreApplication::translate("LayerMenu", "None: show levels"));
    none->setCheckable(true);
    none->setChecked(chosen.isEmpty());
    QJsonObject without = options;
    without.remove(u"limits"_s);
    without.remove(u"area"_s);
    QObject::connect(none, &QAction::triggered, sets, [choose = input.choose, without] { choose(without); });
    for (const LimitSet *set : noiseLimitSets()) {
        const QStringList areas = areasOf(*set);
        QMenu *kinds = areas.size() > 1 ? sets->addMenu(set->name) : sets;
        for (const QString &area : areas) {
            QAction *action = kinds->addAction(areas.size() > 1 ? limitAreaName(area) : set->name);
            action->setCheckable(true);
            const QString shown = options.value(u"area"_s).toString(areas.front());
            action->setChecked(chosen == set->id && (areas.size() == 1 || shown == area));
            QJsonObject next = options;
            next.insert(u"limits"_s, set->id);
            next.insert(u"area"_s, area);
            QObject::connect(
                action, &QAction::triggered, kinds, [choose = input.choose, next] { choose(next); });
        }
    }
}

void explainMissingSurface(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Information,
        QCoreApplication::translate("LayerMenu", "Noise between stations"),
        QCoreApplication::translate("LayerMenu", "Why is there no noise surface?"), QMessageBox::Close,
        parent);
    box->setInformativeText(QCoreApplication::translate("LayerMenu",
        "The level falls by 3 to 6 dB with each doubling of the distance from its source, and a row of "
        "houses takes 10 to 20 dB at once. A surface drawn through a few stations would show neither: it "
        "would make streets quieter and courtyards louder than they are, by more than the limits differ. "
        "Noise maps are therefore computed from traffic, terrain and buildings (RLS-19, CNOSSOS), not "
        "interpolated. Stations say what is heard at their place; indicative street noise estimates what "
        "counted traffic causes beside its street."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void fillNoiseMenu(QMenu &menu, const LayerMenuInput &input)
{
    addIndicators(menu, input);
    menu.addSeparator();
    addLimits(menu, input);
    MenuChoice colours{u"colours"_s,
        input.state.options.value(u"colours"_s) == u"neutral"_s ? QJsonValue(u"neutral"_s) : QJsonValue(),
        {{QJsonValue(), QCoreApplication::translate("LayerMenu", "DIN 45682")},
            {QJsonValue(u"neutral"_s),
                QCoreApplication::translate("LayerMenu", "For colour blindness and grey print")}},
        {}};
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Colours"));
    addMenuChoice(menu, colours, input);
    menu.addSeparator();
    addMenuSwitch(menu, QCoreApplication::translate("LayerMenu", "Indicative street noise (screening)"),
        u"streets"_s, false, input);
    menu.addSeparator();
    QAction *help =
        menu.addAction(QCoreApplication::translate("LayerMenu", "Why is there no noise surface?"));
    QObject::connect(
        help, &QAction::triggered, &menu, [&menu] { explainMissingSurface(menu.parentWidget()); });
}

} // namespace stadtblick
