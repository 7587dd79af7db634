#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/trafficflowloader.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

constexpr double fullScale = 24'000; // vehicles per 24 h of the widest line in tokens.md's formula

double widthPx(double perDay)
{
    return 1.6 + 6.4 * perDay / fullScale;
}

/** davos without its near-white end on light maps and without its near-black end on dark ones. */
QColor flowColour(double perDay, Theme theme)
{
    const double share = std::clamp(perDay / fullScale, 0.0, 1.0);
    return theme == Theme::Dark ? paletteColour(Palette::Volume, theme, 0.5 - 0.36 * share)
                                : paletteColour(Palette::Volume, theme, 0.5 + 0.38 * share);
}

QString unitText(bool isPerHour)
{
    return isPerHour ? QCoreApplication::translate("Traffic", "veh/h")
                     : QCoreApplication::translate("Traffic", "veh/24 h");
}

/** What the layer shows of a station, and where. */
struct Counted
{
    StationFlow flow;
    LonLat place;
};

Result<std::vector<Counted>> countedStations(const SceneContext &context)
{
    std::vector<Counted> counted;
    const auto flows = stationFlows(context);
    if (!flows) {
        return tl::unexpected(flows.error());
    }
    for (const StationFlow &flow : *flows) {
        if (const auto place = context.placeOf(*flow.series.front())) {
            counted.push_back({flow, *place});
        }
    }
    return counted;
}

/** The street of a counting station; looked up once for each station. */
std::optional<StreetStretch> streetOf(const SceneContext &context, const Counted &counted)
{
    if (!context.options.streets) {
        return std::nullopt;
    }
    const Station &station = *counted.flow.station;
    const SourceKey key{station.source, station.id};
    const auto known = context.data.streets.constFind(key);
    if (known != context.data.streets.cend()) {
        return *known;
    }
    auto street = context.options.streets(counted.place, station.name);
    context.data.streets.insert(key, street);
    return street;
}

ThingInfo infoOf(const SceneContext &context, const StationFlow &flow)
{
    const QLocale &locale = context.options.locale;
    ThingInfo info{selectionOf(*flow.station), flow.station->name, {}, {}, {}};
    if (!flow.perDay) {
        info.value = flow.missingText(locale);
        return info;
    }
    info.value = flow.title() % u' '
        % numberText(flow.isPerHour ? *flow.perDay / 24 : *flow.perDay, 0, unitText(flow.isPerHour), locale);
    info.coverage = QCoreApplication::translate("Traffic", "coverage %1")
                        .arg(percentText(flow.coverage.percent(), locale));
    return info;
}

MapLine lineOf(
    const SceneContext &context, const Counted &counted, const StreetStretch &street, QPointF origin)
{
    MapLine line;
    for (const LonLat place : street.line) {
        line.points.push_back(toMercator(place) - origin);
    }
    const bool isDark = context.options.theme == Theme::Dark;
    line.widthPx = widthPx(*counted.flow.perDay);
    line.colour = flowColour(*counted.flow.perDay, context.options.theme);
    line.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    line.info = infoOf(context, counted.flow);
    if (!street.name.isEmpty() && !line.info.name.contains(street.name)) {
        line.info.name += QStringLiteral(" · ") % street.name;
    }
    return line;
}

/** Where no street is near, or nothing can be said: a point, never an invented street. */
Symbol symbolOf(const SceneContext &context, const Counted &counted, QPointF origin)
{
    const bool isDark = context.options.theme == Theme::Dark;
    Symbol symbol;
    symbol.position = toMercator(counted.place) - origin;
    symbol.casing = casingColour(context.options.theme);
    symbol.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.info = infoOf(context, counted.flow);
    symbol.radiusPx = 5;
    if (counted.flow.perDay) {
        symbol.radiusPx = 4 + widthPx(*counted.flow.perDay) / 2;
        symbol.fill = flowColour(*counted.flow.perDay, context.options.theme);
    } else {
        symbol.isHatched = true;
        symbol.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
    }
    return symbol;
}

Legend legendOf(const SceneContext &context, const std::vector<Counted> &counted)
{
    const QLocale &locale = context.options.locale;
    const auto valid = std::ranges::count_if(
        counted, [](const Counted &station) { return station.flow.perDay.has_value(); });
    const auto shown =
        std::ranges::find_if(counted, [](const Counted &station) { return station.flow.perDay.has_value(); });
    const StationFlow &flow = shown == counted.end() ? counted.front().flow : shown->flow;
    Legend legend;
    legend.title = QCoreApplication::translate("Traffic", "Motor traffic");
    legend.unit = unitText(flow.isPerHour);
    legend.subtitle =
        flow.title() % QStringLiteral(" · ") % context.periodText() % QStringLiteral(" · ") % legend.unit;
    legend.scale = Legend::Scale::Widths;
    for (const double perDay : {5'000.0, 10'000.0, 20'000.0}) {
        legend.entries.push_back({flowColour(perDay, context.options.theme), {},
            numberText(flow.isPerHour ? perDay / 24 : perDay, 0, locale), widthPx(perDay)});
    }
    legend.notes << QCoreApplication::translate("Traffic", "measured · %1 counting stations")
                        .arg(countText(valid, locale));
    if (valid < static_cast<std::ptrdiff_t>(counted.size())) {
        legend.noStatement = QCoreApplication::translate("Traffic", "not enough data (%1 of %2 stations)")
                                 .arg(locale.toString(static_cast<qint64>(counted.size()) - valid),
                                     locale.toString(static_cast<qint64>(counted.size())));
    }
    return legend;
}

} // namespace

Result<MapLayer> loadTraffic(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    auto counted = countedStations(context);
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    MapLayer layer;
    if (counted->empty()) {
        layer.legend.title = QCoreApplication::translate("Traffic", "Motor traffic");
        layer.emptyText = QCoreApplication::translate("Traffic", "No station with a place counts vehicles.");
        return layer;
    }
    std::ranges::stable_sort(
        *counted, {}, [](const Counted &station) { return station.flow.perDay.value_or(-1); });
    auto lines = std::make_shared<PolylineLayer>();
    auto symbols = std::make_shared<SymbolLayer>();
    lines->originMercator = symbols->originMercator = toMercator(counted->front().place);
    for (const Counted &station : *counted) {
        const auto street = station.flow.perDay ? streetOf(context, station) : std::nullopt;
        if (street && street->line.size() > 1) {
            lines->lines.push_back(lineOf(context, station, *street, lines->originMercator));
        } else {
            symbols->symbols.push_back(symbolOf(context, station, symbols->originMercator));
        }
    }
    layer.legend = legendOf(context, *counted);
    layer.contents.emplace_back(std::move(lines));
    layer.contents.emplace_back(std::move(symbols));
    if (std::ranges::none_of(
            *counted, [](const Counted &station) { return station.flow.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Traffic", "No traffic was counted in this period.");
    }
    return layer;
}

} // namespace stadtblick
