#include "models/analysis/numberformat.h"
#include "models/overlays/networkstatus.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <map>

namespace stadtblick {

namespace {

/** A station by its series: the one that delivered last decides. */
struct NetworkStation
{
    const Station *station = nullptr;
    StationStatus status = StationStatus::Never;
    std::optional<qint64> endMs; ///< of its newest value
    int series = 0;
    int live = 0; ///< of its series
    std::optional<qint64> unreachedSinceMs; ///< where its source is overdue
    bool hasWrongClock = false; ///< of a series at least
};

/** When a source with stations was last reached. */
struct NetworkSource
{
    QString name;
    qint64 reachedMs = 0; ///< the time that its values are compared with
    bool goesOn = false; ///< a real one: the time is that of an answer
    bool isOverdue = false; ///< others were reached, or it was tried, more than a day later
    qint64 contactMs = 0; ///< when it was last reached or tried; no value of it can be newer
};

using NetworkSources = std::map<QString, NetworkSource>;

/** A demo's data and tables don't go on: their newest value stands for the time that they were reached. */
NetworkSources staticSources(const SceneContext &context)
{
    NetworkSources sources;
    for (const StoredSeries &stored : context.data.series) {
        if (stored.lastMs) {
            const qint64 end = *stored.lastMs + stored.series.stepMs.value_or(0);
            NetworkSource &known =
                sources.try_emplace(stored.series.source, NetworkSource{{}, end}).first->second;
            known.reachedMs = std::max(known.reachedMs, end);
        }
    }
    for (const SourceStatus &source : context.data.sources) {
        if (const auto known = sources.find(source.id); known != sources.end()) {
            known->second.name = source.name;
        }
    }
    return sources;
}

/** The sources with stations, and when each was last reached: a sync that ended well, or a page of one. */
NetworkSources networkSources(const SceneContext &context)
{
    NetworkSources sources = staticSources(context);
    const auto hasStations = [&](const QString &id) {
        return std::ranges::any_of(
            context.data.stations, [&](const Station &station) { return station.source == id; });
    };
    qint64 newestMs = 0;
    for (const SourceStatus &source : context.data.sources) {
        const auto reached = std::max(source.lastSuccessMs, source.lastPageMs);
        if (source.isDemo || !reached || !hasStations(source.id)) {
            continue;
        }
        const qint64 contactMs = std::max(*reached, source.lastAttemptMs.value_or(*reached));
        sources[source.id] = {source.name, *reached, true, false, contactMs};
        newestMs = std::max(newestMs, contactMs);
    }
    for (auto &[id, source] : sources) {
        source.isOverdue = source.goesOn && newestMs - source.reachedMs > reachedWithinMs;
    }
    return sources;
}

void addWrongClock(NetworkStation &at)
{
    at.hasWrongClock = true;
    at.status = std::min(at.status, StationStatus::Silent);
}

/** Counts a series in, against the time that its source was reached. */
void addSeries(NetworkStation &at, const StoredSeries &stored, const NetworkSource &source)
{
    if (source.goesOn && *stored.lastMs > source.contactMs + storedAheadMs) {
        // An earlier program stored it; the next sync marks it and finds when it last measured.
        addWrongClock(at);
        return;
    }
    const qint64 end = *stored.lastMs + stored.series.stepMs.value_or(0);
    const StationStatus status = stationStatus(end, stored.series.stepMs, source.reachedMs);
    at.status = std::min(at.status, status);
    at.live += status == StationStatus::Live ? 1 : 0;
    at.endMs = std::max(at.endMs.value_or(end), end);
}

std::vector<NetworkStation> networkStations(const SceneContext &context, const NetworkSources &sources)
{
    std::vector<NetworkStation> all;
    for (const Station &station : context.data.stations) {
        all.push_back({&station, StationStatus::Never, {}, 0, 0, {}, false});
    }
    for (const StoredSeries &stored : context.data.series) {
        const auto row = context.data.stationRows.constFind({stored.series.source, stored.series.stationId});
        if (row == context.data.stationRows.cend()) {
            continue;
        }
        NetworkStation &at = all[*row];
        ++at.series;
        const auto source = sources.find(stored.series.source);
        if (!stored.lastMs && stored.sampleCount > 0) {
            addWrongClock(at); // all that it ever sent is marked so
        } else if (stored.lastMs && source != sources.end()) {
            addSeries(at, stored, source->second);
        }
    }
    for (NetworkStation &at : all) {
        const auto source = sources.find(at.station->source);
        if (source != sources.end() && source->second.isOverdue && at.status != StationStatus::Never) {
            at.status = StationStatus::Unreached;
            at.unreachedSinceMs = source->second.reachedMs;
        }
    }
    return all;
}

/** What a symbol and its row in the legend look like. */
struct StatusLook
{
    QString label;
    QColor fill; ///< invalid: hatched
    SymbolShape shape = SymbolShape::Circle;
};

/** Blue to dark red as a difference's, told apart by lightness too; what is only planned is a square. */
StatusLook lookOf(StationStatus status, Theme theme)
{
    const auto colour = [theme](double at) { return paletteColour(Palette::Difference, theme, at); };
    switch (status) {
    case StationStatus::Live:
        return {QCoreApplication::translate("Network", "live"), colour(0.3), SymbolShape::Circle};
    case StationStatus::Late:
        return {QCoreApplication::translate("Network", "late"), colour(0.6), SymbolShape::Circle};
    case StationStatus::Silent:
        return {QCoreApplication::translate("Network", "offline"), colour(0.9), SymbolShape::Circle};
    case StationStatus::Unreached:
        return {QCoreApplication::translate("Network", "source not reached"), QColor(0x8C, 0x8C, 0x8C),
            SymbolShape::Circle};
    case StationStatus::Never:
        break;
    }
    return {QCoreApplication::translate("Network", "never measured"), {}, SymbolShape::Circle};
}

StatusLook lookOf(SiteStatus status, Theme theme)
{
    switch (status) {
    case SiteStatus::Live:
        return {QCoreApplication::translate("Network", "connected (city profile)"),
            lookOf(StationStatus::Live, theme).fill, SymbolShape::Square};
    case SiteStatus::Building:
        return {QCoreApplication::translate("Network", "being built (city profile)"),
            paletteColour(Palette::Neutral, theme, 0.7), SymbolShape::Square};
    case SiteStatus::Planned:
        break;
    }
    return {QCoreApplication::translate("Network", "planned (city profile)"),
        paletteColour(Palette::Neutral, theme, 1), SymbolShape::Square};
}

QString statusText(const NetworkStation &at, const SceneContext &context)
{
    const SceneOptions &options = context.options;
    const QString label = lookOf(at.status, options.theme).label;
    if (!at.endMs) {
        return at.hasWrongClock
            ? QCoreApplication::translate("Network", "newest value lies in the future: wrong clock")
            : label;
    }
    if (at.unreachedSinceMs) {
        return QCoreApplication::translate("Network", "source not reached since %1 · last value %2")
            .arg(timeText(*at.unreachedSinceMs, options.timeZone, options.locale),
                timeText(*at.endMs, options.timeZone, options.locale));
    }
    if (at.status == StationStatus::Silent) {
        return QCoreApplication::translate("Network", "offline since %1")
            .arg(
                dateText(QDateTime::fromMSecsSinceEpoch(*at.endMs, options.timeZone).date(), options.locale));
    }
    return QCoreApplication::translate("Network", "%1 · last value %2")
        .arg(label, timeText(*at.endMs, options.timeZone, options.locale));
}

constexpr double networkRadiusPx = 7;

void setLook(Symbol &symbol, const StatusLook &look, Theme theme)
{
    symbol.radiusPx = networkRadiusPx;
    symbol.shape = look.shape;
    if (look.fill.isValid()) {
        symbol.fill = look.fill;
    } else {
        setMissing(symbol, theme, {});
    }
}

Symbol stationStatusSymbol(const NetworkStation &at, const SceneContext &context)
{
    Symbol symbol = stationSymbol(context.options.theme, *at.station);
    setLook(symbol, lookOf(at.status, context.options.theme), context.options.theme);
    symbol.info.value = statusText(at, context);
    if (at.series > 0 && !at.unreachedSinceMs) {
        symbol.info.coverage =
            QCoreApplication::translate("Network", "%1 of %2 series live")
                .arg(context.options.locale.toString(at.live), context.options.locale.toString(at.series));
    }
    return symbol;
}

Symbol siteSymbol(const NetworkSite &site, Theme theme)
{
    Symbol symbol = stationSymbol(theme, Station{});
    symbol.info.selection = {}; // of the profile: there is no station to select
    setLook(symbol, lookOf(site.status, theme), theme);
    symbol.info.name = site.name;
    symbol.info.value = lookOf(site.status, theme).label;
    symbol.info.coverage = site.institution;
    return symbol;
}

void addRow(Legend &legend, const StatusLook &look, qint64 count, const QLocale &locale)
{
    if (count > 0) {
        legend.entries.push_back({look.fill.isValid() ? look.fill : QColor(Qt::transparent), {},
            look.label % QStringLiteral(" · ") % locale.toString(count), 0, !look.fill.isValid()});
    }
}

/**
 * 'as of 21 July 2026, 14:05': the oldest time that a source was reached, as no status is newer. Where these
 * lie more than a day apart each stands in a note of its own, and nothing here.
 */
QString asOfText(const SceneContext &context, const NetworkSources &sources, QStringList &notes)
{
    if (sources.empty()) {
        return {};
    }
    const auto [oldest, newest] =
        std::ranges::minmax_element(sources, {}, [](const auto &pair) { return pair.second.reachedMs; });
    const auto text = [&](qint64 timeMs) {
        return QCoreApplication::translate("Network", "as of %1")
            .arg(timeText(timeMs, context.options.timeZone, context.options.locale));
    };
    if (newest->second.reachedMs - oldest->second.reachedMs <= reachedWithinMs) {
        return text(oldest->second.reachedMs);
    }
    for (const auto &[id, source] : sources) {
        notes << (source.name.isEmpty() ? id : source.name) % QStringLiteral(": ") % text(source.reachedMs);
    }
    return {};
}

Legend networkLegend(
    const SceneContext &context, const std::vector<NetworkStation> &stations, const NetworkSources &sources)
{
    const QLocale &locale = context.options.locale;
    const Theme theme = context.options.theme;
    Legend legend;
    legend.title = QCoreApplication::translate("Network", "Data network");
    QStringList subtitle{
        QCoreApplication::translate("Network", "sites by status"), asOfText(context, sources, legend.notes)};
    subtitle.removeAll(QString());
    legend.subtitle = subtitle.join(u" · ");
    legend.scale = Legend::Scale::Areas;
    for (const StationStatus status : {StationStatus::Live, StationStatus::Late, StationStatus::Silent,
             StationStatus::Unreached, StationStatus::Never}) {
        const auto has = [status](const NetworkStation &at) {
            return at.status == status && at.station->position;
        };
        addRow(legend, lookOf(status, theme), std::ranges::count_if(stations, has), locale);
    }
    for (const SiteStatus status : {SiteStatus::Live, SiteStatus::Building, SiteStatus::Planned}) {
        addRow(legend, lookOf(status, theme),
            std::ranges::count(context.data.network.sites, status, &NetworkSite::status), locale);
    }
    const auto withoutPlace = std::ranges::count_if(
        stations, [](const NetworkStation &at) { return !at.station->position.has_value(); });
    legend.notes << QCoreApplication::translate("Network",
        "live: last value within 3 steps or 24 h of the last sync; late: up to 7 "
        "times as long; a demo's and a table's: of its newest value");
    legend.notes << countText(
        std::ssize(stations) - withoutPlace + std::ssize(context.data.network.sites), locale);
    if (withoutPlace > 0) {
        legend.notes << QCoreApplication::translate(
            "Network", "%n station(s) without a place", nullptr, static_cast<int>(withoutPlace));
    }
    return legend;
}

} // namespace

Result<MapLayer> loadNetwork(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    const NetworkSources sources = networkSources(context);
    std::vector<NetworkStation> stations = networkStations(context, sources);
    MapLayer layer;
    layer.givesWay = true; // the stations' own values are to be read
    layer.legend = networkLegend(context, stations, sources);
    // What needs somebody lies above what works.
    std::ranges::stable_sort(stations, {}, &NetworkStation::status);
    std::vector<std::pair<QPointF, Symbol>> symbols;
    for (const NetworkSite &site : context.data.network.sites) {
        symbols.emplace_back(toMercator(site.place), siteSymbol(site, context.options.theme));
    }
    for (const NetworkStation &at : stations) {
        if (at.station->position) {
            symbols.emplace_back(toMercator(*at.station->position), stationStatusSymbol(at, context));
        }
    }
    if (symbols.empty()) {
        layer.legend = {};
        layer.legend.title = QCoreApplication::translate("Network", "Data network");
        layer.emptyText = QCoreApplication::translate("Network",
            "No station has a place, and the profile names no sites: network.sites can list them.");
        return layer;
    }
    auto drawn = std::make_shared<SymbolLayer>();
    drawn->originMercator = symbols.front().first;
    for (auto &[place, symbol] : symbols) {
        symbol.position = place - drawn->originMercator;
        drawn->symbols.push_back(std::move(symbol));
    }
    layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(std::move(drawn)));
    return layer;
}

} // namespace stadtblick
