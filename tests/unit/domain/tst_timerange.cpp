#include "models/domain/timerange.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <QtCore/QTimeZone>

using namespace stadtblick;

/** Times of the wire formats: every form that was seen, and those that must not be read. */
class TestTimeRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void readsIso_data();
    void readsIso();
    void refuses_data();
    void refuses();
    void bareDateIsMidnightInItsZone();
    void writesWhatItReads();
    void rangeIsHalfOpen();
};

void TestTimeRange::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("UTC") << QStringLiteral("2025-01-01T00:00:00Z") << 1735689600000LL;
    QTest::newRow("offset") << QStringLiteral("2025-01-01T01:30:00+01:30") << 1735689600000LL;
    QTest::newRow("offset without colon") << QStringLiteral("2025-01-01T01:00:00+0100") << 1735689600000LL;
    QTest::newRow("offset of hours") << QStringLiteral("2024-12-31T19:00:00-05") << 1735689600000LL;
    QTest::newRow("milliseconds") << QStringLiteral("2025-01-01T00:00:00.123Z") << 1735689600123LL;
    QTest::newRow("one digit") << QStringLiteral("2025-01-01T00:00:00.5Z") << 1735689600500LL;
    QTest::newRow("nine digits are cut")
        << QStringLiteral("2025-01-01T00:00:00.123999999Z") << 1735689600123LL;
    QTest::newRow("no seconds") << QStringLiteral("2025-01-01T00:00Z") << 1735689600000LL;
    QTest::newRow("blank for T and before the offset")
        << QStringLiteral("2025-01-01 00:00:00 +0000") << 1735689600000LL;
    QTest::newRow("24:00") << QStringLiteral("2024-12-31T24:00:00Z") << 1735689600000LL;
    QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59Z") << -1000LL;
    QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z") << 1709164800000LL;
}

void TestTimeRange::readsIso()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(fromIso(text), std::optional<qint64>(expected));
}

void TestTimeRange::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "now", "2025-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2025-01-01T00:00:00",
             "2025-01-01T25:00:00Z", "2025-01-01T00:61:00Z", "2025-01-01T00:00:00+99:00",
             "2025-01-01T24:00:01Z", "2025-01-01T00:00:00Zjunk", "20250101T000000Z", "2025-01-01T",
             "2025-1-1"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestTimeRange::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!fromIso(text));
}

void TestTimeRange::bareDateIsMidnightInItsZone()
{
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(fromIso(u"2025-07-01"), std::optional<qint64>(1751328000000LL));
    QCOMPARE(fromIso(u"2025-07-01", berlin), std::optional<qint64>(1751328000000LL - 2 * 3600000));
    QCOMPARE(fromIso(u"2025-01-01", berlin), std::optional<qint64>(1735689600000LL - 3600000));
}

void TestTimeRange::writesWhatItReads()
{
    for (const qint64 timeMs : {0LL, -1LL, 1735689600123LL, 4102444800000LL}) {
        QCOMPARE(fromIso(toIsoUtc(timeMs)), std::optional<qint64>(timeMs));
    }
    QCOMPARE(toIsoUtc(1735689600123LL), QStringLiteral("2025-01-01T00:00:00.123Z"));
}

void TestTimeRange::rangeIsHalfOpen()
{
    const TimeRange range{10, 20};
    QVERIFY(range.contains(10));
    QVERIFY(!range.contains(20));
    QCOMPARE(range.lengthMs(), 10);
    QVERIFY((TimeRange{5, 5}).isEmpty());
    QVERIFY((OpenTimeRange{std::nullopt, 20}).contains(-100));
    QVERIFY(!(OpenTimeRange{5, std::nullopt}).contains(4));
}

STADTBLICK_TEST(TestTimeRange, QCoreApplication)
#include "tst_timerange.moc"
