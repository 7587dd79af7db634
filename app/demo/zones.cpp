#include "app/demo/zones.h"

#include <array>

namespace stadtblick::demo {

namespace {

enum Place {
    Altstadt,
    Bahnhofsviertel,
    Muehlenviertel,
    Hasenberg,
    Lerchenfeld,
    Ostend,
    Erlenbronn,
    Kalkofen,
    Bruchwiesen,
    Oberhagen
};

constexpr std::array<District, 10> districtTable{{
    {"Altstadt", {-150, 190}},
    {"Bahnhofsviertel", {-330, -620}},
    {"Mühlenviertel", {430, 880}},
    {"Hasenberg", {-480, 1480}},
    {"Lerchenfeld", {1150, 2180}},
    {"Ostend", {1750, 560}},
    {"Erlenbronn", {3640, 470}},
    {"Kalkofen", {500, -1560}},
    {"Bruchwiesen", {-2150, -130}},
    {"Oberhagen", {-3580, 600}},
}};

const std::array zoneTable{
    Zone{{-200, 200}, Style::Core, Theme::OldTown, Altstadt},
    Zone{{200, 220}, Style::Core, Theme::OldTown, Altstadt},
    Zone{{150, -150}, Style::Core, Theme::OldTown, Altstadt},
    Zone{{-220, -120}, Style::Core, Theme::OldTown, Altstadt},
    Zone{{-25, 32}, Style::Square, Theme::OldTown, Altstadt, "Marktplatz"},
    Zone{{120, -608}, Style::Perimeter, Theme::Founders, Bahnhofsviertel},
    Zone{{-425, -568}, Style::Perimeter, Theme::Founders, Bahnhofsviertel},
    Zone{{524, -556}, Style::Perimeter, Theme::Founders, Bahnhofsviertel},
    Zone{{747, -830}, Style::Commercial, Theme::Trades, Bahnhofsviertel},
    Zone{{-1181, -809}, Style::Commercial, Theme::Trades, Bahnhofsviertel},
    Zone{{-605, -141}, Style::Perimeter, Theme::Founders, Bahnhofsviertel},
    Zone{{-979, -210}, Style::Perimeter, Theme::Towns, Bahnhofsviertel},
    Zone{{729, -205}, Style::Perimeter, Theme::Trades, Muehlenviertel},
    Zone{{503, 233}, Style::Perimeter, Theme::Trades, Muehlenviertel},
    Zone{{213, 446}, Style::Perimeter, Theme::Trades, Muehlenviertel},
    Zone{{665, 384}, Style::Perimeter, Theme::Trades, Muehlenviertel},
    Zone{{311, 616}, Style::Perimeter, Theme::Composers, Muehlenviertel},
    Zone{{445, 892}, Style::Perimeter, Theme::Composers, Muehlenviertel},
    Zone{{952, 440}, Style::Perimeter, Theme::Composers, Muehlenviertel},
    Zone{{1017, 39}, Style::Perimeter, Theme::Trades, Muehlenviertel},
    Zone{{-216, 482}, Style::Park, Theme::OldTown, Muehlenviertel, "Stadtpark"},
    Zone{{-561, 270}, Style::Park, Theme::OldTown, Muehlenviertel, "Stadtpark"},
    Zone{{-599, 522}, Style::Park, Theme::OldTown, Muehlenviertel},
    Zone{{-879, 549}, Style::Terraced, Theme::Trades, Muehlenviertel},
    Zone{{-370, 828}, Style::Perimeter, Theme::Composers, Muehlenviertel},
    Zone{{-989, 273}, Style::Perimeter, Theme::Founders, Muehlenviertel},
    Zone{{-648, 1411}, Style::Terraced, Theme::Birds, Hasenberg},
    Zone{{-1219, 2054}, Style::Detached, Theme::Birds, Hasenberg},
    Zone{{-301, 2236}, Style::Detached, Theme::Birds, Hasenberg},
    Zone{{-1440, 2712}, Style::Farmland, Theme::Fields, Hasenberg},
    Zone{{-1313, 3350}, Style::Farmland, Theme::Fields, Hasenberg},
    Zone{{881, 1469}, Style::Terraced, Theme::Flowers, Lerchenfeld},
    Zone{{1301, 2158}, Style::Detached, Theme::Flowers, Lerchenfeld},
    Zone{{2308, 2206}, Style::Detached, Theme::Flowers, Lerchenfeld},
    Zone{{888, 2714}, Style::Detached, Theme::Flowers, Lerchenfeld},
    Zone{{1839, 2756}, Style::Farmland, Theme::Fields, Lerchenfeld},
    Zone{{2722, 3105}, Style::Farmland, Theme::Fields, Lerchenfeld},
    Zone{{1687, 724}, Style::Rows, Theme::Towns, Ostend},
    Zone{{1682, -101}, Style::Allotments, Theme::Fields, Ostend, "Kleingärten Bachaue"},
    Zone{{2447, 934}, Style::Detached, Theme::Trees, Ostend},
    Zone{{2557, -108}, Style::Meadow, Theme::Fields, Ostend},
    Zone{{1582, -637}, Style::Industry, Theme::Trades, Ostend, "Gewerbegebiet Ziegelhütte"},
    Zone{{2689, -713}, Style::Industry, Theme::Trades, Ostend, "Gewerbegebiet Ziegelhütte"},
    Zone{{1834, -1294}, Style::Commercial, Theme::Trades, Ostend},
    Zone{{2544, -1411}, Style::Industry, Theme::Trades, Ostend, "Industriepark Süd"},
    Zone{{3364, 1175}, Style::Farmland, Theme::Fields, Erlenbronn},
    Zone{{3929, 1893}, Style::Farmland, Theme::Fields, Erlenbronn},
    Zone{{3200, 0}, Style::Farmland, Theme::Fields, Erlenbronn},
    Zone{{3622, 173}, Style::Village, Theme::Village, Erlenbronn},
    Zone{{3652, 509}, Style::Village, Theme::Village, Erlenbronn},
    Zone{{3725, -662}, Style::Farmland, Theme::Fields, Erlenbronn},
    Zone{{826, -1459}, Style::Terraced, Theme::Trees, Kalkofen},
    Zone{{1177, -2204}, Style::Detached, Theme::Forest, Kalkofen},
    Zone{{-810, -1363}, Style::Rows, Theme::Towns, Kalkofen},
    Zone{{-1271, -1968}, Style::Detached, Theme::Forest, Kalkofen},
    Zone{{1549, -3024}, Style::Forest, Theme::Forest, Kalkofen, "Kalkofener Wald"},
    Zone{{3603, -2174}, Style::Forest, Theme::Forest, Kalkofen, "Waldhofer Forst"},
    Zone{{2946, -2809}, Style::Village, Theme::Village, Kalkofen},
    Zone{{3206, -2629}, Style::Village, Theme::Village, Kalkofen},
    Zone{{-2515, -2702}, Style::Forest, Theme::Forest, Kalkofen, "Stadtwald"},
    Zone{{-2102, -158}, Style::Rows, Theme::Composers, Bruchwiesen},
    Zone{{-1633, 443}, Style::Meadow, Theme::Fields, Bruchwiesen},
    Zone{{-1520, 850}, Style::Terraced, Theme::Trees, Bruchwiesen},
    Zone{{-2189, 1260}, Style::Detached, Theme::Trees, Bruchwiesen},
    Zone{{-2473, 622}, Style::Allotments, Theme::Fields, Bruchwiesen, "Kleingärten Bruchwiesen"},
    Zone{{-2383, -874}, Style::Commercial, Theme::Trades, Bruchwiesen},
    Zone{{-3475, -1057}, Style::Farmland, Theme::Fields, Oberhagen},
    Zone{{-3636, -102}, Style::Farmland, Theme::Fields, Oberhagen},
    Zone{{-3100, 800}, Style::Meadow, Theme::Fields, Oberhagen},
    Zone{{-3542, 718}, Style::Village, Theme::Village, Oberhagen},
    Zone{{-3636, 501}, Style::Village, Theme::Village, Oberhagen},
    Zone{{-3236, 2003}, Style::Farmland, Theme::Fields, Oberhagen},
    Zone{{-3512, 3197}, Style::Forest, Theme::Fields, Oberhagen, "Hagenwald"},
};

constexpr std::array specialTable{
    Special{{-545, 290}, Style::Pond, 17000, "Schwanenweiher"},
    Special{{-250, 250}, Style::Square, 4200, "Kirchplatz"},
    Special{{215, -130}, Style::Square, 4200, "Schlossplatz"},
    Special{{20, -690}, Style::Square, 7000, "Bahnhofsplatz"},
    Special{{-470, -560}, Style::Square, 7000, "Theaterplatz"},
    Special{{520, 860}, Style::Park, 12000, "Lutherpark"},
    Special{{-560, 900}, Style::Campus, 16000, "Ringgymnasium", "school"},
    Special{{700, -280}, Style::Campus, 16000, "Berufsbildende Schule", "college"},
    Special{{-650, 1380}, Style::Campus, 80000, "Klinikum Hasenberg", "hospital"},
    Special{{-250, 1700}, Style::Campus, 26000, "Grundschule Hasenberg", "school"},
    Special{{900, 1450}, Style::Campus, 26000, "Grundschule Lerchenfeld", "school"},
    Special{{1700, 700}, Style::Campus, 42000, "Gesamtschule Ostend", "school"},
    Special{{1550, 1000}, Style::Park, 30000, "Ostpark"},
    Special{{560, -1400}, Style::Campus, 34000, "Schulzentrum Kalkofen", "school"},
    Special{{1000, -1650}, Style::Park, 30000, "Kalkofenpark"},
    Special{{-620, -1350}, Style::Cemetery, 150000, "Hauptfriedhof"},
    Special{{-1350, -1280}, Style::Sports, 50000, "Sportpark Süd"},
    Special{{-2330, -100}, Style::Campus, 160000, "Hochschule Musterlautern", "university"},
    Special{{-1500, -300}, Style::Campus, 34000, "Grundschule Bruchwiesen", "school"},
    Special{{-1450, 60}, Style::Park, 30000, "Bruchpark"},
    Special{{-1500, 450}, Style::Sports, 90000, "Stadion am Bach"},
    Special{{2450, -60}, Style::Sports, 60000, "Sportanlage Ost"},
    Special{{1350, 1500}, Style::Playground, 14000, "Spielplatz Lerchenfeld"},
    Special{{-1100, 1950}, Style::Playground, 14000, "Spielplatz Hasenberg"},
    Special{{-1300, -1950}, Style::Playground, 16000, "Waldspielplatz"},
    Special{{1300, -2200}, Style::Playground, 14000, "Spielplatz Kalkofen"},
    Special{{-1900, 1300}, Style::Cemetery, 26000, "Alter Friedhof"},
    Special{{-3640, 500}, Style::Cemetery, 9000, "Friedhof Oberhagen"},
};

} // namespace

Cut cutOf(Style style)
{
    switch (style) {
    case Style::Core:
        return {92, 60, 9, LineKind::Local};
    case Style::Perimeter:
        return {135, 88, 2.5, LineKind::Local};
    case Style::Rows:
        return {215, 125, 2, LineKind::Local};
    case Style::Terraced:
        return {165, 78, 3, LineKind::Local};
    case Style::Detached:
        return {200, 80, 4, LineKind::Local};
    case Style::Village:
        return {150, 85, 9, LineKind::Local};
    case Style::Industry:
        return {300, 190, 2, LineKind::Local};
    case Style::Commercial:
        return {210, 130, 2, LineKind::Local};
    case Style::Allotments:
        return {150, 75, 2, LineKind::Footway};
    case Style::Park:
        return {170, 120, 16, LineKind::Footway};
    case Style::Meadow:
        return {260, 170, 10, LineKind::Footway};
    case Style::Farmland:
        return {420, 210, 7, LineKind::Track};
    case Style::Forest:
        return {560, 420, 14, LineKind::Path};
    default:
        return {1e9, 1e9, 0, LineKind::None};
    }
}

std::vector<Zone> zonesOf(const Arrangement &arrangement)
{
    std::vector<Zone> zones;
    for (const Region &region : arrangement.regions) {
        Zone found{centroid(region.points), Style::Farmland, Theme::Fields, Oberhagen};
        for (const Zone &zone : zoneTable) {
            if (contains(region.points, zone.seed)) {
                found = zone;
                break;
            }
        }
        zones.push_back(found);
    }
    return zones;
}

std::span<const Special> specials()
{
    return specialTable;
}

std::span<const District> districts()
{
    return districtTable;
}

} // namespace stadtblick::demo
