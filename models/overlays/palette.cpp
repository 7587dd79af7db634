#include "models/overlays/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

std::vector<QColor> colours(std::initializer_list<QRgb> values)
{
    std::vector<QColor> list;
    list.reserve(values.size());
    for (const QRgb value : values) {
        list.push_back(QColor::fromRgb(value));
    }
    return list;
}

/** lajolla without its last third: below streets and labels brown and black would hide them. */
std::vector<QColor> lightHeat()
{
    return colours({0xFFFECB, 0xF9E283, 0xF0BD57, 0xE99E53, 0xE38050, 0xD95F4E, 0xB34947});
}

/** lipari without its black: low values must still differ from the dark land. */
std::vector<QColor> darkHeat()
{
    return colours(
        {0x103556, 0x3C5478, 0x615E78, 0x806070, 0xA46267, 0xCF695E, 0xE98868, 0xE6AA7F, 0xEACCA4, 0xFDF5DA});
}

} // namespace

std::vector<QColor> paletteStops(Palette palette, Theme theme)
{
    switch (palette) {
    case Palette::Heat:
        return theme == Theme::Dark ? darkHeat() : lightHeat();
    case Palette::Difference:
        return colours({0x001261, 0x023A7A, 0x116496, 0x5697B8, 0xA7C9DA, 0xECE5E1, 0xE1B8A0, 0xCD8860,
            0xB75A26, 0x862306, 0x590008});
    case Palette::Volume:
        return colours(
            {0xFEFEFE, 0xEFF0CB, 0xBCC894, 0x8BA388, 0x6C8D93, 0x4E789D, 0x2F5A96, 0x143176, 0x00054A});
    case Palette::Neutral:
        return colours({0x011959, 0x0F3C5F, 0x185562, 0x31685B, 0x577647, 0x818232, 0xB38E2F, 0xE19652,
            0xFBA689, 0xFDB8C1, 0xFACCFA});
    case Palette::Noise:
        std::vector<QColor> list;
        for (const Band &band : noiseBands()) {
            list.push_back(band.colour);
        }
        return list;
    }
    return {};
}

QColor paletteColour(Palette palette, Theme theme, double position)
{
    const std::vector<QColor> stops = paletteStops(palette, theme);
    const double at = std::clamp(position, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(at), stops.size() - 2);
    const double t = at - static_cast<double>(index);
    const auto mixed = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    const QColor &a = stops[index];
    const QColor &b = stops[index + 1];
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

std::vector<QRgb> paletteTable(Palette palette, Theme theme)
{
    std::vector<QRgb> table;
    table.reserve(256);
    for (int i = 0; i < 256; ++i) {
        table.push_back(paletteColour(palette, theme, i / 255.0).rgba());
    }
    return table;
}

std::span<const QColor> categoricalColours(Theme theme)
{
    static const std::vector<QColor> light =
        colours({0x107CF4, 0xC47010, 0x101C88, 0x7C3410, 0x7064A0, 0x947070, 0x281040, 0x341010});
    static const std::vector<QColor> dark =
        colours({0x70F4DC, 0xD06410, 0x4070E8, 0xB8F4A0, 0xAC644C, 0x887088, 0xF4E858, 0x7CB8F4});
    return theme == Theme::Dark ? dark : light;
}

std::span<const Band> noiseBands()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    static const std::array bands{Band{-infinity, 35, QColor(0x82, 0xA6, 0xAD)},
        Band{35, 40, QColor(0xA0, 0xBA, 0xBF)}, Band{40, 45, QColor(0xB8, 0xD6, 0xD1)},
        Band{45, 50, QColor(0xCE, 0xE4, 0xCC)}, Band{50, 55, QColor(0xE2, 0xF2, 0xBF)},
        Band{55, 60, QColor(0xF3, 0xC6, 0x83)}, Band{60, 65, QColor(0xE8, 0x7E, 0x4D)},
        Band{65, 70, QColor(0xCD, 0x46, 0x3E)}, Band{70, 75, QColor(0xA1, 0x1A, 0x4D)},
        Band{75, 80, QColor(0x75, 0x08, 0x5C)}, Band{80, infinity, QColor(0x43, 0x0A, 0x4A)}};
    return bands;
}

const Band &noiseBand(double levelDbA)
{
    const auto bands = noiseBands();
    const auto found =
        std::ranges::find_if(bands, [levelDbA](const Band &band) { return levelDbA < band.to; });
    return found == bands.end() ? bands.back() : *found;
}

std::span<const Band> noiseBands(NoiseColours colours)
{
    static const std::vector<Band> neutral = [] {
        const auto bands = noiseBands();
        std::vector<Band> list(bands.begin(), bands.end());
        const std::vector<QColor> stops = paletteStops(Palette::Neutral, Theme::Light);
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i].colour = stops[i]; // as many stops as bands
        }
        return list;
    }();
    return colours == NoiseColours::Neutral ? std::span<const Band>(neutral) : noiseBands();
}

const Band &noiseBand(double levelDbA, NoiseColours colours)
{
    const auto index = &noiseBand(levelDbA) - noiseBands().data();
    return noiseBands(colours)[static_cast<std::size_t>(index)];
}

double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor textColourOn(const QColor &fill)
{
    return relativeLuminance(fill) > 0.26 ? QColor(0x1A, 0x1A, 0x1A) : QColor(Qt::white);
}

QColor casingColour(Theme theme)
{
    return theme == Theme::Dark ? QColor(0xF5, 0xF5, 0xF5) : QColor(0x33, 0x33, 0x33);
}

} // namespace stadtblick
