#include "models/search/basemapnames.h"

#include "models/search/foldedtext.h"
#include "models/search/namegroups.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double everyNameZoom = 99;
constexpr double sameStreetM = 400; ///< between parts of one street: a bridge, a crossing of another name
constexpr double sameAreaM = 800;
constexpr double samePlaceM = 3000; ///< OSM holds a place as point and as area
constexpr double contextWithinM = 6000;

/** What a named thing of the base map is; empty: its name says enough. */
QString kindText(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::Town:
        return QCoreApplication::translate("Search", "town");
    case MapClass::Village:
        return QCoreApplication::translate("Search", "village");
    case MapClass::District:
        return QCoreApplication::translate("Search", "district");
    case MapClass::Forest:
        return QCoreApplication::translate("Search", "forest");
    case MapClass::Green:
        return QCoreApplication::translate("Search", "green space");
    case MapClass::Sports:
        return QCoreApplication::translate("Search", "sports ground");
    case MapClass::Cemetery:
        return QCoreApplication::translate("Search", "cemetery");
    case MapClass::Water:
    case MapClass::Stream:
    case MapClass::River:
        return QCoreApplication::translate("Search", "water");
    case MapClass::Building:
        return QCoreApplication::translate("Search", "building");
    case MapClass::Square:
        return QCoreApplication::translate("Search", "square");
    case MapClass::Residential:
    case MapClass::Trade:
        return QCoreApplication::translate("Search", "quarter");
    default:
        return {};
    }
}

int rankOf(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::Town:
        return 0;
    case MapClass::Village:
    case MapClass::District:
    case MapClass::Motorway:
    case MapClass::Primary:
        return 1;
    case MapClass::Square:
    case MapClass::Secondary:
        return 2;
    case MapClass::Green:
    case MapClass::Water:
    case MapClass::Tertiary:
        return 3;
    case MapClass::Residential:
    case MapClass::Trade:
    case MapClass::Building:
        return 6;
    default:
        return 4;
    }
}

LonLatBox boxOf(const WorldBox &box)
{
    const LonLat northWest = toLonLat(WorldPoint{box.left, box.top});
    const LonLat southEast = toLonLat(WorldPoint{box.right, box.bottom});
    return {northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

/** The named features of a set by what they are: places, streets, everything else. */
struct NamedFeatures
{
    std::vector<std::uint32_t> places, streets, others;
};

NamedFeatures namedFeatures(const FeatureSet &set)
{
    NamedFeatures named;
    for (std::uint32_t i = 0; i < set.features.size(); ++i) {
        const MapFeature &feature = set.features[i];
        if (feature.name < 0 || feature.mapClass == MapClass::Rail || feature.mapClass == MapClass::Siding) {
            continue;
        }
        (isPlace(feature.mapClass)         ? named.places
                : isRoad(feature.mapClass) ? named.streets
                                           : named.others)
            .push_back(i);
    }
    return named;
}

/** Joins what something is and where it lies: 'park · Enkenbach'. */
QString contextOf(const QString &kind, const QString &near)
{
    return kind.isEmpty() ? near : near.isEmpty() ? kind : QString(kind % QStringLiteral(" · ") % near);
}

struct NameAdder
{
    const FeatureSet &set;
    const NearestPlace &places;
    SearchIndex &index;
    QSet<QString> streets{}; ///< folded names that are there

    void add(const std::vector<std::uint32_t> &features, double reachM, FoundKind kind);
};

void NameAdder::add(const std::vector<std::uint32_t> &features, double reachM, FoundKind kind)
{
    const auto groups = groupsByName(set, features, reachM);
    QList<std::int32_t> names = groups.keys();
    std::ranges::sort(names); // the same order, and so the same answers, with every run
    for (const std::int32_t number : std::as_const(names)) {
        const QString &name = set.names[static_cast<std::size_t>(number)];
        for (const NameGroup &group : groups[number]) {
            const bool isPlaceItself = isPlace(group.mapClass);
            const QString near = isPlaceItself ? QString() : places.nameNear(group.middle, contextWithinM);
            SearchEntry entry{kind, name,
                contextOf(kindText(group.mapClass), near == name ? QString() : near), toLonLat(group.middle),
                std::nullopt, {}, rankOf(group.mapClass)};
            if (!isPlaceItself) {
                entry.box = boxOf(group.box);
            }
            if (kind == FoundKind::Street) {
                entry.selection = {QStringLiteral("street"), QStringLiteral("basemap"),
                    streetId(name, toLonLat(group.middle))};
                streets.insert(QString::fromStdU16String(foldedText(name).text));
            }
            index.add(std::move(entry));
        }
    }
}

/** Streets and hamlets that no way names. */
Result<void> addAddressStreets(Connection &connection, NameAdder &adder)
{
    auto rows = Statement::prepare(
        connection, "SELECT street, avg(x), avg(y) FROM basemap_address GROUP BY street ORDER BY street");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (true) {
        const auto hasRow = rows->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
        const QString name = rows->text(0);
        if (adder.streets.contains(QString::fromStdU16String(foldedText(name).text))) {
            continue;
        }
        const WorldPoint middle{
            static_cast<std::int32_t>(rows->real(1)), static_cast<std::int32_t>(rows->real(2))};
        adder.index.add({FoundKind::Street, name, adder.places.nameNear(middle, contextWithinM),
            toLonLat(middle), std::nullopt, {}, 7});
    }
}

/** House numbers as people count them: 12, 12a, 12b, 120. */
std::pair<int, QString> houseOrder(const QString &number)
{
    qsizetype digits = 0;
    while (digits < number.size() && number[digits].isDigit()) {
        ++digits;
    }
    return {number.left(std::min<qsizetype>(digits, 6)).toInt(), number.mid(digits).toLower()};
}

/** True of '12-14' and 14; of one side of the street, so not of 13, unless both sides are meant. */
bool isInRange(const QString &range, int number)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})\\D?-(\\d{1,4})\\D?$"));
    const auto match = pattern.match(range);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    return match.hasMatch() && first <= number && number <= last
        && (first % 2 != last % 2 || number % 2 == first % 2);
}

enum class NumberMatch { Begins, Among, No };

/** How a house's number, plain, is meant by a typed one. */
NumberMatch matchOf(const QString &houseNumber, const QString &typed)
{
    if (houseNumber.startsWith(typed, Qt::CaseInsensitive)) {
        return NumberMatch::Begins;
    }
    bool isWhole = false;
    const int number = typed.toInt(&isWhole);
    static const QRegularExpression between(QStringLiteral("[;,]"));
    const QStringList parts = houseNumber.split(between, Qt::SkipEmptyParts);
    const bool isAmong = std::ranges::any_of(parts, [&](const QString &part) {
        return part.compare(typed, Qt::CaseInsensitive) == 0 || (isWhole && isInRange(part, number));
    });
    return isAmong ? NumberMatch::Among : NumberMatch::No;
}

} // namespace

QString plainHouseNumber(QString number)
{
    return number.remove(u' ').replace(QChar(0x2013), u'-');
}

Result<void> addBaseMapNames(Connection &connection, const BaseMapReader &baseMap, SearchIndex &index)
{
    const QRectF world(
        -mercatorHalfWidthM, -mercatorHalfWidthM, 2 * mercatorHalfWidthM, 2 * mercatorHalfWidthM);
    const auto set = baseMap.features(world, everyNameZoom, MapContent::Everything);
    if (!set) {
        return tl::unexpected(set.error());
    }
    const NearestPlace places(*set);
    const NamedFeatures named = namedFeatures(*set);
    NameAdder adder{*set, places, index};
    adder.add(named.places, samePlaceM, FoundKind::Place);
    adder.add(named.others, sameAreaM, FoundKind::Place);
    adder.add(named.streets, sameStreetM, FoundKind::Street);
    return addAddressStreets(connection, adder);
}

Result<std::vector<FoundAddress>> findAddresses(
    Connection &connection, const QString &street, const QString &number, LonLat near, double withinM)
{
    auto rows = Statement::prepare(
        connection, "SELECT number, postcode, x, y FROM basemap_address WHERE street = ?1 ORDER BY number");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, QStringView(street));
    std::vector<FoundAddress> found;
    while (true) {
        const auto hasRow = rows->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            break;
        }
        const LonLat place = toLonLat(WorldPoint{
            static_cast<std::int32_t>(rows->integer(2)), static_cast<std::int32_t>(rows->integer(3))});
        const QString candidate = rows->text(0);
        if (matchOf(plainHouseNumber(candidate), number) != NumberMatch::No
            && haversineM(place, near) <= withinM) {
            found.push_back({street, candidate, rows->text(1), place});
        }
    }
    const auto orderOf = [&](const FoundAddress &house) {
        return std::pair(matchOf(plainHouseNumber(house.number), number), houseOrder(house.number));
    };
    std::ranges::stable_sort(found, {}, orderOf);
    return found;
}

} // namespace stadtblick
