#include "widgets/timeline/timestep.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QDateTime local(qint64 timeMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, zone);
}

qint64 startOfDay(const QDate &date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

bool isMonthBegin(qint64 timeMs, const QTimeZone &zone)
{
    const QDate date = local(timeMs, zone).date();
    return date.day() == 1 && startOfDay(date, zone) == timeMs;
}

qint64 nearestBorder(qint64 timeMs, const QString &border, const QTimeZone &zone)
{
    const qint64 begin = beginOfStep(timeMs, border, zone);
    const qint64 end = addSteps(begin, border, 1, zone);
    return timeMs - begin < end - timeMs ? begin : end;
}

} // namespace

qint64 beginOfStep(qint64 timeMs, const QString &step, const QTimeZone &zone)
{
    const QDate date = local(timeMs, zone).date();
    if (step == "hour"_L1) {
        // Hours by elapsed time since midnight: the doubled hour of autumn stays two hours.
        const qint64 midnight = startOfDay(date, zone);
        return midnight + (timeMs - midnight) / 3'600'000 * 3'600'000;
    }
    if (step == "week"_L1) {
        return startOfDay(date.addDays(1 - date.dayOfWeek()), zone);
    }
    if (step == "month"_L1) {
        return startOfDay(QDate(date.year(), date.month(), 1), zone);
    }
    return startOfDay(date, zone);
}

qint64 addSteps(qint64 timeMs, const QString &step, int count, const QTimeZone &zone)
{
    if (step == "hour"_L1) {
        return timeMs + count * 3'600'000LL;
    }
    const QDateTime time = local(timeMs, zone);
    QDate date = time.date();
    if (step == "week"_L1) {
        date = date.addDays(7 * count);
    } else if (step == "month"_L1) {
        date = date.addMonths(count);
    } else {
        date = date.addDays(count);
    }
    const QDateTime moved(date, time.time(), zone);
    return moved.isValid() ? moved.toMSecsSinceEpoch() : startOfDay(date, zone);
}

TimeRange movedBySteps(const TimeRange &range, const QString &step, int count, const QTimeZone &zone)
{
    const TimeRange moved{addSteps(range.fromMs, step, count, zone), addSteps(range.toMs, step, count, zone)};
    const bool isWholeMonths = isMonthBegin(range.fromMs, zone) && isMonthBegin(range.toMs, zone);
    if (step != "month"_L1 || isWholeMonths) {
        return moved;
    }
    // Months differ in length: keep the number of days instead of both dates.
    const qint64 days = local(range.fromMs, zone).date().daysTo(local(range.toMs, zone).date());
    return {moved.fromMs, addSteps(moved.fromMs, u"day"_s, int(days), zone)};
}

TimeRange snapped(const TimeRange &range, const QString &step, const QTimeZone &zone)
{
    const QString border = step == "hour"_L1 ? step : u"day"_s;
    TimeRange result{nearestBorder(range.fromMs, border, zone), nearestBorder(range.toMs, border, zone)};
    if (result.isEmpty()) {
        result.fromMs = beginOfStep(range.fromMs, border, zone);
        result.toMs = addSteps(result.fromMs, border, 1, zone);
    }
    return result;
}

} // namespace stadtblick
