#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

namespace {

constexpr int longMs = 60'000;

/** ./run.sh as a user calls it, from another directory. */
void start(QProcess &process, const QString &directory, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STADTBLICK_PRESET"), QStringLiteral("ci"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory);
    process.start(QStringLiteral(STADTBLICK_SOURCE_DIR "/run.sh"), arguments);
}

bool answers(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    return socket.waitForConnected(1000);
}

} // namespace

/** run.sh: standard output is the program's alone, paths are the caller's, and signals reach the program. */
class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void standardOutputIsTheProgramsAlone();
    void exitCodeIsTheProgramsOwn();
    void pathsAreTheCallers();
    void killingTheScriptKillsTheProgram();

private:
    QTemporaryDir m_folder;
};

void TestScripts::initTestCase()
{
    if (QStringLiteral(STADTBLICK_BINARY_DIR) != QStringLiteral(STADTBLICK_SOURCE_DIR "/build/ci")) {
        QSKIP("run.sh runs the ci build here");
    }
}

void TestScripts::standardOutputIsTheProgramsAlone()
{
    QProcess process;
    start(process, m_folder.path(), {QStringLiteral("--version")});
    QVERIFY(process.waitForFinished(longMs));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray output = process.readAllStandardOutput();
    QCOMPARE(output.count('\n'), 1);
    QVERIFY2(output.contains(STADTBLICK_VERSION), output.constData());
    // Silent about what is there already.
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.isEmpty(), errors.constData());
}

void TestScripts::exitCodeIsTheProgramsOwn()
{
    QProcess process;
    start(process, m_folder.path(), {QStringLiteral("no-such-command")});
    QVERIFY(process.waitForFinished(longMs));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("no-such-command"));
}

void TestScripts::pathsAreTheCallers()
{
    QProcess process;
    start(process, m_folder.path(),
        {QStringLiteral("import-osm"), QStringLiteral("--cache"), QStringLiteral("here.sqlite"),
            QStringLiteral("missing.osm.pbf")});
    QVERIFY(process.waitForFinished(longMs));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("missing.osm.pbf"));
}

void TestScripts::killingTheScriptKillsTheProgram()
{
    QProcess process;
    start(process, m_folder.path(), {QStringLiteral("demo-city")});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine() || process.state() == QProcess::NotRunning, longMs);
    const QUrl address(QString::fromLatin1(process.readLine().trimmed()));
    QVERIFY(answers(address));
    process.kill();
    QVERIFY(process.waitForFinished(longMs));
    QTRY_VERIFY_WITH_TIMEOUT(!answers(address), longMs);
}

STADTBLICK_TEST(TestScripts, QCoreApplication)
#include "tst_scripts.moc"
