#pragma once

#include "models/overlays/areafigures.h"
#include "models/report/reportdocument.h"

namespace stadtblick {

/** A table of figures as it is printed. */
ReportTable layerTable(const FigureTable &figures);

/** What the page says of the selected part of the city, with a blank before it; empty if none is selected. */
QString areaLead(const Selection &selection, const std::optional<AreaFigures> &area, const QLocale &locale);

/** Stations and ideas of the selected part of the city. */
void addAreaTables(ReportPage &page, const AreaFigures &area, const QLocale &locale);

} // namespace stadtblick
