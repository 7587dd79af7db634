#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/largechart.h"
#include "widgets/common/theme.h"
#include "widgets/panels/inspector.h"
#include "widgets/presentation/presentpage.h"
#include "widgets/timeline/timelinepanel.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr int weekHours = 7 * 24;

/** Of the table in the clipboard, without its headings. */
int copiedRows()
{
    return int(QGuiApplication::clipboard()->text().count(u'\n')) - 1;
}

} // namespace

/** Which charts the window shows for a view, and that every choice in them is a step of its history. */
class TestCityCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheViewsKind();
    void choosingIsAStep();
    void enlargesAndReturns();
    void addsSeriesOfOtherStations();
    void copiesTheTableOfThePanelThatIsAsked();
    void tablesHoldTheWindowOfTheirChart();
    void aNewerMoveWins();
    void foldsTheSecondChartWhereThereIsLittleRoom();
    void presentsTheEnlargedChart();

private:
    std::unique_ptr<MainWindow> open(const ChartState &chart, QSize size = {1440, 900});
    static void settle(MainWindow &window);

    std::unique_ptr<MadeUpCache> m_cache;
    Executor m_executor{2};
};

void TestCityCharts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(u"n1"_s, u"Ring"_s, m_cache->at(0, 0), 66);
    m_cache->addNoise(u"n2"_s, u"Park"_s, m_cache->at(900, 0), 52);
}

std::unique_ptr<MainWindow> TestCityCharts::open(const ChartState &chart, QSize size)
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(size);
    window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    view.time.range = MadeUpCache::week();
    view.selection = {u"station"_s, u"net"_s, u"n1"_s};
    view.chart = chart;
    window->openCity(m_cache->path(), view, true);
    settle(*window);
    return window;
}

void TestCityCharts::settle(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!window.isLoading(), 20'000);
}

void TestCityCharts::showsTheViewsKind()
{
    ChartState state;
    state.kind = chartKindKey(ChartKind::HourWeek);
    const auto window = open(state);
    const ChartArea *area = window->findChild<Inspector *>()->charts();
    QVERIFY(std::holds_alternative<TimeSeriesChart>(area->lines()->chart()));
    QVERIFY(std::holds_alternative<HourWeekChart>(area->second()->chart()));
    // A kind of another version, or one that says nothing here, gives way to the usual one.
    state.kind = u"fromTheFuture"_s;
    const auto other = open(state);
    QVERIFY(
        std::holds_alternative<ProfileChart>(other->findChild<Inspector *>()->charts()->second()->chart()));
    QCOMPARE(other->cityView()->chart.kind, u"fromTheFuture"_s);
}

void TestCityCharts::choosingIsAStep()
{
    const auto window = open({});
    const ChartArea *area = window->findChild<Inspector *>()->charts();
    Q_EMIT area->second()->kindChosen(ChartKind::Calendar);
    settle(*window);
    QCOMPARE(window->cityView()->chart.kind, chartKindKey(ChartKind::Calendar));
    QVERIFY(std::holds_alternative<CalendarChart>(area->second()->chart()));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle(*window);
    QVERIFY(window->cityView()->chart.isDefault());
    QVERIFY(std::holds_alternative<ProfileChart>(area->second()->chart()));
}

void TestCityCharts::enlargesAndReturns()
{
    const auto window = open({});
    auto *large = window->findChild<LargeChart *>();
    ChartArea *area = window->findChild<Inspector *>()->charts();
    QVERIFY(!large->isVisible());
    Q_EMIT area->second()->enlargeClicked();
    settle(*window);
    QVERIFY(large->isVisible());
    QVERIFY(!area->second()->isVisible());
    QVERIFY(std::holds_alternative<ProfileChart>(large->panel()->chart()));
    QTest::keyClick(window.get(), Qt::Key_T);
    QVERIFY(large->panel()->isTableShown());
    QTest::keyClick(large, Qt::Key_Escape);
    settle(*window);
    QVERIFY(!large->isVisible());
    QVERIFY(!window->cityView()->selection.isEmpty()); // the station stays selected
    QVERIFY(window->cityView()->chart.large.isEmpty());
}

void TestCityCharts::addsSeriesOfOtherStations()
{
    ChartState state;
    state.large = chartKindKey(ChartKind::TimeSeries);
    const auto window = open(state);
    auto *large = window->findChild<LargeChart *>();
    ListedSeries park;
    park.choice = {{u"station"_s, u"net"_s, u"n2"_s}, u"laeq"_s, u"n2/laeq"_s};
    Q_EMIT large->added(park);
    settle(*window);
    QCOMPARE(std::get<TimeSeriesChart>(large->panel()->chart()).series.size(), std::size_t(2));
    QCOMPARE(window->cityView()->chart.further.size(), std::size_t(1));
    Q_EMIT large->added(park); // no second time
    settle(*window);
    QCOMPARE(window->cityView()->chart.further.size(), std::size_t(1));
    Q_EMIT large->removed(0);
    settle(*window);
    QCOMPARE(std::get<TimeSeriesChart>(large->panel()->chart()).series.size(), std::size_t(1));
}

void TestCityCharts::copiesTheTableOfThePanelThatIsAsked()
{
    ChartState state;
    state.large = chartKindKey(ChartKind::TimeSeries);
    state.further = {{u"net"_s, u"n2"_s, u"laeq"_s, u"n2/laeq"_s}};
    const auto window = open(state);
    const auto *large = window->findChild<LargeChart *>();
    const ChartArea *area = window->findChild<Inspector *>()->charts();
    QVERIFY(!large->panel()->hasSampleTable());
    QGuiApplication::clipboard()->setText(u"before"_s);
    Q_EMIT area->lines()->copyTableClicked();
    settle(*window);
    QCOMPARE(copiedRows(), weekHours); // the inspector's samples, though the large chart has none to list
    QGuiApplication::clipboard()->setText(u"before"_s);
    Q_EMIT large->panel()->copyTableClicked();
    QVERIFY(copiedRows() > 0);
    // Nothing stays armed: a table that is looked at later copies nothing.
    QGuiApplication::clipboard()->setText(u"before"_s);
    area->lines()->setTableShown(true);
    settle(*window);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestCityCharts::tablesHoldTheWindowOfTheirChart()
{
    ChartState state;
    state.large = chartKindKey(ChartKind::TimeSeries);
    const auto window = open(state);
    ChartPanel *large = window->findChild<LargeChart *>()->panel();
    ChartPanel *lines = window->findChild<Inspector *>()->charts()->lines();
    const auto shownRows = [&](ChartPanel *panel) {
        panel->setTableShown(false);
        panel->setTableShown(true);
        settle(*window);
        return panel->findChild<QTableView *>()->model()->rowCount();
    };
    const auto rowsForFile = [&](ChartPanel *panel) {
        Q_EMIT panel->copyTableClicked();
        settle(*window);
        return copiedRows();
    };
    const qint64 from = MadeUpCache::fromMs();
    Q_EMIT lines->windowChosen({from, from + MadeUpCache::dayMs});
    settle(*window);
    QCOMPARE(shownRows(large), weekHours);
    QCOMPARE(rowsForFile(large), weekHours);
    QCOMPARE(shownRows(lines), 24);
    Q_EMIT large->windowChosen({from, from + 2 * MadeUpCache::dayMs});
    settle(*window);
    QCOMPARE(shownRows(large), 48);
    QCOMPARE(rowsForFile(lines), 24);
    QCOMPARE(rowsForFile(large), 48);
}

void TestCityCharts::aNewerMoveWins()
{
    const auto window = open({});
    const auto *explore = window->findChild<ExplorePage *>();
    const ChartArea *area = explore->inspector()->charts();
    for (int day = 1; day <= 4; ++day) {
        TimeState time;
        time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + day * MadeUpCache::dayMs};
        Q_EMIT explore->timeline()->changed(time);
    }
    settle(*window);
    QCOMPARE(frameOf(area->lines()->chart()).period.lengthMs(), 4 * MadeUpCache::dayMs);
    QCOMPARE(frameOf(area->second()->chart()).period.lengthMs(), 4 * MadeUpCache::dayMs);
}

void TestCityCharts::foldsTheSecondChartWhereThereIsLittleRoom()
{
    const auto window = open({}, {1366, 768});
    const ChartArea *area = window->findChild<Inspector *>()->charts();
    QVERIFY(area->lines()->isVisible());
    QVERIFY(!area->second()->isVisible());
    for (QPushButton *button : area->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        button->click();
    }
    settle(*window);
    QVERIFY(area->second()->isVisible());
    QVERIFY(std::holds_alternative<ProfileChart>(area->second()->chart()));
}

void TestCityCharts::presentsTheEnlargedChart()
{
    ChartState state;
    state.large = chartKindKey(ChartKind::HourWeek);
    const auto window = open(state);
    window->present();
    settle(*window);
    const auto *page = window->findChild<PresentPage *>();
    const auto views = page->findChildren<ChartView *>();
    QCOMPARE(views.size(), 1);
    QVERIFY(std::holds_alternative<HourWeekChart>(views.front()->chart()));
}

STADTBLICK_TEST(TestCityCharts, QApplication)
#include "tst_citycharts.moc"
