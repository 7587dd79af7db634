#pragma once

#include "models/domain/timerange.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <span>

namespace stadtblick {

/** The part of a local day that a daily value is made of; it has the date of its begin. */
enum class DayPart {
    WholeDay, ///< 00–24
    Daytime, ///< 06–18
    Night, ///< 22–06, seven or nine hours long at the changes of the clock
    NoiseDay ///< 06–06 (34. BImSchV)
};

/** How a daily value is made. */
enum class DailyMean {
    Arithmetic, ///< mean weighted by duration
    ByVehicles, ///< mean of hourly speeds weighted by the vehicles counted (hourlyspeeds.h)
    AirDay, ///< of hourly means of a pollutant, 18 of a day (airmeans.h)
    Energetic, ///< of valid hours (domain.md section 3)
    Lden, ///< of the noise day's three periods
    Volume ///< counts of the part, directions added
};

/** Which words say that a value is less or more. */
enum class ChangeWords { Loudness, Warmth, Amount, Speed };

/**
 * What two periods or places can be compared by: a value for each day or night, and how a difference of it is
 * said. Values are in the quantity's unit; differences of levels are dB, of temperatures K.
 */
struct ComparisonIndicator
{
    QLatin1StringView key; ///< in a ViewState: lNight, lden, airTemperatureNight, dtv …
    QLatin1StringView quantity; ///< our key (quantity.h)
    DayPart part = DayPart::WholeDay;
    DailyMean mean = DailyMean::Arithmetic;
    ChangeWords words = ChangeWords::Amount;
    int decimals = 1; ///< of differences and means
    int neededPercent = 75; ///< coverage of a daily value (domain.md section 7)

    bool isEnergetic() const { return mean == DailyMean::Energetic || mean == DailyMean::Lden; }
    bool isNight() const { return part == DayPart::Night; }
    /** 'LNight', 'Air temperature at night'. */
    QString name() const;
    /** Of the values: 'dB(A)', '°C', 'veh/24 h'. */
    QString unit() const;
    /** Of differences: 'dB', 'K', 'veh/24 h'. */
    QString changeUnit() const;
    /** 'at night, 22–6', 'whole days'. */
    QString partText(const QLocale &locale) const;
    /** '21 nights', '21 days'. */
    QString countText(int count) const;
    bool operator==(const ComparisonIndicator &) const = default;
};

/** All of them, those of one quantity together, in the order of a choice. */
std::span<const ComparisonIndicator> comparisonIndicators();

/** The indicator of a key; null for an unknown one. */
const ComparisonIndicator *comparisonIndicatorByKey(QStringView key);

/** The time that the part of the day which begins on @p date takes. */
TimeRange partOf(DayPart part, QDate date, const QTimeZone &zone);

} // namespace stadtblick
