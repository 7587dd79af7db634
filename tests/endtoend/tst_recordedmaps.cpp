#include "tests/endtoend/endtoend.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QXmlStreamReader>

#include <zlib.h>

using namespace stadtblick::test;

namespace {

/** Bytes of a gzip file; empty if it can't be read. */
QByteArray unzipped(const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray bytes;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (int count = 1; file && count > 0;) {
        count = gzread(file, block.data(), unsigned(block.size()));
        bytes.append(block.constData(), std::max(count, 0));
    }
    if (file) {
        gzclose(file);
    }
    return bytes;
}

/** What a plain reading of an extract counts. */
struct PlainCounts
{
    qint64 nodes = 0, ways = 0, relations = 0;
    qint64 buildingWays = 0;
};

PlainCounts countPlainly(const QByteArray &xml)
{
    PlainCounts counts;
    QXmlStreamReader reader(xml);
    bool isWay = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        const QStringView name = reader.name();
        if (name == QLatin1String("node")) {
            ++counts.nodes;
            isWay = false;
        } else if (name == QLatin1String("way")) {
            ++counts.ways;
            isWay = true;
        } else if (name == QLatin1String("relation")) {
            ++counts.relations;
            isWay = false;
        } else if (isWay && name == QLatin1String("tag")
            && reader.attributes().value(QLatin1String("k")) == QLatin1String("building")) {
            ++counts.buildingWays;
        }
    }
    return counts;
}

} // namespace

/** Real OpenStreetMap extracts as base maps, imported by the built program, with the time that it takes. */
class TestRecordedMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void imports_data();
    void imports();
    void buildingsAsThePlainFileSays();
    void notAnExtract();

private:
    static QString extract(const QString &name) { return fixturesFolder() + QStringLiteral("/osm/") + name; }
};

void TestRecordedMaps::initTestCase()
{
    if (fixturesFolder().isEmpty()) {
        QSKIP("the folder ../shared/fixtures is missing");
    }
}

void TestRecordedMaps::imports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("nodes");
    QTest::addColumn<qint64>("ways");
    QTest::addColumn<qint64>("relations");

    // Counted by osmium fileinfo (fixtures/osm/index.md).
    QTest::newRow("Kaiserslautern") << QStringLiteral("kaiserslautern.osm.pbf") << qint64(98828)
                                    << qint64(21706) << qint64(216);
    QTest::newRow("Liechtenstein") << QStringLiteral("liechtenstein-2013-08-03.osm.pbf") << qint64(65733)
                                   << qint64(7121) << qint64(113);
}

void TestRecordedMaps::imports()
{
    QFETCH(QString, file);
    QFETCH(qint64, nodes);
    QFETCH(qint64, ways);
    QFETCH(qint64, relations);
    const CacheUnderTest cache;
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run = cache.run({QStringLiteral("import-osm"), extract(file), QStringLiteral("--json")});
    qInfo("%s: imported in %lld ms, start of the program included", qPrintable(file), timer.elapsed());
    QVERIFY2(run.exitCode == 0, run.explained());
    const QJsonObject counts = run.json();
    QCOMPARE(counts.value(QLatin1String("nodes")).toInteger(), nodes);
    QCOMPARE(counts.value(QLatin1String("ways")).toInteger(), ways);
    QCOMPARE(counts.value(QLatin1String("relations")).toInteger(), relations);
    for (const char *kind : {"buildings", "roads", "areas", "rails", "streams", "places"}) {
        QVERIFY2(counts.value(QLatin1String(kind)).toInteger() > 0, kind);
    }
    const ProgramRun again =
        cache.run({QStringLiteral("import-osm"), extract(file), QStringLiteral("--json")});
    QCOMPARE(again.json(), counts);
}

void TestRecordedMaps::buildingsAsThePlainFileSays()
{
    const CacheUnderTest cache;
    const QString file = extract(QStringLiteral("kaiserslautern.osm.gz"));
    const ProgramRun run = cache.run({QStringLiteral("import-osm"), file, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.explained());
    const QJsonObject counts = run.json();
    const PlainCounts plain = countPlainly(unzipped(file));
    QCOMPARE(counts.value(QLatin1String("nodes")).toInteger(), plain.nodes);
    QCOMPARE(counts.value(QLatin1String("ways")).toInteger(), plain.ways);
    QCOMPARE(counts.value(QLatin1String("relations")).toInteger(), plain.relations);
    const qint64 buildings = counts.value(QLatin1String("buildings")).toInteger();
    // Buildings of relations come on top, unclosed outlines and building=no are left out: some in a hundred.
    QVERIFY2(std::abs(buildings - plain.buildingWays) < plain.buildingWays / 50,
        qPrintable(
            QStringLiteral("%1 imported, %2 ways in the file").arg(buildings).arg(plain.buildingWays)));
}

void TestRecordedMaps::notAnExtract()
{
    const CacheUnderTest cache;
    const QString file = fixturesFolder() + QStringLiteral("/index.md");
    const ProgramRun run = cache.run({QStringLiteral("import-osm"), file});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("index.md"), run.err);
    QCOMPARE(run.err.count('\n') <= 4, true);
}

STADTBLICK_TEST(TestRecordedMaps, QCoreApplication)
#include "tst_recordedmaps.moc"
