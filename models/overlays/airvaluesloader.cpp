#include "models/analysis/airmeans.h"
#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/airperiodmean.h"
#include "models/overlays/airvalues.h"
#include "models/overlays/bestseriesloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace stadtblick {

namespace {

/** A station with its pollutants' series, the best filled one of each. */
struct AirStation
{
    const Station *station = nullptr;
    LonLat place;
    std::map<QString, const StoredSeries *> series;
};

Result<std::vector<AirStation>> airStations(const SceneContext &context, const QStringList &pollutants)
{
    std::vector<const StoredSeries *> all;
    for (const QString &pollutant : pollutants) {
        std::ranges::copy(context.seriesOf(pollutant), std::back_inserter(all));
    }
    if (const auto read = context.prepareHours(all); !read) {
        return tl::unexpected(read.error());
    }
    std::vector<AirStation> stations;
    for (const QString &pollutant : pollutants) {
        const auto best = bestSeriesOf(context, pollutant);
        if (!best) {
            return tl::unexpected(best.error());
        }
        for (const StoredSeries *series : *best) {
            const Station *station = context.stationOf(series->series);
            auto found = std::ranges::find(stations, station, &AirStation::station);
            if (found == stations.end()) {
                stations.push_back({station, *context.placeOf(*series), {}});
                found = std::prev(stations.end());
            }
            found->series[pollutant] = series;
        }
    }
    return stations;
}

using HoursByPollutant = std::map<QString, std::shared_ptr<const Hours>>;

Result<HoursByPollutant> hoursOfStation(const SceneContext &context, const AirStation &station)
{
    HoursByPollutant all;
    for (const auto &[pollutant, series] : station.series) {
        const auto hours = context.hours(*series);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        all.emplace(pollutant, *hours);
    }
    return all;
}

QString namesOf(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        names << quantityByKey(key)->name();
    }
    return names.join(QStringLiteral(", "));
}

/** The pollutants whose intervals tell hours: by a mean of a day there is no index of an hour. */
HoursByPollutant hourlyOnly(HoursByPollutant all)
{
    std::erase_if(all, [](const auto &one) { return !tellsHours(*one.second); });
    return all;
}

QString needsHoursText()
{
    return QCoreApplication::translate("Air", "needs hourly values, measured in longer intervals");
}

/** The index that decides, where enough hours were measured: when it was, by what, and what is missing. */
void setWorst(AirValue &value, const AirIndex &worst, qint64 worstMs, const SceneOptions &options)
{
    if (!worst.level || !value.coverage.reaches(value.neededPercent)) {
        return;
    }
    value.value = *worst.level;
    value.detail = QCoreApplication::translate("Air", "%1, by %2")
                       .arg(timeText(worstMs, options.timeZone, options.locale), namesOf(worst.decidedBy));
    if (!worst.missing.isEmpty()) {
        value.detail +=
            QCoreApplication::translate("Air", "; missing in that hour: %1").arg(namesOf(worst.missing));
    }
}

/** The worst index of the windows' hours; an hour that is no record of any pollutant cannot be it. */
void setIndex(AirValue &value, const SceneContext &context, const HoursByPollutant &all,
    AirIndex (*indexOf)(const AirMeans &))
{
    const HoursByPollutant hours = hourlyOnly(all);
    if (hours.empty()) {
        value.reason = needsHoursText();
        return;
    }
    std::map<QString, double> highest;
    AirIndex worst;
    qint64 worstMs = 0;
    for (const TimeRange &window : fullHours(context.windows)) {
        for (qint64 from = window.fromMs; from < window.toMs; from += msPerHour) {
            AirMeans means;
            bool isRecord = false;
            for (const auto &[pollutant, columns] : hours) {
                const HourSpan span = hoursIn(*columns, {from, from + msPerHour});
                const auto mean = span.size() ? hourValue(*columns, span.first) : std::nullopt;
                if (mean) {
                    means.insert(pollutant, *mean);
                    auto [known, isNew] = highest.emplace(pollutant, *mean);
                    isRecord = isRecord || isNew || *mean > known->second;
                    known->second = std::max(known->second, *mean);
                }
            }
            ++value.coverage.total;
            value.coverage.valid += means.isEmpty() ? 0 : 1;
            const AirIndex index = isRecord ? indexOf(means) : AirIndex{};
            if (index.level && (!worst.level || *index.level > *worst.level)) {
                worst = index;
                worstMs = from;
            }
        }
    }
    setWorst(value, worst, worstMs, context.options);
}

/** How often the days' values, or the hours, are above the limit. */
void setExceedance(AirValue &value, const SceneContext &context, const Hours &hours, const Limit &limit)
{
    if (hasFilters(context.view.time)) {
        value.reason = QCoreApplication::translate("Air", "counted by whole days, not with filters");
        return;
    }
    if (limit.period != u"day" && !tellsHours(hours)) {
        value.reason = needsHoursText();
        return;
    }
    std::vector<std::optional<double>> means;
    for (const DayWindows &day : exceedanceDaysOf(context)) {
        if (limit.period == u"day") {
            means.push_back(airDailyMean(hourValues(hours, day.window)));
        } else if (limit.period == u"8h") {
            const auto list = hourValues(hours, {day.window.fromMs - 7 * msPerHour, day.window.toMs});
            means.push_back(maximumEightHours(list, list.size() - 7).value);
        } else {
            std::ranges::copy(hourValues(hours, day.window), std::back_inserter(means));
        }
    }
    const ExceedanceDays found = exceedanceDays(means, limit.value);
    value.coverage = found.coverage;
    value.isAtLeast = found.isAtLeast;
    if (found.coverage.valid > 0) {
        value.value = found.days;
    }
}

void setMean(AirValue &value, const AirPeriodMean &mean)
{
    value.value = mean.value;
    value.coverage = mean.coverage;
    value.neededPercent = mean.neededPercent();
    value.needsNote = mean.needsNote;
}

Result<AirValue> airValue(const SceneContext &context, const AirStation &station, const AirView &view)
{
    const auto hours = hoursOfStation(context, station);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    AirValue value;
    value.station = station.station;
    value.place = station.place;
    switch (view.indicator) {
    case AirIndicator::UbaIndex:
        setIndex(value, context, *hours, ubaIndex);
        break;
    case AirIndicator::EuropeanIndex:
        setIndex(value, context, *hours, europeanAirIndex);
        break;
    case AirIndicator::Mean: {
        const auto mean = context.mean(*station.series.at(view.pollutant));
        if (!mean) {
            return tl::unexpected(mean.error());
        }
        setMean(value, airPeriodMean(*mean, *hours->at(view.pollutant), context.windows, isAirYear(context)));
        break;
    }
    case AirIndicator::Exceedance:
        setExceedance(value, context, *hours->at(view.pollutant), *view.limit);
        break;
    }
    return value;
}

} // namespace

std::vector<DayWindows> exceedanceDaysOf(const SceneContext &context)
{
    return hasFilters(context.view.time) ? std::vector<DayWindows>{}
                                         : wholeDays(context.days(), context.period);
}

bool isAirYear(const SceneContext &context)
{
    return isAirYear(exceedanceDaysOf(context).size());
}

AirView airMeanView(const QString &pollutant)
{
    return {AirIndicator::Mean, pollutant};
}

QStringList airPollutants()
{
    return {QStringLiteral("pm10"), QStringLiteral("pm25"), QStringLiteral("no2"), QStringLiteral("o3"),
        QStringLiteral("so2")};
}

const Limit *exceedanceLimit(const LimitSet &set, const QString &pollutant)
{
    for (const QStringView period : {u"day", u"8h", u"hour"}) {
        if (const Limit *limit = set.find(pollutant, period)) {
            return limit;
        }
    }
    return nullptr;
}

std::vector<const LimitSet *> airLimitSets(const QString &pollutant)
{
    std::vector<const LimitSet *> sets;
    for (const LimitSet &set : limitSets()) {
        if (exceedanceLimit(set, pollutant)) {
            sets.push_back(&set);
        }
    }
    return sets;
}

AirView airViewOf(const QJsonObject &options)
{
    AirView view;
    const QString indicator = options.value(QStringLiteral("indicator")).toString();
    const QString pollutant = options.value(QStringLiteral("pollutant")).toString();
    const bool isKnown = airPollutants().contains(pollutant);
    if (indicator == u"eea") {
        view.indicator = AirIndicator::EuropeanIndex;
    } else if (indicator == u"mean" && isKnown) {
        view.indicator = AirIndicator::Mean;
        view.pollutant = pollutant;
    } else if (indicator == u"exceedance" && isKnown) {
        const QString set = options.value(QStringLiteral("limits")).toString();
        const auto sets = set.isEmpty() ? airLimitSets(pollutant) : std::vector<const LimitSet *>();
        view.limits = sets.empty() ? limitSet(set) : sets.front();
        view.limit = view.limits ? exceedanceLimit(*view.limits, pollutant) : nullptr;
        if (view.limit) {
            view.indicator = AirIndicator::Exceedance;
            view.pollutant = pollutant;
        }
    }
    return view;
}

Result<std::vector<AirValue>> airValues(const SceneContext &context, const AirView &view)
{
    const QStringList pollutants = view.pollutant.isEmpty() ? airPollutants() : QStringList{view.pollutant};
    const auto stations = airStations(context, pollutants);
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    std::vector<AirValue> values;
    for (const AirStation &station : *stations) {
        auto value = airValue(context, station, view);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace stadtblick
