#include "models/analysis/numberformat.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/trafficlevelloader.h"
#include "models/overlays/trafficmeansloader.h"
#include "models/overlays/trafficstretches.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>
#include <functional>
#include <numbers>

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

/** How the layer is to be shown: its options. */
struct TrafficView
{
    TrafficQuantity quantity = TrafficQuantity::Flow;
    bool isApart = false;
    std::vector<TrafficClass> classes;
};

TrafficView viewOf(const QJsonObject &options, const SceneOptions &sceneOptions)
{
    TrafficView view;
    view.quantity = trafficQuantityOf(options);
    view.isApart = options.value(QStringLiteral("directions")).toString() == u"apart";
    view.classes = trafficClasses(view.quantity, sceneOptions);
    return view;
}

/** The colour of a street; nothing where the quantity is not known there. */
std::optional<QColor> colourOf(
    const SceneContext &context, const TrafficStretch &stretch, const TrafficView &view)
{
    if (view.quantity == TrafficQuantity::Flow) {
        return stretch.flow.perDay ? std::optional(flowColour(*stretch.flow.perDay, context.options.theme))
                                   : std::nullopt;
    }
    const auto found =
        stretch.value ? trafficClassOf(*stretch.value, view.quantity, view.classes) : std::nullopt;
    return found ? std::optional(found->colour) : std::nullopt;
}

/** '46 km/h', '5 %', 'level C (62 % of the capacity)', or why there is none. */
QString quantityText(const TrafficStretch &stretch, TrafficQuantity quantity, const QLocale &locale)
{
    if (!stretch.value) {
        // It has to be said of what: the flow is known here.
        return trafficQuantityName(quantity) % QStringLiteral(": ") % stretch.reason;
    }
    if (quantity == TrafficQuantity::Speed) {
        return numberText(*stretch.value, 0, QStringLiteral("km/h"), locale);
    }
    if (quantity == TrafficQuantity::Heavy) {
        return QCoreApplication::translate("Traffic", "heavy %1")
            .arg(numberText(*stretch.value, 1, QStringLiteral("%"), locale));
    }
    const auto level = serviceLevel(*stretch.value);
    const QString letter = level ? serviceLevelText(*level) : QString();
    const QString share = percentText(static_cast<int>(std::lround(*stretch.value * 100)), locale);
    return stretch.approach.isEmpty()
        ? QCoreApplication::translate("Traffic", "level %1 (%2 of the capacity)").arg(letter, share)
        : QCoreApplication::translate("Traffic", "level %1 (%2 of the capacity, %3)")
              .arg(letter, share, stretch.approach);
}

/** Whether another quantity than the flow is shown and known: speeds may be where days are not complete. */
bool isOtherKnown(const TrafficStretch &stretch, const TrafficView &view)
{
    return view.quantity != TrafficQuantity::Flow && stretch.value;
}

ThingInfo infoOf(const SceneContext &context, const TrafficStretch &stretch, const TrafficView &view)
{
    const QLocale &locale = context.options.locale;
    const StationFlow &flow = stretch.flow;
    ThingInfo info{selectionOf(*flow.station), flow.station->name, {}, {}, {}};
    if (!stretch.direction.isEmpty()) {
        info.name += QStringLiteral(" · ") % stretch.direction;
    }
    if (!flow.perDay) {
        info.value = flow.missingText(locale);
        if (isOtherKnown(stretch, view)) {
            info.value = quantityText(stretch, view.quantity, locale) % QStringLiteral(" · ")
                % trafficQuantityName(TrafficQuantity::Flow) % QStringLiteral(": ") % info.value;
        }
        return info;
    }
    info.value = flow.title() % u' ' % numberText(*flow.shown(), 0, flowUnitText(flow.isPerHour), locale);
    info.coverage =
        QCoreApplication::translate("Traffic", "coverage %1").arg(percentText(flow.coverage, locale));
    if (view.quantity != TrafficQuantity::Flow) {
        info.value.prepend(quantityText(stretch, view.quantity, locale) % QStringLiteral(" · "));
    }
    return info;
}

/** The way that a line goes nearest to @p place, degrees clockwise from north. */
double bearingAt(const std::vector<QPointF> &points, QPointF place)
{
    std::size_t nearest = 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto away = [&](std::size_t at) {
            const QPointF off = (points[at - 1] + points[at]) / 2 - place;
            return QPointF::dotProduct(off, off);
        };
        nearest = away(i) < away(nearest) ? i : nearest;
    }
    const QPointF way = points[nearest] - points[nearest - 1];
    return std::atan2(way.x(), way.y()) * 180 / std::numbers::pi;
}

/** Turns the line into the way that its vehicles drive and moves it to their side: the right one. */
void putBeside(MapLine &line, double bearing, QPointF place)
{
    const double off = std::remainder(bearing - bearingAt(line.points, place), 360);
    if (std::abs(off) > 90) {
        std::ranges::reverse(line.points);
    }
    line.offsetPx = line.widthPx / 2 + 1;
}

MapLine lineOf(const SceneContext &context, const TrafficStretch &stretch, const StreetStretch &street,
    const TrafficView &view, QPointF origin)
{
    MapLine line;
    for (const LonLat place : street.line) {
        line.points.push_back(toMercator(place) - origin);
    }
    const bool isDark = context.options.theme == Theme::Dark;
    line.widthPx = widthPx(*stretch.flow.perDay);
    line.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    line.info = infoOf(context, stretch, view);
    if (!street.name.isEmpty() && !line.info.name.contains(street.name)) {
        line.info.name += QStringLiteral(" · ") % street.name;
    }
    if (const auto colour = colourOf(context, stretch, view)) {
        line.colour = *colour;
    } else {
        // Not known here: hollow, no colour of the classes.
        line.colour = line.halo;
        line.halo = casingColour(context.options.theme);
    }
    if (stretch.bearing) {
        putBeside(line, *stretch.bearing, toMercator(stretch.place) - origin);
    }
    return line;
}

/** Where no street is near, or nothing can be said: a point, never an invented street. */
Symbol symbolOf(
    const SceneContext &context, const TrafficStretch &stretch, const TrafficView &view, QPointF origin)
{
    const bool isDark = context.options.theme == Theme::Dark;
    Symbol symbol;
    symbol.position = toMercator(stretch.place) - origin;
    symbol.casing = casingColour(context.options.theme);
    symbol.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.info = infoOf(context, stretch, view);
    symbol.radiusPx = 5;
    if (const auto colour = colourOf(context, stretch, view)) {
        symbol.radiusPx = 4 + widthPx(stretch.flow.perDay.value_or(0)) / 2;
        symbol.fill = *colour;
    } else {
        symbol.isHatched = true;
        symbol.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
    }
    return symbol;
}

/** How levels were made; without any why there are none. */
QString levelNote(const SceneContext &context, const StationFlow &flow)
{
    if (!flow.isPerHour) {
        return QCoreApplication::translate("Traffic", "Peak hour ÷ capacity, after HBS 2015, simplified");
    }
    return isSingleHour(context)
        ? QCoreApplication::translate("Traffic", "Flow of the hour ÷ capacity, after HBS 2015, simplified")
        : QCoreApplication::translate(
              "Traffic", "No level: it is that of the peak hour of whole days, or of a single hour");
}

/** How the values were made. */
QStringList valueNotes(
    const SceneContext &context, const std::vector<TrafficStretch> &stretches, const TrafficView &view)
{
    const auto isAny = [&](auto told) { return std::ranges::any_of(stretches, told); };
    QStringList notes;
    if (view.quantity == TrafficQuantity::Level) {
        notes << levelNote(context, stretches.front().flow);
        const auto isOfApproach = [](const TrafficStretch &stretch) { return !stretch.approach.isEmpty(); };
        const auto isUnsure = [](const TrafficStretch &stretch) {
            return !stretch.approach.isEmpty() && !stretch.areApproachesKnown;
        };
        if (isAny(isOfApproach)) {
            notes << (isAny(isUnsure)
                    ? QCoreApplication::translate("Traffic", "Directions together: the fullest one known")
                    : QCoreApplication::translate("Traffic", "Directions together: the fullest one"));
        }
    }
    if (view.quantity == TrafficQuantity::Speed) {
        notes = speedNotes(isAny(std::mem_fn(&TrafficStretch::isOfDirectionsAlike)),
            isAny(std::mem_fn(&TrafficStretch::isOfHoursAlike)));
    }
    return notes;
}

/** What the colours mean, where they tell another quantity than the widths. */
void addColours(const SceneContext &context, const std::vector<TrafficStretch> &stretches,
    const TrafficView &view, Legend &legend)
{
    if (view.quantity == TrafficQuantity::Flow) {
        return;
    }
    for (const TrafficClass &one : view.classes) {
        legend.colours.push_back({one.colour, {}, one.label, 0});
    }
    const QString name = trafficQuantityName(view.quantity);
    const QString unit = view.quantity == TrafficQuantity::Speed ? QStringLiteral("km/h")
        : view.quantity == TrafficQuantity::Heavy                ? QStringLiteral("%")
                                                                 : QStringLiteral("A–F");
    legend.widthsText = QCoreApplication::translate("Traffic", "Width: %1").arg(legend.unit);
    legend.coloursText = QCoreApplication::translate("Traffic", "Colour: %1, %2").arg(name, unit);
    QSet<const Station *> unknown; // stations, as below: with directions apart one has several lines
    for (const TrafficStretch &stretch : stretches) {
        if (stretch.flow.perDay && !stretch.value) {
            unknown << stretch.flow.station;
        }
    }
    if (!unknown.isEmpty()) {
        legend.notes << QCoreApplication::translate("Traffic", "Hollow: %1 not known (%2)")
                            .arg(name, countText(unknown.size(), context.options.locale));
    }
    legend.notes += valueNotes(context, stretches, view);
}

/** Lines of three flows, in round numbers of the unit that the legend has. */
void addWidths(Legend &legend, bool isPerHour, const SceneContext &context, const TrafficView &view)
{
    static constexpr std::array daily{5'000.0, 10'000.0, 20'000.0};
    static constexpr std::array hourly{200.0, 400.0, 800.0};
    for (const double shown : isPerHour ? hourly : daily) {
        const double perDay = isPerHour ? shown * 24 : shown;
        const QColor colour = view.quantity == TrafficQuantity::Flow
            ? flowColour(perDay, context.options.theme)
            : casingColour(context.options.theme);
        legend.entries.push_back({colour, {}, numberText(shown, 0, context.options.locale), widthPx(perDay)});
    }
}

Legend legendOf(
    const SceneContext &context, const std::vector<TrafficStretch> &stretches, const TrafficView &view)
{
    const QLocale &locale = context.options.locale;
    const auto hasFlow = [](const TrafficStretch &stretch) { return stretch.flow.perDay.has_value(); };
    QSet<const Station *> counting;
    QSet<const Station *> valued;
    for (const TrafficStretch &stretch : stretches) {
        counting << stretch.flow.station;
        if (hasFlow(stretch) || isOtherKnown(stretch, view)) {
            valued << stretch.flow.station;
        }
    }
    const auto shown = std::ranges::find_if(stretches, hasFlow);
    const StationFlow &flow = shown == stretches.end() ? stretches.front().flow : shown->flow;
    Legend legend;
    legend.title = QCoreApplication::translate("Traffic", "Motor traffic");
    legend.unit = flowUnitText(flow.isPerHour);
    legend.subtitle =
        flow.title() % QStringLiteral(" · ") % context.periodText() % QStringLiteral(" · ") % legend.unit;
    legend.subtitle.replace(QStringLiteral("/24 h"), QStringLiteral("/24\u00a0h")); // stays on one line
    legend.scale = Legend::Scale::Widths;
    addWidths(legend, flow.isPerHour, context, view);
    addColours(context, stretches, view, legend);
    legend.notes << QCoreApplication::translate("Traffic", "measured · %1 counting stations")
                        .arg(countText(valued.size(), locale));
    if (view.isApart) {
        const bool isAnyApart = std::ranges::any_of(
            stretches, [](const TrafficStretch &stretch) { return stretch.bearing.has_value(); });
        legend.notes << (isAnyApart
                ? QCoreApplication::translate("Traffic", "Directions side by side, each on the right")
                : QCoreApplication::translate("Traffic", "The profile names no directions: added up"));
    }
    if (valued.size() < counting.size()) {
        legend.noStatement =
            QCoreApplication::translate("Traffic", "not enough data (%1 of %2 stations)")
                .arg(locale.toString(counting.size() - valued.size()), locale.toString(counting.size()));
    }
    return legend;
}

void addThings(const SceneContext &context, const std::vector<TrafficStretch> &stretches,
    const TrafficView &view, MapLayer &layer)
{
    auto lines = std::make_shared<PolylineLayer>();
    auto symbols = std::make_shared<SymbolLayer>();
    lines->originMercator = symbols->originMercator = toMercator(stretches.front().place);
    for (const TrafficStretch &stretch : stretches) {
        const auto street =
            stretch.flow.perDay ? streetOf(context, *stretch.flow.station, stretch.place) : std::nullopt;
        if (street && street->line.size() > 1) {
            lines->lines.push_back(lineOf(context, stretch, *street, view, lines->originMercator));
        } else {
            symbols->symbols.push_back(symbolOf(context, stretch, view, symbols->originMercator));
        }
    }
    layer.contents.emplace_back(std::move(lines));
    layer.contents.emplace_back(std::move(symbols));
}

} // namespace

Result<MapLayer> loadTraffic(const SceneContext &context, const LayerState &state)
{
    const TrafficView view = viewOf(state.options, context.options);
    auto stretches = trafficStretches(context, view.quantity, view.isApart);
    if (!stretches) {
        return tl::unexpected(stretches.error());
    }
    MapLayer layer;
    if (stretches->empty()) {
        layer.legend.title = QCoreApplication::translate("Traffic", "Motor traffic");
        layer.emptyText = QCoreApplication::translate("Traffic", "No station with a place counts vehicles.");
        return layer;
    }
    std::ranges::stable_sort(
        *stretches, {}, [](const TrafficStretch &stretch) { return stretch.flow.perDay.value_or(-1); });
    layer.legend = legendOf(context, *stretches, view);
    addThings(context, *stretches, view, layer);
    if (std::ranges::none_of(
            *stretches, [](const TrafficStretch &stretch) { return stretch.flow.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Traffic", "No traffic was counted in this period.");
    }
    return layer;
}

} // namespace stadtblick
