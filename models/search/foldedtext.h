#pragma once

#include <QtCore/QString>

#include <string>
#include <vector>

namespace stadtblick {

/** A text as the search compares it, each of its characters with the place in the text that it came from. */
struct FoldedText
{
    std::u16string text; ///< words with one space between them
    std::vector<qsizetype> origins; ///< index into the text of each folded character
};

/**
 * Folds what people write differently: case, accents, ß = ss, umlauts and their spellings with e (ü = ue =
 * u), punctuation as a space, 'Str.' as the whole word. Two texts that sound alike to a reader of German fold
 * to the same; a beginning of a text folds to a beginning of its folded form, or nearly so.
 */
FoldedText foldedText(QStringView text);

/** The words of a folded text. */
std::vector<std::u16string> wordsOf(const std::u16string &folded);

} // namespace stadtblick
