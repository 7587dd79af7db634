#include "models/overlays/trendtexts.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

constexpr double yearsPerDecade = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Trends", text);
}

QString signedText(double value, int decimals, const QString &unit, const QLocale &locale)
{
    const QString text =
        unit.isEmpty() ? numberText(value, decimals, locale) : numberText(value, decimals, unit, locale);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10, -decimals);
    return value > 0 && !isZero ? QString(u'+' % text) : text;
}

QString pText(double p, const QLocale &locale)
{
    return p < 0.001 ? QStringLiteral("p < ") % numberText(0.001, 3, locale)
                     : QStringLiteral("p = ") % numberText(p, 3, locale);
}

QString shownTrend(const SeriesTrend &series, const QLocale &locale)
{
    return tr("Trend %1 a decade")
        .arg(signedText(
            series.trend.perYear * yearsPerDecade, series.decimals, differenceUnit(series.unit), locale));
}

QString trendDetail(const SeriesTrend &series, const QLocale &locale)
{
    const Trend &trend = series.trend;
    const bool isYears = trend.basis == Trend::Basis::Years;
    const QString unit = differenceUnit(series.unit);
    QStringList parts{tr("95 %: %1 to %2")
                          .arg(signedText(trend.perYearLow * yearsPerDecade, series.decimals, {}, locale),
                              signedText(trend.perYearHigh * yearsPerDecade, series.decimals, unit, locale)),
        pText(trend.p, locale),
        (isYears ? tr("%1 yearly values") : tr("%1 monthly values")).arg(locale.toString(trend.count))};
    if (trend.p >= 0.05) {
        parts << tr("may be chance");
    }
    if (trend.isAutocorrelated()) {
        parts << (isYears ? tr("neighbouring years depend on each other (%1): p is too small")
                          : tr("neighbouring months depend on each other (%1): p is too small"))
                     .arg(numberText(trend.lag1, 2, locale));
    }
    return parts.join(QStringLiteral(" · "));
}

QString unusualSummary(const SeriesTrend &series, const QLocale &locale)
{
    const UnusualSearch &search = series.unusual;
    if (!series.isUnusualAsked) {
        return {};
    }
    if (search.tested == 0) {
        return search.withoutReference == 0
            ? tr("Unusual hours: no data in this period")
            : tr("Unusual hours: nothing to compare with (fewer than %1 values per hour and day type)")
                  .arg(leastReferenceHours);
    }
    QString text = search.hours == 0
        ? tr("Nothing unusual in this period")
        : QCoreApplication::translate("Trends", "Unusual: %n hour(s) in this period", nullptr, search.hours);
    const int untested = search.withoutReference + search.missing;
    if (untested > 0) {
        text += QStringLiteral(" · ")
            % tr("%1 of %2 hours compared")
                  .arg(locale.toString(search.tested), locale.toString(search.tested + untested));
    }
    return text;
}

} // namespace

QString differenceUnit(const QString &unit)
{
    if (unit == QStringLiteral("°C")) {
        return QStringLiteral("K");
    }
    return unit.startsWith(QLatin1String("dB")) ? QStringLiteral("dB") : unit;
}

void addTrendTexts(SeriesTrend &series, const QLocale &locale)
{
    if (series.trend.basis == Trend::Basis::None) {
        series.trendText = tr("Trend not shown (%1 of %2 months)")
                               .arg(locale.toString(series.trend.monthCount), locale.toString(trendMonths));
    } else {
        series.trendText = shownTrend(series, locale);
        series.trendDetail = trendDetail(series, locale);
    }
    series.unusualText = unusualSummary(series, locale);
    series.method =
        tr("Trend: median slope (Theil–Sen) with Mann–Kendall test, over yearly means from 8 on, else "
           "between the same months of different years from 24 monthly means on; each needs 75 % "
           "coverage.");
    if (series.isByVehicles) {
        series.method += u' '
            % (*series.isByVehicles
                    ? tr("Monthly and yearly means are of hourly speeds weighted by the vehicles counted; "
                         "hours without a count are not covered.")
                    : tr("Monthly and yearly means are of hourly speeds, all weighing alike, as no vehicles "
                         "are counted here."));
    }
    if (series.isUnusualAsked) {
        series.method += u' '
            % tr("Unusual: the hour's modified z-score against the same hour and day type of %1 days before "
                 "and after "
                 "the period is above 3.5.")
                  .arg(referenceDays);
    }
}

QString unusualText(
    const UnusualHours &hours, const SeriesTrend &series, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(hours.range.fromMs, zone);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(hours.range.toMs - 1, zone);
    const QString value = numberText(hours.value, series.decimals, series.unit, locale);
    const QString usual = numberText(hours.usual, series.decimals, series.unit, locale);
    if (from.date() != last.date()) {
        // A clock alone would not tell on which day the run ends.
        return tr("%1: %2, usual %3").arg(periodText(hours.range, zone, locale), value, usual);
    }
    return tr("%1, %2: %3, usual %4")
        .arg(dateText(from.date(), locale), hoursText(from.time().hour(), last.time().hour() + 1, locale),
            value, usual);
}

} // namespace stadtblick
