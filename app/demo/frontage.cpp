#include "app/demo/frontage.h"

namespace stadtblick::demo {

double clearanceOf(LineKind side, Style style)
{
    switch (side) {
    case LineKind::Trunk:
        return 24;
    case LineKind::Primary:
        return 13;
    case LineKind::Secondary:
        return 11;
    case LineKind::Tertiary:
        return 9;
    case LineKind::Local:
        return style == Style::Core ? 4.2 : style == Style::Perimeter ? 8 : style == Style::Industry ? 8 : 6;
    case LineKind::Pedestrian:
        return 5;
    case LineKind::Rail:
        return 48;
    case LineKind::Stream:
        return 16;
    case LineKind::Footway:
        return 2.5;
    default:
        return 4;
    }
}

Frontage frontageOf(Style style, Random &random)
{
    switch (style) {
    case Style::Core:
        return {7, 13, 10, 14, 0, 0.5, 2, 5, 5, 14, 0.1, "yes"};
    case Style::Perimeter:
        return {13, 21, 11.5, 13.5, 0, 1, 4, 9, 6, 16, 0.12, "apartments"};
    case Style::Terraced:
        switch (random.below(4)) {
        case 0:
            return {6.2, 6.8, 9.5, 10.5, 4, 4.1, 6, 10, 4, 8, 0, "terrace"};
        case 1:
            return {15, 22, 11, 12.5, 4, 6, 8, 13, 1, 1, 0.2, "apartments"};
        case 2:
            return {8, 9, 10, 11, 4, 5.5, 7, 10, 2, 2, 0, "semidetached_house"};
        default:
            return {10, 13, 9.5, 12, 3.5, 6, 6, 11, 1, 2, 0.2, "house"};
        }
    case Style::Village:
        return {9, 16, 9, 13, 0.5, 4, 3, 10, 1, 3, 0.3, "house"};
    case Style::Industry:
        return {35, 95, 26, 62, 7, 15, 12, 26, 1, 1, 0.3, "industrial"};
    case Style::Commercial:
        return {24, 62, 18, 36, 6, 15, 10, 24, 1, 1, 0.35, "commercial"};
    case Style::Allotments:
        return {3.5, 5.5, 3.5, 5, 4, 9, 9, 15, 1, 1, 0, "hut"};
    default:
        return {9.5, 13, 9, 12, 4, 7, 7.5, 13, 1, 1, 0.3, "detached"};
    }
}

} // namespace stadtblick::demo
