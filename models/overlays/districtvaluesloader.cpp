#include "models/analysis/areageometry.h"
#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/airperiodmean.h"
#include "models/overlays/airvalues.h"
#include "models/overlays/districttrafficloader.h"
#include "models/overlays/districtvalues.h"
#include "models/overlays/heatheights.h"
#include "models/overlays/heatlegend.h"
#include "models/overlays/noisevalues.h"
#include "models/overlays/raingaugesloader.h"
#include "models/store/ideastore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stadtblick {

namespace {

constexpr int surfaceCells = 256; ///< finer ones change a district's mean by less than its last decimal

/** A station's value with its place. */
struct PlacedValue
{
    LonLat place;
    std::optional<double> value; ///< absent: too little data
    const Station *station = nullptr;
    QString reason = {}; ///< translated: why there is no value; empty: too little data
    bool needsNote = false; ///< of an annual mean: below 90 %
};

/** The district that each place lies in: the first of several. */
std::vector<std::vector<const PlacedValue *>> byDistrict(
    const std::vector<PlacedValue> &values, const std::vector<Area> &districts)
{
    std::vector<std::vector<const PlacedValue *>> sorted(districts.size());
    for (std::size_t i = 0; i < districts.size(); ++i) {
        const AreaTest test(districts[i].shape);
        for (const PlacedValue &value : values) {
            if (test.contains(value.place)) {
                sorted[i].push_back(&value);
            }
        }
    }
    return sorted;
}

/** Means of a pollutant, each as at its station. */
Result<std::vector<PlacedValue>> airMeanValues(
    const SceneContext &context, const DistrictIndicator &indicator)
{
    const auto stations = airValues(context, airMeanView(indicator.quantity));
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    std::vector<PlacedValue> values;
    for (const AirValue &air : *stations) {
        values.push_back({air.place, air.value, air.station, {}, air.needsNote});
    }
    return values;
}

/** What fell at a gauge; a lower bound is no sum that a mean could be made of. */
PlacedValue rainValue(const RainGauge &gauge, const RainSum &sum)
{
    PlacedValue value{gauge.place, sum.isAtLeast ? std::nullopt : sum.mm, gauge.station};
    if (sum.isTooCoarse) {
        value.reason = QCoreApplication::translate(
            "Districts", "measured in intervals that reach beyond the period's edge");
    }
    return value;
}

Result<std::vector<PlacedValue>> rainValues(const SceneContext &context)
{
    const auto gauges = rainGauges(context);
    if (!gauges) {
        return tl::unexpected(gauges.error());
    }
    std::vector<PlacedValue> values(gauges->size());
    const auto measured =
        forEachGauge(context, *gauges, [&](std::size_t index, std::span<const RainAmount> rain) {
            values[index] = rainValue((*gauges)[index], rainSum(rain, context.windows));
        });
    if (!measured) {
        return tl::unexpected(measured.error());
    }
    return values;
}

/** Why no station can have a level for whole days; empty where they can. */
QString noLevelReason(const SceneContext &context, const QString &name)
{
    if (hasFilters(context.view.time)) {
        return QCoreApplication::translate("Districts", "%1 needs whole days: not with filters").arg(name);
    }
    return wholeDays(context.days(), context.period).empty()
        ? QCoreApplication::translate("Districts", "the period holds no whole day")
        : QString();
}

Result<std::vector<PlacedValue>> noiseValues(const SceneContext &context, const DistrictIndicator &indicator)
{
    const auto stations = noiseStations(context);
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    const auto level = std::ranges::find(noiseIndicators(), indicator.key, noiseIndicatorKey);
    const bool isOfWindows = *level == NoiseIndicator::Laeq;
    const QString reason = isOfWindows ? QString() : noLevelReason(context, indicator.name);
    std::vector<PlacedValue> values;
    for (const NoiseStation &station : *stations) {
        const bool isCoarse = !isOfWindows && reason.isEmpty() && station.isMeasured() && !station.hasHours;
        values.push_back({station.laeq.place, levelOf(station, *level).value, station.laeq.station,
            station.levels ? QString()
                : isCoarse ? missingPeriodsText(station)
                           : reason});
    }
    return values;
}

Result<std::vector<PlacedValue>> trafficValues(
    const SceneContext &context, const DistrictIndicator &indicator, DistrictValues &found)
{
    return districtTraffic(context, indicator).map([&](const DistrictTraffic &traffic) {
        found.unit = traffic.unit;
        found.notes << traffic.notes;
        std::vector<PlacedValue> values;
        for (const CountedPlace &one : traffic.places) {
            values.push_back({one.place, one.value, one.station, one.reason});
        }
        return values;
    });
}

bool isOfTraffic(const DistrictIndicator &indicator)
{
    return indicator.source == DistrictSource::StationHighest
        || indicator.source == DistrictSource::StationDriving;
}

/** Several stations' values as one, by the indicator's rule. */
double joined(const std::vector<double> &values, DistrictSource source)
{
    if (source == DistrictSource::StationHighest) {
        return *std::ranges::max_element(values);
    }
    if (source == DistrictSource::StationEnergetic) {
        const std::vector<std::optional<double>> levels(values.begin(), values.end());
        const std::vector<double> weights(values.size(), 1);
        return *energeticMean(levels, weights);
    }
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/** Why none of these stations has a value: their own reason where they share one. */
QString missingReason(const std::vector<const PlacedValue *> &within)
{
    if (within.empty()) {
        return QCoreApplication::translate("Districts", "no station in the district");
    }
    const QString &reason = within.front()->reason;
    const bool isShared = !reason.isEmpty()
        && std::ranges::all_of(within, [&](const PlacedValue *value) { return value->reason == reason; });
    return isShared ? reason : QCoreApplication::translate("Districts", "not enough data at its stations");
}

/** Why no district has a value, for the legend; empty while a station has one. */
QStringList emptyNotes(const std::vector<PlacedValue> &values)
{
    if (std::ranges::any_of(values, [](const PlacedValue &value) { return value.value.has_value(); })) {
        return {};
    }
    std::vector<const PlacedValue *> all;
    std::ranges::transform(values, std::back_inserter(all), [](const PlacedValue &value) { return &value; });
    const QString reason = values.empty()
        ? QCoreApplication::translate("Districts", "no station with a place measures this")
        : missingReason(all);
    return {QCoreApplication::translate("Districts", "no data: %1").arg(reason)};
}

DistrictValue ofStations(const std::vector<const PlacedValue *> &within, DistrictSource source)
{
    DistrictValue district;
    std::vector<double> values;
    for (const PlacedValue *value : within) {
        if (value->value) {
            values.push_back(*value->value);
        }
    }
    district.stations = static_cast<int>(values.size());
    district.coverage = {std::ssize(values), std::ssize(within)};
    if (values.empty()) {
        district.reason = missingReason(within);
        return district;
    }
    district.value = joined(values, source);
    district.isThin = values.size() == 1 || values.size() * 2 < within.size();
    district.basis = values.size() < within.size()
        ? QCoreApplication::translate(
              "Districts", "%1 of %n station(s)", nullptr, static_cast<int>(within.size()))
              .arg(district.stations)
        : QCoreApplication::translate("Districts", "%n station(s)", nullptr, district.stations);
    return district;
}

Result<DistrictValues> stationValues(
    const SceneContext &context, const DistrictIndicator &indicator, const std::vector<Area> &districts)
{
    DistrictValues found;
    const auto values = indicator.source == DistrictSource::StationEnergetic ? noiseValues(context, indicator)
        : isOfTraffic(indicator)                         ? trafficValues(context, indicator, found)
        : indicator.source == DistrictSource::StationSum ? rainValues(context)
                                                         : airMeanValues(context, indicator);
    if (!values) {
        return tl::unexpected(values.error());
    }
    for (const auto &within : byDistrict(*values, districts)) {
        found.districts.push_back(ofStations(within, indicator.source));
    }
    found.notes = emptyNotes(*values) + found.notes;
    for (const PlacedValue &value : *values) {
        if (value.value) {
            ++found.stations;
            found.sources << value.station->source;
        }
    }
    if (indicator.source == DistrictSource::StationEnergetic) {
        found.notes << QCoreApplication::translate(
            "Districts", "Says something of the stations only: between microphones nothing is known");
    } else if (indicator.source == DistrictSource::StationMean) {
        found.notes << QCoreApplication::translate(
            "Districts", "indicative: sensors of cities are not calibrated");
        if (std::ranges::any_of(*values, &PlacedValue::needsNote)) {
            found.notes << airBelowNinetyText();
        }
    }
    return found;
}

/** Mean of a surface's cells within an area, and how much of the area they cover. */
DistrictValue ofSurface(const SurfaceLayer &surface, const Area &area, const QLocale &locale)
{
    const AreaTest test(area.shape);
    const QPointF southWest = toMercator({test.bounds().west, test.bounds().south});
    const QPointF northEast = toMercator({test.bounds().east, test.bounds().north});
    const double cell = surface.boxMercator.width() / surface.image.width();
    qint64 inside = 0;
    qint64 valued = 0;
    double sum = 0;
    for (double y = southWest.y() + cell / 2; y < northEast.y(); y += cell) {
        for (double x = southWest.x() + cell / 2; x < northEast.x(); x += cell) {
            if (!test.contains(fromMercator({x, y}))) {
                continue;
            }
            ++inside;
            if (const auto value = surface.valueAt({x, y})) {
                ++valued;
                sum += *value;
            }
        }
    }
    DistrictValue district;
    district.coverage = {valued, inside};
    if (!district.coverage.reaches(leastAreaPercent)) {
        district.reason = QCoreApplication::translate("Districts", "too far from stations");
        return district;
    }
    district.value = sum / static_cast<double>(valued);
    district.isThin = !district.coverage.reaches(wholeAreaPercent);
    district.basis = QCoreApplication::translate("Districts", "surface covers %1 of the area")
                         .arg(percentText(district.coverage, locale));
    return district;
}

/** Why there is no surface that a district could have a mean of. */
QString noSurfaceReason(const HeatValues &values, HeatIndicator indicator)
{
    if (!values.refusal.isEmpty()) {
        return values.refusal;
    }
    const QString nothing = heatEmptyText(values, indicator);
    return nothing.isEmpty()
        ? QCoreApplication::translate("Districts", "fewer than three stations: no surface")
        : nothing;
}

/** How the surface was computed, and how far off it is. */
QString surfaceNote(const HeatSurface &surface, HeatIndicator indicator, const QLocale &locale)
{
    const QString method = surface.isKriged
        ? QCoreApplication::translate("Districts", "Surface by kriging, mean over the area")
        : QCoreApplication::translate("Districts", "Surface by inverse distance, mean over the area");
    if (!surface.rmse) {
        return method;
    }
    const HeatIndicatorText text = heatIndicatorText(indicator, locale);
    return method % u' '
        % QCoreApplication::translate("Districts", "(RMSE %1)")
              .arg(numberText(*surface.rmse, text.errorDecimals, text.errorUnit, locale));
}

Result<DistrictValues> surfaceValues(
    const SceneContext &context, const DistrictIndicator &indicator, const std::vector<Area> &districts)
{
    const auto values = heatValues(context, indicator.heat, {});
    if (!values) {
        return tl::unexpected(values.error());
    }
    SceneOptions options = context.options;
    options.surfaceCells = std::min(options.surfaceCells, surfaceCells);
    const HeightCorrection heights = heightsOf(values->stations, indicator.heat);
    const auto surface = heatSurface(placesOf(values->stations, heights),
        {indicator.heat, {}, {}, false, false, heatLimits(*values, indicator.heat)}, options);
    if (!surface) {
        return tl::unexpected(surface.error());
    }
    DistrictValues found;
    for (const HeatValue &value : values->stations) {
        if (value.value) {
            ++found.stations;
            found.sources << value.station->source;
        }
    }
    const QString noSurface = noSurfaceReason(*values, indicator.heat);
    for (const Area &area : districts) {
        if (context.isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        DistrictValue district;
        if (surface->layer) {
            district = ofSurface(*surface->layer, area, options.locale);
        } else {
            district.reason = noSurface;
        }
        found.districts.push_back(std::move(district));
    }
    found.notes << (surface->layer ? surfaceNote(*surface, indicator.heat, options.locale)
                                   : QCoreApplication::translate("Districts", "no data: %1").arg(noSurface));
    if (!values->reference.isEmpty()) {
        found.notes << QCoreApplication::translate("Districts", "Reference: %1").arg(values->reference);
    }
    if (surface->layer) {
        found.notes << heightNotes(*values, indicator.heat, heights, options.locale);
    }
    return found;
}

Result<DistrictValues> ideaValues(
    const SceneContext &context, const DistrictIndicator &indicator, const std::vector<Area> &districts)
{
    const IdeaStore store(context.connection);
    const auto ideas = store.find({});
    const auto placed = store.placedCount();
    if (!ideas || !placed) {
        return tl::unexpected(!ideas ? ideas.error() : placed.error());
    }
    DistrictValues found;
    for (const Area &area : districts) {
        const AreaTest test(area.shape);
        qint64 count = 0;
        std::optional<qint64> support;
        for (const Idea &idea : *ideas) {
            if (idea.position && test.contains(*idea.position)) {
                ++count;
                found.sources << idea.source;
                if (idea.support) {
                    support = support.value_or(0) + *idea.support;
                }
            }
        }
        DistrictValue district;
        district.coverage = {*placed, std::ssize(*ideas)};
        if (indicator.source == DistrictSource::IdeaDensity) {
            district.value = double(count) / (geodesicAreaM2(area.shape) / 1e6);
        } else if (indicator.source == DistrictSource::IdeaCount || count == 0) {
            district.value = double(count);
        } else if (support) {
            district.value = double(*support);
        } else {
            district.reason = QCoreApplication::translate("Districts", "votes not given by the source");
        }
        district.basis = QCoreApplication::translate("Districts", "%n idea(s)", nullptr, int(count));
        found.districts.push_back(std::move(district));
    }
    found.notes << QCoreApplication::translate("Districts", "All ideas, whatever the period and the search")
                << QCoreApplication::translate("Districts", "%1 of %2 ideas have a place")
                       .arg(context.options.locale.toString(*placed),
                           context.options.locale.toString(std::ssize(*ideas)));
    return found;
}

} // namespace

Result<DistrictValues> districtValues(
    const SceneContext &context, const DistrictIndicator &indicator, const std::vector<Area> &districts)
{
    switch (indicator.source) {
    case DistrictSource::HeatSurface:
        return surfaceValues(context, indicator, districts);
    case DistrictSource::IdeaCount:
    case DistrictSource::IdeaDensity:
    case DistrictSource::IdeaSupport:
        return ideaValues(context, indicator, districts);
    case DistrictSource::Boundaries:
        return DistrictValues{std::vector<DistrictValue>(districts.size()), 0, {}, {}, {}};
    default:
        return stationValues(context, indicator, districts);
    }
}

} // namespace stadtblick
