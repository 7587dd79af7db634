#include "tests/support/failingvfs.h"
#include "tests/support/hostileserver.h"
#include "tests/support/madeupcity.h"
#include "tests/support/testmain.h"
#include "tests/unit/sync/syncfixture.h"

#include <QtCore/QElapsedTimer>

using namespace stadtblick;
using namespace stadtblick::test;

/** Whatever a server or a disk does: a clear message that names the source, within limits, nothing lost. */
class tst_BadInput : public QObject
{
    Q_OBJECT

    void behaviours()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *behaviour, const char *says) {
            QTest::newRow(behaviour) << QByteArray(behaviour) << QString::fromLatin1(says);
        };
        row("truncated", "");
        row("html", "");
        row("empty", "");
        row("latin1", "");
        row("garbage", "");
        row("status-401", "refuses access");
        row("status-403", "refuses access");
        row("status-404", "nothing at this address");
        row("status-429", "pause");
        row("status-500", "fault");
        row("silent", "did not answer");
        row("trickle", "too slowly");
        row("cut", "cut");
        row("cut-before", "cut");
        row("elsewhere", "another origin");
        row("circle", "circle");
        row("file", "neither http nor https");
        row("login", "login");
        row("next-elsewhere", "another origin");
        row("next-self", "read already");
        row("huge", "larger than");
        row("bomb", "more than");
        row("brackets", "deeper than 64");
    }

    static void expectClear(const SourceReport &report, const SourceProfile &source, const QString &says)
    {
        QVERIFY(report.outcome == SyncOutcome::Failed || report.outcome == SyncOutcome::Partial);
        QVERIFY(report.error.has_value());
        const QString text = toOneLine(*report.error);
        QVERIFY2(report.error->what.contains(source.name), qPrintable(text));
        QVERIFY2(report.error->what.contains(source.url.toString()), qPrintable(text));
        QVERIFY2(report.error->what.contains(says), qPrintable(text));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void fromTheStart_data() { behaviours(); }
    /** The source never worked: it fails with a message, and the cache is a good cache. */
    void fromTheStart()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, says);
        HostileServer server;
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{\"value\":[]}"}; });
        server.setElsewhere(other.url());
        server.setTrickleMs(20);
        SyncBench bench;
        const SourceProfile source =
            sourceAt(server.url(QStringLiteral("/%1/v1.1").arg(QString::fromLatin1(behaviour))));
        QElapsedTimer elapsed;
        elapsed.start();
        const SourceReport report = bench.syncOne(source);
        QVERIFY(elapsed.elapsed() < 10'000);
        expectClear(report, source, says);
        QVERIFY(other.requests().empty());
        const SourceStatus status = bench.status();
        QCOMPARE(status.outcome, report.outcome);
        QVERIFY(status.error.contains(source.name));
        QVERIFY(!status.lastSuccessMs.has_value());
    }

    void afterAGoodSync_data() { behaviours(); }
    /** The source worked and now behaves so: all that was cached is there, and it recovers. */
    void afterAGoodSync()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, says);
        HostileServer server;
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{\"value\":[]}"}; });
        server.setElsewhere(other.url());
        server.setTrickleMs(20);
        server.setGood(madeUpCity({.observationsPerStream = 300}), 100);
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        const QByteArray content = contentOf(bench.cachePath);
        const auto lastSuccess = bench.status().lastSuccessMs;
        server.setBehaviour(behaviour);
        bench.clock.setNowMs(bench.clock.nowMs() + 3'600'000);
        expectClear(bench.syncOne(source), source, says);
        QCOMPARE(contentOf(bench.cachePath), content);
        QCOMPARE(bench.status().lastSuccessMs, lastSuccess);
        QVERIFY(other.requests().empty());
        server.setBehaviour("good");
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(contentOf(bench.cachePath), content);
    }

    void inTheObservations_data() { behaviours(); }
    /** Stations and series are fine, the observations are not. */
    void inTheObservations()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, says);
        HostileServer server;
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{\"value\":[]}"}; });
        server.setElsewhere(other.url());
        server.setTrickleMs(20);
        server.setGood(madeUpCity({.things = 1, .streamsPerThing = 1, .observationsPerStream = 300}), 100);
        SyncBench bench;
        const SourceProfile source =
            sourceAt(server.url(QStringLiteral("/late-%1/v1.1").arg(QString::fromLatin1(behaviour))));
        const SourceReport report = bench.syncOne(source);
        expectClear(report, source, says);
        QCOMPARE(report.outcome, SyncOutcome::Partial);
        QCOMPARE(bench.status().stations, 1);
        server.setBehaviour("good");
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(bench.status().observations, 300);
    }

    void hopelessServerIsGivenUp()
    {
        HostileServer server; // every answer takes long, each within its limits
        SyncBench bench;
        bench.http.firstByteMs = 60'000;
        bench.limits.noProgressMs = 500;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/silent/v1.1")));
        QElapsedTimer elapsed;
        elapsed.start();
        expectClear(bench.syncOne(source), source, QStringLiteral("No progress"));
        QVERIFY(elapsed.elapsed() < 3000);
    }

    void nothingIsLostWhenTheNetworkGoes()
    {
        auto server = std::make_unique<HostileServer>();
        server->setGood(madeUpCity({}), 100);
        SyncBench bench;
        const SourceProfile source = sourceAt(server->url(QStringLiteral("/good/v1.1")));
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        const QByteArray content = contentOf(bench.cachePath);
        server.reset();
        expectClear(bench.syncOne(source), source, {});
        QCOMPARE(contentOf(bench.cachePath), content);
    }

    void notADatabase()
    {
        HostileServer server;
        SyncBench bench;
        QFile file(bench.cachePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = QByteArray("This is a letter, not a database.\n").repeated(200);
        file.write(text);
        file.close();
        const auto report = bench.sync({sourceAt(server.url(QStringLiteral("/good/v1.1")))});
        QVERIFY(!report.has_value());
        QVERIFY(report.error().what.contains(bench.cachePath));
        QVERIFY(server.requests().empty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void readOnlyFolder()
    {
        HostileServer server;
        SyncBench bench;
        // Root may write anywhere but here.
        bench.cachePath = QStringLiteral("/proc/city.sqlite");
        if (!QFileInfo(QStringLiteral("/proc/self")).exists()) {
            QSKIP("No folder that nobody can write.");
        }
        const auto report = bench.sync({sourceAt(server.url(QStringLiteral("/good/v1.1")))});
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, Error::Kind::Storage);
        QVERIFY(report.error().what.contains(QLatin1String("/proc")));
        QVERIFY(server.requests().empty());
    }

    void fullDisk()
    {
        HostileServer server;
        server.setGood(madeUpCity({.observationsPerStream = 2000}), 100);
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SyncBench whole;
        QCOMPARE(whole.syncOne(source).outcome, SyncOutcome::Ok);
        SyncBench bench;
        FailingVfs disk(1'000'000'000);
        {
            SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
            connect(&engine, &SyncEngine::progressed, this, [&](const SyncProgress &progress) {
                if (progress.pages == 40) {
                    disk.setBytesLeft(50'000);
                }
            });
            auto future = engine.sync(bench.request({source}));
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
            QVERIFY(disk.hasFailed());
            const SourceReport report = future.result()->sources.front();
            expectClear(report, source, {});
            QVERIFY2(
                report.error->advice.contains(QLatin1String("full")), qPrintable(toOneLine(*report.error)));
        }
        disk.setBytesLeft(1'000'000'000); // room has been made
        QVERIFY(bench.status().observations > 0);
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(contentOf(bench.cachePath), contentOf(whole.cachePath));
    }
};

STADTBLICK_TEST(tst_BadInput, QCoreApplication)
#include "tst_badinput.moc"
