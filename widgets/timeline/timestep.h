#pragma once

#include "models/domain/timerange.h"

#include <QtCore/QString>

namespace stadtblick {

/** Begin of the local hour, day, week (Monday) or month that contains @p timeMs; @p step as in TimeState. */
qint64 beginOfStep(qint64 timeMs, const QString &step, const QTimeZone &zone);

/** The local time that lies @p count steps after @p timeMs: days keep their wall clock when the clocks
 * change. */
qint64 addSteps(qint64 timeMs, const QString &step, int count, const QTimeZone &zone);

/**
 * The period moved by @p count steps. One that begins and ends at local midnights still does so afterwards,
 * and one of whole months stays one.
 */
TimeRange movedBySteps(const TimeRange &range, const QString &step, int count, const QTimeZone &zone);

/** The period with both ends on the nearest borders of hours (step "hour") or local days; never empty. */
TimeRange snapped(const TimeRange &range, const QString &step, const QTimeZone &zone);

} // namespace stadtblick
