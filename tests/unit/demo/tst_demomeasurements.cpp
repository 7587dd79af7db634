#include "app/demo/measurements.h"
#include "app/demo/recorder.h"
#include "app/demo/stations.h"
#include "app/demo/weather.h"
#include "tests/support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

#include <cmath>

using namespace stadtblick;
using namespace stadtblick::demo;

namespace {

constexpr const char *temperatureSha256 = "d282983e06d127730a51e2bf635dc6e755d12b29f6aabef3a56397d8a07e7fd3";
constexpr const char *noiseSha256 = "fa2a6d741e0a1271d167a9ea21ec32b75281a5a206d8d2e806fc111839f52852";

const DemoSeries &seriesOf(int thing, const char *property)
{
    for (const DemoSeries &series : measurements().series) {
        if (series.thing == thing && QByteArray(series.property->name) == property) {
            return series;
        }
    }
    qFatal("no such series");
}

QByteArray fingerprint(const DemoSeries &series)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::int32_t value : series.values) {
        hash.addData(QByteArray(QByteArray::number(value) + ' '));
    }
    return hash.result().toHex();
}

double valueAt(const DemoSeries &series, std::size_t index)
{
    return series.values[index] / std::pow(10.0, series.decimals);
}

/** Mean over the steps that a condition on local time picks. */
template <typename Condition>
double meanWhere(const DemoSeries &series, Condition condition)
{
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i] != DemoSeries::missing
            && condition(localTime(series.timeMs(i)), series.timeMs(i))) {
            sum += valueAt(series, i);
            ++count;
        }
    }
    return sum / count;
}

} // namespace

class TestDemoMeasurements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsTheClock_data();
    void readsTheClock();
    void areTheSameAtEveryCall();
    void haveTheSizeOfADemo();
    void areWarmInTheCoreAndCoolInTheForest();
    void haveTropicalNightsInJuly();
    void followTheSeasons();
    void makeNoiseFollowTraffic();
    void countTrafficAsStationsPromise();
    void rainOnPlausibleDays();
    void raiseTheStreamAfterStorms();
    void fillCarParksWithinTheirSpaces();
    void haveGapsAndOutliers();
};

void TestDemoMeasurements::readsTheClock_data()
{
    QTest::addColumn<qint64>("time");
    const QTimeZone berlin("Europe/Berlin");
    for (const QDateTime &moment : {QDateTime(QDate(2025, 7, 21), QTime(0, 0), berlin),
             QDateTime(QDate(2025, 10, 26), QTime(1, 30), berlin),
             QDateTime(QDate(2025, 10, 26), QTime(3, 0), berlin),
             QDateTime(QDate(2026, 3, 29), QTime(3, 0), berlin),
             QDateTime(QDate(2026, 1, 1), QTime(0, 0), berlin),
             QDateTime(QDate(2026, 7, 20), QTime(23, 59), berlin)}) {
        QTest::addRow("%s", qPrintable(moment.toString(Qt::ISODate))) << moment.toMSecsSinceEpoch();
    }
}

void TestDemoMeasurements::readsTheClock()
{
    QFETCH(qint64, time);
    const QDateTime expected = QDateTime::fromMSecsSinceEpoch(time, QTimeZone("Europe/Berlin"));
    const LocalTime local = localTime(time);
    QCOMPARE(local.hour, expected.time().msecsSinceStartOfDay() / 3.6e6);
    QCOMPARE(local.weekday, expected.date().dayOfWeek() - 1);
    QCOMPARE(local.dayOfYear, expected.date().dayOfYear() - 1);
    QCOMPARE(local.dayStartMs, expected.date().startOfDay(QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
    const QDate date = expected.date();
    QCOMPARE(localMs(date.year(), date.month(), date.day()), local.dayStartMs);
}

void TestDemoMeasurements::areTheSameAtEveryCall()
{
    QElapsedTimer timer;
    timer.start();
    const Measurements again = measureYear();
    qInfo("measured in %lld ms", timer.elapsed());
    QCOMPARE(again.series.size(), measurements().series.size());
    for (std::size_t i = 0; i < again.series.size(); ++i) {
        QCOMPARE(again.series[i].values, measurements().series[i].values);
    }
    QCOMPARE(fingerprint(seriesOf(1, "Lufttemperatur")), QByteArray(temperatureSha256));
    QCOMPARE(fingerprint(seriesOf(21, "LAeq")), QByteArray(noiseSha256));
}

void TestDemoMeasurements::haveTheSizeOfADemo()
{
    std::size_t total = 0;
    for (const DemoSeries &series : measurements().series) {
        total += series.count();
        QVERIFY(series.stepMs >= 10 * minuteMs && series.stepMs <= hourMs);
    }
    QCOMPARE_GE(total, 1'500'000U);
    QCOMPARE_LE(total, 2'500'000U);
    QCOMPARE_GE(measurements().things.size(), 38U);
    QCOMPARE_LE(measurements().things.size(), 50U);
}

void TestDemoMeasurements::areWarmInTheCoreAndCoolInTheForest()
{
    const auto night = [](const LocalTime &local, qint64) {
        return (local.hour >= 22 || local.hour < 6) && local.dayOfYear > 150 && local.dayOfYear < 240;
    };
    const auto afternoon = [](const LocalTime &local, qint64) {
        return local.hour >= 13 && local.hour < 17 && local.dayOfYear > 150 && local.dayOfYear < 240;
    };
    const double core = meanWhere(seriesOf(1, "Lufttemperatur"), night);
    const double forest = meanWhere(seriesOf(13, "Lufttemperatur"), night);
    const double fields = meanWhere(seriesOf(20, "Lufttemperatur"), night);
    QCOMPARE_GT(core, fields + 1.0);
    QCOMPARE_LT(core, fields + 4.5);
    QCOMPARE_LT(forest, fields);
    QCOMPARE_GT(meanWhere(seriesOf(1, "Lufttemperatur"), afternoon),
        meanWhere(seriesOf(15, "Lufttemperatur"), afternoon) + 1); // the park
}

void TestDemoMeasurements::haveTropicalNightsInJuly()
{
    // The week of the start view: 18 to 06 UTC, the date of the morning.
    const auto tropical = [](const DemoSeries &series) {
        int nights = 0;
        for (int day = 14; day <= 20; ++day) {
            const qint64 from = localMs(2026, 7, day) - 4 * hourMs;
            double lowest = 99;
            for (std::size_t i = 0; i < series.values.size(); ++i) {
                if (series.values[i] != DemoSeries::missing && series.timeMs(i) >= from
                    && series.timeMs(i) < from + 12 * hourMs) {
                    lowest = std::min(lowest, valueAt(series, i));
                }
            }
            nights += lowest >= 20;
        }
        return nights;
    };
    QCOMPARE_GE(tropical(seriesOf(1, "Lufttemperatur")), 3);
    QCOMPARE_LE(tropical(seriesOf(1, "Lufttemperatur")), 5);
    QCOMPARE(tropical(seriesOf(13, "Lufttemperatur")), 0);
}

void TestDemoMeasurements::followTheSeasons()
{
    const DemoSeries &fields = seriesOf(20, "Lufttemperatur");
    double lowest = 99, highest = -99;
    for (std::size_t i = 0; i < fields.values.size(); ++i) {
        if (fields.values[i] != DemoSeries::missing) {
            lowest = std::min(lowest, valueAt(fields, i));
            highest = std::max(highest, valueAt(fields, i));
        }
    }
    QCOMPARE_GT(lowest, -18.0);
    QCOMPARE_LT(lowest, -6.0);
    QCOMPARE_GT(highest, 32.0);
    QCOMPARE_LT(highest, 38.5);
    const double year = meanWhere(fields, [](const LocalTime &, qint64) { return true; });
    QCOMPARE_GT(year, 9.0);
    QCOMPARE_LT(year, 12.0);
    const DemoSeries &humidity = seriesOf(20, "Relative Luftfeuchte");
    for (const std::int32_t value : humidity.values) {
        QVERIFY(value == DemoSeries::missing || (value >= 10 && value <= 100));
    }
}

void TestDemoMeasurements::makeNoiseFollowTraffic()
{
    // Correlation of the hour's level with 10 lg of its vehicles, station by station.
    for (std::size_t k = 0; k < stationPlans().size(); ++k) {
        const StationPlan &plan = stationPlans()[k];
        if (!plan.road || !plan.noise || plan.noise->isTenMinutes || plan.countsQuarterHours) {
            continue;
        }
        const DemoSeries &level = seriesOf(static_cast<int>(k) + 1, "LAeq");
        const DemoSeries &count = seriesOf(static_cast<int>(k) + 1, "Kfz");
        double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        for (std::size_t i = 0; i < level.values.size(); ++i) {
            if (level.values[i] != DemoSeries::missing && count.values[i] != DemoSeries::missing
                && count.values[i] > 0) {
                const double x = 10 * std::log10(count.values[i]), y = valueAt(level, i);
                ++n, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
            }
        }
        const double correlation = (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
        QVERIFY2(correlation > 0.85, plan.name);
    }
    const auto night = [](const LocalTime &local, qint64) { return local.hour >= 22 || local.hour < 6; };
    const auto day = [](const LocalTime &local, qint64) { return local.hour >= 6 && local.hour < 18; };
    QCOMPARE_GT(meanWhere(seriesOf(22, "LAeq"), day), meanWhere(seriesOf(22, "LAeq"), night) + 4);
    QCOMPARE_LT(meanWhere(seriesOf(15, "LAeq"), day), meanWhere(seriesOf(22, "LAeq"), day) - 12); // the park
    QCOMPARE(addLevels(60, 60), 10 * std::log10(2) + 60);
}

void TestDemoMeasurements::countTrafficAsStationsPromise()
{
    for (std::size_t k = 0; k < stationPlans().size(); ++k) {
        const StationPlan &plan = stationPlans()[k];
        if (!plan.road) {
            continue;
        }
        double perDay = 0;
        for (const DemoSeries &series : measurements().series) {
            if (series.thing == static_cast<int>(k) + 1 && QByteArray(series.property->name) == "Kfz") {
                perDay += meanWhere(series, [](const LocalTime &, qint64) { return true; })
                    * static_cast<double>(dayMs / series.stepMs);
            }
        }
        QVERIFY2(perDay > 0.85 * plan.road->dtv && perDay < 1.15 * plan.road->dtv, plan.name);
    }
    const DemoSeries &all = seriesOf(35, "Kfz");
    const DemoSeries &heavy = seriesOf(35, "Schwerverkehr");
    for (std::size_t i = 0; i < all.values.size(); ++i) {
        QVERIFY(all.values[i] == DemoSeries::missing || heavy.values[i] == DemoSeries::missing
            || heavy.values[i] <= all.values[i]);
    }
}

void TestDemoMeasurements::rainOnPlausibleDays()
{
    const DemoSeries &rain = seriesOf(20, "Niederschlag");
    double sum = 0;
    int days = 0;
    for (std::size_t day = 0; day < 365; ++day) {
        double amount = 0;
        for (std::size_t i = 0; i < 144; ++i) {
            const std::int32_t value = rain.values[day * 144 + i];
            QVERIFY(value == DemoSeries::missing || (value >= 0 && value < 400));
            amount += value == DemoSeries::missing ? 0 : value / 10.0;
        }
        sum += amount;
        days += amount >= 0.1;
    }
    QCOMPARE_GT(days, 110);
    QCOMPARE_LT(days, 210);
    QCOMPARE_GT(sum, 480.0);
    QCOMPARE_LT(sum, 950.0);
}

void TestDemoMeasurements::raiseTheStreamAfterStorms()
{
    const DemoSeries &level = seriesOf(42, "Wasserstand");
    const auto highest = [&](qint64 from, qint64 to) {
        double result = 0;
        for (std::size_t i = 0; i < level.values.size(); ++i) {
            if (level.values[i] != DemoSeries::missing && level.timeMs(i) >= from && level.timeMs(i) < to) {
                result = std::max(result, valueAt(level, i));
            }
        }
        return result;
    };
    const double before = highest(localMs(2026, 7, 17), localMs(2026, 7, 17, 18));
    const double after = highest(localMs(2026, 7, 17, 19), localMs(2026, 7, 18, 2));
    QCOMPARE_GT(after, before + 30);
    QCOMPARE_LT(after, 250.0);
}

void TestDemoMeasurements::fillCarParksWithinTheirSpaces()
{
    for (const DemoThing &thing : measurements().things) {
        if (thing.capacity > 0) {
            for (const std::int32_t value : seriesOf(thing.id, "Belegte Stellplätze").values) {
                QVERIFY(value == DemoSeries::missing || (value >= 0 && value <= thing.capacity));
            }
        }
    }
}

void TestDemoMeasurements::haveGapsAndOutliers()
{
    const DemoSeries &late = seriesOf(12, "Lufttemperatur"); // installed in November
    QCOMPARE(late.values.front(), DemoSeries::missing);
    QCOMPARE_GT(late.count(), 30'000U);
    const DemoSeries &silent = seriesOf(26, "LAeq"); // out of order in February
    const auto at = [&](qint64 time) {
        return silent.values[static_cast<std::size_t>((time - yearFromMs) / silent.stepMs)];
    };
    QCOMPARE(at(localMs(2026, 2, 5)), DemoSeries::missing);
    const DemoSeries &noise = seriesOf(21, "LAeq");
    QCOMPARE(*std::ranges::max_element(noise.values), 1224);
    for (const DemoSeries &series : measurements().series) {
        QCOMPARE_GT(series.count(), series.values.size() / 2);
        QCOMPARE_LT(series.count(), series.values.size());
    }
}

STADTBLICK_TEST(TestDemoMeasurements, QCoreApplication)

#include "tst_demomeasurements.moc"
