#include "models/analysis/calendar.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75; // domain.md section 7

/** Which level the layer shows: the same one for all stations, as bands of different levels don't compare. */
enum class Shown { Laeq, Lden, LDay, LEvening, LNight };

QString nameOf(Shown shown)
{
    switch (shown) {
    case Shown::Lden:
        return QStringLiteral("LDEN");
    case Shown::LDay:
        return QStringLiteral("LDay");
    case Shown::LEvening:
        return QStringLiteral("LEvening");
    case Shown::LNight:
        return QStringLiteral("LNight");
    case Shown::Laeq:
        break;
    }
    return QStringLiteral("LAeq");
}

/** A station with all that may be said about its noise in the period. */
struct NoiseStation
{
    StationValue laeq;
    std::optional<PeriodLevels> levels; ///< absent where the period holds no whole day or is filtered
};

Level levelOf(const NoiseStation &station, Shown shown)
{
    if (!station.levels || shown == Shown::Laeq) {
        const Coverage &coverage = station.laeq.coverage;
        return {coverage.reaches(neededPercent) ? station.laeq.value : std::nullopt, coverage};
    }
    const PeriodLevels &levels = *station.levels;
    switch (shown) {
    case Shown::LDay:
        return levels.lDay;
    case Shown::LEvening:
        return levels.lEvening;
    case Shown::LNight:
        return levels.lNight;
    default:
        break;
    }
    return {levels.lden, *ldenCoverage(levels)};
}

Result<std::vector<NoiseStation>> noiseStations(const SceneContext &context)
{
    std::vector<NoiseStation> stations;
    const bool isFiltered = hasFilters(context.view.time);
    if (const auto read = context.prepareHours(context.seriesOf(u"laeq")); !read) {
        return tl::unexpected(read.error());
    }
    const auto all = bestSeriesOf(context, u"laeq");
    if (!all) {
        return tl::unexpected(all.error());
    }
    for (const StoredSeries *series : *all) {
        const auto mean = context.mean(*series);
        const auto hours = context.hours(*series);
        if (!mean || !hours) {
            return tl::unexpected(!mean ? mean.error() : hours.error());
        }
        NoiseStation noise{{series, context.stationOf(series->series), *context.placeOf(*series), mean->value,
                               mean->coverage},
            std::nullopt};
        if (!isFiltered && tellsHours(**hours)) {
            const PeriodLevels levels = noiseLevelsIn(**hours, context.days(), context.period);
            if (ldenCoverage(levels)) {
                noise.levels = levels;
            }
        }
        stations.push_back(std::move(noise));
    }
    return stations;
}

/** What the options ask for ("indicator"), else L_den where any station reaches it, else LAeq. */
Shown shownFor(const std::vector<NoiseStation> &stations, const QJsonObject &options)
{
    const QString asked = options.value(QStringLiteral("indicator")).toString();
    for (const Shown shown : {Shown::Lden, Shown::LDay, Shown::LEvening, Shown::LNight}) {
        if (asked == nameOf(shown).toLower() && !stations.empty() && stations.front().levels) {
            return shown;
        }
    }
    const bool hasLden = std::ranges::any_of(
        stations, [](const NoiseStation &station) { return station.levels && station.levels->lden; });
    return hasLden && asked != u"laeq" ? Shown::Lden : Shown::Laeq;
}

Symbol symbolOf(const SceneContext &context, const NoiseStation &station, Shown shown)
{
    const QLocale &locale = context.options.locale;
    const bool isDark = context.options.theme == Theme::Dark;
    const Level level = levelOf(station, shown);
    Symbol symbol;
    symbol.casing = casingColour(context.options.theme);
    symbol.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.info.selection = selectionOf(*station.laeq.station);
    symbol.info.name = station.laeq.station->name;
    if (level.value) {
        // The band follows the number that is shown, so that '65' never has the colour of 60–65.
        const double shownLevel = std::round(*level.value);
        symbol.fill = noiseBand(shownLevel).colour;
        symbol.text = numberText(shownLevel, 0, locale);
        symbol.textColour = textColourOn(symbol.fill);
        symbol.info.value = nameOf(shown) % u' ' % numberText(shownLevel, 0, QStringLiteral("dB(A)"), locale);
        symbol.info.coverage = QCoreApplication::translate("Noise", "coverage %1")
                                   .arg(percentText(level.coverage.percent(), locale));
    } else {
        symbol.isHatched = true;
        symbol.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
        symbol.textColour = symbol.casing;
        symbol.info.value = nameOf(shown) % QStringLiteral(": ")
            % (level.coverage.valid == 0 ? QCoreApplication::translate("Noise", "no data")
                                         : notEnoughText(level.coverage, neededPercent, locale));
    }
    return symbol;
}

/** '45–50' for a band. */
QString bandText(const Band &band, const QLocale &locale)
{
    if (std::isinf(band.from)) {
        return QStringLiteral("<") % numberText(band.to, 0, locale);
    }
    if (std::isinf(band.to)) {
        return QStringLiteral("≥") % numberText(band.from, 0, locale);
    }
    return numberText(band.from, 0, locale) % QChar(0x2013) % numberText(band.to, 0, locale);
}

/** The bands from the lowest to the highest that occur, at least five. */
std::vector<LegendEntry> bandsOf(const std::vector<double> &levels, const QLocale &locale)
{
    const auto bands = noiseBands();
    std::size_t first = 3; // 45–50
    std::size_t last = 8; // 70–75
    for (const double level : levels) {
        const auto at = static_cast<std::size_t>(&noiseBand(level) - bands.data());
        first = std::min(first, at);
        last = std::max(last, at);
    }
    std::vector<LegendEntry> entries;
    for (std::size_t i = first; i <= last; ++i) {
        entries.push_back({bands[i].colour, {}, bandText(bands[i], locale), 0});
    }
    return entries;
}

/** The bands' bounds between them, for legends that are too narrow for the bands' own labels. */
std::vector<std::pair<double, QString>> boundsOf(
    std::size_t count, const QColor &first, const QLocale &locale)
{
    const auto bands = noiseBands();
    const auto begin = std::ranges::find(bands, first, &Band::colour) - bands.begin();
    std::vector<std::pair<double, QString>> ticks;
    for (std::size_t i = 0; i < count; ++i) {
        const Band &band = bands[static_cast<std::size_t>(begin) + i];
        if (!std::isinf(band.from)) {
            ticks.emplace_back(
                static_cast<double>(i) / static_cast<double>(count), numberText(band.from, 0, locale));
        }
        if (i + 1 == count && !std::isinf(band.to)) {
            ticks.emplace_back(1.0, numberText(band.to, 0, locale));
        }
    }
    return ticks;
}

Legend legendOf(const SceneContext &context, const std::vector<NoiseStation> &stations, Shown shown)
{
    const QLocale &locale = context.options.locale;
    std::vector<double> levels;
    for (const NoiseStation &station : stations) {
        if (const Level level = levelOf(station, shown); level.value) {
            levels.push_back(std::round(*level.value));
        }
    }
    Legend legend;
    legend.title = QCoreApplication::translate("Noise", "Noise %1").arg(nameOf(shown));
    legend.unit = QStringLiteral("dB(A)");
    legend.subtitle =
        QCoreApplication::translate("Noise", "measured · %1 · %2").arg(context.periodText(), legend.unit);
    legend.scale = Legend::Scale::Bands;
    legend.entries = bandsOf(levels, locale);
    legend.ticks = boundsOf(legend.entries.size(), legend.entries.front().fill, locale);
    legend.notes << QCoreApplication::translate(
        "Noise", "Lower bound belongs to the class · %1 · coverage ≥ %2")
                        .arg(countText(static_cast<qint64>(levels.size()), locale),
                            percentText(neededPercent, locale))
                        .replace(QStringLiteral("≥ "), QStringLiteral("≥\u00a0")); // stays on one line
    if (shown == Shown::Laeq) {
        legend.notes << QCoreApplication::translate("Noise", "Energetic mean of LAeq, not LDEN");
    }
    if (levels.size() < stations.size()) {
        legend.noStatement = QCoreApplication::translate("Noise", "not enough data (%1 of %2 stations)")
                                 .arg(locale.toString(static_cast<qint64>(stations.size() - levels.size())),
                                     locale.toString(static_cast<qint64>(stations.size())));
    }
    return legend;
}

} // namespace

Result<MapLayer> loadNoise(const SceneContext &context, const LayerState &state)
{
    const auto stations = noiseStations(context);
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    MapLayer layer;
    if (stations->empty()) {
        layer.legend.title = QCoreApplication::translate("Noise", "Noise");
        layer.emptyText = QCoreApplication::translate("Noise", "No station with a place measures noise.");
        return layer;
    }
    const Shown shown = shownFor(*stations, state.options);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(stations->front().laeq.place);
    for (const NoiseStation &station : *stations) {
        Symbol symbol = symbolOf(context, station, shown);
        symbol.position = toMercator(station.laeq.place) - symbols->originMercator;
        symbols->symbols.push_back(std::move(symbol));
    }
    // Louder ones lie above: they are what is looked for.
    std::ranges::stable_sort(symbols->symbols, {}, [](const Symbol &symbol) { return symbol.text; });
    layer.legend = legendOf(context, *stations, shown);
    layer.contents.emplace_back(std::move(symbols));
    if (std::ranges::none_of(
            *stations, [](const NoiseStation &station) { return station.laeq.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Noise", "No noise was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick
