#include "models/basemap/streetlabels.h"

#include "models/basemap/streetjoin.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <cmath>
#include <map>
#include <numbers>

namespace stadtblick {

namespace {

/** How far before and behind a corner a bend is measured. */
constexpr double bendReachPx = 6;
/** Steps at which a text is moved along its street when its first place is taken. */
constexpr double shiftPx = 24;
/** No name is shorter than this a character: lines that are need not be measured. */
constexpr double shortestTextPx = 4;
constexpr double haloMarginPx = basemapstyle::haloPx / 2;

double turnDegrees(QPointF before, QPointF corner, QPointF after)
{
    const double in = std::atan2(corner.y() - before.y(), corner.x() - before.x());
    const double out = std::atan2(after.y() - corner.y(), after.x() - corner.x());
    return std::abs(std::remainder(out - in, 2 * std::numbers::pi)) * 180 / std::numbers::pi;
}

/** The box of a glyph's cell, turned. */
QRectF turnedBox(QPointF centre, double width, double height, double angle)
{
    const double c = std::abs(std::cos(angle));
    const double s = std::abs(std::sin(angle));
    const double w = width * c + height * s + 2 * haloMarginPx;
    const double h = width * s + height * c + 2 * haloMarginPx;
    return {centre.x() - w / 2, centre.y() - h / 2, w, h};
}

double firstZoomOf(MapClass mapClass)
{
    const StreetNameStyle style = basemapstyle::streetNames();
    if (mapClass <= MapClass::Secondary) {
        return style.largeFromZoom;
    }
    return mapClass == MapClass::Tertiary ? style.tertiaryFromZoom : style.allFromZoom;
}

bool isNamed(const MapFeature &feature, bool isStreams, double zoom)
{
    if (feature.name < 0 || zoom < basemapstyle::fromZoom(feature.mapClass)) {
        return false;
    }
    if (isStreams) {
        return (feature.mapClass == MapClass::Stream || feature.mapClass == MapClass::River)
            && zoom >= basemapstyle::label(LabelKind::Water).fromZoom;
    }
    return isRoad(feature.mapClass) && !feature.has(TunnelFlag) && zoom >= firstZoomOf(feature.mapClass);
}

/** Ways by the importance of their street, then by its name. */
using WaysByName = std::map<std::pair<MapClass, QString>, std::vector<std::uint32_t>>;

WaysByName waysByName(const FeatureSet &set, bool isStreams, double zoom)
{
    std::map<QString, std::pair<MapClass, std::vector<std::uint32_t>>> byName;
    for (std::uint32_t i = 0; i < set.features.size(); ++i) {
        const MapFeature &feature = set.features[i];
        if (isNamed(feature, isStreams, zoom)) {
            auto &[mapClass, ways] =
                byName.try_emplace(set.nameOf(feature), feature.mapClass, std::vector<std::uint32_t>())
                    .first->second;
            mapClass = std::min(mapClass, feature.mapClass);
            ways.push_back(i);
        }
    }
    WaysByName result;
    for (auto &[name, street] : byName) {
        auto &ways = street.second;
        std::sort(ways.begin(), ways.end(), [&set](std::uint32_t a, std::uint32_t b) {
            return set.features[a].osmId < set.features[b].osmId;
        });
        result.emplace(std::make_pair(street.first, name), std::move(ways));
    }
    return result;
}

/** Middles at which a text fits into a stretch: its centre, then to both sides. */
std::vector<double> middlesIn(std::pair<double, double> stretch, double width)
{
    const double centre = (stretch.first + stretch.second) / 2;
    const double room = (stretch.second - stretch.first - width) / 2;
    std::vector<double> middles;
    if (room < 0) {
        return middles;
    }
    middles.push_back(centre);
    for (double shift = shiftPx; shift <= room; shift += shiftPx) {
        middles.push_back(centre + shift);
        middles.push_back(centre - shift);
    }
    return middles;
}

/** The places of one name, best first. */
struct Candidate
{
    std::size_t line = 0;
    double middle = 0;
    double stretch = 0;
};

std::vector<Candidate> candidatesOn(const std::vector<PixelLine> &lines, double width, double scale)
{
    const StreetNameStyle style = basemapstyle::streetNames();
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].length() < width + style.endMarginPx * scale) {
            continue;
        }
        for (const auto &stretch : lines[i].straightParts(style.maximumBendDegrees)) {
            for (const double middle : middlesIn(stretch, width)) {
                candidates.push_back({i, middle, stretch.second - stretch.first});
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.stretch > b.stretch; });
    return candidates;
}

void placeName(const QString &name, const std::vector<PixelLine> &lines, LabelKind kind, double scale,
    const QRectF &view, LabelGrid &grid, std::vector<PlacedLabel> &labels)
{
    const StreetNameStyle style = basemapstyle::streetNames();
    const double shortest = shortestTextPx * scale * double(name.size()) + style.endMarginPx * scale;
    if (std::none_of(lines.begin(), lines.end(),
            [shortest](const PixelLine &line) { return line.length() > shortest; })) {
        return;
    }
    const LineText text(name, kind, scale);
    std::vector<QPointF> placed;
    for (const Candidate &candidate : candidatesOn(lines, text.width(), scale)) {
        const QPointF middle = lines[candidate.line].at(candidate.middle);
        const bool isRepeat = std::any_of(placed.begin(), placed.end(), [&](QPointF other) {
            return std::hypot(middle.x() - other.x(), middle.y() - other.y()) < style.repeatPx * scale;
        });
        if (!view.contains(middle) || isRepeat) {
            continue;
        }
        PlacedLabel label = text.placedOn(lines[candidate.line], candidate.middle);
        if (grid.isFree(label.boxes)) {
            grid.add(label.boxes);
            labels.push_back(std::move(label));
            placed.push_back(middle);
            if (std::ssize(placed) == style.maximumPerName) {
                return;
            }
        }
    }
}

} // namespace

PixelLine::PixelLine(std::vector<QPointF> points)
    : m_points(std::move(points))
{
    m_along.reserve(m_points.size());
    double along = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0) {
            const QPointF step = m_points[i] - m_points[i - 1];
            along += std::hypot(step.x(), step.y());
        }
        m_along.push_back(along);
    }
}

QPointF PixelLine::at(double distance) const
{
    const auto after = std::lower_bound(m_along.begin(), m_along.end(), distance);
    if (after == m_along.begin()) {
        return m_points.front();
    }
    if (after == m_along.end()) {
        return m_points.back();
    }
    const auto index = static_cast<std::size_t>(after - m_along.begin());
    const double length = m_along[index] - m_along[index - 1];
    return m_points[index - 1]
        + (m_points[index] - m_points[index - 1]) * ((distance - m_along[index - 1]) / length);
}

std::vector<std::pair<double, double>> PixelLine::straightParts(double maximumDegrees) const
{
    std::vector<std::pair<double, double>> parts;
    double begin = 0;
    for (std::size_t i = 1; i + 1 < m_points.size(); ++i) {
        const QPointF before = at(m_along[i] - bendReachPx);
        const QPointF after = at(m_along[i] + bendReachPx);
        if (turnDegrees(before, m_points[i], after) > maximumDegrees) {
            parts.emplace_back(begin, m_along[i]);
            begin = m_along[i];
        }
    }
    parts.emplace_back(begin, length());
    std::stable_sort(parts.begin(), parts.end(),
        [](const auto &a, const auto &b) { return a.second - a.first > b.second - b.first; });
    return parts;
}

LineText::LineText(const QString &text, LabelKind kind, double scale)
    : m_text(text)
    , m_kind(kind)
    , m_scale(scale)
{
    const QFontMetricsF metrics(labelFont(kind, scale));
    m_height = metrics.capHeight() + metrics.descent();
    m_drop = metrics.capHeight() / 2;
    // Shaped once, with kerning, and then asked for each character's place.
    QTextLayout layout(text, labelFont(kind, scale));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() > from) {
        const qsizetype to = finder.position();
        const double end = line.cursorToX(static_cast<int>(to));
        m_clusters.push_back({text.sliced(from, to - from), m_width, end});
        m_width = end;
        from = to;
    }
}

PlacedLabel LineText::placedOn(const PixelLine &line, double centre) const
{
    PlacedLabel label;
    label.kind = m_kind;
    label.text = m_text;
    label.scale = m_scale;
    const bool isFlipped = line.at(centre + m_width / 2).x() < line.at(centre - m_width / 2).x();
    const auto at = [&](double along) {
        return line.at(isFlipped ? centre + m_width / 2 - along : centre - m_width / 2 + along);
    };
    for (const Cluster &cluster : m_clusters) {
        const QPointF begin = at(cluster.from);
        const QPointF end = at(cluster.to);
        const double angle = std::atan2(end.y() - begin.y(), end.x() - begin.x());
        const double advance = cluster.to - cluster.from;
        const QPointF middle = (begin + end) / 2;
        const QPointF along(std::cos(angle), std::sin(angle));
        const QPointF down(-along.y(), along.x());
        label.glyphs.push_back(
            {cluster.text, middle - along * (advance / 2) + down * m_drop, angle * 180 / std::numbers::pi});
        label.boxes.push_back(turnedBox(middle, advance, m_height, angle));
    }
    return label;
}

void placeLineLabels(const FeatureSet &set, const BaseMapView &view, double scale, bool isStreams,
    LabelGrid &grid, std::vector<PlacedLabel> &labels)
{
    const QRectF viewRect(QPointF(0, 0), view.size);
    const LabelKind kind = isStreams ? LabelKind::Water : LabelKind::Street;
    for (const auto &[street, ways] : waysByName(set, isStreams, view.zoom)) {
        std::vector<PixelLine> lines;
        for (const JoinedLine &joined : joinLines(set, ways)) {
            std::vector<QPointF> points;
            points.reserve(joined.points.size());
            for (const WorldPoint point : joined.points) {
                const QPointF pixel = view.toPixel(point);
                if (points.empty() || pixel != points.back()) {
                    points.push_back(pixel);
                }
            }
            lines.emplace_back(std::move(points));
        }
        placeName(street.second, lines, kind, scale, viewRect, grid, labels);
    }
}

} // namespace stadtblick
