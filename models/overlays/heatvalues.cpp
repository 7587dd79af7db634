#include "models/overlays/heatvalues.h"

#include "models/analysis/calendar.h"
#include "models/analysis/heatisland.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"
#include "models/overlays/heatextremes.h"

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
    std::vector<TimeRange> afternoons; ///< of the windows: what a highest value needs
    std::vector<HeatWindows> days; ///< that lie whole in the windows: filters leave none of their hours out
    QLocale locale;
    std::shared_ptr<const Hours> referenceHours; ///< of a heat island, for windows of whole hours
    std::shared_ptr<const Readings> reference; ///< else
    std::optional<double> referenceHeightM;
    QString refusal; ///< of the reference
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

HeatValue withoutValue(const Thermometer &thermometer)
{
    HeatValue value;
    value.series = thermometer.series;
    value.station = thermometer.station;
    value.place = thermometer.place;
    return value;
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
        value.reason = question.refusal;
        return;
    }
    // Without both heights there is nothing to correct with.
    const bool knowsHeights = value.station->heightM && question.referenceHeightM;
    const HeatIsland island = heatIsland(measured, knowsHeights ? *value.station->heightM : 0, *reference,
        knowsHeights ? *question.referenceHeightM : 0, question.nightHours);
    value.value = island.meanK;
    value.coverage = island.coverage;
}

/** Of what was measured in the windows, @p coverage of them and of their afternoons. */
void setExtreme(HeatValue &value, const std::optional<Range> &found, const Coverage &coverage,
    const Coverage &afternoons, const Question &question)
{
    value.coverage = coverage;
    const bool isHighest = question.indicator == HeatIndicator::Maximum;
    value.reason = isHighest ? missingAfternoonText(coverage, afternoons, question.locale) : QString();
    if (found && value.reason.isEmpty()) {
        value.value = isHighest ? found->largest : found->least;
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
    HeatValue value = withoutValue(thermometer);
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
    } else {
        setExtreme(value, rangeOf(hours, question.windows), coverageOf(hours, question.windows),
            coverageOf(hours, question.afternoons), question);
    }
    return withoutWeak(std::move(value), question);
}

/** The value with its coverage; none below what the indicator needs. */
HeatValue valueOf(const Thermometer &thermometer, const Readings &readings, const Question &question)
{
    HeatValue value = withoutValue(thermometer);
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
    case HeatIndicator::Maximum: {
        const auto found = extremes(readings, question.windows);
        setExtreme(value, found ? std::optional(Range{found->least, found->largest}) : std::nullopt,
            coverageOf(readings, question.windows), coverageOf(readings, question.afternoons), question);
        break;
    }
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

/** Whether the readings are short enough for an indicator: means of days tell no hot day, night or extreme.
 */
bool isTold(const Hours &hours, HeatIndicator indicator)
{
    return indicator == HeatIndicator::Mean || tellsExtremes(hours);
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
        HeatValue value = withoutValue(thermometer);
        value.reason = QCoreApplication::translate("Heat", "values more than 3 h apart");
        value.isTooCoarse = true;
        return value;
    }
    if (context.isByHours()) {
        return valueByHours(thermometer, **hours, question);
    }
    return context.readings(*thermometer.series).map([&](const std::shared_ptr<const Readings> &readings) {
        return valueOf(thermometer, *readings, question);
    });
}

/** The station that the options name, else the profile's; null if there is none. */
const Thermometer *namedReference(const std::vector<Thermometer> &thermometers, const QJsonObject &options,
    const std::optional<StationName> &ofProfile)
{
    const QJsonObject json = options.value(QStringLiteral("reference")).toObject();
    const StationName named = json.isEmpty() && ofProfile
        ? *ofProfile
        : StationName{
              json.value(QStringLiteral("source")).toString(), json.value(QStringLiteral("id")).toString()};
    const auto found = std::ranges::find_if(thermometers,
        [&](const Thermometer &one) { return StationName{one.station->source, one.station->id} == named; });
    return found == thermometers.end() ? nullptr : &*found;
}

/** Of @p candidates the one farthest from the middle of all; null of none. */
const Thermometer *outermost(
    const std::vector<Thermometer> &thermometers, const std::vector<const Thermometer *> &candidates)
{
    LonLat middle;
    for (const Thermometer &thermometer : thermometers) {
        middle.lon += thermometer.place.lon / static_cast<double>(thermometers.size());
        middle.lat += thermometer.place.lat / static_cast<double>(thermometers.size());
    }
    const auto farthest = std::ranges::max_element(candidates, {},
        [&](const Thermometer *thermometer) { return haversineM(thermometer->place, middle); });
    return farthest == candidates.end() ? nullptr : *farthest;
}

/** Those whose readings tell one night hour from the next. */
Result<std::vector<const Thermometer *>> nightThermometers(
    const SceneContext &context, const std::vector<Thermometer> &thermometers)
{
    std::vector<const Thermometer *> fine;
    for (const Thermometer &thermometer : thermometers) {
        const auto hours = context.hours(*thermometer.series);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (isTold(**hours, HeatIndicator::HeatIsland)) {
            fine.push_back(&thermometer);
        }
    }
    return fine;
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

/** Finds and reads the reference of a heat island, or says why it is refused. */
Result<void> setReference(const SceneContext &context, const std::vector<Thermometer> &thermometers,
    const QJsonObject &options, Question &question, HeatValues &values)
{
    const auto fine = nightThermometers(context, thermometers);
    if (!fine) {
        return tl::unexpected(fine.error());
    }
    const Thermometer *named = namedReference(thermometers, options, context.data.settings.heatReference);
    const Thermometer *reference = named ? named : outermost(thermometers, *fine);
    if (!reference) {
        return {};
    }
    values.reference = reference->station->name;
    values.isReferenceChosen = named != nullptr;
    if (std::ranges::find(*fine, reference) == fine->end()) {
        values.refusal = question.refusal = coarseReferenceText(values.reference);
        return {};
    }
    values.referenceHeightM = question.referenceHeightM = reference->station->heightM;
    return readReference(context, *reference->series, question);
}

Question questionOf(const SceneContext &context, HeatIndicator indicator)
{
    Question question;
    question.indicator = indicator;
    question.neededPercent = heatIndicatorText(indicator, context.options.locale).neededPercent;
    question.windows = context.windows;
    question.nightHours = selectedNightHours(context);
    question.afternoons = afternoonsIn(context.days(), context.windows);
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
        if (const auto set = setReference(context, *thermometers, options, question, values); !set) {
            return tl::unexpected(set.error());
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
