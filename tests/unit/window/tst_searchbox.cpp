#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/searchbox.h"
#include "widgets/panels/searchdelegate.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The search box by the keyboard, and where it leads in the window. */
class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysChoose();
    void escapeClosesThenLeaves();
    void lateAnswersAreDropped();
    void leadsToAStation();
    void isAnIconInSmallWindows();
    void detailsTakeWhatTitlesLeave();

private:
    static std::vector<FoundThing> things();
};

void TestSearchBox::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
}

std::vector<FoundThing> TestSearchBox::things()
{
    return {{FoundKind::Street, u"Ring"_s, u"Stadt"_s, {{0, 4}}, LonLat{7, 49}, std::nullopt, {}},
        {FoundKind::Street, u"Ringweg"_s, {}, {{0, 4}}, LonLat{7, 49}, std::nullopt, {}},
        {FoundKind::Idea, u"Ring für alle"_s, {}, {{0, 4}}, std::nullopt, std::nullopt, {}}};
}

void TestSearchBox::keysChoose()
{
    QWidget window;
    window.resize(600, 500);
    SearchBox box(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box.begin();
    QSignalSpy searched(&box, &SearchBox::searched);
    QSignalSpy left(&box, &SearchBox::left);
    QStringList chosen;
    connect(&box, &SearchBox::chosen, this, [&](const FoundThing &thing) { chosen.append(thing.title); });
    QTest::keyClicks(&box, u"ring"_s);
    QCOMPARE(searched.size(), 4);
    QVERIFY(!box.isListShown());
    box.setResults(u"ring"_s, things());
    QVERIFY(box.isListShown());
    QTest::keyClick(&box, Qt::Key_Return); // the first one is marked
    QCOMPARE(chosen, QStringList{u"Ring"_s});
    QCOMPARE(left.size(), 1);
    QVERIFY(!box.isListShown());

    box.begin();
    QTest::keyClicks(&box, u"ring"_s);
    box.setResults(u"ring"_s, things());
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down); // over the heading of the ideas
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(chosen.last(), u"Ring für alle"_s);
    box.begin();
    QTest::keyClicks(&box, u"ring"_s);
    box.setResults(u"ring"_s, things());
    QTest::keyClick(&box, Qt::Key_Up); // round the end
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.last(), u"Ring für alle"_s);
}

void TestSearchBox::escapeClosesThenLeaves()
{
    QWidget window;
    window.resize(600, 500);
    SearchBox box(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box.begin();
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, u"ring"_s);
    box.setResults(u"ring"_s, {});
    QVERIFY(box.isListShown()); // it says that there is nothing
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!box.isListShown());
    QCOMPARE(box.text(), u"ring"_s);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(box.text().isEmpty());
    QCOMPARE(left.size(), 1);
}

void TestSearchBox::lateAnswersAreDropped()
{
    QWidget window;
    window.resize(600, 500);
    SearchBox box(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box.begin();
    QTest::keyClicks(&box, u"ring"_s);
    box.setResults(u"rin"_s, things());
    QVERIFY(!box.isListShown());
    box.setFailure(u"ri"_s, u"no"_s);
    QVERIFY(!box.isListShown());
}

/** 'No number 12 in the map' is read whole beside a short street name. */
void TestSearchBox::detailsTakeWhatTitlesLeave()
{
    QCOMPARE(detailRoomPx(400, 100), 288);
    QCOMPARE(detailRoomPx(400, 390), 180); // and where the title is cut, a share
}

void TestSearchBox::leadsToAStation()
{
    MadeUpCache cache;
    cache.addNoise(u"n1"_s, u"Lauterstraße"_s, cache.at(300, 200), 66);
    cache.addNoise(u"n2"_s, u"Eisenbahnstraße"_s, cache.at(2500, -900), 61);
    Executor executor{2};
    MainWindow window(Settings{}, executor);
    window.resize(1440, 900);
    window.show();
    ViewState view;
    view.camera = {cache.at(0, 0), 16};
    view.layers.push_back({u"noise"_s, true, 1, {}, {}});
    view.time.range = MadeUpCache::week();
    window.openCity(cache.path(), view, true);
    QTRY_VERIFY(!window.isLoading());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *box = window.findChild<SearchBox *>();
    QVERIFY(box && box->hasFocus());
    QTest::keyClicks(box, u"eisnbahn"_s);
    QTRY_VERIFY(box->isListShown());
    if (const QString folder = qEnvironmentVariable("STADTBLICK_PICTURES"); !folder.isEmpty()) {
        QVERIFY(window.grab().save(folder + u"/search.png"_s));
    }
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(window.cityView()->selection.id, u"n2"_s);
    const auto *map = window.findChild<MapView *>();
    QTRY_VERIFY(map->isInView(cache.at(2500, -900)));
    QVERIFY(!box->hasFocus());
}

void TestSearchBox::isAnIconInSmallWindows()
{
    MadeUpCache cache;
    Executor executor{2};
    MainWindow window(Settings{}, executor);
    window.resize(1200, 768);
    window.show();
    window.openCity(cache.path(), std::nullopt, true);
    QTRY_VERIFY(!window.isLoading());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *box = window.findChild<SearchBox *>();
    QVERIFY(box && box->isHidden());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!box->isHidden() && box->hasFocus());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(box->isHidden());
}

STADTBLICK_TEST(TestSearchBox, QApplication)
#include "tst_searchbox.moc"
