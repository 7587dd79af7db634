#include "models/store/cachefile.h"
#include "tests/support/madeupcity.h"
#include "tests/support/testmain.h"
#include "tests/unit/sync/syncfixture.h"

#include <QtCore/QProcess>

#include <functional>
#include <random>

using namespace stadtblick;
using namespace stadtblick::test;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;
constexpr qint64 firstNowMs = 1'750'000'000'000;

/** A city with sensors and ideas on one server; the same whenever it is made. */
class City
{
public:
    explicit City(const MadeUpSize &size)
        : sensors(madeUpCity(size), QStringLiteral("/v1.1"), 100)
        , ideas(madeUpProposals(160, 3))
        , server([this](const LoopbackRequest &request) {
            ++requests;
            return request.path().startsWith(QLatin1String("/v1.1")) ? sensors.answer(request, server.url())
                                                                     : ideas.answer(request);
        })
    {
        server.setNoting(false);
    }

    /** New, late, corrected and withdrawn values, a changed idea. */
    void change(const MadeUpSize &size)
    {
        SensorThingsContent &content = sensors.content();
        for (auto stream = content.observations.begin(); stream != content.observations.end(); ++stream) {
            QList<QJsonObject> &list = stream.value();
            const qsizetype last = list.size() - 1;
            list[last - 5].insert(QStringLiteral("result"), 77.25);
            list.removeAt(last - 20);
        }
        const QStringList ids = content.observations.keys();
        for (const QString &id : ids) {
            addObservation(content, id, size.firstMs - 3 * day, 1.5);
            addObservation(content, id, size.firstMs + size.observationsPerStream * size.stepMs, 2.5);
        }
        ideas.content().proposals[5].insert(QStringLiteral("cachedVotesUp"), 4711);
    }

    SensorThingsService sensors;
    ConsulService ideas;
    int requests = 0;
    LoopbackServer server;
};

} // namespace

/** kill -9 at any moment: what is left is whole, and the next sync ends with the content of an undisturbed
 * one. */
class tst_KilledSync : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::mt19937 m_random{20250615};

    QStringList arguments(const QString &cache, qint64 nowMs, const City &city) const
    {
        return {cache, QString::number(nowMs),
            QLatin1String("sensorthings=") + city.server.url(QStringLiteral("/v1.1")).toString(),
            QLatin1String("consul=") + city.server.url(QStringLiteral("/graphql")).toString()};
    }

    void startChild(QProcess &child, const QStringList &arguments)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + QLatin1String("/sync_child"), arguments);
        QVERIFY(child.waitForStarted());
    }

    /** Runs a child to its end. @return its exit code */
    int runToEnd(const QStringList &arguments)
    {
        QProcess child;
        startChild(child, arguments);
        return runUntil([&] { return child.state() == QProcess::NotRunning; }, 60'000) ? child.exitCode()
                                                                                       : -1;
    }

    /**
     * Starts children and kills each after some requests and some microseconds, then lets one come to its
     * end, unless one has before it could be killed: a further sync would be one more than the undisturbed
     * cache had.
     * @p requests counts what the server was asked for. @p hasEnded says so of a child that was killed after
     * its run had ended, while it was leaving.
     * @return kills that hit; -1 if the last child failed
     */
    int killedThenEnded(
        const QStringList &arguments, const int &requests, int wanted,
        const std::function<bool()> &hasEnded = [] { return false; })
    {
        int kills = 0;
        for (int i = 0; i < wanted; ++i) {
            QProcess child;
            startChild(child, arguments);
            const int until = requests + static_cast<int>(m_random() % 7);
            const int furtherUs = static_cast<int>(m_random() % 12'000);
            [[maybe_unused]] const bool isThere =
                runUntil([&] { return requests > until || child.state() == QProcess::NotRunning; }, 20'000);
            QElapsedTimer elapsed;
            elapsed.start();
            while (elapsed.nsecsElapsed() / 1000 < furtherUs) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            }
            if (child.state() == QProcess::NotRunning) {
                return child.exitCode() == 0 ? kills : -1;
            }
            child.kill(); // SIGKILL
            child.waitForFinished();
            kills += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
            if (hasEnded()) {
                return kills;
            }
        }
        return runToEnd(arguments) == 0 ? kills : -1;
    }

    /** Whole walks over the ideas that @p cache has seen the end of. */
    static qint64 endedWalks(const QString &cache)
    {
        auto connection = openCache(cache, Connection::Mode::ReadOnly);
        if (!connection) {
            return 0; // killed before there was a cache
        }
        const auto ended = connection->integer("SELECT min(ended) FROM walk");
        return ended ? ended->value_or(0) : 0;
    }

    /** True if the last run over @p cache came to its end and said so. */
    static bool hasRunEnded(const QString &cache)
    {
        auto connection = openCache(cache, Connection::Mode::ReadOnly);
        if (!connection) {
            return false;
        }
        const auto runs = connection->integer("SELECT count(*) FROM cursor WHERE key = 'run/begin'");
        return runs && *runs == 0;
    }

    /** Compares line by line, so that a failure shows what differs. */
    static void expectSame(const QString &cache, const QString &expected)
    {
        const QList<QByteArray> lines = contentOf(cache).split('\n');
        const QList<QByteArray> wanted = contentOf(expected).split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i) {
            QVERIFY2(lines[i] == wanted[i], QByteArray(lines[i] + " instead of " + wanted[i]).constData());
        }
        QCOMPARE(lines.size(), wanted.size());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void endsAsUndisturbed()
    {
        const MadeUpSize size{.things = 3, .streamsPerThing = 2, .observationsPerStream = 4000};
        City city(size);
        const QString whole = m_folder.filePath(QStringLiteral("whole.sqlite"));
        const QString broken = m_folder.filePath(QStringLiteral("broken.sqlite"));
        QCOMPARE(runToEnd(arguments(whole, firstNowMs, city)), 0);

        const int firstKills = killedThenEnded(arguments(broken, firstNowMs, city), city.requests, 70);
        expectSame(broken, whole);

        city.change(size);
        const qint64 laterMs = firstNowMs + 8 * day; // a weekly re-read is due
        QCOMPARE(runToEnd(arguments(whole, laterMs, city)), 0);
        const int secondKills = killedThenEnded(arguments(broken, laterMs, city), city.requests, 60);
        expectSame(broken, whole);
        QVERIFY(contentOf(whole).contains(" 77.25 "));
        qInfo("killed %d times in the first sync, %d times in the second", firstKills, secondKills);
        QVERIFY2(firstKills + secondKills >= 100, qPrintable(QString::number(firstKills + secondKills)));
    }

    /** A walk over the ideas that is killed stays one walk: what it misses is missed once, not twice. */
    void walkStaysOneWalk()
    {
        City city({.things = 0});
        city.ideas.content() = madeUpProposals(600, 5);
        const QString whole = m_folder.filePath(QStringLiteral("whole-walk.sqlite"));
        const QString broken = m_folder.filePath(QStringLiteral("broken-walk.sqlite"));
        const auto only = [&](const QString &cache) {
            QStringList list = arguments(cache, firstNowMs, city);
            list.removeAt(2);
            return list;
        };
        for (int walk = 1; walk <= 3; ++walk) {
            QCOMPARE(runToEnd(only(whole)), 0);
            const auto hasEnded = [&] { return endedWalks(broken) == walk && hasRunEnded(broken); };
            QVERIFY(killedThenEnded(only(broken), city.requests, 12, hasEnded) >= 3);
            QCOMPARE(endedWalks(broken), walk);
            expectSame(broken, whole);
            city.ideas.content().proposals.removeAt(99 + walk);
        }
    }

    /** A source that had ended when the process was killed is not walked again beside a slower one. */
    void endedSourceIsNotWalkedAgain_data()
    {
        QTest::addColumn<bool>("isSlowerChanged");
        QTest::newRow("ideas leave the faster source") << false;
        QTest::newRow("ideas leave the slower source") << true;
    }

    void endedSourceIsNotWalkedAgain()
    {
        QFETCH(bool, isSlowerChanged);
        ConsulService slower(madeUpProposals(700, 5));
        ConsulService faster(madeUpProposals(40, 3));
        int requests = 0;
        LoopbackServer server([&](const LoopbackRequest &request) {
            ++requests;
            return request.path().startsWith(QLatin1String("/slower")) ? slower.answer(request)
                                                                       : faster.answer(request);
        });
        const auto sync = [&](const QString &cache) {
            return QStringList{cache, QString::number(firstNowMs),
                QLatin1String("consul@faster=") + server.url(QStringLiteral("/faster/graphql")).toString(),
                QLatin1String("consul@slower=") + server.url(QStringLiteral("/slower/graphql")).toString()};
        };
        const QString tag = QString::number(isSlowerChanged);
        const QString whole = m_folder.filePath(QLatin1String("whole-pair.sqlite") + tag);
        const QString broken = m_folder.filePath(QLatin1String("broken-pair.sqlite") + tag);
        for (int walk = 1; walk <= 3; ++walk) {
            QCOMPARE(runToEnd(sync(whole)), 0);
            const auto hasEnded = [&] { return endedWalks(broken) == walk && hasRunEnded(broken); };
            QVERIFY(killedThenEnded(sync(broken), requests, 8, hasEnded) >= 3);
            QCOMPARE(endedWalks(broken), walk);
            expectSame(broken, whole);
            (isSlowerChanged ? slower : faster).content().proposals.removeAt(30 - walk);
        }
        QVERIFY(contentOf(whole).contains(" 1\n")); // something was withdrawn in the third walk
    }

    void secondProcessIsRefused()
    {
        City city({});
        QProcess child;
        const QString cache = m_folder.filePath(QStringLiteral("locked.sqlite"));
        const auto lock = CacheLock::take(cache);
        QVERIFY(lock.has_value());
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(QCoreApplication::applicationDirPath() + QLatin1String("/sync_child"),
            arguments(cache, firstNowMs, city));
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(child.exitCode(), 1);
        QVERIFY(child.readAllStandardError().contains("Another sync of this cache is running"));
        QCOMPARE(city.requests, 0);
    }

    void lockDiesWithItsProcess()
    {
        City city({.observationsPerStream = 4000});
        const QString cache = m_folder.filePath(QStringLiteral("killed.sqlite"));
        QProcess child;
        startChild(child, arguments(cache, firstNowMs, city));
        QTRY_VERIFY(city.requests > 3);
        QVERIFY(!CacheLock::take(cache).has_value());
        child.kill();
        child.waitForFinished();
        QVERIFY(CacheLock::take(cache).has_value());
    }
};

STADTBLICK_TEST(tst_KilledSync, QCoreApplication)
#include "tst_killedsync.moc"
