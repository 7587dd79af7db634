#include "models/painting/furniturepainter.h"
#include "models/painting/mappainter.h"
#include "tests/support/testmain.h"
#include "tests/unit/painting/pixels.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** A layer whose legend is as long as real ones are. */
MapLayer madeUpLayer(int index, bool isGerman)
{
    MapLayer layer;
    Legend &legend = layer.legend;
    legend.title = isGerman ? u"Lärmbelastung an Hauptverkehrsstraßen"_s : u"Noise"_s;
    legend.subtitle = isGerman ? u"Tag-Abend-Nacht-Lärmindex Lden · 13.–19. Juli 2026 · dB(A)"_s
                               : u"Lden · 13–19 July 2026 · dB(A)"_s;
    legend.notes = {isGerman ? u"Energetisches Mittel · n = 42 Messstellen · Abdeckung mindestens 75 %"_s
                             : u"energetic mean · n = 42 stations"_s};
    const int kind = index % 4;
    legend.scale = kind == 0 ? Legend::Scale::Bands
        : kind == 1          ? Legend::Scale::Ramp
        : kind == 2          ? Legend::Scale::Areas
                             : Legend::Scale::None;
    for (int i = 0; kind != 3 && i < 3 + index % 6; ++i) {
        legend.entries.push_back({QColor::fromHsv(i * 30, 200, 200), Qt::black,
            isGerman ? u"Wohngebiet mit Überschreitung"_s : u"above"_s, 0, false});
        legend.stops.emplace_back(i / 8.0, QColor::fromHsv(i * 30, 200, 200));
        legend.ticks.emplace_back(i / 8.0, QString::number(40 + 5 * i));
    }
    if (index % 3 == 0) {
        legend.noStatement = isGerman ? u"keine Aussage: zu weit von Messstellen entfernt"_s : u"none"_s;
    }
    return layer;
}

/** Fails where a box lies over another or beyond the frame. */
void checkApart(const std::vector<QRectF> &boxes, const QRectF &frame, const QString &where)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY2(frame.contains(boxes[i]), qPrintable(where + QString::number(i)));
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY2(!boxes[i].intersects(boxes[j]), qPrintable(where + u"%1 %2"_s.arg(i).arg(j)));
        }
    }
}

} // namespace

/** What stands on exported maps: boxes that never overlap. */
class TestFurniture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void boxesNeverOverlap_data()
    {
        QTest::addColumn<int>("legendCount");
        QTest::addColumn<bool>("isGerman");
        for (const bool isGerman : {false, true}) {
            for (const int count : {0, 1, 2, 4, 12}) {
                QTest::addRow("%d legends, %s", count, isGerman ? "German" : "English") << count << isGerman;
            }
        }
    }
    void boxesNeverOverlap()
    {
        QFETCH(int, legendCount);
        QFETCH(bool, isGerman);
        MapScene scene;
        scene.locale = isGerman ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English);
        scene.isDemo = true;
        scene.demoMark = isGerman ? u"Demo · synthetische Daten"_s : u"Demo · synthetic data"_s;
        scene.periodText = isGerman
            ? u"13.–19. Juli 2026 · nur werktags außerhalb der Schulferien · 22–6 Uhr"_s
            : u"13–19 July 2026 · workdays · 22–6 h"_s;
        scene.leftOutText = legendCount > 4 ? u"2 internal layers left out"_s : QString();
        scene.attributions = {u"Umweltmessnetz der Stadt Musterlautern (dl-de/by-2-0)"_s};
        for (int i = 0; i < legendCount; ++i) {
            scene.layers.push_back(madeUpLayer(i, isGerman));
        }
        const FurnitureTexts missing{u"© GeoBasis-DE / BKG · basemap.de · CC BY 4.0"_s,
            isGerman ? u"Grundkarte: 12\u202f% fehlen, 3\u202f% nur grob"_s
                     : u"Base map: 12\u202f% missing"_s};
        for (const QSizeF size : {QSizeF(320, 240), QSizeF(480, 360), QSizeF(665, 333), QSizeF(300, 900),
                 QSizeF(1000, 260), QSizeF(800, 600), QSizeF(1366, 768), QSizeF(1920, 1080)}) {
            for (const double scale : {1.0, 1.55}) {
                // Which other boxes there are matters the more the fewer legends there are.
                for (int flags = 0; flags < 16; flags += legendCount < 4 ? 1 : 5) {
                    MapFrame frame;
                    frame.camera = {{7.769, 49.4447}, 14};
                    frame.size = size * (size.width() < 700 ? scale : 1);
                    frame.scale = scale;
                    frame.furniture.hasLegend = true;
                    frame.furniture.hasPeriod = flags & 1;
                    frame.furniture.hasNorthArrow = flags & 2;
                    frame.furniture.hasCoordinates = flags & 4;
                    const auto rects = furnitureRects(
                        scene, frame, {missing.attribution, flags & 8 ? missing.missing : QString()});
                    const QString where = u"%1 × %2, scale %3, flags %4: "_s.arg(size.width())
                                              .arg(size.height())
                                              .arg(scale)
                                              .arg(flags);
                    checkApart(rects, QRectF(QPointF(), frame.size), where);
                }
            }
        }
    }

    void legendsAreNotLostInNarrowFrames()
    {
        // Beside the usual scale bar not even the count of legends has room; drawn smaller all of them have.
        MapScene scene;
        scene.layers.push_back(madeUpLayer(3, true));
        MapFrame frame;
        frame.camera = {{7.769, 49.4447}, 14};
        frame.size = {140, 600};
        frame.furniture.hasAttribution = false;
        frame.furniture.hasLegend = true;
        const auto rects = furnitureRects(scene, frame, {});
        QCOMPARE(rects.size(), std::size_t(2)); // scale bar and legend
        checkApart(rects, QRectF(QPointF(), frame.size), u"narrow "_s);
        // Where nothing has room for it the other boxes keep the size that they have without it.
        frame.size = {60, 600};
        const auto narrow = furnitureRects(scene, frame, {});
        scene.layers.clear();
        const auto without = furnitureRects(scene, frame, {});
        QCOMPARE(narrow.size(), without.size());
        QCOMPARE(narrow.front().size(), without.front().size());
    }

    void boxesKeepBelowWhatIsTaken_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(320, 600), QSizeF(480, 360), QSizeF(800, 600), QSizeF(1366, 768)}) {
            QTest::addRow("%.0f x %.0f", size.width(), size.height()) << size;
        }
    }
    void boxesKeepBelowWhatIsTaken()
    {
        QFETCH(QSizeF, size);
        constexpr double taken = 58;
        MapScene scene;
        scene.isDemo = true;
        scene.demoMark = u"Demo · synthetische Daten"_s;
        for (int i = 0; i < 7; ++i) {
            scene.layers.push_back(madeUpLayer(i, true));
        }
        MapFrame frame;
        frame.camera = {{7.769, 49.4447}, 14};
        frame.size = size;
        frame.furniture.hasLegend = true;
        const FurnitureTexts texts{u"© GeoBasis-DE / BKG"_s, u"Grundkarte: 12\u202f% fehlen"_s};
        for (const bool hasNorthArrow : {false, true}) {
            frame.furniture.hasNorthArrow = hasNorthArrow;
            frame.furniture.takenAbovePx = taken;
            const auto rects = furnitureRects(scene, frame, texts);
            checkApart(rects, QRectF(QPointF(0, taken), QPointF(size.width(), size.height())), u"taken "_s);
            frame.furniture.takenAbovePx = 0; // else the test would not see it
            const auto usual = furnitureRects(scene, frame, texts);
            QVERIFY(std::ranges::any_of(usual, [](const QRectF &box) { return box.top() < taken; }));
        }
    }

    void legendsFitTheirRoom()
    {
        // In the picture nothing of the legend is beyond the box that labels keep out of, and all that fit
        // are there.
        MapScene scene;
        for (int i = 0; i < 6; ++i) {
            scene.layers.push_back(madeUpLayer(i, true));
        }
        MapFrame frame;
        frame.camera = {{7.769, 49.4447}, 14};
        frame.furniture.hasScaleBar = false;
        frame.furniture.hasLegend = true;
        for (const QSizeF size : {QSizeF(1600, 900), QSizeF(800, 600), QSizeF(400, 300)}) {
            frame.size = size;
            const auto rects = furnitureRects(scene, frame, {});
            QCOMPARE(rects.size(), std::size_t(1));
            const QImage image = mapImage(scene, frame, nullptr).value();
            const QRect box = rects.front().toAlignedRect().adjusted(-1, -1, 1, 1);
            QVERIFY(inkIn(image, box) > 200);
            QCOMPARE(inkIn(image, QRect(QPoint(0, 0), size.toSize())), inkIn(image, box));
        }
    }
};

STADTBLICK_TEST(TestFurniture, QGuiApplication)
#include "tst_furniture.moc"
