#include "models/analysis/kriginggrid.h"
#include "models/analysis/matrixkernel.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace stadtblick;

namespace {

constexpr double everywhere = std::numeric_limits<double>::infinity();

/** Points in a square of @p sideM with values that are smooth and a little rough, from 15 to 30. */
std::vector<ValuePoint> scatteredPoints(int count, double sideM, unsigned seed = 3)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(0, sideM);
    std::uniform_real_distribution<double> rough(-0.5, 0.5);
    std::vector<ValuePoint> points;
    for (int i = 0; i < count; ++i) {
        const double x = place(random);
        const double y = place(random);
        points.push_back({x, y, 22 + 4 * std::sin(x / 1500) + 3 * std::cos(y / 1100) + rough(random)});
    }
    return points;
}

QPointF placeOf(const GridFrame &frame, int column, int row)
{
    return frame.first + frame.columnStep * column + frame.rowStep * row;
}

/** The largest difference between a grid and a function of places; NaN only where both are. */
double largestError(const std::vector<float> &grid, const GridFrame &frame,
    const std::function<double(QPointF)> &expected, int step = 1)
{
    double largest = 0;
    for (int cell = 0; cell < frame.columns * frame.rows; cell += step) {
        const double want = expected(placeOf(frame, cell % frame.columns, cell / frame.columns));
        const auto got = static_cast<double>(grid[static_cast<std::size_t>(cell)]);
        if (std::isnan(want) != std::isnan(got)) {
            return everywhere;
        }
        if (!std::isnan(want)) {
            largest = std::max(largest, std::abs(got - want));
        }
    }
    return largest;
}

/** A frame of square cells, turned as a city's Mercator is against its UTM zone. */
GridFrame turnedFrame(int columns, int rows, double cellM)
{
    const double angle = 0.021;
    const QPointF across(cellM * std::cos(angle), cellM * std::sin(angle));
    return {columns, rows, {-400, -300}, across, {-across.y(), across.x()}};
}

} // namespace

/** The quick paths of interpolation against plain ones in double precision; variograms and their fit. */
class TestInterpolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void exponentialIsRight()
    {
        std::vector<double> x;
        for (double at = 0; at > -690; at -= 0.0937) {
            x.push_back(at);
        }
        x.push_back(-2000);
        std::vector<double> result(x.size());
        kernelExp(x.data(), result.data(), x.size());
        for (std::size_t i = 0; i + 1 < x.size(); ++i) {
            QVERIFY(std::abs(result[i] / std::exp(x[i]) - 1) < kernelExpError);
        }
        QVERIFY(result.back() < 1e-299);
    }

    void productsOfAnySize_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("inner");
        QTest::addColumn<int>("columns");
        QTest::newRow("whole blocks") << 12 << 7 << 16;
        QTest::newRow("with rests") << 17 << 5 << 21;
        QTest::newRow("smaller than a block") << 2 << 3 << 5;
        QTest::newRow("nothing inside") << 3 << 0 << 9;
    }

    void productsOfAnySize()
    {
        QFETCH(int, rows);
        QFETCH(int, inner);
        QFETCH(int, columns);
        using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
        const Rows a = Rows::Random(rows, inner);
        const Rows b = Rows::Random(inner, columns);
        Rows c = Rows::Ones(rows, columns);
        addProduct({a.data(), static_cast<std::size_t>(inner)}, {b.data(), static_cast<std::size_t>(columns)},
            c.data(), static_cast<std::size_t>(columns), static_cast<std::size_t>(rows),
            static_cast<std::size_t>(inner), static_cast<std::size_t>(columns));
        QVERIFY((c - Rows::Ones(rows, columns) - a * b).cwiseAbs().sum() < 1e-12);
    }

    void inverseDistanceGrids_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("neighbours");
        QTest::addColumn<double>("power");
        QTest::addColumn<double>("radiusM");
        QTest::addColumn<double>("maskM");
        QTest::newRow("all points") << 300 << 300 << 2.0 << 0.0 << everywhere;
        QTest::newRow("all points, masked") << 300 << 1000 << 2.0 << 0.0 << 700.0;
        QTest::newRow("all points, power 3") << 120 << 120 << 3.0 << 0.0 << everywhere;
        QTest::newRow("12 nearest") << 300 << 12 << 2.0 << 0.0 << everywhere;
        QTest::newRow("12 nearest, masked") << 300 << 12 << 2.0 << 0.0 << 500.0;
        QTest::newRow("12 nearest, within a radius") << 60 << 12 << 2.0 << 900.0 << everywhere;
        QTest::newRow("power 1.5") << 100 << 5 << 1.5 << 0.0 << everywhere;
        QTest::newRow("more neighbours than lanes") << 400 << 300 << 2.0 << 0.0 << everywhere;
        QTest::newRow("one point") << 1 << 12 << 2.0 << 0.0 << everywhere;
    }

    void inverseDistanceGrids()
    {
        QFETCH(int, points);
        QFETCH(int, neighbours);
        QFETCH(double, power);
        QFETCH(double, radiusM);
        QFETCH(double, maskM);
        const auto places = scatteredPoints(points, 8000);
        const GridFrame frame = turnedFrame(173, 141, 47);
        const InverseDistance parameters{power, neighbours, radiusM};
        const auto grid = inverseDistanceGrid(places, frame, maskM, parameters);
        QVERIFY(largestError(grid, frame, [&](QPointF at) {
            const bool isMasked = std::ranges::none_of(places, [&](const ValuePoint &point) {
                return std::hypot(point.x - at.x(), point.y - at.y()) <= maskM;
            });
            const auto value = inverseDistanceAt(places, at.x(), at.y(), parameters);
            return isMasked || !value ? std::nan("") : *value;
        }) < 1e-5);
    }

    void gridThroughStations()
    {
        const std::vector<ValuePoint> points{{0, 0, 10}, {300, 200, 14}, {500, 500, 20}};
        const GridFrame frame{6, 6, {0, 0}, {100, 0}, {0, 100}};
        for (const int neighbours : {2, 12}) {
            const auto grid = inverseDistanceGrid(points, frame, everywhere, {2, neighbours, 0});
            QCOMPARE(grid[0], 10.0F);
            QCOMPARE(grid[2 * 6 + 3], 14.0F);
            QCOMPARE(grid.back(), 20.0F);
        }
        const auto kriging = OrdinaryKriging::create(points, {VariogramModel::Exponential, 2, 5, 800});
        QCOMPARE(krigingValues(*kriging, frame)[2 * 6 + 3], 14.0F);
        QCOMPARE(krigingVariances(*kriging, frame)[2 * 6 + 3], 0.0F);
        QVERIFY(krigingVariances(*kriging, frame)[2 * 6 + 2] > 2.0F);
    }

    void krigingGrids_data()
    {
        QTest::addColumn<Variogram>("variogram");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, VariogramModel model, double nugget, double rangeM, int columns,
                             int rows) {
            QTest::newRow(name) << Variogram{model, nugget, 25, rangeM} << columns << rows;
        };
        using enum VariogramModel;
        row("exponential", Exponential, 0.1, 4000, 150, 131);
        row("exponential, short range", Exponential, 1, 300, 150, 131);
        row("exponential, no nugget", Exponential, 0, 9000, 64, 64);
        row("spherical", Spherical, 0.1, 3000, 150, 131);
        row("spherical, short range", Spherical, 0.5, 500, 100, 100);
        row("spherical, long range", Spherical, 0.5, 30000, 100, 100);
        row("gaussian", Gaussian, 0.2, 2000, 150, 131);
        row("gaussian, short range", Gaussian, 0.2, 300, 100, 90);
        row("one row of cells", Exponential, 0.1, 4000, 200, 1);
    }

    void krigingGrids()
    {
        QFETCH(Variogram, variogram);
        QFETCH(int, columns);
        QFETCH(int, rows);
        const auto points = scatteredPoints(250, 8000);
        const GridFrame frame = turnedFrame(columns, rows, 8800.0 / columns);
        const auto kriging = OrdinaryKriging::create(points, variogram);
        QVERIFY(kriging);
        constexpr int step = 17;
        QVERIFY(largestError(
                    krigingValues(*kriging, frame), frame,
                    [&](QPointF at) { return kriging->at(at.x(), at.y()).value; }, step)
            < 15 * 1e-5);
        QVERIFY(largestError(
                    krigingVariances(*kriging, frame), frame,
                    [&](QPointF at) { return kriging->at(at.x(), at.y()).variance; }, step)
            < 25 * 2e-3);
    }

    void cellsThatAreNotSquare()
    {
        const auto points = scatteredPoints(90, 4000);
        const GridFrame frame{40, 50, {10, 20}, {100, 9}, {-3, 71}};
        const auto kriging = OrdinaryKriging::create(points, {VariogramModel::Exponential, 0.1, 9, 3000});
        QVERIFY(largestError(krigingValues(*kriging, frame), frame, [&](QPointF at) {
            return kriging->at(at.x(), at.y()).value;
        }) < 1e-5);
        const auto grid = inverseDistanceGrid(points, frame, everywhere, {2, 90, 0});
        QVERIFY(largestError(grid, frame, [&](QPointF at) {
            return *inverseDistanceAt(points, at.x(), at.y(), {2, 90, 0});
        }) < 1e-5);
    }

    void cancelledGridsAreEmpty()
    {
        const auto points = scatteredPoints(50, 4000);
        const GridFrame frame = turnedFrame(300, 300, 20);
        const auto stop = [] { return true; };
        QVERIFY(inverseDistanceGrid(points, frame, everywhere, {}, stop).empty());
        QVERIFY(inverseDistanceGrid(points, frame, everywhere, {2, 50, 0}, stop).empty());
        const auto kriging = OrdinaryKriging::create(points, {});
        QVERIFY(krigingValues(*kriging, frame, stop).empty());
        QVERIFY(krigingVariances(*kriging, frame, stop).empty());
    }

    void leavingOutIsLeavingOut()
    {
        const auto points = scatteredPoints(40, 5000);
        const Variogram variogram{VariogramModel::Spherical, 0.3, 9, 2500};
        double squares = 0;
        double ratios = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            auto others = points;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            const auto estimate = OrdinaryKriging::create(others, variogram)->at(points[i].x, points[i].y);
            squares += std::pow(estimate.value - points[i].value, 2);
            ratios += std::pow(estimate.value - points[i].value, 2) / estimate.variance;
        }
        const auto errors = OrdinaryKriging::create(points, variogram)->crossValidate();
        QVERIFY(std::abs(errors->rmse - std::sqrt(squares / 40)) < 1e-9);
        QVERIFY(std::abs(errors->mssr - ratios / 40) < 1e-9);
    }

    /** Errors are those of what is shown: estimates held within what values can be. */
    void leavingOutStaysWithinLimits()
    {
        const ValueLimits limits{18, 26};
        auto points = scatteredPoints(40, 5000);
        for (ValuePoint &point : points) {
            point.value = limits.clamped(point.value);
        }
        const Variogram variogram{VariogramModel::Spherical, 0.3, 9, 2500};
        double squares = 0;
        double sum = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            auto others = points;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            // So narrow that some estimates lie outside.
            const double estimate = std::clamp(
                OrdinaryKriging::create(others, variogram)->at(points[i].x, points[i].y).value, 20.0, 24.0);
            squares += std::pow(estimate - points[i].value, 2);
            sum += estimate - points[i].value;
        }
        const auto kriging = OrdinaryKriging::create(points, variogram);
        const auto errors = kriging->crossValidate({20, 24});
        QVERIFY(std::abs(errors->rmse - std::sqrt(squares / 40)) < 1e-9);
        QVERIFY(std::abs(errors->me - sum / 40) < 1e-9);
        QVERIFY(std::abs(errors->rmse - kriging->crossValidate()->rmse) > 1e-3);
    }

    void limitsHoldValues()
    {
        QCOMPARE((ValueLimits{0, 7}.clamped(-5.6)), 0.0);
        QCOMPARE((ValueLimits{0, 7}.clamped(7.2)), 7.0);
        QCOMPARE((ValueLimits{0, std::nullopt}.clamped(900)), 900.0);
        QCOMPARE(ValueLimits{}.clamped(-5.6), -5.6);
        QVERIFY(std::isnan(ValueLimits{0, 7}.clamped(std::nan(""))));
    }

    void unsolvableIsNothing()
    {
        QVERIFY(!OrdinaryKriging::create({}, {}));
        const std::vector<ValuePoint> twice{{0, 0, 1}, {0, 0, 2}};
        QVERIFY(!OrdinaryKriging::create(twice, {VariogramModel::Exponential, 0, 1, 100}));
        QVERIFY(!OrdinaryKriging::create(scatteredPoints(200, 1000), {VariogramModel::Gaussian, 0, 1, 5000}));
        QVERIFY(!OrdinaryKriging::create(std::span(twice).first(1), {})->crossValidate());
    }

    void fitFindsTheVariogram_data()
    {
        QTest::addColumn<Variogram>("variogram");
        using enum VariogramModel;
        QTest::newRow("spherical") << Variogram{Spherical, 0.4, 2.5, 2600};
        QTest::newRow("exponential") << Variogram{Exponential, 0.2, 1.7, 3300};
        QTest::newRow("gaussian") << Variogram{Gaussian, 0.1, 4, 2100};
        QTest::newRow("no nugget") << Variogram{Exponential, 0, 4, 1500};
    }

    void fitFindsTheVariogram()
    {
        QFETCH(Variogram, variogram);
        std::vector<VariogramLag> lags;
        for (double distance = 250; distance < 5000; distance += 400) {
            lags.push_back({60, distance, variogram.at(distance)});
        }
        const auto fit = fitVariogram(lags);
        QVERIFY(fit && fit->hasStructure());
        QCOMPARE(fit->variogram.model, variogram.model);
        QVERIFY(std::abs(fit->variogram.nugget - variogram.nugget) < 1e-3);
        QVERIFY(std::abs(fit->variogram.sill - variogram.sill) < 1e-3);
        QVERIFY(std::abs(fit->variogram.rangeM / variogram.rangeM - 1) < 1e-3);
    }

    void fitKeepsToTheQuadrant()
    {
        const std::vector<VariogramLag> falling{{40, 200, 3}, {40, 400, 2.5}, {40, 800, 2}, {40, 1600, 1}};
        const auto fit = fitVariogram(falling);
        QVERIFY(fit->variogram.nugget >= 0 && fit->variogram.sill >= 0);
        QVERIFY(!fit->hasStructure());
        QVERIFY(!fitVariogram(std::span(falling).first(2)));
    }

    void lagsHaveThirtyPairs()
    {
        const auto points = scatteredPoints(25, 5000);
        const auto lags = fittingLags(points);
        QVERIFY(lags.size() >= 3 && lags.size() <= 12);
        for (const VariogramLag &lag : lags) {
            QVERIFY(lag.pairs >= 30);
        }
        QVERIFY(fittingLags(std::span(points).first(1)).empty());
    }
};

STADTBLICK_TEST(TestInterpolation, QCoreApplication)
#include "tst_interpolation.moc"
