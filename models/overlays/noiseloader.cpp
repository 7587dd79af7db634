#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/noiselegend.h"
#include "models/overlays/stationsymbol.h"
#include "models/overlays/streetnoiseloader.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

/** A level in its band. */
Symbol levelSymbol(const SceneContext &context, const NoiseStation &station, const NoiseView &view)
{
    const QLocale &locale = context.options.locale;
    const QString name = noiseIndicatorName(view.indicator);
    const Level level = levelOf(station, view.indicator);
    Symbol symbol = stationSymbol(context.options.theme, *station.laeq.station);
    if (!level.value) {
        setMissing(symbol, context.options.theme,
            name % QStringLiteral(": ") % missingLevelText(station, view.indicator, locale));
        return symbol;
    }
    // The band follows the number that is shown, so that '65' never has the colour of 60–65.
    const double shownLevel = std::round(*level.value);
    symbol.fill = noiseBand(shownLevel, view.colours).colour;
    setNumber(symbol, numberText(shownLevel, 0, locale));
    symbol.info.value = name % u' ' % numberText(shownLevel, 0, QStringLiteral("dB(A)"), locale);
    symbol.info.coverage =
        QCoreApplication::translate("Noise", "coverage %1").arg(percentText(level.coverage, locale));
    return symbol;
}

/** '3 dB above', 'at least 3 dB above' where another level is missing, 'kept'. */
QString aboveText(const std::vector<NoiseExcess> &all, double over, int decimals, const QLocale &locale)
{
    if (over <= 0) {
        return QCoreApplication::translate("Noise", "kept");
    }
    const bool isWhole =
        std::ranges::all_of(all, [](const NoiseExcess &excess) { return excess.levelDbA.has_value(); });
    return (isWhole ? QCoreApplication::translate("Noise", "%1 above")
                    : QCoreApplication::translate("Noise", "at least %1 above"))
        .arg(numberText(over, decimals, QStringLiteral("dB"), locale));
}

/** Hatched: what is missing as the value, the levels that are there beside it. */
void setUnknown(Symbol &symbol, const SceneContext &context, const NoiseStation &station,
    const std::vector<NoiseExcess> &all, const NoiseView &view)
{
    QStringList missing;
    QStringList known;
    for (const NoiseExcess &excess : all) {
        (excess.levelDbA ? known : missing)
            << excessText(excess, context.options.timeZone, context.options.locale);
    }
    const QString reason = missingPeriodsText(station);
    setMissing(symbol, context.options.theme,
        view.limits->name % QStringLiteral(": ")
            % (reason.isEmpty() ? missing.join(QStringLiteral(" · ")) : reason));
    symbol.info.coverage = known.join(QStringLiteral(" · "));
}

/** How far a station's level lies above or below its limit, in whole dB. */
Symbol excessSymbol(const SceneContext &context, const NoiseStation &station, const NoiseView &view)
{
    const QLocale &locale = context.options.locale;
    const std::vector<NoiseExcess> all = noiseExcess(station, *view.limits, view.area, locale);
    Symbol symbol = stationSymbol(context.options.theme, *station.laeq.station);
    if (verdictOf(all) == LimitVerdict::Unknown) {
        setUnknown(symbol, context, station, all, view);
        return symbol;
    }
    const NoiseExcess &worst = all.front();
    // Below one decibel with tenths: a rounded '0' must not hide an excess.
    const bool isSlight = worst.excessDb > 0 && worst.excessDb < 1;
    const double over = isSlight ? std::max(0.1, worst.excessDb)
        : worst.excessDb > 0     ? std::round(worst.excessDb)
                                 : std::min(0.0, std::round(*worst.levelDbA - worst.limitDbA));
    const int decimals = isSlight ? 1 : 0;
    symbol.fill = excessClassOf(over).colour;
    setNumber(symbol, (over > 0 ? QStringLiteral("+") : QString()) % numberText(over, decimals, locale));
    symbol.info.value = view.limits->name % QStringLiteral(": ") % aboveText(all, over, decimals, locale);
    QStringList details;
    for (const NoiseExcess &excess : all) {
        details << excessText(excess, context.options.timeZone, locale);
    }
    symbol.info.coverage = details.join(QStringLiteral(" · "));
    return symbol;
}

std::shared_ptr<const SymbolLayer> symbolsOf(
    const SceneContext &context, const std::vector<NoiseStation> &stations, const NoiseView &view)
{
    auto layer = std::make_shared<SymbolLayer>();
    layer->originMercator = toMercator(stations.front().laeq.place);
    std::vector<std::pair<double, Symbol>> sorted;
    for (const NoiseStation &station : stations) {
        Symbol symbol =
            view.limits ? excessSymbol(context, station, view) : levelSymbol(context, station, view);
        symbol.position = toMercator(station.laeq.place) - layer->originMercator;
        const auto level = levelOf(station, view.indicator).value;
        sorted.emplace_back(symbol.isHatched ? -1 : level.value_or(0), std::move(symbol));
    }
    // Louder ones lie above: they are what is looked for.
    std::ranges::stable_sort(sorted, {}, &std::pair<double, Symbol>::first);
    for (auto &[level, symbol] : sorted) {
        layer->symbols.push_back(std::move(symbol));
    }
    return layer;
}

} // namespace

Result<MapLayer> loadNoise(const SceneContext &context, const LayerState &state)
{
    const auto stations = noiseStations(context);
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    const NoiseView view = noiseViewOf(state.options, *stations);
    MapLayer layer;
    if (stations->empty() && !view.hasStreets) {
        layer.legend.title = QCoreApplication::translate("Noise", "Noise");
        layer.emptyText = QCoreApplication::translate("Noise", "No station with a place measures noise.");
        return layer;
    }
    Result<StreetNoise> streets = view.hasStreets ? streetNoise(context, view) : StreetNoise();
    if (!streets) {
        return tl::unexpected(streets.error());
    }
    layer.legend = view.limits ? excessLegend(context, *stations, view)
                               : noiseLegend(context, *stations, view, streets->levels);
    if (view.hasStreets) {
        addStreetNoise(layer.legend, context, view, *streets);
        layer.sources = streets->sources;
        layer.contents.emplace_back(std::make_shared<const PolylineLayer>(std::move(streets->lines)));
    }
    if (!stations->empty()) {
        layer.contents.emplace_back(symbolsOf(context, *stations, view));
    }
    // Streets have a note of their own where nothing is measured.
    const bool isMeasured = std::ranges::any_of(
        *stations, [](const NoiseStation &station) { return station.laeq.coverage.valid > 0; });
    if (!view.hasStreets && !isMeasured) {
        layer.emptyText = QCoreApplication::translate("Noise", "No noise was measured in this period.");
    } else if (!view.hasStreets && view.limits && hasFilters(context.view.time)) {
        layer.emptyText = filteredLimitsText();
    }
    return layer;
}

} // namespace stadtblick
