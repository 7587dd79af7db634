#include "models/overlays/noisemaploader.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/noisemap.h"
#include "models/overlays/noisevalues.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** A station where the model says something. */
struct ModelledStation
{
    const NoiseStation *station = nullptr;
    QPointF mercator;
    double modelDbA = 0;
    Level measured; ///< of the period; absent: too little
};

/** The level of the period; never LAeq in its place, which the model does not tell. */
Level measuredLevel(const NoiseStation &station, NoiseIndicator indicator)
{
    return station.levels ? levelOf(station, indicator) : Level{{}, station.laeq.coverage};
}

Symbol differenceSymbol(const SceneContext &context, const ModelledStation &at, NoiseIndicator indicator)
{
    const QLocale &locale = context.options.locale;
    const Theme theme = context.options.theme;
    const auto difference = static_cast<int>(std::lround(at.modelDbA - *at.measured.value));
    Symbol symbol = stationSymbol(theme, *at.station->laeq.station);
    symbol.radiusPx = 16; // covers the station's own symbol, whose number it repeats
    symbol.position = at.mercator;
    symbol.fill = noiseDifferenceClass(difference, theme).colour;
    setNumber(symbol, signedText(difference));
    const QString name = noiseIndicatorName(indicator);
    symbol.info.value = QCoreApplication::translate("NoiseMap", "%1: model %2 less measurement %3 = %4 dB")
                            .arg(name, numberText(at.modelDbA, 1, locale),
                                numberText(*at.measured.value, 1, locale), signedText(difference));
    symbol.info.coverage =
        QCoreApplication::translate("NoiseMap", "coverage %1").arg(percentText(at.measured.coverage, locale));
    return symbol;
}

/** What the differences are of, and what was left out. */
void addDifferenceLegend(Legend &legend, const SceneContext &context, NoiseIndicator indicator, qint64 shown,
    qint64 withoutData, qint64 outside)
{
    const QLocale &locale = context.options.locale;
    legend.coloursText = QCoreApplication::translate("NoiseMap", "Model − measurement, %1, dB")
                             .arg(noiseIndicatorName(indicator));
    for (const DifferenceClass &one : noiseDifferenceClasses(context.options.theme)) {
        legend.colours.push_back({one.colour, {}, one.label, 0});
    }
    legend.notes << QCoreApplication::translate(
        "NoiseMap", "Difference: %1 · measured %2 · coverage ≥\u00a0%3")
                        .arg(countText(shown, locale), context.periodText(),
                            percentText(noiseNeededPercent, locale));
    legend.notes << QCoreApplication::translate(
        "NoiseMap", "The measurement covers this period only, a noise map a mean year");
    if (withoutData > 0) {
        legend.notes << QCoreApplication::translate(
            "NoiseMap", "%n station(s) without enough data for it", nullptr, static_cast<int>(withoutData));
    }
    if (outside > 0) {
        legend.notes << QCoreApplication::translate("NoiseMap",
            "%n station(s) outside the map, or where it says nothing, left out", nullptr,
            static_cast<int>(outside));
    }
    if (shown == 0) {
        legend.notes << QCoreApplication::translate(
            "NoiseMap", "No station on the map measured %1 in this period")
                            .arg(noiseIndicatorName(indicator));
    }
}

} // namespace

Result<void> addStationDifferences(
    MapLayer &layer, const SurfaceLayer &model, const PlanStyle &style, const SceneContext &context)
{
    const NoiseIndicator indicator =
        style.quantity == "lnight"_L1 ? NoiseIndicator::LNight : NoiseIndicator::Lden;
    const auto stations = noiseStations(context);
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = model.boxMercator.center();
    std::vector<ValuedSymbol> differences; // those that differ most on top
    qint64 withoutData = 0;
    qint64 outside = 0;
    for (const NoiseStation &station : *stations) {
        if (context.isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        const QPointF place = toMercator(station.laeq.place);
        // Of the file's own cell: houses stand between a quiet courtyard and the street of a coarser one.
        const auto level = model.cellAt ? model.cellAt(place) : model.valueAt(place);
        const Level measured = measuredLevel(station, indicator);
        if (!level) {
            ++outside;
        } else if (!measured.value) {
            ++withoutData;
        } else {
            differences.push_back({std::abs(*level - *measured.value),
                differenceSymbol(
                    context, {&station, place - symbols->originMercator, *level, measured}, indicator)});
        }
    }
    symbols->symbols = byValue(std::move(differences));
    addDifferenceLegend(layer.legend, context, indicator, std::ssize(symbols->symbols), withoutData, outside);
    for (const Symbol &symbol : symbols->symbols) {
        layer.sources << symbol.info.selection.source;
    }
    layer.above.emplace_back(std::shared_ptr<const SymbolLayer>(std::move(symbols)));
    return {};
}

} // namespace stadtblick
