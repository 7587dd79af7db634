#pragma once

#include "models/overlays/palette.h"

#include <QtCore/QStringView>

#include <optional>
#include <span>
#include <vector>

/** Official and modelled noise maps: what their fields say, and how far they lie from what was measured. */
namespace stadtblick {

/**
 * Names of fields that hold levels, as maps after Directive 2002/49/EC have them, in the order they are
 * taken; case makes no difference.
 */
std::span<const QLatin1StringView> noiseFields();

/** A level of a noise map; nothing outside 10 to 130 dB, as where 0 or −99 stands for 'no statement'. */
std::optional<double> plausibleLevel(double levelDbA);

/**
 * The level in dB(A) that puts a field's text into its band: of a number itself ('55', '62.5'), of a class
 * its lower bound ('Lden5559', '55-59', 'LnightGreaterThan70' = 70), of one that is open below a level below
 * its upper bound ('LdenLowerThan45', '<45' = just below 45). Nothing outside 10 to 130 dB or where no level
 * is named.
 */
std::optional<double> noiseClassLevel(QStringView text);

/** A class of model − measurement in whole dB: colour and label. */
struct DifferenceClass
{
    int to = 0; ///< upper bound, included
    QColor colour;
    QString label;
};

/** Five classes, the middle one ±2 dB; blue: the model is quieter. */
std::vector<DifferenceClass> noiseDifferenceClasses(Theme theme);
/** The class of a difference as it is shown. */
DifferenceClass noiseDifferenceClass(int differenceDb, Theme theme);

/** '+3', '−2', '0': with its sign. */
QString signedText(int differenceDb);

} // namespace stadtblick
