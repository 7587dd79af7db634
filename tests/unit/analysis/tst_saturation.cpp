#include "models/analysis/saturation.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

namespace {

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/** Days from Monday 6 July 2026 on with 100 vehicles an hour, and what @p at says for workdays. */
std::vector<VolumeDay> daysOf(int count, const std::function<std::optional<double>(int day, int hour)> &at)
{
    std::vector<VolumeDay> days;
    for (int d = 0; d < count; ++d) {
        VolumeDay day;
        day.date = QDate(2026, 7, 6).addDays(d);
        const bool isWorkday = dayType(day.date) == DayType::Workday;
        for (int hour = 0; hour < 24; ++hour) {
            day.hours.push_back(isWorkday ? at(d, hour) : 100.0);
        }
        days.push_back(day);
    }
    return days;
}

} // namespace

/** Mean flows by local hour and day type, and the hours that are overloaded again and again. */
class TestSaturation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void flowsByDayType();
    void missingHoursAreNoZeros();
    void windowsRecur_data();
    void windowsRecur();
    void neighbouringHoursAreOneWindow();
    void daysWithGapsAreNotMeasured();
    void clockChange();
};

void TestSaturation::flowsByDayType()
{
    const HourFlows flows =
        hourFlows(daysOf(14, [](int, int hour) { return hour == 7 ? 950.0 : 300.0; }), 1000, berlin());
    const HourFlow &rush = flows[std::size_t(DayType::Workday)][7];
    QCOMPARE(rush.mean, std::optional(950.0));
    QCOMPARE(rush.days, 10);
    QCOMPARE(rush.overloaded, 10);
    QCOMPARE(flows[std::size_t(DayType::Workday)][8].overloaded, 0);
    QCOMPARE(flows[std::size_t(DayType::Saturday)][7].mean, std::optional(100.0));
    QCOMPARE(flows[std::size_t(DayType::SundayHoliday)][7].days, 2);
    // Without a capacity nothing is overloaded.
    QCOMPARE(hourFlows(daysOf(14, [](int, int) { return 9000.0; }), {}, berlin())[0][7].overloaded, 0);
}

void TestSaturation::missingHoursAreNoZeros()
{
    const HourFlows flows = hourFlows(
        daysOf(
            5, [](int day, int hour) { return hour == 3 && day > 0 ? std::nullopt : std::optional(200.0); }),
        {}, berlin());
    QCOMPARE(flows[0][3].mean, std::optional(200.0));
    QCOMPARE(flows[0][3].days, 1);
    QCOMPARE(flows[0][3].asked, 5);
    QCOMPARE(flows[0][4].asked, 5);
    const HourFlows none = hourFlows({}, {}, berlin());
    QVERIFY(!none[0][0].mean);
}

void TestSaturation::windowsRecur_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("overloadedDays");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("14 of 20") << 28 << 14 << true;
    QTest::newRow("half of them") << 28 << 10 << true;
    QTest::newRow("less than half") << 28 << 9 << false;
    QTest::newRow("four days are too few") << 4 << 4 << false;
}

void TestSaturation::windowsRecur()
{
    QFETCH(int, days);
    QFETCH(int, overloadedDays);
    QFETCH(bool, isFound);
    int workday = 0;
    const auto made = daysOf(days, [&](int, int hour) {
        workday += hour == 0 ? 1 : 0;
        return hour == 7 && workday <= overloadedDays ? 910.0 : 900.0;
    });
    const auto windows = overloadWindows(made, 1000, berlin());
    QCOMPARE(windows.size(), std::size_t(isFound ? 1 : 0));
    if (isFound) {
        QCOMPARE(windows[0], (OverloadWindow{DayType::Workday, 7, 8, overloadedDays, 20, 0.91}));
    }
}

void TestSaturation::neighbouringHoursAreOneWindow()
{
    const auto windows = overloadWindows(
        daysOf(14, [](int, int hour) { return hour == 7 || hour == 8 || hour == 16 ? 1100.0 : 300.0; }), 1000,
        berlin());
    QCOMPARE(windows.size(), std::size_t(2));
    QCOMPARE(windows[0].fromHour, 7);
    QCOMPARE(windows[0].toHour, 9);
    QCOMPARE(windows[1].fromHour, 16);
    QCOMPARE(windows[1].largest, 1.1);
}

void TestSaturation::daysWithGapsAreNotMeasured()
{
    const auto windows = overloadWindows(daysOf(14,
                                             [](int day, int hour) {
                                                 return day == 0 && hour == 8 ? std::nullopt
                                                     : hour == 7 || hour == 8 ? std::optional(1000.0)
                                                                              : std::optional(300.0);
                                             }),
        1000, berlin());
    QCOMPARE(windows[0].toHour, 9);
    QCOMPARE(windows[0].daysMeasured, 9);
    QCOMPARE(windows[0].days, 9);
}

void TestSaturation::clockChange()
{
    // 29 March 2026 has no hour 2, 25 October two of them.
    VolumeDay spring{QDate(2026, 3, 29), std::vector<std::optional<double>>(23, 10.0)};
    VolumeDay autumn{QDate(2026, 10, 25), std::vector<std::optional<double>>(25, 10.0)};
    const HourFlows both = hourFlows({spring, autumn}, {}, berlin());
    const auto &sunday = both[std::size_t(DayType::SundayHoliday)];
    QCOMPARE(sunday[1].days, 2);
    QCOMPARE(sunday[2].days, 2);
    QCOMPARE(sunday[3].days, 2);
    QCOMPARE(sunday[2].asked, 2);
    QCOMPARE(hourFlows({spring}, {}, berlin())[2][2].days, 0);
}

STADTBLICK_TEST(TestSaturation, QCoreApplication)
#include "tst_saturation.moc"
