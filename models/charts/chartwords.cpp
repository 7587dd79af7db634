#include "models/charts/chartwords.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/percentiles.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

QString localTimeText(qint64 timeMs, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, zone);
    const QString text =
        time.toString(QStringView(timeMs % 60'000 == 0 ? u"yyyy-MM-dd HH:mm" : u"yyyy-MM-dd HH:mm:ss"));
    // The same clock an hour earlier or later: only the offset says which one it is.
    constexpr qint64 hourMs = 3'600'000;
    const auto clockAt = [&](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).time(); };
    const bool isDoubled = clockAt(timeMs - hourMs) == time.time() || clockAt(timeMs + hourMs) == time.time();
    return isDoubled ? QString(text % u' ' % time.timeZoneAbbreviation()) : text;
}

ChartCell cellOf(const std::optional<double> &value)
{
    return value ? ChartCell(*value) : ChartCell();
}

QString dayTypeName(DayType type)
{
    switch (type) {
    case DayType::Workday:
        return QCoreApplication::translate("Chart", "Workday");
    case DayType::Saturday:
        return QCoreApplication::translate("Chart", "Saturday");
    case DayType::SundayHoliday:
        return QCoreApplication::translate("Chart", "Sunday/holiday");
    }
    return {};
}

QStringList weekdayNames(const QLocale &locale)
{
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        names << locale.standaloneDayName(day, QLocale::ShortFormat).remove(u'.');
    }
    return names;
}

QString dayName(QDate date, const QLocale &locale)
{
    const QString name = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat).remove(u'.')
        % QStringLiteral(", ") % dateText(date, locale);
    return isSpecialDay(date) ? QCoreApplication::translate("Chart", "%1, special day").arg(name) : name;
}

QString monthName(int month, const QLocale &locale)
{
    return locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.');
}

QString hourName(int hour, const QLocale &locale)
{
    return hoursText(hour, hour + 1, locale);
}

QString withNarrowSpaces(QString text)
{
    return text.replace(QStringLiteral(" %"), QStringLiteral("\u202f%"));
}

QString missingPercentiles(qint64 count, const Coverage &coverage, const QLocale &locale)
{
    if (count < percentileValues) {
        return notEnoughText(count, percentileValues, locale);
    }
    return coverage.reaches(percentileCoverage) ? QString()
                                                : notEnoughText(coverage, percentileCoverage, locale);
}

QString durationText(std::span<const TimeRange> stretches, const QLocale &locale)
{
    constexpr qint64 secondMs = 1000;
    constexpr qint64 minuteMs = 60 * secondMs;
    constexpr qint64 hourMs = 60 * minuteMs;
    qint64 lengthMs = 0;
    for (const TimeRange &stretch : stretches) {
        lengthMs += stretch.lengthMs();
    }
    const auto text = [&](qint64 unitMs, int decimals, const QString &unit) {
        const double units = static_cast<double>(lengthMs) / static_cast<double>(unitMs);
        return numberText(units, decimals, unit, locale);
    };
    if (lengthMs < minuteMs) {
        return text(secondMs, 0, QStringLiteral("s"));
    }
    if (lengthMs < hourMs) {
        return text(minuteMs, 0, QStringLiteral("min"));
    }
    return text(hourMs, lengthMs < 10 * hourMs && lengthMs % hourMs != 0 ? 1 : 0, QStringLiteral("h"));
}

QString hourCountText(const Coverage &hours, const QLocale &locale)
{
    return QCoreApplication::translate("Chart", "n = %1 of %2 hours")
        .arg(numberText(static_cast<double>(hours.valid), 0, locale),
            numberText(static_cast<double>(hours.total), 0, locale));
}

} // namespace stadtblick
