#include "models/overlays/comparisonlayers.h"

#include "models/analysis/comparisontext.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/heatsurface.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double radiusPx = 14;
constexpr double wideRadiusPx = 17; ///< for numbers with a decimal or three digits
constexpr double ringPx = 4; ///< of what is uncertain

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

/** A symbol at a station's place, with what pointing at it tells. */
Symbol symbolAt(const StationComparison &station, QPointF origin, const SceneOptions &options)
{
    const bool isDark = options.theme == Theme::Dark;
    Symbol symbol;
    symbol.position = toMercator(*station.place) - origin;
    symbol.casing = casingColour(options.theme);
    symbol.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.info.selection = station.station;
    symbol.info.name = station.name;
    return symbol;
}

void hatch(Symbol &symbol, Theme theme)
{
    symbol.isHatched = true;
    symbol.fill = theme == Theme::Dark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
    symbol.textColour = symbol.casing;
}

Symbol differenceSymbol(const CityComparison &city, const StationComparison &station,
    const DifferenceScale &scale, QPointF origin, const SceneOptions &options)
{
    Symbol symbol = symbolAt(station, origin, options);
    const Comparison &comparison = station.comparison;
    symbol.info.value = changeText(comparison, city.indicator, city.locale);
    const auto value = scale.valueOf(comparison);
    if (!value) {
        hatch(symbol, options.theme);
        return symbol;
    }
    symbol.info.coverage = verdictText(comparison);
    symbol.fill = scale.colour(*value, options.theme);
    symbol.text = scale.text(*value, city.locale);
    symbol.radiusPx = symbol.text.size() > 2 ? wideRadiusPx : radiusPx;
    symbol.textColour = textColourOn(symbol.fill);
    if (!comparison.result->isSure()) {
        const bool isDark = options.theme == Theme::Dark;
        symbol.core = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
        symbol.corePx = symbol.radiusPx - ringPx;
        symbol.textColour = isDark ? QColor(Qt::white) : QColor(0x1A, 0x1A, 0x1A);
    }
    return symbol;
}

std::vector<std::pair<double, QString>> ticksOf(const DifferenceScale &scale, const QLocale &locale)
{
    std::vector<std::pair<double, QString>> ticks;
    const bool hasHalf = std::fmod(scale.limit, 2) == 0 || scale.limit < 2;
    const int decimals = scale.limit < 2 ? 1 : 0;
    for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        if (hasHalf || std::abs(share) != 0.5) {
            ticks.emplace_back((share + 1) / 2, signedText(share * scale.limit, decimals, locale));
        }
    }
    return ticks;
}

Legend differenceLegend(const CityComparison &city, const DifferenceScale &scale, const SceneOptions &options,
    const QString &surfaceNote)
{
    const QLocale &locale = city.locale;
    Legend legend;
    legend.title = tr("Difference B − A");
    legend.unit = scale.unit(city.indicator);
    legend.subtitle = tr("%1 · %2").arg(city.indicator.name(), legend.unit);
    legend.scale = Legend::Scale::Ramp;
    const std::vector<QColor> stops = paletteStops(Palette::Difference, options.theme);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        legend.stops.emplace_back(static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
    }
    legend.ticks = ticksOf(scale, locale);
    const auto shown = std::ranges::count_if(city.stations,
        [](const StationComparison &station) { return station.comparison.result.has_value(); });
    legend.notes << tr("Ring: uncertain, the range contains 0");
    legend.notes << tr("%1 stations · at least %2 on each side")
                        .arg(countText(shown, locale), city.indicator.countText(Comparison::neededDays));
    if (!surfaceNote.isEmpty()) {
        legend.notes << surfaceNote;
    }
    if (shown < std::ssize(city.stations)) {
        legend.noStatement = tr("not shown (%1 of %2 stations)")
                                 .arg(locale.toString(static_cast<qint64>(std::ssize(city.stations) - shown)),
                                     locale.toString(static_cast<qint64>(city.stations.size())));
    }
    return legend;
}

/** Differences at places, for a surface. */
std::vector<PlaceValue> placesOf(const CityComparison &city)
{
    std::vector<PlaceValue> places;
    for (const StationComparison &station : city.stations) {
        if (station.place && station.comparison.result) {
            places.push_back({*station.place, station.comparison.result->difference});
        }
    }
    return places;
}

QPointF originOf(const CityComparison &city)
{
    const auto placed = std::ranges::find_if(
        city.stations, [](const StationComparison &one) { return one.place.has_value(); });
    return placed == city.stations.end() ? QPointF() : toMercator(*placed->place);
}

} // namespace

std::optional<double> DifferenceScale::valueOf(const Comparison &comparison) const
{
    if (!comparison.result) {
        return std::nullopt;
    }
    if (!isPercent) {
        return comparison.result->difference;
    }
    const double before = comparison.a.mean.value_or(0);
    return before > 0 ? std::optional(100 * comparison.result->difference / before) : std::nullopt;
}

QString DifferenceScale::text(double value, const QLocale &locale) const
{
    return signedText(value, decimals, locale);
}

QString DifferenceScale::unit(const ComparisonIndicator &indicator) const
{
    return isPercent ? QStringLiteral("%") : indicator.changeUnit();
}

QColor DifferenceScale::colour(double value, Theme theme) const
{
    return paletteColour(Palette::Difference, theme, (value / limit + 1) / 2);
}

DifferenceScale differenceScaleOf(const CityComparison &city)
{
    constexpr std::array limits{1.0, 2.0, 4.0, 6.0, 10.0, 20.0, 40.0, 60.0, 100.0};
    DifferenceScale scale;
    scale.isPercent = city.indicator.mean == DailyMean::Volume;
    double largest = 0;
    for (const StationComparison &station : city.stations) {
        largest = std::max(largest, std::abs(scale.valueOf(station.comparison).value_or(0)));
    }
    const auto enough = std::ranges::lower_bound(limits, largest);
    scale.limit = enough == limits.end() ? limits.back() : *enough;
    // Small changes need a decimal: whole numbers would call most of them 0, in different colours.
    const bool isFine = city.indicator.words == ChangeWords::Warmth || scale.limit <= 2;
    scale.decimals = isFine && !scale.isPercent ? 1 : 0;
    return scale;
}

Result<MapLayer> differenceLayer(const CityComparison &city, const SceneOptions &options)
{
    MapLayer layer;
    layer.id = QStringLiteral("difference");
    const DifferenceScale scale = differenceScaleOf(city);
    QString surfaceNote;
    if (city.indicator.words == ChangeWords::Warmth) {
        SurfaceQuestion question;
        question.scale = {-scale.limit, scale.limit, scale.limit / 2, scale.limit / 8, scale.limit / 2};
        question.isDifference = true;
        const auto surface = heatSurface(placesOf(city), question, options);
        if (!surface) {
            return tl::unexpected(surface.error());
        }
        if (surface->layer) {
            surfaceNote = surface->isKriged ? tr("Surface: kriging between the stations")
                                            : tr("Surface: inverse distance between the stations");
            layer.contents.emplace_back(surface->layer);
        }
    }
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = originOf(city);
    for (const StationComparison &station : city.stations) {
        if (station.place) {
            symbols->symbols.push_back(
                differenceSymbol(city, station, scale, symbols->originMercator, options));
        }
    }
    // What is certain lies above.
    std::ranges::stable_sort(symbols->symbols, {}, [](const Symbol &symbol) {
        return symbol.isHatched ? 0 : symbol.core.isValid() ? 1 : 2;
    });
    layer.contents.emplace_back(std::move(symbols));
    layer.legend = differenceLegend(city, scale, options, surfaceNote);
    layer.legend.layerId = layer.id;
    layer.emptyText = city.emptyText;
    return layer;
}

MapLayer meansLayer(const CityComparison &city, bool isB, const SceneOptions &options)
{
    const auto sideOf = [isB](const StationComparison &station) -> const ComparisonSide & {
        return isB ? station.comparison.b : station.comparison.a;
    };
    double largest = 0;
    for (const StationComparison &station : city.stations) {
        largest =
            std::max({largest, station.comparison.a.mean.value_or(0), station.comparison.b.mean.value_or(0)});
    }
    MapLayer layer;
    layer.id = QStringLiteral("means");
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = originOf(city);
    std::vector<ValuedSymbol> valued;
    for (const StationComparison &station : city.stations) {
        const ComparisonSide &side = sideOf(station);
        if (!station.place) {
            continue;
        }
        Symbol symbol = symbolAt(station, symbols->originMercator, options);
        symbol.info.coverage = city.indicator.countText(side.used);
        if (side.mean) {
            symbol.fill =
                paletteColour(Palette::Volume, options.theme, largest > 0 ? *side.mean / largest : 0);
            symbol.textColour = textColourOn(symbol.fill);
            symbol.text = numberText(*side.mean, 0, city.locale);
            symbol.radiusPx = symbol.text.size() > 2 ? wideRadiusPx : radiusPx;
            symbol.info.value =
                numberText(*side.mean, city.indicator.decimals, city.indicator.unit(), city.locale);
        } else {
            hatch(symbol, options.theme);
            symbol.info.value =
                side.used > 0 ? changeText(station.comparison, city.indicator, city.locale) : tr("no data");
        }
        valued.push_back({side.mean, std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.contents.emplace_back(std::move(symbols));
    layer.legend.layerId = layer.id;
    layer.legend.title = city.indicator.name();
    layer.legend.unit = city.indicator.unit();
    layer.legend.subtitle = tr("mean of the compared days · %1").arg(layer.legend.unit);
    return layer;
}

QString placeFigureText(const CityComparison &city, bool isB)
{
    const StationComparison *b = city.shownStation();
    if (!b || b->station != city.state.b.place) {
        return city.periodText; // the values belong to another pair
    }
    const ComparisonSide &side = isB ? b->comparison.b : b->comparison.a;
    const QString value = side.mean
        ? numberText(*side.mean, city.indicator.decimals, city.indicator.unit(), city.locale)
        : tr("no data");
    return city.indicator.name() % u' ' % value % QStringLiteral(" · ") % city.periodText;
}

MapLayer placesLayer(const CityComparison &city, const SceneOptions &options)
{
    // Categorical colours of domain.md: A blue, B orange, as in charts.
    const auto colours = categoricalColours(options.theme);
    MapLayer layer;
    layer.id = QStringLiteral("places");
    auto symbols = std::make_shared<SymbolLayer>();
    const auto add = [&](LonLat place, const QColor &colour, const QString &letter) {
        const QPointF mercator = toMercator(place);
        if (symbols->symbols.empty()) {
            symbols->originMercator = mercator;
        }
        Symbol symbol;
        symbol.position = mercator - symbols->originMercator;
        symbol.radiusPx = radiusPx + 8;
        symbol.fill = colour;
        symbol.casing = casingColour(options.theme);
        symbol.info.name = letter;
        symbols->symbols.push_back(symbol);
    };
    if (city.placeA) {
        add(*city.placeA, colours[0], QStringLiteral("A"));
    }
    const StationComparison *b = city.shownStation();
    if (b && b->place && b->station == city.state.b.place) {
        add(*b->place, colours[1], QStringLiteral("B"));
    }
    layer.contents.emplace_back(std::move(symbols));
    return layer;
}

} // namespace stadtblick
