#include "models/overlays/areashapeloader.h"

#include "models/store/areastore.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

using Found = Result<std::optional<SelectedShape>>;

Found storedArea(const SceneContext &context, const Selection &selection)
{
    const auto areas = AreaStore(context.connection).areas(selection.kind);
    if (!areas) {
        return tl::unexpected(areas.error());
    }
    const auto found = std::ranges::find_if(
        *areas, [&](const Area &area) { return area.source == selection.source && area.id == selection.id; });
    if (found == areas->end()) {
        return std::optional<SelectedShape>();
    }
    const QString kindName = selection.kind == QLatin1StringView("district")
        ? QCoreApplication::translate("Areas", "District")
        : QCoreApplication::translate("Areas", "Place");
    return std::optional(SelectedShape{selection, found->name, kindName, found->shape, {}});
}

Found street(const SceneContext &context, const Selection &selection)
{
    const auto name = streetOfId(selection.id);
    if (!name || !context.options.streetShapes) {
        return std::optional<SelectedShape>();
    }
    auto shape = context.options.streetShapes(name->name, name->place);
    if (!shape) {
        return std::optional<SelectedShape>();
    }
    return std::optional(SelectedShape{
        selection, shape->name, QCoreApplication::translate("Areas", "Street"), {}, std::move(shape->lines)});
}

QString drawnKindName(const DrawnArea &area)
{
    return area.circle ? QCoreApplication::translate("Areas", "Drawn circle")
                       : QCoreApplication::translate("Areas", "Drawn area");
}

QColor accent(Theme theme)
{
    return theme == Theme::Dark ? QColor(0x5C, 0xC4, 0xD6) : QColor(0x00, 0x67, 0x7A);
}

MapArea markOf(const MultiPolygon &shape, QPointF origin, Theme theme, bool isSelected)
{
    MapArea area;
    for (const auto &polygon : shape.polygons) {
        for (const auto &ring : polygon) {
            QPolygonF points;
            for (const LonLat place : ring) {
                points << toMercator(place) - origin;
            }
            area.rings.push_back(std::move(points));
        }
    }
    area.outline = accent(theme);
    area.outlinePx = isSelected ? 3 : 1.6;
    if (isSelected) {
        area.fill = accent(theme);
        area.fill.setAlphaF(theme == Theme::Dark ? 0.16F : 0.10F);
    }
    area.labelAt = toMercator(centreOf(shape)) - origin;
    return area;
}

std::shared_ptr<PolylineLayer> streetMark(const SelectedShape &shape, Theme theme)
{
    auto layer = std::make_shared<PolylineLayer>();
    layer->originMercator = toMercator(shape.lines.front().front());
    for (const auto &line : shape.lines) {
        MapLine mark;
        for (const LonLat place : line) {
            mark.points.push_back(toMercator(place) - layer->originMercator);
        }
        mark.widthPx = 3;
        mark.colour = accent(theme);
        mark.halo = theme == Theme::Dark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
        mark.haloPx = 1.5;
        layer->lines.push_back(std::move(mark));
    }
    return layer;
}

} // namespace

Result<std::optional<SelectedShape>> loadSelectedShape(const SceneContext &context)
{
    const Selection &selection = context.view.selection;
    if (!isArea(selection)) {
        return std::optional<SelectedShape>();
    }
    if (const DrawnArea *drawn = context.view.drawnArea(selection)) {
        return std::optional(SelectedShape{selection, drawn->name, drawnKindName(*drawn), drawn->shape, {}});
    }
    auto &known = context.data.selectedShape;
    if (!known || known->first != selection) {
        auto found = selection.kind == QLatin1StringView("street") ? street(context, selection)
                                                                   : storedArea(context, selection);
        if (!found) {
            return found;
        }
        known = {selection, std::move(*found)};
    }
    return known->second;
}

Result<MapLayer> loadMarks(const SceneContext &context)
{
    const Theme theme = context.options.theme;
    const auto selected = loadSelectedShape(context);
    if (!selected) {
        return tl::unexpected(selected.error());
    }
    auto areas = std::make_shared<PolygonLayer>();
    areas->originMercator = toMercator(context.view.camera.centre);
    if (!context.view.areas.empty()) {
        areas->originMercator = toMercator(centreOf(context.view.areas.front().shape));
    } else if (*selected && !(*selected)->area.isEmpty()) {
        areas->originMercator = toMercator(centreOf((*selected)->area));
    }
    for (const DrawnArea &drawn : context.view.areas) {
        const Selection selection{QStringLiteral("area"), drawnAreaSource.toString(), drawn.id};
        MapArea area = markOf(drawn.shape, areas->originMercator, theme, context.view.selection == selection);
        area.info = {selection, drawn.name, {}, {}, {}};
        areas->areas.push_back(std::move(area));
    }
    MapLayer marks;
    if (*selected && (*selected)->selection.kind != QLatin1StringView("area")) {
        if ((*selected)->isStreet()) {
            marks.contents.emplace_back(std::shared_ptr<const PolylineLayer>(streetMark(**selected, theme)));
        } else {
            MapArea area = markOf((*selected)->area, areas->originMercator, theme, true);
            area.info = {(*selected)->selection, (*selected)->name, {}, {}, {}};
            areas->areas.push_back(std::move(area));
        }
    }
    if (!areas->areas.empty()) {
        marks.contents.emplace_back(std::shared_ptr<const PolygonLayer>(std::move(areas)));
    }
    marks.id = QStringLiteral("marks");
    return marks;
}

} // namespace stadtblick
