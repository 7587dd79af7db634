#include "app/demo/stations.h"

#include <vector>

namespace stadtblick::demo {

namespace {

StationPlan climate(const char *name, Point place, double heightM, Climate what)
{
    StationPlan plan{name, place};
    plan.heightM = heightM;
    plan.climate = what;
    return plan;
}

StationPlan atStreet(const char *name, Point place, const char *street, Road road, std::optional<Noise> noise)
{
    StationPlan plan{name, place, street};
    plan.road = road;
    plan.noise = noise;
    return plan;
}

void addClimateStations(std::vector<StationPlan> &plans)
{
    plans.push_back(climate("Marktplatz / Altes Rathaus", {-60, 62}, 236, {4.1, 0.8, true, true}));
    plans.back().noise = Noise{0, 41, 66, true};
    plans.back().air = Air{0.35, true, false};
    plans.push_back(climate("Bahnhofsplatz", {35, -700}, 238, {3.7, 1.3, true, true}));
    plans.push_back(
        climate("Trierer Straße / Gewerbepark West", {-1950, -880}, 244, {2.0, 1.1, true, false}));
    plans.push_back(climate("Komponistenviertel / Nordring", {720, 1000}, 239, {3.0, 0.8, true, true}));
    plans.push_back(climate("Wormser Straße / Ostring", {1160, 110}, 233, {2.9, 0.9, false, false}));
    plans.push_back(climate("Hasenberg Nord", {-300, 2350}, 283, {0.9, 0.2, false, false}));
    plans.push_back(climate("Klinikum Hasenberg", {-640, 1400}, 262, {1.6, 0.3, true, true}));
    plans.back().air = Air{0.08, true, true};
    plans.push_back(climate("Lerchenfeld Nord", {950, 2420}, 271, {1.2, 0.3, false, false}));
    plans.push_back(climate("Gesamtschule Ostend", {1720, 690}, 246, {1.9, 0.6, true, true}));
    plans.push_back(climate("Gewerbegebiet Ziegelhütte", {2350, -760}, 234, {2.5, 1.7, true, false}));
    plans.push_back(climate("Schulzentrum Kalkofen", {560, -1400}, 252, {1.6, 0.5, true, true}));
    plans.back().rainFactor = 1.12;
    plans.push_back(climate("Waldrand Süd / Waldspielplatz", {-1320, -2080}, 279, {-0.3, -1.4, true, true}));
    plans.back().noise = Noise{0, 35.5, 0, false};
    plans.back().installedMs = localMs(2025, 11, 18, 11);
    plans.push_back(climate("Stadtwald / Forsthaus", {-900, -2900}, 318, {-0.7, -2.9, true, true}));
    plans.push_back(climate("Hochschule / Bruchwiesen", {-2300, -120}, 243, {1.4, 0.4, false, false}));
    plans.push_back(climate("Stadtpark / Schwanenweiher", {-470, 250}, 234, {0.9, -1.6, true, true}));
    plans.back().noise = Noise{0, 39, 0, false};
    plans.push_back(climate("Kleingärten Bachaue", {1800, -90}, 229, {-0.4, -0.4, true, true}));
    plans.push_back(climate("Oberhagen / Dorfmitte", {-3600, 590}, 251, {0.5, 0.0, false, false}));
    plans.push_back(climate("Erlenbronn / Feuerwehr", {3560, 330}, 224, {0.3, 0.1, false, false}));
    plans.back().rainFactor = 0.9;
    plans.push_back(climate("Hauptfriedhof", {-640, -1330}, 250, {0.7, -0.9, false, true}));
    plans.push_back(climate("Wetterstation Hagenfeld", {-2950, 2050}, 287, {0.0, 0.0, true, true}));
    plans.back().isWeatherStation = true;
    plans.back().rainFactor = 1.0;
}

void addStreetStations(std::vector<StationPlan> &plans)
{
    plans.push_back(atStreet("Mainzer Straße / Unterer Wall", {420, 430}, "Mainzer Straße",
        {18400, 0.045, 46, 1.25, 21, 1}, Noise{35.6, 43, 0, true}));
    plans.back().climate = Climate{3.6, 1.1, true, true};
    plans.back().countsDirections = true;
    plans.push_back(atStreet(
        "Nordring", {-430, 1105}, "Nordring", {17800, 0.055, 48, 1.1, 22, 1.18}, Noise{35.0, 42, 0, false}));
    plans.push_back(atStreet("Ostring / Gartenstraße", {1186, 330}, "Ostring", {19800, 0.06, 48, 1.1, 23, 1},
        Noise{34.2, 41, 0, false}));
    plans.push_back(atStreet("Bahnhofstraße 20", {-430, -800}, "Bahnhofstraße",
        {16900, 0.05, 41, 1.15, 24, 1}, Noise{35.8, 45, 0, false}));
    plans.back().air = Air{1.0, false, true};
    plans.back().countsQuarterHours = true;
    plans.push_back(atStreet("Westring / Bruchwiesen", {-1205, -110}, "Westring",
        {20500, 0.055, 49, 1.0, 25, 0.38}, Noise{34.6, 41, 0, false}));
    plans.back().climate = Climate{2.1, 0.7, false, false};
    plans.push_back(atStreet("Trierer Straße / Schulstraße", {-760, -450}, "Trierer Straße",
        {15700, 0.05, 44, 1.0, 26, 1}, Noise{35.4, 42, 0, false}));
    plans.back().outage = Outage{2026, 2, 3, 9, 148};
    plans.push_back(atStreet("Koblenzer Straße / Klinikum", {110, 1500}, "Koblenzer Straße",
        {13900, 0.04, 47, 0.95, 27, 1}, Noise{33.4, 40, 0, false}));
    plans.back().climate = Climate{1.8, 0.5, false, false};
    plans.push_back(atStreet("Landauer Straße / Bahnbrücke", {1180, -790}, "Landauer Straße",
        {17200, 0.075, 50, 1.1, 28, 1}, Noise{36.0, 44, 0, true}));
    plans.back().climate = Climate{2.7, 1.3, true, false};
    plans.back().countsQuarterHours = true;
}

void addOuterStreetStations(std::vector<StationPlan> &plans)
{
    plans.push_back(atStreet("Wormser Straße / Ostend", {1650, 120}, "Wormser Straße",
        {9800, 0.035, 46, 0.9, 29, 1}, Noise{34.0, 39, 0, false}));
    plans.push_back(atStreet("Nordtangente / Hasenberg", {-900, 1800}, "Nordtangente",
        {8700, 0.05, 52, 0.85, 30, 1.18}, Noise{33.8, 37, 0, false}));
    plans.push_back(atStreet("Waldstraße / Kalkofen", {-90, -1480}, "Waldstraße",
        {5200, 0.03, 42, 0.8, 31, 1}, Noise{33.0, 38, 0, false}));
    plans.push_back(atStreet("Lauterecker Straße", {-2100, 335}, "Lauterecker Straße",
        {6400, 0.04, 48, 0.85, 32, 1.1}, Noise{32.6, 37, 0, false}));
    plans.push_back(atStreet("Mainzer Straße / Nordumgehung", {2350, 1650}, "Mainzer Straße",
        {14200, 0.07, 62, 1.05, 33, 1}, std::nullopt));
    plans.back().climate = Climate{1.1, 0.5, false, false};
    plans.back().countsDirections = true;
    plans.back().outage = Outage{2026, 5, 5, 6, 61};
    plans.push_back(atStreet(
        "Hunsrückstraße", {-1850, 1520}, "Hunsrückstraße", {7300, 0.05, 51, 0.9, 34, 1}, std::nullopt));
    plans.back().climate = Climate{1.0, 0.3, false, false};
    plans.push_back(atStreet(
        "Industriestraße", {2110, -500}, "Industriestraße", {11400, 0.13, 49, 0.9, 35, 1}, std::nullopt));
    plans.push_back(
        atStreet("Nordumgehung", {1500, 3060}, "Nordumgehung", {26800, 0.13, 93, 1.3, 36, 1}, std::nullopt));
    plans.back().countsDirections = true;
    plans.push_back(atStreet("Südtangente / Sportpark", {-1450, -1620}, "Südtangente",
        {4700, 0.03, 47, 0.8, 37, 1.15}, std::nullopt));
    plans.back().climate = Climate{0.8, 0.2, false, false};
}

void addOthers(std::vector<StationPlan> &plans)
{
    const auto parking = [&](const char *name, Point place, Parking what) {
        StationPlan plan{name, place};
        plan.parking = what;
        plans.push_back(plan);
    };
    parking("Parkhaus Altstadt", {-235, -190}, {420, 0.25, 0.85});
    parking("Tiefgarage Schlossplatz", {215, -120}, {260, 0.15, 0.95});
    parking("Parkhaus Hauptbahnhof", {160, -862}, {610, 0.88, 0.10});
    parking("Parkplatz Stadtpark", {-340, 420}, {180, 0.35, 0.55});
    const auto gauge = [&](const char *name, Point place, double level) {
        StationPlan plan{name, place};
        plan.level = level;
        plans.push_back(plan);
    };
    gauge("Pegel Stadtpark (Musterbach)", {-150, 588}, 1.0);
    gauge("Pegel Erlenbronn (Musterbach)", {3200, -262}, 1.35);
    // Temperatures where the first network left the map empty.
    plans.push_back(climate("Lerchenfeld Ost", {1950, 2150}, 268, {0.9, 0.3, false, false}));
    plans.push_back(climate("Lindenviertel / Kalkofen", {1480, -1480}, 249, {1.5, 0.6, false, false}));
    plans.push_back(climate("Kalkofen Süd", {700, -2350}, 281, {0.5, -0.2, false, false}));
    plans.push_back(climate("Jägerviertel", {-350, -2120}, 273, {0.7, 0.0, false, false}));
    plans.push_back(climate("Kirschgarten", {-1150, 900}, 240, {1.9, 0.5, false, false}));
}

} // namespace

std::span<const StationPlan> stationPlans()
{
    static const std::vector<StationPlan> plans = [] {
        std::vector<StationPlan> list;
        addClimateStations(list);
        addStreetStations(list);
        addOuterStreetStations(list);
        addOthers(list);
        return list;
    }();
    return plans;
}

} // namespace stadtblick::demo
