#include "models/analysis/interpolation.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/projection.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 80; // domain.md section 7, mean temperature
constexpr std::size_t leastStations = 3; // two values make no field

/** A scale in whole degrees. */
struct HeatScale
{
    double from = 0;
    double to = 1;

    double position(double value) const { return (value - from) / (to - from); }
};

/**
 * The colour scale: what the layer's options fix ("scale": [from, to]), else whole even degrees around the
 * values, at least 6 K, so that it does not follow every small step of time.
 */
HeatScale scaleFor(const std::vector<StationValue> &values, const QJsonObject &options)
{
    const QJsonArray fixed = options.value(QStringLiteral("scale")).toArray();
    if (fixed.size() == 2 && fixed.at(1).toDouble() > fixed.at(0).toDouble()) {
        return {fixed.at(0).toDouble(), fixed.at(1).toDouble()};
    }
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const StationValue &value : values) {
        if (value.value) {
            least = std::min(least, *value.value);
            largest = std::max(largest, *value.value);
        }
    }
    if (least > largest) {
        return {0, 6};
    }
    HeatScale scale{2 * std::floor(least / 2), 2 * std::ceil(largest / 2)};
    while (scale.to - scale.from < 6) {
        const bool growsDown = least - scale.from < scale.to - largest;
        (growsDown ? scale.from : scale.to) += growsDown ? -2 : 2;
    }
    return scale;
}

/** The mean of each station; the first series of a station that has data counts. */
Result<std::vector<StationValue>> stationMeans(const SceneContext &context)
{
    std::vector<StationValue> values;
    QHash<SourceKey, std::size_t> rows;
    for (const StoredSeries *series : context.seriesOf(u"air_temperature")) {
        const Station *station = context.stationOf(series->series);
        const auto place = context.placeOf(*series);
        if (!station || !place) {
            continue;
        }
        const auto readings = context.readings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        const Mean mean = arithmeticMean(**readings, context.windows);
        StationValue value{series, station, *place, mean.value, mean.coverage};
        if (!mean.coverage.reaches(neededPercent)) {
            value.value.reset();
        }
        const auto known = rows.constFind({station->source, station->id});
        if (known == rows.cend()) {
            rows.insert({station->source, station->id}, values.size());
            values.push_back(value);
        } else if (!values[*known].value && value.coverage.valid > values[*known].coverage.valid) {
            values[*known] = value;
        }
    }
    return values;
}

/** Mercator boxes and projected metres of one surface. */
struct SurfaceFrame
{
    QRectF box; ///< Mercator, south-west corner as top left
    GridFrame grid; ///< its cells in projected metres
    double mercatorPerMetre = 1;
};

/** The box around all places that are within @p maskM, in square cells of Mercator. */
SurfaceFrame surfaceFrame(
    const std::vector<LonLat> &places, double maskM, int cells, const Projection &projection)
{
    QRectF box(toMercator(places.front()), QSizeF(0, 0));
    double latitude = 0;
    for (const LonLat place : places) {
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
QPainterPath coverOf(const std::vector<LonLat> &places, const SurfaceFrame &frame, double maskM)
{
    QPainterPath circles;
    circles.setFillRule(Qt::WindingFill);
    const double radius = maskM * frame.mercatorPerMetre;
    for (const LonLat place : places) {
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

/** What the surface says about itself in the legend. */
struct SurfaceResult
{
    std::shared_ptr<const SurfaceLayer> layer; ///< null where there is none
    std::optional<CrossValidation> errors;
};

Result<SurfaceResult> surfaceOf(
    const SceneContext &context, const std::vector<StationValue> &values, const HeatScale &scale)
{
    std::vector<LonLat> places;
    for (const StationValue &value : values) {
        if (value.value) {
            places.push_back(value.place);
        }
    }
    if (places.size() < leastStations) {
        return SurfaceResult{};
    }
    const QString crs = context.options.projectedCrs;
    const auto projection = Projection::create(crs.isEmpty() ? utmCrs(places.front()) : crs);
    if (!projection) {
        return tl::unexpected(projection.error());
    }
    std::vector<ValuePoint> points;
    for (const StationValue &value : values) {
        if (value.value) {
            const QPointF at = projection->toMetres(value.place);
            points.push_back({at.x(), at.y(), *value.value});
        }
    }
    const auto maskM = maskDistanceM(points);
    if (!maskM || mergedByPlace(points).size() < leastStations) {
        return SurfaceResult{};
    }
    const SurfaceFrame frame = surfaceFrame(places, *maskM, context.options.surfaceCells, *projection);
    auto layer = std::make_shared<SurfaceLayer>();
    // Two cells beyond the mask, so that the picture is whole up to the cover's edge.
    const double cellM = frame.box.width() / frame.grid.columns / frame.mercatorPerMetre;
    layer->values =
        inverseDistanceGrid(points, frame.grid, *maskM + 3 * cellM, {}, context.options.isCanceled);
    if (layer->values.empty()) {
        return tl::unexpected(cancelledLoad());
    }
    const bool isDark = context.options.theme == Theme::Dark;
    layer->boxMercator = frame.box;
    layer->image = imageOf(layer->values, frame.grid, scale, context.options.theme);
    layer->cover = coverOf(places, frame, *maskM);
    layer->hatch = isDark ? QColor(0x7F, 0x87, 0x8F, 60) : QColor(0x7A, 0x81, 0x88, 60);
    layer->contours = contourLines(layer->values, frame, scale, context.options.locale);
    layer->contourColour = isDark ? QColor(0xF5, 0xF5, 0xF5, 130) : QColor(0x33, 0x33, 0x33, 150);
    layer->unit = QStringLiteral("°C");
    layer->valueName = QCoreApplication::translate("Heat", "Air temperature, estimated between stations");
    layer->locale = context.options.locale;
    return SurfaceResult{layer, crossValidate(points)};
}

std::shared_ptr<const SymbolLayer> dotsOf(
    const SceneContext &context, const std::vector<StationValue> &values)
{
    auto layer = std::make_shared<SymbolLayer>();
    if (!values.empty()) {
        layer->originMercator = toMercator(values.front().place);
    }
    const bool isDark = context.options.theme == Theme::Dark;
    for (const StationValue &value : values) {
        Symbol dot;
        dot.position = toMercator(value.place) - layer->originMercator;
        dot.radiusPx = 3;
        dot.casing = casingColour(context.options.theme);
        dot.casingPx = 1.2;
        if (value.value) {
            dot.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
        } // no fill: it says nothing
        const QLocale &locale = context.options.locale;
        dot.info = {selectionOf(*value.station), value.station->name,
            value.value ? QCoreApplication::translate("Heat", "Mean %1")
                              .arg(numberText(*value.value, 1, QStringLiteral("°C"), locale))
                        : notEnoughText(value.coverage, neededPercent, locale),
            value.value ? QCoreApplication::translate("Heat", "coverage %1")
                              .arg(percentText(value.coverage.percent(), locale))
                        : QString(),
            {}};
        layer->symbols.push_back(std::move(dot));
    }
    return layer;
}

Legend legendOf(const SceneContext &context, const std::vector<StationValue> &values, const HeatScale &scale,
    const SurfaceResult &surface)
{
    const QLocale &locale = context.options.locale;
    Legend legend;
    legend.title = QCoreApplication::translate("Heat", "Air temperature");
    legend.unit = QStringLiteral("°C");
    legend.subtitle =
        QCoreApplication::translate("Heat", "Mean · %1 · %2").arg(context.periodText(), legend.unit);
    const qint64 count =
        std::ranges::count_if(values, [](const StationValue &value) { return value.value.has_value(); });
    if (surface.layer) {
        legend.scale = Legend::Scale::Ramp;
        const std::vector<QColor> stops = paletteStops(Palette::Heat, context.options.theme);
        for (std::size_t i = 0; i < stops.size(); ++i) {
            legend.stops.emplace_back(
                static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
        }
        const double step = scale.to - scale.from > 10 ? std::ceil((scale.to - scale.from) / 6) : 1;
        for (double value = scale.from; value <= scale.to; value += step) {
            legend.ticks.emplace_back(scale.position(value), numberText(value, 0, locale));
        }
        legend.noStatement = QCoreApplication::translate("Heat", "no statement: too far from stations");
        QString method = QCoreApplication::translate("Heat", "Inverse distance");
        if (surface.errors) {
            method += QCoreApplication::translate("Heat", " · RMSE %1")
                          .arg(numberText(surface.errors->rmse, 1, QStringLiteral("K"), locale));
        }
        legend.notes
            << QCoreApplication::translate("Heat", "%1 · %2 stations").arg(method, countText(count, locale));
    } else if (count > 0) {
        legend.notes << QCoreApplication::translate("Heat", "Fewer than three stations: no surface");
    }
    legend.stationDots = QCoreApplication::translate("Heat", "station");
    if (count < static_cast<std::ptrdiff_t>(values.size())) {
        legend.notes << QCoreApplication::translate(
            "Heat", "%1 of %2 stations have too little data (under %3)")
                            .arg(locale.toString(static_cast<qint64>(values.size()) - count),
                                locale.toString(static_cast<qint64>(values.size())),
                                percentText(neededPercent, locale));
    }
    return legend;
}

} // namespace

Result<MapLayer> loadHeat(const SceneContext &context, const LayerState &state)
{
    const auto values = stationMeans(context);
    if (!values) {
        return tl::unexpected(values.error());
    }
    MapLayer layer;
    if (values->empty()) {
        layer.legend.title = QCoreApplication::translate("Heat", "Air temperature");
        layer.emptyText =
            QCoreApplication::translate("Heat", "No station with a place measures air temperature.");
        return layer;
    }
    const HeatScale scale = scaleFor(*values, state.options);
    const auto surface = surfaceOf(context, *values, scale);
    if (!surface) {
        return tl::unexpected(surface.error());
    }
    layer.legend = legendOf(context, *values, scale, *surface);
    if (surface->layer) {
        layer.contents.emplace_back(surface->layer);
    }
    layer.contents.emplace_back(dotsOf(context, *values));
    if (std::ranges::none_of(*values, [](const StationValue &value) { return value.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Heat", "No temperature was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick
