#include "models/overlays/noisevalues.h"

#include "models/analysis/calendar.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/noisetexts.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/bestseriesloader.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace stadtblick {

namespace {

constexpr std::array noiseKinds{NoiseIndicator::Lden, NoiseIndicator::LDay, NoiseIndicator::LEvening,
    NoiseIndicator::LNight, NoiseIndicator::Laeq};

/** The level that a set's limits of a period are compared with. */
std::optional<double> comparedLevel(const NoiseStation &station, const LimitSet &set, const QString &period)
{
    if (!station.levels) {
        return std::nullopt;
    }
    // Where a set speaks of L_den its night is that of L_den; else days last from 06 to 22.
    const bool isByLden = set.find(u"laeq", u"den") != nullptr
        || std::ranges::any_of(set.limits, [](const Limit &limit) { return limit.period == u"den"; });
    if (period == u"den") {
        return station.levels->lden;
    }
    if (period == u"night") {
        return isByLden ? station.levels->lNight.value : station.ratings.lrNight.value;
    }
    return period == u"day" ? station.ratings.lrDay.value : std::nullopt;
}

Result<NoiseStation> noiseStation(
    const SceneContext &context, const StoredSeries &series, const Station &station, LonLat place)
{
    const auto mean = context.mean(series);
    const auto hours = context.hours(series);
    if (!mean || !hours) {
        return tl::unexpected(!mean ? mean.error() : hours.error());
    }
    NoiseStation noise;
    noise.laeq = {&series, &station, place, mean->value, mean->coverage};
    noise.isFiltered = hasFilters(context.view.time);
    noise.hasHours = tellsHours(**hours);
    if (noise.isFiltered || !noise.hasHours) {
        return noise;
    }
    const PeriodLevels levels = noiseLevelsIn(**hours, context.days(), context.period);
    if (ldenCoverage(levels)) {
        noise.levels = levels;
        noise.ratings = ratingLevelsIn(**hours, context.days(), context.period);
    }
    return noise;
}

} // namespace

std::span<const NoiseIndicator> noiseIndicators()
{
    return noiseKinds;
}

QString noiseIndicatorKey(NoiseIndicator indicator)
{
    return noiseIndicatorName(indicator).toLower();
}

QString noiseIndicatorName(NoiseIndicator indicator)
{
    switch (indicator) {
    case NoiseIndicator::Lden:
        return QStringLiteral("LDEN");
    case NoiseIndicator::LDay:
        return QStringLiteral("LDay");
    case NoiseIndicator::LEvening:
        return QStringLiteral("LEvening");
    case NoiseIndicator::LNight:
        return QStringLiteral("LNight");
    case NoiseIndicator::Laeq:
        break;
    }
    return QStringLiteral("LAeq");
}

Result<std::vector<NoiseStation>> noiseStations(const SceneContext &context)
{
    if (const auto read = context.prepareHours(context.seriesOf(u"laeq")); !read) {
        return tl::unexpected(read.error());
    }
    const auto all = bestSeriesOf(context, u"laeq");
    if (!all) {
        return tl::unexpected(all.error());
    }
    std::vector<NoiseStation> stations;
    for (const StoredSeries *series : *all) {
        auto noise =
            noiseStation(context, *series, *context.stationOf(series->series), *context.placeOf(*series));
        if (!noise) {
            return tl::unexpected(noise.error());
        }
        stations.push_back(std::move(*noise));
    }
    return stations;
}

Level levelOf(const NoiseStation &station, NoiseIndicator indicator)
{
    const Coverage &coverage = station.laeq.coverage;
    if (indicator == NoiseIndicator::Laeq) {
        return {coverage.reaches(noiseNeededPercent) ? station.laeq.value : std::nullopt, coverage};
    }
    if (!station.levels) {
        return {std::nullopt, coverage};
    }
    const PeriodLevels &levels = *station.levels;
    switch (indicator) {
    case NoiseIndicator::LDay:
        return levels.lDay;
    case NoiseIndicator::LEvening:
        return levels.lEvening;
    case NoiseIndicator::LNight:
        return levels.lNight;
    default:
        break;
    }
    return {levels.lden, *ldenCoverage(levels)};
}

QString missingPeriodsText(const NoiseStation &station)
{
    if (!station.isMeasured()) {
        return QCoreApplication::translate("Stations", "no data");
    }
    if (station.isFiltered) {
        return QCoreApplication::translate("Noise", "not of filtered hours or days");
    }
    return station.hasHours ? QString()
                            : QCoreApplication::translate("Noise", "measured in steps of more than an hour");
}

QString missingLevelText(const NoiseStation &station, NoiseIndicator indicator, const QLocale &locale)
{
    const Coverage coverage = levelOf(station, indicator).coverage;
    if (indicator == NoiseIndicator::Laeq && station.isMeasured()) {
        return notEnoughText(coverage, noiseNeededPercent, locale);
    }
    if (const QString text = missingPeriodsText(station); !text.isEmpty()) {
        return text;
    }
    // Without levels the period holds no whole day, evening and night.
    if (indicator == NoiseIndicator::Lden || !station.levels) {
        return missingLdenText(station.levels.value_or(PeriodLevels{}), true, noiseNeededPercent, locale);
    }
    return notEnoughText(coverage, noiseNeededPercent, locale);
}

NoiseIndicator shownNoiseIndicator(const std::vector<NoiseStation> &stations, const QJsonObject &options)
{
    const QString asked = options.value(QStringLiteral("indicator")).toString();
    const auto hasLevels = [](const NoiseStation &station) { return station.levels.has_value(); };
    const auto *const found = std::ranges::find(noiseKinds, asked, noiseIndicatorKey);
    if (found != noiseKinds.end()
        && (*found == NoiseIndicator::Laeq || std::ranges::any_of(stations, hasLevels))) {
        return *found;
    }
    const bool hasLden = std::ranges::any_of(
        stations, [](const NoiseStation &station) { return station.levels && station.levels->lden; });
    return hasLden ? NoiseIndicator::Lden : NoiseIndicator::Laeq;
}

std::vector<NoiseExcess> noiseExcess(const NoiseStation &station, const LimitSet &set, const QString &area)
{
    std::vector<NoiseExcess> found;
    for (const QString &period : {QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("den")}) {
        const Limit *limit = set.find(u"laeq", period, area);
        const auto level = limit ? comparedLevel(station, set, period) : std::nullopt;
        if (level) {
            found.push_back(
                {period, set.rounded(*level), limit->value, set.excess(*limit, *level), limit->isVerified});
        }
    }
    std::ranges::stable_sort(
        found, std::greater<>(), [](const NoiseExcess &excess) { return excess.levelDbA - excess.limitDbA; });
    return found;
}

QStringList areasOf(const LimitSet &set)
{
    QStringList areas;
    for (const Limit &limit : set.limits) {
        if (limit.quantity == u"laeq" && !areas.contains(limit.area)) {
            areas << limit.area;
        }
    }
    return areas;
}

QString limitAreaName(const QString &area)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("hospital"), QT_TRANSLATE_NOOP("Noise", "Hospital, school, care home")},
        {QStringLiteral("residential_pure"), QT_TRANSLATE_NOOP("Noise", "WR purely residential")},
        {QStringLiteral("residential_general"), QT_TRANSLATE_NOOP("Noise", "WA, WS general residential")},
        {QStringLiteral("residential_special"), QT_TRANSLATE_NOOP("Noise", "WB special residential")},
        {QStringLiteral("mixed"), QT_TRANSLATE_NOOP("Noise", "MI, MD mixed, village")},
        {QStringLiteral("urban"), QT_TRANSLATE_NOOP("Noise", "MU urban area")},
        {QStringLiteral("core"), QT_TRANSLATE_NOOP("Noise", "MK core area")},
        {QStringLiteral("commercial"), QT_TRANSLATE_NOOP("Noise", "GE commercial")},
        {QStringLiteral("industrial"), QT_TRANSLATE_NOOP("Noise", "GI industrial")},
        {QStringLiteral("road"), QT_TRANSLATE_NOOP("Noise", "Road traffic")},
        {QStringLiteral("rail"), QT_TRANSLATE_NOOP("Noise", "Rail traffic")},
        {QStringLiteral("aircraft"), QT_TRANSLATE_NOOP("Noise", "Aircraft")},
        {QStringLiteral("wind_turbine"), QT_TRANSLATE_NOOP("Noise", "Wind turbines")}};
    const char *name = names.value(area);
    return name ? QCoreApplication::translate("Noise", name) : area;
}

std::vector<const LimitSet *> noiseLimitSets()
{
    std::vector<const LimitSet *> sets;
    for (const LimitSet &set : limitSets()) {
        if (!areasOf(set).isEmpty()) {
            sets.push_back(&set);
        }
    }
    return sets;
}

} // namespace stadtblick
