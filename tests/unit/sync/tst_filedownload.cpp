#include "models/sync/checkedfile.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testmain.h"
#include "tests/support/toldclock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace stadtblick;
using namespace stadtblick::test;
using namespace Qt::StringLiterals;

namespace {

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.connectMs = 500;
    limits.firstByteMs = 300;
    limits.stallWindowMs = 300;
    limits.jitter = 0;
    return limits;
}

/** Serves one file with ranges, and breaks off as it is told. */
class RangeServer : public LoopbackServer
{
public:
    RangeServer()
        : LoopbackServer([](const LoopbackRequest &) { return LoopbackReply{404, {}}; })
    { }

    QByteArray content;
    QByteArray etag = "\"one\"";
    QByteArray sumFile; ///< empty: the right one
    std::vector<qint64> cuts; ///< bytes sent before the connection is cut, one a request; then no more cuts
    qint64 saidLength = -1; ///< instead of the right one
    bool hasRanges = true;
    bool isSilent = false;
    QByteArray redirect;
    QList<QByteArray> ranges; ///< asked for

protected:
    bool serve(QTcpSocket &socket, const LoopbackRequest &request) override
    {
        if (request.path().endsWith(u".md5"_s)) {
            const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
            const QByteArray body = sumFile.isEmpty() ? sum + "  city.osm.pbf\n" : sumFile;
            socket.write(
                "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            return true;
        }
        if (isSilent) {
            return true;
        }
        if (!redirect.isEmpty()) {
            socket.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + redirect + "\r\n\r\n");
            redirect.clear();
            return true;
        }
        return serveFile(socket, request);
    }

private:
    bool serveFile(QTcpSocket &socket, const LoopbackRequest &request)
    {
        const QByteArray range = request.headers.value("range");
        ranges.append(range);
        qint64 from = 0;
        if (hasRanges && range.startsWith("bytes=") && request.headers.value("if-range") == etag) {
            from = range.mid(6).chopped(1).toLongLong();
        }
        const QByteArray part = content.mid(from);
        QByteArray head = from > 0
            ? "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + QByteArray::number(from) + "-"
                + QByteArray::number(content.size() - 1) + "/" + QByteArray::number(content.size()) + "\r\n"
            : QByteArray("HTTP/1.1 200 OK\r\n");
        head += "ETag: " + etag + "\r\nContent-Length: "
            + QByteArray::number(saidLength >= 0 ? saidLength : part.size()) + "\r\n\r\n";
        socket.write(head);
        if (cuts.empty()) {
            socket.write(part);
            return true;
        }
        socket.write(part.left(cuts.front()));
        cuts.erase(cuts.begin());
        socket.disconnectFromHost();
        return false;
    }
};

} // namespace

/** Large files to disk: going on after a cut, sums, sizes, other origins; all against a server on loopback.
 */
class tst_FileDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetches();
    void takesTheFileOfAnEarlierRun();
    void goesOnAfterACut();
    void goesOnInTheNextRun();
    void beginsAnewWhereTheFileHasChanged();
    void takesAServerWithoutRanges();
    void refusesAWrongSum();
    void fetchesAgainWhereTheFileWasReplaced();
    void refusesAnAnswerThatIsNoSum();
    void refusesALargeFile_data();
    void refusesALargeFile();
    void noticesAShortFile();
    void givesUpOnSilence();
    void staysWithItsOrigin();
    void followsWithinTheOrigin();
    void cancels();
    void readsSums_data();
    void readsSums();

private:
    Result<QString> fetch(CheckedFileTask task);
    CheckedFileTask task() const;

    std::unique_ptr<RangeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    ToldClock m_clock;
    Executor m_executor{1};
};

void tst_FileDownload::init()
{
    QTest::failOnWarning();
    m_server = std::make_unique<RangeServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = ToldClock();
    QByteArray content(300'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i) {
        content[i] = char(i * 7919 >> 3);
    }
    m_server->content = content;
}

CheckedFileTask tst_FileDownload::task() const
{
    CheckedFileTask task;
    task.download.url = m_server->url(u"/city.osm.pbf"_s);
    task.download.target = m_folder->filePath(u"city.osm.pbf"_s);
    task.md5Url = m_server->url(u"/city.osm.pbf.md5"_s);
    return task;
}

Result<QString> tst_FileDownload::fetch(CheckedFileTask task)
{
    HttpClient client(smallLimits(), m_clock);
    CheckedFile file(client, m_executor);
    const QFuture<Result<QString>> future = file.start(task);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return tl::unexpected(Error{Error::Kind::Usage, u"test: never answered"_s, {}, {}});
    }
    return future.result();
}

#define QVERIFY_FILE(path)                                                                                   \
    do {                                                                                                     \
        QFile got(path);                                                                                     \
        QVERIFY(got.open(QIODevice::ReadOnly));                                                              \
        QVERIFY(got.readAll() == m_server->content);                                                         \
        QVERIFY(!QFile::exists(path + u".part"_s));                                                          \
        QVERIFY(!QFile::exists(path + u".part.json"_s));                                                     \
    } while (false)

void tst_FileDownload::fetches()
{
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
    QCOMPARE(m_server->requests().back().headers.value("accept-encoding"), "identity");
}

void tst_FileDownload::takesTheFileOfAnEarlierRun()
{
    QVERIFY(fetch(task()));
    QCOMPARE(m_server->ranges.size(), 1);
    const auto again = fetch(task());
    QVERIFY2(again, again ? "" : qPrintable(toOneLine(again.error())));
    QVERIFY_FILE(*again);
    QCOMPARE(m_server->ranges.size(), 1); // only the sum was asked for
    // The server has a newer file by now.
    m_server->content = QByteArray(200'000, 'n');
    m_server->etag = "\"new\"";
    const auto newer = fetch(task());
    QVERIFY2(newer, newer ? "" : qPrintable(toOneLine(newer.error())));
    QVERIFY_FILE(*newer);
    QCOMPARE(m_server->ranges.size(), 2);
    // Without a sum nobody can tell whether it is the same.
    CheckedFileTask unchecked = task();
    unchecked.md5Url.clear();
    QVERIFY(fetch(unchecked));
    QCOMPARE(m_server->ranges.size(), 3);
}

void tst_FileDownload::goesOnAfterACut()
{
    m_server->cuts = {100'000, 0, 150'000};
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
    QVERIFY(m_server->ranges.size() >= 3);
    QVERIFY(m_server->ranges.front().isEmpty());
    QVERIFY(m_server->ranges.last().startsWith("bytes="));
}

void tst_FileDownload::goesOnInTheNextRun()
{
    m_server->cuts = {90'000, 0, 0, 0, 0, 0, 0, 0};
    const auto failed = fetch(task());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Network);
    m_server->cuts.clear();
    m_server->ranges.clear();
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
    QCOMPARE(m_server->ranges, QList<QByteArray>{"bytes=90000-"});
}

void tst_FileDownload::beginsAnewWhereTheFileHasChanged()
{
    m_server->cuts = {90'000, 0, 0, 0, 0, 0, 0, 0};
    QVERIFY(!fetch(task()));
    m_server->cuts.clear();
    m_server->etag = "\"two\"";
    m_server->content = QByteArray(200'000, 'x');
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
}

void tst_FileDownload::takesAServerWithoutRanges()
{
    m_server->hasRanges = false;
    m_server->cuts = {100'000};
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
}

void tst_FileDownload::refusesAWrongSum()
{
    m_server->sumFile = QByteArray(32, 'a') + "  city.osm.pbf\n";
    const auto path = fetch(task());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Protocol);
    QVERIFY(!QFile::exists(task().download.target));
    QCOMPARE(m_server->ranges.size(), 2); // once more, as the file may have been replaced meanwhile
}

void tst_FileDownload::fetchesAgainWhereTheFileWasReplaced()
{
    m_server->cuts = {90'000, 0, 0, 0, 0, 0, 0, 0};
    QVERIFY(!fetch(task()));
    m_server->cuts.clear();
    m_server->content = QByteArray(300'000, 'y'); // another file under the same ETag: only the sum tells
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
}

void tst_FileDownload::refusesAnAnswerThatIsNoSum()
{
    m_server->sumFile = "<html>not here</html>";
    const auto path = fetch(task());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Protocol);
    QVERIFY(m_server->ranges.empty());
}

void tst_FileDownload::refusesALargeFile_data()
{
    QTest::addColumn<qint64>("saidLength");
    QTest::newRow("as announced") << qint64{-1};
    QTest::newRow("announced as small") << qint64{1000};
}

void tst_FileDownload::refusesALargeFile()
{
    QFETCH(qint64, saidLength);
    m_server->saidLength = saidLength;
    CheckedFileTask small = task();
    small.download.maximumBytes = saidLength < 0 ? 200'000 : 500;
    const auto path = fetch(small);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Limit);
    QVERIFY(!QFile::exists(small.download.target));
}

void tst_FileDownload::noticesAShortFile()
{
    // Of 400,000 bytes 300,000 come, and then the end; no more the next times.
    m_server->saidLength = 400'000;
    m_server->hasRanges = false;
    m_server->cuts = std::vector<qint64>(8, 300'000);
    CheckedFileTask unchecked = task();
    unchecked.md5Url.clear();
    const auto path = fetch(unchecked);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Network);
    QVERIFY(!QFile::exists(task().download.target));
}

void tst_FileDownload::givesUpOnSilence()
{
    m_server->isSilent = true;
    const auto path = fetch(task());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Network);
    QCOMPARE(m_clock.waits().size(), std::size_t{3}); // between four tries
}

void tst_FileDownload::staysWithItsOrigin()
{
    RangeServer other;
    other.content = m_server->content;
    m_server->redirect = other.url(u"/city.osm.pbf"_s).toEncoded();
    const auto path = fetch(task());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Limit);
    QVERIFY(other.requests().empty());
    CheckedFileTask trusting = task();
    trusting.download.origins = {other.url().toString(QUrl::RemovePath)};
    m_server->redirect = other.url(u"/city.osm.pbf"_s).toEncoded();
    QVERIFY(fetch(trusting));
}

void tst_FileDownload::followsWithinTheOrigin()
{
    m_server->redirect = "/city-260101.osm.pbf";
    const auto path = fetch(task());
    QVERIFY2(path, path ? "" : qPrintable(toOneLine(path.error())));
    QVERIFY_FILE(*path);
}

void tst_FileDownload::cancels()
{
    m_server->isSilent = true;
    HttpClient client(HttpLimits(), m_clock);
    CheckedFile file(client, m_executor);
    CheckedFileTask unchecked = task();
    unchecked.md5Url.clear();
    const QFuture<Result<QString>> future = file.start(unchecked);
    QTRY_VERIFY(!m_server->requests().empty());
    file.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
}

void tst_FileDownload::readsSums_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sum"); // empty: none
    const QByteArray sum = "0123456789abcdef0123456789abcdef";
    QTest::newRow("md5sum") << sum + "  city.osm.pbf\n" << sum;
    QTest::newRow("alone") << sum << sum;
    QTest::newRow("upper case") << sum.toUpper() + "\n" << sum;
    QTest::newRow("too long") << sum + "0" << QByteArray();
    QTest::newRow("short") << sum.left(31) << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_FileDownload::readsSums()
{
    QFETCH(QByteArray, text);
    QTEST(md5Of(text).value_or(QByteArray()), "sum");
}

STADTBLICK_TEST(tst_FileDownload, QCoreApplication)
#include "tst_filedownload.moc"
