#pragma once

#include "models/domain/viewstate.h"

#include <functional>
#include <utility>
#include <vector>

class QMenu;

namespace stadtblick {

/** Takes a layer's options with the new choice in them. */
using OptionsChoice = std::function<void(const QJsonObject &)>;

/** What fills the menu of one layer: its state, what is selected, and who is told. */
struct LayerMenuInput
{
    const LayerState &state;
    const Selection &selection;
    const OptionsChoice &choose;
};

/** A key of the options with what it can be. */
struct MenuChoice
{
    QString option;
    QJsonValue current;
    std::vector<std::pair<QJsonValue, QString>> entries; ///< value and name; null takes the option away
    QStringList removed; ///< further options that the choice takes away: they were for what was chosen before
};

/** A line that can't be chosen; the style sheet has no form for sections with a text. */
void addMenuHeading(QMenu &menu, const QString &text);
/** One of several, those that are chosen checked. */
void addMenuChoice(QMenu &menu, const MenuChoice &choice, const LayerMenuInput &input);
/** A switch; its option is absent where it is as usual. */
void addMenuSwitch(
    QMenu &menu, const QString &text, const QString &option, bool isUsual, const LayerMenuInput &input);

void fillHeatMenu(QMenu &menu, const LayerMenuInput &input);
void fillNoiseMenu(QMenu &menu, const LayerMenuInput &input);
void fillTrafficMenu(QMenu &menu, const LayerMenuInput &input);
void fillAirMenu(QMenu &menu, const LayerMenuInput &input);
void fillRainMenu(QMenu &menu, const LayerMenuInput &input);
void fillParkingMenu(QMenu &menu, const LayerMenuInput &input);
void fillDistrictsMenu(QMenu &menu, const LayerMenuInput &input);
/** Whether the layer may leave in an export. */
void fillNetworkMenu(QMenu &menu, const LayerMenuInput &input);
/** The imported extract, the shipped map services, and the one that was added by hand. */
void fillBaseMapMenu(QMenu &menu, const LayerMenuInput &input);
/** How a plan is drawn, from which scale on, and taking it away. */
void fillPlanMenu(QMenu &menu, const LayerMenuInput &input);
/** Of a map service over the map: from which scale on, whether it may leave in an export, taking it away. */
void fillMapMenu(QMenu &menu, const LayerMenuInput &input);

} // namespace stadtblick
