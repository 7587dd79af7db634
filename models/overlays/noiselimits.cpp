#include "models/overlays/noiselimits.h"

#include "models/analysis/noisetexts.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/figuremaking.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace stadtblick {

namespace {

/** The level that a set's limits of a period are compared with; what the set's words mean is decided here. */
Level comparedLevel(const NoiseStation &station, const LimitSet &set, const QString &period)
{
    // Where a set speaks of L_den its night is that of L_den; else days last from 06 to 22.
    const bool isByLden =
        std::ranges::any_of(set.limits, [](const Limit &limit) { return limit.period == u"den"; });
    const PeriodLevels levels = station.levels.value_or(PeriodLevels{});
    if (period == u"den") {
        return {levels.lden, ldenCoverage(levels).value_or(Coverage{})};
    }
    if (period == u"night_hour") {
        return {station.nightHour.levelDbA, station.nightHour.coverage};
    }
    if (period == u"night") {
        return isByLden ? levels.lNight : station.ratings.lrNight;
    }
    return period == u"day" ? station.ratings.lrDay : Level{};
}

/** Why a limit's level is missing. */
QString lackingText(const NoiseStation &station, const NoiseExcess &excess, const QLocale &locale)
{
    if (const QString text = missingPeriodsText(station); !text.isEmpty()) {
        return text;
    }
    if (excess.period == u"den") {
        return missingLevelText(station, NoiseIndicator::Lden, locale);
    }
    return excess.coverage.total == 0 ? noWholePartText(excess.period != u"day")
                                      : notEnoughText(excess.coverage, noiseNeededPercent, locale);
}

NoiseExcess excessOf(
    const NoiseStation &station, const LimitSet &set, const Limit &limit, const QLocale &locale)
{
    const Level level = comparedLevel(station, set, limit.period);
    NoiseExcess excess;
    excess.period = limit.period;
    excess.limitDbA = limit.value;
    excess.coverage = level.coverage;
    excess.isVerified = limit.isVerified;
    const bool isHour = limit.period == u"night_hour";
    const double above = level.value ? set.excess(limit, *level.value) : 0;
    // A single hour above the limit proves it; that none is needs enough of them.
    if (level.value && (above > 0 || !isHour || level.coverage.reaches(noiseNeededPercent))) {
        excess.levelDbA = set.rounded(*level.value);
        excess.excessDb = above;
        if (isHour) {
            excess.hour = TimeRange{station.nightHour.fromMs, station.nightHour.fromMs + msPerHour};
        }
        return excess;
    }
    excess.missingReason = lackingText(station, excess, locale);
    return excess;
}

QString periodName(const QString &period)
{
    return period == u"day"       ? QCoreApplication::translate("Noise", "by day")
        : period == u"night"      ? QCoreApplication::translate("Noise", "by night")
        : period == u"night_hour" ? QCoreApplication::translate("Noise", "loudest night hour")
                                  : QStringLiteral("LDEN");
}

} // namespace

std::vector<NoiseExcess> noiseExcess(
    const NoiseStation &station, const LimitSet &set, const QString &area, const QLocale &locale)
{
    static const std::array periods{
        QStringLiteral("day"), QStringLiteral("night"), QStringLiteral("night_hour"), QStringLiteral("den")};
    std::vector<NoiseExcess> all;
    for (const QString &period : periods) {
        if (const Limit *limit = set.find(u"laeq", period, area)) {
            all.push_back(excessOf(station, set, *limit, locale));
        }
    }
    std::ranges::stable_sort(all, std::greater<>(), [](const NoiseExcess &excess) {
        return excess.levelDbA ? *excess.levelDbA - excess.limitDbA
                               : -std::numeric_limits<double>::infinity();
    });
    return all;
}

LimitVerdict verdictOf(std::span<const NoiseExcess> all)
{
    if (std::ranges::any_of(all, [](const NoiseExcess &excess) { return excess.excessDb > 0; })) {
        return LimitVerdict::Exceeded;
    }
    const bool isWhole =
        std::ranges::all_of(all, [](const NoiseExcess &excess) { return excess.levelDbA.has_value(); });
    return isWhole && !all.empty() ? LimitVerdict::Kept : LimitVerdict::Unknown;
}

QString excessText(const NoiseExcess &excess, const QTimeZone &zone, const QLocale &locale)
{
    const QString name = periodName(excess.period);
    if (!excess.levelDbA) {
        return name % QStringLiteral(": ") % excess.missingReason;
    }
    // Below one decibel with tenths: '50, value 50' would not explain an excess.
    const int decimals = excess.excessDb > 0 && excess.excessDb < 1 ? 1 : 0;
    QString level = numberText(*excess.levelDbA, decimals, QStringLiteral("dB(A)"), locale);
    if (excess.hour) {
        FigurePeriod when;
        when.timeZone = zone;
        when.locale = locale;
        level += QStringLiteral(" (") % whenText(excess.hour->fromMs, excess.hour->toMs, when) % u')';
    }
    return QCoreApplication::translate("Noise", "%1 %2, value %3")
        .arg(name, level, numberText(excess.limitDbA, 0, locale));
}

QString limitsText(const LimitSet &set, const QString &area, const QLocale &locale)
{
    QStringList parts;
    for (const Limit &limit : set.limits) {
        if (limit.quantity != u"laeq" || limit.area != area) {
            continue;
        }
        const QString value = numberText(limit.value, 0, locale);
        parts << (limit.period == u"day"   ? QCoreApplication::translate("Noise", "day %1").arg(value)
                : limit.period == u"night" ? QCoreApplication::translate("Noise", "night %1").arg(value)
                : limit.period == u"night_hour"
                ? QCoreApplication::translate("Noise", "loudest night hour %1").arg(value)
                : QCoreApplication::translate("Noise", "LDEN %1").arg(value));
    }
    return parts.join(QStringLiteral(", ")) % QStringLiteral("\u202FdB(A)");
}

bool hasNightHour(const LimitSet &set, const QString &area)
{
    return set.find(u"laeq", u"night_hour", area) != nullptr;
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
