#include "models/analysis/numberformat.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Rain and water levels: sums, events that move the clock, thresholds of the profile. */
class TestRainLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sumsAndIntensities_data();
    void sumsAndIntensities();
    void eventsMoveTheClock();
    void eventsAreInTheLanguageAskedFor();
    void classOfAnEventIsThatOfTheLayer();
    void silentGaugesMakeAnEventAtLeast();
    void countersTellEvents();
    void daysTellNoHoursOfRain();
    void sixHoursNeedSixHours();
    void gapsMakeItAtLeast();
    void stepsSayWhatFreshLoadsAndFiguresSay_data();
    void stepsSayWhatFreshLoadsAndFiguresSay();
    void gaugesAgainstThresholds();
    void gaugesAgainstTheirOwnThresholds();
    void sameThresholdsForAllAreSaid();
    void withoutThresholdsNoneIsInvented();

private:
    static MapLayer layerOf(MadeUpCache &cache, const QString &id, const QJsonObject &options = {},
        TimeRange range = MadeUpCache::week(), std::optional<std::pair<int, int>> hours = {})
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        ViewState view;
        view.time.range = range;
        view.time.hours = hours;
        view.layers = {{id, true, 1, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return loaded->layers.front();
    }
    static const Symbol &symbolOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols.front();
    }
    /** 3 mm every ten minutes for an hour on Tuesday from 15 h, 0.5 mm for two hours on Friday from 8 h. */
    static double rainAt(qint64 t)
    {
        const qint64 hour = (t - MadeUpCache::fromMs()) / MadeUpCache::hourMs;
        return hour == 24 + 15                         ? 3
            : hour == 4 * 24 + 8 || hour == 4 * 24 + 9 ? (t / 600'000 % 2 ? 0.4 : 0.6)
                                                       : 0;
    }
    /** 5 mm every ten minutes on Tuesday from 14:30 to 15:30: 15 mm in each clock hour, 30 mm in one hour. */
    static double stormAt(qint64 t)
    {
        const qint64 from = MadeUpCache::fromMs() + 38 * MadeUpCache::hourMs + 1'800'000;
        return t >= from && t < from + MadeUpCache::hourMs ? 5 : 0;
    }
    static void addLevels(MadeUpCache &cache, const QString &id, const QString &name, double eastM, double cm)
    {
        cache.addStation(id, name, cache.at(eastM, 0));
        cache.addSeries(id, u"water_level"_s, u"cm"_s, 900'000,
            [cm](qint64 t) { return cm + 20 * MadeUpCache::daily(t); });
    }
    static const Symbol &symbolOf(const MapLayer &layer, const QString &name)
    {
        const auto &all = std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols;
        return *std::ranges::find_if(all, [&](const Symbol &symbol) { return symbol.info.name == name; });
    }
    /** Showers of tenths of millimetres, others at each gauge. */
    static double showerAt(int gauge, qint64 t)
    {
        const qint64 step = t / 600'000;
        return (step / 13 + 7 * gauge) % 11 == 0 ? 0.1 * double((7 * step + gauge) % 23) : 0;
    }
    /** Twenty gauges, so many that two threads read them: some with gaps, by days, or counters. */
    static void addGauges(MadeUpCache &cache)
    {
        for (int i = 0; i < 20; ++i) {
            const QString id = QString::number(i);
            cache.addStation(id, u"Gauge "_s + id, cache.at(100 * i, 0));
            const auto isThere = [i](qint64 t) { return i % 4 != 3 || t / MadeUpCache::dayMs % 5 != 0; };
            if (i == 5) {
                cache.addSeries(id, u"precipitation"_s, u"mm"_s, MadeUpCache::dayMs,
                    [](qint64 t) { return t / MadeUpCache::dayMs % 3 == 0 ? 8.2 : 0; });
            } else if (i == 16 || i == 19) {
                cache.addSeries(
                    id, u"rain_day_counter"_s, u"mm"_s, 600'000,
                    [i](qint64 t) {
                        const qint64 ofDay =
                            (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) % MadeUpCache::dayMs;
                        return 0.2 * double(ofDay / (i * 300'000));
                    },
                    isThere);
            } else {
                cache.addSeries(
                    id, u"precipitation"_s, u"mm"_s, 600'000, [i](qint64 t) { return showerAt(i, t); },
                    isThere);
            }
        }
    }
    static void addGauge(MadeUpCache &cache, const std::function<bool(qint64)> &isThere = {})
    {
        cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
        cache.addSeries(u"r"_s, u"precipitation"_s, u"mm"_s, 600'000, rainAt, isThere);
    }
};

void TestRainLayer::sumsAndIntensities_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("sum") << QString() << u"24"_s;
    QTest::newRow("hour") << u"hour"_s << u"18"_s;
    QTest::newRow("six hours") << u"sixhours"_s << u"18"_s;
    QTest::newRow("level") << u"level"_s << u"2"_s;
}

void TestRainLayer::sumsAndIntensities()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    MadeUpCache cache;
    addGauge(cache);
    const MapLayer layer = layerOf(cache, u"rain"_s, {{u"indicator"_s, key}});
    QCOMPARE(symbolOf(layer).text, text);
    QCOMPARE(symbolOf(layer).shape, SymbolShape::Hexagon);
    QVERIFY(layer.legend.subtitle.contains(u"13–19 July 2026"));
    QCOMPARE(layer.legend.notes.join(u' ').contains(u"never a warning"), key == u"level");
}

void TestRainLayer::eventsMoveTheClock()
{
    MadeUpCache cache;
    addGauge(cache);
    // Whatever the period: the list is of all that was measured.
    const TimeRange dry{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::dayMs};
    const MapLayer layer = layerOf(cache, u"rain"_s, {}, dry);
    QCOMPARE(symbolOf(layer).text, u"0.0"_s);
    QCOMPARE(layer.events.size(), std::size_t(2));
    QVERIFY2(layer.events[0].text.contains(u"17 July 2026") && layer.events[0].text.contains(u"6.0\u202fmm"),
        qPrintable(layer.events[0].text));
    QVERIFY(layer.events[1].text.contains(u"class 2"));
    QCOMPARE(layer.events[1].range.fromMs, MadeUpCache::fromMs() + 39 * MadeUpCache::hourMs);
    const MapLayer then = layerOf(cache, u"rain"_s, {}, layer.events[1].range);
    QCOMPARE(symbolOf(then).text, u"18"_s);
}

/** They are kept from load to load, in words. */
void TestRainLayer::eventsAreInTheLanguageAskedFor()
{
    MadeUpCache cache;
    addGauge(cache);
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.layers = {{u"rain"_s, true, 1, {}, {}}};
    SceneCache known;
    const auto firstIn = [&](const QLocale &locale, const char *zone) {
        SceneOptions options;
        options.locale = locale;
        options.timeZone = QTimeZone(zone);
        const auto scene = loadScene(cache.connection(), view, options, known);
        return scene && !scene->layers.front().events.empty() ? scene->layers.front().events.front().text
                                                              : QString();
    };
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString first = firstIn(english, "Europe/Berlin");
    QVERIFY2(first.contains(u"6.0\u202fmm"), qPrintable(first));
    const QString german = firstIn(QLocale(QLocale::German, QLocale::Germany), "Europe/Berlin");
    QVERIFY2(german.contains(u"6,0\u202fmm"), qPrintable(german));
    QVERIFY(firstIn(english, "UTC") != first);
    QCOMPARE(firstIn(english, "Europe/Berlin"), first);
}

void TestRainLayer::classOfAnEventIsThatOfTheLayer()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    cache.addSeries(u"r"_s, u"precipitation"_s, u"mm"_s, 600'000, stormAt);
    const MapLayer layer = layerOf(cache, u"rain"_s, {{u"indicator"_s, u"level"_s}});
    QCOMPARE(layer.events.size(), std::size_t(1));
    const LayerEvent &event = layer.events.front();
    QVERIFY2(event.text.endsWith(u"wettest gauge 30.0\u202fmm · amount in DWD's class 3"_s),
        qPrintable(event.text));
    QCOMPARE(event.range.lengthMs(), 2 * MadeUpCache::hourMs);
    for (const auto &[key, text] : {std::pair(u"level"_s, u"3"_s), std::pair(QString(), u"30"_s)}) {
        QCOMPARE(symbolOf(layerOf(cache, u"rain"_s, {{u"indicator"_s, key}}, event.range)).text, text);
    }
}

void TestRainLayer::silentGaugesMakeAnEventAtLeast()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    cache.addSeries(u"r"_s, u"precipitation"_s, u"mm"_s, 600'000, stormAt);
    cache.addStation(u"s"_s, u"Silent in the storm"_s, cache.at(500, 0));
    const qint64 noon = MadeUpCache::fromMs() + 36 * MadeUpCache::hourMs;
    cache.addSeries(
        u"s"_s, u"precipitation"_s, u"mm"_s, 600'000, [](qint64) { return 0; },
        [noon](qint64 t) { return t < noon || t >= noon + 12 * MadeUpCache::hourMs; });
    // One that was set up later was not there to measure.
    cache.addStation(u"l"_s, u"Later"_s, cache.at(900, 0));
    cache.addSeries(
        u"l"_s, u"precipitation"_s, u"mm"_s, 600'000,
        [](qint64 t) { return t == MadeUpCache::fromMs() + 5 * MadeUpCache::dayMs ? 4 : 0; },
        [noon](qint64 t) { return t >= noon + 2 * MadeUpCache::dayMs; });
    const std::vector<LayerEvent> events = layerOf(cache, u"rain"_s).events;
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY2(events[0].text.endsWith(u"wettest gauge 4.0\u202fmm"_s), qPrintable(events[0].text));
    QVERIFY2(events[1].text.endsWith(u"wettest gauge ≥\u00a030.0\u202fmm · amount in DWD's class ≥\u00a03"_s),
        qPrintable(events[1].text));
}

void TestRainLayer::countersTellEvents()
{
    // 0.5 mm every ten minutes on Tuesday from 10 to 12; the counter begins anew at midnight.
    MadeUpCache cache;
    cache.addStation(u"k"_s, u"Counter"_s, cache.at(0, 0));
    cache.addSeries(u"k"_s, u"rain_day_counter"_s, u"mm"_s, 600'000, [](qint64 t) {
        const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
        const qint64 steps =
            (t - MadeUpCache::fromMs() - MadeUpCache::dayMs - 10 * MadeUpCache::hourMs) / 600'000;
        return day == 1 ? 0.5 * double(std::clamp<qint64>(steps, 0, 12)) : 0;
    });
    const MapLayer layer = layerOf(cache, u"rain"_s);
    QCOMPARE(layer.events.size(), std::size_t(1));
    const LayerEvent &event = layer.events.front();
    QVERIFY2(event.text.endsWith(u"wettest gauge 6.0\u202fmm"_s), qPrintable(event.text));
    QCOMPARE(event.range.fromMs, MadeUpCache::fromMs() + 34 * MadeUpCache::hourMs);
    QCOMPARE(event.range.toMs, MadeUpCache::fromMs() + 36 * MadeUpCache::hourMs);
    QCOMPARE(symbolOf(layerOf(cache, u"rain"_s, {}, event.range)).text, u"6.0"_s);
}

void TestRainLayer::daysTellNoHoursOfRain()
{
    MadeUpCache cache;
    cache.addStation(u"d"_s, u"Daily amounts"_s, cache.at(0, 0));
    cache.addSeries(u"d"_s, u"precipitation"_s, u"mm"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 12.0 + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2); });
    const MapLayer week = layerOf(cache, u"rain"_s);
    QCOMPARE(symbolOf(week).text, u"87"_s); // 4 · 12 + 3 · 13
    QVERIFY(week.events.empty());
    const qint64 last = MadeUpCache::fromMs() + 23 * MadeUpCache::hourMs;
    const MapLayer hour = layerOf(cache, u"rain"_s, {}, {last, last + MadeUpCache::hourMs});
    QVERIFY(symbolOf(hour).isHatched);
    QCOMPARE(symbolOf(hour).info.value, u"Rain: measured in intervals longer than the period"_s);
    QVERIFY2(hour.emptyText.contains(u"longer than this period"), qPrintable(hour.emptyText));
    QCOMPARE(hour.legend.noStatement, u"no value (1 of 1 stations)"_s);
    const MapLayer most = layerOf(cache, u"rain"_s, {{u"indicator"_s, u"hour"_s}});
    QCOMPARE(symbolOf(most).info.value, u"Rain: measured in intervals of more than 1 h"_s);
}

void TestRainLayer::sixHoursNeedSixHours()
{
    MadeUpCache cache;
    addGauge(cache);
    const auto filtered = [&cache](const QString &key) {
        return layerOf(cache, u"rain"_s, {{u"indicator"_s, key}}, MadeUpCache::week(), std::pair(15, 18));
    };
    const MapLayer sixHours = filtered(u"sixhours"_s);
    QVERIFY(symbolOf(sixHours).isHatched);
    QCOMPARE(symbolOf(sixHours).info.value, u"Rain: the period has no 6 h in a row"_s);
    QVERIFY2(sixHours.emptyText.contains(u"no 6 h in a row"), qPrintable(sixHours.emptyText));
    QCOMPARE(symbolOf(filtered(u"hour"_s)).text, u"18"_s);
    const MapLayer level = filtered(u"level"_s);
    QCOMPARE(symbolOf(level).text, u"2"_s);
    QVERIFY(level.legend.notes.join(u' ').contains(u"class of what fell in the shorter time"));
}

void TestRainLayer::gapsMakeItAtLeast()
{
    MadeUpCache cache;
    addGauge(cache, [](qint64 t) { return (t / MadeUpCache::dayMs) % 3 != 0; });
    const MapLayer layer = layerOf(cache, u"rain"_s);
    QVERIFY(symbolOf(layer).text.startsWith(u'≥'));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"below 95"));
}

void TestRainLayer::stepsSayWhatFreshLoadsAndFiguresSay_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("figure");
    QTest::newRow("sum") << QString() << u"rainSum"_s;
    QTest::newRow("hour") << u"hour"_s << u"rainMaximum1h"_s;
    QTest::newRow("six hours") << u"sixhours"_s << u"rainMaximum6h"_s;
    QTest::newRow("level") << u"level"_s << u"rainLevel"_s;
}

void TestRainLayer::stepsSayWhatFreshLoadsAndFiguresSay()
{
    QFETCH(QString, key);
    QFETCH(QString, figure);
    MadeUpCache cache;
    addGauges(cache);
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.timeZone = QTimeZone("Europe/Berlin");
    ViewState view;
    view.layers = {{u"rain"_s, true, 1, {{u"indicator"_s, key}}, {}}};
    SceneCache played;
    for (int day = 0; day < 12; day += 3) {
        const qint64 from = MadeUpCache::fromMs() + day * MadeUpCache::dayMs + day * 600'000;
        view.time.range = {from, from + (day % 2 ? 2 * MadeUpCache::dayMs : 31 * MadeUpCache::hourMs)};
        const auto scene = loadScene(cache.connection(), view, options, played);
        SceneCache none;
        const auto fresh = loadScene(cache.connection(), view, options, none);
        QVERIFY(scene && fresh);
        QVERIFY(scene->layers.front().legend == fresh->layers.front().legend);
        QVERIFY(scene->layers.front().events == fresh->layers.front().events);
        for (int i = 0; i < 20; ++i) {
            const Symbol &symbol = symbolOf(scene->layers.front(), u"Gauge %1"_s.arg(i));
            QVERIFY(symbol == symbolOf(fresh->layers.front(), u"Gauge %1"_s.arg(i)));
            const StationFigures station = figuresAt(cache, QString::number(i), view);
            const Figure *same = find(station, QLatin1StringView(figure.toLatin1()));
            QVERIFY(same);
            QCOMPARE(symbol.isHatched, !same->value.has_value());
            if (same->value) {
                const int decimals = key == u"level" || *same->value >= 10 ? 0 : 1;
                QCOMPARE(symbol.text,
                    QString((same->isAtLeast ? u"≥"_s : QString())
                        + numberText(*same->value, decimals, options.locale)));
                QVERIFY(symbol.info.coverage.contains(percentText(same->coverage, options.locale)));
            }
        }
    }
}

void TestRainLayer::gaugesAgainstThresholds()
{
    MadeUpCache cache;
    const QByteArray profile = R"({"name":"C","centre":{"lon":7.7,"lat":49.4},
        "bounds":{"west":7.6,"south":49.3,"east":7.9,"north":49.6},"timeZone":"Europe/Berlin",
        "projectedCrs":"EPSG:25832","sources":[],
        "limits":[{"figure":"maximum","quantity":"water_level","above":80,"label":"Stage 2","source":"S"},
                  {"figure":"maximum","quantity":"water_level","above":60,"label":"Stage 1","source":"S"}],
        "start":{"version":1,"camera":{"lon":7.7,"lat":49.4,"zoom":13},"layers":[]}})";
    QVERIFY(SyncStore(cache.connection()).setProfile(profile));
    cache.addStation(u"w"_s, u"Brook"_s, cache.at(0, 0));
    cache.addSeries(
        u"w"_s, u"water_level"_s, u"cm"_s, 900'000, [](qint64 t) { return 50 + 20 * MadeUpCache::daily(t); });
    const MapLayer layer = layerOf(cache, u"water"_s);
    QCOMPARE(symbolOf(layer).text, u"70"_s);
    QCOMPARE(symbolOf(layer).shape, SymbolShape::Drop);
    QVERIFY2(symbolOf(layer).info.value.contains(u"Stage 1"), qPrintable(symbolOf(layer).info.value));
    QCOMPARE(layer.legend.entries.size(), std::size_t(3));
    QVERIFY(layer.legend.entries[1].label.contains(u"above 60\u202fcm"));
    QCOMPARE(symbolOf(layer).fill, layer.legend.entries[1].fill);
}

void TestRainLayer::gaugesAgainstTheirOwnThresholds()
{
    MadeUpCache cache;
    cache.setProfile(R"("limits":[
        {"figure":"maximum","quantity":"water_level","above":250,"label":"Stage 1","source":"S",
         "station":{"source":"net","station":"river"}},
        {"figure":"maximum","quantity":"water_level","above":300,"label":"Stage 2","source":"S",
         "station":{"source":"net","station":"river"}},
        {"figure":"maximum","quantity":"water_level","above":60,"label":"Stage 1","source":"S",
         "station":{"source":"net","station":"brook"}},
        {"figure":"maximum","quantity":"water_level","above":40,"label":"Stage 1","source":"S",
         "station":{"source":"net","station":"gone"}}])");
    addLevels(cache, u"river"_s, u"River"_s, 0, 260); // highest 280
    addLevels(cache, u"brook"_s, u"Brook"_s, 500, 35); // highest 55
    addLevels(cache, u"pond"_s, u"Pond"_s, 900, 400); // highest 420
    const MapLayer layer = layerOf(cache, u"water"_s);
    // Colours: below, stage 1, stage 2, none of the gauge; the stages' figures are not the same everywhere.
    QCOMPARE(layer.legend.entries.size(), std::size_t(4));
    QCOMPARE(layer.legend.entries[1].label, u"Stage 1"_s);
    QCOMPARE(layer.legend.entries[2].label, u"Stage 2, above 300\u202fcm"_s);
    QCOMPARE(layer.legend.entries[3].label, u"no threshold of this gauge"_s);
    QVERIFY(symbolOf(layer, u"River"_s).info.value.endsWith(u"Stage 1, above 250\u202fcm"));
    QCOMPARE(symbolOf(layer, u"River"_s).fill, layer.legend.entries[1].fill);
    QVERIFY(symbolOf(layer, u"Brook"_s).info.value.endsWith(u"below all thresholds"));
    QCOMPARE(symbolOf(layer, u"Brook"_s).fill, layer.legend.entries[0].fill);
    QVERIFY(symbolOf(layer, u"Pond"_s).info.value.endsWith(u"no threshold of this gauge"));
    QCOMPARE(symbolOf(layer, u"Pond"_s).fill, layer.legend.entries[3].fill);
    QVERIFY(layer.legend.notes.contains(u"Brook: Stage 1, above 60\u202fcm"_s));
    QVERIFY(layer.legend.notes.contains(u"River: Stage 1, above 250\u202fcm; Stage 2, above 300\u202fcm"_s));
    QVERIFY2(layer.legend.notes.join(u'\n').contains(u"not here: net/gone"),
        qPrintable(layer.legend.notes.join(u'\n')));
    // The figures are compared with the same ones.
    const StationFigures river = figuresAt(cache, u"river"_s);
    const Figure *highest = find(river, "maximum"_L1, u"water_level");
    QVERIFY(highest && highest->exceeded);
    QCOMPARE(highest->exceeded->limit, 250.0);
    QCOMPARE(highest->compared.size(), std::size_t(2));
    const StationFigures brook = figuresAt(cache, u"brook"_s);
    const Figure *lower = find(brook, "maximum"_L1, u"water_level");
    QVERIFY(lower && !lower->exceeded);
    QCOMPARE(lower->compared.size(), std::size_t(1));
}

void TestRainLayer::sameThresholdsForAllAreSaid()
{
    MadeUpCache cache;
    cache.setProfile(
        R"("limits":[{"figure":"maximum","quantity":"water_level","above":60,"label":"Stage 1","source":"S"}])");
    addLevels(cache, u"a"_s, u"A"_s, 0, 50);
    const QString said = u"The same for every gauge, as the profile names none: Stage 1, above 60\u202fcm"_s;
    QVERIFY(!layerOf(cache, u"water"_s).legend.notes.contains(said));
    addLevels(cache, u"b"_s, u"B"_s, 500, 35);
    const MapLayer layer = layerOf(cache, u"water"_s);
    QVERIFY2(layer.legend.notes.contains(said), qPrintable(layer.legend.notes.join(u'\n')));
    QCOMPARE(symbolOf(layer, u"A"_s).fill, layer.legend.entries[1].fill);
    QCOMPARE(symbolOf(layer, u"B"_s).fill, layer.legend.entries[0].fill);
}

void TestRainLayer::withoutThresholdsNoneIsInvented()
{
    MadeUpCache cache;
    cache.addStation(u"w"_s, u"Brook"_s, cache.at(0, 0));
    cache.addSeries(
        u"w"_s, u"water_level"_s, u"cm"_s, 900'000, [](qint64 t) { return 50 + 20 * MadeUpCache::daily(t); });
    const MapLayer layer = layerOf(cache, u"water"_s);
    QVERIFY(layer.legend.entries.empty());
    QVERIFY(layer.legend.notes.front().contains(u"names no thresholds"));
}

STADTBLICK_TEST(TestRainLayer, QCoreApplication)
#include "tst_rainlayer.moc"
