#include "models/analysis/calendar.h"
#include "models/analysis/limits.h"
#include "models/analysis/ratinglevels.h"
#include "models/analysis/rls19.h"
#include "models/domain/quantity.h"
#include "models/domain/walltime.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

bool isNear(double a, double b, double off)
{
    return std::abs(a - b) <= off;
}

} // namespace

/** Screening of roads, rating levels and limits, and the clocks that they are read by. */
class TestRoadNoise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void surfacesHoldForTheirSpeeds()
    {
        QVERIFY(!rls19VehicleLevel(Rls19Group::Car, 50, RoadSurface::Opa8));
        QVERIFY(!rls19VehicleLevel(Rls19Group::Car, 80, RoadSurface::Loa));
        QVERIFY(rls19VehicleLevel(Rls19Group::Car, 80, RoadSurface::Opa8).has_value());
        QCOMPARE(rls19Surface(Rls19Group::Car, 60, RoadSurface::StoneMastic), std::optional(-2.6));
        QCOMPARE(rls19Surface(Rls19Group::Car, 61, RoadSurface::StoneMastic), std::optional(-1.8));
        QCOMPARE(rls19Surface(Rls19Group::Truck1, 45, RoadSurface::PavingEven), std::optional(2.0));
        // Slower than 30 and faster than 90 (trucks) counts as that.
        QCOMPARE(rls19VehicleLevel(Rls19Group::Truck2, 120, RoadSurface::Reference),
            rls19VehicleLevel(Rls19Group::Truck2, 90, RoadSurface::Reference));
    }

    void trafficThatIsNot()
    {
        Rls19Traffic traffic;
        QVERIFY(!rls19LineLevel(traffic));
        traffic.vehiclesPerH = 100;
        QVERIFY(rls19LineLevel(traffic).has_value());
        traffic.surface = RoadSurface::Loa;
        traffic.truckKmh = 80;
        QVERIFY(rls19LineLevel(traffic).has_value()); // no trucks: their surface does not matter
        traffic.truck1Percent = 3;
        QVERIFY(!rls19LineLevel(traffic));
    }

    void twiceTheTrafficIsThreeDecibels()
    {
        Rls19Traffic traffic = rls19UsualTraffic(10000, RoadClass::Municipal, false);
        QCOMPARE(traffic.vehiclesPerH, 575.0);
        const double once = *rls19LineLevel(traffic);
        traffic.vehiclesPerH *= 2;
        QVERIFY(isNear(*rls19LineLevel(traffic) - once, 10 * std::log10(2.0), 1e-9));
        traffic.junction = Rls19Junction::Signals;
        QVERIFY(isNear(*rls19LineLevel(traffic) - once, 10 * std::log10(2.0) + 3, 1e-9));
        QCOMPARE(rls19JunctionSurcharge(Rls19Junction::Roundabout, 60), 1.0);
        QCOMPARE(rls19JunctionSurcharge(Rls19Junction::Signals, 130), 0.0);
    }

    void gradientsAreClamped()
    {
        QCOMPARE(rls19Gradient(Rls19Group::Car, 30, 50), rls19Gradient(Rls19Group::Car, 12, 50));
        QCOMPARE(rls19Gradient(Rls19Group::Truck1, -30, 50), rls19Gradient(Rls19Group::Truck1, -12, 50));
        for (const auto group : {Rls19Group::Car, Rls19Group::Truck1, Rls19Group::Truck2}) {
            QCOMPARE(rls19Gradient(group, 0, 50), 0.0);
            QVERIFY(rls19Gradient(group, -12, 30) >= 0);
        }
    }

    void roadsMayBeCutAnywhere()
    {
        const std::vector<QPointF> whole{{-400, 0}, {600, 0}};
        const std::vector<QPointF> cut{{-400, 0}, {-123, 0}, {-123, 0}, {0, 0}, {7, 0}, {600, 0}};
        const QPointF receiver(20, 25);
        const double once = *rls19RoadLevel(whole, 80, receiver);
        QVERIFY(isNear(*rls19RoadLevel(cut, 80, receiver), once, 0.02));
        const std::vector<QPointF> back{{600, 0}, {-400, 0}};
        QVERIFY(isNear(*rls19RoadLevel(back, 80, receiver), once, 0.02));
        QVERIFY(!rls19RoadLevel({}, 80, receiver));
        QVERIFY(!rls19RoadLevel(std::vector<QPointF>{{1, 1}, {1, 1}}, 80, receiver));
        // Finite everywhere, on the road itself too.
        QVERIFY(std::isfinite(*rls19RoadLevel(whole, 80, {0, 0})));
    }

    void levelsFallWithDistance()
    {
        const std::vector<QPointF> road{{-2000, 0}, {2000, 0}};
        double before = 200;
        for (const double metres : {1.0, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0}) {
            const double level = *rls19RoadLevel(road, 80, {0, metres});
            QVERIFY(level < before);
            before = level;
        }
    }

    void nightsOfSevenAndNineHours()
    {
        Samples samples;
        for (qint64 time = *fromIso(u"2026-03-27T00:00:00Z"); samples.size() < 96; time += 3'600'000) {
            samples.timesMs.push_back(time);
            samples.values.push_back(50);
        }
        const RatingLevels levels =
            ratingLevels(validReadings(samples, 3'600'000), QDate(2026, 3, 28), berlin);
        QCOMPARE(levels.lrDay.coverage, (Coverage{16, 16}));
        QCOMPARE(levels.lrNight.coverage, (Coverage{7, 7}));
        QVERIFY(!ratingLevels({}, QDate(2026, 10, 24), berlin).lrNight.value);
        QCOMPARE(ratingLevels({}, QDate(2026, 10, 24), berlin).lrNight.coverage, (Coverage{0, 9}));
        QVERIFY(!exceedanceLevel({}, 10));
    }

    void levelsAreRoundedUpOnce()
    {
        QCOMPARE(roundedUpLevel(59), 59.0);
        QCOMPARE(roundedUpLevel(59.000000000001), 59.0);
        QCOMPARE(roundedUpLevel(59.01), 60.0);
    }

    void shippedLimitsAreComplete()
    {
        QVERIFY(!limitSets().empty());
        QSet<QString> ids;
        for (const LimitSet &set : limitSets()) {
            QVERIFY2(!ids.contains(set.id), qPrintable(set.id));
            ids.insert(set.id);
            QVERIFY2(!set.limits.empty() && !set.source.isEmpty(), qPrintable(set.id));
            QVERIFY(set.scope(QLocale(QLocale::German)) != set.scope(QLocale(QLocale::English)));
            for (const Limit &limit : set.limits) {
                QVERIFY2(quantityByKey(limit.quantity), qPrintable(limit.quantity));
                QCOMPARE(set.find(limit.quantity, limit.period, limit.area), &limit);
                QCOMPARE(set.excess(limit, limit.value), 0.0);
            }
        }
        QVERIFY(!limitSet(u"nobody"));
        QVERIFY(!limitSet(u"16_bimschv")->find(u"laeq", u"day", u"residential_special"));
    }

    void limitsHaveTheirTime()
    {
        const LimitSet *later = limitSet(u"eu_2024_2881");
        QVERIFY(later && !later->isValidOn(QDate(2029, 12, 31)) && later->isValidOn(QDate(2030, 1, 1)));
        const LimitSet *now = limitSet(u"eu_2008_50");
        QVERIFY(now && now->isValidOn(QDate(2026, 7, 1)) && !now->isValidOn(QDate(2030, 1, 1)));
        const Limit *no2 = now->find(u"no2", u"year");
        QCOMPARE(now->excess(*no2, 40.49), 0.0);
        QCOMPARE(now->excess(*no2, 40.5), 1.0);
    }

    void brokenLimitsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const QByteArray good = R"({"sets":[{"id":"a","name":"A","kind":"limit","source":"s","rounding":"up",
            "validFrom":"2021-03-01","scope":{"de":"d","en":"e"},
            "limits":[{"quantity":"laeq","period":"day","value":59}]}]})";
        const auto row = [&](const char *name, const char *from, const char *to, const QString &expected) {
            QByteArray changed = good;
            QTest::newRow(name) << changed.replace(from, to) << expected;
        };
        QTest::newRow("no JSON") << QByteArray("[") << u"$.sets"_s;
        row("good", "", "", {});
        row("kind", "\"limit\"", "\"law\"", u"$.sets[0].kind"_s);
        row("date", "2021-03-01", "1.3.2021", u"$.sets[0].validFrom"_s);
        row("quantity", "laeq", "noise", u"$.sets[0].limits[0].quantity"_s);
        row("value", "59", "\"59\"", u"$.sets[0].limits[0].value"_s);
        row("misspelt", "\"rounding\"", "\"round\":1,\"rounding\"", u"$.sets[0].round"_s);
    }

    void brokenLimitsNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const auto sets = limitSetsFromBytes(json);
        QCOMPARE(sets.has_value(), expected.isEmpty());
        if (!sets) {
            QVERIFY2(sets.error().what.contains(expected), qPrintable(sets.error().what));
        }
    }

    void everyInstantIsAmongThoseOfItsWallTime()
    {
        const qint64 from = *fromIso(u"2026-01-01T00:00:00Z");
        for (qint64 time = from; time < from + 366 * 86'400'000LL; time += 1'234'567) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, berlin);
            const auto instants = instantsOf({local.date(), local.time()}, berlin);
            QVERIFY(std::ranges::find(instants, time) != instants.end());
        }
        QVERIFY(instantsOf({}, berlin).empty());
        QCOMPARE(instantsOf({QDate(2026, 3, 29), QTime(2, 30)}, QTimeZone::utc()).size(), std::size_t(1));
    }

    void clocksThatStepBackAreFaulty()
    {
        const QDate day(2026, 7, 1);
        const std::vector<WallTime> walls{
            {day, QTime(10, 0)}, {day, QTime(23, 0)}, {day, QTime(10, 10)}, {day, QTime(10, 20)}, {}};
        const auto instants = instantsOfSequence(walls, berlin);
        const std::vector<bool> expected{false, false, true, false, true};
        for (std::size_t i = 0; i < walls.size(); ++i) {
            QCOMPARE(instants[i].isClockFault, expected[i]);
        }
        QVERIFY(instantsOfSequence({}, berlin).empty());
    }
};

STADTBLICK_TEST(TestRoadNoise, QCoreApplication)
#include "tst_roadnoise.moc"
