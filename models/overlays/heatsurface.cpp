#include "models/overlays/heatsurface.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/projection.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

constexpr std::size_t leastStations = 3;

/** Mercator boxes and projected metres of one surface. */
struct SurfaceFrame
{
    QRectF box; ///< Mercator, south-west corner as top left
    GridFrame grid; ///< its cells in projected metres
    double mercatorPerMetre = 1;
};

/** The box around all places that are within @p maskM, in square cells of Mercator. */
SurfaceFrame surfaceFrame(
    const std::vector<PlaceValue> &places, double maskM, int cells, const Projection &projection)
{
    QRectF box(toMercator(places.front().place), QSizeF(0, 0));
    double latitude = 0;
    for (const auto &[place, value] : places) {
        const QPointF at = toMercator(place);
        box.setLeft(std::min(box.left(), at.x()));
        box.setRight(std::max(box.right(), at.x()));
        box.setTop(std::min(box.top(), at.y()));
        box.setBottom(std::max(box.bottom(), at.y()));
        latitude += place.lat / static_cast<double>(places.size());
    }
    SurfaceFrame frame;
    frame.mercatorPerMetre = 1 / std::cos(latitude * std::numbers::pi / 180);
    const double margin = maskM * frame.mercatorPerMetre * 1.02 + 1;
    frame.box = box.adjusted(-margin, -margin, margin, margin);
    const double cell = std::max(frame.box.width(), frame.box.height()) / cells;
    frame.grid.columns = std::max(1, static_cast<int>(std::ceil(frame.box.width() / cell)));
    frame.grid.rows = std::max(1, static_cast<int>(std::ceil(frame.box.height() / cell)));
    frame.box.setWidth(cell * frame.grid.columns);
    frame.box.setHeight(cell * frame.grid.rows);
    // Within a city both projections differ by a similarity; a linear frame through three corners is right to
    // some metres, far below a cell.
    const auto projected = [&](double x, double y) {
        return projection.toMetres(fromMercator({frame.box.left() + x, frame.box.top() + y}));
    };
    const QPointF northWest = projected(0, frame.box.height());
    frame.grid.columnStep =
        (projected(frame.box.width(), frame.box.height()) - northWest) / frame.grid.columns;
    frame.grid.rowStep = (projected(0, 0) - northWest) / frame.grid.rows;
    frame.grid.first = northWest + frame.grid.columnStep / 2 + frame.grid.rowStep / 2;
    return frame;
}

QImage imageOf(const std::vector<float> &cells, const GridFrame &grid, const HeatScale &scale, Theme theme)
{
    QImage image(grid.columns, grid.rows, QImage::Format_ARGB32_Premultiplied);
    const std::vector<QRgb> table = paletteTable(Palette::Heat, theme);
    for (int row = 0; row < grid.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *values = cells.data() + static_cast<std::ptrdiff_t>(row) * grid.columns;
        for (int column = 0; column < grid.columns; ++column) {
            const double position = std::clamp(scale.position(static_cast<double>(values[column])), 0.0, 1.0);
            line[column] =
                std::isnan(values[column]) ? 0 : table[static_cast<std::size_t>(position * 255 + 0.5)];
        }
    }
    return image;
}

/** The area within the mask's distance of a station: the union of circles. */
QPainterPath coverOf(const std::vector<PlaceValue> &places, const SurfaceFrame &frame, double maskM)
{
    QPainterPath circles;
    circles.setFillRule(Qt::WindingFill);
    const double radius = maskM * frame.mercatorPerMetre;
    for (const auto &[place, value] : places) {
        circles.addEllipse(toMercator(place) - frame.box.topLeft(), radius, radius);
    }
    return circles.simplified();
}

std::vector<ContourLine> contourLines(
    const std::vector<float> &cells, const SurfaceFrame &frame, const HeatScale &scale, const QLocale &locale)
{
    // Every 0.5 K, whole degrees stronger (tokens.md); wide scales would be a thicket: there whole degrees
    // only.
    const double interval = scale.to - scale.from <= 10 ? 0.5 : 1;
    const double cell = frame.box.width() / frame.grid.columns;
    std::vector<ContourLine> lines;
    for (const Contour &contour : contours(cells, frame.grid.columns, frame.grid.rows, interval)) {
        const bool isWhole = contour.value == std::round(contour.value);
        ContourLine line{{}, isWhole ? 1.1 : 0.5,
            isWhole ? numberText(contour.value, 0, QStringLiteral("°C"), locale) : QString()};
        line.points.reserve(contour.points.size());
        for (const QPointF &point : contour.points) {
            line.points.emplace_back((point.x() + 0.5) * cell, frame.box.height() - (point.y() + 0.5) * cell);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/** The values in projected metres. */
std::vector<ValuePoint> pointsOf(const std::vector<PlaceValue> &values, const Projection &projection)
{
    std::vector<ValuePoint> points;
    points.reserve(values.size());
    for (const auto &[place, value] : values) {
        const QPointF at = projection.toMetres(place);
        points.push_back({at.x(), at.y(), value});
    }
    return points;
}

/** The layer around the computed cells. */
std::shared_ptr<SurfaceLayer> layerOf(
    std::vector<float> cells, const SurfaceFrame &frame, const HeatScale &scale, const SceneOptions &options)
{
    const bool isDark = options.theme == Theme::Dark;
    auto layer = std::make_shared<SurfaceLayer>();
    layer->boxMercator = frame.box;
    layer->image = imageOf(cells, frame.grid, scale, options.theme);
    layer->hatch = isDark ? QColor(0x7F, 0x87, 0x8F, 60) : QColor(0x7A, 0x81, 0x88, 60);
    layer->contours = contourLines(cells, frame, scale, options.locale);
    layer->contourColour = isDark ? QColor(0xF5, 0xF5, 0xF5, 130) : QColor(0x33, 0x33, 0x33, 150);
    layer->values = std::move(cells);
    layer->unit = QStringLiteral("°C");
    layer->valueName = QCoreApplication::translate("Heat", "Air temperature, estimated between stations");
    layer->locale = options.locale;
    return layer;
}

} // namespace

Result<HeatSurface> heatSurface(
    const std::vector<PlaceValue> &values, const HeatScale &scale, const SceneOptions &options)
{
    if (values.size() < leastStations) {
        return HeatSurface{};
    }
    const auto projection = Projection::create(
        options.projectedCrs.isEmpty() ? utmCrs(values.front().place) : options.projectedCrs);
    if (!projection) {
        return tl::unexpected(projection.error());
    }
    const std::vector<ValuePoint> points = pointsOf(values, *projection);
    const auto maskM = maskDistanceM(points);
    if (!maskM || mergedByPlace(points).size() < leastStations) {
        return HeatSurface{};
    }
    const SurfaceFrame frame = surfaceFrame(values, *maskM, options.surfaceCells, *projection);
    // Some cells beyond the mask, so that the picture is whole up to the cover's edge.
    const double cellM = frame.box.width() / frame.grid.columns / frame.mercatorPerMetre;
    std::vector<float> cells =
        inverseDistanceGrid(points, frame.grid, *maskM + 3 * cellM, {}, options.isCanceled);
    if (cells.empty()) {
        return tl::unexpected(cancelledLoad());
    }
    auto layer = layerOf(std::move(cells), frame, scale, options);
    layer->cover = coverOf(values, frame, *maskM);
    return HeatSurface{std::move(layer), crossValidate(points)};
}

} // namespace stadtblick
