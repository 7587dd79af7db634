#include "app/window/chartexport.h"
#include "models/charts/chartloader.h"
#include "models/charts/chartwindow.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/charts/chartkey.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/largechart.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize{640, 360};

/** A click by hand takes the press alone: the charts act on it. */
void press(QWidget &widget, QPointF at)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
}

RankingChart rankingOf(int count)
{
    RankingChart ranking;
    ranking.axis = {0, 100, {{0, u"0"_s}, {100, u"100"_s}}};
    for (int i = 0; i < count; ++i) {
        RankingRow row;
        row.source = u"net"_s;
        row.stationId = row.name = QString::number(i);
        row.value = 90.0 - i;
        ranking.rows.push_back(row);
    }
    return ranking;
}

/** The label of @p parent that is seen and has @p part in its text; null without one. */
QLabel *shownLabel(const QWidget &parent, const QString &part)
{
    const auto labels = parent.findChildren<QLabel *>();
    const auto found = std::ranges::find_if(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    return found == labels.end() ? nullptr : *found;
}

} // namespace

/** Charts on the screen: pointer, keys, key entries, table, exports, screen readers. */
class TestChartViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsShown_data();
    void everyKindIsShown();
    void arrowsFollowTheReadingOrder_data();
    void arrowsFollowTheReadingOrder();
    void keyEntriesHideSeries();
    void tablesAreWhole_data() { everyKindIsShown_data(); }
    void tablesAreWhole();
    void exportsAreWhatIsShown_data() { everyKindIsShown_data(); }
    void exportsAreWhatIsShown();
    void screenReadersHearTheMark();
    void panelsNameTheirSource();
    void longKeysHaveRoom();
    void enlargedChartsHaveTheDemoMark();
    void zoomsAlongValues_data();
    void zoomsAlongValues();
    void rowsChooseStations();
    void rowsAreMovedAndZoomed();
    void wheelKeepsThePointersRow();
    void fewRowsFollowTheHand();
    void fewerRowsLeaveFiveInView();
    void zoomsInAndOutAgain();
    void finerValuesKeepTheWindow();
    void cursorNamesEverySeries();
    void cursorSaysFlags();
    void partsHaveTheirOwnAxis();

private:
    Chart chartOf(ChartKind kind, const QStringList &stations = {u"n1"_s, u"n2"_s}) const;
    TimeSeriesChart lines(const QStringList &stations = {u"n1"_s}) const;

    std::unique_ptr<MadeUpCache> m_cache;
};

void TestChartViews::initTestCase()
{
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    const qint64 gapMs = MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs;
    m_cache->addNoise(u"n1"_s, u"Ring"_s, m_cache->at(0, 0), 66,
        [gapMs](qint64 t) { return t < gapMs || t > gapMs + 6 * MadeUpCache::hourMs; });
    m_cache->addNoise(u"n2"_s, u"Park"_s, m_cache->at(900, 0), 52);
    m_cache->addSeries(u"n1"_s, u"wind_direction"_s, u"°"_s, MadeUpCache::hourMs,
        [](qint64 t) { return double(t / MadeUpCache::hourMs % 360); });
    m_cache->addSeries(u"n1"_s, u"wind_speed"_s, u"m/s"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 3 + 2 * MadeUpCache::daily(t); });
}

Chart TestChartViews::chartOf(ChartKind kind, const QStringList &stations) const
{
    std::vector<SeriesChoice> choices;
    for (const QString &id : stations) {
        choices.push_back({{u"station"_s, u"net"_s, id}, u"laeq"_s, {}});
    }
    ViewState view;
    view.time.range = MadeUpCache::week();
    ChartOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    Connection reader = m_cache->reader();
    auto chart = loadChart(reader, kind, choices, view, options);
    return chart && *chart ? **chart : Chart();
}

TimeSeriesChart TestChartViews::lines(const QStringList &stations) const
{
    return std::get<TimeSeriesChart>(chartOf(ChartKind::TimeSeries, stations));
}

void TestChartViews::everyKindIsShown_data()
{
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind :
        {ChartKind::DailyProfile, ChartKind::WeeklyProfile, ChartKind::Calendar, ChartKind::HourWeek,
            ChartKind::Histogram, ChartKind::Duration, ChartKind::BoxByDayType, ChartKind::BoxByStation,
            ChartKind::Scatter, ChartKind::Ranking, ChartKind::Exceedance, ChartKind::NoiseRose}) {
        QTest::newRow(qPrintable(chartKindKey(kind))) << kind;
    }
}

void TestChartViews::everyKindIsShown()
{
    QFETCH(ChartKind, kind);
    const Chart chart = chartOf(kind);
    QVERIFY2(!frameOf(chart).isEmpty(), qPrintable(frameOf(chart).emptyText));
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(chart);
    view.show();
    const QImage before = view.grab().toImage();
    // Somewhere in the plot there is a mark for the pointer, and it says something.
    const QRectF plot = plotRect(chart, view.rect(), {Theme::Light, 1, false, true, false});
    QVERIFY(plot.width() > 100 && plot.height() > 100);
    for (int y = 1; y < 12 && view.markTexts().isEmpty(); ++y) {
        for (int x = 1; x < 12 && view.markTexts().isEmpty(); ++x) {
            QTest::mouseMove(
                &view, (plot.topLeft() + QPointF(plot.width() * x / 12, plot.height() * y / 12)).toPoint());
        }
    }
    QVERIFY(!view.markTexts().isEmpty());
    QVERIFY(view.grab().toImage() != before);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.markTexts().isEmpty());
    QCOMPARE(view.grab().toImage(), before);
}

void TestChartViews::arrowsFollowTheReadingOrder_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("next hour") << ChartKind::DailyProfile << int(Qt::Key_Right) << 0 << 1;
    QTest::newRow("last hour stays") << ChartKind::DailyProfile << int(Qt::Key_Right) << 23 << 23;
    QTest::newRow("same hour of the next weekday") << ChartKind::HourWeek << int(Qt::Key_Down) << 5 << 29;
    QTest::newRow("next week") << ChartKind::Calendar << int(Qt::Key_Right) << 0 << 6;
    QTest::newRow("day before") << ChartKind::Calendar << int(Qt::Key_Up) << 3 << 2;
}

void TestChartViews::arrowsFollowTheReadingOrder()
{
    QFETCH(ChartKind, kind);
    QFETCH(int, key);
    QFETCH(int, from);
    QFETCH(int, to);
    const Chart chart = chartOf(kind);
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(chart);
    view.show();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.markTexts(), markLines(chart, 0));
    const int across =
        kind == ChartKind::HourWeek || kind == ChartKind::DailyProfile ? Qt::Key_Right : Qt::Key_Down;
    for (int i = 0; i < from; ++i) {
        QTest::keyClick(&view, Qt::Key(across));
    }
    QCOMPARE(view.markTexts(), markLines(chart, from));
    QTest::keyClick(&view, Qt::Key(key));
    QCOMPARE(view.markTexts(), markLines(chart, to));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.markTexts(), markLines(chart, markCount(chart) - 1));
}

void TestChartViews::keyEntriesHideSeries()
{
    ChartPanel panel(nullptr);
    panel.resize(viewSize);
    panel.show();
    panel.setChart(chartOf(ChartKind::DailyProfile));
    auto *view = panel.findChild<ChartView *>();
    QVERIFY(view->isVisible());
    QTest::keyClick(view, Qt::Key_1);
    QVERIFY(isSeriesHidden(panel.chart(), 0));
    QTest::keyClick(view, Qt::Key_1);
    QVERIFY(!isSeriesHidden(panel.chart(), 0));
    // With the mouse: where the key has the entry.
    const ChartStyle style{Theme::Light, 1, false, true, false};
    std::optional<QPointF> place;
    for (int y = view->height() - 1; y > 0 && !place; y -= 3) {
        for (int x = 0; x < view->width() && !place; x += 3) {
            if (keySeriesAt(view->chart(), view->rect(), style, QPointF(x, y)) == 1) {
                place = QPointF(x, y);
            }
        }
    }
    QVERIFY(place);
    press(*view, *place);
    QVERIFY(isSeriesHidden(panel.chart(), 1));
    QVERIFY(!isSeriesHidden(panel.chart(), 0));
    // The next chart of the same series keeps them hidden.
    panel.setChart(chartOf(ChartKind::DailyProfile));
    QVERIFY(isSeriesHidden(panel.chart(), 1));
}

void TestChartViews::tablesAreWhole()
{
    QFETCH(ChartKind, kind);
    const Chart chart = chartOf(kind);
    ChartPanel panel(nullptr);
    panel.resize(viewSize);
    panel.show();
    panel.setChart(chart);
    panel.setTableShown(true);
    const auto *table = panel.findChild<QTableView *>();
    QVERIFY(table->isVisible());
    const ChartTable cells = tableOf(chart);
    QVERIFY(!cells.rows.empty());
    QCOMPARE(table->model()->rowCount(), int(cells.rows.size()));
    QCOMPARE(table->model()->columnCount(), int(cells.columns.size()));
    QCOMPARE(table->model()->index(0, 0).data().toString(),
        cellText(cells.rows[0][0], cells.columns[0], QLocale()));
    panel.setTableShown(false);
    QVERIFY(!table->isVisible());
}

void TestChartViews::exportsAreWhatIsShown()
{
    QFETCH(ChartKind, kind);
    const Chart chart = chartOf(kind);
    const QTemporaryDir folder;
    const auto read = [&](const QString &name) {
        const QString path = folder.filePath(name);
        if (!saveChartFile(chart, path)) {
            return QByteArray();
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QImage png = QImage::fromData(read(u"c.png"_s));
    QCOMPARE(png.size(), chartPicture(chart, 2).size());
    QCOMPARE(png.pixelColor(0, 0), QColor(Qt::white));
    const QByteArray svg = read(u"c.svg"_s);
    QVERIFY(svg.contains(frameOf(chart).title.toHtmlEscaped().toUtf8()));
    QVERIFY(!svg.contains("<image")); // vector
    QVERIFY(read(u"c.pdf"_s).startsWith("%PDF-"));
    const auto failed = saveChartFile(chart, folder.filePath(u"none/c.pdf"_s));
    QVERIFY(!failed && failed.error().kind == Error::Kind::Storage);
}

void TestChartViews::screenReadersHearTheMark()
{
    ChartView view(nullptr);
    view.resize(viewSize);
    const Chart chart = chartOf(ChartKind::DailyProfile);
    view.setChart(chart);
    view.show();
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->text(QAccessible::Name), frameOf(chart).title);
    QCOMPARE(heard->text(QAccessible::Description), frameOf(chart).description);
    QVERIFY(!frameOf(chart).description.isEmpty());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(heard->text(QAccessible::Value), markLines(chart, 0).join(u", "_s));
}

void TestChartViews::panelsNameTheirSource()
{
    ChartPanel panel(nullptr);
    panel.resize(viewSize);
    panel.show();
    for (Chart chart : {chartOf(ChartKind::DailyProfile), Chart(lines())}) {
        frameOf(chart).source = QString(u"City of somewhere, "_s).repeated(40) + u"licence"_s;
        panel.setChart(chart);
        const QLabel *source = shownLabel(panel, frameOf(chart).source);
        QVERIFY(source);
        // One line, however long it is; all of it is in the tool tip and told to screen readers.
        QCOMPARE(panel.width(), viewSize.width());
        QVERIFY(source->height() < 2 * source->fontMetrics().height());
        panel.grab();
        QCOMPARE(source->toolTip(), source->text());
        panel.setTableShown(true);
        QVERIFY(source->isVisible());
        panel.setTableShown(false);
        frameOf(chart).source.clear();
        panel.setChart(chart);
        QVERIFY(!source->isVisible());
    }
}

/** In a narrow inspector a key of many lines makes the panel higher; it never lies over the plot. */
void TestChartViews::longKeysHaveRoom()
{
    TimeSeriesChart chart = lines();
    chart.source = u"Measuring net (made up)"_s;
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *panel = new ChartPanel(content);
    panel->setHighest(270);
    column->addWidget(panel, 1);
    scroll.setWidget(content);
    scroll.resize(300, 500);
    scroll.show();
    const auto *key = panel->findChild<ChartKey *>();
    const auto *plot = panel->findChild<TimeSeriesView *>();
    const auto isApart = [&] {
        const int plotBottom = plot->mapTo(panel, QPoint(0, plot->height())).y();
        return plotBottom <= key->y() && key->height() >= key->heightForWidth(key->width());
    };
    panel->setChart(chart);
    QTRY_COMPARE(panel->height(), 270);
    QTRY_VERIFY(isApart());
    for (int i = 0; i < 6; ++i) {
        chart.key.push_back({ChartKeyEntry::Sign::Outlier, u"excluded: out of range and spike"_s});
    }
    panel->setChart(chart);
    QTRY_VERIFY(panel->height() > 270);
    QTRY_VERIFY(isApart());
}

void TestChartViews::enlargedChartsHaveTheDemoMark()
{
    const QString mark = u"Demo · made up"_s;
    for (Chart chart : {chartOf(ChartKind::DailyProfile), Chart(lines())}) {
        LargeChart large(nullptr);
        large.resize(viewSize);
        large.show();
        frameOf(chart).demoText = mark;
        large.panel()->setChart(chart);
        QVERIFY(shownLabel(large, mark));
        frameOf(chart).demoText.clear();
        large.panel()->setChart(chart);
        QVERIFY(!shownLabel(large, mark));
        // In the inspector the map beside it has the mark.
        ChartPanel panel(nullptr);
        panel.show();
        frameOf(chart).demoText = mark;
        panel.setChart(chart);
        QVERIFY(!shownLabel(panel, mark));
    }
}

void TestChartViews::zoomsAlongValues_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("isZoomable");
    QTest::newRow("scatter") << ChartKind::Scatter << true;
    QTest::newRow("histogram") << ChartKind::Histogram << true;
    QTest::newRow("duration") << ChartKind::Duration << true;
    QTest::newRow("day") << ChartKind::DailyProfile << true;
    QTest::newRow("week") << ChartKind::WeeklyProfile << true;
    QTest::newRow("calendar of one month") << ChartKind::Calendar << false;
    QTest::newRow("two rows") << ChartKind::Ranking << false;
    QTest::newRow("rose") << ChartKind::WindRose << false;
}

void TestChartViews::zoomsAlongValues()
{
    QFETCH(ChartKind, kind);
    QFETCH(bool, isZoomable);
    const Chart whole = chartOf(kind);
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(whole);
    view.show();
    const int all = markCount(view.chart());
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(markCount(view.chart()) < all, isZoomable);
    const int fewer = markCount(view.chart());
    view.setChart(whole); // the same chart anew: what was zoomed in stays
    QCOMPARE(markCount(view.chart()), fewer);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(markCount(view.chart()), all);
}

void TestChartViews::rowsChooseStations()
{
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(chartOf(ChartKind::Ranking));
    view.show();
    QSignalSpy chosen(&view, &ChartView::stationChosen);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<Selection>().id, u"n1"_s); // the louder one
}

void TestChartViews::rowsAreMovedAndZoomed()
{
    const RankingChart ranking = rankingOf(40);
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(ranking);
    view.show();
    QSignalSpy chosen(&view, &ChartView::stationChosen);
    const auto rows = [&view] { return std::get<RankingChart>(view.chart()).rows; };
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(rows().size(), std::size_t(20));
    QCOMPARE(rows().front().name, u"10"_s);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(rows().front().name, u"12"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down); // beyond the last row in view
    QCOMPARE(rows().front().name, u"13"_s);
    QVERIFY(view.markTexts().front().startsWith(u"33."));
    // A row that is dragged is not chosen, one that is clicked is.
    const auto send = [&view](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    const QPointF middle(view.width() / 2.0, view.height() * 0.3);
    send(QEvent::MouseButtonPress, middle);
    send(QEvent::MouseMove, middle + QPointF(0, 80));
    send(QEvent::MouseButtonRelease, middle + QPointF(0, 80));
    QVERIFY(chosen.isEmpty());
    QVERIFY(rows().front().name.toInt() < 13);
    QTest::keyClick(&view, Qt::Key_Home);
    send(QEvent::MouseButtonPress, middle);
    send(QEvent::MouseButtonRelease, middle);
    QCOMPARE(chosen.size(), 1);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, middle.toPoint());
    QCOMPARE(rows().size(), std::size_t(40));
}

void TestChartViews::wheelKeepsThePointersRow()
{
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(rankingOf(40));
    view.show();
    view.setFocus();
    QSignalSpy chosen(&view, &ChartView::stationChosen);
    const QPointF at(view.width() / 2.0, view.height() * 0.4);
    QWheelEvent wheel(
        at, view.mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(std::get<RankingChart>(view.chart()).rows.size() < 40);
    // The pointer was not moved, but lies on a row that can be read and chosen.
    QVERIFY(!view.markTexts().isEmpty());
    const QString row = view.markTexts().front().section(u". "_s, 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<Selection>().id, row);
}

void TestChartViews::fewRowsFollowTheHand()
{
    ChartView view(nullptr);
    view.resize(640, 900); // far more room than five rows take
    view.setChart(rankingOf(41));
    view.show();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view, Qt::Key_Plus);
    }
    const auto first = [&view] { return std::get<RankingChart>(view.chart()).rows.front().name.toInt(); };
    QCOMPARE(first(), 18);
    const auto row = chartMark(view.chart(), view.rect(), {Theme::Light, 1, false, true, false}, 0);
    QVERIFY(row && row->place.height() * 10 < view.height());
    const auto send = [&view](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    const QPointF from = row->place.center();
    const QPointF to = from + QPointF(0, row->place.height());
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, to);
    send(QEvent::MouseButtonRelease, to);
    QCOMPARE(first(), 17);
}

void TestChartViews::fewerRowsLeaveFiveInView()
{
    ChartView view(nullptr);
    view.resize(viewSize);
    view.setChart(rankingOf(200));
    view.show();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view, Qt::Key_Plus);
    }
    QCOMPARE(std::get<RankingChart>(view.chart()).rows.size(), std::size_t(5));
    view.setChart(rankingOf(20)); // of another filter
    QCOMPARE(std::get<RankingChart>(view.chart()).rows.size(), std::size_t(5));
}

void TestChartViews::zoomsInAndOutAgain()
{
    TimeSeriesView view(nullptr);
    view.resize(viewSize);
    view.show();
    view.setSeries(lines());
    const TimeRange whole = view.window();
    QCOMPARE(whole, MadeUpCache::week());
    QSignalSpy rested(&view, &TimeSeriesView::windowChosen);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(std::abs(view.window().lengthMs() - whole.lengthMs() / 4) < 1000);
    QTRY_COMPARE(rested.size(), 1);
    // Finer values of just that window come; the whole period can still be reached.
    TimeSeriesChart detail = windowOf(lines(), view.window(), 400, QLocale());
    view.setDetail(detail);
    const TimeRange zoomed = view.window();
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(view.window().fromMs > zoomed.fromMs);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.window(), whole);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.window(), whole);
}

void TestChartViews::finerValuesKeepTheWindow()
{
    TimeSeriesView view(nullptr);
    view.resize(viewSize);
    view.show();
    view.setSeries(lines());
    QTest::keyClick(&view, Qt::Key_Plus);
    const TimeRange window = view.window();
    TimeSeriesChart late = windowOf(lines(), {window.fromMs, window.toMs - 1000}, 400, QLocale());
    late.coverageText = u"late"_s;
    view.setDetail(late); // of a window that was left
    QVERIFY(view.shown().coverageText.isEmpty());
    TimeSeriesChart detail = windowOf(lines(), window, 400, QLocale());
    detail.coverageText = u"of the part"_s;
    view.setDetail(detail);
    QCOMPARE(view.shown().coverageText, u"of the part"_s);
    QCOMPARE(view.window(), window);
}

void TestChartViews::cursorNamesEverySeries()
{
    TimeSeriesView view(nullptr);
    view.resize(viewSize);
    view.show();
    view.setSeries(lines({u"n1"_s, u"n2"_s}));
    QCOMPARE(view.series().series.size(), std::size_t(2));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorTexts().size(), 3); // time and two values
    view.setHidden({true, false});
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorTexts().size(), 2);
    QVERIFY(view.shown().series.front().isHidden);
}

void TestChartViews::cursorSaysFlags()
{
    TimeSeriesView view(nullptr);
    view.resize(viewSize);
    view.show();
    TimeSeriesChart chart = lines();
    const qint64 middle = (chart.period.fromMs + chart.period.toMs) / 2;
    const auto flagged = [&](quint8 flags) {
        chart.series.front().flagged = std::make_shared<std::vector<FlagMark>>(std::vector<FlagMark>{
            {middle - 4 * MadeUpCache::hourMs, middle + 4 * MadeUpCache::hourMs, 60, 60, flags, 9}});
        view.setSeries(chart);
        QTest::keyClick(&view, Qt::Key_Right);
        return view.cursorTexts().join(u'|');
    };
    QVERIFY2(flagged(FlagFlat).contains(u"excluded: unchanged too long"), qPrintable(flagged(FlagFlat)));
    QVERIFY2(flagged(FlagStep).contains(u"noted: step"), qPrintable(flagged(FlagStep)));
}

void TestChartViews::partsHaveTheirOwnAxis()
{
    const TimeSeriesChart whole = lines();
    const TimeRange window{
        MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs, MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs};
    const TimeSeriesChart part = windowOf(undecimated(whole), window, 400, QLocale());
    QCOMPARE(part.period, window);
    QVERIFY(part.periodText != whole.periodText);
    QVERIFY(part.coverageText.isEmpty()); // not known of a part
    QVERIFY(!part.gaps.empty() && part.gaps.front().fromMs >= window.fromMs);
    QVERIFY(!part.nights.empty());
    for (const TimeTick &tick : part.timeTicks) {
        QVERIFY(tick.timeMs >= window.fromMs && tick.timeMs <= window.toMs);
    }
    // Broken at the gap, and running on to both edges.
    QVERIFY(part.series.front().parts.size() >= 1);
    QVERIFY(part.series.front().parts.back().back().timeMs >= window.toMs - MadeUpCache::hourMs);
}

STADTBLICK_TEST(TestChartViews, QApplication)
#include "tst_chartviews.moc"
