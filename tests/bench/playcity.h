#pragma once

#include "models/domain/geo.h"
#include "models/domain/viewstate.h"
#include "models/store/connection.h"

namespace stadtblick {

inline constexpr qint64 playHourMs = 3'600'000;
inline constexpr qint64 playBeginMs = 1'780'272'000'000; ///< 1 June 2026, UTC
inline constexpr int playDays = 28;
inline constexpr LonLat playCentre{7.77, 49.44};

/** 200 thermometers within 5 km with a warm centre, samples every ten minutes for four weeks. */
bool fillPlayCity(Connection &connection);

/** The heat of one hour. */
ViewState playView(qint64 fromMs);

} // namespace stadtblick
