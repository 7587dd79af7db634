#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "models/analysis/areageometry.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/charts/chartdialog.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/common/focusring.h"
#include "widgets/common/theme.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/hourbars.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/sparkline.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace stadtblick;

/** The small charts on the pages of an area, a junction, a car park and trends: keys, menu, full chart. */
class TestSmallChartUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void smallChartsGiveTheirTable();
    void smallChartsAreEnlarged();
    void largeChartsSayWhatWasDone();
    void smallChartsOfPagesAreUsed_data();
    void smallChartsOfPagesAreUsed();
    void focusHasOneFrame();
    void pagesAreAsNarrowAsTheirParts();
    void keysGoFromValueToValue_data();
    void keysGoFromValueToValue();
    void monthsOfATrendAreAChart();

private:
    std::unique_ptr<MainWindow> open();
    static void choose(const SmallChart &chart, const QString &action);
    static HourBars *openBars(MainWindow &window);
    SmallChart *openSmallChart(MainWindow &window, const QString &which);
    static StationTrends trendsOf();
    static ParkingFigures carPark();
    static std::unique_ptr<SmallChart> smallChart(bool isMonths);
    static void answerFileDialog(MainWindow &window, const QString &place, const QString &path);

    std::unique_ptr<MadeUpCache> m_cache;
    Executor m_executor{2};
};

void TestSmallChartUses::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(QStringLiteral("n1"), QStringLiteral("Ring"), m_cache->at(300, 200), 66);
    m_cache->addTraffic(QStringLiteral("c1"), QStringLiteral("Counter"), m_cache->at(900, 200), 9000);
    m_cache->addIdeas(40);
}

/** A window at the counter, which has a page of its traffic. */
std::unique_ptr<MainWindow> TestSmallChartUses::open()
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(1440, 900);
    window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    view.layers.push_back({QStringLiteral("noise"), true, 1, {}, {}});
    view.time.range = MadeUpCache::week();
    view.selection = {QStringLiteral("station"), QStringLiteral("net"), QStringLiteral("c1")};
    window->openCity(m_cache->path(), view, true);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 20'000); }();
    return window;
}

/** Triggers the entry of the chart's context menu with that text. */
void TestSmallChartUses::choose(const SmallChart &chart, const QString &action)
{
    const QList<QAction *> actions = chart.actions();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *candidate) { return candidate->text().startsWith(action); });
    QVERIFY(found != actions.end());
    (*found)->trigger();
}

/** The workday's flow by hour on the counter's traffic page. */
HourBars *TestSmallChartUses::openBars(MainWindow &window)
{
    auto *inspector = window.findChild<Inspector *>();
    inspector->setTab(StationTab::Traffic);
    [&] { QTRY_VERIFY(!window.isLoading()); }();
    return inspector->trafficPage()->findChild<HourBars *>();
}

void TestSmallChartUses::smallChartsGiveTheirTable()
{
    const auto window = open();
    const HourBars *bars = openBars(*window);
    QVERIFY(bars);
    QCOMPARE(bars->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(bars->actions().size(), qsizetype(6));
    QVERIFY(!bars->accessibleName().isEmpty());
    QVERIFY2(bars->accessibleDescription().contains(QStringLiteral("highest")),
        qPrintable(bars->accessibleDescription()));
    QApplication::clipboard()->clear();
    choose(*bars, QStringLiteral("Copy table"));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(25)); // headings and 24 hours
    QVERIFY2(lines[0].contains(QStringLiteral("Mean veh/h\t")), qPrintable(lines[0]));
    QVERIFY(frameOf(bars->chart()).isDemo);
    QVERIFY2(lines[1].contains(frameOf(bars->chart()).demoText), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(frameOf(bars->chart()).place)
            && lines[1].contains(QStringLiteral("Traffic flow · veh/h")),
        qPrintable(lines[1]));
    choose(*bars, QStringLiteral("Copy chart"));
    QVERIFY(!QApplication::clipboard()->image().isNull());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flow.csv"));
    choose(*bars, QStringLiteral("Save table"));
    QTRY_VERIFY(window->findChild<QFileDialog *>());
    auto *dialog = window->findChild<QFileDialog *>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    const QString place = frameOf(bars->chart()).place;
    QVERIFY(!place.isEmpty());
    QVERIFY2(name->text().startsWith(place) && name->text().contains(QStringLiteral("Traffic flow"))
            && name->text().endsWith(QStringLiteral(".csv")),
        qPrintable(name->text()));
    name->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!window->findChild<QFileDialog *>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), qsizetype(24));
}

void TestSmallChartUses::smallChartsAreEnlarged()
{
    const auto window = open();
    HourBars *bars = openBars(*window);
    QVERIFY(bars);
    const auto shown = [&] { return window->findChild<ChartDialog *>(); };
    bars->setFocus();
    QTRY_VERIFY(bars->hasFocus());
    QTest::keyClick(bars, Qt::Key_T);
    QVERIFY(shown());
    QVERIFY(shown()->panel()->isTableShown());
    QVERIFY(!shown()->panel()->hasSampleTable());
    QCOMPARE(shown()->findChild<QTableView *>()->model()->rowCount(), 24);
    // In its own window the key goes back to the picture.
    QTRY_VERIFY(shown()->isActiveWindow());
    QTest::keyClick(shown(), Qt::Key_T);
    QVERIFY(!shown()->panel()->isTableShown());
    QApplication::clipboard()->clear();
    Q_EMIT shown()->panel()->copyTableClicked();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("veh/h")));
    delete shown();
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(shown());
    QVERIFY(!shown()->panel()->isTableShown());
    QVERIFY(std::holds_alternative<ProfileChart>(shown()->panel()->chart()));
    delete shown();
    QTest::mouseDClick(bars, Qt::LeftButton);
    QVERIFY(shown());
    delete shown();
}

void TestSmallChartUses::largeChartsSayWhatWasDone()
{
    const auto window = open();
    const HourBars *bars = openBars(*window);
    QVERIFY(bars);
    const MapView *map = window->findChild<ExplorePage *>()->map();
    choose(*bars, QStringLiteral("Enlarge"));
    auto *shown = window->findChild<ChartDialog *>();
    QVERIFY(shown && shown->isVisible());
    QVERIFY(shown->note().isEmpty());
    const QSize plot = shown->panel()->size();
    Q_EMIT shown->panel()->copyTableClicked();
    QVERIFY2(shown->note().contains(QStringLiteral("clipboard")), qPrintable(shown->note()));
    Q_EMIT shown->panel()->copyPictureClicked();
    QVERIFY2(shown->note().contains(QStringLiteral("chart")), qPrintable(shown->note()));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flow.svg"));
    Q_EMIT shown->panel()->savePictureClicked();
    QTRY_VERIFY(shown->findChild<QFileDialog *>()); // in front of the chart, not beside it
    auto *dialog = shown->findChild<QFileDialog *>();
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY2(shown->note().contains(QStringLiteral("flow.svg")), qPrintable(shown->note()));
    QCOMPARE(shown->panel()->size(), plot);
    QVERIFY(!map->notice().contains(QStringLiteral("clipboard"))); // nothing is said behind it
    QVERIFY(!map->notice().contains(QStringLiteral("flow.svg")));
    delete shown;
    choose(*bars, QStringLiteral("Copy table"));
    QVERIFY(map->notice().contains(QStringLiteral("clipboard")));
}

void TestSmallChartUses::focusHasOneFrame()
{
    const auto window = open();
    HourBars *bars = openBars(*window);
    QVERIFY(bars);
    // The ring goes where the window is not active.
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->findChild<ExplorePage *>()->map()->setFocus();
    QTRY_VERIFY(!bars->hasFocus());
    const QImage without = bars->grab().toImage();
    bars->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(bars->hasFocus());
    const auto rings = window->findChildren<FocusRing *>();
    QCOMPARE(rings.size(), qsizetype(1));
    QTRY_VERIFY(rings.front()->isVisible());
    const QRect place(bars->mapTo(window.get(), QPoint()), bars->size());
    QTRY_VERIFY(rings.front()->geometry().contains(place));
    QCOMPARE(bars->grab().toImage(), without); // it draws no frame of its own
}

/** In a narrow panel nothing of the page is cut off: its buttons go on in a second line. */
void TestSmallChartUses::pagesAreAsNarrowAsTheirParts()
{
    TrafficPage page(nullptr);
    page.setParking(carPark(), QTimeZone::utc());
    int together = 0;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        together += button->sizeHint().width();
    }
    QVERIFY(together > 0);
    QVERIFY2(page.minimumSizeHint().width() < together,
        qPrintable(QStringLiteral("%1 of %2").arg(page.minimumSizeHint().width()).arg(together)));
}

/** A car park that was counted on workdays alone. */
ParkingFigures TestSmallChartUses::carPark()
{
    ParkingFigures parking;
    parking.name = QStringLiteral("Old town garage");
    parking.capacity = SpacesRange{200, 200, false, true};
    for (std::size_t hour = 0; hour < 24; ++hour) {
        ParkingHour &one = parking.hours[std::size_t(DayType::Workday)][hour];
        one.occupancy = 0.3 + 0.02 * double(hour);
        one.parked = {5, 5};
    }
    parking.sources = {QStringLiteral("Car parks (made up)")};
    return parking;
}

/** The small chart of that kind on its page of the window: 'ideas' and 'trend' of an area, 'car park'. */
SmallChart *TestSmallChartUses::openSmallChart(MainWindow &window, const QString &which)
{
    QWidget *page = nullptr;
    QString quantity;
    if (which == QStringLiteral("car park")) {
        if (!openBars(window)) {
            return nullptr;
        }
        TrafficPage *traffic = window.findChild<Inspector *>()->trafficPage();
        traffic->setParking(carPark(), QTimeZone::utc());
        page = traffic;
        quantity = QStringLiteral("Occupancy");
    } else {
        DrawnArea drawn;
        drawn.shape = rectangleArea(m_cache->at(-500, -500), m_cache->at(500, 500));
        Q_EMIT window.findChild<ExplorePage *>()->map()->tools()->areaDrawn(drawn);
        [&] { QTRY_VERIFY(!window.isLoading()); }();
        auto *area = window.findChild<AreaPage *>();
        const bool isIdeas = which == QStringLiteral("ideas");
        AreaFigures figures = area->area();
        figures.ideas.months.clear();
        if (isIdeas) {
            figures.ideas.months = {{2026, 5, 3.0, {}}, {2026, 6, 0.0, {}}, {2026, 7, 8.0, {}}};
        }
        area->setArea(figures);
        if (!isIdeas) {
            area->setTrends({trendsOf()});
        }
        page = area;
        quantity = isIdeas ? QStringLiteral("Ideas") : QStringLiteral("Air temperature");
    }
    const auto charts = page->findChildren<SmallChart *>();
    const auto found = std::ranges::find_if(
        charts, [&](const SmallChart *chart) { return chart->accessibleName().contains(quantity); });
    return found == charts.end() ? nullptr : *found;
}

/** Types @p path into the dialog that asks for a file; it proposes a name that tells @p place. */
void TestSmallChartUses::answerFileDialog(MainWindow &window, const QString &place, const QString &path)
{
    QTRY_VERIFY(window.findChild<QFileDialog *>());
    auto *dialog = window.findChild<QFileDialog *>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY2(name->text().startsWith(place), qPrintable(name->text()));
    name->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!window.findChild<QFileDialog *>());
}

void TestSmallChartUses::smallChartsOfPagesAreUsed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<int>("rows");
    QTest::newRow("ideas") << QString() << QStringLiteral("Ideas") << 3;
    QTest::newRow("trend") << QStringLiteral("Ring") << QStringLiteral("Air temperature · °C") << 3;
    QTest::newRow("car park") << QStringLiteral("Old town garage") << QStringLiteral("Occupancy · %") << 24;
}

void TestSmallChartUses::smallChartsOfPagesAreUsed()
{
    QFETCH(QString, place);
    QFETCH(QString, quantity);
    QFETCH(int, rows);
    const auto window = open();
    SmallChart *chart = openSmallChart(*window, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(chart);
    place = place.isEmpty() ? window->findChild<AreaPage *>()->area().shape.name : place;
    QVERIFY(!place.isEmpty());
    QCOMPARE(chart->contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList entries;
    for (const QAction *action : chart->actions()) {
        entries << action->text();
    }
    QCOMPARE(entries,
        (QStringList{QStringLiteral("Enlarge chart"), QStringLiteral("Table behind the chart (T)"),
            QStringLiteral("Copy chart"), QStringLiteral("Save chart …"), QStringLiteral("Copy table"),
            QStringLiteral("Save table …")}));

    QApplication::clipboard()->clear();
    choose(*chart, QStringLiteral("Copy table"));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(rows + 1));
    for (const QString &line : lines.sliced(1)) {
        QVERIFY2(line.contains(place) && line.contains(quantity), qPrintable(line));
    }
    choose(*chart, QStringLiteral("Copy chart"));
    QVERIFY(!QApplication::clipboard()->image().isNull());

    QTemporaryDir folder;
    const auto saved = [&](const QString &entry, const QString &name) {
        const QString path = folder.filePath(name);
        choose(*chart, entry);
        answerFileDialog(*window, place, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray table = saved(QStringLiteral("Save table"), QStringLiteral("small.csv"));
    QCOMPARE(table.trimmed().count('\n'), qsizetype(rows));
    QVERIFY(table.contains(quantity.toUtf8()));
    QVERIFY(saved(QStringLiteral("Save chart"), QStringLiteral("small.png")).startsWith("\x89PNG"));
    QVERIFY(saved(QStringLiteral("Save chart"), QStringLiteral("small.svg")).contains("<svg"));
    QVERIFY(saved(QStringLiteral("Save chart"), QStringLiteral("small.pdf")).startsWith("%PDF"));

    choose(*chart, QStringLiteral("Table"));
    auto *shown = window->findChild<ChartDialog *>();
    QVERIFY(shown && shown->panel()->isTableShown());
    QCOMPARE(shown->findChild<QTableView *>()->model()->rowCount(), rows);
    QVERIFY2(shown->windowTitle().contains(place), qPrintable(shown->windowTitle()));
    delete shown;
    choose(*chart, QStringLiteral("Enlarge"));
    shown = window->findChild<ChartDialog *>();
    QVERIFY(shown && !shown->panel()->isTableShown());
    QCOMPARE(shown->panel()->chart().index(), chart->chart().index());
    delete shown;
}

/** One quantity of one station in three months, the second of which has too little data. */
StationTrends TestSmallChartUses::trendsOf()
{
    SeriesTrend series;
    series.name = QStringLiteral("Air temperature");
    series.unit = QStringLiteral("°C");
    series.months = {{2026, 1, 2.5, {30, 30}}, {2026, 2, std::nullopt, {10, 30}}, {2026, 3, 9.0, {30, 30}}};
    StationTrends trends;
    trends.name = QStringLiteral("Ring");
    trends.series = {series};
    trends.sources = {QStringLiteral("Measuring net")};
    return trends;
}

/** A line of those months, or bars of 24 hours that the fourth of has no value. */
std::unique_ptr<SmallChart> TestSmallChartUses::smallChart(bool isMonths)
{
    const StationTrends trends = trendsOf();
    const SeriesTrend &series = trends.series.front();
    const ChartFrame frame = trendFrame(trends, series, QTimeZone::utc());
    if (isMonths) {
        return std::make_unique<Sparkline>(frame, series.months, false, nullptr);
    }
    ProfileCurve curve;
    for (int hour = 0; hour < 24; ++hour) {
        ProfilePoint point;
        point.hours = {hour == 3 ? 1 : 5, 5};
        if (hour != 3) {
            point.mean = 10.0 + hour;
        }
        curve.points.push_back(point);
    }
    return std::make_unique<HourBars>(hourChart(frame, curve, std::nullopt), std::nullopt, nullptr);
}

void TestSmallChartUses::keysGoFromValueToValue_data()
{
    QTest::addColumn<bool>("isMonths");
    QTest::addColumn<int>("count");
    QTest::newRow("months") << true << 2; // the one without a value is passed over, as in the full chart
    QTest::newRow("hours") << false << 24;
}

void TestSmallChartUses::keysGoFromValueToValue()
{
    QFETCH(bool, isMonths);
    QFETCH(int, count);
    const auto chart = smallChart(isMonths);
    chart->resize(300, 120);
    chart->show();
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chart.get());
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QVERIFY(heard->text(QAccessible::Value).isEmpty());
    const QImage without = chart->grab().toImage();
    const auto isAt = [&](int mark) {
        const QStringList lines = markLines(chart->chart(), mark);
        return !lines.isEmpty() && chart->markTexts() == lines
            && heard->text(QAccessible::Value) == lines.join(QStringLiteral(", "));
    };
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(isAt(0));
    QVERIFY(chart->grab().toImage() != without); // the crosshair is to be seen
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QVERIFY(isAt(0)); // nothing lies before the first
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(isAt(1));
    QTest::keyClick(chart.get(), Qt::Key_End);
    QVERIFY(isAt(count - 1));
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(isAt(count - 1));
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QVERIFY(isAt(0));
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(chart->markTexts().isEmpty());
    QCOMPARE(chart->grab().toImage(), without);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QVERIFY(isAt(count - 1));
    // The pointer takes over: its tool tip is the only value that is told.
    const QPoint at = chart->rect().center();
    QHelpEvent hover(QEvent::ToolTip, at, chart->mapToGlobal(at));
    QApplication::sendEvent(chart.get(), &hover);
    QVERIFY(chart->markTexts().isEmpty());
}

void TestSmallChartUses::monthsOfATrendAreAChart()
{
    const StationTrends trends = trendsOf();
    const SeriesTrend &series = trends.series.front();
    TrendsPage page(nullptr);
    page.setTrends(trends, QTimeZone::utc());
    const auto *line = page.findChild<Sparkline *>();
    QVERIFY(line);
    QVERIFY(line->accessibleName().contains(series.name));
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("9.0")));
    std::vector<ChartUse> uses;
    connect(&page, &TrendsPage::chartUsed, this, [&](const Chart &chart, ChartUse use) {
        uses.push_back(use);
        QCOMPARE(tableOf(chart).rows.size(), series.months.size());
        QCOMPARE(frameOf(chart).source, QStringLiteral("Measuring net"));
    });
    choose(*line, QStringLiteral("Table"));
    choose(*line, QStringLiteral("Save chart"));
    QVERIFY((uses == std::vector{ChartUse::ShowTable, ChartUse::SavePicture}));
}

STADTBLICK_TEST(TestSmallChartUses, QApplication)
#include "tst_smallchartuses.moc"
