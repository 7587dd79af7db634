#pragma once

#include <QtCore/QString>

#include <optional>

namespace stadtblick {

/** Quality of the traffic flow, A free to F overloaded. */
enum class ServiceLevel { A, B, C, D, E, F };

/** 'A' to 'F'. */
QString serviceLevelText(ServiceLevel level);

enum class JunctionKind { Signals, Priority };

/**
 * The level of a section by its saturation x = q/C, both per hour; C is the profile's, without it there is no
 * level. After HBS 2015 (general knowledge), simplified, and to be labelled so: A ≤ 0.30, B ≤ 0.55, C ≤ 0.75,
 * D ≤ 0.90, E ≤ 1, F above. Nothing for what is no saturation.
 */
std::optional<ServiceLevel> serviceLevel(double saturation);

/**
 * The level of a junction by the mean wait in seconds: with signals A ≤ 20, B ≤ 35, C ≤ 50, D ≤ 70, without
 * 10, 20, 30, 45, E above; F where the saturation is above 1, at any wait. After HBS 2015, as above.
 */
std::optional<ServiceLevel> serviceLevelByWait(double waitS, double saturation, JunctionKind kind);

} // namespace stadtblick
