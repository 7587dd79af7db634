#pragma once

#include "models/report/reportdocument.h"
#include "models/report/taggedpdf.h"

namespace stadtblick {

/** Where a table stands, in points of the page. */
struct TableFrame
{
    double left = 0;
    double width = 0;
    double top = 0; ///< where it goes on upon a further page
    double bottom = 0; ///< where the page ends for it
};

/** Where a table ended. */
struct TableEnd
{
    int page = 0;
    double bottom = 0;
};

/** Height in points of the whole table without title and caption. */
double tableHeight(const ReportTable &table, double widthPt);

/**
 * Sets @p table at @p y on @p page as Table/TR/TH/TD below @p section; rules and the head's ground are
 * artifacts. It goes on upon further pages, the head repeated.
 */
TableEnd setReportTable(PdfDocument &pdf, PdfNode &section, const ReportTable &table, const TableFrame &frame,
    int page, double y);

} // namespace stadtblick
