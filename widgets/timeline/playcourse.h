#pragma once

#include "models/domain/viewstate.h"

#include <QtCore/QTimeZone>

namespace stadtblick {

/**
 * What playing goes through, one step of the clock at a time: the period that was brushed where it is longer
 * than a step, else all that there is data for. A value; steps that the filters leave nothing of are passed
 * over.
 */
struct PlayCourse
{
    TimeRange range; ///< begins and ends with steps
    TimeState time; ///< step, filters, loop
    QTimeZone zone{QTimeZone::UTC};

    /** The step that begins the course or, for a period of one step, is that period's. */
    TimeRange first(const TimeRange &shown) const;
    /** @p count steps after @p now; behind the end from the begin on where it loops, else nothing. */
    std::optional<TimeRange> after(const TimeRange &now, int count) const;
    /** True where the filters let something of a step through. */
    bool isShown(const TimeRange &step) const;
};

/** The course for a period that is shown; @p extent is the data's. */
PlayCourse playCourse(
    const TimeRange &shown, const TimeState &time, const TimeRange &extent, const QTimeZone &zone);

} // namespace stadtblick
