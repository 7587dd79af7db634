#include "models/analysis/stemmer.h"

#include <libstemmer.h>

namespace stadtblick {

void GermanStemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

GermanStemmer::GermanStemmer()
    : m_stemmer(sb_stemmer_new("german", "UTF_8"))
{ }

GermanStemmer::~GermanStemmer() = default;
GermanStemmer::GermanStemmer(GermanStemmer &&) noexcept = default;
GermanStemmer &GermanStemmer::operator=(GermanStemmer &&) noexcept = default;

QString GermanStemmer::stem(const QString &word) const
{
    constexpr qsizetype longestBytes = 1000;
    const QString folded = word.normalized(QString::NormalizationForm_C).toCaseFolded();
    const QByteArray bytes = folded.toUtf8();
    if (!m_stemmer || bytes.size() > longestBytes) {
        return folded;
    }
    const auto *stemmed = sb_stemmer_stem(m_stemmer.get(),
        reinterpret_cast<const sb_symbol *>(bytes.constData()), static_cast<int>(bytes.size()));
    return stemmed
        ? QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(m_stemmer.get()))
        : folded;
}

} // namespace stadtblick
