#pragma once

#include <numbers>

namespace stadtblick {

/** A level of L dB is the energy exp(nepersPerDecibel · L): 10^(L/10). */
inline constexpr double nepersPerDecibel = std::numbers::ln10 / 10;

} // namespace stadtblick
