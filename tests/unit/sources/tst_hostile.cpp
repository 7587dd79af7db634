#include "madeup.h"
#include "mutation.h"
#include "pagejson.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

bool isOnEarth(const std::optional<LonLat> &place)
{
    return !place || (std::abs(place->lon) <= 180 && std::abs(place->lat) <= 90);
}

/** What holds of every page, however odd the answer was; empty if all does. */
QString complaintAbout(const Page &page)
{
    for (const Station &station : page.stations) {
        if (station.id.isEmpty() || station.name.isEmpty() || !isOnEarth(station.position)) {
            return u"station "_s + station.id;
        }
    }
    for (const Series &series : page.series) {
        if (series.id.isEmpty() || series.stationId.isEmpty()) {
            return u"series "_s + series.id;
        }
    }
    for (const SeriesSamples &samples : page.observations) {
        const Samples &columns = samples.samples;
        if (columns.timesMs.size() != columns.values.size() || samples.skipped < 0
            || (!columns.lengthsMs.empty() && columns.lengthsMs.size() != columns.size())) {
            return u"columns of "_s + samples.seriesId;
        }
        for (const double value : columns.values) {
            if (!std::isfinite(value) || value == -999) {
                return u"value of "_s + samples.seriesId;
            }
        }
        for (const qint64 length : columns.lengthsMs) {
            if (length < 0) {
                return u"length of "_s + samples.seriesId;
            }
        }
    }
    for (const Idea &idea : page.ideas) {
        if (idea.id.isEmpty() || idea.kind.isEmpty() || !isOnEarth(idea.position)
            || idea.support.value_or(0) < 0) {
            return u"idea "_s + idea.id;
        }
    }
    for (const Comment &comment : page.comments) {
        if (comment.id.isEmpty() || comment.ideaId.isEmpty() || comment.ideaKind.isEmpty()) {
            return u"comment "_s + comment.id;
        }
    }
    for (const Area &area : page.areas) {
        if (area.id.isEmpty() || area.shape.isEmpty()) {
            return u"area "_s + area.id;
        }
    }
    for (const HttpRequest &request : page.next) {
        if (!request.url.isValid() || request.url.isRelative()) {
            return u"request "_s + request.url.toString();
        }
    }
    return {};
}

QString complaintAbout(const Result<Page> &page)
{
    if (!page) {
        return page.error().what.isEmpty() ? u"an Error without words"_s : QString();
    }
    return complaintAbout(*page);
}

} // namespace

/** What no answer may do, whatever stands in it: crash, hang, or bring data that nobody sent. */
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongTypes_data() { examples(); }
    void wrongTypes();
    void truncated_data() { examples(); }
    void truncated();
    void flippedBytes_data() { examples(); }
    void flippedBytes();
    void notThatAtAll_data() { examples(); }
    void notThatAtAll();

private:
    void examples();
};

void TestHostile::examples()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : madeUpFiles()) {
        QTest::newRow(qPrintable(madeUp(path).name)) << path;
    }
}

void TestHostile::wrongTypes()
{
    QFETCH(QString, path);
    const MadeUp example = madeUp(path);
    const auto whole = readBody(*example.source, example.request, example.bytes(), example.state);
    QVERIFY(whole);
    const auto countOf = [](const Page &page) {
        std::size_t count = page.stations.size() + page.series.size() + page.ideas.size()
            + page.comments.size() + page.areas.size();
        for (const SeriesSamples &samples : page.observations) {
            count += samples.samples.size();
        }
        return count;
    };
    int tried = 0;
    mutate(example.body, [&](const QJsonValue &body) {
        if (!body.isObject() && !body.isArray()) {
            return;
        }
        ++tried;
        const QByteArray bytes =
            (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
                .toJson(QJsonDocument::Compact);
        const auto page = readBody(*example.source, example.request, bytes, example.state);
        const QString complaint = complaintAbout(page);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint + u'\n' + QString::fromUtf8(bytes)));
        // One field costs at most what hangs on it; one that was no value before can become at most one.
        QVERIFY2(!page || countOf(*page) <= countOf(*whole) + 1, bytes.constData());
    });
    QVERIFY(tried > 100);
}

void TestHostile::truncated()
{
    QFETCH(QString, path);
    const MadeUp example = madeUp(path);
    const QByteArray bytes = example.bytes();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto page = readBody(*example.source, example.request, bytes.first(size), example.state);
        QVERIFY2(!page, qPrintable(u"cut to %1 bytes it was read"_s.arg(size)));
        QVERIFY(!page.error().what.isEmpty());
    }
}

void TestHostile::flippedBytes()
{
    QFETCH(QString, path);
    const MadeUp example = madeUp(path);
    const QByteArray bytes = example.bytes();
    const QByteArray replacements("\0\xFF\"\\{}[],:0-9eE\n", 17);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char replacement : replacements) {
            QByteArray changed = bytes;
            changed[at] = replacement;
            const QString complaint =
                complaintAbout(readBody(*example.source, example.request, changed, example.state));
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint + u'\n' + QString::fromUtf8(changed)));
        }
    }
}

void TestHostile::notThatAtAll()
{
    QFETCH(QString, path);
    const MadeUp example = madeUp(path);
    const QByteArray open(1'000'000, '[');
    const QByteArray closed(1'000'000, ']');
    const QByteArray deep = QByteArray(R"({"value":)") + open.first(100) + closed.first(100) + "}";
    for (const QByteArray &body :
        {QByteArray(), QByteArray(" \n"), QByteArray("null"), QByteArray("7"), QByteArray("\"x\""),
            QByteArray("<!DOCTYPE html><html><body>Login</body></html>"), QByteArray("\xFF\xFE{}"), open,
            QByteArray(open + closed), deep, QByteArray("{\"value\":\"\xC3\"}"), QByteArray("{} {}"),
            QByteArray(1'000'000, '{'), QByteArray(100'000, '\0')}) {
        QElapsedTimer timer;
        timer.start();
        const auto page = readBody(*example.source, example.request, body, example.state);
        QVERIFY2(!page, body.first(std::min<qsizetype>(30, body.size())).constData());
        QVERIFY(!page.error().what.isEmpty() && page.error().detail.size() < 500);
        QVERIFY(timer.elapsed() < 2000);
    }
}

STADTBLICK_TEST(TestHostile, QCoreApplication)
#include "tst_hostile.moc"
