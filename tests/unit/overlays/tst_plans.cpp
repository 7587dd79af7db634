#include "models/overlays/planfile.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <random>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Plans and rasters: every format, coordinate systems, what pointing tells, scales, and hostile files. */
class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GDALAllRegister(); }
    void init() { QTest::failOnWarning(); }
    void readsVectors_data();
    void readsVectors();
    void readsXPlanung();
    void assumesSystems_data();
    void assumesSystems();
    void readsARaster();
    void readsAPicture();
    void tellsBounds();
    void refusesOthers_data();
    void refusesOthers();
    void survivesMutations_data();
    void survivesMutations();
    void limitsLargeRasters();
    void showsPlansInAScene();
    void hidesPlansByScale();
    void hidesMapServicesByScale();
    void saysWhereAServiceWasCut();
    void keepsItsStyle();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString vector(const char *driver, const QString &name) const;
    QString raster(const QString &name, int bands, int size = 64) const;
    static QByteArray geoJson();

    QTemporaryDir m_folder;
    static constexpr LonLat m_centre{7.769, 49.4447};
};

QString TestPlans::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the test can't write");
    }
    return file.fileName();
}

QByteArray TestPlans::geoJson()
{
    return R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"Plan 7","art":"WA","n":3},"geometry":{"type":"Polygon","coordinates":
[[[7.76,49.44],[7.77,49.44],[7.77,49.45],[7.76,49.45],[7.76,49.44]],[[7.762,49.442],[7.764,49.442],[7.764,49.444],[7.762,49.442]]]}},
{"type":"Feature","properties":{"art":"Leitung"},"geometry":{"type":"LineString","coordinates":[[7.76,49.44],[7.78,49.45]]}},
{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[7.77,49.445]},
{"type":"MultiPoint","coordinates":[[7.771,49.445],[7.772,49.446]]}]}},
{"type":"Feature","properties":{"name":"nowhere"},"geometry":null}]})";
}

/** A polygon and its fields in UTM 32, by GDAL's own writer. */
QString TestPlans::vector(const char *driverName, const QString &name) const
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverName);
    const QString path = m_folder.filePath(name);
    const std::unique_ptr<GDALDataset> dataset(
        driver ? driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset) {
        return {};
    }
    OGRSpatialReference utm;
    utm.importFromEPSG(25832);
    utm.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer *layer = dataset->CreateLayer("bplan", &utm, wkbPolygon, nullptr);
    OGRFieldDefn field("name", OFTString);
    layer->CreateField(&field);
    OGRFieldDefn kind("art", OFTString);
    layer->CreateField(&kind);
    const std::unique_ptr<OGRFeature> feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
    feature->SetField("name", "Am Wall");
    feature->SetField("art", "MI");
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkt(
        "POLYGON((410700 5477600,410900 5477600,410900 5477800,410700 5477800,410700 5477600))", nullptr,
        &geometry);
    feature->SetGeometryDirectly(geometry);
    return layer->CreateFeature(feature.get()) == OGRERR_NONE ? path : QString();
}

/** Values 0 to 63 from west to east in UTM 32, one cell without a value. */
QString TestPlans::raster(const QString &name, int bands, int size) const
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const QString path = m_folder.filePath(name);
    const GDALDataType type = bands == 1 ? GDT_Float32 : GDT_Byte;
    const std::unique_ptr<GDALDataset> dataset(
        driver->Create(path.toUtf8().constData(), size, size, bands, type, nullptr));
    double geo[6] = {410000, 20, 0, 5478000, 0, -20};
    dataset->SetGeoTransform(geo);
    OGRSpatialReference utm;
    utm.importFromEPSG(25832);
    dataset->SetSpatialRef(&utm);
    for (int band = 1; band <= bands; ++band) {
        std::vector<float> values(std::size_t(size) * std::size_t(size));
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = float(i % std::size_t(size));
        }
        const auto middle = std::size_t(size) / 2;
        values[std::size_t(size) * middle + middle] = bands == 1 ? -9999.0F : 0.0F;
        GDALRasterBand *target = dataset->GetRasterBand(band);
        if (bands == 1) {
            target->SetNoDataValue(-9999);
            target->SetUnitType("°C");
        }
        std::ignore =
            target->RasterIO(GF_Write, 0, 0, size, size, values.data(), size, size, GDT_Float32, 0, 0);
    }
    return path;
}

void TestPlans::readsVectors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("GeoJSON") << write(u"a.geojson"_s, geoJson()) << u"Plan 7"_s << u"art: WA · n: 3"_s;
    QTest::newRow("GeoPackage") << vector("GPKG", u"a.gpkg"_s) << u"Am Wall"_s << u"art: MI"_s;
    QTest::newRow("Shapefile") << vector("ESRI Shapefile", u"a.shp"_s) << u"Am Wall"_s << u"art: MI"_s;
    QTest::newRow("GML") << vector("GML", u"a.gml"_s) << u"Am Wall"_s << u"art: MI"_s;
}

void TestPlans::readsVectors()
{
    QFETCH(QString, file);
    if (file.isEmpty()) {
        QSKIP("GDAL lacks the driver");
    }
    const auto plan = readPlanVector(file, u"EPSG:25832"_s, {});
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QCOMPARE(plan->groups.size(), std::size_t{1});
    const PlanGroup &group = plan->groups.front();
    QCOMPARE(group.areas.size(), std::size_t{1});
    QTEST(group.areas.front().info.name, "name");
    QTEST(group.areas.front().info.value, "field");
    QVERIFY(plan->crsNote.isEmpty());
    QVERIFY(!plan->isCut);
    const LonLat place = fromMercator(plan->originMercator + group.areas.front().labelAt);
    QVERIFY(haversineM(place, m_centre) < 3000);
    if (file.endsWith("geojson"_L1)) {
        QCOMPARE(group.areas.front().rings.size(), std::size_t{2}); // with its hole
        QCOMPARE(group.lines.size(), std::size_t{1});
        QCOMPARE(group.points.size(), std::size_t{3});
    }
}

void TestPlans::readsXPlanung()
{
    const QByteArray gml = R"(<?xml version="1.0" encoding="UTF-8"?>
<xplan:XPlanAuszug xmlns:xplan="http://www.xplanung.de/xplangml/5/4" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="G1"
 xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:featureMember><xplan:BP_Plan gml:id="P1"><xplan:name>Am Fischerweg</xplan:name><xplan:nummer>12</xplan:nummer>
<xplan:raeumlicherGeltungsbereich><gml:Polygon gml:id="g1" srsName="EPSG:25832"><gml:exterior><gml:LinearRing><gml:posList>
410700 5477600 410900 5477600 410900 5477800 410700 5477800 410700 5477600</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</xplan:raeumlicherGeltungsbereich><xplan:bereich xlink:href="http://127.0.0.1:9/never"/></xplan:BP_Plan></gml:featureMember>
<gml:featureMember><xplan:BP_BaugebietsTeilFlaeche gml:id="B1"><xplan:allgArtDerBaulNutzung>1000</xplan:allgArtDerBaulNutzung>
<xplan:position><gml:Polygon gml:id="g2" srsName="EPSG:25832"><gml:exterior><gml:LinearRing><gml:posList>
410750 5477650 410850 5477650 410850 5477750 410750 5477650</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</xplan:position></xplan:BP_BaugebietsTeilFlaeche></gml:featureMember></xplan:XPlanAuszug>)";
    const QString file = write(u"xplan.gml"_s, gml);
    const auto plan = readPlanVector(file, u"EPSG:25832"_s, {});
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QCOMPARE(plan->groups.size(), std::size_t{2});
    QStringList names{plan->groups[0].name, plan->groups[1].name};
    names.sort();
    QCOMPARE(names, (QStringList{u"BP_BaugebietsTeilFlaeche"_s, u"BP_Plan"_s}));
    // Nothing is written beside the planner's file.
    QVERIFY(!QFile::exists(m_folder.filePath(u"xplan.gfs"_s)));
}

void TestPlans::assumesSystems_data()
{
    QTest::addColumn<QByteArray>("position");
    QTest::addColumn<QString>("assumed");
    QTest::newRow("degrees") << QByteArray("7.769 49.4447") << u"EPSG:4326"_s;
    QTest::newRow("metres") << QByteArray("410800 5477700") << u"EPSG:25832"_s;
}

void TestPlans::assumesSystems()
{
    QFETCH(QByteArray, position);
    QFETCH(QString, assumed);
    const QString file = write(u"nocrs.gml"_s,
        "<ogr:FeatureCollection xmlns:ogr='http://ogr.maptools.org/' xmlns:gml='http://www.opengis.net/gml'>"
        "<gml:featureMember><ogr:spot fid='s.0'><ogr:geometryProperty><gml:Point><gml:coordinates>"
            + QByteArray(position).replace(' ', ',')
            + "</gml:coordinates></gml:Point></ogr:geometryProperty>"
              "<ogr:name>Spot</ogr:name></ogr:spot></gml:featureMember></ogr:FeatureCollection>");
    const auto plan = readPlanVector(file, u"EPSG:25832"_s, {});
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QVERIFY(plan->crsNote.contains(assumed));
    QVERIFY(haversineM(fromMercator(plan->originMercator), m_centre) < 1000);
}

void TestPlans::readsARaster()
{
    const auto plan = readPlanRaster(raster(u"t.tif"_s, 1), {}, {});
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QCOMPARE(std::max(plan->columns, plan->rows), maximumPlanCells);
    QCOMPARE(plan->values.size(), std::size_t(plan->columns) * std::size_t(plan->rows));
    QCOMPARE(plan->unit, u"°C"_s);
    // The middle of the raster: 640 m east of its west edge, 32 of 20 m.
    const auto at = [&](double east, double north) {
        const int column = int(east * plan->columns);
        const int row = int((1 - north) * plan->rows);
        return plan->values[std::size_t(row) * std::size_t(plan->columns) + std::size_t(column)];
    };
    QVERIFY(std::abs(at(0.25, 0.5) - 15.5) < 2);
    QVERIFY(std::abs(at(0.75, 0.5) - 47.5) < 2);
    QVERIFY(std::ranges::any_of(plan->values, [](float value) { return std::isnan(value); }));
}

void TestPlans::readsAPicture()
{
    const auto plan = readPlanRaster(raster(u"rgb.tif"_s, 3), {}, {});
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QVERIFY(plan->values.empty());
    QVERIFY(!plan->picture.isNull());
    QCOMPARE(plan->picture.pixelColor(plan->columns / 2, plan->rows / 4).alpha(), 255);
}

void TestPlans::tellsBounds()
{
    const auto area = planInfo(write(u"b.geojson"_s, geoJson()), {});
    QVERIFY(area && !area->isRaster && area->bounds);
    QVERIFY(area->bounds->contains(m_centre));
    const auto picture = planInfo(raster(u"b.tif"_s, 1), {});
    QVERIFY(picture && picture->isRaster && picture->bounds);
    QVERIFY(haversineM(picture->bounds->centre(), m_centre) < 2000);
}

void TestPlans::refusesOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_folder.filePath(u"never.gpkg"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("address") << u"/vsicurl/http://127.0.0.1:9/a.gpkg"_s;
    QTest::newRow("garbage") << write(u"garbage.gpkg"_s, QByteArray(4000, 'z'));
    QTest::newRow("empty") << write(u"empty.geojson"_s, {});
    QTest::newRow("no features") << write(u"none.geojson"_s, R"({"type":"FeatureCollection","features":[]})");
    QTest::newRow("deep") << write(u"deep.geojson"_s,
        R"({"type":"Feature","properties":{},"geometry":)"
            + QByteArray(R"({"type":"GeometryCollection","geometries":[)").repeated(5000));
    // A file that names others: only drivers that read what they are given are asked.
    QTest::newRow("virtual raster") << write(u"x.vrt"_s,
        "<VRTDataset rasterXSize='9' rasterYSize='9'><VRTRasterBand dataType='Byte' band='1'><SimpleSource>"
        "<SourceFilename>/etc/passwd</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>");
    QTest::newRow("virtual vector") << write(u"y.gml"_s,
        "<OGRVRTDataSource><OGRVRTLayer "
        "name='x'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
}

void TestPlans::refusesOthers()
{
    QFETCH(QString, file);
    const auto info = planInfo(file, u"EPSG:25832"_s);
    QVERIFY(!info);
    QVERIFY(!info.error().what.isEmpty());
}

void TestPlans::survivesMutations_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isRaster");
    QTest::newRow("GeoPackage") << vector("GPKG", u"m.gpkg"_s) << false;
    QTest::newRow("Shapefile") << vector("ESRI Shapefile", u"m.shp"_s) << false;
    QTest::newRow("GML") << vector("GML", u"m.gml"_s) << false;
    QTest::newRow("GeoJSON") << write(u"m.geojson"_s, geoJson()) << false;
    QTest::newRow("GeoTIFF") << raster(u"m.tif"_s, 1, 16) << true;
}

/** Whatever is in the file: an answer or an Error, never a crash. */
void TestPlans::survivesMutations()
{
    QFETCH(QString, file);
    QFETCH(bool, isRaster);
    QFile original(file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    std::mt19937 random(7);
    const QString broken = QFileInfo(file).path() + u"/broken."_s + QFileInfo(file).suffix();
    for (int round = 0; round < 40; ++round) {
        QByteArray changed = bytes;
        for (int i = 0; i < 1 + round % 6; ++i) {
            changed[qsizetype(random() % std::size_t(changed.size()))] = char(random());
        }
        if (round % 5 == 0) {
            changed.truncate(qsizetype(random() % std::size_t(changed.size())));
        }
        QFile target(broken);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(changed);
        target.close();
        if (isRaster) {
            std::ignore = readPlanRaster(broken, u"EPSG:25832"_s, {});
        } else {
            std::ignore = readPlanVector(broken, u"EPSG:25832"_s, {});
        }
    }
}

void TestPlans::limitsLargeRasters()
{
    // A head that says 60,000 × 60,000 cells in a file of some kilobytes.
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const QString path = m_folder.filePath(u"huge.tif"_s);
    char **options = CSLSetNameValue(nullptr, "SPARSE_OK", "TRUE");
    options = CSLSetNameValue(options, "TILED", "YES");
    options = CSLSetNameValue(options, "BLOCKXSIZE", "16384");
    options = CSLSetNameValue(options, "BLOCKYSIZE", "16384");
    GDALClose(driver->Create(path.toUtf8().constData(), 60'000, 60'000, 1, GDT_Byte, options));
    CSLDestroy(options);
    const auto plan = readPlanRaster(path, u"EPSG:25832"_s, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Limit);
}

void TestPlans::showsPlansInAScene()
{
    MadeUpCache cache;
    ViewState view;
    view.camera = {cache.at(0, 0), 14};
    PlanStyle style;
    style.file = write(u"s.geojson"_s, geoJson());
    style.name = u"Plan"_s;
    view.layers.push_back({u"plan-a"_s, true, 1, toJson(style), {}});
    style.file = raster(u"s.tif"_s, 1);
    view.layers.push_back({u"plan-b"_s, true, 0.7, toJson(style), {}});
    style.file = m_folder.filePath(u"gone.tif"_s);
    view.layers.push_back({u"plan-c"_s, true, 1, toJson(style), {}});
    SceneCache known;
    SceneOptions options;
    options.projectedCrs = u"EPSG:25832"_s;
    const auto scene = loadScene(cache.connection(), view, options, known);
    QVERIFY2(scene, scene ? "" : qPrintable(toOneLine(scene.error())));
    QCOMPARE(scene->layers.size(), std::size_t{3});
    QCOMPARE(scene->layers[0].legend.title, u"Plan"_s);
    QCOMPARE(scene->layers[0].contents.size(), std::size_t{3});
    QCOMPARE(scene->layers[1].legend.scale, Legend::Scale::Ramp);
    QCOMPARE(scene->layers[1].opacity, 0.7);
    QVERIFY(!scene->layers[2].emptyText.isEmpty());
    // The area tells its fields where the raster has no value, the raster its value elsewhere.
    const auto area = hitTest(*scene, toMercator(LonLat{7.7605, 49.4405}), pixelsPerMercatorMetre(14));
    QVERIFY(area);
    const auto onRaster = hitTest(*scene, toMercator(m_centre), pixelsPerMercatorMetre(18));
    QVERIFY(onRaster);
    QVERIFY2(onRaster->info.value.contains(u"°C"_s), qPrintable(onRaster->info.value));
    // The same files again are not read again: the layers are the same objects.
    const auto again = loadScene(cache.connection(), view, options, known);
    QVERIFY(again);
    QVERIFY(hasSameContents(scene->layers[0], again->layers[0]));
    QVERIFY(hasSameContents(scene->layers[1], again->layers[1]));
}

void TestPlans::hidesPlansByScale()
{
    MadeUpCache cache;
    ViewState view;
    view.camera = {cache.at(0, 0), 14};
    PlanStyle style;
    style.file = write(u"z.geojson"_s, geoJson());
    style.minimumZoom = 15;
    view.layers.push_back({u"plan-a"_s, true, 1, toJson(style), {}});
    SceneCache known;
    const auto far = loadScene(cache.connection(), view, {}, known);
    QVERIFY(far);
    QVERIFY(far->layers.front().contents.empty());
    QVERIFY(!far->layers.front().emptyText.isEmpty());
    ViewState near = view;
    near.camera.zoom = 15.2;
    QVERIFY(!hasSameScene(view, near));
    QVERIFY(!loadScene(cache.connection(), near, {}, known)->layers.front().contents.empty());
    ViewState nearer = near;
    nearer.camera.zoom = 16;
    QVERIFY(hasSameScene(near, nearer));
}

void TestPlans::hidesMapServicesByScale()
{
    MadeUpCache cache;
    RasterSource map;
    map.id = u"made-up"_s;
    map.name = u"Made-up map"_s;
    map.url = u"http://geo.invalid/{z}/{x}/{y}.png"_s;
    ViewState view;
    view.camera = {cache.at(0, 0), 14};
    view.layers.push_back({u"map-made-up"_s, true, 1,
        {{u"map"_s, toJson(map)}, {u"minimumZoom"_s, 15}, {u"maximumZoom"_s, 17}}, {}});
    SceneCache known;
    for (const double zoom : {14.0, 17.5}) {
        view.camera.zoom = zoom;
        const auto hidden = loadScene(cache.connection(), view, {}, known);
        QVERIFY(hidden && hidden->rasterOverlays.empty());
        QCOMPARE(hidden->layers.front().emptyText, u"Not shown at this scale"_s);
    }
    ViewState near = view;
    near.camera.zoom = 15.2;
    QVERIFY(!hasSameScene(view, near));
    const auto shown = loadScene(cache.connection(), near, {}, known);
    QVERIFY(shown);
    QCOMPARE(shown->rasterOverlays.size(), std::size_t(1));
    QVERIFY(shown->layers.front().emptyText.isEmpty());
    ViewState nearer = near;
    nearer.camera.zoom = 16;
    QVERIFY(hasSameScene(near, nearer));
}

void TestPlans::saysWhereAServiceWasCut()
{
    MadeUpCache cache;
    PlanStyle style;
    style.file =
        write(u"wfs.geojson"_s, geoJson().replace(R"("features":)", R"("numberMatched":31450,"features":)"));
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const auto notes = [&] {
        ViewState view;
        view.camera = {cache.at(0, 0), 14};
        view.layers.push_back({u"plan-a"_s, true, 1, toJson(style), {}});
        SceneCache known;
        const auto scene = loadScene(cache.connection(), view, options, known);
        return scene ? scene->layers.front().legend.notes.join(u' ') : QString();
    };
    QVERIFY(!notes().contains(u"Cut off")); // a file of the planner's own: all there is
    style.isFromService = true;
    QVERIFY2(notes().contains(u"Cut off: 4 of 31,450 features"), qPrintable(notes()));
    style.file = write(u"whole.geojson"_s, geoJson());
    QVERIFY(!notes().contains(u"Cut off"));
}

void TestPlans::keepsItsStyle()
{
    PlanStyle style;
    style.file = u"/a/b.tif"_s;
    style.name = u"Kaltluft"_s;
    style.colour = QColor(0xb3, 0x26, 0x1e);
    style.fillOpacity = 0.5;
    style.minimumZoom = 13;
    style.maximumZoom = 17;
    style.isFromService = true;
    style.palette = u"heat"_s;
    style.lowest = -2;
    style.highest = 4.5;
    QCOMPARE(planStyleOf(toJson(style)), style);
    QCOMPARE(planStyleOf({{u"file"_s, u"/a/b.tif"_s}}).name, u"b"_s);
}

STADTBLICK_TEST(TestPlans, QCoreApplication)
#include "tst_plans.moc"
