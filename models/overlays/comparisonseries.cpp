#include "models/overlays/comparisonseries.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/trafficflowloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double samePlaceM = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("ComparedStation", text);
}

bool reachesInto(const StoredSeries &series, TimeRange period)
{
    return series.firstMs && series.lastMs && *series.firstMs < period.toMs
        && *series.lastMs >= period.fromMs;
}

/** The nearest series of a quantity with data in both periods. */
WeatherSource nearest(const SceneContext &a, const SceneContext &b, QStringView quantity, LonLat place)
{
    WeatherSource source;
    for (const StoredSeries *series : a.seriesOf(quantity)) {
        const auto at = a.placeOf(*series);
        if (!at || !reachesInto(*series, a.period) || !reachesInto(*series, b.period)) {
            continue;
        }
        const double distanceM = haversineM(place, *at);
        if (!source.series || distanceM < source.distanceM) {
            source = {series, a.stationOf(series->series), distanceM};
        }
    }
    return source;
}

/** Of several series of one quantity: all directions of counts, else the one with most samples. */
void keepOne(std::vector<const StoredSeries *> &series, DailyMean mean)
{
    if (mean == DailyMean::Volume) {
        keepFinest(series);
        return;
    }
    series = {
        *std::ranges::max_element(series, {}, [](const StoredSeries *one) { return one->sampleCount; })};
}

QString whereText(const ComparedStation &station, const WeatherSource &source, const QLocale &locale)
{
    if (source.distanceM < samePlaceM || source.station == station.station) {
        return tr("at the station");
    }
    const bool isNear = source.distanceM < 1000;
    const QString distance = isNear
        ? numberText(std::round(source.distanceM / 10) * 10, 0, QStringLiteral("m"), locale)
        : numberText(source.distanceM / 1000, 1, QStringLiteral("km"), locale);
    return tr("%1 (%2)").arg(source.station ? source.station->name : QString(), distance);
}

} // namespace

QString ComparedStation::weatherText(const QLocale &locale) const
{
    QStringList parts;
    if (rain.series) {
        parts << tr("Rain: %1.").arg(whereText(*this, rain, locale));
    }
    if (temperature.series) {
        parts << tr("Temperature: %1.").arg(whereText(*this, temperature, locale));
    }
    return parts.join(u' ');
}

std::vector<ComparedStation> comparedStations(
    const SceneContext &a, const SceneContext &b, const ComparisonIndicator &indicator)
{
    std::vector<ComparedStation> stations;
    for (const StoredSeries *series : a.seriesOf(QString(indicator.quantity))) {
        const Station *station = a.stationOf(series->series);
        if (!station) {
            continue;
        }
        const Selection selection = selectionOf(*station);
        // The store orders by source and station.
        if (stations.empty() || stations.back().selection != selection) {
            stations.push_back({selection, station, a.placeOf(*series), {}, {}, {}, {}});
        }
        stations.back().series.push_back(series);
    }
    for (ComparedStation &station : stations) {
        keepOne(station.series, indicator.mean);
        if (indicator.mean == DailyMean::ByVehicles) {
            station.vehicles = finestSeries(a, *station.station, u"vehicle_count");
        }
        if (!station.place) {
            continue;
        }
        station.rain = nearest(a, b, u"precipitation", *station.place);
        if (!station.rain.series) {
            station.rain = nearest(a, b, u"rain_rate", *station.place);
        }
        station.temperature = nearest(a, b, u"air_temperature", *station.place);
    }
    return stations;
}

Result<std::vector<DayWeather>> WeatherCache::daysOf(
    const SceneContext &context, const ComparedStation &station, DayPart part)
{
    const auto key = std::pair(station.rain.series, station.temperature.series);
    if (const auto known = m_days.find(key); known != m_days.end()) {
        return known->second;
    }
    std::array<std::shared_ptr<const Readings>, 2> readings;
    for (std::size_t i = 0; i < 2; ++i) {
        const StoredSeries *series = i == 0 ? key.first : key.second;
        if (!series) {
            continue;
        }
        auto read = context.readings(*series);
        if (!read) {
            return tl::unexpected(read.error());
        }
        readings[i] = std::move(*read);
    }
    const bool isRate = key.first && key.first->series.quantity == u"rain_rate";
    auto days = key.first || key.second ? dailyWeather(readings[0].get(), isRate, readings[1].get(), part,
                                              context.period, context.options.timeZone)
                                        : std::vector<DayWeather>{};
    return m_days.emplace(key, std::move(days)).first->second;
}

} // namespace stadtblick
