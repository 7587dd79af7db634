#include "models/domain/timerange.h"
#include "tests/support/testmain.h"
#include "widgets/timeline/timestep.h"

#include <QtTest/QTest>

using namespace stadtblick;

class TestTimeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void moves_data();
    void moves();
    void snaps();
    void beginsSteps();

private:
    static qint64 ms(const QString &iso) { return *fromIso(iso); }
    const QTimeZone m_berlin{"Europe/Berlin"};
};

void TestTimeStep::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("movedFrom");
    QTest::addColumn<QString>("movedTo");
    const auto row = [](const char *name, const char *from, const char *to, const char *step,
                         const char *movedFrom, const char *movedTo) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(step) << QString::fromLatin1(movedFrom)
                            << QString::fromLatin1(movedTo);
    };
    row("hour", "2026-07-13T10:00:00Z", "2026-07-13T12:00:00Z", "hour", "2026-07-13T11:00:00Z",
        "2026-07-13T13:00:00Z");
    // The day of 29 March 2026 has 23 hours in Berlin.
    row("day over the change to summer time", "2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z", "day",
        "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
    row("week", "2026-07-12T22:00:00Z", "2026-07-19T22:00:00Z", "week", "2026-07-19T22:00:00Z",
        "2026-07-26T22:00:00Z");
    // January and February are of different length: a whole month stays one.
    row("whole month", "2025-12-31T23:00:00Z", "2026-01-31T23:00:00Z", "month", "2026-01-31T23:00:00Z",
        "2026-02-28T23:00:00Z");
    row("days by month", "2026-01-09T23:00:00Z", "2026-01-12T23:00:00Z", "month", "2026-02-09T23:00:00Z",
        "2026-02-12T23:00:00Z");
}

void TestTimeStep::moves()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, step);
    QFETCH(QString, movedFrom);
    QFETCH(QString, movedTo);
    const TimeRange moved = movedBySteps({ms(from), ms(to)}, step, 1, m_berlin);
    QCOMPARE(toIsoUtc(moved.fromMs), toIsoUtc(ms(movedFrom)));
    QCOMPARE(toIsoUtc(moved.toMs), toIsoUtc(ms(movedTo)));
    const TimeRange back = movedBySteps(moved, step, -1, m_berlin);
    QCOMPARE(toIsoUtc(back.fromMs), toIsoUtc(ms(from)));
}

void TestTimeStep::snaps()
{
    const TimeRange day =
        snapped({ms(QStringLiteral("2026-07-13T03:00:00Z")), ms(QStringLiteral("2026-07-14T20:00:00Z"))},
            QStringLiteral("day"), m_berlin);
    QCOMPARE(toIsoUtc(day.fromMs), QStringLiteral("2026-07-12T22:00:00.000Z"));
    QCOMPARE(toIsoUtc(day.toMs), QStringLiteral("2026-07-14T22:00:00.000Z"));
    // Never nothing: both ends at one border become the day around them.
    const TimeRange least =
        snapped({ms(QStringLiteral("2026-07-13T03:00:00Z")), ms(QStringLiteral("2026-07-13T04:00:00Z"))},
            QStringLiteral("week"), m_berlin);
    QCOMPARE(least.lengthMs(), qint64(86'400'000));
}

void TestTimeStep::beginsSteps()
{
    const qint64 time = ms(QStringLiteral("2026-07-15T10:30:00Z")); // a Wednesday
    QCOMPARE(toIsoUtc(beginOfStep(time, QStringLiteral("hour"), m_berlin)),
        QStringLiteral("2026-07-15T10:00:00.000Z"));
    QCOMPARE(toIsoUtc(beginOfStep(time, QStringLiteral("week"), m_berlin)),
        QStringLiteral("2026-07-12T22:00:00.000Z"));
    QCOMPARE(toIsoUtc(beginOfStep(time, QStringLiteral("month"), m_berlin)),
        QStringLiteral("2026-06-30T22:00:00.000Z"));
}

STADTBLICK_TEST(TestTimeStep, QCoreApplication)
#include "tst_timestep.moc"
