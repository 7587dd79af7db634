#pragma once

#include "app/demo/random.h"
#include "app/demo/zones.h"

namespace stadtblick::demo {

/** From a street's axis to where gardens or houses may begin, metres; for rails and streams how far houses
 * keep away. */
double clearanceOf(LineKind side, Style style);

/** How houses stand along a street, metres. */
struct Frontage
{
    double widthFrom = 10, widthTo = 13;
    double depthFrom = 9, depthTo = 12;
    double gardenFrom = 4, gardenTo = 7; ///< front garden
    double gapFrom = 8, gapTo = 13;
    int rowFrom = 1, rowTo = 1; ///< houses that touch each other
    double notchShare = 0;
    const char *kind = "house";
};

/** How the houses of one block stand; blocks of one style differ. */
Frontage frontageOf(Style style, Random &random);

} // namespace stadtblick::demo
