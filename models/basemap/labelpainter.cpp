#include "models/basemap/labelplacer.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>
#include <QtGui/QPainterPathStroker>

#include <cmath>

namespace stadtblick {

namespace {

/** The outlines of a text at the origin and its halo around it. */
struct TextShape
{
    QPainterPath text;
    QPainterPath halo;
};

TextShape shapeOf(const QString &text, LabelKind kind, double scale)
{
    TextShape shape;
    shape.text.setFillRule(Qt::WindingFill);
    shape.text.addText(0, 0, labelFont(kind, scale), text);
    QPainterPathStroker stroker(
        QPen(Qt::black, basemapstyle::haloPx * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    shape.halo = stroker.createStroke(shape.text).simplified();
    return shape;
}

/** Shapes of characters come again and again; making one means loading its outline and stroking it. */
class TextShapes
{
public:
    const TextShape &of(const QString &text, LabelKind kind, double scale)
    {
        const auto key =
            std::make_pair(static_cast<int>(kind) + static_cast<int>(std::lround(scale * 1000)) * 4, text);
        const auto known = m_shapes.constFind(key);
        if (known != m_shapes.constEnd()) {
            return *known;
        }
        if (m_shapes.size() >= maximumShapes) {
            m_shapes.clear();
        }
        return *m_shapes.insert(key, shapeOf(text, kind, scale));
    }

private:
    static constexpr qsizetype maximumShapes = 2000;

    QHash<std::pair<int, QString>, TextShape> m_shapes;
};

QTransform placeOf(const PlacedGlyphs &glyphs)
{
    QTransform place;
    place.translate(glyphs.position.x(), glyphs.position.y());
    place.rotate(glyphs.angle);
    return place;
}

void drawTexts(QPainter &painter, const PlacedLabel &label)
{
    const QTransform before = painter.transform();
    for (const PlacedGlyphs &glyphs : label.glyphs) {
        painter.setTransform(placeOf(glyphs) * before);
        painter.drawText(QPointF(0, 0), glyphs.text);
    }
    painter.setTransform(before);
}

} // namespace

QFont spacedFor(const QPaintDevice *device, const QFont &font)
{
    const double spacing = font.letterSpacing();
    if (spacing == 0 || font.letterSpacingType() != QFont::AbsoluteSpacing || !device) {
        return font;
    }
    QFont plain = font;
    plain.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QString letters(4, u'M');
    const double drawn = (QFontMetricsF(font, device).horizontalAdvance(letters)
                             - QFontMetricsF(plain, device).horizontalAdvance(letters))
        / double(letters.size());
    QFont spaced = font;
    if (drawn > 0) {
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, spacing * spacing / drawn);
    }
    return spaced;
}

void paintLabels(QPainter &painter, const std::vector<PlacedLabel> &labels, MapTheme theme)
{
    thread_local TextShapes shapes; // painters of several threads work at once
    const bool isPicture = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedLabel &label : labels) {
        const LabelStyle style = basemapstyle::label(label.kind);
        QPainterPath halo;
        QPainterPath text;
        halo.setFillRule(Qt::WindingFill);
        text.setFillRule(Qt::WindingFill);
        for (const PlacedGlyphs &glyphs : label.glyphs) {
            const TextShape &shape = shapes.of(glyphs.text, label.kind, label.scale);
            const QTransform place = placeOf(glyphs);
            halo.addPath(place.map(shape.halo));
            if (isPicture) {
                text.addPath(place.map(shape.text));
            }
        }
        painter.fillPath(halo, style.halo.in(theme));
        if (isPicture) {
            painter.fillPath(text, style.text.in(theme));
        } else {
            painter.setFont(spacedFor(painter.device(), labelFont(label.kind, label.scale)));
            painter.setPen(style.text.in(theme));
            drawTexts(painter, label);
        }
    }
    painter.restore();
}

} // namespace stadtblick
