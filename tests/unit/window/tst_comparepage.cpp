#include "app/window/comparepicture.h"
#include "app/window/compareview.h"
#include "app/window/mainwindow.h"
#include "models/basemap/rastersource.h"
#include "models/domain/comparestate.h"
#include "models/report/reportbuilder.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/theme.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/resultcard.h"
#include "widgets/compare/sidepicker.h"
#include "widgets/compare/stationtable.h"
#include "widgets/compare/swipehandle.h"
#include "widgets/compare/swipemap.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/explaindialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = MadeUpCache::dayMs;

TimeRange days(int first, int count)
{
    return {MadeUpCache::fromMs() + first * dayMs, MadeUpCache::fromMs() + (first + count) * dayMs};
}

bool hasLabel(const QWidget &widget, const QString &part)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

/** The Compare page in the window: offers, result, keys, undo, saving. */
class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersWhatSuggestsItself();
    void takesAnOffer();
    void saysTheResult();
    void explainsTheResult();
    void movesTheHandleByKeys();
    void keepsTheMapsInLockstep();
    void selectsAnotherStation();
    void comparesPlaces();
    void showsPlacesSideBySide();
    void asksForMissingPlaces();
    void choosesPlacesInTheirHalves();
    void offersHalvesForPlaces();
    void drawsThePictureOfPlaces();
    void saysThatNothingWasMeasured();
    void copiesTheTable();
    void showsTheProfilesAsAChart();
    void profilesOfPlacesAreNamed();
    void showsBothSidesOfAllStations();
    void drawsThePicture_data();
    void drawsThePicture();
    void picturesSayWhatIsMissing_data();
    void picturesSayWhatIsMissing();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void printsTheComparison();
    void fitsSmallWindows();

private:
    ViewState view(bool hasCompare) const;
    /** The two streets side by side; without B where @p hasB is false. */
    ViewState places(bool hasA = true, bool hasB = true) const;
    std::unique_ptr<MainWindow> open(const ViewState &view);

    std::unique_ptr<MadeUpCache> m_cache;
    Executor m_executor{2};
};

void TestComparePage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    const qint64 changeMs = MadeUpCache::fromMs() + 28 * dayMs;
    for (const auto &[id, change] : {std::pair(u"quieter"_s, -3.0), std::pair(u"same"_s, 0.0)}) {
        m_cache->addStation(id, u"Street "_s + id, m_cache->at(change * 200, 0));
        m_cache->addSeries(
            id, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
            [=, effect = change](qint64 t) {
                return 60 + std::sin(double(t / MadeUpCache::hourMs % 97)) + (t >= changeMs ? effect : 0);
            },
            {}, {}, 60 * dayMs);
    }
}

ViewState TestComparePage::view(bool hasCompare) const
{
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    view.layers = {{u"basemap"_s, true, 1, {}, {}}, {u"noise"_s, true, 1, {}, {}}};
    view.time.range = days(28, 28);
    view.selection = {u"station"_s, u"net"_s, u"quieter"_s};
    if (hasCompare) {
        CompareState state;
        state.a = {days(0, 28), {}, u"before"_s};
        state.b = {days(28, 28), {}, u"after"_s};
        view = withCompare(view, state);
    }
    return view;
}

ViewState TestComparePage::places(bool hasA, bool hasB) const
{
    CompareState state;
    state.kind = u"place"_s;
    state.map = u"side"_s;
    if (hasA) {
        state.a.place = {u"station"_s, u"net"_s, u"same"_s};
    }
    if (hasB) {
        state.b.place = {u"station"_s, u"net"_s, u"quieter"_s};
    }
    return withCompare(view(false), state);
}

std::unique_ptr<MainWindow> TestComparePage::open(const ViewState &view)
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(1600, 1000);
    window->show();
    window->openCity(m_cache->path(), view, true);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 20'000); }();
    window->setPage(WindowPage::Compare);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->isLoading(), 20'000); }();
    return window;
}

void TestComparePage::offersWhatSuggestsItself()
{
    const QTimeZone berlin("Europe/Berlin");
    const QLocale english(QLocale::English);
    const auto offers = offeredPeriods(days(28, 28), berlin, english);
    QCOMPARE(offers.size(), 3U);
    QCOMPARE(offers[0].range, days(0, 28));
    QCOMPARE(offers[1].range, days(56, 28));
    QCOMPARE(offers[2].range.lengthMs(), 28 * dayMs);
    // A week says nothing: four are offered, across the change of the clock too.
    const auto week = offeredPeriods(periodOfDays({2026, 4, 6}, {2026, 4, 12}, berlin), berlin, english);
    QCOMPARE(week[0].range, periodOfDays({2026, 3, 9}, {2026, 4, 5}, berlin));
    QCOMPARE(week[0].range.lengthMs(), 28 * dayMs - MadeUpCache::hourMs);
    QVERIFY(offeredPeriods({}, berlin, english).empty());
}

void TestComparePage::takesAnOffer()
{
    const auto window = open(view(false));
    auto *panel = window->findChild<ComparePanel *>();
    QVERIFY(hasLabel(*panel, u"Compare two periods"_s));
    Q_EMIT panel->offerTaken(days(0, 28));
    QTRY_VERIFY(!window->isLoading());
    const CompareState state = compareStateOf(*window->cityView());
    QCOMPARE(*state.a.range, days(0, 28));
    // Whole days of the city's zone, which here is UTC.
    QVERIFY(state.b.range->fromMs <= days(28, 28).fromMs && state.b.range->toMs >= days(28, 28).toMs);
    QVERIFY(state.b.range->lengthMs() <= 29 * dayMs);
    QTRY_VERIFY(hasLabel(*panel, u"dB quieter"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window->cityView()->compare.isEmpty());
    QTRY_VERIFY(hasLabel(*panel, u"Compare two periods"_s));
}

void TestComparePage::saysTheResult()
{
    const auto window = open(view(true));
    auto *panel = window->findChild<ComparePanel *>();
    QVERIFY(hasLabel(*panel, u"dB quieter"_s));
    QVERIFY(hasLabel(*panel, u"Not to be explained by chance alone."_s));
    QVERIFY(hasLabel(*panel, u"Street quieter"_s));
    auto *table = panel->findChild<StationTable *>();
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->item(1, 2)->text().contains(u"uncertain"_s));
    const auto *map = window->findChild<SwipeMap *>();
    QCOMPARE(map->mode(), CompareMapMode::Swipe);
    QVERIFY(map->scenes().a && map->scenes().b && map->scenes().difference);
}

void TestComparePage::explainsTheResult()
{
    const auto window = open(view(true));
    auto *panel = window->findChild<ComparePanel *>();
    const auto textOf = [&] {
        auto *dialog = panel->findChild<ExplainDialog *>();
        const QString text = dialog ? dialog->findChild<QPlainTextEdit *>()->toPlainText() : QString();
        delete dialog;
        return text;
    };
    Q_EMIT panel->findChild<ResultCard *>()->explainRequested();
    const QString card = textOf();
    QVERIFY2(card.contains(u"difference B − A"_s) && card.contains(u"95 % range: "_s), qPrintable(card));
    QVERIFY2(card.contains(u"--view '"_s) && card.contains(u"\"compare\":[{"_s), qPrintable(card));
    auto *table = panel->findChild<StationTable *>();
    QCOMPARE(table->actions().size(), 1);
    table->actions().front()->trigger();
    QVERIFY(textOf().contains(u"Compared with: "_s));
}

void TestComparePage::movesTheHandleByKeys()
{
    const auto window = open(view(true));
    auto *handle = window->findChild<SwipeHandle *>();
    QCOMPARE(handle->split(), 0.5);
    QTest::keyClick(handle, Qt::Key_Left);
    QCOMPARE(handle->split(), 0.48);
    QTest::keyClick(handle, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(handle->split() - 0.58) < 1e-9);
    QCOMPARE(compareStateOf(*window->cityView()).split, handle->split());
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(handle->split(), 0.0);
    const auto *map = window->findChild<SwipeMap *>();
    QCOMPARE(map->mapB()->mapTo(map, QPoint(0, 0)), QPoint(0, 0)); // B lies exactly on A
    QTest::keyClick(handle, Qt::Key_End);
    QCOMPARE(map->mapB()->mapTo(map, QPoint(0, 0)), QPoint(0, 0));
}

void TestComparePage::keepsTheMapsInLockstep()
{
    const auto window = open(view(true));
    const auto *map = window->findChild<SwipeMap *>();
    QTest::keyClick(map->mapA(), Qt::Key_Left);
    QCOMPARE(map->mapB()->camera(), map->mapA()->camera());
    QTest::keyClick(map->mapB(), Qt::Key_Up);
    QCOMPARE(map->mapB()->camera(), map->mapA()->camera());
    QTRY_COMPARE(window->cityView()->camera, map->mapA()->camera());
    Q_EMIT window->findChild<CompareBar *>()->changed([&] {
        CompareState state = compareStateOf(*window->cityView());
        state.map = u"side"_s;
        return state;
    }());
    QCOMPARE(map->mode(), CompareMapMode::SideBySide);
    QVERIFY(std::abs(map->mapA()->width() - map->mapB()->width()) <= 1);
}

void TestComparePage::selectsAnotherStation()
{
    const auto window = open(view(true));
    auto *panel = window->findChild<ComparePanel *>();
    panel->findChild<StationTable *>()->setCurrentCell(1, 0);
    QCOMPARE(window->cityView()->selection.id, u"same"_s);
    QTRY_VERIFY(hasLabel(*panel, u"May be chance"_s));
    QTRY_VERIFY(!window->isLoading());
}

void TestComparePage::comparesPlaces()
{
    ViewState start = view(true);
    CompareState state = compareStateOf(start);
    state.kind = u"place"_s;
    state.a.place = {u"station"_s, u"net"_s, u"same"_s};
    const auto window = open(withCompare(start, state));
    auto *panel = window->findChild<ComparePanel *>();
    QVERIFY(hasLabel(*panel, u"Compare two places"_s));
    Q_EMIT window->findChild<SwipeMap *>()->thingClicked({u"station"_s, u"net"_s, u"quieter"_s});
    QTRY_VERIFY(hasLabel(*panel, u"dB quieter"_s));
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(window->findChild<SwipeMap *>()->mode(), CompareMapMode::Single);
}

void TestComparePage::showsPlacesSideBySide()
{
    const auto window = open(places());
    auto *map = window->findChild<SwipeMap *>();
    QCOMPARE(map->mode(), CompareMapMode::Places);
    QVERIFY(map->showsPlaces());
    // Each half lies around its place.
    const QPointF a = toMercator(m_cache->at(0, 0));
    const QPointF b = toMercator(m_cache->at(-600, 0));
    const auto awayFrom = [](QPointF place, const MapView *half) {
        const QPointF away = toMercator(half->camera().centre) - place;
        return std::hypot(away.x(), away.y());
    };
    QVERIFY(awayFrom(a, map->mapA()) < 1);
    QVERIFY(awayFrom(b, map->mapB()) < 1);
    QCOMPARE(map->mapA()->camera().zoom, map->mapB()->camera().zoom);
    QVERIFY(map->mapA()->isVisible() && map->mapB()->isVisible());
    for (const bool isB : {false, true}) {
        const QString text = map->sideText(isB);
        QVERIFY2(text.contains(isB ? u"Street quieter"_s : u"Street same"_s) && text.contains(u"dB(A)"_s)
                && text.contains(u"2026"_s),
            qPrintable(text));
    }
    // What moves one moves the other by as much, and is a step that can be undone.
    const Camera before = window->cityView()->camera;
    QTest::keyClick(map->mapB(), Qt::Key_Left);
    const double moved = awayFrom(b, map->mapB());
    QVERIFY(moved > 50);
    QVERIFY(std::abs(awayFrom(a, map->mapA()) - moved) < 1);
    QTRY_COMPARE(window->cityView()->camera, map->camera());
    QTest::keyClick(map->mapA(), Qt::Key_Plus);
    QTRY_COMPARE(map->mapA()->camera().zoom, before.zoom + 1);
    QTRY_COMPARE(window->cityView()->camera, map->camera());
    QCOMPARE(map->mapB()->camera().zoom, map->mapA()->camera().zoom);
    QTRY_VERIFY(!window->isLoading());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->cityView()->camera, before);
    QVERIFY(awayFrom(a, map->mapA()) < 1);
    QVERIFY(awayFrom(b, map->mapB()) < 1);
    // Home takes both back to their places.
    QTest::keyClick(map->mapA(), Qt::Key_Up);
    QVERIFY(awayFrom(b, map->mapB()) > 50);
    Q_EMIT map->findChild<ZoomBox *>(QString(), Qt::FindDirectChildrenOnly)->homeClicked();
    QTRY_VERIFY(awayFrom(a, map->mapA()) < 1 && awayFrom(b, map->mapB()) < 1);
    // The handle sizes the halves, but leaves something of both.
    auto *handle = window->findChild<SwipeHandle *>();
    QVERIFY(handle->isVisible());
    QTest::keyClick(handle, Qt::Key_End);
    QCOMPARE(handle->split(), 0.75);
    QCOMPARE(map->mapA()->width(), qRound(0.75 * map->width()));
    QCOMPARE(map->mapA()->width() + map->mapB()->width(), map->width());
    QCOMPARE(compareStateOf(*window->cityView()).split, 0.75);
    QVERIFY(awayFrom(a, map->mapA()) < 1);
}

void TestComparePage::asksForMissingPlaces()
{
    const auto window = open(places(true, false));
    auto *map = window->findChild<SwipeMap *>();
    QCOMPARE(map->mode(), CompareMapMode::Places);
    QVERIFY(!map->showsPlaces());
    QVERIFY(hasLabel(*map, u"Place B is not chosen"_s));
    QVERIFY(!hasLabel(*map, u"Place A is not chosen"_s));
    QVERIFY(!map->sideText(false).contains(u"dB(A)"_s)); // nothing is compared yet
    // A click in A's half gives B while that is missing; A itself is no B.
    Q_EMIT map->placeClicked(false, {u"station"_s, u"net"_s, u"same"_s});
    QVERIFY(compareStateOf(*window->cityView()).b.place.isEmpty());
    Q_EMIT map->placeClicked(false, {u"station"_s, u"net"_s, u"quieter"_s});
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(compareStateOf(*window->cityView()).b.place.id, u"quieter"_s);
    QVERIFY(map->showsPlaces());
    QVERIFY(!hasLabel(*map, u"Place B is not chosen"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window->isLoading());
    QVERIFY(hasLabel(*map, u"Place B is not chosen"_s));
    QVERIFY(map->sideText(true).isEmpty());
    const auto empty = open(places(false, false));
    const auto *both = empty->findChild<SwipeMap *>();
    QVERIFY(hasLabel(*both, u"Place A is not chosen"_s) && hasLabel(*both, u"Place B is not chosen"_s));
}

void TestComparePage::choosesPlacesInTheirHalves()
{
    const auto window = open(places());
    auto *map = window->findChild<SwipeMap *>();
    // The other one's place is none for this half.
    Q_EMIT map->placeClicked(false, {u"station"_s, u"net"_s, u"quieter"_s});
    QCOMPARE(compareStateOf(*window->cityView()).a.place.id, u"same"_s);
    Q_EMIT map->placeClicked(true, {u"idea"_s, u"net"_s, u"1"_s});
    QCOMPARE(compareStateOf(*window->cityView()).b.place.id, u"quieter"_s);
    Q_EMIT window->findChild<CompareBar *>()->changed([&] {
        CompareState state = compareStateOf(*window->cityView());
        std::swap(state.a, state.b);
        return state;
    }());
    QTRY_VERIFY(!window->isLoading());
    const QPointF away = toMercator(map->mapA()->camera().centre) - toMercator(m_cache->at(-600, 0));
    QVERIFY(std::hypot(away.x(), away.y()) < 1);
}

void TestComparePage::offersHalvesForPlaces()
{
    CompareBar bar(nullptr);
    CompareState chosen;
    connect(&bar, &CompareBar::changed, &bar, [&](const CompareState &state) { chosen = state; });
    bar.setState({});
    auto *kind = bar.findChild<QComboBox *>();
    QCOMPARE(kind->itemData(1).toString(), u"place"_s);
    Q_EMIT kind->activated(1);
    QVERIFY(chosen.isOfPlaces());
    QCOMPARE(chosen.map, u"side"_s);
    chosen.map = u"difference"_s;
    bar.setState(chosen);
    Q_EMIT kind->activated(1);
    QCOMPARE(chosen.map, u"difference"_s);
}

void TestComparePage::drawsThePictureOfPlaces()
{
    const auto window = open(places());
    const auto scenes = window->findChild<SwipeMap *>()->scenes();
    const Camera atA{m_cache->at(0, 0), 13};
    const Camera atB{m_cache->at(-600, 0), 13};
    const auto drawn = [&](const Camera &b) {
        const auto picture = comparePicture(m_cache->path(),
            {scenes, u"side"_s, 0.4, atA, {800, 500}, u"A · same\nLNight 60 dB(A)"_s, u"B · quieter"_s, b},
            1);
        return picture ? *picture : QImage();
    };
    const QImage picture = drawn(atB);
    QCOMPARE(picture.size(), QSize(800, 500));
    const QImage other = drawn(atA);
    const QRect left(0, 0, 318, 500);
    const QRect right(322, 0, 478, 500);
    QCOMPARE(picture.copy(left), other.copy(left));
    QVERIFY(picture.copy(right) != other.copy(right));
}

void TestComparePage::saysThatNothingWasMeasured()
{
    ViewState start = view(true);
    CompareState state = compareStateOf(start);
    state.b.range = days(400, 28);
    const auto window = open(withCompare(start, state));
    QVERIFY(hasLabel(*window->findChild<ComparePanel *>(), u"Nothing was measured in B."_s));
}

void TestComparePage::copiesTheTable()
{
    const auto window = open(view(true));
    Q_EMIT window->findChild<CompareBar *>()->copyTableClicked();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].split(u'\t').size(), lines[1].split(u'\t').size());
    QVERIFY(lines[1].startsWith(u"Street quieter\t-3."_s));
}

void TestComparePage::showsTheProfilesAsAChart()
{
    const auto window = open(view(true));
    ChartPanel *panel = window->findChild<ComparePanel *>()->charts().front();
    QVERIFY(panel->isVisible());
    const ProfileChart chart = std::get<ProfileChart>(panel->chart());
    QCOMPARE(chart.curves.size(), std::size_t(2));
    QCOMPARE(chart.curves[0].role, ChartRole::ComparisonA);
    QCOMPARE(chart.curves[1].role, ChartRole::ComparisonB);
    // 28 days are too few for percentiles: the bands reach from the lowest to the highest.
    QCOMPARE(std::ranges::count(chart.key, ChartKeyEntry::Sign::Band, &ChartKeyEntry::sign), 2);
    QVERIFY(std::ranges::any_of(
        chart.key, [](const ChartKeyEntry &entry) { return entry.text.contains(u"n < 50"_s); }));
    QCOMPARE(chart.place, u"Street quieter"_s);
    QVERIFY(chart.source.contains(u"made up"_s) && chart.isDemo && !chart.demoText.isEmpty());
    QVERIFY(chart.description.contains(u"A before highest"_s)
        && chart.description.contains(u"B after highest"_s));
    // Keys lead the crosshair; it says both sides.
    auto *plot = panel->findChild<ChartView *>();
    QVERIFY(plot->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(plot->markTexts().size(), 3);
    QVERIFY(plot->markTexts()[1].startsWith(u"A before"_s));
    // A digit hides a side, in the key too.
    QTest::keyClick(plot, Qt::Key_2);
    const ProfileChart hidden = std::get<ProfileChart>(panel->chart());
    QVERIFY(!hidden.curves[0].isHidden && hidden.curves[1].isHidden);
    QCOMPARE(std::ranges::count(hidden.key, true, &ChartKeyEntry::isHidden), 2); // line and band
    QTest::keyClick(plot, Qt::Key_2);
    Q_EMIT panel->copyTableClicked();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 1 + 2 * 24);
    QVERIFY(lines[0].startsWith(u"Side\tHour\t"_s) && lines[1].startsWith(u"A before\t"_s));
    QTest::keyClick(window.get(), Qt::Key_T);
    QVERIFY(panel->isTableShown());
}

void TestComparePage::profilesOfPlacesAreNamed()
{
    ViewState start = view(false);
    CompareState state;
    state.kind = u"place"_s;
    state.a.place = {u"station"_s, u"net"_s, u"same"_s};
    state.b.place = {u"station"_s, u"net"_s, u"quieter"_s};
    const auto window = open(withCompare(start, state));
    const auto chart = std::get<ProfileChart>(window->findChild<ComparePanel *>()->charts().front()->chart());
    QCOMPARE(chart.curves[0].name, u"A Street same"_s);
    QCOMPARE(chart.curves[1].name, u"B Street quieter"_s);
    QVERIFY(chart.place.isEmpty());
    QVERIFY(!chart.periodText.startsWith(u"A "_s)); // both have one period
}

void TestComparePage::showsBothSidesOfAllStations()
{
    const auto window = open(view(true));
    ChartPanel *panel = window->findChild<ComparePanel *>()->charts().back();
    QVERIFY(panel->isVisible());
    const ChangeChart chart = std::get<ChangeChart>(panel->chart());
    // The table's numbers: of the indicator and the days that were chosen.
    const auto comparison = window->findChild<StationTable *>();
    QCOMPARE(int(chart.rows.size()), comparison->rowCount());
    QCOMPARE(chart.rows.front().name, u"Street quieter"_s);
    QVERIFY(chart.rows.front().isCertain() && *chart.rows.front().difference < -2);
    QVERIFY(!chart.rows.back().isCertain());
    QVERIFY(chart.isDemo && chart.periodText.startsWith(u"A "_s));
    QCOMPARE(chart.key.front().text, u"A"_s);
    Q_EMIT panel->copyTableClicked();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Station\tA dB(A)\tB dB(A)\t"_s));
    // Enter at a row chooses its station.
    auto *plot = panel->findChild<ChartView *>();
    QTest::keyClick(plot, Qt::Key_End);
    QTest::keyClick(plot, Qt::Key_Return);
    QTRY_VERIFY(!window->isLoading());
    QCOMPARE(window->cityView()->selection.id, u"same"_s);
}

void TestComparePage::drawsThePicture_data()
{
    QTest::addColumn<QString>("map");
    for (const char *map : {"swipe", "side", "difference"}) {
        QTest::addRow("%s", map) << QString::fromLatin1(map);
    }
}

void TestComparePage::drawsThePicture()
{
    QFETCH(QString, map);
    const auto window = open(view(true));
    const auto scenes = window->findChild<SwipeMap *>()->scenes();
    const auto picture = comparePicture(m_cache->path(),
        {scenes, map, 0.5, {m_cache->at(0, 0), 13}, {800, 500}, u"A · before"_s, u"B · after"_s}, 1);
    QVERIFY(picture);
    QCOMPARE(picture->size(), QSize(800, 500));
}

namespace {

/** A file of tiles that is gone. */
RasterSource lostMap(const QTemporaryDir &folder)
{
    RasterSource source;
    source.id = u"lost"_s;
    source.name = u"Lost map"_s;
    source.kind = RasterKind::MbTiles;
    source.url = folder.filePath(u"lost.mbtiles"_s);
    return source;
}

std::shared_ptr<const MapScene> onLostMap(
    const std::shared_ptr<const MapScene> &scene, const QTemporaryDir &folder)
{
    auto made = std::make_shared<MapScene>(*scene);
    made->raster = lostMap(folder);
    made->tileFile = made->raster->url;
    return made;
}

} // namespace

void TestComparePage::picturesSayWhatIsMissing_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<bool>("isOfPlaces");
    for (const char *map : {"swipe", "side", "difference"}) {
        QTest::addRow("%s", map) << QString::fromLatin1(map) << false;
    }
    QTest::newRow("places") << u"side"_s << true;
}

void TestComparePage::picturesSayWhatIsMissing()
{
    QFETCH(QString, map);
    QFETCH(bool, isOfPlaces);
    const QTemporaryDir folder;
    const auto window = open(isOfPlaces ? places() : view(true));
    ComparePicture what{window->findChild<SwipeMap *>()->scenes(), map, 0.5, {m_cache->at(0, 0), 13},
        {800, 500}, u"A · before"_s, u"B · after"_s};
    if (isOfPlaces) {
        what.cameraB = Camera{m_cache->at(-600, 0), 13};
    }
    QCOMPARE(missingInComparison(what, 1).value(), QString()); // no map service is shown
    ComparePicture onServices = what;
    for (auto *scene : {&onServices.scenes.a, &onServices.scenes.b, &onServices.scenes.difference}) {
        *scene = *scene ? onLostMap(*scene, folder) : nullptr;
    }
    const QString said = missingInComparison(onServices, 1).value();
    QVERIFY2(said.startsWith(u"Base map: 100") && said.endsWith(u"missing"), qPrintable(said));
    // It stands on the picture: without it the land's colour is all that is below.
    ComparePicture without = onServices;
    for (auto *scene : {&without.scenes.a, &without.scenes.b, &without.scenes.difference}) {
        if (*scene) {
            auto made = std::make_shared<MapScene>(**scene);
            made->hasBaseMap = false;
            *scene = made;
        }
    }
    QVERIFY(comparePicture(m_cache->path(), onServices, 1).value()
        != comparePicture(m_cache->path(), without, 1).value());
    if (!onServices.scenes.b) {
        return;
    }
    // Of two maps that lack different things each is named.
    auto whole = std::make_shared<MapScene>(*onServices.scenes.b);
    whole->hasBaseMap = false;
    onServices.scenes.b = whole;
    const QString apart = missingInComparison(onServices, 1).value();
    QVERIFY2(map == u"difference" || apart.startsWith(u"A: Base map: 100"), qPrintable(apart));
}

void TestComparePage::tellsWhatIsMissing_data()
{
    QTest::addColumn<bool>("isToClipboard");
    QTest::newRow("saved") << false;
    QTest::newRow("copied") << true;
}

/** As of any map: what was done, and what is missing on the picture. */
void TestComparePage::tellsWhatIsMissing()
{
    QFETCH(bool, isToClipboard);
    const QTemporaryDir folder;
    ViewState shown = view(true);
    shown.layer(u"basemap")->options.insert(u"map"_s, toJson(lostMap(folder)));
    const auto window = open(shown);
    const QString path = folder.filePath(u"comparison.png"_s);
    QGuiApplication::clipboard()->clear();
    if (isToClipboard) {
        const auto actions = window->findChildren<QAction *>();
        const auto copy = std::ranges::find(actions, u"Copy map"_s, &QAction::text);
        QVERIFY(copy != actions.end());
        (*copy)->trigger();
    } else {
        Q_EMIT window->findChild<CompareBar *>()->saveMapClicked();
        QTRY_VERIFY(window->findChild<QFileDialog *>());
        Q_EMIT window->findChild<QFileDialog *>()->fileSelected(path);
        window->findChild<QFileDialog *>()->close();
    }
    const MapView *map = window->findChild<SwipeMap *>()->mapA();
    QTRY_VERIFY_WITH_TIMEOUT(map->notice().contains(u"Base map: 100"_s), 20'000);
    QVERIFY2(map->notice().contains(isToClipboard ? u"clipboard"_s : u"comparison.png"_s),
        qPrintable(map->notice()));
    QCOMPARE(QFileInfo::exists(path), !isToClipboard);
    QCOMPARE(QGuiApplication::clipboard()->image().isNull(), !isToClipboard);
}

void TestComparePage::printsTheComparison()
{
    auto connection = m_cache->reader();
    CityProfile city = emptyProfile();
    city.name = u"Town"_s;
    const ReportOptions options{QLocale(QLocale::English), QDateTime::currentDateTime(), true};
    const auto report = buildReport(connection, nullptr, city, view(true), options);
    QVERIFY(report);
    QCOMPARE(report->pages.size(), 1U);
    QVERIFY(report->pages.front().lead.contains(u"dB quieter"_s));
    QCOMPARE(report->pages.front().furtherTables.front().rows.size(), 2U);
    QCOMPARE(report->pages.front().furtherCharts.size(), 1U);
    QVERIFY(report->pages.front().furtherCharts.front().figure.alternative.contains(u"B after highest"_s));
    const auto plain = buildReport(connection, nullptr, city, view(false), options);
    QVERIFY(plain && plain->pages.size() == 1 && !plain->pages.front().lead.contains(u"dB quieter"_s));
}

void TestComparePage::fitsSmallWindows()
{
    const auto window = open(view(true));
    window->resize(1366, 768);
    QTRY_VERIFY(!window->isLoading());
    const auto *bar = window->findChild<CompareBar *>();
    for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
        QVERIFY2(
            !button->isVisible() || bar->rect().contains(button->geometry()), qPrintable(button->text()));
    }
    QVERIFY(window->findChild<SwipeMap *>()->width() > 800);
}

STADTBLICK_TEST(TestComparePage, QApplication)
#include "tst_comparepage.moc"
