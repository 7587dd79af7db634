#include "models/overlays/heatvalues.h"

#include "models/analysis/calendar.h"
#include "models/analysis/heatisland.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** A temperature series with its station and place. */
struct Thermometer
{
    const StoredSeries *series = nullptr;
    const Station *station = nullptr;
    LonLat place;
};

/** What the stations of one load share. */
struct Question
{
    HeatIndicator indicator = HeatIndicator::Mean;
    int neededPercent = 80;
    std::vector<TimeRange> windows;
    std::vector<TimeRange> nightHours; ///< of the windows
    std::vector<HeatWindows> days; ///< that lie whole in the windows: filters leave none of their hours out
    QLocale locale;
    std::shared_ptr<const Hours> referenceHours; ///< of a heat island, for windows of whole hours
    std::shared_ptr<const Readings> reference; ///< else
    std::optional<double> referenceHeightM;
};

Result<std::vector<Thermometer>> thermometersOf(const SceneContext &context)
{
    const auto series = bestSeriesOf(context, u"air_temperature");
    if (!series) {
        return tl::unexpected(series.error());
    }
    std::vector<Thermometer> found;
    for (const StoredSeries *one : *series) {
        found.push_back({one, context.stationOf(one->series), *context.placeOf(*one)});
    }
    return found;
}

/** The night hours that a time selection lets through. */
std::vector<TimeRange> selectedNightHours(const SceneContext &context)
{
    std::vector<TimeRange> hours;
    for (const TimeRange &night : nightWindows(context.days(), context.period)) {
        const std::vector<TimeRange> part = hoursOf(night);
        hours.insert(hours.end(), part.begin(), part.end());
    }
    std::erase_if(hours, [&](const TimeRange &hour) {
        return std::ranges::none_of(context.windows, [&](const TimeRange &window) {
            return window.fromMs <= hour.fromMs && hour.toMs <= window.toMs;
        });
    });
    return hours;
}

/** Days or nights of a kind: coverage in days; those that can't be decided are named. */
void setCount(HeatValue &value, int yes, int undecided, int days, const QLocale &locale)
{
    value.coverage = {days - undecided, days};
    value.value = yes;
    if (undecided > 0) {
        value.remark = QCoreApplication::translate("Heat", "(+%1 undecided)").arg(locale.toString(undecided));
    }
}

/** @p measured and @p reference: hours or readings; a null reference says nothing. */
template <typename Measured>
void setIsland(
    HeatValue &value, const Measured &measured, const Measured *reference, const Question &question)
{
    if (!reference) {
        return;
    }
    // Without both heights there is nothing to correct with.
    const bool knowsHeights = value.station->heightM && question.referenceHeightM;
    const HeatIsland island = heatIsland(measured, knowsHeights ? *value.station->heightM : 0, *reference,
        knowsHeights ? *question.referenceHeightM : 0, question.nightHours);
    value.value = island.meanK;
    value.coverage = island.coverage;
}

void setExtreme(HeatValue &value, const Readings &readings, const Question &question)
{
    value.coverage = coverageOf(readings, question.windows);
    if (const auto found = extremes(readings, question.windows)) {
        value.value = question.indicator == HeatIndicator::Minimum ? found->least : found->largest;
    }
}

HeatValue withoutWeak(HeatValue value, const Question &question)
{
    if (!value.coverage.reaches(question.neededPercent)) {
        value.value.reset();
        value.remark.clear();
    }
    return value;
}

/** valueOf() by hours, for windows of whole hours: many times quicker. */
HeatValue valueByHours(const Thermometer &thermometer, const Hours &hours, const Question &question)
{
    HeatValue value{{thermometer.series, thermometer.station, thermometer.place, {}, {}}, {}};
    if (question.indicator == HeatIndicator::HotDays) {
        const HeatDayCounts counts = heatDayCounts(hours, question.days);
        setCount(value, counts.hot.yes, counts.hot.undecided, counts.days, question.locale);
    } else if (question.indicator == HeatIndicator::TropicalNights) {
        const NightCount counts = tropicalNights(hours, question.days);
        setCount(value, counts.tropical, counts.undecided, counts.nights, question.locale);
    } else if (question.indicator == HeatIndicator::Mean || question.indicator == HeatIndicator::NightMean) {
        const bool isNight = question.indicator == HeatIndicator::NightMean;
        const Mean mean = meanOf(hours, isNight ? question.nightHours : question.windows);
        value.value = mean.value;
        value.coverage = mean.coverage;
    } else if (const auto baseC = degreeHoursBaseC(question.indicator)) {
        const DegreeHours degrees = degreeHours(hours, question.windows, *baseC);
        value.value = degrees.kelvinHours;
        value.coverage = degrees.coverage;
    } else if (question.indicator == HeatIndicator::HeatIsland) {
        setIsland(value, hours, question.referenceHours.get(), question);
    } else if (const auto range = rangeOf(hours, question.windows)) {
        value.coverage = coverageOf(hours, question.windows);
        value.value = question.indicator == HeatIndicator::Minimum ? range->least : range->largest;
    } else {
        value.coverage = coverageOf(hours, question.windows);
    }
    return withoutWeak(std::move(value), question);
}

/** The value with its coverage; none below what the indicator needs. */
HeatValue valueOf(const Thermometer &thermometer, const Readings &readings, const Question &question)
{
    HeatValue value{{thermometer.series, thermometer.station, thermometer.place, {}, {}}, {}};
    switch (question.indicator) {
    case HeatIndicator::Mean:
    case HeatIndicator::NightMean: {
        const bool isNight = question.indicator == HeatIndicator::NightMean;
        const Mean mean = arithmeticMean(readings, isNight ? question.nightHours : question.windows);
        value.value = mean.value;
        value.coverage = mean.coverage;
        break;
    }
    case HeatIndicator::Minimum:
    case HeatIndicator::Maximum:
        setExtreme(value, readings, question);
        break;
    case HeatIndicator::HotDays: {
        const HeatDayCounts counts = heatDayCounts(readings, question.days);
        setCount(value, counts.hot.yes, counts.hot.undecided, counts.days, question.locale);
        break;
    }
    case HeatIndicator::TropicalNights: {
        NightCount counts;
        for (const HeatWindows &day : question.days) {
            counts.add(tropicalNight(readings, day));
        }
        setCount(value, counts.tropical, counts.undecided, counts.nights, question.locale);
        break;
    }
    case HeatIndicator::DegreeHours:
    case HeatIndicator::DegreeHours26:
    case HeatIndicator::DegreeHours30: {
        const DegreeHours hours =
            degreeHours(readings, question.windows, *degreeHoursBaseC(question.indicator));
        value.value = hours.kelvinHours;
        value.coverage = hours.coverage;
        break;
    }
    case HeatIndicator::HeatIsland:
        setIsland(value, readings, question.reference.get(), question);
        break;
    }
    return withoutWeak(std::move(value), question);
}

/** Whether the readings are short enough for an indicator: means of days tell no hot day and no night. */
bool isTold(const Hours &hours, HeatIndicator indicator)
{
    const bool isOfAny = indicator == HeatIndicator::Mean || indicator == HeatIndicator::Minimum
        || indicator == HeatIndicator::Maximum;
    return isOfAny || tellsExtremes(hours);
}

/** The value of one thermometer, by hours where the windows are made of them. */
Result<HeatValue> loadValue(
    const SceneContext &context, const Thermometer &thermometer, const Question &question)
{
    const auto hours = context.hours(*thermometer.series);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    if (!isTold(**hours, question.indicator)) {
        return HeatValue{{thermometer.series, thermometer.station, thermometer.place, {}, {}}, {}};
    }
    if (context.isByHours()) {
        return valueByHours(thermometer, **hours, question);
    }
    return context.readings(*thermometer.series).map([&](const std::shared_ptr<const Readings> &readings) {
        return valueOf(thermometer, *readings, question);
    });
}

/** The station that the options name, else the profile's, else the one farthest from the middle of all. */
const Thermometer *referenceOf(const std::vector<Thermometer> &thermometers, const QJsonObject &options,
    const std::optional<StationName> &ofProfile, bool &isChosen)
{
    const QJsonObject json = options.value(QStringLiteral("reference")).toObject();
    const StationName named = json.isEmpty() && ofProfile
        ? *ofProfile
        : StationName{
              json.value(QStringLiteral("source")).toString(), json.value(QStringLiteral("id")).toString()};
    LonLat middle;
    for (const Thermometer &thermometer : thermometers) {
        const auto &station = *thermometer.station;
        if (StationName{station.source, station.id} == named) {
            isChosen = true;
            return &thermometer;
        }
        middle.lon += thermometer.place.lon / static_cast<double>(thermometers.size());
        middle.lat += thermometer.place.lat / static_cast<double>(thermometers.size());
    }
    isChosen = false;
    const auto farthest = std::ranges::max_element(thermometers, {},
        [&](const Thermometer &thermometer) { return haversineM(thermometer.place, middle); });
    return farthest == thermometers.end() ? nullptr : &*farthest;
}

/** What a heat island is compared with. */
Result<void> readReference(const SceneContext &context, const StoredSeries &series, Question &question)
{
    if (context.isByHours()) {
        return context.hours(series).map(
            [&](std::shared_ptr<const Hours> &&hours) { question.referenceHours = std::move(hours); });
    }
    return context.readings(series).map(
        [&](std::shared_ptr<const Readings> &&readings) { question.reference = std::move(readings); });
}

Question questionOf(const SceneContext &context, HeatIndicator indicator)
{
    Question question;
    question.indicator = indicator;
    question.neededPercent = heatIndicatorText(indicator, context.options.locale).neededPercent;
    question.windows = context.windows;
    question.nightHours = selectedNightHours(context);
    question.locale = context.options.locale;
    for (const DayWindows &day : context.days()) {
        const bool isWhole = std::ranges::any_of(context.windows, [&](const TimeRange &window) {
            return window.fromMs <= day.window.fromMs && day.window.toMs <= window.toMs;
        });
        if (isWhole) {
            question.days.push_back(day.heat);
        }
    }
    return question;
}

} // namespace

Result<HeatValues> heatValues(
    const SceneContext &context, HeatIndicator indicator, const QJsonObject &options)
{
    HeatValues values;
    if (const auto read = context.prepareHours(context.seriesOf(u"air_temperature")); !read) {
        return tl::unexpected(read.error());
    }
    const auto thermometers = thermometersOf(context);
    if (!thermometers) {
        return tl::unexpected(thermometers.error());
    }
    Question question = questionOf(context, indicator);
    if (indicator == HeatIndicator::HeatIsland) {
        if (const Thermometer *reference = referenceOf(
                *thermometers, options, context.data.settings.heatReference, values.isReferenceChosen)) {
            if (const auto read = readReference(context, *reference->series, question); !read) {
                return tl::unexpected(read.error());
            }
            question.referenceHeightM = reference->station->heightM;
            values.reference = reference->station->name;
        }
    }
    for (const Thermometer &thermometer : *thermometers) {
        auto value = loadValue(context, thermometer, question);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.stations.push_back(std::move(*value));
    }
    return values;
}

ValueLimits heatLimits(const HeatValues &values, HeatIndicator indicator)
{
    if (isTemperature(indicator) || indicator == HeatIndicator::HeatIsland) {
        return {};
    }
    if (degreeHoursBaseC(indicator)) {
        return {0, std::nullopt};
    }
    qint64 days = 0;
    for (const HeatValue &value : values.stations) {
        days = std::max(days, value.coverage.total);
    }
    return {0, static_cast<double>(days)};
}

} // namespace stadtblick
