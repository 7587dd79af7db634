#include "app/demo/drawing.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stadtblick::demo {

namespace {

constexpr double bridgeOverRailM = 24;
constexpr double bridgeOverStreamM = 9;

std::string highwayOf(LineKind kind, Style style)
{
    switch (kind) {
    case LineKind::Trunk:
        return "trunk";
    case LineKind::Primary:
        return "primary";
    case LineKind::Secondary:
        return "secondary";
    case LineKind::Tertiary:
        return "tertiary";
    case LineKind::Local:
        return style == Style::Core                                  ? "living_street"
            : style == Style::Industry || style == Style::Commercial ? "unclassified"
                                                                     : "residential";
    case LineKind::Pedestrian:
        return "pedestrian";
    case LineKind::Service:
        return "service";
    case LineKind::Footway:
        return "footway";
    case LineKind::Path:
        return "path";
    default:
        return "track";
    }
}

Tags tagsOf(const std::string &name, LineKind kind, Style style)
{
    Tags tags{{"highway", highwayOf(kind, style)}};
    if (!name.empty()) {
        tags.emplace_back("name", name);
    }
    if (kind <= LineKind::Tertiary) {
        tags.emplace_back("maxspeed", kind == LineKind::Trunk ? "100" : "50");
    } else if (kind == LineKind::Local && style != Style::Industry && style != Style::Commercial) {
        tags.emplace_back("maxspeed", style == Style::Core ? "20" : "30");
    }
    return tags;
}

using Key = std::pair<long long, long long>;

Key keyOf(Point point)
{
    return {std::llround(point.x * 100), std::llround(point.y * 100)};
}

/** Crossings that need a bridge, with half of its length. */
std::map<Key, double> crossings(const Arrangement &arrangement)
{
    std::map<Key, double> result;
    for (const MainLine &line : arrangement.lines) {
        if (line.kind == LineKind::Rail || line.kind == LineKind::Stream) {
            for (const Point &point : line.line) {
                result[keyOf(point)] = line.kind == LineKind::Rail ? bridgeOverRailM : bridgeOverStreamM;
            }
        }
    }
    return result;
}

/** Puts the ends of side streets into the line, in their order along it. */
Line withJunctions(const Line &line, bool isRing, const Line &junctions)
{
    Line result;
    const std::size_t parts = isRing ? line.size() : line.size() - 1;
    for (std::size_t i = 0; i < parts; ++i) {
        const Point a = line[i];
        const Point b = line[(i + 1) % line.size()];
        result.push_back(a);
        std::vector<std::pair<double, Point>> inside;
        for (const Point &junction : junctions) {
            const double along = dot(junction - a, unitVector(b - a));
            if (along > 0.3 && along < length(b - a) - 0.3 && nearest({a, b}, junction).distanceM < 0.05) {
                inside.emplace_back(along, junction);
            }
        }
        std::ranges::sort(inside, {}, [](const auto &entry) { return entry.first; });
        for (const auto &[along, junction] : inside) {
            result.push_back(junction);
        }
    }
    if (!isRing) {
        result.push_back(line.back());
    }
    return result;
}

struct Piece
{
    Line line;
    bool isBridge = false;
};

/** Parts a street into what lies on the ground and its bridges, which keep no node at the crossing. */
std::vector<Piece> pieces(const Line &line, const std::map<Key, double> &bridges)
{
    std::vector<Piece> result;
    Piece ground;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto bridge = i > 0 && i + 1 < line.size() ? bridges.find(keyOf(line[i])) : bridges.end();
        if (bridge == bridges.end()) {
            ground.line.push_back(line[i]);
            continue;
        }
        const Point before = line[i - 1] - line[i];
        const Point after = line[i + 1] - line[i];
        const Point from = line[i] + std::min(bridge->second, 0.8 * length(before)) * unitVector(before);
        const Point to = line[i] + std::min(bridge->second, 0.8 * length(after)) * unitVector(after);
        ground.line.push_back(from);
        result.push_back(std::move(ground));
        result.push_back({{from, to}, true});
        ground = {{to}, false};
    }
    result.push_back(std::move(ground));
    return result;
}

int rankOf(LineKind kind)
{
    return kind == LineKind::Pedestrian ? 5 : static_cast<int>(kind);
}

void drawStreet(
    Drawing &drawing, const MainLine &line, const Line &junctions, const std::map<Key, double> &bridges)
{
    const Line whole = withJunctions(line.line, line.isRing, junctions);
    const Tags tags = tagsOf(line.name, line.kind, Style::Detached);
    if (line.isRing) {
        drawing.addWay(whole, Layer::Road, tags, true);
        return;
    }
    for (Piece &piece : pieces(whole, bridges)) {
        Tags own = tags;
        if (piece.isBridge) {
            own.emplace_back("bridge", "yes");
            own.emplace_back("layer", "1");
        }
        drawing.addWay(piece.line, Layer::Road, std::move(own));
    }
    if (isStreet(line.kind)) {
        drawing.map.streets.push_back({line.name, 0, rankOf(line.kind), bent(densified(whole, false, 24))});
    }
}

void drawRail(Drawing &drawing, const Line &straight)
{
    const Line line = bent(densified(straight, false, 24));
    const auto beside = [&](double offsetM, double fromM, double toM) {
        Line result;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Point direction =
                unitVector(line[std::min(i + 1, line.size() - 1)] - line[i == 0 ? 0 : i - 1]);
            const double along =
                length(Line(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(i) + 1));
            // Sidings leave the main track over 90 m.
            const double share = std::clamp(std::min(along - fromM, toM - along) / 90, 0.0, 1.0);
            if (along >= fromM && along <= toM) {
                result.push_back(line[i] + (offsetM * share) * left(direction));
            }
        }
        return result;
    };
    const double total = length(line);
    const Tags main{
        {"railway", "rail"}, {"name", "Hauptbahn"}, {"usage", "main"}, {"electrified", "contact_line"}};
    drawing.addLine(beside(2.3, -100, total + 100), main);
    drawing.addLine(beside(-2.3, -100, total + 100), main);
    const double station = nearest(line, bent({0, -915})).alongM;
    for (int track = 0; track < 6; ++track) {
        const double offset = track < 2 ? 8.5 + 6 * track : -8.5 - 6.2 * (track - 2);
        const double reach = 720 - 75 * track;
        drawing.addLine(beside(offset, station - reach, station + reach),
            {{"railway", "rail"}, {"service", track < 3 ? "siding" : "yard"}});
    }
    drawing.map.points.push_back(
        {pointAlong(line, station), {{"railway", "station"}, {"name", "Musterlautern Hbf"}}});
}

} // namespace

void drawLines(Drawing &drawing, const Arrangement &arrangement, const Subdivision &blocks)
{
    const std::map<Key, double> bridges = crossings(arrangement);
    const auto junctionsOf = [&](int street) {
        const auto found = blocks.junctions.find(street);
        return found == blocks.junctions.end() ? Line{} : found->second;
    };
    for (std::size_t i = 0; i < arrangement.lines.size(); ++i) {
        const MainLine &line = arrangement.lines[i];
        if (isWay(line.kind)) {
            drawStreet(drawing, line, junctionsOf(static_cast<int>(i)), bridges);
        } else if (line.kind == LineKind::Rail) {
            drawRail(drawing, line.line);
        } else if (line.kind == LineKind::Stream) {
            drawing.addWay(line.line, Layer::Water, {{"waterway", "stream"}, {"name", line.name}});
        }
    }
    for (std::size_t i = 0; i < blocks.ways.size(); ++i) {
        const LocalWay &way = blocks.ways[i];
        const Line line =
            withJunctions({way.from, way.to}, false, junctionsOf(streetBase + static_cast<int>(i)));
        drawing.addWay(line, Layer::Road, tagsOf(way.name, way.kind, way.style));
        if (!way.name.empty()) {
            drawing.map.streets.push_back({way.name, 0, rankOf(way.kind), bent(densified(line, false, 24))});
        }
    }
}

} // namespace stadtblick::demo
