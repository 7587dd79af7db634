#include "app/commands/csvrows.h"
#include "models/domain/timerange.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <bit>
#include <random>

using namespace stadtblick;

/** The rows of the CSV exports (interfaces.md, CSV). */
class TestCsvRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void textCells_data();
    void textCells();
    void numbersHaveAllTheirDigits_data();
    void numbersHaveAllTheirDigits();
    void anyNumberReadsBackExactly();
    void timesAsEverywhere();
    void headersAreAsPublished();
    void observations();
    void intervalsOfTheirOwnLength();
    void missingIsEmpty();
    void ideaIsMasked();
    void dayIsNoTime();
};

void TestCsvRows::textCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("plain") << QStringLiteral("Römerstraße") << QByteArray("Römerstraße");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return inside") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("blank in front") << QStringLiteral(" a") << QByteArray(" a");
    QTest::newRow("formula =") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("formula +") << QStringLiteral("+1") << QByteArray("'+1");
    QTest::newRow("formula -") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("formula @") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\tx") << QByteArray("'\tx");
    QTest::newRow("carriage return in front") << QStringLiteral("\rx") << QByteArray("\"'\rx\"");
    QTest::newRow("formula with comma") << QStringLiteral("=A,B") << QByteArray("\"'=A,B\"");
    QTest::newRow("minus inside") << QStringLiteral("a-b") << QByteArray("a-b");
}

void TestCsvRows::textCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvText(text), cell);
}

void TestCsvRows::numbersHaveAllTheirDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("whole") << 43.0 << QByteArray("43");
    QTest::newRow("negative is no formula") << -3.4 << QByteArray("-3.4");
    QTest::newRow("short") << 11.018158 << QByteArray("11.018158");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("million without exponent") << 1000000.0 << QByteArray("1000000");
    QTest::newRow("small") << 0.00012 << QByteArray("0.00012");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
}

void TestCsvRows::numbersHaveAllTheirDigits()
{
    QFETCH(double, value);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvNumber(value), cell);
}

void TestCsvRows::anyNumberReadsBackExactly()
{
    std::mt19937_64 random(20260713);
    for (int i = 0; i < 20000; ++i) {
        const double value = std::bit_cast<double>(random());
        if (std::isfinite(value)) {
            QCOMPARE(std::bit_cast<quint64>(csvNumber(value).toDouble()), std::bit_cast<quint64>(value));
        }
    }
}

void TestCsvRows::timesAsEverywhere()
{
    std::mt19937_64 random(4711);
    std::uniform_int_distribution<qint64> times(-2208988800000, 4102444800000);
    CsvTime time;
    for (int i = 0; i < 20000; ++i) {
        const qint64 timeMs = i < 4 ? i - 2 : times(random);
        QByteArray text;
        time.append(text, timeMs);
        QCOMPARE(text, toIsoUtc(timeMs).toLatin1());
    }
}

void TestCsvRows::headersAreAsPublished()
{
    QCOMPARE(observationsHeader(),
        QByteArray("source,station,station_id,series,quantity,property,unit,time,end,value,flags\n"));
    QCOMPARE(ideasHeader(),
        QByteArray(
            "source,id,kind,title,text,created,status,support,comments,lon,lat,place,category,tags,channel,"
            "project,phase,url\n"));
}

void TestCsvRows::observations()
{
    Series series;
    series.id = QStringLiteral("23");
    series.stationId = QStringLiteral("7");
    series.quantity = QStringLiteral("temperature");
    series.property = QStringLiteral("Lufttemperatur");
    series.unit = QStringLiteral("°C");
    series.stepMs = 600000;
    Station station;
    station.name = QStringLiteral("Markt, Süd");
    Samples samples{{1719999600000, 1720000200000}, {21.5, -0.25}, {}, {0, FlagSpike | FlagWithdrawn}};
    QByteArray rows;
    appendObservationRows(rows, series, station, QStringLiteral("messnetz"), samples);
    QCOMPARE(rows,
        QByteArray("messnetz,\"Markt, Süd\",7,23,temperature,Lufttemperatur,°C,2024-07-03T09:40:00.000Z,"
                   "2024-07-03T09:50:00.000Z,21.5,\n"
                   "messnetz,\"Markt, Süd\",7,23,temperature,Lufttemperatur,°C,2024-07-03T09:50:00.000Z,"
                   "2024-07-03T10:00:00.000Z,-0.25,spike;withdrawn\n"));
}

void TestCsvRows::intervalsOfTheirOwnLength()
{
    Series series;
    series.stepMs = 3600000;
    const Samples samples{{0, 3600000}, {1, 2}, {3600000, 0}, {}};
    QCOMPARE(endOfSample(samples, 0, series.stepMs), std::optional<qint64>(3600000));
    QCOMPARE(endOfSample(samples, 1, series.stepMs), std::nullopt);
    QCOMPARE(endOfSample({{0}, {1}, {}, {}}, 0, std::nullopt), std::nullopt);
    QCOMPARE(endOfSample({{0}, {1}, {}, {}}, 0, 0), std::nullopt);
}

void TestCsvRows::missingIsEmpty()
{
    Idea idea;
    idea.id = QStringLiteral("4711");
    QCOMPARE(ideaRow(idea, QStringLiteral("mitreden"), true), QByteArray("mitreden,4711,,,,,,,,,,,,,,,,\n"));
    Station station;
    station.id = QStringLiteral("a");
    QCOMPARE(stationRow(station, QStringLiteral("s"), 0), QByteArray("s,a,,,,,,,0\n"));
}

void TestCsvRows::ideaIsMasked()
{
    Idea idea;
    idea.title = QStringLiteral("Bank am Bach");
    idea.text = QStringLiteral("Ich helfe mit: erika@example.org, 0631 123456");
    QVERIFY(ideaRow(idea, QStringLiteral("s"), true).contains("[e-mail], [tel]"));
    QVERIFY(ideaRow(idea, QStringLiteral("s"), false).contains("erika@example.org, 0631 123456"));
}

void TestCsvRows::dayIsNoTime()
{
    QCOMPARE(momentText(Moment{1505260800000, true}), QStringLiteral("2017-09-13"));
    QCOMPARE(momentText(Moment{1505260800000, false}), QStringLiteral("2017-09-13T00:00:00.000Z"));
    QCOMPARE(momentText(std::nullopt), QString());
}

STADTBLICK_TEST(TestCsvRows, QCoreApplication)
#include "tst_csvrows.moc"
