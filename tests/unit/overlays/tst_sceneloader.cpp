#include "models/overlays/figuresloader.h"
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

/** The same value on the mean, but never twice in a row: a stuck sensor would not count. */
std::function<double(qint64)> steady(double value)
{
    return [value](qint64 t) { return value + ((t / 600'000) % 2 == 0 ? 0.05 : -0.05); };
}

ViewState viewOf(const QStringList &layers)
{
    ViewState view;
    view.camera = {{7.769, 49.4447}, 13.4};
    view.time.range = MadeUpCache::week();
    for (const QString &id : layers) {
        LayerState layer;
        layer.id = id;
        layer.opacity = 0.5;
        view.layers.push_back(layer);
    }
    return view;
}

template <typename Layer>
std::shared_ptr<const Layer> contentOf(const MapLayer &layer)
{
    for (const LayerContent &content : layer.contents) {
        if (const auto *part = std::get_if<std::shared_ptr<const Layer>>(&content)) {
            return *part;
        }
    }
    return nullptr;
}

MapScene sceneOf(MadeUpCache &cache, const ViewState &view, const SceneOptions &options = optionsOf())
{
    SceneCache sceneCache;
    const auto scene = loadScene(cache.connection(), view, options, sceneCache);
    if (!scene) {
        qFatal("%s", qPrintable(toOneLine(scene.error())));
    }
    return *scene;
}

} // namespace

class TestSceneLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void emptyCacheSaysWhy()
    {
        MadeUpCache cache;
        const MapScene scene =
            sceneOf(cache, viewOf({u"heat"_s, u"noise"_s, u"traffic"_s, u"districts"_s, u"ideas"_s}));
        QCOMPARE(scene.layers.size(), std::size_t(5));
        for (const MapLayer &layer : scene.layers) {
            QVERIFY(!layer.emptyText.isEmpty());
            QVERIFY(!layer.legend.title.isEmpty());
            QVERIFY(layer.contents.empty());
        }
        QVERIFY(!scene.hasBaseMap);
        QVERIFY(scene.attributions.isEmpty());
    }

    void heatSurfaceHasValuesOnlyNearStations()
    {
        MadeUpCache cache;
        cache.addThermometers();
        const MapScene scene = sceneOf(cache, viewOf({u"basemap"_s, u"heat"_s}));
        QVERIFY(scene.hasBaseMap);
        QVERIFY(scene.isDemo);
        QCOMPARE(scene.attributions, QStringList{u"Measuring net (made up)"_s});
        const auto surface = contentOf<SurfaceLayer>(scene.layers.front());
        QVERIFY(surface);
        QVERIFY(!surface->image.isNull());
        const auto centre = surface->valueAt(toMercator(cache.at(0, 0)));
        const auto edge = surface->valueAt(toMercator(cache.at(-2900, 1500)));
        QVERIFY(centre && edge && *centre > *edge + 1);
        QVERIFY(!surface->valueAt(toMercator(cache.at(9000, 0))));
        const Legend &legend = scene.layers.front().legend;
        QCOMPARE(legend.scale, Legend::Scale::Ramp);
        QVERIFY(legend.subtitle.contains(u"13–19 July 2026"));
        QVERIFY(legend.subtitle.contains(u"°C"));
        QVERIFY(legend.notes.join(u' ').contains(u"RMSE"));
        QVERIFY(legend.notes.join(u' ').contains(u"n\u00a0=\u00a040"));
        QVERIFY(!legend.noStatement.isEmpty());
        QCOMPARE(legend.opacity, 0.5);
    }

    /** Symbols are drawn whole at any opacity: the legend's swatches must look like them. */
    void legendIsAsOpaqueAsTheMap()
    {
        MadeUpCache cache;
        cache.addNoise(u"n"_s, u"Noise"_s, cache.at(0, 0), 60);
        cache.addDistricts();
        const MapScene scene = sceneOf(cache, viewOf({u"noise"_s, u"districts"_s}));
        QCOMPARE(scene.layers[0].legend.opacity, 1.0);
        QCOMPARE(scene.layers[1].legend.opacity, 0.5);
    }

    void stationsWithTooLittleDataAreNoPartOfTheSurface()
    {
        MadeUpCache cache;
        for (int i = 0; i < 4; ++i) {
            const QString id = QString::number(i);
            cache.addStation(id, u"T"_s % id, cache.at(400 * i, 300 * (i % 2)));
            // The last one has 75 % of each day: below the 80 % of a mean temperature.
            cache.addSeries(id, u"air_temperature"_s, u"°C"_s, 600'000, steady(20), [i](qint64 t) {
                return i < 3
                    || (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) % MadeUpCache::dayMs
                    < 18 * MadeUpCache::hourMs;
            });
        }
        const MapScene scene = sceneOf(cache, viewOf({u"heat"_s}));
        const auto dots = contentOf<SymbolLayer>(scene.layers.front());
        QCOMPARE(dots->symbols.size(), std::size_t(4));
        QVERIFY(!dots->symbols[3].fill.isValid());
        QCOMPARE(dots->symbols[3].info.value, u"not enough data (75\u202f% of 80\u202f%)"_s);
        QVERIFY(scene.layers.front().legend.notes.join(u' ').contains(u"n\u00a0=\u00a03"));
        QVERIFY(scene.layers.front().legend.notes.join(u' ').contains(u"1 of 4"));
    }

    void twoThermometersMakeNoSurface()
    {
        MadeUpCache cache;
        for (int i = 0; i < 2; ++i) {
            cache.addStation(QString::number(i), u"T"_s, cache.at(500 * i, 0));
            cache.addSeries(QString::number(i), u"air_temperature"_s, u"°C"_s, 600'000, steady(20));
        }
        const MapScene scene = sceneOf(cache, viewOf({u"heat"_s}));
        QVERIFY(!contentOf<SurfaceLayer>(scene.layers.front()));
        QCOMPARE(scene.layers.front().legend.scale, Legend::Scale::None);
    }

    void unitsAreConverted()
    {
        MadeUpCache cache;
        for (int i = 0; i < 3; ++i) {
            cache.addStation(QString::number(i), u"T"_s, cache.at(500 * i, 200 * (i % 2)));
            cache.addSeries(QString::number(i), u"air_temperature"_s, u"K"_s, 600'000, steady(295.15));
        }
        const MapScene scene = sceneOf(cache, viewOf({u"heat"_s}));
        const auto value =
            contentOf<SurfaceLayer>(scene.layers.front())->valueAt(toMercator(cache.at(500, 200)));
        QVERIFY(value && std::abs(*value - 22) < 1e-4);
    }

    void noiseShowsLdenInDinBands()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        cache.addNoise(u"b"_s, u"Broken"_s, cache.at(500, 0), 66,
            [](qint64 t) { return t % (4 * MadeUpCache::hourMs) != 0; });
        cache.addNoise(u"c"_s, u"Half"_s, cache.at(900, 0), 60,
            [](qint64 t) { return t < MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs; });
        const MapScene scene = sceneOf(cache, viewOf({u"noise"_s}));
        const auto symbols = contentOf<SymbolLayer>(scene.layers.front());
        QCOMPARE(symbols->symbols.size(), std::size_t(3));
        const auto byName = [&](const QString &name) {
            return *std::ranges::find(
                symbols->symbols, name, [](const Symbol &symbol) { return symbol.info.name; });
        };
        const Symbol loud = byName(u"Loud Street"_s);
        QVERIFY(loud.info.value.startsWith(u"LDEN "));
        QCOMPARE(loud.fill, noiseBand(loud.text.toDouble()).colour);
        QCOMPARE(loud.radiusPx, 14.0);
        // 75 % of the hours of each period: enough.
        QVERIFY(!byName(u"Broken"_s).isHatched);
        const Symbol half = byName(u"Half"_s);
        QVERIFY(half.isHatched && half.text.isEmpty());
        QVERIFY(half.info.value.contains(u"not enough data"));
        QCOMPARE(scene.layers.front().legend.title, u"Noise LDEN"_s);
        QVERIFY(scene.layers.front().legend.notes.join(u' ').contains(u"n\u00a0=\u00a02"));
    }

    void filteredNoiseIsAMeanLevel()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        ViewState view = viewOf({u"noise"_s});
        view.time.hours = {22, 6};
        const MapScene scene = sceneOf(cache, view);
        QCOMPARE(scene.layers.front().legend.title, u"Noise LAeq"_s);
        QVERIFY(scene.periodText.contains(u"22:00–6:00"));
    }

    void trafficFollowsAStreetOrStaysAPoint()
    {
        MadeUpCache cache;
        cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 24'000);
        cache.addTraffic(u"b"_s, u"Field"_s, cache.at(3000, 0), 6'000);
        SceneOptions options = optionsOf();
        options.streets = [&](LonLat place, const QString &name) -> std::optional<StreetStretch> {
            if (name != u"Ring Road") {
                return std::nullopt;
            }
            return StreetStretch{u"Ring Road"_s, {place, {place.lon + 0.004, place.lat}}, 3};
        };
        const MapScene scene = sceneOf(cache, viewOf({u"traffic"_s}), options);
        const auto lines = contentOf<PolylineLayer>(scene.layers.front());
        const auto points = contentOf<SymbolLayer>(scene.layers.front());
        QCOMPARE(lines->lines.size(), std::size_t(1));
        QCOMPARE(points->symbols.size(), std::size_t(1));
        // Both directions are added: 24,000 vehicles a day make the widest line.
        QVERIFY(std::abs(lines->lines[0].widthPx - 8.0) < 0.2);
        QVERIFY(lines->lines[0].info.value.contains(u"veh/24 h"));
        QVERIFY(!scene.layers.front().legend.subtitle.contains(u"DTV")); // seven days are no DTV
    }

    void countsInSeveralStepsAreCountedOnce()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"A"_s, cache.at(0, 0));
        cache.addSeries(u"a"_s, u"vehicle_count"_s, u"veh"_s, 900'000, steady(100), {}, u"/15"_s);
        cache.addSeries(u"a"_s, u"vehicle_count"_s, u"veh"_s, 3'600'000, steady(400), {}, u"/60"_s);
        const MapScene scene = sceneOf(cache, viewOf({u"traffic"_s}));
        QVERIFY(contentOf<SymbolLayer>(scene.layers.front())->symbols[0].info.value.contains(u"9,600"));
    }

    void bubblesConserveIdeas()
    {
        MadeUpCache cache;
        cache.addIdeas(120);
        for (const double zoom : {11.2, 14.7, 17.0}) {
            ViewState view = viewOf({u"ideas"_s});
            view.camera.zoom = zoom;
            const MapScene scene = sceneOf(cache, view);
            std::size_t count = 0;
            for (const Symbol &symbol : contentOf<SymbolLayer>(scene.layers.front())->symbols) {
                count += std::max<std::size_t>(symbol.info.members.size(), 1);
                QVERIFY(symbol.radiusPx >= 16);
            }
            QCOMPARE(count, std::size_t(105));
            QVERIFY(scene.layers.front().legend.notes.front().contains(u"105 of 120"));
        }
    }

    void manyVotesShrinkAllBubblesAlike()
    {
        MadeUpCache cache;
        cache.addIdeas(600); // about 11,000 votes: 2.1·√votes would be 220 px
        ViewState view = viewOf({u"ideas"_s});
        view.camera.zoom = 10;
        const MapScene scene = sceneOf(cache, view);
        const MapLayer &layer = scene.layers.front();
        const auto &symbols = contentOf<SymbolLayer>(layer)->symbols;
        QVERIFY(!symbols.empty());
        QVERIFY2(std::abs(symbols.front().radiusPx - 64) < 0.1, qPrintable(QString::number(symbols.front().radiusPx)));
        // The legend's circles are of the map's scale: their areas say as many votes a pixel as the largest bubble's.
        const QLocale locale = optionsOf().locale;
        const double largest = locale.toLongLong(symbols.front().text);
        QCOMPARE(layer.legend.entries.size(), std::size_t(3));
        for (const auto &entry : layer.legend.entries) {
            const double radius = entry.sizePx / 2;
            QVERIFY(radius >= 16);
            if (radius > 16) {
                QVERIFY(std::abs(radius - 64 * std::sqrt(locale.toLongLong(entry.label) / largest)) < 0.1);
            }
        }
    }

    void districtsKeepTheirNames()
    {
        MadeUpCache cache;
        cache.addDistricts();
        const MapScene scene = sceneOf(cache, viewOf({u"districts"_s}));
        const auto areas = contentOf<PolygonLayer>(scene.layers.front());
        QCOMPARE(areas->areas.size(), std::size_t(2));
        const auto hit = hitTest(scene, toMercator(cache.at(-1000, 0)), 0.01);
        QVERIFY(hit);
        QCOMPARE(hit->info.name, u"Westend"_s);
    }

    void pointingFindsSymbolsBeforeSurfaces()
    {
        MadeUpCache cache;
        cache.addThermometers();
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        const MapScene scene = sceneOf(cache, viewOf({u"heat"_s, u"noise"_s}));
        const double scale = pixelsPerMercatorMetre(14);
        auto hit = hitTest(scene, toMercator(cache.at(20, 0)), scale);
        QVERIFY(hit && hit->layerId == u"noise" && hit->info.selection.id == u"a");
        hit = hitTest(scene, toMercator(cache.at(330, 170)), scale);
        QVERIFY(hit && hit->layerId == u"heat");
        QVERIFY(!hitTest(scene, toMercator(cache.at(20000, 0)), scale));
    }

    void selectionHasARingAlsoWithoutALayer()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        ViewState view = viewOf({u"noise"_s});
        view.selection = {u"station"_s, u"net"_s, u"a"_s};
        QCOMPARE(sceneOf(cache, view).selected->radiusPx, 14.0);
        view.layers.front().isVisible = false;
        QVERIFY(sceneOf(cache, view).selected);
        view.selection.id = u"gone"_s;
        QVERIFY(!sceneOf(cache, view).selected);
    }

    void mapServicesCanBeInternal()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        RasterSource map;
        map.id = u"made-up"_s;
        map.name = u"Made-up map"_s;
        map.url = u"http://geo.invalid/{z}/{x}/{y}.png"_s;
        ViewState view = viewOf({u"basemap"_s, u"map-made-up"_s, u"noise"_s});
        view.layers[1].options = {{u"map"_s, toJson(map)}};
        view.selection = {u"station"_s, u"net"_s, u"a"_s};
        MapScene scene = sceneOf(cache, view);
        QCOMPARE(scene.rasterOverlays.size(), std::size_t(1));
        QCOMPARE(scene.rasterOverlays.front().layerId, u"map-made-up"_s);
        QVERIFY(!scene.rasterOverlays.front().isInternal);
        QVERIFY(sceneForExport(scene).leftOutText.isEmpty());
        for (LayerState &layer : view.layers) {
            layer.options.insert(u"internal"_s, true);
        }
        scene = sceneOf(cache, view);
        QVERIFY(scene.rasterOverlays.front().isInternal);
        QVERIFY(scene.layers.front().legend.notes.join(u' ').contains(u"left out of exports"));
        QVERIFY(scene.selected && !scene.attributions.isEmpty());
        const MapScene exported = sceneForExport(scene);
        QVERIFY(exported.rasterOverlays.empty());
        QVERIFY(exported.layers.empty());
        QVERIFY(!exported.selected);
        QVERIFY(exported.attributions.isEmpty());
        QVERIFY2(exported.leftOutText.startsWith(u"2 internal"), qPrintable(exported.leftOutText));
    }

    void movingTheTimelineKeepsOtherLayers()
    {
        MadeUpCache cache;
        cache.addThermometers();
        cache.addIdeas(30);
        SceneCache sceneCache;
        ViewState view = viewOf({u"heat"_s, u"ideas"_s});
        const MapScene first = *loadScene(cache.connection(), view, optionsOf(), sceneCache);
        view.time.range->toMs += MadeUpCache::dayMs;
        const MapScene second = *loadScene(cache.connection(), view, optionsOf(), sceneCache);
        QVERIFY(!hasSameContents(first.layers[0], second.layers[0]));
        QVERIFY(hasSameContents(first.layers[1], second.layers[1]));
        QVERIFY(hasSameScene(view, view));
        // Another connection's commit is noticed.
        Connection reader = cache.reader();
        SceneCache readerCache;
        ViewState ideas = viewOf({u"ideas"_s});
        const auto before = *loadScene(reader, ideas, optionsOf(), readerCache);
        cache.addIdeas(60);
        const auto after = *loadScene(reader, ideas, optionsOf(), readerCache);
        QVERIFY(before.layers[0].legend.notes != after.layers[0].legend.notes);
    }

    void cancelledLoadIsAnError()
    {
        MadeUpCache cache;
        cache.addThermometers();
        SceneOptions options = optionsOf();
        options.isCanceled = [] { return true; };
        SceneCache sceneCache;
        const auto scene = loadScene(cache.connection(), viewOf({u"heat"_s}), options, sceneCache);
        QVERIFY(!scene);
        QCOMPARE(scene.error().kind, Error::Kind::Cancelled);
    }

    void stationFiguresCarryUnitPeriodAndCoverage()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 66);
        cache.addSeries(u"a"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [](qint64 t) { return 23 + 5 * MadeUpCache::daily(t); });
        SceneCache sceneCache;
        const auto loaded = loadStationFigures(
            cache.connection(), {u"station"_s, u"net"_s, u"a"_s}, viewOf({}), optionsOf(), sceneCache);
        QVERIFY(loaded && *loaded);
        const StationFigures &figures = **loaded;
        QCOMPARE(figures.station.name, u"Loud Street"_s);
        QVERIFY(figures.isDemo);
        QCOMPARE(figures.quantities.size(), std::size_t(2));
        for (const Figure &figure : figures.figures) {
            QVERIFY2(!figure.key.isEmpty() && !figure.title.isEmpty() && !figure.method.isEmpty(),
                qPrintable(figure.key));
            QCOMPARE(figure.periodText, u"13–19 July 2026"_s);
            QVERIFY(figure.coverage.total > 0);
            QCOMPARE(figure.source, u"Measuring net (made up)"_s);
        }
        const auto find = [&](const QString &key) {
            return *std::ranges::find(figures.figures, key, &Figure::key);
        };
        QCOMPARE(find(u"airTemperatureMean"_s).valueText(optionsOf().locale), u"23.0\u202f°C"_s);
        QCOMPARE(find(u"lden"_s).coverage.percent(), 100);
        QCOMPARE(find(u"tropicalNights"_s).valueText(optionsOf().locale), u"0 of 7"_s);
        QVERIFY(find(u"loudestHour"_s).detail.contains(u"15:00"));
        SceneCache other;
        const auto gone = loadStationFigures(
            cache.connection(), {u"station"_s, u"net"_s, u"gone"_s}, viewOf({}), optionsOf(), other);
        QVERIFY(gone && !*gone);
    }

    void tablesListEveryStation()
    {
        MadeUpCache cache;
        cache.addThermometers();
        cache.addTraffic(u"r"_s, u"Ring Road"_s, cache.at(0, 0), 24'000);
        SceneCache sceneCache;
        const auto tables =
            loadFigureTables(cache.connection(), viewOf({u"heat"_s, u"traffic"_s}), optionsOf(), sceneCache);
        QVERIFY(tables);
        QCOMPARE(tables->size(), std::size_t(2));
        QCOMPARE(tables->front().rows.size(), std::size_t(40));
        for (const QStringList &row : tables->front().rows) {
            QCOMPARE(row.size(), tables->front().columns.size());
        }
        QVERIFY(tables->front().columns[1].contains(u"°C"));
        QVERIFY(
            *tables->front().figures.front().front().value >= *tables->front().figures.back().front().value);
    }
};

STADTBLICK_TEST(TestSceneLoader, QCoreApplication)
#include "tst_sceneloader.moc"
