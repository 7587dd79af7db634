#include "models/analysis/termweights.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Counts of words a document, and in how many documents and how often in all each occurs. */
struct Counts
{
    TermMatrix matrix; ///< weights are counts
    std::vector<double> documents; ///< by term
    std::vector<double> total; ///< by term
};

QStringList vocabularyOf(std::span<const QStringList> documents)
{
    QSet<QString> words;
    for (const QStringList &document : documents) {
        words.unite(QSet<QString>(document.begin(), document.end()));
    }
    QStringList vocabulary(words.begin(), words.end());
    vocabulary.sort();
    return vocabulary;
}

Counts countsOf(std::span<const QStringList> documents)
{
    Counts counts;
    counts.matrix.vocabulary = vocabularyOf(documents);
    QHash<QStringView, int> terms;
    for (int i = 0; i < counts.matrix.vocabulary.size(); ++i) {
        terms.insert(counts.matrix.vocabulary.at(i), i);
    }
    counts.documents.assign(static_cast<std::size_t>(terms.size()), 0);
    counts.total = counts.documents;
    for (const QStringList &document : documents) {
        QHash<int, int> inDocument;
        for (const QString &word : document) {
            ++inDocument[terms.value(word)];
        }
        std::vector<TermWeight> row;
        row.reserve(static_cast<std::size_t>(inDocument.size()));
        for (auto it = inDocument.cbegin(); it != inDocument.cend(); ++it) {
            row.push_back({it.key(), static_cast<double>(it.value())});
            counts.documents[static_cast<std::size_t>(it.key())] += 1;
            counts.total[static_cast<std::size_t>(it.key())] += it.value();
        }
        std::ranges::sort(row, {}, &TermWeight::term);
        counts.matrix.rows.push_back(std::move(row));
    }
    return counts;
}

} // namespace

TermMatrix tfidf(std::span<const QStringList> documents)
{
    Counts counts = countsOf(documents);
    const auto count = static_cast<double>(documents.size());
    for (std::vector<TermWeight> &row : counts.matrix.rows) {
        double squares = 0;
        for (TermWeight &entry : row) {
            const double in = counts.documents[static_cast<std::size_t>(entry.term)];
            entry.weight *= std::log((1 + count) / (1 + in)) + 1;
            squares += entry.weight * entry.weight;
        }
        for (TermWeight &entry : row) {
            entry.weight /= std::sqrt(squares);
        }
    }
    return std::move(counts.matrix);
}

TermMatrix classTfidf(std::span<const QStringList> classes)
{
    Counts counts = countsOf(classes);
    double words = 0;
    for (const QStringList &texts : classes) {
        words += static_cast<double>(texts.size());
    }
    const double mean = classes.empty() ? 0 : words / static_cast<double>(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i) {
        for (TermWeight &entry : counts.matrix.rows[i]) {
            entry.weight *= std::log1p(mean / counts.total[static_cast<std::size_t>(entry.term)])
                / static_cast<double>(classes[i].size());
        }
    }
    return std::move(counts.matrix);
}

std::vector<double> bm25(
    std::span<const QStringList> documents, const QStringList &query, const Bm25 &parameters)
{
    std::vector<double> scores(documents.size(), 0);
    double words = 0;
    for (const QStringList &document : documents) {
        words += static_cast<double>(document.size());
    }
    const auto count = static_cast<double>(documents.size());
    for (const QString &word : query) {
        std::vector<double> frequencies;
        for (const QStringList &document : documents) {
            frequencies.push_back(static_cast<double>(document.count(word)));
        }
        const auto in =
            static_cast<double>(std::ranges::count_if(frequencies, [](double tf) { return tf > 0; }));
        const double idf = std::log1p((count - in + 0.5) / (in + 0.5));
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (frequencies[i] > 0) {
                const double length = static_cast<double>(documents[i].size()) * count / words;
                scores[i] += idf * frequencies[i] * (parameters.k1 + 1)
                    / (frequencies[i] + parameters.k1 * (1 - parameters.b + parameters.b * length));
            }
        }
    }
    return scores;
}

Coherence npmi(std::span<const QStringList> documents, const QStringList &words)
{
    std::vector<std::vector<bool>> occurs; // by word, then document
    for (const QString &word : words) {
        std::vector<bool> in;
        for (const QStringList &document : documents) {
            in.push_back(document.contains(word));
        }
        occurs.push_back(std::move(in));
    }
    const auto share = [&](const auto &isIn) {
        double hits = 0;
        for (std::size_t d = 0; d < documents.size(); ++d) {
            hits += isIn(d) ? 1 : 0;
        }
        return documents.empty() ? 0 : hits / static_cast<double>(documents.size());
    };
    Coherence coherence;
    for (std::size_t j = 1; j < occurs.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const double both = share([&](std::size_t d) { return occurs[i][d] && occurs[j][d]; });
            const double one = share([&](std::size_t d) { return bool(occurs[i][d]); });
            const double other = share([&](std::size_t d) { return bool(occurs[j][d]); });
            const double value = both <= 0 ? -1
                : both >= 1                ? 1
                                           : std::log(both / (one * other)) / -std::log(both);
            coherence.pairs.push_back(value);
            coherence.mean += value;
        }
    }
    if (!coherence.pairs.empty()) {
        coherence.mean /= static_cast<double>(coherence.pairs.size());
    }
    return coherence;
}

} // namespace stadtblick
