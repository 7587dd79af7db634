#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace stadtblick {

/** An air quality index of one hour: the worst pollutant decides. */
struct AirIndex
{
    std::optional<int> level; ///< 1 = best; absent: no pollutant was measured
    QStringList decidedBy; ///< quantity keys in the worst class, in order of the alphabet
    QStringList missing; ///< of the index' five quantities: to be named beside it
    bool operator==(const AirIndex &) const = default;
};

/** Hourly means in µg/m³ by quantity key (no2, o3, pm10, pm25, so2); missing ones are absent or not finite.
 */
using AirMeans = QMap<QString, double>;

/**
 * The Luftqualitätsindex of the Umweltbundesamt: five classes by hourly means, rounded to whole µg/m³ first,
 * upper bounds included (UBA, classes in force since 2025).
 */
AirIndex ubaIndex(const AirMeans &hourlyMeans);
/**
 * The European Air Quality Index: six classes, not rounded, upper bounds included (EEA's bands of 2024, as
 * several implementations agree; EEA's page not read).
 */
AirIndex europeanAirIndex(const AirMeans &hourlyMeans);

/** The class in words, translated: 'very good' … 'very poor' (1 to 5), empty for another number. */
QString ubaLevelText(int level);
/** 'good' … 'extremely poor' (1 to 6); colours alone are not enough. */
QString europeanLevelText(int level);

} // namespace stadtblick
