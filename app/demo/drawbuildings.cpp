#include "app/demo/drawing.h"

#include <algorithm>

namespace stadtblick::demo {

namespace {

/** A building that waits for its number. */
struct Numbered
{
    std::size_t building = 0;
    double alongM = 0;
    bool isLeft = false;
};

struct StreetName
{
    std::string name;
    Line line; ///< bent plane
};

StreetName streetOf(int street, const Arrangement &arrangement, const Subdivision &blocks)
{
    if (street >= streetBase) {
        const LocalWay &way = blocks.ways[static_cast<std::size_t>(street - streetBase)];
        return {way.name, bent(densified({way.from, way.to}, false, 24))};
    }
    const MainLine &line = arrangement.lines[static_cast<std::size_t>(street)];
    return {line.name, bent(densified(line.line, line.isRing, 24))};
}

/**
 * Numbers by name of the street, so that a street of several parts counts on: odd on the left, even on the
 * right, from its first part on.
 */
std::map<std::string, std::vector<Numbered>> byStreet(
    const std::vector<Building> &buildings, const Arrangement &arrangement, const Subdivision &blocks)
{
    std::map<int, StreetName> streets;
    std::map<std::string, std::map<int, double>> offsets; // of the parts of a street, in their order
    std::map<std::string, std::vector<Numbered>> result;
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        if (buildings[i].street >= 0) {
            streets.try_emplace(buildings[i].street, streetOf(buildings[i].street, arrangement, blocks));
        }
    }
    for (const auto &[street, name] : streets) {
        auto &parts = offsets[name.name];
        double total = 0;
        for (const auto &[other, offset] : parts) {
            total = std::max(total, offset + length(streets.at(other).line));
        }
        parts[street] = total;
    }
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        if (buildings[i].street < 0) {
            continue;
        }
        const StreetName &street = streets.at(buildings[i].street);
        const Foot foot = nearest(street.line, buildings[i].front);
        const bool isLeft = cross(foot.direction, buildings[i].box.centre - foot.point) > 0;
        result[street.name].push_back(
            {i, offsets.at(street.name).at(buildings[i].street) + foot.alongM, isLeft});
    }
    return result;
}

void drawGrounds(Drawing &drawing, const Built &built)
{
    for (const Driveway &driveway : built.driveways) {
        drawing.addLine({driveway.from, driveway.to}, {{"highway", "service"}});
    }
    for (const Building &pitch : built.pitches) {
        drawing.addRing(pitch.box.corners(),
            {{"leisure", "pitch"}, {"sport", pitch.box.halfLong > 30 ? "soccer" : "tennis"}});
    }
}

/** The station at the square, the town hall and the church at the market place: once by hand. */
void drawLandmarks(Drawing &drawing)
{
    const auto put = [&](Point straight, double degreesAsX, double halfLong, double halfShort, Tags tags) {
        const Point axis = unitVector(bent(straight + Point{1, degreesAsX}) - bent(straight));
        drawing.addRing(Box{bent(straight), axis, halfLong, halfShort}.corners(), std::move(tags));
    };
    put({-5, -868}, 0, 48, 9,
        {{"building", "train_station"}, {"name", "Hauptbahnhof"}, {"addr:street", "Bahnhofstraße"},
            {"addr:housenumber", "20"}});
    put({-25, 48}, 0, 15, 9,
        {{"building", "civic"}, {"name", "Altes Rathaus"}, {"addr:street", "Marktplatz"},
            {"addr:housenumber", "1"}});
}

} // namespace

void drawBuildings(Drawing &drawing, const Subdivision &blocks, const Arrangement &arrangement)
{
    std::vector<Building> buildings;
    std::uint64_t seed = 1000;
    for (const Block &block : blocks.blocks) {
        Random random(++seed);
        Built built = build(block, bentRegion(block.region), random);
        drawGrounds(drawing, built);
        buildings.insert(buildings.end(), built.buildings.begin(), built.buildings.end());
    }
    std::vector<Tags> tags(buildings.size());
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        tags[i].emplace_back("building", buildings[i].kind);
    }
    for (auto &[street, entries] : byStreet(buildings, arrangement, blocks)) {
        std::ranges::stable_sort(entries, {}, &Numbered::alongM);
        int odd = -1, even = 0;
        for (const Numbered &entry : entries) {
            const int number = entry.isLeft ? odd += 2 : even += 2;
            tags[entry.building].emplace_back("addr:street", street);
            tags[entry.building].emplace_back("addr:housenumber", std::to_string(number));
            const Point front = buildings[entry.building].front;
            drawing.map.addresses.push_back({street, number, front, 0});
        }
    }
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        drawing.addRing(outline(buildings[i]), std::move(tags[i]));
    }
    drawLandmarks(drawing);
    for (Address &address : drawing.map.addresses) {
        address.district = std::max(drawing.map.districtAt(address.place), 0);
    }
}

} // namespace stadtblick::demo
