#pragma once

#include <QtCore/QString>

#include <vector>

namespace stadtblick {

/** Groups of the list of layers, in its order. */
enum class LayerGroup { Measurements, Participation, PlanData, BaseMap };

/** What a layer is called and which icon it has. */
struct LayerName
{
    QString id;
    QString name; ///< translated
    QString icon;
    LayerGroup group = LayerGroup::Measurements;
};

/** The layers that this version can show, in the order of the list. */
std::vector<LayerName> layerNames();

/** The heading of a group, translated. */
QString groupName(LayerGroup group);

} // namespace stadtblick
