#include "models/overlays/heatsurface.h"

#include "models/analysis/kriginggrid.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/projection.h"
#include "models/overlays/surfacefade.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

/** Mercator boxes and projected metres of one surface. */
struct SurfaceFrame
{
    QRectF box; ///< Mercator, south-west corner as top left
    GridFrame grid; ///< its cells in projected metres
    double mercatorPerMetre = 1;
};

namespace {

constexpr std::size_t leastStations = 3;
constexpr std::size_t leastForKriging = 10; // domain.md section 4

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

/** The cells of a surface. */
struct Field
{
    std::vector<float> values; ///< empty: cancelled
    std::vector<float> opacity; ///< of each square of fadeFrame(), 0 to 1; empty with the values
};

QRgb faded(QRgb premultiplied, double share)
{
    const auto scaled = [share](int channel) { return static_cast<int>(channel * share + 0.5); };
    return qRgba(scaled(qRed(premultiplied)), scaled(qGreen(premultiplied)), scaled(qBlue(premultiplied)),
        scaled(qAlpha(premultiplied)));
}

QImage imageOf(const Field &field, const GridFrame &grid, const SurfaceQuestion &question, Theme theme)
{
    QImage image(grid.columns, grid.rows, QImage::Format_ARGB32_Premultiplied);
    const std::vector<QRgb> table =
        paletteTable(question.isDifference ? Palette::Difference : Palette::Heat, theme);
    for (int row = 0; row < grid.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *values = field.values.data() + static_cast<std::ptrdiff_t>(row) * grid.columns;
        for (int column = 0; column < grid.columns; ++column) {
            if (std::isnan(values[column])) {
                line[column] = 0;
                continue;
            }
            const double position =
                std::clamp(question.scale.position(static_cast<double>(values[column])), 0.0, 1.0);
            line[column] = table[static_cast<std::size_t>(position * 255 + 0.5)];
            if (!field.opacity.empty()) {
                line[column] = faded(line[column], opacityAt(field.opacity, grid, column, row));
            }
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

std::vector<ContourLine> contourLines(const std::vector<float> &cells, const SurfaceFrame &frame,
    const SurfaceQuestion &question, const QLocale &locale)
{
    // For temperatures every 0.5 K, whole degrees stronger (tokens.md).
    const HeatScale &scale = question.scale;
    const double cell = frame.box.width() / frame.grid.columns;
    std::vector<ContourLine> lines;
    for (const Contour &contour : contours(cells, frame.grid.columns, frame.grid.rows, scale.contourStep)) {
        const bool isStrong = std::abs(std::remainder(contour.value, scale.strongStep)) < 1e-6;
        const int decimals = scale.strongStep == std::floor(scale.strongStep) ? 0 : 1;
        ContourLine line{{}, isStrong ? 1.1 : 0.5,
            isStrong
                ? heatValueText(question.indicator, contour.value, decimals, question.isDifference, locale)
                : QString()};
        line.points.reserve(contour.points.size());
        for (const QPointF &point : contour.points) {
            line.points.emplace_back((point.x() + 0.5) * cell, frame.box.height() - (point.y() + 0.5) * cell);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/** Whatever shows a cell shows what can be: picture, contours, the pointer's value, means over districts. */
void clampCells(std::vector<float> &cells, const ValueLimits &limits)
{
    if (limits == ValueLimits{}) {
        return;
    }
    for (float &cell : cells) {
        cell = static_cast<float>(limits.clamped(static_cast<double>(cell)));
    }
}

Field krigedField(const OrdinaryKriging &kriging, const GridFrame &grid, double maskM,
    const ValueLimits &limits, const std::function<bool()> &isCanceled)
{
    Field field{krigingValues(kriging, grid, isCanceled), {}};
    clampCells(field.values, limits);
    auto variances =
        field.values.empty() ? std::vector<float>() : krigingVariances(kriging, fadeFrame(grid), isCanceled);
    if (variances.empty()) {
        return {};
    }
    field.opacity = opacityOf(std::move(variances), kriging.variogram());
    maskFarCells(field.values, kriging.points(), grid, maskM);
    return field;
}

/** Kriging of these places where the rules allow it; else why not. */
std::optional<OrdinaryKriging> krigingOf(
    const std::vector<ValuePoint> &places, SurfaceMethod method, HeatSurface::Fallback &fallback)
{
    if (method == SurfaceMethod::InverseDistance) {
        return std::nullopt;
    }
    if (places.size() < leastForKriging) {
        fallback = HeatSurface::Fallback::FewStations;
        return std::nullopt;
    }
    if (std::ranges::all_of(
            places, [&](const ValuePoint &place) { return place.value == places.front().value; })) {
        fallback = HeatSurface::Fallback::AllAlike; // no hot day anywhere: there are no differences
        return std::nullopt;
    }
    const auto fit = fitVariogram(fittingLags(places));
    auto kriging =
        fit && fit->hasStructure() ? OrdinaryKriging::create(places, fit->variogram) : std::nullopt;
    fallback = kriging ? HeatSurface::Fallback::None : HeatSurface::Fallback::NoStructure;
    return kriging;
}

/** The layer around the computed cells. */
std::shared_ptr<SurfaceLayer> layerOf(
    Field field, const SurfaceFrame &frame, const SurfaceQuestion &question, const SceneOptions &options)
{
    const bool isDark = options.theme == Theme::Dark;
    const HeatIndicatorText text = heatIndicatorText(question.indicator, options.locale);
    const QString unit = question.isDifference ? text.errorUnit : text.unit;
    auto layer = std::make_shared<SurfaceLayer>();
    layer->boxMercator = frame.box;
    layer->image = imageOf(field, frame.grid, question, options.theme);
    layer->hatch = isDark ? QColor(0x7F, 0x87, 0x8F, 60) : QColor(0x7A, 0x81, 0x88, 60);
    if (question.hasContours) {
        layer->contours = contourLines(field.values, frame, question, options.locale);
    }
    layer->contourColour = isDark ? QColor(0xF5, 0xF5, 0xF5, 130) : QColor(0x33, 0x33, 0x33, 150);
    layer->values = std::move(field.values);
    layer->unit = unit;
    layer->valueName = question.isDifference
        ? QCoreApplication::translate("Comparison", "Difference B − A, estimated between stations")
        : isTemperature(question.indicator)
        ? QCoreApplication::translate("Heat", "Air temperature, estimated between stations")
        : QCoreApplication::translate("Heat", "%1, estimated between stations").arg(text.title);
    layer->locale = options.locale;
    return layer;
}

/** Inverse distance needs no limits: it stays between the values. */
void setErrors(HeatSurface &surface, const std::vector<ValuePoint> &places,
    const std::optional<OrdinaryKriging> &kriging, const ValueLimits &limits)
{
    surface.isKriged = kriging.has_value();
    if (kriging) {
        if (const auto errors = kriging->crossValidate(limits)) {
            surface.rmse = errors->rmse;
            surface.bias = errors->me;
            surface.mssr = errors->mssr;
        }
    } else if (const auto errors = crossValidate(places)) {
        surface.rmse = errors->rmse;
        surface.bias = errors->me;
    }
}

/** The values in projected metres, in their order. */
std::vector<ValuePoint> withValues(const std::vector<QPointF> &metres, const std::vector<PlaceValue> &values)
{
    std::vector<ValuePoint> points;
    points.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        points.push_back({metres[i].x(), metres[i].y(), values[i].value});
    }
    return points;
}

std::vector<LonLat> placesOf(const std::vector<PlaceValue> &values)
{
    std::vector<LonLat> places(values.size());
    std::ranges::transform(values, places.begin(), &PlaceValue::place);
    return places;
}

} // namespace

struct SurfaceMemo::Data
{
    std::vector<LonLat> places;
    QString crs;
    int cells = 0;
    std::vector<QPointF> metres; ///< of the places
    std::optional<double> maskM; ///< absent: too few different places for a surface
    SurfaceFrame frame;
    QPainterPath cover;
};

const SurfaceMemo::Data *SurfaceMemo::find(
    std::span<const LonLat> places, const QString &crs, int cells) const
{
    const bool isSame =
        m_data && m_data->crs == crs && m_data->cells == cells && std::ranges::equal(m_data->places, places);
    return isSame ? m_data.get() : nullptr;
}

const SurfaceMemo::Data &SurfaceMemo::keep(std::shared_ptr<const Data> data)
{
    m_data = std::move(data);
    return *m_data;
}

namespace {

/** Everything that the places decide. */
Result<std::shared_ptr<const SurfaceMemo::Data>> groundOf(
    const std::vector<PlaceValue> &values, const SceneOptions &options)
{
    const auto projection = Projection::create(
        options.projectedCrs.isEmpty() ? utmCrs(values.front().place) : options.projectedCrs);
    if (!projection) {
        return tl::unexpected(projection.error());
    }
    auto data = std::make_shared<SurfaceMemo::Data>();
    data->places = placesOf(values);
    data->crs = options.projectedCrs;
    data->cells = options.surfaceCells;
    for (const PlaceValue &value : values) {
        data->metres.push_back(projection->toMetres(value.place));
    }
    const std::vector<ValuePoint> places = mergedByPlace(withValues(data->metres, values));
    data->maskM = places.size() < leastStations ? std::nullopt : maskDistanceM(places);
    if (data->maskM) {
        data->frame = surfaceFrame(values, *data->maskM, options.surfaceCells, *projection);
        data->cover = coverOf(values, data->frame, *data->maskM);
    }
    return data;
}

} // namespace

Result<HeatSurface> heatSurface(const std::vector<PlaceValue> &values, const SurfaceQuestion &question,
    const SceneOptions &options, SurfaceMemo *memo)
{
    if (values.size() < leastStations) {
        return HeatSurface{};
    }
    SurfaceMemo own;
    SurfaceMemo &kept = memo ? *memo : own;
    const SurfaceMemo::Data *ground = kept.find(placesOf(values), options.projectedCrs, options.surfaceCells);
    if (!ground) {
        auto found = groundOf(values, options);
        if (!found) {
            return tl::unexpected(found.error());
        }
        ground = &kept.keep(std::move(*found));
    }
    if (!ground->maskM) {
        return HeatSurface{};
    }
    const std::vector<ValuePoint> places = mergedByPlace(withValues(ground->metres, values));
    const SurfaceFrame &frame = ground->frame;
    // Some cells beyond the mask, so that the picture is whole up to the cover's edge.
    const double cellM = frame.box.width() / frame.grid.columns / frame.mercatorPerMetre;
    const double reachM = *ground->maskM + 3 * cellM;
    HeatSurface surface;
    const auto kriging = krigingOf(places, question.method, surface.fallback);
    Field field = kriging ? krigedField(*kriging, frame.grid, reachM, question.limits, options.isCanceled)
                          : Field{inverseDistanceGrid(places, frame.grid, reachM, {}, options.isCanceled),
                                opacityByDistance(places, frame.grid, *ground->maskM)};
    if (field.values.empty()) {
        return tl::unexpected(cancelledLoad());
    }
    auto layer = layerOf(std::move(field), frame, question, options);
    layer->cover = ground->cover;
    surface.layer = std::move(layer);
    setErrors(surface, places, kriging, question.limits);
    return surface;
}

} // namespace stadtblick
