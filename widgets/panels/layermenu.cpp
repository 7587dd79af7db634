#include "widgets/panels/layermenu.h"

#include "models/overlays/heatindicator.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LayerMenu", text);
}

/** A key of the options with what it can be. */
struct Choice
{
    QString option;
    QString current;
    std::vector<std::pair<QString, QString>> entries; ///< value and name
};

/** A line that can't be chosen; the style sheet has no form for sections with a text. */
void addHeading(QMenu &menu, const QString &text)
{
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(text)->setEnabled(false);
}

void addChoice(QMenu &menu, const QString &heading, const Choice &choice, const LayerState &state,
    const std::function<void(const QJsonObject &)> &choose)
{
    addHeading(menu, heading);
    auto *group = new QActionGroup(&menu);
    for (const auto &[value, name] : choice.entries) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(value == choice.current);
        group->addAction(action);
        QJsonObject options = state.options;
        options.insert(choice.option, value);
        if (choice.option == u"indicator") {
            options.remove(u"scale"_s); // was fixed for the earlier one
        }
        QObject::connect(action, &QAction::triggered, &menu, [choose, options] { choose(options); });
    }
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

void addReference(QMenu &menu, const LayerState &state, const Selection &selection,
    const std::function<void(const QJsonObject &)> &choose)
{
    addHeading(menu, tr("Reference of the heat island"));
    const QJsonObject station{{u"source"_s, selection.source}, {u"id"_s, selection.id}};
    QJsonObject selected = state.options;
    selected.insert(u"reference"_s, station);
    QJsonObject outermost = state.options;
    outermost.remove(u"reference"_s);
    const std::array entries{
        std::tuple(tr("Outermost station"), outermost, true, !state.options.contains(u"reference"_s)),
        std::tuple(tr("Selected station"), selected, selection.kind == u"station",
            state.options.value(u"reference"_s).toObject() == station)};
    for (const auto &[name, options, isEnabled, isChecked] : entries) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(isChecked);
        action->setEnabled(isEnabled);
        QObject::connect(
            action, &QAction::triggered, &menu, [choose, options = options] { choose(options); });
    }
}

void fillHeatMenu(QMenu &menu, const LayerState &state, const Selection &selection,
    const std::function<void(const QJsonObject &)> &choose)
{
    Choice indicator{u"indicator"_s, heatIndicatorKey(heatIndicatorOf(state.options)), {}};
    for (const HeatIndicator entry : heatIndicators()) {
        indicator.entries.emplace_back(heatIndicatorKey(entry), heatIndicatorText(entry, QLocale()).menu);
    }
    addChoice(menu, tr("Indicator"), indicator, state, choose);
    Choice method{u"method"_s, surfaceMethodKey(surfaceMethodOf(state.options)), {}};
    for (const SurfaceMethod entry :
        {SurfaceMethod::Automatic, SurfaceMethod::Kriging, SurfaceMethod::InverseDistance}) {
        method.entries.emplace_back(surfaceMethodKey(entry), methodName(entry));
    }
    addChoice(menu, tr("Surface between stations"), method, state, choose);
    if (heatIndicatorOf(state.options) == HeatIndicator::HeatIsland) {
        addReference(menu, state, selection, choose);
    }
}

} // namespace

bool hasLayerMenu(const QString &layerId)
{
    return layerId == u"heat";
}

void fillLayerMenu(QMenu &menu, const LayerState &state, const Selection &selection,
    const std::function<void(const QJsonObject &)> &choose)
{
    menu.clear();
    if (state.id == u"heat") {
        fillHeatMenu(menu, state, selection, choose);
    }
}

} // namespace stadtblick
