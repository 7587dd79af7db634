#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/panels/figurecard.h"
#include "widgets/panels/legendbox.h"
#include "widgets/panels/legendview.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Texts in narrow places: the legends over the map of small windows, the titles of figures. */
class TestLegendBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void longTitlesCutNoNotes();
    void scrollsWhereThereIsNoRoom();
    void emptyLayersSayWhy();
    void titlesOfFiguresHaveTwoLines();

private:
    static MapLayer noise()
    {
        MapLayer layer;
        layer.id = u"noise"_s;
        layer.legend.title = u"Noise against a set of values that has a very long name, and more"_s;
        layer.legend.subtitle = u"measured"_s;
        layer.legend.notes = {u"Level less reference value, the worse of them, in so many words that they "
                              "need several lines in a box that is no wider than this one is"_s,
            u"Values not checked against the source"_s};
        return layer;
    }
    static void show(LegendBox &box, const MapLayer &layer)
    {
        MapScene scene;
        scene.layers = {layer};
        box.setScene(scene);
        box.show();
        QVERIFY(QTest::qWaitFor([&] { return box.sizeHint().height() > 60; }));
    }
};

void TestLegendBox::longTitlesCutNoNotes()
{
    LegendBox box(nullptr);
    show(box, noise());
    box.resize(box.sizeHint());
    const auto *view = box.findChild<LegendView *>();
    QVERIFY(view);
    QVERIFY(QTest::qWaitFor([&] { return view->width() > 200 && view->width() < box.width(); }));
    QVERIFY(QTest::qWaitFor([&] { return view->height() >= view->heightForWidth(view->width()); }));
    const QScrollBar *bar = box.findChild<QScrollArea *>()->verticalScrollBar();
    const auto isAllSeen = [&] {
        box.resize(box.sizeHint()); // as the map does whenever that changes
        return bar->maximum() == 0;
    };
    QVERIFY(QTest::qWaitFor(isAllSeen));
}

void TestLegendBox::scrollsWhereThereIsNoRoom()
{
    LegendBox box(nullptr);
    show(box, noise());
    box.resize(box.sizeHint().width(), 90);
    const auto *view = box.findChild<LegendView *>();
    QVERIFY(view);
    const QScrollBar *bar = box.findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    QVERIFY(QTest::qWaitFor([&] { return view->height() >= view->heightForWidth(view->width()); }));
}

void TestLegendBox::emptyLayersSayWhy()
{
    LegendBox box(nullptr);
    MapLayer layer = noise();
    layer.legend.title = u"Sulphur dioxide"_s;
    layer.emptyText = u"No station with a place measures this."_s;
    show(box, layer);
    QVERIFY(!box.isEmpty());
    const auto labels = box.findChildren<QLabel *>();
    const auto has = [&](const QString &text) {
        return std::ranges::find(labels, text, &QLabel::text) != labels.end();
    };
    QVERIFY(has(layer.legend.title) && has(layer.emptyText));
    QVERIFY(!box.findChild<LegendView *>());
}

void TestLegendBox::titlesOfFiguresHaveTwoLines()
{
    Figure figure;
    figure.title = u"Occupied spaces, highest value"_s;
    figure.value = 420;
    const FigureCard card(figure, nullptr);
    const auto labels = card.findChildren<QLabel *>();
    const auto title = std::ranges::find(labels, figure.title, &QLabel::text);
    QVERIFY(title != labels.end());
    const int line = (*title)->fontMetrics().lineSpacing();
    const int whole = (*title)->fontMetrics().horizontalAdvance(figure.title);
    QCOMPARE((*title)->heightForWidth(whole + 10), line);
    QCOMPARE((*title)->heightForWidth(whole * 2 / 3), 2 * line);
    QCOMPARE((*title)->heightForWidth(whole / 5), 2 * line); // the rest is in the tip
}

STADTBLICK_TEST(TestLegendBox, QApplication)
#include "tst_legendbox.moc"
