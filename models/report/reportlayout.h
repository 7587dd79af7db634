#pragma once

#include "models/report/reportdocument.h"
#include "models/report/taggedpdf.h"

namespace stadtblick {

/**
 * Sets a report on A4: header and footer, headline, lead, map, chart beside the table, sources. What
 * does not fit goes on to a further page; a table's head is repeated there. Needs a QGuiApplication (fonts).
 */
PdfDocument layoutReport(const ReportDocument &report);

} // namespace stadtblick
