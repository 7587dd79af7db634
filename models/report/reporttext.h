#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QPainter;

namespace stadtblick {

/** How a piece of text is set on paper; sizes in points. */
struct ReportTextStyle
{
    double sizePt = 10;
    double lineHeightPt = 14.5;
    bool isBold = false;
    QColor colour = QColor(0x1e, 0x22, 0x26);
    Qt::Alignment alignment = Qt::AlignLeft;
};

/** The print styles of the design tokens: title 15, text 10, footnote 8. */
namespace reporttext {
ReportTextStyle title();
ReportTextStyle heading();
ReportTextStyle body();
ReportTextStyle small(); ///< captions, sources
ReportTextStyle running(); ///< page header and footer
} // namespace reporttext

/** Noto Sans in points of the page, unhinted: the same advances in measuring and in the PDF. */
QFont reportFont(const ReportTextStyle &style);

/** Height in points of @p text set into @p widthPt. 0 for an empty text. */
double textHeight(const QString &text, double widthPt, const ReportTextStyle &style, int boldLength = 0);

/** Sets @p text at the origin into @p widthPt; the first @p boldLength characters bold. */
void paintText(
    QPainter &painter, const QString &text, double widthPt, const ReportTextStyle &style, int boldLength = 0);

/** Width in points of @p text on one line. */
double textWidth(const QString &text, const ReportTextStyle &style);

/** As much of @p text as one line of @p widthPt holds, with '…' where its end was left out. */
QString oneLine(const QString &text, double widthPt, const ReportTextStyle &style);

} // namespace stadtblick
