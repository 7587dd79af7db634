#pragma once

#include <QtCore/QString>

#include <vector>

namespace stadtblick {

/** What a unit measures: only units of one kind convert into each other. */
enum class UnitKind {
    Temperature,
    Percent,
    Pressure,
    Speed,
    Angle,
    Irradiance,
    LengthRate, ///< depth of water per time
    Length,
    Level, ///< dB without a weighting
    LevelA,
    LevelC,
    MassConcentration,
    MixingRatio, ///< ppm, ppb: becomes a mass concentration only with temperature and molar mass, so never
    Count,
    CountPerHour
};

/** A unit that Stadtblick knows: base = value · factor + offset, with one base unit a kind. */
struct KnownUnit
{
    const char *symbol; ///< UTF-8, the usual way of writing it
    UnitKind kind;
    double factor;
    double offset;
    bool isPureNumber; ///< UCUM's '1', not a word for counted things
    const char *aliases; ///< parted by blanks; folded: lower case, ° ˚ º → °, µ μ → u, ³ → 3, no blanks
};

/** The unit that is written like @p folded; null if unknown. */
const KnownUnit *knownUnit(const QString &folded);

/** A quantity that a property's name can mean. */
struct PropertyMeaning
{
    QLatin1StringView quantity; ///< our key
    bool isGeneral = false; ///< the name says too little: only where nothing around it speaks against it
};

/** What a property called @p name can mean, the likeliest first; its unit decides. Whole names only. */
std::vector<PropertyMeaning> meaningsOf(const QString &name);

} // namespace stadtblick
