#include "models/domain/timerange.h"
#include "models/items/freshness.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void followsTheSources_data();
    void followsTheSources();
    void saysMomentsAsPeopleDo();

private:
    static SourceStatus source(SyncOutcome outcome, std::optional<qint64> lastSuccessMs)
    {
        SourceStatus status;
        status.outcome = outcome;
        status.lastSuccessMs = lastSuccessMs;
        return status;
    }
    const qint64 m_now = *fromIso(u"2026-07-20T12:05:00Z");
    const QTimeZone m_berlin{"Europe/Berlin"};
    const QLocale m_german{QLocale::German, QLocale::Germany};
};

void TestFreshness::followsTheSources_data()
{
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("trouble");
    using State = Freshness::State;
    QTest::newRow("no source") << QList<int>{} << int(State::NoSource) << QString();
    QTest::newRow("never synced") << QList<int>{int(SyncOutcome::Never)} << int(State::Never) << QString();
    QTest::newRow("all well") << QList<int>{int(SyncOutcome::Ok), int(SyncOutcome::Ok)} << int(State::Fresh)
                              << QString();
    QTest::newRow("one failed") << QList<int>{int(SyncOutcome::Ok), int(SyncOutcome::Failed)}
                                << int(State::Troubled) << QStringLiteral("1 of 2 sources: not complete");
    QTest::newRow("all failed") << QList<int>{int(SyncOutcome::Failed)} << int(State::Troubled)
                                << QStringLiteral("1 of 1 sources: not complete");
}

void TestFreshness::followsTheSources()
{
    QFETCH(QList<int>, outcomes);
    QFETCH(int, state);
    QFETCH(QString, trouble);
    std::vector<SourceStatus> sources;
    for (const int outcome : outcomes) {
        const auto kind = SyncOutcome(outcome);
        sources.push_back(
            source(kind, kind == SyncOutcome::Ok ? std::optional(m_now - 60'000) : std::nullopt));
    }
    const Freshness freshness = freshnessOf(sources, m_now, m_berlin, m_german);
    QCOMPARE(int(freshness.state), state);
    QCOMPARE(freshness.trouble, trouble);
    QVERIFY(!freshness.text.isEmpty() && !freshness.shortText.isEmpty());
}

void TestFreshness::saysMomentsAsPeopleDo()
{
    QCOMPARE(momentText(m_now, m_now, m_berlin, m_german), QStringLiteral("14:05"));
    QCOMPARE(momentText(m_now - 86'400'000, m_now, m_berlin, m_german), QStringLiteral("yesterday 14:05"));
    // 23:30 UTC of the day before is today in Berlin.
    QCOMPARE(
        momentText(*fromIso(u"2026-07-19T23:30:00Z"), m_now, m_berlin, m_german), QStringLiteral("01:30"));
    QCOMPARE(momentText(*fromIso(u"2026-07-12T10:00:00Z"), m_now, m_berlin, m_german),
        QStringLiteral("12. Juli 2026"));
}

STADTBLICK_TEST(TestFreshness, QCoreApplication)
#include "tst_freshness.moc"
