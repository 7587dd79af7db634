#include "models/domain/comparestate.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace stadtblick;

namespace {

const QByteArray whole = R"({"kind":"period","indicator":"lden",
 "a":{"from":"2026-05-31T22:00:00.000Z","to":"2026-06-21T22:00:00.000Z","name":"before"},
 "b":{"from":"2026-06-28T22:00:00.000Z","to":"2026-07-19T22:00:00.000Z"},
 "dayTypes":false,"dryDays":true,"temperature":true,"map":"difference","split":0.25,"later":{"x":1}})";

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/** Pinned comparisons in a view: round trip, what is missing, errors. */
class TestCompareState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void roundTripKeepsEverything()
    {
        const auto state = compareStateFromJson(json(whole));
        QVERIFY(state);
        QCOMPARE(toJson(*state), json(whole));
        QCOMPARE(state->a.name, QStringLiteral("before"));
        QCOMPARE(state->a.range->lengthMs(), 21 * 86'400'000LL);
        QVERIFY(state->matchesDryDays && !state->matchesDayTypes);
        QCOMPARE(*compareStateFromJson(toJson(CompareState{})), CompareState{});
    }

    void placesAreStations()
    {
        const auto state =
            compareStateFromJson(json(R"({"kind":"place","a":{"source":"net","id":"1"},"b":{}})"));
        QVERIFY(state && state->isOfPlaces());
        QCOMPARE(state->a.place,
            (Selection{QStringLiteral("station"), QStringLiteral("net"), QStringLiteral("1")}));
        QVERIFY(state->b.place.isEmpty());
    }

    void errorsNameThePath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addRow("kind") << QByteArray(R"({"kind":"year"})") << QStringLiteral("$.kind");
        QTest::addRow("map") << QByteArray(R"({"map":"3d"})") << QStringLiteral("$.map");
        QTest::addRow("empty period")
            << QByteArray(R"({"a":{"from":"2026-06-21T22:00:00Z","to":"2026-06-21T22:00:00Z"}})")
            << QStringLiteral("$.a.to");
        QTest::addRow("no time") << QByteArray(R"({"b":{"from":"June"}})") << QStringLiteral("$.b.from");
    }

    void errorsNameThePath()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto state = compareStateFromJson(json(text));
        QVERIFY(!state);
        QVERIFY2(state.error().what.contains(path), qPrintable(state.error().what));
    }

    void theFirstOneIsShownAndTheOthersStay()
    {
        ViewState view;
        QCOMPARE(compareStateOf(view), CompareState{});
        view.compare = {json(whole), json(R"({"another":1})")};
        CompareState state = compareStateOf(view);
        QCOMPARE(state.indicator, QStringLiteral("lden"));
        state.indicator = QStringLiteral("dtv");
        const ViewState next = withCompare(view, state);
        QCOMPARE(next.compare.size(), 2);
        QCOMPARE(next.compare.last().toObject(), json(R"({"another":1})"));
        QCOMPARE(compareStateOf(next).indicator, QStringLiteral("dtv"));
        QCOMPARE(
            next.compare.first().toObject().value(QStringLiteral("later")).toObject(), json(R"({"x":1})"));
        // What a newer version wrote is kept until somebody compares anew.
        view.compare = {json(R"({"kind":"year"})")};
        QCOMPARE(compareStateOf(view), CompareState{});
    }
};

STADTBLICK_TEST(TestCompareState, QCoreApplication)
#include "tst_comparestate.moc"
