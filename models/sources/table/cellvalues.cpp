#include "models/sources/table/cellvalues.h"

#include "models/domain/timerange.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cmath>

namespace stadtblick {

namespace {

QTimeZone zoneOf(const TableMapping &mapping)
{
    return mapping.timeZone.value_or(QTimeZone::utc());
}

/** 1.9.2017 or 9/1/17, with an optional time of day. */
const QRegularExpression &parted()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ "
                       ",T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?(?: Uhr)?$"));
    return pattern;
}

const QRegularExpression &isoLocal()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?$"));
    return pattern;
}

Moment dayOf(QDate date)
{
    return {date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch(), true};
}

std::optional<Moment> momentAt(
    QDate date, const QString &hour, const QString &minute, const QString &second, const QTimeZone &zone)
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199) {
        return std::nullopt;
    }
    if (hour.isEmpty()) {
        return dayOf(date);
    }
    const bool isEndOfDay = hour == QLatin1StringView("24") && minute == QLatin1StringView("00");
    const QTime time = isEndOfDay ? QTime(0, 0) : QTime(hour.toInt(), minute.toInt(), second.toInt());
    if (!time.isValid()) {
        return std::nullopt;
    }
    return Moment{QDateTime(isEndOfDay ? date.addDays(1) : date, time, zone).toMSecsSinceEpoch(), false};
}

std::optional<Moment> byFormats(const QString &cell, const TableMapping &mapping)
{
    for (const QString &format : mapping.dateFormats) {
        if (const QDateTime time = QLocale::c().toDateTime(cell, format); time.isValid()) {
            const bool isDay = !format.contains(u'h', Qt::CaseInsensitive);
            const QString hour = isDay ? QString() : time.toString(QStringLiteral("HH"));
            return momentAt(time.date(), hour, time.toString(QStringLiteral("mm")),
                time.toString(QStringLiteral("ss")), zoneOf(mapping));
        }
    }
    return std::nullopt;
}

/** Digits alone: milliseconds or seconds since 1970, or days since 1899-12-30 as spreadsheets count them. */
std::optional<Moment> byNumber(const QString &cell, const QTimeZone &zone)
{
    const auto number = numberOf(cell);
    if (!number || *number < 20000) {
        return std::nullopt;
    }
    if (*number >= 1e11 && *number < 7e12) {
        return Moment{static_cast<qint64>(*number), false};
    }
    if (*number >= 1e8 && *number < 7e9) {
        return Moment{static_cast<qint64>(*number) * 1000, false};
    }
    if (*number >= 100000) {
        return std::nullopt;
    }
    const double days = std::floor(*number);
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(days));
    const auto seconds = static_cast<int>(std::round((*number - days) * 86400));
    if (seconds == 0) {
        return dayOf(date);
    }
    return Moment{QDateTime(date, QTime(0, 0), zone).addSecs(seconds).toMSecsSinceEpoch(), false};
}

} // namespace

bool isMissing(const QString &cell)
{
    static const QSet<QString> marks{QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("---"),
        QStringLiteral("–"), QStringLiteral("k.a."), QStringLiteral("k. a."), QStringLiteral("n/a"),
        QStringLiteral("na"), QStringLiteral("n.a."), QStringLiteral("nan"), QStringLiteral("null"),
        QStringLiteral("none")};
    const QString text = cell.trimmed();
    return text.isEmpty() || marks.contains(text.toLower());
}

std::optional<qint64> countOf(const QString &cell)
{
    static const QRegularExpression grouped(
        QStringLiteral("^\\d{1,3}([.,' \\x{00A0}\\x{202F}])\\d{3}(?:\\1\\d{3})*$"));
    static const QRegularExpression whole(QStringLiteral("^\\d{1,15}(?:[.,]0+)?$"));
    QString text = cell.trimmed();
    if (const auto match = grouped.match(text); match.hasMatch()) {
        text.remove(match.captured(1));
    } else if (!whole.match(text).hasMatch()) {
        return std::nullopt;
    } else if (const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u',')); point > 0) {
        text.truncate(point);
    }
    bool isRead = false;
    const qint64 count = text.toLongLong(&isRead);
    return isRead ? std::optional(count) : std::nullopt;
}

std::optional<double> numberOf(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.count(u',') == 1 && !text.contains(u'.')) {
        text.replace(u',', u'.');
    } else if (text.contains(u',')) {
        return std::nullopt;
    }
    bool isRead = false;
    const double number = QLocale::c().toDouble(text, &isRead);
    return isRead && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<LonLat> placeOf(const QString &cell)
{
    static const QRegularExpression wkt(
        QStringLiteral(
            "^(?:SRID=4326;)?POINT\\s*Z?\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)(?:\\s+-?[\\d.]+)?\\s*\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(
        QStringLiteral("^\\(?(-?\\d+(?:[.]\\d+)?)°?\\s*[,;/ ]\\s*(-?\\d+(?:[.]\\d+)?)°?\\)?$"));
    const QString text = cell.trimmed();
    if (const auto match = wkt.match(text); match.hasMatch()) {
        return LonLat{match.captured(1).toDouble(), match.captured(2).toDouble()};
    }
    if (const auto match = pair.match(text); match.hasMatch()) {
        return LonLat{match.captured(2).toDouble(), match.captured(1).toDouble()};
    }
    return std::nullopt;
}

DateOrder dateOrderOf(const QStringList &cells)
{
    bool isMonthFirst = false;
    for (const QString &cell : cells) {
        const auto match = parted().match(cell.trimmed());
        if (!match.hasMatch() || match.captured(2) == QLatin1StringView(".")) {
            continue;
        }
        if (match.captured(1).toInt() > 12) {
            return DateOrder::DayFirst;
        }
        isMonthFirst = isMonthFirst || match.captured(3).toInt() > 12;
    }
    return isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<Moment> momentOf(const QString &cell, const TableMapping &mapping, DateOrder order)
{
    const QString text = cell.trimmed();
    if (!mapping.dateFormats.isEmpty()) {
        return byFormats(text, mapping);
    }
    if (const auto match = parted().match(text); match.hasMatch()) {
        const bool isMonthFirst =
            order == DateOrder::MonthFirst && match.captured(2) != QLatin1StringView(".");
        const int day = match.captured(isMonthFirst ? 3 : 1).toInt();
        const int month = match.captured(isMonthFirst ? 1 : 3).toInt();
        int year = match.captured(4).toInt();
        year += match.capturedLength(4) == 2 ? (year < 70 ? 2000 : 1900) : 0;
        return momentAt(QDate(year, month, day), match.captured(5), match.captured(6), match.captured(7),
            zoneOf(mapping));
    }
    if (const auto match = isoLocal().match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return momentAt(date, match.captured(4), match.captured(5), match.captured(6), zoneOf(mapping));
    }
    if (text.size() >= 10 && text[4] == u'-') {
        const QString iso = text.endsWith(QLatin1StringView(" UTC")) ? QString(text.chopped(4) % u'Z') : text;
        const auto read = fromIso(iso);
        return read ? std::optional(Moment{*read, iso.size() == 10}) : std::nullopt;
    }
    return byNumber(text, zoneOf(mapping));
}

} // namespace stadtblick
