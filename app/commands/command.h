#pragma once

#include "models/domain/result.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QList>
#include <QtCore/QString>

class QCommandLineParser;

namespace stadtblick {

/** Exit codes of every command (interfaces.md). */
enum ExitCode : int {
    ExitDone = 0,
    ExitFailed = 1, ///< failed or incomplete
    ExitUsage = 2 ///< wrong arguments
};

/**
 * One command of the command line. Results go to standard output, messages to standard error. run() is
 * called once, on the main thread, with the application object that application() asks for.
 */
class Command
{
public:
    /** The application object that a command needs; only the window needs a display. */
    enum class Application { Core, Gui, Widgets };

    virtual ~Command() = default;

    virtual QString name() const = 0;
    /** The arguments behind the name, as in interfaces.md: "--cache C [--json]". */
    virtual QString synopsis() const = 0;
    /** One or more sentences for `--help`. */
    virtual QString description() const = 0;
    virtual QList<QCommandLineOption> options() const = 0;
    /** Positional arguments that are expected, at least and at most. */
    virtual std::pair<int, int> argumentCount() const { return {0, 0}; }
    virtual Application application() const { return Application::Core; }
    virtual int run(const QCommandLineParser &arguments) = 0;

protected:
    /** Says what is wrong with the arguments, in one line; answers ExitUsage. */
    int wrongUsage(const QString &message) const;
    /** Says what failed, in one line; answers ExitFailed, or ExitUsage for a wrong argument. */
    int failed(const Error &error) const;
};

/** Writes a result to standard output, UTF-8, as it is. */
void printResult(const QString &text);
/** Writes one line to standard error: "stadtblick: …". */
void printMessage(const QString &text);

/** The option --cache C, that most commands need. */
QCommandLineOption cacheOption();
/** The option --json. */
QCommandLineOption jsonOption();

} // namespace stadtblick
