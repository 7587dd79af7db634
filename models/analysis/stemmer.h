#pragma once

#include <QtCore/QString>

#include <memory>

struct sb_stemmer;

namespace stadtblick {

/**
 * German word stems by Snowball (domain.md section 8): NFC and casefolded (ß → ss); the stemmer folds
 * umlauts itself. Stems differ between versions of Snowball: never compare stored stems of another one. To
 * be used by one thread at a time.
 */
class GermanStemmer
{
public:
    GermanStemmer();
    ~GermanStemmer();
    GermanStemmer(GermanStemmer &&) noexcept;
    GermanStemmer &operator=(GermanStemmer &&) noexcept;

    /** The stem of one word; a word that is too long for Snowball stays as it is. */
    QString stem(const QString &word) const;

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace stadtblick
