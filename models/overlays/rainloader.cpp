#include "models/analysis/numberformat.h"
#include "models/overlays/raingaugesloader.h"
#include "models/overlays/rainsums.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace stadtblick {

namespace {

/** What the layer shows: its option "indicator". */
enum class RainIndicator {
    Sum,
    Hour, ///< hour: most in one hour
    SixHours, ///< sixhours: most in six hours
    Level ///< level: class of the amounts by DWD's criteria
};

RainIndicator rainIndicatorOf(const QJsonObject &options)
{
    const QString key = options.value(QStringLiteral("indicator")).toString();
    return key == u"hour"    ? RainIndicator::Hour
        : key == u"sixhours" ? RainIndicator::SixHours
        : key == u"level"    ? RainIndicator::Level
                             : RainIndicator::Sum;
}

/** A gauge with what fell in the period, as far as the indicator needs it (measure()). */
struct RainStation
{
    const Station *station = nullptr;
    LonLat place;
    RainSum sum;
    MostRain hour;
    MostRain sixHours;

    std::optional<double> value(RainIndicator indicator) const
    {
        switch (indicator) {
        case RainIndicator::Hour:
            return hour.whole();
        case RainIndicator::SixHours:
            return sixHours.whole();
        case RainIndicator::Level:
            return sixHours.mm ? std::optional(double(rainLevel(hour.mm.value_or(0), *sixHours.mm)))
                               : std::nullopt;
        case RainIndicator::Sum:
            break;
        }
        return sum.mm;
    }
    bool isAtLeast(RainIndicator indicator) const
    {
        switch (indicator) {
        case RainIndicator::Hour:
            return hour.isAtLeast;
        case RainIndicator::SixHours:
            return sixHours.isAtLeast;
        case RainIndicator::Level:
            return hour.isAtLeast || sixHours.isAtLeast;
        case RainIndicator::Sum:
            break;
        }
        return sum.isAtLeast;
    }
    Coverage coverage(RainIndicator indicator) const
    {
        return indicator == RainIndicator::Sum ? sum.coverage
            : indicator == RainIndicator::Hour ? hour.coverage
                                               : sixHours.coverage;
    }
    /** Why there is no value though it rained or not: 'the period has no 6 h in a row'; empty without data.
     */
    QString missingText(RainIndicator indicator) const
    {
        return indicator == RainIndicator::Sum ? missingSumText(sum)
            : indicator == RainIndicator::Hour ? missingMostText(hour, sum, 1)
                                               : missingMostText(sixHours, sum, 6);
    }
};

/** What @p indicator needs of a gauge's rain; without a sum nothing can be said of what lacks. */
void measure(RainStation &gauge, std::span<const RainAmount> rain, std::span<const TimeRange> windows,
    RainIndicator indicator)
{
    gauge.sum = rainSum(rain, windows);
    if (indicator == RainIndicator::Hour || indicator == RainIndicator::Level) {
        gauge.hour = mostRainIn(rain, windows, 1);
    }
    if (indicator == RainIndicator::SixHours || indicator == RainIndicator::Level) {
        gauge.sixHours = mostRainIn(rain, windows, 6);
    }
}

Result<std::vector<RainStation>> rainStations(const SceneContext &context, RainIndicator indicator)
{
    const auto gauges = rainGauges(context);
    if (!gauges) {
        return tl::unexpected(gauges.error());
    }
    std::vector<RainStation> stations;
    for (const RainGauge &gauge : *gauges) {
        stations.push_back({gauge.station, gauge.place, {}, {}, {}});
    }
    const auto measured =
        forEachGauge(context, *gauges, [&](std::size_t index, std::span<const RainAmount> rain) {
            measure(stations[index], rain, context.windows, indicator);
        });
    if (!measured) {
        return tl::unexpected(measured.error());
    }
    return stations;
}

std::vector<SymbolClass> classesOf(RainIndicator indicator, Theme theme)
{
    if (indicator == RainIndicator::Level) {
        return {{0, QColor(0xA7, 0xC9, 0xDA), QCoreApplication::translate("Rain", "none")},
            {2, QColor(0xE1, 0xB8, 0xA0), QStringLiteral("2")},
            {3, QColor(0xCD, 0x88, 0x60), QStringLiteral("3")},
            {4, QColor(0x86, 0x23, 0x06), QStringLiteral("4")}};
    }
    static constexpr std::array sums{0.0, 1.0, 5.0, 10.0, 25.0, 50.0, 100.0};
    static constexpr std::array intensities{0.0, 1.0, 5.0, 10.0, 15.0, 25.0, 40.0};
    return scaleClasses(indicator == RainIndicator::Sum ? std::span(sums) : std::span(intensities),
        Palette::Volume, theme, {0.02, 0.92});
}

QString statisticOf(RainIndicator indicator)
{
    switch (indicator) {
    case RainIndicator::Hour:
        return QCoreApplication::translate("Rain", "most in 1 h");
    case RainIndicator::SixHours:
        return QCoreApplication::translate("Rain", "most in 6 h");
    case RainIndicator::Level:
        return QCoreApplication::translate("Rain", "class of the amount");
    case RainIndicator::Sum:
        break;
    }
    return QCoreApplication::translate("Rain", "sum");
}

Symbol symbolOf(const SceneContext &context, const RainStation &gauge, RainIndicator indicator,
    const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    Symbol symbol = stationSymbol(context.options.theme, *gauge.station);
    symbol.shape = SymbolShape::Hexagon;
    const auto value = gauge.value(indicator);
    if (!value) {
        const QString name = QCoreApplication::translate("Rain", "Rain");
        const QString reason = gauge.missingText(indicator);
        setMissing(symbol, context.options.theme,
            reason.isEmpty() ? missingText(name, gauge.coverage(indicator), rainNeededPercent, locale)
                             : QString(name % QStringLiteral(": ") % reason));
        return symbol;
    }
    const bool isLevel = indicator == RainIndicator::Level;
    symbol.fill = classOf(*value, classes).colour;
    setNumber(symbol,
        (gauge.isAtLeast(indicator) ? QStringLiteral("≥") : QString())
            % numberText(*value, isLevel || *value >= 10 ? 0 : 1, locale));
    const QString shown = isLevel ? rainLevelText(static_cast<int>(*value))
                                  : numberText(*value, 1, QStringLiteral("mm"), locale);
    symbol.info.value = statisticOf(indicator) % u' '
        % (gauge.isAtLeast(indicator) ? QCoreApplication::translate("Rain", "at least %1").arg(shown)
                                      : shown);
    symbol.info.coverage = QCoreApplication::translate("Rain", "coverage %1")
                               .arg(percentText(gauge.coverage(indicator), locale));
    return symbol;
}

Legend legendOf(const SceneContext &context, const std::vector<RainStation> &gauges, RainIndicator indicator,
    const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    const auto valued = std::ranges::count_if(
        gauges, [indicator](const RainStation &gauge) { return gauge.value(indicator).has_value(); });
    Legend legend;
    legend.title = QCoreApplication::translate("Rain", "Rain");
    legend.unit = indicator == RainIndicator::Level ? QString() : QStringLiteral("mm");
    QStringList subtitle{statisticOf(indicator), context.periodText(), legend.unit};
    subtitle.removeAll(QString());
    legend.subtitle = subtitle.join(u" · ");
    addClasses(legend, classes);
    legend.notes << QCoreApplication::translate("Rain", "measured · %1").arg(countText(valued, locale));
    if (indicator == RainIndicator::Level) {
        legend.notes << QCoreApplication::translate(
            "Rain", "Measured amount in the class of DWD's warning levels, never a warning");
        if (!gauges.empty() && gauges.front().sixHours.isShort) {
            legend.notes << rainLevelShortText();
        }
    }
    if (std::ranges::any_of(gauges, [indicator](const RainStation &gauge) {
            return gauge.value(indicator) && gauge.isAtLeast(indicator);
        })) {
        legend.notes << QCoreApplication::translate("Rain", "≥: at least, coverage below 95 %");
    }
    if (indicator == RainIndicator::Sum
        && std::ranges::any_of(gauges, [](const RainStation &gauge) { return gauge.sum.isTooCoarse; })) {
        legend.notes << QCoreApplication::translate(
            "Rain", "Amounts of intervals that reach beyond the period's edge are not counted");
    }
    const bool isAnyExplained = std::ranges::any_of(gauges, [indicator](const RainStation &gauge) {
        return !gauge.value(indicator) && !gauge.missingText(indicator).isEmpty();
    });
    const auto add = isAnyExplained ? addValueless : addMissing;
    add(legend, valued, std::ssize(gauges), locale);
    return legend;
}

/** '12 July 2026, 15–19 h · wettest gauge ≥ 23.4 mm · amount in DWD's class ≥ 2': menus have no legend. */
LayerEvent eventEntry(const RainEvent &event, const SceneOptions &options)
{
    constexpr int highest = 4;
    const QLocale &locale = options.locale;
    const QString atLeast = event.isAtLeast ? QStringLiteral("≥\u00a0") : QString();
    QString text = periodText(event.range, options.timeZone, locale) % QStringLiteral(" · ")
        % QCoreApplication::translate("Rain", "wettest gauge %1")
              .arg(atLeast % numberText(event.mm, 1, QStringLiteral("mm"), locale));
    if (event.level > 0) {
        text += QStringLiteral(" · ")
            % QCoreApplication::translate("Rain", "amount in DWD's class %1")
                  .arg((event.level < highest ? atLeast : QString()) % locale.toString(event.level));
    }
    return {event.range, text};
}

/** All events in words. There may be thousands, and while time plays they stay the same. */
Result<std::vector<LayerEvent>> eventEntries(const SceneContext &context)
{
    const SceneOptions &options = context.options;
    const QByteArray key = options.locale.name().toUtf8() + ' ' + options.timeZone.id();
    CachedEvents &known = context.data.rainEventTexts;
    if (known.key != key) {
        const auto events = rainEventsOf(context);
        if (!events) {
            return tl::unexpected(events.error());
        }
        known = {key, {}};
        std::ranges::transform(*events, std::back_inserter(known.events),
            [&options](const RainEvent &event) { return eventEntry(event, options); });
    }
    return known.events;
}

/** Why nothing is shown at all, for the layer's row and the legend; empty where something is. */
QString emptyRainText(const std::vector<RainStation> &gauges, RainIndicator indicator)
{
    const RainStation &first = gauges.front();
    if (indicator == RainIndicator::Hour || indicator == RainIndicator::SixHours) {
        const bool isShort = indicator == RainIndicator::Hour ? first.hour.isShort : first.sixHours.isShort;
        if (isShort) {
            return QCoreApplication::translate("Rain", "The period has no %1 h in a row.")
                .arg(indicator == RainIndicator::Hour ? 1 : 6);
        }
    }
    if (std::ranges::any_of(gauges, [](const RainStation &gauge) { return gauge.sum.mm.has_value(); })) {
        return {};
    }
    return std::ranges::any_of(gauges, [](const RainStation &gauge) { return gauge.sum.isTooCoarse; })
        ? QCoreApplication::translate("Rain", "Rain was measured in intervals longer than this period.")
        : QCoreApplication::translate("Rain", "No rain gauge measured in this period.");
}

} // namespace

Result<MapLayer> loadRain(const SceneContext &context, const LayerState &state)
{
    const RainIndicator indicator = rainIndicatorOf(state.options);
    const auto gauges = rainStations(context, indicator);
    auto events = eventEntries(context);
    if (!gauges || !events) {
        return tl::unexpected(!gauges ? gauges.error() : events.error());
    }
    MapLayer layer;
    if (gauges->empty()) {
        layer.legend.title = QCoreApplication::translate("Rain", "Rain");
        layer.emptyText = QCoreApplication::translate("Rain", "No station with a place measures rain.");
        return layer;
    }
    const std::vector<SymbolClass> classes = classesOf(indicator, context.options.theme);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(gauges->front().place);
    std::vector<ValuedSymbol> valued;
    for (const RainStation &gauge : *gauges) {
        Symbol symbol = symbolOf(context, gauge, indicator, classes);
        symbol.position = toMercator(gauge.place) - symbols->originMercator;
        valued.push_back({gauge.value(indicator), std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.legend = legendOf(context, *gauges, indicator, classes);
    layer.contents.emplace_back(std::move(symbols));
    layer.events = std::move(*events);
    layer.emptyText = emptyRainText(*gauges, indicator);
    return layer;
}

} // namespace stadtblick
