#include "sourcetest.h"
#include "tests/support/testmain.h"

#include "models/domain/timerange.h"
#include "models/sources/consul/consulnodes.h"
#include "models/sources/detect.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

const QString site = u"https://mitreden.example/beteiligung"_s;

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QString queryOf(const HttpRequest &request)
{
    return bodyOf(request).value(u"query").toString();
}

QByteArray connection(const QByteArray &root, const QByteArray &nodes, const QByteArray &cursor = {})
{
    return R"({"data":{")" + root + R"(":{"pageInfo":{"hasNextPage":)" + (cursor.isEmpty() ? "false" : "true")
        + R"(,"endCursor":")" + cursor + R"("},"edges":[)" + nodes + "]}}}";
}

/** The request for proposals that follows where introspection is refused. */
HttpRequest proposals(const Source &source)
{
    const auto page =
        readBody(source, source.first({}, {})[0], R"({"errors":[{"message":"introspection is off"}]})");
    return page && !page->next.empty() ? page->next[0] : HttpRequest();
}

} // namespace

class TestConsul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheSchemaFirst();
    void findsItsEndpoint_data();
    void findsItsEndpoint();
    void learnsFromTheSchema();
    void readsTheConstructedPages();
    void walksOneCollectionAfterTheOther();
    void fallsBackToTheOldDialect();
    void leavesOutUnknownFields();
    void makesSmallerPagesWhenTooComplex();
    void readsInvestmentsOnce();
    void readsComments();
    void readsMoments();
    void reportsErrors_data();
    void reportsErrors();
    void warnsOfErrorsBesideData();
    void detectsKinds();
};

void TestConsul::asksTheSchemaFirst()
{
    const auto source = sourceFor(u"consul"_s, site, {{u"userAgent"_s, u"Mozilla/5.0"_s}});
    const auto requests = source->first({}, {});
    QCOMPARE(requests.size(), std::size_t(1));
    QCOMPARE(requests[0].method, "POST"_ba);
    QVERIFY(queryOf(requests[0]).startsWith(u"query{__schema{queryType{fields{name}}}"_s));
    QVERIFY(requests[0].headers.contains(std::pair("Content-Type"_ba, "application/json"_ba)));
    QVERIFY(requests[0].headers.contains(std::pair("User-Agent"_ba, "Mozilla/5.0"_ba)));
    const HttpRequest next = proposals(*source);
    QCOMPARE(queryOf(next),
        u"query($a:String){proposals(first:25,after:$a){pageInfo{hasNextPage endCursor} edges{node{id title "
        u"summary "
        "description cachedVotesUp commentsCount publicCreatedAt retiredAt geozone{id name} "
        "tags{edges{node{name}}}}}}}"_s);
    QVERIFY(bodyOf(next).value(u"variables").toObject().value(u"a").isNull());
    QVERIFY(!next.body.contains("uthor"));
}

void TestConsul::findsItsEndpoint_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("endpoint");

    QTest::newRow("site") << site << site + u"/graphql"_s;
    QTest::newRow("site with slash") << site + u'/' << site + u"/graphql"_s;
    QTest::newRow("endpoint") << site + u"/graphql"_s << site + u"/graphql"_s;
    QTest::newRow("host") << u"https://mitreden.example"_s << u"https://mitreden.example/graphql"_s;
}

void TestConsul::findsItsEndpoint()
{
    QFETCH(QString, url);
    QFETCH(QString, endpoint);
    const auto source = sourceFor(u"consul"_s, url);
    QCOMPARE(source->first({}, {})[0].url.toString(), endpoint);
    const auto page =
        readBody(*source, proposals(*source), connection("proposals", R"({"node":{"id":"5"}})"));
    QCOMPARE(page->ideas.at(0).url, endpoint.chopped(8) + u"/proposals/5"_s);
}

void TestConsul::learnsFromTheSchema()
{
    const auto source = sourceFor(u"consul"_s, site);
    const auto page = readBody(*source, source->first({}, {})[0], R"({"data":{
        "__schema":{"queryType":{"fields":[{"name":"proposals"},{"name":"comments"},{"name":"users"}]}},
        "proposals":{"fields":[{"name":"id"},{"name":"title"},{"name":"cached_votes_up"},{"name":"public_created_at"},{"name":"map_location"}]},
        "debates":null}})");
    QVERIFY(page);
    QCOMPARE(queryOf(page->next.at(0)),
        u"query($a:String){proposals(first:25,after:$a){pageInfo{hasNextPage endCursor} edges{node{id title "
        "cached_votes_up public_created_at map_location{latitude longitude}}}}}"_s);
    const auto ideas =
        readBody(*source, page->next[0], connection("proposals", R"({"node":{"id":7,"cached_votes_up":3,
        "public_created_at":"2017-05-04 12:00:00 +0200","map_location":{"latitude":"49.44","longitude":7.76}}})"));
    QCOMPARE(ideas->ideas.at(0).support, std::optional<qint64>(3));
    QCOMPARE(ideas->ideas[0].position, std::optional(LonLat{7.76, 49.44}));
    QCOMPARE(toIsoUtc(ideas->ideas[0].created->timeMs), u"2017-05-04T10:00:00.000Z"_s);
    QVERIFY(queryOf(ideas->next.at(0)).contains(u"comments("_s)); // no debates, no budgets
}

void TestConsul::readsTheConstructedPages()
{
    if (fixtures().isEmpty()) {
        QSKIP("The shared fixtures are not there.");
    }
    const auto source = sourceFor(u"consul"_s, site);
    const QString folder = fixtures() + u"/constructed/consul/"_s;
    const auto page1 = readBody(*source, proposals(*source), bytesOf(folder + u"proposals-page1.json"_s));
    QVERIFY(page1);
    QCOMPARE(page1->ideas.size(), std::size_t(2));
    const Idea &idea = page1->ideas[0];
    QCOMPARE(idea.kind, u"proposal"_s);
    QCOMPARE(idea.text, u"Mehr Bäume & Bänke.\neins"_s);
    QCOMPARE(idea.place, u"Innenstadt"_s);
    QCOMPARE(idea.tags, QStringList{u"Grün"_s});
    QCOMPARE(idea.support, std::optional<qint64>(5));
    QCOMPARE(idea.comments, std::optional<qint64>(0));
    QCOMPARE(toIsoUtc(idea.created->timeMs), u"2025-05-04T10:00:00.000Z"_s);
    QCOMPARE(page1->ideas[1].created, idea.created);
    QCOMPARE(idea.url, site + u"/proposals/5"_s);
    QVERIFY(idea.status.isEmpty());
    QCOMPARE(bodyOf(page1->next.at(0)).value(u"variables").toObject().value(u"a").toString(), u"Mg=="_s);
    const auto page2 = readBody(*source, page1->next[0], bytesOf(folder + u"proposals-page2.json"_s));
    QCOMPARE(page2->ideas.at(0).status, u"retired"_s);
    QVERIFY(queryOf(page2->next.at(0)).contains(u"debates("_s));
}

void TestConsul::walksOneCollectionAfterTheOther()
{
    const auto source =
        sourceFor(u"consul"_s, site, {{u"collections"_s, QJsonArray{u"proposals"_s, u"comments"_s}}});
    const auto first =
        readBody(*source, proposals(*source), connection("proposals", R"({"node":{"id":"1"}})", "MQ=="));
    QVERIFY(!first->isWalkEnd);
    // The same cursor again, or none: the site promises more than it can give.
    const auto stuck =
        readBody(*source, first->next.at(0), connection("proposals", R"({"node":{"id":"1"}})", "MQ=="));
    QCOMPARE(stuck->warnings.size(), 1);
    QVERIFY(queryOf(stuck->next.at(0)).contains(u"comments("_s));
    const auto end = readBody(*source, stuck->next[0], connection("comments", ""));
    QVERIFY(end->isWalkEnd && end->next.empty());
}

void TestConsul::fallsBackToTheOldDialect()
{
    const auto source = sourceFor(u"consul"_s, site);
    const auto retry = readBody(*source, proposals(*source),
        R"({"errors":[{"message":"Field 'cachedVotesUp' doesn't exist on type 'Proposal'"},
                      {"message":"Field 'commentsCount' doesn't exist on type 'Proposal'"}]})");
    QVERIFY(retry && retry->ideas.empty());
    QVERIFY(queryOf(retry->next.at(0))
            .contains(
                u"id title summary description cached_votes_up comments_count public_created_at retired_at geozone{id name}"_s));
    // What is unknown in both dialects is left out.
    const auto again = readBody(*source, retry->next[0],
        R"({"errors":[{"message":"Field 'retired_at' doesn't exist on type 'Proposal'"}]})");
    QVERIFY(!queryOf(again->next.at(0)).contains(u"retired"_s));
    const auto read = readBody(
        *source, again->next[0], connection("proposals", R"({"node":{"id":"5","comments_count":2}})"));
    QCOMPARE(read->ideas.at(0).comments, std::optional<qint64>(2));
    QVERIFY(queryOf(read->next.at(0)).contains(u"cached_votes_up"_s)); // debates, too
}

void TestConsul::leavesOutUnknownFields()
{
    const auto source = sourceFor(u"consul"_s, site);
    const auto retry = readBody(*source, proposals(*source),
        R"({"errors":[{"message":"Field 'summary' doesn't exist on type 'Proposal'"}]})");
    QVERIFY(queryOf(retry->next.at(0)).contains(u"id title description cachedVotesUp"_s));
    const auto debates = readBody(*source, retry->next[0], connection("proposals", ""));
    const auto notOffered = readBody(*source, debates->next.at(0),
        R"({"errors":[{"message":"Field 'debates' doesn't exist on type 'Query'"}]})");
    QVERIFY(notOffered);
    QVERIFY(queryOf(notOffered->next.at(0)).contains(u"budgets("_s));
}

void TestConsul::makesSmallerPagesWhenTooComplex()
{
    const auto source = sourceFor(u"consul"_s, site);
    const HttpRequest request = proposals(*source);
    const auto retry = readBody(*source, request,
        R"({"errors":[{"message":"Query has complexity of 2900, which exceeds max complexity of 2500"}]})");
    QVERIFY(queryOf(retry->next.at(0)).contains(u"proposals(first:12,"_s));
    const auto half = source->smaller(request);
    QVERIFY(half && queryOf(*half).contains(u"proposals(first:12,"_s));
    QVERIFY(!source->smaller(*source->smaller(*half)));
}

void TestConsul::readsInvestmentsOnce()
{
    const auto source = sourceFor(u"consul"_s, site, {{u"collections"_s, QJsonArray{u"budgets"_s}}});
    const auto walk = [&](const QByteArray &budgets) {
        return readBody(*source, proposals(*source), connection("budgets", budgets));
    };
    const QByteArray investments = R"({"data":{"budget":)"
        + connection("investments",
            R"({"node":{"id":"9","title":"Brunnen","location":"Am Markt","feasibility":"feasible"}})")
              .sliced(8)
        + "}";
    const auto one = walk(R"({"node":{"id":6,"name":"Haushalt 2025","phase":"balloting"}})");
    QCOMPARE(queryOf(one->next.at(0)).first(60),
        u"query($b:ID!,$a:String){budget(id:$b){investments(first:25,a"_s);
    QCOMPARE(bodyOf(one->next[0]).value(u"variables").toObject().value(u"b").toString(), u"6"_s);
    const auto read = readBody(*source, one->next[0], investments);
    QVERIFY(read);
    const Idea &idea = read->ideas.at(0);
    QCOMPARE(idea.kind, u"investment"_s);
    QCOMPARE(idea.place, u"Am Markt"_s);
    QCOMPARE(idea.status, u"feasible"_s);
    QCOMPARE(idea.project, u"Haushalt 2025"_s);
    QCOMPARE(idea.url, site + u"/budgets/6/investments/9"_s);
    QVERIFY(!idea.support);
    QVERIFY(read->isWalkEnd);
    // With several budgets each lists all investments: which one it belongs to isn't known.
    const auto two = walk(R"({"node":{"id":6,"name":"A"}},{"node":{"id":7,"name":"B"}})");
    const auto first = readBody(*source, two->next.at(0), investments);
    QVERIFY(first->ideas.at(0).project.isEmpty() && first->ideas[0].url.isEmpty() && !first->isWalkEnd);
    QCOMPARE(bodyOf(first->next.at(0)).value(u"variables").toObject().value(u"b").toString(), u"7"_s);
    const auto second = readBody(*source, first->next[0], investments);
    QVERIFY(second->isWalkEnd);
    QCOMPARE(second->ideas, first->ideas); // the same (source, kind, id): stored once
}

void TestConsul::readsComments()
{
    const auto source = sourceFor(u"consul"_s, site, {{u"collections"_s, QJsonArray{u"comments"_s}}});
    const auto page = readBody(*source, proposals(*source), connection("comments", R"(
        {"node":{"id":"17","body":" Gut & <schön> ","commentableType":"Proposal","commentableId":5,"ancestry":"12/15","cachedVotesUp":2,
                 "publicCreatedAt":"2025-05-04 12:00:00 UTC","publicAuthor":{"username":"nie"}}},
        {"node":{"id":"18","body":"x","commentableType":"Budget::Investment","commentableId":"9","ancestry":null}},
        {"node":{"id":"19","body":"x","commentableId":"9"}},{"node":null},7)"));
    QVERIFY(page);
    QCOMPARE(page->comments.size(), std::size_t(2));
    QCOMPARE(page->comments[0].text, u" Gut & <schön> "_s);
    QCOMPARE(page->comments[0].ideaKind, u"proposal"_s);
    QCOMPARE(page->comments[0].ideaId, u"5"_s);
    QCOMPARE(page->comments[0].parentId, u"15"_s);
    QCOMPARE(toIsoUtc(page->comments[0].created->timeMs), u"2025-05-04T12:00:00.000Z"_s);
    QCOMPARE(page->comments[1].ideaKind, u"investment"_s);
    QCOMPARE(page->comments[1].parentId, QString());
    QCOMPARE(page->warnings.size(), 1);
}

void TestConsul::readsMoments()
{
    QCOMPARE(
        toIsoUtc(consulMoment(u"2025-05-04T12:00:00.000+02:00"_s)->timeMs), u"2025-05-04T10:00:00.000Z"_s);
    QCOMPARE(toIsoUtc(consulMoment(u"2017-05-04 12:00:00 +0200"_s)->timeMs), u"2017-05-04T10:00:00.000Z"_s);
    QVERIFY(consulMoment(u"2017-05-04"_s)->isDayOnly);
    QVERIFY(!consulMoment(u"2017-05-04 12:00:00"_s));
    QVERIFY(!consulMoment(u"gestern"_s));
    QVERIFY(!consulMoment(QString()));
}

void TestConsul::reportsErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("depth") << R"({"errors":[{"message":"Something is wrong"}]})"_ba
                           << u"Something is wrong"_s;
    QTest::newRow("null data") << R"({"data":null,"errors":[{"message":"Oh"}]})"_ba << u"Oh"_s;
    QTest::newRow("no data") << "{}"_ba << u"not one of CONSUL"_s;
    QTest::newRow("another thing") << R"({"data":{"proposals":[]}})"_ba << u"not one of CONSUL"_s;
    QTest::newRow("list") << "[]"_ba << u"not one of CONSUL"_s;
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("page") << "<html></html>"_ba << u"web page"_s;
    QTest::newRow("not UTF-8") << "{\"data\":\"\xFF\"}"_ba << u"not readable"_s;
    QTest::newRow("brackets") << QByteArray(QByteArray(1000, '[') + QByteArray(1000, ']')) << u"nested"_s;
    QTest::newRow("open brackets") << QByteArray(1000000, '[') << u"not readable"_s;
}

void TestConsul::reportsErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto source = sourceFor(u"consul"_s, site);
    const auto page = readBody(*source, proposals(*source), body);
    QVERIFY(!page);
    QVERIFY2(page.error().what.contains(expected), qPrintable(page.error().what));
}

void TestConsul::warnsOfErrorsBesideData()
{
    const auto source = sourceFor(u"consul"_s, site);
    const auto page =
        readBody(*source, proposals(*source), R"({"errors":[{"message":"Oh"}],"data":{"proposals":{
        "pageInfo":{"hasNextPage":false,"endCursor":null},"edges":[{"node":{"id":"5"}},{"node":{"title":"ohne id"}}]}}})");
    QVERIFY(page);
    QCOMPARE(page->ideas.size(), std::size_t(1));
    QCOMPARE(page->warnings.size(), 2);
}

void TestConsul::detectsKinds()
{
    const auto asked = detectionRequests(QUrl(u"daten.example/sensorik/"_s));
    QCOMPARE(asked.at(0).url, QUrl(u"https://daten.example/sensorik"_s));
    const auto detect = [](const HttpRequest &request, const QByteArray &body) {
        const PaddedBody padded(body);
        return detectSource(request, padded.view());
    };
    const QByteArray root = R"({"value":[{"name":"Things","url":"x"},{"name":"Datastreams","url":"x"}]})";
    QCOMPARE(detect(asked[1], root)->kind, u"sensorthings"_s);
    QCOMPARE(detect(asked[1], root)->url, QUrl(u"https://daten.example/sensorik/v1.1"_s));
    const HttpRequest &graphQl = asked.back();
    QCOMPARE(graphQl.url, QUrl(u"https://daten.example/sensorik/graphql"_s));
    QCOMPARE(detect(graphQl, R"({"data":{"proposals":{"edges":[]}}})")->kind, u"consul"_s);
    QCOMPARE(detect(graphQl, R"({"data":{"proposals":{"edges":[]}}})")->url,
        QUrl(u"https://daten.example/sensorik"_s));
    QCOMPARE(detect(asked[0], R"({"type":"FeatureCollection","features":[]})")->kind, u"geojson"_s);
    for (const QByteArray &nothing : {"{}"_ba, "[]"_ba, ""_ba, "<html>"_ba,
             R"({"value":[{"name":"Things"}]})"_ba, R"({"errors":[]})"_ba}) {
        QVERIFY(!detect(asked[0], nothing));
        QVERIFY(!detect(graphQl, nothing));
    }
    QCOMPARE(detectionRequests(QUrl(u"http://x/FROST-Server/v1.1"_s)).size(), std::size_t(1));
    QCOMPARE(detectionRequests(QUrl(u"http://x/graphql"_s)).size(), std::size_t(1));
}

STADTBLICK_TEST(TestConsul, QCoreApplication)
#include "tst_consul.moc"
