#pragma once

#include "models/domain/result.h"
#include "models/domain/station.h"

#include <QtCore/QHash>

#include <vector>

namespace stadtblick {

struct CityProfile;
struct ViewState;
class Connection;
class ExportSink;

/** Whose figures there are, and what stands in the column `source` for a source's id. */
struct FigureSources
{
    const std::vector<Station> &stations;
    const QHash<QString, QString> &texts;
};

/**
 * Writes the figures that window and report show for @p view, in English and with plain numbers: of every
 * station, of the selected area, of the districts by their colours, of the comparison that the Compare page
 * shows. Answers their number.
 */
Result<qint64> exportFigures(Connection &cache, const FigureSources &sources, const CityProfile &city,
    ExportSink &sink, const ViewState &view);

} // namespace stadtblick
