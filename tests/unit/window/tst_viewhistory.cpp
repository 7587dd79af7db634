#include "app/window/viewhistory.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void goesBackAndForth();
    void forgetsWhatCouldBeRedone();
    void takesMovingTheMapAsOneStep();
    void takesPlayingAsOneStep();
    void keepsNothingOfTheSame();

private:
    static ViewState withZoom(double zoom, const QString &search = {})
    {
        ViewState view;
        view.camera.zoom = zoom;
        view.ideas.search = search;
        return view;
    }
};

void TestViewHistory::goesBackAndForth()
{
    ViewHistory history(withZoom(10));
    QVERIFY(!history.canUndo() && !history.canRedo());
    QVERIFY(history.push(withZoom(10, QStringLiteral("tree"))));
    QVERIFY(history.push(withZoom(10, QStringLiteral("bench"))));
    QCOMPARE(history.undo().ideas.search, QStringLiteral("tree"));
    QCOMPARE(history.undo().ideas.search, QString());
    QVERIFY(!history.canUndo());
    QCOMPARE(history.redo().ideas.search, QStringLiteral("tree"));
    QVERIFY(history.canRedo());
}

void TestViewHistory::forgetsWhatCouldBeRedone()
{
    ViewHistory history(withZoom(10));
    history.push(withZoom(10, QStringLiteral("tree")));
    history.undo();
    history.push(withZoom(10, QStringLiteral("bench")));
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undo().ideas.search, QString());
}

void TestViewHistory::takesMovingTheMapAsOneStep()
{
    ViewHistory history(withZoom(10));
    for (const double zoom : {11.0, 12.0, 13.0}) {
        history.push(withZoom(zoom));
    }
    QCOMPARE(history.current().camera.zoom, 13.0);
    QCOMPARE(history.undo().camera.zoom, 10.0);
    // After an undo a new move is a step of its own.
    history.push(withZoom(14));
    QCOMPARE(history.undo().camera.zoom, 10.0);
}

void TestViewHistory::takesPlayingAsOneStep()
{
    ViewHistory history(withZoom(10));
    ViewState view = withZoom(10);
    for (const qint64 hour : {1, 2, 3}) {
        view.time.range = TimeRange{hour, hour + 1};
        QVERIFY(history.pushPlayed(view));
        view.camera.zoom += 1; // the map moves meanwhile
        history.push(view);
    }
    QVERIFY(!history.pushPlayed(view));
    QCOMPARE(history.current().time.range->fromMs, 3);
    QVERIFY(!history.undo().time.range);
    QVERIFY(!history.canUndo());
    // Played again after an undo, and another change: steps of their own.
    QVERIFY(history.pushPlayed(view));
    view.ideas.search = QStringLiteral("tree");
    QVERIFY(history.push(view));
    view.time.range = TimeRange{8, 9};
    QVERIFY(history.pushPlayed(view));
    QCOMPARE(history.undo().time.range->fromMs, 3);
    QCOMPARE(history.undo().ideas.search, QString());
}

void TestViewHistory::keepsNothingOfTheSame()
{
    ViewHistory history(withZoom(10));
    QVERIFY(!history.push(withZoom(10)));
    QVERIFY(!history.canUndo());
}

STADTBLICK_TEST(TestViewHistory, QCoreApplication)
#include "tst_viewhistory.moc"
