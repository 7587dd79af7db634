#include "models/sync/httpclient.h"
#include "tests/support/hostileserver.h"
#include "tests/support/testmain.h"
#include "tests/support/toldclock.h"

#include <QtTest/QtTest>

using namespace stadtblick;
using namespace stadtblick::test;

namespace {

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.connectMs = 1500;
    limits.firstByteMs = 200;
    limits.stallWindowMs = 300;
    limits.answerMs = 3000;
    limits.bodyBytes = 2 * 1024 * 1024;
    limits.jitter = 0;
    return limits;
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT

    ToldClock m_clock;

    Result<HttpAnswer> fetch(HttpTask task, const HttpLimits &limits = smallLimits())
    {
        m_clock = ToldClock();
        HttpClient client(limits, m_clock);
        if (task.root.isEmpty()) {
            task.root = task.url;
        }
        QFuture<Result<HttpAnswer>> future = client.fetch(task);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
            return tl::unexpected(
                Error{Error::Kind::Network, QStringLiteral("test: never answered"), {}, {}});
        }
        return future.result();
    }

    Result<HttpAnswer> fetch(const QUrl &url)
    {
        HttpTask task;
        task.url = url;
        return fetch(task);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void answers()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply{200, "{\"value\":[]}"}; });
        const auto answer = fetch(server.url(QStringLiteral("/v1.1")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "{\"value\":[]}");
        QVERIFY(answer->body.capacity() >= answer->body.size() + 64);
        QCOMPARE(answer->tries, 1);
        const LoopbackRequest &request = server.requests().front();
        QCOMPARE(request.headers.value("accept-encoding"), "gzip");
        QVERIFY(request.headers.value("user-agent").startsWith("Stadtblick/"));
    }

    void unpacks()
    {
        LoopbackServer server([](const LoopbackRequest &) {
            return LoopbackReply{
                200, gzipOfSpaces(65536 * 4), "application/json", {{"Content-Encoding", "gzip"}}};
        });
        const auto answer = fetch(server.url());
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, QByteArray(65536 * 4, ' '));
        QVERIFY(answer->wireBytes < 10'000);
    }

    void posts()
    {
        LoopbackServer server(
            [](const LoopbackRequest &request) { return LoopbackReply{200, request.body}; });
        HttpTask task;
        task.url = server.url(QStringLiteral("/graphql"));
        task.method = "POST";
        task.body = "{\"query\":\"{x}\"}";
        task.headers = {{"Content-Type", "application/json"}};
        task.userAgent = "Mozilla/5.0 (like a browser)";
        const auto answer = fetch(task);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, task.body);
        QCOMPARE(server.requests().front().method, "POST");
        QCOMPARE(server.requests().front().headers.value("user-agent"), task.userAgent);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("tries");
        for (const int status : {401, 403, 404, 410}) {
            QTest::addRow("%d", status) << status << 1;
        }
        for (const int status : {408, 429, 500, 503}) {
            QTest::addRow("%d", status) << status << 4;
        }
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(int, tries);
        HostileServer server;
        const auto answer = fetch(server.url(QStringLiteral("/status-%1/v1.1").arg(status)));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->tries, tries);
        QCOMPARE(static_cast<int>(server.requests().size()), tries);
        QVERIFY(answer->body.contains("told to say so"));
        QCOMPARE(
            m_clock.waits(), tries == 1 ? std::vector<qint64>() : std::vector<qint64>({500, 1000, 2000}));
    }

    void waitsAsAsked()
    {
        HostileServer server;
        server.setRetryAfter("7");
        QVERIFY(fetch(server.url(QStringLiteral("/status-503/"))).has_value());
        QCOMPARE(m_clock.waits(), std::vector<qint64>({7000, 7000, 7000}));
    }
    void givesUpWhenAskedToWaitTooLong()
    {
        HostileServer server;
        server.setRetryAfter("3600");
        const auto answer = fetch(server.url(QStringLiteral("/status-429/")));
        QCOMPARE(answer->status, 429);
        QCOMPARE(answer->tries, 1);
    }
    void recovers()
    {
        HostileServer server;
        const auto answer = fetch(server.url(QStringLiteral("/flaky/v1.1/Things")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->tries, 3);
    }
    void countsEarlierTries()
    {
        HostileServer server;
        HttpTask task;
        task.url = server.url(QStringLiteral("/status-500/"));
        task.triesMade = 3;
        QCOMPARE(fetch(task)->tries, 4);
        QCOMPARE(server.requests().size(), 1U);
        QCOMPARE(m_clock.waits(), std::vector<qint64>({2000}));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *behaviour, Error::Kind kind, int requests, const char *what) {
            QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << kind << requests
                                     << QString::fromLatin1(what);
        };
        row("silent", Error::Kind::Network, 4, "did not answer");
        row("trickle", Error::Kind::Network, 4, "too slowly");
        row("cut", Error::Kind::Network, 4, "cut");
        row("cut-before", Error::Kind::Network, 4, "cut");
        row("garbage", Error::Kind::Network, -1, "");
        row("elsewhere", Error::Kind::Limit, 1, "another origin");
        row("circle", Error::Kind::Limit, 1, "circle");
        row("file", Error::Kind::Limit, 1, "neither http nor https");
        row("login", Error::Kind::Network, 2, "login");
        row("huge", Error::Kind::Limit, 1, "larger than 2 MB");
        row("bomb", Error::Kind::Limit, 1, "more than 2 MB");
        row("brackets", Error::Kind::Limit, 1, "deeper than 64");
    }
    void failures()
    {
        QFETCH(QString, behaviour);
        QFETCH(Error::Kind, kind);
        QFETCH(int, requests);
        QFETCH(QString, what);
        HostileServer server;
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{}"}; });
        server.setElsewhere(other.url());
        server.setTrickleMs(20);
        HttpTask task;
        task.url = server.url(QLatin1Char('/') + behaviour + QLatin1String("/v1.1"));
        task.secret = Secret{"Bearer secret"};
        const auto answer = fetch(task);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, kind);
        QVERIFY2(answer.error().what.contains(what), qPrintable(answer.error().what));
        if (requests >= 0) {
            QCOMPARE(static_cast<int>(server.requests().size()), requests);
        }
        QVERIFY(other.requests().empty());
        QVERIFY(server.bytesSent() < 20'000'000);
    }

    void announcedTooLarge()
    {
        LoopbackServer server(
            [](const LoopbackRequest &) { return LoopbackReply{200, QByteArray(2'500'000, ' ')}; });
        QCOMPARE(fetch(server.url()).error().kind, Error::Kind::Limit);
        HttpTask task;
        task.url = server.url();
        task.bodyBytes = 3'000'000; // as a profile may raise it
        QCOMPARE(fetch(task)->body.size(), 2'500'000);
    }

    void redirectsAreFollowed()
    {
        LoopbackServer server([](const LoopbackRequest &request) {
            const int hop = request.path().sliced(1).toInt();
            return hop < 5
                ? LoopbackReply{307, {}, "text/plain", {{"Location", "/" + QByteArray::number(hop + 1)}}}
                : LoopbackReply{200, request.method + request.body};
        });
        HttpTask task;
        task.url = server.url(QStringLiteral("/0"));
        task.method = "POST";
        task.body = "x";
        const auto answer = fetch(task);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, "POSTx");
        QCOMPARE(answer->url, server.url(QStringLiteral("/5")));
        QCOMPARE(answer->tries, 1);
    }
    void redirectsHaveAnEnd()
    {
        LoopbackServer server([](const LoopbackRequest &request) {
            return LoopbackReply{302, {}, "text/plain", {{"Location", request.target + "x"}}};
        });
        const auto answer = fetch(server.url(QStringLiteral("/")));
        QCOMPARE(answer.error().kind, Error::Kind::Limit);
        QCOMPARE(server.requests().size(), 6U);
    }

    void trustedOriginGetsNoCredentials()
    {
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "{}"}; });
        LoopbackServer server([&](const LoopbackRequest &) {
            return LoopbackReply{
                302, {}, "text/plain", {{"Location", other.url(QStringLiteral("/x")).toEncoded()}}};
        });
        HttpTask task;
        task.url = server.url();
        task.secret = Secret{"Bearer secret"};
        task.origins = {other.url().toString()};
        QVERIFY(fetch(task).has_value());
        QCOMPARE(server.requests().front().headers.value("authorization"), "Bearer secret");
        QCOMPARE(other.requests().size(), 1U);
        QVERIFY(!other.requests().front().headers.contains("authorization"));
    }

    void userinfoIsNotSent()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply{200, "{}"}; });
        QUrl url = server.url(QStringLiteral("/x"));
        url.setUserInfo(QStringLiteral("user:password"));
        QVERIFY(fetch(url).has_value());
        QVERIFY(!server.requests().front().headers.contains("authorization"));
    }

    void twoAtATime()
    {
        // Nobody answers: only two requests may arrive within the first time-out.
        HostileServer server;
        HttpLimits limits = smallLimits();
        limits.firstByteMs = 400;
        limits.tries = 1;
        HttpClient client(limits, m_clock);
        std::vector<QFuture<Result<HttpAnswer>>> futures;
        for (int i = 0; i < 5; ++i) {
            HttpTask task;
            task.url = server.url(QStringLiteral("/silent/%1").arg(i));
            task.root = task.url;
            futures.push_back(client.fetch(task));
        }
        QTest::qWait(200);
        QCOMPARE(server.requests().size(), 2U);
        for (const auto &future : futures) {
            QTRY_VERIFY(future.isFinished());
        }
        QCOMPARE(server.requests().size(), 5U);
    }

    void cancels()
    {
        HostileServer server;
        HttpClient client(smallLimits(), m_clock);
        HttpTask task;
        task.url = task.root = server.url(QStringLiteral("/huge/"));
        QFuture<Result<HttpAnswer>> future = client.fetch(task);
        QTRY_COMPARE(server.requests().size(), 1U);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        const qint64 sent = server.bytesSent();
        QTest::qWait(50);
        QVERIFY(server.bytesSent() - sent < 4'000'000);
    }

    void noServer()
    {
        const auto answer = fetch(QUrl(QStringLiteral("http://127.0.0.1:1/v1.1")));
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(m_clock.waits().size(), 3U);
    }
};

STADTBLICK_TEST(tst_HttpClient, QCoreApplication)
#include "tst_httpclient.moc"
