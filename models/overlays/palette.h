#pragma once

#include <QtGui/QColor>

#include <span>
#include <vector>

namespace stadtblick {

/** What a picture is drawn for: a bright or a dark screen, or paper (always light). */
enum class Theme { Light, Dark, Print };

/** Which of domain.md's colour scales (section 9). */
enum class Palette {
    Heat, ///< lajolla; on dark maps lipari, so that hot is light
    Difference, ///< vik, centred on 0: blue = less, cooler, quieter
    Volume, ///< davos: rain and amounts
    Neutral, ///< batlow, safe in grey
    Noise ///< eleven bands of 5 dB from below 35 to 80 and above; never interpolated
};

/** The stops of a palette, low to high, evenly spaced, linear in sRGB between. */
std::vector<QColor> paletteStops(Palette palette, Theme theme);

/** The colour at @p position (0 low to 1 high, clamped). */
QColor paletteColour(Palette palette, Theme theme, double position);

/** The palette as 256 premultiplied ARGB values, for images. */
std::vector<QRgb> paletteTable(Palette palette, Theme theme);

/** Categorical colours (at most eight, then 'other'), for light or dark maps. */
std::span<const QColor> categoricalColours(Theme theme);

/** One class of a banded scale: [from, to), open ends absent as ±infinity. */
struct Band
{
    double from = 0;
    double to = 0;
    QColor colour;

    bool operator==(const Band &) const = default;
};

/** The eleven noise bands in dB(A), lowest first; the lower bound belongs to the band. */
std::span<const Band> noiseBands();

/** The band that a level lies in. */
const Band &noiseBand(double levelDbA);

/** DIN 45682's hues, or batlow for full colour blindness and grey print (domain.md section 3). */
enum class NoiseColours { Din45682, Neutral };

/** The bands in other colours, in the same order. */
std::span<const Band> noiseBands(NoiseColours colours);
/** The band of those. */
const Band &noiseBand(double levelDbA, NoiseColours colours);

/** #1A1A1A or white: what is read well on @p fill (tokens.md: dark where the luminance is above 0.26). */
QColor textColourOn(const QColor &fill);

/** WCAG relative luminance, 0 to 1. */
double relativeLuminance(const QColor &colour);

/** Casing of symbols and lines on the map, at least 3:1 to the land (domain.md section 9). */
QColor casingColour(Theme theme);

} // namespace stadtblick
