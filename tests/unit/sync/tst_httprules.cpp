#include "models/sync/inflater.h"
#include "models/sync/jsondepth.h"
#include "models/sync/origin.h"
#include "models/sync/retrypolicy.h"
#include "models/sync/secrets.h"
#include "tests/support/testmain.h"

#include <QtTest/QtTest>

#include <zlib.h>

using namespace stadtblick;

namespace {

QByteArray gzip(const QByteArray &text)
{
    QByteArray packed(text.size() + 100, '\0');
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return packed;
}

} // namespace

class tst_HttpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void origins_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("trusted");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, const char *root, const char *url, bool isAllowed,
                             const QStringList &trusted = {}) {
            QTest::newRow(name) << QString::fromLatin1(root) << QString::fromLatin1(url) << trusted
                                << isAllowed;
        };
        row("same", "https://a.example/v1.1", "https://a.example/v1.1/Things", true);
        row("explicit default port", "https://a.example/", "https://a.example:443/x", true);
        row("host in other case", "https://a.example/", "https://A.Example/x", true);
        row("http to https, default ports", "http://a.example/", "https://a.example/x", true);
        row("https to http", "https://a.example/", "http://a.example/x", false);
        row("http to https with ports", "http://a.example:8080/", "https://a.example:8443/x", false);
        row("http to https, odd port", "http://a.example:8080/", "https://a.example/x", false);
        row("other port", "http://a.example/", "http://a.example:81/", false);
        row("other host", "https://a.example/", "https://b.example/", false);
        row("subdomain", "https://a.example/", "https://x.a.example/", false);
        row("host as userinfo", "https://a.example/", "https://a.example@b.example/", false);
        row("file", "https://a.example/", "file:///etc/passwd", false);
        row("javascript", "https://a.example/", "javascript:alert(1)", false);
        row("ftp", "https://a.example/", "ftp://a.example/", false);
        row("trusted", "https://a.example/", "https://b.example/x", true,
            {QStringLiteral("https://b.example")});
        row("trusted by other port", "https://a.example/", "https://b.example:444/x", false,
            {QStringLiteral("https://b.example")});
        row("trusted with port", "https://a.example/", "https://b.example:444/x", true,
            {QStringLiteral("https://b.example:444")});
    }
    void origins()
    {
        QFETCH(QString, root);
        QFETCH(QString, url);
        QFETCH(QStringList, trusted);
        QFETCH(bool, isAllowed);
        const auto result = checkOrigin(QUrl(root), QUrl(url), trusted);
        QCOMPARE(result.has_value(), isAllowed);
        if (!isAllowed) {
            QVERIFY(result.error().what.contains(QLatin1String("a.example")));
            QCOMPARE(result.error().kind, Error::Kind::Limit);
        }
    }

    void cleaned_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char *name, const char *url, const char *cleaned) {
            QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(cleaned);
        };
        row("plain", "https://a.example/v1.1?$top=5", "https://a.example/v1.1?$top=5");
        row("userinfo", "https://user:pw@a.example/x", "https://a.example/x");
        row("token", "https://a.example/x?token=abc&y=1", "https://a.example/x?token=&y=1");
        row("api key", "https://a.example/x?y=1&ApiKey=abc", "https://a.example/x?y=1&ApiKey=");
        row("access token", "https://a.example/x?access_token=abc#part", "https://a.example/x?access_token=");
        row("signed", "https://a.example/x?Signature=abc&sig=def", "https://a.example/x?Signature=&sig=");
        row("subscription key", "https://a.example/x?subscription-key=abc",
            "https://a.example/x?subscription-key=");
        row("OData's paging is no secret", "https://a.example/x?$skiptoken=12",
            "https://a.example/x?$skiptoken=12");
    }
    void cleaned()
    {
        QFETCH(QString, url);
        QFETCH(QString, cleaned);
        QCOMPARE(cleanedUrl(QUrl(url)).toString(), cleaned);
    }

    void waits()
    {
        const HttpLimits limits;
        QCOMPARE(waitBeforeRetry(limits, 1, {}, 0.5), 500);
        QCOMPARE(waitBeforeRetry(limits, 2, {}, 0.5), 1000);
        QCOMPARE(waitBeforeRetry(limits, 3, {}, 0.5), 2000);
        QCOMPARE(waitBeforeRetry(limits, 4, {}, 0.5), std::nullopt);
        QCOMPARE(waitBeforeRetry(limits, 1, {}, 0.0), 375);
        QCOMPARE(waitBeforeRetry(limits, 1, {}, 1.0), 625);
        QCOMPARE(waitBeforeRetry(limits, 1, 30'000, 0.5), 30'000);
        QCOMPARE(waitBeforeRetry(limits, 1, 60'000, 0.5), 60'000);
        QCOMPARE(waitBeforeRetry(limits, 1, 60'001, 0.5), std::nullopt);
    }

    void statuses()
    {
        for (const int status : {408, 429, 500, 502, 503, 504}) {
            QVERIFY(isRetryableStatus(status));
        }
        for (const int status : {200, 301, 400, 401, 403, 404, 410, 422}) {
            QVERIFY(!isRetryableStatus(status));
        }
    }

    void retryAfter()
    {
        QCOMPARE(retryAfterMs("12", 0), 12'000);
        QCOMPARE(retryAfterMs("Wed, 21 Oct 2015 07:28:00 GMT", 1'445'412'470'000), 10'000);
        QCOMPARE(retryAfterMs("Wed, 21 Oct 2015 07:28:00 GMT", 1'800'000'000'000), 0);
        QCOMPARE(retryAfterMs("soon", 0), std::nullopt);
        QCOMPARE(retryAfterMs("-5", 0), std::nullopt);
        QCOMPARE(retryAfterMs("99999999999999999999", 0), std::nullopt);
    }

    void unfolds()
    {
        const QByteArray text(100'000, 'x');
        const QByteArray packed = gzip(text);
        Inflater inflater;
        QByteArray out;
        for (const char c : packed) {
            QVERIFY(inflater.feed(QByteArrayView(&c, 1), out, 1'000'000).has_value());
        }
        QVERIFY(inflater.isComplete());
        QCOMPARE(out, text);
    }
    void unfoldsSeveralMembers()
    {
        Inflater inflater;
        QByteArray out;
        QVERIFY(inflater.feed(QByteArray(gzip("one ") + gzip("two")), out, 100).has_value());
        QCOMPARE(out, "one two");
    }
    void stopsAtLimit()
    {
        Inflater inflater;
        QByteArray out;
        const auto fed = inflater.feed(gzip(QByteArray(5'000'000, ' ')), out, 100'000);
        QVERIFY(!fed.has_value());
        QCOMPARE(fed.error().kind, Error::Kind::Limit);
        QVERIFY(out.size() <= 100'000);
    }
    void refusesWhatIsNotPacked()
    {
        Inflater inflater;
        QByteArray out;
        const auto fed = inflater.feed("{\"value\":[]}", out, 100'000);
        QVERIFY(!fed.has_value());
        QCOMPARE(fed.error().kind, Error::Kind::Protocol);
    }

    void depth_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("depth");
        QTest::newRow("flat") << QByteArray("{\"a\":1}") << 1;
        QTest::newRow("nested") << QByteArray(" [[{\"a\":[1]}],[]]") << 4;
        QTest::newRow("brackets in text") << QByteArray("{\"a\":\"[[[[\\\"[[[\"}") << 1;
        QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << 1'000'000;
        QTest::newRow("HTML") << QByteArray("<p>{[{[{[</p>") << 0;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":[]}") << 2;
    }
    void depth()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, depth);
        JsonDepth whole;
        QCOMPARE(whole.feed(text), depth);
        JsonDepth pieces;
        for (const char c : text) {
            pieces.feed(QByteArrayView(&c, 1));
        }
        QCOMPARE(pieces.greatest(), depth);
    }

    void secretTexts()
    {
        QCOMPARE(
            secretFromText(QStringLiteral("user:pass word"))->authorization, "Basic dXNlcjpwYXNzIHdvcmQ=");
        QCOMPARE(secretFromText(QStringLiteral("abc.def"))->authorization, "Bearer abc.def");
        QCOMPARE(secretFromText(QStringLiteral("Bearer a:b"))->authorization, "Bearer a:b");
        QCOMPARE(secretFromText(QStringLiteral("Basic dXNlcg=="))->authorization, "Basic dXNlcg==");
        QVERIFY(!secretFromText({}));
        QVERIFY(!secretFromText(QStringLiteral("a\nInjected: header")));
    }
    void secretNames()
    {
        QCOMPARE(secretVariable(QStringLiteral("my-city.1")), "STADTBLICK_SECRET_MY_CITY_1");
    }
};

STADTBLICK_TEST(tst_HttpRules, QCoreApplication)
#include "tst_httprules.moc"
