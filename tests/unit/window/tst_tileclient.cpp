#include "tests/support/hostileserver.h"
#include "tests/support/testmain.h"
#include "widgets/map/tilefetch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace stadtblick::test;
using namespace Qt::StringLiterals;

/** Tiles from a server on loopback: the service's own origin only, sizes, statuses, stopping. */
class TestTileClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void answers_data();
    void answers();
    void staysWithItsOrigin();
    void stops();

private:
    static RasterSource mapAt(const LoopbackServer &server);
    static Result<QByteArray> wait(const QFuture<Result<QByteArray>> &future);
};

RasterSource TestTileClient::mapAt(const LoopbackServer &server)
{
    RasterSource source;
    source.id = u"local"_s;
    source.url = server.url().toString() + u"/{z}/{x}/{y}.png"_s;
    return source;
}

Result<QByteArray> TestTileClient::wait(const QFuture<Result<QByteArray>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return tl::unexpected(Error{Error::Kind::Network, u"test: never answered"_s, {}, {}});
    }
    return future.result();
}

void TestTileClient::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("tile") << 200 << QByteArray("picture") << true;
    QTest::newRow("no such tile") << 404 << QByteArray() << true;
    QTest::newRow("forbidden") << 403 << QByteArray() << false;
    QTest::newRow("too large") << 200 << QByteArray(5 << 20, 'x') << false;
}

void TestTileClient::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LoopbackServer server([&](const LoopbackRequest &) { return LoopbackReply{status, body, "image/png"}; });
    TileClient client;
    const RasterSource map = mapAt(server);
    const auto answer = wait(client.fetchOf(map)(tileUrl(map, {3, 4, 2})));
    QTEST(answer.has_value(), "isGood");
    if (answer) {
        QCOMPARE(*answer, body);
    }
    QCOMPARE(server.requests().front().target, "/3/4/2.png");
    QVERIFY(server.requests().front().headers.value("user-agent").startsWith("Stadtblick/"));
}

void TestTileClient::staysWithItsOrigin()
{
    LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply{200, "picture"}; });
    LoopbackServer server([&](const LoopbackRequest &) {
        return LoopbackReply{302, {}, "text/plain", {{"Location", other.url(u"/x.png"_s).toEncoded()}}};
    });
    TileClient client;
    const RasterSource map = mapAt(server);
    const auto answer = wait(client.fetchOf(map)(tileUrl(map, {3, 4, 2})));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Limit);
    QVERIFY(other.requests().empty());
}

void TestTileClient::stops()
{
    HostileServer server;
    TileClient client;
    const RasterSource map = mapAt(server);
    QFuture<Result<QByteArray>> answer = client.fetchOf(map)(server.url(u"/silent"_s));
    QTRY_VERIFY(!server.requests().empty());
    answer.cancel();
    QTRY_VERIFY(answer.isFinished());
}

STADTBLICK_TEST(TestTileClient, QApplication)
#include "tst_tileclient.moc"
