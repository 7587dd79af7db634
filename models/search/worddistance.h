#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace stadtblick {

/** How far a typed word is from a word of the index. */
struct WordDistance
{
    int edits = 0; ///< letters changed, missing, too many, or two neighbours swapped
    bool isWhole = false; ///< compared with the whole word, not with a beginning of it

    bool operator==(const WordDistance &) const = default;
};

/**
 * The restricted Damerau–Levenshtein distance (Boytsov 2011, optimal string alignment) of @p typed from @p
 * word or, if that is less, from a beginning of it: people see results before they have typed a word to its
 * end. Nothing where it is above @p maximum. Compares the first 48 characters of each.
 */
std::optional<WordDistance> wordDistance(std::u16string_view typed, std::u16string_view word, int maximum);

/** Typing errors that a word of this length may have: none up to 3 letters, 1 up to 6, else 2. */
int allowedEdits(std::size_t length);

/** One bit for each letter a–z and digit that occurs, one for everything else. */
std::uint64_t lettersOf(std::u16string_view word);

} // namespace stadtblick
