#include "models/search/citysearch.h"

#include "models/search/basemapnames.h"
#include "models/search/datanames.h"
#include "models/search/foldedtext.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int mostOfKind = 6;
constexpr qint64 shortestUpdateMs = 10'000;
constexpr int mostStreetsForNumbers = 4;
constexpr qsizetype shortestStreet = 3; ///< letters: 'B 37' is no house in a street that begins so
constexpr int fullTextFrom = 3; ///< letters: shorter beginnings occur in nearly every text
constexpr double streetReachM = 4000; ///< houses of one street lie within this of its middle

/** Where the typed words stand in a title: at a word's beginning if they do, else anywhere. */
std::vector<std::pair<qsizetype, qsizetype>> marksOf(const QString &title, const SearchQuery &query)
{
    const FoldedText folded = foldedText(title);
    std::vector<std::pair<qsizetype, qsizetype>> marks;
    for (const std::u16string &word : query.words) {
        std::size_t at = folded.text.starts_with(word) ? 0 : folded.text.find(u' ' + word);
        at = at != std::u16string::npos && folded.text[at] == u' ' ? at + 1 : at;
        at = at == std::u16string::npos ? folded.text.find(word) : at;
        if (at != std::u16string::npos) {
            const qsizetype begin = folded.origins[at];
            marks.emplace_back(begin, folded.origins[at + word.size() - 1] + 1 - begin);
        }
    }
    std::ranges::sort(marks);
    return marks;
}

FoundThing thingOf(const SearchEntry &entry, const SearchQuery &query)
{
    return {entry.kind, entry.name, entry.context, marksOf(entry.name, query), entry.position, entry.box,
        entry.selection};
}

/** Where the first number of '12-14' or '12/1' ends; -1 where it is one number. */
qsizetype firstOfRange(const QString &number)
{
    const auto isJoin = [](QChar letter) { return letter == u'-' || letter == u'/'; };
    const auto join = std::ranges::find_if(number, isJoin);
    return join == number.end() ? -1 : join - number.begin();
}

/** The things of both indexes with their scores, the best of each kind. */
std::vector<std::pair<int, FoundThing>> found(const SearchIndex &index, const SearchQuery &query)
{
    std::vector<std::pair<int, FoundThing>> things;
    for (const SearchMatch &match : index.find(query, mostOfKind)) {
        things.emplace_back(match.score, thingOf(index.entry(match.entry), query));
    }
    return things;
}

/** Brings things of one kind together, kinds in the order of their best. */
std::vector<FoundThing> grouped(std::vector<std::pair<int, FoundThing>> things)
{
    std::array<int, int(FoundKind::Idea) + 1> best;
    best.fill(INT_MAX);
    for (const auto &[score, thing] : things) {
        int &least = best[static_cast<std::size_t>(thing.kind)];
        least = std::min(least, score);
    }
    std::ranges::stable_sort(things, [&](const auto &a, const auto &b) {
        const int groupA = best[static_cast<std::size_t>(a.second.kind)];
        const int groupB = best[static_cast<std::size_t>(b.second.kind)];
        return std::tuple(groupA, a.second.kind, a.first) < std::tuple(groupB, b.second.kind, b.first);
    });
    std::vector<FoundThing> result;
    for (auto &[score, thing] : things) {
        result.push_back(std::move(thing));
    }
    return result;
}

} // namespace

AddressQuery addressQueryOf(const QString &text)
{
    // 7, 7b, 12-14, 12/1; x2013 is the dash that people type and copy for a range.
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(\\D.*?)[\\s,]+(\\d{1,4}\\s?[a-zA-Z]?(?:\\s?[-\\x{2013}/]\\s?\\d{1,4}\\s?[a-zA-Z]?)?)\\s*$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? AddressQuery{match.captured(1), plainHouseNumber(match.captured(2))}
                            : AddressQuery{text, {}};
}

CitySearch::CitySearch(QString cachePath)
    : m_cachePath(std::move(cachePath))
{ }

Result<void> CitySearch::updateBaseMap()
{
    const auto number = m_connection->integer("SELECT import_number FROM basemap");
    if (!number) {
        return tl::unexpected(number.error());
    }
    if (m_importNumber == number->value_or(0)) {
        return {};
    }
    SearchIndex names;
    const auto baseMap = BaseMapReader::open(*m_connection);
    if (!baseMap) {
        return tl::unexpected(baseMap.error());
    }
    if (*baseMap) {
        if (auto added = addBaseMapNames(*m_connection, **baseMap, names); !added) {
            return added;
        }
    }
    m_baseMapNames = std::move(names);
    m_importNumber = number->value_or(0);
    return {};
}

Result<void> CitySearch::updateData()
{
    SearchIndex names;
    if (auto added = addDataNames(*m_connection, names); !added) {
        return added;
    }
    m_dataNames = std::move(names);
    m_sinceData.start();
    return {};
}

Result<void> CitySearch::update()
{
    if (!m_connection) {
        auto opened = openCache(m_cachePath, Connection::Mode::ReadOnly);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_connection = std::move(*opened);
    }
    const auto version = m_connection->integer("PRAGMA data_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (m_dataVersion == *version || (m_sinceData.isValid() && m_sinceData.elapsed() < shortestUpdateMs)) {
        return {};
    }
    if (auto updated = updateBaseMap(); !updated) {
        return updated;
    }
    if (auto updated = updateData(); !updated) {
        return updated;
    }
    m_dataVersion = *version;
    return {};
}

Result<std::vector<FoundThing>> CitySearch::find(const QString &text)
{
    if (const auto updated = update(); !updated) {
        return tl::unexpected(updated.error());
    }
    const SearchQuery query = searchQuery(text);
    if (query.words.empty()) {
        return std::vector<FoundThing>();
    }
    auto things = found(m_baseMapNames, query);
    std::ranges::move(found(m_dataNames, query), std::back_inserter(things));
    auto result = grouped(std::move(things));
    if (const auto added = addIdeaTexts(text, result); !added) {
        return tl::unexpected(added.error());
    }
    auto houses = addresses(text);
    if (!houses) {
        return houses;
    }
    const auto isNamed = [](const FoundThing &thing) { return thing.kind != FoundKind::Idea; };
    if (houses->empty() && std::ranges::none_of(result, isNamed)) {
        *houses = streetsWithoutNumber(text);
    }
    result.insert(
        result.begin(), std::make_move_iterator(houses->begin()), std::make_move_iterator(houses->end()));
    return result;
}

Result<std::vector<FoundThing>> CitySearch::addresses(const QString &text) const
{
    const AddressQuery address = addressQueryOf(text);
    auto houses = housesOf(address, text);
    // Of a range or a part whose house the map knows by its first number only.
    const qsizetype first = firstOfRange(address.number);
    if (houses && houses->empty() && first > 0) {
        houses = housesOf({address.street, address.number.left(first)}, text);
    }
    return houses;
}

std::vector<FoundThing> CitySearch::streetsWithoutNumber(const QString &text) const
{
    const AddressQuery address = addressQueryOf(text);
    std::vector<FoundThing> streets;
    if (address.number.isEmpty() || address.street.size() < shortestStreet) {
        return streets;
    }
    const SearchQuery query = searchQuery(address.street);
    const QString missing =
        QCoreApplication::translate("Search", "no number %1 in the map").arg(address.number);
    for (const SearchMatch &match : m_baseMapNames.find(query, mostStreetsForNumbers)) {
        const SearchEntry &entry = m_baseMapNames.entry(match.entry);
        if (entry.kind == FoundKind::Street) {
            streets.push_back(thingOf(entry, query));
            QString &detail = streets.back().detail;
            // First, as the end is what is cut off where there is little room.
            detail = detail.isEmpty() ? missing : QString(missing % QStringLiteral(" · ") % detail);
        }
    }
    return streets;
}

Result<std::vector<FoundThing>> CitySearch::housesOf(const AddressQuery &address, const QString &text) const
{
    std::vector<FoundThing> houses;
    if (address.number.isEmpty()) {
        return houses;
    }
    const SearchQuery query = searchQuery(address.street);
    int streets = 0;
    for (const SearchMatch &match : m_baseMapNames.find(query, mostOfKind)) {
        const SearchEntry &street = m_baseMapNames.entry(match.entry);
        if (street.kind != FoundKind::Street || ++streets > mostStreetsForNumbers) {
            continue;
        }
        auto found =
            findAddresses(*m_connection, street.name, address.number, *street.position, streetReachM);
        if (!found) {
            return tl::unexpected(found.error());
        }
        for (const FoundAddress &house : *found) {
            if (houses.size() >= std::size_t{mostOfKind}) {
                return houses;
            }
            const QString title = street.name % u' ' % house.number;
            houses.push_back({FoundKind::Address, title,
                house.postcode.isEmpty() ? street.context
                                         : QString(house.postcode % u' ' % street.context).trimmed(),
                marksOf(title, searchQuery(text)), house.position, std::nullopt,
                street.selection.isEmpty() ? Selection()
                                           : Selection{street.selection.kind, street.selection.source,
                                                 streetId(street.name, house.position)}});
        }
    }
    return houses;
}

Result<void> CitySearch::addIdeaTexts(const QString &text, std::vector<FoundThing> &things) const
{
    const auto isIdea = [](const FoundThing &thing) { return thing.kind == FoundKind::Idea; };
    const auto known = std::ranges::count_if(things, isIdea);
    if (known >= mostOfKind || text.trimmed().size() < fullTextFrom) {
        return {};
    }
    IdeaQuery query;
    query.search = text;
    query.sort = QStringLiteral("relevance");
    query.limit = 2 * mostOfKind;
    const auto ideas = IdeaStore(*m_connection).find(query);
    if (!ideas) {
        return tl::unexpected(ideas.error());
    }
    // Behind the other ideas, or at the end where there is none.
    auto at = std::ranges::find_if(things.rbegin(), things.rend(), isIdea).base();
    at = known == 0 ? things.end() : at;
    std::size_t place = static_cast<std::size_t>(at - things.begin());
    for (const Idea &idea : *ideas) {
        FoundThing thing = thingOf(entryOf(idea), searchQuery(text));
        const bool isThere = std::ranges::any_of(things,
            [&](const FoundThing &other) { return isIdea(other) && other.selection == thing.selection; });
        if (!isThere && std::ranges::count_if(things, isIdea) < mostOfKind) {
            things.insert(things.begin() + static_cast<std::ptrdiff_t>(place++), std::move(thing));
        }
    }
    return {};
}

} // namespace stadtblick
