#include "app/demo/citizens.h"
#include "app/demo/citymap.h"
#include "app/demo/consulservice.h"
#include "app/demo/demoserver.h"
#include "app/demo/measurements.h"
#include "app/demo/odata.h"
#include "tests/support/testmain.h"

#include "models/domain/cityprofile.h"
#include "models/domain/timerange.h"
#include "models/sources/source.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <deque>

using namespace stadtblick;
using namespace stadtblick::demo;

namespace {

/** What a source's whole walk brings. */
struct Walk
{
    std::vector<Station> stations;
    std::vector<Series> series;
    QHash<QString, Samples> samples;
    std::vector<Idea> ideas;
    std::vector<Comment> comments;
    std::vector<Area> areas;
    QStringList warnings;
    int requests = 0;
    int notOffered = 0;
};

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }

    void listensOnLoopbackOnly();
    void refusesATakenPort();
    void readsFilters_data();
    void readsFilters();
    void pagesThings();
    void pagesObservations();
    void refusesWhatItDoesNotOffer_data();
    void refusesWhatItDoesNotOffer();
    void answersGraphQlErrors_data();
    void answersGraphQlErrors();
    void introspects();
    void servesTheOtherFiles();
    void isReadByTheSensorThingsAdapter();
    void isReadByTheConsulAdapter();
    void isReadByTheGeoJsonAdapter();

private:
    QByteArray fetch(const HttpRequest &request, int *status = nullptr);
    QByteArray fetch(const QString &path, int *status = nullptr);
    QJsonObject json(const QString &path) { return QJsonDocument::fromJson(fetch(path)).object(); }
    QJsonObject graph(const QString &query, const QJsonObject &variables = {});
    Walk walk(const QString &sourceId, const OpenTimeRange &range);

    std::unique_ptr<DemoServer> m_server;
    QNetworkAccessManager m_network;
    CityProfile m_profile;
};

void TestDemoServer::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    Result<std::unique_ptr<DemoServer>> server = DemoServer::start();
    QVERIFY(server);
    m_server = std::move(*server);
    qInfo("started in %lld ms", timer.elapsed());
    const Result<CityProfile> profile = loadCityProfile(QStringLiteral("demo"));
    QVERIFY(profile);
    m_profile = *profile;
    for (SourceProfile &source : m_profile.sources) {
        source.url.setHost(m_server->address().host());
        source.url.setPort(m_server->address().port());
    }
}

QByteArray TestDemoServer::fetch(const HttpRequest &request, int *status)
{
    QNetworkRequest outgoing(request.url);
    for (const auto &[name, value] : request.headers) {
        outgoing.setRawHeader(name, value);
    }
    if (request.method == "POST" && !outgoing.hasRawHeader("Content-Type")) {
        outgoing.setRawHeader("Content-Type", "application/json");
    }
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(outgoing, request.method, request.body));
    // Not qWaitFor: it sleeps between its looks, and here the server answers in the same thread.
    if (!QSignalSpy(reply.get(), &QNetworkReply::finished).wait(20'000)) {
        return {};
    }
    if (status) {
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    return reply->readAll();
}

QByteArray TestDemoServer::fetch(const QString &path, int *status)
{
    HttpRequest request;
    request.url = QUrl(m_server->address().toString() + path);
    return fetch(request, status);
}

QJsonObject TestDemoServer::graph(const QString &query, const QJsonObject &variables)
{
    HttpRequest request;
    request.url = QUrl(m_server->address().toString() + QStringLiteral("/beteiligung/graphql"));
    request.method = "POST";
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}})
            .toJson();
    return QJsonDocument::fromJson(fetch(request)).object();
}

Walk TestDemoServer::walk(const QString &sourceId, const OpenTimeRange &range)
{
    Walk result;
    const auto profile = std::ranges::find(m_profile.sources, sourceId, &SourceProfile::id);
    const Result<std::unique_ptr<Source>> source = makeSource(*profile, m_profile);
    if (!source) {
        result.warnings << toOneLine(source.error());
        return result;
    }
    SyncState state;
    state.nowMs = yearToMs;
    std::deque<HttpRequest> queue;
    for (HttpRequest &request : (*source)->first(state, range)) {
        queue.push_back(std::move(request));
    }
    for (; !queue.empty() && result.requests < 3000; ++result.requests) {
        const HttpRequest request = queue.front();
        queue.pop_front();
        int status = 0;
        QByteArray body = fetch(request, &status);
        if (status == 404 && request.isOptional) {
            ++result.notOffered;
            continue;
        }
        const qsizetype size = body.size();
        body.append(64, '\0');
        const Result<Page> page = (*source)->read(request, QByteArrayView(body).first(size), state, range);
        if (!page) {
            result.warnings << toOneLine(page.error()) + QString::fromLatin1(request.url.toEncoded());
            continue;
        }
        result.stations.insert(result.stations.end(), page->stations.begin(), page->stations.end());
        result.series.insert(result.series.end(), page->series.begin(), page->series.end());
        result.ideas.insert(result.ideas.end(), page->ideas.begin(), page->ideas.end());
        result.comments.insert(result.comments.end(), page->comments.begin(), page->comments.end());
        result.areas.insert(result.areas.end(), page->areas.begin(), page->areas.end());
        result.warnings += page->warnings;
        for (const SeriesSamples &samples : page->observations) {
            Samples &all = result.samples[samples.seriesId];
            all.timesMs.insert(
                all.timesMs.end(), samples.samples.timesMs.begin(), samples.samples.timesMs.end());
            all.values.insert(all.values.end(), samples.samples.values.begin(), samples.samples.values.end());
        }
        for (const HttpRequest &next : page->next) {
            queue.push_back(next);
        }
    }
    return result;
}

void TestDemoServer::listensOnLoopbackOnly()
{
    QCOMPARE(m_server->address().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE_GT(m_server->address().port(), 0);
}

void TestDemoServer::refusesATakenPort()
{
    const Result<std::unique_ptr<DemoServer>> second =
        DemoServer::start(static_cast<quint16>(m_server->address().port()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Network);
}

void TestDemoServer::readsFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<bool>("matches");
    QTest::newRow("equal") << QStringLiteral("name eq 'Linden''allee'") << true << true;
    QTest::newRow("and, or, brackets") << QStringLiteral("(n gt 3 and n le 5) or not n eq 5") << true << true;
    QTest::newRow("precedence") << QStringLiteral("n eq 1 or n eq 5 and n eq 6") << true << false;
    QTest::newRow("time ge") << QStringLiteral("t ge 2026-07-14T00:00:00Z") << true << true;
    QTest::newRow("interval across lt") << QStringLiteral("t lt 2026-07-14T00:05:00Z") << true << false;
    QTest::newRow("interval before lt") << QStringLiteral("t lt 2026-07-14T00:10:00.000Z") << true << true;
    QTest::newRow("function") << QStringLiteral("startswith(name,'Lind')") << true << true;
    QTest::newRow("substringof") << QStringLiteral("substringof('allee',name)") << true << true;
    QTest::newRow("kinds differ") << QStringLiteral("name eq 5") << true << false;
    QTest::newRow("open bracket") << QStringLiteral("(n eq 5") << false << false;
    QTest::newRow("no operator") << QStringLiteral("n 5") << false << false;
    QTest::newRow("deep") << QString(QString(500, u'(') + QStringLiteral("n eq 5") + QString(500, u')'))
                          << false << false;
}

void TestDemoServer::readsFilters()
{
    QFETCH(QString, text);
    QFETCH(bool, isReadable);
    const Result<Filter> filter = Filter::parse(text);
    QCOMPARE(filter.has_value(), isReadable);
    if (filter) {
        const Lookup lookup = [](const QString &path) {
            Operand operand;
            operand.kind = path == QLatin1String("n") ? Operand::Kind::Number
                : path == QLatin1String("t")          ? Operand::Kind::Time
                                                      : Operand::Kind::Text;
            operand.number = 5;
            operand.text = QStringLiteral("Linden'allee");
            operand.fromMs = *fromIso(u"2026-07-14T00:00:00Z");
            operand.toMs = operand.fromMs + 600'000;
            return operand;
        };
        QTEST(filter->matches(lookup), "matches");
    }
}

void TestDemoServer::pagesThings()
{
    QString path = QStringLiteral(
        "/FROST-Server/v1.1/Things?$top=10&$select=id,name&$expand=Locations($select=location)&$count=true");
    QSet<int> ids;
    int pages = 0;
    while (!path.isEmpty()) {
        const QJsonObject page = json(path);
        QCOMPARE(page.value(u"@iot.count").toInt(), static_cast<int>(measurements().things.size()));
        const QJsonArray list = page.value(u"value").toArray();
        QVERIFY(!list.isEmpty() && list.size() <= 10);
        for (const QJsonValue &thing : list) {
            QCOMPARE(thing.toObject().keys(),
                QStringList(
                    {QStringLiteral("@iot.id"), QStringLiteral("Locations"), QStringLiteral("name")}));
            ids.insert(thing.toObject().value(u"@iot.id").toInt());
        }
        const QUrl next(page.value(u"@iot.nextLink").toString());
        QVERIFY(next.isEmpty() || next.port() == m_server->address().port());
        path = next.isEmpty() ? QString() : next.path() + u'?' + next.query(QUrl::FullyEncoded);
        ++pages;
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(measurements().things.size()));
    QCOMPARE(pages, 5);
}

void TestDemoServer::pagesObservations()
{
    const DemoSeries &series = measurements().series.front();
    const QJsonObject first =
        json(QStringLiteral("/FROST-Server/v1.1/Datastreams(%1)/Observations?$top=3").arg(series.id));
    const QJsonObject one = first.value(u"value").toArray().at(0).toObject();
    QCOMPARE(
        one.value(u"phenomenonTime").toString(), QStringLiteral("2025-07-20T22:00:00Z/2025-07-20T22:10:00Z"));
    QCOMPARE(one.value(u"resultTime").toString(), QStringLiteral("2025-07-20T22:10:00Z"));
    QCOMPARE(one.value(u"result").toDouble(), series.values.front() / 10.0);
    QVERIFY(first.value(u"@iot.nextLink").toString().contains(QLatin1StringView("$skip=3")));
    const QJsonObject last = json(QStringLiteral(
        "/FROST-Server/v1.1/Datastreams(%1)/Observations?$orderby=phenomenonTime desc&$top=1&$count=true")
            .arg(series.id));
    QCOMPARE(last.value(u"@iot.count").toInteger(), static_cast<qint64>(series.count()));
    QCOMPARE(last.value(u"value").toArray().at(0).toObject().value(u"result").toDouble(),
        series.values.back() / 10.0);
    const QJsonObject table =
        json(QStringLiteral("/FROST-Server/v1.1/Datastreams(%1)/Observations?$resultFormat=dataArray&$top=2")
                .arg(series.id));
    QCOMPARE(table.value(u"value").toArray().at(0).toObject().value(u"dataArray").toArray().size(), 2);
    const QJsonObject late = json(
        QStringLiteral("/FROST-Server/v1.1/Datastreams(%1)/Observations?$filter=id gt 99999999&$count=true")
            .arg(series.id));
    QCOMPARE(late.value(u"@iot.count").toInt(), 0);
}

void TestDemoServer::refusesWhatItDoesNotOffer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("MultiDatastreams") << QStringLiteral("/FROST-Server/v1.1/MultiDatastreams") << 404;
    QTest::newRow("unknown id") << QStringLiteral("/FROST-Server/v1.1/Things(9999)") << 404;
    QTest::newRow("unknown relation") << QStringLiteral("/FROST-Server/v1.1/Things(1)/Sensors") << 404;
    QTest::newRow("huge id") << QStringLiteral("/FROST-Server/v1.1/Things(99999999999999999999)") << 404;
    QTest::newRow("bad filter") << QStringLiteral("/FROST-Server/v1.1/Things?$filter=name eq") << 400;
    QTest::newRow("bad top") << QStringLiteral("/FROST-Server/v1.1/Things?$top=-1") << 400;
    QTest::newRow("unknown option") << QStringLiteral("/FROST-Server/v1.1/Things?$apply=x") << 400;
    QTest::newRow("elsewhere") << QStringLiteral("/etc/passwd") << 404;
}

void TestDemoServer::refusesWhatItDoesNotOffer()
{
    QFETCH(QString, path);
    int status = 0;
    fetch(path, &status);
    QTEST(status, "status");
}

void TestDemoServer::answersGraphQlErrors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown field") << QStringLiteral("{proposals{edges{node{author}}}}")
                                   << QStringLiteral("Field 'author' doesn't exist on type 'Proposal'");
    QTest::newRow("snake case") << QStringLiteral("{proposals{edges{node{cached_votes_up}}}}")
                                << QStringLiteral("Field 'cached_votes_up' doesn't exist on type 'Proposal'");
    QTest::newRow("unknown id") << QStringLiteral("{proposal(id:99999){id}}")
                                << QStringLiteral("Couldn't find Proposal with 'id'=99999");
    QTest::newRow("not closed") << QStringLiteral("{proposals{edges{node{id}}}")
                                << QStringLiteral("Unexpected end of document");
    QTest::newRow("too deep") << QStringLiteral(
        "{budgets{edges{node{investments{edges{node{comments{edges{node{id}}}}}}}}}}")
                              << QStringLiteral("Query has depth of 10, which exceeds max depth of 8");
    QTest::newRow("circular") << QStringLiteral("{...a} fragment a on Query{...a}")
                              << QStringLiteral("Fragments contain themselves");
}

void TestDemoServer::answersGraphQlErrors()
{
    QFETCH(QString, query);
    const QJsonObject answer = graph(query);
    QTEST(answer.value(u"errors").toArray().at(0).toObject().value(u"message").toString(), "message");
}

void TestDemoServer::introspects()
{
    const QJsonObject data = graph(
        QStringLiteral("query A($n:String!){t:__type(name:$n){fields{name type{kind name ofType{name}}}} "
                       "__schema{queryType{name fields{name}}} gone:__type(name:\"Nothing\"){name}}"),
        {{QStringLiteral("n"), QStringLiteral("Proposal")}})
                                 .value(u"data")
                                 .toObject();
    QStringList names;
    for (const QJsonValue &field : data.value(u"t").toObject().value(u"fields").toArray()) {
        names << field.toObject().value(u"name").toString();
    }
    QVERIFY(names.contains(QLatin1StringView("mapLocation"))
        && names.contains(QLatin1StringView("cachedVotesUp")));
    QVERIFY(data.value(u"gone").isNull());
    QVERIFY(
        data.value(u"__schema").toObject().value(u"queryType").toObject().value(u"fields").toArray().size()
        >= 10);
    const QJsonObject page =
        graph(QStringLiteral("{proposals(first:100){pageInfo{hasNextPage endCursor} nodes{...p}}} fragment p "
                             "on Proposal{id number:commentsCount}"))
            .value(u"data")
            .toObject()
            .value(u"proposals")
            .toObject();
    QCOMPARE(page.value(u"nodes").toArray().size(), 25); // never more than 25
    QCOMPARE(page.value(u"pageInfo").toObject().value(u"endCursor").toString(), QStringLiteral("MjU="));
    QVERIFY(page.value(u"nodes").toArray().at(0).toObject().contains(u"number"));
}

void TestDemoServer::servesTheOtherFiles()
{
    int status = 0;
    QCOMPARE_GT(fetch(QStringLiteral("/musterlautern.osm.pbf"), &status).size(), 500'000);
    QCOMPARE(status, 200);
    QVERIFY(fetch(QStringLiteral("/")).contains("Demo · synthetische Daten"));
    HttpRequest post;
    post.url = QUrl(m_server->address().toString() + QStringLiteral("/FROST-Server/v1.1/Things"));
    post.method = "POST";
    post.body = "{}";
    fetch(post, &status);
    QCOMPARE(status, 405);
}

void TestDemoServer::isReadByTheSensorThingsAdapter()
{
    const qint64 from = yearToMs - 2 * dayMs;
    const Walk result = walk(QStringLiteral("messnetz"), {from, std::nullopt});
    QCOMPARE(result.warnings, QStringList());
    QCOMPARE(result.stations.size(), measurements().things.size());
    QCOMPARE(result.series.size(), measurements().series.size());
    for (const Station &station : result.stations) {
        QVERIFY(station.position && m_profile.bounds.contains(*station.position));
    }
    for (const Series &series : result.series) {
        QVERIFY2(!series.quantity.isEmpty(), qPrintable(series.name + u' ' + series.unit));
        const auto expected = std::ranges::find(measurements().series, series.id.toInt(), &DemoSeries::id);
        QVERIFY(expected != measurements().series.end());
        std::vector<qint64> times;
        std::vector<double> values;
        for (std::size_t i = 0; i < expected->values.size(); ++i) {
            if (expected->values[i] != DemoSeries::missing && expected->timeMs(i) >= from) {
                times.push_back(expected->timeMs(i));
                values.push_back(expected->values[i] / std::pow(10.0, expected->decimals));
            }
        }
        QCOMPARE(result.samples[series.id].timesMs, times);
        QCOMPARE(result.samples[series.id].values, values);
    }
}

void TestDemoServer::isReadByTheConsulAdapter()
{
    const Walk result = walk(QStringLiteral("mitreden"), {});
    QCOMPARE(result.warnings, QStringList());
    QCOMPARE(result.ideas.size(), citizens().size());
    std::size_t comments = 0;
    QHash<QString, const DemoIdea *> expected;
    for (const DemoIdea &idea : citizens()) {
        static const QStringList kinds{
            QStringLiteral("proposal"), QStringLiteral("debate"), QStringLiteral("investment")};
        expected.insert(kinds.at(static_cast<int>(idea.kind)) + u'/' + QString::number(idea.id), &idea);
        comments += idea.comments.size();
    }
    QCOMPARE(result.comments.size(), comments);
    for (const Idea &idea : result.ideas) {
        const DemoIdea *const original = expected.value(idea.kind + u'/' + idea.id);
        QVERIFY2(original, qPrintable(idea.kind + u'/' + idea.id));
        QCOMPARE(idea.title, original->title);
        QVERIFY(!idea.text.isEmpty() && !idea.text.contains(QLatin1StringView("<p>")));
        QCOMPARE(idea.position.has_value(), original->position.has_value());
        QCOMPARE(idea.support.value_or(-1), original->votesUp);
        QVERIFY(idea.created.has_value());
        QCOMPARE(idea.url, QString()); // the server ends with the sync
        QCOMPARE(idea.channel.isEmpty(), original->kind == IdeaKind::Investment); // those have no tags
        QCOMPARE(idea.tags.size(), original->kind == IdeaKind::Investment ? 0 : 1);
    }
}

void TestDemoServer::isReadByTheGeoJsonAdapter()
{
    const Walk result = walk(QStringLiteral("stadtteile"), {});
    QCOMPARE(result.warnings, QStringList());
    QCOMPARE(result.areas.size(), city().districts.size());
    for (const Area &area : result.areas) {
        const auto expected =
            std::ranges::find(city().districts, area.name.toStdString(), &DistrictArea::name);
        QVERIFY(expected != city().districts.end());
        QVERIFY(contains(area.shape, onEarth(expected->label)));
    }
}

STADTBLICK_TEST(TestDemoServer, QCoreApplication)

#include "tst_demoserver.moc"
