#pragma once

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

namespace stadtblick::test {

/** How a run of the built program ended. */
struct ProgramRun
{
    int exitCode = -1; ///< −1: it did not start, crashed or took too long
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QByteArray explained() const
    {
        return "exit code " + QByteArray::number(exitCode) + "\n" + out.right(4000) + "\n" + err.right(4000);
    }
};

/**
 * The program as a user calls it: run.sh of this checkout, which runs what the preset under test has built. A
 * build elsewhere than in build/PRESET is called directly; STADTBLICK_PROGRAM names another program.
 */
inline QString programPath()
{
#ifdef Q_OS_UNIX
    const bool isPreset = QFileInfo(QStringLiteral(STADTBLICK_BINARY_DIR)).path()
        == QLatin1String(STADTBLICK_SOURCE_DIR "/build");
    const QString program = isPreset ? QStringLiteral(STADTBLICK_SOURCE_DIR "/run.sh")
                                     : QStringLiteral(STADTBLICK_BINARY_DIR "/app/stadtblick");
#else
    const QString program = QStringLiteral(STADTBLICK_BINARY_DIR "/app/stadtblick.exe");
#endif
    return qEnvironmentVariable("STADTBLICK_PROGRAM", program);
}

/** The preset that this test was built by: what run.sh runs if STADTBLICK_PRESET says so. */
inline QString presetUnderTest()
{
    return QFileInfo(QStringLiteral(STADTBLICK_BINARY_DIR)).fileName();
}

/** The environment of a user at home in @p home: its home and data folder. */
inline QProcessEnvironment environmentAt(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("STADTBLICK_PRESET"), presetUnderTest());
    return environment;
}

/** Starts the program as a user would and waits for its end. */
inline ProgramRun runProgram(const QStringList &arguments, const QString &home, int timeoutMs = 60000)
{
    QProcess process;
    process.setProcessEnvironment(environmentAt(home));
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    ProgramRun run;
    const bool isDone = process.waitForStarted() && process.waitForFinished(timeoutMs);
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (!isDone) {
        process.kill();
        process.waitForFinished();
        run.err += "\nstopped by the test";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    return run;
}

} // namespace stadtblick::test
