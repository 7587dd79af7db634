#include "models/painting/textpainter.h"

#include "models/basemap/labelplacer.h"

#include <QtGui/QFontMetricsF>

namespace stadtblick {

void paintCentred(
    QPainter &painter, QPointF centre, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    paintText(painter, {centre.x() - width / 2, centre.y() + metrics.capHeight() / 2}, text, font, colour);
}

void paintText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
    const QColor &colour, const QColor &halo, double haloPx)
{
    if (halo.isValid() && haloPx > 0) {
        QPainterPath outline;
        outline.addText(baseline, font, text);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline);
        painter.restore();
    }
    // Texts stay texts: in a PDF they can be found and copied.
    painter.setFont(spacedFor(painter.device(), font));
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

namespace {

/** The words of a text; a dot between parts stays with the word before it, so that no line begins with one.
 */
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"·" && !words.isEmpty()) {
            words.back() += u' ' % word;
        } else {
            words << word;
        }
    }
    return words;
}

} // namespace

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString line;
    for (const QString &word : wordsOf(text)) {
        const QString longer = line.isEmpty() ? word : QString(line % u' ' % word);
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty()) {
        lines << line;
    }
    return lines;
}

double paintWrapped(QPainter *painter, QPointF topLeft, double width, const QString &text, const QFont &font,
    const QColor &colour, double lineHeight)
{
    const QFontMetricsF metrics(font);
    const QStringList lines = wrapped(text, font, width);
    double y = topLeft.y() + (lineHeight - metrics.height()) / 2 + metrics.ascent();
    for (const QString &line : lines) {
        if (painter) {
            paintText(*painter, {topLeft.x(), y}, line, font, colour);
        }
        y += lineHeight;
    }
    return static_cast<double>(lines.size()) * lineHeight;
}

} // namespace stadtblick
