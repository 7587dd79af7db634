#include "tests/support/csvrows.h"
#include "tests/support/program.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stadtblick::test;

/** The commands as a user calls them: exit codes, what goes where, and the files that come out. */
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void version();
    void helpListsTheCommands();
    void germanHelp();
    void helpOfACommand_data();
    void helpOfACommand();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void foreignFileIsLeftUntouched();
    void folderThatCannotBeMade();
    void statusJson();
    void ideasAsCsv();
    void ideasAsGeoJson();
    void importAgainUpdates();
    void stationsOfACacheWithoutAny();
    void demoCityEndsWithItsInput();
    void doctor();
    void doctorNamesABrokenCache();

private:
    ProgramRun run(const QStringList &arguments) const { return runProgram(arguments, m_folder.path()); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_cache;
};

namespace {

QString table()
{
    return QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/data/table/madeup-ideas.csv");
}

const char *const commands[]{
    "show", "sync", "status", "import-osm", "import-file", "export", "report", "doctor", "demo-city"};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCommandLine::initTestCase()
{
    m_cache = file(QStringLiteral("city.sqlite"));
    const ProgramRun imported =
        run({QStringLiteral("import-file"), QStringLiteral("--cache"), m_cache, table()});
    QVERIFY2(imported.exitCode == 0, imported.explained());
}

void TestCommandLine::version()
{
    const ProgramRun version = run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith("stadtblick ") && version.out.count('\n') == 1, version.out);
    QCOMPARE(version.err, QByteArray());
}

void TestCommandLine::helpListsTheCommands()
{
    const ProgramRun help = run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const char *command : commands) {
        QVERIFY2(help.out.contains(QByteArray(QByteArray("stadtblick ") + command + ' ')), command);
    }
}

void TestCommandLine::germanHelp()
{
    const ProgramRun german =
        run({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(german.exitCode, 0);
    QVERIFY2(german.out.contains("öffnet das Fenster"), german.out);
    const ProgramRun english =
        run({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY2(english.out.contains("opens the window"), english.out);
}

void TestCommandLine::helpOfACommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : commands) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestCommandLine::helpOfACommand()
{
    QFETCH(QString, command);
    const ProgramRun help = run({command, QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.startsWith(QByteArray("stadtblick " + command.toUtf8() + ' ')), help.out);
    QCOMPARE(help.err, QByteArray());
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");

    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("nonsense");
    row("--nonsense");
    row("status");
    row("status --cache c.sqlite --nonsense");
    row("status --cache c.sqlite extra");
    row("status --cache c.sqlite --language fr");
    row("show");
    row("show --cache c.sqlite --size large");
    row("show --cache c.sqlite --theme pink");
    row("sync --cache c.sqlite");
    row("sync --cache c.sqlite --profile demo --source consul=http://127.0.0.1/");
    row("sync --cache c.sqlite --profile nowhere");
    row("sync --cache c.sqlite --source http://127.0.0.1/");
    row("sync --cache c.sqlite --source fax=http://127.0.0.1/");
    row("sync --cache c.sqlite --profile demo --from yesterday");
    row("sync --cache c.sqlite --profile demo --from 2026-02-01 --to 2026-01-01");
    row("import-osm --cache c.sqlite");
    row("import-file --cache c.sqlite");
    row("export --cache c.sqlite --out o.csv");
    row("export nonsense --cache c.sqlite --out o.csv");
    row("export ideas --cache c.sqlite --out o.xls");
    row("export ideas --cache c.sqlite --out o.gpkg");
    row("export themes --cache c.sqlite --out o.csv");
    row("export ideas --cache c.sqlite");
    row("export figures --cache c.sqlite --out o.csv --view nowhere.json");
    row("report --cache c.sqlite");
    row("report --cache c.sqlite --out o.doc");
    row("demo-city --port many");
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun wrong = run(arguments);
    QVERIFY2(wrong.exitCode == 2, wrong.explained());
    QVERIFY2(wrong.err.startsWith("stadtblick: ") && wrong.err.count('\n') == 1, wrong.err);
    QCOMPARE(wrong.out, QByteArray());
}

void TestCommandLine::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                 << QByteArray(named);
    };
    row("status --cache /nowhere/c.sqlite", "/nowhere/c.sqlite");
    row("export ideas --cache /nowhere/c.sqlite --out o.csv", "/nowhere/c.sqlite");
    row("import-osm --cache c.sqlite /nowhere/x.osm.pbf", "/nowhere/x.osm.pbf");
    row("import-file --cache c.sqlite /nowhere/x.csv", "/nowhere/x.csv");
    row("sync --cache c.sqlite --source consul=http://127.0.0.1:9/", "http://127.0.0.1:9/");
}

void TestCommandLine::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const ProgramRun failed = run(arguments);
    QVERIFY2(failed.exitCode == 1, failed.explained());
    QVERIFY2(failed.err.contains(named), failed.err);
}

void TestCommandLine::foreignFileIsLeftUntouched()
{
    const QString path = file(QStringLiteral("letter.txt"));
    const QByteArray text("Sehr geehrte Damen und Herren\n");
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(text) == text.size());
    letter.close();
    for (const QStringList &arguments :
        {QStringList{QStringLiteral("status"), QStringLiteral("--cache"), path},
            QStringList{QStringLiteral("import-file"), QStringLiteral("--cache"), path, table()}}) {
        const ProgramRun failed = run(arguments);
        QVERIFY2(failed.exitCode == 1, failed.explained());
        QVERIFY2(failed.err.contains("letter.txt"), failed.err);
        QCOMPARE(bytesOf(path), text);
    }
}

void TestCommandLine::folderThatCannotBeMade()
{
    // A file is in the way, so that not even an administrator can make the folder.
    const QString path = table() + QStringLiteral("/c.sqlite");
    const ProgramRun failed = run({QStringLiteral("sync"), QStringLiteral("--cache"), path,
        QStringLiteral("--source"), QStringLiteral("consul=http://127.0.0.1:9/")});
    QVERIFY2(failed.exitCode == 1, failed.explained());
    QVERIFY2(failed.err.contains("madeup-ideas.csv"), failed.err);
}

void TestCommandLine::statusJson()
{
    const ProgramRun status =
        run({QStringLiteral("status"), QStringLiteral("--cache"), m_cache, QStringLiteral("--json")});
    QCOMPARE(status.exitCode, 0);
    const QJsonObject json = status.json();
    const QJsonObject cache = json.value(QLatin1String("cache")).toObject();
    QVERIFY(cache.value(QLatin1String("version")).toInteger() > 0);
    QVERIFY(cache.value(QLatin1String("bytes")).toInteger() > 0);
    const QJsonArray sources = json.value(QLatin1String("sources")).toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources.first().toObject();
    for (const char *member : {"id", "kind", "url", "state", "error", "lastSuccess", "stations", "series",
             "observations", "ideas", "comments", "skipped"}) {
        QVERIFY2(source.contains(QLatin1String(member)), member);
    }
    QCOMPARE(source.value(QLatin1String("kind")).toString(), QStringLiteral("table"));
    QCOMPARE(source.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
    QVERIFY(source.value(QLatin1String("error")).isNull());
    QVERIFY(source.value(QLatin1String("lastSuccess")).toString().endsWith(QLatin1Char('Z')));
    QCOMPARE(source.value(QLatin1String("ideas")).toInteger(), 3);
    QCOMPARE(source.value(QLatin1String("stations")).toInteger(-1), 0);
}

void TestCommandLine::ideasAsCsv()
{
    const QString path = file(QStringLiteral("ideas.csv"));
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("ideas"), QStringLiteral("--cache"),
        m_cache, QStringLiteral("--out"), path};
    const ProgramRun exported = run(arguments);
    QVERIFY2(exported.exitCode == 0, exported.explained());
    QCOMPARE(exported.out, QByteArray());
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith(
        "source,id,kind,title,text,created,status,support,comments,lon,lat,place,category,tags,"
        "channel,project,phase,url\n"));
    QMap<QString, CsvRow> ideas;
    for (const CsvRow &idea : csvRows(bytes, ',')) {
        ideas.insert(idea.value(QStringLiteral("id")), idea);
    }
    QCOMPARE(ideas.size(), 3);
    const CsvRow bench = ideas.value(QStringLiteral("1"));
    QCOMPARE(bench.value(QStringLiteral("text")),
        QStringLiteral("Eine Bank, bitte. Fragen an [e-mail] oder [tel]."));
    QCOMPARE(bench.value(QStringLiteral("created")), QStringLiteral("2026-05-01"));
    QCOMPARE(bench.value(QStringLiteral("support")), QStringLiteral("12"));
    QCOMPARE(bench.value(QStringLiteral("lon")), QStringLiteral("7.7001"));
    const CsvRow trees = ideas.value(QStringLiteral("2"));
    QCOMPARE(trees.value(QStringLiteral("title")), QStringLiteral("'=Mehr Bäume"));
    QCOMPARE(trees.value(QStringLiteral("text")), QStringLiteral("Er sagte: \"Schatten!\""));
    QCOMPARE(trees.value(QStringLiteral("created")), QStringLiteral("2026-05-02T08:30:00.000Z"));
    QCOMPARE(trees.value(QStringLiteral("support")), QStringLiteral("0"));
    const CsvRow unplaced = ideas.value(QStringLiteral("3"));
    QCOMPARE(unplaced.value(QStringLiteral("lon")), QString());
    QCOMPARE(unplaced.value(QStringLiteral("support")), QString());
    QCOMPARE(unplaced.value(QStringLiteral("created")), QString());

    QCOMPARE(run(arguments + QStringList{QStringLiteral("--unmasked")}).exitCode, 0);
    QVERIFY(bytesOf(path).contains("erika@example.org oder 0631 123456"));
}

void TestCommandLine::ideasAsGeoJson()
{
    const QString path = file(QStringLiteral("ideas.geojson"));
    const ProgramRun exported = run({QStringLiteral("export"), QStringLiteral("ideas"),
        QStringLiteral("--cache"), m_cache, QStringLiteral("--out"), path});
    QVERIFY2(exported.exitCode == 0, exported.explained());
    const QByteArray bytes = bytesOf(path);
    QVERIFY(!bytes.contains("erika@example.org"));
    const QJsonArray features =
        QJsonDocument::fromJson(bytes).object().value(QLatin1String("features")).toArray();
    QCOMPARE(features.size(), 3);
    for (const QJsonValue &value : features) {
        const QJsonObject feature = value.toObject();
        const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
        if (properties.value(QLatin1String("id")).toString() == QLatin1String("3")) {
            QVERIFY(feature.value(QLatin1String("geometry")).isNull());
            QVERIFY(properties.value(QLatin1String("support")).isNull());
        }
        if (properties.value(QLatin1String("id")).toString() == QLatin1String("1")) {
            QCOMPARE(feature.value(QLatin1String("geometry"))
                         .toObject()
                         .value(QLatin1String("coordinates"))
                         .toArray(),
                (QJsonArray{7.7001, 49.6401}));
            QCOMPARE(properties.value(QLatin1String("support")).toInteger(), 12);
        }
    }
}

void TestCommandLine::importAgainUpdates()
{
    const ProgramRun again = run({QStringLiteral("import-file"), QStringLiteral("--cache"), m_cache, table(),
        QStringLiteral("--json")});
    QVERIFY2(again.exitCode == 0, again.explained());
    QCOMPARE(again.json().value(QLatin1String("ideas")).toInteger(), 3);
    QCOMPARE(again.json().value(QLatin1String("added")).toInteger(-1), 0);
    QCOMPARE(again.json().value(QLatin1String("unplaced")).toInteger(), 1);
}

void TestCommandLine::stationsOfACacheWithoutAny()
{
    const QString path = file(QStringLiteral("observations.csv"));
    const ProgramRun exported = run({QStringLiteral("export"), QStringLiteral("observations"),
        QStringLiteral("--cache"), m_cache, QStringLiteral("--out"), path});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(bytesOf(path),
        QByteArray("source,station,station_id,series,quantity,property,unit,time,end,value,flags\n"));
}

void TestCommandLine::demoCityEndsWithItsInput()
{
    qputenv("STADTBLICK_PRESET", presetUnderTest().toUtf8());
    ServiceProcess demo(programPath(), {QStringLiteral("demo-city")});
    QVERIFY2(demo.url().host() == QLatin1String("127.0.0.1") && demo.url().port() > 0,
        qPrintable(demo.url().toString()));
    QVERIFY(demo.stop());
}

void TestCommandLine::doctor()
{
    const ProgramRun doctor =
        run({QStringLiteral("doctor"), QStringLiteral("--cache"), m_cache, QStringLiteral("--json")});
    QVERIFY2(doctor.exitCode == 0, doctor.explained());
    QStringList checks;
    const QJsonArray findings = doctor.json().value(QLatin1String("checks")).toArray();
    for (const QJsonValue &finding : findings) {
        checks << finding.toObject().value(QLatin1String("check")).toString();
        QVERIFY(finding.toObject().value(QLatin1String("state")).toString() != QLatin1String("failed"));
    }
    for (const char *check : {"qt", "sqlite", "gdal", "proj", "fonts", "tls", "keystore", "opengl",
             "timezones", "folder", "cache", "integrity", "references"}) {
        QVERIFY2(checks.contains(QLatin1String(check)), check);
    }
    QCOMPARE(run({QStringLiteral("doctor")}).exitCode, 0);
}

void TestCommandLine::doctorNamesABrokenCache()
{
    const QString path = file(QStringLiteral("broken.sqlite"));
    QByteArray bytes = bytesOf(m_cache);
    // The header stays, the pages behind it do not.
    const qsizetype begin = bytes.size() / 3;
    bytes.replace(begin, bytes.size() - begin, QByteArray(bytes.size() - begin, '\x5a'));
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
    broken.close();
    const ProgramRun doctor = run({QStringLiteral("doctor"), QStringLiteral("--cache"), path});
    QVERIFY2(doctor.exitCode == 1, doctor.explained());
    QVERIFY2(doctor.out.contains("FAILED"), doctor.out);
}

STADTBLICK_TEST(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"
