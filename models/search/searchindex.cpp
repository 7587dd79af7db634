#include "models/search/searchindex.h"

#include "models/search/foldedtext.h"
#include "models/search/worddistance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace stadtblick {

namespace {

constexpr std::size_t mostWordsOfEntry = 24; ///< a title that is a whole text needs no more to be found
constexpr std::size_t shortestPart = 3; ///< letters that may be looked for within a word
constexpr std::size_t mostTyped = 8; ///< words
constexpr std::size_t mostJoined = 4; ///< words that may be typed as one
constexpr int kindCount = int(FoundKind::Idea) + 1;

// How far a match is from perfect; the parts add up over the typed words.
constexpr int beginningScore = 10;
constexpr int partScore = 40;
constexpr int editScore = 60;
constexpr int laterWordScore = 5;
constexpr int contextScore = 35;

/** How well a typed word matches one of the index; nothing: not at all. */
std::optional<int> scoreOf(
    std::u16string_view typed, std::uint64_t letters, std::u16string_view word, std::uint64_t wordLetters)
{
    const int edits = allowedEdits(typed.size());
    if (std::popcount(letters & ~wordLetters) > edits) {
        return std::nullopt; // an edit makes up for one missing letter
    }
    if (word.starts_with(typed)) {
        return word.size() == typed.size() ? 0 : beginningScore;
    }
    if (typed.size() >= shortestPart && word.find(typed) != std::u16string_view::npos) {
        return partScore;
    }
    if (edits == 0) {
        return std::nullopt;
    }
    const auto distance = wordDistance(typed, word, edits);
    return distance ? std::optional(distance->edits * editScore + (distance->isWhole ? 0 : beginningScore))
                    : std::nullopt;
}

} // namespace

struct SearchIndex::Tally
{
    int round = -1; ///< the last typed word that matched
    int best = 0; ///< of that word
    int sum = 0; ///< of the words before it
};

SearchQuery searchQuery(QStringView text)
{
    SearchQuery query{wordsOf(foldedText(text.left(200)).text)};
    query.words.resize(std::min(query.words.size(), mostTyped));
    return query;
}

void SearchIndex::addWord(const std::u16string &text, Posting posting)
{
    const auto [found, isNew] = m_wordNumbers.try_emplace(text, static_cast<std::uint32_t>(m_words.size()));
    if (isNew) {
        m_words.push_back({text, lettersOf(text), {}});
    }
    m_words[found->second].postings.push_back(posting);
}

void SearchIndex::add(SearchEntry entry)
{
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    const std::vector<std::u16string> words = wordsOf(foldedText(entry.name).text);
    for (std::size_t i = 0; i < std::min(words.size(), mostWordsOfEntry); ++i) {
        addWord(words[i], {number, static_cast<std::uint8_t>(i == 0 ? 0 : 1)});
    }
    // 'Mainzerstraße' for 'Mainzer Straße', 'Breitscheidstraße' for 'Rudolf-Breitscheid-Straße'
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), mostJoined));
    for (auto first = words.begin(); first + 1 < end; ++first) {
        addWord(std::accumulate(first, end, std::u16string()),
            {number, static_cast<std::uint8_t>(first == words.begin() ? 0 : 1)});
    }
    for (const std::u16string &word : wordsOf(foldedText(entry.context).text)) {
        addWord(word, {number, 2});
    }
    m_entries.push_back(std::move(entry));
}

void SearchIndex::tallyWord(const std::u16string &typed, int round, std::vector<Tally> &tallies,
    std::vector<std::uint32_t> &found) const
{
    const std::uint64_t letters = lettersOf(typed);
    for (const Word &word : m_words) {
        const std::optional<int> score = scoreOf(typed, letters, word.text, word.letters);
        if (!score) {
            continue;
        }
        for (const Posting &posting : word.postings) {
            Tally &tally = tallies[posting.entry];
            const int placed = *score
                + (posting.place == 0        ? 0
                        : posting.place == 1 ? laterWordScore
                                             : contextScore);
            if (tally.round == round) {
                tally.best = std::min(tally.best, placed);
            } else if (tally.round == round - 1) { // all words before have matched
                tally.sum += tally.best;
                tally.round = round;
                tally.best = placed;
                found.push_back(posting.entry);
            }
        }
    }
}

std::vector<SearchMatch> SearchIndex::find(const SearchQuery &query, int maximum) const
{
    std::vector<Tally> tallies(m_entries.size());
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        found.clear();
        tallyWord(query.words[i], static_cast<int>(i), tallies, found);
    }
    std::array<std::vector<SearchMatch>, kindCount> kinds;
    for (const std::uint32_t entry : found) {
        const SearchEntry &candidate = m_entries[entry];
        const int length = static_cast<int>(std::min<qsizetype>(candidate.name.size(), 90)) / 10;
        kinds[static_cast<std::size_t>(candidate.kind)].push_back(
            {entry, tallies[entry].sum + tallies[entry].best + candidate.rank + length});
    }
    std::vector<SearchMatch> matches;
    for (std::vector<SearchMatch> &kind : kinds) {
        const auto count = std::min<std::size_t>(kind.size(), static_cast<std::size_t>(maximum));
        std::partial_sort(kind.begin(), kind.begin() + static_cast<std::ptrdiff_t>(count), kind.end(),
            [](const SearchMatch &a, const SearchMatch &b) {
                return a.score != b.score ? a.score < b.score : a.entry < b.entry;
            });
        matches.insert(matches.end(), kind.begin(), kind.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return matches;
}

} // namespace stadtblick
