#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace stadtblick {

namespace {

/** A gauge with its highest level of the period and what that is compared with. */
struct Gauge
{
    const Station *station = nullptr;
    LonLat place;
    std::optional<double> highestCm;
    Coverage coverage;
    std::vector<LimitRule> rules; ///< its thresholds, lowest first
};

/** The profile's thresholds for the highest level that are in force, lowest first. */
std::vector<LimitRule> rulesInForce(const SceneContext &context)
{
    std::vector<LimitRule> rules;
    const QDate last =
        QDateTime::fromMSecsSinceEpoch(context.period.toMs - 1, context.options.timeZone).date();
    for (const LimitRule &rule : context.data.settings.limits) {
        if (rule.quantity == u"water_level" && rule.figure == u"maximum" && !rule.isBelow
            && rule.isValidOn(last)) {
            rules.push_back(rule);
        }
    }
    std::ranges::stable_sort(rules, {}, &LimitRule::value);
    return rules;
}

/** Those of @p rules that the gauge is compared with: zeros of gauges differ, and with them the thresholds.
 */
std::vector<LimitRule> thresholdsOf(const std::vector<LimitRule> &rules, const Station &station)
{
    std::vector<LimitRule> own;
    std::ranges::copy_if(rules, std::back_inserter(own),
        [&](const LimitRule &rule) { return rule.isOf({station.source, station.id}); });
    return own;
}

Result<Gauge> gaugeOf(
    const SceneContext &context, const StoredSeries &series, const Station &station, LonLat place)
{
    Gauge gauge{&station, place, {}, {}, {}};
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

Result<std::vector<Gauge>> gauges(const SceneContext &context, const std::vector<LimitRule> &rules)
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
        gauge->rules = thresholdsOf(rules, *gauge->station);
        found.push_back(std::move(*gauge));
    }
    return found;
}

/** The thresholds' names with the place of each: 0 for the lowest of a gauge, then upwards. */
using Stages = std::map<QString, std::size_t>;

Stages stagesOf(const std::vector<Gauge> &all)
{
    Stages stages;
    for (const Gauge &gauge : all) {
        for (const LimitRule &rule : gauge.rules) {
            stages.try_emplace(rule.label, 0);
        }
    }
    // A name lies above those that lie below it at any gauge; so many rounds order the longest row.
    for (std::size_t round = 0; round < stages.size(); ++round) {
        for (const Gauge &gauge : all) {
            for (std::size_t i = 1; i < gauge.rules.size(); ++i) {
                const QString &below = gauge.rules[i - 1].label;
                const QString &above = gauge.rules[i].label;
                if (below != above) {
                    stages[above] = std::max(stages[above], stages[below] + 1);
                }
            }
        }
    }
    return stages;
}

QColor colourOfStage(std::size_t place)
{
    static const std::array warm{QColor(0xE1, 0xB8, 0xA0), QColor(0xCD, 0x88, 0x60), QColor(0xB7, 0x5A, 0x26),
        QColor(0x86, 0x23, 0x06)};
    return warm[std::min(place, warm.size() - 1)];
}

constexpr QColor calmWater(0xA7, 0xC9, 0xDA);
constexpr QColor uncomparedWater(0xB8, 0xB8, 0xB8);

QString ruleText(const LimitRule &rule, const QLocale &locale)
{
    const int decimals = rule.value == std::round(rule.value) ? 0 : 1;
    return QCoreApplication::translate("Water", "%1, above %2")
        .arg(rule.label, numberText(rule.value, decimals, QStringLiteral("cm"), locale));
}

QString rulesText(const std::vector<LimitRule> &rules, const QLocale &locale)
{
    QStringList texts;
    std::ranges::transform(
        rules, std::back_inserter(texts), [&](const LimitRule &rule) { return ruleText(rule, locale); });
    return texts.join(QStringLiteral("; "));
}

QString belowAllText()
{
    return QCoreApplication::translate("Water", "below all thresholds");
}

QString uncomparedText()
{
    return QCoreApplication::translate("Water", "no threshold of this gauge");
}

/**
 * Below all thresholds of the gauge, then one class for each of them; one alone for a gauge without any.
 * @p stages: of all gauges.
 */
std::vector<SymbolClass> classesOf(
    const std::vector<LimitRule> &rules, const Stages &stages, const QLocale &locale)
{
    const bool isUncompared = rules.empty() && !stages.empty();
    std::vector<SymbolClass> classes{
        {-1e9, isUncompared ? uncomparedWater : calmWater, isUncompared ? uncomparedText() : belowAllText()}};
    for (const LimitRule &rule : rules) {
        // Reached above the value, as figures compare it.
        const double above = std::nextafter(rule.value, std::numeric_limits<double>::infinity());
        classes.push_back({above, colourOfStage(stages.at(rule.label)), ruleText(rule, locale)});
    }
    return classes;
}

Symbol symbolOf(const SceneContext &context, const Gauge &gauge, const Stages &stages)
{
    const QLocale &locale = context.options.locale;
    const std::vector<SymbolClass> classes = classesOf(gauge.rules, stages, locale);
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
    if (!stages.empty()) {
        symbol.info.value += QStringLiteral(" · ") % reached.label;
    }
    symbol.info.coverage =
        QCoreApplication::translate("Water", "coverage %1").arg(percentText(gauge.coverage, locale));
    return symbol;
}

/** The colours: with the value where it is the same at all gauges that have that threshold. */
void addStages(Legend &legend, const std::vector<Gauge> &all, const Stages &stages, const QLocale &locale)
{
    if (stages.empty()) {
        return;
    }
    legend.scale = Legend::Scale::Areas; // whole words, one a row
    legend.entries.push_back({calmWater, {}, belowAllText(), 0});
    std::vector<std::pair<std::size_t, QString>> ordered;
    for (const auto &[name, place] : stages) {
        ordered.emplace_back(place, name);
    }
    std::ranges::sort(ordered);
    for (const auto &[place, name] : ordered) {
        QStringList texts;
        for (const Gauge &gauge : all) {
            for (const LimitRule &rule : gauge.rules) {
                if (rule.label == name) {
                    texts << ruleText(rule, locale);
                }
            }
        }
        texts.removeDuplicates();
        legend.entries.push_back({colourOfStage(place), {}, texts.size() == 1 ? texts.front() : name, 0});
    }
    if (std::ranges::any_of(all, [](const Gauge &gauge) { return gauge.rules.empty(); })) {
        legend.entries.push_back({uncomparedWater, {}, uncomparedText(), 0});
    }
}

/** Which threshold is whose, where there are several gauges. */
void addOwners(
    Legend &legend, const std::vector<Gauge> &all, const std::vector<LimitRule> &rules, const QLocale &locale)
{
    constexpr int mostNamed = 6;
    std::vector<LimitRule> ofAll;
    std::ranges::copy_if(
        rules, std::back_inserter(ofAll), [](const LimitRule &rule) { return !rule.station.has_value(); });
    if (!ofAll.empty()) {
        legend.notes << QCoreApplication::translate(
            "Water", "The same for every gauge, as the profile names none: %1")
                            .arg(rulesText(ofAll, locale));
    }
    int unnamed = 0;
    int named = 0;
    for (const Gauge &gauge : all) {
        std::vector<LimitRule> own = gauge.rules;
        std::erase_if(own, [](const LimitRule &rule) { return !rule.station.has_value(); });
        if (own.empty()) {
            continue;
        }
        if (named < mostNamed) {
            legend.notes << QString(gauge.station->name % QStringLiteral(": ") % rulesText(own, locale));
            ++named;
        } else {
            ++unnamed;
        }
    }
    if (unnamed > 0) {
        legend.notes << QCoreApplication::translate(
            "Water", "%n further gauge(s) with thresholds of their own", nullptr, unnamed);
    }
}

/** Thresholds of gauges that the cache doesn't have would be missed without a word. */
void addStrayRules(Legend &legend, const std::vector<Gauge> &all, const std::vector<LimitRule> &rules)
{
    QStringList stray;
    for (const LimitRule &rule : rules) {
        const auto isHere = [&](const Gauge &gauge) {
            return rule.isOf({gauge.station->source, gauge.station->id});
        };
        if (std::ranges::none_of(all, isHere)) {
            stray << QString(rule.station->source % u'/' % rule.station->id);
        }
    }
    stray.removeDuplicates();
    if (!stray.isEmpty()) {
        legend.notes << QCoreApplication::translate(
            "Water", "The profile has thresholds of gauges that are not here: %1")
                            .arg(stray.join(QStringLiteral(", ")));
    }
}

Legend legendOf(const SceneContext &context, const std::vector<Gauge> &all,
    const std::vector<LimitRule> &rules, const Stages &stages)
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
    }
    addStages(legend, all, stages, locale);
    QStringList sources;
    for (const Gauge &gauge : all) {
        std::ranges::transform(gauge.rules, std::back_inserter(sources), &LimitRule::source);
    }
    sources.removeDuplicates();
    if (!sources.isEmpty()) {
        legend.notes
            << QCoreApplication::translate("Water", "Thresholds: %1").arg(sources.join(QStringLiteral(", ")));
    }
    if (all.size() > 1) {
        addOwners(legend, all, rules, locale);
    }
    addStrayRules(legend, all, rules);
    legend.notes << QCoreApplication::translate("Water", "measured · %1").arg(countText(valued, locale));
    addMissing(legend, valued, std::ssize(all), locale);
    return legend;
}

} // namespace

Result<MapLayer> loadWater(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    const std::vector<LimitRule> rules = rulesInForce(context);
    const auto all = gauges(context, rules);
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
    const Stages stages = stagesOf(*all);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(all->front().place);
    std::vector<ValuedSymbol> valued;
    for (const Gauge &gauge : *all) {
        Symbol symbol = symbolOf(context, gauge, stages);
        symbol.position = toMercator(gauge.place) - symbols->originMercator;
        valued.push_back({gauge.highestCm, std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.legend = legendOf(context, *all, rules, stages);
    layer.contents.emplace_back(std::move(symbols));
    if (std::ranges::none_of(*all, [](const Gauge &gauge) { return gauge.highestCm.has_value(); })) {
        layer.emptyText = QCoreApplication::translate("Water", "No water level was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick
