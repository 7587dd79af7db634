#pragma once

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

/** The program of this build, or what STADTBLICK_PROGRAM names: run.sh, or a release. */
inline QString programPath()
{
    return qEnvironmentVariable(
        "STADTBLICK_PROGRAM", QStringLiteral(STADTBLICK_BINARY_DIR "/app/stadtblick"));
}

/** Starts the program as a user would and waits for its end. @p home becomes its home and data folder. */
inline ProgramRun runProgram(const QStringList &arguments, const QString &home, int timeoutMs = 60000)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    process.setProcessEnvironment(environment);
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
