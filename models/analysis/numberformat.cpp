#include "models/analysis/numberformat.h"

#include "models/analysis/calendar.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

constexpr QChar narrowSpace(0x202f);
constexpr QChar minusSign(0x2212);
constexpr QChar dash(0x2013);

bool isGerman(const QLocale &locale)
{
    return locale.language() == QLocale::German;
}

bool isWhole(const QDateTime &time)
{
    return time.time() == QTime(0, 0);
}

QString dayMonth(QDate date, const QLocale &locale)
{
    return locale.toString(date, isGerman(locale) ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM"));
}

/** From one day to another, both included. */
QString daysText(QDate first, QDate last, const QLocale &locale)
{
    if (first == last) {
        return dateText(first, locale);
    }
    const QString year = locale.toString(last, QStringLiteral("yyyy"));
    const bool isWholeYear = first == QDate(last.year(), 1, 1) && last == QDate(first.year(), 12, 31);
    if (isWholeYear) {
        return year;
    }
    if (first.year() != last.year()) {
        return dateText(first, locale) % u' ' % dash % u' ' % dateText(last, locale);
    }
    if (first.month() != last.month()) {
        return dayMonth(first, locale) % u' ' % dash % u' ' % dayMonth(last, locale) % u' ' % year;
    }
    if (first.day() == 1 && last.day() == last.daysInMonth()) {
        return locale.toString(last, QStringLiteral("MMMM yyyy"));
    }
    const QString begin = QString::number(first.day()) % (isGerman(locale) ? QStringLiteral(".") : QString());
    return begin % dash % dateText(last, locale);
}

/** '14:05' or '14' for whole hours in a period's ends. */
QString clockText(QTime time, bool isWholeHour)
{
    return isWholeHour ? QString::number(time.hour()) : time.toString(QStringLiteral("H:mm"));
}

QString withClockWord(const QString &text, const QLocale &locale)
{
    return isGerman(locale) ? QString(text % QStringLiteral(" Uhr")) : text;
}

} // namespace

QString numberText(double value, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10.0, decimals);
    double rounded = std::round(value * scale) / scale;
    if (rounded == 0) {
        rounded = 0; // never '−0'
    }
    const QString text = locale.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? QString(minusSign % text) : text;
}

QString numberText(double value, int decimals, const QString &unit, const QLocale &locale)
{
    const QString number = numberText(value, decimals, locale);
    return unit.isEmpty() ? number : QString(number % narrowSpace % unit);
}

QString countText(qint64 count, const QLocale &locale)
{
    constexpr QChar noBreak(0x00a0);
    return u'n' % noBreak % u'=' % noBreak % numberText(static_cast<double>(count), 0, locale);
}

QString percentText(int percent, const QLocale &locale)
{
    return numberText(percent, 0, QStringLiteral("%"), locale);
}

QString percentText(const Coverage &coverage, const QLocale &locale)
{
    const QString text = percentText(std::max(coverage.percent(), coverage.valid > 0 ? 1 : 0), locale);
    return coverage.valid > 0 && coverage.percent() == 0 ? QString(QStringLiteral("<\u00a0") % text) : text;
}

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(
        date, isGerman(locale) ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString timeText(qint64 timeMs, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, zone);
    const QString clock = time.time().toString(QStringLiteral("H:mm"));
    return dateText(time.date(), locale) % QStringLiteral(", ") % withClockWord(clock, locale);
}

QString hoursText(int from, int to, const QLocale &locale)
{
    const QString suffix = isGerman(locale) ? QString() : QStringLiteral(":00");
    return withClockWord(QString::number(from) % suffix % dash % QString::number(to) % suffix, locale);
}

QString lengthText(double lengthM, const QLocale &locale)
{
    // What would round to 1000 m is a kilometre.
    return lengthM < 999.5 ? numberText(lengthM, 0, QStringLiteral("m"), locale)
                           : numberText(lengthM / 1000, lengthM < 9995 ? 2 : 1, QStringLiteral("km"), locale);
}

QString areaText(double areaM2, const QLocale &locale)
{
    if (areaM2 < 9999.5) {
        return numberText(areaM2, 0, QStringLiteral("m²"), locale);
    }
    return areaM2 < 999'500 ? numberText(areaM2 / 10'000, 1, QStringLiteral("ha"), locale)
                            : numberText(areaM2 / 1'000'000, 2, QStringLiteral("km²"), locale);
}

QString periodText(TimeRange period, const QTimeZone &zone, const QLocale &locale)
{
    if (period.isEmpty()) {
        return {};
    }
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(period.fromMs, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(period.toMs, zone);
    if (isWhole(from) && isWhole(to)) {
        return daysText(from.date(), to.date().addDays(-1), locale);
    }
    const bool isWholeHours = isGerman(locale) && from.time().minute() == 0 && to.time().minute() == 0;
    const QDate lastDay = isWhole(to) ? to.date().addDays(-1) : to.date();
    const QString end = isWhole(to) ? (isWholeHours ? QStringLiteral("24") : QStringLiteral("24:00"))
                                    : clockText(to.time(), isWholeHours);
    const QString begin = clockText(from.time(), isWholeHours);
    if (from.date() == lastDay) {
        return dateText(lastDay, locale) % QStringLiteral(", ") % withClockWord(begin % dash % end, locale);
    }
    // 'Uhr' at both: '22 – 6. April' would be days.
    return dateText(from.date(), locale) % QStringLiteral(", ") % withClockWord(begin, locale) % u' ' % dash
        % u' ' % dateText(lastDay, locale) % QStringLiteral(", ") % withClockWord(end, locale);
}

QString dayTypesText(DayType type)
{
    switch (type) {
    case DayType::Workday:
        return QCoreApplication::translate("TimeFilter", "workdays");
    case DayType::Saturday:
        return QCoreApplication::translate("TimeFilter", "Saturdays");
    case DayType::SundayHoliday:
        break;
    }
    return QCoreApplication::translate("TimeFilter", "Sundays and holidays");
}

QString filterText(const TimeState &time, const QLocale &locale)
{
    QStringList parts;
    if (time.hours && *time.hours != std::pair(0, 24)) {
        parts << hoursText(time.hours->first, time.hours->second, locale);
    }
    QStringList types;
    for (const DayType type : {DayType::Workday, DayType::Saturday, DayType::SundayHoliday}) {
        if (time.dayTypes.contains(dayTypeKey(type))) {
            types << dayTypesText(type);
        }
    }
    if (time.dayTypes.contains(schoolHolidayKey)) {
        types << QCoreApplication::translate("TimeFilter", "in school holidays");
    }
    if (time.dayTypes.contains(schoolTimeKey)) {
        types << QCoreApplication::translate("TimeFilter", "outside school holidays");
    }
    if (!types.isEmpty()) {
        parts << types.join(QStringLiteral(", "));
    }
    QStringList months;
    for (const int month : time.months) {
        months << locale.standaloneMonthName(month);
    }
    if (!months.isEmpty()) {
        parts << months.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral(" · "));
}

QString placeText(LonLat place, const QLocale &locale)
{
    const QString east = isGerman(locale) ? QStringLiteral("O") : QStringLiteral("E");
    return numberText(std::abs(place.lat), 5, locale) % QStringLiteral("° ")
        % (place.lat < 0 ? QStringLiteral("S") : QStringLiteral("N")) % u' '
        % numberText(std::abs(place.lon), 5, locale) % QStringLiteral("° ")
        % (place.lon < 0 ? QStringLiteral("W") : east);
}

QString projectedText(const QString &crs, double easting, double northing)
{
    const auto grouped = [](double metres) {
        QString digits = QString::number(std::llround(metres));
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
            digits.insert(at, narrowSpace);
        }
        return digits;
    };
    return crs % QStringLiteral("  ") % grouped(easting) % QStringLiteral(" / ") % grouped(northing);
}

QString notEnoughText(const Coverage &coverage, int neededPercent, const QLocale &locale)
{
    return QCoreApplication::translate("Figure", "not enough data (%1 of %2)")
        .arg(percentText(coverage, locale), percentText(neededPercent, locale));
}

QString notEnoughText(qint64 count, qint64 needed, const QLocale &locale)
{
    return QCoreApplication::translate("Figure", "not enough data (%1 of %2 values)")
        .arg(numberText(static_cast<double>(count), 0, locale),
            numberText(static_cast<double>(needed), 0, locale));
}

} // namespace stadtblick
