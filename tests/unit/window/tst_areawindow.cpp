#include "app/window/cityreader.h"
#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "models/analysis/areageometry.h"
#include "models/basemap/osmimport.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/common/theme.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace stadtblick;

/** The window with areas: drawn, named, undone, selected by a click; the pages of a station's trends and
 * junction. */
class TestAreaWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawnAreaIsSelectedAndUndone();
    void areaIsRenamedAndDeleted();
    void buttonsOfAreasAreNeverCut();
    void districtIsSelectedByAClick();
    void streetsAreFoundAtAPlace_data();
    void streetsAreFoundAtAPlace();
    void rowsSelectWhatTheyName();
    void figuresAreExplained();
    void tableIsCopied();
    void tabsShowTrendsAndJunction();
    void rangeMovesTheClock();

private:
    std::unique_ptr<MainWindow> open(const QString &station = QStringLiteral("n1"));
    DrawnArea square() const;
    static bool explains(QWidget &window, const QWidget &page, const QString &part);

    std::unique_ptr<MadeUpCache> m_cache;
    Executor m_executor{2};
};

void TestAreaWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(QStringLiteral("n1"), QStringLiteral("Ring"), m_cache->at(300, 200), 66);
    m_cache->addTraffic(QStringLiteral("c1"), QStringLiteral("Counter"), m_cache->at(900, 200), 9000);
    m_cache->addIdeas(40);
    m_cache->addDistricts();
}

std::unique_ptr<MainWindow> TestAreaWindow::open(const QString &station)
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(1440, 900);
    window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    for (const QString &id : {QStringLiteral("districts"), QStringLiteral("noise")}) {
        view.layers.push_back({id, true, 1, {}, {}});
    }
    view.time.range = MadeUpCache::week();
    view.selection = {QStringLiteral("station"), QStringLiteral("net"), station};
    window->openCity(m_cache->path(), view, true);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 20'000); }();
    return window;
}

DrawnArea TestAreaWindow::square() const
{
    DrawnArea area;
    area.shape = rectangleArea(m_cache->at(-500, -500), m_cache->at(500, 500));
    return area;
}

void TestAreaWindow::drawnAreaIsSelectedAndUndone()
{
    const auto window = open();
    MapTools *tools = window->findChild<ExplorePage *>()->map()->tools();
    QVERIFY(tools->isShown());
    Q_EMIT tools->areaDrawn(square());
    QTRY_VERIFY(!window->isLoading());
    auto view = window->cityView();
    QCOMPARE(view->areas.size(), std::size_t(1));
    QCOMPARE(
        view->selection, (Selection{QStringLiteral("area"), QStringLiteral("view"), QStringLiteral("a1")}));
    QVERIFY(!view->areas[0].name.isEmpty());
    QCOMPARE(tools->state().area, std::optional(view->areas[0]));
    const AreaFigures &figures = window->findChild<AreaPage *>()->area();
    QCOMPARE(figures.stationCount, 1);
    QVERIFY(figures.ideas.count > 0);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window->isLoading());
    QVERIFY(window->cityView()->areas.empty());
    QCOMPARE(window->cityView()->selection.kind, QStringLiteral("station"));
    QVERIFY(!tools->state().area);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->cityView()->areas.size(), std::size_t(1));
    QTRY_VERIFY(!window->isLoading());
}

void TestAreaWindow::buttonsOfAreasAreNeverCut()
{
    AreaFigures area;
    area.shape.selection = {QStringLiteral("area"), {}, QStringLiteral("a")};
    AreaPage page(nullptr);
    page.setArea(area);
    page.resize(220, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    int count = 0;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            ++count;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
    QVERIFY(count >= 3);
}

void TestAreaWindow::areaIsRenamedAndDeleted()
{
    const auto window = open();
    MapTools *tools = window->findChild<ExplorePage *>()->map()->tools();
    Q_EMIT tools->areaDrawn(square());
    Q_EMIT tools->areaDrawn(square());
    QCOMPARE(window->cityView()->selection.id, QStringLiteral("a2"));
    auto *page = window->findChild<AreaPage *>();
    Q_EMIT page->renamed(QStringLiteral("Old town"));
    QCOMPARE(window->cityView()->areas[1].name, QStringLiteral("Old town"));
    QTRY_COMPARE(page->area().shape.name, QStringLiteral("Old town"));
    DrawnArea larger = window->cityView()->areas[1];
    larger.shape = rectangleArea(m_cache->at(-2000, -2000), m_cache->at(2000, 2000));
    Q_EMIT tools->areaChanged(larger);
    QTRY_COMPARE(page->area().stationCount, 2);
    Q_EMIT page->deleteClicked();
    QCOMPARE(window->cityView()->areas.size(), std::size_t(1));
    QVERIFY(window->cityView()->selection.isEmpty());
    QTRY_VERIFY(!window->isLoading());
}

void TestAreaWindow::districtIsSelectedByAClick()
{
    const auto window = open();
    auto *map = window->findChild<ExplorePage *>()->map();
    Q_EMIT map->emptyClicked(m_cache->at(1200, -400));
    QTRY_COMPARE(window->cityView()->selection.kind, QStringLiteral("district"));
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(window->findChild<AreaPage *>()->area().shape.name, QStringLiteral("Ostend"));
    Q_EMIT map->emptyClicked(m_cache->at(9000, 9000));
    QTRY_VERIFY(window->cityView()->selection.isEmpty());
}

void TestAreaWindow::streetsAreFoundAtAPlace_data()
{
    QTest::addColumn<QByteArray>("highway");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("for cars") << QByteArray("residential") << true;
    QTest::newRow("for people on foot") << QByteArray("pedestrian") << true;
    QTest::newRow("a path with a name") << QByteArray("footway") << true;
    QTest::newRow("no street") << QByteArray() << false;
}

void TestAreaWindow::streetsAreFoundAtAPlace()
{
    QFETCH(QByteArray, highway);
    QFETCH(bool, isFound);
    using namespace madeup;
    const QTemporaryDir folder;
    QByteArray ways = way(2, {3, 4}, tag("highway", "residential") + tag("name", "Far away"));
    if (!highway.isEmpty()) {
        ways += way(1, {1, 2}, tag("highway", highway.constData()) + tag("name", "Marktstraße"));
    }
    const QByteArray xml =
        osmXml(node(1, 0, 0) + node(2, 200, 0) + node(3, 0, 900) + node(4, 200, 900), ways);
    const QString cache = folder.filePath(QStringLiteral("c.sqlite"));
    {
        auto connection = openCache(cache, Connection::Mode::Create);
        QVERIFY(connection && importOsm(*connection, write(folder, QStringLiteral("m.osm"), xml)));
    }
    CityReader reader(cache);
    const auto street = reader.streetAt(fromMercator(madeup::at(100, 2)), 5);
    QVERIFY(street);
    QCOMPARE(street->has_value(), isFound);
    if (isFound) {
        QVERIFY2((*street)->id.startsWith(QStringLiteral("Marktstraße")), qPrintable((*street)->id));
    }
}

void TestAreaWindow::rowsSelectWhatTheyName()
{
    const auto window = open();
    Q_EMIT window->findChild<ExplorePage *>()->map()->tools()->areaDrawn(square());
    QTRY_VERIFY(!window->isLoading());
    auto *page = window->findChild<AreaPage *>();
    Q_EMIT page->trendsWanted();
    QTRY_VERIFY(!window->isLoading());
    QPushButton *row = nullptr;
    for (auto *button : page->findChildren<QPushButton *>()) {
        row = button->accessibleName().startsWith(QStringLiteral("Ring,")) ? button : row;
    }
    QVERIFY(row);
    row->click();
    QCOMPARE(window->cityView()->selection.id, QStringLiteral("n1"));
    QTRY_VERIFY(!window->isLoading());
}

void TestAreaWindow::figuresAreExplained()
{
    const auto window = open();
    Q_EMIT window->findChild<ExplorePage *>()->map()->tools()->areaDrawn(square());
    QTRY_VERIFY(!window->isLoading());
    auto *page = window->findChild<AreaPage *>();
    const auto opensWith = [&](QAbstractButton *button, const QString &part) {
        button->click();
        auto *dialog = page->findChild<ExplainDialog *>();
        const QString text = dialog ? dialog->findChild<QPlainTextEdit *>()->toPlainText() : QString();
        delete dialog;
        return text.contains(part) && text.contains(QStringLiteral("--view '"))
            && text.contains(QStringLiteral("a1"));
    };
    QAbstractButton *station = nullptr;
    QAbstractButton *ideas = nullptr;
    for (auto *button : page->findChildren<QAbstractButton *>()) {
        const QString name = button->accessibleName();
        station = name.startsWith(QStringLiteral("How was")) && name.contains(QStringLiteral("Ring"))
            ? button
            : station;
        ideas = name == QStringLiteral("How were ideas and support counted?") ? button : ideas;
    }
    QVERIFY(station && ideas);
    QVERIFY(opensWith(station, QStringLiteral("Missing hours")));
    QVERIFY(opensWith(ideas, QStringLiteral("Support of ideas")));
}

void TestAreaWindow::tableIsCopied()
{
    const auto window = open();
    Q_EMIT window->findChild<ExplorePage *>()->map()->tools()->areaDrawn(square());
    QTRY_VERIFY(!window->isLoading());
    Q_EMIT window->findChild<AreaPage *>()->copyTableClicked();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(
        text.contains(QStringLiteral("Ring\t")) && text.contains(QStringLiteral("dB(A)")), qPrintable(text));
}

/** The page's first button of that kind opens an explanation with @p part and a command. */
bool TestAreaWindow::explains(QWidget &window, const QWidget &page, const QString &part)
{
    for (auto *button : page.findChildren<QToolButton *>()) {
        if (!button->accessibleName().startsWith(QStringLiteral("How was"))) {
            continue;
        }
        button->click();
        auto *dialog = window.findChild<ExplainDialog *>();
        const QString text = dialog ? dialog->findChild<QPlainTextEdit *>()->toPlainText() : QString();
        delete dialog;
        return text.contains(part) && text.contains(QStringLiteral("--view '"));
    }
    return false;
}

void TestAreaWindow::tabsShowTrendsAndJunction()
{
    const auto window = open(QStringLiteral("c1"));
    auto *inspector = window->findChild<Inspector *>();
    inspector->setTab(StationTab::Trends);
    QTRY_VERIFY(!window->isLoading());
    const auto hasText = [](const QWidget *page, const QString &part) {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(part); });
    };
    QVERIFY(hasText(inspector->trendsPage(), QStringLiteral("of 24 months")));
    QVERIFY(explains(*inspector, *inspector->trendsPage(), QStringLiteral("Trend, ")));
    inspector->setTab(StationTab::Traffic);
    QTRY_VERIFY(!window->isLoading());
    // The cache names no zone: of the week from 22:00 UTC on, workdays and the Saturday lie whole in UTC
    // days.
    QCOMPARE(inspector->trafficPage()->table().rows.size(), std::size_t(48));
    QVERIFY(
        explains(*inspector, *inspector->trafficPage(), QStringLiteral("Busiest hour of workdays, mean")));
    // A microphone has no junction: back to its figures.
    Q_EMIT window->findChild<ExplorePage *>()->map()->thingClicked(
        {QStringLiteral("station"), QStringLiteral("net"), QStringLiteral("n1")});
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(inspector->tab(), StationTab::KeyFigures);
}

void TestAreaWindow::rangeMovesTheClock()
{
    const auto window = open();
    const qint64 hourMs = MadeUpCache::hourMs;
    const qint64 from = MadeUpCache::fromMs();
    Q_EMIT window->findChild<TrendsPage *>()->rangeChosen({from + 30 * hourMs, from + 31 * hourMs});
    const auto range = window->cityView()->time.range;
    QVERIFY(range);
    // A whole local day, whichever zone the cache names.
    QCOMPARE(range->lengthMs(), 24 * hourMs);
    QVERIFY(range->contains(from + 30 * hourMs));
    QTRY_VERIFY(!window->isLoading());
}

STADTBLICK_TEST(TestAreaWindow, QApplication)
#include "tst_areawindow.moc"
