#include "models/analysis/comparison.h"
#include "models/analysis/comparisontext.h"
#include "models/analysis/dailyvalues.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale english(QLocale::English);
constexpr qint64 hour = 3'600'000;

const ComparisonIndicator &indicator(QStringView key)
{
    return *comparisonIndicatorByKey(key);
}

TimeRange days(QDate first, int count)
{
    return {dayWindow(first, berlin).fromMs, dayWindow(first.addDays(count), berlin).fromMs};
}

/** Hourly readings value(local time); those that @p isThere refuses are missing. */
std::shared_ptr<const Readings> hourly(TimeRange period,
    const std::function<double(const QDateTime &)> &value,
    const std::function<bool(const QDateTime &)> &isThere = {})
{
    auto readings = std::make_shared<Readings>();
    for (qint64 time = period.fromMs; time < period.toMs; time += hour) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, berlin);
        if (!isThere || isThere(local)) {
            readings->fromMs.push_back(time);
            readings->toMs.push_back(time + hour);
            readings->lengthsMs.push_back(hour);
            readings->values.push_back(value(local));
        }
    }
    readings->stepMs = hour;
    return readings;
}

std::vector<DailyValue> valuesOf(
    const std::shared_ptr<const Readings> &readings, QStringView key, TimeRange period)
{
    return dailyValues(std::span(&readings, 1), indicator(key), period, berlin);
}

/** Daily values value(date, index) from a day on. */
ComparisonInput side(QDate first, int count, const std::function<double(QDate, int)> &value)
{
    ComparisonInput input;
    input.period = days(first, count);
    for (int i = 0; i < count; ++i) {
        const QDate date = first.addDays(i);
        input.days.push_back({date, value(date, i), {24, 24}});
    }
    return input;
}

/** Loud workdays, quiet Sundays. */
double byType(QDate date)
{
    return dayType(date) == DayType::Workday ? 66 : dayType(date) == DayType::Saturday ? 63 : 58;
}

/** Deviation 1, lag-1 correlation @p phi. */
std::vector<double> autoregressive(std::mt19937 &random, int count, double phi)
{
    std::normal_distribution<double> normal;
    std::vector<double> values{normal(random)};
    while (static_cast<int>(values.size()) < count) {
        values.push_back(phi * values.back() + std::sqrt(1 - phi * phi) * normal(random));
    }
    return values;
}

const QDate monday(2026, 6, 1);

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void nightsLieWholeInThePeriod()
    {
        const TimeRange period = days(monday, 21);
        const auto readings = hourly(period, [](const QDateTime &) { return 50.0; });
        const auto nights = valuesOf(readings, u"lNight", period);
        QCOMPARE(nights.size(), 20U);
        QCOMPARE(nights.front().date, monday);
        QCOMPARE(nights.back().date, monday.addDays(19));
        QVERIFY(std::abs(*nights.front().value - 50) < 1e-9);
        QCOMPARE(nights.front().coverage, (Coverage{8, 8}));
        QCOMPARE(valuesOf(readings, u"lDay", period).size(), 21U);
        QCOMPARE(valuesOf(readings, u"lden", period).size(), 20U);
    }

    void nightsAreShortAndLongAtTheChangesOfTheClock_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::addRow("spring") << QDate(2026, 3, 28) << 7;
        QTest::addRow("autumn") << QDate(2025, 10, 25) << 9;
        QTest::addRow("usual") << QDate(2026, 6, 1) << 8;
    }

    void nightsAreShortAndLongAtTheChangesOfTheClock()
    {
        QFETCH(QDate, date);
        QFETCH(int, hours);
        const TimeRange period = days(date, 2);
        const auto readings = hourly(period, [](const QDateTime &) { return 41.0; });
        const auto nights = valuesOf(readings, u"lNight", period);
        QCOMPARE(nights.size(), 1U);
        QCOMPARE(nights.front().coverage, (Coverage{hours, hours}));
        const auto counted = hourly(period, [](const QDateTime &) { return 10.0; });
        QVERIFY(std::abs(*valuesOf(counted, u"vehiclesNight", period).front().value - 10.0 * hours) < 1e-6);
    }

    void aNightNeedsSixOfEightHours_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("isValid");
        QTest::addRow("all") << 0 << true;
        QTest::addRow("six of eight") << 2 << true;
        QTest::addRow("five of eight") << 3 << false;
        QTest::addRow("none") << 8 << false;
    }

    void aNightNeedsSixOfEightHours()
    {
        QFETCH(int, missing);
        QFETCH(bool, isValid);
        const TimeRange period = days(monday, 2);
        int left = missing;
        const auto readings = hourly(
            period, [](const QDateTime &) { return 50.0; },
            [&left](const QDateTime &local) {
                const bool isNight =
                    local.time().hour() >= 22 || (local.date() > monday && local.time().hour() < 6);
                return !(isNight && left-- > 0);
            });
        const auto nights = valuesOf(readings, u"lNight", period);
        QCOMPARE(nights.size(), 1U);
        QCOMPARE(nights.front().value.has_value(), isValid);
        QCOMPARE(nights.front().coverage, (Coverage{8 - missing, 8}));
    }

    void countsAddDirectionsAndFillTwoHours()
    {
        const TimeRange period = days(monday, 5);
        const auto isThere = [](const QDateTime &local) {
            return local.date() != monday.addDays(2) || local.time().hour() < 22;
        };
        const std::vector readings{
            hourly(
                period, [](const QDateTime &) { return 10.0; }, isThere),
            hourly(period, [](const QDateTime &) { return 20.0; }),
        };
        const auto counts = dailyValues(readings, indicator(u"dtv"), period, berlin);
        QCOMPARE(counts.size(), 5U);
        for (const DailyValue &day : counts) {
            QVERIFY(std::abs(*day.value - 720) < 1e-6);
        }
        QCOMPARE(counts[2].coverage, (Coverage{22, 24}));
        const auto isGone = [](const QDateTime &local) {
            return local.date() != monday.addDays(2) || local.time().hour() < 21;
        };
        const std::vector gappy{readings[1], hourly(period, [](const QDateTime &) { return 10.0; }, isGone)};
        QVERIFY(!dailyValues(gappy, indicator(u"dtv"), period, berlin)[2].value);
    }

    void daysTellNoNights_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("traffic of days") << u"dtv"_s << true;
        QTest::newRow("traffic of nights") << u"vehiclesNight"_s << false;
        QTest::newRow("LDEN") << u"lden"_s << false;
        QTest::newRow("LNight") << u"lNight"_s << false;
        QTest::newRow("temperature of days") << u"airTemperatureMean"_s << true;
        QTest::newRow("temperature of nights") << u"airTemperatureNight"_s << false;
    }

    /** Readings of a day each. */
    void daysTellNoNights()
    {
        QFETCH(QString, key);
        QFETCH(bool, isTold);
        QVERIFY(comparisonIndicatorByKey(key));
        const TimeRange period = days(monday, 7);
        auto daily = std::make_shared<Readings>();
        for (qint64 time = period.fromMs; time < period.toMs; time += 24 * hour) {
            daily->fromMs.push_back(time);
            daily->toMs.push_back(time + 24 * hour);
            daily->lengthsMs.push_back(24 * hour);
            daily->values.push_back(50);
        }
        daily->stepMs = 24 * hour;
        const auto values = valuesOf(daily, key, period);
        QVERIFY(!values.empty());
        for (const DailyValue &day : values) {
            QCOMPARE(day.value.has_value(), isTold);
            QVERIFY(day.coverage.reaches(75)); // it was measured all the same
        }
    }

    void speedsAreThoseOfVehicles_data()
    {
        QTest::addColumn<int>("countedFrom"); // the first local hour whose vehicles are counted
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected"); // km/h; 0: not enough hours
        QTest::addColumn<Coverage>("coverage");
        // By day 30 km/h and 2 × 150 vehicles an hour, at night 60 km/h and 2 × 5; over time it were 40.
        const double whole = (16 * 30.0 * 300 + 8 * 60.0 * 10) / (16 * 300 + 8 * 10);
        const double lessTheMorning = (16 * 30.0 * 300 + 2 * 60.0 * 10) / (16 * 300 + 2 * 10);
        QTest::addRow("all counted") << 0 << u"speedDay"_s << whole << Coverage{24, 24};
        QTest::addRow("18 of 24 hours counted") << 6 << u"speedDay"_s << lessTheMorning << Coverage{18, 24};
        QTest::addRow("17 of 24 hours counted") << 7 << u"speedDay"_s << 0.0 << Coverage{17, 24};
        QTest::addRow("night") << 0 << u"speedNight"_s << 60.0 << Coverage{8, 8};
        QTest::addRow("no count at the place") << -1 << u"speedDay"_s << 40.0 << Coverage{24, 24};
    }

    void speedsAreThoseOfVehicles()
    {
        QFETCH(int, countedFrom);
        QFETCH(QString, key);
        QFETCH(double, expected);
        QFETCH(Coverage, coverage);
        const TimeRange period = days(monday, 2);
        const auto isNight = [](const QDateTime &local) {
            return local.time().hour() < 6 || local.time().hour() >= 22;
        };
        const auto speeds =
            hourly(period, [&](const QDateTime &local) { return isNight(local) ? 60.0 : 30.0; });
        std::vector<std::shared_ptr<const Readings>> vehicles;
        for (int direction = 0; countedFrom >= 0 && direction < 2; ++direction) {
            // One direction pauses: its hours tell nothing of the whole road.
            vehicles.push_back(hourly(
                period, [&](const QDateTime &local) { return isNight(local) ? 5.0 : 150.0; },
                [&](const QDateTime &local) {
                    return direction == 0 || local.time().hour() >= countedFrom;
                }));
        }
        const auto values = dailyValues(std::span(&speeds, 1), indicator(key), period, berlin, vehicles);
        QCOMPARE(values.front().coverage, coverage);
        QCOMPARE(values.front().value.has_value(), expected > 0);
        QVERIFY(!values.front().value || std::abs(*values.front().value - expected) < 1e-9);
    }

    void speedsSayHowTheyAreWeighted()
    {
        ComparisonInput a = side(monday, 28, [](QDate, int) { return 40.0; });
        ComparisonInput b = side(monday.addDays(28), 28, [](QDate, int) { return 38.0; });
        const auto text = [&](QStringView key) {
            return methodText(compareDays(a, b, indicator(key), {}), indicator(key), english);
        };
        QVERIFY(text(u"speedDay").contains(u"all weighing alike, as no vehicles"_s));
        a.areVehiclesCounted = true;
        QVERIFY(text(u"speedDay").contains(u"weighted in A by the vehicles counted; in B all"_s));
        b.areVehiclesCounted = true;
        QVERIFY(text(u"speedNight").contains(u"weighted by the vehicles counted; hours without"_s));
        QVERIFY(!text(u"pm25").contains(u"vehicles"_s));
    }

    void pollutantsNeedEighteenHours_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isValid");
        QTest::addRow("usual") << monday << 18 << true;
        QTest::addRow("usual, too few") << monday << 17 << false;
        QTest::addRow("autumn, 25 hours") << QDate(2026, 10, 25) << 18 << true;
        QTest::addRow("autumn, too few") << QDate(2026, 10, 25) << 17 << false;
        QTest::addRow("spring, 23 hours") << QDate(2026, 3, 29) << 18 << true;
    }

    void pollutantsNeedEighteenHours()
    {
        QFETCH(QDate, date);
        QFETCH(int, hours);
        QFETCH(bool, isValid);
        const TimeRange period = days(date, 1);
        int left = hours;
        const auto readings = hourly(
            period, [](const QDateTime &) { return 12.0; },
            [&left](const QDateTime &) { return left-- > 0; });
        const auto values = valuesOf(readings, u"no2", period);
        QCOMPARE(values.size(), 1U);
        QCOMPARE(values.front().coverage, (Coverage{hours, period.lengthMs() / hour}));
        QCOMPARE(values.front().value, isValid ? std::optional(12.0) : std::nullopt);
    }

    void weatherIsThatOfTheSamePart()
    {
        const TimeRange period = days(monday, 3);
        const auto rain = hourly(period, [](const QDateTime &local) {
            return local.date() == monday && local.time().hour() == 23 ? 4.0 : 0.0;
        });
        const auto warmth =
            hourly(period, [](const QDateTime &local) { return local.time().hour() < 6 ? 12.0 : 20.0; });
        const auto nights = dailyWeather(rain.get(), false, warmth.get(), DayPart::Night, period, berlin);
        QCOMPARE(nights.size(), 2U);
        QVERIFY(std::abs(*nights[0].rainMm - 4) < 1e-6);
        QVERIFY(std::abs(*nights[1].rainMm) < 1e-9);
        QVERIFY(std::abs(*nights[0].temperatureC - (2 * 20 + 6 * 12) / 8.0) < 1e-9);
        const auto rates = dailyWeather(rain.get(), true, nullptr, DayPart::WholeDay, period, berlin);
        QVERIFY(std::abs(*rates[0].rainMm - 4) < 1e-6);
        QVERIFY(!rates[0].temperatureC);
    }

    void findsAKnownEffect()
    {
        std::mt19937 random(3);
        const auto noise = autoregressive(random, 56, 0.4);
        const auto a =
            side(monday, 28, [&](QDate date, int i) { return byType(date) + 0.8 * noise[std::size_t(i)]; });
        const auto b = side(monday.addDays(28), 28,
            [&](QDate date, int i) { return byType(date) - 3 + 0.8 * noise[std::size_t(28 + i)]; });
        const Comparison comparison = compareDays(a, b, indicator(u"lNight"), {});
        QVERIFY(comparison.result);
        QVERIFY(comparison.result->isSure());
        QVERIFY(comparison.result->low < -3 && comparison.result->high > -3);
        QVERIFY(comparison.result->high - comparison.result->low < 3);
        QCOMPARE(comparison.a.used, 28);
        QVERIFY(comparison.block >= 1 && comparison.block <= 7);
        // The same data give the same interval.
        QCOMPARE(compareDays(a, b, indicator(u"lNight"), {}), comparison);
    }

    void levelsAreAveragedByEnergy()
    {
        // Three weeks, one side steady, one with loud and quiet days: 10·lg((10^6 + 10^5) / 2) = 57.40.
        const auto a = side(monday, 42, [](QDate, int i) { return i % 2 == 0 ? 60.0 : 50.0; });
        const auto b = side(monday.addDays(42), 42, [](QDate, int) { return 57.40362689; });
        ComparisonMatch match;
        match.dayTypes = false;
        const Comparison comparison = compareDays(a, b, indicator(u"lNight"), match);
        QVERIFY(std::abs(*comparison.a.mean - 57.40362689) < 1e-6);
        QVERIFY(std::abs(comparison.result->difference) < 1e-6);
        QVERIFY(std::abs(*compareDays(a, b, indicator(u"pm25"), match).a.mean - 55) < 1e-9);
    }

    void dayTypesAreMatchedFirst()
    {
        // The same street, but A has 14 workdays and B 14 weekend days and as many workdays.
        const auto value = [](QDate date, int) { return byType(date); };
        ComparisonInput a = side(QDate(2026, 6, 8), 56, value);
        std::erase_if(a.days, [](const DailyValue &day) {
            return dayType(day.date) != DayType::Workday && day.date > QDate(2026, 6, 21);
        });
        const ComparisonInput b = side(QDate(2026, 8, 3), 28, value);
        const Comparison matched = compareDays(a, b, indicator(u"pm25"), {});
        QVERIFY(std::abs(matched.result->difference) < 1e-9);
        QVERIFY(matched.missingTypes.empty());
        ComparisonMatch none;
        none.dayTypes = false;
        QVERIFY(compareDays(a, b, indicator(u"pm25"), none).result->difference < -1);
        QVERIFY(caveatTexts(compareDays(a, b, indicator(u"pm25"), none), indicator(u"pm25"), english)
                .contains(u"Day types not matched."_s));
    }

    void aDayTypeOfOneSideIsLeftOut()
    {
        const auto value = [](QDate date, int) { return byType(date); };
        ComparisonInput a = side(monday, 28, value);
        std::erase_if(a.days, [](const DailyValue &day) { return dayType(day.date) == DayType::Saturday; });
        const ComparisonInput b = side(monday.addDays(28), 28, value);
        const Comparison comparison = compareDays(a, b, indicator(u"pm25"), {});
        QCOMPARE(comparison.missingTypes, std::vector{DayType::Saturday});
        QCOMPARE(comparison.b.used, 24);
        QVERIFY(std::abs(comparison.result->difference) < 1e-9);
    }

    void tooFewDaysAreNotShown()
    {
        ComparisonInput a = side(monday, 28, [](QDate, int) { return 60.0; });
        ComparisonInput b = side(monday.addDays(28), 28, [](QDate, int) { return 57.0; });
        for (std::size_t i = 13; i < 28; ++i) {
            b.days[i].value.reset();
        }
        const Comparison comparison = compareDays(a, b, indicator(u"lNight"), {});
        QVERIFY(!comparison.result);
        QCOMPARE(comparison.b.used, 13);
        QCOMPARE(comparison.b.valid, 13);
        QCOMPARE(changeText(comparison, indicator(u"lNight"), english), u"not shown (13 of 14 night(s))"_s);
        QVERIFY(verdictText(comparison).isEmpty());
        QVERIFY(!comparison.a.mean && !comparison.b.mean); // neither of the long side alone
        b.days[13].value = 57.0;
        const Comparison enough = compareDays(a, b, indicator(u"lNight"), {});
        QVERIFY(enough.result && enough.a.mean && enough.b.mean);
        // Nothing measured at all.
        const Comparison nothing = compareDays({}, {}, indicator(u"lNight"), {});
        QVERIFY(!nothing.result && !nothing.a.mean);
    }

    void equalAndConstantSides()
    {
        const auto a = side(monday, 28, [](QDate, int) { return 60.0; });
        const auto same = compareDays(
            a, side(monday.addDays(28), 28, [](QDate, int) { return 60.0; }), indicator(u"lNight"), {});
        QVERIFY(std::abs(same.result->difference) < 1e-9);
        QVERIFY(!compareDays(a, a, indicator(u"pm25"), {}).result->isSure());
        QCOMPARE(changeText(same, indicator(u"lNight"), english), u"no difference"_s);
        const auto quieter = compareDays(
            a, side(monday.addDays(28), 28, [](QDate, int) { return 58.0; }), indicator(u"lNight"), {});
        QVERIFY(std::abs(quieter.result->low + 2) < 1e-9 && std::abs(quieter.result->high + 2) < 1e-9);
        QCOMPARE(quieter.block, 1);
    }

    void placesAreComparedDayByDay()
    {
        std::mt19937 random(8);
        const auto weather = autoregressive(random, 28, 0.8);
        ComparisonInput a = side(monday, 28, [&](QDate, int i) { return 20 + 4 * weather[std::size_t(i)]; });
        const ComparisonInput b =
            side(monday, 28, [&](QDate, int i) { return 21.5 + 4 * weather[std::size_t(i)]; });
        a.days[3].value.reset();
        const Comparison paired = compareDays(a, b, indicator(u"airTemperatureMean"), {}, true);
        QCOMPARE(paired.b.used, 27);
        // What both have in common leaves no uncertainty.
        QVERIFY(std::abs(paired.result->low - 1.5) < 1e-9 && std::abs(paired.result->high - 1.5) < 1e-9);
        QCOMPARE(paired.overlapDays, 0);
        QVERIFY(!compareDays(a, b, indicator(u"airTemperatureMean"), {}).result->isSure());
    }

    void weatherIsMatchedWhereChosen()
    {
        const auto wet = [](int i) { return i % 3 == 0; };
        ComparisonInput a = side(monday, 42, [&](QDate, int i) { return wet(i) ? 64.0 : 60.0; });
        ComparisonInput b = side(monday.addDays(42), 42, [](QDate, int) { return 60.0; });
        for (int i = 0; i < 42; ++i) {
            a.weather.push_back({a.days[std::size_t(i)].date, wet(i) ? 3.0 : 0.0, 12.0 + i % 8});
            b.weather.push_back({b.days[std::size_t(i)].date, 0.0, 16.0 + i % 8});
        }
        const Comparison plain = compareDays(a, b, indicator(u"lNight"), {});
        QVERIFY(plain.result->difference < -1);
        const QStringList caveats = caveatTexts(plain, indicator(u"lNight"), english);
        QVERIFY(caveats.join(u' ').contains(u"B was 4.0"_s));
        QVERIFY(caveats.join(u' ').contains(u"Days with rain: A 33"_s));
        ComparisonMatch dry;
        dry.dryDays = true;
        const Comparison matched = compareDays(a, b, indicator(u"lNight"), dry);
        QCOMPARE(matched.a.used, 28);
        QVERIFY(std::abs(matched.result->difference) < 1e-9);
        ComparisonMatch band;
        band.temperature = true;
        const Comparison banded = compareDays(a, b, indicator(u"lNight"), band);
        QCOMPARE(*banded.temperatureBand, std::pair(16.0, 19.0));
        QCOMPARE(banded.a.used, 20);
        // Unknown weather is no dry weather.
        a.weather.clear();
        QCOMPARE(compareDays(a, b, indicator(u"lNight"), dry).a.used, 0);
    }

    void saysWhatStandsAgainstIt()
    {
        ComparisonInput a = side(QDate(2026, 1, 5), 28, [](QDate, int) { return 60.0; });
        ComparisonInput b = side(monday, 28, [](QDate, int) { return 58.0; });
        for (int i = 0; i < 10; ++i) {
            b.schoolHolidays.push_back(monday.addDays(i));
        }
        const auto text = [&] {
            return caveatTexts(compareDays(a, b, indicator(u"lNight"), {}), indicator(u"lNight"), english)
                .join(u' ');
        };
        QVERIFY(text().contains(u"different seasons"_s));
        QVERIFY(text().contains(u"School holidays in B, not matched (A 0, B 10 days)."_s));
        QVERIFY(text().contains(u"Weather could not be considered"_s));
        b = side(QDate(2026, 1, 19), 28, [](QDate, int) { return 58.0; });
        QVERIFY(text().contains(u"overlap by 14"_s));
        QVERIFY(!text().contains(u"seasons"_s));
        // Around the turn of a year both are winter.
        a = side(QDate(2025, 12, 1), 28, [](QDate, int) { return 60.0; });
        b = side(QDate(2026, 1, 5), 28, [](QDate, int) { return 60.0; });
        QVERIFY(!text().contains(u"seasons"_s));
    }

    void dependentDaysAreNamed()
    {
        std::mt19937 random(3);
        const auto compared = [&](double phi, bool isPaired = false) {
            const auto noise = autoregressive(random, 240, phi);
            const auto a = side(monday, 120, [&](QDate, int i) { return 60 + noise[std::size_t(i)]; });
            const auto b = side(monday.addDays(isPaired ? 0 : 120), 120,
                [&](QDate, int i) { return 60 + noise[std::size_t(120 + i)]; });
            return compareDays(a, b, indicator(u"pm25"), {}, isPaired);
        };
        const Comparison dependent = compared(0.75);
        QVERIFY(dependent.isDependent() && dependent.dayCorrelation > 0.5);
        const QString caveats = caveatTexts(dependent, indicator(u"pm25"), english).join(u' ');
        QVERIFY2(caveats.contains(u"Neighbouring days resemble each other (correlation 0."_s),
            qPrintable(caveats));
        QVERIFY(methodText(dependent, indicator(u"pm25"), english).contains(u"range widened by"_s));
        const Comparison independent = compared(0);
        QVERIFY(!independent.isDependent());
        QVERIFY(!caveatTexts(independent, indicator(u"pm25"), english).join(u' ').contains(u"resemble"_s));
        // A weekly pattern alone is no dependence: day types are taken out first.
        const auto weekly = [](QDate date, int) { return byType(date); };
        QCOMPARE(compareDays(
                     side(monday, 56, weekly), side(monday.addDays(56), 56, weekly), indicator(u"pm25"), {})
                     .dayCorrelation,
            0.0);
    }

    /** Few blocks: √(n/(n − b)) for what blocks lose, Student's t for how few they are. */
    void fewBlocksWiden()
    {
        std::mt19937 random(5);
        const auto noise = autoregressive(random, 56, 0.6);
        const auto a = side(monday, 28, [&](QDate, int i) { return noise[std::size_t(i)]; });
        const auto b = side(monday.addDays(28), 28, [&](QDate, int i) { return noise[std::size_t(28 + i)]; });
        const Comparison apart = compareDays(a, b, indicator(u"pm25"), {});
        const double blocks = 28.0 / apart.block;
        QVERIFY(apart.block >= 3 && apart.block <= 7);
        const auto widening = [blocks](double t) { return t / 1.959964 / std::sqrt(1 - 1 / blocks); };
        QVERIFY(apart.widening > 1 && apart.widening < widening(12.7));
        ComparisonInput sameDays = b;
        for (std::size_t i = 0; i < sameDays.days.size(); ++i) {
            sameDays.days[i].date = a.days[i].date;
        }
        const Comparison together = compareDays(a, sameDays, indicator(u"pm25"), {}, true);
        QVERIFY(together.block != apart.block || together.widening > apart.widening);
        // Independent days of a quarter: hardly wider than the percentiles.
        const auto calm = autoregressive(random, 180, 0);
        const auto longA = side(monday, 90, [&](QDate, int i) { return calm[std::size_t(i)]; });
        const auto longB =
            side(monday.addDays(90), 90, [&](QDate, int i) { return calm[std::size_t(90 + i)]; });
        QVERIFY(compareDays(longA, longB, indicator(u"pm25"), {}).widening < 1.12);
    }

    void saysItInPlainWords()
    {
        Comparison comparison;
        comparison.result = {-3.14, -4.2, -1.92};
        QCOMPARE(changeText(comparison, indicator(u"lNight"), english), u"3.1\u202fdB quieter"_s);
        QCOMPARE(rangeText(comparison, indicator(u"lNight"), english),
            u"Probably between 1.9 and 4.2\u202fdB quieter (95 % range)."_s);
        QCOMPARE(intervalText(comparison, indicator(u"lNight"), english), u"−4.2 to −1.9"_s);
        QCOMPARE(verdictText(comparison), u"Not to be explained by chance alone."_s);
        comparison.result = {0.3, -0.5, 1.1};
        QCOMPARE(changeText(comparison, indicator(u"airTemperatureNight"), english), u"0.3\u202fK warmer"_s);
        QCOMPARE(rangeText(comparison, indicator(u"airTemperatureNight"), english),
            u"Probably between 0.5\u202fK cooler and 1.1\u202fK warmer (95 % range)."_s);
        QCOMPARE(intervalText(comparison, indicator(u"pm25"), english), u"−0.5 to +1.1 (uncertain)"_s);
        QCOMPARE(verdictText(comparison), u"May be chance: the range contains 0."_s);
        comparison.a.mean = 10'000;
        comparison.result = {-700, -900, -500};
        QCOMPARE(
            averageText(comparison, indicator(u"dtv"), english), u"whole days, on average · −7\u202f%"_s);
    }

    /** The interval holds the truth about as often as it says, autocorrelation or not. */
    void theIntervalCoversTheTruth_data()
    {
        QTest::addColumn<double>("phi");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("least");
        // What is too narrow even when widened is named (isDependent()).
        QTest::addRow("independent, 28 days") << 0.0 << 28 << 0.92;
        QTest::addRow("independent, 90 days") << 0.0 << 90 << 0.92;
        QTest::addRow("weakly dependent, 28 days") << 0.2 << 28 << 0.90;
        QTest::addRow("weakly dependent, 90 days") << 0.3 << 90 << 0.90;
        QTest::addRow("dependent, 120 days") << 0.5 << 120 << 0.90;
        QTest::addRow("strongly dependent, 90 days") << 0.6 << 90 << 0.87;
    }

    void theIntervalCoversTheTruth()
    {
        QFETCH(double, phi);
        QFETCH(int, count);
        QFETCH(double, least);
        constexpr int runs = 400;
        std::mt19937 random(20);
        int covered = 0;
        for (int run = 0; run < runs; ++run) {
            const auto noise = autoregressive(random, 2 * count, phi);
            const auto a =
                side(monday, count, [&](QDate date, int i) { return byType(date) + noise[std::size_t(i)]; });
            const auto b = side(monday.addDays(count), count,
                [&](QDate date, int i) { return byType(date) + 1.5 + noise[std::size_t(count + i)]; });
            const Comparison comparison = compareDays(a, b, indicator(u"pm25"), {});
            covered += comparison.result->low <= 1.5 && comparison.result->high >= 1.5;
        }
        const double share = static_cast<double>(covered) / runs;
        qInfo("covered %.1f %%", 100 * share);
        QVERIFY(share >= least);
        QVERIFY(share <= 0.99);
    }
};

STADTBLICK_TEST(TestComparison, QCoreApplication)
#include "tst_comparison.moc"
