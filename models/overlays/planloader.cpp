#include "models/analysis/numberformat.h"
#include "models/overlays/noiselegend.h"
#include "models/overlays/noisemap.h"
#include "models/overlays/noisemaploader.h"
#include "models/overlays/planfile.h"
#include "models/overlays/planrasterlayer.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/servicefeatures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double planLinePx = 2;
constexpr double planPointPx = 5;
constexpr std::size_t mostLegendEntries = 8;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/** Both numbered alike: the features of a group, and their levels, quietest first, as louder ones lie above.
 */
template <typename Thing>
std::vector<Thing> byLevel(const std::vector<Thing> &things, const std::vector<std::optional<double>> &levels,
    bool isSorted, std::vector<std::optional<double>> &sortedLevels)
{
    std::vector<std::size_t> order(things.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (isSorted) {
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return levels[i].value_or(-1e9); });
    }
    std::vector<Thing> sorted;
    sorted.reserve(things.size());
    for (const std::size_t i : order) {
        sorted.push_back(things[i]);
        sortedLevels.push_back(levels[i]);
    }
    return sorted;
}

/** The colours of a group of features, and its content as layers. */
void addGroup(MapLayer &layer, const PlanVector &plan, const PlanGroup &group, const PlanStyle &style,
    const QColor &common, Theme theme)
{
    const bool isNoise = style.palette == noisePalette && !plan.noiseField.isEmpty();
    const auto colourOf = [&](const std::optional<double> &level) {
        return isNoise && level ? noiseBand(*level).colour : common;
    };
    std::vector<std::optional<double>> levels;
    if (!group.areas.empty()) {
        auto areas = std::make_shared<PolygonLayer>();
        areas->originMercator = plan.originMercator;
        areas->areas = byLevel(group.areas, group.areaLevels, isNoise, levels);
        for (std::size_t i = 0; i < areas->areas.size(); ++i) {
            areas->areas[i].fill = withAlpha(colourOf(levels[i]), style.fillOpacity);
            areas->areas[i].outline = colourOf(levels[i]);
        }
        layer.contents.emplace_back(std::shared_ptr<const PolygonLayer>(std::move(areas)));
    }
    if (!group.lines.empty()) {
        auto lines = std::make_shared<PolylineLayer>();
        lines->originMercator = plan.originMercator;
        levels.clear();
        lines->lines = byLevel(group.lines, group.lineLevels, isNoise, levels);
        for (std::size_t i = 0; i < lines->lines.size(); ++i) {
            MapLine &line = lines->lines[i];
            line.colour = colourOf(levels[i]);
            line.widthPx = planLinePx;
            line.halo = theme == Theme::Dark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
        }
        layer.contents.emplace_back(std::shared_ptr<const PolylineLayer>(std::move(lines)));
    }
    if (!group.points.empty()) {
        auto symbols = std::make_shared<SymbolLayer>();
        symbols->originMercator = plan.originMercator;
        for (std::size_t i = 0; i < group.points.size(); ++i) {
            Symbol symbol;
            symbol.position = group.points[i];
            symbol.radiusPx = planPointPx;
            symbol.fill = colourOf(group.pointLevels[i]);
            symbol.casing = casingColour(theme);
            symbol.info = group.pointInfos[i];
            symbols->symbols.push_back(std::move(symbol));
        }
        layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(std::move(symbols)));
    }
}

/** Bands instead of kinds: what they are of, and the features that say no level. */
void addBandLegend(Legend &legend, const PlanVector &plan, const PlanStyle &style, const QLocale &locale)
{
    std::vector<double> levels;
    qint64 count = 0;
    for (const PlanGroup &group : plan.groups) {
        for (const auto *list : {&group.areaLevels, &group.lineLevels, &group.pointLevels}) {
            count += std::ssize(*list);
            for (const auto &level : *list) {
                if (level) {
                    levels.push_back(*level);
                }
            }
        }
    }
    legend.unit = u"dB(A)"_s;
    legend.subtitle =
        QCoreApplication::translate("Plans", "noise map by %1 · %2").arg(plan.noiseField, legend.unit);
    addNoiseBands(legend, levels, NoiseColours::Din45682, locale);
    for (LegendEntry &entry : legend.entries) {
        entry.fill = withAlpha(entry.fill, style.fillOpacity);
    }
    legend.notes << QCoreApplication::translate(
        "Plans", "Not measured; lower bound belongs to the class · %1")
                        .arg(countText(std::ssize(levels), locale));
    if (std::ssize(levels) < count) {
        legend.notes << QCoreApplication::translate("Plans", "%1 of %2 features name no level")
                            .arg(locale.toString(count - std::ssize(levels)), locale.toString(count));
    }
}

/** A service's copy lies in a file of the program's: what GDAL names after that file is the layer's. */
PlanVector namedAsLayer(PlanVector plan, const PlanStyle &style)
{
    const QString copy = QFileInfo(style.file).completeBaseName();
    for (PlanGroup &group : plan.groups) {
        if (group.name != copy) {
            continue;
        }
        const auto rename = [&](ThingInfo &info) { info.name = info.name == copy ? style.name : info.name; };
        std::ranges::for_each(group.areas, rename, &MapArea::info);
        std::ranges::for_each(group.lines, rename, &MapLine::info);
        std::ranges::for_each(group.pointInfos, rename);
        group.name = style.name;
    }
    return plan;
}

MapLayer vectorLayer(const PlanVector &plan, const PlanStyle &style, const SceneContext &context)
{
    MapLayer layer;
    const bool isNoise = style.palette == noisePalette && !plan.noiseField.isEmpty();
    layer.legend.scale = Legend::Scale::Areas;
    if (isNoise) {
        addBandLegend(layer.legend, plan, style, context.options.locale);
    }
    const auto colours = categoricalColours(context.options.theme);
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const PlanGroup &group = plan.groups[i];
        const QColor colour = style.colour.isValid() ? style.colour : colours[i % colours.size()];
        addGroup(layer, plan, group, style, colour, context.options.theme);
        if (!isNoise && layer.legend.entries.size() < mostLegendEntries) {
            layer.legend.entries.push_back(
                {withAlpha(colour, group.areas.empty() ? 1 : style.fillOpacity), colour, group.name});
        }
    }
    if (!isNoise && plan.groups.size() > mostLegendEntries) {
        layer.legend.notes << QCoreApplication::translate(
            "Plans", "and %n further kinds", nullptr, int(plan.groups.size() - mostLegendEntries));
    }
    if (!plan.crsNote.isEmpty()) {
        layer.legend.notes << plan.crsNote;
    }
    if (plan.isCut) {
        layer.legend.notes << QCoreApplication::translate("Plans", "Too large to be shown whole: cut off");
    }
    return layer;
}

/** What a raster's layer without differences depends on. */
QByteArray rasterKeyOf(const PlanStyle &style, const SceneOptions &options)
{
    QJsonObject drawn = toJson(style);
    drawn.remove("compare"_L1);
    drawn.remove("quantity"_L1);
    const QJsonArray key{static_cast<int>(options.theme), options.locale.name(), options.projectedCrs, drawn,
        QFileInfo(style.file).lastModified().toMSecsSinceEpoch()};
    return QJsonDocument(key).toJson(QJsonDocument::Compact);
}

/** A raster without differences, warped once: only these change as the clock moves. */
Result<MapLayer> loadRaster(const PlanStyle &style, const SceneContext &context, const QString &layerId)
{
    const QByteArray key = rasterKeyOf(style, context.options);
    CachedLayer &known = context.data.planRasters[layerId];
    if (known.key != key) {
        const auto raster = readPlanRaster(
            style.file, context.options.projectedCrs, [&context] { return context.isCanceled(); },
            planValuesOf(style));
        if (!raster) {
            return tl::unexpected(raster.error());
        }
        known = {key, planRasterLayer(*raster, style, context.options)};
    }
    return known.layer;
}

/** The file by its kind; what it can't show is said in its place. */
Result<MapLayer> readLayer(const PlanStyle &style, const SceneContext &context, const QString &layerId)
{
    const QString suffix = QFileInfo(style.file).suffix().toLower();
    if (suffix == "tif"_L1 || suffix == "tiff"_L1 || suffix == "asc"_L1) {
        return loadRaster(style, context, layerId).and_then([&](MapLayer layer) -> Result<MapLayer> {
            const auto surface = std::get<std::shared_ptr<const SurfaceLayer>>(layer.contents.front());
            if (layer.legend.scale != Legend::Scale::Bands || !isComparedWithStations(style)) {
                return layer; // a picture tells no level
            }
            return addStationDifferences(layer, *surface, style, context).map([&] { return layer; });
        });
    }
    const auto isCanceled = [&context] { return context.isCanceled(); };
    auto read = readPlanVector(style.file, context.options.projectedCrs, isCanceled, context.options.locale);
    return std::move(read).map([&](PlanVector plan) {
        if (!style.isFromService) {
            return vectorLayer(plan, style, context);
        }
        MapLayer layer = vectorLayer(namedAsLayer(std::move(plan), style), style, context);
        const QString note = cutFeaturesNote(style.file, context.options.locale);
        layer.legend.notes << (note.isEmpty() ? QStringList() : QStringList{note});
        return layer;
    });
}

/** Whose it is, and of when: a service's copy of the day it was asked for, a file of its last change. */
void addOrigin(MapLayer &layer, const PlanStyle &style, const SceneOptions &options)
{
    const QString source = planSourceOf(style);
    const QDate changed = QFileInfo(style.file).lastModified().toTimeZone(options.timeZone).date();
    layer.attributions << source;
    layer.legend.notes << (style.date.isValid()
            ? QCoreApplication::translate("Plans", "Source: %1 · as of %2")
                  .arg(source, dateText(style.date, options.locale))
            : QCoreApplication::translate("Plans", "Source: %1 · file of %2")
                  .arg(source, dateText(changed, options.locale)));
}

} // namespace

PlanStyle planStyleOf(const QJsonObject &options)
{
    PlanStyle style;
    style.file = options.value("file"_L1).toString();
    style.name = options.value("name"_L1).toString(QFileInfo(style.file).completeBaseName());
    style.colour = QColor::fromString(options.value("colour"_L1).toString());
    style.fillOpacity = std::clamp(options.value("fillOpacity"_L1).toDouble(style.fillOpacity), 0.0, 1.0);
    style.minimumZoom = options.value("minimumZoom"_L1).toDouble(style.minimumZoom);
    style.maximumZoom = options.value("maximumZoom"_L1).toDouble(style.maximumZoom);
    style.palette = options.value("palette"_L1).toString();
    style.field = options.value("field"_L1).toString();
    style.isFromService = options.value("service"_L1).toBool();
    style.isCompared = options.value("compare"_L1).toBool();
    style.quantity = options.value("quantity"_L1).toString();
    const auto number = [&](QLatin1StringView name) {
        const QJsonValue value = options.value(name);
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    style.lowest = number("lowest"_L1);
    style.highest = number("highest"_L1);
    style.attribution = options.value("attribution"_L1).toString().simplified();
    style.date = QDate::fromString(options.value("date"_L1).toString(), Qt::ISODate);
    return style;
}

QJsonObject toJson(const PlanStyle &style)
{
    QJsonObject options{
        {u"file"_s, style.file}, {u"name"_s, style.name}, {u"fillOpacity"_s, style.fillOpacity}};
    const auto put = [&](const QString &name, const QJsonValue &value, bool isSet) {
        if (isSet) {
            options.insert(name, value);
        }
    };
    const PlanStyle usual;
    put(u"colour"_s, style.colour.name(), style.colour.isValid());
    put(u"minimumZoom"_s, style.minimumZoom, style.minimumZoom != usual.minimumZoom);
    put(u"maximumZoom"_s, style.maximumZoom, style.maximumZoom != usual.maximumZoom);
    put(u"palette"_s, style.palette, !style.palette.isEmpty());
    put(u"field"_s, style.field, !style.field.isEmpty());
    put(u"service"_s, style.isFromService, style.isFromService);
    put(u"compare"_s, style.isCompared, style.isCompared);
    put(u"quantity"_s, style.quantity, !style.quantity.isEmpty());
    put(u"lowest"_s, style.lowest.value_or(0), style.lowest.has_value());
    put(u"highest"_s, style.highest.value_or(0), style.highest.has_value());
    put(u"attribution"_s, style.attribution, !style.attribution.isEmpty());
    put(u"date"_s, style.date.toString(Qt::ISODate), style.date.isValid());
    return options;
}

QJsonObject withOrigin(QJsonObject options, const PlanOrigin &origin)
{
    const PlanStyle style = planStyleOf(options);
    const QString written = origin.attribution.simplified();
    const QString known = style.attribution.isEmpty() ? origin.host : style.attribution;
    options.insert(u"service"_s, true);
    options.insert(u"name"_s, origin.name);
    options.insert(u"attribution"_s, written.isEmpty() ? known : written);
    options.insert(u"date"_s, origin.date.toString(Qt::ISODate));
    return options;
}

QString planSourceOf(const PlanStyle &style)
{
    if (!style.attribution.isEmpty()) {
        return style.attribution;
    }
    return style.isFromService ? style.name : QFileInfo(style.file).fileName();
}

bool isPlanLayer(QStringView layerId)
{
    return layerId.startsWith(u"plan-");
}

bool isComparedWithStations(const PlanStyle &style)
{
    return style.isCompared && style.palette == noisePalette;
}

bool isShownAt(const PlanStyle &style, double zoom)
{
    return zoom >= style.minimumZoom && zoom <= style.maximumZoom;
}

QString hiddenByScaleText()
{
    return QCoreApplication::translate("Plans", "Not shown at this scale");
}

Result<MapLayer> loadPlan(const SceneContext &context, const LayerState &state)
{
    const PlanStyle style = planStyleOf(state.options);
    Result<MapLayer> layer = MapLayer{};
    if (isShownAt(style, context.view.camera.zoom)) {
        layer = readLayer(style, context, state.id);
        if (layer) {
            addOrigin(*layer, style, context.options);
        }
    } else {
        layer->emptyText = hiddenByScaleText();
    }
    if (!layer && layer.error().kind == Error::Kind::Cancelled) {
        return tl::unexpected(cancelledLoad());
    }
    if (!layer) { // one plan that is gone does not keep the map from being drawn
        const QString text = layer.error().what;
        layer = MapLayer{};
        layer->emptyText = text;
    }
    layer->legend.title = style.name;
    return layer;
}

} // namespace stadtblick
