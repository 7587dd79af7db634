#include "models/overlays/noisemap.h"
#include "models/overlays/planfile.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Official noise maps: bands of rasters and fields, and how far they lie from the stations. */
class TestNoiseMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GDALAllRegister(); }
    void init() { QTest::failOnWarning(); }
    void readsClasses_data();
    void readsClasses();
    void findsTheField_data();
    void findsTheField();
    void vectorsByBand();
    void rastersByBand();
    void differencesAtStations();
    void differencesNeedTheLevel();
    void differencesAreOfTheFilesOwnCell();
    void implausibleLevelsAreNone();
    void differencesFollowTime();
    void differencesKeepTheMap();
    void differencesHaveSignAndClass();
    void onlyNoiseIsCompared();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    /** 50 m cells of 64 km² around the centre, all with @p level, in the west half of the map only. */
    QString raster(float level) const;
    static QByteArray isophones(const QByteArray &field, const QByteArrayList &values);
    static MapScene sceneOf(MadeUpCache &cache, const QJsonObject &options,
        TimeRange range = MadeUpCache::week(), const std::optional<std::pair<int, int>> &hours = {});
    static QJsonObject noiseOptions(const QString &file, const QJsonObject &more = {});
    static const SymbolLayer *above(const MapScene &scene);

    QTemporaryDir m_folder;
    static constexpr LonLat m_centre{7.769, 49.4447};
};

QString TestNoiseMaps::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the test can't write");
    }
    return file.fileName();
}

QString TestNoiseMaps::raster(float level) const
{
    constexpr int columns = 80;
    constexpr int rows = 160;
    constexpr double cellM = 50;
    const QString path = m_folder.filePath(u"lden-%1.tif"_s.arg(double(level)));
    const std::unique_ptr<GDALDataset> dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path.toUtf8().constData(), columns, rows, 1, GDT_Float32, nullptr));
    const QPointF centre = toMercator(m_centre);
    double geo[6] = {centre.x() - columns * cellM, cellM, 0, centre.y() + rows * cellM / 2, 0, -cellM};
    dataset->SetGeoTransform(geo);
    OGRSpatialReference mercator;
    mercator.importFromEPSG(3857);
    dataset->SetSpatialRef(&mercator);
    std::vector<float> values(std::size_t(columns) * std::size_t(rows), level);
    std::ignore = dataset->GetRasterBand(1)->RasterIO(
        GF_Write, 0, 0, columns, rows, values.data(), columns, rows, GDT_Float32, 0, 0);
    return path;
}

QByteArray TestNoiseMaps::isophones(const QByteArray &field, const QByteArrayList &values)
{
    QByteArrayList features;
    for (const QByteArray &value : values) {
        features << R"({"type":"Feature","properties":{")" + field + "\":" + value
                + R"(},"geometry":{"type":"Polygon","coordinates":[[[7.76,49.44],[7.77,49.44],[7.77,49.45],[7.76,49.44]]]}})";
    }
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

MapScene TestNoiseMaps::sceneOf(MadeUpCache &cache, const QJsonObject &options, TimeRange range,
    const std::optional<std::pair<int, int>> &hours)
{
    SceneOptions sceneOptions;
    sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    sceneOptions.timeZone = QTimeZone("Europe/Berlin");
    ViewState view;
    view.camera.zoom = 13;
    view.time.range = range;
    view.time.hours = hours;
    view.layers = {{u"plan-noise"_s, true, 1, options, {}}, {u"noise"_s, true, 1, {}, {}}};
    SceneCache sceneCache;
    auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
    if (!loaded) {
        qFatal("%s", qPrintable(toOneLine(loaded.error())));
    }
    return *loaded;
}

QJsonObject TestNoiseMaps::noiseOptions(const QString &file, const QJsonObject &more)
{
    QJsonObject options{{u"file"_s, file}, {u"palette"_s, u"noise"_s}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        options.insert(it.key(), it.value());
    }
    return options;
}

const SymbolLayer *TestNoiseMaps::above(const MapScene &scene)
{
    for (const LayerContent &content : scene.marks.contents) {
        if (const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content)) {
            return symbols->get();
        }
    }
    return nullptr;
}

void TestNoiseMaps::readsClasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("level");
    const auto row = [](const char *text, std::optional<double> level) {
        QTest::newRow(text) << QString::fromUtf8(text) << level;
    };
    row("55", 55.0);
    row("62,5", 62.5);
    row("Lden5559", 55.0);
    row("Lnight5054", 50.0);
    row("LdenGreaterThan75", 75.0);
    row("LdenLowerThan45", 44.5);
    row("<45", 44.5);
    row("bis 45 dB(A)", 44.5);
    row("> 70 dB(A)", 70.0);
    row("55-59", 55.0);
    row("55 – 60 dB(A)", 55.0);
    row("über 75", 75.0);
    row("residential", std::nullopt);
    row("0", std::nullopt);
    row("1234567", std::nullopt);
    row("Plan 7", std::nullopt);
    row("", std::nullopt);
}

void TestNoiseMaps::readsClasses()
{
    QFETCH(QString, text);
    QFETCH(std::optional<double>, level);
    QCOMPARE(noiseClassLevel(text), level);
}

void TestNoiseMaps::findsTheField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("found");
    QTest::newRow("DB_LOW") << QByteArray("DB_LOW") << QByteArray("55") << u"DB_LOW"_s;
    QTest::newRow("isov1") << QByteArray("isov1") << QByteArray("60.0") << u"isov1"_s;
    QTest::newRow("category") << QByteArray("category") << QByteArray("\"Lden5559\"") << u"category"_s;
    QTest::newRow("another category") << QByteArray("category") << QByteArray("\"park\"") << QString();
    QTest::newRow("another number") << QByteArray("height") << QByteArray("55") << QString();
}

void TestNoiseMaps::findsTheField()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, found);
    const QString file = write(u"field.geojson"_s, isophones(field, {value}));
    const auto plan = planInfo(file, u"EPSG:25832"_s);
    QVERIFY(plan);
    QCOMPARE(plan->noiseField, found);
}

void TestNoiseMaps::vectorsByBand()
{
    MadeUpCache cache;
    // The loudest first in the file, and one that names nothing.
    const QString file =
        write(u"iso.geojson"_s, isophones("category", {"\"Lden6569\"", "\"Lden5559\"", "null"}));
    const MapScene scene = sceneOf(cache, noiseOptions(file, {{u"fillOpacity"_s, 1}}));
    const MapLayer &layer = scene.layers.front();
    const auto areas = std::get<std::shared_ptr<const PolygonLayer>>(layer.contents.front());
    QCOMPARE(areas->areas.size(), std::size_t(3));
    // Louder areas lie within quieter ones: they are drawn last.
    QCOMPARE(areas->areas[1].fill.rgb(), noiseBand(55).colour.rgb());
    QCOMPARE(areas->areas[2].fill.rgb(), noiseBand(65).colour.rgb());
    QCOMPARE(layer.legend.scale, Legend::Scale::Bands);
    QVERIFY2(layer.legend.subtitle.contains(u"category · dB(A)"), qPrintable(layer.legend.subtitle));
    QVERIFY(layer.legend.notes.join(u' ').contains(u"1 of 3 features name no level"));
    // Without the palette it is a plan like any other.
    QCOMPARE(sceneOf(cache, {{u"file"_s, file}}).layers.front().legend.scale, Legend::Scale::Areas);
}

void TestNoiseMaps::rastersByBand()
{
    MadeUpCache cache;
    const MapScene scene = sceneOf(cache, noiseOptions(raster(65)));
    const MapLayer &layer = scene.layers.front();
    const auto surface = std::get<std::shared_ptr<const SurfaceLayer>>(layer.contents.front());
    const QColor middle = surface->image.pixelColor(surface->image.width() / 2, surface->image.height() / 2);
    QCOMPARE(middle.rgb(), noiseBand(65).colour.rgb()); // the lower bound belongs to the band
    QCOMPARE(layer.legend.scale, Legend::Scale::Bands);
    QVERIFY(layer.legend.stops.empty());
    QCOMPARE(layer.legend.unit, u"dB(A)"_s);
    QVERIFY(layer.legend.colours.empty());
    QVERIFY(!layer.legend.followsTime);
    QVERIFY(!above(scene));
}

void TestNoiseMaps::differencesAtStations()
{
    MadeUpCache cache;
    cache.addNoise(u"on"_s, u"On the map"_s, cache.at(-500, 0), 60);
    cache.addNoise(u"off"_s, u"East of it"_s, cache.at(900, 0), 60);
    cache.addNoise(u"few"_s, u"Silent"_s, cache.at(-900, 300), 60, [](qint64) { return false; });
    const MapScene scene = sceneOf(cache, noiseOptions(raster(70), {{u"compare"_s, true}}));
    const SymbolLayer *symbols = above(scene);
    QVERIFY(symbols);
    QCOMPARE(symbols->symbols.size(), std::size_t(1));
    const Symbol &symbol = symbols->symbols.front();
    QCOMPARE(symbol.info.selection.id, u"on"_s);
    // The noise layer above it tells the same station's level.
    const auto noise = std::get<std::shared_ptr<const SymbolLayer>>(scene.layers[1].contents.front());
    const auto station =
        std::ranges::find(noise->symbols, u"on"_s, [](const Symbol &one) { return one.info.selection.id; });
    QVERIFY(station != noise->symbols.end());
    QVERIFY(station->info.value.startsWith(u"LDEN"));
    QVERIFY(std::abs(70 - station->text.toInt() - symbol.text.mid(1).toInt()) <= 1);
    QVERIFY(symbol.text.startsWith(u'+'));
    QVERIFY2(symbol.info.value.contains(u"model 70.0 less measurement"), qPrintable(symbol.info.value));
    const Legend &legend = scene.layers.front().legend;
    QVERIFY(legend.followsTime);
    QVERIFY(legend.coloursText.contains(u"LDEN"));
    QCOMPARE(legend.colours.size(), std::size_t(5));
    const QString notes = legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"13–19 July 2026"), qPrintable(notes));
    QVERIFY2(notes.contains(u"n\u00a0=\u00a01"), qPrintable(notes));
    QVERIFY2(notes.contains(u"this period only"), qPrintable(notes));
    QVERIFY2(notes.contains(u"1 station(s) outside"), qPrintable(notes));
    QVERIFY2(notes.contains(u"1 station(s) without"), qPrintable(notes));
    // By night the same station is quieter, and the difference larger.
    const MapScene night =
        sceneOf(cache, noiseOptions(raster(70), {{u"compare"_s, true}, {u"quantity"_s, u"lnight"_s}}));
    QVERIFY(above(night)->symbols.front().text.mid(1).toInt() > symbol.text.mid(1).toInt());
    QVERIFY(night.layers.front().legend.coloursText.contains(u"LNight"));
}

void TestNoiseMaps::differencesNeedTheLevel()
{
    MadeUpCache cache;
    cache.addNoise(u"on"_s, u"On the map"_s, cache.at(-500, 0), 60);
    // Hours of the day only: there is an LAeq, but no LDEN to compare with.
    const MapScene scene = sceneOf(
        cache, noiseOptions(raster(70), {{u"compare"_s, true}}), MadeUpCache::week(), std::pair(6, 22));
    QVERIFY(above(scene)->symbols.empty());
    const QString notes = scene.layers.front().legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"No station on the map measured LDEN"), qPrintable(notes));
}

/** A loud street of one cell of 5 m in each 20 m: the station in it stands at 72 dB, not at a mean. */
void TestNoiseMaps::differencesAreOfTheFilesOwnCell()
{
    constexpr int columns = 4000;
    constexpr int rows = 40;
    constexpr double cellM = 5;
    const QPointF corner = toMercator(m_centre) - QPointF(columns, -rows) * cellM / 2;
    const QString path = m_folder.filePath(u"street.tif"_s);
    {
        const std::unique_ptr<GDALDataset> dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
            path.toUtf8().constData(), columns, rows, 1, GDT_Float32, nullptr));
        double geo[6] = {corner.x(), cellM, 0, corner.y(), 0, -cellM};
        dataset->SetGeoTransform(geo);
        OGRSpatialReference mercator;
        mercator.importFromEPSG(3857);
        dataset->SetSpatialRef(&mercator);
        std::vector<float> values;
        for (int i = 0; i < columns * rows; ++i) {
            values.push_back(i % columns % 4 == 0 ? 72 : 50);
        }
        std::ignore = dataset->GetRasterBand(1)->RasterIO(
            GF_Write, 0, 0, columns, rows, values.data(), columns, rows, GDT_Float32, 0, 0);
    }
    const auto placeOf = [&](int column) {
        return fromMercator(corner + QPointF(column + 0.5, -rows / 2 - 0.5) * cellM);
    };
    MadeUpCache cache;
    cache.addNoise(u"street"_s, u"In the street"_s, placeOf(2040), 60);
    cache.addNoise(u"court"_s, u"In the courtyard"_s, placeOf(2102), 60);
    const MapScene scene = sceneOf(cache, noiseOptions(path, {{u"compare"_s, true}}));
    QVERIFY(above(scene));
    QCOMPARE(above(scene)->symbols.size(), std::size_t(2));
    for (const Symbol &symbol : above(scene)->symbols) {
        const QString model = symbol.info.selection.id == "street"_L1 ? u"72.0"_s : u"50.0"_s;
        QVERIFY2(symbol.info.value.contains(u"model " + model), qPrintable(symbol.info.value));
    }
}

/** 0 where the model says nothing: no band, no difference of −60 dB. */
void TestNoiseMaps::implausibleLevelsAreNone()
{
    MadeUpCache cache;
    cache.addNoise(u"on"_s, u"On the map"_s, cache.at(-500, 0), 60);
    const MapScene scene = sceneOf(cache, noiseOptions(raster(0), {{u"compare"_s, true}}));
    QVERIFY(above(scene) && above(scene)->symbols.empty());
    const auto surface = std::get<std::shared_ptr<const SurfaceLayer>>(scene.layers.front().contents.front());
    QVERIFY(!surface->valueAt(toMercator(cache.at(-500, 0))));
    QCOMPARE(surface->image.pixelColor(surface->image.width() / 2, surface->image.height() / 2).alpha(), 0);
    const QString notes = scene.layers.front().legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"Levels below 10"), qPrintable(notes));
    QVERIFY2(notes.contains(u"1 station(s) outside the map, or where it says nothing"), qPrintable(notes));
}

void TestNoiseMaps::differencesFollowTime()
{
    MadeUpCache cache;
    cache.addStation(u"on"_s, u"On the map"_s, cache.at(-500, 0));
    cache.addSeries(u"on"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs, [](qint64 t) {
        return (t < MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs ? 50 : 70) + MadeUpCache::daily(t);
    });
    const QJsonObject options = noiseOptions(raster(60), {{u"compare"_s, true}});
    const qint64 from = MadeUpCache::fromMs();
    const MapScene first = sceneOf(cache, options, {from, from + 3 * MadeUpCache::dayMs});
    const MapScene later =
        sceneOf(cache, options, {from + 3 * MadeUpCache::dayMs, from + 6 * MadeUpCache::dayMs});
    QVERIFY(above(first)->symbols.front().text.startsWith(u'+'));
    QVERIFY(above(later)->symbols.front().text.startsWith(u'\u2212'));
}

/** As the clock moves the map is not read anew: it is the same object, and only the symbols are others. */
void TestNoiseMaps::differencesKeepTheMap()
{
    MadeUpCache cache;
    cache.addNoise(u"on"_s, u"On the map"_s, cache.at(-500, 0), 60);
    SceneOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    ViewState view;
    view.camera.zoom = 13;
    view.layers = {{u"plan-noise"_s, true, 1, noiseOptions(raster(71), {{u"compare"_s, true}}), {}}};
    SceneCache known;
    std::vector<MapScene> scenes;
    for (const int day : {0, 2}) {
        const qint64 from = MadeUpCache::fromMs() + day * MadeUpCache::dayMs;
        view.time.range = TimeRange{from, from + 2 * MadeUpCache::dayMs};
        const auto scene = loadScene(cache.connection(), view, options, known);
        QVERIFY(scene);
        scenes.push_back(*scene);
    }
    QVERIFY(hasSameContents(scenes[0].layers.front(), scenes[1].layers.front()));
    QVERIFY(above(scenes[0]) && above(scenes[1]) && above(scenes[0]) != above(scenes[1]));
    QVERIFY(scenes[0].layers.front().legend.notes != scenes[1].layers.front().legend.notes);
}

void TestNoiseMaps::differencesHaveSignAndClass()
{
    QCOMPARE(signedText(3), u"+3"_s);
    QCOMPARE(signedText(0), u"0"_s);
    QCOMPARE(signedText(-4), u"\u22124"_s);
    const auto classes = noiseDifferenceClasses(Theme::Light);
    const auto at = [&](int difference) {
        const QColor colour = noiseDifferenceClass(difference, Theme::Light).colour;
        return std::ranges::find(classes, colour, &DifferenceClass::colour) - classes.begin();
    };
    QCOMPARE(at(-40), 0);
    QCOMPARE(at(-6), 0);
    QCOMPARE(at(-5), 1);
    QCOMPARE(at(-3), 1);
    QCOMPARE(at(-2), 2);
    QCOMPARE(at(2), 2);
    QCOMPARE(at(3), 3);
    QCOMPARE(at(5), 3);
    QCOMPARE(at(6), 4);
}

void TestNoiseMaps::onlyNoiseIsCompared()
{
    MadeUpCache cache;
    cache.addNoise(u"on"_s, u"On the map"_s, cache.at(-500, 0), 60);
    const MapScene scene = sceneOf(cache, {{u"file"_s, raster(70)}, {u"compare"_s, true}});
    QVERIFY(!above(scene));
    QCOMPARE(scene.layers.front().legend.scale, Legend::Scale::Ramp);
    const PlanStyle style =
        planStyleOf(noiseOptions(u"a.tif"_s, {{u"compare"_s, true}, {u"quantity"_s, u"lnight"_s}}));
    QCOMPARE(planStyleOf(toJson(style)), style);
}

STADTBLICK_TEST(TestNoiseMaps, QCoreApplication)
#include "tst_noisemaps.moc"
