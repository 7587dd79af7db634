#include "models/sources/plaintext.h"
#include "tests/support/testmain.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void neverShowsATag();
};

void TestPlainText::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("CONSUL") << u"<p>Mehr <strong>Bäume</strong> &amp; Bänke.</p><ul><li>eins</li></ul>"_s
                            << u"Mehr Bäume & Bänke.\neins"_s;
    QTest::newRow("list") << u"<ul>\r\n<li>eins</li>\r\n<li>zwei</li>\r\n</ul>"_s << u"eins\nzwei"_s;
    QTest::newRow("line breaks") << u"eins<br>zwei<br/>drei<BR />vier"_s << u"eins\nzwei\ndrei\nvier"_s;
    QTest::newRow("blanks in markup are blanks")
        << u"<p>eins\n   zwei&nbsp;drei</p>\n\n<p></p><p>vier</p>"_s << u"eins zwei drei\nvier"_s;
    QTest::newRow("plain text keeps its lines") << u"eins\r\nzwei\n\ndrei"_s << u"eins\nzwei\ndrei"_s;
    QTest::newRow("no tag") << u"Bei a < b und 3 > 2 <3 <- &lt;b&gt;"_s << u"Bei a < b und 3 > 2 <3 <- <b>"_s;
    QTest::newRow("decoded once") << u"<p>&amp;lt;script&amp;gt;</p>"_s << u"&lt;script&gt;"_s;
    QTest::newRow("decoded is no markup") << u"&lt;p&gt;x&lt;/p&gt;"_s << u"<p>x</p>"_s;
    QTest::newRow("entities") << u"&Auml;&ouml;&szlig;&euro;&bdquo;x&ldquo;&#8211;&#x1F333;&hellip;"_s
                              << u"Äöß€„x“–🌳…"_s;
    QTest::newRow("unknown entities stay")
        << u"R&D &nosuch; &#xD800; &#0; &; &#; a&b;"_s << u"R&D &nosuch; &#xD800; &#0; &; &#; a&b;"_s;
    QTest::newRow("script and style")
        << u"a<script>if (1 < 2) alert('x')</script>b<style>p{}</style>c"_s << u"abc"_s;
    QTest::newRow("script without end") << u"a<script>alert(1)"_s << u"a"_s;
    QTest::newRow("comment") << u"a<!-- <b>x</b> -->b<!-- offen"_s << u"ab"_s;
    QTest::newRow("quoted bracket") << u"<a title=\"a > b\" href='x'>Text</a>"_s << u"Text"_s;
    QTest::newRow("open quote") << u"<a title=\"a>Text"_s << u"Text"_s;
    QTest::newRow("open tag") << u"Text <b"_s << u"Text <b"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                           << u"a b\nc"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainText::reads()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainText(html), text);
}

void TestPlainText::neverShowsATag()
{
    // Whatever stands around it: a complete tag never comes through.
    for (const QString &noise :
        {u"<"_s, u">"_s, u"\""_s, u"'"_s, u"&lt;"_s, u"<!--x-->"_s, u"<<b>"_s, u"</"_s}) {
        const QString text = plainText(noise + u"<img src=x onerror=alert(1)>"_s + noise);
        QVERIFY2(!text.contains(u"onerror"_s) || noise == u"</"_s || noise == u"<"_s, qPrintable(text));
    }
}

STADTBLICK_TEST(TestPlainText, QCoreApplication)
#include "tst_plaintext.moc"
