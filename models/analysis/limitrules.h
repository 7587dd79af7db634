#pragma once

#include "models/analysis/figure.h"
#include "models/domain/figuresettings.h"

#include <span>

namespace stadtblick {

/** The thresholds that noise figures are compared with everywhere: those of action planning (limits.h). */
std::vector<LimitRule> shippedRules();

/**
 * Compares figures of @p station with the thresholds that are valid at the end of their period: those of any
 * station and its own. The shown, rounded value is
 * compared, so that '65' is never above 65; where several are passed the figure tells the severest.
 */
void applyLimits(std::span<Figure> figures, std::span<const LimitRule> rules, const StationName &station);

/** 'Thresholds: Lärmaktionsplanung.' of what figures were compared with; may be
 * empty. */
QString limitsNote(std::span<const Figure> figures);

} // namespace stadtblick
