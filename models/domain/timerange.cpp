#include "models/domain/timerange.h"

#include <QtCore/QTimeZone>

namespace stadtblick {

QString toIsoUtc(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
}

namespace {

/** Reads exactly @p count digits at @p at; nothing if one is missing. */
std::optional<int> digits(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (c - u'0');
    }
    return value;
}

/** Minutes east of UTC from 'Z', '+hh:mm', '+hhmm' or '+hh' at the end of a time. */
std::optional<int> offsetMinutes(QStringView text)
{
    if (text == u"Z" || text == u"z") {
        return 0;
    }
    if (text.size() < 3 || (text[0] != u'+' && text[0] != u'-')) {
        return std::nullopt;
    }
    const auto hours = digits(text, 1, 2);
    int minutes = 0;
    if (text.size() > 3) {
        const qsizetype at = text[3] == u':' ? 4 : 3;
        const auto read = digits(text, at, 2);
        if (!read || text.size() != at + 2) {
            return std::nullopt;
        }
        minutes = *read;
    }
    if (!hours || *hours > 14 || minutes > 59) {
        return std::nullopt;
    }
    const int total = *hours * 60 + minutes;
    return text[0] == u'-' ? -total : total;
}

} // namespace

std::optional<qint64> fromIso(QStringView text, const QTimeZone &bareDateZone)
{
    text = text.trimmed();
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != u'-' || text[7] != u'-') {
        return std::nullopt;
    }
    const QDate date(*year, *month, *day);
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (text.size() == 10) {
        return date.startOfDay(bareDateZone).toMSecsSinceEpoch();
    }
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    if (!hour || !minute || (text[10] != u'T' && text[10] != u't' && text[10] != u' ') || text[13] != u':') {
        return std::nullopt;
    }
    qsizetype at = 16;
    int second = 0;
    int millisecond = 0;
    if (at < text.size() && text[at] == u':') {
        const auto read = digits(text, at + 1, 2);
        if (!read) {
            return std::nullopt;
        }
        second = *read;
        at += 3;
        if (at < text.size() && (text[at] == u'.' || text[at] == u',')) {
            int scale = 100;
            for (++at; at < text.size() && text[at].isDigit(); ++at) {
                millisecond += scale * text[at].digitValue();
                scale /= 10;
            }
        }
    }
    if (*hour > 24 || *minute > 59 || second > 60
        || (*hour == 24 && (*minute != 0 || second != 0 || millisecond != 0))) {
        return std::nullopt;
    }
    while (at < text.size() && text[at] == u' ') {
        ++at;
    }
    const auto offset = offsetMinutes(text.sliced(at));
    if (!offset) {
        return std::nullopt;
    }
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = days * 86400 + *hour * 3600 + (*minute - *offset) * 60 + second;
    return seconds * 1000 + millisecond;
}

} // namespace stadtblick
