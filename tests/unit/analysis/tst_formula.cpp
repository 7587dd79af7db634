#include "models/analysis/formulavalue.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>
#include <numeric>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The formulas of profiles: what they say, and where they are wrong. */
class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void values_data();
    void values();
    void faults_data();
    void faults();
    void coverageIsTheWeakest();
    void missingIsNeverZero();
    void lastsNotLong();
};

namespace {

const QTimeZone berlin("Europe/Berlin");
/** Two days of July, in Berlin from midnight on. */
constexpr TimeRange twoDays{1'783'893'600'000, 1'783'893'600'000 + 48 * msPerHour};

/** Temperature 10 + hour of the period, levels 50 and 60 in turn, 30 vehicles each hour; half of no2. */
struct Measured
{
    Hours temperature = emptyHours(Averaging::Arithmetic, twoDays);
    Hours levels = emptyHours(Averaging::Energetic, twoDays);
    Hours vehicles = emptyHours(Averaging::Sum, twoDays);
    Hours no2 = emptyHours(Averaging::Arithmetic, twoDays);
    FormulaScope scope;

    Measured()
    {
        for (std::size_t i = 0; i < 48; ++i) {
            const auto ms = static_cast<double>(msPerHour);
            const double level = i % 2 == 0 ? 50 : 60;
            fill(temperature, i, 10 + double(i), (10 + double(i)) * ms);
            fill(levels, i, level, std::pow(10, level / 10) * ms);
            fill(vehicles, i, 30, 30);
            if (i < 24) {
                fill(no2, i, 40, 40 * ms);
            }
        }
        scope.hours = [this](QStringView quantity) -> const Hours * {
            return quantity == u"air_temperature" ? &temperature
                : quantity == u"laeq"             ? &levels
                : quantity == u"vehicle_count"    ? &vehicles
                : quantity == u"no2"              ? &no2
                                                  : nullptr;
        };
        scope.windows = {twoDays};
        scope.days = wholeDays(calendarDays(twoDays, berlin), twoDays);
    }

    static void fill(Hours &hours, std::size_t i, double value, double sum)
    {
        hours.sums[i] = sum;
        hours.coveredMs[i] = static_cast<qint32>(msPerHour);
        hours.least[i] = hours.largest[i] = value;
    }
};

FormulaValue valueOf(const QString &text)
{
    FormulaFault fault;
    const auto formula = readFormula(text, fault);
    if (!formula) {
        qWarning("column %d: expected %s", fault.column, qPrintable(fault.expected));
        return {};
    }
    const Measured measured;
    return evaluate(*formula, measured.scope);
}

} // namespace

void TestFormula::values_data()
{
    QTest::addColumn<double>("expected");
    const auto row = [](const char *text, double expected) { QTest::newRow(text) << expected; };
    row("mean(air_temperature)", 33.5);
    row("min(air_temperature)", 10);
    row("max(air_temperature) - min(air_temperature)", 47);
    row("sum(air_temperature)", 48 * 33.5);
    row("sum(vehicle_count)", 48 * 30);
    row("mean(vehicle_count)", 720);
    row("mean(laeq)", 10 * std::log10((1e5 + 1e6) / 2));
    row("p(air_temperature, 50)", 33.5);
    row("p(air_temperature,100)", 57);
    row("hours(air_temperature > 30)", 27);
    row("hours(air_temperature > 30 and laeq >= 60)", 14);
    row("hours(air_temperature < 11 or not laeq < 60)", 25);
    row("hours(vehicle_count == 30)", 48);
    row("days(max(air_temperature) >= 40)", 1);
    row("days(min(air_temperature) >= 10)", 2);
    row("days(mean(laeq) > 57)", 2);
    row("2 + 3 * 4 - max(air_temperature) * 0", 14);
    row("(2 + 3) * 4 + 0*min(laeq)", 20);
    row("2^3^2 + 0*min(laeq)", 512);
    row("-2^2 + 0*min(laeq)", -4);
    row("2 - 3 - 4 + 0*min(laeq)", -5);
    row("12 / 4 / 3 * 1 + 0*min(laeq)", 1);
    row("2^-1 + 0*min(laeq)", 0.5);
    row("abs(-3) + sqrt(16) + log10(1000) + 0*min(laeq)", 10);
    row("round(2.5) + floor(2.9) + ceil(2.1) + 0*min(laeq)", 8);
    row("least(3, 1, 2) + largest(3, 1, 2) + 0*min(laeq)", 4);
    row("if(max(air_temperature) > 50, 7, 8)", 7);
    row("  mean ( air_temperature )  ", 33.5);
    row(".5 * 1e1 + 0*min(laeq)", 5);
    row("1 < 2 or 3 != 3 or min(laeq) >= 90", 1);
}

void TestFormula::values()
{
    QFETCH(double, expected);
    const FormulaValue found = valueOf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(found.value);
    QVERIFY2(std::abs(*found.value - expected) < 1e-9, qPrintable(QString::number(*found.value, 'g', 17)));
}

void TestFormula::faults_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, int column, const char *expected) {
        QTest::newRow(text) << column << QString::fromUtf8(expected);
    };
    row("", 1, "a number, a function");
    row("1 + 2", 1, "a quantity in a function");
    row("mean(air_temprature)", 6, "a quantity that Stadtblick knows");
    row("air_temperature > 3", 1, "such as mean(air_temperature)");
    row("mean(air_temperature", 21, "a closing parenthesis");
    row("mean(air_temperature) mean(laeq)", 23, "the formula's end");
    row("mean(air_temperature) +", 24, "a number, a function");
    row("mean", 5, "");
    row("p(laeq)", 7, "a comma");
    row("p(laeq, 101)", 13, "0 to 100");
    row("hours(mean(laeq) > 3)", 7, "a quantity: within hours()");
    row("hours(days(min(laeq) > 1) > 2)", 7, "a quantity: within hours()");
    row("days(hours(laeq > 1) > 2)", 6, "other than hours() and days()");
    row("system(1)", 1, "a function such as mean");
    row("mean(laeq) ; 1", 12, "the formula's end");
    row("1.2.3 * mean(laeq)", 1, "a number such as 12.5");
    row("1e999 * mean(laeq)", 1, "a number such as 12.5");
    row("mean(laeq) + 0x10", 14, "a number such as 12.5");
    // Two comparisons in a row mean different things to people.
    row("1 < 2 == 0 or min(laeq) >= 50", 7, "one comparison");
    row("if(1, 2) + mean(laeq)", 8, "a comma");
}

void TestFormula::faults()
{
    QFETCH(int, column);
    QFETCH(QString, expected);
    FormulaFault fault;
    QVERIFY(!readFormula(QString::fromUtf8(QTest::currentDataTag()), fault));
    QVERIFY2(fault.expected.contains(expected), qPrintable(fault.expected));
    QVERIFY(!fault.expected.isEmpty());
    if (!expected.isEmpty()) {
        QCOMPARE(fault.column, column);
    }
}

void TestFormula::coverageIsTheWeakest()
{
    const FormulaValue both = valueOf(u"mean(air_temperature) + mean(no2)"_s);
    QCOMPARE(both.coverage.percent(), 50);
    QCOMPARE(valueOf(u"hours(no2 > 1)"_s).coverage, (Coverage{24, 48}));
    QCOMPARE(valueOf(u"days(mean(no2) > 1)"_s).coverage, (Coverage{1, 2}));
}

void TestFormula::missingIsNeverZero()
{
    QVERIFY(!valueOf(u"mean(pm10)"_s).value);
    QVERIFY(!valueOf(u"mean(laeq) + mean(pm10)"_s).value);
    QVERIFY(!valueOf(u"mean(laeq) / 0"_s).value);
    QVERIFY(!valueOf(u"sqrt(0 - max(laeq))"_s).value);
    QCOMPARE(valueOf(u"mean(pm10)"_s).coverage.percent(), 0);
    QCOMPARE(*valueOf(u"if(mean(pm10) > 1 or max(laeq) > 1, 5, 6)"_s).value, 5.0);
    QVERIFY(!valueOf(u"if(mean(pm10) > 1 and max(laeq) > 1, 5, 6)"_s).value);
}

void TestFormula::lastsNotLong()
{
    FormulaFault fault;
    QVERIFY(!readFormula(QString(990, u'('), fault));
    QVERIFY(fault.expected.contains(u"fewer nested"_s));
    QVERIFY(!readFormula(QString(990, u'-'), fault));
    QVERIFY(!readFormula(u"min(laeq)"_s + u"+1"_s.repeated(300), fault));
    QVERIFY(fault.expected.contains(u"shorter"_s));
    QVERIFY(!readFormula(QString(1001, u' '), fault));
    QCOMPARE(fault.column, 1001);
    QVERIFY(readFormula(u"("_s.repeated(20) + u"min(laeq)"_s + u")"_s.repeated(20), fault));
}

STADTBLICK_TEST(TestFormula, QCoreApplication)
#include "tst_formula.moc"
