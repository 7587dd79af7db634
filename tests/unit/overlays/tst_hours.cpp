#include "models/analysis/hourindicators.h"
#include "models/overlays/hoursloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

#include <numeric>

using namespace stadtblick;

/** Hours, however they come about, say what the plain functions over readings say. */
class TestHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void equalReadings_data();
    void equalReadings();
    void indicatorsEqualPlainOnes();
    void partsEqualTheWhole_data();
    void partsEqualTheWhole();
    void cacheGrowsWithTheTimeline();
    void endsWhenCancelled();
    void fullCacheStillAnswers();
    void directionsMeasuredInPartAreNotOverrated();
    void longPeriodsKeepNoMoreThanThereIs();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

/** What a made-up series is like; probabilities a sample or a day. */
struct Nature
{
    const char *quantity;
    const char *unit;
    qint64 stepMs; ///< between two samples
    std::optional<qint64> declaredMs;
    double level;
    double swing;
    double resolution;
    double missing = 0;
    double spikes = 0;
    double stuckDays = 0;
    double jitterMs = 0;
    bool hasLengths = false;
};

Samples makeUp(const Nature &nature, TimeRange range, std::mt19937 &random)
{
    std::uniform_real_distribution<double> chance(0, 1);
    Samples samples;
    double stuck = 0;
    for (qint64 t = range.fromMs; t < range.toMs; t += nature.stepMs) {
        const double phase = static_cast<double>(t % (24 * msPerHour)) / (24.0 * msPerHour) * 2 * M_PI;
        double value = nature.level + nature.swing * (std::sin(phase) + 0.3 * (chance(random) - 0.5));
        value = std::round(value / nature.resolution) * nature.resolution;
        stuck = chance(random) < nature.stuckDays * static_cast<double>(nature.stepMs) / (24.0 * msPerHour)
            ? 60
            : stuck - 1;
        value = stuck > 0 ? nature.level : value;
        value += chance(random) < nature.spikes ? 10 * nature.swing + 50 : 0;
        if (chance(random) < nature.missing) {
            continue;
        }
        samples.timesMs.push_back(t + static_cast<qint64>(nature.jitterMs * chance(random)));
        samples.values.push_back(value);
        if (nature.hasLengths) {
            samples.lengthsMs.push_back(chance(random) < 0.01 ? 26 * msPerHour : nature.stepMs / 2);
        }
    }
    return samples;
}

TimeRange fiveWeeks()
{
    return {MadeUpCache::fromMs() - 14 * MadeUpCache::dayMs, MadeUpCache::fromMs() + 21 * MadeUpCache::dayMs};
}

StoredSeries put(MadeUpCache &cache, const Nature &nature, const Samples &samples)
{
    cache.addStation(QStringLiteral("s"), QStringLiteral("Station"), cache.at(0, 0));
    Series series;
    series.source = QStringLiteral("net");
    series.stationId = series.id = QStringLiteral("s");
    series.quantity = QLatin1StringView(nature.quantity);
    series.unit = QString::fromUtf8(nature.unit);
    series.stepMs = nature.declaredMs;
    const qint64 row = StationStore(cache.connection()).putSeries(series).value();
    ObservationStore(cache.connection()).put(row, samples).value();
    return StationStore(cache.connection()).series().value().front();
}

Readings plainReadings(MadeUpCache &cache, const StoredSeries &series)
{
    const Samples samples = ObservationStore(cache.connection()).readAll(series.row).value();
    const Quantity &quantity = *quantityByKey(series.series.quantity);
    return validReadings(samples, series.series.stepMs, &quantity,
        *conversionFor(series.series.quantity, series.series.unit), berlin);
}

bool isClose(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-11 * std::max(std::abs(a), std::abs(b));
}

QString firstDifference(const Hours &a, const Hours &b)
{
    if (a.fromMs != b.fromMs || a.size() != b.size() || a.thresholds() != b.thresholds()) {
        return QStringLiteral("range");
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool isSame = a.coveredMs[i] == b.coveredMs[i] && isClose(a.sums[i], b.sums[i])
            && a.least[i] == b.least[i] && a.largest[i] == b.largest[i]
            && (a.norths.empty() || isClose(a.norths[i], b.norths[i]))
            && std::ranges::equal(a.above, b.above, [i](const HoursAbove &one, const HoursAbove &other) {
                   return std::abs(one.sum(i, i + 1) - other.sum(i, i + 1)) < 1e-4;
               });
        if (!isSame) {
            return QStringLiteral("hour %1: %2 ms, sum %3, %4 to %5 is %6 ms, sum %7, %8 to %9")
                .arg(i)
                .arg(a.coveredMs[i])
                .arg(a.sums[i], 0, 'g', 17)
                .arg(a.least[i])
                .arg(a.largest[i])
                .arg(b.coveredMs[i])
                .arg(b.sums[i], 0, 'g', 17)
                .arg(b.least[i])
                .arg(b.largest[i]);
        }
    }
    return a.intervals == b.intervals ? QString() : QStringLiteral("counts of intervals");
}

const Nature quarterTemperature{"air_temperature", "°C", 10 * minuteMs, 10 * minuteMs, 20, 6, 0.1};

} // namespace

void TestHours::equalReadings_data()
{
    QTest::addColumn<Nature>("nature");
    const auto row = [](const char *name, const Nature &nature) { QTest::newRow(name) << nature; };
    Nature n = quarterTemperature;
    row("clean", n);
    n.missing = 0.05;
    row("missing", n);
    n = quarterTemperature;
    n.spikes = 0.0005;
    row("spikes", n);
    n.spikes = 0;
    n.stuckDays = 0.1;
    row("stuck", n);
    n.declaredMs = 0;
    row("instants", n);
    n.declaredMs.reset();
    n.jitterMs = 60'000;
    row("jitter", n);
    row("fahrenheit", {"air_temperature", "°F", 10 * minuteMs, 10 * minuteMs, 70, 9, 0.1});
    row("levels", {"laeq", "dB(A)", 10 * minuteMs, 10 * minuteMs, 60, 8, 0.1});
    row("levels in hundredths", {"laeq", "dB(A)", minuteMs, minuteMs, 60, 8, 0.01, 0, 0.0001});
    row("whole decibels", {"laeq", "dB(A)", 15 * minuteMs, 15 * minuteMs, 60, 3, 1, 0, 0, 0.3});
    row("hourly levels", {"laeq", "dB(A)", msPerHour, msPerHour, 60, 8, 0.1, 0.1});
    row("every seven minutes", {"laeq", "dB(A)", 7 * minuteMs, 7 * minuteMs, 60, 8, 0.1});
    row("counts", {"vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 80, 90, 1, 0, 0, 0.3});
    row("counts per hour", {"vehicle_count", "veh/h", 15 * minuteMs, 15 * minuteMs, 300, 200, 1});
    row("whole counts", {"vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 200, 90, 1});
    row("many counts", {"vehicle_count", "veh", 5 * minuteMs, 5 * minuteMs, 66'000, 900, 1});
    row("counts with gaps", {"vehicle_count", "veh", 5 * minuteMs, 5 * minuteMs, 200, 90, 1, 0.05});
    row("halves of counts", {"vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 200, 90, 0.5});
    row("late counts", {"vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 200, 90, 1, 0, 0, 0, 60'000});
    row("counts shorter than their distance",
        {"vehicle_count", "veh", 20 * minuteMs, 15 * minuteMs, 200, 90, 1});
    row("counts with lengths of their own",
        {"vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 200, 90, 1, 0, 0, 0, 0, true});
    row("rain", {"precipitation", "mm", 10 * minuteMs, 10 * minuteMs, 0, 2, 0.1, 0, 0, 0.5});
    row("wet", {"relative_humidity", "%", 10 * minuteMs, 10 * minuteMs, 95, 9, 0.1});
    row("wind", {"wind_direction", "°", 10 * minuteMs, 10 * minuteMs, 180, 175, 1});
    row("ozone", {"o3", "µg/m³", msPerHour, msPerHour, 40, 43, 0.1});
    row("lengths of their own", {"no2", "µg/m³", msPerHour, msPerHour, 40, 20, 0.1, 0, 0, 0, 0, true});
    row("shorter than their distance", {"pm10", "µg/m³", 30 * minuteMs, 10 * minuteMs, 40, 20, 0.1});
    row("sums of two days", {"precipitation", "mm", 48 * msPerHour, 48 * msPerHour, 5, 4, 0.1});
}

void TestHours::equalReadings()
{
    QFETCH(Nature, nature);
    std::mt19937 random(static_cast<unsigned>(qHash(QByteArray(QTest::currentDataTag()))));
    MadeUpCache cache;
    Samples samples = makeUp(nature, fiveWeeks(), random);
    // The sensor is changed: for a week it gives nothing, then for a week every second value.
    std::size_t index = 0;
    const qint64 changed = MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs;
    Samples kept;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const qint64 since = samples.timesMs[i] - changed;
        if (since >= 0 && (since < msPerWeek || (since < 2 * msPerWeek && ++index % 2 == 0))) {
            continue;
        }
        kept.timesMs.push_back(samples.timesMs[i]);
        kept.values.push_back(samples.values[i]);
        if (!samples.lengthsMs.empty()) {
            kept.lengthsMs.push_back(samples.lengthsMs[i]);
        }
    }
    const StoredSeries series = put(cache, nature, kept);
    const TimeRange weeks = wholeWeeks({fiveWeeks().fromMs - msPerWeek, fiveWeeks().toMs + msPerWeek});
    const auto hours = loadHours(cache.connection(), series, berlin, weeks);
    QVERIFY(hours);
    const Readings readings = plainReadings(cache, series);
    const Quantity &quantity = *quantityByKey(series.series.quantity);
    const auto thresholds = hoursThresholds(series.series.quantity);
    const qint64 intervalMs = keptIntervalMs(series.series.quantity, series.series.stepMs);
    QCOMPARE(hours->intervals.isEmpty(), series.series.quantity != u"vehicle_count");
    const QString difference =
        firstDifference(*hours, hoursOf(readings, quantity.averaging, weeks, thresholds, intervalMs));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const std::vector<TimeRange> windows{{weeks.fromMs + 30 * msPerHour, weeks.fromMs + 300 * msPerHour},
        {weeks.fromMs + 400 * msPerHour, weeks.toMs - 5 * msPerHour}};
    const Mean mean = meanOf(*hours, windows);
    const Mean plain = meanOf(readings, quantity.averaging, windows);
    QCOMPARE(mean.coverage, plain.coverage);
    QVERIFY2(isClose(*mean.value, *plain.value), qPrintable(QString::number(*mean.value - *plain.value)));
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        const DegreeHours degrees = degreeHours(*hours, windows, thresholds[i]);
        const DegreeHours plainDegrees = degreeHours(readings, windows, thresholds[i]);
        QCOMPARE(degrees.coverage, plainDegrees.coverage);
        QCOMPARE(degrees.kelvinHours.has_value(), plainDegrees.kelvinHours.has_value());
        QVERIFY(!degrees.kelvinHours || isClose(*degrees.kelvinHours, *plainDegrees.kelvinHours));
        QVERIFY(i > 0 || !hours->above[i].isEmpty());
    }
    const auto range = rangeOf(*hours, windows);
    const auto found = extremes(readings, windows);
    QCOMPARE(range->least, found->least);
    QCOMPARE(range->largest, found->largest);
    const auto hour = hourOfExtreme(*hours, windows, true);
    QVERIFY(hour->fromMs <= std::max(found->largestAtMs, hour->fromMs) && hour->toMs > found->largestAtMs);
}

void TestHours::indicatorsEqualPlainOnes()
{
    // Over the change of the clock in March, with gaps.
    const TimeRange range{*fromIso(u"2026-03-12T23:00:00Z"), *fromIso(u"2026-04-12T22:00:00Z")};
    const std::vector<DayWindows> days = calendarDays(range, berlin);
    const std::vector<DayWindows> whole = wholeDays(days, range);
    for (const double missing : {0.0, 0.1, 0.3}) {
        std::mt19937 random(7);
        Nature nature{"laeq", "dB(A)", 10 * minuteMs, 10 * minuteMs, 60, 8, 0.1, missing};
        MadeUpCache cache;
        const StoredSeries series = put(cache, nature, makeUp(nature, range, random));
        const Readings levels = plainReadings(cache, series);
        const Hours hours = hoursOf(levels, Averaging::Energetic, wholeWeeks(range));
        const PeriodLevels plain = noiseLevelsIn(levels, range, berlin);
        const PeriodLevels quick = noiseLevelsIn(hours, days, range);
        QCOMPARE(quick.lNight.coverage, plain.lNight.coverage);
        QCOMPARE(quick.lDay.coverage, plain.lDay.coverage);
        QCOMPARE(quick.lden.has_value(), plain.lden.has_value());
        QVERIFY(!plain.lden || isClose(*quick.lden, *plain.lden));
        QVERIFY(!plain.lNight.value || isClose(*quick.lNight.value, *plain.lNight.value));

        const Hours asTemperature = hoursOf(levels, Averaging::Arithmetic, wholeWeeks(range));
        QCOMPARE(tropicalNights(asTemperature, whole), tropicalNights(levels, range, berlin));
        const Readings other =
            validReadings(makeUp(nature, range, random), nature.declaredMs, quantityByKey(u"laeq"));
        const std::vector<TimeRange> nights = nightHours(range, berlin);
        const HeatIsland island = heatIsland(
            asTemperature, 240, hoursOf(other, Averaging::Arithmetic, wholeWeeks(range)), 290, nights);
        const HeatIsland plainIsland = heatIsland(levels, 240, other, 290, nights);
        QCOMPARE(island.coverage, plainIsland.coverage);
        QCOMPARE(island.meanK.has_value(), plainIsland.meanK.has_value());
        QVERIFY(!island.meanK || std::abs(*island.meanK - *plainIsland.meanK) < 1e-9);
        QVERIFY(!island.meanK || std::abs(*island.percentile95K - *plainIsland.percentile95K) < 1e-9);
        for (const DayWindows &day : days) {
            const PeriodLevels ofDay = noiseDayLevels(hours, day, range);
            const PeriodLevels plainDay = noiseDayLevels(levels, day.date, berlin);
            QCOMPARE(ofDay.lDay.coverage, plainDay.lDay.coverage);
            QVERIFY(!ofDay.lden || isClose(*ofDay.lden, *plainDay.lden));
        }
        // What the period cuts off is no level, also where samples go on.
        const TimeRange tillMidnight{range.fromMs, days[3].window.toMs};
        QVERIFY(!noiseDayLevels(hours, days[3], tillMidnight).lNight.value);
        QCOMPARE(noiseDayLevels(hours, days[3], tillMidnight).lNight.coverage, (Coverage{0, 8}));
        const Hours asCounts = hoursOf(levels, Averaging::Sum, wholeWeeks(range));
        const auto volumes = hourlyVolumes(asCounts, whole);
        const auto plainVolumes = hourlyVolumes(levels, whole.front().date, whole.back().date, berlin);
        for (std::size_t d = 0; d < whole.size(); ++d) {
            QCOMPARE(heatDay(asTemperature, whole[d].heat), heatDay(levels, whole[d].date, berlin));
            QCOMPARE(volumes[d].hours.size(), plainVolumes[d].hours.size());
            for (std::size_t h = 0; h < volumes[d].hours.size(); ++h) {
                QCOMPARE(volumes[d].hours[h].has_value(), plainVolumes[d].hours[h].has_value());
                QVERIFY(!volumes[d].hours[h] || isClose(*volumes[d].hours[h], *plainVolumes[d].hours[h]));
            }
        }
    }
}

void TestHours::partsEqualTheWhole_data()
{
    QTest::addColumn<Nature>("nature");
    QTest::newRow("temperature") << Nature{
        "air_temperature", "°C", 10 * minuteMs, 0, 20, 6, 0.1, 0.02, 0, 0.2};
    QTest::newRow("counts") << Nature{
        "vehicle_count", "veh", 15 * minuteMs, 15 * minuteMs, 200, 90, 1, 0.0005, 0, 0, 0};
}

void TestHours::partsEqualTheWhole()
{
    QFETCH(Nature, nature);
    std::mt19937 random(3);
    MadeUpCache cache;
    const StoredSeries series = put(cache, nature, makeUp(nature, fiveWeeks(), random));
    const TimeRange weeks = wholeWeeks(fiveWeeks());
    const Hours whole = loadHours(cache.connection(), series, berlin, weeks).value();
    Hours joined = emptyHours(whole.averaging, weeks, whole.thresholds(), whole.intervals.stepMs());
    for (qint64 from = weeks.fromMs; from < weeks.toMs; from += msPerWeek) {
        replaceHours(joined, loadHours(cache.connection(), series, berlin, {from, from + msPerWeek}).value());
    }
    QVERIFY2(firstDifference(joined, whole).isEmpty(), qPrintable(firstDifference(joined, whole)));
}

void TestHours::cacheGrowsWithTheTimeline()
{
    std::mt19937 random(4);
    MadeUpCache cache;
    const TimeRange year{MadeUpCache::fromMs() - 300 * MadeUpCache::dayMs, MadeUpCache::fromMs()};
    const StoredSeries series = put(cache, quarterTemperature, makeUp(quarterTemperature, year, random));
    const std::array all{&series};
    HoursCache hours;
    for (qint64 from = year.fromMs; from < year.toMs; from += 9 * MadeUpCache::dayMs) {
        const TimeRange step{from, from + 7 * MadeUpCache::dayMs};
        QVERIFY(hours.load(cache.connection(), all, step, berlin, {}));
        const auto found = hours.find(series.row, step);
        QVERIFY(found);
        const Hours fresh = loadHours(cache.connection(), series, berlin, found->range()).value();
        QVERIFY2(firstDifference(*found, fresh).isEmpty(), qPrintable(firstDifference(*found, fresh)));
    }
}

void TestHours::endsWhenCancelled()
{
    MadeUpCache cache;
    cache.addThermometers();
    const auto stored = StationStore(cache.connection()).series().value();
    std::vector<const StoredSeries *> all;
    for (const StoredSeries &series : stored) {
        all.push_back(&series);
    }
    HoursCache hours;
    std::size_t told = 0;
    const auto ended = hours.load(cache.connection(), all, MadeUpCache::week(), berlin,
        [&told](std::size_t, std::size_t) { return ++told < 3; });
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, std::size_t(3));
    QVERIFY(hours.load(cache.connection(), all, MadeUpCache::week(), berlin, {}));
    QVERIFY(std::ranges::all_of(stored,
        [&](const StoredSeries &series) { return hours.find(series.row, MadeUpCache::week()) != nullptr; }));
}

void TestHours::fullCacheStillAnswers()
{
    MadeUpCache cache;
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        cache.addStation(id, id, cache.at(0, 0));
        cache.addSeries(
            id, QStringLiteral("air_temperature"), QStringLiteral("°C"), 10 * minuteMs, &MadeUpCache::daily);
    }
    const auto stored = StationStore(cache.connection()).series().value();
    const std::array first{&stored[0]};
    const std::array both{&stored[0], &stored[1]};
    HoursCache hours(100); // less than a week has
    QVERIFY(hours.load(cache.connection(), first, MadeUpCache::week(), berlin, {}));
    QVERIFY(hours.load(cache.connection(), first, MadeUpCache::week(), berlin, {}));
    QVERIFY(hours.find(stored[0].row, MadeUpCache::week()));
    QVERIFY(hours.load(cache.connection(), both, MadeUpCache::week(), berlin, {}));
    QVERIFY(hours.find(stored[0].row, MadeUpCache::week()));
    QVERIFY(hours.find(stored[1].row, MadeUpCache::week()));
}

void TestHours::directionsMeasuredInPartAreNotOverrated()
{
    const TimeRange two{0, 2 * msPerHour};
    const auto direction = [&](double perHour, qint32 coveredMs) {
        Hours hours = emptyHours(Averaging::Sum, two);
        hours.sums = {perHour * coveredMs / double(msPerHour), perHour};
        hours.coveredMs = {coveredMs, qint32(msPerHour)};
        hours.stepMs = coveredMs < msPerHour ? 24 * msPerHour : msPerHour;
        return std::make_shared<const Hours>(std::move(hours));
    };
    const std::vector<std::shared_ptr<const Hours>> parts{direction(400, qint32(msPerHour)),
        direction(200, qint32(msPerHour * 3 / 4)), direction(100, msPerHour)};
    const Hours sum = sumOf(parts);
    QCOMPARE(sum.coveredMs[0], qint32(msPerHour * 3 / 4));
    QCOMPARE(*hourValue(sum, 0), 700.0); // vehicles an hour, whichever direction paused
    QCOMPARE(*hourValue(sum, 1), 700.0);
    QCOMPARE(*meanOf(sum, std::span(&two, 1)).value, 24 * 700.0);
    QCOMPARE(sum.stepMs, std::optional<qint64>(24 * msPerHour)); // one that counts by days tells no hours
}

void TestHours::longPeriodsKeepNoMoreThanThereIs()
{
    MadeUpCache cache;
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        cache.addStation(id, id, cache.at(0, 0));
    }
    cache.addSeries(QStringLiteral("a"), QStringLiteral("air_temperature"), QStringLiteral("°C"),
        10 * minuteMs, [](qint64 t) { return 20 + MadeUpCache::daily(t); });
    cache.addSeries(QStringLiteral("b"), QStringLiteral("air_temperature"), QStringLiteral("°C"),
        10 * minuteMs, &MadeUpCache::daily, [](qint64) { return false; }); // nothing at all
    const auto stored = StationStore(cache.connection()).series().value();
    const std::array both{&stored[0], &stored[1]};
    const TimeRange ages{*fromIso(u"1970-01-02T00:00:00Z"), *fromIso(u"2120-01-01T00:00:00Z")};
    HoursCache hours;
    // A week, then all ages around it, then a time after everything.
    const TimeRange later{ages.toMs - msPerWeek, ages.toMs};
    for (const TimeRange range : {MadeUpCache::week(), ages, later, MadeUpCache::week()}) {
        QVERIFY(hours.load(cache.connection(), both, range, berlin, {}));
        const auto a = hours.find(stored[0].row, range);
        const auto b = hours.find(stored[1].row, range);
        QVERIFY(a && b);
        QVERIFY2(a->size() < 24 * 7 * 8 && b->size() < 24 * 7 * 8, qPrintable(QString::number(a->size())));
        const Mean mean = meanOf(*a, std::span(&range, 1));
        QCOMPARE(mean.coverage.total, range.lengthMs());
        QCOMPARE(mean.value.has_value(), range != later);
        QVERIFY(!meanOf(*b, std::span(&range, 1)).value);
    }
    const TimeRange week = MadeUpCache::week();
    QCOMPARE(coverageOf(*hours.find(stored[0].row, week), std::span(&week, 1)),
        (Coverage{week.lengthMs(), week.lengthMs()}));
}

STADTBLICK_TEST(TestHours, QCoreApplication)
#include "tst_hours.moc"
