#include "models/search/worddistance.h"

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

constexpr std::size_t maximumLength = 48;
using DistanceRow = std::array<int, maximumLength + 1>;

} // namespace

std::optional<WordDistance> wordDistance(std::u16string_view typed, std::u16string_view word, int maximum)
{
    typed = typed.substr(0, maximumLength);
    // A beginning longer than this is farther away than the maximum by its length alone.
    word = word.substr(0, std::min(maximumLength, typed.size() + static_cast<std::size_t>(maximum) + 1));
    DistanceRow rows[3];
    DistanceRow *twoBefore = &rows[0];
    DistanceRow *before = &rows[1];
    DistanceRow *row = &rows[2];
    for (std::size_t j = 0; j <= word.size(); ++j) {
        (*before)[j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        (*row)[0] = static_cast<int>(i);
        int least = (*row)[0];
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const int change = typed[i - 1] == word[j - 1] ? 0 : 1;
            int value = std::min({(*before)[j] + 1, (*row)[j - 1] + 1, (*before)[j - 1] + change});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1]) {
                value = std::min(value, (*twoBefore)[j - 2] + 1);
            }
            (*row)[j] = value;
            least = std::min(least, value);
        }
        if (least > maximum) {
            return std::nullopt;
        }
        std::swap(twoBefore, before);
        std::swap(before, row);
    }
    const auto end = before->begin() + static_cast<std::ptrdiff_t>(word.size()) + 1;
    const int least = *std::min_element(before->begin(), end);
    if (least > maximum) {
        return std::nullopt;
    }
    return WordDistance{least, (*before)[word.size()] == least};
}

int allowedEdits(std::size_t length)
{
    return length <= 3 ? 0 : length <= 6 ? 1 : 2;
}

std::uint64_t lettersOf(std::u16string_view word)
{
    std::uint64_t letters = 0;
    for (const char16_t letter : word) {
        const int bit = letter >= u'a' && letter <= u'z' ? letter - u'a'
            : letter >= u'0' && letter <= u'9'           ? 26 + letter - u'0'
                                                         : 36;
        letters |= std::uint64_t{1} << bit;
    }
    return letters;
}

} // namespace stadtblick
