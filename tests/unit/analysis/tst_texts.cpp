#include "models/analysis/sphericalkmeans.h"
#include "models/analysis/stemmer.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace stadtblick;

namespace {

/** Texts about three subjects with words of their own and some common ones. */
std::vector<QStringList> documents(int count)
{
    std::mt19937 random(4);
    std::vector<QStringList> texts;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int k = 0; k < 12; ++k) {
            const bool isCommon = random() % 5 == 0;
            words << (isCommon ? QStringLiteral("common%1").arg(random() % 30)
                               : QStringLiteral("subject%1word%2").arg(i % 3).arg(random() % 200));
        }
        texts.push_back(words);
    }
    return texts;
}

} // namespace

/** What the themes of ideas are made of, beyond the reference vectors. */
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void sparseAndFullDecompositionsAgree()
    {
        const TermMatrix matrix = tfidf(documents(320)); // larger than what is decomposed exactly
        RowMatrix full = RowMatrix::Zero(320, matrix.vocabulary.size());
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            for (const TermWeight &entry : matrix.rows[row]) {
                full(static_cast<Eigen::Index>(row), entry.term) = entry.weight;
            }
        }
        const TruncatedSvd exact = truncatedSvd(full, 3);
        const TruncatedSvd found = truncatedSvd(matrix, 3);
        QVERIFY((found.values - exact.values).cwiseAbs().maxCoeff() < 1e-3 * exact.values(0));
        for (Eigen::Index k = 0; k < 3; ++k) {
            Eigen::Index largest = 0;
            found.right.col(k).cwiseAbs().maxCoeff(&largest);
            QVERIFY(found.right(largest, k) > 0);
        }
        QCOMPARE(truncatedSvd(matrix, 3, 5).values, truncatedSvd(matrix, 3, 5).values);
    }

    void groupsFollowSubjects()
    {
        const TruncatedSvd svd = truncatedSvd(tfidf(documents(700)), 10);
        const RowMatrix places = svd.left * svd.values.asDiagonal();
        const SphericalClusters clusters = sphericalKMeans(places, 3, 42);
        int right = 0;
        for (std::size_t i = 3; i < clusters.labels.size(); ++i) {
            right += clusters.labels[i] == clusters.labels[i % 3] ? 1 : 0;
        }
        QVERIFY(right > 690);
        QCOMPARE(sphericalKMeans(places, 3, 42).labels, clusters.labels);
        QVERIFY(sphericalKMeans(RowMatrix(0, 3), 3, 1).labels.empty());
    }

    void nothingToWeigh()
    {
        QVERIFY(tfidf({}).rows.empty());
        QVERIFY(bm25({}, {QStringLiteral("word")}).empty());
        QVERIFY(npmi({}, {QStringLiteral("word")}).pairs.empty());
        QCOMPARE(truncatedSvd(TermMatrix(), 5).values.size(), 0);
    }

    void stemsOfFoldedWords()
    {
        const GermanStemmer stemmer;
        QCOMPARE(stemmer.stem(QStringLiteral("STRASSEN")), stemmer.stem(QStringLiteral("Straßen")));
        const QString decomposed = QStringLiteral("Ba\u0308ume");
        QCOMPARE(stemmer.stem(decomposed), QStringLiteral("baum"));
        QCOMPARE(stemmer.stem(QString()), QString());
        const QString endless(5000, QLatin1Char('x'));
        QCOMPARE(stemmer.stem(endless), endless);
    }
};

STADTBLICK_TEST(TestTexts, QCoreApplication)
#include "tst_texts.moc"
