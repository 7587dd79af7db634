#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stadtblick;

namespace {

/** A made-up contribution. */
Idea idea(const QString &id, const QString &title, const QString &text = {}, qint64 support = 0)
{
    Idea one;
    one.source = QStringLiteral("s");
    one.kind = QStringLiteral("proposal");
    one.id = id;
    one.title = title;
    one.text = text;
    one.support = support;
    return one;
}

} // namespace

/** Ideas: round trip, search with hostile words, filters, order, withdrawal after two walks. */
class TestIdeaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void ideasInABox();
    void searchFinds_data();
    void searchFinds();
    void searchFollowsChanges();
    void filtersAndOrder();
    void withdrawnAfterTwoWalks();
    void brokenOffWalkWithdrawsNothing();
    void titlesSortAsPeopleDo();
    void sameTextIsNotIndexedAgain();
    void comments();
    void unknownFacetIsAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<IdeaStore> m_store;
};

void TestIdeaStore::init()
{
    QTest::failOnWarning();
    m_store.reset();
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(
        *openCache(m_folder->filePath(QStringLiteral("c.sqlite")), Connection::Mode::Create));
    m_store = std::make_unique<IdeaStore>(*m_connection);
}

void TestIdeaStore::roundTrip()
{
    Idea one = idea(QStringLiteral("7"), QStringLiteral("Bäume"), QStringLiteral("Mehr Schatten"), 12);
    one.created = Moment{1751328000000, true};
    one.position = LonLat{7.7, 49.4};
    one.tags = {QStringLiteral("Grün"), QStringLiteral("Hitze")};
    one.comments = 3;
    one.channel = QStringLiteral("workshop");
    one.url = QStringLiteral("https://x.example/7");
    QVERIFY(m_store->put(one));
    QCOMPARE(*m_store->idea(one.source, one.kind, one.id), std::optional(one));
    one.support = std::nullopt;
    one.position = std::nullopt;
    one.created = std::nullopt;
    QVERIFY(m_store->put(one));
    QCOMPARE(*m_store->idea(one.source, one.kind, one.id), std::optional(one));
    QCOMPARE(*m_store->count(), 1);
    QVERIFY(!*m_store->idea(one.source, one.kind, QStringLiteral("8")));
}

void TestIdeaStore::ideasInABox()
{
    Idea inside = idea(QStringLiteral("1"), QStringLiteral("Inside"), QStringLiteral("Radweg"), 1);
    inside.position = LonLat{7.70, 49.40};
    Idea outside = idea(QStringLiteral("2"), QStringLiteral("Outside"), QStringLiteral("Radweg"), 2);
    outside.position = LonLat{7.80, 49.40};
    const Idea nowhere = idea(QStringLiteral("3"), QStringLiteral("Nowhere"), QStringLiteral("Radweg"), 3);
    for (const Idea &one : {inside, outside, nowhere}) {
        QVERIFY(m_store->put(one));
    }
    IdeaQuery query;
    query.within = LonLatBox{7.69, 49.39, 7.71, 49.41};
    QCOMPARE(m_store->find(query)->size(), std::size_t(1));
    QCOMPARE(m_store->find(query)->front().id, QStringLiteral("1"));
    query.search = QStringLiteral("Radweg"); // bound before the box
    query.kinds = {inside.kind};
    QCOMPARE(m_store->find(query)->size(), std::size_t(1));
    query.within = LonLatBox{7.69, 49.39, 7.81, 49.41};
    QCOMPARE(m_store->find(query)->size(), std::size_t(2));
    QCOMPARE(*m_store->placedCount(), qint64(2));
    QCOMPARE(*m_store->count(), qint64(3));
}

void TestIdeaStore::searchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    QTest::newRow("nothing asked") << QString() << all;
    QTest::newRow("word") << QStringLiteral("Radweg") << QStringList{QStringLiteral("1")};
    QTest::newRow("begin of a word") << QStringLiteral("rad") << QStringList{QStringLiteral("1")};
    QTest::newRow("without accents") << QStringLiteral("baume") << QStringList{QStringLiteral("2")};
    QTest::newRow("umlaut") << QStringLiteral("BÄUME") << QStringList{QStringLiteral("2")};
    QTest::newRow("both words") << QStringLiteral("Schatten Bäume") << QStringList{QStringLiteral("2")};
    QTest::newRow("one word is missing") << QStringLiteral("Schatten Radweg") << QStringList();
    QTest::newRow("quote") << QStringLiteral("\"Radweg") << QStringList{QStringLiteral("1")};
    QTest::newRow("operator words") << QStringLiteral("AND NOT") << QStringList();
    QTest::newRow("column filter") << QStringLiteral("title:Radweg") << QStringList();
    QTest::newRow("star and caret") << QStringLiteral("^Rad*") << QStringList{QStringLiteral("1")};
    QTest::newRow("NEAR") << QStringLiteral("NEAR(Radweg, 2)") << QStringList();
    QTest::newRow("only punctuation") << QStringLiteral("*\"'();--") << QStringList();
    QTest::newRow("open bracket") << QStringLiteral("(Radweg") << QStringList{QStringLiteral("1")};
    QTest::newRow("two stars") << QStringLiteral("Rad**") << QStringList{QStringLiteral("1")};
    QTest::newRow("OR") << QStringLiteral("Radweg OR Platz") << QStringList();
    QTest::newRow("minus is no NOT") << QStringLiteral("Platz -Bäume") << QStringList{QStringLiteral("2")};
    QTest::newRow("braces and colon") << QStringLiteral("{title text}:Radweg") << QStringList();
    QTest::newRow("backslash") << QStringLiteral("Rad\\") << QStringList{QStringLiteral("1")};
    QTest::newRow("null character") << QStringLiteral("Rad") + QChar(0) << QStringList{QStringLiteral("1")};
    QTest::newRow("emoji") << QStringLiteral("🚲") << QStringList();
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << QStringList();
    QTest::newRow("very long") << QString(100000, QLatin1Char('a')) << QStringList();
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE idea; --") << QStringList();
    QTest::newRow("apostrophe") << QStringLiteral("O'Neill") << QStringList{QStringLiteral("3")};
}

void TestIdeaStore::searchFinds()
{
    QFETCH(QString, search);
    QFETCH(QStringList, expected);
    QVERIFY(m_store->put(idea(QStringLiteral("1"), QStringLiteral("Radweg zur Schule"))));
    QVERIFY(m_store->put(
        idea(QStringLiteral("2"), QStringLiteral("Bäume"), QStringLiteral("Schatten am Platz"))));
    QVERIFY(
        m_store->put(idea(QStringLiteral("3"), QStringLiteral("Platz"), QStringLiteral("Der O'Neill-Weg"))));
    IdeaQuery query;
    query.search = search;
    const auto found = m_store->find(query);
    QVERIFY2(found, found ? "" : qPrintable(toOneLine(found.error())));
    QStringList ids;
    for (const Idea &one : *found) {
        ids.append(one.id);
    }
    ids.sort();
    QCOMPARE(ids, expected);
}

void TestIdeaStore::searchFollowsChanges()
{
    QVERIFY(m_store->put(idea(QStringLiteral("1"), QStringLiteral("Radweg"))));
    QVERIFY(m_store->put(idea(QStringLiteral("1"), QStringLiteral("Bank"))));
    IdeaQuery query;
    query.search = QStringLiteral("Radweg");
    QVERIFY(m_store->find(query)->empty());
    query.search = QStringLiteral("Bank");
    QCOMPARE(m_store->find(query)->size(), std::size_t(1));
    // 'integrity-check' with rank 1 compares the index with the texts themselves.
    QVERIFY(m_connection->execute("INSERT INTO idea_text (idea_text, rank) VALUES ('integrity-check', 1)"));
}

void TestIdeaStore::filtersAndOrder()
{
    Idea debate = idea(QStringLiteral("1"), QStringLiteral("b"), {}, 5);
    debate.kind = QStringLiteral("debate");
    Idea none = idea(QStringLiteral("2"), QStringLiteral("a"));
    none.support = std::nullopt;
    QVERIFY(m_store->put(debate));
    QVERIFY(m_store->put(none));
    QVERIFY(m_store->put(idea(QStringLiteral("3"), QStringLiteral("c"), {}, 9)));
    const auto titles = [this](const IdeaQuery &query) {
        QString joined;
        const auto found = m_store->find(query);
        for (const Idea &one : *found) {
            joined += one.title;
        }
        return joined;
    };
    IdeaQuery query;
    QCOMPARE(titles(query), QStringLiteral("cba")); // missing support comes last
    query.sort = QStringLiteral("title");
    QCOMPARE(titles(query), QStringLiteral("abc"));
    query.kinds = {QStringLiteral("debate")};
    QCOMPARE(titles(query), QStringLiteral("b"));
    query.kinds = {QStringLiteral("debate"), QStringLiteral("'; DROP TABLE idea; --")};
    QCOMPARE(titles(query), QStringLiteral("b"));
    query.kinds = {QStringLiteral("other")};
    QCOMPARE(titles(query), QString());
    const auto kinds = m_store->facet(QStringLiteral("kind"));
    QCOMPARE(kinds->front(), (std::pair(QStringLiteral("proposal"), qint64(2))));
}

void TestIdeaStore::withdrawnAfterTwoWalks()
{
    const QString source = QStringLiteral("s");
    const Idea stays = idea(QStringLiteral("1"), QStringLiteral("stays"));
    const Idea goes = idea(QStringLiteral("2"), QStringLiteral("goes"));
    const auto walk = [&](const std::vector<Idea> &seen) {
        QVERIFY(m_store->beginWalk(source));
        for (const Idea &one : seen) {
            QVERIFY(m_store->put(one));
        }
        QVERIFY(m_store->endWalk(source));
    };
    walk({stays, goes});
    walk({stays});
    QCOMPARE(*m_store->count(), 2);
    walk({stays});
    QCOMPARE(*m_store->count(), 1);
    QVERIFY((*m_store->idea(source, goes.kind, goes.id))->isWithdrawn);
    walk({stays, goes});
    QCOMPARE(*m_store->count(), 2);
}

void TestIdeaStore::brokenOffWalkWithdrawsNothing()
{
    const QString source = QStringLiteral("s");
    const Idea first = idea(QStringLiteral("1"), QStringLiteral("first page"));
    const Idea second = idea(QStringLiteral("2"), QStringLiteral("second page"));
    const auto see = [&](std::initializer_list<Idea> seen, bool isWhole) {
        QVERIFY(m_store->beginWalk(source));
        for (const Idea &one : seen) {
            QVERIFY(m_store->put(one));
        }
        if (isWhole) {
            QVERIFY(m_store->endWalk(source));
        }
    };
    see({first, second}, true);
    see({first}, false);
    see({first}, false);
    see({first}, true); // one whole walk missed it, and its rows may have shifted
    QCOMPARE(*m_store->count(), 2);
    see({first}, true);
    QCOMPARE(*m_store->count(), 1);
    IdeaQuery query;
    QCOMPARE(m_store->find(query)->size(), std::size_t(1));
    query.isWithdrawnIncluded = true;
    QCOMPARE(m_store->find(query)->size(), std::size_t(2));
}

void TestIdeaStore::titlesSortAsPeopleDo()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    int id = 0;
    for (const QString &title : {QStringLiteral("Zebrastreifen"), QStringLiteral("Ärger"),
             QStringLiteral("bank 10"), QStringLiteral("Bank 9"), QStringLiteral("Allee")}) {
        QVERIFY(m_store->put(idea(QString::number(++id), title)));
    }
    IdeaQuery query;
    query.sort = QStringLiteral("title");
    QStringList titles;
    const auto sorted = m_store->find(query);
    for (const Idea &one : *sorted) {
        titles.append(one.title);
    }
    QCOMPARE(titles,
        (QStringList{QStringLiteral("Allee"), QStringLiteral("Ärger"), QStringLiteral("Bank 9"),
            QStringLiteral("bank 10"), QStringLiteral("Zebrastreifen")}));
    query.limit = 2;
    QCOMPARE(m_store->find(query)->back().title, QStringLiteral("Ärger"));
    QLocale::setDefault(before);
}

void TestIdeaStore::sameTextIsNotIndexedAgain()
{
    Idea one = idea(QStringLiteral("1"), QStringLiteral("Radweg"));
    QVERIFY(m_store->put(one));
    const auto total = [this] { return *m_connection->integer("SELECT total_changes()"); };
    const auto before = total();
    one.support = 99;
    QVERIFY(m_store->put(one));
    QCOMPARE(*total() - *before, 1); // the row alone, nothing in the index
    QVERIFY(m_connection->execute("INSERT INTO idea_text (idea_text, rank) VALUES ('integrity-check', 1)"));
}

void TestIdeaStore::comments()
{
    const Idea one = idea(QStringLiteral("1"), QStringLiteral("a"));
    QVERIFY(m_store->put(one));
    Comment comment{
        one.source, QStringLiteral("c1"), one.kind, one.id, {}, QStringLiteral("Ja"), Moment{5, false}, 2};
    QVERIFY(m_store->putComment(comment));
    comment.text = QStringLiteral("Doch");
    QVERIFY(m_store->putComment(comment));
    QCOMPARE(*m_store->commentsOf(one), (std::vector<Comment>{comment}));
    QCOMPARE(*m_store->commentCount(QStringLiteral("s")), 1);
    QCOMPARE(*m_store->commentCount(QStringLiteral("other")), 0);
}

void TestIdeaStore::unknownFacetIsAnError()
{
    QVERIFY(!m_store->facet(QStringLiteral("title; DROP TABLE idea")));
}

STADTBLICK_TEST(TestIdeaStore, QCoreApplication)
#include "tst_ideastore.moc"
