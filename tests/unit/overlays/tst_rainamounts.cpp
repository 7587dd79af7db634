#include "models/overlays/hoursloader.h"
#include "models/overlays/rainamountsloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

#include <random>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Rain as it is read for many gauges, by packed weeks, is the rain of all readings. */
class TestRainAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void equalReadings_data();
    void equalReadings();
    void partsAreThoseOfTheWhole();
    void rainOfAnotherKindIsNone();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

/** What a made-up gauge is like; probabilities a sample. */
struct Gauge
{
    QString quantity = u"precipitation"_s;
    QString unit = u"mm"_s;
    qint64 stepMs = 10 * minuteMs; ///< between two samples
    std::optional<qint64> saidMs = 10 * minuteMs;
    double missing = 0;
    double outOfRange = 0;
    bool isStuck = false; ///< the same amount for a night in the second week
    bool isPaused = false; ///< nothing in the fourth week and in the second half of the fifth
    double jitterMs = 0;
    bool hasLengths = false;
};

TimeRange sevenWeeks()
{
    return {MadeUpCache::fromMs() - 20 * MadeUpCache::dayMs, MadeUpCache::fromMs() + 29 * MadeUpCache::dayMs};
}

bool isInPause(qint64 timeMs)
{
    const qint64 sinceMs = timeMs - weekBegin(sevenWeeks().fromMs);
    return (sinceMs >= 3 * msPerWeek && sinceMs < 4 * msPerWeek)
        || (sinceMs >= 4 * msPerWeek + msPerWeek / 2 && sinceMs < 5 * msPerWeek);
}

/** Showers of an hour or two with tenths of millimetres; a counter sums them up from midnight on. */
Samples makeUp(const Gauge &gauge)
{
    std::mt19937 random(41);
    std::uniform_real_distribution<double> chance(0, 1);
    const qint64 stuckMs = sevenWeeks().fromMs + 9 * MadeUpCache::dayMs;
    const bool isCounter = gauge.quantity == u"rain_day_counter";
    Samples samples;
    double sum = 0;
    bool isShower = false;
    for (qint64 t = sevenWeeks().fromMs; t < sevenWeeks().toMs; t += gauge.stepMs) {
        isShower = chance(random) < (isShower ? 0.9 : 0.02);
        double mm = isShower ? std::round(chance(random) * 20) / 10 : 0;
        mm = t == sevenWeeks().fromMs ? 1.2 : mm;
        mm = gauge.isStuck && t >= stuckMs && t < stuckMs + 7 * msPerHour ? 0.7 : mm;
        mm = chance(random) < gauge.outOfRange ? 900 : mm;
        sum = (t - MadeUpCache::fromMs()) % MadeUpCache::dayMs == 0 ? mm : sum + mm;
        if (chance(random) < gauge.missing || (gauge.isPaused && isInPause(t))) {
            continue;
        }
        samples.timesMs.push_back(t + static_cast<qint64>(gauge.jitterMs * chance(random)));
        samples.values.push_back(isCounter ? std::round(sum * 10) / 10 : mm);
        if (gauge.hasLengths) {
            samples.lengthsMs.push_back(chance(random) < 0.02 ? 3 * msPerHour : gauge.stepMs / 2);
        }
    }
    return samples;
}

StoredSeries put(MadeUpCache &cache, const Gauge &gauge, const Samples &samples)
{
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    Series series;
    series.source = u"net"_s;
    series.stationId = series.id = u"r"_s;
    series.quantity = gauge.quantity;
    series.unit = gauge.unit;
    series.stepMs = gauge.saidMs;
    const qint64 row = StationStore(cache.connection()).putSeries(series).value();
    ObservationStore(cache.connection()).put(row, samples).value();
    return StationStore(cache.connection()).series().value().front();
}

TimeRange weeksWith(const StoredSeries &series)
{
    return wholeWeeks({*series.firstMs, *series.lastMs + msPerWeek});
}

QString firstDifference(const std::vector<RainAmount> &a, const std::vector<RainAmount> &b)
{
    const auto text = [](const std::vector<RainAmount> &rain, std::size_t i) {
        return i < rain.size() ? QStringLiteral("%1 to %2: %3 mm, longest %4")
                                     .arg(toIsoUtc(rain[i].fromMs), toIsoUtc(rain[i].toMs))
                                     .arg(rain[i].mm, 0, 'g', 17)
                                     .arg(rain[i].intervalMs())
                               : QStringLiteral("nothing");
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i >= a.size() || i >= b.size() || a[i] != b[i]) {
            return QStringLiteral("amount %1 is %2, and %3").arg(i).arg(text(a, i), text(b, i));
        }
    }
    return {};
}

} // namespace

void TestRainAmounts::equalReadings_data()
{
    QTest::addColumn<Gauge>("gauge");
    const auto row = [](const char *name, auto change) {
        Gauge gauge;
        change(gauge);
        QTest::newRow(name) << gauge;
    };
    row("clean", [](Gauge &) { });
    row("missing", [](Gauge &g) { g.missing = 0.0005; });
    row("paused", [](Gauge &g) { g.isPaused = true; });
    row("out of range", [](Gauge &g) { g.outOfRange = 0.0005; });
    row("stuck", [](Gauge &g) { g.isStuck = true; });
    row("stuck and paused", [](Gauge &g) { g.isStuck = g.isPaused = true; });
    row("instants", [](Gauge &g) { g.saidMs = 0; });
    row("unknown interval", [](Gauge &g) { g.saidMs.reset(); });
    row("jitter", [](Gauge &g) {
        g.saidMs.reset();
        g.jitterMs = 60'000;
    });
    row("every minute", [](Gauge &g) { g.stepMs = *(g.saidMs = minuteMs); });
    row("every seven minutes", [](Gauge &g) { g.stepMs = *(g.saidMs = 7 * minuteMs); });
    row("hours", [](Gauge &g) { g.stepMs = *(g.saidMs = msPerHour); });
    row("two days", [](Gauge &g) { g.stepMs = *(g.saidMs = 48 * msPerHour); });
    row("shorter than their distance", [](Gauge &g) { g.stepMs = 30 * minuteMs; });
    row("longer than their distance", [](Gauge &g) { g.saidMs = 20 * minuteMs; });
    row("lengths of their own", [](Gauge &g) { g.hasLengths = true; });
    row("counter", [](Gauge &g) {
        g.quantity = u"rain_day_counter"_s;
        g.saidMs = 0;
        g.missing = 0.01;
        g.isPaused = true;
    });
}

void TestRainAmounts::equalReadings()
{
    QFETCH(Gauge, gauge);
    MadeUpCache cache;
    const StoredSeries series = put(cache, gauge, makeUp(gauge));
    const Quantity &quantity = *quantityByKey(series.series.quantity);
    const Readings readings = validReadings(ObservationStore(cache.connection()).readAll(series.row).value(),
        series.series.stepMs, &quantity, *conversionFor(series.series.quantity, series.series.unit), berlin);
    const bool isCounter = quantity.averaging == Averaging::Counter;
    const auto plain = isCounter ? rainOfCounter(readings) : rainOfAmounts(readings);
    QVERIFY(std::ranges::any_of(plain, [](const RainAmount &amount) { return amount.mm > 0; }));
    const auto found = loadRainAmounts(cache.connection(), series, berlin, weeksWith(series));
    QVERIFY(found);
    const QString difference = firstDifference(*found, withJoinedDryTimes(plain));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

/** Whatever is read around a period: what lies in it is the same. */
void TestRainAmounts::partsAreThoseOfTheWhole()
{
    MadeUpCache cache;
    Gauge gauge;
    gauge.isStuck = gauge.isPaused = true;
    gauge.outOfRange = 0.0005;
    const StoredSeries series = put(cache, gauge, makeUp(gauge));
    const TimeRange all = weeksWith(series);
    const auto whole = loadRainAmounts(cache.connection(), series, berlin, all);
    QVERIFY(whole);
    for (qint64 from = all.fromMs; from < all.toMs; from += msPerWeek) {
        const auto part = loadRainAmounts(cache.connection(), series, berlin, {from, from + msPerWeek});
        QVERIFY(part);
        for (qint64 at = from + MadeUpCache::dayMs; at < from + msPerWeek; at += MadeUpCache::dayMs) {
            const TimeRange day{at, at + MadeUpCache::dayMs};
            QCOMPARE(rainSum(*part, day).mm, rainSum(*whole, day).mm);
            QCOMPARE(rainSum(*part, day).coverage, rainSum(*whole, day).coverage);
        }
    }
}

void TestRainAmounts::rainOfAnotherKindIsNone()
{
    MadeUpCache cache;
    Gauge gauge;
    gauge.unit = u"°C"_s;
    const StoredSeries series = put(cache, gauge, makeUp(gauge));
    const auto found = loadRainAmounts(cache.connection(), series, berlin, weeksWith(series));
    QVERIFY(found && found->empty());
}

STADTBLICK_TEST(TestRainAmounts, QCoreApplication)
#include "tst_rainamounts.moc"
