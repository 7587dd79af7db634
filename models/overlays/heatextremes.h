#pragma once

#include "models/analysis/coverage.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace stadtblick {

/** Why a temperature is not named, in the same words on the map, in the figures and on paper. */

/**
 * '11–19 Uhr: nicht genug Daten (50 % von 80 %)' where a highest temperature can't be named though enough of
 * its period was measured (tellsHighest()); else empty.
 */
QString missingAfternoonText(const Coverage &period, const Coverage &afternoons, const QLocale &locale);

/** Why a heat island has no value: its reference station @p name gives values of days, say. */
QString coarseReferenceText(const QString &name);

} // namespace stadtblick
