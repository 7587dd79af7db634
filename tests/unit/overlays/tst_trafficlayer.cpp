#include "models/analysis/peakhour.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/trafficlevelloader.h"
#include "models/overlays/trafficstretches.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The traffic layer's quantities and directions. */
class TestTrafficLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void colourTellsTheQuantity_data();
    void colourTellsTheQuantity();
    void speedsAreThoseOfVehicles();
    void unknownQuantityIsHollow();
    void legendHasRoundFlows_data();
    void legendHasRoundFlows();
    void directionsLieSideBySide();
    void withoutAProfileNoSideIsGuessed();
    void sideIsThatOfTheWay();
    void speedsOfDirectionsWeighByTheirOwnVehicles_data();
    void speedsOfDirectionsWeighByTheirOwnVehicles();
    void levelIsThatOfThePeakHour_data();
    void levelIsThatOfThePeakHour();
    void levelIsThatOfTheFullestDirection();
    void peaksAreThoseOfReadings_data();
    void peaksAreThoseOfReadings();
    void levelNeedsTheFlow();
    void speedsAreShownWithoutTheFlow();
    void missingQuantitiesSayWhy_data();
    void missingQuantitiesSayWhy();
    void heavyVehiclesCountWhereAllDo_data();
    void heavyVehiclesCountWhereAllDo();
    void dailyCountsTellNoHours_data();
    void dailyCountsTellNoHours();
    void legendsHaveRoundNumbers_data();
    void legendsHaveRoundNumbers();
    void replacedCountersCountInTheirTime_data();
    void replacedCountersCountInTheirTime();
    void directionsOfDifferentStepsAreAdded_data();
    void directionsOfDifferentStepsAreAdded();

private:
    static SceneOptions optionsOf(const TrafficProfile &profile)
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        sceneOptions.traffic = std::make_shared<const TrafficProfile>(profile);
        // Every station's street runs from west to east.
        sceneOptions.streets = [](LonLat place, const QString &name) -> std::optional<StreetStretch> {
            return StreetStretch{name, {{place.lon - 0.004, place.lat}, {place.lon + 0.004, place.lat}}, 3};
        };
        return sceneOptions;
    }
    static MapLayer layerOf(MadeUpCache &cache, const QJsonObject &options,
        const TrafficProfile &profile = {}, ViewState view = weekView())
    {
        const SceneOptions sceneOptions = optionsOf(profile);
        view.layers = {{u"traffic"_s, true, 1, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return loaded->layers.front();
    }
    static std::vector<MapLine> linesOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front())->lines;
    }
    /** What pointing at the only station tells. */
    static QString onlyValue(const MapLayer &layer)
    {
        const auto lines = linesOf(layer);
        const auto &symbols = std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.back())->symbols;
        return lines.empty() ? symbols.at(0).info.value : lines.at(0).info.value;
    }
    static StationFigures figuresOf(
        MadeUpCache &cache, const TrafficProfile &profile, const ViewState &view = weekView())
    {
        SceneCache sceneCache;
        return loadStationFigures(
            cache.connection(), {u"station"_s, u"net"_s, u"a"_s}, view, optionsOf(profile), sceneCache)
            .value()
            .value();
    }
    static ViewState hoursView(int from, int to)
    {
        ViewState view;
        view.time.range = TimeRange{MadeUpCache::fromMs() + from * MadeUpCache::hourMs,
            MadeUpCache::fromMs() + to * MadeUpCache::hourMs};
        return view;
    }
    static TrafficProfile eastAndWest()
    {
        TrafficProfile profile;
        profile.directions = {
            {{u"net"_s, {}, u"/east"_s}, 90, true}, {{u"net"_s, {}, u"/west"_s}, 270, true}};
        return profile;
    }
    static void fill(MadeUpCache &cache)
    {
        cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 12'000);
        for (const QString &direction : {u"/east"_s, u"/west"_s}) {
            cache.addSeries(
                u"a"_s, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
                [](qint64 t) { // never the same for hours: that would count as a broken sensor
                    return std::round(12 * (1 + 0.8 * MadeUpCache::daily(t)))
                        + (t / MadeUpCache::hourMs % 2 ? 1 : -1);
                },
                {}, direction);
            const double speed = direction == u"/east" ? 34 : 58;
            cache.addSeries(
                u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
                [speed](qint64 t) { return speed + ((t / MadeUpCache::hourMs) % 2 ? 1 : -1); }, {},
                direction);
        }
    }
};

void TestTrafficLayer::colourTellsTheQuantity_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("speed") << u"speed"_s << u"46\u202fkm/h"_s;
    QTest::newRow("heavy") << u"heavy"_s << u"heavy 4.8\u202f%"_s;
}

void TestTrafficLayer::colourTellsTheQuantity()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, key}});
    const std::vector<MapLine> lines = linesOf(layer);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY2(lines[0].info.value.startsWith(value), qPrintable(lines[0].info.value));
    const auto isItsColour = [&](const LegendEntry &entry) { return entry.fill == lines[0].colour; };
    QVERIFY(std::ranges::any_of(layer.legend.colours, isItsColour));
    QVERIFY(
        layer.legend.coloursText.contains(trafficQuantityName(trafficQuantityOf({{u"quantity"_s, key}}))));
    QVERIFY(!layer.legend.widthsText.isEmpty());
}

void TestTrafficLayer::speedsAreThoseOfVehicles()
{
    MadeUpCache cache;
    cache.addSpeeds(u"v"_s, u"Street"_s, cache.at(0, 0));
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"speed"_s}});
    const QString value = linesOf(layer)[0].info.value;
    QVERIFY2(value.startsWith(u"30\u202fkm/h"), qPrintable(value)); // over time it would be 40
}

void TestTrafficLayer::unknownQuantityIsHollow()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"level"_s}}); // nobody said what the road takes
    QVERIFY(linesOf(layer)[0].info.value.startsWith(u"Level against capacity: no capacity known"));
    for (const LegendEntry &entry : layer.legend.colours) {
        QVERIFY(entry.fill != linesOf(layer)[0].colour);
    }
    QVERIFY(layer.legend.notes.join(u' ').contains(u"Hollow"));
    // Stations are counted, as in the line below it: with directions apart one has two lines.
    const MapLayer both =
        layerOf(cache, {{u"quantity"_s, u"level"_s}, {u"directions"_s, u"apart"_s}}, eastAndWest());
    QCOMPARE(linesOf(both).size(), std::size_t(2));
    QVERIFY2(both.legend.notes.contains(u"Hollow: Level against capacity not known (n\u00a0=\u00a01)"_s),
        qPrintable(both.legend.notes.join(u'\n')));
    // A level by the approach's capacity: peak hour of one direction 450 veh/h.
    TrafficProfile profile = eastAndWest();
    profile.junctions = {{u"J"_s, true, {{u"E"_s, {u"net"_s, u"a"_s, u"/east"_s}, 1000}}}};
    const MapLayer apart =
        layerOf(cache, {{u"quantity"_s, u"level"_s}, {u"directions"_s, u"apart"_s}}, profile);
    const std::vector<MapLine> lines = linesOf(apart);
    QCOMPARE(lines.size(), std::size_t(2));
    const auto known =
        std::ranges::find_if(lines, [](const MapLine &line) { return line.info.value.contains(u"level B"); });
    QVERIFY(known != lines.end());
    QCOMPARE(known->colour, trafficClasses(TrafficQuantity::Level, {})[1].colour);
}

void TestTrafficLayer::legendHasRoundFlows_data()
{
    QTest::addColumn<bool>("isPartOfDays");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("largest");
    QTest::addColumn<double>("widthPx");
    QTest::newRow("whole days") << false << u"veh/24\u00a0h"_s << u"20,000"_s << 1.6 + 6.4 * 20'000 / 24'000;
    QTest::newRow("hours") << true << u"veh/h"_s << u"800"_s << 1.6 + 6.4 * 800 * 24 / 24'000;
}

void TestTrafficLayer::legendHasRoundFlows()
{
    QFETCH(bool, isPartOfDays);
    QFETCH(QString, unit);
    QFETCH(QString, largest);
    QFETCH(double, widthPx);
    MadeUpCache cache;
    fill(cache);
    ViewState view = weekView();
    if (isPartOfDays) {
        view.time.hours = {7, 9};
    }
    const Legend legend = layerOf(cache, {}, {}, view).legend;
    QVERIFY2(legend.subtitle.endsWith(unit), qPrintable(legend.subtitle)); // the unit stays on one line
    QCOMPARE(legend.entries.size(), std::size_t(3));
    QCOMPARE(legend.entries.back().label, largest);
    QVERIFY(std::abs(legend.entries.back().sizePx - widthPx) < 1e-9);
}

void TestTrafficLayer::directionsLieSideBySide()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer =
        layerOf(cache, {{u"quantity"_s, u"speed"_s}, {u"directions"_s, u"apart"_s}}, eastAndWest());
    const std::vector<MapLine> lines = linesOf(layer);
    QCOMPARE(lines.size(), std::size_t(2));
    for (const MapLine &line : lines) {
        const bool isEast = line.info.name.contains(u"/east");
        QCOMPARE(line.points.front().x() < line.points.back().x(), isEast); // in the way that it drives
        QVERIFY(line.offsetPx > line.widthPx / 2); // clear of the middle, to the right
        QVERIFY(line.info.value.startsWith(isEast ? u"34" : u"58"));
        QVERIFY(std::abs(line.widthPx - (1.6 + 6.4 * 6000 / 24'000)) < 0.3); // half of the flow each
    }
    QVERIFY(layer.legend.notes.join(u' ').contains(u"side by side"));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"n\u00a0=\u00a01")); // one station, not two
}

void TestTrafficLayer::withoutAProfileNoSideIsGuessed()
{
    MadeUpCache cache;
    fill(cache);
    const MapLayer layer = layerOf(cache, {{u"directions"_s, u"apart"_s}});
    QCOMPARE(linesOf(layer).size(), std::size_t(1));
    QCOMPARE(linesOf(layer)[0].offsetPx, 0.0);
    QVERIFY(layer.legend.notes.join(u' ').contains(u"added up"));
}

void TestTrafficLayer::sideIsThatOfTheWay()
{
    const std::vector<QPointF> north{{0, 0}, {0, 100}, {100, 100}};
    const auto moved = beside(north, 10);
    QCOMPARE(moved.front(), QPointF(10, 0)); // right of north is east
    QVERIFY(std::hypot(moved[1].x() - 10, moved[1].y() - 90) < 1e-9); // inside of the right turn
    QCOMPARE(moved.back(), QPointF(100, 90));
    QCOMPARE(beside(north, 0), north);
    QCOMPARE(beside({{3, 4}}, 5), (std::vector<QPointF>{{3, 4}}));
}

void TestTrafficLayer::speedsOfDirectionsWeighByTheirOwnVehicles_data()
{
    QTest::addColumn<QStringList>("counts"); // what the series of counts are called
    QTest::addColumn<bool>("hasProfile");
    QTest::addColumn<double>("speed"); // of 1000 vehicles at 30 and 100 at 60 km/h
    QTest::addColumn<QString>("shown");
    const double own = (1000 * 30.0 + 100 * 60.0) / 1100;
    QTest::newRow("the names tell") << QStringList{u"/east"_s, u"/west"_s} << false << own
                                    << u"33\u202fkm/h"_s;
    QTest::newRow("the profile tells")
        << QStringList{u"/east, lane 1"_s, u"/west, lane 2"_s} << true << own << u"33\u202fkm/h"_s;
    QTest::newRow("nothing tells") << QStringList{u"/lane 1"_s, u"/lane 2"_s} << false << 45.0
                                   << u"45\u202fkm/h"_s;
    QTest::newRow("one count") << QStringList{u"/all"_s} << true << 45.0 << u"45\u202fkm/h"_s;
}

void TestTrafficLayer::speedsOfDirectionsWeighByTheirOwnVehicles()
{
    QFETCH(QStringList, counts);
    QFETCH(bool, hasProfile);
    QFETCH(double, speed);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    for (qsizetype i = 0; i < counts.size(); ++i) {
        cache.addSeries(
            u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs,
            [i](qint64) { return i == 0 ? 1000.0 : 100.0; }, {}, counts[i]);
    }
    for (const QString &direction : {u"/east"_s, u"/west"_s}) {
        const double mean = direction == u"/east" ? 30 : 60;
        cache.addSeries(
            u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
            [mean](qint64 t) { return mean + (t / MadeUpCache::hourMs % 2 ? 1 : -1); }, {}, direction);
    }
    const TrafficProfile profile = hasProfile ? eastAndWest() : TrafficProfile();
    const bool isTold = speed != 45;
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"speed"_s}}, profile);
    QVERIFY2(onlyValue(layer).startsWith(shown), qPrintable(onlyValue(layer)));
    QCOMPARE(layer.legend.notes.join(u' ').contains(u"not told apart"), !isTold);
    // The inspector has the same.
    const StationFigures figures = figuresOf(cache, profile);
    QVERIFY2(std::abs(valueAt(figures, "speedTimeMean"_L1) - speed) < 1e-6,
        qPrintable(QString::number(valueAt(figures, "speedTimeMean"_L1))));
    QCOMPARE(find(figures, "speedTimeMean"_L1)->method.contains(u"each by its own vehicles"), isTold);
    QCOMPARE(find(figures, "speedTimeMean"_L1)->coverage, (Coverage{168, 168}));
}

void TestTrafficLayer::levelIsThatOfThePeakHour_data()
{
    QTest::addColumn<ViewState>("view");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("note");
    QTest::addColumn<double>("percent"); // of the capacity; 0: no level
    ViewState mornings = weekView();
    mornings.time.hours = {7, 9};
    ViewState workdays = weekView();
    workdays.time.dayTypes = {u"workday"_s};
    const QString none = u"Level against capacity: only of whole days or a single hour"_s;
    const QString why = u"No level: it is that of the peak hour"_s;
    QTest::newRow("a week") << weekView() << u"level D (90\u202f% of the capacity)"_s
                            << u"Peak hour ÷ capacity"_s << 90.0;
    QTest::newRow("an hour") << hoursView(7, 8) << u"level C (70\u202f% of the capacity)"_s
                             << u"Flow of the hour ÷ capacity"_s << 70.0;
    QTest::newRow("mornings") << mornings << none << why << 0.0;
    QTest::newRow("workdays") << workdays << none << why << 0.0;
    QTest::newRow("three hours") << hoursView(7, 10) << none << why << 0.0;
}

void TestTrafficLayer::levelIsThatOfThePeakHour()
{
    QFETCH(ViewState, view);
    QFETCH(QString, shown);
    QFETCH(QString, note);
    QFETCH(double, percent);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    // 100 vehicles a quarter in each direction; on Monday 200 from 7:15 on and 300 in the quarter from 8:00:
    // 1800 in the hour from 7:15, 1400 in that from 7.
    const qint64 peak = MadeUpCache::fromMs() + 7 * msPerHour + 15 * minuteMs;
    for (const QString &direction : {u"/east"_s, u"/west"_s}) {
        cache.addSeries(
            u"a"_s, u"vehicle_count"_s, u"veh"_s, 15 * minuteMs,
            [peak](qint64 t) {
                const bool isPeak = t >= peak && t < peak + msPerHour;
                return isPeak ? (t == peak + 45 * minuteMs ? 300.0 : 200.0)
                              : 100.0 + double(t / (15 * minuteMs) % 2);
            },
            {}, direction);
    }
    cache.setProfile(R"("capacities":[{"source":"net","station":"a","vehiclesPerHour":2000}])");
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"level"_s}}, {}, view);
    QVERIFY2(onlyValue(layer).startsWith(shown), qPrintable(onlyValue(layer)));
    QVERIFY2(layer.legend.notes.join(u' ').contains(note), qPrintable(layer.legend.notes.join(u' ')));
    const StationFigures figures = figuresOf(cache, {}, view);
    const Figure *saturation = find(figures, "saturation"_L1);
    QCOMPARE(saturation != nullptr, percent > 0);
    if (saturation) {
        QVERIFY(std::abs(*saturation->value - percent) < 1e-9);
        QVERIFY(shown.startsWith(saturation->suffix)); // 'level D'
        QCOMPARE(saturation->title,
            percent == 90 ? u"Saturation in the peak hour"_s : u"Saturation in the hour"_s);
    }
}

void TestTrafficLayer::levelIsThatOfTheFullestDirection()
{
    MadeUpCache cache;
    fill(cache); // 450 vehicles in the peak hour of each direction
    TrafficProfile profile = eastAndWest();
    profile.junctions = {{u"J"_s, true,
        {{u"From the west"_s, {u"net"_s, u"a"_s, u"/east"_s}, 500},
            {u"From the east"_s, {u"net"_s, u"a"_s, u"/west"_s}, 1500}}}};
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"level"_s}}, profile);
    const QString value = onlyValue(layer);
    QVERIFY2(value.startsWith(u"level D (90\u202f% of the capacity, From the west)"), qPrintable(value));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"the fullest one"));
    const StationFigures figures = figuresOf(cache, profile);
    const Figure *saturation = find(figures, "saturation"_L1);
    QVERIFY(saturation);
    QCOMPARE(saturation->suffix, u"level D"_s);
    QVERIFY2(saturation->detail.contains(u"500") && saturation->detail.contains(u"From the west"),
        qPrintable(saturation->detail));
    // Of the other direction nobody knows what it takes: it may be fuller.
    TrafficProfile oneSided = profile;
    oneSided.junctions[0].approaches.pop_back();
    const MapLayer unsure = layerOf(cache, {{u"quantity"_s, u"level"_s}}, oneSided);
    QVERIFY(unsure.legend.notes.join(u' ').contains(u"the fullest one known"));
    const StationFigures ofOne = figuresOf(cache, oneSided);
    QVERIFY(find(ofOne, "saturation"_L1)->detail.endsWith(u"the fullest direction known"));
    // The station's own capacity says it of both directions: 900 of 2000.
    cache.setProfile(R"("capacities":[{"source":"net","station":"a","vehiclesPerHour":2000}])");
    const QString whole = onlyValue(layerOf(cache, {{u"quantity"_s, u"level"_s}}, profile));
    QVERIFY2(whole.startsWith(u"level B (45\u202f% of the capacity)"), qPrintable(whole));
}

void TestTrafficLayer::peaksAreThoseOfReadings_data()
{
    QTest::addColumn<qint64>("stepMs");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("missing"); // one of so many intervals; 0: none
    QTest::addColumn<double>("odd"); // more from 8 to 9 on two days far apart
    QTest::addColumn<bool>("areReadingsKept"); // as kept counts don't tell it
    const QString counts = u"veh"_s;
    QTest::newRow("quarters") << 15 * minuteMs << counts << 190 << 0 << 0.0 << false;
    QTest::newRow("five minutes") << 5 * minuteMs << counts << 40 << 0 << 0.0 << false;
    QTest::newRow("gaps") << 15 * minuteMs << counts << 190 << 37 << 0.0 << false;
    QTest::newRow("a busy hour") << 15 * minuteMs << counts << 190 << 0 << 300.0 << false;
    QTest::newRow("two odd days") << 15 * minuteMs << counts << 190 << 0 << 0.5 << false;
    QTest::newRow("the peak is on an odd day") << 15 * minuteMs << counts << 190 << 0 << 300.5 << false;
    QTest::newRow("an odd day of few") << 15 * minuteMs << counts << 25 << 0 << 300.5 << true;
    QTest::newRow("minutes") << minuteMs << counts << 7 << 0 << 0.0 << true;
    QTest::newRow("rates") << 15 * minuteMs << u"veh/h"_s << 40 << 0 << 0.0 << true;
}

/** The peak hour of two directions, worked out from all of their readings. */
void TestTrafficLayer::peaksAreThoseOfReadings()
{
    QFETCH(qint64, stepMs);
    QFETCH(QString, unit);
    QFETCH(int, days);
    QFETCH(int, missing);
    QFETCH(double, odd);
    QFETCH(bool, areReadingsKept);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    for (const int direction : {1, 2}) {
        cache.addSeries(
            u"a"_s, u"vehicle_count"_s, unit, stepMs,
            [=](qint64 t) {
                const qint64 since = t - MadeUpCache::fromMs();
                const qint64 day = since / MadeUpCache::dayMs;
                const bool isOdd =
                    (day == 20 || day == 170) && since % MadeUpCache::dayMs / MadeUpCache::hourMs == 8;
                return std::round(50 * (1 + 0.8 * MadeUpCache::daily(t)))
                    + double(t / stepMs * (6 + direction) % 11) + (isOdd ? odd : 0);
            },
            [=](qint64 t) { return missing == 0 || t / stepMs % missing != 0; }, QString::number(direction),
            (days + 2) * MadeUpCache::dayMs);
    }
    ViewState view;
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + days * MadeUpCache::dayMs};
    const SceneOptions options = optionsOf({});
    SceneCache sceneCache;
    const auto context = sceneContext(cache.connection(), view, options, sceneCache);
    QVERIFY(context);
    Readings sum;
    for (const StoredSeries &series : context->data.series) {
        const Readings one = *context->readingsIn(series, {*series.firstMs, *series.lastMs + 1}).value();
        sum = &series == &context->data.series.front() ? one : summedCounts(sum, one);
    }
    std::optional<PeakHour> busiest;
    for (const DayWindows &day : wholeDays(context->days(), context->period)) {
        const auto peak = peakHour(sum, day.window);
        if (peak && (!busiest || peak->volume > busiest->volume)) {
            busiest = peak;
        }
    }
    const auto flow = stationFlow(*context, *context->stationOf(context->data.series.front().series));
    QVERIFY(busiest && flow && *flow);
    const auto found = flowPeak(*context, **flow);
    QVERIFY(found && *found);
    QCOMPARE((*found)->volume, busiest->volume);
    QCOMPARE((*found)->beginMs, busiest->beginMs);
    QCOMPARE((*found)->factor, busiest->factor);
    QVERIFY((*found)->isRolling);
    QCOMPARE(!sceneCache.data().readings.isEmpty(), areReadingsKept);
    QCOMPARE(valueAt(figuresOf(cache, {}, view), "peakHour"_L1), busiest->volume);
}

/** Two days of seven: what their busiest hour was says nothing of the peak. */
void TestTrafficLayer::levelNeedsTheFlow()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 100.0 + double(t / MadeUpCache::hourMs % 2); },
        [](qint64 t) { return t < MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs; });
    cache.setProfile(R"("capacities":[{"source":"net","station":"a","vehiclesPerHour":2000}])");
    const QString shown = onlyValue(layerOf(cache, {{u"quantity"_s, u"level"_s}}));
    QVERIFY2(shown.startsWith(u"not enough complete days"), qPrintable(shown));
    const StationFigures figures = figuresOf(cache, {});
    QVERIFY(!find(figures, "saturation"_L1));
    QVERIFY(find(figures, "peakHour"_L1)); // 'among the hours measured', with their coverage
}

/** Three hours are missing on every day, which leaves no complete one, but 87 % of the hours. */
void TestTrafficLayer::speedsAreShownWithoutTheFlow()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs, [](qint64) { return 100.0; },
        [](qint64 t) {
            return (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) % MadeUpCache::dayMs
                >= 3 * MadeUpCache::hourMs;
        });
    cache.addSeries(u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 45.0 + (t / MadeUpCache::hourMs % 2 ? 1 : -1); });
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, u"speed"_s}});
    QVERIFY(linesOf(layer).empty()); // how wide nobody knows
    const auto &symbols = std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.back())->symbols;
    QCOMPARE(symbols.size(), std::size_t(1));
    QVERIFY(!symbols[0].isHatched);
    QVERIFY(symbols[0].fill == trafficClasses(TrafficQuantity::Speed, {})[3].colour);
    const QString value = symbols[0].info.value;
    QVERIFY2(value.startsWith(u"45\u202fkm/h · Flow: not enough complete days"), qPrintable(value));
    QVERIFY(layer.legend.noStatement.isEmpty());
    const StationFigures figures = figuresOf(cache, {});
    QVERIFY(std::abs(valueAt(figures, "speedTimeMean"_L1) - 45) < 0.1);
}

void TestTrafficLayer::missingQuantitiesSayWhy_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<qint64>("stepMs"); // of the counts
    QTest::addColumn<int>("speedHours"); // that are measured; 0: none is
    QTest::addColumn<QString>("shown");
    QTest::newRow("no speed") << u"speed"_s << MadeUpCache::hourMs << 0 << u"Mean speed: not measured"_s;
    QTest::newRow("few speeds") << u"speed"_s << MadeUpCache::hourMs << 118
                                << u"Mean speed: not enough data (70\u202f% of 75\u202f%)"_s;
    QTest::newRow("no heavy vehicles")
        << u"heavy"_s << MadeUpCache::hourMs << 0 << u"Heavy vehicles: not counted"_s;
    QTest::newRow("no hours") << u"level"_s << MadeUpCache::dayMs << 0
                              << u"Level against capacity: no hours counted"_s;
}

void TestTrafficLayer::missingQuantitiesSayWhy()
{
    QFETCH(QString, quantity);
    QFETCH(qint64, stepMs);
    QFETCH(int, speedHours);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(u"a"_s, u"vehicle_count"_s, u"veh"_s, stepMs,
        [stepMs](qint64 t) { return 100.0 * double(stepMs / MadeUpCache::hourMs) + double(t / stepMs % 2); });
    if (speedHours > 0) {
        cache.addSeries(
            u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
            [](qint64 t) { return 40.0 + double(t / MadeUpCache::hourMs % 2); },
            [speedHours](qint64 t) { return t < MadeUpCache::fromMs() + speedHours * MadeUpCache::hourMs; });
    }
    cache.setProfile(R"("capacities":[{"source":"net","station":"a","vehiclesPerHour":2000}])");
    const MapLayer layer = layerOf(cache, {{u"quantity"_s, quantity}});
    QVERIFY2(onlyValue(layer).startsWith(QString(shown % u" · ")), qPrintable(onlyValue(layer)));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"not known (n\u00a0=\u00a01)"));
}

void TestTrafficLayer::heavyVehiclesCountWhereAllDo_data()
{
    QTest::addColumn<QStringList>("all"); // what the series of counts are called
    QTest::addColumn<QStringList>("heavy");
    QTest::addColumn<bool>("hasProfile");
    QTest::addColumn<double>("percent"); // 0: nobody knows
    const QStringList both{u"/east"_s, u"/west"_s};
    const QStringList lanes{u"/east, lane 1"_s, u"/west, lane 2"_s};
    QTest::newRow("both directions") << both << both << false << 10.0;
    QTest::newRow("one direction of two") << both << QStringList{u"/east"_s} << false << 0.0;
    QTest::newRow("one direction, as the profile knows")
        << QStringList{u"/1"_s, u"/2"_s} << QStringList{u"/east"_s} << true << 0.0;
    QTest::newRow("other directions") << both << QStringList{u"/north"_s, u"/south"_s} << false << 0.0;
    QTest::newRow("lanes of both, as the profile knows") << lanes << both << true << 10.0;
    QTest::newRow("lanes that nobody knows") << lanes << both << false << 0.0;
    QTest::newRow("all together") << both << QStringList{QString()} << false << 5.0;
    QTest::newRow("all together at number 1") << QStringList{u", Street 1, lane 1"_s, u", Street 1, lane 2"_s}
                                              << QStringList{u", Street 1"_s} << false << 5.0;
    QTest::newRow("of one count") << QStringList{QString()} << both << false << 20.0;
}

/** 100 vehicles an hour in each series, 10 of them heavy. */
void TestTrafficLayer::heavyVehiclesCountWhereAllDo()
{
    QFETCH(QStringList, all);
    QFETCH(QStringList, heavy);
    QFETCH(bool, hasProfile);
    QFETCH(double, percent);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    for (const QString &name : all) {
        cache.addSeries(
            u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs, [](qint64) { return 100.0; }, {},
            name);
    }
    for (const QString &name : heavy) {
        cache.addSeries(
            u"a"_s, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
            [](qint64 t) { return 10.0 + (t / MadeUpCache::hourMs % 2 ? 1 : -1); }, {}, name);
    }
    const TrafficProfile profile = hasProfile ? eastAndWest() : TrafficProfile();
    const QString shown = onlyValue(layerOf(cache, {{u"quantity"_s, u"heavy"_s}}, profile));
    const QString value = percent > 0 ? QString(u"heavy %1\u202f%"_s.arg(QString::number(percent, 'f', 1)))
                                      : u"Heavy vehicles: not counted in the same directions as all"_s;
    QVERIFY2(shown.startsWith(value), qPrintable(shown));
    const StationFigures figures = figuresOf(cache, profile);
    const Figure *share = find(figures, "heavyShare"_L1);
    QVERIFY(share);
    QCOMPARE(share->value.has_value(), percent > 0);
    QVERIFY(!share->value || std::abs(*share->value - percent) < 1e-9);
}

void TestTrafficLayer::dailyCountsTellNoHours_data()
{
    QTest::addColumn<ViewState>("view");
    QTest::addColumn<QString>("shown");
    ViewState nights = weekView();
    nights.time.hours = {22, 6};
    ViewState workdays = weekView();
    workdays.time.dayTypes = {u"workday"_s};
    QTest::newRow("a week") << weekView() << u"mean of 7 day(s) 12,003\u202fveh/24 h"_s;
    QTest::newRow("an hour of the night") << hoursView(3, 4) << u"known by days only"_s;
    QTest::newRow("nights") << nights << u"known by days only"_s;
    // Whole days are what was counted: 12,002 a day.
    QTest::newRow("workdays") << workdays << u"mean flow 500\u202fveh/h"_s;
}

void TestTrafficLayer::dailyCountsTellNoHours()
{
    QFETCH(ViewState, view);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 12'000.0 + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 7); });
    cache.addSeries(u"a"_s, u"bicycle_count"_s, u"bicycles"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 700.0 + double(t / MadeUpCache::dayMs % 2); });
    QCOMPARE(onlyValue(layerOf(cache, {}, {}, view)), shown);
    const StationFigures figures = figuresOf(cache, {}, view);
    const Figure *flow = find(figures, "dtv"_L1);
    QVERIFY(flow);
    QVERIFY2(shown.endsWith(flow->valueText(QLocale(QLocale::English, QLocale::UnitedKingdom))),
        qPrintable(flow->valueText(QLocale(QLocale::English, QLocale::UnitedKingdom))));
    const Figure *bicycles = find(figures, "sum"_L1, u"bicycle_count");
    QVERIFY(bicycles);
    QCOMPARE(bicycles->value.has_value(), shown != u"known by days only");
    QVERIFY(bicycles->value || bicycles->suffix == shown);
    // Workdays are days, too; their busiest hour nobody knows.
    const Figure *workdays = find(figures, "dtvWorkdays"_L1);
    QCOMPARE(workdays && workdays->value, shown.endsWith(u"veh/24 h"));
    QVERIFY(!find(figures, "peakHour"_L1));
}

void TestTrafficLayer::legendsHaveRoundNumbers_data()
{
    QTest::addColumn<ViewState>("view");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("days") << weekView() << QStringList{u"5,000"_s, u"10,000"_s, u"20,000"_s};
    QTest::newRow("an hour") << hoursView(7, 8) << QStringList{u"200"_s, u"400"_s, u"800"_s};
}

void TestTrafficLayer::legendsHaveRoundNumbers()
{
    QFETCH(ViewState, view);
    MadeUpCache cache;
    cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 12'000);
    const MapLayer layer = layerOf(cache, {}, {}, view);
    QStringList labels;
    for (const LegendEntry &entry : layer.legend.entries) {
        labels << entry.label;
    }
    QTEST(labels, "labels");
    // Lines are as wide as the numbers say: 1.6 px and 6.4 px for 24,000 vehicles a day, or 1,000 an hour.
    const double share = layer.legend.unit == u"veh/h" ? 200 / 1'000.0 : 5'000 / 24'000.0;
    QVERIFY(std::abs(layer.legend.entries.front().sizePx - (1.6 + 6.4 * share)) < 1e-9);
}

void TestTrafficLayer::replacedCountersCountInTheirTime_data()
{
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("shown");
    QTest::newRow("before") << 0 << 7 << u"2,424\u202fveh/24 h"_s;
    QTest::newRow("after") << 7 << 6 << u"2,976\u202fveh/24 h"_s;
}

void TestTrafficLayer::replacedCountersCountInTheirTime()
{
    QFETCH(int, firstDay);
    QFETCH(int, days);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    const qint64 replacedMs = MadeUpCache::fromMs() + 7 * MadeUpCache::dayMs;
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, msPerHour,
        [](qint64 t) { return 100.0 + double(t / msPerHour % 3); },
        [replacedMs](qint64 t) { return t < replacedMs; }, u"/old"_s);
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, 15 * minuteMs,
        [](qint64 t) { return 30.0 + double(t / (15 * minuteMs) % 3); },
        [replacedMs](qint64 t) { return t >= replacedMs; }, u"/new"_s);
    const ViewState view = hoursView(firstDay * 24, (firstDay + days) * 24);
    const QString value = onlyValue(layerOf(cache, {}, {}, view));
    QVERIFY2(value.endsWith(shown), qPrintable(value));
    const StationFigures figures = figuresOf(cache, {}, view);
    const Figure *flow = find(figures, "dtv"_L1);
    QVERIFY(flow && flow->value);
    QVERIFY2(flow->method.contains(u"1 count(s) in other intervals not added"), qPrintable(flow->method));
}

void TestTrafficLayer::directionsOfDifferentStepsAreAdded_data()
{
    QTest::addColumn<bool>("hasProfile");
    QTest::addColumn<QString>("shown");
    QTest::newRow("named by the profile") << true << u"5,400\u202fveh/24 h"_s;
    QTest::newRow("not named: the finer ones alone") << false << u"2,976\u202fveh/24 h"_s;
}

void TestTrafficLayer::directionsOfDifferentStepsAreAdded()
{
    QFETCH(bool, hasProfile);
    QFETCH(QString, shown);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, 15 * minuteMs,
        [](qint64 t) { return 30.0 + double(t / (15 * minuteMs) % 3); }, {}, u"/east"_s);
    cache.addSeries(
        u"a"_s, u"vehicle_count"_s, u"veh"_s, msPerHour,
        [](qint64 t) { return 100.0 + double(t / msPerHour % 3); }, {}, u"/west"_s);
    const TrafficProfile profile = hasProfile ? eastAndWest() : TrafficProfile();
    const QString value = onlyValue(layerOf(cache, {}, profile));
    QVERIFY2(value.endsWith(shown), qPrintable(value));
    const StationFigures figures = figuresOf(cache, profile);
    QCOMPARE(find(figures, "dtv"_L1)->method.contains(u"in other intervals"), !hasProfile);
    // Counts of different intervals make no rolling hour.
    QCOMPARE(find(figures, "peakHour"_L1)->method.contains(u"rolling"), !hasProfile);
}

STADTBLICK_TEST(TestTrafficLayer, QCoreApplication)
#include "tst_trafficlayer.moc"
