#include "models/basemap/labelplacer.h"

#include "models/basemap/labelgrid.h"
#include "models/basemap/streetlabels.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>

#include <cmath>
#include <map>
#include <set>

namespace stadtblick {

namespace {

/** An area is named where its name is hardly wider than it: as shares of the text. */
constexpr double narrowestInterval = 0.7;
constexpr double lowestInLines = 1.2;
/** Horizontal cuts through an area, among which the widest stretch within it is looked for. */
constexpr int cuts = 9;

/** A label on one straight line, its middle at @p centre. */
PlacedLabel straightLabel(const QString &text, LabelKind kind, double scale, QPointF centre)
{
    const QFontMetricsF metrics(labelFont(kind, scale));
    const double width = metrics.horizontalAdvance(text);
    const double halo = basemapstyle::haloPx / 2 * scale;
    PlacedLabel label;
    label.kind = kind;
    label.text = text;
    label.scale = scale;
    label.glyphs = {{text, centre + QPointF(-width / 2, metrics.capHeight() / 2), 0}};
    label.boxes = {
        QRectF(centre.x() - width / 2 - halo, centre.y() + metrics.capHeight() / 2 - metrics.ascent() - halo,
            width + 2 * halo, metrics.height() + 2 * halo)};
    return label;
}

/** Zooms at which a place is named: districts as the style says, villages alike, towns on small maps. */
bool isPlaceNamed(MapClass mapClass, double zoom)
{
    const LabelStyle style = basemapstyle::label(LabelKind::District);
    switch (mapClass) {
    case MapClass::District:
        return zoom >= style.fromZoom && zoom < style.toZoom;
    case MapClass::Village:
        return zoom >= style.fromZoom - 2 && zoom < style.toZoom;
    default:
        return zoom < style.fromZoom;
    }
}

void placePlaces(const FeatureSet &set, const BaseMapView &view, const LabelOptions &options, LabelGrid &grid,
    std::vector<PlacedLabel> &labels)
{
    std::vector<const MapFeature *> places;
    for (const MapFeature &feature : set.features) {
        if (isPlace(feature.mapClass) && feature.name >= 0 && isPlaceNamed(feature.mapClass, view.zoom)) {
            places.push_back(&feature);
        }
    }
    const QPointF centre(view.size.width() / 2, view.size.height() / 2);
    const auto key = [&](const MapFeature *place) {
        // Where only few may stay, those in the middle of the picture do.
        const QPointF fromCentre = view.toPixel(set.line(*place).front()) - centre;
        const double distance = options.maximumPlaces ? std::hypot(fromCentre.x(), fromCentre.y()) : 0;
        return std::make_tuple(distance, place->mapClass == MapClass::District ? 0 : 1, place->osmId);
    };
    std::sort(places.begin(), places.end(),
        [&key](const MapFeature *a, const MapFeature *b) { return key(a) < key(b); });
    std::set<QString> named;
    for (const MapFeature *place : places) {
        const QString text = QLocale(QLocale::German).toUpper(set.nameOf(*place));
        if (options.maximumPlaces && std::ssize(labels) >= *options.maximumPlaces) {
            return;
        }
        PlacedLabel label =
            straightLabel(text, LabelKind::District, options.scale, view.toPixel(set.line(*place).front()));
        if (!named.contains(text) && grid.isFree(label.boxes)) {
            named.insert(text);
            grid.add(label.boxes);
            labels.push_back(std::move(label));
        }
    }
}

/** Where a horizontal line at @p y crosses the rings, from left to right. */
std::vector<double> crossingsAt(
    const FeatureSet &set, const MapFeature &feature, const BaseMapView &view, double y)
{
    std::vector<double> crossings;
    for (std::uint32_t part = 0; part < feature.partCount; ++part) {
        const auto ring = set.part(feature.firstPart + part);
        QPointF last = view.toPixel(ring.back());
        for (const WorldPoint point : ring) {
            const QPointF pixel = view.toPixel(point);
            if ((pixel.y() > y) != (last.y() > y)) {
                crossings.push_back(
                    last.x() + (y - last.y()) / (pixel.y() - last.y()) * (pixel.x() - last.x()));
            }
            last = pixel;
        }
    }
    std::sort(crossings.begin(), crossings.end());
    return crossings;
}

/** The middle of the widest horizontal stretch of an area in the view; nothing if it is narrower than asked.
 */
std::optional<QPointF> roomIn(
    const FeatureSet &set, const MapFeature &feature, const BaseMapView &view, double width, double height)
{
    const QRectF box(view.toPixel({feature.box.left, feature.box.top}),
        view.toPixel({feature.box.right, feature.box.bottom}));
    const QRectF seen = box.intersected(QRectF(QPointF(0, 0), view.size));
    if (seen.width() < width || seen.height() < height) {
        return std::nullopt;
    }
    double widest = width;
    double bestOffset = 0;
    std::optional<QPointF> best;
    for (int i = 1; i <= cuts; ++i) {
        const double y = seen.top() + seen.height() * i / (cuts + 1);
        const double offset = std::abs(y - seen.center().y());
        const auto crossings = crossingsAt(set, feature, view, y);
        for (std::size_t j = 0; j + 1 < crossings.size(); j += 2) {
            const double left = std::max(crossings[j], seen.left());
            const double right = std::min(crossings[j + 1], seen.right());
            // Hardly wider isn't better: then the cut nearer to the middle wins.
            if (right - left > widest * 1.05
                || (best && right - left > widest * 0.95 && offset < bestOffset)) {
                widest = right - left;
                bestOffset = offset;
                best = QPointF((left + right) / 2, y);
            }
        }
    }
    return best;
}

void placeAreas(const FeatureSet &set, const BaseMapView &view, const LabelOptions &options, LabelGrid &grid,
    std::vector<PlacedLabel> &labels)
{
    if (view.zoom < basemapstyle::label(LabelKind::Green).fromZoom) {
        return;
    }
    // One label a name, in its largest part.
    std::map<QString, const MapFeature *> largest;
    const auto extent = [](const MapFeature *feature) {
        return double(feature->box.width()) * double(feature->box.height());
    };
    for (const MapFeature &feature : set.features) {
        const bool isNamed = feature.mapClass == MapClass::Green || feature.mapClass == MapClass::Forest
            || feature.mapClass == MapClass::Water;
        if (isNamed && feature.name >= 0) {
            const MapFeature *&known = largest[set.nameOf(feature)];
            known = !known || extent(&feature) > extent(known) ? &feature : known;
        }
    }
    for (const auto &[name, feature] : largest) {
        if (options.maximumPlaces && std::ssize(labels) >= *options.maximumPlaces) {
            return;
        }
        const LabelKind kind = feature->mapClass == MapClass::Water ? LabelKind::Water : LabelKind::Green;
        const QFontMetricsF metrics(labelFont(kind, options.scale));
        const auto room = roomIn(set, *feature, view, metrics.horizontalAdvance(name) * narrowestInterval,
            metrics.height() * lowestInLines);
        if (!room) {
            continue;
        }
        PlacedLabel label = straightLabel(name, kind, options.scale, *room);
        if (grid.isFree(label.boxes)) {
            grid.add(label.boxes);
            labels.push_back(std::move(label));
        }
    }
}

} // namespace

LabelOptions presentLabelOptions()
{
    return {basemapstyle::presentScale, false, basemapstyle::presentPlaces};
}

std::vector<PlacedLabel> placeLabels(const FeatureSet &features, const BaseMapView &view,
    const std::vector<QRectF> &reserved, const LabelOptions &options)
{
    LabelGrid grid(view.size);
    grid.add(reserved);
    std::vector<PlacedLabel> labels;
    placePlaces(features, view, options, grid, labels);
    if (options.hasStreetNames) {
        placeLineLabels(features, view, options.scale, false, grid, labels);
    }
    placeAreas(features, view, options, grid, labels);
    if (options.hasStreetNames) {
        placeLineLabels(features, view, options.scale, true, grid, labels);
    }
    return labels;
}

QFont labelFont(LabelKind kind, double scale)
{
    const LabelStyle style = basemapstyle::label(kind);
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"),
        QStringLiteral("Noto Sans Symbols2")});
    font.setPixelSize(static_cast<int>(std::lround(style.fontPx * scale)));
    font.setItalic(style.isItalic);
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacingPx * scale);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace stadtblick
