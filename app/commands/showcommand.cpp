#include "app/commands/showcommand.h"

#include "app/commands/display.h"
#include "app/window/windowoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ShowCommand", text);
}

QCommandLineOption hidden(const QCommandLineOption &option)
{
    QCommandLineOption copy = option;
    copy.setFlags(QCommandLineOption::HiddenFromHelp);
    return copy;
}

/** "1366x768"; nothing for anything else. */
std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

QString ShowCommand::name() const
{
    return QStringLiteral("show");
}

QString ShowCommand::synopsis() const
{
    return QStringLiteral(
        "--cache C [--view V.json] [--size 1366x768] [--language de|en] [--theme light|dark] "
        "[--screenshot F.png]");
}

QString ShowCommand::description() const
{
    return translated(
        "Opens the window with a cache. Without --view it is the view with which the city opens.");
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(
            QStringLiteral("view"), translated("The view to open, a file."), QStringLiteral("V.json")),
        QCommandLineOption(QStringLiteral("size"), translated("The window's size in pixels."),
            QStringLiteral("WIDTHxHEIGHT")),
        QCommandLineOption(QStringLiteral("theme"), translated("light or dark; otherwise the system's."),
            QStringLiteral("light|dark")),
        QCommandLineOption(QStringLiteral("screenshot"),
            translated("Writes a picture once nothing is loading, and leaves."), QStringLiteral("F.png")),
        QCommandLineOption(QStringLiteral("page"),
            translated("The page that a picture shows: explore, compare, ideas or present."), QStringLiteral("PAGE")),
        hidden(QCommandLineOption(QStringLiteral("demo"))), hidden(QCommandLineOption(restoreOption))};
}

int ShowCommand::run(const QCommandLineParser &arguments)
{
    WindowOptions options;
    options.cachePath = arguments.value(QStringLiteral("cache"));
    options.viewPath = arguments.value(QStringLiteral("view"));
    options.language = arguments.value(QStringLiteral("language"));
    options.theme = arguments.value(QStringLiteral("theme"));
    options.screenshotPath = arguments.value(QStringLiteral("screenshot"));
    options.page = arguments.value(QStringLiteral("page"));
    options.isDemo = arguments.isSet(QStringLiteral("demo"));
    options.isStartView = !arguments.isSet(restoreOption);
    if (options.isStartView && options.cachePath.isEmpty()) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark") {
        return wrongUsage(translated("--theme is light or dark, not '%1'").arg(options.theme));
    }
    if (arguments.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeFrom(arguments.value(QStringLiteral("size")));
        if (!size) {
            return wrongUsage(translated("--size is a width and a height such as 1366x768, not '%1'")
                    .arg(arguments.value(QStringLiteral("size"))));
        }
        options.size = *size;
    }
    if (isDisplayMissing() && options.screenshotPath.isEmpty()) {
        printMessage(
            translated("there is no display for the window; 'stadtblick --help' lists what works without"));
        return ExitFailed;
    }
    return runWindow(options);
}

} // namespace stadtblick
