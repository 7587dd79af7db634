#include "models/basemap/basemapreader.h"
#include "models/basemap/labelplacer.h"
#include "models/basemap/osmimport.h"
#include "models/charts/chartloader.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/sceneloader.h"
#include "models/painting/chartpainter.h"
#include "models/painting/legendpainter.h"
#include "models/painting/mappainter.h"
#include "models/painting/overlaylabels.h"
#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "tests/unit/painting/pixels.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

SceneOptions optionsOf(Theme theme, const QLocale &locale = QLocale(QLocale::German, QLocale::Germany))
{
    SceneOptions options;
    options.theme = theme;
    options.locale = locale;
    options.timeZone = QTimeZone("Europe/Berlin");
    options.projectedCrs = u"EPSG:25832"_s;
    options.surfaceCells = 256;
    return options;
}

ViewState viewOf(const QStringList &layers, double opacity = 0.5)
{
    ViewState view;
    view.camera = {{7.769, 49.4447}, 14};
    view.time.range = MadeUpCache::week();
    for (const QString &id : layers) {
        LayerState layer;
        layer.id = id;
        layer.opacity = id == u"heat" ? opacity : 1;
        view.layers.push_back(layer);
    }
    return view;
}

MapScene sceneOf(MadeUpCache &cache, const ViewState &view, const SceneOptions &options)
{
    SceneCache sceneCache;
    return loadScene(cache.connection(), view, options, sceneCache).value();
}

MapFrame frameOf(const ViewState &view, QSizeF size = {800, 600})
{
    MapFrame frame;
    frame.camera = view.camera;
    frame.size = size;
    return frame;
}

} // namespace

class TestMapPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void frameAndMercatorAreInverse()
    {
        const MapFrame frame = frameOf(viewOf(QStringList()));
        const QPointF at(123, 456);
        const QPointF back = mercatorToFrame(frame).map(mercatorAt(frame, at));
        QVERIFY(std::hypot(back.x() - at.x(), back.y() - at.y()) < 1e-6);
        const QPointF north = mercatorToFrame(frame).map(toMercator(LonLat{7.769, 49.4547}));
        QVERIFY(north.y() < frame.size.height() / 2);
    }

    void cameraShowsTheWholeBox()
    {
        const LonLatBox box{7.7, 49.4, 7.8, 49.5};
        MapFrame frame;
        frame.size = {600, 400};
        frame.camera = cameraFor(box, frame.size, 20);
        const QRectF inner = QRectF(QPointF(0, 0), frame.size).adjusted(19.9, 19.9, -19.9, -19.9);
        QVERIFY(inner.contains(mercatorToFrame(frame).map(toMercator(LonLat{box.west, box.north}))));
        QVERIFY(inner.contains(mercatorToFrame(frame).map(toMercator(LonLat{box.east, box.south}))));
    }

    void noiseSymbolsHaveTheirBandsColour_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Theme::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Dark);
        QTest::newRow("print") << static_cast<int>(Theme::Print);
    }
    void noiseSymbolsHaveTheirBandsColour()
    {
        QFETCH(int, theme);
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 71);
        ViewState view = viewOf({u"noise"_s});
        view.layers.front().opacity =
            0.4; // of fields alone: a symbol's colour is read, and the legend shows it whole
        const MapScene scene = sceneOf(cache, view, optionsOf(static_cast<Theme>(theme)));
        const MapFrame frame = frameOf(view);
        const QImage image = mapImage(scene, frame, nullptr).value();
        const QPointF centre(400, 300);
        const Symbol &symbol =
            std::get<std::shared_ptr<const SymbolLayer>>(scene.layers[0].contents[0])->symbols[0];
        QCOMPARE(pixelAt(image, centre + QPointF(-10, 0)), symbol.fill);
        // Antialiasing leaves a little of the neighbours in a ring of 1.4 px.
        const QColor edge = pixelAt(image, centre + QPointF(13, 0));
        QVERIFY(std::abs(edge.red() - symbol.casing.red()) < 24);
        QCOMPARE(pixelAt(image, {780, 20}), tokens(static_cast<Theme>(theme)).land);
    }

    void surfaceEndsAtItsMask()
    {
        MadeUpCache cache;
        cache.addThermometers();
        ViewState view = viewOf({u"heat"_s}, 1);
        view.camera.zoom = 12.2;
        const MapScene scene = sceneOf(cache, view, optionsOf(Theme::Light));
        MapFrame frame = frameOf(view);
        frame.furniture = {false, false, false, false, false, false, false};
        const QImage image = mapImage(scene, frame, nullptr).value();
        // Warm in the middle, nothing but the hatch far outside.
        const QColor middle = pixelAt(image, {404, 304});
        QVERIFY(middle.red() > 180 && middle.blue() < 120);
        int land = 0;
        int other = 0;
        for (int x = 5; x < 65; ++x) {
            const QColor colour = pixelAt(image, {static_cast<double>(x), 30.0});
            const bool isGrey = std::abs(colour.red() - colour.blue()) < 20;
            land += isGrey ? 1 : 0;
            other += isGrey ? 0 : 1;
        }
        QCOMPARE(other, 0);
        QVERIFY(land > 0);
    }

    void selectionDemoMarkAndScaleBarAreDrawn()
    {
        MadeUpCache cache;
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 71);
        ViewState view = viewOf({u"noise"_s});
        view.selection = {u"station"_s, u"net"_s, u"a"_s};
        const MapScene scene = sceneOf(cache, view, optionsOf(Theme::Light));
        const MapFrame frame = frameOf(view);
        const QImage image = mapImage(scene, frame, nullptr).value();
        QCOMPARE(pixelAt(image, {400, 300 + 21}), tokens(Theme::Light).accent);
        const auto rects = furnitureRects(scene, frame, {});
        QCOMPARE(rects.size(), std::size_t(3));
        for (const QRectF &rect : rects) {
            QVERIFY(QRectF(QPointF(0, 0), frame.size).contains(rect));
            QVERIFY(inkIn(image, rect.toAlignedRect().adjusted(3, 3, -3, -3)) > 40);
        }
    }

    void scaleBarIsRoundAndTrue()
    {
        const MapFrame frame = frameOf(viewOf(QStringList()));
        const ScaleBar bar = scaleBarOf(frame, 120, QLocale(QLocale::German));
        QCOMPARE(bar.metres, 500.0);
        QCOMPARE(bar.text, u"500\u202fm"_s);
        const QPointF left = mercatorAt(frame, {400 - bar.px / 2, 300});
        const QPointF right = mercatorAt(frame, {400 + bar.px / 2, 300});
        QVERIFY(std::abs(haversineM(fromMercator(left), fromMercator(right)) - 500) < 2);
    }

    void narrowFramesKeepAllBoxesInside_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("hasLegend");
        QTest::newRow("window") << QSizeF(1000, 700) << 1.0 << true;
        QTest::newRow("small") << QSizeF(480, 420) << 1.0 << true;
        QTest::newRow("report") << QSizeF(660, 400) << 1.0 << true;
        QTest::newRow("council") << QSizeF(1200, 800) << 1.55 << true;
        QTest::newRow("wide without legend") << QSizeF(1000, 700) << 1.0 << false;
        QTest::newRow("narrow without legend") << QSizeF(400, 300) << 1.0 << false;
    }
    void narrowFramesKeepAllBoxesInside()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        QFETCH(bool, hasLegend);
        MadeUpCache cache;
        cache.addThermometers();
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 71);
        const ViewState view = viewOf({u"heat"_s, u"noise"_s});
        const MapScene scene = sceneOf(cache, view, optionsOf(Theme::Print));
        MapFrame frame = frameOf(view, size);
        frame.scale = scale;
        frame.furniture.hasLegend = hasLegend;
        frame.furniture.hasNorthArrow = true;
        frame.furniture.hasCoordinates = scale == 1;
        const QString attribution = u"© OpenStreetMap-Mitwirkende (Stand 2013)"_s;
        const auto rects = furnitureRects(scene, frame, {attribution, {}});
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY2(QRectF(QPointF(0, 0), size).contains(rects[i]), qPrintable(QString::number(i)));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(u"%1 %2"_s.arg(i).arg(j)));
            }
        }
    }

    void noLineBeginsWithADot()
    {
        const QFont font = textFont(TextRole::Caption);
        const QString text = u"mean of seven days · 14–20 July 2026 · veh/24 h"_s;
        for (double width = 60; width < 320; width += 7) {
            const QStringList lines = wrapped(text, font, width);
            QCOMPARE(lines.join(u' '), text);
            for (const QString &line : lines) {
                QVERIFY(!line.startsWith(u'·'));
            }
        }
    }

    void legendTakesTheHeightItSays()
    {
        MadeUpCache cache;
        cache.addThermometers();
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 71);
        cache.addTraffic(u"r"_s, u"Ring Road"_s, cache.at(0, 400), 9000);
        cache.addIdeas(40);
        cache.addDistricts();
        const MapScene scene =
            sceneOf(cache, viewOf({u"heat"_s, u"noise"_s, u"traffic"_s, u"ideas"_s, u"districts"_s}),
                optionsOf(Theme::Light));
        for (const MapLayer &layer : scene.layers) {
            QImage image(300, 400, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            const LegendStyle style{Theme::Light, 1, true};
            if (layer.id == u"ideas") {
                QVERIFY(layer.legend.entries.back().sizePx > 60);
            }
            const double height = paintLegend(painter, layer.legend, QRectF(20, 20, 220, 0), style);
            QCOMPARE(height, legendHeight(layer.legend, 220, style));
            QVERIFY(height > 20 && height < 260);
            painter.end();
            // Nothing beyond the column or below the height.
            QCOMPARE(inkIn(image, QRect(244, 0, 50, 399)), 0);
            QCOMPARE(inkIn(image, QRect(0, 22 + qCeil(height), 299, 390 - qCeil(height) - 20)), 0);
            QVERIFY(inkIn(image, QRect(10, 10, 230, qCeil(height))) > 100);
        }
    }

    void chartsShowLineGapAndNights()
    {
        MadeUpCache cache;
        cache.addStation(u"a"_s, u"Loud Street"_s, cache.at(0, 0));
        const qint64 gap = MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs;
        cache.addSeries(
            u"a"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
            [](qint64 t) { return 60 + 8 * MadeUpCache::daily(t); },
            [gap](qint64 t) { return t < gap || t >= gap + 12 * MadeUpCache::hourMs; });
        ChartOptions options;
        options.locale = QLocale(QLocale::German, QLocale::Germany);
        options.timeZone = QTimeZone("Europe/Berlin");
        const auto chart = loadTimeSeries(
            cache.connection(), {u"station"_s, u"net"_s, u"a"_s}, viewOf(QStringList()), options);
        QVERIFY(chart && *chart);
        QCOMPARE((*chart)->gaps.size(), std::size_t(1));
        QCOMPARE((*chart)->gaps.front(), (TimeRange{gap, gap + 12 * MadeUpCache::hourMs}));
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
            QImage image(640, 300, QImage::Format_ARGB32_Premultiplied);
            image.fill(tokens(theme).raised);
            QPainter painter(&image);
            const QRectF box(16, 12, 608, 276);
            paintChart(painter, **chart, box, {theme, 1, true, true});
            painter.end();
            const QRectF plot = plotRect(**chart, box, {theme, 1, true, true});
            QVERIFY(box.contains(plot));
            // The night from Monday to Tuesday is sunken.
            const double hours = plot.width() / (7 * 24);
            QCOMPARE(pixelAt(image, {plot.left() + 25 * hours, plot.top() + 3}), tokens(theme).sunken);
            QCOMPARE(inkIn(image, QRect(0, 0, 14, 299)), 0); // nothing is cut off at the left
            QCOMPARE(inkIn(image, QRect(628, 0, 11, 299)), 0);
        }
    }

    void pdfKeepsTextAndLines()
    {
        MadeUpCache cache;
        cache.addThermometers();
        cache.addNoise(u"a"_s, u"Loud Street"_s, cache.at(0, 0), 71);
        const ViewState view = viewOf({u"heat"_s, u"noise"_s});
        const MapScene scene = sceneOf(cache, view, optionsOf(Theme::Print));
        QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"map.pdf"_s));
        writer.setResolution(288);
        QPainter painter(&writer);
        painter.scale(3, 3);
        MapFrame frame = frameOf(view, {660, 400});
        frame.furniture.hasLegend = true;
        QVERIFY(paintMap(painter, scene, frame, nullptr));
        painter.end();
        QFile file(folder.filePath(u"map.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Font"));
        QCOMPARE(bytes.count("/Subtype /Image"), 2); // the surface and its transparency
    }

    /** Qt multiplies absolute spacing by the device's resolution. */
    void namesOfDistrictsKeepTheirSpacingInAPdf()
    {
        QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"names.pdf"_s));
        writer.setResolution(600);
        const QString text = u"OBERHAGEN"_s;
        for (const QFont &font : {textFont(TextRole::DistrictName, 1), labelFont(LabelKind::District, 1)}) {
            const double wanted = QFontMetricsF(font).horizontalAdvance(text);
            const QFont spaced = spacedFor(&writer, font);
            QVERIFY(std::abs(QFontMetricsF(spaced, &writer).horizontalAdvance(text) - wanted) < 1);
        }
        const QFont plain = textFont(TextRole::Body, 1);
        QCOMPARE(spacedFor(&writer, plain), plain);
    }

    /** A district's value must be read on any colour. */
    void labelsOnFillsHaveAWiderHalo()
    {
        const auto lightPixels = [](bool isOnFill) {
            QImage image(200, 60, QImage::Format_RGB32);
            image.fill(QColor(0x14, 0x31, 0x76));
            QPainter painter(&image);
            paintOverlayLabels(painter, {{u"47 mm"_s, {100, 30}, 0, false, {}, isOnFill}}, Theme::Light, 1);
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += image.pixelColor(x, y).lightness() > 180 ? 1 : 0;
                }
            }
            return count;
        };
        QVERIFY(lightPixels(true) > lightPixels(false) * 5 / 4);
        MadeUpCache cache;
        cache.addThermometers();
        cache.addDistricts();
        ViewState view = viewOf({u"districts"_s});
        const auto onFill = [&] {
            const MapScene scene = sceneOf(cache, view, optionsOf(Theme::Light));
            const auto labels = overlayLabels(scene, frameOf(view), {});
            return std::pair(std::ssize(labels), std::ranges::count_if(labels, &OverlayLabel::isOnFill));
        };
        QCOMPARE(onFill().second, 0); // boundaries alone
        view.layers.front().options = {{u"indicator"_s, u"heat_mean"_s}};
        const auto [all, wide] = onFill();
        QVERIFY(all >= 2);
        QCOMPARE(wide, all);
    }

    void countingStationsFindTheirStreet();

    /** Pictures of a real cache, to be looked at: only where STADTBLICK_PICTURES names cache and folder. */
    void pictures();
};

void TestMapPainter::countingStationsFindTheirStreet()
{
    const QString shared = qEnvironmentVariable(
        "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) % QStringLiteral("/../shared"));
    const QString extract = shared % u"/fixtures/osm/kaiserslautern.osm.pbf"_s;
    if (!QFile::exists(extract)) {
        QSKIP("the shared extract is not there");
    }
    MadeUpCache cache;
    QVERIFY(importOsm(cache.connection(), extract));
    const auto baseMap = BaseMapReader::open(cache.connection()).value();
    QVERIFY(baseMap);
    const StreetFinder finder = streetFinder(*baseMap);
    const LonLat place = cache.at(0, 0);
    const auto roads = baseMap->roadsNear(place, 110).value();
    const auto named = std::ranges::find_if(roads, [](const RoadNear &road) { return !road.name.isEmpty(); });
    QVERIFY(named != roads.end());
    // A street that the name mentions is found though others may be nearer.
    const auto street = finder(place, u"Count at "_s % named->name % u" (both ways)"_s);
    QVERIFY(street);
    QCOMPARE(street->name, named->name);
    QVERIFY(street->line.size() > 1);
    for (const LonLat point : street->line) {
        QVERIFY(haversineM(point, place) < 1500);
    }
    // A part of a word is no mention, and nothing is invented far from every road.
    const auto other = finder({7.5, 49.2}, u"Count at "_s % named->name);
    QVERIFY(!other);
}

namespace {

/** One picture: which layers, where, how large, for whom. */
struct Shot
{
    QString name;
    QStringList layers;
    QSizeF size;
    double zoom;
    double scale;
};

const std::vector<Shot> shots{
    {u"explore"_s, {u"basemap"_s, u"heat"_s, u"traffic"_s, u"noise"_s}, {1216, 922}, 14.2, 1},
    {u"ideas"_s, {u"basemap"_s, u"districts"_s, u"ideas"_s}, {900, 700}, 13.4, 1},
    {u"far"_s, {u"basemap"_s, u"heat"_s, u"noise"_s}, {800, 600}, 12.3, 1},
    {u"near"_s, {u"basemap"_s, u"heat"_s, u"traffic"_s, u"noise"_s}, {800, 600}, 16.4, 1},
    {u"present"_s, {u"basemap"_s, u"heat"_s, u"noise"_s}, {1150, 760}, 14, 1.55},
    {u"report"_s, {u"basemap"_s, u"heat"_s, u"noise"_s}, {660, 400}, 13.6, 1},
};

void saveMaps(Connection &connection, BaseMapReader *baseMap, const ViewState &start,
    const SceneOptions &options, const QString &folder, SceneCache &sceneCache)
{
    for (const Shot &shot : shots) {
        ViewState view = start;
        view.camera.zoom = shot.zoom;
        for (LayerState &layer : view.layers) {
            layer.isVisible = shot.layers.contains(layer.id);
            if (layer.id == u"heat") {
                layer.opacity = options.theme == Theme::Dark ? 0.42 : 0.5;
            }
        }
        const MapScene scene = loadScene(connection, view, options, sceneCache).value();
        MapFrame frame;
        frame.camera = view.camera;
        frame.size = shot.size;
        frame.scale = shot.scale;
        frame.hasStreetNames = shot.scale == 1;
        frame.furniture.hasLegend = true;
        frame.furniture.hasNorthArrow = options.theme == Theme::Print;
        const QString name = u"%1/%2-%3.png"_s.arg(folder, shot.name).arg(static_cast<int>(options.theme));
        QVERIFY(mapImage(scene, frame, baseMap).value().save(name));
    }
}

void saveCharts(Connection &connection, const ViewState &start, const SceneOptions &options,
    const QString &name, SceneCache &sceneCache)
{
    const auto figures = loadStationFigures(connection, start.selection, start, options, sceneCache).value();
    QVERIFY(figures);
    QImage image(980, 1000, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens(options.theme).raised);
    QPainter painter(&image);
    double y = 8;
    for (const Figure &figure : figures->figures) {
        const QString line = QStringList{figure.title, figure.detail, figure.valueText(options.locale),
            figure.coverageText(options.locale)}
                                 .join(u" | "_s);
        paintText(painter, {20, y += 18}, line, textFont(TextRole::Caption), tokens(options.theme).text);
    }
    int at = 0;
    for (const MeasuredQuantity &quantity : figures->quantities) {
        ChartOptions chart;
        chart.locale = options.locale;
        chart.timeZone = options.timeZone;
        chart.seriesId = quantity.seriesId;
        const QRectF box(20 + 480 * (at % 2), y + 30 + 226 * (at / 2), 440, 206);
        paintChart(painter, *loadTimeSeries(connection, start.selection, start, chart).value(), box,
            {options.theme, 1, true, true});
        ++at;
    }
    painter.end();
    QVERIFY(image.save(name));
}

} // namespace

void TestMapPainter::pictures()
{
    const QStringList where = qEnvironmentVariable("STADTBLICK_PICTURES").split(u';', Qt::SkipEmptyParts);
    if (where.size() != 2) {
        QSKIP("STADTBLICK_PICTURES=cache;folder is not set");
    }
    auto opened = openCache(where[0], Connection::Mode::ReadOnly);
    QVERIFY2(opened, opened ? "" : qPrintable(toOneLine(opened.error())));
    Connection connection = std::move(*opened);
    auto baseMap = BaseMapReader::open(connection).value();
    const CityProfile city = loadCityProfile(u"demo"_s).value();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
        SceneOptions options = optionsOf(theme);
        options.surfaceCells = 512;
        if (baseMap) {
            options.streets = streetFinder(*baseMap);
        }
        SceneCache sceneCache;
        saveMaps(connection, baseMap.get(), city.start, options, where[1], sceneCache);
        saveCharts(connection, city.start, options,
            u"%1/charts-%2.png"_s.arg(where[1]).arg(static_cast<int>(theme)), sceneCache);
    }
    // How long it takes to move the timeline.
    SceneOptions options = optionsOf(Theme::Light);
    SceneCache sceneCache;
    ViewState view = city.start;
    for (const qint64 days : {7, 7, 365, 365}) {
        QElapsedTimer timer;
        timer.start();
        view.time.range->fromMs = view.time.range->toMs - days * MadeUpCache::dayMs;
        QVERIFY(loadScene(connection, view, options, sceneCache));
        const qint64 first = timer.restart();
        view.time.range->toMs -= MadeUpCache::dayMs;
        QVERIFY(loadScene(connection, view, options, sceneCache));
        qInfo() << days << "days:" << first << "ms, moved by a day:" << timer.elapsed() << "ms";
    }
}

STADTBLICK_TEST(TestMapPainter, QGuiApplication)
#include "tst_mappainter.moc"
