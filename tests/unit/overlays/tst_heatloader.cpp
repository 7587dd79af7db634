#include "models/analysis/numberformat.h"
#include "models/overlays/heatindicator.h"
#include "models/overlays/heatsurface.h"
#include "models/overlays/heatvalues.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

SceneOptions optionsOf()
{
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.timeZone = QTimeZone("Europe/Berlin");
    options.projectedCrs = u"EPSG:25832"_s;
    options.surfaceCells = 128;
    return options;
}

/** The heat layer of the made-up week, or a part of it. */
MapLayer heatOf(MadeUpCache &cache, const QJsonObject &layerOptions, TimeRange range = MadeUpCache::week())
{
    ViewState view;
    view.time.range = range;
    LayerState state;
    state.id = u"heat"_s;
    state.options = layerOptions;
    view.layers.push_back(state);
    SceneCache sceneCache;
    const auto scene = loadScene(cache.connection(), view, optionsOf(), sceneCache);
    return scene ? scene->layers.front() : MapLayer();
}

std::shared_ptr<const SurfaceLayer> surfaceOf(const MapLayer &layer)
{
    for (const LayerContent &content : layer.contents) {
        if (const auto *surface = std::get_if<std::shared_ptr<const SurfaceLayer>>(&content)) {
            return *surface;
        }
    }
    return nullptr;
}

/** What pointing at a station says. */
QString valueAt(const MapLayer &layer, const QString &stationId)
{
    for (const LayerContent &content : layer.contents) {
        if (const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content)) {
            for (const Symbol &symbol : (*symbols)->symbols) {
                if (symbol.info.selection.id == stationId) {
                    return symbol.info.value;
                }
            }
        }
    }
    return {};
}

/** @p count thermometers in a grid of 500 m whose daily course is mean(i) ± 6. */
void addThermometers(MadeUpCache &cache, int count, const std::function<double(int)> &mean,
    const std::function<std::optional<double>(int)> &heightM = {})
{
    for (int i = 0; i < count; ++i) {
        const QString id = u't' % QString::number(i);
        cache.addStation(id, u"Thermometer "_s % QString::number(i),
            cache.at(500 * (i % 6) - 1250, 500 * (i / 6) - 1250), heightM ? heightM(i) : std::nullopt);
        cache.addSeries(id, u"air_temperature"_s, u"°C"_s, 600'000,
            [value = mean(i)](qint64 t) { return value + 6 * MadeUpCache::daily(t); });
    }
}

/** Warmer towards the middle of 36 stations. */
double warmMiddle(int i)
{
    const double east = i % 6 - 2.5;
    const double north = i / 6 - 2.5;
    return 26 - 0.5 * std::hypot(east, north);
}

} // namespace

/** The heat layer's indicators and methods. */
class TestHeatLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void indicators_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("value");
        // Station t14 has 26 − 0.5·√0.5 = 25.6 °C in the mean; the coolest hour is 3, the warmest 15.
        QTest::newRow("mean") << u"mean"_s << u"Air temperature"_s << u"°C"_s << u"Mean 25.6\u202f°C"_s;
        QTest::newRow("min") << u"min"_s << u"Air temperature"_s << u"°C"_s << u"Lowest value 19.6\u202f°C"_s;
        QTest::newRow("max") << u"max"_s << u"Air temperature"_s << u"°C"_s
                             << u"Highest value 31.6\u202f°C"_s;
        QTest::newRow("night") << u"night_mean"_s << u"Air temperature at night"_s << u"°C"_s
                               << u"Night mean 20.9\u202f°C"_s;
        QTest::newRow("hot days") << u"hot_days"_s << u"Hot days"_s << u"days"_s << u"Hot days 7\u202fdays"_s;
        QTest::newRow("tropical nights") << u"tropical_nights"_s << u"Tropical nights"_s << u"nights"_s
                                         << u"Tropical nights 0\u202fnights"_s;
        QTest::newRow("degree hours") << u"degree_hours"_s << u"Degree hours above 25 °C"_s << u"K·h"_s
                                      << u"Degree hours above 25 °C 377\u202fK·h"_s;
        QTest::newRow("degree hours above 26 °C") << u"degree_hours_26"_s << u"Degree hours above 26 °C"_s
                                                  << u"K·h"_s << u"Degree hours above 26 °C 292\u202fK·h"_s;
        QTest::newRow("degree hours above 30 °C") << u"degree_hours_30"_s << u"Degree hours above 30 °C"_s
                                                  << u"K·h"_s << u"Degree hours above 30 °C 44\u202fK·h"_s;
        QTest::newRow("heat island") << u"heat_island"_s << u"Heat island at night"_s << u"K"_s
                                     << u"Heat island 1.4\u202fK"_s;
        QTest::newRow("an unknown one is the mean")
            << u"of a later version"_s << u"Air temperature"_s << u"°C"_s << u"Mean 25.6\u202f°C"_s;
    }

    void indicators()
    {
        QFETCH(QString, key);
        QFETCH(QString, title);
        QFETCH(QString, unit);
        QFETCH(QString, value);
        MadeUpCache cache;
        addThermometers(cache, 36, warmMiddle);
        const MapLayer layer = heatOf(cache, {{u"indicator"_s, key}});
        QCOMPARE(layer.legend.title, title);
        QCOMPARE(layer.legend.unit, unit);
        QVERIFY(layer.legend.subtitle.endsWith(u"13–19 July 2026 · "_s % unit));
        QCOMPARE(valueAt(layer, u"t14"_s), value);
        const auto surface = surfaceOf(layer);
        QVERIFY(surface);
        QCOMPARE(surface->unit, unit);
        QVERIFY(surface->valueAt(toMercator(cache.at(0, 0))));
    }

    void methods_data()
    {
        QTest::addColumn<int>("stations");
        QTest::addColumn<bool>("isSmooth");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString few = u"No kriging: fewer than 10 stations"_s;
        const QString rough = u"No kriging: distance does not explain the differences"_s;
        QTest::newRow("kriging") << 36 << true << u"auto"_s << u"Kriging"_s << u"Leave-one-out"_s;
        QTest::newRow("asked for") << 36 << true << u"kriging"_s << u"Kriging"_s << u"Leave-one-out"_s;
        QTest::newRow("ruled out") << 36 << true << u"idw"_s << u"Inverse distance"_s << u"Leave-one-out"_s;
        QTest::newRow("few stations") << 9 << true << u"auto"_s << u"Inverse distance"_s << few;
        QTest::newRow("no structure") << 36 << false << u"auto"_s << u"Inverse distance"_s << rough;
        QTest::newRow("no structure, asked for")
            << 36 << false << u"kriging"_s << u"Inverse distance"_s << rough;
    }

    void methods()
    {
        QFETCH(int, stations);
        QFETCH(bool, isSmooth);
        QFETCH(QString, method);
        QFETCH(QString, first);
        QFETCH(QString, second);
        MadeUpCache cache;
        // Like a chessboard: neighbours differ most.
        addThermometers(cache, stations,
            [isSmooth](int i) { return isSmooth ? warmMiddle(i) : 22 + (i % 6 + i / 6) % 2; });
        const MapLayer layer = heatOf(cache, {{u"method"_s, method}});
        const QStringList notes = layer.legend.notes;
        QVERIFY2(notes.value(0).startsWith(first), qPrintable(notes.join(u'\n')));
        QVERIFY(notes.value(0).contains(u"n\u00a0=\u00a0"_s % QString::number(stations)));
        QVERIFY(notes.value(0).contains(u"RMSE"));
        QVERIFY2(notes.value(1).startsWith(second), qPrintable(notes.join(u'\n')));
        QVERIFY(surfaceOf(layer));
    }

    /** Without differences there are none that distance could explain. */
    void equalValuesAreNotKriged()
    {
        MadeUpCache cache;
        addThermometers(cache, 36, [](int) { return 12.0; });
        const QStringList notes = heatOf(cache, {{u"indicator"_s, u"hot_days"_s}}).legend.notes;
        QVERIFY2(notes.value(0).startsWith(u"Inverse distance"), qPrintable(notes.join(u'\n')));
        QCOMPARE(notes.value(1), u"No kriging: all stations have the same value"_s);
    }

    void krigingGoesThroughStations()
    {
        MadeUpCache cache;
        addThermometers(cache, 36, warmMiddle);
        const auto surface = surfaceOf(heatOf(cache, {}));
        const auto at = surface->valueAt(toMercator(cache.at(-250, -250)));
        QVERIFY(at && std::abs(*at - warmMiddle(14)) < 0.1);
        // The values are whole; only the picture fades where they are vague.
        QVERIFY(surface->values.size()
            == static_cast<std::size_t>(surface->image.width())
                * static_cast<std::size_t>(surface->image.height()));
    }

    void heightsAreTakenOut()
    {
        MadeUpCache cache;
        // 100 m higher in every second column: 0.65 K cooler, and alike at one height.
        const auto height = [](int i) { return std::optional(i % 2 == 0 ? 300.0 : 200.0); };
        addThermometers(cache, 36, [](int i) { return i % 2 == 0 ? 20.0 : 20.65; }, height);
        const MapLayer layer = heatOf(cache, {});
        const auto surface = surfaceOf(layer);
        const auto low = surface->valueAt(toMercator(cache.at(-750, -250)));
        const auto high = surface->valueAt(toMercator(cache.at(-250, -250)));
        QVERIFY(low && high && std::abs(*low - *high) < 1e-3);
        QCOMPARE(valueAt(layer, u"t14"_s), u"Mean 20.0\u202f°C"_s); // what was measured
        QVERIFY(layer.legend.notes.join(u' ').contains(u"above sea level"));
    }

    void unknownHeightsAreCounted()
    {
        MadeUpCache cache;
        addThermometers(
            cache, 36, warmMiddle, [](int i) { return i < 12 ? std::optional(250.0) : std::nullopt; });
        QVERIFY(heatOf(cache, {}).legend.notes.contains(u"Height known at 12 of 36 stations"_s));
    }

    void heatIslandNamesItsReference()
    {
        MadeUpCache cache;
        addThermometers(cache, 36, warmMiddle);
        const QJsonObject island{{u"indicator"_s, u"heat_island"_s}};
        QVERIFY(heatOf(cache, island).legend.notes.value(0).endsWith(u"(outermost station)"));
        QJsonObject chosen = island;
        chosen.insert(u"reference"_s, QJsonObject{{u"source"_s, u"net"_s}, {u"id"_s, u"t14"_s}});
        const MapLayer layer = heatOf(cache, chosen);
        QCOMPARE(layer.legend.notes.value(0), u"Reference: Thermometer 14"_s);
        QCOMPARE(valueAt(layer, u"t14"_s), u"Heat island 0.0\u202fK"_s);
    }

    void countsSayWhatIsUndecided()
    {
        MadeUpCache cache;
        for (int i = 0; i < 12; ++i) {
            const QString id = QString::number(i);
            cache.addStation(id, id, cache.at(400 * (i % 4), 300 * (i / 4)));
            // Station 3 lacks the second half of the week, station 5 all but the mornings.
            // Never twice the same in a row: a stuck sensor would not count.
            cache.addSeries(
                id, u"air_temperature"_s, u"°C"_s, 600'000,
                [](qint64 t) { return t / 600'000 % 2 == 0 ? 18.0 : 18.1; },
                [i](qint64 t) {
                    const qint64 since = t - MadeUpCache::fromMs();
                    return i == 3 ? since < 3 * MadeUpCache::dayMs
                        : i == 5  ? since % MadeUpCache::dayMs < 8 * MadeUpCache::hourMs
                                  : true;
                });
        }
        const MapLayer layer = heatOf(cache, {{u"indicator"_s, u"hot_days"_s}});
        QCOMPARE(valueAt(layer, u"0"_s), u"Hot days 0\u202fdays"_s);
        QVERIFY(valueAt(layer, u"3"_s).contains(u"not enough data"));
        QVERIFY(valueAt(layer, u"5"_s).contains(u"not enough data"));
        QVERIFY(layer.legend.notes.join(u' ').contains(u"2 of 12"));
    }

    void countsFollowTheFilters()
    {
        MadeUpCache cache;
        addThermometers(cache, 12, [](int) { return 26; }); // hot every day, Monday to Sunday
        ViewState view;
        view.time.range = MadeUpCache::week();
        view.time.dayTypes = {u"workday"_s};
        LayerState state;
        state.id = u"heat"_s;
        state.options = {{u"indicator"_s, u"hot_days"_s}};
        view.layers.push_back(state);
        SceneCache sceneCache;
        const auto workdays = loadScene(cache.connection(), view, optionsOf(), sceneCache);
        QVERIFY(workdays);
        QVERIFY(workdays->layers.front().legend.subtitle.contains(u"workdays"));
        QCOMPARE(valueAt(workdays->layers.front(), u"t3"_s), u"Hot days 5\u202fdays"_s);
        // By night there are no whole days that could be hot.
        view.time.dayTypes.clear();
        view.time.hours = {22, 6};
        const auto nights = loadScene(cache.connection(), view, optionsOf(), sceneCache);
        QVERIFY(nights);
        QVERIFY2(!valueAt(nights->layers.front(), u"t3"_s).contains(u"days"),
            qPrintable(valueAt(nights->layers.front(), u"t3"_s)));
        QVERIFY(!nights->layers.front().emptyText.isEmpty());
    }

    void onesAreSingular_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no night") << u"tropical_nights"_s << 0.0 << 0 << u"0\u202fnights"_s;
        QTest::newRow("a night") << u"tropical_nights"_s << 1.0 << 0 << u"1\u202fnight"_s;
        QTest::newRow("nearly one") << u"tropical_nights"_s << 0.9 << 0 << u"1\u202fnight"_s;
        QTest::newRow("two nights") << u"tropical_nights"_s << 2.0 << 0 << u"2\u202fnights"_s;
        QTest::newRow("with tenths") << u"tropical_nights"_s << 1.0 << 1 << u"1.0\u202fnights"_s;
        QTest::newRow("one less") << u"tropical_nights"_s << -1.0 << 0 << u"−1\u202fnight"_s;
        QTest::newRow("a day") << u"hot_days"_s << 1.0 << 0 << u"1\u202fday"_s;
        QTest::newRow("eleven days") << u"hot_days"_s << 11.0 << 0 << u"11\u202fdays"_s;
        QTest::newRow("a degree") << u"mean"_s << 1.0 << 0 << u"1\u202f°C"_s;
    }

    void onesAreSingular()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, expected);
        const HeatIndicator indicator = heatIndicatorOf({{u"indicator"_s, key}});
        QCOMPARE(heatValueText(indicator, value, decimals, false, QLocale(QLocale::English)), expected);
    }

    /** The lines' labels on the map say so too. */
    void linesOfOneNightSaySo()
    {
        std::vector<PlaceValue> places;
        MadeUpCache cache;
        for (int i = 0; i < 16; ++i) {
            places.push_back({cache.at(600 * (i % 4), 600 * (i / 4)), double(i % 4)}); // 0 to 3, west to east
        }
        SurfaceQuestion question;
        question.indicator = HeatIndicator::TropicalNights;
        question.scale = {0, 5, 1, 0.5};
        question.method = SurfaceMethod::InverseDistance;
        const auto surface = heatSurface(places, question, optionsOf());
        QVERIFY(surface && surface->layer);
        QStringList labels;
        for (const ContourLine &line : surface->layer->contours) {
            labels << line.label;
        }
        QVERIFY2(labels.contains(u"1\u202fnight"_s), qPrintable(labels.join(u'|')));
        QVERIFY(labels.contains(u"2\u202fnights"_s));
    }

    /** Whatever is made of the cells stays within what can be: kriging reaches beyond the stations' values.
     */
    void estimatesStayWithinLimits()
    {
        MadeUpCache cache;
        std::vector<PlaceValue> places;
        for (int i = 0; i < 36; ++i) {
            places.push_back({cache.at(500 * (i % 6) - 1250, 500 * (i / 6) - 1250), warmMiddle(i)});
        }
        SurfaceQuestion question;
        const auto free = heatSurface(places, question, optionsOf());
        question.limits = {24.8, 25.2};
        const auto held = heatSurface(places, question, optionsOf());
        QVERIFY(free && free->isKriged && held && held->isKriged);
        const auto isOutside = [](float cell) { return cell < 24.8F || cell > 25.2F; };
        QVERIFY(std::ranges::any_of(free->layer->values, isOutside));
        QVERIFY(std::ranges::none_of(held->layer->values, isOutside));
        QVERIFY(!held->layer->contours.empty());
        for (const ContourLine &line : held->layer->contours) {
            QCOMPARE(line.label, u"25\u202f°C"_s);
        }
        QVERIFY(std::abs(*held->rmse - *free->rmse) > 1e-6);
    }

    void limits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ValueLimits>("expected");
        QTest::newRow("hot days") << u"hot_days"_s << ValueLimits{0, 7};
        QTest::newRow("nights") << u"tropical_nights"_s << ValueLimits{0, 7};
        QTest::newRow("degree hours") << u"degree_hours_26"_s << ValueLimits{0, std::nullopt};
        QTest::newRow("temperatures") << u"min"_s << ValueLimits{};
        QTest::newRow("heat island") << u"heat_island"_s << ValueLimits{};
    }

    void limits()
    {
        QFETCH(QString, key);
        QFETCH(ValueLimits, expected);
        HeatValues values;
        values.stations.resize(2);
        values.stations[0].isTooCoarse = true;
        values.stations[1].coverage = {6, 7};
        QCOMPARE(heatLimits(values, heatIndicatorOf({{u"indicator"_s, key}})), expected);
    }

    /** Means of days tell no night: nothing is compared with them. */
    void dailyReferenceIsRefused()
    {
        MadeUpCache cache;
        addThermometers(cache, 36, warmMiddle);
        cache.addStation(u"rural"_s, u"Meadow"_s, cache.at(1500, 5000));
        cache.addSeries(u"rural"_s, u"air_temperature"_s, u"°C"_s, MadeUpCache::dayMs,
            [](qint64 t) { return 19 + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2); });
        QJsonObject island{{u"indicator"_s, u"heat_island"_s}};
        const MapLayer outermost = heatOf(cache, island);
        QVERIFY2(outermost.legend.notes.value(0).startsWith(u"Reference: Thermometer"),
            qPrintable(outermost.legend.notes.join(u'\n')));
        QVERIFY(outermost.legend.notes.contains(u"1 of 37 stations have values more than 3 h apart"_s));
        island.insert(u"reference"_s, QJsonObject{{u"source"_s, u"net"_s}, {u"id"_s, u"rural"_s}});
        const MapLayer refused = heatOf(cache, island);
        const QString reason = u"reference station Meadow: values more than 3 h apart"_s;
        QCOMPARE(refused.legend.notes, QStringList{reason});
        QCOMPARE(valueAt(refused, u"t14"_s), reason);
        QVERIFY(!surfaceOf(refused));
        QVERIFY2(refused.emptyText.contains(u"Meadow"), qPrintable(refused.emptyText));
        // Nor are they extremes of the day.
        const MapLayer highest = heatOf(cache, {{u"indicator"_s, u"max"_s}});
        QCOMPARE(valueAt(highest, u"rural"_s), u"values more than 3 h apart"_s);
        QCOMPARE(valueAt(heatOf(cache, {}), u"rural"_s).left(5), u"Mean "_s);
    }

    void islandsTellHeights_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("known");
        QTest::addColumn<QString>("note");
        QTest::newRow("some") << u"t3"_s << 12 << u"Corrected for height at 12 of 36 stations"_s;
        QTest::newRow("all") << u"t3"_s << 36 << u"Corrected for height, 0.65 K per 100 m"_s;
        QTest::newRow("not the reference") << u"t14"_s << 12 << u"Not corrected for height"_s;
        QTest::newRow("none") << u"t3"_s << 0 << u"Not corrected for height"_s;
    }

    void islandsTellHeights()
    {
        QFETCH(QString, reference);
        QFETCH(int, known);
        QFETCH(QString, note);
        MadeUpCache cache;
        addThermometers(cache, 36, warmMiddle,
            [known](int i) { return i < known ? std::optional(250.0) : std::nullopt; });
        const MapLayer layer = heatOf(cache,
            {{u"indicator"_s, u"heat_island"_s},
                {u"reference"_s, QJsonObject{{u"source"_s, u"net"_s}, {u"id"_s, reference}}}});
        QVERIFY2(layer.legend.notes.contains(note), qPrintable(layer.legend.notes.join(u'\n')));
    }

    void highestNeedsItsAfternoon_data()
    {
        QTest::addColumn<qint64>("cutMs");
        QTest::newRow("by hours") << qint64(0);
        QTest::newRow("by readings") << qint64(600'000);
    }

    /** 20 of 24 hours are enough of a day, but not without the warmest four. */
    void highestNeedsItsAfternoon()
    {
        QFETCH(qint64, cutMs);
        MadeUpCache cache;
        for (int i = 0; i < 4; ++i) {
            const QString id = QString::number(i);
            cache.addStation(id, id, cache.at(400 * i, 300 * (i % 2)));
            cache.addSeries(
                id, u"air_temperature"_s, u"°C"_s, 600'000,
                [](qint64 t) { return 26 + 6 * MadeUpCache::daily(t); },
                [i](qint64 t) {
                    const qint64 hour = (t - MadeUpCache::fromMs()) / MadeUpCache::hourMs;
                    return i != 3 || hour < 14 || hour >= 18;
                });
        }
        const TimeRange day{
            MadeUpCache::fromMs() + cutMs, MadeUpCache::fromMs() + MadeUpCache::dayMs - cutMs};
        const MapLayer highest = heatOf(cache, {{u"indicator"_s, u"max"_s}}, day);
        QCOMPARE(valueAt(highest, u"2"_s), u"Highest value 32.0\u202f°C"_s);
        QCOMPARE(valueAt(highest, u"3"_s), u"11:00–19:00: not enough data (50\u202f% of 80\u202f%)"_s);
        const MapLayer lowest = heatOf(cache, {{u"indicator"_s, u"min"_s}}, day);
        QCOMPARE(valueAt(lowest, u"3"_s), u"Lowest value 20.0\u202f°C"_s);
    }
};

STADTBLICK_TEST(TestHeatLoader, QCoreApplication)
#include "tst_heatloader.moc"
