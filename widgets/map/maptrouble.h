#pragma once

#include "models/domain/result.h"

#include <vector>

namespace stadtblick {

/** A layer of which something in view can't be shown, and why. */
struct LayerTrouble
{
    QString layerId; ///< of the view: 'basemap', 'map-…'
    QString name; ///< translated: 'Base map', or the map service's own
    Error error;
    bool isHiddenByScale = false; ///< nothing is wrong: its tiles begin at much finer zooms

    bool operator==(const LayerTrouble &) const = default;
};

/** For the layer's row: what happened and what comes next; translated. */
QString troubleText(const LayerTrouble &trouble);

/** For the map: a line for each layer, with its name; of many the first three, and how many more there are.
 */
QString troubleText(const std::vector<LayerTrouble> &troubles);

} // namespace stadtblick
