#include "app/demo/mainlines.h"

namespace stadtblick::demo {

namespace {

constexpr double stepM = 45;

MainLine street(const char *name, LineKind kind, Line knots)
{
    return {name, kind, smooth(knots, false, stepM), false};
}

MainLine ring(const char *name, LineKind kind, Line knots)
{
    return {name, kind, smooth(knots, true, stepM), true};
}

/** The streets on the old fortification, the ring road in four parts, and the axis of the old town. */
void addRings(std::vector<MainLine> &lines)
{
    const Point south{-60, -375}, east{390, 60}, north{20, 395}, west{-415, 40};
    lines.push_back(street("Unterer Wall", LineKind::Secondary,
        {south, {140, -350}, {275, -295}, {362, -120}, east, {372, 200}, {295, 315}, {160, 372}, north}));
    lines.push_back(street("Oberer Wall", LineKind::Secondary,
        {north, {-140, 388}, {-285, 325}, {-380, 190}, west, {-398, -110}, {-330, -262}, {-205, -345},
            south}));
    lines.push_back(street("Nordring", LineKind::Primary,
        {{-975, 725}, {-800, 905}, {-430, 1105}, {50, 1135}, {420, 1110}, {760, 985}, {950, 845}}));
    lines.push_back(street("Ostring", LineKind::Primary,
        {{950, 845}, {1115, 610}, {1185, 380}, {1190, 130}, {1130, -190}, {1060, -400}, {965, -565}}));
    lines.push_back(street("Bahnhofstraße", LineKind::Primary,
        {{965, -565}, {700, -725}, {350, -800}, {-70, -810}, {-430, -800}, {-760, -705}, {-1025, -560}}));
    lines.push_back(street("Westring", LineKind::Primary,
        {{-1025, -560}, {-1170, -300}, {-1230, 80}, {-1150, 440}, {-975, 725}}));
    lines.push_back({"Marktplatz", LineKind::Pedestrian,
        {{-92, -28}, {-35, -30}, {44, -26}, {45, 35}, {42, 88}, {-20, 95}, {-88, 90}, {-95, 30}}, true});
    lines.push_back(street("Hauptstraße", LineKind::Pedestrian, {west, {-250, 15}, {-95, 30}}));
    lines.push_back(street("Hauptstraße", LineKind::Pedestrian, {{45, 35}, {210, 75}, east}));
    lines.push_back(street("Kirchgasse", LineKind::Pedestrian, {north, {-5, 230}, {-20, 95}}));
    lines.push_back(street("Spitalgasse", LineKind::Local, {{-35, -30}, {-80, -200}, south}));
}

void addRadials(std::vector<MainLine> &lines)
{
    lines.push_back(street("Mainzer Straße", LineKind::Primary,
        {{295, 315}, {560, 545}, {950, 845}, {1450, 1180}, {1950, 1500}, {2700, 1800}, {3400, 2200},
            {4400, 2500}}));
    lines.push_back(street("Wormser Straße", LineKind::Secondary,
        {{390, 60}, {770, 105}, {1190, 130}, {2050, 110}, {3000, 330}, {3600, 330}, {4400, 250}}));
    lines.push_back(street("Landauer Straße", LineKind::Primary,
        {{275, -295}, {620, -430}, {965, -565}, {1330, -950}, {1480, -1160}, {2150, -1750}, {2950, -2400},
            {3500, -3800}}));
    lines.push_back(street("Waldstraße", LineKind::Tertiary,
        {{-60, -375}, {-50, -600}, {-70, -810}, {-110, -1080}, {-90, -1500}, {60, -1900}, {20, -2500},
            {-150, -3000}, {-100, -3800}}));
    lines.push_back(street("Trierer Straße", LineKind::Primary,
        {{-330, -262}, {-700, -430}, {-1025, -560}, {-1900, -640}, {-2900, -520}, {-3500, -640},
            {-4400, -900}}));
    lines.push_back(street("Lauterecker Straße", LineKind::Secondary,
        {{-415, 40}, {-820, 110}, {-1230, 80}, {-2050, 330}, {-2900, 380}, {-3600, 640}, {-4400, 700}}));
    lines.push_back(street("Hunsrückstraße", LineKind::Secondary,
        {{-285, 325}, {-600, 560}, {-975, 725}, {-1600, 1250}, {-2150, 1900}, {-2600, 2700}, {-2700, 3800}}));
    lines.push_back(street("Koblenzer Straße", LineKind::Primary,
        {{20, 395}, {70, 760}, {50, 1135}, {190, 1950}, {120, 2700}, {420, 3800}}));
}

void addTangents(std::vector<MainLine> &lines)
{
    lines.push_back(street("Nordtangente", LineKind::Secondary,
        {{-2050, 330}, {-2080, 800}, {-1600, 1250}, {-900, 1800}, {190, 1950}, {1150, 1880}, {1950, 1500},
            {2250, 900}, {2050, 110}}));
    lines.push_back(street(
        "Industriestraße", LineKind::Secondary, {{2050, 110}, {2110, -500}, {2060, -1200}, {2150, -1750}}));
    lines.push_back(street("Südtangente", LineKind::Tertiary,
        {{-1900, -640}, {-1780, -1180}, {-1450, -1620}, {-750, -1800}, {60, -1900}, {800, -1980},
            {1500, -1880}, {2150, -1750}}));
    lines.push_back(
        street("Gartenstraße", LineKind::Tertiary, {{70, 760}, {420, 700}, {770, 470}, {770, 105}}));
    lines.push_back(street("Schulstraße", LineKind::Tertiary, {{-820, 110}, {-800, -180}, {-700, -430}}));
    lines.push_back(street("Eisenbahnstraße", LineKind::Tertiary, {{140, -350}, {300, -560}, {350, -800}}));
    lines.push_back(street("Parkstraße", LineKind::Tertiary, {{-600, 560}, {-760, 320}, {-820, 110}}));
    lines.push_back(street("Hagenstraße", LineKind::Tertiary,
        {{120, 2700}, {900, 2650}, {1750, 2500}, {2450, 2250}, {2700, 1800}}));
    lines.push_back(
        street("Bergstraße", LineKind::Tertiary, {{-900, 1800}, {-760, 2250}, {-400, 2600}, {120, 2700}}));
    // The trunk road by-passes the town in the north and is crossed without junctions but at the two
    // primaries.
    lines.push_back(street("Nordumgehung", LineKind::Trunk,
        {{-4400, 2500}, {-3300, 2900}, {-2000, 3080}, {-900, 3120}, {250, 3250}, {1500, 3060}, {2600, 2700},
            {3400, 2200}, {3900, 1400}, {4400, 1000}}));
}

void addNature(std::vector<MainLine> &lines)
{
    lines.push_back(street("Musterbach", LineKind::Stream,
        {{-4400, 1500}, {-3500, 1220}, {-2900, 960}, {-2300, 900}, {-1800, 700}, {-1350, 600}, {-950, 430},
            {-700, 470}, {-420, 560}, {-150, 590}, {160, 545}, {480, 440}, {640, 250}, {880, 0}, {1250, -130},
            {1700, -330}, {2400, -420}, {3200, -260}, {3800, -300}, {4400, -520}}));
    lines.push_back(street("Hauptbahn", LineKind::Rail,
        {{-4400, -1560}, {-3200, -1420}, {-2300, -1180}, {-1500, -1000}, {-600, -925}, {0, -915}, {700, -930},
            {1300, -1000}, {2200, -1120}, {3200, -1000}, {4400, -1080}}));
    lines.push_back(ring("", LineKind::Edge,
        {{2700, 330}, {2850, 900}, {2620, 1520}, {2700, 1800}, {2300, 2120}, {1750, 2500}, {1180, 2760},
            {480, 2850}, {120, 2700}, {-420, 2820}, {-980, 2560}, {-1480, 2280}, {-1960, 1900}, {-2480, 1480},
            {-2760, 960}, {-2900, 380}, {-3020, -60}, {-2900, -520}, {-2780, -1000}, {-2500, -1600},
            {-1900, -2250}, {-1150, -2520}, {-400, -2700}, {20, -2500}, {720, -2620}, {1350, -2560},
            {1900, -2380}, {2480, -2050}, {2820, -1500}, {3250, -1000}, {3220, -260}}));
    lines.push_back({"", LineKind::Bounds,
        {{-halfWidthM, -halfHeightM}, {halfWidthM, -halfHeightM}, {halfWidthM, halfHeightM},
            {-halfWidthM, halfHeightM}},
        true});
}

/** Villages that became districts: a built-up area of their own at a radial street. */
void addVillages(std::vector<MainLine> &lines)
{
    lines.push_back(ring("", LineKind::Edge, // Oberhagen, at the Koblenzer and Hunsrück streets
        {{-3250, 700}, {-3500, 860}, {-3820, 820}, {-3960, 620}, {-3850, 400}, {-3500, 330}, {-3260, 480}}));
    lines.push_back(ring("", LineKind::Edge, // Erlenbronn, at the Wormser Straße
        {{3350, 560}, {3620, 760}, {3930, 600}, {3960, 250}, {3800, 0}, {3480, 0}, {3300, 240}}));
    lines.push_back(ring("", LineKind::Edge, // Waldhof, at the Landauer Straße
        {{2960, -2250}, {3250, -2380}, {3420, -2700}, {3330, -3080}, {3020, -3180}, {2740, -2960},
            {2720, -2560}}));
}

} // namespace

bool isStreet(LineKind kind)
{
    return kind <= LineKind::Pedestrian;
}

bool isWay(LineKind kind)
{
    return kind <= LineKind::Path;
}

std::vector<MainLine> mainLines()
{
    std::vector<MainLine> lines;
    addRings(lines);
    addRadials(lines);
    addTangents(lines);
    addNature(lines);
    addVillages(lines);
    return lines;
}

} // namespace stadtblick::demo
