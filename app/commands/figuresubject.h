#pragma once

#include "models/domain/geo.h"

#include <QtCore/QString>

#include <optional>

namespace stadtblick {

/** What a figure is of. */
struct FigureSubject
{
    QString kind; ///< station, area, district, place, street
    QString source; ///< as the column `source` has it
    QString id;
    QString name;
    std::optional<LonLat> place;
};

} // namespace stadtblick
