#include "models/overlays/streetnoiseloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/rls19.h"
#include "models/overlays/trafficflowloader.h"
#include "models/overlays/trafficmeansloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

/** A road as long as it has to be: what lies further away adds less than 0.1 dB at 25 m. */
constexpr double halfLengthM = 2000;

/** The hours of a period that lie in its days (06–22) or nights (22–06), after its filters. */
std::vector<TimeRange> hoursOfTime(const SceneContext &context, bool isNight)
{
    std::vector<TimeRange> hours;
    for (const TimeRange &window : fullHours(context.windows)) {
        for (const TimeRange &hour : hoursOf(window)) {
            const int local =
                QDateTime::fromMSecsSinceEpoch(hour.fromMs, context.options.timeZone).time().hour();
            if ((local < 6 || local >= 22) != isNight) {
                continue;
            }
            if (!hours.empty() && hours.back().toMs == hour.fromMs) {
                hours.back().toMs = hour.toMs;
            } else {
                hours.push_back(hour);
            }
        }
    }
    return hours;
}

/** Vehicles an hour of all series together; nothing where one of them has too little. */
Result<std::optional<double>> flowIn(const SceneContext &context, std::span<const StoredSeries *const> series,
    std::span<const TimeRange> hours)
{
    double sum = 0;
    for (const StoredSeries *one : series) {
        const auto counts = context.hours(*one);
        if (!counts) {
            return tl::unexpected(counts.error());
        }
        const Mean mean = meanOf(**counts, hours); // per 24 h
        if (!mean.value || !mean.coverage.reaches(noiseNeededPercent)) {
            return std::optional<double>();
        }
        sum += *mean.value / 24;
    }
    return series.empty() ? std::optional<double>() : std::optional(sum);
}

/** Whether all that passes is counted by the hour: a day's count spread evenly would invent the nights. */
Result<bool> isByTheHour(const SceneContext &context, std::span<const StoredSeries *const> series)
{
    for (const StoredSeries *one : series) {
        const auto hours = context.hours(*one);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (!tellsHours(**hours)) {
            return false;
        }
    }
    return true;
}

/** What drives past a station in the hours that are looked at. */
struct Passing
{
    std::optional<double> vehiclesPerH;
    bool isByTheHour = true; ///< else nothing is computed
    std::optional<double> heavyShare; ///< 0 to 1; absent: to be assumed
    std::optional<double> speedKmh;
};

/** @p ofTime: the context with the hours of days or nights as its windows. */
Result<Passing> passingOf(const SceneContext &ofTime, const StationFlow &flow)
{
    const auto all = flowIn(ofTime, flow.series, ofTime.windows);
    const auto isHourly = isByTheHour(ofTime, flow.series);
    const auto heavy = stationHeavy(ofTime, *flow.station);
    const auto speed = stationSpeed(ofTime, *flow.station);
    for (const Error *error : {all ? nullptr : &all.error(), isHourly ? nullptr : &isHourly.error(),
             heavy ? nullptr : &heavy.error(), speed ? nullptr : &speed.error()}) {
        if (error) {
            return tl::unexpected(*error);
        }
    }
    const auto share =
        heavy->percent ? std::optional(std::clamp(*heavy->percent / 100, 0.0, 1.0)) : std::optional<double>();
    return Passing{*all, *isHourly, share, speed->means.timeMean};
}

/** 'indicative, not for decisions · heavy share assumed 7 % · reference surface, level road'. */
QString assumptionsText(const std::optional<double> &heavyShare, bool isNight, const QLocale &locale)
{
    const QString share = heavyShare
        ? QCoreApplication::translate("Noise", "heavy share %1")
              .arg(numberText(*heavyShare * 100, 0, QStringLiteral("%"), locale))
        : QCoreApplication::translate("Noise", "heavy share assumed %1")
              .arg(numberText(usualHeavyPercent(isNight), 0, QStringLiteral("%"), locale));
    const QStringList parts{QCoreApplication::translate("Noise", "indicative, not for decisions"), share,
        QCoreApplication::translate("Noise", "reference surface, level road")};
    return parts.join(QStringLiteral(" · "));
}

MapLine lineOf(const SceneContext &context, const StationFlow &flow, const StreetStretch &street,
    double level, const std::optional<double> &heavyShare, const NoiseView &view)
{
    const QLocale &locale = context.options.locale;
    MapLine line;
    for (const LonLat place : street.line) {
        line.points.push_back(toMercator(place));
    }
    line.widthPx = 6;
    line.colour = noiseBand(level, view.colours).colour;
    line.halo = casingColour(context.options.theme);
    line.haloPx = 1;
    line.info.selection = selectionOf(*flow.station);
    line.info.name = street.name.isEmpty() ? flow.station->name : street.name;
    line.info.value = QCoreApplication::translate("Noise", "≈ %1, 25 m from the axis")
                          .arg(numberText(level, 0, QStringLiteral("dB(A)"), locale));
    line.info.coverage = assumptionsText(heavyShare, view.isStreetNight, locale);
    return line;
}

/** The level beside a street, or why it has none. */
void addStreet(StreetNoise &noise, const SceneContext &context, const StationFlow &flow,
    const StreetStretch &street, const Passing &passing, const NoiseView &view)
{
    if (!passing.vehiclesPerH || *passing.vehiclesPerH <= 0) {
        return;
    }
    if (!passing.isByTheHour) {
        ++noise.withoutHours;
        return;
    }
    if (!passing.speedKmh) {
        ++noise.withoutSpeed;
        return;
    }
    const double share = passing.heavyShare.value_or(usualHeavyPercent(view.isStreetNight) / 100);
    const auto level = streetNoiseLevel(*passing.vehiclesPerH, share, *passing.speedKmh, view.isStreetNight);
    if (level) {
        noise.lines.lines.push_back(lineOf(context, flow, street, *level, passing.heavyShare, view));
        noise.assumedShares += passing.heavyShare ? 0 : 1;
        noise.levels.push_back(*level);
        noise.sources << flow.station->source;
    }
}

/** Reads all that is needed at once. */
Result<void> prepare(const SceneContext &context)
{
    std::vector<const StoredSeries *> all;
    for (const QStringView key : {u"vehicle_count", u"heavy_count", u"speed_mean"}) {
        std::ranges::copy(context.seriesOf(key), std::back_inserter(all));
    }
    return context.prepareHours(all);
}

} // namespace

double usualHeavyPercent(bool isNight)
{
    const Rls19Traffic usual = rls19UsualTraffic(0, RoadClass::Municipal, isNight);
    return usual.truck1Percent + usual.truck2Percent;
}

std::optional<double> streetNoiseLevel(double vehiclesPerH, double heavyShare, double speedKmh, bool isNight)
{
    Rls19Traffic traffic = rls19UsualTraffic(0, RoadClass::Municipal, isNight);
    const double trucks = traffic.truck1Percent + traffic.truck2Percent;
    traffic.vehiclesPerH = vehiclesPerH;
    traffic.truck2Percent *= heavyShare * 100 / trucks;
    traffic.truck1Percent *= heavyShare * 100 / trucks;
    traffic.carKmh = speedKmh;
    traffic.truckKmh = speedKmh;
    const auto line = rls19LineLevel(traffic);
    if (!line) {
        return std::nullopt;
    }
    const std::array axis{QPointF(-halfLengthM, 0), QPointF(halfLengthM, 0)};
    const auto level = rls19RoadLevel(axis, *line, QPointF(0, streetNoiseDistanceM));
    return level ? std::optional(std::round(*level)) : std::nullopt;
}

Result<StreetNoise> streetNoise(const SceneContext &context, const NoiseView &view)
{
    StreetNoise noise;
    const auto flows = stationFlows(context);
    const auto prepared = prepare(context);
    if (!flows || !prepared) {
        return tl::unexpected(!flows ? flows.error() : prepared.error());
    }
    SceneContext ofTime = context;
    ofTime.windows = hoursOfTime(context, view.isStreetNight);
    for (const StationFlow &flow : *flows) {
        const auto place = context.placeOf(*flow.series.front());
        const auto street = place ? streetOf(context, *flow.station, *place) : std::nullopt;
        if (!street || street->line.size() < 2) {
            continue;
        }
        const auto passing = passingOf(ofTime, flow);
        if (!passing) {
            return tl::unexpected(passing.error());
        }
        addStreet(noise, ofTime, flow, *street, *passing, view);
    }
    return noise;
}

} // namespace stadtblick
