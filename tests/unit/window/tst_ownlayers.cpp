#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "models/basemap/offlinearea.h"
#include "models/basemap/tilearchive.h"
#include "models/overlays/planfile.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapboxes.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/layermenu.h"
#include "widgets/panels/layerrow.h"
#include "widgets/panels/legendbox.h"
#include "widgets/panels/legendview.h"
#include "widgets/panels/mapservicedialog.h"
#include "widgets/panels/offlinedialog.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>
#include <QtCore/QStandardPaths>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Layers that planners add themselves: plans by dropping a file, map services, areas for offline use. */
class TestOwnLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropsAPlan();
    void smallWindowsExplainEveryLayer();
    void explainsABadPlan();
    void dropsAMap();
    void namesALostMap();
    void offersTheMapsOfAService();
    void takesFeaturesWithTheirSource();
    void fetchesAnArea();
    void areasReplaceNoOther();
    void countsLargeAreasOnAWorker();

private:
    /** @p baseMap: options of the layer. */
    std::unique_ptr<MainWindow> open(const QJsonObject &baseMap = {});
    void drop(MainWindow &window, const QString &file);
    static void keepPicture(QWidget &widget, const QString &name);

    std::unique_ptr<MadeUpCache> m_cache;
    QTemporaryDir m_folder;
    Executor m_executor{2};
};

void TestOwnLayers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(u"n1"_s, u"Ring"_s, m_cache->at(300, 200), 66);
}

/** For people to look at: kept only where the variable names a folder. */
void TestOwnLayers::keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("STADTBLICK_PICTURES"); !folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

std::unique_ptr<MainWindow> TestOwnLayers::open(const QJsonObject &baseMap)
{
    auto window = std::make_unique<MainWindow>(Settings{}, m_executor);
    window->resize(1440, 900);
    window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 14};
    view.layers = {{u"basemap"_s, true, 1, baseMap, {}}, {u"noise"_s, true, 1, {}, {}}};
    view.time.range = MadeUpCache::week();
    window->openCity(m_cache->path(), view, true);
    if (!QTest::qWaitFor([&] { return !window->isLoading(); }, 20'000)) {
        qFatal("the city does not open");
    }
    return window;
}

void TestOwnLayers::drop(MainWindow &window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint at(500, 400);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &event);
}

void TestOwnLayers::dropsAPlan()
{
    const QString path = m_folder.filePath(u"Bebauungsplan.geojson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Am Wall"},"geometry":
{"type":"Polygon","coordinates":[[[7.76,49.44],[7.775,49.44],[7.775,49.45],[7.76,49.45],[7.76,49.44]]]}}]})");
    file.close();
    const auto window = open();
    drop(*window, path);
    QTRY_COMPARE(window->cityView()->layers.size(), std::size_t{3});
    const LayerState plan = window->cityView()->layers[1]; // above the base map, below what is measured
    QVERIFY(isPlanLayer(plan.id));
    const auto row = [&]() -> LayerRow * {
        const auto rows = window->findChildren<LayerRow *>();
        const auto found = std::ranges::find_if(
            rows, [&](const LayerRow *one) { return one->id() == plan.id && !one->isHidden(); });
        return found == rows.end() ? nullptr : *found;
    };
    QTRY_VERIFY(row());
    QTRY_VERIFY(!window->isLoading());
    keepPicture(*window, u"plan"_s);
    QMenu menu;
    QJsonObject chosen;
    fillLayerMenu(menu, plan, {}, [&](const QJsonObject &options) { chosen = options; });
    QVERIFY(menu.actions().size() > 5);
    menu.actions().last()->trigger();
    QVERIFY(chosen.value(removedOption()).toBool());
    Q_EMIT row()->optionsChosen(plan.id, chosen);
    QTRY_COMPARE(window->cityView()->layers.size(), std::size_t{2});
    QTRY_VERIFY(!row());
}

/** The legend over the map, where the list of layers is folded: plans as well, and why a layer shows nothing.
 */
void TestOwnLayers::smallWindowsExplainEveryLayer()
{
    MapScene scene;
    const auto add = [&scene](const QString &id, const QString &title, const QString &emptyText) {
        MapLayer layer;
        layer.id = id;
        layer.legend.title = title;
        layer.legend.subtitle = title + u" in dB"_s;
        layer.emptyText = emptyText;
        scene.layers.push_back(layer);
    };
    add(u"plan-1"_s, u"Noise map"_s, {});
    add(u"basemap"_s, {}, {});
    add(u"noise"_s, u"Noise"_s, {});
    add(u"heat"_s, u"Tropical nights"_s, u"The period holds no night."_s);
    LegendBox box(nullptr);
    box.setScene(scene);
    QStringList told;
    for (const LegendView *view : box.findChildren<LegendView *>()) {
        told << view->accessibleName() + u": "_s + view->accessibleDescription();
    }
    // The first two are unfolded; of the third there is the title.
    QCOMPARE(told, QStringList{u"Noise: Noise in dB"_s});
    const auto labels = box.findChildren<QLabel *>();
    for (const auto text : {"Tropical nights"_L1, "The period holds no night."_L1, "Noise map"_L1}) {
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; }));
    }
}

void TestOwnLayers::explainsABadPlan()
{
    const QString path = m_folder.filePath(u"broken.gpkg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3000, 'x'));
    file.close();
    const auto window = open();
    drop(*window, path);
    QTRY_VERIFY(QApplication::activeModalWidget() || window->findChild<QDialog *>());
    QCOMPARE(window->cityView()->layers.size(), std::size_t{2});
}

void TestOwnLayers::dropsAMap()
{
    const QString path = m_folder.filePath(u"grey.mbtiles"_s);
    RasterSource source;
    source.id = u"grey"_s;
    source.name = u"Grey map"_s;
    source.attribution = u"© Survey office"_s;
    {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(QColor(0xC0, 0xD8, 0xC0));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        auto archive = TileArchive::open(path, source);
        QVERIFY(archive);
        for (const RasterKey key : tilesOf({u"x"_s, {7.7, 49.4, 7.85, 49.5}, 12, 15, 0, 0})) {
            QVERIFY(archive->put(key, bytes, 1));
        }
    }
    const auto window = open();
    drop(*window, path);
    QTRY_VERIFY(rasterSourceOf(window->cityView()->layer(u"basemap"_s)->options));
    QTRY_VERIFY(!window->isLoading());
    keepPicture(*window, u"mbtiles"_s);
    const auto rows = window->findChildren<LayerRow *>();
    const auto base =
        std::ranges::find_if(rows, [](const LayerRow *row) { return row->id() == "basemap"_L1; });
    QVERIFY(base != rows.end());
    const auto labels = (*base)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == "Grey map"_L1; }));
}

/** The map and the list of layers say why there is no base map, until another one is chosen. */
void TestOwnLayers::namesALostMap()
{
    RasterSource source;
    source.id = u"gone"_s;
    source.name = u"Gone map"_s;
    source.kind = RasterKind::MbTiles;
    source.url = m_folder.filePath(u"gone.mbtiles"_s);
    const auto window = open({{u"map"_s, toJson(source)}});
    const QString what = u"Map pictures are missing. The file gone.mbtiles can't be found."_s;
    const auto *box = window->findChild<ExplorePage *>()->map()->findChild<TroubleBox *>();
    QTRY_VERIFY2(box->text().startsWith(u"Base map: " + what), qPrintable(box->text()));
    const auto rows = window->findChildren<LayerRow *>();
    const auto base =
        std::ranges::find_if(rows, [](const LayerRow *row) { return row->id() == "basemap"_L1; });
    QVERIFY(base != rows.end());
    const auto saysIt = [&](const LayerRow *row) {
        return std::ranges::any_of(row->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(what); });
    };
    QVERIFY(saysIt(*base));
    QCOMPARE(std::ranges::count_if(rows, saysIt), 1);
    keepPicture(*window, u"lostmap"_s);
    Q_EMIT(*base)->optionsChosen(u"basemap"_s, {});
    QTRY_VERIFY(box->text().isEmpty());
    QVERIFY(!saysIt(*base));
}

void TestOwnLayers::offersTheMapsOfAService()
{
    const QByteArray capabilities =
        "<WMS_Capabilities version='1.3.0'><Service><Title>City</Title></Service><Capability>"
        "<Layer><CRS>EPSG:3857</CRS><Layer><Name>fnp</Name><Title>Land use plan</Title></Layer>"
        "<Layer><Name>dtk</Name><Title>Topographic map</Title></Layer></Layer></Capability>"
        "</WMS_Capabilities>";
    QUrl asked;
    MapServiceDialog dialog(
        [&](const QUrl &url) {
            asked = url;
            return QtFuture::makeReadyValueFuture(Result<QByteArray>(capabilities));
        },
        nullptr);
    dialog.QDialog::show();
    RasterSource chosen;
    bool isBase = true;
    connect(&dialog, &MapServiceDialog::chosen, this, [&](const RasterSource &source, bool isBaseMap) {
        chosen = source;
        isBase = isBaseMap;
    });
    auto *address = dialog.findChildren<QLineEdit *>().front();
    auto *list = dialog.findChild<QListWidget *>();
    const auto press = [&](const QString &text) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    };
    address->setText(u"ftp://geo.invalid/"_s);
    press(u"Show maps"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(asked.isEmpty());
    address->setText(u"https://geo.invalid/wms"_s);
    press(u"Show maps"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(asked.toString(), u"https://geo.invalid/wms?SERVICE=WMS&REQUEST=GetCapabilities"_s);
    list->setCurrentRow(1);
    keepPicture(dialog, u"mapservice"_s);
    press(u"Lay over the base map"_s);
    QCOMPARE(chosen.layer, u"dtk"_s);
    QVERIFY(!isBase);
    address->setText(u"https://tiles.invalid/{z}/{x}/{y}.png"_s);
    press(u"Show maps"_s);
    QCOMPARE(list->count(), 1);
    press(u"Use as base map"_s);
    QCOMPARE(chosen.kind, RasterKind::Xyz);
    QVERIFY(isBase);
}

/** What the planner writes as the source of a WFS's features goes with them. */
void TestOwnLayers::takesFeaturesWithTheirSource()
{
    const QByteArray capabilities =
        "<wfs:WFS_Capabilities version='2.0.0' xmlns:wfs='http://www.opengis.net/wfs/2.0'>"
        "<FeatureTypeList><FeatureType><Name>ms:laerm</Name><Title>Noise map</Title></FeatureType>"
        "</FeatureTypeList></wfs:WFS_Capabilities>";
    MapServiceDialog dialog(
        [&](const QUrl &) { return QtFuture::makeReadyValueFuture(Result<QByteArray>(capabilities)); },
        nullptr);
    dialog.QDialog::show();
    QString title;
    QString source;
    connect(&dialog, &MapServiceDialog::featuresChosen, this,
        [&](const FeatureType &type, const QString &attribution) {
            title = type.title;
            source = attribution;
        });
    const auto lines = dialog.findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    auto *list = dialog.findChild<QListWidget *>();
    const auto press = [&](const QString &text) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    };
    lines.front()->setText(u"https://geo.invalid/wfs"_s);
    press(u"Show maps"_s);
    QTRY_COMPARE(list->count(), 1);
    lines.back()->setText(u"© City of Musterlautern"_s);
    press(u"Lay over the base map"_s);
    QCOMPARE(title, u"Noise map"_s);
    QCOMPARE(source, u"© City of Musterlautern"_s);
}

void TestOwnLayers::fetchesAnArea()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    RasterSource source;
    source.id = u"grey"_s;
    source.name = u"Grey map"_s;
    source.attribution = u"© Survey office"_s;
    source.url = u"https://tiles.invalid/{z}/{x}/{y}.png"_s;
    OfflineDialog dialog(
        m_executor, source, m_folder.filePath(u"area.mbtiles"_s), {7.76, 49.44, 7.78, 49.45}, 14,
        [&](const QUrl &) { return QtFuture::makeReadyValueFuture(Result<QByteArray>(bytes)); }, nullptr);
    dialog.show();
    const auto boxes = dialog.findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 2);
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"Fetch area"_s)->isEnabled());
    for (const QSpinBox *box : boxes) { // a text of several lines takes no room from them
        QTRY_VERIFY(box->height() >= box->sizeHint().height());
    }
    keepPicture(dialog, u"offline-before"_s);
    button(u"Fetch area"_s)->click();
    QTRY_VERIFY(!dialog.isFetching());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains("complete"_L1); }));
    keepPicture(dialog, u"offline-after"_s);
    OfflineDialog again(m_executor, source, m_folder.filePath(u"area.mbtiles"_s), {7.76, 49.44, 7.78, 49.45},
        14, {}, nullptr);
    again.show();
    QTRY_VERIFY(std::ranges::any_of(again.findChildren<QLabel *>(),
        [](const QLabel *label) { return label->text().contains("all of them here already"_L1); }));
    boxes.back()->setValue(18);
    boxes.front()->setValue(0);
    QTRY_VERIFY(button(u"Fetch area"_s)->isEnabled());
    source.mayPrefetch = false;
    OfflineDialog refused(m_executor, source, m_folder.filePath(u"none.mbtiles"_s),
        {7.76, 49.44, 7.78, 49.45}, 14, {}, nullptr);
    const auto isRefused = [](const QLabel *label) { return label->text().contains("does not allow"_L1); };
    QTRY_VERIFY(std::ranges::any_of(refused.findChildren<QLabel *>(), isRefused));
    QVERIFY(!refused.findChild<QPushButton *>()->isEnabled());
}

void TestOwnLayers::areasReplaceNoOther()
{
    RasterSource source;
    source.id = u"grey"_s;
    source.name = u"Grey map"_s;
    source.url = u"https://tiles.invalid/{z}/{x}/{y}.png"_s;
    const QString file = m_folder.filePath(u"several.mbtiles"_s);
    const LonLatBox first{7.76, 49.44, 7.78, 49.45};
    const LonLatBox second{7.70, 49.44, 7.72, 49.45};
    {
        auto archive = TileArchive::open(file, source);
        QVERIFY(archive && archive->putArea({u"Area in view"_s, first, 13, 17, 9, 9}));
    }
    OfflineDialog dialog(
        m_executor, source, file, second, 14,
        [](const QUrl &) { return QtFuture::makeReadyValueFuture(Result<QByteArray>(QByteArray())); },
        nullptr);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>();
    auto *button = dialog.findChild<QPushButton *>();
    const auto isTold = [&] {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains("another area of this name"_L1);
        });
    };
    QCOMPARE(name->text(), u"Area in view 2"_s);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(!isTold());
    name->setText(u" Area in view "_s);
    QVERIFY(isTold() && !button->isEnabled());
    name->setText(u"Area in view 2"_s);
    QVERIFY(!isTold() && button->isEnabled());
    button->click();
    QTRY_VERIFY(!dialog.isFetching());
    auto archive = TileArchive::openReadOnly(file);
    QVERIFY(archive);
    QCOMPARE(archive->areas()->size(), std::size_t{2});
    QCOMPARE(archive->areas()->front().bounds, first);
    // The same area is its own successor with more zooms, not with fewer.
    const auto boxes = dialog.findChildren<QSpinBox *>();
    boxes.back()->setValue(16);
    QVERIFY(isTold());
    boxes.back()->setValue(18);
    QVERIFY(!isTold());
}

void TestOwnLayers::countsLargeAreasOnAWorker()
{
    RasterSource source;
    source.id = u"grey"_s;
    source.name = u"Grey map"_s;
    source.url = u"https://tiles.invalid/{z}/{x}/{y}.png"_s;
    const LonLatBox region{6, 48, 10, 51};
    const qint64 count = tileCountOf(region, 9, 13);
    QVERIFY(count > 10'000 && count <= mostOfflineTiles);
    const QString file = m_folder.filePath(u"large.mbtiles"_s);
    {
        auto archive = TileArchive::open(file, source);
        QVERIFY(archive && archive->put(tilesOf({{}, region, 9, 13, 0, 0}).back(), "x", 1));
    }
    // While the worker is busy with something else the window answers all the same.
    QSemaphore busy;
    Executor executor{1};
    const auto freeWorker = qScopeGuard([&busy] { busy.release(2); }); // however the test ends
    executor.run([&busy] { busy.acquire(); });
    OfflineDialog dialog(executor, source, file, region, 10, {}, nullptr);
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>();
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().contains(text); });
    };
    const auto boxes = dialog.findChildren<QSpinBox *>();
    QVERIFY(says(u"Counting"_s) && !button->isEnabled());
    boxes.back()->setValue(12);
    QTest::qWait(0);
    boxes.back()->setValue(18); // more than may be fetched
    boxes.back()->setValue(13);
    QVERIFY(says(u"Counting"_s) && !button->isEnabled());
    busy.release();
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(says(QLocale().toString(count)) && says(QLocale().toString(count - 1)));
    // An empty name shuts the button without counting anew.
    dialog.findChild<QLineEdit *>()->clear();
    QVERIFY(!button->isEnabled() && says(QLocale().toString(count)));
    // Of several choices the last one is counted.
    executor.run([&busy] { busy.acquire(); });
    boxes.back()->setValue(18);
    QVERIFY(says(u"Counting"_s));
    boxes.back()->setValue(11);
    busy.release();
    QTRY_VERIFY(says(QLocale().toString(tileCountOf(region, 9, 11))));
}

STADTBLICK_TEST(TestOwnLayers, QApplication)
#include "tst_ownlayers.moc"
