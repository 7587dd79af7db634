#include "models/basemap/labelplacer.h"
#include "models/basemap/streetlabels.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <cmath>
#include <numbers>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

BaseMapView viewAt(double zoom, QSizeF size = {1000, 800})
{
    return {madeup::at(0, 0), zoom, size};
}

/** Metres of the made-up map for a pixel of its view, so that rules in pixels can be tried. */
double metres(double pixels, double zoom)
{
    return pixels / pixelsPerMercatorMetre(zoom);
}

void addStreet(FeatureSet &set, MapClass mapClass, const QString &name, double zoom, double northPx,
    double fromPx, double toPx)
{
    const double north = metres(northPx, zoom);
    madeup::add(set, mapClass, {{metres(fromPx, zoom), north}, {metres(toPx, zoom), north}}, name);
}

int countOf(const std::vector<PlacedLabel> &labels, const QString &text)
{
    return int(std::count_if(
        labels.begin(), labels.end(), [&text](const PlacedLabel &label) { return label.text == text; }));
}

double textWidth(const QString &text, LabelKind kind = LabelKind::Street)
{
    return LineText(text, kind, 1).width();
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void streetsAppearByClass_data()
    {
        QTest::addColumn<int>("mapClass");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, MapClass mapClass, double zoom, int count) {
            QTest::newRow(name) << int(mapClass) << zoom << count;
        };
        row("secondary not at 13.4", MapClass::Secondary, 13.4, 0);
        row("secondary at 13.5", MapClass::Secondary, 13.5, 1);
        row("tertiary not at 14.9", MapClass::Tertiary, 14.9, 0);
        row("tertiary at 15", MapClass::Tertiary, 15, 1);
        row("local not at 15.6", MapClass::Local, 15.6, 0);
        row("local at 15.7", MapClass::Local, 15.7, 1);
    }

    void streetsAppearByClass()
    {
        QFETCH(int, mapClass);
        QFETCH(double, zoom);
        FeatureSet set;
        addStreet(set, static_cast<MapClass>(mapClass), u"Ringstraße"_s, zoom, 0, -150, 150);
        QTEST(countOf(placeLabels(set, viewAt(zoom), {}), u"Ringstraße"_s), "count");
    }

    void aNameStandsTwiceAtMostAndFarApart()
    {
        FeatureSet set;
        addStreet(set, MapClass::Primary, u"Lange Straße"_s, 16, 0, -1500, 1500);
        const auto labels = placeLabels(set, viewAt(16, {3000, 400}), {});
        QCOMPARE(countOf(labels, u"Lange Straße"_s), 2);
        const double first = labels[0].boxes.front().left();
        QVERIFY(std::abs(labels[1].boxes.front().left() - first) >= 520);
    }

    void waysOfOneNameAreJoinedForIt()
    {
        FeatureSet set;
        const double half = textWidth(u"Hauptstraße"_s) / 2;
        addStreet(set, MapClass::Primary, u"Hauptstraße"_s, 16, 0, -half - 10, 0); // each too short alone
        addStreet(set, MapClass::Primary, u"Hauptstraße"_s, 16, 0, 0, half + 10);
        QCOMPARE(placeLabels(set, viewAt(16), {}).size(), std::size_t{1});
    }

    void aLineShorterThanItsTextAndMarginGetsNone()
    {
        const double width = textWidth(u"Hauptstraße"_s);
        for (const double margin : {12.0, 16.0}) {
            FeatureSet set;
            addStreet(
                set, MapClass::Primary, u"Hauptstraße"_s, 16, 0, -(width + margin) / 2, (width + margin) / 2);
            QCOMPARE(placeLabels(set, viewAt(16), {}).size(), std::size_t(margin > 14 ? 1 : 0));
        }
    }

    void noSharpBendFallsUnderAText()
    {
        const double width = textWidth(u"Hauptstraße"_s);
        for (const double degrees : {15.0, 25.0}) {
            FeatureSet set;
            const double reach = metres(width * 0.8, 16);
            const double angle = degrees * std::numbers::pi / 180;
            // Two arms, each shorter than the text: it must lie across the bend, or nowhere.
            madeup::add(set, MapClass::Primary,
                {{-reach, 0}, {0, 0}, {reach * std::cos(angle), reach * std::sin(angle)}}, u"Hauptstraße"_s);
            QCOMPARE(placeLabels(set, viewAt(16), {}).size(), std::size_t(degrees < 20 ? 1 : 0));
        }
    }

    void aCornerInSmallStepsIsABend()
    {
        std::vector<QPointF> points;
        for (int i = 0; i <= 9; ++i) { // a quarter of a circle of 8 px in steps of 10°
            const double angle = i * std::numbers::pi / 18;
            points.push_back({8 * std::sin(angle), 8 - 8 * std::cos(angle)});
        }
        points.insert(points.begin(), {-100, 0});
        points.push_back({8, 108});
        const auto parts = PixelLine(points).straightParts(20);
        QVERIFY(parts.size() > 2);
        QVERIFY(parts[0].second - parts[0].first > 95 && parts[1].second - parts[1].first > 95);
    }

    void textsRunFromLeftToRight()
    {
        FeatureSet set;
        madeup::add(set, MapClass::Primary, {{metres(200, 16), 0}, {metres(-200, 16), 0}}, u"Rückwärts"_s);
        const auto labels = placeLabels(set, viewAt(16), {});
        QCOMPARE(labels.size(), std::size_t{1});
        QCOMPARE(labels[0].glyphs.size(), std::size_t{9});
        QVERIFY(labels[0].glyphs.front().position.x() < labels[0].glyphs.back().position.x());
        QVERIFY(std::abs(labels[0].glyphs.front().angle) < 1e-6);
        const double middle =
            (labels[0].boxes.front().left() + labels[0].boxes.back().right()) / 2; // the line's middle
        QVERIFY(std::abs(middle - 500) < 2);
    }

    void nothingCollides()
    {
        FeatureSet set;
        for (int i = 0; i < 40; ++i) {
            addStreet(set, i % 3 ? MapClass::Local : MapClass::Primary, u"Straße Nummer %1"_s.arg(i), 16,
                i * 9 - 180, -300 + i * 5, 300 + i * 7);
            madeup::add(set, MapClass::District, {{metres(i * 23 - 400, 15.9), metres(i * 11 - 200, 15.9)}},
                u"Viertel %1"_s.arg(i));
        }
        const std::vector<QRectF> reserved{QRectF(400, 300, 150, 120)};
        const auto labels = placeLabels(set, viewAt(15.9), reserved);
        QVERIFY(labels.size() > 10);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (const QRectF &box : labels[i].boxes) {
                QVERIFY(QRectF(0, 0, 1000, 800).contains(box));
                QVERIFY(!reserved.front().intersects(box));
                for (std::size_t j = i + 1; j < labels.size(); ++j) {
                    QVERIFY(std::none_of(labels[j].boxes.begin(), labels[j].boxes.end(),
                        [&box](const QRectF &other) { return other.intersects(box); }));
                }
            }
        }
        const auto again = placeLabels(set, viewAt(15.9), reserved);
        QCOMPARE(again.size(), labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QCOMPARE(again[i].text, labels[i].text);
            QCOMPARE(again[i].boxes, labels[i].boxes);
        }
    }

    void aDistrictIsNamedOnceInCapitals()
    {
        FeatureSet set;
        madeup::add(set, MapClass::District, {{0, 0}}, u"Großer Anger"_s);
        madeup::add(set, MapClass::District, {{metres(200, 14), 100}}, u"Großer Anger"_s);
        const auto labels = placeLabels(set, viewAt(14), {});
        QCOMPARE(countOf(labels, u"GROSSER ANGER"_s), 1);
        QVERIFY(placeLabels(set, viewAt(12.9), {}).empty());
        QVERIFY(placeLabels(set, viewAt(16), {}).empty());
    }

    void areasAreNamedWhereThereIsRoom()
    {
        const auto park = [](double side) {
            FeatureSet set;
            const double half = metres(side / 2, 15);
            madeup::add(set, MapClass::Green, {{-half, half}, {half, half}, {half, -half}, {-half, -half}},
                u"Volkspark"_s);
            return placeLabels(set, viewAt(15), {});
        };
        QVERIFY(park(30).empty());
        const auto labels = park(150);
        QCOMPARE(labels.size(), std::size_t{1});
        QCOMPARE(labels[0].kind, LabelKind::Green);
        QVERIFY(labels[0].boxes.front().contains(QPointF(500, 400)));
        QVERIFY(labelFont(LabelKind::Green).italic());
    }

    void presentingShowsFewPlacesLarge()
    {
        FeatureSet set;
        for (int i = 0; i < 20; ++i) {
            madeup::add(set, MapClass::District, {{0, metres(i * 38 - 380, 15)}}, u"Viertel %1"_s.arg(i));
        }
        addStreet(set, MapClass::Primary, u"Hauptstraße"_s, 15, 0, 200, 480);
        const auto labels = placeLabels(set, viewAt(15), {}, presentLabelOptions());
        QCOMPARE(labels.size(), std::size_t{8});
        for (const PlacedLabel &label : labels) {
            QCOMPARE(label.kind, LabelKind::District);
            QVERIFY(std::abs(label.boxes.front().center().y() - 400) < 38 * 5); // those in the middle
        }
        QCOMPARE(labelFont(LabelKind::District, 1.55).pixelSize(), 20);
    }

    void labelsArePaintedInTheThemesColours_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QRgb>("text");
        QTest::newRow("light") << int(MapTheme::Light) << 0xff555555U;
        QTest::newRow("dark") << int(MapTheme::Dark) << 0xffc4c4c4U;
        QTest::newRow("print") << int(MapTheme::Print) << 0xff404040U;
    }

    void labelsArePaintedInTheThemesColours()
    {
        QFETCH(int, theme);
        QFETCH(QRgb, text);
        FeatureSet set;
        addStreet(set, MapClass::Primary, u"IIIIIIIIII"_s, 16, 0, -200, 200);
        const auto labels = placeLabels(set, viewAt(16), {}, {4, true, {}});
        QCOMPARE(labels.size(), std::size_t{1});
        QImage image(1000, 800, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintLabels(painter, labels, static_cast<MapTheme>(theme));
        painter.end();
        bool hasText = false;
        bool isHaloAround = true;
        const QRectF box = labels[0].boxes.front();
        for (int x = int(box.left()) + 1; x < int(labels[0].boxes.back().right()) - 1; ++x) {
            hasText = hasText || image.pixel(x, 400) == text;
        }
        isHaloAround = image.pixel(int(box.left()) - 40, 400) == 0xffff00ffU;
        QVERIFY(hasText);
        QVERIFY(isHaloAround);
    }
};

STADTBLICK_TEST(TestLabels, QGuiApplication)
#include "tst_labels.moc"
