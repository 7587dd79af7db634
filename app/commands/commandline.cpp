#include "app/commands/commandline.h"

#include "app/commands/commands.h"
#include "app/commands/display.h"
#include "app/commands/showcommand.h"
#include "app/commands/translations.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>

#include <memory>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

/** Options that every command understands. */
QList<QCommandLineOption> commonOptions()
{
    return {QCommandLineOption(QStringLiteral("language"),
                translated("Language of messages and reports: de or en; otherwise the system's."),
                QStringLiteral("de|en")),
        QCommandLineOption({QStringLiteral("help"), QStringLiteral("h")}, translated("Shows this help."))};
}

QString optionLine(const QCommandLineOption &option)
{
    QString left = u"  --" + option.names().constFirst();
    if (!option.valueName().isEmpty()) {
        left += u' ' + option.valueName();
    }
    return left.leftJustified(26) + u' ' + option.description() + u'\n';
}

QString helpOf(const Command &command)
{
    QString text = u"stadtblick " + command.name() + u' ' + command.synopsis() + u"\n\n"
        + command.description() + u"\n\n";
    for (const QCommandLineOption &option : command.options() + commonOptions()) {
        if (!(option.flags() & QCommandLineOption::HiddenFromHelp)) {
            text += optionLine(option);
        }
    }
    return text;
}

QString generalHelp(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = translated("Stadtblick: a city's sensors and its citizens' ideas on one map.") + u"\n\n"
        + QString(u"stadtblick").leftJustified(26) + u' ' + translated("opens the window") + u'\n'
        + QString(u"stadtblick --version").leftJustified(26) + u' ' + translated("names the version")
        + u"\n\n";
    for (const std::unique_ptr<Command> &command : commands) {
        text += u"stadtblick " + command->name() + u' ' + command->synopsis() + u'\n';
    }
    return text + u'\n'
        + translated("'stadtblick COMMAND --help' explains a command. Results go to standard output, "
                     "messages to standard error.\n"
                     "Exit code 0: done, 1: failed or incomplete, 2: wrong usage.")
        + u'\n';
}

/** The value of --language among the arguments, before any parser runs; empty if there is none. */
QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(u"--language=")) {
            return arguments[i].sliced(11);
        }
    }
    return {};
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(u"--help") || arguments.contains(u"-h");
}

std::unique_ptr<QCoreApplication> makeApplication(Command::Application kind, int &count, char **arguments)
{
    switch (kind) {
    case Command::Application::Core:
        break;
    case Command::Application::Gui:
        return std::make_unique<QGuiApplication>(count, arguments);
    case Command::Application::Widgets:
        return std::make_unique<QApplication>(count, arguments);
    }
    return std::make_unique<QCoreApplication>(count, arguments);
}

int parseAndRun(Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    parser.addOptions(commonOptions());
    if (!parser.parse(arguments)) {
        printMessage(command.name() + u": " + parser.errorText().simplified());
        return ExitUsage;
    }
    const QString language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && language != u"de" && language != u"en") {
        printMessage(command.name() + u": " + translated("--language is de or en, not '%1'").arg(language));
        return ExitUsage;
    }
    const auto [least, most] = command.argumentCount();
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most) {
        const QString what = given < least
            ? translated("an argument is missing")
            : translated("unexpected argument '%1'").arg(parser.positionalArguments().at(most));
        printMessage(
            command.name() + u": " + what + u": stadtblick " + command.name() + u' ' + command.synopsis());
        return ExitUsage;
    }
    return command.run(parser);
}

std::unique_ptr<Command> commandNamed(const QString &name)
{
    for (std::unique_ptr<Command> &command : allCommands()) {
        if (command->name() == name) {
            return std::move(command);
        }
    }
    return nullptr;
}

/** The help of a command, or of all for --help; anything else is wrong usage. */
int explain(const QString &name)
{
    if (const std::unique_ptr<Command> command = commandNamed(name)) {
        printResult(helpOf(*command));
        return ExitDone;
    }
    if (asksForHelp({QString(), name})) {
        printResult(generalHelp(allCommands()));
        return ExitDone;
    }
    printMessage(translated("unknown command or option '%1' ('stadtblick --help' lists all)").arg(name));
    return ExitUsage;
}

/** No command: what may stand alone. */
bool isForWindow(const QStringList &arguments)
{
    return arguments.size() == 1 || arguments[1] == u"--demo" || arguments[1].startsWith(u"--language");
}

} // namespace

int runCommandLine(int argumentCount, char **rawArguments)
{
    QCoreApplication::setApplicationName(QStringLiteral("stadtblick"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STADTBLICK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argumentCount; ++i) {
        arguments << QString::fromLocal8Bit(rawArguments[i]);
    }
    if (arguments.value(1) == u"--version") {
        printResult(u"stadtblick " + QStringLiteral(STADTBLICK_VERSION) + u'\n');
        return ExitDone;
    }
    const bool isHelp = asksForHelp(arguments);
    const bool isWindow = isForWindow(arguments) && !isHelp;
    const bool isGeneralHelp = isHelp && arguments.at(1).startsWith(u'-');
    const QString name = isWindow ? QStringLiteral("show")
        : isGeneralHelp           ? QStringLiteral("--help")
                                  : arguments.at(1);
    const std::unique_ptr<Command> command = commandNamed(name);
    if (isHelp || !command) {
        const QCoreApplication application(argumentCount, rawArguments);
        useLanguage(languageIn(arguments));
        return explain(name);
    }
    drawWithoutDisplay();
    const std::unique_ptr<QCoreApplication> application =
        makeApplication(command->application(), argumentCount, rawArguments);
    // The window chooses its language itself, and again when the user changes it.
    if (command->application() != Command::Application::Widgets) {
        useLanguage(languageIn(arguments));
    }
    if (isWindow) {
        arguments.insert(1, u"--" + restoreOption);
    } else {
        arguments.removeAt(1);
    }
    return parseAndRun(*command, arguments);
}

} // namespace stadtblick
