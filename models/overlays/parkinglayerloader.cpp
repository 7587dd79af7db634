#include "models/analysis/numberformat.h"
#include "models/overlays/carparkloader.h"
#include "models/overlays/parkingfigures.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

/** What the layer shows: its option "indicator". */
enum class ParkingIndicator {
    Mean,
    Maximum ///< max
};

constexpr double fullPercent = 100; ///< up to 110 % may be read; shown as 100 % or more

int neededPercentOf(ParkingIndicator indicator)
{
    return indicator == ParkingIndicator::Mean ? parkingNeededPercent : 0; // as the figures need it
}

/** The value as the inspector names it; absent below the coverage that it needs. */
std::optional<double> occupancyOf(const CarPark &park, ParkingIndicator indicator)
{
    if (!park.use.coverage.reaches(neededPercentOf(indicator))) {
        return std::nullopt;
    }
    return indicator == ParkingIndicator::Mean ? park.use.meanPercent : park.use.maximumPercent;
}

/** Search traffic begins to rise at 85 %: the two upper classes lie around it. */
std::vector<SymbolClass> occupancyClasses(Theme theme)
{
    static constexpr std::array bounds{0.0, 60.0, 80.0, 90.0};
    // The first one cool, the others ever warmer.
    static constexpr std::array positions{0.4, 0.6, 0.7, 0.9};
    std::vector<SymbolClass> classes = scaleClasses(bounds, Palette::Difference, theme, {0, 1});
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes[i].colour = paletteColour(Palette::Difference, theme, positions[i]);
    }
    return classes;
}

QString percentWithSign(double percent, const QLocale &locale)
{
    const QString text = numberText(std::min(percent, fullPercent), 0, QStringLiteral("%"), locale);
    return percent > fullPercent ? QString(QStringLiteral("≥ ") % text) : text;
}

QString missingOccupancy(const CarPark &park, ParkingIndicator indicator, const QLocale &locale)
{
    const QString name = QCoreApplication::translate("Parking", "Occupancy");
    if (!park.spaces) {
        return name % QStringLiteral(": ")
            % QCoreApplication::translate("Parking", "number of spaces unknown");
    }
    return missingText(name, park.use.coverage, neededPercentOf(indicator), locale);
}

Symbol carParkSymbol(const SceneContext &context, const CarPark &park, ParkingIndicator indicator,
    const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    Symbol symbol = stationSymbol(context.options.theme, *park.place.station);
    symbol.shape = SymbolShape::House;
    const auto percent = occupancyOf(park, indicator);
    if (!percent) {
        setMissing(symbol, context.options.theme, missingOccupancy(park, indicator, locale));
        return symbol;
    }
    // The class follows the number that is shown.
    const double shown = std::round(*percent);
    symbol.fill = classOf(shown, classes).colour;
    setNumber(symbol,
        (shown > fullPercent ? QStringLiteral("≥") : QString())
            % numberText(std::min(shown, fullPercent), 0, locale));
    const QString value = percentWithSign(shown, locale);
    symbol.info.value = (indicator == ParkingIndicator::Mean
                                ? QCoreApplication::translate("Parking", "on average %1 occupied").arg(value)
                                : QCoreApplication::translate("Parking", "at most %1 occupied").arg(value))
        % QStringLiteral(" · ") % spacesText(*park.spaces, locale);
    symbol.info.coverage =
        QCoreApplication::translate("Parking", "coverage %1").arg(percentText(park.use.coverage, locale));
    return symbol;
}

/** Where the spaces of those that are shown come from. */
QString capacitySource(const std::vector<CarPark> &parks)
{
    const auto isAny = [&](bool SpacesRange::*origin) {
        return std::ranges::any_of(
            parks, [origin](const CarPark &park) { return park.spaces && (*park.spaces).*origin; });
    };
    return spacesOriginText(isAny(&SpacesRange::isMeasured), isAny(&SpacesRange::isOfProfile));
}

Legend parkingLegend(const SceneContext &context, const std::vector<CarPark> &parks,
    ParkingIndicator indicator, const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    const auto valued = std::ranges::count_if(
        parks, [&](const CarPark &park) { return occupancyOf(park, indicator).has_value(); });
    Legend legend;
    legend.title = QCoreApplication::translate("Parking", "Parking");
    legend.unit = QStringLiteral("%");
    legend.subtitle = QStringList{indicator == ParkingIndicator::Mean
            ? QCoreApplication::translate("Parking", "mean occupancy")
            : QCoreApplication::translate("Parking", "highest occupancy"),
        context.periodText(), legend.unit}
                          .join(u" · ");
    addClasses(legend, classes);
    const bool knowsSpaces =
        std::ranges::any_of(parks, [](const CarPark &park) { return park.spaces.has_value(); });
    if (knowsSpaces) {
        legend.notes
            << QCoreApplication::translate("Parking", "occupied ÷ spaces (%1)").arg(capacitySource(parks));
    }
    legend.notes << (indicator == ParkingIndicator::Mean
            ? QCoreApplication::translate("Parking", "measured · %1 · needs %2 coverage")
                  .arg(countText(valued, locale), percentText(parkingNeededPercent, locale))
            : QCoreApplication::translate("Parking", "highest reading · %1 · at any coverage")
                  .arg(countText(valued, locale)));
    addMissing(legend, valued, std::ssize(parks), locale);
    return legend;
}

} // namespace

Result<MapLayer> loadParking(const SceneContext &context, const LayerState &state)
{
    const auto parks = carParks(context);
    if (!parks) {
        return tl::unexpected(parks.error());
    }
    MapLayer layer;
    if (parks->empty()) {
        layer.legend.title = QCoreApplication::translate("Parking", "Parking");
        layer.emptyText =
            QCoreApplication::translate("Parking", "No station with a place counts occupied parking spaces.");
        return layer;
    }
    const ParkingIndicator indicator =
        state.options.value(QStringLiteral("indicator")).toString() == QLatin1StringView("max")
        ? ParkingIndicator::Maximum
        : ParkingIndicator::Mean;
    const std::vector<SymbolClass> classes = occupancyClasses(context.options.theme);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(parks->front().place.place);
    std::vector<ValuedSymbol> valued;
    for (const CarPark &park : *parks) {
        Symbol symbol = carParkSymbol(context, park, indicator, classes);
        symbol.position = toMercator(park.place.place) - symbols->originMercator;
        valued.push_back({occupancyOf(park, indicator), std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.legend = parkingLegend(context, *parks, indicator, classes);
    layer.contents.emplace_back(std::move(symbols));
    if (std::ranges::none_of(*parks, [](const CarPark &park) { return park.spaces.has_value(); })) {
        layer.emptyText = QCoreApplication::translate(
            "Parking", "The number of spaces is unknown: the profile's capacities can say it.");
    } else if (std::ranges::none_of(
                   *parks, [](const CarPark &park) { return park.use.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Parking", "No occupancy was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick
