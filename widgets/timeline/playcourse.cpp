#include "widgets/timeline/playcourse.h"

#include "models/analysis/calendar.h"
#include "widgets/timeline/timestep.h"

namespace stadtblick {

namespace {

/** So many steps in a row may be passed over: a year of hours. */
constexpr int mostPassed = 8784;

TimeRange stepAt(qint64 timeMs, const PlayCourse &course)
{
    const qint64 begin = beginOfStep(timeMs, course.time.step, course.zone);
    return {begin, addSteps(begin, course.time.step, 1, course.zone)};
}

} // namespace

PlayCourse playCourse(
    const TimeRange &shown, const TimeState &time, const TimeRange &extent, const QTimeZone &zone)
{
    PlayCourse course{shown, time, zone};
    const TimeRange step = stepAt(shown.fromMs, course);
    const bool isOneStep = shown.lengthMs() <= step.lengthMs();
    const TimeRange whole = isOneStep && !extent.isEmpty() ? extent : shown;
    course.range.fromMs = beginOfStep(whole.fromMs, time.step, zone);
    course.range.toMs = stepAt(std::max(whole.toMs - 1, whole.fromMs), course).toMs;
    return course;
}

bool PlayCourse::isShown(const TimeRange &step) const
{
    // What is school holiday is the profile's; here such days always count as let through.
    TimeState filters = time;
    filters.dayTypes.removeAll(schoolHolidayKey);
    filters.dayTypes.removeAll(schoolTimeKey);
    return !hasFilters(filters) || !selectedWindows(step, filters, zone).empty();
}

TimeRange PlayCourse::first(const TimeRange &shown) const
{
    TimeRange step = stepAt(shown.fromMs, *this);
    for (int i = 0; i < mostPassed && !isShown(step); ++i) {
        const auto next = after(step, 1);
        if (!next) {
            break;
        }
        step = *next;
    }
    return step;
}

std::optional<TimeRange> PlayCourse::after(const TimeRange &now, int count) const
{
    TimeRange step = now;
    int left = count;
    for (int i = 0; i < mostPassed && left > 0; ++i) {
        const qint64 begin = addSteps(step.fromMs, time.step, 1, zone);
        if (begin >= range.toMs && !time.play.isLooping) {
            return std::nullopt;
        }
        step = stepAt(begin >= range.toMs || begin < range.fromMs ? range.fromMs : begin, *this);
        left -= isShown(step) ? 1 : 0;
    }
    return step;
}

} // namespace stadtblick
