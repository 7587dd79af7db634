#include "madeupcache.h"
#include "tests/support/testmain.h"

#include "models/analysis/areageometry.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/furtherfigures.h"
#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"
#include "models/overlays/stationtrends.h"
#include "models/overlays/tabletext.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Junctions, car parks and trends of stations, read from a made-up cache. */
class TestStationTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void junctionOfTheProfile();
    void junctionOfNeighbours();
    void recurringOverloadNeedsFiveWorkdays_data();
    void recurringOverloadNeedsFiveWorkdays();
    void missingApproachIsNamed();
    void periodWithoutWholeDays();
    void parkingNeedsCapacity();
    void parkingEstimatesSearch();
    void occupancyByHourIsExplained();
    void nearbyCountsWithoutProfile();
    void trendsOfAStation();
    void trendTextsSayTheRule();
    void otherStationsHaveNone();
    void trendsOfAnArea();
    void trendsAddDirectionsOfBicycles();
    void trendsOfSpeedsAreThoseOfVehicles();
    void unusualRunsNameTheirEnd();
    void impossibleOccupanciesAreLeftOut();
    void capacityIsOneOnBothPages();

private:
    static Selection station(const QString &id)
    {
        return {QStringLiteral("station"), QStringLiteral("net"), id};
    }
    ViewState viewOf(const QString &id) const;
    static double flow(qint64 timeMs);

    std::unique_ptr<MadeUpCache> m_city;
    SceneOptions m_options;
};

/** 950 vehicles from 7 to 8, else 300; 00:00 local is fromMs. */
double TestStationTraffic::flow(qint64 timeMs)
{
    const qint64 hour =
        (timeMs - MadeUpCache::fromMs() + 7 * MadeUpCache::dayMs) % MadeUpCache::dayMs / MadeUpCache::hourMs;
    return hour == 7 ? 950 : 300;
}

void TestStationTraffic::initTestCase()
{
    m_city = std::make_unique<MadeUpCache>();
    MadeUpCache &city = *m_city;
    const auto addCounter = [&](const QString &id, LonLat place) {
        city.addStation(id, id, place);
        for (const QString &direction : {QStringLiteral("/inbound"), QStringLiteral("/outbound")}) {
            city.addSeries(id, QStringLiteral("vehicle_count"), QStringLiteral("veh"), MadeUpCache::hourMs,
                &flow, {}, direction);
        }
    };
    addCounter(QStringLiteral("c1"), city.at(0, 0));
    addCounter(QStringLiteral("c2"), city.at(50, 0));
    addCounter(QStringLiteral("c3"), city.at(3000, 0));
    city.addStation(QStringLiteral("p1"), QStringLiteral("Car park"), city.at(100, 100));
    city.addSeries(QStringLiteral("p1"), QStringLiteral("parking_occupied"), QStringLiteral("spaces"),
        MadeUpCache::hourMs, [](qint64 t) { return flow(t) > 900 ? 200.0 : 100.0; });
    city.addStation(QStringLiteral("t1"), QStringLiteral("Thermometer"), city.at(-100, 0));
    city.addSeries(QStringLiteral("t1"), QStringLiteral("air_temperature"), QStringLiteral("°C"),
        MadeUpCache::hourMs, [](qint64 t) {
            return 20 + 5 * MadeUpCache::daily(t)
                + (t == MadeUpCache::fromMs() + 30 * MadeUpCache::hourMs ? 9 : 0);
        });
    TrafficProfile traffic;
    const auto counts = [](const QString &id, const QString &series) {
        return CountReference{QStringLiteral("net"), id, series};
    };
    traffic.junctions = {{QStringLiteral("Main / Ring"), true,
        {{QStringLiteral("A"), counts(QStringLiteral("c1"), QStringLiteral("inbound")), 1000},
            {QStringLiteral("B"), counts(QStringLiteral("c1"), QStringLiteral("outbound")), std::nullopt},
            {QStringLiteral("C"), counts(QStringLiteral("gone"), {}), 800}}}};
    city.setProfile(R"("capacities":[{"source":"net","station":"p1","spaces":200}])");
    traffic.innerCity = {counts(QStringLiteral("c1"), QStringLiteral("inbound"))};
    m_options.traffic = std::make_shared<const TrafficProfile>(traffic);
    m_options.timeZone = QTimeZone("Europe/Berlin");
    m_options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
}

ViewState TestStationTraffic::viewOf(const QString &id) const
{
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.selection = station(id);
    return view;
}

void TestStationTraffic::junctionOfTheProfile()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto junction = loadJunctionFigures(connection, viewOf(QStringLiteral("c1")), m_options, cache);
    QVERIFY(junction && *junction);
    QCOMPARE((*junction)->name, QStringLiteral("Main / Ring"));
    QCOMPARE((*junction)->days, 7);
    const ApproachFigures &a = (*junction)->approaches.at(0);
    QCOMPARE(a.peakHour, std::optional(7));
    QCOMPARE(*a.flows[0][7].mean, 950.0);
    QCOMPARE(*a.saturation, 0.95);
    QCOMPARE(a.level, std::optional(ServiceLevel::E));
    QVERIFY(a.coverage.reaches(100));
    QCOMPARE(a.overload.size(), std::size_t(1)); // five workdays; Saturday and Sunday are too few
    QCOMPARE(overloadText(a.overload[0], m_options.locale),
        QStringLiteral("workday, %1: x > 0.9 on 5 of 5 days, at most x = 0.95")
            .arg(hoursText(7, 8, m_options.locale)));
    const ApproachFigures &b = (*junction)->approaches.at(1);
    QVERIFY(!b.saturation && !b.level && b.overload.empty());
    QVERIFY(b.peakHour);
    const FigureTable table = junctionTable(**junction, m_options.locale);
    QCOMPARE(table.rows.size(), std::size_t(72));
    QCOMPARE(table.rows[7][2], QStringLiteral("950 · 0.95 E"));
    QCOMPARE(table.rows[7][3], QStringLiteral("950"));
    QCOMPARE(tableText(table, u';').count(u'\n'), 73);
}

void TestStationTraffic::junctionOfNeighbours()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    SceneOptions options = m_options;
    options.traffic.reset();
    const auto pair = loadJunctionFigures(connection, viewOf(QStringLiteral("c2")), options, cache);
    QCOMPARE((*pair)->approaches.size(), std::size_t(4)); // two directions of two stations
    QVERIFY2((*pair)->basis.contains(QLatin1String("60 m")), qPrintable((*pair)->basis));
    QVERIFY(!(*pair)->approaches[0].saturation);
    const auto alone = loadJunctionFigures(connection, viewOf(QStringLiteral("c3")), options, cache);
    QCOMPARE((*alone)->approaches.size(), std::size_t(2));
    QVERIFY(!(*alone)->basis.contains(QLatin1String("60 m")));
}

void TestStationTraffic::recurringOverloadNeedsFiveWorkdays_data()
{
    QTest::addColumn<int>("firstDay"); // of the week from Monday
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("a week") << 0 << 7 << u"ok"_s << u"1"_s;
    QTest::newRow("Monday to Thursday")
        << 0 << 4 << u"insufficient"_s << u"not enough data (80\u202f% of 100\u202f%)"_s;
    QTest::newRow("the weekend") << 5 << 2 << u"no_data"_s << u"no data"_s;
}

void TestStationTraffic::recurringOverloadNeedsFiveWorkdays()
{
    QFETCH(int, firstDay);
    QFETCH(int, days);
    QFETCH(QString, status);
    QFETCH(QString, text);
    Connection connection = m_city->reader();
    SceneCache cache;
    ViewState view = viewOf(QStringLiteral("c1"));
    const qint64 fromMs = MadeUpCache::fromMs() + firstDay * MadeUpCache::dayMs;
    view.time.range = TimeRange{fromMs, fromMs + days * MadeUpCache::dayMs};
    const auto junction = loadJunctionFigures(connection, view, m_options, cache);
    QVERIFY(junction && *junction);
    const auto figures = approachFigures(**junction, view.selection, {}, m_options.locale);
    const auto overload = std::ranges::find(figures, QStringLiteral("approachOverload"), &Figure::key);
    QVERIFY(overload != figures.end());
    QCOMPARE(overload->status(), status);
    QCOMPARE(overload->valueText(m_options.locale), text);
}

void TestStationTraffic::missingApproachIsNamed()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto junction = loadJunctionFigures(connection, viewOf(QStringLiteral("c1")), m_options, cache);
    const ApproachFigures &c = (*junction)->approaches.at(2);
    QVERIFY(!c.isFound);
    QVERIFY(!c.peakHour);
    QCOMPARE(junctionTable(**junction, m_options.locale).rows[7][4], QStringLiteral("–"));
}

void TestStationTraffic::periodWithoutWholeDays()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    ViewState view = viewOf(QStringLiteral("c1"));
    view.time.range = TimeRange{
        MadeUpCache::fromMs() + MadeUpCache::hourMs, MadeUpCache::fromMs() + 9 * MadeUpCache::hourMs};
    const auto junction = loadJunctionFigures(connection, view, m_options, cache);
    QCOMPARE((*junction)->days, 0);
    QVERIFY(!(*junction)->approaches[0].peakHour);
    view.selection = station(QStringLiteral("p1"));
    const auto parking = loadParkingFigures(connection, view, m_options, cache);
    QVERIFY(!(*parking)->largestPerH);
}

void TestStationTraffic::parkingNeedsCapacity()
{
    MadeUpCache city;
    city.addStation(QStringLiteral("p1"), QStringLiteral("Car park"), city.at(100, 100));
    city.addSeries(QStringLiteral("p1"), QStringLiteral("parking_occupied"), QStringLiteral("spaces"),
        MadeUpCache::hourMs, [](qint64) { return 100.0; });
    Connection connection = city.reader();
    SceneCache cache;
    const auto parking = loadParkingFigures(connection, viewOf(QStringLiteral("p1")), m_options, cache);
    QVERIFY(parking && *parking);
    QVERIFY(!(*parking)->capacity);
    QVERIFY(!(*parking)->largestPerH);
    const QString text = searchText(**parking, m_options.timeZone, m_options.locale);
    QVERIFY(text.startsWith(QLatin1String("No estimate")));
    QVERIFY(parkingTable(**parking, m_options.locale).rows.empty());
}

void TestStationTraffic::parkingEstimatesSearch()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto parking = loadParkingFigures(connection, viewOf(QStringLiteral("p1")), m_options, cache);
    QVERIFY(parking && *parking);
    QCOMPARE((*parking)->capacity, std::optional(SpacesRange{200, 200, false, true}));
    // Full from 7 to 8: 0.30 × 950.
    QCOMPARE(*(*parking)->largestPerH, 285.0);
    QCOMPARE(*(*parking)->hours[0][7].occupancy, 1.0);
    QCOMPARE(*(*parking)->hours[0][7].searchPerH, 285.0);
    QCOMPARE(*(*parking)->hours[0][8].searchPerH, 0.0);
    QCOMPARE((*parking)->hours[0][7].days, 5);
    const QString text = searchText(**parking, m_options.timeZone, m_options.locale);
    QVERIFY2(text.contains(QLatin1String("0 to 285")), qPrintable(text));
    QVERIFY((*parking)->note.contains(QLatin1String("c1 (inbound)")));
    QCOMPARE(parkingTable(**parking, m_options.locale).rows[7][4], QStringLiteral("0 to 285"));
    QCOMPARE(parkingTable(**parking, m_options.locale).rows[8][4], QStringLiteral("0"));
}

void TestStationTraffic::occupancyByHourIsExplained()
{
    MadeUpCache city;
    city.addStation(u"p1"_s, u"Car park"_s, city.at(100, 100));
    // One of the week's days lacks the hour from 7 to 8, when it is full on the others.
    const qint64 missing = MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs + 7 * MadeUpCache::hourMs;
    city.addSeries(
        u"p1"_s, u"parking_occupied"_s, u"spaces"_s, MadeUpCache::hourMs,
        [](qint64 t) { return flow(t) > 900 ? 180.0 : 100.0 + t / MadeUpCache::hourMs % 2; },
        [missing](qint64 t) { return t != missing; });
    city.setProfile(R"("capacities":[{"source":"net","station":"p1","spaces":200}])");
    Connection connection = city.reader();
    SceneCache cache;
    const auto parking = loadParkingFigures(connection, viewOf(u"p1"_s), m_options, cache);
    QVERIFY(parking && *parking);
    QCOMPARE((*parking)->hours[0][7].parked, (Coverage{4, 5}));
    QCOMPARE((*parking)->hours[0][8].parked, (Coverage{5, 5}));
    const auto figures = occupancyFigures(**parking, DayType::Workday, {}, m_options.locale);
    QCOMPARE(figures.size(), std::size_t(1));
    const Figure &figure = figures.front();
    QCOMPARE(*figure.value, 90.0);
    QCOMPARE(figure.coverage, (Coverage{5 * 24 - 1, 5 * 24}));
    QVERIFY2(figure.detail.contains(hoursText(7, 8, m_options.locale)), qPrintable(figure.detail));
    QVERIFY2(figure.detail.contains(countText(4, m_options.locale)), qPrintable(figure.detail));
    QVERIFY2(figure.method.contains(u"200"_s), qPrintable(figure.method));
    ParkingFigures unknown = **parking;
    unknown.capacity.reset();
    QVERIFY(occupancyFigures(unknown, DayType::Workday, {}, m_options.locale).empty());
}

void TestStationTraffic::nearbyCountsWithoutProfile()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    SceneOptions options = m_options;
    TrafficProfile traffic = *options.traffic;
    traffic.innerCity.clear();
    options.traffic = std::make_shared<const TrafficProfile>(traffic);
    const auto parking = loadParkingFigures(connection, viewOf(QStringLiteral("p1")), options, cache);
    QCOMPARE((*parking)->flowStations, (QStringList{QStringLiteral("c1"), QStringLiteral("c2")}));
    QVERIFY((*parking)->flowText.contains(QLatin1String("800 m")));
    QCOMPARE(*(*parking)->hours[0][7].flowPerH, 4 * 950.0);
}

void TestStationTraffic::trendsOfAStation()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    const auto trends = loadStationTrends(connection, viewOf(QStringLiteral("t1")), m_options, cache);
    QVERIFY(trends && *trends);
    QCOMPARE((*trends)->series.size(), std::size_t(1));
    const SeriesTrend &series = (*trends)->series.front();
    QCOMPARE(series.trend.basis, Trend::Basis::None);
    QCOMPARE(series.trendText, QStringLiteral("Trend not shown (0 of 24 months)"));
    // Two weeks hold at most seven other days of a kind: nothing to compare with.
    QVERIFY(series.unusual.tested == 0 || series.unusual.tested < 7 * 24);
    const auto counts = loadStationTrends(connection, viewOf(QStringLiteral("c1")), m_options, cache);
    QCOMPARE((*counts)->series.size(), std::size_t(1)); // both directions as one
    QVERIFY((*counts)->series.front().unit.endsWith(QLatin1String("/24 h")));
}

void TestStationTraffic::trendTextsSayTheRule()
{
    // Four years of daily temperatures, half a degree warmer each year.
    MadeUpCache city;
    city.addStation(QStringLiteral("t"), QStringLiteral("T"), city.at(0, 0));
    const qint64 from = MadeUpCache::fromMs() - MadeUpCache::dayMs;
    city.addSeries(
        QStringLiteral("t"), QStringLiteral("air_temperature"), QStringLiteral("°C"), 6 * MadeUpCache::hourMs,
        [from](qint64 t) {
            const double years = double(t - from) / double(365.25 * MadeUpCache::dayMs);
            return 10 + 8 * std::sin(2 * M_PI * years) + 0.5 * years + 2 * MadeUpCache::daily(t);
        },
        {}, {}, 4 * 366 * MadeUpCache::dayMs);
    Connection connection = city.reader();
    SceneCache cache;
    const auto trends = loadStationTrends(connection, viewOf(QStringLiteral("t")), m_options, cache);
    const SeriesTrend &series = (*trends)->series.front();
    QCOMPARE(series.trend.basis, Trend::Basis::Months);
    QVERIFY2(series.trendText.startsWith(QLatin1String("Trend +"))
            && series.trendText.contains(QStringLiteral("\u202FK a decade")),
        qPrintable(series.trendText));
    QVERIFY2(std::abs(series.trend.perYear - 0.5) < 0.05, qPrintable(QString::number(series.trend.perYear)));
    QVERIFY2(series.trendDetail.contains(QLatin1String("p < 0.001")), qPrintable(series.trendDetail));
    QVERIFY(series.method.contains(QLatin1String("Theil–Sen"))
        || series.method.contains(QStringLiteral("Theil–Sen")));
}

void TestStationTraffic::otherStationsHaveNone()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    QVERIFY(!*loadJunctionFigures(connection, viewOf(QStringLiteral("t1")), m_options, cache));
    QVERIFY(!*loadParkingFigures(connection, viewOf(QStringLiteral("c1")), m_options, cache));
    QVERIFY(!*loadStationTrends(connection, viewOf(QStringLiteral("gone")), m_options, cache));
    QVERIFY(!*loadJunctionFigures(connection, viewOf(QStringLiteral("gone")), m_options, cache));
}

void TestStationTraffic::trendsOfAnArea()
{
    Connection connection = m_city->reader();
    SceneCache cache;
    ViewState view;
    view.time.range = MadeUpCache::week();
    DrawnArea square;
    square.id = QStringLiteral("a1");
    square.name = QStringLiteral("Around");
    square.shape = rectangleArea(m_city->at(-200, -50), m_city->at(200, 200));
    view.areas = {square};
    view.selection = {QStringLiteral("area"), drawnAreaSource.toString(), square.id};
    const auto trends = loadAreaTrends(connection, view, m_options, cache);
    QVERIFY(trends && *trends);
    QCOMPARE((*trends)->size(), std::size_t(4)); // two counters, the car park, the thermometer
    view.areas.clear();
    QVERIFY(!*loadAreaTrends(connection, view, m_options, cache));
}

void TestStationTraffic::trendsAddDirectionsOfBicycles()
{
    MadeUpCache city;
    city.addStation(QStringLiteral("b"), QStringLiteral("Bridge"), city.at(0, 0));
    for (const QString &direction : {QStringLiteral("/in"), QStringLiteral("/out")}) {
        city.addSeries(
            QStringLiteral("b"), QStringLiteral("bicycle_count"), QStringLiteral("bicycles"),
            MadeUpCache::hourMs, [](qint64 t) { return 20.0 + double(t / MadeUpCache::hourMs % 3); }, {},
            direction, 70 * MadeUpCache::dayMs);
    }
    Connection connection = city.reader();
    SceneCache cache;
    const auto trends = loadStationTrends(connection, viewOf(QStringLiteral("b")), m_options, cache);
    QVERIFY(trends && *trends);
    QCOMPARE((*trends)->series.size(), std::size_t(1));
    const auto &months = (*trends)->series.front().months;
    const auto full =
        std::ranges::find_if(months, [](const PeriodValue &month) { return month.value.has_value(); });
    QVERIFY(full != months.end());
    QVERIFY2(std::abs(*full->value - 2 * 21 * 24) < 1, qPrintable(QString::number(*full->value)));
}

void TestStationTraffic::trendsOfSpeedsAreThoseOfVehicles()
{
    MadeUpCache city;
    city.addSpeeds(u"v"_s, u"Street"_s, city.at(0, 0), 70 * MadeUpCache::dayMs);
    Connection connection = city.reader();
    SceneCache cache;
    const auto trends = loadStationTrends(connection, viewOf(u"v"_s), m_options, cache);
    QVERIFY(trends && *trends);
    const auto &all = (*trends)->series;
    const auto speeds = std::ranges::find(all, u"speed_mean"_s, &SeriesTrend::quantity);
    QVERIFY(speeds != all.end());
    // July is measured from the 12th on, September to the 20th: August alone has 75 %.
    QCOMPARE(speeds->months.size(), std::size_t(3));
    QVERIFY(!speeds->months[0].value && speeds->months[1].value);
    // Over time it would be 40.
    QVERIFY2(std::abs(*speeds->months[1].value - 30.49) < 0.01,
        qPrintable(QString::number(*speeds->months[1].value)));
    QCOMPARE(speeds->isByVehicles, std::optional(true));
    QVERIFY2(speeds->method.contains(u"weighted by the vehicles counted"_s), qPrintable(speeds->method));
    for (const SeriesTrend &other : all) {
        QCOMPARE(other.isByVehicles.has_value(), &other == &*speeds);
    }
}

void TestStationTraffic::unusualRunsNameTheirEnd()
{
    SeriesTrend series;
    series.unit = QStringLiteral("°C");
    series.decimals = 1;
    UnusualHours run;
    run.range = {
        MadeUpCache::fromMs() + 10 * MadeUpCache::hourMs, MadeUpCache::fromMs() + 62 * MadeUpCache::hourMs};
    run.value = 31;
    run.usual = 22;
    const QString text = unusualText(run, series, m_options.timeZone, m_options.locale);
    QVERIFY2(text.contains(QStringLiteral("13 July")) && text.contains(QStringLiteral("15 July")),
        qPrintable(text));
    run.range.toMs = run.range.fromMs + 3 * MadeUpCache::hourMs;
    const QString day = unusualText(run, series, m_options.timeZone, m_options.locale);
    QVERIFY2(day.startsWith(QStringLiteral("13 July 2026, 10:00–13:00")), qPrintable(day));
}

void TestStationTraffic::impossibleOccupanciesAreLeftOut()
{
    MadeUpCache city;
    city.addStation(QStringLiteral("p1"), QStringLiteral("Car park"), city.at(0, 0));
    // A sensor that says 900 of 200 spaces from 9 to 10 each day: no car park is that full.
    city.addSeries(QStringLiteral("p1"), QStringLiteral("parking_occupied"), QStringLiteral("spaces"),
        MadeUpCache::hourMs, [](qint64 t) {
            const qint64 hour = (t - MadeUpCache::fromMs() + 7 * MadeUpCache::dayMs) % MadeUpCache::dayMs
                / MadeUpCache::hourMs;
            return hour == 9 ? 900.0 : 100.0 + double(hour % 2);
        });
    city.addStation(QStringLiteral("c1"), QStringLiteral("c1"), city.at(100, 0));
    city.addSeries(QStringLiteral("c1"), QStringLiteral("vehicle_count"), QStringLiteral("veh"),
        MadeUpCache::hourMs, &flow, {}, QStringLiteral("/inbound"));
    Connection connection = city.reader();
    SceneCache cache;
    const auto parking = loadParkingFigures(connection, viewOf(QStringLiteral("p1")), m_options, cache);
    QVERIFY(parking && *parking);
    QVERIFY(!(*parking)->hours[0][9].occupancy);
    QCOMPARE(*(*parking)->largestPerH, 0.0);
}

void TestStationTraffic::capacityIsOneOnBothPages()
{
    MadeUpCache city;
    city.addStation(QStringLiteral("p1"), QStringLiteral("Car park"), city.at(0, 0));
    city.addSeries(QStringLiteral("p1"), QStringLiteral("parking_occupied"), QStringLiteral("spaces"),
        MadeUpCache::hourMs, [](qint64 t) { return 100.0 + double(t / MadeUpCache::hourMs % 2); });
    city.addSeries(QStringLiteral("p1"), QStringLiteral("parking_capacity"), QStringLiteral("spaces"),
        MadeUpCache::hourMs, [](qint64 t) {
            const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
            return day >= 7 ? 500.0 : day == 3 ? 230.0 : 250.0;
        });
    Connection connection = city.reader();
    SceneCache cache;
    const ViewState view = viewOf(QStringLiteral("p1"));
    const auto parking = loadParkingFigures(connection, view, m_options, cache);
    QCOMPARE((*parking)->capacity, std::optional(SpacesRange{230, 250, true, false}));
    const auto figures = loadStationFigures(connection, view.selection, view, m_options, cache);
    const auto mean = std::ranges::find((*figures)->figures, QStringLiteral("parkingMean"), &Figure::key);
    QVERIFY(mean != (*figures)->figures.end());
    QCOMPARE(*mean->value, *(*parking)->use.meanPercent);
}

STADTBLICK_TEST(TestStationTraffic, QCoreApplication)
#include "tst_stationtraffic.moc"
