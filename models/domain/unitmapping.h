#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/quantity.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stadtblick {

/** A unit as a source describes it; parts or all may be empty. */
struct UnitDescription
{
    QString name;
    QString symbol;
    QString definition; ///< a UCUM code ('ucum:Cel', 'Cel') or an address (QUDT, Units Ontology)

    bool operator==(const UnitDescription &) const = default;
};

/** What decides which quantity a series measures. */
struct ObservedThing
{
    QString property; ///< the observed property's name
    QString propertyDefinition; ///< its definition, may be empty
    UnitDescription unit;
    /** Names and descriptions of series and sensor: they say when a bare 'Temperature' is not of the air. */
    QStringList context;
};

/** From a source's value to the quantity's unit: value · factor + offset. Figures only; the cache keeps
 * what came. */
struct UnitConversion
{
    double factor = 1;
    double offset = 0;
    bool isPerHour = false; ///< the source gives a rate per hour, the quantity is an amount per interval

    /**
     * The value in the quantity's unit. @p lengthMs is the sample's interval, needed only for a rate;
     * nothing where a rate has no length.
     */
    std::optional<double> apply(double value, qint64 lengthMs = 0) const
    {
        if (!isPerHour) {
            return value * factor + offset;
        }
        return lengthMs > 0 ? std::optional(value * factor * static_cast<double>(lengthMs) / 3'600'000.0)
                            : std::nullopt;
    }
    bool isIdentity() const { return factor == 1 && offset == 0 && !isPerHour; }
    bool operator==(const UnitConversion &) const = default;
};

/** 'Â°C' and 'â„ƒ' back to '°C' and '℃': UTF-8 that was read as Latin-1 or Windows-1252 and encoded again. */
QString undoDoubleEncoding(const QString &text);

/**
 * The unit's usual symbol ('°C', 'dB(A)', 'µg/m³'), whatever the source calls it; empty if unknown or if
 * definition and symbol contradict each other. Tried in this order: definition, symbol, name.
 */
QString recognisedUnit(const UnitDescription &unit);

/** The source's own text for the unit, as it is kept and exported: symbol, else name, else definition;
 * the part that is recognised where the symbol is not. */
QString unitText(const UnitDescription &unit);

/**
 * Our key for what a series measures; empty unless property and unit are both recognised and fit.
 * @p rules (the profile's) come first: a rule without a unit also takes an unknown unit, but never one of
 * another kind.
 */
QString quantityKey(const ObservedThing &thing, const std::vector<QuantityRule> &rules);

/**
 * How values in the source's unit (Series::unit) become values of the quantity. Identity for an unknown unit
 * (a profile's rule vouched for it); nothing for an unknown key or a unit of another kind.
 */
std::optional<UnitConversion> conversionFor(QStringView quantityKey, const QString &unit);

} // namespace stadtblick
