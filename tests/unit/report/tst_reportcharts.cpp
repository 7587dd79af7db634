#include "models/basemap/rastersource.h"
#include "models/charts/chart.h"
#include "models/overlays/palette.h"
#include "models/report/reportbuilder.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPicture>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The charts of a view on paper: those that the window shows, with their tables and descriptions. */
class TestReportCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWhatWasChosen_data();
    void printsWhatWasChosen();
    void namesTablesThatAreTooLong();
    void leavesOutInternalLayers();
    void saysWhatIsMissingOfTheMap();

private:
    Result<ReportDocument> report(const ChartState &chart, const std::vector<LayerState> &layers = {});

    std::unique_ptr<MadeUpCache> m_cache;
};

void TestReportCharts::initTestCase()
{
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(u"n1"_s, u"Ring"_s, m_cache->at(0, 0), 66);
    m_cache->addNoise(u"n2"_s, u"Park"_s, m_cache->at(900, 0), 52);
}

Result<ReportDocument> TestReportCharts::report(
    const ChartState &chart, const std::vector<LayerState> &layers)
{
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    view.time.range = MadeUpCache::week();
    view.selection = {u"station"_s, u"net"_s, u"n1"_s};
    view.chart = chart;
    view.layers = layers;
    CityProfile city;
    city.timeZone = QTimeZone("Europe/Berlin");
    city.projectedCrs = u"EPSG:25832"_s;
    Connection reader = m_cache->reader();
    return buildReport(reader, nullptr, city, view, {QLocale(QLocale::English), QDateTime()});
}

void TestReportCharts::printsWhatWasChosen_data()
{
    QTest::addColumn<ChartState>("state");
    QTest::addColumn<bool>("isFurther");
    QTest::newRow("nothing chosen: the time series alone") << ChartState() << false;
    ChartState state;
    state.kind = chartKindKey(ChartKind::HourWeek);
    QTest::newRow("kind") << state << true;
    state.kind = u"fromTheFuture"_s;
    QTest::newRow("unknown kind") << state << false;
    state.large = chartKindKey(ChartKind::Ranking);
    QTest::newRow("enlarged") << state << true;
    state.large = chartKindKey(ChartKind::TimeSeries);
    QTest::newRow("enlarged time series of one station: it is there already") << state << false;
    state.further = {{u"net"_s, u"n2"_s, u"laeq"_s, {}}};
    QTest::newRow("enlarged time series of two stations") << state << true;
}

void TestReportCharts::printsWhatWasChosen()
{
    QFETCH(ChartState, state);
    QFETCH(bool, isFurther);
    const auto document = report(state);
    QVERIFY2(document, document ? "" : qPrintable(toOneLine(document.error())));
    const ReportPage &page = document->pages.front();
    QVERIFY(!page.chart.isEmpty() && !page.chart.alternative.isEmpty());
    QCOMPARE(page.furtherCharts.size(), std::size_t(isFurther ? 1 : 0));
    for (const ReportChart &chart : page.furtherCharts) {
        QVERIFY(!chart.figure.alternative.isEmpty());
        QVERIFY(!chart.figure.caption.isEmpty());
        for (const QStringList &row : chart.table.rows) {
            QCOMPARE(row.size(), qsizetype(chart.table.columns.size()));
        }
        QPicture picture;
        QPainter painter(&picture);
        chart.figure.paint(painter, {499, 250});
        painter.end();
        QVERIFY(picture.size() > 500);
    }
}

void TestReportCharts::namesTablesThatAreTooLong()
{
    ChartState state;
    state.kind = chartKindKey(ChartKind::HourWeek); // 7 × 24 rows
    const auto document = report(state);
    QVERIFY(document);
    const ReportChart &chart = document->pages.front().furtherCharts.front();
    QVERIFY(chart.table.isEmpty());
    QVERIFY2(chart.figure.caption.contains(u"168 rows"_s), qPrintable(chart.figure.caption));
    state.kind = chartKindKey(ChartKind::Ranking);
    const auto ranked = report(state);
    QVERIFY(ranked);
    QCOMPARE(ranked->pages.front().furtherCharts.front().table.rows.size(), std::size_t(2));
}

void TestReportCharts::leavesOutInternalLayers()
{
    const QRgb live = paletteColour(Palette::Difference, Theme::Print, 0.3).rgb();
    for (const bool isInternal : {false, true}) {
        const LayerState network{u"network"_s, true, 1, {{u"internal"_s, isInternal}}, {}};
        const auto document = report({}, {network});
        QVERIFY2(document, document ? "" : qPrintable(toOneLine(document.error())));
        const ReportFigure &map = document->pages.front().map;
        QCOMPARE(map.caption.contains(u"1 internal layer"), isInternal);
        QCOMPARE(map.caption.contains(u"Data network"), !isInternal);
        QCOMPARE(map.alternative.contains(u"Data network"), !isInternal);
        QImage picture(500, int(map.heightPt), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        map.paint(painter, {500, map.heightPt});
        painter.end();
        qsizetype found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            found += std::count(line, line + picture.width(), live);
        }
        QCOMPARE(found > 0, !isInternal);
    }
}

void TestReportCharts::saysWhatIsMissingOfTheMap()
{
    const QTemporaryDir folder;
    RasterSource source;
    source.id = u"made-up"_s;
    source.name = u"Made up"_s;
    source.kind = RasterKind::MbTiles;
    source.url = folder.filePath(u"map.mbtiles"_s);
    const LayerState map{u"basemap"_s, true, 1, {{u"map"_s, toJson(source)}}, {}};
    const auto document = report({}, {map});
    QVERIFY2(document, document ? "" : qPrintable(toOneLine(document.error())));
    const QString told = u"Base map: 100\u202f% missing"_s;
    QVERIFY(document->pages.front().map.alternative.contains(told));
    const auto plain = report({}, {{u"basemap"_s, true, 1, {}, {}}});
    QVERIFY(plain && !plain->pages.front().map.alternative.contains(u"missing"));
    // A file that is no map is told, rather than a page without a map printed.
    QFile file(source.url);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no map at all, but long enough") > 0);
    file.close();
    QVERIFY(!report({}, {map}));
}

STADTBLICK_TEST(TestReportCharts, QGuiApplication)
#include "tst_reportcharts.moc"
