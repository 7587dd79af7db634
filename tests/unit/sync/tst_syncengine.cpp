#include "models/sync/syncwatch.h"
#include "tests/support/hostileserver.h"
#include "tests/support/madeupcity.h"
#include "tests/support/testmain.h"
#include "tests/unit/sync/syncfixture.h"

using namespace stadtblick;
using namespace stadtblick::test;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

/** The page requests for observations that a server saw. */
QStringList observationTargets(const LoopbackServer &server)
{
    QStringList targets;
    for (const LoopbackRequest &request : server.requests()) {
        if (request.target.contains("/Observations")) {
            targets << QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
        }
    }
    return targets;
}

/** A sample's line in contentOf(). */
QByteArray line(qint64 timeMs, double value)
{
    return QByteArray(QByteArray::number(timeMs) + ' ' + QByteArray::number(value, 'g', 17) + ' ');
}

} // namespace

class tst_SyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void firstSync()
    {
        HostileServer server;
        server.setGood(madeUpCity({}), 50);
        SyncBench bench;
        const SourceReport report = bench.syncOne(sourceAt(server.url(QStringLiteral("/good/v1.1"))));
        QVERIFY2(report.outcome == SyncOutcome::Ok, report.error ? qPrintable(toOneLine(*report.error)) : "");
        QCOMPARE(report.counts.stations, 3);
        QCOMPARE(report.counts.series, 6);
        QCOMPARE(report.counts.added, 1200);
        QCOMPARE(report.counts.changed, 0);
        const SourceStatus status = bench.status();
        QCOMPARE(status.outcome, SyncOutcome::Ok);
        QCOMPARE(status.observations, 1200);
        QCOMPARE(status.lastSuccessMs, bench.clock.nowMs());
        const QByteArray content = contentOf(bench.cachePath);
        const QJsonObject first = server.good().observations[QStringLiteral("3")].first();
        QVERIFY(content.contains(line(1'748'736'000'000, first.value(QLatin1String("result")).toDouble())));
    }

    void secondSyncAsksOnlyForNews()
    {
        HostileServer server;
        server.setGood(madeUpCity({.observationsPerStream = 1200}), 500);
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        const qsizetype before = observationTargets(server).size();
        bench.clock.setNowMs(bench.clock.nowMs() + hour);
        const SourceReport again = bench.syncOne(source);
        QCOMPARE(again.outcome, SyncOutcome::Ok);
        QCOMPARE(again.counts.added, 0);
        QCOMPARE(again.counts.changed, 0);
        QVERIFY(!again.isResumed);
        for (const QString &target : observationTargets(server).sliced(before)) {
            QVERIFY2(target.contains(QLatin1String("$filter")), qPrintable(target));
        }
    }

    void lateCorrectedAndWithdrawn()
    {
        const MadeUpSize size{.observationsPerStream = 1200};
        HostileServer server;
        server.setGood(madeUpCity(size), 500);
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        const qint64 lastMs = size.firstMs + 1199 * size.stepMs;
        auto &stream = server.good().observations[QStringLiteral("1")];
        stream[1190].insert(QStringLiteral("result"), 12.5); // corrected
        stream.removeAt(1180); // withdrawn
        addObservation(server.good(), QStringLiteral("1"), lastMs + size.stepMs, 21.25); // new
        addObservation(server.good(), QStringLiteral("1"), size.firstMs - 30 * day, 3.75); // late by weeks
        bench.clock.setNowMs(bench.clock.nowMs() + hour);
        const SourceReport again = bench.syncOne(source);
        QCOMPARE(again.outcome, SyncOutcome::Ok);
        QCOMPARE(again.counts.added, 2);
        QCOMPARE(again.counts.changed, 1);
        QCOMPARE(again.counts.withdrawn, 1);
        const QByteArray content = contentOf(bench.cachePath);
        QVERIFY(content.contains(line(size.firstMs - 30 * day, 3.75)));
        QVERIFY(content.contains(line(lastMs + size.stepMs, 21.25)));
        QVERIFY(content.contains(line(size.firstMs + 1190 * size.stepMs, 12.5)));
    }

    /** What is no value is counted once, however often the sync comes by: also where nothing but null
     * follows. */
    void skippedAreCountedOnce()
    {
        const MadeUpSize size{.things = 1, .streamsPerThing = 1, .observationsPerStream = 300};
        HostileServer server;
        server.setGood(madeUpCity(size), 100);
        auto &stream = server.good().observations[QStringLiteral("1")];
        for (const int i : {100, 290, 297, 298, 299}) {
            stream[i].insert(QStringLiteral("result"), QJsonValue());
        }
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
            QCOMPARE(bench.status().skipped, 5);
            QCOMPARE(bench.status().observations, 295);
            bench.clock.setNowMs(bench.clock.nowMs() + 3 * day);
        }
    }

    /** A value with a date in the future hides nothing that comes after it. */
    void futureValueHidesNothing()
    {
        const MadeUpSize size{.things = 1, .streamsPerThing = 1, .observationsPerStream = 300};
        HostileServer server;
        server.setGood(madeUpCity(size), 100);
        addObservation(server.good(), QStringLiteral("1"), 4'000'000'000'000, 1);
        SyncBench bench;
        bench.clock.setNowMs(size.firstMs + 300 * size.stepMs);
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(bench.status().observations, 301);
        const auto lastMs = [&] {
            Connection connection = openCache(bench.cachePath, Connection::Mode::ReadOnly).value();
            return StationStore(connection).series().value().front().lastMs;
        };
        QCOMPARE(lastMs(), std::optional(size.firstMs + 299 * size.stepMs));
        const QByteArray ahead = line(4'000'000'000'000, 1);
        const auto isMarked = [&] {
            const QByteArray content = contentOf(bench.cachePath);
            const QByteArray rest = content.mid(content.indexOf(ahead) + ahead.size());
            return content.contains(ahead) && rest.left(rest.indexOf('\n')).endsWith(" 16");
        };
        QVERIFY(isMarked());
        for (QJsonObject &one : server.good().observations[QStringLiteral("1")]) {
            one.insert(QStringLiteral("@iot.id"), QString(QLatin1Char('u') + idOf(one))); // no help from ids
        }
        auto &stream = server.good().observations[QStringLiteral("1")];
        QJsonObject fresh = stream[299];
        fresh.insert(QStringLiteral("@iot.id"), QStringLiteral("u5000"));
        fresh.insert(QStringLiteral("phenomenonTime"), toIsoUtc(size.firstMs + 300 * size.stepMs));
        stream << fresh;
        bench.clock.setNowMs(bench.clock.nowMs() + hour);
        const SourceReport again = bench.syncOne(source);
        QCOMPARE(again.counts.added, 1);
        QCOMPARE(again.counts.changed, 0);
        QCOMPARE(bench.status().observations, 302);
        QVERIFY(isMarked());
        QCOMPARE(lastMs(), std::optional(size.firstMs + 300 * size.stepMs));
        // A cache of a program that marked no clocks: the next sync does.
        {
            Connection old = openCache(bench.cachePath, Connection::Mode::Create).value();
            QVERIFY(old.execute("UPDATE chunk SET flags = NULL; UPDATE series SET last_ms = 4000000000000"));
        }
        server.good().observations[QStringLiteral("1")].removeIf(
            [](const QJsonObject &one) { return one.value(u"result") == 1; });
        bench.clock.setNowMs(bench.clock.nowMs() + hour);
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QVERIFY(isMarked());
        QCOMPARE(lastMs(), std::optional(size.firstMs + 300 * size.stepMs));
    }

    void cancelledGoesOn()
    {
        HostileServer server;
        server.setGood(madeUpCity({.observationsPerStream = 2000}), 100);
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SyncBench whole;
        QCOMPARE(whole.syncOne(source).outcome, SyncOutcome::Ok);
        const std::size_t requestsOfWhole = server.requests().size();
        {
            SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
            connect(&engine, &SyncEngine::progressed, this, [&](const SyncProgress &progress) {
                if (progress.pages >= 30) {
                    engine.cancel();
                }
            });
            auto future = engine.sync(bench.request({source}));
            QVERIFY(runUntil([&] { return future.isFinished(); }, 30'000));
            QVERIFY(future.result()->isCancelled);
            QVERIFY(!future.result()->isOk());
            QCOMPARE(future.result()->sources.front().outcome, SyncOutcome::Partial);
        }
        const std::size_t before = server.requests().size();
        const SourceReport rest = bench.syncOne(source);
        QCOMPARE(rest.outcome, SyncOutcome::Ok);
        QVERIFY(rest.isResumed);
        QVERIFY(server.requests().size() - before < requestsOfWhole - 20);
        QCOMPARE(contentOf(bench.cachePath), contentOf(whole.cachePath));
    }

    /** The demo city is served on another port with every start; an interrupted sync of it goes on. */
    void demoGoesOnElsewhere()
    {
        const MadeUpSize size{.observationsPerStream = 2000};
        HostileServer first;
        HostileServer second;
        first.setGood(madeUpCity(size), 100);
        second.setGood(madeUpCity(size), 100);
        SyncBench bench;
        bench.city.isDemo = true;
        const QString path = QStringLiteral("/good/v1.1");
        SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
        connect(&engine, &SyncEngine::progressed, this, [&](const SyncProgress &progress) {
            if (progress.pages >= 30) {
                engine.cancel();
            }
        });
        auto future = engine.sync(bench.request({sourceAt(first.url(path))}));
        QVERIFY(runUntil([&] { return future.isFinished(); }, 30'000));
        first.stop();
        const SourceReport rest = bench.syncOne(sourceAt(second.url(path)));
        QVERIFY2(rest.outcome == SyncOutcome::Ok, rest.error ? qPrintable(toOneLine(*rest.error)) : "");
        QVERIFY(rest.isResumed);
        SyncBench whole;
        whole.city.isDemo = true;
        QCOMPARE(whole.syncOne(sourceAt(second.url(path))).outcome, SyncOutcome::Ok);
        QCOMPARE(contentOf(bench.cachePath), contentOf(whole.cachePath));
        QVERIFY(bench.status().isDemo);
        QVERIFY(bench.status().name.endsWith(QStringLiteral("(Demo · synthetische Daten)")));
    }

    /** What had ended well in a run that was interrupted is not asked again: soon, and for the same sources.
     */
    void interruptedRunGoesOnAsAWhole_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<qint64>("laterMs");
        QTest::addColumn<bool>("isAlone");
        QTest::addColumn<bool>("isLeftOut");
        QTest::newRow("soon") << true << hour / 2 << false << true;
        QTest::newRow("an hour later it is due again") << true << 2 * hour << false << false;
        QTest::newRow("the clock was set back") << true << -hour << false << false;
        QTest::newRow("asked for by itself") << true << hour / 2 << true << false;
        QTest::newRow("the run had ended with an error") << false << hour / 2 << false << false;
    }

    void interruptedRunGoesOnAsAWhole()
    {
        QFETCH(bool, isCancelled);
        QFETCH(qint64, laterMs);
        QFETCH(bool, isAlone);
        QFETCH(bool, isLeftOut);
        HostileServer server;
        server.setGood(madeUpCity({}), 50);
        SyncBench bench;
        const SourceProfile good = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SourceProfile silent = sourceAt(server.url(QStringLiteral("/silent/v1.1")));
        silent.id = QStringLiteral("silent");
        {
            SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
            connect(&engine, &SyncEngine::progressed, this, [&](const SyncProgress &progress) {
                if (isCancelled && progress.isDone && progress.source == good.id) {
                    engine.cancel();
                }
            });
            auto future = engine.sync(bench.request({good, silent}));
            QVERIFY(runUntil([&] { return future.isFinished(); }, 30'000));
            QCOMPARE(future.result()->isCancelled, isCancelled);
            QCOMPARE(future.result()->sources.front().outcome, SyncOutcome::Ok);
        }
        server.setBehaviour("good");
        bench.clock.setNowMs(bench.clock.nowMs() + laterMs);
        const auto request = isAlone ? std::vector{good} : std::vector{silent, good};
        const auto report = bench.sync(request);
        QVERIFY(report && report->isOk());
        QCOMPARE(report->sources.back().hadEnded, isLeftOut);
        QCOMPARE(report->sources.back().counts.pages == 0, isLeftOut);
        // That run came to its end: the next one is a new one.
        QVERIFY(!bench.sync(request)->sources.back().hadEnded);
    }

    void serverDiesInBetween()
    {
        HostileServer server;
        server.setGood(madeUpCity({.observationsPerStream = 1000}), 100);
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SyncBench whole;
        QCOMPARE(whole.syncOne(source).outcome, SyncOutcome::Ok);
        SyncBench bench;
        {
            SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
            connect(&engine, &SyncEngine::progressed, this, [&](const SyncProgress &progress) {
                if (progress.pages >= 20) {
                    server.setBehaviour("status-500");
                }
            });
            auto future = engine.sync(bench.request({source}));
            QVERIFY(runUntil([&] { return future.isFinished(); }, 30'000));
            const SourceReport report = future.result()->sources.front();
            QCOMPARE(report.outcome, SyncOutcome::Partial);
            QVERIFY(report.error->what.contains(QLatin1String("Sensors of the city")));
        }
        server.setBehaviour({});
        const SourceReport rest = bench.syncOne(source);
        QCOMPARE(rest.outcome, SyncOutcome::Ok);
        QCOMPARE(contentOf(bench.cachePath), contentOf(whole.cachePath));
    }

    void oneSyncAtATime()
    {
        HostileServer server;
        server.setGood(madeUpCity({}), 50);
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SyncEngine first(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
        auto running = first.sync(bench.request({source}));
        const auto second = bench.sync({source});
        QVERIFY(!second.has_value());
        QVERIFY(second.error().what.contains(QLatin1String("Another sync")));
        QVERIFY(second.error().what.contains(bench.cachePath));
        QTRY_VERIFY(running.isFinished());
        QVERIFY(running.result()->isOk());
        QVERIFY(bench.sync({source}).has_value());
    }

    void oneFailingSourceStopsNoOther()
    {
        HostileServer server;
        server.setGood(madeUpCity({}), 50);
        SyncBench bench;
        SourceProfile good = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SourceProfile bad = sourceAt(server.url(QStringLiteral("/status-403/v1.1")));
        bad.id = QStringLiteral("bad");
        const auto report = bench.sync({bad, good});
        QVERIFY(report.has_value());
        QVERIFY(!report->isOk());
        QCOMPARE(report->sources[0].outcome, SyncOutcome::Failed);
        QCOMPARE(report->sources[1].outcome, SyncOutcome::Ok);
    }

    void fromAndTo()
    {
        const MadeUpSize size{.things = 1, .streamsPerThing = 1, .observationsPerStream = 1440}; // ten days
        HostileServer server;
        server.setGood(madeUpCity(size), 500);
        const SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        SyncBench bench;
        const auto stored = [&] { return bench.status().observations; };
        bench.range = {size.firstMs + 4 * day, size.firstMs + 6 * day};
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(stored(), 288);
        // A later period on its own leaves a gap ...
        bench.range = {size.firstMs + 9 * day, std::nullopt};
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(stored(), 288 + 144);
        // ... that a sync from before the gap on fills: no cursor has moved past it.
        bench.range = {size.firstMs + 4 * day, std::nullopt};
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(stored(), 6 * 144);
        // Earlier than ever asked: everything from there on.
        bench.range = {};
        QCOMPARE(bench.syncOne(source).outcome, SyncOutcome::Ok);
        QCOMPARE(stored(), 1440);
    }

    void coverageMarks()
    {
        const OpenTimeRange all;
        const auto first = markAfter({}, {1000, 2000}, {});
        QCOMPARE(first, (SeriesMark{1000, std::nullopt}));
        QCOMPARE(markAfter(first, {500, std::nullopt}, 1900), (SeriesMark{500, std::nullopt}));
        QCOMPARE(markAfter(first, all, 1900), (SeriesMark{std::nullopt, std::nullopt}));
        QCOMPARE(markAfter(first, {500, 800}, 1900), first); // a gap from 800 to 1000
        QCOMPARE(markAfter(first, {5000, std::nullopt}, 1900), (SeriesMark{1000, 1900}));
        QCOMPARE(markAfter(SeriesMark{1000, 1900}, {1500, std::nullopt}, 9000), first);
        QCOMPARE(markAfter(SeriesMark{1000, 1900}, {7000, std::nullopt}, 9000), (SeriesMark{1000, 1900}));
    }

    void ideasWithComments()
    {
        ConsulService service(madeUpProposals(60, 7));
        LoopbackServer server([&](const LoopbackRequest &request) { return service.answer(request); });
        SyncBench bench;
        const SourceProfile source = sourceAt(server.url(), QStringLiteral("consul"));
        const SourceReport report = bench.syncOne(source);
        QVERIFY2(report.outcome == SyncOutcome::Ok, report.error ? qPrintable(toOneLine(*report.error)) : "");
        QCOMPARE(bench.status().ideas, 60);
        QCOMPARE(bench.status().comments, 20);
        // What two full walks miss is withdrawn; one may only have lost it at a page's border.
        service.content().proposals.removeAt(10);
        QCOMPARE(bench.syncOne(source).counts.withdrawn, 0);
        QCOMPARE(bench.status().ideas, 60);
        QCOMPARE(bench.syncOne(source).counts.withdrawn, 1);
        QCOMPARE(bench.status().ideas, 59);
    }

    void nextLinkElsewhere()
    {
        HostileServer server;
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{\"value\":[]}"}; });
        server.setElsewhere(other.url());
        SyncBench bench;
        SourceProfile source = sourceAt(server.url(QStringLiteral("/next-elsewhere/v1.1")));
        qputenv("STADTBLICK_SECRET_CITY", "user:very-secret");
        source.credentials = QStringLiteral("city");
        const SourceReport report = bench.syncOne(source);
        QVERIFY(report.outcome != SyncOutcome::Ok);
        QVERIFY(other.requests().empty());
        QVERIFY(report.error->what.contains(QLatin1String("another origin")));
        QVERIFY(report.error->what.contains(server.url().toString()));
        QVERIFY(report.error->what.contains(other.url().toString()));
        QCOMPARE(report.outcome, SyncOutcome::Partial); // the first page is good and kept
        QCOMPARE(bench.status().stations, 1);
        QCOMPARE(server.requests().front().headers.value("authorization"),
            "Basic " + QByteArray("user:very-secret").toBase64());
        QVERIFY(!contentOf(bench.cachePath).contains("very-secret"));
    }

    void unknownSecret()
    {
        HostileServer server;
        SyncBench bench;
        SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        source.credentials = QStringLiteral("nobody-set-this");
        const SourceReport report = bench.syncOne(source);
        QCOMPARE(report.outcome, SyncOutcome::Failed);
        QVERIFY(report.error->what.contains(QLatin1String("nobody-set-this")));
        QVERIFY(report.error->advice.contains(QLatin1String("STADTBLICK_SECRET_NOBODY_SET_THIS")));
        QVERIFY(server.requests().empty());
    }

    void urlsAreStoredWithoutSecrets()
    {
        HostileServer server;
        server.setGood(madeUpCity({}), 50);
        SyncBench bench;
        QUrl url = server.url(QStringLiteral("/good/v1.1"));
        url.setUserInfo(QStringLiteral("user:pass-word"));
        QCOMPARE(bench.syncOne(sourceAt(url)).outcome, SyncOutcome::Ok);
        QVERIFY(!bench.status().url.contains(QLatin1String("pass-word")));
        QFile file(bench.cachePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pass-word"));
    }

    void watchSyncsAgain()
    {
        HostileServer server;
        server.setGood(madeUpCity({}), 500);
        SyncBench bench;
        SyncEngine engine(bench.workers, bench.writer, bench.http, bench.limits, bench.clock);
        SourceProfile source = sourceAt(server.url(QStringLiteral("/good/v1.1")));
        source.intervalS = 600;
        int reports = 0;
        SyncWatch watch(engine, bench.clock, bench.request({source}), [&](const Result<SyncReport> &report) {
            QVERIFY(report && report->isOk());
            if (++reports == 3) {
                watch.stop();
            }
        });
        watch.start();
        QTRY_COMPARE(reports, 3);
        QCOMPARE(bench.clock.waits(), std::vector<qint64>({600'000, 600'000}));
    }
};

STADTBLICK_TEST(tst_SyncEngine, QCoreApplication)
#include "tst_syncengine.moc"
