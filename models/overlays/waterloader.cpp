#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

/** A gauge with its highest level of the period. */
struct Gauge
{
    const Station *station = nullptr;
    LonLat place;
    std::optional<double> highestCm;
    Coverage coverage;
};

Result<Gauge> gaugeOf(
    const SceneContext &context, const StoredSeries &series, const Station &station, LonLat place)
{
    Gauge gauge{&station, place, {}, {}};
    if (context.isByHours()) {
        const auto hours = context.hours(series);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        const auto range = rangeOf(**hours, context.windows);
        gauge.highestCm = range ? std::optional(range->largest) : std::nullopt;
        gauge.coverage = coverageOf(**hours, context.windows);
        return gauge;
    }
    const auto readings = context.readings(series);
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    const auto range = extremes(**readings, context.windows);
    gauge.highestCm = range ? std::optional(range->largest) : std::nullopt;
    gauge.coverage = coverageOf(**readings, context.windows);
    return gauge;
}

Result<std::vector<Gauge>> gauges(const SceneContext &context)
{
    if (const auto read = context.prepareHours(context.seriesOf(u"water_level")); !read) {
        return tl::unexpected(read.error());
    }
    const auto all = bestSeriesOf(context, u"water_level");
    if (!all) {
        return tl::unexpected(all.error());
    }
    std::vector<Gauge> found;
    for (const StoredSeries *series : *all) {
        auto gauge = gaugeOf(context, *series, *context.stationOf(series->series), *context.placeOf(*series));
        if (!gauge) {
            return tl::unexpected(gauge.error());
        }
        found.push_back(std::move(*gauge));
    }
    return found;
}

/** The profile's thresholds for the highest level, lowest first: each with what it is called. */
std::vector<LimitRule> thresholdsOf(const SceneContext &context)
{
    std::vector<LimitRule> rules;
    const QDate last =
        QDateTime::fromMSecsSinceEpoch(context.period.toMs - 1, context.options.timeZone).date();
    for (const LimitRule &rule : context.data.settings.limits) {
        const bool isInForce = (!rule.validFrom.isValid() || rule.validFrom <= last)
            && (!rule.validTo.isValid() || rule.validTo >= last);
        if (rule.quantity == u"water_level" && rule.figure == u"maximum" && !rule.isBelow && isInForce) {
            rules.push_back(rule);
        }
    }
    std::ranges::stable_sort(rules, {}, &LimitRule::value);
    return rules;
}

/** Below all thresholds, then one class for each of them. */
std::vector<SymbolClass> classesOf(const std::vector<LimitRule> &rules, const QLocale &locale)
{
    static const std::array warm{QColor(0xE1, 0xB8, 0xA0), QColor(0xCD, 0x88, 0x60), QColor(0xB7, 0x5A, 0x26),
        QColor(0x86, 0x23, 0x06)};
    std::vector<SymbolClass> classes{
        {-1e9, QColor(0xA7, 0xC9, 0xDA), QCoreApplication::translate("Water", "below all thresholds")}};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        // Reached above the value, as figures compare it.
        const double above = std::nextafter(rules[i].value, std::numeric_limits<double>::infinity());
        classes.push_back({above, warm[std::min(i, warm.size() - 1)],
            QCoreApplication::translate("Water", "%1, above %2")
                .arg(rules[i].label, numberText(rules[i].value, 0, QStringLiteral("cm"), locale))});
    }
    return classes;
}

Symbol symbolOf(const SceneContext &context, const Gauge &gauge, const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    Symbol symbol = stationSymbol(context.options.theme, *gauge.station);
    symbol.shape = SymbolShape::Drop;
    if (!gauge.highestCm) {
        setMissing(symbol, context.options.theme,
            missingText(QCoreApplication::translate("Water", "Water level"), gauge.coverage, 0, locale));
        return symbol;
    }
    // The class follows the number that is shown.
    const double shown = std::round(*gauge.highestCm);
    const SymbolClass &reached = classOf(shown, classes);
    symbol.fill = reached.colour;
    setNumber(symbol, numberText(shown, 0, locale));
    symbol.info.value = QCoreApplication::translate("Water", "highest %1")
                            .arg(numberText(shown, 0, QStringLiteral("cm"), locale));
    if (classes.size() > 1) {
        symbol.info.value += QStringLiteral(" · ") % reached.label;
    }
    symbol.info.coverage =
        QCoreApplication::translate("Water", "coverage %1").arg(percentText(gauge.coverage, locale));
    return symbol;
}

Legend legendOf(const SceneContext &context, const std::vector<Gauge> &all,
    const std::vector<LimitRule> &rules, const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    const auto valued =
        std::ranges::count_if(all, [](const Gauge &gauge) { return gauge.highestCm.has_value(); });
    Legend legend;
    legend.title = QCoreApplication::translate("Water", "Water level");
    legend.unit = QStringLiteral("cm");
    legend.subtitle =
        QStringList{QCoreApplication::translate("Water", "highest value"), context.periodText(), legend.unit}
            .join(u" · ");
    if (rules.empty()) {
        legend.notes << QCoreApplication::translate(
            "Water", "The profile names no thresholds for water levels");
    } else {
        addClasses(legend, classes);
        legend.scale = Legend::Scale::Areas; // whole words, one a row
        QStringList sources;
        for (const LimitRule &rule : rules) {
            sources << rule.source;
        }
        sources.removeDuplicates();
        legend.notes
            << QCoreApplication::translate("Water", "Thresholds: %1").arg(sources.join(QStringLiteral(", ")));
    }
    legend.notes << QCoreApplication::translate("Water", "measured · %1").arg(countText(valued, locale));
    addMissing(legend, valued, std::ssize(all), locale);
    return legend;
}

} // namespace

Result<MapLayer> loadWater(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    const auto all = gauges(context);
    if (!all) {
        return tl::unexpected(all.error());
    }
    MapLayer layer;
    if (all->empty()) {
        layer.legend.title = QCoreApplication::translate("Water", "Water level");
        layer.emptyText =
            QCoreApplication::translate("Water", "No station with a place measures water levels.");
        return layer;
    }
    const std::vector<LimitRule> rules = thresholdsOf(context);
    const std::vector<SymbolClass> classes = classesOf(rules, context.options.locale);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(all->front().place);
    std::vector<ValuedSymbol> valued;
    for (const Gauge &gauge : *all) {
        Symbol symbol = symbolOf(context, gauge, classes);
        symbol.position = toMercator(gauge.place) - symbols->originMercator;
        valued.push_back({gauge.highestCm, std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.legend = legendOf(context, *all, rules, classes);
    layer.contents.emplace_back(std::move(symbols));
    if (std::ranges::none_of(*all, [](const Gauge &gauge) { return gauge.highestCm.has_value(); })) {
        layer.emptyText = QCoreApplication::translate("Water", "No water level was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick
