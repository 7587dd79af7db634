#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "app/window/mapexport.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/common/theme.h"
#include "widgets/ideas/ideadetails.h"
#include "widgets/ideas/ideaspage.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/figurecard.h"
#include "widgets/panels/inspector.h"
#include "widgets/presentation/presentpage.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

using namespace stadtblick;

/** The window with a made-up city: what opens, what follows what, and that nothing of citizens is markup. */
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensACity();
    void undoesAndRedoes();
    void linksListAndMap();
    void showsCitizensTextsAsTheyAre();
    void hoverShowsNameAndValue();
    void presentsAndReturns();
    void explainsAFileThatIsNoCache();
    void savesTheMap_data();
    void savesTheMap();
    void fitsSmallWindows();

private:
    std::unique_ptr<MainWindow> open();

    std::unique_ptr<MadeUpCache> m_cache;
    Executor m_executor{2};
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addThermometers();
    m_cache->addNoise(QStringLiteral("n1"), QStringLiteral("Ring"), m_cache->at(300, 200), 66);
    m_cache->addIdeas(40);
    m_cache->addDistricts();
    Idea hostile;
    hostile.source = QStringLiteral("ideas");
    hostile.id = QStringLiteral("x");
    hostile.kind = QStringLiteral("proposal");
    hostile.title = QStringLiteral("<h1>Title</h1> &amp; more");
    hostile.text =
        QStringLiteral("<a href=\"https://example.org\">click</a>\n<img src=\"file:///etc/passwd\">");
    hostile.support = 5000;
    QVERIFY(IdeaStore(m_cache->connection()).put(hostile));
}

std::unique_ptr<MainWindow> TestMainWindow::open()
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(1440, 900);
    window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    for (const QString &id : {QStringLiteral("heat"), QStringLiteral("noise"), QStringLiteral("ideas")}) {
        view.layers.push_back({id, true, 1, {}, {}});
    }
    view.time.range = MadeUpCache::week();
    view.selection = {QStringLiteral("station"), QStringLiteral("net"), QStringLiteral("n1")};
    window->openCity(m_cache->path(), view, true);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 20'000); }();
    return window;
}

void TestMainWindow::opensACity()
{
    const auto window = open();
    QVERIFY(!window->error());
    QVERIFY(window->cityView());
    const auto *inspector = window->findChild<Inspector *>();
    QVERIFY(inspector->findChildren<FigureCard *>().size() > 0);
    const QPixmap picture = window->grab();
    QCOMPARE(picture.size(), QSize(1440, 900));
}

void TestMainWindow::undoesAndRedoes()
{
    const auto window = open();
    auto *explore = window->findChild<ExplorePage *>();
    Q_EMIT explore->visibilityChosen(QStringLiteral("noise"), false);
    QVERIFY(!window->cityView()->layer(u"noise")->isVisible);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window->cityView()->layer(u"noise")->isVisible);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window->cityView()->layer(u"noise")->isVisible);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(window->cityView()->selection.isEmpty());
}

void TestMainWindow::linksListAndMap()
{
    const auto window = open();
    window->setPage(WindowPage::Ideas);
    auto *page = window->findChild<IdeasPage *>();
    QVERIFY(page);
    auto *list = page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 41);
    Q_EMIT page->findChild<MapView *>()->thingClicked(
        {QStringLiteral("idea"), QStringLiteral("ideas"), QStringLiteral("39")});
    QCOMPARE(window->cityView()->selection.id, QStringLiteral("39"));
    QTRY_VERIFY(list->currentIndex().isValid());
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Made-up idea 39"));
    // Back while the map is still flying there: nothing of it may come later.
    window->setPage(WindowPage::Explore);
    QTRY_VERIFY(!window->findChild<IdeasPage *>());
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(window->cityView()->selection.id, QStringLiteral("39"));
}

void TestMainWindow::showsCitizensTextsAsTheyAre()
{
    const auto window = open();
    window->setPage(WindowPage::Ideas);
    auto *page = window->findChild<IdeasPage *>();
    auto *list = page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 41);
    list->setCurrentIndex(list->model()->index(0, 0)); // most votes first
    QTRY_VERIFY(!window->isLoading());
    const auto *details = page->findChild<IdeaDetails *>();
    QTRY_VERIFY(details->widget());
    bool isShown = false;
    for (const QLabel *label : details->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        isShown = isShown || label->text().contains(QStringLiteral("<a href="));
    }
    QVERIFY(isShown);
}

void TestMainWindow::hoverShowsNameAndValue()
{
    const auto window = open();
    auto *map = window->findChild<ExplorePage *>()->map();
    MapFrame frame;
    frame.camera = map->camera();
    frame.size = map->size();
    const QPointF at = mercatorToFrame(frame).map(toMercator(m_cache->at(300, 200)));
    QTest::mouseMove(map, at.toPoint() - QPoint(3, 3));
    QTest::mouseMove(map, at.toPoint());
    auto *box = map->findChild<HoverBox *>();
    QTRY_VERIFY(box->isVisible());
    QStringList texts;
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QVERIFY2(texts.contains(QStringLiteral("Ring")), qPrintable(texts.join(u'|')));
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(5, map->height() / 2));
    QVERIFY(window->cityView()->selection.isEmpty());
    QTest::mouseClick(map, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(window->cityView()->selection.id, QStringLiteral("n1"));
}

void TestMainWindow::presentsAndReturns()
{
    const auto window = open();
    window->present();
    auto *page = window->findChild<PresentPage *>();
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 10'000);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(window->findChild<ExplorePage *>()->isVisible());
}

void TestMainWindow::explainsAFileThatIsNoCache()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("picture.sqlite")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("this is not a database, only a text that is long enough to be looked at");
    file.close();
    MainWindow window(Settings{}, m_executor);
    window.resize(1440, 900);
    window.show();
    window.openCity(file.fileName(), std::nullopt, true);
    QTRY_VERIFY(window.error().has_value());
    QVERIFY(window.error()->what.contains(QStringLiteral("picture.sqlite")));
}

void TestMainWindow::savesTheMap_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("picture") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("vector drawing") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF");
}

void TestMainWindow::savesTheMap()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    MapScene scene;
    scene.periodText = QStringLiteral("14–20 July 2026");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.") + ending);
    const MapFrame frame = exportFrame({m_cache->at(0, 0), 13}, {400, 300});
    const auto saved = saveMap(m_cache->path(), scene, frame, path);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(toOneLine(saved.error())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    const QString nowhere = folder.filePath(QStringLiteral("missing/map.png"));
    QVERIFY(!saveMap(m_cache->path(), scene, frame, nowhere));
}

void TestMainWindow::fitsSmallWindows()
{
    const auto window = open();
    window->resize(1366, 768);
    QTRY_VERIFY(window->findChild<MapView *>()->width() > 480);
    QVERIFY(window->minimumSizeHint().width() <= 1366);
    QCOMPARE(window->findChild<Inspector *>()->width(), 336);
    QCOMPARE(window->size(), QSize(1366, 768));
}

STADTBLICK_TEST(TestMainWindow, QApplication)
#include "tst_mainwindow.moc"
