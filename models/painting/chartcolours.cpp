#include "models/painting/chartcolours.h"

#include "models/painting/tokens.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

Palette paletteOf(ColourScale scale)
{
    switch (scale) {
    case ColourScale::Heat:
        return Palette::Heat;
    case ColourScale::Volume:
        return Palette::Volume;
    case ColourScale::Difference:
        return Palette::Difference;
    case ColourScale::Noise:
        return Palette::Noise;
    case ColourScale::Neutral:
        break;
    }
    return Palette::Neutral;
}

/** The middle of the @p index-th class: a palette's ends are for the extremes alone. */
QColor classColour(const ValueScale &scale, Theme theme, int index)
{
    return paletteColour(paletteOf(scale.colours), theme, (index + 0.5) / std::max(1, scale.classes));
}

} // namespace

QColor roleColour(ChartRole role, Theme theme)
{
    const Tokens &colours = tokens(theme);
    switch (role) {
    case ChartRole::Ink:
        return colours.ink;
    case ChartRole::ComparisonA:
        return colours.comparisonA;
    case ChartRole::ComparisonB:
        return colours.comparisonB;
    case ChartRole::Danger:
        return colours.danger;
    case ChartRole::Other:
        return colours.control;
    default:
        break;
    }
    const auto index = static_cast<std::size_t>(role) - static_cast<std::size_t>(ChartRole::Category1);
    return categoricalColours(theme)[index];
}

QList<qreal> roleDashes(ChartRole role)
{
    switch (role) {
    case ChartRole::ComparisonB:
    case ChartRole::Category2:
        return {4, 3};
    case ChartRole::Category3:
        return {1.2, 2.4};
    case ChartRole::Category4:
        return {8, 3};
    case ChartRole::Category5:
        return {6, 2.5, 1.2, 2.5};
    case ChartRole::Category6:
        return {2.5, 2.5};
    case ChartRole::Category7:
        return {10, 3, 1.2, 3, 1.2, 3};
    case ChartRole::Category8:
        return {1.2, 4};
    default:
        return {};
    }
}

QColor scaleColour(const ValueScale &scale, Theme theme, double value)
{
    if (scale.colours == ColourScale::Noise) {
        return noiseBand(value).colour;
    }
    const double share = scale.to > scale.from ? (value - scale.from) / (scale.to - scale.from) : 0;
    // A value on a class's lower bound belongs to it, also where the division doesn't come out even.
    const int index = static_cast<int>(std::floor(share * scale.classes + 1e-9));
    return classColour(scale, theme, std::clamp(index, 0, scale.classes - 1));
}

std::vector<QColor> scaleColours(const ValueScale &scale, Theme theme)
{
    std::vector<QColor> colours;
    if (scale.colours == ColourScale::Noise) {
        for (const Band &band : noiseBands()) {
            if (band.to > scale.from && band.from < scale.to) {
                colours.push_back(band.colour);
            }
        }
        return colours;
    }
    for (int i = 0; i < scale.classes; ++i) {
        colours.push_back(classColour(scale, theme, i));
    }
    return colours;
}

} // namespace stadtblick
