#include "models/store/areastore.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "models/store/viewstore.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stadtblick;

/** The smaller stores: stations, areas, views, sources and cursors. */
class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stationsUpdateById();
    void laterPositionStays();
    void seriesKeepTheirRow();
    void areasAreReplaced();
    void viewsComeBack();
    void sourcesHaveCounts();
    void cursors();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestStores::init()
{
    QTest::failOnWarning();
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(
        *openCache(m_folder->filePath(QStringLiteral("c.sqlite")), Connection::Mode::Create));
}

void TestStores::stationsUpdateById()
{
    StationStore store(*m_connection);
    Station station{QStringLiteral("s"), QStringLiteral("a'b"), QStringLiteral("Name"),
        QStringLiteral("Text"), LonLat{7, 49}, PositionOrigin::Location, 230.5};
    QVERIFY(store.putStation(station));
    station.name = QStringLiteral("Anders");
    QVERIFY(store.putStation(station));
    QCOMPARE(*store.stations(), (std::vector<Station>{station}));
}

void TestStores::laterPositionStays()
{
    StationStore store(*m_connection);
    Station station;
    station.source = station.id = QStringLiteral("s");
    QVERIFY(store.putStation(station));
    QVERIFY(store.placeStation(station.source, station.id, {7, 49}, PositionOrigin::FeatureOfInterest));
    QVERIFY(store.placeStation(station.source, station.id, {8, 50}, PositionOrigin::FeatureOfInterest));
    QVERIFY(store.putStation(station));
    const auto stations = store.stations();
    QCOMPARE(stations->front().position, std::optional(LonLat{7, 49}));
    QCOMPARE(stations->front().positionOrigin, PositionOrigin::FeatureOfInterest);
}

void TestStores::seriesKeepTheirRow()
{
    StationStore store(*m_connection);
    Station station;
    station.source = station.id = QStringLiteral("s");
    QVERIFY(store.putStation(station));
    Series series;
    series.source = series.stationId = QStringLiteral("s");
    series.id = QStringLiteral("12/0");
    series.unit = QStringLiteral("°C");
    const auto row = store.putSeries(series);
    QVERIFY(row);
    series.stepMs = 600000;
    QCOMPARE(*store.putSeries(series), *row);
    QCOMPARE((*store.findSeries(series.source, series.id))->series, series);
    QVERIFY(store.addSkipped(*row, 3));
    QCOMPARE(store.seriesOf(series.source, series.stationId)->front().skippedCount, 3);
    series.stationId = QStringLiteral("nowhere");
    series.id = QStringLiteral("13");
    QVERIFY(!store.putSeries(series));
}

void TestStores::areasAreReplaced()
{
    AreaStore store(*m_connection);
    Area area;
    area.source = QStringLiteral("s");
    area.kind = QStringLiteral("district");
    area.id = QStringLiteral("1");
    area.name = QStringLiteral("Mitte");
    area.shape.polygons = {{{{7, 49}, {8, 49}, {8, 50}, {7, 49}}}};
    QVERIFY(store.replace(area.source, area.kind, {area}));
    QCOMPARE(*store.areas(area.kind), (std::vector<Area>{area}));
    QVERIFY(store.replace(area.source, area.kind, {}));
    QVERIFY(store.areas(area.kind)->empty());
}

void TestStores::viewsComeBack()
{
    ViewStore store(*m_connection);
    QVERIFY(!*store.view(QStringLiteral("last")));
    ViewState view;
    view.camera = {{7.5, 49.5}, 12.25};
    view.selection = {QStringLiteral("station"), QStringLiteral("s"), QStringLiteral("1")};
    QVERIFY(store.put(QStringLiteral("last"), view));
    QCOMPARE(*store.view(QStringLiteral("last")), std::optional(view));
}

void TestStores::sourcesHaveCounts()
{
    SyncStore store(*m_connection);
    SourceStatus source;
    source.id = QStringLiteral("s");
    source.kind = QStringLiteral("sensorthings");
    source.name = QStringLiteral("S");
    QVERIFY(store.putSource(source));
    Station station;
    station.source = station.id = QStringLiteral("s");
    QVERIFY(StationStore(*m_connection).putStation(station));
    QVERIFY(store.setOutcome(source.id, SyncOutcome::Ok, {}, 1000));
    QVERIFY(store.setOutcome(source.id, SyncOutcome::Failed, QStringLiteral("gone"), 2000));
    const auto sources = store.sources();
    QCOMPARE(sources->size(), std::size_t(1));
    QCOMPARE(sources->front().stations, 1);
    QCOMPARE(sources->front().outcome, SyncOutcome::Failed);
    QCOMPARE(sources->front().lastSuccessMs, std::optional<qint64>(1000));
    QCOMPARE(sources->front().lastAttemptMs, std::optional<qint64>(2000));
    QVERIFY(store.addProvenance(source.id, QStringLiteral("https://x.example"), 1, 2, 3));
    QVERIFY(store.profile()->isEmpty());
    QVERIFY(store.setProfile("{}"));
    QCOMPARE(*store.profile(), QByteArray("{}"));
}

void TestStores::cursors()
{
    SyncStore store(*m_connection);
    const QString source = QStringLiteral("s");
    QVERIFY(!*store.cursor(source, QStringLiteral("queue")));
    QVERIFY(store.setCursor(source, QStringLiteral("queue"), QByteArray()));
    QCOMPARE(*store.cursor(source, QStringLiteral("queue")), std::optional(QByteArray()));
    QVERIFY(store.setCursor(source, QStringLiteral("queue.1"), "[1]"));
    QVERIFY(store.setCursor(source, QStringLiteral("memory"), "{}"));
    QVERIFY(store.clearCursors(source, QStringLiteral("queue")));
    QVERIFY(!*store.cursor(source, QStringLiteral("queue.1")));
    QVERIFY(*store.cursor(source, QStringLiteral("memory")));
}

STADTBLICK_TEST(TestStores, QCoreApplication)
#include "tst_stores.moc"
