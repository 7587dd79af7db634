#include "models/analysis/rainevents.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

/** Rain events of several gauges: where they begin and end, and what counts of them. */
class TestRainEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sixDryHoursEndAnEvent();
    void theGaugeWithMostCounts();
    void drizzleAndGapsAreNoEvents();
    void nothingWithoutGauges();

private:
    static constexpr qint64 begin = 1'783'900'800'000;
    static std::shared_ptr<const Hours> gauge(
        const std::map<int, double> &amounts, int hours = 48, int shift = 0)
    {
        Hours columns = emptyHours(
            Averaging::Arithmetic, {begin + shift * msPerHour, begin + (shift + hours) * msPerHour});
        for (int h = 0; h < hours; ++h) {
            columns.coveredMs[std::size_t(h)] = qint32(msPerHour);
        }
        for (const auto &[hour, mm] : amounts) {
            columns.sums[std::size_t(hour - shift)] = mm;
        }
        return std::make_shared<const Hours>(std::move(columns));
    }
    static TimeRange hours(int from, int to) { return {begin + from * msPerHour, begin + to * msPerHour}; }
};

void TestRainEvents::sixDryHoursEndAnEvent()
{
    const std::vector gauges{gauge({{2, 3.0}, {8, 1.5}, {15, 4.0}})};
    const auto events = rainEvents(gauges);
    // Five dry hours lie between the first two, six before the third.
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].range, hours(2, 9));
    QCOMPARE(events[0].mm, 4.5);
    QCOMPARE(events[1].range, hours(15, 16));
    QCOMPARE(rainEvents(gauges, {5, 0.1, 1}).size(), std::size_t(3));
}

void TestRainEvents::theGaugeWithMostCounts()
{
    const std::vector gauges{gauge({{2, 10.0}, {3, 10.0}, {9, 10.0}}), gauge({{4, 24.0}}, 40, 1)};
    const auto events = rainEvents(gauges);
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].mm, 30.0); // the first gauge, not the sum of both
}

void TestRainEvents::drizzleAndGapsAreNoEvents()
{
    QVERIFY(rainEvents(std::vector{gauge({{2, 0.09}, {20, 0.9}})}).empty());
    auto broken = std::make_shared<Hours>(*gauge({{5, 12.0}}));
    broken->coveredMs[5] = 0; // nothing was measured in that hour
    QVERIFY(rainEvents(std::vector<std::shared_ptr<const Hours>>{broken}).empty());
}

void TestRainEvents::nothingWithoutGauges()
{
    QVERIFY(rainEvents({}).empty());
}

STADTBLICK_TEST(TestRainEvents, QCoreApplication)
#include "tst_rainevents.moc"
