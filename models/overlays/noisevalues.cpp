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
    }
    // A single day holds no whole night, but 06–22 and hours of nights.
    noise.ratings = ratingLevelsIn(**hours, context.days(), context.period);
    noise.nightHour = loudestNightHour(**hours, context.days(), context.period);
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
    return station.hasHours ? QString() : coarseLevelsText();
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
    const auto found = std::ranges::find(noiseKinds, asked, noiseIndicatorKey);
    if (found != noiseKinds.end()
        && (*found == NoiseIndicator::Laeq || std::ranges::any_of(stations, hasLevels))) {
        return *found;
    }
    const bool hasLden = std::ranges::any_of(
        stations, [](const NoiseStation &station) { return station.levels && station.levels->lden; });
    return hasLden ? NoiseIndicator::Lden : NoiseIndicator::Laeq;
}

} // namespace stadtblick
