#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace stadtblick {

/** How values of a quantity are put together over time. */
enum class Averaging {
    Arithmetic, ///< mean weighted by duration
    Energetic, ///< 10·lg of the mean of 10^(L/10): never average decibels arithmetically
    Sum, ///< counts and amounts per interval
    Vector, ///< directions in degrees
    Counter ///< a counter that falls back to 0
};

/** One measurable quantity (domain.md section 1): key, unit and the limits of what is plausible. */
struct Quantity
{
    QLatin1StringView key;
    QLatin1StringView sourceName; ///< English name, translated by name()
    QString unit; ///< the unit of figures, with its proper characters; shown by unitName()
    Averaging averaging = Averaging::Arithmetic;
    double rangeFrom = 0;
    double rangeTo = 0;
    std::optional<double> largestStep; ///< plausible change within 20 minutes
    std::optional<qint64> flatMs; ///< longest plausible run of one value
    int decimals = 1; ///< decimals of a shown figure

    /** The name in the user's language. */
    QString name() const;
    /** The unit in the user's language: the same as unit but for counts (veh → Kfz). */
    QString unitName() const;
};

/** All quantities that Stadtblick knows, in the order of domain.md. */
std::span<const Quantity> quantities();

/** The quantity of a key; null for an unknown one. */
const Quantity *quantityByKey(QStringView key);

} // namespace stadtblick
