#include "models/charts/axes.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int labelPx = 46; ///< room that a time label needs

bool isGerman(const QLocale &locale)
{
    return locale.language() == QLocale::German;
}

/** Decimals that ticks of this distance need. */
int decimalsOf(double step)
{
    int decimals = 0;
    for (double scaled = step; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10) {
        ++decimals;
    }
    return decimals;
}

QString weekday(QDate date, const QLocale &locale)
{
    return isGerman(locale) ? locale.dayName(date.dayOfWeek(), QLocale::ShortFormat).remove(u'.')
                            : locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

/** 'Di 14.' or 'Tue 14'. */
QString dayLabel(QDate date, const QLocale &locale)
{
    return weekday(date, locale) % u' ' % QString::number(date.day())
        % (isGerman(locale) ? QStringLiteral(".") : QString());
}

/** '14. Juli' or '14 Jul'. */
QString dateLabel(QDate date, const QLocale &locale)
{
    return isGerman(locale) ? locale.toString(date, QStringLiteral("d.M."))
                            : locale.toString(date, QStringLiteral("d MMM"));
}

/** Every nth local hour of the window; the last one says what they are. */
std::vector<TimeTick> hourTicks(TimeRange window, const QTimeZone &zone, int every)
{
    std::vector<TimeTick> ticks;
    for (const QDate day : localDays(window, zone)) {
        for (const TimeRange &hour : hoursOf(dayWindow(day, zone))) {
            const int clock = QDateTime::fromMSecsSinceEpoch(hour.fromMs, zone).time().hour();
            const bool isNew = ticks.empty() || ticks.back().timeMs < hour.fromMs;
            if (clock % every == 0 && isNew && window.contains(hour.fromMs)) {
                ticks.push_back({hour.fromMs, hour.fromMs, QString::number(clock), clock == 0});
            }
        }
    }
    if (!ticks.empty()) {
        ticks.back().label =
            QCoreApplication::translate("Chart", "%1 h", "the clock at an axis' end").arg(ticks.back().label);
    }
    return ticks;
}

/** Every nth day; labels in the middle of the day where each one is labelled. */
std::vector<TimeTick> dayTicks(TimeRange window, const QTimeZone &zone, const QLocale &locale, int every)
{
    std::vector<TimeTick> ticks;
    const QDate first(1970, 1, 5); // a Monday: steps of seven days are weeks
    for (const QDate day : localDays(window, zone)) {
        const qint64 at = dayWindow(day, zone).fromMs;
        if (first.daysTo(day) % every != 0 || at < window.fromMs || at >= window.toMs) {
            continue;
        }
        const bool isNamed = every == 1;
        const qint64 middle = at + dayWindow(day, zone).lengthMs() / 2;
        ticks.push_back(
            {at, isNamed ? middle : at, isNamed ? dayLabel(day, locale) : dateLabel(day, locale), true});
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(TimeRange window, const QTimeZone &zone, const QLocale &locale, int every)
{
    std::vector<TimeTick> ticks;
    const QDate begin = localDate(window.fromMs, zone);
    for (QDate month(begin.year(), begin.month(), 1);; month = month.addMonths(1)) {
        const qint64 at = dayWindow(month, zone).fromMs;
        if (at >= window.toMs) {
            break;
        }
        if (at >= window.fromMs && (month.month() - 1) % every == 0) {
            const bool isYear = month.month() == 1;
            ticks.push_back({at, at,
                isYear ? QString::number(month.year())
                       : locale.monthName(month.month(), QLocale::ShortFormat).remove(u'.'),
                true});
        }
    }
    return ticks;
}

std::vector<TimeTick> yearTicks(TimeRange window, const QTimeZone &zone)
{
    std::vector<TimeTick> ticks;
    const int last = localDate(window.toMs - 1, zone).year();
    const int first = localDate(window.fromMs, zone).year();
    const int every = 1 + (last - first) / 8;
    for (int year = first; year <= last; year += every) {
        const qint64 at = dayWindow(QDate(year, 1, 1), zone).fromMs;
        if (window.contains(at)) {
            ticks.push_back({at, at, QString::number(year), true});
        }
    }
    return ticks;
}

} // namespace

ValueAxis valueAxis(double least, double largest, bool fromZero, const QLocale &locale)
{
    if (fromZero) {
        least = std::min(least, 0.0);
        largest = std::max(largest, 0.0);
    }
    if (largest - least < 1e-9) {
        const double room = std::max(1.0, std::abs(largest) * 0.1);
        least -= fromZero && least == 0 ? 0 : room;
        largest += room;
    }
    const double room = (largest - least) * 0.06;
    const double bottom = fromZero && least >= 0 ? 0 : least - room;
    const double top = largest + room;
    // The largest round step that gives three to five ticks; four of them would always fit one of these.
    const double magnitude = std::pow(10.0, std::floor(std::log10((top - bottom) / 2)));
    static constexpr std::array steps{10.0, 5.0, 2.5, 2.0, 1.0, 0.5, 0.25, 0.2};
    double step = magnitude;
    for (const double candidate : steps) {
        const double size = candidate * magnitude;
        const double count = std::floor(top / size + 1e-9) - std::ceil(bottom / size - 1e-9) + 1;
        if (count >= 3) {
            step = size;
            break;
        }
    }
    ValueAxis axis;
    axis.from = bottom;
    axis.to = top;
    const double first = std::ceil(bottom / step - 1e-9);
    const double last = std::floor(top / step + 1e-9);
    for (double n = first; n <= last; ++n) {
        axis.ticks.push_back({n * step, numberText(n * step, decimalsOf(step), locale)});
    }
    return axis;
}

std::vector<TimeTick> timeTicks(TimeRange window, const QTimeZone &zone, const QLocale &locale, int columns)
{
    if (window.isEmpty()) {
        return {};
    }
    const qint64 most = std::max(2, columns / labelPx);
    const qint64 hours = window.lengthMs() / hourMs;
    if (hours <= 48) {
        static constexpr std::array everyHours{1, 2, 3, 6, 12};
        for (const int every : everyHours) {
            // Hour labels are short.
            if (hours / every <= 2 * most) {
                return hourTicks(window, zone, every);
            }
        }
    }
    const qint64 days = (window.lengthMs() + dayMs - 1) / dayMs;
    static constexpr std::array everyDays{1, 2, 3, 7, 14};
    for (const int every : everyDays) {
        // Weeks from two of them on: one label alone says nothing.
        const bool isFitting = every == 3 ? days < 14 : every < 14 || days < 120;
        if (days / every <= most && isFitting) {
            return dayTicks(window, zone, locale, every);
        }
    }
    static constexpr std::array everyMonths{1, 2, 3, 6};
    for (const int every : everyMonths) {
        if (days / (30 * every) <= most) {
            return monthTicks(window, zone, locale, every);
        }
    }
    return yearTicks(window, zone);
}

std::vector<TimeRange> nightsIn(TimeRange window, const QTimeZone &zone)
{
    TimeState nights;
    nights.hours = {22, 6};
    return selectedWindows(window, nights, zone);
}

} // namespace stadtblick
