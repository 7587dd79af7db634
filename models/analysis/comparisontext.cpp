#include "models/analysis/comparisontext.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr int otherSeasonDays = 46; ///< half a season apart
constexpr double noticeableK = 2;
constexpr double noticeableRainShare = 0.15;
constexpr double noticeableHolidayShare = 0.1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/** 'quieter' for less, 'louder' for more. */
QString wordOf(ChangeWords words, bool isMore)
{
    switch (words) {
    case ChangeWords::Loudness:
        return isMore ? tr("louder") : tr("quieter");
    case ChangeWords::Warmth:
        return isMore ? tr("warmer") : tr("cooler");
    case ChangeWords::Speed:
        return isMore ? tr("faster") : tr("slower");
    case ChangeWords::Amount:
        break;
    }
    return isMore ? tr("more") : tr("less");
}

/** '3.1 dB quieter'. */
QString changeOf(double difference, const ComparisonIndicator &indicator, const QLocale &locale)
{
    return numberText(std::abs(difference), indicator.decimals, indicator.changeUnit(), locale) % u' '
        % wordOf(indicator.words, difference > 0);
}

/** The side that falls short, A first. */
const ComparisonSide &shortSide(const Comparison &comparison)
{
    return comparison.a.used < Comparison::neededDays ? comparison.a : comparison.b;
}

QString dayTypeName(DayType type)
{
    switch (type) {
    case DayType::Workday:
        return tr("workdays");
    case DayType::Saturday:
        return tr("Saturdays");
    case DayType::SundayHoliday:
        break;
    }
    return tr("Sundays and holidays");
}

/** Weather that was not made alike and differs. */
void addWeather(QStringList &caveats, const Comparison &comparison, const ComparisonIndicator &indicator,
    const QLocale &locale)
{
    if (comparison.isPaired || indicator.words == ChangeWords::Warmth) {
        return; // the same days; or the weather itself is compared
    }
    const ComparisonMatch &match = comparison.match;
    if (!comparison.isWeatherKnown) {
        caveats << tr("Weather could not be considered: neither rain nor temperature is known.");
        return;
    }
    const auto &[a, b] = std::tie(comparison.a, comparison.b);
    if (!match.temperature && a.temperatureC && b.temperatureC
        && std::abs(*b.temperatureC - *a.temperatureC) >= noticeableK) {
        const double change = *b.temperatureC - *a.temperatureC;
        caveats << (change > 0 ? tr("B was %1 warmer; not matched.") : tr("B was %1 cooler; not matched."))
                       .arg(numberText(std::abs(change), 1, QStringLiteral("K"), locale));
    }
    if (!match.dryDays && a.rainyShare && b.rainyShare
        && std::abs(*b.rainyShare - *a.rainyShare) >= noticeableRainShare) {
        const auto percent = [&](double share) {
            return percentText(static_cast<int>(std::round(100 * share)), locale);
        };
        caveats << tr("Days with rain: A %1, B %2; not matched.")
                       .arg(percent(*a.rainyShare), percent(*b.rainyShare));
    }
}

/** How the hours of a daily speed weigh. */
QString weightingText(const Comparison &comparison)
{
    const bool isA = comparison.a.areVehiclesCounted;
    const bool isB = comparison.b.areVehiclesCounted;
    if (isA && isB) {
        return tr("Daily values: hourly speeds weighted by the vehicles counted; hours without a count are "
                  "not covered.");
    }
    if (!isA && !isB) {
        return tr("Daily values: hourly speeds, all weighing alike, as no vehicles are counted here.");
    }
    return tr("Daily values: hourly speeds, weighted in %1 by the vehicles counted; in %2 all weigh alike, "
              "as no vehicles are counted there.")
        .arg(
            isA ? QStringLiteral("A") : QStringLiteral("B"), isA ? QStringLiteral("B") : QStringLiteral("A"));
}

void addHolidays(QStringList &caveats, const Comparison &comparison)
{
    const auto share = [](const ComparisonSide &side) {
        return side.used > 0 ? static_cast<double>(side.schoolHolidays) / side.used : 0;
    };
    const double a = share(comparison.a);
    const double b = share(comparison.b);
    if (comparison.isPaired || std::abs(a - b) < noticeableHolidayShare) {
        return;
    }
    caveats << (a > b ? tr("School holidays in A, not matched (A %1, B %2 days).")
                      : tr("School holidays in B, not matched (A %1, B %2 days)."))
                   .arg(comparison.a.schoolHolidays)
                   .arg(comparison.b.schoolHolidays);
}

} // namespace

QString changeWord(const ComparisonIndicator &indicator, bool isMore)
{
    return wordOf(indicator.words, isMore);
}

QString signedText(double difference, int decimals, const QLocale &locale)
{
    const QString text = numberText(difference, decimals, locale);
    return rounded(difference, decimals) > 0 ? QString(u'+' % text) : text;
}

QString changeText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    if (!comparison.result) {
        const ComparisonSide &side = shortSide(comparison);
        return tr("not shown (%1 of %2)")
            .arg(locale.toString(side.used), indicator.countText(Comparison::neededDays));
    }
    if (rounded(comparison.result->difference, indicator.decimals) == 0) {
        return tr("no difference");
    }
    return changeOf(comparison.result->difference, indicator, locale);
}

QString averageText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    const QString text = tr("%1, on average").arg(indicator.partText(locale));
    const auto &mean = comparison.a.mean;
    if (!comparison.result || indicator.words != ChangeWords::Amount || !mean || *mean <= 0) {
        return text;
    }
    const double percent = 100 * comparison.result->difference / *mean;
    return text % QStringLiteral(" · ") % signedText(percent, 0, locale) % QStringLiteral("\u202f%");
}

QString rangeText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    if (!comparison.result) {
        return {};
    }
    const auto [difference, low, high] = *comparison.result;
    const int decimals = indicator.decimals;
    const double least = std::min(std::abs(low), std::abs(high));
    const double most = std::max(std::abs(low), std::abs(high));
    if (comparison.result->isSure()) {
        return tr("Probably between %1 and %2 %3 (95 % range).")
            .arg(numberText(least, decimals, locale),
                numberText(most, decimals, indicator.changeUnit(), locale),
                wordOf(indicator.words, difference > 0));
    }
    if (low == high) {
        return tr("The values of both sides are equal.");
    }
    return tr("Probably between %1 and %2 (95 % range).")
        .arg(changeOf(low, indicator, locale), changeOf(high, indicator, locale));
}

QString verdictText(const Comparison &comparison)
{
    if (!comparison.result) {
        return {};
    }
    return comparison.result->isSure() ? tr("Not to be explained by chance alone.")
                                       : tr("May be chance: the range contains 0.");
}

QString intervalText(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    if (!comparison.result) {
        return {};
    }
    const QString text = tr("%1 to %2")
                             .arg(signedText(comparison.result->low, indicator.decimals, locale),
                                 signedText(comparison.result->high, indicator.decimals, locale));
    return comparison.result->isSure() ? text : tr("%1 (uncertain)").arg(text);
}

QString methodText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    QStringList sentences;
    const QString means = indicator.isEnergetic() ? tr("energetic means") : tr("means");
    sentences << tr("Difference B − A of the %1 of %2 (%3).")
                     .arg(means, indicator.name(), indicator.partText(locale));
    if (indicator.mean == DailyMean::ByVehicles) {
        sentences << weightingText(comparison);
    }
    if (comparison.result) {
        sentences << tr(
            "Circular block bootstrap, %1 draws, blocks of %2; range widened by %3 for the number "
            "of blocks.")
                         .arg(locale.toString(comparison.draws), indicator.countText(comparison.block),
                             percentText(
                                 static_cast<int>(std::lround(100 * (comparison.widening - 1))), locale));
    }
    sentences << tr("A: %1 of %2, coverage %3; B: %4 of %5, coverage %6.")
                     .arg(locale.toString(comparison.a.used), indicator.countText(comparison.a.days),
                         percentText(comparison.a.coverage, locale), locale.toString(comparison.b.used),
                         indicator.countText(comparison.b.days), percentText(comparison.b.coverage, locale));
    if (comparison.match.dayTypes) {
        sentences << tr("Day types matched.");
    }
    if (comparison.match.dryDays) {
        sentences << tr("Only days without rain (under 0.1 mm).");
    }
    if (comparison.temperatureBand) {
        sentences << tr("Only days with %1 to %2.")
                         .arg(numberText(comparison.temperatureBand->first, 1, locale),
                             numberText(comparison.temperatureBand->second, 1, QStringLiteral("°C"), locale));
    }
    return sentences.join(u' ');
}

QStringList caveatTexts(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    QStringList caveats;
    if (comparison.overlapDays > 0) {
        caveats << tr("The periods overlap by %1.").arg(indicator.countText(comparison.overlapDays));
    }
    if (comparison.seasonGapDays > otherSeasonDays && !comparison.isPaired) {
        caveats << tr("The periods lie in different seasons.");
    }
    addWeather(caveats, comparison, indicator, locale);
    addHolidays(caveats, comparison);
    if (comparison.result && comparison.isDependent()) {
        caveats << tr("Neighbouring days resemble each other (correlation %1): the range is probably too "
                      "narrow, chance explains more than it says.")
                       .arg(numberText(comparison.dayCorrelation, 1, locale));
    }
    for (const DayType type : comparison.missingTypes) {
        caveats << tr("One side has no %1: left out.").arg(dayTypeName(type));
    }
    if (!comparison.match.dayTypes && !comparison.isPaired) {
        caveats << tr("Day types not matched.");
    }
    return caveats;
}

} // namespace stadtblick
