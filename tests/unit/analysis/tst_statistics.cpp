#include "models/analysis/blockbootstrap.h"
#include "models/analysis/geodesic.h"
#include "models/analysis/means.h"
#include "models/analysis/naturalbreaks.h"
#include "models/analysis/percentiles.h"
#include "models/analysis/robustz.h"
#include "models/analysis/trendtests.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace stadtblick;

namespace {

using Values = std::vector<double>;
using MayBeMissing = std::vector<std::optional<double>>;

/** Values with ties: whole tenths. */
Values randomValues(std::mt19937 &random, std::size_t count)
{
    Values values(count);
    for (double &value : values) {
        value = std::round(std::normal_distribution(50.0, 2.0)(random) * 10) / 10;
    }
    return values;
}

MayBeMissing allThere(const Values &values)
{
    return {values.begin(), values.end()};
}

double mean(const Values &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/** Days that depend on the day before with correlation @p rho. */
Values dependentDays(std::mt19937 &random, std::size_t count, double rho)
{
    std::normal_distribution<double> noise;
    Values days(count);
    double before = noise(random);
    for (double &day : days) {
        before = rho * before + std::sqrt(1 - rho * rho) * noise(random);
        day = 60 + before;
    }
    return days;
}

/** The least sum of squared deviations by trying every division. */
double leastSquares(const Values &sorted, std::size_t first, int classes)
{
    const auto squares = [&](std::size_t from, std::size_t to) {
        const Values part(sorted.begin() + static_cast<std::ptrdiff_t>(from),
            sorted.begin() + static_cast<std::ptrdiff_t>(to));
        const double centre = mean(part);
        return std::accumulate(part.begin(), part.end(), 0.0,
            [centre](double sum, double value) { return sum + (value - centre) * (value - centre); });
    };
    if (classes == 1) {
        return squares(first, sorted.size());
    }
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t end = first + 1; end + static_cast<std::size_t>(classes) - 1 <= sorted.size(); ++end) {
        least = std::min(least, squares(first, end) + leastSquares(sorted, end, classes - 1));
    }
    return least;
}

} // namespace

/** Statistics against plain formulas on random values, and on none and one. */
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void percentilesAreLinearBetweenRanks()
    {
        std::mt19937 random(1);
        for (std::size_t count = 1; count < 60; ++count) {
            const Values values = randomValues(random, count);
            Values sorted = values;
            std::ranges::sort(sorted);
            for (double percent = 0; percent <= 100; percent += 7.5) {
                const double position = percent / 100 * static_cast<double>(count - 1);
                const auto below = static_cast<std::size_t>(position);
                const double above = sorted[std::min(below + 1, count - 1)];
                const double naive =
                    sorted[below] + (position - static_cast<double>(below)) * (above - sorted[below]);
                QVERIFY(std::abs(*percentile(values, percent) - naive) < 1e-9);
                QCOMPARE(*percentileOfSorted(sorted, percent), *percentile(values, percent));
            }
        }
    }

    void percentilesOfNothingAndBeyond()
    {
        QVERIFY(!percentile(Values{}, 50));
        QVERIFY(!percentile(Values{std::nan("")}, 50));
        QCOMPARE(percentile(Values{std::nan(""), 3}, 85), std::optional(3.0));
        QCOMPARE(percentile(Values{1, 2}, 130), std::optional(2.0));
        QCOMPARE(percentile(Values{1, 2}, -5), std::optional(1.0));
    }

    void robustZKnowsNoUnit()
    {
        std::mt19937 random(2);
        const Values values = randomValues(random, 31);
        MayBeMissing moved;
        for (const double value : values) {
            moved.emplace_back(value * 1.8 + 32);
        }
        const auto plain = robustZ(allThere(values));
        const auto other = robustZ(moved);
        for (std::size_t i = 0; i < values.size(); ++i) {
            QVERIFY(std::abs(*plain[i] - *other[i]) < 1e-9);
        }
        const auto gap = robustZ(MayBeMissing{1.0, std::nullopt, 2.0, std::nan(""), 3.0});
        QCOMPARE(gap.size(), std::size_t(5));
        QVERIFY(!gap[1] && !gap[3] && gap[4]);
        QVERIFY(robustZ({}).empty());
        QVERIFY(!robustScale({}));
    }

    void trendsTurnWithTheirValues()
    {
        std::mt19937 random(3);
        for (std::size_t count = 2; count < 40; count += 3) {
            Values values = randomValues(random, count);
            const MannKendall up = mannKendall(allThere(values));
            qint64 naive = 0;
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t j = i + 1; j < count; ++j) {
                    naive += values[j] > values[i] ? 1 : (values[j] < values[i] ? -1 : 0);
                }
            }
            QCOMPARE(up.s, naive);
            std::ranges::reverse(values);
            const MannKendall down = mannKendall(allThere(values));
            QCOMPARE(down.s, -up.s);
            QCOMPARE(down.variance, up.variance);
            QVERIFY(std::abs(down.p - up.p) < 1e-12);
        }
        QCOMPARE(mannKendall({}), MannKendall{});
        QCOMPARE(mannKendall(MayBeMissing{5.0}).p, 1.0);
    }

    void seasonsAreComparedAmongThemselves()
    {
        // Each month rises from year to year, however different the months are.
        MayBeMissing values;
        std::vector<int> months;
        for (int year = 0; year < 4; ++year) {
            for (int month = 1; month <= 12; ++month) {
                values.emplace_back(10 * std::sin(month) + 0.1 * year);
                months.push_back(month);
            }
        }
        const MannKendall seasonal = seasonalMannKendall(values, months);
        QCOMPARE(seasonal.s, qint64(12 * 6));
        QCOMPARE(seasonal.count, 48);
        QVERIFY(seasonal.p < 0.001);
        QVERIFY(mannKendall(values).p > 0.1);
        const std::vector<int> one(values.size(), 1);
        QCOMPARE(seasonalMannKendall(values, one), mannKendall(values));
    }

    void aLineStandsOutliers()
    {
        std::vector<double> times;
        MayBeMissing values;
        for (int i = 0; i < 20; ++i) {
            times.push_back(2000 + i);
            values.emplace_back(i % 5 == 0 ? 900 : 3 + 0.5 * i);
        }
        const auto line = theilSen(times, values);
        QCOMPARE(line->slope, 0.5);
        QVERIFY(line->slopeLow <= 0.5 && line->slopeHigh >= 0.5);
        std::ranges::reverse(times);
        std::ranges::reverse(values);
        QCOMPARE(theilSen(times, values)->slope, 0.5);
        QVERIFY(!theilSen(std::vector<double>{2020, 2020}, MayBeMissing{1.0, 2.0}));
        QVERIFY(!theilSen({}, {}));
    }

    void breaksAreTheBestOfAll()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 40; ++round) {
            Values values = randomValues(random, 4 + static_cast<std::size_t>(round % 7));
            std::ranges::sort(values);
            values.erase(std::unique(values.begin(), values.end()), values.end());
            for (int classes = 1; classes <= 4 && classes <= std::ssize(values); ++classes) {
                const auto found = naturalBreaks(values, classes);
                QVERIFY(std::abs(found->squaredDeviations - leastSquares(values, 0, classes)) < 1e-9);
                QCOMPARE(std::ssize(found->bounds), classes + 1);
                QVERIFY(std::ranges::is_sorted(found->bounds));
                QCOMPARE(found->bounds.back(), values.back());
            }
        }
    }

    void breaksOfFewValues()
    {
        QVERIFY(!naturalBreaks({}, 3));
        QVERIFY(!naturalBreaks(Values{1, 2}, 0));
        QCOMPARE(naturalBreaks(Values{5, 5, 5}, 3)->bounds, (Values{5, 5}));
        QCOMPARE(naturalBreaks(Values{7, 5, 7, std::nan("")}, 9)->bounds, (Values{5, 5, 7}));
    }

    void blocksGrowWithDependence()
    {
        QCOMPARE(lag1Correlation(Values{4, 4, 4, 4}), 0.0);
        QCOMPARE(bootstrapBlock(Values(100, 4.0)), 1);
        std::mt19937 random(5);
        const Values days = dependentDays(random, 200, 0.6);
        const double rho = lag1Correlation(days);
        QVERIFY(rho > 0.45 && rho < 0.75);
        const double exact = std::pow(2 * rho / (1 - rho * rho), 2.0 / 3) * std::cbrt(200.0);
        QCOMPARE(bootstrapBlock(days), static_cast<int>(std::ceil(exact)));
        QCOMPARE(bootstrapBlock(dependentDays(random, 12, 0.99)), 3); // n/4
    }

    void differencesRepeatThemselves()
    {
        std::mt19937 random(6);
        const Values before = dependentDays(random, 40, 0.3);
        const Values after = dependentDays(random, 30, 0.3);
        const auto first = bootstrapDifference(before, after);
        QCOMPARE(bootstrapDifference(before, after), first);
        QVERIFY(std::abs(first->difference - (mean(after) - mean(before))) < 1e-9);
        QVERIFY(first->low < first->difference && first->difference < first->high);
        BootstrapOptions narrow;
        narrow.level = 0.5;
        const auto half = bootstrapDifference(before, after, narrow);
        QVERIFY(half->high - half->low < first->high - first->low);
    }

    /** Without draws: what draws of the same blocks give, but for the correction of few blocks. */
    void meansHaveTheirInterval()
    {
        std::mt19937 random(9);
        for (const double phi : {0.0, 0.3, 0.6}) {
            const Values days = dependentDays(random, 365, phi);
            const MeanInterval interval = meanInterval(days, MeanKind::Arithmetic);
            QVERIFY(std::abs((interval.low + interval.high) / 2 - mean(days)) < 1e-9);
            const auto drawn = bootstrapDifference(Values{0}, days);
            const double blocks = 365.0 / bootstrapBlock(days);
            const double factor = studentT975(blocks - 1) / 1.959964 / std::sqrt(1 - 1 / blocks);
            const double ratio = (interval.high - interval.low) / (drawn->high - drawn->low) / factor;
            QVERIFY2(std::abs(ratio - 1) < 0.05, qPrintable(QString::number(ratio)));
        }
        const MeanInterval constant = meanInterval(Values(30, 55.0), MeanKind::Energetic);
        QVERIFY(std::abs(constant.low - 55) < 1e-9 && std::abs(constant.high - 55) < 1e-9);
        // One loud day in twenty: by energy, and far from symmetric data.
        Values levels(40, 50.0);
        levels[7] = levels[23] = 70;
        const MeanInterval loud = meanInterval(levels, MeanKind::Energetic);
        const double level = *energeticMean(allThere(levels), {});
        QVERIFY(loud.low < level && level < loud.high && loud.high - loud.low > 4);
    }

    void quantilesOfStudentsT_data()
    {
        QTest::addColumn<double>("freedom");
        QTest::addColumn<double>("t");
        QTest::addRow("3") << 3.0 << 3.182;
        QTest::addRow("6") << 6.0 << 2.447;
        QTest::addRow("30") << 30.0 << 2.042;
        QTest::addRow("normal") << std::numeric_limits<double>::infinity() << 1.960;
    }

    void quantilesOfStudentsT()
    {
        QFETCH(double, freedom);
        QFETCH(double, t);
        QVERIFY(std::abs(studentT975(freedom) - t) < 0.005);
    }

    void levelsAreComparedByEnergy()
    {
        const Values before{60, 70, 60, 70};
        const Values after{60, 60, 60, 60, std::nan("")};
        BootstrapOptions options;
        options.mean = MeanKind::Energetic;
        const auto found = bootstrapDifference(before, after, options);
        QVERIFY(std::abs(found->before - *energeticMean(allThere(before), {})) < 1e-9);
        QVERIFY(std::abs(found->after - 60) < 1e-9);
    }

    void differencesOfFewValues()
    {
        QVERIFY(!bootstrapDifference({}, Values{1}));
        QVERIFY(!bootstrapDifference(Values{1}, Values{std::nan("")}));
        const auto one = bootstrapDifference(Values{3}, Values{5});
        QCOMPARE(one->low, 2.0);
        QCOMPARE(one->high, 2.0);
    }

    /**
     * Where nothing changed, dependent days (correlation 0.6) look like a change in a sixth of the cases:
     * more than the 5 % that the interval promises, as the block's length is a compromise, but half as often
     * as by drawing single days.
     */
    void dependentDaysSeldomLookLikeAChange()
    {
        std::mt19937 random(7);
        int byBlocks = 0;
        int bySingleDays = 0;
        constexpr int rounds = 200;
        for (int round = 0; round < rounds; ++round) {
            const Values before = dependentDays(random, 90, 0.6);
            const Values after = dependentDays(random, 90, 0.6);
            BootstrapOptions options;
            options.draws = 2000;
            byBlocks += bootstrapDifference(before, after, options)->isBeyondChance() ? 1 : 0;
            options.blockDays = 1;
            bySingleDays += bootstrapDifference(before, after, options)->isBeyondChance() ? 1 : 0;
        }
        QVERIFY2(byBlocks < 0.2 * rounds, qPrintable(QString::number(byBlocks)));
        QVERIFY2(bySingleDays > 0.27 * rounds, qPrintable(QString::number(bySingleDays)));
    }

    void geodesicsAreNearGreatCircles()
    {
        std::mt19937 random(8);
        std::uniform_real_distribution<double> lon(-180, 180);
        std::uniform_real_distribution<double> lat(-89, 89);
        for (int i = 0; i < 200; ++i) {
            const LonLat a{lon(random), lat(random)};
            const LonLat b{lon(random), lat(random)};
            const double metres = geodesicM(a, b);
            QVERIFY(std::abs(metres - geodesicM(b, a)) < 1e-6);
            QVERIFY(std::abs(metres - haversineM(a, b)) <= 0.0056 * metres + 1e-6);
        }
    }
};

STADTBLICK_TEST(TestStatistics, QCoreApplication)
#include "tst_statistics.moc"
