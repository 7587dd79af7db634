#include "models/charts/flagmarks.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepMs = 600'000;
constexpr qint64 yearMs = 365LL * 144 * stepMs;

FlaggedValue flagged(std::size_t number, double value, quint8 flags)
{
    return {static_cast<qint64>(number) * stepMs, value, flags, number};
}

} // namespace

class TestFlagMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void neighboursOfOneReasonAreARun()
    {
        const std::vector<FlaggedValue> values{flagged(3, 7, FlagFlat | FlagAfterGap),
            flagged(4, 7, FlagFlat), flagged(5, 7, FlagFlat), flagged(6, 99, FlagRange),
            flagged(8, 98, FlagRange), flagged(20, 5, FlagStep), flagged(21, 6, FlagStep)};
        const std::vector<FlagMark> runs = flagRuns(values);
        QCOMPARE(runs.size(), std::size_t(5));
        QCOMPARE(runs[0].count, 3);
        QCOMPARE(runs[0].fromMs, 3 * stepMs);
        QCOMPARE(runs[0].toMs, 5 * stepMs);
        QCOMPARE(runs[0].flags, quint8(FlagFlat | FlagAfterGap));
        QCOMPARE(runs[1].count, 1); // for another reason
        QCOMPARE(runs[2].count, 1); // a good one lies between
        QVERIFY(!runs[3].isExcluded() && !runs[4].isExcluded());
    }

    void gapsEndRuns()
    {
        std::vector<FlaggedValue> values{
            flagged(3, 99, FlagRange), flagged(4, 99, FlagRange), flagged(5, 99, FlagRange)};
        values.back().timeMs += 100 * stepMs; // the next sample, but after an outage
        const std::vector<FlagMark> runs = flagRuns(values, stepMs);
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].toMs, 4 * stepMs);
        QCOMPARE(runs[1].fromMs, 105 * stepMs);
        QCOMPARE(flagRuns(values).size(), std::size_t(1)); // no step is known: nor is a gap
    }

    void marksSayWhatTheyAre()
    {
        QCOMPARE(flagText({0, 0, 1, 1, FlagRange | FlagSpike}), u"excluded: out of range, spike"_s);
        QCOMPARE(flagText({0, 0, 1, 1, FlagStep}), u"noted: step"_s);
        QVERIFY(flagText({0, 9, 1, 1, FlagFlat, 36}).contains(u"36"));
        QCOMPARE(flagWords(0), QString());
        QVERIFY(!flagWords(FlagWithdrawn).isEmpty() && !flagWords(FlagDuplicate).isEmpty());
    }

    void aYearOfFlagsStaysAPicture()
    {
        std::vector<FlaggedValue> values;
        for (std::size_t i = 0; i < 365 * 144; i += 3) {
            values.push_back(flagged(i, double(i % 50), i % 2 == 0 ? FlagSpike : FlagStep));
        }
        const std::vector<FlagMark> runs = flagRuns(values);
        const std::vector<FlagMark> marks = marksOf(runs, {0, yearMs}, 400);
        QVERIFY2(marks.size() <= 2 * (400 / 12 + 2), qPrintable(QString::number(marks.size())));
        int count = 0;
        for (const FlagMark &mark : marks) {
            count += mark.count;
            QVERIFY(!mark.isRun);
        }
        QCOMPARE(count, static_cast<int>(values.size())); // none is lost
    }

    void longStretchesAreSeenAsSuch()
    {
        std::vector<FlaggedValue> values;
        for (std::size_t i = 1000; i < 1000 + 30 * 144; ++i) {
            values.push_back(flagged(i, 12, FlagFlat));
        }
        const std::vector<FlagMark> runs = flagRuns(values);
        QCOMPARE(runs.size(), std::size_t(1));
        const std::vector<FlagMark> wide = marksOf(runs, {0, yearMs}, 400); // some 33 pixels
        QVERIFY(wide.front().isRun);
        const std::vector<FlagMark> narrow = marksOf(runs, {0, yearMs}, 60); // some 5
        QVERIFY(!narrow.front().isRun);
        QVERIFY(marksOf(runs, {yearMs / 2, yearMs}, 400).empty());
        QVERIFY(marksOf(runs, {}, 400).empty());
    }

    void movingTheWindowMovesNoMark()
    {
        std::vector<FlaggedValue> values;
        for (std::size_t i = 0; i < 10'000; i += 11) {
            values.push_back(flagged(i, double(i % 7), FlagSpike));
        }
        const std::vector<FlagMark> runs = flagRuns(values);
        const qint64 length = 4000 * stepMs;
        const std::vector<FlagMark> before = marksOf(runs, {0, length}, 400);
        const std::vector<FlagMark> after = marksOf(runs, {37 * stepMs, 37 * stepMs + length}, 400);
        // But for those at the edges the same ones are in view.
        for (std::size_t i = 3; i + 3 < after.size(); ++i) {
            QVERIFY(
                std::ranges::find(before, after[i]) != before.end() || after[i].toMs > length - 60 * stepMs);
        }
    }
};

STADTBLICK_TEST(TestFlagMarks, QCoreApplication)
#include "tst_flagmarks.moc"
