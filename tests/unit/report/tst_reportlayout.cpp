#include "models/report/reportlayout.h"
#include "models/report/reporttext.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>

using namespace stadtblick;

namespace {

/** A made-up report with as many rows as wanted. */
ReportDocument madeUp(int rows)
{
    ReportDocument report;
    report.title = QStringLiteral("Bericht");
    report.header = QStringLiteral("Beispielstadt · Hitze und Lärm");
    report.mark = QStringLiteral("Demo · synthetische Daten");
    report.language = QLocale(QLocale::German, QLocale::Germany);
    report.created = QDateTime(QDate(2026, 7, 21), QTime(12, 5), QTimeZone::utc());
    ReportPage page;
    page.title = QStringLiteral("Nachts bleibt die Innenstadt wärmer als das Umland");
    page.lead = QStringLiteral(
        "In der Woche vom 14. bis 20. Juli 2026 lag die mittlere Nachttemperatur bei 23,1 °C. ")
                    .repeated(3);
    page.map = {{}, QStringLiteral("Nachttemperatur"), QStringLiteral("© OpenStreetMap-Mitwirkende"),
        QStringLiteral("Karte"), 300, [](QPainter &painter, QSizeF size) {
            painter.fillRect(QRectF(QPointF(), size), QColor(0xed, 0xed, 0xed));
        }};
    page.chart = {QStringLiteral("Stundenpegel"), QStringLiteral("LAeq je Stunde"), {},
        QStringLiteral("Diagramm"), 160, [](QPainter &painter, QSizeF size) {
            painter.fillRect(QRectF(QPointF(), size), QColor(0xc9, 0xce, 0xd3));
        }};
    page.table.title = QStringLiteral("Kennwerte der Woche");
    page.table.columns = {{QStringLiteral("Messstelle"), {}, false},
        {QStringLiteral("Nachtmittel"), QStringLiteral("°C"), true},
        {QStringLiteral("Abdeckung"), QStringLiteral("%"), true}};
    for (int i = 0; i < rows; ++i) {
        page.table.rows.push_back(
            {QStringLiteral("Messstelle %1").arg(i), QStringLiteral("23,1"), QStringLiteral("100")});
    }
    page.table.caption = QStringLiteral("Gemessen, zur Orientierung.");
    page.sources = {QStringLiteral("Daten: Beispielstadt, Abruf 21. Juli 2026."),
        QStringLiteral("Mittel über die Zeit, ").repeated(20)};
    report.pages = {page};
    return report;
}

void leaves(const std::vector<PdfNode> &nodes, std::vector<const PdfContent *> &found)
{
    for (const PdfNode &node : nodes) {
        for (const PdfContent &content : node.contents) {
            found.push_back(&content);
        }
        leaves(node.children, found);
    }
}

int count(const std::vector<PdfNode> &nodes, const QByteArray &type)
{
    int sum = 0;
    for (const PdfNode &node : nodes) {
        sum += (node.type == type ? 1 : 0) + count(node.children, type);
    }
    return sum;
}

} // namespace

/** The report's layout: everything is on a page, in reading order, and long tables go on. */
class TestReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingIsOnItsPage_data();
    void everythingIsOnItsPage();
    void structureIsComplete();
    void longTableRepeatsItsHead();
    void emptyPartsAreAbsent();
    void textWraps();
    void longHeadersStayOnTheirLine();
};

void TestReportLayout::everythingIsOnItsPage_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 6, 20, 60, 300}) {
        QTest::addRow("%d rows", rows) << rows;
    }
}

void TestReportLayout::everythingIsOnItsPage()
{
    QFETCH(int, rows);
    const PdfDocument pdf = layoutReport(madeUp(rows));
    std::vector<const PdfContent *> found;
    leaves(pdf.nodes, found);
    for (const PdfContent *content : found) {
        QVERIFY(content->page >= 0 && content->page < pdf.pageCount);
        QVERIFY(content->rectPt.left() >= 40 && content->rectPt.right() <= 595 - 40);
        QVERIFY2(content->rectPt.top() >= 40 && content->rectPt.bottom() <= 800,
            qPrintable(QStringLiteral("%1 to %2").arg(content->rectPt.top()).arg(content->rectPt.bottom())));
    }
    for (std::size_t i = 1; i < found.size(); ++i) {
        QVERIFY(found[i]->page >= found[i - 1]->page);
    }
}

void TestReportLayout::structureIsComplete()
{
    const PdfDocument pdf = layoutReport(madeUp(6));
    QCOMPARE(pdf.pageCount, 1);
    QCOMPARE(count(pdf.nodes, "H1"), 1);
    QCOMPARE(count(pdf.nodes, "H2"), 3);
    QCOMPARE(count(pdf.nodes, "Figure"), 2);
    QCOMPARE(count(pdf.nodes, "TR"), 7);
    QCOMPARE(count(pdf.nodes, "TH"), 3 + 6);
    QCOMPARE(count(pdf.nodes, "TD"), 12);
    QCOMPARE(count(pdf.nodes, "LI"), 2);
}

void TestReportLayout::longTableRepeatsItsHead()
{
    const PdfDocument pdf = layoutReport(madeUp(120));
    QVERIFY(pdf.pageCount > 2);
    QCOMPARE(count(pdf.nodes, "TD"), 240);
    QVERIFY(count(pdf.nodes, "TR") > 121);
}

void TestReportLayout::emptyPartsAreAbsent()
{
    ReportDocument report = madeUp(3);
    report.pages[0].chart = {};
    report.pages[0].table = {};
    report.pages[0].sources.clear();
    const PdfDocument pdf = layoutReport(report);
    QCOMPARE(count(pdf.nodes, "Figure"), 1);
    QCOMPARE(count(pdf.nodes, "Table"), 0);
    QCOMPARE(count(pdf.nodes, "H2"), 0);
}

void TestReportLayout::textWraps()
{
    const ReportTextStyle style = reporttext::body();
    const QString text = QStringLiteral("Wort ").repeated(100);
    QVERIFY(textHeight(text, 100, style) > 2 * textHeight(text, 400, style));
    QCOMPARE(textHeight({}, 100, style), 0.0);
    // What begins in bold is wider: a line that just fitted becomes two.
    const double fitting = textWidth(QStringLiteral("Table 1.2 of it"), style) + 0.5;
    QCOMPARE(textHeight(QStringLiteral("Table 1.2 of it"), fitting, style), style.lineHeightPt);
    QCOMPARE(textHeight(QStringLiteral("Table 1.2 of it"), fitting, style, 9), 2 * style.lineHeightPt);
    QCOMPARE(textHeight(QStringLiteral("a\nb"), 100, style), 2 * style.lineHeightPt);
}

void TestReportLayout::longHeadersStayOnTheirLine()
{
    ReportDocument report = madeUp(1);
    report.header = QStringLiteral("Beispielstadt · ") + QStringLiteral("Lufttemperatur, ").repeated(12);
    const PdfDocument pdf = layoutReport(report);
    // The page's head down to its rule: header at the left, mark at the right.
    QImage image(595, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const PdfContent &content : pdf.artifacts) {
        if (content.page == 0 && content.rectPt.top() < 43) {
            painter.save();
            painter.translate(content.rectPt.topLeft());
            content.paint(painter);
            painter.restore();
        }
    }
    painter.end();
    const auto inkIn = [&](const QRect &area) {
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                count += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(inkIn({48, 28, 300, 14}) > 100);
    QCOMPARE(inkIn({48, 43, 499, 17}), 0);
    const int mark = qRound(textWidth(report.mark, reporttext::running()));
    QCOMPARE(inkIn({547 - mark - 22, 28, 12, 14}), 0);
}

STADTBLICK_TEST(TestReportLayout, QGuiApplication)
#include "tst_reportlayout.moc"
