#pragma once

#include "models/domain/geo.h"
#include "models/domain/viewstate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace stadtblick {

/** What the search finds; the order is that of the groups where they match equally well. */
enum class FoundKind { Place, Street, Address, District, Station, Idea };

/** A thing with a name. */
struct SearchEntry
{
    FoundKind kind = FoundKind::Place;
    QString name;
    QString
        context; ///< 'Enkenbach', 'park': shown beside the name; its words are found too, behind the name's
    std::optional<LonLat> position; ///< absent: the thing has no place (ideas, stations)
    std::optional<LonLatBox> box; ///< of something large
    Selection selection; ///< empty: nothing that could be selected, only shown
    int rank = 0; ///< 0 to 9; the larger, the more it stands behind others that match as well

    bool operator==(const SearchEntry &) const = default;
};

/** An entry that matches, with how well: less is better. */
struct SearchMatch
{
    std::uint32_t entry = 0;
    int score = 0;
};

/** A typed text, taken apart. */
struct SearchQuery
{
    std::vector<std::u16string> words; ///< folded
};

SearchQuery searchQuery(QStringView text);

/**
 * Finds entries by the words of their names: each typed word must be a word of the entry, its beginning, a
 * part of it, or one of these with typing errors (allowedEdits). All words that occur are compared with each
 * typed word: a city's few ten thousand take a millisecond or two, as most are ruled out by their letters
 * alone. A value; may be asked from several threads while nobody adds.
 */
class SearchIndex
{
public:
    void add(SearchEntry entry);

    /** The best @p maximum entries of each kind, best first within their kind. */
    std::vector<SearchMatch> find(const SearchQuery &query, int maximum) const;

    const SearchEntry &entry(std::uint32_t index) const { return m_entries[index]; }
    std::size_t size() const { return m_entries.size(); }

private:
    struct Posting
    {
        std::uint32_t entry = 0;
        std::uint8_t place = 0; ///< 0 first word, 1 later ones, 2 of the context
    };
    struct Word
    {
        std::u16string text;
        std::uint64_t letters = 0;
        std::vector<Posting> postings;
    };
    struct Tally;

    void addWord(const std::u16string &text, Posting posting);
    void tallyWord(const std::u16string &typed, int round, std::vector<Tally> &tallies,
        std::vector<std::uint32_t> &found) const;

    std::vector<SearchEntry> m_entries;
    std::vector<Word> m_words;
    std::unordered_map<std::u16string, std::uint32_t> m_wordNumbers;
};

} // namespace stadtblick
