#pragma once

#include <QtCore/QStringList>

#include <span>
#include <vector>

/** Weights of words in texts that are already split into words (domain.md section 8). */
namespace stadtblick {

/** The weight of one word of a vocabulary. */
struct TermWeight
{
    int term = 0; ///< index into the vocabulary
    double weight = 0;
    bool operator==(const TermWeight &) const = default;
};

/** A row of weights a document or class; words that do not occur are left out, the others in order of term.
 */
struct TermMatrix
{
    QStringList vocabulary; ///< each word once, by code units
    std::vector<std::vector<TermWeight>> rows;
};

/** TF–IDF: count·(ln((1+N)/(1+df)) + 1), rows of length 1 (scikit-learn's default); an empty text's row is
 * empty. */
TermMatrix tfidf(std::span<const QStringList> documents);

/** c-TF-IDF of classes: tf/len·ln(1 + A/f), A = mean words a class, f = the word's count in all (BERTopic).
 */
TermMatrix classTfidf(std::span<const QStringList> classes);

/** Parameters of BM25. */
struct Bm25
{
    double k1 = 1.2;
    double b = 0.75;
};

/** The score of each document for the query's words; 0 where none occurs. */
std::vector<double> bm25(
    std::span<const QStringList> documents, const QStringList &query, const Bm25 &parameters = {});

/** How much words belong together: one value a pair of words. */
struct Coherence
{
    double mean = 0;
    std::vector<double> pairs; ///< (1,2), (1,3), (2,3), (1,4) … in order of the later word
};

/**
 * NPMI: ln(p_ij/(p_i·p_j))/(−ln p_ij) over documents in which both occur; −1 if they never do, +1 if always.
 * Fewer than two words: no pairs, mean 0.
 */
Coherence npmi(std::span<const QStringList> documents, const QStringList &words);

} // namespace stadtblick
