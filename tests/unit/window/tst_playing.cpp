#include "app/window/viewloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapview.h"
#include "widgets/map/paintercanvas.h"
#include "widgets/timeline/timelinepanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Playing through time: which steps come, how they keep pace, and that the next one is computed ahead. */
class TestPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void goesThroughTheBrushedPeriod();
    void goesThroughAllDataForOneStep();
    void passesOverWhatFiltersLeaveOut();
    void keepsTheClocksAtTheChangeOfTime();
    void leavesOutStepsThatComeTooEarly();
    void endsOrBeginsAnew();
    void goesOnWhereItWasStopped();
    void keysPlayAndStep();
    void stopsWhenAnotherPeriodIsChosen();
    void answersWithWhatWasComputedAhead();
    void mapTellsKeysAndPeriod();
    void picturesFollowADraggedMap();

private:
    static qint64 ms(const char *iso) { return *fromIso(QString::fromLatin1(iso)); }
    static TimeState timeOf(const QString &step)
    {
        TimeState time;
        time.step = step;
        time.play.stepsPerSecond = 50;
        return time;
    }
    static std::vector<std::pair<qint64, qint64>> counts(int days)
    {
        std::vector<std::pair<qint64, qint64>> list;
        for (int day = 0; day < days; ++day) {
            list.emplace_back(MadeUpCache::fromMs() / MadeUpCache::dayMs + 1 + day, 100);
        }
        return list;
    }
    const QTimeZone m_berlin{"Europe/Berlin"};
    const TimeRange m_week = MadeUpCache::week();
};

void TestPlaying::goesThroughTheBrushedPeriod()
{
    const PlayCourse course = playCourse(m_week, timeOf(u"hour"_s), {0, m_week.toMs * 2}, m_berlin);
    QCOMPARE(course.range, m_week);
    TimeRange step = course.first(m_week);
    QCOMPARE(step, (TimeRange{m_week.fromMs, m_week.fromMs + MadeUpCache::hourMs}));
    int steps = 1;
    for (auto next = course.after(step, 1); next->fromMs != m_week.fromMs; next = course.after(*next, 1)) {
        ++steps;
    }
    QCOMPARE(steps, 7 * 24);
    // From a day within on, were it to be played by days.
    QCOMPARE(playCourse(m_week, timeOf(u"day"_s), {}, m_berlin).first({m_week.fromMs + 5, m_week.toMs}),
        (TimeRange{m_week.fromMs, m_week.fromMs + MadeUpCache::dayMs}));
}

void TestPlaying::goesThroughAllDataForOneStep()
{
    const TimeRange day{m_week.fromMs, m_week.fromMs + MadeUpCache::dayMs};
    const PlayCourse course = playCourse(day, timeOf(u"day"_s), m_week, m_berlin);
    QCOMPARE(course.range, m_week);
    QCOMPARE(course.first(day), day);
    QCOMPARE(course.after(day, 3)->fromMs, day.fromMs + 3 * MadeUpCache::dayMs);
}

void TestPlaying::passesOverWhatFiltersLeaveOut()
{
    TimeState time = timeOf(u"hour"_s);
    time.hours = {22, 6};
    const PlayCourse course = playCourse(m_week, time, {}, m_berlin);
    // Monday 5 o'clock is the last hour of the night; the next one begins at 22.
    const TimeRange five{m_week.fromMs + 5 * MadeUpCache::hourMs, m_week.fromMs + 6 * MadeUpCache::hourMs};
    QCOMPARE(course.after(five, 1)->fromMs, m_week.fromMs + 22 * MadeUpCache::hourMs);
    time.hours.reset();
    time.dayTypes = {u"school_holiday"_s}; // only the profile knows when that is
    QCOMPARE(playCourse(m_week, time, {}, m_berlin).after(five, 1)->fromMs, five.toMs);
}

void TestPlaying::keepsTheClocksAtTheChangeOfTime()
{
    // 25 October 2026 has 25 hours in Berlin, and days begin at local midnight on both sides of it.
    const TimeRange days{ms("2026-10-23T22:00:00Z"), ms("2026-10-26T23:00:00Z")};
    const PlayCourse byDay = playCourse(days, timeOf(u"day"_s), {}, m_berlin);
    const TimeRange long25 = *byDay.after(byDay.first(days), 1);
    QCOMPARE(long25.lengthMs(), 25 * MadeUpCache::hourMs);
    QCOMPARE(toIsoUtc(byDay.after(long25, 1)->fromMs), u"2026-10-25T23:00:00.000Z"_s);
    const PlayCourse byHour = playCourse(days, timeOf(u"hour"_s), {}, m_berlin);
    QCOMPARE(byHour.after({long25.fromMs, long25.fromMs + MadeUpCache::hourMs}, 25)->fromMs, long25.toMs);
}

void TestPlaying::leavesOutStepsThatComeTooEarly()
{
    TimePlayer player(nullptr);
    QSignalSpy steps(&player, &TimePlayer::stepped);
    player.start(playCourse(m_week, timeOf(u"hour"_s), {}, m_berlin), m_week);
    QCOMPARE(steps.count(), 1);
    // No picture: 50 steps a second pass without one.
    QTest::qWait(200);
    QCOMPARE(steps.count(), 1);
    player.setPictureReady();
    QTRY_COMPARE(steps.count(), 2);
    const TimeRange second = steps.at(1).at(0).value<TimeRange>();
    const qint64 left = (second.fromMs - m_week.fromMs) / MadeUpCache::hourMs;
    QVERIFY2(left >= 5, qPrintable(QString::number(left)));
    QCOMPARE(player.step(), second);
    QCOMPARE(player.expected().fromMs, second.fromMs + left * MadeUpCache::hourMs);
    player.stop();
    QVERIFY(!player.isPlaying() && player.expected().isEmpty());
}

void TestPlaying::endsOrBeginsAnew()
{
    TimeState time = timeOf(u"day"_s);
    time.play.isLooping = false;
    TimePlayer player(nullptr);
    connect(&player, &TimePlayer::stepped, &player, &TimePlayer::setPictureReady);
    QSignalSpy steps(&player, &TimePlayer::stepped);
    QSignalSpy playing(&player, &TimePlayer::playingChanged);
    player.start(playCourse(m_week, time, {}, m_berlin), m_week);
    QTRY_VERIFY(!player.isPlaying());
    QCOMPARE(steps.count(), 7);
    QCOMPARE(player.step().toMs, m_week.toMs);
    QCOMPARE(playing.count(), 2);
    // Once more from the begin.
    player.start(playCourse(player.step(), time, m_week, m_berlin), player.step());
    QCOMPARE(player.step().fromMs, m_week.fromMs);
    time.play.isLooping = true;
    player.setTime(time);
    QTRY_VERIFY(steps.count() > 16);
    QVERIFY(player.isPlaying());
}

void TestPlaying::goesOnWhereItWasStopped()
{
    TimePlayer player(nullptr);
    connect(&player, &TimePlayer::stepped, &player, &TimePlayer::setPictureReady);
    player.start(playCourse(m_week, timeOf(u"day"_s), {}, m_berlin), m_week);
    QTRY_VERIFY(player.step().fromMs > m_week.fromMs);
    player.stop();
    const TimeRange stopped = player.step();
    // The one day that is shown now must not become the course.
    player.start(playCourse(stopped, timeOf(u"day"_s), {0, m_week.toMs * 2}, m_berlin), stopped);
    QTRY_VERIFY(player.step().fromMs != stopped.fromMs);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(player.expected().fromMs >= m_week.fromMs && player.expected().toMs <= m_week.toMs);
        const TimeRange before = player.step();
        QTRY_VERIFY(player.step() != before);
    }
}

void TestPlaying::keysPlayAndStep()
{
    TimelinePanel panel(nullptr);
    panel.setCounts(counts(7), m_berlin);
    const TimeRange day{m_week.fromMs, m_week.fromMs + MadeUpCache::dayMs};
    TimeState time = timeOf(u"day"_s);
    time.range = day;
    panel.setTime(time, day);
    QSignalSpy changed(&panel, &TimelinePanel::changed);
    QSignalSpy played(&panel, &TimelinePanel::played);
    QTest::keyClick(&panel, Qt::Key_Period);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().at(0).value<TimeState>().range->fromMs, day.toMs);
    QTest::keyClick(&panel, Qt::Key_Comma);
    QCOMPARE(changed.last().at(0).value<TimeState>().range, day);
    QTest::keyClick(&panel, Qt::Key_Space);
    QVERIFY(panel.player().isPlaying());
    panel.player().setPictureReady();
    QTRY_VERIFY(played.count() >= 2);
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(&panel, Qt::Key_Space);
    QVERIFY(!panel.player().isPlaying());
    panel.setSmall(true, 304, 336);
    QVERIFY(panel.findChildren<QToolButton *>().size() >= 4);
}

void TestPlaying::stopsWhenAnotherPeriodIsChosen()
{
    TimelinePanel panel(nullptr);
    panel.setCounts(counts(7), m_berlin);
    TimeState time = timeOf(u"hour"_s);
    time.range = m_week;
    panel.setTime(time, m_week);
    panel.togglePlaying();
    QVERIFY(panel.player().isPlaying());
    time.range = panel.player().step();
    panel.setTime(time, *time.range); // what the window answers to a step
    QVERIFY(panel.player().isPlaying());
    panel.setTime(time, m_week); // undo
    QVERIFY(!panel.player().isPlaying());
}

void TestPlaying::answersWithWhatWasComputedAhead()
{
    MadeUpCache cache;
    cache.addThermometers();
    ViewLoader loader(cache.path(), Theme::Light, nullptr);
    CityProfile profile;
    profile.timeZone = m_berlin;
    profile.projectedCrs = u"EPSG:25832"_s;
    loader.setCity(profile);
    ViewState view;
    view.layers = {{u"heat"_s, true, 0.5, {}, {}}};
    view.time.range = TimeRange{m_week.fromMs, m_week.fromMs + MadeUpCache::hourMs};
    ViewState next = view;
    next.time.range = TimeRange{m_week.fromMs + MadeUpCache::hourMs, m_week.fromMs + 2 * MadeUpCache::hourMs};
    QSignalSpy ready(&loader, &ViewLoader::sceneReady);
    QSignalSpy idle(&loader, &ViewLoader::idle);
    loader.loadScene(view);
    QTRY_COMPARE(ready.count(), 1);
    loader.prefetchScene(next);
    QTRY_COMPARE(idle.count(), 2);
    QCOMPARE(ready.count(), 1);
    loader.loadScene(next);
    QCOMPARE(ready.count(), 2); // at once
    QCOMPARE(ready.last().at(0).value<std::shared_ptr<const MapScene>>()->period, *next.time.range);
    // Wanted while it is under way: one answer. Another view: what was ahead is dropped.
    loader.prefetchScene(view);
    loader.loadScene(view);
    QTRY_COMPARE(ready.count(), 3);
    QCOMPARE(ready.last().at(0).value<std::shared_ptr<const MapScene>>()->period, *view.time.range);
    loader.prefetchScene(next);
    ViewState other = next;
    other.time.range->toMs += MadeUpCache::hourMs;
    loader.loadScene(other);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(ready.count(), 4);
    QCOMPARE(ready.last().at(0).value<std::shared_ptr<const MapScene>>()->period, *other.time.range);
}

void TestPlaying::mapTellsKeysAndPeriod()
{
    MapView map(false, nullptr);
    QSignalSpy play(&map, &MapView::playWanted);
    QSignalSpy step(&map, &MapView::stepWanted);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(play.count(), 1);
    QTest::keyClick(&map, Qt::Key_Comma);
    QTest::keyClick(&map, Qt::Key_Period);
    QCOMPARE(step.count(), 2);
    QCOMPARE(step.first().at(0).toInt(), -1);
    auto scene = std::make_shared<MapScene>();
    scene->demoMark = u"Demo"_s;
    scene->periodText = u"13 July 2026"_s;
    scene->layers.resize(1);
    map.setScene(scene);
    QCOMPARE(map.mark(), u"Demo · 13 July 2026"_s);
    auto timeless = std::make_shared<MapScene>(*scene);
    timeless->layers.front().legend.followsTime = false;
    map.setScene(timeless);
    QCOMPARE(map.mark(), u"Demo"_s);
}

/** The next step comes onto the picture, and that is told, though the map never comes to rest. */
void TestPlaying::picturesFollowADraggedMap()
{
    MadeUpCache cache;
    Executor executor(1);
    BaseMapScreen baseMap(executor, cache.path(), nullptr);
    PainterCanvas canvas(nullptr);
    MapFrame frame;
    frame.camera = {cache.at(0, 0), 14};
    frame.size = {300, 200};
    canvas.resize(frame.size.toSize());
    canvas.setBaseMap(&baseMap);
    QVERIFY(canvas.showsScene()); // nothing is drawn for a hidden map
    canvas.show();
    canvas.setFrame(frame);
    canvas.setScene(std::make_shared<const MapScene>());
    QTRY_VERIFY(!canvas.isDrawing());
    QVERIFY(canvas.showsScene());
    int told = 0;
    const auto tell = [&] { told += canvas.showsScene() ? 1 : 0; };
    connect(&baseMap, &BaseMapScreen::changed, this, tell);
    const auto drag = [&] {
        frame.camera.centre.lon += 1e-6;
        canvas.setFrame(frame);
        return canvas.showsScene() && told > 0;
    };
    for (int step = 0; step < 3; ++step) {
        told = 0;
        drag();
        canvas.setScene(std::make_shared<const MapScene>());
        QVERIFY(!canvas.showsScene());
        QVERIFY(QTest::qWaitFor(drag));
        QVERIFY(canvas.isDrawing()); // it is still moving
    }
    QTRY_VERIFY(!canvas.isDrawing());
    canvas.setBaseMap(nullptr);
}

STADTBLICK_TEST(TestPlaying, QApplication)
#include "tst_playing.moc"
