#include "sourcetest.h"
#include "tests/support/testmain.h"

#include "models/domain/timerange.h"
#include "models/sources/table/cellvalues.h"
#include "models/sources/table/csvtable.h"
#include "models/sources/table/ideatable.h"
#include "models/sources/table/projection.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

class TestIdeaTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCsv_data();
    void readsCsv();
    void decodes();
    void refuses_data();
    void refuses();
    void readsCounts_data();
    void readsCounts();
    void readsMoments_data();
    void readsMoments();
    void readsPlaces();
    void guessesColumns();
    void usesTheMapping();
    void mappingErrorsNameThePlace_data();
    void mappingErrorsNameThePlace();
    void makesStableIds();
    void skipsAndSays();
    void mergesOnlyItsFields();
    void projects();
    void readsBonn();
    void readsMadrid();
};

void TestIdeaTable::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells"); // of all records

    QTest::newRow("comma") << "a,b\n1,2\n"_ba << QStringList{u"a"_s, u"b"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("semicolon, CRLF, no end")
        << "a;b\r\n1,5;2"_ba << QStringList{u"a"_s, u"b"_s} << QStringList{u"1,5"_s, u"2"_s};
    QTest::newRow("tab") << "a\tb\n1\t\n"_ba << QStringList{u"a"_s, u"b"_s}
                         << QStringList{u"1"_s, QString(u""_s)};
    QTest::newRow("old line ends") << "a,b\r1,2\r"_ba << QStringList{u"a"_s, u"b"_s}
                                   << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("quotes") << "a,b\n\"1,\"\"x\"\"\n2\",\" y \"\n"_ba << QStringList{u"a"_s, u"b"_s}
                            << QStringList{u"1,\"x\"\n2"_s, u" y "_s};
    QTest::newRow("quote inside a cell")
        << "a,b\n5\" Rohr,x\n"_ba << QStringList{u"a"_s, u"b"_s} << QStringList{u"5\" Rohr"_s, u"x"_s};
    QTest::newRow("sep=") << "sep=|\na|b\n1|2\n"_ba << QStringList{u"a"_s, u"b"_s}
                          << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("preamble and empty lines") << "Export vom 1.9.2017\n\na;b\n\n1;2\n;\n"_ba
                                              << QStringList{u"a"_s, u"b"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << QStringList{u"a"_s, u"b"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("one column") << "title\nMehr Bäume, bitte\n"_ba << QStringList{u"title"_s}
                                << QStringList{u"Mehr Bäume, bitte"_s};
}

void TestIdeaTable::readsCsv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    if (QByteArray(QTest::currentDataTag()) == "one column") {
        const auto table = readCsv(bytes, {}, u"\t"_s, u"x.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->records.at(0).cells, cells);
        return;
    }
    const auto table = readCsv(bytes, {}, {}, u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->headings, headings);
    QStringList found;
    for (const CsvRecord &record : table->records) {
        found << record.cells;
    }
    QCOMPARE(found, cells);
}

void TestIdeaTable::decodes()
{
    QString encoding;
    QCOMPARE(decodedText("Gr\xC3\xBC\xC3\x9F"
                         "e",
                 encoding),
        u"Grüße"_s);
    QCOMPARE(encoding, u"utf-8"_s);
    encoding.clear();
    QCOMPARE(decodedText("Gr\xFC\xDF"
                         "e f\xFCr 5 \x80 \x84so\x93",
                 encoding),
        u"Grüße für 5 € „so“"_s);
    QCOMPARE(encoding, u"windows-1252"_s);
    encoding.clear();
    QCOMPARE(decodedText(QByteArrayView("\xFF\xFE"
                                        "a\0;\0",
                             6),
                 encoding),
        u"a;"_s);
    QCOMPARE(encoding, u"utf-16"_s);
}

void TestIdeaTable::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << ""_ba << u"is empty"_s;
    QTest::newRow("blank lines") << "\n\n ;\n"_ba << u"is empty"_s;
    QTest::newRow("workbook") << "PK\x03\x04xxxx"_ba << u"workbook"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\0\0", 6) << u"not a text"_s;
    QTest::newRow("open quote") << "title,text\n\"a,b\n"_ba << u"line 2"_s;
    QTest::newRow("nothing that is an idea") << "Baum,Strauch\n1,2\n"_ba << u"title, text or id"_s;
}

void TestIdeaTable::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto table = readIdeaTable(bytes, {}, u"x.csv"_s);
    QVERIFY(!table);
    QVERIFY2(table.error().what.contains(expected), qPrintable(table.error().what));
    QVERIFY(table.error().what.contains(u"x.csv"_s));
}

void TestIdeaTable::readsCounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<qint64>>("count");

    const auto row = [](const QString &cell, std::optional<qint64> count) {
        QTest::newRow(qPrintable(cell)) << cell << count;
    };
    row(u"12"_s, 12);
    row(u" 0 "_s, 0);
    row(u"12,0"_s, 12);
    row(u"1.234"_s, 1234);
    row(u"1 234 567"_s, 1234567);
    for (const QString &cell : {QString(), u"-"_s, u"-3"_s, u"1,5"_s, u"zwölf"_s, u"1e3"_s,
             u"99999999999999999999"_s, u"1.23.4"_s}) {
        row(cell, std::nullopt);
    }
}

void TestIdeaTable::readsCounts()
{
    QFETCH(QString, cell);
    QFETCH(std::optional<qint64>, count);
    QCOMPARE(countOf(cell), count);
}

void TestIdeaTable::readsMoments_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("time"); // empty: none
    QTest::addColumn<bool>("isDay");

    QTest::newRow("ISO day") << u"2017-09-13"_s << u"2017-09-13T00:00:00.000Z"_s << true;
    QTest::newRow("ISO") << u"2017-09-13T10:00:00+02:00"_s << u"2017-09-13T08:00:00.000Z"_s << false;
    QTest::newRow("ISO, local") << u"2017-09-13 10:00:00"_s << u"2017-09-13T08:00:00.000Z"_s << false;
    QTest::newRow("UTC") << u"2017-09-13 10:00:00 UTC"_s << u"2017-09-13T10:00:00.000Z"_s << false;
    QTest::newRow("German") << u"1.9.2017"_s << u"2017-09-01T00:00:00.000Z"_s << true;
    QTest::newRow("German, short, winter") << u"13.01.17 14:30"_s << u"2017-01-13T13:30:00.000Z"_s << false;
    QTest::newRow("German, long") << u"13.09.2017, 14:30:15 Uhr"_s << u"2017-09-13T12:30:15.000Z"_s << false;
    QTest::newRow("slashes") << u"04/03/2024"_s << u"2024-03-04T00:00:00.000Z"_s << true;
    QTest::newRow("seconds") << u"1505296800"_s << u"2017-09-13T10:00:00.000Z"_s << false;
    QTest::newRow("milliseconds") << u"1505296800000"_s << u"2017-09-13T10:00:00.000Z"_s << false;
    QTest::newRow("spreadsheet day") << u"42991"_s << u"2017-09-13T00:00:00.000Z"_s << true;
    QTest::newRow("spreadsheet time") << u"42991,5"_s << u"2017-09-13T10:00:00.000Z"_s << false;
    for (const QString &cell : {u"32.01.2017"_s, u"gestern"_s, u"2017"_s, u"13.13.2017"_s, u"2017-13-01"_s,
             u"12"_s, u"13.09.2017 25:00"_s}) {
        QTest::newRow(qPrintable(cell)) << cell << QString() << false;
    }
}

void TestIdeaTable::readsMoments()
{
    QFETCH(QString, cell);
    QFETCH(QString, time);
    QFETCH(bool, isDay);
    TableMapping mapping;
    mapping.timeZone = QTimeZone("Europe/Berlin");
    const auto moment = momentOf(cell, mapping, DateOrder::DayFirst);
    QCOMPARE(moment ? toIsoUtc(moment->timeMs) : QString(), time);
    QCOMPARE(moment && moment->isDayOnly, isDay);
    QCOMPARE(dateOrderOf({u"09/25/2017"_s, u"09/02/2017"_s}), DateOrder::MonthFirst);
    QCOMPARE(dateOrderOf({u"09/25/2017"_s, u"25/09/2017"_s}), DateOrder::DayFirst);
    mapping.dateFormats = {u"MM-dd-yyyy HH:mm"_s};
    QCOMPARE(toIsoUtc(momentOf(u"09-13-2017 10:00"_s, mapping, DateOrder::DayFirst)->timeMs),
        u"2017-09-13T08:00:00.000Z"_s);
    QVERIFY(!momentOf(u"2017-09-13"_s, mapping, DateOrder::DayFirst));
}

void TestIdeaTable::readsPlaces()
{
    QCOMPARE(placeOf(u"POINT(7.77 49.44)"_s), std::optional(LonLat{7.77, 49.44}));
    QCOMPARE(placeOf(u"SRID=4326;Point Z (7.77 49.44 230)"_s), std::optional(LonLat{7.77, 49.44}));
    QCOMPARE(placeOf(u"49.44, 7.77"_s), std::optional(LonLat{7.77, 49.44}));
    QVERIFY(!placeOf(u"Stiftsplatz"_s));
    QCOMPARE(numberOf(u"7,77"_s), std::optional(7.77));
    QCOMPARE(numberOf(u"-7.77"_s), std::optional(-7.77));
    QVERIFY(!numberOf(u"1.234,5"_s));
    QVERIFY(!numberOf(u"nan"_s));
}

void TestIdeaTable::guessesColumns()
{
    const auto table = readIdeaTable(
        "Nr.;Titel;Beschreibung;Erstellt am;Stimmen;Kommentare;Längengrad;Breitengrad;Stadtteil;"
        "Kategorie;Schlagworte;Autor;E-Mail\n"
        "7;Bank;\"<p>Eine&nbsp;Bank</p><p>am Weg</p>\";13.09.2017;1.234;-;7,77;49,44;Innenstadt;Grün;"
        "a, b,a;Erika Muster;e@example.org\n",
        {}, u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->ideas.size(), std::size_t(1));
    Idea expected;
    expected.id = u"7"_s;
    expected.kind = u"contribution"_s;
    expected.title = u"Bank"_s;
    expected.text = u"Eine Bank\nam Weg"_s;
    expected.created = Moment{*fromIso(u"2017-09-13"_s), true};
    expected.support = 1234;
    expected.position = LonLat{7.77, 49.44};
    expected.place = u"Innenstadt"_s;
    expected.category = u"Grün"_s;
    expected.tags = {u"a"_s, u"b"_s};
    QCOMPARE(table->ideas[0], expected);
    QVERIFY(table->warnings.isEmpty());
    QVERIFY(!table->fields.contains(u"autor"_s));
}

void TestIdeaTable::usesTheMapping()
{
    const auto mapping = tableMappingFromBytes(R"({"$comment":"x","source":"klmitwirkung","kind":"Idee",
        "columns":{"Nr.":"id","was":"text","Warum?":"text","wer":"","Rechts":"x","Hoch":"y"},
        "crs":"EPSG:25832","values":{"channel":"workshop","project":"Theaterwiese"}})",
        u"m.json"_s);
    QVERIFY(mapping);
    const auto table =
        readIdeaTable("nr.;Was;Warum?;Wer;Rechts;Hoch\n1;Bank;müde;E. M.;410000,5;5477000\n2;Baum;;;;\n",
            *mapping, u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->ideas.size(), std::size_t(2));
    const Idea &idea = table->ideas[0];
    QCOMPARE(idea.source, u"klmitwirkung"_s);
    QCOMPARE(idea.kind, u"idee"_s);
    QCOMPARE(idea.text, u"Bank\nmüde"_s);
    QCOMPARE(idea.channel, u"workshop"_s);
    QVERIFY(idea.position && std::abs(idea.position->lon - 7.761) < 0.01
        && std::abs(idea.position->lat - 49.438) < 0.01);
    QCOMPARE(table->unplaced, qint64(1));
    QVERIFY(table->warnings.isEmpty());
}

void TestIdeaTable::mappingErrorsNameThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no JSON") << "{"_ba << u"m.json is not a JSON object"_s;
    QTest::newRow("list") << "[]"_ba << u"m.json is not a JSON object"_s;
    QTest::newRow("unknown field") << R"({"columns":{"Wer":"author"}})"_ba << u"$.columns.Wer"_s;
    QTest::newRow("field is no text") << R"({"columns":{"Wer":7}})"_ba << u"$.columns.Wer"_s;
    QTest::newRow("columns") << R"({"columns":[]})"_ba << u"$.columns"_s;
    QTest::newRow("unknown member") << R"({"colums":{}})"_ba << u"$.colums"_s;
    QTest::newRow("zone") << R"({"timeZone":"Europa/Berlin"})"_ba << u"$.timeZone"_s;
    QTest::newRow("encoding") << R"({"encoding":"ebcdic"})"_ba << u"$.encoding"_s;
    QTest::newRow("separator") << R"({"separator":";;"})"_ba << u"$.separator"_s;
    QTest::newRow("values") << R"({"values":{"title":"x"}})"_ba << u"$.values.title"_s;
    QTest::newRow("formats") << R"({"dateFormats":"dd.MM.yyyy"})"_ba << u"$.dateFormats"_s;
}

void TestIdeaTable::mappingErrorsNameThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto mapping = tableMappingFromBytes(json, u"m.json"_s);
    QVERIFY(!mapping);
    QVERIFY2(mapping.error().what.contains(expected), qPrintable(mapping.error().what));
    // A column that the table doesn't have is an error, too: it names both.
    TableMapping wrong;
    wrong.columns = {{u"Titel"_s, u"title"_s}};
    const auto table = readIdeaTable("Überschrift\nx\n", wrong, u"x.csv"_s);
    QVERIFY(!table && table.error().what.contains(u"Titel"_s));
    TableMapping system;
    system.crs = u"EPSG:0"_s;
    const auto unknown = readIdeaTable("title\nx\n", system, u"x.csv"_s);
    QVERIFY(!unknown && unknown.error().kind == Error::Kind::Geodata);
}

void TestIdeaTable::makesStableIds()
{
    const QByteArray bytes = "title,text,votes\nA,x,1\nB,y,2\nA,x,3\n";
    const auto first = readIdeaTable(bytes, {}, u"x.csv"_s);
    QVERIFY(first);
    QCOMPARE(first->ideas.size(), std::size_t(3));
    QCOMPARE(first->ideas[2].id, first->ideas[0].id + u"-2"_s);
    // New votes and another order leave the ids alone.
    const auto again = readIdeaTable("title,text,votes\nB,y,20\nA,x,10\nA,x,30\n", {}, u"x.csv"_s);
    QCOMPARE(again->ideas[0].id, first->ideas[1].id);
    QCOMPARE(again->ideas[1].id, first->ideas[0].id);
    const auto byUrl =
        readIdeaTable("url,title\nhttps://a.example/1,A\nhttps://a.example/2,A\n", {}, u"x.csv"_s);
    QCOMPARE(byUrl->ideas[0].id, u"https://a.example/1"_s);
    const auto sameUrl =
        readIdeaTable("url,title\nhttps://a.example/,A\nhttps://a.example/,B\n", {}, u"x.csv"_s);
    QCOMPARE(sameUrl->ideas.size(), std::size_t(2));
}

void TestIdeaTable::skipsAndSays()
{
    const auto table =
        readIdeaTable("id,title,lon,lat,votes,date\n1,A,7.7,49.4,viele,heute\n2,,,,1,\n,B,,,1,\n3,C,0,0,1,\n"
                      "3,D,410000,5477000,2,\n4,E,7,49,1,,zuviel\n5,F,x,y,1,\n",
            {}, u"x.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rows, qint64(7));
    QCOMPARE(table->skipped, qint64(3));
    QCOMPARE(table->ideas.size(), std::size_t(3));
    QCOMPARE(table->ideas[1].title, u"D"_s); // the later row of one id
    QCOMPARE(table->unplaced, qint64(2));
    QVERIFY(!table->ideas[0].support && !table->ideas[0].created);
    QCOMPARE(table->warnings.size(), 7);
    QVERIFY(table->warnings.join(u'\n').contains(u"line 4, 6"_s)
        || table->warnings.join(u'\n').contains(u"line 5, 6, 8"_s));
    TableMapping mapping;
    mapping.bounds = {7.6, 49.3, 8, 49.6};
    const auto swapped = readIdeaTable("id,title,lon,lat\n1,A,49.44,7.77\n", mapping, u"x.csv"_s);
    QCOMPARE(swapped->ideas[0].position, std::optional(LonLat{49.44, 7.77}));
    QCOMPARE(swapped->warnings.size(), 1);
}

void TestIdeaTable::mergesOnlyItsFields()
{
    const auto votes = readIdeaTable("id;Stimmen\n7;42\n", {}, u"x.csv"_s);
    QVERIFY(votes);
    QVERIFY(votes->isUpdateOnly);
    QCOMPARE(votes->fields, (QStringList{u"id"_s, u"support"_s}));
    Idea stored;
    stored.id = u"7"_s;
    stored.title = u"Bank"_s;
    stored.position = LonLat{7.7, 49.4};
    stored.isWithdrawn = true;
    const Idea merged = mergedIdea(stored, votes->ideas.at(0), votes->fields);
    QCOMPARE(merged.title, u"Bank"_s);
    QCOMPARE(merged.support, std::optional<qint64>(42));
    QCOMPARE(merged.position, stored.position);
    QVERIFY(!merged.isWithdrawn);
}

void TestIdeaTable::projects()
{
    // EPSG guidance note 7-2, UTM: the central meridian at 500,000 m; a prefix of the zone is understood.
    const auto utm = Projection::from(u"EPSG:25832"_s);
    QVERIFY(utm);
    const auto place = utm->toLonLat(500000, 5477000);
    QVERIFY(place && std::abs(place->lon - 9) < 1e-9 && std::abs(place->lat - 49.446) < 0.01);
    QCOMPARE(utm->toLonLat(32500000, 5477000), place);
    QVERIFY(!utm->toLonLat(1e12, 1e12));
    const auto degrees = Projection::from(u"EPSG:4326"_s);
    QCOMPARE(degrees->toLonLat(7.7, 49.4), std::optional(LonLat{7.7, 49.4}));
    QVERIFY(!Projection::from(u"Gauß-Krüger"_s));
}

void TestIdeaTable::readsBonn()
{
    const QByteArray bytes =
        fixtures().isEmpty() ? QByteArray() : bytesOf(fixtures() + u"/corpora/bonn-raddialog-located.csv"_s);
    if (bytes.isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
    const auto table = readIdeaTable(bytes, {}, u"bonn.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->ideas.size(), std::size_t(2393));
    QCOMPARE(table->rows, qint64(2393));
    QCOMPARE(table->skipped, qint64(0));
    QCOMPARE(table->unplaced, qint64(0));
    QVERIFY2(table->warnings.isEmpty(), qPrintable(table->warnings.join(u'\n')));
    qint64 votes = 0;
    qint64 titleOnly = 0;
    QSet<QString> ids;
    for (const Idea &idea : table->ideas) {
        votes = std::max(votes, *idea.support);
        titleOnly += idea.text.isEmpty() ? 1 : 0;
        ids.insert(idea.id);
        QVERIFY(idea.created && idea.created->isDayOnly);
        QVERIFY(idea.position->lon > 7.03 && idea.position->lon < 7.205 && idea.position->lat > 50.63
            && idea.position->lat < 50.772);
    }
    QCOMPARE(votes, qint64(16));
    QCOMPARE(titleOnly, qint64(38));
    QCOMPARE(ids.size(), 2393);
    QCOMPARE(readIdeaTable(bytes, {}, u"bonn.csv"_s)->ideas, table->ideas);
}

void TestIdeaTable::readsMadrid()
{
    const QByteArray bytes = fixtures().isEmpty()
        ? QByteArray()
        : bytesOf(fixtures() + u"/consul/decide-madrid-opendata/proposals_latest.csv"_s);
    if (bytes.isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
    const auto table = readIdeaTable(bytes, {}, u"madrid.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->separator, u";"_s);
    QCOMPARE(table->ideas.size(), std::size_t(2738));
    for (const Idea &idea : table->ideas) {
        QVERIFY(idea.created && idea.created->isDayOnly && idea.support);
        QVERIFY2(!idea.text.contains(u"</p>"_s) && !idea.text.contains(u"&nbsp;"_s), qPrintable(idea.id));
    }
    QCOMPARE(toIsoUtc(table->ideas.front().created->timeMs).first(10), u"2024-01-01"_s);
}

STADTBLICK_TEST(TestIdeaTable, QCoreApplication)
#include "tst_ideatable.moc"
