#include "models/search/foldedtext.h"

#include <QtCore/QChar>

namespace stadtblick {

namespace {

using namespace Qt::StringLiterals;

/** Letters that Unicode doesn't take apart, as people without that key write them; null: none of these. */
const char16_t *plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return nullptr;
    }
}

/** Appends to a folded text; an e behind a, o or u is an umlaut's other spelling and goes. */
class Folder
{
public:
    void letter(char16_t letter, qsizetype origin)
    {
        const char16_t before = m_result.text.empty() ? u' ' : m_result.text.back();
        const bool isUmlaut =
            letter == u'e' && !m_wasUmlaut && (before == u'a' || before == u'o' || before == u'u');
        m_wasUmlaut = isUmlaut;
        if (!isUmlaut) {
            m_result.text.push_back(letter);
            m_result.origins.push_back(origin);
        }
    }
    /** A space, or the end of a 'Str.' where @p mark is its full stop. */
    void gap(char16_t mark, qsizetype origin)
    {
        m_wasUmlaut = false;
        if (mark == u'.' && m_result.text.ends_with(u"str")) {
            for (const char16_t rest : u"asse"_s.toStdU16String()) {
                m_result.text.push_back(rest);
                m_result.origins.push_back(origin);
            }
        }
        if (!m_result.text.empty() && m_result.text.back() != u' ') {
            m_result.text.push_back(u' ');
            m_result.origins.push_back(origin);
        }
    }
    FoldedText take()
    {
        if (!m_result.text.empty() && m_result.text.back() == u' ') {
            m_result.text.pop_back();
            m_result.origins.pop_back();
        }
        return std::move(m_result);
    }

private:
    FoldedText m_result;
    bool m_wasUmlaut = false;
};

} // namespace

FoldedText foldedText(QStringView text)
{
    Folder folder;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar lower = text[i].toLower();
        if (const char16_t *plain = plainLetters(lower.unicode())) {
            for (; *plain != 0; ++plain) {
                folder.letter(*plain, i);
            }
            continue;
        }
        const QString parts = QString(lower).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            // Surrogates belong to letters of rarer scripts: kept as they are.
            if (part.isLetterOrNumber() || part.isSurrogate()) {
                folder.letter(part.toLower().unicode(), i);
            } else if (!part.isMark() && part != u'\'' && part != u'’' && part != u'\u00ad') {
                folder.gap(part.unicode(), i);
            }
        }
    }
    return folder.take();
}

std::vector<std::u16string> wordsOf(const std::u16string &folded)
{
    std::vector<std::u16string> words;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(u' ', begin), folded.size());
        if (end > begin) {
            words.push_back(folded.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return words;
}

} // namespace stadtblick
