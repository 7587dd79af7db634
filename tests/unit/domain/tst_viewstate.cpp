#include "models/domain/viewstate.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace stadtblick;

namespace {

const QByteArray whole = R"({"version":1,"camera":{"lon":7.7,"lat":49.4,"zoom":13.5},
 "layers":[{"id":"heat","visible":true,"opacity":0.5,"options":{"quantity":"air_temperature"},"later":[1]},
           {"id":"noise","visible":false,"opacity":1,"options":{}}],
 "time":{"from":"2026-07-13T22:00:00.000Z","to":"2026-07-20T22:00:00.000Z","step":"day","hours":[22,6],
         "dayTypes":["workday"],"months":[6,7],"speed":2},
 "selection":{"kind":"station","source":"s","id":"4'1"},
 "chart":{"quantity":"laeq","series":"s1","kind":"calendar","large":"timeSeries","wide":3,
          "further":[{"source":"s","station":"5","quantity":"laeq","series":"7"}]},
 "ideas":{"search":"Baum","filters":{"kind":["proposal"]},"sort":"created"},
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
    QCOMPARE(view->selection.id, QStringLiteral("4'1"));
    QCOMPARE(view->chart.kind, QStringLiteral("calendar"));
    QCOMPARE(view->chart.large, QStringLiteral("timeSeries"));
    QCOMPARE(view->chart.further.size(), std::size_t(1));
    QCOMPARE(view->chart.further.front().station, QStringLiteral("5"));
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

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
