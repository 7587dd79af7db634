#include "models/report/reporttext.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace stadtblick {

namespace {

const QColor grey(0x56, 0x5d, 0x64);

/** Breaks the lines of @p layout with the style's line height; answers the whole height. */
double breakLines(QTextLayout &layout, double widthPt, const ReportTextStyle &style)
{
    QTextOption option(style.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widthPt);
        line.setPosition(QPointF(0, y + (style.lineHeightPt - line.height()) / 2));
        y += style.lineHeightPt;
    }
    layout.endLayout();
    return y;
}

/** Bold letters are wider: they decide where lines break. */
void setBoldBegin(QTextLayout &layout, int boldLength)
{
    if (boldLength > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout.setFormats({{0, boldLength, bold}});
    }
}

/** QTextLayout breaks lines at U+2028 only. */
QString withLineSeparators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

ReportTextStyle reporttext::title()
{
    return {15, 20, true};
}

ReportTextStyle reporttext::heading()
{
    return {10, 15, true};
}

ReportTextStyle reporttext::body()
{
    return {10, 14.5, false};
}

ReportTextStyle reporttext::small()
{
    return {8, 11.2, false, QColor(0x2f, 0x35, 0x3b)};
}

ReportTextStyle reporttext::running()
{
    return {9, 12, false, grey};
}

QFont reportFont(const ReportTextStyle &style)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"),
        QStringLiteral("Noto Sans Symbols2")});
    font.setPixelSize(qRound(style.sizePt)); // a pixel of the page's painter is a point
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setFeature(QFont::Tag("liga"), 0); // copied or read aloud, 'fi' shall be two letters
    return font;
}

double textHeight(const QString &text, double widthPt, const ReportTextStyle &style, int boldLength)
{
    if (text.isEmpty()) {
        return 0;
    }
    QTextLayout layout(withLineSeparators(text), reportFont(style));
    setBoldBegin(layout, boldLength);
    return breakLines(layout, widthPt, style);
}

void paintText(
    QPainter &painter, const QString &text, double widthPt, const ReportTextStyle &style, int boldLength)
{
    QTextLayout layout(withLineSeparators(text), reportFont(style));
    setBoldBegin(layout, boldLength);
    breakLines(layout, widthPt, style);
    painter.setPen(style.colour);
    layout.draw(&painter, QPointF(0, 0));
}

double textWidth(const QString &text, const ReportTextStyle &style)
{
    return QFontMetricsF(reportFont(style)).horizontalAdvance(text);
}

QString oneLine(const QString &text, double widthPt, const ReportTextStyle &style)
{
    return QFontMetricsF(reportFont(style)).elidedText(text, Qt::ElideRight, widthPt);
}

} // namespace stadtblick
