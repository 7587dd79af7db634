#include "models/basemap/labelplacer.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>

namespace stadtblick {

namespace {

/** The outlines of a label's texts at their places. */
void appendOutlines(QPainterPath &path, const PlacedLabel &label, const QFont &font)
{
    for (const PlacedGlyphs &glyphs : label.glyphs) {
        QPainterPath outline;
        outline.addText(0, 0, font, glyphs.text);
        QTransform place;
        place.translate(glyphs.position.x(), glyphs.position.y());
        place.rotate(glyphs.angle);
        path.addPath(place.map(outline));
    }
}

void drawTexts(QPainter &painter, const PlacedLabel &label)
{
    for (const PlacedGlyphs &glyphs : label.glyphs) {
        const QTransform before = painter.transform();
        painter.translate(glyphs.position);
        painter.rotate(glyphs.angle);
        painter.drawText(QPointF(0, 0), glyphs.text);
        painter.setTransform(before);
    }
}

} // namespace

void paintLabels(QPainter &painter, const std::vector<PlacedLabel> &labels, MapTheme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedLabel &label : labels) {
        const LabelStyle style = basemapstyle::label(label.kind);
        const QFont font = labelFont(label.kind, label.scale);
        QPainterPath outlines;
        outlines.setFillRule(Qt::WindingFill);
        appendOutlines(outlines, label, font);
        painter.strokePath(outlines,
            QPen(style.halo.in(theme), basemapstyle::haloPx * label.scale, Qt::SolidLine, Qt::RoundCap,
                Qt::RoundJoin));
        painter.setFont(font);
        painter.setPen(style.text.in(theme));
        drawTexts(painter, label);
    }
    painter.restore();
}

} // namespace stadtblick
