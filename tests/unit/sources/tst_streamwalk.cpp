#include "sourcetest.h"
#include "tests/support/testmain.h"

#include "models/domain/timerange.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

const QString root = u"https://frost.example/FROST-Server/v1.1"_s;
const QByteArray rootBytes = root.toLatin1();
constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

QByteArray encoded(const HttpRequest &request)
{
    return request.url.toEncoded();
}

HttpRequest streams(const QJsonObject &more = {}, bool isMulti = false)
{
    HttpRequest request;
    request.url = QUrl(root + (isMulti ? u"/MultiDatastreams"_s : u"/Datastreams"_s));
    request.context = more;
    request.context.insert(u"set"_s, isMulti ? u"multi"_s : u"datastreams"_s);
    return request;
}

HttpRequest observations(const QStringList &series = {u"7"_s}, const QJsonObject &more = {})
{
    HttpRequest request;
    request.url = QUrl(root + u"/Datastreams(7)/Observations?$top=1000"_s);
    request.context = more;
    request.context.insert(u"set"_s, u"observations"_s);
    request.context.insert(u"stream"_s, u"Datastreams(7)"_s);
    request.context.insert(u"series"_s, QJsonArray::fromStringList(series));
    return request;
}

QByteArray stream7(const QByteArray &more = {})
{
    return R"j({"value":[{"@iot.id":7,"name":"L","unitOfMeasurement":{"symbol":"dB(A)"},"Thing":{"@iot.id":1},)j"
        + more + R"("ObservedProperty":{"name":"LAeq"}}]})";
}

SyncState stateOf(std::optional<qint64> lastMs, qint64 nowMs, const QJsonObject &memory = {})
{
    SyncState state;
    state.series = {{u"7"_s, lastMs, std::nullopt, true}};
    state.nowMs = nowMs;
    state.lastSyncMs = nowMs - day;
    state.memory = {{u"stream/Datastreams(7)"_s, memory}};
    return state;
}

qint64 at(const char *iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

/** The request for observations among those that follow; empty URL if there is none. */
HttpRequest walkOf(const Page &page)
{
    for (const HttpRequest &request : page.next) {
        if (request.context.value(u"set").toString() == u"observations") {
            return request;
        }
    }
    return {};
}

} // namespace

/** What a sync asks for when the store knows something already. */
class TestStreamWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatIsNew();
    void rereadsOnceAWeek();
    void asksForLateValues();
    void remembersAtTheEndOfTheWalk();
    void cutsTheRange();
    void withdrawsOnlyWhatWasReread();
    void countsSkippedOnce();
};

void TestStreamWalk::asksOnlyForWhatIsNew()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const qint64 now = at("2025-06-10T00:00:00Z");
    const QJsonObject fresh{{u"reread"_s, double(now - day)}};
    const auto filterOf = [&](const QByteArray &more, const SyncState &state,
                              const OpenTimeRange &range = {}) {
        const auto page = readBody(*source, streams(), stream7(more), state, range);
        return QUrlQuery(walkOf(*page).url).queryItemValue(u"$filter"_s, QUrl::FullyDecoded);
    };
    const SyncState known = stateOf(at("2025-06-09T12:00:00Z"), now, fresh);
    QCOMPARE(filterOf({}, known), u"phenomenonTime ge 2025-06-07T12:00:00Z"_s);
    QCOMPARE(filterOf(R"("phenomenonTime":"2025-01-01T00:00:00Z/2025-06-09T13:00:00Z",)", known),
        u"phenomenonTime ge 2025-06-07T12:00:00Z"_s);
    const auto nothing = readBody(*source, streams(),
        stream7(R"("phenomenonTime":"2025-01-01T00:00:00Z/2025-06-09T12:00:00Z",)"), known);
    QVERIFY(walkOf(*nothing).url.isEmpty());
    // Never asked for, or not to its end: from the beginning.
    QCOMPARE(filterOf({}, SyncState{}), QString());
    SyncState broken = known;
    broken.series[0].isComplete = false;
    QCOMPARE(filterOf({}, broken), QString());
    // A limit that is earlier than anything asked for before.
    SyncState limited = known;
    limited.series[0].askedFromMs = at("2025-05-01T00:00:00Z");
    QCOMPARE(
        filterOf({}, limited, {at("2025-05-01T00:00:00Z"), {}}), u"phenomenonTime ge 2025-06-07T12:00:00Z"_s);
    QCOMPARE(
        filterOf({}, limited, {at("2025-04-01T00:00:00Z"), {}}), u"phenomenonTime ge 2025-04-01T00:00:00Z"_s);
    QCOMPARE(filterOf({}, limited), QString());
    QCOMPARE(
        filterOf({}, known, {at("2025-06-08T00:00:00Z"), {}}), u"phenomenonTime ge 2025-06-08T00:00:00Z"_s);
}

void TestStreamWalk::rereadsOnceAWeek()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const qint64 now = at("2025-06-10T00:00:00Z");
    const SyncState due = stateOf(at("2025-06-09T12:00:00Z"), now, {{u"reread"_s, double(now - 8 * day)}});
    const auto page = readBody(
        *source, streams(), stream7(R"("phenomenonTime":"2025-01-01T00:00:00Z/2025-06-09T12:00:00Z",)"), due);
    const HttpRequest walk = walkOf(*page);
    QVERIFY(walk.url.toString().contains(u"phenomenonTime ge 2025-05-05T12:00:00Z"_s));
    const auto end = readBody(*source, walk, R"({"value":[]})", due);
    QVERIFY(end);
    QCOMPARE(end->rereads, (std::vector<Reread>{{u"7"_s, {at("2025-05-05T12:00:00Z"), now}}}));
    QCOMPARE(end->memory.value(u"stream/Datastreams(7)").toObject().value(u"reread").toDouble(), double(now));
}

void TestStreamWalk::asksForLateValues()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const qint64 now = at("2025-06-10T00:00:00Z");
    const qint64 last = at("2025-06-09T12:00:00Z");
    const QByteArray nothingNew = R"("phenomenonTime":"2025-01-01T00:00:00Z/2025-06-09T12:00:00Z",)";
    const QJsonObject byId{{u"reread"_s, double(now)}, {u"arrival"_s, u"id"_s}, {u"lastId"_s, u"4711"_s}};
    const QJsonObject byArrival{
        {u"reread"_s, double(now)}, {u"arrival"_s, u"resultTime"_s}, {u"lastId"_s, u"4711"_s}};

    // By id, and nothing else where the source says that there is nothing new.
    const auto late = readBody(*source, streams(), stream7(nothingNew), stateOf(last, now, byId));
    QVERIFY(
        encoded(walkOf(*late)).contains("&$filter=id%20gt%204711&$orderby=phenomenonTime%20asc,id%20asc&"));
    // After the new values, the late ones.
    const SyncState state = stateOf(last, now, byId);
    const auto both = readBody(*source, streams(), stream7(), state);
    const auto end = readBody(*source, walkOf(*both),
        R"({"value":[{"@iot.id":4800,"phenomenonTime":"2025-06-09T13:00:00Z","result":1}]})", state);
    QVERIFY(end->completed.empty() && end->memory.isEmpty());
    QVERIFY(encoded(end->next.at(0)).contains("$filter=id%20gt%204711&"));
    const auto done = readBody(*source, end->next[0], R"({"value":[]})", state);
    QCOMPARE(done->completed.size(), std::size_t(1));
    QVERIFY(done->rereads.empty());
    QCOMPARE(done->memory.value(u"stream/Datastreams(7)").toObject().value(u"lastId").toString(), u"4800"_s);
    // By arrival where that is real, unless the source says that nothing arrived.
    const auto arrived = readBody(*source, streams(), stream7(nothingNew), stateOf(last, now, byArrival));
    QVERIFY(encoded(walkOf(*arrived)).contains("$filter=resultTime%20gt%202025-06-08T23:00:00Z&"));
    const auto none = readBody(*source, streams(),
        stream7(nothingNew + R"("resultTime":"2025-01-01T00:00:00Z/2025-06-01T00:00:00Z",)"),
        stateOf(last, now, byArrival));
    QVERIFY(walkOf(*none).url.isEmpty());
}

void TestStreamWalk::remembersAtTheEndOfTheWalk()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const auto page = [&](const QByteArray &arrival) {
        const auto read = readBody(*source, observations({u"7"_s}, {{u"longReread"_s, true}}),
            R"({"value":[{"@iot.id":9,
            "phenomenonTime":"2025-06-09T12:00:00Z/2025-06-09T13:00:00Z","resultTime":)"
                + arrival + R"(,"result":1}]})",
            stateOf({}, at("2025-06-10T00:00:00Z")));
        return read->memory.value(u"stream/Datastreams(7)").toObject();
    };
    QCOMPARE(page(R"("2025-06-09T13:00:00Z")").value(u"arrival").toString(), u"id"_s); // a copy of the end
    QCOMPARE(page(R"("2025-06-09T12:00:00Z")").value(u"arrival").toString(), u"id"_s); // a copy of the begin
    QCOMPARE(page(R"("2025-06-09T20:46:04.8Z")").value(u"arrival").toString(), u"resultTime"_s);
    QVERIFY(!page("null").contains(u"arrival"));
    QCOMPARE(page("null").value(u"lastId").toString(), u"9"_s);
    QCOMPARE(page("null").value(u"reread").toDouble(), double(at("2025-06-10T00:00:00Z")));
}

void TestStreamWalk::cutsTheRange()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const OpenTimeRange range{at("2025-06-01T00:00:00Z"), at("2025-06-02T00:00:00Z")};
    const auto streamPage = readBody(*source, streams(), stream7(), {}, range);
    const HttpRequest walk = walkOf(*streamPage);
    QVERIFY(walk.url.toString().contains(
        u"phenomenonTime ge 2025-06-01T00:00:00Z and phenomenonTime lt 2025-07-04T00:00:00Z"_s));
    const QByteArray link = R"("@iot.nextLink":"?$skip=3","value":)";
    const auto page = readBody(*source, walk, "{" + link + R"([
        {"phenomenonTime":"2025-05-31T23:30:00Z/2025-06-01T00:30:00Z","result":1},
        {"phenomenonTime":"2025-06-01T00:00:00Z","result":2},
        {"phenomenonTime":"2025-06-01T23:30:00Z/2025-06-02T00:30:00Z","result":3},
        {"phenomenonTime":"2025-06-02T00:00:00Z","result":4}]})",
        {}, range);
    QCOMPARE(page->observations[0].samples.values, (std::vector<double>{2, 3}));
    QCOMPARE(page->observations[0].skipped, qint64(0));
    QCOMPARE(page->next.size(), std::size_t(1));
    const auto beyond = readBody(
        *source, walk, "{" + link + R"([{"phenomenonTime":"2025-06-02T00:00:00Z","result":4}]})", {}, range);
    QVERIFY(beyond->next.empty());
    QCOMPARE(beyond->completed.size(), std::size_t(1));
}

void TestStreamWalk::withdrawsOnlyWhatWasReread()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const qint64 from = at("2025-06-07T12:00:00Z");
    const qint64 now = at("2025-06-10T00:00:00Z");
    const SyncState state = stateOf(at("2025-06-09T12:00:00Z"), now);
    const HttpRequest request = observations({u"7"_s}, {{u"rereadFrom"_s, double(from)}});
    const auto page = readBody(*source, request, R"({"@iot.nextLink":"?$skip=2","value":[
        {"phenomenonTime":"2025-06-07T12:00:00Z","result":1},{"phenomenonTime":"2025-06-08T00:00:00Z","result":2}]})",
        state);
    QCOMPARE(page->rereads, (std::vector<Reread>{{u"7"_s, {from, at("2025-06-08T00:00:00Z") + 1}}}));
    const auto last = readBody(*source, page->next.at(0),
        R"({"value":[{"phenomenonTime":"2025-06-08T06:00:00Z","result":3}]})", state);
    QCOMPARE(last->rereads, (std::vector<Reread>{{u"7"_s, {at("2025-06-08T00:00:00Z") + 1, now}}}));
    // A server that ignores the order proves nothing.
    const auto mixed = readBody(*source, request, R"({"value":[
        {"phenomenonTime":"2025-06-08T00:00:00Z","result":1},{"phenomenonTime":"2025-06-07T12:00:00Z","result":2}]})",
        state);
    QVERIFY(mixed->rereads.empty());
    QCOMPARE(mixed->warnings.size(), 1);
    const auto backwards = readBody(
        *source, page->next[0], R"({"value":[{"phenomenonTime":"2025-06-07T18:00:00Z","result":3}]})", state);
    QVERIFY(backwards->rereads.empty());
}

void TestStreamWalk::countsSkippedOnce()
{
    const auto source = sourceFor(u"sensorthings"_s, root);
    const QByteArray body = R"({"value":[{"phenomenonTime":"2025-06-09T11:00:00Z","result":null},
        {"phenomenonTime":"2025-06-09T13:00:00Z","result":"n/a"},{"phenomenonTime":"2025-06-09T14:00:00","result":1}]})";
    const qint64 known = at("2025-06-09T12:00:00Z");
    const auto skipped = [&](const QJsonObject &more) {
        return readBody(*source, observations({u"7"_s}, more), body)->observations.at(0).skipped;
    };
    QCOMPARE(skipped({}), qint64(3)); // the first time: all
    QCOMPARE(skipped({{u"knownTo"_s, double(known)}}), qint64(1)); // again: what is new
    QCOMPARE(skipped({{u"knownTo"_s, double(known)}, {u"late"_s, true}}), qint64(1)); // late: what is not
}

STADTBLICK_TEST(TestStreamWalk, QCoreApplication)
#include "tst_streamwalk.moc"
