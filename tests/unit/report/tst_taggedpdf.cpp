#include "models/report/taggedpdf.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace stadtblick;

namespace {

PdfContent text(int page, QRectF rect, const QString &words)
{
    return {page, rect, [words, rect](QPainter &painter) {
                QFont font;
                font.setFamilies({QStringLiteral("Noto Sans")});
                font.setPixelSize(12);
                painter.setFont(font);
                painter.drawText(QRectF(QPointF(), rect.size()), Qt::AlignLeft, words);
            }};
}

PdfNode leaf(const QByteArray &type, int page, QRectF rect, const QString &words)
{
    PdfNode node;
    node.type = type;
    node.contents = {text(page, rect, words)};
    return node;
}

/** A made-up page with a heading, a paragraph, a figure and a table. */
PdfDocument madeUp()
{
    PdfDocument document;
    document.title = QStringLiteral("Lärm & Hitze <2026>");
    document.language = QLocale(QLocale::German, QLocale::Germany);
    document.created = QDateTime(QDate(2026, 7, 21), QTime(12, 5), QTimeZone::utc());
    document.pageCount = 2;
    PdfNode heading = leaf("H1", 0, {50, 50, 400, 20}, QStringLiteral("Nachts ist es wärmer"));
    heading.title = QStringLiteral("Nachts ist es wärmer");
    PdfNode figure;
    figure.type = "Figure";
    figure.alternative = QStringLiteral("Karte der Nachttemperatur");
    figure.contents = {{0, {50, 100, 400, 200},
        [](QPainter &painter) { painter.fillRect(QRectF(0, 0, 400, 200), Qt::red); }}};
    PdfNode header = leaf("TH", 1, {50, 50, 100, 20}, QStringLiteral("Messstelle"));
    header.scope = "Column";
    PdfNode row;
    row.type = "TR";
    row.children = {header, leaf("TD", 1, {150, 50, 100, 20}, QStringLiteral("23,1"))};
    PdfNode table;
    table.type = "Table";
    table.children = {row};
    document.nodes = {heading, leaf("P", 0, {50, 80, 400, 20}, QStringLiteral("Ein Absatz.")), figure, table};
    document.artifacts = {text(0, {50, 800, 400, 20}, QStringLiteral("Fußzeile"))};
    return document;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput())
        + QString::fromUtf8(process.readAllStandardError());
}

} // namespace

/** The tagged PDF as other programs read it. */
class TestTaggedPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void structureIsRead();
    void textIsText();
    void informationIsThere();
    void fileIsSound();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestTaggedPdf::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
        QSKIP("pdfinfo or qpdf is not installed");
    }
    const auto bytes = writeTaggedPdf(madeUp());
    QVERIFY(bytes);
    m_file = m_folder.filePath(QStringLiteral("a.pdf"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
}

void TestTaggedPdf::structureIsRead()
{
    const QString tree = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), m_file});
    for (const char *part : {"Document", "H1", "    \"Nachts ist es wärmer\"", "P (block)", "Figure", "Table",
             "TR", "TH", "TD", "\"Messstelle\"", "\"23,1\"", "\"Ein Absatz.\""}) {
        QVERIFY2(tree.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + tree));
    }
    QVERIFY2(!tree.contains(QStringLiteral("Fußzeile")), "an artifact must not be read aloud");
    QVERIFY(tree.indexOf(QLatin1String("H1")) < tree.indexOf(QLatin1String("Figure")));
}

void TestTaggedPdf::textIsText()
{
    const QString all =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_file, QStringLiteral("-")});
    QVERIFY(all.contains(QStringLiteral("Nachts ist es wärmer")));
    QVERIFY(all.contains(QStringLiteral("Fußzeile")));
}

void TestTaggedPdf::informationIsThere()
{
    const QString information = run(QStringLiteral("pdfinfo"), {m_file});
    QVERIFY2(information.contains(QStringLiteral("Lärm & Hitze <2026>")), qPrintable(information));
    QVERIFY(information.contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    QVERIFY(information.contains(QRegularExpression(QStringLiteral("Pages:\\s+2"))));
    const QString metadata = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_file});
    QVERIFY(metadata.contains(QStringLiteral("Lärm &amp; Hitze &lt;2026&gt;")));
    QVERIFY(metadata.contains(QLatin1String("de")));
}

void TestTaggedPdf::fileIsSound()
{
    const QString check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file});
    QVERIFY2(check.contains(QLatin1String("No syntax or stream encoding errors found")), qPrintable(check));
}

STADTBLICK_TEST(TestTaggedPdf, QGuiApplication)
#include "tst_taggedpdf.moc"
