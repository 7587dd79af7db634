#pragma once

#include "models/domain/quantity.h"
#include "models/domain/samples.h"
#include "models/domain/unitmapping.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <optional>
#include <vector>

namespace stadtblick {

/**
 * The flags of samples by the checks of domain.md section 1 that one series alone can tell: range, spike,
 * step, flat, afterGap; those that the source or the sync set are kept. One a sample, in its order. They are
 * found when values are used, so that raw values and the cache stay as they came and thresholds may change.
 * What is told from the data (usual step, tenths) is told week by week (sampleweeks.h): a sample's flags need
 * the samples of the weeks beside its own, and no more.
 * @p zone: counts of vehicles may be 0 for long by night only.
 */
std::vector<quint8> qualityFlags(const Samples &samples, std::optional<qint64> stepMs,
    const Quantity &quantity, const UnitConversion &conversion, const QTimeZone &zone = QTimeZone::utc());

/** A quantity's range and small corrections, looked up once for many values. */
class Plausibility
{
public:
    explicit Plausibility(const Quantity &quantity);

    /** The largest plausible value of an interval: counts and amounts have their limit by time. */
    double largest(qint64 lengthMs) const
    {
        return m_spanMs > 0 ? m_to * std::max(1.0, static_cast<double>(lengthMs) / m_spanMs) : m_to;
    }
    /** False also for NaN. */
    bool isIn(double value, qint64 lengthMs) const { return value >= m_from && value <= largest(lengthMs); }
    /** Humidity up to 105 %, slightly negative concentrations and radiation, 360°; only of what is in range.
     */
    double corrected(double value) const
    {
        const double cut = std::min(std::max(value, m_least), m_most);
        return cut >= m_turn ? cut - m_turn : cut;
    }
    double smallest() const { return m_from; }
    /** Whether a value that is in range stays as it is. */
    bool isKept(double value) const { return value >= m_least && value <= m_most && value < m_turn; }

private:
    double m_from;
    double m_to;
    double m_spanMs = 0; ///< of an interval that m_to is the limit of; 0: of any
    double m_least;
    double m_most;
    double m_turn;
};

/**
 * Which values may stay the same for long, because nothing happens: humidity of fog, radiation by night,
 * calm, no rain; counts are stuck at 0 only, amounts of rain at anything else.
 */
bool mayRest(const Quantity &quantity, double value);

/** Counts of motor vehicles, which may be 0 for long by night only. */
bool isVehicles(const Quantity &quantity);

/**
 * The longest stretch of a run from @p fromMs to @p toMs in the hours in which streets are never empty, 6–22
 * local, of one day. A counter that says nothing for days is stuck as well, though the run holds nights.
 */
qint64 longestByDay(qint64 fromMs, qint64 toMs, const QTimeZone &zone);

/** Whether one value from the sample at @p fromMs to that at @p toMs stays too long for the quantity. */
bool isStuckRun(const Quantity &quantity, double value, qint64 fromMs, qint64 toMs, const QTimeZone &zone);

/** The value that figures take; nothing where it is out of range for an interval of @p lengthMs. */
std::optional<double> plausibleValue(double value, const Quantity &quantity, qint64 lengthMs);

} // namespace stadtblick
