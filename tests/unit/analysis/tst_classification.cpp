#include "models/analysis/classification.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <limits>

using namespace stadtblick;

using Values = std::vector<double>;
Q_DECLARE_METATYPE(ClassMethod)

/** Classes of a map: bounds by method, where values on bounds belong, and that nothing is left out. */
class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void bounds_data();
    void bounds();
    void lowerBoundBelongsToTheClass();
    void everyValueLiesInAClass();
    void nothingWithoutValues();
};

void TestClassification::bounds_data()
{
    QTest::addColumn<ClassMethod>("method");
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<Values>("expected");
    const Values ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("equal") << ClassMethod::EqualInterval << Values{0, 1, 10} << 5 << 0
                           << Values{0, 2, 4, 6, 8, 10};
    QTest::newRow("quantile, type 7") << ClassMethod::Quantile << ten << 3 << 0 << Values{1, 4, 7, 10};
    QTest::newRow("quantile with ties")
        << ClassMethod::Quantile << Values{1, 1, 1, 1, 9} << 4 << 0 << Values{1, 9};
    // Three groups that anybody sees; each class begins with its least value.
    QTest::newRow("natural") << ClassMethod::NaturalBreaks << Values{1, 2, 1.5, 10, 11, 30} << 3 << 1
                             << Values{1, 10, 30, 30};
    QTest::newRow("natural, fewer values")
        << ClassMethod::NaturalBreaks << Values{4, 7} << 5 << 0 << Values{4, 7, 7};
    QTest::newRow("one value") << ClassMethod::EqualInterval << Values{3.04, 3.01} << 5 << 1 << Values{3, 3};
    QTest::newRow("own, widened") << ClassMethod::Own << Values{5, 20, 42} << 5 << 0 << Values{5, 10, 30, 42};
    QTest::newRow("own, wide enough") << ClassMethod::Own << Values{12, 20} << 5 << 0 << Values{10, 30};
}

void TestClassification::bounds()
{
    QFETCH(ClassMethod, method);
    QFETCH(Values, values);
    QFETCH(int, classes);
    QFETCH(int, decimals);
    QFETCH(Values, expected);
    const auto found = classify(values, {method, classes, decimals, {30, 10}});
    QVERIFY(found);
    QCOMPARE(found->bounds, expected);
    QCOMPARE(found->method, method);
}

void TestClassification::lowerBoundBelongsToTheClass()
{
    const Classification classes{ClassMethod::Own, {50, 55, 60, 60}};
    QCOMPARE(classes.count(), std::size_t(3));
    QCOMPARE(classes.classOf(50), std::optional<std::size_t>(0));
    QCOMPARE(classes.classOf(54.9), std::optional<std::size_t>(0));
    QCOMPARE(classes.classOf(55), std::optional<std::size_t>(1));
    QCOMPARE(classes.classOf(60), std::optional<std::size_t>(2));
    QVERIFY(!classes.classOf(49.9) && !classes.classOf(60.1));
    QVERIFY(!classes.classOf(std::numeric_limits<double>::quiet_NaN()));
}

void TestClassification::everyValueLiesInAClass()
{
    Values values;
    for (int i = 0; i < 200; ++i) {
        values.push_back(17.3 + 0.37 * ((i * 7919) % 101));
    }
    for (const ClassMethod method :
        {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks, ClassMethod::Own}) {
        for (int count = 1; count < 8; ++count) {
            const auto classes = classify(values, {method, count, 1, {20, 25}});
            QVERIFY(classes && classes->count() >= 1);
            for (const double value : values) {
                QVERIFY(classes->classOf(roundedTo(value, 1)));
            }
        }
    }
}

void TestClassification::nothingWithoutValues()
{
    const double missing = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!classify(Values{}, {}));
    QVERIFY(!classify(Values{missing}, {}));
    QVERIFY(!classify(Values{1}, {ClassMethod::Quantile, 0, 1, {}}));
    QCOMPARE(roundedTo(65.45, 1), 65.5);
    QCOMPARE(roundedTo(-0.04, 1), 0.0);
}

STADTBLICK_TEST(TestClassification, QCoreApplication)
#include "tst_classification.moc"
