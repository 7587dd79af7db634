#include "models/domain/viewstate.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace stadtblick;

namespace {

const QByteArray whole = R"({"version":1,"camera":{"lon":7.7,"lat":49.4,"zoom":13.5},
 "layers":[{"id":"heat","visible":true,"opacity":0.5,"options":{"quantity":"air_temperature"},"later":[1]},
           {"id":"noise","visible":false,"opacity":1,"options":{}}],
 "time":{"from":"2026-07-13T22:00:00.000Z","to":"2026-07-20T22:00:00.000Z","step":"day","hours":[22,6],
         "dayTypes":["workday"],"months":[6,7],"play":{"stepsPerSecond":8,"loop":false},"later":2},
 "selection":{"kind":"station","source":"s","id":"4'1"},
 "chart":{"quantity":"laeq","series":"s1","kind":"calendar","large":"timeSeries","wide":3,
          "further":[{"source":"s","station":"5","quantity":"laeq","series":"7"}]},
 "ideas":{"search":"Baum","filters":{"kind":["proposal"]},"sort":"created"},
 "areas":[{"id":"a1","name":"Square","geometry":{"type":"Polygon","coordinates":
   [[[7.7,49.4],[7.8,49.4],[7.8,49.5],[7.7,49.4]],[[7.75,49.41],[7.76,49.41],[7.76,49.42],[7.75,49.41]]]},"note":"x"},
  {"id":"a2","name":"Around","circle":{"lon":7.7,"lat":49.4,"radiusM":250},"geometry":{"type":"MultiPolygon",
   "coordinates":[[[[7,49],[8,49],[8,50],[7,49]]],[[[9,49],[10,49],[10,50],[9,49]]]]}}],
 "compare":[{"a":1}],"future":{"x":true}})";

} // namespace

/** The ViewState's JSON: round trip, unknown members, and errors that name the path. */
class TestViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void roundTripKeepsEverything();
    void readsItsParts();
    void readsDrawnAreas();
    void closesRings();
    void freeIdsAreFree();
    void streetIds_data();
    void streetIds();
    void errorsNameThePath_data();
    void errorsNameThePath();
};

void TestViewState::roundTripKeepsEverything()
{
    const auto view = viewStateFromBytes(whole, QStringLiteral("v.json"));
    QVERIFY(view);
    QCOMPARE(toJson(*view), QJsonDocument::fromJson(whole).object());
    QCOMPARE(*viewStateFromJson(toJson(*view)), *view);
}

void TestViewState::readsItsParts()
{
    const auto view = viewStateFromBytes(whole, QStringLiteral("v.json"));
    QVERIFY(view);
    QCOMPARE(view->camera.zoom, 13.5);
    QCOMPARE(view->layers.size(), std::size_t(2));
    QCOMPARE(view->layer(u"heat")->opacity, 0.5);
    QVERIFY(!view->layer(u"rain"));
    QCOMPARE(view->time.hours, std::optional(std::pair(22, 6)));
    QCOMPARE(view->time.range->lengthMs(), 7 * 86400000LL);
    QCOMPARE(view->time.play.stepsPerSecond, 8.0);
    QVERIFY(!view->time.play.isLooping);
    QVERIFY(!toJson(ViewState{}).value(QStringLiteral("time")).toObject().contains(QStringLiteral("play")));
    QCOMPARE(view->selection.id, QStringLiteral("4'1"));
    QCOMPARE(view->chart.kind, QStringLiteral("calendar"));
    QCOMPARE(view->chart.large, QStringLiteral("timeSeries"));
    QCOMPARE(view->chart.further.size(), std::size_t(1));
    QCOMPARE(view->chart.further.front().station, QStringLiteral("5"));
}

void TestViewState::readsDrawnAreas()
{
    const auto view = viewStateFromBytes(whole, QStringLiteral("v.json"));
    QVERIFY(view);
    QCOMPARE(view->areas.size(), std::size_t(2));
    QCOMPARE(view->areas[0].shape.polygons.front().size(), std::size_t(2));
    QVERIFY(contains(view->areas[0].shape, {7.79, 49.45}));
    QVERIFY(!contains(view->areas[0].shape, {7.758, 49.412}));
    QCOMPARE(view->areas[1].circle->radiusM, 250.0);
    QCOMPARE(view->areas[1].shape.polygons.size(), std::size_t(2));
    QCOMPARE(view->drawnArea({QStringLiteral("area"), QStringLiteral("view"), QStringLiteral("a2")}),
        &view->areas[1]);
    QVERIFY(!view->drawnArea({QStringLiteral("area"), QStringLiteral("view"), QStringLiteral("a3")}));
    QVERIFY(!view->drawnArea({QStringLiteral("station"), QStringLiteral("view"), QStringLiteral("a2")}));
    // A view without areas is written as it was before there were any.
    QVERIFY(!toJson(ViewState{}).contains(QLatin1StringView("areas")));
}

void TestViewState::closesRings()
{
    QByteArray open = whole;
    open.replace("[[7.7,49.4],[7.8,49.4],[7.8,49.5],[7.7,49.4]]", "[[7.7,49.4],[7.8,49.4],[7.8,49.5]]");
    const auto view = viewStateFromBytes(open, QStringLiteral("v.json"));
    QVERIFY(view);
    QCOMPARE(*view, *viewStateFromBytes(whole, QStringLiteral("v.json")));
}

void TestViewState::freeIdsAreFree()
{
    std::vector<DrawnArea> areas;
    QCOMPARE(freeAreaId(areas), QStringLiteral("a1"));
    areas.push_back({QStringLiteral("a2"), QStringLiteral("x"), {}, {}, {}});
    QCOMPARE(freeAreaId(areas), QStringLiteral("a3"));
}

void TestViewState::streetIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isStreet");
    QTest::addColumn<QString>("name");
    QTest::newRow("a street") << QStringLiteral("Mainzer Straße@7.70312,49.64210") << true
                              << QStringLiteral("Mainzer Straße");
    QTest::newRow("a name with @") << QStringLiteral("Am @ Platz@7.70312,49.64210") << true
                                   << QStringLiteral("Am @ Platz");
    QTest::newRow("south-west") << QStringLiteral("Rua@-8.50000,-3.25000") << true << QStringLiteral("Rua");
    QTest::newRow("no place") << QStringLiteral("Mainzer Straße") << false << QString();
    QTest::newRow("no name") << QStringLiteral("@7.7,49.6") << false << QString();
    QTest::newRow("no numbers") << QStringLiteral("Weg@a,b") << false << QString();
    QTest::newRow("off the earth") << QStringLiteral("Weg@7,149") << false << QString();
}

void TestViewState::streetIds()
{
    QFETCH(QString, id);
    QFETCH(bool, isStreet);
    QFETCH(QString, name);
    const auto street = streetOfId(id);
    QCOMPARE(street.has_value(), isStreet);
    if (street) {
        QCOMPARE(street->name, name);
        QCOMPARE(streetId(street->name, street->place), id);
    }
}

void TestViewState::errorsNameThePath_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zoom is a text") << QByteArray("13.5") << QByteArray("\"big\"")
                                    << QStringLiteral("$.camera.zoom");
    QTest::newRow("latitude of 91") << QByteArray("49.4") << QByteArray("91")
                                    << QStringLiteral("$.camera.lat");
    QTest::newRow("opacity of 5") << QByteArray("0.5") << QByteArray("5")
                                  << QStringLiteral("$.layers[0].opacity");
    QTest::newRow("a layer twice") << QByteArray("\"noise\"") << QByteArray("\"heat\"")
                                   << QStringLiteral("$.layers[1].id");
    QTest::newRow("end before begin")
        << QByteArray("2026-07-20") << QByteArray("2026-07-01") << QStringLiteral("$.time.to");
    QTest::newRow("no time") << QByteArray("2026-07-13T22:00:00.000Z") << QByteArray("soon")
                             << QStringLiteral("$.time.from");
    QTest::newRow("three hours") << QByteArray("[22,6]") << QByteArray("[22,6,7]")
                                 << QStringLiteral("$.time.hours");
    QTest::newRow("month 13") << QByteArray("[6,7]") << QByteArray("[13]") << QStringLiteral("$.time.months");
    QTest::newRow("step of years") << QByteArray("\"day\"") << QByteArray("\"year\"")
                                   << QStringLiteral("$.time.step");
    QTest::newRow("newer version") << QByteArray("\"version\":1") << QByteArray("\"version\":2")
                                   << QStringLiteral("newer");
    QTest::newRow("an area without geometry")
        << QByteArray("\"MultiPolygon\"") << QByteArray("\"Point\"") << QStringLiteral("$.areas[1].geometry");
    QTest::newRow("an area twice") << QByteArray("\"a2\"") << QByteArray("\"a1\"")
                                   << QStringLiteral("$.areas[1].id");
    QTest::newRow("a ring of two corners")
        << QByteArray("[[7.7,49.4],[7.8,49.4],[7.8,49.5],[7.7,49.4]]")
        << QByteArray("[[7.7,49.4],[7.8,49.4]]") << QStringLiteral("$.areas[0].geometry");
    QTest::newRow("a corner off the earth")
        << QByteArray("[7.8,49.5]") << QByteArray("[7.8,99]") << QStringLiteral("$.areas[0].geometry");
    QTest::newRow("an area without name")
        << QByteArray("\"Square\"") << QByteArray("\"\"") << QStringLiteral("$.areas[0].name");
    QTest::newRow("a circle without size") << QByteArray("\"radiusM\":250") << QByteArray("\"radiusM\":0")
                                           << QStringLiteral("$.areas[1].circle.radiusM");
    QTest::newRow("no JSON") << whole << QByteArray("<html>") << QStringLiteral("no JSON object");
}

void TestViewState::errorsNameThePath()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    QByteArray changed = whole;
    changed.replace(from, to);
    const auto view = viewStateFromBytes(changed, QStringLiteral("v.json"));
    QVERIFY(!view);
    QVERIFY2(view.error().what.contains(expected), qPrintable(view.error().what));
    QVERIFY(view.error().what.contains(QLatin1String("v.json")) || expected == QLatin1String("newer"));
}

STADTBLICK_TEST(TestViewState, QCoreApplication)
#include "tst_viewstate.moc"
