#include "models/analysis/numberformat.h"
#include "models/overlays/networkstatus.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The sensor network: what delivers, what fell silent, what is planned, and that it stays inside. */
class TestNetworkLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void statusByAge_data();
    void statusByAge();
    void stationsAgainstTheLastSync();
    void overdueSourcesSaySo();
    void clocksThatRunAhead();
    void clocksThatWereNeverRight();
    void sourcesByTheirNames();
    void demosAgainstTheirNewestValue();
    void sitesOfTheProfile();
    void nothingThere();
    void internalByLayerOrProfile_data();
    void internalByLayerOrProfile();
    void exportsLeaveOutWhatIsInternal();
    void exportsLeaveOutInternalMapServices();
    void exportsKeepOnlyNeededAttributions();
    void exportsMarkOnlyWhatTheyShow();
    void standsBesideMeasurements();
    void isReachedBesideMeasurements();

private:
    static MapScene sceneOf(MadeUpCache &cache, const QJsonObject &options = {})
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        ViewState view;
        view.time.range = MadeUpCache::week();
        view.layers = {{u"network"_s, true, 1, options, {}}, {u"noise"_s, true, 1, {}, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return *loaded;
    }
    static const Symbol *symbolOf(const MapLayer &layer, const QString &name)
    {
        const auto &symbols = std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.front())->symbols;
        const auto found =
            std::ranges::find(symbols, name, [](const Symbol &symbol) { return symbol.info.name; });
        return found == symbols.end() ? nullptr : &*found;
    }
    /** A thermometer that stops at @p untilMs. */
    static void addStation(MadeUpCache &cache, const QString &id, qint64 untilMs)
    {
        cache.addStation(id, id, cache.at(100 * double(id.size()), 0));
        cache.addSeries(
            id, u"air_temperature"_s, u"°C"_s, 600'000, [](qint64 t) { return MadeUpCache::daily(t); },
            [untilMs](qint64 t) { return t < untilMs; });
    }
    static void sync(MadeUpCache &cache, qint64 atMs)
    {
        SourceStatus source;
        source.id = u"net"_s;
        source.kind = u"sensorthings"_s;
        source.name = u"Net"_s;
        source.isDemo = false;
        QVERIFY(SyncStore(cache.connection()).putSource(source));
        QVERIFY(SyncStore(cache.connection()).setOutcome(u"net"_s, SyncOutcome::Ok, {}, atMs));
    }
    static constexpr qint64 dayMs = MadeUpCache::dayMs;
};

void TestNetworkLayer::statusByAge_data()
{
    QTest::addColumn<std::optional<qint64>>("age");
    QTest::addColumn<std::optional<qint64>>("step");
    QTest::addColumn<StationStatus>("status");
    const qint64 hour = MadeUpCache::hourMs;
    const auto row = [](const char *name, std::optional<qint64> age, std::optional<qint64> step,
                         StationStatus status) { QTest::newRow(name) << age << step << status; };
    row("no value", std::nullopt, hour, StationStatus::Never);
    row("just now", 0, hour, StationStatus::Live);
    row("after the sync's clock", -hour, hour, StationStatus::Live);
    row("24 h", 24 * hour, hour, StationStatus::Live);
    row("longer", 24 * hour + 1, hour, StationStatus::Late);
    row("no step is known", 24 * hour, std::nullopt, StationStatus::Live);
    row("7 days", 7 * dayMs, hour, StationStatus::Late);
    row("longer than that", 7 * dayMs + 1, hour, StationStatus::Silent);
    row("daily: 3 steps", 3 * dayMs, dayMs, StationStatus::Live);
    row("daily: 4", 4 * dayMs, dayMs, StationStatus::Late);
    row("daily: 22", 22 * dayMs, dayMs, StationStatus::Silent);
}

void TestNetworkLayer::statusByAge()
{
    QFETCH(std::optional<qint64>, age);
    QFETCH(std::optional<qint64>, step);
    QFETCH(StationStatus, status);
    const qint64 synced = MadeUpCache::fromMs();
    QCOMPARE(stationStatus(age ? std::optional(synced - *age) : std::nullopt, step, synced), status);
}

void TestNetworkLayer::stationsAgainstTheLastSync()
{
    MadeUpCache cache;
    const qint64 synced = MadeUpCache::fromMs() + 12 * dayMs;
    addStation(cache, u"a"_s, synced);
    addStation(cache, u"bb"_s, synced - 2 * dayMs);
    addStation(cache, u"ccc"_s, MadeUpCache::fromMs() + dayMs);
    cache.addStation(u"dddd"_s, u"dddd"_s, cache.at(0, 500));
    sync(cache, synced);
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY(symbolOf(layer, u"a"_s)->info.value.startsWith(u"live"));
    QVERIFY(symbolOf(layer, u"bb"_s)->info.value.startsWith(u"late"));
    QVERIFY2(symbolOf(layer, u"ccc"_s)->info.value.contains(u"offline since 14 July 2026"),
        qPrintable(symbolOf(layer, u"ccc"_s)->info.value));
    QVERIFY(symbolOf(layer, u"dddd"_s)->isHatched);
    QCOMPARE(symbolOf(layer, u"a"_s)->info.coverage, u"1 of 1 series live"_s);
    QStringList rows;
    for (const LegendEntry &entry : layer.legend.entries) {
        rows << entry.label;
    }
    QCOMPARE(rows, (QStringList{u"live · 1"_s, u"late · 1"_s, u"offline · 1"_s, u"never measured · 1"_s}));
    QVERIFY2(layer.legend.subtitle.contains(u"as of 25 July 2026"), qPrintable(layer.legend.subtitle));
    QVERIFY(layer.legend.notes.contains(countText(4, QLocale::c())));
    QVERIFY(!layer.legend.followsTime);
}

void TestNetworkLayer::overdueSourcesSaySo()
{
    MadeUpCache cache;
    const qint64 reached = MadeUpCache::fromMs() + 5 * dayMs;
    addStation(cache, u"a"_s, reached);
    sync(cache, reached);
    const MapLayer fresh = sceneOf(cache).layers.front();
    QVERIFY(symbolOf(fresh, u"a"_s)->info.value.startsWith(u"live"));
    // Another source goes on for three weeks more; this one does not answer.
    SourceStatus other;
    other.id = u"other"_s;
    other.name = u"Other"_s;
    QVERIFY(SyncStore(cache.connection()).putSource(other));
    Station station;
    station.source = other.id;
    station.id = station.name = u"o"_s;
    station.position = cache.at(500, 500);
    QVERIFY(StationStore(cache.connection()).putStation(station));
    const qint64 today = reached + 21 * dayMs;
    QVERIFY(SyncStore(cache.connection()).setOutcome(u"other"_s, SyncOutcome::Ok, {}, today));
    QVERIFY(SyncStore(cache.connection()).setOutcome(u"net"_s, SyncOutcome::Failed, u"gone"_s, today));
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY2(symbolOf(layer, u"a"_s)->info.value.startsWith(u"source not reached since 18 July 2026"),
        qPrintable(symbolOf(layer, u"a"_s)->info.value));
    QVERIFY(symbolOf(layer, u"a"_s)->info.coverage.isEmpty());
    QCOMPARE(layer.legend.entries.front().label, u"source not reached · 1"_s);
    QVERIFY2(!layer.legend.subtitle.contains(u"as of"), qPrintable(layer.legend.subtitle));
    const QString notes = layer.legend.notes.join(u'\n');
    QVERIFY2(notes.contains(u"Net: as of 18 July 2026"), qPrintable(notes));
    QVERIFY2(notes.contains(u"Other: as of 8 August 2026"), qPrintable(notes));
    // A page that came shows that it answers again, though its sync never ended well.
    QVERIFY(SyncStore(cache.connection()).addProvenance(u"net"_s, u"https://x.example"_s, today, 1, 1));
    const MapLayer again = sceneOf(cache).layers.front();
    QVERIFY(symbolOf(again, u"a"_s)->info.value.startsWith(u"offline since"));
}

void TestNetworkLayer::clocksThatRunAhead()
{
    MadeUpCache cache;
    const qint64 synced = MadeUpCache::fromMs() + 12 * dayMs;
    addStation(cache, u"a"_s, synced);
    addStation(cache, u"bb"_s, MadeUpCache::fromMs() + dayMs);
    const qint64 row =
        StationStore(cache.connection()).findSeries(u"net"_s, u"bb/air_temperature"_s).value()->row;
    Samples ahead;
    ahead.timesMs = {synced + 3650 * dayMs};
    ahead.values = {1};
    // As a program before this one stored it: not live for ever, and the period is not in ten years.
    QVERIFY(ObservationStore(cache.connection()).put(row, ahead));
    sync(cache, synced);
    const MapLayer before = sceneOf(cache).layers.front();
    QVERIFY2(symbolOf(before, u"bb"_s)->info.value.endsWith(u"wrong clock"),
        qPrintable(symbolOf(before, u"bb"_s)->info.value));
    QVERIFY(symbolOf(before, u"a"_s)->info.value.startsWith(u"live"));
    QCOMPARE((*ObservationStore(cache.connection()).extent())->toMs, synced + storedAheadMs);
    // As the next sync marks it.
    QCOMPARE(*ObservationStore(cache.connection()).markAhead(row, synced + clockAheadMs), 1);
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY2(symbolOf(layer, u"bb"_s)->info.value.contains(u"offline since 14 July 2026"),
        qPrintable(symbolOf(layer, u"bb"_s)->info.value));
    QCOMPARE((*ObservationStore(cache.connection()).extent())->toMs, synced - 600'000);
}

void TestNetworkLayer::clocksThatWereNeverRight()
{
    MadeUpCache cache;
    const qint64 synced = MadeUpCache::fromMs() + 12 * dayMs;
    addStation(cache, u"a"_s, synced);
    addStation(cache, u"bb"_s, synced);
    cache.addStation(u"ccc"_s, u"ccc"_s, cache.at(0, 500));
    const qint64 row =
        StationStore(cache.connection()).findSeries(u"net"_s, u"bb/air_temperature"_s).value()->row;
    QVERIFY(*ObservationStore(cache.connection()).markAhead(row, MadeUpCache::fromMs() - 100 * dayMs) > 0);
    sync(cache, synced);
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY(symbolOf(layer, u"a"_s)->info.value.startsWith(u"live"));
    // It sends, so that it isn't one that never measured.
    QVERIFY2(symbolOf(layer, u"bb"_s)->info.value.endsWith(u"wrong clock"),
        qPrintable(symbolOf(layer, u"bb"_s)->info.value));
    QVERIFY(!symbolOf(layer, u"bb"_s)->isHatched);
    QVERIFY(symbolOf(layer, u"ccc"_s)->isHatched);
    QStringList rows;
    for (const LegendEntry &entry : layer.legend.entries) {
        rows << entry.label;
    }
    QCOMPARE(rows, (QStringList{u"live · 1"_s, u"offline · 1"_s, u"never measured · 1"_s}));
}

/** A demo's sources are called as the profile calls them, too, where their times are told one by one. */
void TestNetworkLayer::sourcesByTheirNames()
{
    MadeUpCache cache;
    addStation(cache, u"a"_s, MadeUpCache::fromMs() + 2 * dayMs);
    SourceStatus other;
    other.id = u"other"_s;
    other.name = u"Rain gauges"_s;
    other.isDemo = true;
    QVERIFY(SyncStore(cache.connection()).putSource(other));
    Station station;
    station.source = other.id;
    station.id = station.name = u"o"_s;
    station.position = cache.at(500, 500);
    QVERIFY(StationStore(cache.connection()).putStation(station));
    Series series;
    series.source = other.id;
    series.stationId = series.id = series.name = station.id;
    series.stepMs = MadeUpCache::hourMs;
    const auto row = StationStore(cache.connection()).putSeries(series);
    QVERIFY(row);
    Samples samples;
    samples.timesMs = {MadeUpCache::fromMs() + 9 * dayMs};
    samples.values = {1};
    QVERIFY(ObservationStore(cache.connection()).put(*row, samples));
    const QString notes = sceneOf(cache).layers.front().legend.notes.join(u'\n');
    QVERIFY2(notes.contains(u"Rain gauges: as of 22 July 2026"), qPrintable(notes));
}

void TestNetworkLayer::demosAgainstTheirNewestValue()
{
    MadeUpCache cache;
    addStation(cache, u"a"_s, MadeUpCache::fromMs() + 5 * dayMs);
    addStation(cache, u"bb"_s, MadeUpCache::fromMs() + 2 * dayMs);
    // Its clock has gone on for years; its data was never going to.
    QVERIFY(SyncStore(cache.connection())
            .setOutcome(u"net"_s, SyncOutcome::Ok, {}, MadeUpCache::fromMs() + 900 * dayMs));
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY(symbolOf(layer, u"a"_s)->info.value.startsWith(u"live"));
    QVERIFY(symbolOf(layer, u"bb"_s)->info.value.startsWith(u"late"));
}

void TestNetworkLayer::sitesOfTheProfile()
{
    MadeUpCache cache;
    cache.setProfile(R"("network":{"sites":[
        {"name":"Mast 7","lon":7.77,"lat":49.44,"status":"planned"},
        {"name":"Mast 8","lon":7.78,"lat":49.44,"status":"building"},
        {"name":"Library","lon":7.76,"lat":49.44,"status":"live","institution":"City library"}]})");
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY(layer.emptyText.isEmpty());
    QVERIFY(symbolOf(layer, u"Mast 7"_s)->info.value.startsWith(u"planned"));
    QCOMPARE(symbolOf(layer, u"Mast 7"_s)->shape, SymbolShape::Square);
    QVERIFY(symbolOf(layer, u"Mast 7"_s)->info.selection.isEmpty());
    QVERIFY(symbolOf(layer, u"Mast 8"_s)->info.value.startsWith(u"being built"));
    QCOMPARE(symbolOf(layer, u"Library"_s)->info.coverage, u"City library"_s);
    QCOMPARE(layer.legend.entries.size(), std::size_t(3));
    QVERIFY(layer.legend.notes.contains(countText(3, QLocale::c())));
}

void TestNetworkLayer::nothingThere()
{
    MadeUpCache cache;
    const MapLayer layer = sceneOf(cache).layers.front();
    QVERIFY(layer.contents.empty());
    QVERIFY(layer.emptyText.contains(u"network.sites"));
}

void TestNetworkLayer::internalByLayerOrProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<bool>("isInternal");
    const QByteArray open = R"("network":{"sites":[]})";
    const QByteArray closed = R"("network":{"internal":true})";
    QTest::newRow("neither") << open << QJsonObject{} << false;
    QTest::newRow("layer") << open << QJsonObject{{u"internal"_s, true}} << true;
    QTest::newRow("profile") << closed << QJsonObject{} << true;
    QTest::newRow("a layer can't open what the profile closes")
        << closed << QJsonObject{{u"internal"_s, false}} << true;
}

void TestNetworkLayer::internalByLayerOrProfile()
{
    QFETCH(QByteArray, profile);
    QFETCH(QJsonObject, options);
    QFETCH(bool, isInternal);
    MadeUpCache cache;
    cache.setProfile(profile);
    addStation(cache, u"a"_s, MadeUpCache::fromMs() + 5 * dayMs);
    const MapScene scene = sceneOf(cache, options);
    QCOMPARE(scene.layers.front().isInternal, isInternal);
    QVERIFY(!scene.layers.back().isInternal);
    QCOMPARE(scene.layers.front().legend.notes.join(u' ').contains(u"left out of exports"), isInternal);
}

void TestNetworkLayer::exportsLeaveOutWhatIsInternal()
{
    MapScene scene;
    const auto shown = std::make_shared<const SymbolLayer>();
    const auto above = std::make_shared<const SymbolLayer>();
    MapLayer open;
    open.id = u"open"_s;
    MapLayer internal;
    internal.id = u"internal"_s;
    internal.isInternal = true;
    internal.contents.emplace_back(shown);
    internal.above.emplace_back(above);
    scene.layers = {open, internal};
    scene.marks.contents = {LayerContent(shown), LayerContent(above)};
    const MapScene exported = sceneForExport(scene);
    QCOMPARE(exported.layers.size(), std::size_t(1));
    QVERIFY(!exported.layer(u"internal"));
    QCOMPARE(exported.marks.contents.size(), std::size_t(1)); // what it drew above all is gone, too
    QVERIFY2(exported.leftOutText.startsWith(u"1 internal"), qPrintable(exported.leftOutText));
    scene.layers = {open};
    QVERIFY(sceneForExport(scene).leftOutText.isEmpty());
}

void TestNetworkLayer::exportsLeaveOutInternalMapServices()
{
    MapScene scene;
    for (const bool isInternal : {false, true}) {
        MapLayer layer;
        layer.id = isInternal ? u"map-closed"_s : u"map-open"_s;
        layer.isInternal = isInternal;
        scene.layers.push_back(layer);
        RasterOverlay overlay;
        overlay.source.id = layer.id;
        overlay.layerId = layer.id;
        overlay.isInternal = isInternal;
        scene.rasterOverlays.push_back(overlay);
    }
    MapScene exported = sceneForExport(scene);
    QCOMPARE(exported.rasterOverlays.size(), std::size_t(1));
    QCOMPARE(exported.rasterOverlays.front().layerId, u"map-open"_s);
    QVERIFY(!exported.layer(u"map-closed"));
    QVERIFY2(exported.leftOutText.startsWith(u"1 internal"), qPrintable(exported.leftOutText));
    scene.layers.pop_back(); // an overlay that no list of layers knows counts too
    exported = sceneForExport(scene);
    QCOMPARE(exported.rasterOverlays.size(), std::size_t(1));
    QVERIFY2(exported.leftOutText.startsWith(u"1 internal"), qPrintable(exported.leftOutText));
}

void TestNetworkLayer::exportsKeepOnlyNeededAttributions()
{
    MapScene scene;
    MapLayer open;
    open.id = u"open"_s;
    open.attributions = {u"A"_s, u"B"_s};
    MapLayer internal;
    internal.id = u"internal"_s;
    internal.attributions = {u"B"_s, u"C"_s};
    scene.layers = {open, internal};
    scene.attributions = {u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(sceneForExport(scene).attributions, scene.attributions);
    scene.layers.back().isInternal = true;
    QCOMPARE(sceneForExport(scene).attributions, (QStringList{u"A"_s, u"B"_s}));
}

void TestNetworkLayer::exportsMarkOnlyWhatTheyShow()
{
    const auto layerOf = [](const QString &id, double radiusPx, const Selection &selection) {
        auto symbols = std::make_shared<SymbolLayer>();
        Symbol symbol;
        symbol.radiusPx = radiusPx;
        symbol.info.selection = selection;
        symbols->symbols.push_back(symbol);
        MapLayer layer;
        layer.id = id;
        layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
        return layer;
    };
    const Selection selected{u"station"_s, u"net"_s, u"a"_s};
    MapScene scene;
    scene.layers = {layerOf(u"open"_s, 5, selected), layerOf(u"internal"_s, 9, selected)};
    scene.selection = selected;
    scene.selected = ringOf(scene, selected);
    QCOMPARE(scene.selected->radiusPx, 9.0);
    QCOMPARE(sceneForExport(scene).selected, scene.selected);
    scene.layers.back().isInternal = true;
    QCOMPARE(sceneForExport(scene).selected->radiusPx, 5.0); // the other layer's symbol
    scene.layers.front() = layerOf(u"open"_s, 5, {u"station"_s, u"net"_s, u"b"_s});
    QVERIFY(!sceneForExport(scene).selected);
    // A ring of something that no internal layer shows stays.
    scene.selection = {u"station"_s, u"net"_s, u"b"_s};
    scene.selected = ringOf(scene, scene.selection);
    QVERIFY(scene.selected && sceneForExport(scene).selected == scene.selected);
    // So with outlines: a district of an internal layer is not outlined, a drawn area is.
    const Selection district{u"district"_s, u"net"_s, u"d"_s};
    auto areas = std::make_shared<PolygonLayer>();
    areas->areas.resize(2);
    areas->areas[0].info.selection = {u"area"_s, u"drawn"_s, u"1"_s};
    areas->areas[1].info.selection = district;
    scene.marks.contents = {LayerContent(std::shared_ptr<const PolygonLayer>(areas))};
    scene.layers.back().contents = scene.marks.contents;
    scene.selection = district;
    const MapScene exported = sceneForExport(scene);
    const auto marks = std::get<std::shared_ptr<const PolygonLayer>>(exported.marks.contents.front());
    QCOMPARE(marks->areas.size(), std::size_t(1));
    QCOMPARE(marks->areas.front().info.selection.kind, u"area"_s);
    QCOMPARE(areas->areas.size(), std::size_t(2)); // the window's own is untouched
}

void TestNetworkLayer::standsBesideMeasurements()
{
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Loud"_s, cache.at(0, 0), 66);
    addStation(cache, u"a"_s, MadeUpCache::fromMs() + 5 * dayMs);
    SceneOptions options;
    ViewState view;
    view.time.range = MadeUpCache::week();
    view.layers = {{u"noise"_s, true, 1, {}, {}}, {u"network"_s, true, 1, {}, {}}};
    view.selection = {u"station"_s, u"net"_s, u"n"_s};
    SceneCache sceneCache;
    const auto scene = loadScene(cache.connection(), view, options, sceneCache);
    QVERIFY(scene);
    const MapLayer &network = scene->layers.back();
    QVERIFY(!symbolOf(network, u"Loud"_s)->offsetPx.isNull());
    QVERIFY(symbolOf(network, u"a"_s)->offsetPx.isNull()); // no layer shows its values
    QVERIFY(scene->selected && scene->selected->offsetPx().isNull());
    QVERIFY(!scene->selected->symbol->text.isEmpty()); // the measurement's
    // As long as they stay, they are the same object: nothing is uploaded again.
    const auto again = loadScene(cache.connection(), view, options, sceneCache);
    QVERIFY(again && hasSameContents(again->layers.back(), network));
    view.layers.front().isVisible = false;
    const auto alone = loadScene(cache.connection(), view, options, sceneCache);
    QVERIFY(alone && symbolOf(alone->layers.back(), u"Loud"_s)->offsetPx.isNull());
    // So in an export without the measurements, which then marks the site at its place.
    view.layers.front() = {u"noise"_s, true, 1, {{u"internal"_s, true}}, {}};
    const auto closed = loadScene(cache.connection(), view, options, sceneCache);
    QVERIFY(closed && !symbolOf(closed->layers.back(), u"Loud"_s)->offsetPx.isNull());
    const MapScene exported = sceneForExport(*closed);
    QCOMPARE(exported.layers.size(), std::size_t(1));
    QVERIFY(symbolOf(exported.layers.back(), u"Loud"_s)->offsetPx.isNull());
    QVERIFY(exported.selected && exported.selected->offsetPx().isNull());
}

void TestNetworkLayer::isReachedBesideMeasurements()
{
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Loud"_s, cache.at(0, 0), 66);
    SceneOptions options;
    ViewState view;
    view.time.range = MadeUpCache::week();
    const double pixelsPerMetre = pixelsPerMercatorMetre(14);
    const QPointF place = toMercator(cache.at(0, 0));
    for (const bool isNetworkBelow : {false, true}) {
        view.layers = {{u"noise"_s, true, 1, {}, {}}, {u"network"_s, true, 1, {}, {}}};
        if (isNetworkBelow) {
            std::swap(view.layers.front(), view.layers.back());
        }
        SceneCache sceneCache;
        const auto scene = loadScene(cache.connection(), view, options, sceneCache);
        QVERIFY(scene);
        const QPointF offset = symbolOf(*scene->layer(u"network"), u"Loud"_s)->offsetPx;
        const QPointF badge = place + QPointF(offset.x(), -offset.y()) / pixelsPerMetre;
        QCOMPARE(hitTest(*scene, place, pixelsPerMetre)->layerId, u"noise"_s);
        QCOMPARE(hitTest(*scene, badge, pixelsPerMetre)->layerId, u"network"_s);
        for (const QPointF at : {place, badge}) {
            const auto hits = hitsAt(*scene, at, pixelsPerMetre);
            QCOMPARE(hits.size(), std::size_t(2)); // both, each once, the upper layer first
            QCOMPARE(hits.front().layerId, scene->layers.back().id);
            QCOMPARE(hits.back().layerId, scene->layers.front().id);
        }
        QVERIFY(hitsAt(*scene, place + QPointF(100, 0) / pixelsPerMetre, pixelsPerMetre).empty());
    }
}

STADTBLICK_TEST(TestNetworkLayer, QCoreApplication)
#include "tst_networklayer.moc"
