#include "models/analysis/rain.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace stadtblick;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/** Draws whole numbers below a bound. */
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    { }
    qint64 below(qint64 bound) { return static_cast<qint64>(m_random() % static_cast<unsigned long>(bound)); }
    bool isOneIn(qint64 count) { return below(count) == 0; }

private:
    std::mt19937 m_random;
};

void add(Readings &readings, qint64 fromMs, qint64 lengthMs, double value)
{
    readings.fromMs.push_back(fromMs);
    readings.toMs.push_back(fromMs + lengthMs);
    readings.lengthsMs.push_back(lengthMs);
    readings.values.push_back(value);
}

/** Amounts of two weeks whose intervals are drawn from @p lengths; dry but for showers, one in @p dry. */
std::vector<RainAmount> amounts(Dice &dice, const std::vector<qint64> &lengths, qint64 dry, qint64 missing)
{
    Readings readings;
    bool isShower = false;
    for (qint64 at = 0; at < 14 * dayMs;) {
        const qint64 length = lengths[std::size_t(dice.below(qint64(lengths.size())))];
        isShower = dice.isOneIn(isShower ? 8 : dry);
        if (missing == 0 || !dice.isOneIn(missing)) {
            add(readings, at, length, isShower ? 0.1 * double(dice.below(40)) : 0);
        }
        at += length;
    }
    return rainOfAmounts(readings);
}

/** A counter that begins anew at midnight, with gaps, jitter and a jump that no rain makes. */
std::vector<RainAmount> counted(Dice &dice)
{
    Readings readings;
    double mm = 0;
    for (qint64 at = 0; at < 14 * dayMs; at += 10 * minuteMs) {
        mm = at % dayMs == 0 ? 0 : mm;
        mm += dice.isOneIn(9) ? 0.1 * double(dice.below(12)) : 0;
        mm += at == 5 * dayMs + 7 * hourMs ? 150 : 0;
        if (at / hourMs % 50 < 3 && !dice.isOneIn(20)) {
            continue;
        }
        add(readings, at, 10 * minuteMs, mm - (dice.isOneIn(15) ? 0.02 : 0));
    }
    return rainOfCounter(readings);
}

/** Windows that begin and end anywhere, often with an amount. */
TimeRange windowIn(Dice &dice, const std::vector<RainAmount> &rain)
{
    const auto time = [&]() {
        const RainAmount &amount = rain[std::size_t(dice.below(qint64(rain.size())))];
        return dice.isOneIn(2) ? amount.toMs : amount.fromMs + dice.below(3) * minuteMs;
    };
    const qint64 from = time();
    return {from, dice.isOneIn(4) ? from + (1 + dice.below(9)) * hourMs : std::max(time(), from + minuteMs)};
}

/** The largest sum of all ends, each summed by itself. */
double plainLargest(const std::vector<RainAmount> &rain, TimeRange window, qint64 lengthMs)
{
    double largest = 0;
    for (const RainAmount &last : rain) {
        if (last.toMs <= window.fromMs || last.toMs > window.toMs) {
            continue;
        }
        double sum = 0;
        for (auto amount = rain.rbegin(); amount != rain.rend(); ++amount) {
            const bool isWithin = amount->toMs <= last.toMs && amount->toMs > last.toMs - lengthMs
                && amount->toMs > window.fromMs;
            const bool isPlaced = !amount->isGap && amount->toMs - amount->fromMs <= lengthMs;
            sum += isWithin && isPlaced ? amount->mm : 0;
        }
        largest = std::max(largest, sum);
    }
    return largest;
}

} // namespace

/** Rain whose dry intervals are joined says of every window what the single intervals say, to the last bit.
 */
class TestRain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void joinedRainSaysTheSame_data();
    void joinedRainSaysTheSame();
    void mostOfSeveralEndsIsExact_data();
    void mostOfSeveralEndsIsExact();
    void dryTimesAreJoined();
    void whatIsNotPlainlyDryStaysAlone();
    void placedAmountsAreThoseOfCounters();

private:
    static void addKinds();
    static std::vector<RainAmount> rainOf(const QString &kind, Dice &dice);
};

void TestRain::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"minutes", "missing", "irregular", "long", "wet", "counter"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

std::vector<RainAmount> TestRain::rainOf(const QString &kind, Dice &dice)
{
    if (kind == u"counter") {
        return counted(dice);
    }
    const std::vector<qint64> lengths = kind == u"irregular"
        ? std::vector{3 * minuteMs, 10 * minuteMs, 17 * minuteMs}
        : kind == u"long" ? std::vector{10 * minuteMs, hourMs, 2 * hourMs, 7 * hourMs, dayMs}
                          : std::vector{10 * minuteMs};
    return amounts(dice, lengths, kind == u"wet" ? 1 : kind == u"long" ? 3 : 60, kind == u"missing" ? 20 : 0);
}

void TestRain::joinedRainSaysTheSame_data()
{
    addKinds();
}

void TestRain::joinedRainSaysTheSame()
{
    QFETCH(QString, kind);
    Dice dice(11);
    const std::vector<RainAmount> rain = rainOf(kind, dice);
    const std::vector<RainAmount> joined = withJoinedDryTimes(rain);
    QVERIFY(joined.size() <= rain.size());
    std::vector<TimeRange> windows{{0, 14 * dayMs}, {-dayMs, 2 * hourMs}, {13 * dayMs, 15 * dayMs}};
    for (int i = 0; i < 300; ++i) {
        windows.push_back(windowIn(dice, rain));
    }
    for (const TimeRange &window : windows) {
        QVERIFY(rainSum(joined, window) == rainSum(rain, window));
        for (const qint64 length : {hourMs, 6 * hourMs}) {
            QCOMPARE(placedRain(joined, window, length), placedRain(rain, window, length));
            QCOMPARE(hasUnplacedRain(joined, window, length), hasUnplacedRain(rain, window, length));
            QVERIFY(largestRainSum(joined, window, length) == largestRainSum(rain, window, length));
        }
    }
    QVERIFY(rainSum(joined, windows) == rainSum(rain, windows));
}

void TestRain::mostOfSeveralEndsIsExact_data()
{
    addKinds();
}

void TestRain::mostOfSeveralEndsIsExact()
{
    QFETCH(QString, kind);
    Dice dice(23);
    const std::vector<RainAmount> rain = rainOf(kind, dice);
    for (int i = 0; i < 10; ++i) {
        const qint64 from = dice.below(12) * dayMs + dice.below(24 * 60) * minuteMs;
        const TimeRange window{from, from + dayMs};
        for (const qint64 length : {10 * minuteMs, hourMs, 6 * hourMs}) {
            QVERIFY(largestRainSum(rain, window, length) == plainLargest(rain, window, length));
        }
    }
}

void TestRain::dryTimesAreJoined()
{
    const std::vector<RainAmount> rain{
        {0, 10, 0}, {10, 30, 0}, {30, 40, 0}, {40, 50, 0.2}, {50, 60, 0}, {70, 80, 0}, {80, 90, 0}};
    const std::vector<RainAmount> joined = withJoinedDryTimes(rain);
    QCOMPARE(joined.size(), std::size_t(4));
    QCOMPARE(joined[0].fromMs, qint64(0));
    QCOMPARE(joined[0].toMs, qint64(40));
    QCOMPARE(joined[0].intervalMs(), qint64(20)); // the longest of them
    QCOMPARE(joined[1], rain[3]);
    QCOMPARE(joined[2], rain[4]); // a pause follows
    QCOMPARE(joined[3].fromMs, qint64(70));
    QCOMPARE(joined[3].toMs, qint64(90));
    QVERIFY(withJoinedDryTimes(joined) == joined);
}

void TestRain::whatIsNotPlainlyDryStaysAlone()
{
    RainAmount gap{hourMs, 3 * hourMs, 0};
    gap.isGap = true;
    RainAmount unsure{3 * hourMs, 4 * hourMs, 0};
    unsure.isUnsure = true;
    RainAmount reset{4 * hourMs, 5 * hourMs, 0};
    reset.isReset = true;
    // The first reading of a counter is an instant; intervals of more than an hour have to be told apart.
    const std::vector<RainAmount> rain{{0, 0, 0}, {0, hourMs, 0}, gap, unsure, reset,
        {5 * hourMs, 7 * hourMs, 0}, {7 * hourMs, 9 * hourMs, 0}};
    QVERIFY(withJoinedDryTimes(rain) == rain);
}

void TestRain::placedAmountsAreThoseOfCounters()
{
    Dice dice(31);
    const std::vector<RainAmount> rain = counted(dice);
    const Readings single = placedAmounts(rain);
    const Readings joined = placedAmounts(withJoinedDryTimes(rain));
    QVERIFY(joined.size() < single.size());
    QCOMPARE(std::accumulate(joined.lengthsMs.begin(), joined.lengthsMs.end(), qint64(0)),
        std::accumulate(single.lengthsMs.begin(), single.lengthsMs.end(), qint64(0)));
    QVERIFY(std::ranges::none_of(rain, [&](const RainAmount &amount) {
        return amount.isGap && std::ranges::find(single.fromMs, amount.fromMs) != single.fromMs.end();
    }));
}

STADTBLICK_TEST(TestRain, QCoreApplication)
#include "tst_rain.moc"
