#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/viewstate.h"
#include "models/painting/mapframe.h"
#include "models/report/reportdocument.h"
#include "models/store/connection.h"

namespace stadtblick {

class BaseMapReader;

/** What decides a report beside the view and the cache. */
struct ReportOptions
{
    QLocale locale;
    QDateTime created;
    bool hasOnlyComparison = false; ///< the comparison that the view pins, without the view itself
};

/** The part of the world that a report's map shows, and what stands on it. */
MapFrame reportMapFrame(const Camera &camera);

/**
 * The present view as a report of one section, and of another one if it pins a comparison: the map with its
 * legend, the selected station's chart and key figures (without a selection the layers' figures by station),
 * sources and method. Every sentence says only what the figures say; a selected thing that is gone is named.
 * @p baseMap must outlive the painting of the document; null = the cache has none.
 */
Result<ReportDocument> buildReport(Connection &connection, BaseMapReader *baseMap, const CityProfile &city,
    const ViewState &view, const ReportOptions &options);

/**
 * Writes the report of a cache as an accessible PDF to @p outPath (through a temporary file beside it).
 * @p view null: the profile's start view. Needs a QGuiApplication; no display.
 */
[[nodiscard]] Result<void> writeReport(
    const QString &cachePath, const ViewState *view, const ReportOptions &options, const QString &outPath);

} // namespace stadtblick
