#include "models/sources/table/tablepreview.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** What the import of a table says before it stores anything. */
class TestTablePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void showsEveryColumn();
    void showsColumnsThatMakeNoIdea();
    void refusesWhatIsNoTable();
    void refusesAMappingForAnotherTable();
    void findsTheFittingMapping_data();
    void findsTheFittingMapping();
};

void TestTablePreview::showsEveryColumn()
{
    const auto preview =
        previewIdeaTable("Titel,Bemerkung,Stimmen,Titel\nA,,3,x\nB,\"line\nbreak\",4,y\n", {}, u"t.csv"_s);
    QVERIFY(preview.has_value());
    const std::vector<TableColumn> expected{{u"Titel"_s, u"A"_s, u"title"_s},
        {u"Bemerkung"_s, u"line break"_s, {}}, {u"Stimmen"_s, u"3"_s, u"support"_s}};
    QCOMPARE(preview->columns.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(preview->columns[i].heading, expected[i].heading);
        QCOMPARE(preview->columns[i].sample, expected[i].sample);
        QCOMPARE(preview->columns[i].field, expected[i].field);
    }
    QVERIFY(preview->table.has_value());
    QCOMPARE(preview->table->ideas.size(), std::size_t(2));
}

void TestTablePreview::showsColumnsThatMakeNoIdea()
{
    const auto preview = previewIdeaTable("Kopf,Zahl\nA,3\n", {}, u"t.csv"_s);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->columns.size(), std::size_t(2));
    QVERIFY(!preview->table.has_value());
    QVERIFY(preview->table.error().what.contains(u"no column was recognised"_s));
}

void TestTablePreview::refusesWhatIsNoTable()
{
    QVERIFY(!previewIdeaTable({}, {}, u"t.csv"_s).has_value());
    QVERIFY(!previewIdeaTable("PK\x03\x04", {}, u"t.csv"_s).has_value());
}

void TestTablePreview::refusesAMappingForAnotherTable()
{
    TableMapping mapping;
    mapping.columns = {{u"Elsewhere"_s, u"title"_s}};
    const auto preview = previewIdeaTable("Titel,Zahl\nA,3\n", mapping, u"t.csv"_s);
    QVERIFY(!preview.has_value());
    QVERIFY(preview.error().what.contains(u"Elsewhere"_s));
}

void TestTablePreview::findsTheFittingMapping_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by its columns") << QStringList{u"kopf"_s, u"Zahl"_s} << u"t.csv"_s << u"own"_s;
    QTest::newRow("by the file's name")
        << QStringList{u"Titel"_s} << u"2024_KLMitWirkung.csv"_s << u"klmitwirkung"_s;
    QTest::newRow("none") << QStringList{u"Titel"_s} << u"t.csv"_s << QString();
    QTest::newRow("two") << QStringList{u"Kopf"_s} << u"klmitwirkung.csv"_s << QString();
}

void TestTablePreview::findsTheFittingMapping()
{
    QFETCH(QStringList, headings);
    QFETCH(QString, fileName);
    QFETCH(QString, expected);
    TableMapping own;
    own.columns = {{u"Kopf"_s, u"title"_s}};
    const QHash<QString, TableMapping> mappings{{u"own"_s, own}, {u"klmitwirkung"_s, TableMapping()}};
    QCOMPARE(fittingMapping(mappings, headings, fileName), expected);
}

STADTBLICK_TEST(TestTablePreview, QCoreApplication)
#include "tst_tablepreview.moc"
