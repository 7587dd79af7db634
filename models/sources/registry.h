#pragma once

#include "models/sources/source.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** The kinds of source that makeSource() (source.h) knows: sensorthings, consul, geojson. */
QStringList sourceKinds();

} // namespace stadtblick
