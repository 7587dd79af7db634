#include "models/overlays/scene.h"
#include "models/report/reportlegends.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** A made-up layer with a long legend; a fourth of them shows a scale, the others names of classes. */
MapLayer madeUpLayer(int index)
{
    MapLayer layer;
    layer.legend.title = u"Luftqualitätsindex (UBA) %1"_s.arg(index);
    layer.legend.subtitle = u"schlechteste Stunde · 14.–20. Juli 2026 · Klasse"_s;
    layer.legend.notes = {
        u"Orientierend: Sensoren der Städte sind nicht kalibriert, kein Urteil über Grenzwerte"_s};
    layer.legend.scale = index % 4 == 0 ? Legend::Scale::Bands : Legend::Scale::Areas;
    for (int i = 0; i < 7; ++i) {
        layer.legend.entries.push_back(
            {QColor::fromHsv(i * 30, 200, 200), Qt::black, u"sehr schlecht"_s, 0, false});
        layer.legend.ticks.emplace_back(i / 7.0, QString::number(40 + 5 * i));
    }
    return layer;
}

} // namespace

/** Legends below a map on paper: each has the room that its scale needs, none lies on another. */
class TestReportLegends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void legendsStandApart_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 3, 4, 7, 12}) {
            QTest::addRow("%d legends", count) << count;
        }
    }
    void legendsStandApart()
    {
        QFETCH(int, count);
        constexpr double width = 665;
        MapScene scene;
        for (int i = 0; i < count; ++i) {
            scene.layers.push_back(madeUpLayer(i));
        }
        scene.layers.emplace_back().emptyText = u"no data"_s;
        const ReportLegends legends = reportLegends(scene, width, 480);
        QCOMPARE(legends.places.size(), std::size_t(count));
        QCOMPARE(legends.isEmpty(), count == 0);
        for (std::size_t i = 0; i < legends.places.size(); ++i) {
            const QRectF &box = legends.places[i].box;
            QVERIFY(QRectF(-0.1, 0, width + 0.2, legends.heightPx).contains(box));
            QVERIFY2(box.width() >= 200, qPrintable(QString::number(box.width())));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!box.intersects(legends.places[j].box));
            }
        }
    }

    void manyLegendsAreSmaller()
    {
        MapScene scene;
        for (int i = 0; i < 12; ++i) {
            scene.layers.push_back(madeUpLayer(i));
        }
        const ReportLegends whole = reportLegends(scene, 665, 10'000);
        QCOMPARE(whole.style.scale, 1.0);
        const ReportLegends smaller = reportLegends(scene, 665, whole.heightPx * 0.85);
        QVERIFY(smaller.style.scale < 1 && smaller.heightPx <= whole.heightPx * 0.85);
        // Too many to be read if they were smaller still: they take the room that they need.
        QCOMPARE(reportLegends(scene, 665, 10).style.scale, 0.7);
    }

    void whatWasLeftOutIsSaid()
    {
        MapScene scene;
        scene.leftOutText = u"2 internal layers left out"_s;
        const ReportLegends legends = reportLegends(scene, 665, 480);
        QCOMPARE(legends.places.size(), std::size_t(1));
        QCOMPARE(legends.places.front().legend.title, scene.leftOutText);
    }
};

STADTBLICK_TEST(TestReportLegends, QGuiApplication)
#include "tst_reportlegends.moc"
