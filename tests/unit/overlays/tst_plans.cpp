#include "models/overlays/planfile.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QDateTime>
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
    void tellsFieldsAsPlannersWriteThem();
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
    void tellsTheFilesOwnCell();
    void appliesScaleAndOffset();
    void showsTheFirstOfManyBands();
    void showsClasses_data();
    void showsClasses();
    void expandsColoursWithoutMeaning();
    void centresDifferences_data();
    void centresDifferences();
    void readsWorldFiles();
    void assumesSystemsOfRasters_data();
    void assumesSystemsOfRasters();
    void showsPlansInAScene();
    void forgetsPlansThatAreGone();
    void hidesPlansByScale();
    void hidesMapServicesByScale();
    void hidesMapServicesWithoutTiles();
    void saysWhereAServiceWasCut();
    void featuresOfAServiceHaveItsName();
    void tellsItsSource_data();
    void tellsItsSource();
    void keepsAnOrigin();
    void keepsItsStyle();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString vector(const char *driver, const QString &name) const;
    QString raster(const QString &name, int bands, int size = 64) const;
    static QByteArray geoJson();
    /** Cells of 5 m in Web Mercator around the centre, each with value(column, row), 100 more a further band.
     */
    QString cells(const QString &name, GDALDataType type, QSize size,
        const std::function<double(int, int)> &value,
        const std::function<void(GDALRasterBand &)> &describe = {}, int bands = 1) const;
    /** The middle of one of these cells in Mercator metres. */
    static QPointF placeOf(QSize size, int column, int row);
    static MapScene sceneOf(const PlanStyle &style, const QJsonObject &more = {});
    static std::shared_ptr<const SurfaceLayer> surfaceOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const SurfaceLayer>>(layer.contents.front());
    }

    static constexpr double cellM = 5;
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

QPointF TestPlans::placeOf(QSize size, int column, int row)
{
    return toMercator(m_centre)
        + QPointF(column + 0.5 - size.width() / 2.0, size.height() / 2.0 - row - 0.5) * cellM;
}

QString TestPlans::cells(const QString &name, GDALDataType type, QSize size,
    const std::function<double(int, int)> &value, const std::function<void(GDALRasterBand &)> &describe,
    int bands) const
{
    const QString path = m_folder.filePath(name);
    const std::unique_ptr<GDALDataset> dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path.toUtf8().constData(), size.width(), size.height(), bands, type, nullptr));
    const QPointF corner = placeOf(size, 0, 0) + QPointF(-cellM, cellM) / 2;
    double geo[6] = {corner.x(), cellM, 0, corner.y(), 0, -cellM};
    dataset->SetGeoTransform(geo);
    OGRSpatialReference mercator;
    mercator.importFromEPSG(3857);
    dataset->SetSpatialRef(&mercator);
    std::vector<double> values;
    for (int row = 0; row < size.height(); ++row) {
        for (int column = 0; column < size.width(); ++column) {
            values.push_back(value(column, row));
        }
    }
    for (int band = 1; band <= bands; ++band) {
        GDALRasterBand *target = dataset->GetRasterBand(band);
        if (describe) {
            describe(*target);
        }
        std::ignore = target->RasterIO(GF_Write, 0, 0, size.width(), size.height(), values.data(),
            size.width(), size.height(), GDT_Float64, 0, 0);
        std::ranges::for_each(values, [](double &one) { one += 100; });
    }
    return path;
}

MapScene TestPlans::sceneOf(const PlanStyle &style, const QJsonObject &more)
{
    MadeUpCache cache;
    ViewState view;
    view.camera = {cache.at(0, 0), 14};
    QJsonObject layerOptions = toJson(style);
    for (auto it = more.begin(); it != more.end(); ++it) {
        layerOptions.insert(it.key(), it.value());
    }
    view.layers.push_back({u"plan-a"_s, true, 1, layerOptions, {}});
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.projectedCrs = u"EPSG:25832"_s;
    SceneCache known;
    auto scene = loadScene(cache.connection(), view, options, known);
    if (!scene) {
        qFatal("%s", qPrintable(toOneLine(scene.error())));
    }
    return *scene;
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

void TestPlans::tellsFieldsAsPlannersWriteThem()
{
    const QString file = write(u"fields.geojson"_s,
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Am Wall","grz":0.4,
"flaeche":12345.5,"nummer":1170,"rechtskraft":"2024-05-17"},"geometry":{"type":"Point","coordinates":[7.76,49.44]}}]})");
    const auto plan = readPlanVector(file, u"EPSG:25832"_s, {}, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY2(plan, plan ? "" : qPrintable(toOneLine(plan.error())));
    QCOMPARE(plan->groups.front().pointInfos.front().value,
        u"grz: 0,4 · flaeche: 12345,5 · nummer: 1170 · rechtskraft: 17. Mai 2024"_s);
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

/** The picture has a quarter of the file's cells: what is told of a place is the file's all the same. */
void TestPlans::tellsTheFilesOwnCell()
{
    constexpr QSize size(4096, 64);
    const QString file = cells(
        u"street.tif"_s, GDT_Float32, size,
        [](int column, int row) { return row == 0       ? -9999.0
                                      : column % 4 == 0 ? 72.0
                                                        : 50.0; },
        [](GDALRasterBand &band) { band.SetNoDataValue(-9999); });
    const auto smooth = readPlanRaster(file, {}, {});
    QVERIFY(smooth);
    QCOMPARE(smooth->fileCells, size);
    const auto isCell = [](float value) { return std::isnan(value) || value == 50 || value == 72; };
    QVERIFY(!std::ranges::all_of(smooth->values, isCell)); // smoothed for drawing
    QVERIFY(smooth->isCellQuick);
    QCOMPARE(smooth->cellAt(placeOf(size, 400, 10)), std::optional(72.0));
    QCOMPARE(smooth->cellAt(placeOf(size, 401, 10)), std::optional(50.0));
    QCOMPARE(smooth->cellAt(placeOf(size, 400, 0)), std::nullopt);
    QCOMPARE(smooth->cellAt(placeOf(size, -1, 10)), std::nullopt);
    QCOMPARE(smooth->cellAt(placeOf(size, 4096, 10)), std::nullopt);
    // Decibels are never averaged, in the picture neither.
    const auto levels = readPlanRaster(file, {}, {}, PlanValues::Levels);
    QVERIFY(levels && !levels->isBlended);
    QVERIFY(std::ranges::all_of(levels->values, isCell));
    PlanStyle style;
    style.file = file;
    style.palette = noisePalette;
    const MapScene scene = sceneOf(style);
    const auto surface = surfaceOf(scene.layers.front());
    QCOMPARE(surface->valueAt(placeOf(size, 400, 10)), std::optional(72.0));
    QCOMPARE(surface->valueText(72), u"72\u202fdB(A)"_s);
    const QString notes = scene.layers.front().legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"1,024 of 4,096 cells"), qPrintable(notes));
}

void TestPlans::appliesScaleAndOffset()
{
    constexpr QSize size(64, 64);
    PlanStyle style;
    style.file = cells(
        u"scaled.tif"_s, GDT_Int16, size,
        [](int column, int row) { return column == 0 && row == 0 ? -9999 : 312; },
        [](GDALRasterBand &band) {
            band.SetNoDataValue(-9999);
            band.SetScale(0.1);
            band.SetOffset(5);
            band.SetUnitType("°C");
        });
    const auto raster = readPlanRaster(style.file, {}, {});
    QVERIFY(raster);
    QVERIFY(std::ranges::all_of(
        raster->values, [](float value) { return std::isnan(value) || std::abs(value - 36.2F) < 1e-4F; }));
    QCOMPARE(raster->cellAt(placeOf(size, 0, 0)), std::nullopt); // tested before it is scaled
    const auto own = raster->cellAt(placeOf(size, 3, 3));
    QVERIFY(own && std::abs(*own - 36.2) < 1e-9);
    const MapScene scene = sceneOf(style);
    const auto surface = surfaceOf(scene.layers.front());
    QCOMPARE(surface->valueText(*surface->valueAt(placeOf(size, 3, 3))), u"36.20\u202f°C"_s);
    QCOMPARE(scene.layers.front().legend.ticks.front().second, u"36.20"_s);
}

void TestPlans::showsTheFirstOfManyBands()
{
    constexpr QSize size(64, 64);
    PlanStyle style;
    style.file =
        cells(u"months.tif"_s, GDT_Float32, size, [](int column, int) { return double(column); }, {}, 12);
    const MapScene scene = sceneOf(style);
    const MapLayer &layer = scene.layers.front();
    QCOMPARE(surfaceOf(layer)->valueAt(placeOf(size, 7, 3)), std::optional(7.0));
    QCOMPARE(layer.legend.scale, Legend::Scale::Ramp);
    QVERIFY2(layer.legend.notes.contains(u"Band 1 of 12"_s), qPrintable(layer.legend.notes.join(u' ')));
    // Three bands that are no bytes are no picture either, and one band needs no note.
    const QString three =
        cells(u"three.tif"_s, GDT_Float32, size, [](int column, int) { return double(column); }, {}, 3);
    QVERIFY(readPlanRaster(three, {}, {})->picture.isNull());
    style.file = raster(u"one.tif"_s, 1);
    const QString ofOne = sceneOf(style).layers.front().legend.notes.join(u' ');
    QVERIFY(!ofOne.contains(u"Band"));
    // Numbers of an unknown unit are said to be that.
    QVERIFY(layer.legend.notes.contains(u"The file names no unit of its values"_s));
    QVERIFY(!ofOne.contains(u"names no unit"));
}

void TestPlans::showsClasses_data()
{
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("named") << QStringList{u"none"_s, u"Forest"_s, QString(), u"Water & <lake>"_s}
                           << QStringList{u"Forest"_s, u"Water & <lake>"_s};
    QTest::newRow("without names") << QStringList() << QStringList{u"1"_s, u"3"_s};
    QTest::newRow("one is named") << QStringList{u"none"_s, u"Forest"_s} << QStringList{u"Forest"_s, u"3"_s};
}

/** Numbers with a table of colours: its colours, its names, never one between two classes. */
void TestPlans::showsClasses()
{
    QFETCH(QStringList, categories);
    QFETCH(QStringList, labels);
    constexpr QSize size(64, 64);
    const GDALColorEntry red{255, 0, 0, 255};
    const GDALColorEntry blue{0, 0, 255, 255};
    GDALColorTable table;
    table.SetColorEntry(1, &red);
    table.SetColorEntry(3, &blue);
    char **names = nullptr;
    for (const QString &name : std::as_const(categories)) {
        names = CSLAddString(names, name.toUtf8().constData());
    }
    PlanStyle style;
    style.file = cells(
        u"classes-%1.tif"_s.arg(categories.size()), GDT_Byte, size,
        [](int column, int) { return column < 32 ? 1 : 3; },
        [&](GDALRasterBand &band) {
            band.SetColorTable(&table);
            if (names) {
                band.SetCategoryNames(names);
            }
        });
    CSLDestroy(names);
    const MapScene scene = sceneOf(style);
    const MapLayer &layer = scene.layers.front();
    const auto surface = surfaceOf(layer);
    QVERIFY(!surface->isSmooth);
    QVERIFY(std::ranges::all_of(
        surface->values, [](float value) { return std::isnan(value) || value == 1 || value == 3; }));
    const int middle = surface->image.height() / 2;
    QCOMPARE(surface->image.pixelColor(surface->image.width() / 4, middle), QColor(255, 0, 0));
    QCOMPARE(surface->image.pixelColor(surface->image.width() * 3 / 4, middle), QColor(0, 0, 255));
    QCOMPARE(layer.legend.scale, Legend::Scale::Areas);
    QStringList shown;
    for (const LegendEntry &entry : layer.legend.entries) {
        shown << entry.label;
    }
    QCOMPARE(shown, labels);
    QCOMPARE(surface->valueText(*surface->valueAt(placeOf(size, 5, 5))), labels.front());
    QCOMPARE(surface->valueText(*surface->valueAt(placeOf(size, 60, 5))), labels.back());
    // Where the planner chooses a scale the numbers are what they are.
    style.palette = u"heat"_s;
    QCOMPARE(sceneOf(style).layers.front().legend.scale, Legend::Scale::Ramp);
}

void TestPlans::expandsColoursWithoutMeaning()
{
    constexpr QSize size(64, 64);
    GDALColorTable table;
    for (short i = 0; i < 256; ++i) {
        const GDALColorEntry entry{i, short(255 - i), 0, 255};
        table.SetColorEntry(i, &entry);
    }
    const QString file = cells(
        u"scan.tif"_s, GDT_Byte, size, [](int column, int row) { return (column + 7 * row) % 200; },
        [&table](GDALRasterBand &band) { band.SetColorTable(&table); });
    const auto scan = readPlanRaster(file, {}, {});
    QVERIFY(scan);
    QVERIFY(!scan->picture.isNull() && scan->values.empty() && scan->classes.empty() && !scan->cellAt);
    const QColor colour = scan->picture.pixelColor(scan->columns / 3, scan->rows / 3);
    QCOMPARE(colour.alpha(), 255);
    QVERIFY(std::abs(colour.red() + colour.green() - 255) <= 3 && colour.blue() == 0);
    const auto numbers = readPlanRaster(file, {}, {}, PlanValues::Numbers);
    QVERIFY(numbers && numbers->picture.isNull());
    QCOMPARE(numbers->cellAt(placeOf(size, 5, 2)), std::optional(19.0));
}

void TestPlans::centresDifferences_data()
{
    QTest::addColumn<std::optional<double>>("lowest");
    QTest::addColumn<std::optional<double>>("highest");
    QTest::newRow("by the values") << std::optional<double>() << std::optional<double>();
    QTest::newRow("ends set by hand") << std::optional(-1.0) << std::optional(5.0);
}

/** Warming by −1 to +5 K: white is 0, what is warmer is never blue. */
void TestPlans::centresDifferences()
{
    QFETCH(std::optional<double>, lowest);
    QFETCH(std::optional<double>, highest);
    PlanStyle style;
    style.file = cells(
        u"warming.tif"_s, GDT_Float32, {64, 64}, [](int column, int) { return -1 + 6 * column / 63.0; });
    style.palette = u"difference"_s;
    style.lowest = lowest;
    style.highest = highest;
    const MapScene scene = sceneOf(style);
    const Legend &legend = scene.layers.front().legend;
    QCOMPARE(legend.ticks.size(), std::size_t(5));
    QCOMPARE(legend.ticks[2].second, u"0.0"_s);
    QCOMPARE(legend.ticks[0].second, QString(u'\u2212' + legend.ticks[4].second));
    const auto surface = surfaceOf(scene.layers.front());
    const auto colourOf = [&](float wanted) {
        const auto nearest = std::ranges::min_element(surface->values, {},
            [wanted](float value) { return std::isnan(value) ? 1e9F : std::abs(value - wanted); });
        const auto at = int(nearest - surface->values.begin());
        return surface->image.pixelColor(at % surface->image.width(), at / surface->image.width());
    };
    const QColor white = paletteColour(Palette::Difference, Theme::Light, 0.5);
    QVERIFY(
        std::abs(colourOf(0).red() - white.red()) <= 4 && std::abs(colourOf(0).blue() - white.blue()) <= 4);
    QVERIFY(colourOf(1).red() > colourOf(1).blue());
    QVERIFY(colourOf(-0.9F).blue() > colourOf(-0.9F).red());
}

/** Of the files beside a raster only its place is read. */
void TestPlans::readsWorldFiles()
{
    const auto bare = [this](const QString &name) {
        const QString path = m_folder.filePath(name);
        const std::unique_ptr<GDALDataset> dataset(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
            path.toUtf8().constData(), 64, 64, 1, GDT_Byte, nullptr));
        return path;
    };
    const QString placed = bare(u"placed.tif"_s);
    write(u"placed.tfw"_s, "20\n0\n0\n-20\n410010\n5477990\n");
    const auto raster = readPlanRaster(placed, u"EPSG:25832"_s, {});
    QVERIFY2(raster, raster ? "" : qPrintable(toOneLine(raster.error())));
    QVERIFY(raster->crsNote.contains(u"EPSG:25832"));
    QVERIFY(haversineM(fromMercator(raster->boxMercator.center()), m_centre) < 2000);
    const QString hidden = bare(u"hidden.tif"_s);
    write(u"hidden.tif.aux.xml"_s,
        "<PAMDataset><GeoTransform>410000, 20, 0, 5478000, 0, -20</GeoTransform></PAMDataset>");
    QVERIFY(!readPlanRaster(hidden, u"EPSG:25832"_s, {}));
}

void TestPlans::assumesSystemsOfRasters_data()
{
    QTest::addColumn<QByteArray>("corner");
    QTest::addColumn<QString>("assumed");
    QTest::newRow("degrees") << QByteArray("xllcorner 7.76\nyllcorner 49.44\ncellsize 0.005")
                             << u"EPSG:4326"_s;
    QTest::newRow("metres") << QByteArray("xllcorner 410300\nyllcorner 5477450\ncellsize 250")
                            << u"EPSG:25832"_s;
}

void TestPlans::assumesSystemsOfRasters()
{
    QFETCH(QByteArray, corner);
    QFETCH(QString, assumed);
    PlanStyle style;
    style.file = write(u"nocrs.asc"_s,
        "ncols 4\nnrows 4\n" + corner + "\nNODATA_value -9999\n1 2 3 4\n5 6 7 8\n9 10 11 12\n13 14 15 16\n");
    const MapScene scene = sceneOf(style);
    const MapLayer &layer = scene.layers.front();
    QVERIFY2(layer.emptyText.isEmpty(), qPrintable(layer.emptyText));
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"taken as " + assumed), qPrintable(notes));
    // Second column from the west, lowest row.
    QCOMPARE(surfaceOf(layer)->valueAt(toMercator(m_centre)), std::optional(14.0));
    if (assumed != "EPSG:4326"_L1) {
        QVERIFY(!readPlanRaster(style.file, {}, {}));
    }
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

void TestPlans::forgetsPlansThatAreGone()
{
    MadeUpCache cache;
    ViewState view;
    view.camera = {cache.at(0, 0), 14};
    PlanStyle style;
    style.file = raster(u"kept.tif"_s, 1);
    view.layers.push_back({u"plan-a"_s, true, 1, toJson(style), {}});
    SceneOptions options;
    options.projectedCrs = u"EPSG:25832"_s;
    SceneCache known;
    const auto load = [&] { return loadScene(cache.connection(), view, options, known); };
    std::weak_ptr<const SurfaceLayer> surface;
    {
        const auto scene = load();
        QVERIFY2(scene, scene ? "" : qPrintable(toOneLine(scene.error())));
        surface = surfaceOf(scene->layers.front());
    }
    view.layers.front().isVisible = false; // shown again it need not be read again
    QVERIFY(load());
    QVERIFY(!surface.expired());
    view.layers.clear();
    QVERIFY(load());
    QVERIFY(surface.expired());
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

/** A map whose tiles begin at zoom 16 is shown from 14 on. */
void TestPlans::hidesMapServicesWithoutTiles()
{
    MadeUpCache cache;
    RasterSource map;
    map.id = u"made-up"_s;
    map.name = u"Made-up map"_s;
    map.kind = RasterKind::MbTiles;
    map.url = u"/made-up.mbtiles"_s;
    map.minimumZoom = 16;
    ViewState view;
    view.camera = {cache.at(0, 0), 13.9};
    view.layers.push_back({u"map-made-up"_s, true, 1, {{u"map"_s, toJson(map)}}, {}});
    SceneCache known;
    const auto hidden = loadScene(cache.connection(), view, {}, known);
    QVERIFY(hidden && hidden->rasterOverlays.empty());
    QCOMPARE(hidden->layers.front().emptyText, u"Not shown at this scale"_s);
    ViewState near = view;
    near.camera.zoom = 14;
    QVERIFY(!hasSameScene(view, near));
    const auto shown = loadScene(cache.connection(), near, {}, known);
    QVERIFY(shown && shown->layers.front().emptyText.isEmpty());
    QCOMPARE(shown->rasterOverlays.size(), std::size_t(1));
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

/** The copy's file has a name that says nothing to anyone. */
void TestPlans::featuresOfAServiceHaveItsName()
{
    PlanStyle style;
    style.file = write(u"features-3f9c.geojson"_s, geoJson());
    style.name = u"Trees"_s;
    const auto pointsOf = [](const MapScene &scene) {
        return std::get<std::shared_ptr<const SymbolLayer>>(scene.layers.front().contents.back());
    };
    const MapScene own = sceneOf(style);
    QCOMPARE(own.layers.front().legend.entries.front().label, u"features-3f9c"_s); // a file of the planner's
    style.isFromService = true;
    const MapScene scene = sceneOf(style);
    QCOMPARE(scene.layers.front().legend.entries.front().label, u"Trees"_s);
    QCOMPARE(pointsOf(scene)->symbols.front().info.name, u"Trees"_s);
}

void TestPlans::tellsItsSource_data()
{
    QTest::addColumn<QString>("attribution");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("source");
    QTest::newRow("a file") << QString() << QDate() << u"source.geojson"_s;
    QTest::newRow("a service") << u"© City of Musterlautern"_s << QDate(2026, 3, 12)
                               << u"© City of Musterlautern"_s;
}

/** Who made a plan, and of when it is, stand on every picture of it. */
void TestPlans::tellsItsSource()
{
    QFETCH(QString, attribution);
    QFETCH(QDate, date);
    QFETCH(QString, source);
    PlanStyle style;
    style.file = write(u"source.geojson"_s, geoJson());
    style.name = u"Plan"_s;
    style.attribution = attribution;
    style.date = date;
    const MapScene scene = sceneOf(style);
    QCOMPARE(scene.attributions, QStringList{source});
    QCOMPARE(scene.layers.front().attributions, QStringList{source});
    const QDate shown = date.isValid() ? date : QDateTime::currentDateTimeUtc().date();
    const QString text = (date.isValid() ? u"as of "_s : u"file of "_s) + u"%1 "_s.arg(shown.day());
    const QString note = scene.layers.front().legend.notes.last();
    QVERIFY2(note.startsWith(u"Source: " + source + u" · " + text), qPrintable(note));
    // An internal plan leaves nothing of it in an export; one that is not drawn has no source to name.
    QVERIFY(sceneForExport(sceneOf(style, {{u"internal"_s, true}})).attributions.isEmpty());
    style.minimumZoom = 18;
    QVERIFY(sceneOf(style).attributions.isEmpty());
}

void TestPlans::keepsAnOrigin()
{
    PlanStyle style;
    style.file = u"/a/features-3f9c.gml"_s;
    style.name = u"features-3f9c"_s;
    PlanOrigin origin{u"Noise map"_s, {}, u"geo.invalid"_s, {2026, 3, 12}};
    const QJsonObject first = withOrigin(toJson(style), origin);
    QCOMPARE(planStyleOf(first).name, u"Noise map"_s);
    QCOMPARE(planSourceOf(planStyleOf(first)), u"geo.invalid"_s);
    QVERIFY(planStyleOf(first).isFromService);
    origin.attribution = u" © City "_s;
    origin.date = {2026, 4, 1};
    const QJsonObject later = withOrigin(first, origin);
    QCOMPARE(planStyleOf(later).attribution, u"© City"_s);
    QCOMPARE(planStyleOf(later).date, QDate(2026, 4, 1));
    origin.attribution.clear(); // nobody wrote another one
    QCOMPARE(planStyleOf(withOrigin(later, origin)).attribution, u"© City"_s);
    // A view that is older than the attribution names its layer, never a file of the program's.
    style.isFromService = true;
    QCOMPARE(planSourceOf(style), u"features-3f9c"_s);
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
    style.attribution = u"© City"_s;
    style.date = {2026, 3, 12};
    QCOMPARE(planStyleOf(toJson(style)), style);
    QCOMPARE(planStyleOf({{u"file"_s, u"/a/b.tif"_s}}).name, u"b"_s);
}

STADTBLICK_TEST(TestPlans, QCoreApplication)
#include "tst_plans.moc"
