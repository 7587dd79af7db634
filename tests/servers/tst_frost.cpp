#include "tests/servers/frostclient.h"
#include "tests/support/csvrows.h"
#include "tests/support/program.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stadtblick::test;

namespace {

constexpr qint64 hourMs = 3600000;

/** What a server holds of one stream. */
struct LoadedStream
{
    RecordedSeries series;
    QString id;
    QMap<qint64, QString> observations; ///< ids by time
    QMap<qint64, double> late; ///< held back at first
    QSet<qint64> withdrawn; ///< deleted on the server after the first sync
};

/** One exported observation. */
struct ExportedValue
{
    double value = 0;
    qint64 endMs = 0; ///< 0 = instant
    QString flags;
};

qint64 fromIsoText(const QString &text)
{
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

/**
 * Against a running FROST-Server (scripts/test-servers.sh): loads some 50,000 recorded observations through
 * its API, syncs them with the built program at two page sizes, and compares every value; then again after
 * late and corrected ones and deletions.
 */
class TestFrost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyValueArrives_data() { pages(); }
    void everyValueArrives();
    void unchangedServerChangesNothing_data() { pages(); }
    void unchangedServerChangesNothing();
    void lateCorrectedAndDeletedValuesAreNoticed_data() { pages(); }
    void lateCorrectedAndDeletedValuesAreNoticed();

private:
    void pages() const;
    void load();
    void changeServer();
    void sync(const QString &page);
    void compare(const QString &page);
    QString cachePath(const QString &page) const
    {
        return m_folder.filePath(page + QLatin1String(".sqlite"));
    }
    QMap<QString, QMap<qint64, ExportedValue>> exported(const QString &page);

    QStringList m_urls; ///< pages of at most 100, of at most 1,000
    QTemporaryDir m_folder;
    QList<LoadedStream> m_streams;
    bool m_isChanged = false;
};

void TestFrost::initTestCase()
{
    m_urls = qEnvironmentVariable("STADTBLICK_FROST_URLS").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_urls.size() != 2) {
        QSKIP("no server: run ./test.sh --servers");
    }
    if (fixturesFolder().isEmpty()) {
        QSKIP("the folder ../shared/fixtures is missing");
    }
    load();
}

void TestFrost::pages() const
{
    QTest::addColumn<int>("server");
    QTest::newRow("100 a page") << 0;
    QTest::newRow("1000 a page") << 1;
}

void TestFrost::load()
{
    FrostClient client{QUrl(m_urls[1])};
    qint64 count = 0;
    for (RecordedSeries &series : bernLoggers(19) + muensterCounts(4)) {
        LoadedStream stream{series, client.createStream(series), {}, {}, {}};
        QVERIFY2(!stream.id.isEmpty(), client.trouble());
        // Held back: the last hour, as the stream goes on later, and each fiftieth value, as one that comes
        // late.
        QMap<qint64, double> first;
        int index = 0;
        const qint64 lastHourMs = series.values.lastKey() - hourMs;
        for (auto value = series.values.begin(); value != series.values.end(); ++value) {
            (++index % 50 == 0 || value.key() > lastHourMs ? stream.late : first)
                .insert(value.key(), value.value());
        }
        stream.series.values = first;
        stream.observations = client.createObservations(stream.id, series.lengthMs, first);
        QVERIFY2(stream.observations.size() == first.size(), client.trouble());
        count += series.values.size();
        m_streams << stream;
    }
    qInfo("%lld recorded observations in %lld streams", count, qint64(m_streams.size()));
    QVERIFY(count > 45000);
}

void TestFrost::sync(const QString &page)
{
    const QString source = QLatin1String("sensorthings=") + m_urls[page.toInt()];
    const ProgramRun run = runProgram({QStringLiteral("sync"), QStringLiteral("--cache"), cachePath(page),
                                          QStringLiteral("--source"), source, QStringLiteral("--json")},
        m_folder.path(), 600000);
    QVERIFY2(run.exitCode == 0, run.explained());
}

QMap<QString, QMap<qint64, ExportedValue>> TestFrost::exported(const QString &page)
{
    const QString path = m_folder.filePath(page + QLatin1String(".csv"));
    const ProgramRun run =
        runProgram({QStringLiteral("export"), QStringLiteral("observations"), QStringLiteral("--cache"),
                       cachePath(page), QStringLiteral("--out"), path},
            m_folder.path());
    QMap<QString, QMap<qint64, ExportedValue>> all;
    QFile file(path);
    if (run.exitCode != 0 || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", run.explained().constData());
        return all;
    }
    for (const CsvRow &row : csvRows(file.readAll(), ',')) {
        all[row.value(QStringLiteral("series"))].insert(fromIsoText(row.value(QStringLiteral("time"))),
            {row.value(QStringLiteral("value")).toDouble(), fromIsoText(row.value(QStringLiteral("end"))),
                row.value(QStringLiteral("flags"))});
    }
    return all;
}

void TestFrost::compare(const QString &page)
{
    const QMap<QString, QMap<qint64, ExportedValue>> all = exported(page);
    QCOMPARE(all.size(), m_streams.size());
    for (const LoadedStream &stream : std::as_const(m_streams)) {
        const QMap<qint64, ExportedValue> got = all.value(stream.id);
        QCOMPARE(got.keys(), stream.series.values.keys());
        for (auto value = got.begin(); value != got.end(); ++value) {
            QCOMPARE(value->value, stream.series.values.value(value.key()));
            const qint64 end = stream.series.lengthMs == 0 ? 0 : value.key() + stream.series.lengthMs;
            QCOMPARE(value->endMs, end);
            // Other flags say which values figures leave out; a server can't withdraw those.
            QCOMPARE(value->flags.split(QLatin1Char(';')).contains(QLatin1String("withdrawn")),
                stream.withdrawn.contains(value.key()));
        }
    }
}

void TestFrost::everyValueArrives()
{
    QFETCH(int, server);
    sync(QString::number(server));
    compare(QString::number(server));
}

void TestFrost::unchangedServerChangesNothing()
{
    QFETCH(int, server);
    sync(QString::number(server));
    compare(QString::number(server));
}

void TestFrost::changeServer()
{
    FrostClient client{QUrl(m_urls[0])};
    for (LoadedStream &stream : m_streams) {
        const qint64 last = stream.series.values.lastKey();
        // Corrected within the two days that a sync asks for again when a stream has gone on.
        for (int hours : {1, 13, 40}) {
            const auto corrected = stream.series.values.lowerBound(last - hours * hourMs);
            corrected.value() += 0.25;
            QVERIFY2(client.correct(stream.observations.value(corrected.key()), corrected.value()),
                client.trouble());
        }
        const auto removed = stream.series.values.lowerBound(last - 20 * hourMs);
        QVERIFY2(client.remove(stream.observations.value(removed.key())), client.trouble());
        stream.withdrawn.insert(removed.key());
        const QMap<qint64, QString> ids =
            client.createObservations(stream.id, stream.series.lengthMs, stream.late);
        QVERIFY2(ids.size() == stream.late.size(), client.trouble());
        stream.series.values.insert(stream.late);
    }
    m_isChanged = true;
}

void TestFrost::lateCorrectedAndDeletedValuesAreNoticed()
{
    QFETCH(int, server);
    if (!m_isChanged) {
        changeServer();
    }
    sync(QString::number(server));
    compare(QString::number(server));
}

STADTBLICK_TEST(TestFrost, QCoreApplication)
#include "tst_frost.moc"
