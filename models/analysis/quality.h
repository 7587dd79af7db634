#pragma once

#include "models/domain/quantity.h"
#include "models/domain/samples.h"
#include "models/domain/unitmapping.h"

#include <QtCore/QTimeZone>

#include <vector>

namespace stadtblick {

/**
 * The flags of samples by the checks of domain.md section 1 that one series alone can tell: range, spike,
 * step, flat, afterGap; those that the source or the sync set are kept. One a sample, in its order. They are
 * found when values are used, so that raw values and the cache stay as they came and thresholds may change.
 * @p zone: counts of vehicles may be 0 for long by night only.
 */
std::vector<quint8> qualityFlags(const Samples &samples, std::optional<qint64> stepMs,
    const Quantity &quantity, const UnitConversion &conversion, const QTimeZone &zone = QTimeZone::utc());

/**
 * The value that figures take: small excursions corrected (humidity up to 105 %, slightly negative
 * concentrations and radiation, 360°); nothing where it is out of range for an interval of @p lengthMs.
 */
std::optional<double> plausibleValue(double value, const Quantity &quantity, qint64 lengthMs);

} // namespace stadtblick
